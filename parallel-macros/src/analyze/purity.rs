//! Expressions that give a value and do nothing else, as far as their tokens tell.

use crate::analyze::changes::is_compound;
use crate::analyze::collect::is_changing;
use crate::analyze::filling::fills;
use crate::analyze::index::reads;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, PatIdent, PathSegment, StmtMacro};

/// Methods that give the same whenever they are called.
const PURE: &[&str] = &[
    "abs",
    "abs_diff",
    "as_ref",
    "as_slice",
    "as_str",
    "cbrt",
    "ceil",
    "clamp",
    "clone",
    "copied",
    "cos",
    "count_ones",
    "exp",
    "floor",
    "get",
    "hypot",
    "is_empty",
    "leading_zeros",
    "len",
    "length",
    "ln",
    "log10",
    "log2",
    "magnitude",
    "max",
    "min",
    "mul_add",
    "norm",
    "norm_squared",
    "pow",
    "powf",
    "powi",
    "rem_euclid",
    "round",
    "signum",
    "sin",
    "sqrt",
    "tan",
    "to_owned",
    "to_string",
    "trailing_zeros",
    "trunc",
    "unsigned_abs",
    "unwrap",
];

/// The first call that may not give the same twice.
struct Called {
    found: Option<TokenStream>,
    /// Functions that are called by their names count as pure.
    trusts_functions: bool,
}

impl Called {
    fn first(expression: &Expr, trusts_functions: bool) -> Option<TokenStream> {
        let mut called = Self { found: None, trusts_functions };
        called.visit_expr(expression);
        called.found
    }
}

impl<'e> Visit<'e> for Called {
    fn visit_expr(&mut self, expression: &'e Expr) {
        let is_pure = match expression {
            Expr::MethodCall(_) | Expr::Call(_) => is_pure_call(expression, self.trusts_functions),
            Expr::Reference(reference) => reference.mutability.is_none(),
            Expr::Macro(_) | Expr::Block(_) | Expr::Unsafe(_) | Expr::If(_) | Expr::Match(_) | Expr::Closure(_) => {
                false
            }
            _ => true,
        };
        if is_pure {
            visit::visit_expr(self, expression);
        } else {
            self.found.get_or_insert_with(|| expression.to_token_stream());
        }
    }
}

/// Tells if a call only works something out, whatever its arguments do. Functions that are called by their names may count as pure.
pub(super) fn is_pure_call(call: &Expr, trusts_functions: bool) -> bool {
    match call {
        Expr::MethodCall(call) => PURE.iter().any(|name| call.method == name) || reads(&call.method.to_string()),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
                let name = last.ident.to_string();
                trusts_functions || name == "from" || name.starts_with(char::is_uppercase) || PURE.contains(&&*name)
            }),
            _ => false,
        },
        _ => false,
    }
}

/// The first call in an expression that may not give the same when it is worked out twice.
pub(crate) fn first_impure(expression: &Expr) -> Option<TokenStream> {
    Called::first(expression, false)
}

/// Tells if an expression gives the same when it is worked out twice.
pub(crate) fn is_pure(expression: &Expr) -> bool {
    first_impure(expression).is_none()
}

/// Tells if the index of an element gives the same when it is worked out twice: what is called there works out an index.
pub(crate) fn is_same_place(place: &Expr) -> bool {
    Called::first(place, true).is_none()
}

/// Methods by which something is changed, or told to somebody.
const TELLING: &[&str] = &[
    "fetch_add",
    "fetch_max",
    "fetch_min",
    "fetch_or",
    "fetch_sub",
    "flush",
    "inc",
    "lock",
    "next",
    "next_back",
    "nth",
    "print",
    "read_line",
    "recv",
    "send",
    "store",
    "write",
    "write_all",
];

/// Macros that give a value and do nothing else.
const QUIET: &[&str] = &["concat", "format", "line", "matches", "stringify", "vec"];

