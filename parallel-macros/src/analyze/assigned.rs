//! Variables that the body assigns: is one read before the same item has assigned it? Then it holds what another item has left.
//!
//! The way goes through the code in the order in which it runs, with one word for each position: has the item assigned the variable
//! on every path that leads here? Where no path leads, behind a `continue` for example, that is true. Nothing makes it false again, so
//! the body of an inner loop need be seen once, for its first round. Such a body may not run at all, nor may a closure: what they
//! assign does not count behind them.

use crate::analyze::access::{Access, Use};
use crate::analyze::looked_into::is_looked_into;
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::ast::{Clause, Form, Fragment, Input};
use crate::tokens::format_strings::names_in;
use crate::tokens::hygiene::{context, identity};
use crate::tokens::parens::without_parens;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Arm, BinOp, Block, Expr, Item, Label, Lifetime, Lit, LitStr, Local, Macro, Pat, Token};

/// Where a variable is read that the item has not assigned before on every path.
#[derive(Clone)]
pub(crate) struct EarlyRead {
    pub(crate) at: TokenStream,
    /// It is asked whether there is a value: `best.is_none()`, `if let Some(b) = best`.
    pub(crate) is_of_option: bool,
}

/// The first of such reads of each place that the body assigns, by the key of the place.
pub(crate) fn early_reads(input: &Input, uses: &[Use]) -> HashMap<String, EarlyRead> {
    let mut reads = HashMap::new();
    let mut seen = HashSet::new();
    for one in uses {
        let is_assigned = matches!(one.access, Access::Assign | Access::Leads(_) | Access::Follows(_));
        if is_assigned && seen.insert(one.place.key()) {
            let mut way = Way::of(&one.place);
            way.through(input);
            reads.extend(way.read.map(|read| (one.place.key(), read)));
        }
    }
    reads
}

/// The places that a destructuring assignment assigns, `(a, b)` in `(a, b) = …`, and the expressions in it that are no places.
pub(crate) fn leaves<'e>(left: &'e Expr, found: &mut Vec<&'e Expr>) {
    match left {
        Expr::Tuple(parts) => parts.elems.iter().for_each(|part| leaves(part, found)),
        Expr::Array(parts) => parts.elems.iter().for_each(|part| leaves(part, found)),
        Expr::Call(parts) => parts.args.iter().for_each(|part| leaves(part, found)),
        Expr::Struct(parts) => parts.fields.iter().for_each(|part| leaves(&part.expr, found)),
        Expr::Paren(inner) => leaves(&inner.expr, found),
        Expr::Group(inner) => leaves(&inner.expr, found),
        Expr::Infer(_) => {}
        Expr::Range(range) if range.start.is_none() && range.end.is_none() => {}
        left => found.push(left),
    }
}

/// Tells if the left side of an assignment has several places in it.
pub(crate) fn is_destructuring(left: &Expr) -> bool {
    matches!(without_parens(left), Expr::Tuple(_) | Expr::Array(_) | Expr::Call(_) | Expr::Struct(_))
}

/// A loop or block that a `break` may end.
struct Target {
    label: Option<String>,
    is_loop: bool,
    /// The item has assigned the variable on every path by which a `break` leaves it.
    exits: bool,
}

/// The way through the code, for one place.
struct Way<'p> {
    place: &'p Place,
    base: String,
    at: Position,
    /// The item has assigned the place on every path that leads here.
    is_assigned: bool,
    targets: Vec<Target>,
    read: Option<EarlyRead>,
}

/// The macros of std behind which no path goes on.
const DIVERGING: &[&str] = &["panic", "todo", "unimplemented", "unreachable"];

impl<'p> Way<'p> {
    fn of(place: &'p Place) -> Self {
        let base = identity(&place.base);
        Self { place, base, at: Position::default(), is_assigned: false, targets: Vec::new(), read: None }
    }

    fn through(&mut self, input: &Input) {
        self.open();
        for binding in &input.scratch {
            self.expression(&binding.value);
            self.bind(&binding.pattern);
        }
        let clauses = match &input.form {
            Form::Unfinished { .. } => return,
            form => form.clauses(),
        };
        self.open();
        self.bind(&clauses.first.pattern);
        self.open();
        self.at.scopes.last_mut().into_iter().for_each(|scope| scope.extend(input.rng().map(identity)));
        for clause in &clauses.rest {
            match clause {
                Clause::For(inner) => {
                    self.expression(&inner.input);
                    self.open();
                    self.bind(&inner.pattern);
                }
                Clause::If { condition, .. } => self.expression(condition),
                Clause::Let(binding) => {
                    self.expression(&binding.value);
                    self.bind(&binding.pattern);
                }
            }
        }
        match &input.form {
            Form::List { value, .. } | Form::Reduction { value, .. } | Form::Unfinished { value } => {
                self.expression(value);
            }
            Form::Map { key, value, .. } => {
                self.expression(key);
                self.expression(value);
            }
            Form::Statement { body, .. } => body.tree.iter().for_each(|body| self.visit_block(body)),
        }
    }

