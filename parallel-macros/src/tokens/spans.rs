//! The places of generated tokens.
//!
//! A generated token that errors may point at has an *empty* span, at the start or the end of the user's tokens that it
//! stands for. rustc joins the spans of the first and the last token of an expression, which gives the range of the
//! user's tokens. rust-analyzer asks which tokens came from the one under the cursor, and finds only the user's own.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Error;

/// The two ends of some tokens of the user's: the empty span before the first one, and the one after the last.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl Ends {
    pub(crate) fn of(tokens: &TokenStream) -> Self {
        let mut first = None;
        let mut last = Span::call_site();
        for token in tokens.clone() {
            let (open, close) = match &token {
                // An invisible group stands where its content does.
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    let inner = Self::of(&group.stream());
                    (inner.first, inner.last)
                }
                TokenTree::Group(group) => (start(group.span_open()), end(group.span_close())),
                token => (start(token.span()), end(token.span())),
            };
            first.get_or_insert(open);
            last = close;
        }
        Self { first: first.unwrap_or(last), last }
    }

    pub(crate) fn at(span: Span) -> Self {
        Self { first: start(span), last: end(span) }
    }

    /// The two ends of the tokens from the beginning of `self` to the end of `other`.
    pub(crate) fn to(self, other: Self) -> Self {
        Self { first: self.first, last: other.last }
    }
}

fn start(span: Span) -> Span {
    // Outside of a compiler run, in the tests of this crate, no empty span can be made.
    if proc_macro::is_available() { span.unwrap().start().into() } else { span }
}

fn end(span: Span) -> Span {
    if proc_macro::is_available() { span.unwrap().end().into() } else { span }
}

/// Sorts errors by their positions in the source.
pub(crate) fn sort(errors: &mut [Error]) {
    errors.sort_by_key(|error| place(error.span()));
}

fn place(span: Span) -> (usize, usize) {
    if proc_macro::is_available() {
        let span = span.unwrap();
        return (span.line(), span.column());
    }
    // Outside of a compiler run, positions need the feature `span-locations`, which only the tests of this crate have.
    #[cfg(test)]
    return (span.start().line, span.start().column);
    #[cfg(not(test))]
    (0, 0)
}

/// A name that no token of the user's can mean, and that means none of the user's.
pub(crate) fn local(name: &str, at: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(at))
}

pub(crate) fn ident(name: &str, at: Span) -> Ident {
    Ident::new(name, at)
}

pub(crate) fn punct(character: char, at: Span) -> Punct {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(at);
    punct
}

pub(crate) fn group(delimiter: Delimiter, tokens: TokenStream, at: Span) -> Group {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(at);
    group
}

pub(crate) fn number(value: usize, at: Span) -> Literal {
    let mut literal = Literal::usize_unsuffixed(value);
    literal.set_span(at);
    literal
}
