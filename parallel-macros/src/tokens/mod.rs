//! Tools for tokens, whatever these mean.
//!
//! * [`depth`]: is the input nested too deep?
//! * [`none_groups`]: the invisible groups of `macro_rules!`. [`parens`]: the parentheses around an expression.
//! * [`predicates`]: is this token a `for`, a keyword, a group in braces?
//! * [`spans`]: the spans of generated tokens. [`hygiene`]: are two names the same variable?
//! * [`hash`]: is a piece of source what it was? [`pretty`]: tokens as text. [`format_strings`]: the names in a text like `"{x}"`.

pub(crate) mod depth;
pub(crate) mod format_strings;
pub(crate) mod hash;
pub(crate) mod hygiene;
pub(crate) mod none_groups;
pub(crate) mod parens;
pub(crate) mod predicates;
pub(crate) mod pretty;
pub(crate) mod spans;
