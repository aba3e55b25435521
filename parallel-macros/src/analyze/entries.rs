//! The values of a map that the body asks for to change them: `counts.entry(word).or_insert(0)`, `stock.get_mut(&k)`.

use crate::analyze::access::EntryUse;
use crate::analyze::begins::{Begins, ends_with};
use crate::analyze::finder::uses_in_expression;
use crate::analyze::parts::Part;
use crate::analyze::purity::first_effect;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, Pat};

/// A value of a map, as the body asks for it.
pub(crate) struct Entry<'e> {
    /// The map.
    pub(crate) map: &'e Expr,
    /// What is put in where the map has no value for the key.
    pub(crate) begins: Begins,
    /// The changes in `and_modify`.
    pub(crate) modified: Option<Vec<Part>>,
    /// What is done in the closure that gives what is put in.
    effect: Option<TokenStream>,
}

impl<'e> Entry<'e> {
    /// The value of a map that an expression gives: `map.entry(key).or_insert(value)`, `map.get_mut(key).unwrap()`.
    pub(crate) fn of(expression: &'e Expr) -> Option<Self> {
        let Expr::MethodCall(call) = without_parens(expression) else { return None };
        let arg = || call.args.first().filter(|_| call.args.len() == 1);
        if (call.method == "unwrap" && call.args.is_empty()) || call.method == "expect" {
            let map = found(&call.receiver)?;
            return Some(Self { map, begins: Begins::Found, modified: None, effect: None });
        }
        let mut effect = None;
        let begins = if call.method == "or_default" && call.args.is_empty() {
            Begins::Default
        } else if call.method == "or_insert" {
            Begins::Value(Box::new(arg()?.clone()))
        } else if call.method == "or_insert_with" {
            match without_parens(arg()?) {
                Expr::Closure(closure) => {
                    effect = first_effect(&closure.body);
                    Begins::Value(closure.body.clone())
                }
                function if ends_with(function, &["default"]) => Begins::Default,
                function => Begins::Made(function.to_token_stream()),
            }
        } else {
            return None;
        };
        let (map, modified) = entry(&call.receiver)?;
        Some(Self { map, begins, modified, effect })
    }

    /// The use of the value by these parts: `is_fixed` tells if a name means the same for all items.
    pub(crate) fn used(self, parts: Vec<Part>, is_first: bool, is_fixed: &dyn Fn(&Ident) -> bool) -> EntryUse {
        EntryUse { begins: self.begins.with_rows(is_fixed), parts, is_first, effect: self.effect }
    }
}

/// The map of `map.get_mut(key)`.
pub(crate) fn found(expression: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = without_parens(expression) else { return None };
    (call.method == "get_mut" && call.args.len() == 1).then_some(&*call.receiver)
}

/// The map of `map.entry(key)`, with the changes of each `and_modify(|value| …)` behind it.
fn entry(expression: &Expr) -> Option<(&Expr, Option<Vec<Part>>)> {
    let Expr::MethodCall(call) = without_parens(expression) else { return None };
    if call.args.len() != 1 {
        return None;
    }
    if call.method == "entry" {
        return Some((&call.receiver, None));
    }
    if call.method != "and_modify" {
        return None;
    }
    let (map, before) = entry(&call.receiver)?;
    let Expr::Closure(closure) = without_parens(&call.args[0]) else { return None };
    let name = closure.inputs.first().and_then(name_of)?;
    let mut parts = before.unwrap_or_default();
    if !is_one_statement(&closure.body) {
        // Whatever else it does, it does not for the first of a key in each block.
        parts.push(Part::read(&closure.body));
    }
    parts.extend(uses_in_expression(name, &closure.body));
    Some((map, Some(parts)))
}

/// Tells if the body of a closure does one thing.
fn is_one_statement(body: &Expr) -> bool {
    match without_parens(body) {
        Expr::Block(block) => block.block.stmts.len() == 1,
        _ => true,
    }
}

/// The variable that a pattern is, perhaps with a type.
fn name_of(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Ident(name) => Some(&name.ident),
        Pat::Type(typed) => name_of(&typed.pat),
        _ => None,
    }
}

/// The name of a value in a pattern `Some(name)`.
pub(crate) fn some_of(pattern: &Pat) -> Option<&Ident> {
    let Pat::TupleStruct(some) = pattern else { return None };
    let (true, Some(Pat::Ident(name)), 1) =
        (some.path.segments.last()?.ident == "Some", some.elems.first(), some.elems.len())
    else {
        return None;
    };
    Some(&name.ident)
}