/// The first thing in an expression that does more than give a value.
pub(crate) fn first_loud(expression: &Expr) -> Option<TokenStream> {
    let mut loud = Loud(None);
    loud.visit_expr(expression);
    loud.0
}

/// The first thing that does more than give a value.
struct Loud(Option<TokenStream>);

impl<'e> Visit<'e> for Loud {
    fn visit_expr(&mut self, expression: &'e Expr) {
        let is_loud = match expression {
            Expr::Assign(_)
            | Expr::Async(_)
            | Expr::Await(_)
            | Expr::Break(_)
            | Expr::Continue(_)
            | Expr::Return(_)
            | Expr::Try(_)
            | Expr::Unsafe(_)
            | Expr::Yield(_) => true,
            Expr::Binary(binary) => is_compound(&binary.op),
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                is_changing(call) || fills(&method, call.args.len()) || TELLING.contains(&&*method)
            }
            Expr::Call(call) => takes_out(call),
            Expr::Macro(call) => {
                !call.mac.path.segments.last().is_some_and(|last| QUIET.iter().any(|name| last.ident == name))
            }
            _ => false,
        };
        if is_loud {
            self.0.get_or_insert_with(|| expression.to_token_stream());
        } else {
            visit::visit_expr(self, expression);
        }
    }

    // As a statement inside of a value.
    fn visit_stmt_macro(&mut self, call: &'e StmtMacro) {
        self.0.get_or_insert_with(|| call.mac.to_token_stream());
    }
}

/// Tells if a function takes something out of where it is: `mem::take(place)`, `mem::replace(place, value)`, `mem::swap(a, b)`.
fn takes_out(call: &ExprCall) -> bool {
    let Expr::Path(path) = without_parens(&call.func) else { return false };
    let is_name = |last: &PathSegment| ["replace", "swap", "take"].iter().any(|name| last.ident == name);
    !call.args.is_empty() && path.path.segments.last().is_some_and(is_name)
}

/// The first thing in an expression that changes something around it, as far as its tokens tell. What the expression has bound itself is not
/// around it.
pub(crate) fn first_effect(expression: &Expr) -> Option<TokenStream> {
    struct Bound(Vec<String>);
    impl<'e> Visit<'e> for Bound {
        fn visit_pat_ident(&mut self, name: &'e PatIdent) {
            self.0.push(identity(&name.ident));
            visit::visit_pat_ident(self, name);
        }
    }
    let mut bound = Bound(Vec::new());
    bound.visit_expr(expression);
    let mut effects = Effects { bound: bound.0, found: None };
    effects.visit_expr(expression);
    effects.found
}

