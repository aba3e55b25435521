//! Hygiene: it tells names of the same letters apart.
//!
//! In the body of a `macro_rules!` macro, a name that the macro writes is another one than a name of the same letters that
//! the macro was given. The compiler shows the difference in the `Debug` text of a span alone, which is no promise;
//! `tests/hygiene/context.rs` would see it go.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// The identity of a name: its letters, and where the name comes from. Two names are the same variable only if their
/// identities are equal.
pub(crate) fn identity(ident: &Ident) -> String {
    format!("{ident}{}", context(ident.span()))
}

/// The hygiene context of a token: `#4`, say, if a macro of the user's has written it, and empty if the user has.
pub(crate) fn context(span: Span) -> String {
    let span = format!("{span:?}");
    match span.split_once(' ') {
        Some((context, _)) if context.starts_with('#') && context != "#0" => context.to_owned(),
        _ => String::new(),
    }
}

/// Tells if the macro runs in an editor: the `Debug` text of a span there does not begin with a context, as the compiler's does.
pub(crate) fn is_in_editor() -> bool {
    #[cfg(test)]
    if AS_IN_EDITOR.get() {
        return true;
    }
    proc_macro::is_available() && !format!("{:?}", Span::call_site()).starts_with('#')
}

#[cfg(test)]
thread_local! {
    /// The tests of this thread expand as in an editor.
    pub(crate) static AS_IN_EDITOR: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// The letters of a name, from its identity.
pub(crate) fn letters(identity: &str) -> &str {
    identity.rsplit_once('#').map_or(identity, |(letters, _)| letters)
}

/// Tells if one of these names, given by their identities, is among the tokens.
pub(crate) fn names_any(tokens: &TokenStream, identities: &[String]) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => identities.contains(&identity(&name)),
        TokenTree::Group(group) => names_any(&group.stream(), identities),
        _ => false,
    })
}
