//! Inputs whose closures may go from thread to thread: `reader.lines().map(|line| line.unwrap())`.
//!
//! rustc knows what a closure captures only after the runtime has chosen how to run the loop. One that captures nothing can be told
//! by its tokens.

use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprPath, Ident, PatIdent};

/// The adaptors that call a closure, and those that do not.
const CALLING: &[&str] = &["filter", "filter_map", "inspect", "map", "map_while", "skip_while", "take_while"];
const OTHERS: &[&str] = &["enumerate", "flatten", "fuse", "skip", "step_by", "take"];

/// Tells if an input is the lines of a reader, or its parts, with adaptors around them whose closures capture nothing. (Which type has
/// the method `lines` is not known: the runtime asks.)
pub(crate) fn is_movable(input: &Expr) -> bool {
    let Expr::MethodCall(call) = without_parens(input) else { return false };
    let method = call.method.to_string();
    match &*method {
        "lines" | "split" => true,
        called if CALLING.contains(&called) => call.args.iter().all(is_free) && is_movable(&call.receiver),
        other => OTHERS.contains(&other) && is_movable(&call.receiver),
    }
}

/// Tells if a function captures nothing, and asks nothing that belongs to a thread.
fn is_free(function: &Expr) -> bool {
    match without_parens(function) {
        Expr::Path(path) => is_of_a_type(path),
        Expr::Closure(closure) => {
            let mut free = Free { own: Own::of(closure), is_free: true };
            free.visit_expr(&closure.body);
            free.is_free
        }
        _ => false,
    }
}

/// Tells if a path leads to something of a type: `Result::ok`, `None`. A name by itself may be that of a variable.
fn is_of_a_type(path: &ExprPath) -> bool {
    const PRIMITIVE: &[&str] = &["f32", "f64", "i32", "i64", "str", "u32", "u64", "u8", "usize"];
    path.path.segments.first().is_some_and(|first| {
        let name = first.ident.to_string();
        // All in capitals it may be a `static`, which may belong to a thread.
        let is_type = name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase);
        is_type || path.path.segments.len() > 1 && PRIMITIVE.contains(&&*name)
    })
}

/// The names that a closure has itself.
struct Own(HashSet<String>);

impl Own {
    fn of(closure: &ExprClosure) -> Self {
        let mut own = Self(HashSet::new());
        closure.inputs.iter().for_each(|input| own.visit_pat(input));
        own
    }

    fn has(&self, name: &Ident) -> bool {
        self.0.contains(&identity(name))
    }
}

impl<'e> Visit<'e> for Own {
    fn visit_pat_ident(&mut self, name: &'e PatIdent) {
        self.0.insert(identity(&name.ident));
        visit::visit_pat_ident(self, name);
    }
}

/// The search for something in a closure that it may capture.
struct Free {
    own: Own,
    is_free: bool,
}

impl<'e> Visit<'e> for Free {
    fn visit_expr(&mut self, expression: &'e Expr) {
        match expression {
            Expr::Path(path) => {
                let is_own = path.path.get_ident().is_some_and(|name| self.own.has(name));
                self.is_free &= is_own || is_of_a_type(path);
            }
            Expr::Array(_)
            | Expr::Binary(_)
            | Expr::Call(_)
            | Expr::Cast(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Index(_)
            | Expr::Lit(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Reference(_)
            | Expr::Tuple(_)
            | Expr::Unary(_) => visit::visit_expr(self, expression),
            // A macro may name anything, and a block may hide what it names.
            _ => self.is_free = false,
        }
    }
}

#[cfg(test)]
mod tests {
    fn is_movable(input: &str) -> bool {
        super::is_movable(&syn::parse_str(input).unwrap())
    }

    #[test]
    fn closures_that_capture_nothing() {
        for input in [
            "reader.lines()",
            "BufReader::new(file).lines().map(|line| line.unwrap())",
            "(r.lines().map_while(Result::ok)).enumerate().skip(1)",
            "r.lines().map(|l| (l.unwrap().trim().len() as f64 * 2.0, Some(1), u64::MAX)).filter(|(n, _, _)| *n > 0.0)",
            "r.split(b',').filter_map(Result::ok).map(String::from_utf8).flatten().take(n)",
        ] {
            assert!(is_movable(input), "{input}");
        }
    }

    #[test]
    fn closures_that_may_capture_something() {
        for input in [
            "lines",
            "v.iter().map(|x| x + 1)",
            "r.lines().map(|l| cache.get(&l.unwrap()))",
            "r.lines().map(parse)",
            "r.lines().map(|l| parse(l))",
            "r.lines().map(|l| format!(\"{l:?} {x}\"))",
            "r.lines().map(|l| { COUNT.with(|n| n.get()) })",
            "r.lines().map(|l| COUNT.with(l))",
            "r.lines().map(|l| self.parse(l))",
            "r.lines().map(|l| { use a::b as l; l })",
            "r.lines().map(move |l| limit + l)",
            "r.lines().chain(others)",
            "r.lines().rev()",
        ] {
            assert!(!is_movable(input), "{input}");
        }
    }
}
