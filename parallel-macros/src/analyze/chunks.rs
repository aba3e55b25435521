//! Inputs whose items are chunks of a size that is written there: `v.chunks_exact_mut(3)`, by themselves or in pairs.
//!
//! A method of that name may be the user's, and its chunks of another size: that shows at each chunk, in the loop.

use crate::ast::{Form, Input};
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprMethodCall, ExprPath, Lit, Path};

/// What the input says of its items.
pub(crate) enum Shape {
    Any,
    /// They are chunks of so many elements.
    Chunk(usize),
    /// They are chunks of as many elements as the constant of this name says.
    Constant(Path),
    /// They are pairs.
    Pair(Box<Self>, Box<Self>),
}

impl Shape {
    /// The shape of the items of this loop, if something is said of it.
    pub(super) fn of_items(input: &Input) -> Option<Self> {
        // What runs in another process knows only what has gone along.
        if matches!(input.form, Form::Unfinished { .. }) || input.is_sent() {
            return None;
        }
        let shape = Self::of(input.form.clauses().first.input.tree.as_ref()?);
        Some(shape).filter(|shape| !matches!(shape, Self::Any))
    }

    fn of(input: &Expr) -> Self {
        let Expr::MethodCall(call) = without_parens(input) else { return Self::Any };
        let method = call.method.to_string();
        match (&*method, call.args.first()) {
            ("enumerate", None) => match Self::of(&call.receiver) {
                Self::Any => Self::Any,
                shape => Self::Pair(Box::new(Self::Any), Box::new(shape)),
            },
            // Not through a `zip`: of that the compiler sees the size, and a second look at it takes longer.
            ("rev", None) | ("skip" | "take" | "step_by", Some(_)) => Self::of(&call.receiver),
            _ => Self::of_chunks(call).unwrap_or(Self::Any),
        }
    }

    /// The shape of what this method gives.
    fn of_chunks(call: &ExprMethodCall) -> Option<Self> {
        const CHUNKS: &[&str] = &["chunks_exact", "chunks_exact_mut", "rchunks_exact", "rchunks_exact_mut", "windows"];
        let is_one = CHUNKS.iter().any(|name| call.method == name) && call.args.len() == 1;
        match without_parens(call.args.first().filter(|_| is_one)?) {
            Expr::Lit(size) => match &size.lit {
                Lit::Int(size) => Some(Self::Chunk(size.base10_parse().ok()?)),
                _ => None,
            },
            Expr::Path(path) if path.qself.is_none() && is_constant(path) => Some(Self::Constant(path.path.clone())),
            _ => None,
        }
    }

    /// The shape as the runtime has it.
    pub(crate) fn tokens(&self, root: &TokenStream) -> TokenStream {
        match self {
            Self::Any => quote!(#root::__private::shape::Any),
            Self::Chunk(size) => quote!(#root::__private::shape::Chunk::<#size>),
            Self::Constant(name) => quote!(#root::__private::shape::Width(#name)),
            Self::Pair(one, other) => {
                let (one, other) = (one.tokens(root), other.tokens(root));
                quote!(#root::__private::shape::Pair(#one, #other))
            }
        }
    }
}

/// Tells if a name is one as constants have it.
fn is_constant(path: &ExprPath) -> bool {
    let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    name.contains(char::is_uppercase) && !name.contains(char::is_lowercase)
}
