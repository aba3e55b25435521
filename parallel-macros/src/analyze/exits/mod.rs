//! Exits: where the loop is left before its input ends.
//!
//! * `jump` knows the expressions that jump, and where each of them goes.
//! * `rewrite` rewrites each exit: the body notes in a local how it leaves, and ends. It has the words of the refusals.
//! * `leave` in `expand/effects.rs` writes the code after the loop, which does the jump. A `?` there is rustc's own,
//!   and converts the error with `From`; `parallel-core/src/effects/exit.rs` has the types that carry it there.
//!
//! An exit that stands inside a macro cannot be rewritten. There are two nets for such *hidden* exits:
//!
//! * `hidden` finds those in the tokens of the call, `my_macro!(return x)`; the words are in `rewrite`.
//! * A `return` in the *definition* of the macro cannot be seen by this crate. The expansion ends its loops with a
//!   value that no user code can name (`items` in `expand/mod.rs`), so rustc finds the exit to be a type error:
//!   "expected `NoExitInMacro`". That type is in `parallel-core/src/engine/worker/mod.rs`.

mod hidden;
mod jump;
mod rewrite;

pub(crate) use rewrite::{ExitRewriter, in_place};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Token;
use syn::spanned::Spanned;

/// One exit, as the code after the loop sees it.
pub(crate) enum Exit {
    /// `break`: the loop is over, and nothing more is done.
    End(Span),
    /// `break 'outer` or `continue 'outer`: the code after the loop does that jump.
    Jump(TokenStream),
    /// `return value`: the code after the loop returns the value that the body has noted.
    Return(Token![return]),
    /// The stop from outside, by `cancel` or `time_limit`: what the loop gives becomes the error, with the reason that was
    /// noted before the first item that did not run.
    Stop(Ident),
    /// `value?`: the code after the loop applies `?` to the error or the `None` that the body has noted.
    Try(Token![?]),
}

impl Exit {
    /// The token that errors about the exit point at.
    pub(crate) fn span(&self) -> Span {
        match self {
            Exit::End(span) => *span,
            Exit::Stop(setting) => setting.span(),
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
    /// The body of a loop that gives the outcome of each item, and so runs them all.
    OutcomesBody,
    /// The expression after `then`, which runs on the calling thread.
    Sink,
}

/// The value of the exit with this number: `Other(Other(This { v: value }))`, with an `Other` for each exit before it.
pub(crate) fn variant(root: &TokenStream, number: usize, value: &TokenStream) -> TokenStream {
    // A struct and not a call: rustc's messages about an argument would point at the call, too.
    let this = quote!(#root::__private::Exit::This { v: #value });
    (0..number).fold(this, |inner, _| quote!(#root::__private::Exit::Other(#inner)))
}
