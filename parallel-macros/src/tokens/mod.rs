//! Tools for tokens, whatever these mean: their nesting, their grouping, their places, their hygiene, their text.

pub(crate) mod depth;
pub(crate) mod format_strings;
pub(crate) mod hygiene;
pub(crate) mod none_groups;
pub(crate) mod parens;
pub(crate) mod predicates;
pub(crate) mod pretty;
pub(crate) mod spans;
