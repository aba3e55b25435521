//! Arrays that an inner loop goes over, to change their elements: `for (sum, x) in sums.iter_mut().zip(xs) { *sum += x; }`.

use crate::tokens::parens::without_parens;
use syn::{Expr, Pat};

/// An array that an inner loop goes over.
pub(crate) struct Swept<'e> {
    /// What gives the elements: `sums.iter_mut()` or `&mut sums`.
    pub(crate) asked: &'e Expr,
    /// The pattern that names an element.
    pub(crate) element: &'e Pat,
    /// Elements may be left out, by `skip` for example.
    pub(crate) is_part: bool,
}

impl<'e> Swept<'e> {
    /// The arrays in the input of a loop, whose items the pattern takes apart.
    pub(crate) fn all(input: &'e Expr, pattern: &'e Pat) -> Vec<Self> {
        let mut found = Vec::new();
        collect(input, pattern, false, &mut found);
        found
    }
}

fn collect<'e>(input: &'e Expr, pattern: &'e Pat, is_part: bool, found: &mut Vec<Swept<'e>>) {
    let (input, pattern) = (without_parens(input), without_pattern_parens(pattern));
    let part = |number: usize| match pattern {
        Pat::Tuple(parts) if parts.elems.len() == 2 => parts.elems.get(number),
        _ => None,
    };
    let call = match input {
        Expr::MethodCall(call) => call,
        Expr::Reference(reference) if reference.mutability.is_some() => {
            return found.push(Swept { asked: input, element: pattern, is_part });
        }
        _ => return,
    };
    match (&*call.method.to_string(), call.args.len()) {
        ("iter_mut", 0) => found.push(Swept { asked: input, element: pattern, is_part }),
        ("rev", 0) => collect(&call.receiver, pattern, is_part, found),
        ("skip" | "take" | "step_by", 1) => collect(&call.receiver, pattern, true, found),
        ("enumerate", 0) => {
            if let Some(element) = part(1) {
                collect(&call.receiver, element, is_part, found);
            }
        }
        ("zip", 1) => {
            if let (Some(one), Some(other)) = (part(0), part(1)) {
                collect(&call.receiver, one, is_part, found);
                collect(&call.args[0], other, is_part, found);
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
