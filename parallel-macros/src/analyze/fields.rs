//! The fields of which the body reads elements: `self.v[i]`, `grid.now[i - 1]`.
//!
//! As with variables (`reads`), the body gets the slice of such a field, which the compiler can keep in registers while the body
//! stores. The field has no name to bind anew: so its slice gets one, and the body is rewritten.
//!
//! On the way to a field there may be a `Deref` of the user's, which is not to run before an item asks for it. So a field is lent
//! in three cases. Each item asks for it anyway: its slice is made when a worker gets a block. Each run of an inner loop over a
//! range does: it is made when the inner loop begins, if the range is not empty. Or the loop changes another field of the same struct, which
//! it has borrowed by then: rustc allows that beside what is read only where there is no such `Deref`.

use crate::analyze::asked::Asked;
use crate::analyze::integers::Integers;
use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::reads::{has_items, lent, stores, tokens_of};
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::hygiene::{self, identity};
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::tokens::predicates::{is_punct, is_reserved};
use crate::tokens::pretty::MISSING;
use crate::tokens::spans::local;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::{HashMap, HashSet};
use std::mem;
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprBlock, ExprPath, Stmt, Token, UnOp, parse_quote};

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
pub(super) fn lend(
    input: &mut Input,
    root: &TokenStream,
    outer: &[OuterVariable],
    is_filtered: bool,
) -> Vec<FieldRead> {
    // An editor finds and renames the uses of the user's field. What has an attribute may go.
    if !stores(input) || hygiene::is_in_editor() || has_items(&tokens_of(input)) || has_attributes(&tokens_of(input)) {
        return Vec::new();
    }
    let integers = Integers::of(input);
    // An item that a filter or a limit leaves out reads nothing, and an attempt at one is to fail by itself.
    let is_each_run = !is_filtered && input.limit().is_none() && !input.has_attempts();
    let of_items = if is_each_run { Asked::of_items(input, &integers) } else { Asked::default() };
    let mut fields = Fields {
        integers,
        of_items,
        of_loops: HashMap::new(),
        outer,
        loops: Loops::default(),
        found: Vec::new(),
        borrowed: HashSet::new(),
    };
    visit_body(input, &mut fields);
    let Fields { integers, mut found, borrowed, .. } = fields;
    let mut hidden = HashSet::new();
    given_to_macros(tokens_of(input), false, &mut hidden);
    found.retain(|field| !borrowed.contains(&field.place.key()) && !hidden.contains(&identity(&field.place.base)));
    // What is lent for the whole body need not be lent for a loop in it.
    let whole: HashSet<String> = found.iter().filter(|field| field.is_whole()).map(|field| field.place.key()).collect();
    found.retain(|field| field.is_whole() || matches!(field.of, Of::Loop(_)) && !whole.contains(&field.place.key()));
    if !found.is_empty() {
        visit_body(input, &mut Slices { root, integers: &integers, loops: Loops::default(), fields: &found });
    }
    let whole = found.into_iter().filter(Field::is_whole);
    let read =
        |Field { place, slice, of }| FieldRead { field: place.tokens, slice, is_beside_changed: of == Of::Struct };
    whole.map(read).collect()
}

struct Field {
    place: Place,
    slice: Ident,
    of: Of,
}

/// What the slice of a field is made for.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    /// The body: it is a field of the same struct as one that the loop changes.
    Struct,
    /// The items of a block, each of which asks for it.
    Item,
    /// An inner loop, each run of which does.
    Loop(*const Block),
    /// None: there may be no need of it.
    Nothing,
}

impl Field {
    /// Tells if the whole body has the slice.
    fn is_whole(&self) -> bool {
        matches!(self.of, Of::Struct | Of::Item)
    }
}

/// The inner loops around a position, each known by its body.
#[derive(Default)]
struct Loops {
    /// The bodies of loops that have begun, of which the head is visited.
    begun: Vec<*const Block>,
    around: Vec<*const Block>,
}