/// The first thing in an expression that changes something around it, or that leaves the loop or may: in a macro it would not be seen.
pub(crate) fn first_effect_or_exit(expression: &Expr) -> Option<TokenStream> {
    struct Exits(Option<TokenStream>);
    impl<'e> Visit<'e> for Exits {
        fn visit_expr(&mut self, expression: &'e Expr) {
            let leaves = match expression {
                Expr::Macro(call) => !call.mac.path.is_ident("matches"),
                Expr::Try(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
                _ => false,
            };
            if leaves {
                self.0.get_or_insert_with(|| expression.to_token_stream());
            }
            visit::visit_expr(self, expression);
        }

        fn visit_stmt_macro(&mut self, call: &'e StmtMacro) {
            self.0.get_or_insert_with(|| call.mac.to_token_stream());
        }
    }
    first_effect(expression).or_else(|| {
        let mut exits = Exits(None);
        exits.visit_expr(expression);
        exits.0
    })
}

/// Methods that give a value of its own, which may be changed.
const MADE: &[&str] = &[
    "bytes",
    "chars",
    "cloned",
    "collect",
    "copied",
    "filter",
    "into_iter",
    "iter",
    "lines",
    "map",
    "split",
    "to_owned",
    "to_string",
    "to_vec",
];

/// The first thing that changes something around an expression.
struct Effects {
    /// The names that the expression binds.
    bound: Vec<String>,
    found: Option<TokenStream>,
}

impl Effects {
    /// Tells if a place belongs to a variable around the expression.
    fn is_around(&self, place: &Expr) -> bool {
        match without_parens(place) {
            Expr::Path(path) => path.path.get_ident().is_none_or(|name| !self.bound.contains(&identity(name))),
            Expr::Field(field) => self.is_around(&field.base),
            Expr::Index(index) => self.is_around(&index.expr),
            // What these give is a value of its own.
            Expr::MethodCall(call) if MADE.iter().any(|name| call.method == name) => false,
            Expr::MethodCall(call) => self.is_around(&call.receiver),
            Expr::Reference(reference) => self.is_around(&reference.expr),
            Expr::Try(inner) => self.is_around(&inner.expr),
            Expr::Tuple(all) => all.elems.iter().any(|one| self.is_around(one)),
            Expr::Unary(unary) => self.is_around(&unary.expr),
            // What a call gives, or a block, is a value of its own.
            _ => false,
        }
    }
}

impl<'e> Visit<'e> for Effects {
    fn visit_expr(&mut self, expression: &'e Expr) {
        let changed = match expression {
            Expr::Assign(assign) => self.is_around(&assign.left),
            Expr::Binary(binary) => is_compound(&binary.op) && self.is_around(&binary.left),
            Expr::Reference(reference) => reference.mutability.is_some() && self.is_around(&reference.expr),
            Expr::MethodCall(call) => {
                (is_changing(call) || fills(&call.method.to_string(), call.args.len()))
                    && self.is_around(&call.receiver)
            }
            Expr::Call(call) => takes_out(call) && call.args.iter().any(|one| self.is_around(one)),
            Expr::Macro(call) => call.mac.path.is_ident("write") || call.mac.path.is_ident("writeln"),
            _ => false,
        };
        if changed {
            self.found.get_or_insert_with(|| expression.to_token_stream());
        } else {
            visit::visit_expr(self, expression);
        }
    }

    fn visit_stmt_macro(&mut self, call: &'e StmtMacro) {
        if call.mac.path.is_ident("write") || call.mac.path.is_ident("writeln") {
            self.found.get_or_insert_with(|| call.mac.to_token_stream());
        }
    }
}

/// Names of methods that change what they are called on, in simulations and models. Others of that name may work through a shared reference.
const MOVING: &[&str] = &[
    "accelerate",
    "act",
    "add",
    "advance",
    "age",
    "apply",
    "collide",
    "decay",
    "decrement",
    "develop",
    "drift",
    "evolve",
    "fit",
    "flip",
    "grow",
    "increment",
    "init",
    "initialize",
    "integrate",
    "kick",
    "learn",
    "mark",
    "merge",
    "mutate",
    "next",
    "normalize",
    "propagate",
    "randomize",
    "refresh",
    "relax",
    "reset",
    "rotate",
    "scale",
    "shift",
    "shuffle",
    "step",
    "tick",
    "toggle",
    "train",
    "transform",
    "translate",
    "update",
];

/// What such names begin and end with.
const MOVING_IN_PART: (&[&str], &[&str]) = (
    &[
        "add_",
        "advance_",
        "apply_",
        "clear_",
        "compute_",
        "increment_",
        "init_",
        "move_",
        "push_",
        "recompute_",
        "reset_",
        "set_",
        "step_",
        "update_",
    ],
    &["_assign", "_in_place", "_mut"],
);

/// Tells if a method has such a name.
pub(crate) fn is_moving(method: &str) -> bool {
    let (beginnings, ends) = MOVING_IN_PART;
    let is_in_part = beginnings.iter().any(|beginning| method.starts_with(beginning));
    MOVING.contains(&method) || is_in_part || ends.iter().any(|end| method.ends_with(end))
}
