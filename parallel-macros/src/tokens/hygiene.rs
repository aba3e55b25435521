//! Hygiene: which names of the same letters are the same name.

use proc_macro2::{Ident, Span};

/// What tells a name from others: in the body of a user's macro, a name of the macro's own is another one than a name of
/// the same letters that the macro was given.
pub(crate) fn identity(ident: &Ident) -> String {
    format!("{ident}{}", context(ident.span()))
}

/// Where a token comes from, as far as hygiene goes: `#4`, say, of a token that a user's macro has made.
pub(crate) fn context(span: Span) -> String {
    let span = format!("{span:?}");
    match span.split_once(' ') {
        Some((context, _)) if context.starts_with('#') && context != "#0" => context.to_owned(),
        _ => String::new(),
    }
}

/// The letters of a name.
pub(crate) fn letters(identity: &str) -> &str {
    identity.rsplit_once('#').map_or(identity, |(letters, _)| letters)
}
