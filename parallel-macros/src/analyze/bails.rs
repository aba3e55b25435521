//! The macros of `anyhow`, `eyre` and the like that leave the function: `bail!(…)` returns an error, `ensure!(c, …)` does so
//! unless `c` holds.
//!
//! The `return` stands in the definition of the macro, where it cannot be rewritten. So the call goes into a closure, which it
//! leaves with the error, and a `?` takes that error on, as any other `?` of the body.

use crate::analyze::exits::in_place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body, visit_sink};
use crate::ast::Input;
use crate::diagnostics::broken_rule;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, Macro};

/// The name of such a macro, if this is a call of one.
pub(crate) fn bail(call: &Macro) -> Option<&Ident> {
    let name = &call.path.segments.last()?.ident;
    (name == "bail" || name == "ensure").then_some(name)
}

/// Puts a `?` in the place of each such call, in the body and after `then`.
pub(crate) fn rewrite(input: &mut Input, root: &TokenStream) {
    let instead = if input.is_stream() {
        Some((
            "exit-in-stream",
            "cannot leave the function from a loop behind a `Stream`, which goes on after it; \
             give `Result`s, and write `?` where they come out of the `Stream`",
        ))
    } else if input.has_outcomes() {
        Some((
            "exit-in-outcomes",
            "would leave the loop, and with `Outcomes` every item runs; \
             give a `Result` as the value, whose `Err` is the outcome of its item alone",
        ))
    } else {
        None
    };
    visit_body(input, &mut Bails { root, refusal: instead });
    visit_sink(input, &mut Bails { root, refusal: None });
}

/// The visitor that rewrites the calls.
struct Bails<'r> {
    root: &'r TokenStream,
    /// The rule that such a loop has, and its text.
    refusal: Option<(&'static str, &'static str)>,
}

impl Visitor for Bails<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let Expr::Macro(call) = &*expression else { return false };
        let Some(name) = bail(&call.mac) else { return false };
        // A closure is left by its own `bail!`.
        if at.functions > 0 {
            return false;
        }
        let in_scratch = (
            "exit-in-scratch",
            "cannot leave the function from a `let` before the loop, which runs on each worker; return before the `parallel!`",
        );
        let (root, mac) = (self.root, &call.mac);
        let question = quote_spanned!(name.span()=> ?);
        let instead = match self.refusal.or(at.in_scratch.then_some(in_scratch)) {
            Some((rule, text)) => in_place(&broken_rule(rule, name.span(), format!("`{name}!` {text}"))),
            // It has no value, and fits where any type is due.
            None if name == "bail" => quote! {
                match #root::__private::tried::<::core::convert::Infallible, _, _>(|| { #mac })#question {}
            },
            None => quote! {
                #root::__private::tried(|| { #mac; ::core::result::Result::Ok(()) })#question
            },
        };
        let Ok(instead) = syn::parse2(instead) else { return false };
        *expression = instead;
        true
    }
}
