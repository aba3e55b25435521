//! The fields of `self` of which the body reads elements: `self.v[i]`.
//!
//! As with variables (`reads`), the body gets the slice of such a field, which the compiler can keep in registers while the body
//! stores. `self` cannot be bound anew: so the slice has a name of its own, and the body is rewritten. Only fields of `self` itself,
//! since on the way to any other field there may be a `Deref` of the user's, which is not to run before the body asks for it.

use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::reads::{has_items, stores, tokens_of};
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::hygiene;
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::tokens::predicates::{is_punct, is_reserved};
use crate::tokens::spans::local;
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::collections::HashSet;
use syn::spanned::Spanned;
use syn::{Expr, ExprPath, UnOp};

/// A field of `self` that is a list, for all that the loop knows, and the name of its slice.
pub(crate) struct FieldRead {
    /// The field as the user has written it.
    pub(crate) field: TokenStream,
    pub(crate) slice: Ident,
}

/// Finds these fields, and has the body read their slices instead. It comes after all that compares expressions of the body.
pub(super) fn lend(input: &mut Input, outer: &[OuterVariable]) -> Vec<FieldRead> {
    // An editor finds and renames the uses of the user's field.
    if !stores(input) || hygiene::is_in_editor() || has_items(&tokens_of(input)) || shows_code(tokens_of(input)) {
        return Vec::new();
    }
    let mut fields = Fields::default();
    visit_body(input, &mut fields);
    let Fields { mut found, borrowed } = fields;
    found.retain(|field| {
        !borrowed.contains(&field.place.key()) && outer.iter().all(|outer| !outer.place.overlaps(&field.place))
    });
    if !found.is_empty() {
        visit_body(input, &mut Slices { fields: &found });
    }
    found.into_iter().map(|Field { place, slice }| FieldRead { field: place.tokens, slice }).collect()
}

struct Field {
    place: Place,
    slice: Ident,
}

/// The visitor that finds the fields.
#[derive(Default)]
struct Fields {
    /// The fields before an index, in order.
    found: Vec<Field>,
    /// The keys of those of which an element is borrowed, maybe for longer than the loop.
    borrowed: HashSet<String>,
}

impl Visitor for Fields {
    fn see(&mut self, expression: &Expr, at: &Position) {
        match expression {
            Expr::Index(index) => {
                let Some(place) = field_of_self(&index.expr, at) else { return };
                let name = place.fields.concat();
                // A name in the place of a raw one, or of a number, may be that of another field.
                let is_name =
                    name.starts_with(|first: char| first.is_alphabetic() || first == '_') && !name.contains('#');
                if is_name && self.found.iter().all(|other| other.place.fields.concat() != name) {
                    // No keyword, and no constant's name.
                    let slice = local(&format!("{name}_of_self"), place.tokens.span());
                    self.found.push(Field { place, slice });
                }
            }
            Expr::Reference(reference) => {
                self.borrowed.extend(list_in(&reference.expr, at).map(|place| place.key()));
            }
            _ => {}
        }
    }
}

/// The visitor that puts the slices in their place.
struct Slices<'f> {
    fields: &'f [Field],
}

impl Visitor for Slices<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let Expr::Index(index) = expression else { return false };
        let list = &mut index.expr;
        let Some(key) = field_of_self(list, at).map(|place| place.key()) else { return false };
        let Some(field) = self.fields.iter().find(|field| field.place.key() == key) else { return false };
        let list = without_parens_mut(list);
        let Expr::Field(named) = &*list else { return false };
        // What rustc says of the slice it says of the field's name.
        let slice = local(&field.slice.to_string(), named.member.span());
        *list = Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: slice.into() });
        true
    }
}

/// Tells if there are macros, which may show their code (`assert!`), or attributes, which may take a field away (`#[cfg]`).
fn shows_code(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Group(group) => shows_code(group.stream()),
        token if is_punct(token, '#') => true,
        TokenTree::Ident(name) => {
            let is_call = matches!(&tokens[at + 1..], [sign, TokenTree::Group(_), ..] if is_punct(sign, '!'));
            is_call && !is_reserved(name)
        }
        _ => false,
    })
}

/// The field of `self` that `expression` names, if it names one.
fn field_of_self(expression: &Expr, at: &Position) -> Option<Place> {
    let is_field = matches!(without_parens(expression), Expr::Field(field) if matches!(without_parens(&field.base), Expr::Path(_)));
    Place::free(expression, at).filter(|place| is_field && place.base == "self")
}

/// The field of `self` of which `expression` is an element, or a part of one.
fn list_in(expression: &Expr, at: &Position) -> Option<Place> {
    match without_parens(expression) {
        Expr::Index(index) => field_of_self(&index.expr, at).or_else(|| list_in(&index.expr, at)),
        Expr::Field(field) => list_in(&field.base, at),
        Expr::MethodCall(call) => list_in(&call.receiver, at),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => list_in(&unary.expr, at),
        _ => None,
    }
}