    fn expression(&mut self, part: &Fragment<Expr>) {
        part.tree.iter().for_each(|tree| self.visit_expr(tree));
    }

    fn bind(&mut self, pattern: &Fragment<Pat>) {
        pattern.tree.iter().for_each(|tree| self.at.bind(tree));
    }

    fn open(&mut self) {
        self.at.scopes.push(HashSet::new());
    }

    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        self.open();
        visit(self);
        self.at.scopes.pop();
    }

    /// Visits code that may not run, and that no `break` leaves.
    fn perhaps(&mut self, visit: impl FnOnce(&mut Self)) {
        let before = self.is_assigned;
        let targets = std::mem::take(&mut self.targets);
        self.scope(visit);
        self.targets = targets;
        self.is_assigned = before;
    }

    /// Visits a loop or a block that a `break` may end. Gives what holds on the paths of these.
    fn target(&mut self, label: Option<&Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) -> bool {
        let label = label.map(|label| identity(&label.name.ident));
        self.targets.push(Target { label, is_loop, exits: true });
        self.scope(visit);
        self.targets.pop().is_none_or(|target| target.exits)
    }

    /// Follows a jump: a `break`, if it has a target here, or one that leaves the item.
    fn leave(&mut self, label: Option<&Lifetime>, is_break: bool) {
        let name = label.map(|label| identity(&label.ident));
        let target = self.targets.iter_mut().rev().find(|target| match &name {
            Some(name) => target.label.as_ref() == Some(name),
            None => target.is_loop,
        });
        if let (Some(target), true) = (target, is_break) {
            target.exits &= self.is_assigned;
        }
        self.is_assigned = true;
    }

    fn is_free(&self) -> bool {
        self.at.is_free(&self.base)
    }

    /// The place of the variable's that an expression names, if it names one.
    fn own(&self, expression: &Expr) -> Option<Place> {
        Place::of(expression).filter(|place| identity(&place.base) == self.base && self.is_free())
    }

    fn note(&mut self, at: TokenStream, is_of_option: bool) {
        if !self.is_assigned && self.read.is_none() {
            self.read = Some(EarlyRead { at, is_of_option });
        }
    }

    /// Assigns what stands on the left.
    fn assign(&mut self, left: &Expr) {
        if self.is_free() && self.place.is(left) {
            self.is_assigned = true;
        } else {
            self.visit_expr(left);
        }
    }

    /// Notes that the value of an expression is looked at as an `Option`, if it is the place.
    fn option(&mut self, expression: &Expr) {
        let inner = match without_parens(expression) {
            Expr::Reference(inner) => without_parens(&inner.expr),
            Expr::MethodCall(call) if matches!(&*call.method.to_string(), "as_ref" | "as_mut" | "as_deref") => {
                without_parens(&call.receiver)
            }
            inner => inner,
        };
        if let Some(place) = self.own(inner)
            && place.overlaps(self.place)
        {
            self.note(place.tokens, true);
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut is_field = false;
        for token in tokens {
            let dot = matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.');
            match token {
                TokenTree::Ident(name) if !is_field && identity(&name) == self.base && self.is_free() => {
                    self.note(name.to_token_stream(), false);
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse2::<LitStr>(literal.to_token_stream()) {
                        self.text(&text);
                    }
                }
                _ => {}
            }
            // Of `..last` the last dot belongs to no field.
            is_field = dot && !is_field;
        }
    }

    fn text(&mut self, text: &LitStr) {
        let context = context(text.span());
        if self.is_free() && names_in(&text.value()).into_iter().any(|name| name + &context == self.base) {
            self.note(text.to_token_stream(), false);
        }
    }
}

/// Tells if a pattern asks for an `Option`.
fn asks_for_option(pattern: &Pat) -> bool {
    let tokens = pattern.to_token_stream().into_iter();
    tokens.into_iter().any(|token| matches!(token, TokenTree::Ident(name) if name == "Some" || name == "None"))
}

