//! Inputs whose items are chunks of a size that is written there: `chunks_exact_mut(3)`, by themselves or with their count.

use crate::ast::{Form, Input};
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Lit};

/// What is known of the items of an input.
pub(crate) enum Shape {
    Any,
    /// They are chunks of so many elements.
    Chunk(usize),
    /// They are pairs.
    Pair(Box<Self>, Box<Self>),
}

impl Shape {
    /// The shape of the items of a loop, if they have chunks of a known size in them.
    pub(super) fn of_items(input: &Input) -> Option<Self> {
        if matches!(input.form, Form::Unfinished { .. }) {
            return None;
        }
        let shape = Self::of(input.form.clauses().first.input.tree.as_ref()?);
        shape.has_chunks().then_some(shape)
    }

    // Not through a `zip`: of that the compiler sees the size, and a second look at it takes longer.
    fn of(input: &Expr) -> Self {
        const CHUNKS: &[&str] = &["chunks_exact", "chunks_exact_mut", "rchunks_exact", "rchunks_exact_mut", "windows"];
        let Expr::MethodCall(call) = without_parens(input) else { return Self::Any };
        let method = call.method.to_string();
        match (&*method, call.args.first()) {
            ("enumerate", None) => Self::Pair(Box::new(Self::Any), Box::new(Self::of(&call.receiver))),
            ("rev", None) | ("skip" | "take" | "step_by", Some(_)) => Self::of(&call.receiver),
            (method, Some(Expr::Lit(size))) if CHUNKS.contains(&method) => match &size.lit {
                Lit::Int(size) => size.base10_parse().ok().filter(|size| *size > 0).map_or(Self::Any, Self::Chunk),
                _ => Self::Any,
            },
            _ => Self::Any,
        }
    }

    fn has_chunks(&self) -> bool {
        match self {
            Self::Any => false,
            Self::Chunk(_) => true,
            Self::Pair(one, other) => one.has_chunks() || other.has_chunks(),
        }
    }

    /// The shape as the runtime has it.
    pub(crate) fn tokens(&self, root: &TokenStream) -> TokenStream {
        match self {
            Self::Any => quote!(#root::__private::shape::Any),
            Self::Chunk(size) => quote!(#root::__private::shape::Chunk::<#size>),
            Self::Pair(one, other) => {
                let (one, other) = (one.tokens(root), other.tokens(root));
                quote!(#root::__private::shape::Pair(#one, #other))
            }
        }
    }
}