impl Loops {
    fn see(&mut self, expression: &Expr) {
        if let Expr::ForLoop(inner) = expression
            && is_over_range(&inner.expr)
        {
            self.begun.push(&raw const inner.body);
        }
    }

    fn enter(&mut self, block: &Block) {
        if self.begun.last() == Some(&std::ptr::from_ref(block)) {
            self.around.extend(self.begun.pop());
        }
    }

    fn leave(&mut self, expression: &Expr) {
        if let Expr::ForLoop(inner) = expression {
            let body = &raw const inner.body;
            self.around.retain(|around| *around != body);
        }
    }
}

/// The visitor that finds the fields.
struct Fields<'o> {
    integers: Integers,
    /// Those that each item asks for.
    of_items: Asked,
    /// Those that each run of an inner loop over a range does, by the body of the loop.
    of_loops: HashMap<*const Block, Asked>,
    outer: &'o [OuterVariable],
    loops: Loops,
    /// The fields before an index, in order.
    found: Vec<Field>,
    /// The keys of those of which an element is borrowed, maybe for longer than the loop.
    borrowed: HashSet<String>,
}

impl Visitor for Fields<'_> {
    fn see(&mut self, expression: &Expr, at: &Position) {
        self.loops.see(expression);
        if let Expr::Reference(reference) = expression {
            self.borrowed.extend(list_in(&reference.expr, at).map(|place| place.key()));
        }
        let Some(place) = read(expression, &self.integers, at) else { return };
        // The loop may change it, or what it is a part of.
        let is_changed = self.outer.iter().any(|outer| outer.place.overlaps(&place));
        // Whether two raw names are the same one nobody knows; and a missing one is none yet.
        let is_unknown = place.fields.iter().any(|field| field.contains('#') || field.contains(MISSING));
        if is_changed || is_unknown {
            return;
        }
        let asks = |body: &*const Block| self.of_loops.get(body).is_some_and(|asked| asked.has(&place));
        let of = if self.outer.iter().any(|outer| is_beside(&outer.place, &place)) {
            Of::Struct
        } else if self.of_items.has(&place) {
            Of::Item
        } else {
            // The outermost of them.
            self.loops.around.iter().copied().find(asks).map_or(Of::Nothing, Of::Loop)
        };
        let key = place.key();
        if self.found.iter().all(|other| other.of != of || other.place.key() != key) {
            let slice = self.name(&place);
            self.found.push(Field { place, slice, of });
        }
    }

    fn block(&mut self, block: &Block) {
        self.loops.enter(block);
        if self.loops.around.last() == Some(&std::ptr::from_ref(block)) {
            self.of_loops.insert(block, Asked::of_block(block, &self.integers));
        }
    }

    fn rewrite_after(&mut self, expression: &mut Expr, _: &Position) -> bool {
        self.loops.leave(expression);
        false
    }
}

impl Fields<'_> {
    /// A name for the slice, by which rustc's messages call it.
    fn name(&self, place: &Place) -> Ident {
        let name = place.fields.last().map(|name| name.to_lowercase()).unwrap_or_default();
        let is_number = name.starts_with(|first: char| first.is_ascii_digit());
        let name = if is_number { format!("part_{name}") } else { name };
        // In small letters it may be a keyword.
        let is_new = self.found.iter().all(|other| other.slice != name) && syn::parse_str::<Ident>(&name).is_ok();
        let name = if is_new { name } else { format!("{name}_{}", self.found.len()) };
        local(&name, place.tokens.span())
    }
}

/// The visitor that puts the slices in their place.
struct Slices<'f> {
    root: &'f TokenStream,
    integers: &'f Integers,
    loops: Loops,
    fields: &'f [Field],
}

