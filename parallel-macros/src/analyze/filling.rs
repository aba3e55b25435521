//! The methods that fill collections.

use crate::tokens::spans::ident;
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// The method that fills maps and sets alone.
const INSERT: &str = "insert";

/// The methods that fill, besides `insert` and `extend`, and the names that the runtime has for them. The last four are a writer's; of
/// the collections a `String` and a `Vec<u8>` have them.
const METHODS: &[(&str, &str)] = &[
    ("append", "Append"),
    ("extend_from_slice", "ExtendFromSlice"),
    ("push", "Push"),
    ("push_back", "PushBack"),
    ("push_str", "PushStr"),
    ("write_all", "WriteAll"),
    ("write_char", "WriteChar"),
    ("write_fmt", "WriteFmt"),
    ("write_str", "WriteStr"),
];

/// Tells if a method of this name, with so many arguments, fills a collection. Whether that of the variable's type does is decided by the
/// runtime, in `parallel-core/src/effects/filling.rs`.
pub(crate) fn fills(method: &str, arguments: usize) -> bool {
    match arguments {
        1 => method == INSERT || method == "extend" || METHODS.iter().any(|(name, _)| *name == method),
        2 => method == INSERT,
        _ => false,
    }
}

/// The methods that fill one collection.
#[derive(Clone, Copy)]
pub(crate) struct Filling {
    /// `insert` is one of them.
    pub(crate) by_insert: bool,
    /// The bits of those in [`METHODS`]. Of `extend`, `write!` and what else has no bit nothing is asked but whether it is a collection.
    others: u16,
}

impl Filling {
    /// Filling by this method.
    pub(crate) fn by(method: &impl ToString) -> Self {
        let method = method.to_string();
        let others = METHODS.iter().position(|(name, _)| *name == method).map_or(0, |at| 1 << at);
        Self { by_insert: method == INSERT, others }
    }

    /// Filling by the methods of both.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { by_insert: self.by_insert || other.by_insert, others: self.others | other.others }
    }

    /// The methods as the runtime has them: `(Push, (Append, Extend))`, or `(Append, ())` beside `insert`, which is asked for by itself.
    pub(crate) fn tokens(self, root: &TokenStream) -> TokenStream {
        let used = METHODS.iter().enumerate().filter(|(at, _)| self.others & 1 << at != 0);
        let any = if self.by_insert { quote!(()) } else { quote!(#root::__private::method::Extend) };
        used.rev().fold(any, |rest, (_, (_, name))| {
            let name = ident(name, Span::call_site());
            quote!((#root::__private::method::#name, #rest))
        })
    }
}
