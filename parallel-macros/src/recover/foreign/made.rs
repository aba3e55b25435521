//! Tokens that replace foreign ones.

use crate::tokens::pretty::code;
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenTree};

/// The text of some tokens, for a message.
pub(super) fn code_of(tokens: &[TokenTree]) -> String {
    code(&tokens.iter().cloned().collect())
}

pub(super) fn ident(name: &str, at: Span) -> TokenTree {
    Ident::new(name, at).into()
}

pub(super) fn mark(character: char, at: Span) -> TokenTree {
    crate::tokens::spans::punct(character, at).into()
}

/// An operator of two characters.
pub(super) fn operator(characters: &str, at: Span) -> Vec<TokenTree> {
    let spacings = [Spacing::Joint, Spacing::Alone];
    let with_place = |(one, spacing)| {
        let mut mark = Punct::new(one, spacing);
        mark.set_span(at);
        mark.into()
    };
    characters.chars().zip(spacings).map(with_place).collect()
}

pub(super) fn in_parens(tokens: impl IntoIterator<Item = TokenTree>, at: Span) -> TokenTree {
    group(Delimiter::Parenthesis, tokens.into_iter().collect(), at).into()
}
