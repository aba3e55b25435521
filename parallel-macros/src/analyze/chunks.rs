//! Inputs whose items are chunks of a size that is written there: `v.chunks_exact_mut(3)`, by themselves or with their count.
//!
//! A method of that name may be the user's, and its chunks of another size. So the list stands there by its name, and the runtime asks
//! whether it is a slice.

use crate::ast::{Form, Input};
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprMethodCall, ExprPath, Lit, Path};

/// What is known of the items of an input.
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
    // Not through a `zip`: of that the compiler sees the size, and a second look at it takes longer.
    fn of(input: &Expr) -> Option<(Self, &Expr)> {
        let Expr::MethodCall(call) = without_parens(input) else { return None };
        let method = call.method.to_string();
        match (&*method, call.args.first()) {
            ("enumerate", None) => {
                let (shape, list) = Self::of(&call.receiver)?;
                Some((Self::Pair(Box::new(Self::Any), Box::new(shape)), list))
            }
            ("rev", None) | ("skip" | "take" | "step_by", Some(_)) => Self::of(&call.receiver),
            _ => Self::of_chunks(call),
        }
    }

    /// The shape of what this method gives, and the list that it cuts.
    fn of_chunks(call: &ExprMethodCall) -> Option<(Self, &Expr)> {
        const CHUNKS: &[&str] = &["chunks_exact", "chunks_exact_mut", "rchunks_exact", "rchunks_exact_mut", "windows"];
        let is_one = CHUNKS.iter().any(|name| call.method == name) && call.args.len() == 1;
        let list = list(&call.receiver).filter(|_| is_one)?;
        let shape = match without_parens(&call.args[0]) {
            Expr::Lit(size) => match &size.lit {
                Lit::Int(size) => Self::Chunk(size.base10_parse().ok().filter(|size| *size > 0)?),
                _ => return None,
            },
            Expr::Path(path) if path.qself.is_none() => Self::Constant(is_constant(path).then(|| path.path.clone())?),
            _ => return None,
        };
        Some((shape, list))
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

/// The chunks that the items of a loop are, or have in them.
pub(crate) struct Chunks {
    pub(crate) shape: Shape,
    /// The list that is cut, by its name.
    pub(crate) list: Expr,
}

impl Chunks {
    /// Those of the items of this loop, if their size is known.
    pub(super) fn of_items(input: &Input) -> Option<Self> {
        // What runs in another process knows only what has gone along.
        if matches!(input.form, Form::Unfinished { .. }) || input.is_sent() {
            return None;
        }
        let (shape, list) = Shape::of(input.form.clauses().first.input.tree.as_ref()?)?;
        Some(Self { shape, list: list.clone() })
    }
}

/// The variable, or the field of one, that an expression is, or is a part of: it may be named twice.
fn list(expression: &Expr) -> Option<&Expr> {
    match without_parens(expression) {
        Expr::Index(part) if matches!(without_parens(&part.index), Expr::Range(_)) => list(&part.expr),
        Expr::Reference(lent) => list(&lent.expr),
        place => is_place(place).then_some(place),
    }
}

fn is_place(expression: &Expr) -> bool {
    match without_parens(expression) {
        // A list that is a constant is made anew wherever it is named, and lives as long as the statement there.
        Expr::Path(path) => path.qself.is_none() && path.path.get_ident().is_some() && !is_constant(path),
        Expr::Field(field) => is_place(&field.base),
        _ => false,
    }
}

/// Tells if a name is one as constants have it.
fn is_constant(path: &ExprPath) -> bool {
    let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    name.contains(char::is_uppercase) && !name.contains(char::is_lowercase)
}
