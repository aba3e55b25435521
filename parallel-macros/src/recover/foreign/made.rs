//! Tokens that replace foreign ones.

use crate::tokens::pretty::code;
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenTree};

/// The text of some tokens, for a message.
pub(super) fn code_of(tokens: &[TokenTree]) -> String {
    code(&tokens.iter().cloned().collect())
}

/// The text of some tokens as it can be written here, or `…` if it is long.
pub(super) fn short(tokens: &[TokenTree]) -> String {
    let text = code_of(tokens);
    let text = text.trim_end_matches([',', ';', ' ']);
    if text.is_empty() || text.len() > 50 || text.contains('\n') { "…".to_owned() } else { text.to_owned() }
}

/// The tokens of a piece of code.
pub(super) fn tokens_of(code: &str, at: Span) -> Vec<TokenTree> {
    let tokens: proc_macro2::TokenStream = code.parse().unwrap_or_default();
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(at);
            token
        })
        .collect()
}

pub(super) fn braced(tokens: impl IntoIterator<Item = TokenTree>, at: Span) -> TokenTree {
    group(Delimiter::Brace, tokens.into_iter().collect(), at).into()
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
