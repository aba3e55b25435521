//! The generator of an item, named in an inner `parallel!` that has none of its own. The items of the inner loop run at
//! the same time, so one generator cannot serve them all.

use crate::analyze::exits::in_place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_args, visit_body};
use crate::ast::Input;
use crate::diagnostics::broken_rule;
use crate::tokens::hygiene::identity;
use crate::tokens::none_groups::parenthesize;
use proc_macro2::{Ident, Span, TokenStream};
use syn::{Expr, Macro};

/// Replaces each inner `parallel!` that draws from the generator of the outer loop's item by an error.
pub(crate) fn refuse(input: &mut Input) {
    let Some(name) = input.rng().map(identity) else { return };
    visit_body(input, &mut InnerLoops { name, is_reported: false });
}

/// The visitor that finds inner loops which name the generator.
struct InnerLoops {
    name: String,
    /// The error has been made; later inner loops get none.
    is_reported: bool,
}

impl Visitor for InnerLoops {
    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        let is_shadowed = at.scopes.iter().filter(|scope| scope.contains(&self.name)).count() > 1;
        if is_shadowed || call.path.segments.last().is_none_or(|last| last.ident != "parallel") {
            return false;
        }
        let Some(span) = named(&self.name, &call.tokens) else { return false };
        if std::mem::replace(&mut self.is_reported, true) {
            // It stays away, so that rustc does not report the same again in its own words.
            *call = syn::parse_quote!(::core::unreachable!());
            return true;
        }
        let text = "`rng` belongs to an item of the outer loop, and the items of an inner `parallel!` cannot share it; \
                    write `rng = rng.random::<u64>(),` first in the inner `parallel!`";
        let error = in_place(&broken_rule("rng-in-inner-parallel", span, text));
        let Ok(error) = syn::parse2(error) else { return false };
        *call = error;
        true
    }
}

/// The first place in the body of an inner loop without a generator of its own that names the outer one.
///
/// Its settings and the input of its first `for` do not count: the outer item evaluates them alone.
fn named(name: &str, tokens: &TokenStream) -> Option<Span> {
    let mut input = crate::parse::parse(parenthesize(tokens.clone().into_iter().collect())).ok()?;
    if input.rng().is_some() {
        return None;
    }
    let mut uses = Uses { name, found: None };
    visit_body(&mut input, &mut uses);
    visit_args(&mut input, &mut uses);
    uses.found
}

/// The visitor that finds the name in an inner loop.
struct Uses<'n> {
    name: &'n str,
    found: Option<Span>,
}

impl Visitor for Uses<'_> {
    fn see(&mut self, expression: &Expr, at: &Position) {
        let Expr::Path(path) = expression else { return };
        let name = path.path.get_ident().filter(|name| identity(name) == self.name && at.is_free(self.name));
        self.found = self.found.or_else(|| name.map(Ident::span));
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        let is_inner = call.path.segments.last().is_some_and(|last| last.ident == "parallel");
        if is_inner && at.is_free(self.name) && self.found.is_none() {
            self.found = named(self.name, &call.tokens);
        }
        false
    }
}
