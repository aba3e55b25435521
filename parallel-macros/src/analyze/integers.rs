//! Which expressions are integers for certain, whatever the types of the variables around the loop.
//!
//! An index of another type is the user's own, as `Index<Id>` for a `Vec<Node>`: it is no index of the slice of that `Vec`.

use crate::analyze::index::number;
use crate::analyze::scope::{Position, names};
use crate::analyze::visit::{Bound, Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::hygiene::{identity, names_any};
use crate::tokens::parens::without_parens;
use quote::ToTokens;
use std::collections::HashSet;
use syn::{BinOp, Expr, Lit, Pat};

/// The names that the loop binds to integers and to nothing else.
#[derive(Default)]
pub(super) struct Integers {
    known: HashSet<String>,
    /// Those that it binds to something else, or to something else, too.
    others: Vec<String>,
}

impl Integers {
    pub(super) fn of(input: &mut Input) -> Self {
        let mut integers = Self::default();
        for binding in &input.scratch {
            integers.others.extend(binding.pattern.tree.iter().flat_map(names));
        }
        if let Some(clauses) = input.form.clauses_mut()
            && let Some(pattern) = &clauses.first.pattern.tree
        {
            let bound = clauses.first.input.tree.as_ref().map_or(Bound::Unknown, Bound::Each);
            integers.bind(pattern, &bound);
        }
        visit_body(input, &mut integers);
        integers
    }

    fn bind(&mut self, pattern: &Pat, bound: &Bound<'_>) {
        let number = match (pattern, bound) {
            (pattern, Bound::Each(input)) => number(pattern, input),
            (Pat::Ident(_), Bound::Value(value)) if self.has(value) => Some(pattern),
            _ => None,
        };
        let number: Vec<String> = number.into_iter().flat_map(names).collect();
        self.others.extend(names(pattern).into_iter().filter(|name| !number.contains(name)));
        self.known.extend(number);
    }

    /// Tells if the loop binds a name.
    pub(super) fn binds(&self, name: &str) -> bool {
        self.known.contains(name) || self.others.iter().any(|other| other == name)
    }

    /// Tells if the value of an expression is an integer for certain, or a range of them.
    pub(super) fn has(&self, expression: &Expr) -> bool {
        match without_parens(expression) {
            Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_)),
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let name = identity(name);
                self.known.contains(&name) && !self.others.contains(&name)
            }),
            Expr::Cast(cast) => cast.ty.to_token_stream().to_string() == "usize",
            // No range is the user's type, so no index of one is.
            Expr::Range(_) => true,
            // What the loop binds otherwise may be the user's, and so may be what it is added to: `*id + 1`.
            Expr::Binary(binary) => {
                let sides = [&*binary.left, &*binary.right];
                is_arithmetic(&binary.op)
                    && sides.iter().any(|side| self.has(side))
                    && !names_any(&expression.to_token_stream(), &self.others)
            }
            Expr::MethodCall(call) if call.method == "len" && call.args.is_empty() => {
                !names_any(&call.receiver.to_token_stream(), &self.others)
            }
            Expr::MethodCall(call) => is_kept(&call.method.to_string()) && self.has(&call.receiver),
            _ => false,
        }
    }
}

impl Visitor for Integers {
    fn bound(&mut self, pattern: &Pat, bound: &Bound<'_>, _: &Position) {
        self.bind(pattern, bound);
    }
}

fn is_arithmetic(operator: &BinOp) -> bool {
    matches!(
        operator,
        BinOp::Add(_)
            | BinOp::Sub(_)
            | BinOp::Mul(_)
            | BinOp::Div(_)
            | BinOp::Rem(_)
            | BinOp::BitAnd(_)
            | BinOp::BitOr(_)
            | BinOp::BitXor(_)
            | BinOp::Shl(_)
            | BinOp::Shr(_)
    )
}

/// Tells if a method of integers gives an integer of the same type.
fn is_kept(method: &str) -> bool {
    const KEPT: &[&str] = &["clamp", "div_ceil", "div_euclid", "max", "min", "pow", "rem_euclid"];
    KEPT.contains(&method) || method.starts_with("saturating_") || method.starts_with("wrapping_")
}