impl Visitor for Slices<'_> {
    fn see(&mut self, expression: &Expr, _: &Position) {
        self.loops.see(expression);
    }

    fn block(&mut self, block: &Block) {
        self.loops.enter(block);
    }

    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let Some(key) = read(expression, self.integers, at).map(|place| place.key()) else { return false };
        let is_here = |field: &&Field| match field.of {
            Of::Loop(body) => self.loops.around.contains(&body),
            _ => true,
        };
        let field = self.fields.iter().filter(is_here).find(|field| field.place.key() == key);
        let Some(field) = field else { return false };
        let Expr::Index(index) = expression else { return false };
        let list = without_parens_mut(&mut index.expr);
        let Expr::Field(named) = &*list else { return false };
        // What rustc says of the slice it says of the field's name.
        let slice = local(&field.slice.to_string(), named.member.span());
        let slice = Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: slice.into() });
        // What is no list is behind a reference, and has its own index.
        *list = parse_quote!((*#slice));
        true
    }

    fn rewrite_after(&mut self, expression: &mut Expr, _: &Position) -> bool {
        self.loops.leave(expression);
        let Expr::ForLoop(inner) = expression else { return false };
        let body = &raw const inner.body;
        let here = self.fields.iter().filter(|field| field.of == Of::Loop(body));
        let slices: TokenStream = here
            .map(|Field { place, slice, .. }| {
                let list = lent(self.root, &place.tokens);
                quote!(let #slice = #list;)
            })
            .collect();
        let Some(range) = range_of(&mut inner.expr).filter(|_| !slices.is_empty()) else { return false };
        let name = local("__range", range.span());
        let numbers =
            mem::replace(range, Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: name.clone().into() }));
        // Temporaries of the range live as long as the loop.
        let around = quote!({
            match (#numbers) { #name => { if !#name.is_empty() { #slices }; } };
        });
        let mut around: Block = syn::parse2(around).expect("these tokens are a block");
        // To lints it is the user's block.
        around.brace_token = inner.body.brace_token;
        // The loop itself, which others still look into.
        if let Some(Stmt::Expr(Expr::Match(bound), _)) = around.stmts.last_mut()
            && let Some(Expr::Block(block)) = bound.arms.last_mut().map(|arm| &mut *arm.body)
            && let Some(Stmt::Expr(Expr::If(some), _)) = block.block.stmts.last_mut()
        {
            let inner = mem::replace(expression, Expr::Verbatim(TokenStream::new()));
            // With the semicolon it is no value, of which lints would have something to say.
            some.then_branch.stmts.push(Stmt::Expr(inner, Some(Token![;](Span::mixed_site()))));
        }
        *expression = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block: around });
        true
    }
}

/// Tells if an inner loop goes over a range, or some of its numbers.
fn is_over_range(input: &Expr) -> bool {
    range_of(&mut input.clone()).is_some()
}

/// The range that an inner loop goes over, or some of whose numbers.
fn range_of(input: &mut Expr) -> Option<&mut Expr> {
    match input {
        Expr::Range(range) => (range.start.is_some() && range.end.is_some()).then_some(input),
        Expr::Paren(inner) => range_of(&mut inner.expr),
        Expr::Group(inner) => range_of(&mut inner.expr),
        Expr::MethodCall(call) if call.method == "rev" && call.args.is_empty() => range_of(&mut call.receiver),
        _ => None,
    }
}

/// The field of which `expression` is an element, if it is certain that its index is one of a list. A macro may show its code, and
/// scratch is made before there are slices.
fn read(expression: &Expr, integers: &Integers, at: &Position) -> Option<Place> {
    let Expr::Index(index) = expression else { return None };
    field(&index.expr, at).filter(|_| !at.in_macro && !at.in_scratch && integers.has(&index.index))
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

/// Collects the names that macros are given by themselves, `bind!(grid, …)`: they may bind them anew.
fn given_to_macros(tokens: TokenStream, is_in_macro: bool, given: &mut HashSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_of_macro = matches!(&tokens[..at], [.., TokenTree::Ident(name), sign] if is_punct(sign, '!') && !is_reserved(name));
                given_to_macros(group.stream(), is_in_macro || is_of_macro, given);
            }
            TokenTree::Ident(name) if is_in_macro && !tokens.get(at + 1).is_some_and(|next| is_punct(next, '.')) => {
                given.insert(identity(name));
            }
            _ => {}
        }
    }
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
