//! The fields that each item asks for, whatever it decides: before it can go two ways, and before it calls what nobody knows. What is on
//! the way to such a field, a `Deref` of the user's perhaps, would run at the begin of the item anyway.

use crate::analyze::hoisted::is_of_std;
use crate::analyze::integers::Integers;
use crate::analyze::place::Place;
use crate::analyze::purity::is_pure_call;
use crate::ast::{Clause, Form, Input};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, Stmt, StmtMacro, UnOp};

/// The keys of these fields.
#[derive(Default)]
pub(super) struct Asked(HashSet<String>);

impl Asked {
    /// Those of each item; and there is an item when its input says so, which does nothing else.
    pub(super) fn of_items(input: &Input, integers: &Integers) -> Self {
        let mut walk = Walk::new(integers);
        let items = input.form.clauses().first.input.tree.as_ref();
        if items.is_some_and(|items| matches!(without_parens(items), Expr::Reference(_)) || is_of_std(items)) {
            let _ = walk.item(input);
        }
        Self(walk.found)
    }

    /// Those of each run of a block.
    pub(super) fn of_block(block: &Block, integers: &Integers) -> Self {
        let mut walk = Walk::new(integers);
        let _ = walk.block(block);
        Self(walk.found)
    }

    /// Tells if a field is one of them.
    pub(super) fn has(&self, field: &Place) -> bool {
        self.0.contains(&field.key())
    }
}

struct Walk<'i> {
    integers: &'i Integers,
    found: HashSet<String>,
    /// The variables that have been indexed themselves, by an index of the user's perhaps.
    indexed: HashSet<String>,
}

impl<'i> Walk<'i> {
    fn new(integers: &'i Integers) -> Self {
        Self { integers, found: HashSet::new(), indexed: HashSet::new() }
    }

    /// Goes along the way of an item, for as long as there is one: `None` is its end.
    fn item(&mut self, input: &Input) -> Option<()> {
        for clause in &input.form.clauses().rest {
            match clause {
                Clause::Let(binding) => self.expression(binding.value.tree.as_ref()?)?,
                Clause::If { condition, .. } => {
                    self.expression(condition.tree.as_ref()?)?;
                    return None;
                }
                Clause::For(inner) => {
                    self.expression(inner.input.tree.as_ref()?)?;
                    return None;
                }
            }
        }
        match &input.form {
            Form::List { value, .. } => self.expression(value.tree.as_ref()?),
            Form::Map { key, value, .. } => {
                self.expression(key.tree.as_ref()?)?;
                self.expression(value.tree.as_ref()?)
            }
            Form::Statement { body, .. } => self.block(body.tree.as_ref()?),
            Form::Reduction { .. } | Form::Unfinished { .. } => None,
        }
    }

    fn block(&mut self, block: &Block) -> Option<()> {
        for statement in &block.stmts {
            match statement {
                Stmt::Local(local) => {
                    if let Some(init) = &local.init {
                        self.expression(&init.expr)?;
                        if init.diverge.is_some() {
                            return None;
                        }
                    }
                }
                Stmt::Expr(expression, _) => self.expression(expression)?,
                Stmt::Item(_) => {}
                Stmt::Macro(_) => return None,
            }
        }
        Some(())
    }

