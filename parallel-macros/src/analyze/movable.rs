//! Inputs whose closures may go from thread to thread: `reader.lines().map(|line| line.unwrap())`.
//!
//! rustc knows what a closure captures only after the runtime has chosen how to run the loop. One that captures nothing can be told
//! by its tokens. It is to call nothing but some methods of std's: functions of the user's may expect the thread that has called the
//! loop.

use crate::analyze::scope::names;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use syn::Expr;
use syn::visit::{self, Visit};

/// The adaptors that call a closure.
const CALLING: &[&str] = &["filter", "filter_map", "map", "map_while", "skip_while", "take_while"];
/// The adaptors that call none.
const OTHERS: &[&str] = &["enumerate", "flatten", "fuse", "skip", "step_by", "take"];

/// Methods of lines, of texts, and of what comes of them, which no other type of std's gives another meaning.
const METHODS: &[&str] = &[
    "as_str",
    "contains",
    "ends_with",
    "expect",
    "into_bytes",
    "is_empty",
    "is_err",
    "is_ok",
    "len",
    "ok",
    "starts_with",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_lowercase",
    "to_owned",
    "to_string",
    "to_uppercase",
    "trim",
    "trim_end",
    "trim_start",
    "unwrap",
    "unwrap_or_default",
];

/// Tells if an input is the lines of a reader, or its parts, with adaptors around them whose closures capture nothing. (Which type has
/// the method `lines` is not known: the runtime asks.)
pub(crate) fn is_movable(input: &Expr) -> bool {
    let Expr::MethodCall(call) = without_parens(input) else { return false };
    let method = call.method.to_string();
    match &*method {
        "lines" | "split" => call.args.iter().all(|argument| matches!(without_parens(argument), Expr::Lit(_))),
        called if CALLING.contains(&called) => call.args.iter().all(is_free) && is_movable(&call.receiver),
        other => OTHERS.contains(&other) && is_movable(&call.receiver),
    }
}

/// Tells if a function captures nothing, and calls nothing of the user's.
fn is_free(function: &Expr) -> bool {
    match without_parens(function) {
        Expr::Path(path) => {
            let mut last = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (method, ty) = (last.next(), last.next());
            ty.is_some_and(|ty| ty == "Result" || ty == "String")
                && method.is_some_and(|name| METHODS.contains(&&*name))
        }
        Expr::Closure(closure) => {
            let own = closure.inputs.iter().flat_map(names).collect();
            let mut free = Free { own, is_free: true };
            free.visit_expr(&closure.body);
            free.is_free
        }
        _ => false,
    }
}

/// The search for something in a closure that is not its own, and not one of the methods.
struct Free {
    /// The names that the closure binds.
    own: Vec<String>,
    is_free: bool,
}

impl<'e> Visit<'e> for Free {
    fn visit_expr(&mut self, expression: &'e Expr) {
        self.is_free &= match expression {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.own.contains(&identity(name))),
            Expr::MethodCall(call) => METHODS.iter().any(|name| call.method == name),
            Expr::Binary(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Lit(_)
            | Expr::Paren(_)
            | Expr::Reference(_)
            | Expr::Tuple(_)
            | Expr::Unary(_) => true,
            // A macro may name anything, and a block may hide what it names.
            _ => false,
        };
        visit::visit_expr(self, expression);
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
            "r.lines().map(|l| (l.unwrap().trim().to_owned(), 1)).filter(|(l, n)| !l.starts_with('#') && *n > 0)",
            "r.split(b',').filter_map(std::result::Result::ok).flatten().take(n)",
        ] {
            assert!(is_movable(input), "{input}");
        }
    }

    #[test]
    fn closures_that_may_capture_something_or_call_something() {
        for input in [
            "lines",
            "v.iter().map(|x| x + 1)",
            "r.lines().map(|l| cache.get(&l.unwrap()))",
            "r.lines().map(|l| l.unwrap().len() + cache)",
            "r.lines().map(|l| l.unwrap().len() + Rmax.len())",
            "r.lines().map(|l| l.unwrap().len() + LIMIT)",
            "r.lines().map(parse)",
            "r.lines().map(Row::parse)",
            "r.lines().map(Row::ok)",
            "r.lines().map(|l| parse(l))",
            "r.lines().map(|l| l.unwrap().parse().unwrap())",
            "r.lines().map(|l| format!(\"{l:?} {x}\"))",
            "r.lines().map(|l| { l })",
            "r.lines().map(|_| Count.replace(l))",
            "r.lines().map(|l| self.parse(l))",
            "r.lines().chain(others)",
            "r.lines().rev()",
            "r.split(|l| l.is_empty()).map(|l| l.unwrap())",
            "r.split(f).map(|l| l.unwrap())",
        ] {
            assert!(!is_movable(input), "{input}");
        }
    }
}
