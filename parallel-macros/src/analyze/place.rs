//! A variable of the code around the loop, as the body names it.

use crate::analyze::scope::Position;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, Member, UnOp};

/// A variable of the code around the loop, or a part of it: `total`, `*total`, `stats.sum`, `pair.0`.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) base: Ident,
    /// The fields, from the variable on.
    pub(crate) fields: Vec<String>,
    /// As it was written.
    pub(crate) tokens: TokenStream,
}

impl Place {
    /// What `expression` names, be it around the loop or inside.
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
                    // Constants and functions of the user's own naming aside, what begins with a capital is no variable.
                    let is_variable = !base.to_string().starts_with(char::is_uppercase);
                    return is_variable.then_some(Self { base, fields, tokens });
                }
                _ => return None,
            }
        }
    }

    pub(crate) fn free(expression: &Expr, at: &Position) -> Option<Self> {
        Self::of(expression).filter(|place| at.is_free(&identity(&place.base)))
    }

    /// What tells it from the others, however it is written: `*total` and `(total)` are `total`.
    pub(crate) fn key(&self) -> String {
        if self.fields.is_empty() {
            return identity(&self.base);
        }
        // With fields it matters: `(*w).n` may be another place than `w.n`.
        let written: String = self.tokens.to_string().chars().filter(|c| !matches!(c, '(' | ')' | ' ')).collect();
        written + &crate::tokens::hygiene::context(self.base.span())
    }

    /// Whether it is a variable as a whole, under its own name.
    pub(crate) fn is_bare(&self) -> bool {
        self.base == self.tokens.to_string()
    }

    /// Whether `expression` is this very place.
    pub(crate) fn is(&self, expression: &Expr) -> bool {
        Self::of(expression).is_some_and(|other| other.key() == self.key())
    }

    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        identity(&self.base) == identity(&other.base)
            && self.fields.iter().zip(&other.fields).all(|(own, other)| own == other)
    }

    /// As the user would write it.
    pub(crate) fn name(&self) -> String {
        crate::tokens::pretty::code(&self.tokens)
    }
}