    fn all<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) -> Option<()> {
        expressions.into_iter().try_for_each(|expression| self.expression(expression))
    }

    fn expression(&mut self, expression: &Expr) -> Option<()> {
        match expression {
            Expr::Lit(_) | Expr::Path(_) | Expr::Closure(_) => Some(()),
            Expr::Array(array) => self.all(&array.elems),
            // The place comes last.
            Expr::Assign(assign) => self.expression(&assign.right),
            Expr::Binary(binary) => self.binary(&binary.left, &binary.op, &binary.right),
            Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            Expr::Call(call) => {
                self.all(std::iter::once(&*call.func).chain(&call.args))?;
                is_pure_call(expression, false).then_some(())
            }
            Expr::Cast(cast) => self.expression(&cast.expr),
            Expr::Field(field) => {
                self.expression(&field.base)?;
                self.ask(expression);
                Some(())
            }
            Expr::ForLoop(inner) => {
                self.expression(&inner.expr)?;
                stays(|loud| loud.visit_block(&inner.body))
            }
            Expr::Group(group) => self.expression(&group.expr),
            Expr::If(choice) => {
                self.expression(&choice.cond)?;
                stays(|loud| loud.visit_block(&choice.then_branch))?;
                choice.else_branch.as_ref().map_or(Some(()), |(_, branch)| stays(|loud| loud.visit_expr(branch)))
            }
            Expr::Index(index) => {
                self.all([&*index.expr, &*index.index])?;
                let variable = Place::of(&index.expr).filter(|place| place.fields.is_empty());
                self.indexed.extend(variable.map(|place| identity(&place.base)));
                Some(())
            }
            Expr::Let(binding) => self.expression(&binding.expr),
            Expr::Match(choice) => {
                self.expression(&choice.expr)?;
                choice.arms.iter().try_for_each(|arm| stays(|loud| loud.visit_arm(arm)))
            }
            Expr::MethodCall(call) => {
                self.all(std::iter::once(&*call.receiver).chain(&call.args))?;
                is_pure_call(expression, false).then_some(())
            }
            Expr::Paren(paren) => self.expression(&paren.expr),
            Expr::Range(range) => self.all(range.start.iter().chain(&range.end).map(|end| &**end)),
            Expr::Reference(reference) => self.expression(&reference.expr),
            Expr::Repeat(repeat) => self.expression(&repeat.expr),
            Expr::Struct(made) => self.all(made.fields.iter().map(|field| &field.expr)),
            Expr::Tuple(tuple) => self.all(&tuple.elems),
            Expr::Unary(unary) => {
                self.expression(&unary.expr)?;
                // The first `*` is that of a reference.
                let is_first = matches!(without_parens(&unary.expr), Expr::Path(_));
                (is_first || !matches!(unary.op, UnOp::Deref(_))).then_some(())
            }
            _ => None,
        }
    }

    fn binary(&mut self, left: &Expr, operator: &BinOp, right: &Expr) -> Option<()> {
        self.expression(left)?;
        if matches!(operator, BinOp::And(_) | BinOp::Or(_)) {
            return stays(|loud| loud.visit_expr(right));
        }
        self.expression(right)?;
        // The operator of a variable may be the user's. It may be that of an element, too, which is a number mostly.
        let is_unknown = matches!(without_parens(left), Expr::Path(_)) && !self.integers.has(left);
        (!is_unknown).then_some(())
    }

    /// Notes that the item asks for a field.
    fn ask(&mut self, field: &Expr) {
        if let Some(place) = Place::of(field)
            && !self.integers.binds(&identity(&place.base))
            && !self.indexed.contains(&identity(&place.base))
        {
            self.found.insert(place.key());
        }
    }
}

/// `None` if the code that is visited may be left otherwise than at its end, or change what a `Deref` of the user's gives: by a macro,
/// or by a call of what nobody knows.
fn stays(visit: impl FnOnce(&mut Loud)) -> Option<()> {
    let mut loud = Loud(false);
    visit(&mut loud);
    (!loud.0).then_some(())
}

/// The visitor that finds such code.
struct Loud(bool);

impl<'c> Visit<'c> for Loud {
    fn visit_expr(&mut self, expression: &'c Expr) {
        self.0 |= match expression {
            Expr::Call(_) | Expr::MethodCall(_) => !is_pure_call(expression, false),
            Expr::Array(_)
            | Expr::Assign(_)
            | Expr::Binary(_)
            | Expr::Block(_)
            | Expr::Cast(_)
            | Expr::Field(_)
            | Expr::ForLoop(_)
            | Expr::Group(_)
            | Expr::If(_)
            | Expr::Index(_)
            | Expr::Let(_)
            | Expr::Lit(_)
            | Expr::Match(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Range(_)
            | Expr::Reference(_)
            | Expr::Repeat(_)
            | Expr::Struct(_)
            | Expr::Tuple(_)
            | Expr::Unary(_) => false,
            _ => true,
        };
        visit::visit_expr(self, expression);
    }

    fn visit_stmt_macro(&mut self, _: &'c StmtMacro) {
        self.0 = true;
    }
}