impl<'e> Visit<'e> for Way<'_> {
    fn visit_item(&mut self, _: &'e Item) {}

    fn visit_pat(&mut self, _: &'e Pat) {}

    fn visit_block(&mut self, block: &'e Block) {
        self.scope(|way| block.stmts.iter().for_each(|statement| way.visit_stmt(statement)));
    }

    fn visit_local(&mut self, local: &'e Local) {
        if let Some(init) = &local.init {
            if asks_for_option(&local.pat) {
                self.option(&init.expr);
            }
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                let before = self.is_assigned;
                self.visit_expr(diverge);
                self.is_assigned = before;
            }
        }
        self.at.bind(&local.pat);
    }

    fn visit_arm(&mut self, arm: &'e Arm) {
        self.scope(|way| {
            way.at.bind(&arm.pat);
            if let Pat::Guard(guarded) = &arm.pat {
                way.visit_expr(&guarded.guard);
            }
            way.visit_expr(&arm.body);
        });
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each way in which code runs")]
    fn visit_expr(&mut self, expression: &'e Expr) {
        if let Some(place) = self.own(expression) {
            if place.overlaps(self.place) {
                self.note(place.tokens, false);
            }
            return;
        }
        match expression {
            Expr::Assign(assign) if is_destructuring(&assign.left) => {
                self.visit_expr(&assign.right);
                let mut parts = Vec::new();
                leaves(&assign.left, &mut parts);
                for part in parts {
                    self.assign(part);
                }
            }
            Expr::Assign(assign) => {
                self.visit_expr(&assign.right);
                self.assign(&assign.left);
            }
            Expr::Closure(closure) => self.perhaps(|way| {
                closure.inputs.iter().for_each(|input| way.at.bind(input));
                way.visit_expr(&closure.body);
            }),
            Expr::Async(inner) => self.perhaps(|way| way.visit_block(&inner.block)),
            Expr::TryBlock(inner) => self.perhaps(|way| way.visit_block(&inner.block)),
            Expr::ForLoop(inner) => {
                self.visit_expr(&inner.expr);
                let before = self.is_assigned;
                self.target(inner.label.as_ref(), true, |way| {
                    way.at.bind(&inner.pat);
                    way.visit_block(&inner.body);
                });
                self.is_assigned = before;
            }
            Expr::While(inner) => {
                let mut before = false;
                let exits = self.target(inner.label.as_ref(), true, |way| {
                    way.visit_expr(&inner.cond);
                    before = way.is_assigned;
                    way.visit_block(&inner.body);
                });
                self.is_assigned = before && exits;
            }
            Expr::Loop(inner) => {
                self.is_assigned = self.target(inner.label.as_ref(), true, |way| way.visit_block(&inner.body));
            }
            Expr::Block(inner) => {
                let exits = self.target(inner.label.as_ref(), false, |way| way.visit_block(&inner.block));
                self.is_assigned &= exits;
            }
            Expr::If(choice) => {
                let mut before = false;
                self.scope(|way| {
                    way.visit_expr(&choice.cond);
                    before = way.is_assigned;
                    way.visit_block(&choice.then_branch);
                });
                let after = std::mem::replace(&mut self.is_assigned, before);
                choice.else_branch.iter().for_each(|(_, branch)| self.visit_expr(branch));
                self.is_assigned &= after;
            }
            Expr::Match(choice) => {
                if choice.arms.iter().any(|arm| asks_for_option(&arm.pat)) {
                    self.option(&choice.expr);
                }
                self.visit_expr(&choice.expr);
                let (before, mut after) = (self.is_assigned, true);
                for arm in &choice.arms {
                    self.is_assigned = before;
                    self.visit_arm(arm);
                    after &= self.is_assigned;
                }
                self.is_assigned = after;
            }
            Expr::Let(binding) => {
                if asks_for_option(&binding.pat) {
                    self.option(&binding.expr);
                }
                self.visit_expr(&binding.expr);
                self.at.bind(&binding.pat);
            }
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                if method.starts_with("is_none") || method.starts_with("is_some") || method == "map_or" {
                    self.option(&call.receiver);
                }
                visit::visit_expr_method_call(self, call);
            }
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.visit_expr(&binary.left);
                let before = self.is_assigned;
                self.visit_expr(&binary.right);
                self.is_assigned = before;
            }
            Expr::Break(jump) => {
                jump.expr.iter().for_each(|value| self.visit_expr(value));
                self.leave(jump.label.as_ref(), true);
            }
            Expr::Continue(jump) => self.leave(jump.label.as_ref(), false),
            Expr::Return(jump) => {
                jump.expr.iter().for_each(|value| self.visit_expr(value));
                self.is_assigned = true;
            }
            expression => visit::visit_expr(self, expression),
        }
    }

    fn visit_macro(&mut self, call: &'e Macro) {
        let before = self.is_assigned;
        let last = call.path.segments.last().map(|last| &last.ident);
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        match arguments {
            Ok(arguments) if last.is_some_and(is_looked_into) => {
                for argument in arguments {
                    // The tree of an argument lives in this call alone.
                    let mut inner = Way {
                        place: self.place,
                        base: self.base.clone(),
                        at: Position { scopes: self.at.scopes.clone(), ..Position::default() },
                        is_assigned: before,
                        targets: Vec::new(),
                        read: self.read.take(),
                    };
                    match without_parens(&argument) {
                        Expr::Assign(named) => inner.visit_expr(&named.right),
                        Expr::Lit(literal) => {
                            if let Lit::Str(text) = &literal.lit {
                                inner.text(text);
                            }
                        }
                        argument => inner.visit_expr(argument),
                    }
                    self.read = inner.read;
                }
            }
            _ => self.tokens(call.tokens.clone()),
        }
        self.is_assigned = before || last.is_some_and(|last| DIVERGING.iter().any(|name| last == name));
    }
}
