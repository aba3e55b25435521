//! Inputs whose items are chunks of a size that is written there: `chunks_exact_mut(3)`.

use crate::ast::{Form, Input};
use crate::tokens::parens::without_parens;
use syn::{Expr, Lit};

/// The number of elements that each chunk has, if the input says it by a literal.
pub(super) fn size(input: &Input) -> Option<usize> {
    const METHODS: &[&str] = &["chunks_exact", "chunks_exact_mut", "rchunks_exact", "rchunks_exact_mut", "windows"];
    if matches!(input.form, Form::Unfinished { .. }) {
        return None;
    }
    let mut items = without_parens(input.form.clauses().first.input.tree.as_ref()?);
    loop {
        let Expr::MethodCall(call) = items else { return None };
        if call.args.is_empty() && (call.method == "enumerate" || call.method == "rev") {
            items = without_parens(&call.receiver);
            continue;
        }
        let (Some(Expr::Lit(size)), 1) = (call.args.first(), call.args.len()) else { return None };
        let Lit::Int(size) = &size.lit else { return None };
        let size = size.base10_parse().ok().filter(|size| *size > 0);
        return size.filter(|_| METHODS.iter().any(|name| call.method == name));
    }
}
