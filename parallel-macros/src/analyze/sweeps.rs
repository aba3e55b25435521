//! Arrays that an inner loop goes over, to change their elements: `for (sum, x) in sums.iter_mut().zip(xs) { *sum += x; }`.

use crate::analyze::outer_variables::Sweep;
use crate::tokens::parens::without_parens;
use syn::{Expr, Pat};

/// An array that an inner loop goes over.
pub(crate) struct Swept<'e> {
    /// What gives the elements: `sums.iter_mut()` or `&mut sums`.
    pub(crate) asked: &'e Expr,
    /// The pattern that names an element.
    pub(crate) element: &'e Pat,
    /// A part of it where elements may be left out, by `skip` for example.
    pub(crate) sweep: Sweep,
}

impl<'e> Swept<'e> {
    /// The arrays in the input of a loop, whose items the pattern takes apart.
    pub(crate) fn all(input: &'e Expr, pattern: &'e Pat) -> Vec<Self> {
        let mut found = Vec::new();
        collect(input, pattern, Sweep::Whole, &mut found);
        found
    }
}

fn collect<'e>(input: &'e Expr, pattern: &'e Pat, sweep: Sweep, found: &mut Vec<Swept<'e>>) {
    let (input, pattern) = (without_parens(input), without_pattern_parens(pattern));
    let part = |number: usize| match pattern {
        Pat::Tuple(parts) if parts.elems.len() == 2 => parts.elems.get(number),
        _ => None,
    };
    let call = match input {
        Expr::MethodCall(call) => call,
        Expr::Reference(reference) if reference.mutability.is_some() => {
            return found.push(Swept { asked: input, element: pattern, sweep });
        }
        _ => return,
    };
    match (&*call.method.to_string(), call.args.len()) {
        ("iter_mut", 0) => found.push(Swept { asked: input, element: pattern, sweep }),
        ("rev", 0) => collect(&call.receiver, pattern, sweep, found),
        ("skip" | "take" | "step_by", 1) => collect(&call.receiver, pattern, Sweep::Part, found),
        ("enumerate", 0) => {
            if let Some(element) = part(1) {
                collect(&call.receiver, element, sweep, found);
            }
        }
        ("zip", 1) => {
            if let (Some(one), Some(other)) = (part(0), part(1)) {
                collect(&call.receiver, one, sweep, found);
                collect(&call.args[0], other, sweep, found);
            }
        }
        _ => {}
    }
}

fn without_pattern_parens(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Paren(inner) => without_pattern_parens(&inner.pat),
        other => other,
    }
}
