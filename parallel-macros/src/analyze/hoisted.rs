//! A `filter` or a `map` at the end of the input: `for i in (0..n).filter(|i| i % 3 == 0)`, `for t in (0..n).map(|i| i as f64 * dt)`.
//!
//! The iterator that it makes is pulled by one thread, which calls the function for each item. Where the function gives its answer
//! and does nothing else, it can as well be called in the loop, by all workers, whose input is then what is before it.

use crate::analyze::changes::is_compound;
use crate::analyze::index::reads;
use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::scope::names;
use crate::ast::{Form, Input, SettingValue, is_outcomes, is_stream};
use crate::tokens::hygiene::{identity, names_any};
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprClosure, ExprMethodCall, UnOp};

/// A `filter` or a `map` that runs in the loop.
#[derive(Clone)]
pub(crate) struct Hoisted {
    /// The input without it.
    pub(crate) input: TokenStream,
    pub(crate) method: Ident,
    pub(crate) function: TokenStream,
}

impl Hoisted {
    /// The filter at the end of an input, and the input without it.
    pub(super) fn filter_of(input: &Expr) -> Option<(Self, &Expr)> {
        let (call, _) = call(input).filter(|(call, _)| call.method == "filter")?;
        Some((Self::by(call), &call.receiver))
    }

    /// Tells if the loop runs for all items of the input that is left.
    pub(crate) fn keeps_all(&self) -> bool {
        self.method == "map"
    }

    fn by(call: &ExprMethodCall) -> Self {
        Self {
            input: call.receiver.to_token_stream(),
            method: call.method.clone(),
            function: call.args[0].to_token_stream(),
        }
    }

    /// The filter or map of a loop whose function does nothing but answer, as far as its tokens tell, and whose input is an iterator of
    /// std's. `None` where the number of the items, or their places, would be seen in what the loop gives. A function with a variable in it that
    /// the loop changes stays where it is: rustc is to say that it cannot be.
    pub(super) fn of_loop(input: &Input, outer: &[OuterVariable]) -> Option<Self> {
        const SETTINGS: &[&str] = &["n_jobs", "pool", "batch_size", "explain"];
        const TURNS: [&str; 2] = ["into", "try_into"];
        let is_known = input.settings.iter().all(|setting| match &setting.value {
            SettingValue::Into(ty) => !is_stream(ty) && !is_outcomes(ty),
            SettingValue::Method(..) => SETTINGS.iter().any(|name| setting.ident == name),
            SettingValue::Unknown(_) => false,
        });
        // What scratch binds has the name of something else in the input.
        let is_plain = is_known && input.scratch.is_empty() && input.sink().is_none();
        if !is_plain || matches!(input.form, Form::Unfinished { .. }) {
            return None;
        }
        let input = input.form.clauses().first.input.tree.as_ref()?;
        let (call, function) = call(input)?;
        let is_map = call.method == "map";
        let names_one_of = |names: &[String]| names_any(&function.body.to_token_stream(), names);
        let own: Vec<String> = function.inputs.iter().flat_map(names).collect();
        let changed: Vec<String> = outer.iter().map(|outer| identity(&outer.place.base)).collect();
        // Who does not look at the items wants an iterator that is pulled.
        if !names_one_of(&own) || names_one_of(&changed) {
            return None;
        }
        // The items that a map is given must go to other threads, and what it calls must be std's: so they are numbers, and do not
        // become something of the user's.
        let is_known = if is_map {
            is_of_range(&call.receiver) && !names_one_of(&TURNS.map(str::to_owned))
        } else {
            is_of_std(&call.receiver)
        };
        let answer = Function { own };
        let is_answer = match without_parens(&function.body) {
            Expr::Tuple(parts) if is_map => parts.elems.iter().all(|part| answer.is_quiet(part)),
            body => answer.is_quiet(body),
        };
        (is_known && is_answer).then(|| Self::by(call))
    }
}

/// The call of a `filter` or a `map` with a closure, and that closure.
fn call(input: &Expr) -> Option<(&ExprMethodCall, &ExprClosure)> {
    let Expr::MethodCall(call) = without_parens(input) else { return None };
    if !(call.method == "filter" || call.method == "map") || call.args.len() != 1 {
        return None;
    }
    match without_parens(&call.args[0]) {
        Expr::Closure(closure) if closure.capture.is_none() => Some((call, closure)),
        _ => None,
    }
}

