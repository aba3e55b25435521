//! Which bodies are compiled together with what runs them.

use crate::analyze::Facts;
use crate::analyze::outer_variables::Kind;
use crate::ast::{Clause, Clauses, Form};
use crate::plan::Plan;
use crate::tokens::predicates::{is_punct, is_word};
use crate::vocabulary::reducers::Emit;
use proc_macro2::{TokenStream, TokenTree};

/// The most tokens of a short body.
const SHORT: usize = 64;

/// Tells if the compiler is to put the body into the function that the loop stands in, however it thinks about that: then a loop of a few
/// items costs next to nothing beside them. rustc does so by itself with the shortest bodies alone, since helpers call the body, too.
///
/// Only a short one, without a loop in it: a long body does not feel it, and is compiled twice. Nor one that ends the loop, or picks the
/// best of the items: of these the compiler makes a faster loop in a function of their own.
pub(super) fn is_in_one_piece(form: &Form, facts: &Facts, plan: &Plan<'_>) -> bool {
    let is_light = |kind: &Kind| {
        kind.is_window() || matches!(kind, Kind::Accumulate(_) | Kind::Turned(_) | Kind::UpDown | Kind::Collection(_))
    };
    let runs_through =
        facts.body.exits.is_empty() && !matches!(plan.emit, Some(Emit::Search | Emit::ByType(_) | Emit::ByKey(_)));
    if !runs_through || plan.has_pipeline() || !facts.outer.iter().all(|outer| is_light(&outer.kind)) {
        return false;
    }
    let (value, clauses) = match form {
        Form::List { value, clauses } | Form::Reduction { key: None, value, clauses, .. } => (&value.tokens, clauses),
        Form::Statement { body, sink: None, clauses, .. } => (&body.tokens, clauses),
        _ => return false,
    };
    let mut left = SHORT;
    take(value, &mut left) && takes_clauses(clauses, &mut left)
}

/// Takes the tokens of the clauses after the first `for` off what is left. Tells if that is enough, and there is no loop in them.
fn takes_clauses(clauses: &Clauses, left: &mut usize) -> bool {
    clauses.rest.iter().all(|clause| match clause {
        Clause::For(_) => false,
        Clause::If { condition, .. } => take(&condition.tokens, left),
        Clause::Let(binding) => take(&binding.value.tokens, left),
    })
}

/// Takes these tokens off what is left. Tells if that is enough, and there is no loop in them, nor a closure, which may be that of one (or
/// anything else with a `|`).
fn take(tokens: &TokenStream, left: &mut usize) -> bool {
    tokens.clone().into_iter().all(|token| {
        *left = left.saturating_sub(1);
        let is_loop = ["for", "while", "loop"].iter().any(|word| is_word(&token, word)) || is_punct(&token, '|');
        let inner = match &token {
            TokenTree::Group(group) => take(&group.stream(), left),
            _ => true,
        };
        inner && *left > 0 && !is_loop
    })
}
