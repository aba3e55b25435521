//! The limit on nested input. Each level costs stack in everything that reads the input, and a compiler without stack
//! dies without a message.

use crate::tokens::predicates::is_punct;
use proc_macro2::{TokenStream, TokenTree, token_stream};
use syn::Error;

/// The greatest number of levels: groups inside each other, and operators in a row. With the stack of a compiler, a
/// build without optimisation gets through twice as many; nobody writes half as many.
const LIMIT: usize = 128;

/// The error of input that is nested too deep.
pub(crate) fn check(tokens: &TokenStream) -> Option<Error> {
    // The levels are kept in a `Vec`: a recursive function could itself run out of stack.
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
