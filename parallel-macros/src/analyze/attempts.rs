//! Attempts: what a loop with `retries` or `into = Outcomes<_>` cannot do, since what a failed attempt has done would stay.

use crate::analyze::access::Operator;
use crate::analyze::outer_variables::{Change, Kind, OuterVariable};
use crate::ast::Input;
use crate::diagnostics::broken_rule_at;
use syn::Error;

/// Refuses changes of outer variables that cannot be kept apart for each attempt.
pub(super) fn check(input: &Input, outer: &[OuterVariable], errors: &mut Vec<Error>) {
    if !input.has_attempts() {
        return;
    }
    // An element from which something was taken away may be one that nothing can be added to.
    for taken in outer.iter().filter(|outer| takes(&outer.kind)) {
        let name = taken.place.name();
        let text = format!(
            "what an attempt that fails has taken away from `{name}` cannot be given back; \
             add it up in an array of its own, and take that away after the loop"
        );
        errors.push(broken_rule_at("taken-by-attempt", &taken.place.tokens, text));
    }
}

/// Tells if something is taken away from elements, by copies that only take.
fn takes(kind: &Kind) -> bool {
    match kind {
        Kind::Bins(by) => *by == Operator::Sub,
        Kind::Elements { parts, .. } => parts.iter().any(|part| matches!(part.change, Change::Taken | Change::UpDown)),
        _ => false,
    }
}