/// Tells if an input is one of std's iterators: a range, or what these methods give. A method of this name may be the user's, but
/// it is hardly one whose `filter` is none.
pub(super) fn is_of_std(input: &Expr) -> bool {
    const FIRST: &[&str] = &["chunks", "chunks_exact", "into_iter", "iter", "iter_mut", "windows"];
    const NEXT: &[&str] = &["cloned", "copied", "enumerate", "rev", "skip", "step_by", "take", "zip"];
    is_made_by(input, FIRST, NEXT)
}

/// Tells if an input is a range of numbers, or a part of one.
fn is_of_range(input: &Expr) -> bool {
    is_made_by(input, &[], &["rev", "skip", "step_by", "take"])
}

/// Tells if an input is a range, or what a method of `first` gives of anything, or one of `next` of such an input.
fn is_made_by(input: &Expr, first: &[&str], next: &[&str]) -> bool {
    match without_parens(input) {
        Expr::Range(range) => range.start.is_some() && range.end.is_some(),
        Expr::MethodCall(call) => {
            let is_one_of = |names: &[&str]| names.iter().any(|name| call.method == name);
            is_one_of(first) || is_one_of(next) && is_made_by(&call.receiver, first, next)
        }
        _ => false,
    }
}

/// The function of a filter or a map.
struct Function {
    /// The names that it binds: its item, or parts of it.
    own: Vec<String>,
}

impl Function {
    /// Tells if an expression gives a value, does nothing else, and can be worked out on any thread. Variables of the code around are
    /// numbers, or things to be compared.
    fn is_quiet(&self, expression: &Expr) -> bool {
        match without_parens(expression) {
            Expr::Lit(_) => true,
            Expr::Path(path) => path.qself.is_none(),
            Expr::Binary(binary) => {
                !is_compound(&binary.op) && self.is_quiet(&binary.left) && self.is_quiet(&binary.right)
            }
            Expr::Cast(cast) => self.is_quiet(&cast.expr),
            Expr::Unary(unary) => match unary.op {
                UnOp::Deref(_) => self.is_own(&unary.expr),
                _ => self.is_quiet(&unary.expr),
            },
            Expr::Reference(reference) => reference.mutability.is_none() && self.is_quiet(&reference.expr),
            expression => self.is_own(expression),
        }
    }

    /// Tells if an expression is a part of the item, or a number that is worked out from it.
    fn is_own(&self, expression: &Expr) -> bool {
        match without_parens(expression) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.own.contains(&identity(name))),
            Expr::Field(field) => self.is_own(&field.base),
            Expr::Index(index) => self.is_own(&index.expr) && self.is_quiet(&index.index),
            Expr::Unary(unary) => self.is_own(&unary.expr),
            Expr::Reference(reference) => reference.mutability.is_none() && self.is_own(&reference.expr),
            Expr::Cast(cast) => self.is_own(&cast.expr),
            Expr::Binary(binary) => {
                let sides = [&*binary.left, &*binary.right];
                !is_compound(&binary.op)
                    && sides.iter().any(|side| self.is_own(side))
                    && sides.iter().all(|side| self.is_quiet(side))
            }
            // What is looked for in a text may be a function.
            Expr::MethodCall(call) => {
                is_question(&call.method.to_string())
                    && self.is_own(&call.receiver)
                    && call.args.iter().all(|arg| self.is_quiet(arg) && !matches!(bare(arg), Expr::Path(_)))
            }
            _ => false,
        }
    }
}

/// What an expression is a reference to.
fn bare(expression: &Expr) -> &Expr {
    match without_parens(expression) {
        Expr::Reference(reference) => bare(&reference.expr),
        expression => expression,
    }
}

/// Tells if a method is one that std's types have to tell something about them.
fn is_question(method: &str) -> bool {
    const QUESTIONS: &[&str] = &[
        "as_bytes",
        "as_str",
        "cbrt",
        "ceil",
        "contains",
        "cos",
        "ends_with",
        "exp",
        "floor",
        "fract",
        "hypot",
        "is_alphabetic",
        "is_alphanumeric",
        "is_ascii",
        "is_ascii_digit",
        "is_digit",
        "is_empty",
        "is_err",
        "is_finite",
        "is_infinite",
        "is_lowercase",
        "is_nan",
        "is_negative",
        "is_none",
        "is_numeric",
        "is_ok",
        "is_positive",
        "is_sign_negative",
        "is_sign_positive",
        "is_some",
        "is_uppercase",
        "is_whitespace",
        "len",
        "ln",
        "log10",
        "log2",
        "powf",
        "powi",
        "round",
        "signum",
        "sin",
        "sqrt",
        "starts_with",
        "tan",
        "trunc",
        "unsigned_abs",
    ];
    QUESTIONS.contains(&method) || reads(method)
}
