//! Changes: the places that an expression changes, or lends to be changed.

use crate::tokens::parens::without_parens;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Pat, PatIdent, UnOp};

/// The places that `expression` itself changes, or lends to be changed: the left side of an assignment, or the operand
/// of a `&mut`. Rust has three more ways to change a place: a method that takes `&mut self`, a pattern with `ref mut`,
/// and a macro.
pub(crate) fn changed_by(expression: &Expr) -> Vec<&Expr> {
    let mut places = Vec::new();
    match expression {
        Expr::Assign(assign) => assigned(&assign.left, &mut places),
        Expr::Binary(binary) if is_compound(&binary.op) => places.push(without_parens(&binary.left)),
        Expr::Reference(reference) if reference.mutability.is_some() => places.push(without_parens(&reference.expr)),
        Expr::RawAddr(raw) if matches!(raw.mutability, syn::PointerMutability::Mut(_)) => {
            places.push(without_parens(&raw.expr));
        }
        _ => {}
    }
    places
}

/// The places on the left of an assignment, which may take a value apart: `(a, [b, _]) = …`, `P { x: a, .. } = …`.
fn assigned<'e>(left: &'e Expr, places: &mut Vec<&'e Expr>) {
    match without_parens(left) {
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| assigned(part, places)),
        Expr::Array(array) => array.elems.iter().for_each(|part| assigned(part, places)),
        Expr::Call(call) => call.args.iter().for_each(|part| assigned(part, places)),
        Expr::Struct(parts) => parts.fields.iter().for_each(|field| assigned(&field.expr, places)),
        // `_` and `..`
        Expr::Infer(_) | Expr::Range(_) => {}
        place => places.push(place),
    }
}

/// The expression that a place is a part of: `v` of `*v.rows[i]`. The result of a call has no part of another place.
pub(crate) fn whole_of(place: &Expr) -> &Expr {
    match without_parens(place) {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => whole_of(&unary.expr),
        Expr::Field(field) => whole_of(&field.base),
        Expr::Index(index) => whole_of(&index.expr),
        whole => whole,
    }
}

/// Tells if a pattern lends what it binds to be changed: `ref mut x`.
pub(crate) fn lends_mutably(pattern: &Pat) -> bool {
    struct Lends(bool);
    impl<'a> Visit<'a> for Lends {
        fn visit_pat_ident(&mut self, pattern: &'a PatIdent) {
            self.0 |= pattern.by_ref.is_some() && pattern.mutability.is_some();
            visit::visit_pat_ident(self, pattern);
        }
    }
    let mut lends = Lends(false);
    lends.visit_pat(pattern);
    lends.0
}

/// Tells if an operator assigns, as `+=` does.
pub(crate) fn is_compound(op: &BinOp) -> bool {
    use BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign, ShlAssign, ShrAssign,
        SubAssign,
    };
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}
