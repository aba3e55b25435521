//! Tokens, whatever they mean: how deep they are nested, how they hang together, where they come from.

pub(crate) mod depth;
pub(crate) mod none_groups;
pub(crate) mod spans;
