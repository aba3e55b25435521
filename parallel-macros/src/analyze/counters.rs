//! Counters: variables to which the body adds 1 for each item, as `lineno += 1`. What such a variable is inside of the body
//! is known from the number of the item.

use crate::analyze::place::Place;
use crate::ast::{Form, Input};
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprClosure, ExprContinue, Item, Lit, Stmt};

/// A counter, and what counts in its place.
pub(crate) struct Counter {
    /// The key of the place.
    place: String,
    /// The loop over the items and their numbers.
    instead: String,
    /// The name of the numbers in it.
    number: &'static str,
    /// What reads it comes after the statement that counts.
    is_counted: bool,
    /// What is added for each item.
    pub(crate) step: TokenStream,
    /// Each item adds it, so that the number of an item tells what the variable is there.
    pub(crate) is_told: bool,
}

impl Counter {
    pub(crate) fn is(&self, place: &Place) -> bool {
        self.place == place.key()
    }

    /// The advice, for a variable of this name.
    pub(crate) fn advice(&self, name: &str) -> String {
        let step = code(&self.step);
        let number = if step == "1" { self.number.to_owned() } else { format!("{step} * {}", self.number) };
        let value = format!("{name} + {number}{}", if self.is_counted { format!(" + {step}") } else { String::new() });
        format!("write `{}`, and in it `{value}` without the `+= {step}`", self.instead)
    }
}

/// The counters of a loop that goes through each item once.
pub(crate) fn of(input: &mut Input) -> Vec<Counter> {
    let is_plain = input.form.clauses_mut().is_some_and(|clauses| clauses.rest.is_empty());
    let Form::Statement { clauses, body, .. } = &input.form else { return Vec::new() };
    let Some(block) = body.tree.as_ref().filter(|_| is_plain) else { return Vec::new() };
    let pattern = code(&clauses.first.pattern.tokens);
    let words = pattern.clone() + " " + &block.to_token_stream().to_string();
    let is_free =
        |name: &&str| !words.split(|letter: char| letter != '_' && !letter.is_alphanumeric()).any(|word| word == *name);
    let number = ["i", "k", "n"].into_iter().find(is_free).unwrap_or("number");
    let instead = format!("for ({number}, {pattern}) in ….enumerate()");
    let is_told = input.sink().is_none()
        && !input.has_attempts()
        && !input.is_stream()
        && clauses.first.input.tree.as_ref().is_some_and(|input| !is_filtered(input));
    // Behind a `continue` an item may be left out.
    let statements = block.stmts.iter().take_while(|statement| !may_leave(statement)).enumerate();
    let counted = statements.filter_map(|(at, statement)| {
        let Stmt::Expr(Expr::Binary(update), _) = statement else { return None };
        let is_number = matches!(without_parens(&update.right), Expr::Lit(one) if matches!(&one.lit, Lit::Int(_)));
        let is_count = matches!(update.op, BinOp::AddAssign(_)) && is_number;
        let place = Place::of(&update.left).filter(|_| is_count)?;
        // Also in a text, as `{count}`.
        let names = |before: &Stmt| {
            let text = before.to_token_stream().to_string();
            text.split(|letter: char| letter != '_' && !letter.is_alphanumeric()).any(|word| place.base == word)
        };
        let is_counted = !block.stmts[..at].iter().any(names);
        let step = update.right.to_token_stream();
        Some(Counter { place: place.key(), instead: instead.clone(), number, is_counted, step, is_told })
    });
    counted.collect()
}

/// Tells if a `filter` of the input may run in the loop, which then has more items than the body.
fn is_filtered(input: &Expr) -> bool {
    match without_parens(input) {
        Expr::MethodCall(call) => call.method == "filter" || is_filtered(&call.receiver),
        _ => false,
    }
}

/// Tells if a statement may end its item before the next statement.
fn may_leave(statement: &Stmt) -> bool {
    struct Leaves {
        loops: usize,
        found: bool,
    }
    impl<'a> Visit<'a> for Leaves {
        fn visit_expr_continue(&mut self, jump: &'a ExprContinue) {
            self.found |= self.loops == 0 || jump.label.is_some();
        }

        fn visit_expr(&mut self, expression: &'a Expr) {
            let is_loop = matches!(expression, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_));
            self.loops += usize::from(is_loop);
            visit::visit_expr(self, expression);
            self.loops -= usize::from(is_loop);
        }

        // A `continue` in it belongs to a loop in it.
        fn visit_expr_closure(&mut self, _: &'a ExprClosure) {}

        fn visit_item(&mut self, _: &'a Item) {}
    }
    let mut leaves = Leaves { loops: 0, found: false };
    leaves.visit_stmt(statement);
    leaves.found
}
