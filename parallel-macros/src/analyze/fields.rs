//! The fields of which the body reads elements: `self.v[i]`, `grid.now[i - 1]`.
//!
//! As with variables (`reads`), the body gets the slice of such a field, which the compiler can keep in registers while the body
//! stores. The field has no name to bind anew: so its slice gets one, and the body is rewritten.
//!
//! On the way to a field there may be a `Deref` of the user's, which is not to run before an item asks for it. So a field is lent
//! in two cases. Each item reads it for certain: its slice is made when a worker gets a block. Or the loop changes another field
//! of the same struct, which it has borrowed by then: rustc allows that beside what is read only where there is no such `Deref`.

use crate::analyze::certain;
use crate::analyze::integers::Integers;
use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::reads::{has_items, stores, tokens_of};
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::hygiene::{self, identity};
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::tokens::predicates::is_punct;
use crate::tokens::pretty::MISSING;
use crate::tokens::spans::local;
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::collections::HashSet;
use syn::spanned::Spanned;
use syn::{Expr, ExprIndex, ExprPath, UnOp};

/// A field that is a list, for all that the loop knows, and the name of its slice.
pub(crate) struct FieldRead {
    /// The field as the user has written it.
    pub(crate) field: TokenStream,
    pub(crate) slice: Ident,
    /// Its slice may be made before there is an item.
    pub(crate) is_beside_changed: bool,
}

/// Finds these fields, and has the body read their slices instead. It comes after all that compares
/// expressions of the body, and before what puts others in their place.
pub(super) fn lend(input: &mut Input, outer: &[OuterVariable], has_filter: bool) -> Vec<FieldRead> {
    // An editor finds and renames the uses of the user's field. What has an attribute may go.
    if !stores(input) || hygiene::is_in_editor() || has_items(&tokens_of(input)) || has_attributes(&tokens_of(input)) {
        return Vec::new();
    }
    let mut fields = Fields {
        integers: Integers::of(input),
        // An item that a filter or a limit leaves out reads nothing.
        certain: if has_filter || input.limit().is_some() { Vec::new() } else { certain::indexings(input) },
        outer,
        found: Vec::new(),
        borrowed: HashSet::new(),
    };
    visit_body(input, &mut fields);
    let Fields { integers, mut found, borrowed, .. } = fields;
    found.retain(|field| (field.is_certain || field.is_beside_changed) && !borrowed.contains(&field.place.key()));
    if !found.is_empty() {
        visit_body(input, &mut Slices { integers: &integers, fields: &found });
    }
    let read =
        |Field { place, slice, is_beside_changed, .. }| FieldRead { field: place.tokens, slice, is_beside_changed };
    found.into_iter().map(read).collect()
}

struct Field {
    place: Place,
    slice: Ident,
    /// Each item reads it.
    is_certain: bool,
    /// It is a field of the same struct as one that the loop changes.
    is_beside_changed: bool,
}

/// The visitor that finds the fields.
struct Fields<'o> {
    integers: Integers,
    /// The indexings that each item does.
    certain: Vec<*const ExprIndex>,
    outer: &'o [OuterVariable],
    /// The fields before an index, in order.
    found: Vec<Field>,
    /// The keys of those of which an element is borrowed, maybe for longer than the loop.
    borrowed: HashSet<String>,
}

impl Visitor for Fields<'_> {
    fn see(&mut self, expression: &Expr, at: &Position) {
        if let Expr::Reference(reference) = expression {
            self.borrowed.extend(list_in(&reference.expr, at).map(|place| place.key()));
        }
        let Some((place, index)) = read(expression, &self.integers, at) else { return };
        // The loop may change it, or what it is a part of.
        let is_changed = self.outer.iter().any(|outer| outer.place.overlaps(&place));
        // Whether two raw names are the same one nobody knows; and a missing one is none yet.
        let is_unknown = place.fields.iter().any(|field| field.contains('#') || field.contains(MISSING));
        if is_changed || is_unknown {
            return;
        }
        let is_certain = self.certain.contains(&std::ptr::from_ref(index));
        let key = place.key();
        if let Some(known) = self.found.iter_mut().find(|other| other.place.key() == key) {
            known.is_certain |= is_certain;
            return;
        }
        let is_beside_changed = self.outer.iter().any(|outer| is_beside(&outer.place, &place));
        // No keyword, and no constant's name.
        let name = format!("__{}_{}", place.fields.join("_"), self.found.len());
        let slice = local(&name, place.tokens.span());
        self.found.push(Field { place, slice, is_certain, is_beside_changed });
    }
}

/// The visitor that puts the slices in their place.
struct Slices<'f> {
    integers: &'f Integers,
    fields: &'f [Field],
}

impl Visitor for Slices<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let place = read(expression, self.integers, at).map(|(place, _)| place).or_else(|| counted(expression, at));
        let Some(key) = place.map(|place| place.key()) else { return false };
        let Some(field) = self.fields.iter().find(|field| field.place.key() == key) else { return false };
        let list = match expression {
            Expr::Index(index) => &mut index.expr,
            Expr::MethodCall(call) => &mut call.receiver,
            _ => return false,
        };
        let list = without_parens_mut(list);
        let Expr::Field(named) = &*list else { return false };
        // What rustc says of the slice it says of the field's name.
        let slice = local(&field.slice.to_string(), named.member.span());
        *list = Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: slice.into() });
        true
    }
}

/// The field of which `expression` is an element, if it is certain that its index is one of a list. A macro may show its code.
fn read<'e>(expression: &'e Expr, integers: &Integers, at: &Position) -> Option<(Place, &'e ExprIndex)> {
    let Expr::Index(index) = expression else { return None };
    let place = field(&index.expr, at).filter(|_| !at.in_macro && integers.has(&index.index))?;
    Some((place, index))
}

/// The field whose number of elements `expression` asks for.
fn counted(expression: &Expr, at: &Position) -> Option<Place> {
    let Expr::MethodCall(call) = expression else { return None };
    let is_count = (call.method == "len" || call.method == "is_empty") && call.args.is_empty();
    field(&call.receiver, at).filter(|_| is_count && call.turbofish.is_none() && !at.in_macro)
}

/// Tells if the way to the field `read` is a part of that to `changed`, so that there is no `Deref` of the user's on it.
fn is_beside(changed: &Place, read: &Place) -> bool {
    let is_plain = |place: &Place| !place.tokens.to_string().contains('*');
    let ways = (changed.fields.split_last(), read.fields.split_last());
    let (Some((_, changed_way)), Some((_, read_way))) = ways else { return false };
    identity(&changed.base) == identity(&read.base)
        && changed_way.starts_with(read_way)
        && is_plain(changed)
        && is_plain(read)
}

/// Tells if there are attributes, which may take a field away: `#[cfg]`.
fn has_attributes(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => has_attributes(&group.stream()),
        token => is_punct(&token, '#'),
    })
}

/// The field of a variable around the loop that `expression` names, if it names one.
fn field(expression: &Expr, at: &Position) -> Option<Place> {
    let is_field = matches!(without_parens(expression), Expr::Field(_));
    Place::free(expression, at).filter(|_| is_field)
}

/// The field of which `expression` is an element, or a part of one.
fn list_in(expression: &Expr, at: &Position) -> Option<Place> {
    match without_parens(expression) {
        Expr::Index(index) => field(&index.expr, at).or_else(|| list_in(&index.expr, at)),
        Expr::Field(field) => list_in(&field.base, at),
        Expr::MethodCall(call) => list_in(&call.receiver, at),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => list_in(&unary.expr, at),
        _ => None,
    }
}
