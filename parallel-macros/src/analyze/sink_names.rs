//! The loop's own variables after `then`: they are gone there. The value of an item is all that comes.

use crate::analyze::scope::{self, Position};
use crate::analyze::visit::{Visitor, visit_sink};
use crate::ast::{Clause, Input};
use crate::diagnostics::broken_rule;
use crate::tokens::format_strings::names_in;
use crate::tokens::hygiene::{context, identity, letters};
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::{Span, TokenStream};
use syn::{Expr, LitStr};

/// The error of a sink that names variables of the loop.
pub(super) fn check(input: &mut Input) -> Option<TokenStream> {
    let mut seen = Named { names: loop_variables(input), found: Vec::new(), called: Vec::new() };
    visit_sink(input, &mut seen);
    let (_, at) = *seen.found.first()?;
    let given: Vec<&str> = seen.found.iter().map(|(name, _)| letters(&seen.names[*name])).collect();
    let (given, first) = (given.join(", "), given[0]);
    let value = code(&input.sink()?.pattern.tokens);
    let text = format!(
        "`{first}` is a variable of the loop, and only the value of the block comes to `then`; \
         end the block with `({given}, …)`, and write `then |({given}, {value})| …`"
    );
    Some(broken_rule("loop-variable-after-then", at, text).to_compile_error())
}

/// The variables that the `for`s and `let`s before the block bind.
fn loop_variables(input: &mut Input) -> Vec<String> {
    let Some(clauses) = input.form.clauses_mut() else { return Vec::new() };
    let rest = clauses.rest.iter().filter_map(|clause| match clause {
        Clause::For(inner) => Some(&inner.pattern),
        Clause::Let(binding) => Some(&binding.pattern),
        Clause::If { .. } => None,
    });
    let patterns = std::iter::once(&clauses.first.pattern).chain(rest).filter_map(|pattern| pattern.tree.as_ref());
    let is_variable = |name: &String| !name.starts_with(char::is_uppercase) && !name.starts_with("__");
    patterns.flat_map(scope::names).filter(is_variable).collect()
}

/// The visitor that finds the names in the sink.
struct Named {
    names: Vec<String>,
    /// The numbers of those that are named, each with its first place.
    found: Vec<(usize, Span)>,
    /// The names of functions that are called.
    called: Vec<*const Expr>,
}

impl Named {
    fn meets(&mut self, name: &str, span: Span, at: &Position) {
        let number = self.names.iter().position(|one| one == name).filter(|_| at.is_free(name));
        if let Some(number) = number
            && self.found.iter().all(|(known, _)| *known != number)
        {
            self.found.push((number, span));
        }
    }
}

impl Visitor for Named {
    fn see(&mut self, expression: &Expr, at: &Position) {
        if let Expr::Call(call) = expression {
            self.called.push(without_parens(&call.func));
        }
        if let Expr::Path(path) = expression
            && let Some(ident) = path.path.get_ident()
            && !self.called.contains(&std::ptr::from_ref(expression))
        {
            self.meets(&identity(ident), ident.span(), at);
        }
    }

    fn text(&mut self, text: &LitStr, at: &Position) {
        let context = context(text.span());
        for name in names_in(&text.value()) {
            self.meets(&(name + &context), text.span(), at);
        }
    }
}
