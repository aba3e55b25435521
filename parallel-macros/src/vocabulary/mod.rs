//! The words that the macro knows: its settings and its reductions.

pub(crate) mod reducers;
pub(crate) mod settings;
