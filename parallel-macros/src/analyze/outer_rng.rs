//! Random number generators that several items would draw from: one around the loop, and one that each worker would make from
//! the same seed. (That of an outer loop's item is in `inner_rng`.)

use crate::analyze::exits::in_place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::Input;
use crate::diagnostics::broken_rule;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Error, Expr, Pat};

/// Refuses both.
pub(crate) fn refuse(input: &mut Input, root: &TokenStream, errors: &mut Vec<Error>) {
    errors.extend(same_seeds(input));
    visit_body(input, &mut OuterRng { root, is_reported: false });
}

/// The visitor that replaces each draw from a generator around the loop by an error.
struct OuterRng<'r> {
    root: &'r TokenStream,
    /// The error has been made; later draws get none.
    is_reported: bool,
}

/// The methods of generators that draw. All of them change the generator.
const DRAWS: &[&str] = &[
    "random",
    "random_bool",
    "random_iter",
    "random_range",
    "random_ratio",
    "r#gen",
    "gen",
    "gen_bool",
    "gen_range",
    "gen_ratio",
    "next_u32",
    "next_u64",
    "fill_bytes",
    "sample",
    "sample_iter",
];

impl Visitor for OuterRng<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let (drawn, is_draw) = match &*expression {
            Expr::MethodCall(call) => (&*call.receiver, DRAWS.iter().any(|draw| call.method == draw)),
            Expr::Reference(lent) => (&*lent.expr, lent.mutability.is_some()),
            _ => return false,
        };
        let Expr::Path(path) = without_parens(drawn) else { return false };
        let Some(name) = path.path.get_ident().filter(|name| is_draw && is_rng(name) && at.is_free(&identity(name)))
        else {
            return false;
        };
        let root = self.root;
        let instead = if std::mem::replace(&mut self.is_reported, true) {
            // It stays away, so that rustc does not report the same again in its own words.
            if matches!(expression, Expr::Reference(_)) {
                quote!(#root::__private::hole())
            } else {
                quote!(::core::unreachable!())
            }
        } else {
            let text = format!(
                "`{name}` is one generator, and items that run at the same time cannot draw from it; \
                 write `rng = SEED, …` first, and each item has a generator `rng` of its own"
            );
            in_place(&broken_rule("shared-rng", name.span(), text))
        };
        let Ok(instead) = syn::parse2(instead) else { return false };
        *expression = instead;
        true
    }
}

/// Tells if a variable of this name is a generator of random numbers.
fn is_rng(name: &Ident) -> bool {
    let name = name.to_string();
    name == "rng" || name.ends_with("_rng") || name.starts_with("rng_")
}

/// The error of a generator before the `for`, made from a seed that is the same for each worker.
fn same_seeds(input: &Input) -> Option<Error> {
    input.scratch.iter().find_map(|binding| {
        let Some(Pat::Ident(_)) = &binding.pattern.tree else { return None };
        let Some(Expr::Call(call)) = binding.value.tree.as_ref().map(without_parens) else { return None };
        let Expr::Path(function) = &*call.func else { return None };
        let last = &function.path.segments.last()?.ident;
        let is_seeded = last.to_string().split('_').any(|word| word == "seed");
        let seed = call.args.first().filter(|_| is_seeded && call.args.iter().all(is_fixed))?;
        let seed = match code(&seed.to_token_stream()) {
            seed if seed.len() <= 20 && !seed.contains('[') => seed,
            _ => "SEED".to_owned(),
        };
        let text = format!(
            "each worker would begin with this seed, and draw the same numbers; \
             write `rng = {seed}, …` in place of this `let`, and each item has a generator `rng` of its own"
        );
        Some(broken_rule("same-seed", last.span(), text))
    })
}

/// Tells if an expression has one value, for each worker that evaluates it.
fn is_fixed(expression: &Expr) -> bool {
    match without_parens(expression) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Unary(inner) => is_fixed(&inner.expr),
        Expr::Reference(inner) => is_fixed(&inner.expr),
        Expr::Cast(inner) => is_fixed(&inner.expr),
        Expr::Field(inner) => is_fixed(&inner.base),
        Expr::Binary(both) => is_fixed(&both.left) && is_fixed(&both.right),
        Expr::Array(all) => all.elems.iter().all(is_fixed),
        Expr::Repeat(inner) => is_fixed(&inner.expr),
        _ => false,
    }
}
