//! The extent of the items, as the range of a loop says it: `for i in 0..v.len()`, `for i in 0..n`.
//!
//! The compiler sees a plain loop together with its range, so it leaves out the check of `v[i]`, and the division of
//! `(i + 1) % n`. The items of a block come from elsewhere. So the expansion says again what the range says, where the body makes
//! use of it. That is checked when the loop runs: so it must be true, whatever a name means, and nothing may be captured that the body
//! does not capture.

use crate::analyze::lending::{Lending, is_certain, is_outside, key};
use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::{Form, Input};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use syn::{BinOp, Expr, ExprLit, ExprRange, Lit, RangeLimits};

/// The extent of the items.
pub(crate) struct Extent {
    /// None is below this number.
    pub(crate) first: usize,
    /// What all are below, as it is written.
    pub(crate) end: Expr,
    /// The list whose length that is, if it is one. The body reads elements of it.
    pub(crate) list: Option<Expr>,
    /// The body divides by the end, for remainders.
    pub(crate) is_divisor: bool,
}

impl Extent {
    /// The extent that the range of a loop says, if the body makes use of it and runs with the variables around the loop.
    /// Of a list with an element that may be lent it says nothing: what is borrowed of a `&mut` must not live shorter, as it would where
    /// the list is asked what it is.
    pub(super) fn of(input: &mut Input, outer: &[OuterVariable], lending: &Lending) -> Option<Self> {
        let is_lent = !input.is_sent() && !input.is_spread() && !input.is_stream();
        if !is_lent || input.has_attempts() || matches!(input.form, Form::Unfinished { .. }) {
            return None;
        }
        let range = input.form.clauses().first.input.tree.as_ref().map(without_parens)?;
        let Expr::Range(ExprRange { start: Some(start), limits: RangeLimits::HalfOpen(_), end: Some(end), .. }) = range
        else {
            return None;
        };
        let first = literal(start).unwrap_or(0);
        let end = without_parens(end).clone();
        let list = match &end {
            Expr::MethodCall(call) if call.method == "len" && call.args.is_empty() => {
                Some(call.receiver.as_ref().clone())
            }
            _ => None,
        };
        let named = list.as_ref().unwrap_or(&end);
        let (base, key) = key(named)?;
        let place = Place::of(named);
        let is_changed = outer.iter().any(|outer| {
            place.as_ref().map_or(identity(&outer.place.base) == base, |place| outer.place.overlaps(place))
        });
        if is_changed || list.is_some() && lending.has(&key) {
            return None;
        }
        let reads = list.is_some() && lending.only_reads(&key);
        let mut remainders = Remainders { key, by_length: list.is_some(), found: false };
        visit_body(input, &mut remainders);
        let is_divisor = remainders.found;
        (reads || is_divisor).then_some(Self { first, end, list, is_divisor })
    }
}

/// The number that is written here.
fn literal(expression: &Expr) -> Option<usize> {
    match without_parens(expression) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

/// The search for remainders by the end of a range.
struct Remainders {
    /// The key of what the range ends with, or of the list whose length does.
    key: String,
    by_length: bool,
    found: bool,
}

impl Remainders {
    fn is_end(&self, expression: &Expr, at: &Position) -> bool {
        let named = match without_parens(expression) {
            Expr::MethodCall(call) if self.by_length && call.method == "len" && call.args.is_empty() => &call.receiver,
            _ if self.by_length => return false,
            number => number,
        };
        is_certain(at) && key(named).is_some_and(|(base, key)| key == self.key && is_outside(&base, at))
    }
}

impl Visitor for Remainders {
    fn see(&mut self, expression: &Expr, at: &Position) {
        if let Expr::Binary(remainder) = expression
            && matches!(remainder.op, BinOp::Rem(_))
        {
            self.found |= self.is_end(&remainder.right, at);
        }
    }
}
