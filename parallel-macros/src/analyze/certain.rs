//! What each item does for certain, whatever it decides: the expressions that run before it can go two ways.

use crate::ast::{Clause, Form, Input};
use crate::tokens::predicates::{is_punct, is_word};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Block, Expr, ExprIndex, Stmt};

/// The indexings that each item does for certain, in their order.
pub(super) fn indexings(input: &Input) -> Vec<*const ExprIndex> {
    let mut way = Way::default();
    let _ = way.goes_through(input);
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
                    return stays(&binary.right);
                }
                self.expression(&binary.right)
            }
            Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            Expr::Call(call) => self.all(std::iter::once(&*call.func).chain(&call.args)),
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
                choice.else_branch.as_ref().map_or(Some(()), |(_, branch)| stays(branch))
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
            Expr::MethodCall(call) => self.all(std::iter::once(&*call.receiver).chain(&call.args)),
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

/// `None` if the item may leave this code otherwise than at its end. A macro may hide how.
fn stays(code: &impl ToTokens) -> Option<()> {
    fn may_leave(tokens: TokenStream) -> bool {
        const WORDS: &[&str] = &["break", "continue", "return", "loop", "while"];
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        tokens.iter().enumerate().any(|(at, token)| match token {
            TokenTree::Group(group) => may_leave(group.stream()) || at > 0 && is_punct(&tokens[at - 1], '!'),
            token => is_punct(token, '?') || WORDS.iter().any(|word| is_word(token, word)),
        })
    }
    (!may_leave(code.to_token_stream())).then_some(())
}
