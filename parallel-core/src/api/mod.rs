//! What users name: settings, scopes, pools, the iterator of a loop that goes on.

pub(crate) mod config;
pub(crate) mod pool;
pub(crate) mod settings;
pub(crate) mod stream;
