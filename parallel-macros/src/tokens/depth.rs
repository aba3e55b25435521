//! The limit on nested input. Each level costs stack in everything that reads it, and a compiler that has none left dies
//! without a word.

use crate::tokens::predicates::is_punct;
use proc_macro2::{TokenStream, TokenTree, token_stream};
use syn::Error;

/// Levels of groups, and operators in a row. A build without optimisation gets through twice as many on a compiler's
/// stack, and nobody writes half as many.
const LIMIT: usize = 128;

/// The error of input that is nested too deep.
pub(crate) fn check(tokens: &TokenStream) -> Option<Error> {
    // A stack of our own: the other one is what may run out.
    let mut around: Vec<(token_stream::IntoIter, usize)> = vec![(tokens.clone().into_iter(), 0)];
    while let Some((level, operators)) = around.last_mut() {
        let Some(token) = level.next() else {
            around.pop();
            continue;
        };
        *operators = if is_prefix(&token) { *operators + 1 } else { 0 };
        let is_too_deep = *operators > LIMIT || around.len() > LIMIT;
        let span = token.span();
        if let TokenTree::Group(group) = token {
            if is_too_deep {
                return Some(error(group.span_open()));
            }
            around.push((group.stream().into_iter(), 0));
        } else if is_too_deep {
            return Some(error(span));
        }
    }
    None
}

fn is_prefix(token: &TokenTree) -> bool {
    ['!', '-', '*', '&', '|', '?', '<'].iter().any(|character| is_punct(token, *character))
}

fn error(at: proc_macro2::Span) -> Error {
    Error::new(
        at,
        format!("nested more than {LIMIT} levels deep; move the inner part into a function or a `let` before"),
    )
}
