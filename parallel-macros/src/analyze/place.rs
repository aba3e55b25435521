//! Places: variables and their fields, as the body names them.

use crate::analyze::scope::Position;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, Member, UnOp};

/// A place, as rustc calls it: a variable, or a field of one: `total`, `*total`, `stats.sum`, `pair.0`.
#[derive(Clone)]
pub(crate) struct Place {
    /// The variable.
    pub(crate) base: Ident,
    /// The fields, from the variable on.
    pub(crate) fields: Vec<String>,
    /// The place as it was written.
    pub(crate) tokens: TokenStream,
}

impl Place {
    /// The place that `expression` names, if it names one.
    pub(crate) fn of(expression: &Expr) -> Option<Self> {
        let tokens = expression.to_token_stream();
        let mut fields = Vec::new();
        let mut inner = expression;
        loop {
            match without_parens(inner) {
                Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => inner = &unary.expr,
                Expr::Field(field) => {
                    fields.insert(
                        0,
                        match &field.member {
                            Member::Named(name) => name.to_string(),
                            Member::Unnamed(index) => index.index.to_string(),
                        },
                    );
                    inner = &field.base;
                }
                Expr::Path(path) if path.qself.is_none() => {
                    let base = path.path.get_ident()?.clone();
                    // A name that begins with a capital is no variable, but a constant or a variant.
                    let is_variable = !base.to_string().starts_with(char::is_uppercase);
                    return is_variable.then_some(Self { base, fields, tokens });
                }
                _ => return None,
            }
        }
    }

    /// The place outside of the loop that `expression` names, if it names one.
    pub(crate) fn free(expression: &Expr, at: &Position) -> Option<Self> {
        Self::of(expression).filter(|place| at.is_free(&identity(&place.base)))
    }

    /// The key of the place. Different ways to write a variable have one key: `*total` and `(total)` are `total`.
    pub(crate) fn key(&self) -> String {
        if self.fields.is_empty() {
            return identity(&self.base);
        }
        // Of a field, the way of writing is part of the key: `(*w).n` may be another place than `w.n`.
        let written: String = self.tokens.to_string().chars().filter(|c| !matches!(c, '(' | ')' | ' ')).collect();
        written + &crate::tokens::hygiene::context(self.base.span())
    }

    /// Tells if the place is a variable as a whole, under its own name.
    pub(crate) fn is_bare(&self) -> bool {
        self.base == self.tokens.to_string()
    }

    /// Tells if `expression` is this very place.
    pub(crate) fn is(&self, expression: &Expr) -> bool {
        Self::of(expression).is_some_and(|other| other.key() == self.key())
    }

    /// Tells if `expression` is this very place, with as many `*` in front.
    pub(crate) fn is_exactly(&self, expression: &Expr) -> bool {
        self.is(expression) && derefs(expression) == self.derefs()
    }

    /// The number of `*` in front of the place, as it is written.
    pub(crate) fn derefs(&self) -> usize {
        syn::parse2::<Expr>(self.tokens.clone()).map_or(0, |written| derefs(&written))
    }

    /// Tells if one place is the other one, or a part of it.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        identity(&self.base) == identity(&other.base)
            && self.fields.iter().zip(&other.fields).all(|(own, other)| own == other)
    }

    /// The place in messages, as the user would write it.
    pub(crate) fn name(&self) -> String {
        crate::tokens::pretty::code(&self.tokens)
    }
}

/// The number of `*` in front of an expression.
fn derefs(expression: &Expr) -> usize {
    match without_parens(expression) {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => 1 + derefs(&unary.expr),
        _ => 0,
    }
}
