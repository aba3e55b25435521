//! Questions to a token or a group of tokens.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use quote::ToTokens;
use syn::Expr;

/// Tells if a comprehension stands in a group.
pub(crate) fn is_loop(group: &Group) -> bool {
    inner_for(group).is_some()
}

/// The `for` of the comprehension in a group, if the group has one. It does not start the group, and binds no
/// lifetimes; and the group is no expression (`(|| for x in xs { … })` is one).
pub(crate) fn inner_for(group: &Group) -> Option<TokenTree> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let found = (1..tokens.len()).find(|&at| is_for(&tokens, at)).map(|at| tokens[at].clone())?;
    syn::parse2::<Expr>(group.to_token_stream()).is_err().then_some(found)
}

/// Tells if the token is the `for` of a loop, and not that of `for<'a>`.
pub(crate) fn is_for(tokens: &[TokenTree], at: usize) -> bool {
    is_word(&tokens[at], "for") && !tokens.get(at + 1).is_some_and(|next| is_punct(next, '<'))
}

pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Tells if a name is a keyword of Rust, which no variable can have.
pub(crate) fn is_reserved(ident: &Ident) -> bool {
    syn::parse2::<Ident>(ident.to_token_stream()).is_err()
}

/// Tells if a token is a group in braces.
pub(crate) fn is_braced(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
