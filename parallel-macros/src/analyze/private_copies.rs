//! Private copies: the body of the loop changes its block's copy of an outer variable, and never the variable itself.

use crate::analyze::access::Operator;
use crate::analyze::assigned_copies::AssignedCopies;
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::Visitor;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::tokens::spans::{Ends, ident};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    BinOp, Expr, ExprIndex, ExprMethodCall, ExprStruct, ExprUnary, FieldValue, Member, Token, UnOp, parse_quote, token,
};

/// The visitor that makes the body work with the private copies.
///
/// * A place that has another name inside, `stats.sum` for example, gets the name of its copy.
/// * `-=` becomes `+=`: the block counts up the values that are taken away, and their sum is taken away after the loop.
/// * What the body assigns: see [`AssignedCopies`].
/// * `bins[k]` becomes `*bins.__at(At { k })`: the element of an array is asked of the private copy.
pub(super) struct PrivateCopies<'v> {
    pub(super) root: &'v TokenStream,
    pub(super) outer: &'v [OuterVariable],
}

impl PrivateCopies<'_> {
    /// The outer variable that `expression` names, and its number.
    fn find(&self, expression: &Expr, at: &Position) -> Option<(usize, &OuterVariable)> {
        let place = Place::of(expression)?;
        let key = place.key();
        let found = self.outer.iter().enumerate().find(|(_, outer)| outer.place.key() == key)?;
        at.is_free(&identity(&place.base)).then_some(found)
    }

    /// Tells if `changed` is an accumulator that `-=` updates, so that the values are counted up.
    fn is_taken(&self, changed: &Expr, at: &Position) -> bool {
        self.find(changed, at).is_some_and(|(_, outer)| matches!(outer.kind, Kind::Accumulate(Operator::Sub)))
    }

    /// Tells if `expression` is an array accumulator.
    fn is_array(&self, expression: &Expr, at: &Position) -> bool {
        self.find(expression, at).is_some_and(|(_, outer)| matches!(outer.kind, Kind::Bins(_)))
    }
}

impl Visitor for PrivateCopies<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let assigned = AssignedCopies { root: self.root, outer: self.outer };
        if assigned.rewrite(expression, at) {
            return true;
        }
        if assigned.is_one(expression) {
            return false;
        }
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
            Expr::Index(index) if self.is_array(&index.expr, at) => {
                *expression = behind(element(self.root, index));
                true
            }
            // `grid[i][j]` needs no `*` in front of the inner call: a reference can be indexed like the value.
            Expr::Index(outer) => match without_parens(&outer.expr) {
                Expr::Index(index) if self.is_array(&index.expr, at) => {
                    *outer.expr = element(self.root, index);
                    true
                }
                _ => false,
            },
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

/// `bins[k]` becomes `bins.__at(At { k: k })`, a reference to the element. It is a method call, so that the index may ask for
/// the length of `bins`, as the index of a slice may. It is given in a struct, so that an index of another type is an error
/// of the index and not of the call. Its tokens stay as they are.
fn element(root: &TokenStream, ExprIndex { expr, index, bracket_token, .. }: &ExprIndex) -> Expr {
    let at = Ends::at(bracket_token.span.open()).first;
    let number = FieldValue {
        attrs: Vec::new(),
        member: Member::Named(ident("k", at)),
        colon_token: Some(Token![:](at)),
        expr: (**index).clone(),
    };
    let index = ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: parse_quote!(#root::__private::At),
        brace_token: token::Brace { span: bracket_token.span },
        fields: std::iter::once(number).collect(),
        dot2_token: None,
        rest: None,
    };
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: expr.clone(),
        dot_token: Token![.](at),
        method: ident("__at", at),
        turbofish: None,
        paren_token: token::Paren { span: bracket_token.span },
        args: std::iter::once(Expr::Struct(index)).collect(),
    })
}

/// `*PLACE`
fn behind(reference: Expr) -> Expr {
    let at = Ends::of(&reference.to_token_stream()).first;
    Expr::Unary(ExprUnary { attrs: Vec::new(), op: UnOp::Deref(Token![*](at)), expr: Box::new(reference) })
}
