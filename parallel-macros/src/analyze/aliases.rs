//! Elements that get a name: `let e = counts.entry(k).or_default();`, `let b = &mut bins[k];`,
//! `if let Some(n) = stock.get_mut(&k) { … }`.

use crate::analyze::entries::{Entry, found, some_of};
use crate::analyze::finder::{uses_in, uses_in_expression, uses_of};
use crate::analyze::leading::value_text;
use crate::analyze::outer_variables::Sweep;
use crate::analyze::parts::{Part, change_of, fields_of};
use crate::analyze::purity::first_loud;
use crate::analyze::sweeps::Swept;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{Block, Expr, ExprMethodCall, Pat, Stmt};

/// What is done by the name of an element.
pub(crate) struct Alias {
    pub(crate) parts: Vec<Part>,
    /// The value that is inserted where there is none.
    pub(crate) begins: Option<Expr>,
    /// The call that inserts it, and the map there.
    pub(crate) insert: Option<(*const Expr, *const Expr)>,
    /// What is asked for is an array, or a part of one, and the name is that of each element in it.
    each: Option<Sweep>,
}

impl Alias {
    /// What is done with the element in which the name stands for this place: `element.x` in `let x = &mut list[k].x;`. Of each element of
    /// a row, `grid[y].iter_mut()`, the whole row is changed, by an operator alone; else `None`.
    pub(crate) fn parts_of(self, place: &Expr, is_element: &dyn Fn(&Expr) -> bool) -> Option<Vec<Part>> {
        if self.each.is_some() && !self.parts.iter().all(Part::is_update) {
            return None;
        }
        let fields = fields_of(place, is_element)?;
        let in_row = self.each.is_some();
        let inside = |part: Part| {
            let part = Part { fields: [fields.clone(), part.fields].concat(), ..part }.of_rows();
            Part { in_row: part.in_row || in_row, ..part }
        };
        Some(self.parts.into_iter().map(inside).collect())
    }
}

/// The elements that get a name, by the expressions that ask for them.
#[derive(Default)]
pub(crate) struct Aliases {
    known: HashMap<*const Expr, Alias>,
    /// Expressions that ask for something that is locked meanwhile.
    guards: Vec<*const Expr>,
}

impl Aliases {
    /// What is done by the name of the element that an expression asks for.
    pub(crate) fn take(&mut self, asked: &Expr) -> Option<Alias> {
        self.known.remove(&std::ptr::from_ref(asked))
    }

    /// What is done with each element of the array that an expression goes over, and whether it goes over all of them.
    pub(crate) fn take_each(&mut self, asked: &Expr) -> Option<(Vec<Part>, Sweep)> {
        let sweep = self.known.get(&std::ptr::from_ref(asked))?.each?;
        self.take(asked).map(|alias| (alias.parts, sweep))
    }

    /// Tells if an expression asks for something that is no element, but a guard of one.
    pub(crate) fn is_guard(&self, asked: &Expr) -> bool {
        self.guards.contains(&std::ptr::from_ref(asked))
    }

    fn put(&mut self, asked: &Expr, parts: Vec<Part>) {
        self.known.insert(without_parens(asked), Alias { parts, begins: None, insert: None, each: None });
    }

    /// Notes the arrays that a loop over this input goes over, and what it does with their elements: `uses` gives the uses of a name.
    fn sweeps(&mut self, input: &Expr, pattern: &Pat, uses: impl Fn(&Ident) -> Vec<Part>) {
        for Swept { asked, element, sweep } in Swept::all(input, pattern) {
            if let Some(parts) = uses_of(element, &uses) {
                self.known.insert(asked, Alias { parts, begins: None, insert: None, each: Some(sweep) });
            }
        }
    }

    /// Notes the elements that statements of a block give a name.
    pub(crate) fn of_block(&mut self, block: &Block) {
        for (number, statement) in block.stmts.iter().enumerate() {
            let Stmt::Local(local) = statement else { continue };
            let Some(init) = &local.init else { continue };
            let asked = without_parens(&init.expr);
            let name = match &local.pat {
                // What needs `mut` to be changed is no reference into a map of std's, but a guard of its own.
                Pat::Ident(name) if is_element(asked) && name.mutability.is_some() => {
                    self.guards.push(asked);
                    continue;
                }
                pattern if is_element(asked) => {
                    if let Some(parts) = uses_of(pattern, &|name| uses_in(name, &block.stmts[number + 1..])) {
                        self.put(asked, parts);
                    }
                    continue;
                }
                pattern if found(asked).is_some() && init.diverge.is_some() => match some_of(pattern) {
                    Some(name) => name,
                    None => continue,
                },
                _ => continue,
            };
            self.put(asked, uses_in(name, &block.stmts[number + 1..]));
        }
    }

