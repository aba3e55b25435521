//! What each item does for certain, whatever it decides: the expressions that run before it can go two ways, or calls what nobody
//! knows.

use crate::analyze::filter::is_of_std;
use crate::analyze::purity::is_pure;
use crate::ast::{Clause, Form, Input};
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Arm, Block, Expr, ExprCall, ExprIndex, ExprMethodCall, Stmt, StmtMacro};

/// The indexings that each item does for certain, in their order; and there is an item when its input says so, which does nothing else.
pub(super) fn indexings(input: &Input) -> Vec<*const ExprIndex> {
    let mut way = Way::default();
    let items = input.form.clauses().first.input.tree.as_ref();
    if items.is_some_and(|items| matches!(without_parens(items), Expr::Reference(_)) || is_of_std(items)) {
        let _ = way.goes_through(input);
    }
    way.found
}

/// The indexings that each run of a block does for certain, in their order.
pub(super) fn indexings_in(block: &Block) -> Vec<*const ExprIndex> {
    let mut way = Way::default();
    let _ = way.block(block);
    way.found
}

#[derive(Default)]
struct Way {
    found: Vec<*const ExprIndex>,
}

impl Way {
    /// Goes along the way of an item, for as long as there is one: `None` is its end.
    fn goes_through(&mut self, input: &Input) -> Option<()> {
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
            Expr::Assign(assign) => self.all([&*assign.right, &*assign.left]),
            Expr::Binary(binary) => {
                self.expression(&binary.left)?;
                if matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_)) {
                    return stays(&*binary.right);
                }
                self.expression(&binary.right)
            }
            Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            Expr::Call(call) => {
                self.all(std::iter::once(&*call.func).chain(&call.args))?;
                is_quiet(expression).then_some(())
            }
            Expr::Cast(cast) => self.expression(&cast.expr),
            Expr::Field(field) => self.expression(&field.base),
            Expr::ForLoop(inner) => {
                self.expression(&inner.expr)?;
                stays(&inner.body)
            }
            Expr::Group(group) => self.expression(&group.expr),
            Expr::If(choice) => {
                self.expression(&choice.cond)?;
                stays(&choice.then_branch)?;
                choice.else_branch.as_ref().map_or(Some(()), |(_, branch)| stays(&**branch))
            }
            Expr::Index(index) => {
                self.all([&*index.expr, &*index.index])?;
                self.found.push(index);
                Some(())
            }
            Expr::Let(binding) => self.expression(&binding.expr),
            Expr::Match(choice) => {
                self.expression(&choice.expr)?;
                choice.arms.iter().try_for_each(stays)
            }
            Expr::MethodCall(call) => {
                self.all(std::iter::once(&*call.receiver).chain(&call.args))?;
                is_quiet(expression).then_some(())
            }
            Expr::Paren(paren) => self.expression(&paren.expr),
            Expr::Range(range) => self.all(range.start.iter().chain(&range.end).map(|end| &**end)),
            Expr::Reference(reference) => self.expression(&reference.expr),
            Expr::Repeat(repeat) => self.expression(&repeat.expr),
            Expr::Struct(made) => self.all(made.fields.iter().map(|field| &field.expr)),
            Expr::Tuple(tuple) => self.all(&tuple.elems),
            Expr::Unary(unary) => self.expression(&unary.expr),
            _ => None,
        }
    }
}

/// `None` if this code may be left otherwise than at its end, or change what a `Deref` of the user's gives: by a macro, or by a call of
/// what nobody knows.
fn stays<'c>(code: &'c impl Code<'c>) -> Option<()> {
    let mut loud = Loud(false);
    code.visited_by(&mut loud);
    (!loud.0).then_some(())
}

/// Code that may run, or not.
trait Code<'c> {
    fn visited_by(&'c self, loud: &mut Loud);
}

impl<'c> Code<'c> for Expr {
    fn visited_by(&'c self, loud: &mut Loud) {
        loud.visit_expr(self);
    }
}

impl<'c> Code<'c> for Block {
    fn visited_by(&'c self, loud: &mut Loud) {
        loud.visit_block(self);
    }
}

impl<'c> Code<'c> for Arm {
    fn visited_by(&'c self, loud: &mut Loud) {
        loud.visit_arm(self);
    }
}

/// The visitor that finds such code.
struct Loud(bool);

impl<'c> Visit<'c> for Loud {
    fn visit_expr(&mut self, expression: &'c Expr) {
        self.0 |= match expression {
            Expr::Call(_) | Expr::MethodCall(_) => !is_quiet(expression),
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

/// Tells if a call only works something out, whatever its arguments do.
fn is_quiet(called: &Expr) -> bool {
    match called {
        Expr::Call(call) => is_pure(&Expr::Call(ExprCall { args: Punctuated::new(), ..call.clone() })),
        Expr::MethodCall(call) => {
            let receiver = Box::new(Expr::Verbatim(TokenStream::new()));
            is_pure(&Expr::MethodCall(ExprMethodCall { args: Punctuated::new(), receiver, ..call.clone() }))
        }
        _ => false,
    }
}
