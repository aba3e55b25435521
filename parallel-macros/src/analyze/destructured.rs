//! Elements that a tuple is put into: `(a[i], b[i]) = (x, y);`.
//!
//! rustc takes such an assignment apart: it binds what is on the right, and assigns it to one place after the other. So does the macro,
//! since each of the places then is what it is by itself, the item's own element of `a` perhaps.

use crate::analyze::assigned;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::parens::without_parens;
use crate::tokens::spans::local;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Expr, ExprTuple};

/// Takes apart the assignments of the body that put a tuple into elements.
pub(super) fn rewrite(input: &mut Input) {
    visit_body(input, &mut TakenApart);
}

struct TakenApart;

impl Visitor for TakenApart {
    fn rewrite_before(&mut self, expression: &mut Expr, _: &Position) -> bool {
        let Expr::Assign(assign) = &*expression else { return false };
        let Expr::Tuple(left) = without_parens(&assign.left) else { return false };
        let mut leaves = Vec::new();
        assigned::leaves(&assign.left, &mut leaves);
        if !leaves.into_iter().any(is_element) {
            return false;
        }
        let (mut places, right) = (Vec::new(), &assign.right);
        let pattern = bound(left, &mut places);
        let names = (0..places.len()).map(name);
        let Ok(taken) = syn::parse2(quote!({ let #pattern = #right; #(#places = #names;)* })) else { return false };
        *expression = taken;
        true
    }
}

/// Tells if a place is an element, or a field of one.
fn is_element(place: &Expr) -> bool {
    match without_parens(place) {
        Expr::Field(field) => is_element(&field.base),
        place => matches!(place, Expr::Index(_)),
    }
}

/// The pattern that binds what comes to each place of a tuple, and these places.
fn bound<'t>(tuple: &'t ExprTuple, places: &mut Vec<&'t Expr>) -> TokenStream {
    let each: Vec<TokenStream> = tuple
        .elems
        .iter()
        .map(|place| match without_parens(place) {
            Expr::Tuple(inner) => bound(inner, places),
            // What is there is dropped, and what is left out of the tuple.
            Expr::Infer(_) | Expr::Range(_) => quote!(#place),
            _ => {
                places.push(place);
                let name = name(places.len() - 1);
                quote!(#name)
            }
        })
        .collect();
    quote!((#(#each,)*))
}

fn name(number: usize) -> Ident {
    local(&format!("__part_{number}"), Span::call_site())
}
