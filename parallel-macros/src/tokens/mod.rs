//! Tokens, whatever they mean: how deep they are nested, how they hang together, where they come from.

pub(crate) mod depth;
pub(crate) mod format_strings;
pub(crate) mod hygiene;
pub(crate) mod none_groups;
pub(crate) mod parens;
pub(crate) mod predicates;
pub(crate) mod pretty;
pub(crate) mod spans;
