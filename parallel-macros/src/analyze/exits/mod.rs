//! Exits: where the loop is left before its input ends.
//!
//! `jump` knows an expression that jumps and where it goes. `rewrite` writes each exit in other words: the body notes how
//! it leaves and ends, and the code after the loop does the jump. `hidden` finds the exits that stand where nothing can be
//! rewritten, and says so.

mod hidden;
mod jump;
mod rewrite;

pub(crate) use rewrite::{ExitRewriter, in_place};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Token;
use syn::spanned::Spanned;

/// One exit, and what the code after the loop does when the loop was left by it.
pub(crate) enum Exit {
    /// `break`: nothing more.
    End(Span),
    /// `break 'outer` or `continue 'outer`: the same jump.
    Jump(TokenStream),
    /// `return value`: the same, with the value that the body has noted.
    Return(Token![return]),
    /// `value?`: the same, with the error or the `None` that the body has noted.
    Try(Token![?]),
}

impl Exit {
    /// The token that errors about the exit point at.
    pub(crate) fn span(&self) -> Span {
        match self {
            Exit::End(span) => *span,
            Exit::Jump(jump) => jump.span(),
            Exit::Return(keyword) => keyword.span,
            Exit::Try(question) => question.spans[0],
        }
    }
}

/// The code whose exits are rewritten.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitFrom {
    /// The body of a loop that ends before the code after it goes on.
    Body,
    /// The body of a loop behind a `Stream`, which goes on after the statement that it stands in.
    StreamBody,
    /// The expression after `then`, which runs on the calling thread.
    Sink,
}

/// The value of the exit with this number: `Other(Other(This { v: value }))`, so deep as there are exits before it.
pub(crate) fn variant(root: &TokenStream, number: usize, value: &TokenStream) -> TokenStream {
    // A field and no argument: what rustc says of the value, it says of it alone.
    let this = quote!(#root::__private::Exit::This { v: #value });
    (0..number).fold(this, |inner, _| quote!(#root::__private::Exit::Other(#inner)))
}
