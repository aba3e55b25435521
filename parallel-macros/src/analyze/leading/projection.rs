//! Projections: both sides of a comparison ask the same of two values, `item.cost < best.cost`.

use super::comparison::names_of;
use crate::analyze::place::Place;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, Member, UnOp};

/// The places on the side of the leader, as the collector of uses meets them.
pub(super) fn places_in(side: &Expr, place: &Place) -> Vec<*const Expr> {
    struct Finder<'p>(&'p Place, Vec<*const Expr>);
    impl<'e> Visit<'e> for Finder<'_> {
        fn visit_expr(&mut self, expression: &'e Expr) {
            let is_place = matches!(expression, Expr::Path(_) | Expr::Field(_) | Expr::Unary(_));
            let own = |one: &Place| identity(&one.base) == identity(&self.0.base);
            if is_place && Place::of(expression).as_ref().is_some_and(own) {
                self.1.push(expression);
            } else {
                visit::visit_expr(self, expression);
            }
        }
    }
    let mut finder = Finder(place, Vec::new());
    finder.visit_expr(side);
    finder.1
}

/// The methods that give the same value in another form.
const SAME: &[&str] = &["as_ref", "as_slice", "as_str", "clone", "cloned", "copied", "to_owned", "to_string", "to_vec"];

/// An expression without what changes the form of its value and not the value.
pub(super) fn core_of(expression: &Expr) -> &Expr {
    match without_parens(expression) {
        Expr::Reference(inner) if inner.mutability.is_none() => core_of(&inner.expr),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => core_of(&inner.expr),
        Expr::MethodCall(call) if call.args.is_empty() && SAME.iter().any(|name| call.method == name) => {
            core_of(&call.receiver)
        }
        inner => inner,
    }
}

/// The tokens of a value, in whatever form it is: borrowed, copied.
pub(crate) fn value_text(expression: &Expr) -> String {
    core_of(expression).to_token_stream().to_string()
}

/// The part of a tuple or of a struct, written out, that stands where `side` asks for a field of the leader.
pub(super) fn written_part<'e>(value: &'e Expr, side: &Expr, place: &Place) -> Option<&'e Expr> {
    let Expr::Field(field) = core_of(side) else { return None };
    if !place.is_exactly(&field.base) {
        return None;
    }
    match (without_parens(value), &field.member) {
        (Expr::Tuple(parts), Member::Unnamed(number)) => parts.elems.get(usize::try_from(number.index).ok()?),
        (Expr::Struct(parts), member) => Some(&parts.fields.iter().find(|part| part.member == *member)?.expr),
        _ => None,
    }
}

/// What stands on the other side in the place of the leader: both sides must be the same projection.
pub(super) fn counterpart<'e>(side: &Expr, other: &'e Expr, place: &Place) -> Option<&'e Expr> {
    if place.is_exactly(side) {
        return Some(core_of(other));
    }
    let same = |one: &dyn ToTokens, other: &dyn ToTokens| {
        one.to_token_stream().to_string() == other.to_token_stream().to_string()
    };
    // The leader may stand in one of several parts, of which the others must be equal.
    let one_of = |sides: Vec<&Expr>, others: Vec<&'e Expr>| {
        let mut found = None;
        for (side, other) in sides.iter().zip(&others) {
            if names_of(side, place) == Some(0) {
                if !same(side, other) {
                    return None;
                }
                continue;
            }
            let here = counterpart(side, other, place)?;
            if found.is_some_and(|before| value_text(before) != value_text(here)) {
                return None;
            }
            found = Some(here);
        }
        found.filter(|_| sides.len() == others.len())
    };
    match (core_until(side, place), core_of(other)) {
        (one, other) if place.is_exactly(one) => Some(other),
        (Expr::Field(one), Expr::Field(other)) if same(&one.member, &other.member) => {
            counterpart(&one.base, &other.base, place)
        }
        (Expr::MethodCall(one), Expr::MethodCall(other))
            if one.method == other.method && same(&one.turbofish, &other.turbofish) =>
        {
            let (mut sides, mut others) = (vec![&*one.receiver], vec![&*other.receiver]);
            sides.extend(&one.args);
            others.extend(&other.args);
            one_of(sides, others)
        }
        (Expr::Call(one), Expr::Call(other)) if same(&one.func, &other.func) => {
            one_of(one.args.iter().collect(), other.args.iter().collect())
        }
        (Expr::Index(one), Expr::Index(other)) => one_of(vec![&one.expr, &one.index], vec![&other.expr, &other.index]),
        (Expr::Unary(one), Expr::Unary(other)) if same(&one.op, &other.op) => {
            counterpart(&one.expr, &other.expr, place)
        }
        (Expr::Cast(one), Expr::Cast(other)) if same(&one.ty, &other.ty) => counterpart(&one.expr, &other.expr, place),
        (Expr::Binary(one), Expr::Binary(other)) if same(&one.op, &other.op) => {
            one_of(vec![&one.left, &one.right], vec![&other.left, &other.right])
        }
        (Expr::Tuple(one), Expr::Tuple(other)) => one_of(one.elems.iter().collect(), other.elems.iter().collect()),
        _ => None,
    }
}

/// As [`core_of`], and no further than the place.
fn core_until<'e>(expression: &'e Expr, place: &Place) -> &'e Expr {
    let inner = without_parens(expression);
    if place.is_exactly(inner) {
        return inner;
    }
    match inner {
        Expr::Reference(inner) => core_until(&inner.expr, place),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => core_until(&inner.expr, place),
        Expr::MethodCall(call) if call.args.is_empty() && SAME.iter().any(|name| call.method == name) => {
            core_until(&call.receiver, place)
        }
        inner => inner,
    }
}
