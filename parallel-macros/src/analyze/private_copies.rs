//! Private copies: the body of the loop changes its block's copy of an outer variable, and never the variable itself.

use crate::analyze::access::Operator;
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::Visitor;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens_mut;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Token};

/// Makes the body name the private copies, and count up what is taken away from a variable: `-=` becomes `+=`, and the
/// sum is taken away after the loop.
pub(super) struct PrivateCopies<'v>(pub(super) &'v [OuterVariable]);

impl PrivateCopies<'_> {
    /// The outer variable that `expression` names, and its number.
    fn find(&self, expression: &Expr, at: &Position) -> Option<(usize, &OuterVariable)> {
        let place = Place::of(expression)?;
        let key = place.key();
        let found = self.0.iter().enumerate().find(|(_, outer)| outer.place.key() == key)?;
        at.is_free(&identity(&place.base)).then_some(found)
    }

    /// Tells if `changed` is an accumulator that `-=` updates, so that the values are counted up.
    fn is_taken(&self, changed: &Expr, at: &Position) -> bool {
        match changed {
            Expr::Index(index) => match self.find(&index.expr, at) {
                Some((_, outer)) => matches!(outer.kind, Kind::Bins(Operator::Sub)),
                None => matches!(&*index.expr, Expr::Index(_)) && self.is_taken(&index.expr, at),
            },
            changed => {
                self.find(changed, at).is_some_and(|(_, outer)| matches!(outer.kind, Kind::Accumulate(Operator::Sub)))
            }
        }
    }
}

impl Visitor for PrivateCopies<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        match expression {
            // The visitor comes to the outer expression first, so `*total` is found before the `total` in it.
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) | Expr::Paren(_) => {
                let Some((number, outer)) = self.find(expression, at) else { return false };
                if outer.is_bare {
                    return false;
                }
                *expression = Expr::Verbatim(outer.private_copy(number, expression.span()).to_token_stream());
                true
            }
            Expr::Binary(binary) if self.is_taken(&binary.left, at) => {
                let BinOp::SubAssign(operator) = binary.op else { return false };
                binary.op = BinOp::AddAssign(Token![+=](operator.span()));
                true
            }
            Expr::Assign(assign) if self.is_taken(&assign.left, at) => {
                let Some(place) = Place::of(&assign.left) else { return false };
                add_instead(&mut assign.right, &place);
                true
            }
            _ => false,
        }
    }
}

/// `acc - a - b` becomes `acc + a + b`.
fn add_instead(right: &mut Expr, place: &Place) {
    if let Expr::Binary(binary) = without_parens_mut(right) {
        if let BinOp::Sub(operator) = binary.op {
            binary.op = BinOp::Add(Token![+](operator.span()));
        }
        if !place.is(&binary.left) {
            add_instead(&mut binary.left, place);
        }
    }
}
