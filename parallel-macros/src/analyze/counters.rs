//! Counters: variables to which the body adds 1 for each item, as `lineno += 1`. What such a variable is inside of the body
//! is known from the number of the item.

use crate::analyze::place::Place;
use crate::analyze::scope::names;
use crate::ast::{Form, Input};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{BinOp, Expr, Lit, Stmt};

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

/// The counters of a loop that goes through each item once; `lent` are the keys of the places that the body lends to be changed.
pub(crate) fn of(input: &mut Input, lent: &[String]) -> Vec<Counter> {
    let is_plain = input.form.clauses_mut().is_some_and(|clauses| clauses.rest.is_empty());
    let Form::Statement { clauses, body, .. } = &input.form else { return Vec::new() };
    let Some(block) = body.tree.as_ref().filter(|_| is_plain) else { return Vec::new() };
    let pattern = code(&clauses.first.pattern.tokens);
    let words = pattern.clone() + " " + &block.to_token_stream().to_string();
    let number = ["i", "k", "n"].into_iter().find(|name| !names_word(&words, name)).unwrap_or("number");
    let instead = format!("for ({number}, {pattern}) in ….enumerate()");
    let is_told = input.sink().is_none()
        && !input.has_attempts()
        && !input.is_stream()
        && clauses.first.input.tree.as_ref().is_some_and(|input| !is_filtered(input));
    // What is worked out for each worker knows no item.
    let scratch: String = input.scratch.iter().map(|one| one.value.tokens.to_string() + " ").collect();
    let mut bound: Vec<String> =
        input.scratch.iter().filter_map(|one| one.pattern.tree.as_ref()).flat_map(names).collect();
    bound.extend(clauses.first.pattern.tree.iter().flat_map(names));
    let mut counters = Vec::new();
    for (at, statement) in block.stmts.iter().enumerate() {
        // Behind a `continue` an item may be left out. Nobody looks whose it is: it may stand in a macro.
        if names_word(&statement.to_token_stream().to_string(), "continue") {
            break;
        }
        match statement {
            Stmt::Local(local) => bound.extend(names(&local.pat)),
            Stmt::Item(_) => break,
            Stmt::Expr(Expr::Binary(update), _) => {
                let is_number =
                    matches!(without_parens(&update.right), Expr::Lit(one) if matches!(&one.lit, Lit::Int(_)));
                let is_count = matches!(update.op, BinOp::AddAssign(_)) && is_number;
                let Some(place) = Place::of(&update.left).filter(|_| is_count) else { continue };
                if bound.contains(&identity(&place.base)) {
                    continue;
                }
                let name = place.base.to_string();
                // Also in a text, as `{count}`.
                let is_named = |before: &Stmt| names_word(&before.to_token_stream().to_string(), &name);
                counters.push(Counter {
                    place: place.key(),
                    instead: instead.clone(),
                    number,
                    is_counted: !block.stmts[..at].iter().any(is_named),
                    step: update.right.to_token_stream(),
                    is_told: is_told && !lent.contains(&place.key()) && !names_word(&scratch, &name),
                });
            }
            _ => {}
        }
    }
    counters
}

/// Tells if a text has this word in it.
fn names_word(text: &str, word: &str) -> bool {
    text.split(|letter: char| letter != '_' && !letter.is_alphanumeric()).any(|one| one == word)
}

/// Tells if a `filter` of the input may run in the loop, which then has more items than the body.
fn is_filtered(input: &Expr) -> bool {
    match without_parens(input) {
        Expr::MethodCall(call) => call.method == "filter" || is_filtered(&call.receiver),
        _ => false,
    }
}