    /// Notes the elements that an `if let` or a `match` gives a name.
    pub(crate) fn of_expression(&mut self, expression: &Expr) {
        match expression {
            Expr::If(choice) => {
                let Expr::Let(condition) = without_parens(&choice.cond) else { return };
                let (Some(name), Some(_)) = (some_of(&condition.pat), found(&condition.expr)) else { return };
                let parts = uses_in(name, &choice.then_branch.stmts);
                self.put(&condition.expr, parts);
                if let Some((_, other)) = &choice.else_branch {
                    self.inserted(&condition.expr, other, beside(name, &choice.then_branch.stmts));
                }
            }
            Expr::Match(choice) if found(&choice.expr).is_some() => {
                let [one, other] = &*choice.arms else { return };
                let (some, none) = if some_of(&one.pat).is_some() { (one, other) } else { (other, one) };
                let Some(name) = some_of(&some.pat) else { return };
                let is_none =
                    matches!(&none.pat, Pat::Wild(_)) || matches!(&none.pat, Pat::Ident(name) if name.ident == "None");
                if is_none {
                    self.put(&choice.expr, uses_in_expression(name, &some.body));
                    let more = match without_parens(&some.body) {
                        Expr::Block(block) => beside(name, &block.block.stmts),
                        body => (!changes(name, body)).then(|| body.to_token_stream()),
                    };
                    self.inserted(&choice.expr, &none.body, more);
                }
            }
            Expr::ForLoop(inner) => {
                self.sweeps(&inner.expr, &inner.pat, |name| uses_in(name, &inner.body.stmts));
            }
            Expr::MethodCall(call) if call.method == "for_each" && call.args.len() == 1 => {
                let Expr::Closure(each) = without_parens(&call.args[0]) else { return };
                let Some(item) = each.inputs.first() else { return };
                self.sweeps(&call.receiver, item, |name| uses_in_expression(name, &each.body));
            }
            _ => {}
        }
    }

    /// Notes what is inserted where the map has no value: `else { map.insert(key, value); }`. `more` is what is done where it has one, besides
    /// a change of the value.
    fn inserted(&mut self, asked: &Expr, other: &Expr, more: Option<TokenStream>) {
        let asked = without_parens(asked);
        let (Some(map), Some(call)) = (found(asked), insert(other)) else { return };
        let (Expr::MethodCall(call), Some(alias)) = (call, self.known.get_mut(&std::ptr::from_ref(asked))) else {
            return;
        };
        let is_same = map.to_token_stream().to_string() == call.receiver.to_token_stream().to_string();
        let key = match asked {
            Expr::MethodCall(asked) => asked.args.first().map(value_text),
            _ => None,
        };
        if is_same && is_insert(call) && key == call.args.first().map(value_text) {
            alias.parts.extend(more.map(Part::beside));
            alias.begins = Some(call.args[1].clone());
            alias.insert =
                Some((insert(other).map_or(std::ptr::null(), std::ptr::from_ref), without_parens(&call.receiver)));
        }
    }
}

/// The first statement that does more than change the value that has the name.
fn beside(name: &Ident, statements: &[Stmt]) -> Option<TokenStream> {
    let does_more = |statement: &&Stmt| match statement {
        Stmt::Expr(expression, _) => !changes(name, expression),
        Stmt::Local(local) => {
            local.init.as_ref().is_some_and(|init| init.diverge.is_some() || first_loud(&init.expr).is_some())
        }
        _ => true,
    };
    statements.iter().find(does_more).map(ToTokens::to_token_stream)
}

/// Tells if an expression changes the value that has the name, and does nothing else.
fn changes(name: &Ident, expression: &Expr) -> bool {
    let is_value = |expression: &Expr| matches!(expression, Expr::Path(path) if path.path.get_ident() == Some(name));
    let is_value: &dyn Fn(&Expr) -> bool = &is_value;
    let is_quiet = |operand: &Expr| first_loud(operand).is_none();
    if let Expr::If(choice) = without_parens(expression)
        && choice.else_branch.is_none()
        && is_quiet(&choice.cond)
        && beside(name, &choice.then_branch.stmts).is_none()
    {
        return true;
    }
    change_of(expression, false, is_value).is_some()
        && match without_parens(expression) {
            Expr::Binary(binary) => is_quiet(&binary.right),
            Expr::Assign(assign) => is_quiet(&assign.right),
            Expr::MethodCall(call) => call.args.iter().all(is_quiet),
            Expr::If(choice) => is_quiet(&choice.cond),
            _ => false,
        }
}

fn is_insert(call: &ExprMethodCall) -> bool {
    call.method == "insert" && call.args.len() == 2
}

/// The call of a branch that does nothing but call.
fn insert(branch: &Expr) -> Option<&Expr> {
    match without_parens(branch) {
        Expr::Block(block) => match &*block.block.stmts {
            [Stmt::Expr(only, _)] => insert(only),
            _ => None,
        },
        call @ Expr::MethodCall(_) => Some(call),
        _ => None,
    }
}

/// Tells if an expression asks for an element to change it.
fn is_element(asked: &Expr) -> bool {
    match asked {
        Expr::Reference(reference) => {
            let mut place = without_parens(&reference.expr);
            while let Expr::Field(field) = place {
                place = without_parens(&field.base);
            }
            reference.mutability.is_some() && matches!(place, Expr::Index(_))
        }
        asked => Entry::of(asked).is_some(),
    }
}
