//! The way of a visitor through the code of a loop. At each position it is known which scopes, loops and functions are
//! around.

use crate::analyze::bails::bail;
use crate::analyze::changes::lends_mutably;
use crate::analyze::looked_into::{WITH_FIELDS, is_looked_into};
use crate::analyze::scope::{self, Position};
use crate::ast::{Clause, Form, Fragment, Input, SettingValue, Sink};
use crate::recover::fixup;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::vocabulary::settings::BACKEND;
use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::parse::{Parse, ParseStream, Parser};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, Expr, ExprMacro, Item, Label, Lit, LitStr, Local, Macro, Pat, Stmt, StmtMacro, Token};

/// A visitor of the code of a loop, who may rewrite it. Each method is called with the position; the default does
/// nothing.
pub(crate) trait Visitor {
    /// Sees an expression, before the expressions inside it.
    fn see(&mut self, _: &Expr, _: &Position) {}
    /// May replace an expression, before the expressions inside it are visited. Gives `true` if it did.
    fn rewrite_before(&mut self, _: &mut Expr, _: &Position) -> bool {
        false
    }
    /// May replace an expression, after the expressions inside it were visited. Gives `true` if it did.
    fn rewrite_after(&mut self, _: &mut Expr, _: &Position) -> bool {
        false
    }
    /// May replace a value that a pattern lends to be changed, by `ref mut`. Gives `true` if it did.
    fn lent_mutably(&mut self, _: &mut Expr, _: &Position) -> bool {
        false
    }
    /// Sees a block, before its statements.
    fn block(&mut self, _: &Block) {}
    /// Sees the first argument of `write!` or `writeln!`, with the name of the macro, before it is seen as an expression.
    fn written(&mut self, _: &Expr, _: &Ident, _: &Position) {}
    /// Takes an argument of a macro that was visited, before it is dropped: a visitor that knows expressions by their places
    /// in memory keeps it, since another one could come to the same place.
    fn keep(&mut self, _: Box<Expr>) {}
    /// Sees a text that is an argument of a macro like `println!`, and so may have names in braces.
    fn text(&mut self, _: &LitStr, _: &Position) {}
    /// Sees what a pattern is about to bind in the innermost scope.
    fn bound(&mut self, _: &Pat, _: &Bound<'_>, _: &Position) {}
    /// May replace the call of a macro whose tokens may mean anything. Gives `true` if it did.
    fn macro_call(&mut self, _: &mut Macro, _: &Position) -> bool {
        false
    }
}

/// What a pattern binds.
pub(crate) enum Bound<'e> {
    /// The value of this expression.
    Value(&'e Expr),
    /// Each item of this input.
    Each(&'e Expr),
    Unknown,
}

/// Leads `visitor` through all code that runs once for each item, and through the scratch, which runs once for each
/// worker.
pub(crate) fn visit_body(input: &mut Input, visitor: &mut dyn Visitor) {
    let own = match &input.form {
        Form::Statement { label: Some(label), .. } => Some(identity(&label.name.ident)),
        _ => None,
    };
    let mut walk = Walk { visitor, at: Position { own, ..Position::default() }, changed: false, is_unit: false };
    walk.open();
    walk.at.in_scratch = true;
    for binding in &mut input.scratch {
        let lends = binding.pattern.tree.as_ref().is_some_and(lends_mutably);
        walk.part(&mut binding.value, |walk, value| walk.value(lends, value));
        walk.bind(&binding.pattern);
    }
    walk.at.in_scratch = false;
    walk.open();
    let rng = input.rng().map(identity);
    let Some(clauses) = input.form.clauses_mut() else {
        if let Form::Unfinished { value } = &mut input.form {
            walk.part(value, VisitMut::visit_expr_mut);
        }
        return;
    };
    walk.bind(&clauses.first.pattern);
    walk.open();
    walk.at.scopes.last_mut().into_iter().for_each(|scope| scope.extend(rng.clone()));
    for clause in &mut clauses.rest {
        match clause {
            Clause::For(inner) => {
                walk.part(&mut inner.input, VisitMut::visit_expr_mut);
                // The clauses after this `for`, and the body, are inside its loop; the input of the `for` was not.
                walk.at.nested = true;
                walk.open();
                walk.meet(&inner.pattern, inner.input.tree.as_ref().map(Bound::Each));
                walk.bind(&inner.pattern);
            }
            Clause::If { condition, .. } => walk.part(condition, VisitMut::visit_expr_mut),
            Clause::Let(binding) => {
                let lends = binding.pattern.tree.as_ref().is_some_and(lends_mutably);
                walk.part(&mut binding.value, |walk, value| walk.value(lends, value));
                walk.meet(&binding.pattern, binding.value.tree.as_ref().map(Bound::Value));
                walk.bind(&binding.pattern);
            }
        }
    }
    match &mut input.form {
        Form::List { value, .. } | Form::Reduction { key: None, value, .. } | Form::Unfinished { value } => {
            walk.part(value, VisitMut::visit_expr_mut);
        }
        Form::Map { key, value, .. } | Form::Reduction { key: Some(key), value, .. } => {
            walk.part(key, VisitMut::visit_expr_mut);
            walk.part(value, VisitMut::visit_expr_mut);
        }
        Form::Statement { body, sink, .. } => {
            walk.is_unit = sink.is_none();
            walk.part(body, VisitMut::visit_block_mut);
        }
    }
}

/// Leads `visitor` through the arguments of a reduction.
pub(crate) fn visit_args(input: &mut Input, visitor: &mut dyn Visitor) {
    let Form::Reduction { args, .. } = &mut input.form else { return };
    let mut walk = Walk { visitor, at: Position::default(), changed: false, is_unit: false };
    walk.open();
    for arg in args {
        walk.part(arg, VisitMut::visit_expr_mut);
    }
}

/// Leads `visitor` through the code that runs before the first item: the settings, and the input of the first `for`.
pub(crate) fn visit_head(input: &mut Input, visitor: &mut dyn Visitor) {
    let mut walk = Walk { visitor, at: Position::default(), changed: false, is_unit: false };
    walk.open();
    for setting in &mut input.settings {
        // Its value is a word, and no variable.
        if setting.ident == BACKEND {
            continue;
        }
        if let SettingValue::Method(_, value) | SettingValue::Unknown(value) = &mut setting.value {
            walk.part(value, VisitMut::visit_expr_mut);
        }
    }
    if let Some(clauses) = input.form.clauses_mut() {
        walk.part(&mut clauses.first.input, VisitMut::visit_expr_mut);
    }
}

/// Leads `visitor` through the part after `then`, which runs on the calling thread.
pub(crate) fn visit_sink(input: &mut Input, visitor: &mut dyn Visitor) {
    let Form::Statement { label, sink: Some(sink), .. } = &mut input.form else { return };
    let Sink { pattern, value, .. } = &mut **sink;
    let own = label.as_ref().map(|label| identity(&label.name.ident));
    let mut walk = Walk { visitor, at: Position { own, ..Position::default() }, changed: false, is_unit: false };
    walk.open();
    walk.bind(pattern);
    walk.open();
    walk.part(value, VisitMut::visit_expr_mut);
}

/// The way of one visitor. Which one it is is not known to rustc: else all of this, and what `syn` adds, would be compiled for
/// each of them.
struct Walk<'l> {
    visitor: &'l mut dyn Visitor,
    at: Position,
    /// The visitor has replaced something in the fragment that is visited.
    changed: bool,
    /// The block that comes next is the body of a loop: it has no value.
    is_unit: bool,
}

impl Walk<'_> {
    fn part<T: ToTokens>(&mut self, part: &mut Fragment<T>, visit: impl FnOnce(&mut Self, &mut T)) {
        let Some(tree) = &mut part.tree else { return };
        self.changed = false;
        visit(self, tree);
        if self.changed {
            part.tokens = tree.to_token_stream();
        }
    }

    fn open(&mut self) {
        self.at.scopes.push(HashSet::new());
    }

    fn bind(&mut self, pattern: &Fragment<Pat>) {
        pattern.tree.iter().for_each(|tree| self.at.bind(tree));
    }

    fn meet(&mut self, pattern: &Fragment<Pat>, bound: Option<Bound<'_>>) {
        let bound = bound.unwrap_or(Bound::Unknown);
        pattern.tree.iter().for_each(|tree| self.visitor.bound(tree, &bound, &self.at));
    }

    /// Binds the names of a pattern whose values nobody knows.
    fn bind_unknown(&mut self, pattern: &Pat) {
        self.visitor.bound(pattern, &Bound::Unknown, &self.at);
        self.at.bind(pattern);
    }

    /// Visits a value that a pattern binds. `lends` is true if the pattern lends the value to be changed.
    fn value(&mut self, lends: bool, value: &mut Expr) {
        self.changed |= lends && self.visitor.lent_mutably(value, &self.at);
        self.visit_expr_mut(value);
    }

    /// Visits code that has a scope of its own.
    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        self.open();
        visit(self);
        self.at.scopes.pop();
    }

    fn labelled(&mut self, label: Option<&Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.at.loops += usize::from(is_loop);
        self.at.labels.extend(label.map(|label| identity(&label.name.ident)));
        self.scope(visit);
        if label.is_some() {
            self.at.labels.pop();
        }
        self.at.loops -= usize::from(is_loop);
    }

    fn function(&mut self, visit: impl FnOnce(&mut Self)) {
        self.at.functions += 1;
        self.scope(visit);
        self.at.functions -= 1;
    }

    /// Visits the expressions inside an expression, each in its scope.
    fn inside(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Closure(closure) => self.function(|walk| {
                closure.inputs.iter().for_each(|input| walk.bind_unknown(input));
                walk.visit_expr_mut(&mut closure.body);
            }),
            Expr::Async(block) => self.function(|walk| walk.visit_block_mut(&mut block.block)),
            Expr::ForLoop(inner) => {
                self.visit_expr_mut(&mut inner.expr);
                self.labelled(inner.label.as_ref(), true, |walk| {
                    walk.visitor.bound(&inner.pat, &Bound::Each(&inner.expr), &walk.at);
                    walk.at.bind(&inner.pat);
                    walk.is_unit = true;
                    walk.visit_block_mut(&mut inner.body);
                });
            }
            Expr::While(inner) => self.labelled(inner.label.as_ref(), true, |walk| {
                walk.visit_expr_mut(&mut inner.cond);
                walk.is_unit = true;
                walk.visit_block_mut(&mut inner.body);
            }),
            Expr::Loop(inner) => {
                self.labelled(inner.label.as_ref(), true, |walk| walk.visit_block_mut(&mut inner.body));
            }
            Expr::Block(inner) => {
                self.labelled(inner.label.as_ref(), false, |walk| walk.visit_block_mut(&mut inner.block));
            }
            Expr::If(choice) => {
                // The names that a `let` in the condition binds are in scope in the first branch, and not in the
                // `else`.
                self.scope(|walk| {
                    walk.visit_expr_mut(&mut choice.cond);
                    walk.visit_block_mut(&mut choice.then_branch);
                });
                if let Some((_, branch)) = &mut choice.else_branch {
                    self.visit_expr_mut(branch);
                }
            }
            Expr::Match(choice) => {
                let lends = choice.arms.iter().any(|arm| lends_mutably(&arm.pat));
                self.value(lends, &mut choice.expr);
                for arm in &mut choice.arms {
                    let is_conditional = may_go(&arm.attrs);
                    self.at.conditional += usize::from(is_conditional);
                    self.scope(|walk| {
                        walk.bind_unknown(&arm.pat);
                        if let Pat::Guard(guarded) = &mut arm.pat {
                            walk.visit_expr_mut(&mut guarded.guard);
                        }
                        walk.visit_expr_mut(&mut arm.body);
                    });
                    self.at.conditional -= usize::from(is_conditional);
                }
            }
            Expr::Let(binding) => {
                self.value(lends_mutably(&binding.pat), &mut binding.expr);
                self.bind_unknown(&binding.pat);
            }
            Expr::Unsafe(inner) => {
                let outside = std::mem::replace(&mut self.at.in_unsafe, true);
                self.visit_block_mut(&mut inner.block);
                self.at.in_unsafe = outside;
            }
            Expr::Macro(call) => self.macro_call(&mut call.mac),
            expression => visit_mut::visit_expr_mut(self, expression),
        }
    }

    fn macro_call(&mut self, call: &mut Macro) {
        let known = call.path.segments.last().is_some_and(|last| is_looked_into(&last.ident));
        if !known {
            self.changed |= self.visitor.macro_call(call, &self.at);
            return;
        }
        let is = |name: &str| call.path.segments.last().is_some_and(|last| last.ident == name);
        let is_match = is("matches");
        // In those without a format, `name = value` is an assignment.
        let has_format = !is("dbg") && !is("vec");
        let last = call.path.segments.last().map(|last| last.ident.clone());
        let mut writes = last.filter(|name| name == "write" || name == "writeln");
        let has_fields = WITH_FIELDS.iter().any(|name| is(name));
        let before = std::mem::replace(&mut self.changed, false);
        let outside = std::mem::replace(&mut self.at.in_macro, true);
        let read = |stream: ParseStream| {
            let mut tokens = TokenStream::new();
            if is_match {
                return self.matches(stream);
            }
            let mut is_behind_format = false;
            let named =
                if has_format { names_of_arguments(&stream.fork().parse::<TokenStream>()?) } else { HashSet::new() };
            while !stream.is_empty() {
                if has_fields && stream.peek(syn::Ident) && stream.peek2(Token![:]) && !stream.peek2(Token![::]) {
                    stream.parse::<TokenTree>()?.to_tokens(&mut tokens);
                    stream.parse::<TokenTree>()?.to_tokens(&mut tokens);
                    continue;
                }
                let fork = stream.fork();
                if fork.call(Expr::parse).is_ok() {
                    let mut argument: Box<Expr> = Box::new(stream.parse()?);
                    if let Some(writes) = writes.take() {
                        self.visitor.written(&argument, &writes, &self.at);
                    }
                    self.argument(&mut argument, is_behind_format || has_fields, &named);
                    is_behind_format |= has_format && is_text(&argument);
                    argument.to_tokens(&mut tokens);
                    self.visitor.keep(argument);
                } else {
                    stream.parse::<TokenTree>()?.to_tokens(&mut tokens);
                }
                if let Ok(separator) = stream.parse::<proc_macro2::Punct>() {
                    separator.to_tokens(&mut tokens);
                }
            }
            Ok(tokens)
        };
        let is_whole = |stream: ParseStream| are_arguments(stream, is_match);
        let fixed = if is_whole.parse2(call.tokens.clone()).is_ok() { None } else { fixup::insert(&call.tokens) };
        let tokens = fixed.unwrap_or_else(|| call.tokens.clone());
        if let Ok(tokens) = read.parse2(tokens)
            && self.changed
        {
            call.tokens = fixup::report(tokens);
        }
        self.at.in_macro = outside;
        self.changed |= before;
    }

    /// Visits the arguments of `matches!`: `VALUE, PATTERN [if GUARD]`. The names of the pattern are in scope in the
    /// guard.
    fn matches(&mut self, stream: ParseStream) -> syn::Result<TokenStream> {
        let mut value: Box<Expr> = Box::new(stream.parse()?);
        let comma: Token![,] = stream.parse()?;
        let pattern = stream.call(Pat::parse_multi_with_leading_vert)?;
        self.visit_expr_mut(&mut value);
        let mut tokens = quote!(#value #comma #pattern);
        self.visitor.keep(value);
        if stream.peek(Token![if]) {
            let keyword: Token![if] = stream.parse()?;
            let mut guard: Box<Expr> = Box::new(stream.parse()?);
            self.scope(|walk| {
                walk.bind_unknown(&pattern);
                walk.visit_expr_mut(&mut guard);
            });
            tokens.extend(quote!(#keyword #guard));
            self.visitor.keep(guard);
        }
        tokens.extend(stream.parse::<TokenStream>()?);
        Ok(tokens)
    }

    fn argument(&mut self, argument: &mut Expr, is_behind_format: bool, named: &HashSet<String>) {
        match without_parens_mut(argument) {
            // `name = value` after the format gives an argument a name, and assigns nothing.
            Expr::Assign(named) if is_behind_format => self.visit_expr_mut(&mut named.right),
            Expr::Lit(literal) => {
                if let Lit::Str(text) = &literal.lit {
                    // What an argument gives a name is no variable, for the text alone.
                    self.at.scopes.push(named.clone());
                    self.visitor.text(text, &self.at);
                    self.at.scopes.pop();
                }
            }
            argument => self.visit_expr_mut(argument),
        }
    }
}

impl VisitMut for Walk<'_> {
    // Items cannot name the variables of the code around them, so the visitor is not led into them.
    fn visit_item_mut(&mut self, _: &mut Item) {}

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.visitor.block(block);
        self.at.items.push(scope::items(block));
        let is_unit = std::mem::take(&mut self.is_unit);
        self.scope(|walk| {
            for statement in &mut block.stmts {
                walk.is_unit = is_unit;
                walk.visit_stmt_mut(statement);
            }
        });
        self.at.items.pop();
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Some(init) = &mut local.init {
            self.at.is_statement = matches!(local.pat, Pat::Wild(_));
            self.value(lends_mutably(&local.pat), &mut init.expr);
            if let Some((_, diverge)) = &mut init.diverge {
                self.visit_expr_mut(diverge);
            }
        }
        let bound = match &local.init {
            Some(init) if init.diverge.is_none() => Bound::Value(&init.expr),
            _ => Bound::Unknown,
        };
        self.visitor.bound(&local.pat, &bound, &self.at);
        self.at.bind(&local.pat);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        let is_conditional = match statement {
            Stmt::Local(local) => may_go(&local.attrs),
            Stmt::Macro(call) => may_go(&call.attrs),
            Stmt::Expr(expression, _) => begins_with_cfg(expression),
            Stmt::Item(_) => false,
        };
        self.at.conditional += usize::from(is_conditional);
        self.statement(statement);
        self.at.conditional -= usize::from(is_conditional);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        self.visitor.see(expression, &self.at);
        self.changed |= self.visitor.rewrite_before(expression, &self.at);
        self.at.is_statement = false;
        self.inside(expression);
        self.changed |= self.visitor.rewrite_after(expression, &self.at);
    }
}

/// The names that arguments of a `println!` have, as `a` in `println!("{a}", a = x)`.
fn names_of_arguments(tokens: &TokenStream) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut tokens = tokens.clone().into_iter().peekable();
    let mut begins = true;
    while let Some(token) = tokens.next() {
        if let (true, TokenTree::Ident(name), Some(TokenTree::Punct(sign))) = (begins, &token, tokens.peek())
            && sign.as_char() == '='
            && sign.spacing() == Spacing::Alone
        {
            names.insert(identity(name));
        }
        begins = matches!(&token, TokenTree::Punct(comma) if comma.as_char() == ',');
    }
    names
}

/// Tells if an expression is a text or becomes one, as the format of a `println!`.
fn is_text(expression: &Expr) -> bool {
    match without_parens(expression) {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Str(_)),
        Expr::Macro(call) => call.mac.path.segments.last().is_some_and(|last| last.ident == "concat"),
        _ => false,
    }
}

/// Reads the arguments of a macro of the standard library. Fails if something is missing there.
fn are_arguments(stream: ParseStream, is_match: bool) -> syn::Result<()> {
    if is_match {
        stream.parse::<Expr>()?;
        stream.parse::<Token![,]>()?;
        stream.call(Pat::parse_multi_with_leading_vert)?;
        if stream.peek(Token![if]) {
            stream.parse::<Token![if]>()?;
            stream.parse::<Expr>()?;
        }
        return stream.parse::<Option<Token![,]>>().map(drop);
    }
    while !stream.is_empty() {
        stream.parse::<Expr>()?;
        if !stream.is_empty() {
            stream.parse::<proc_macro2::Punct>()?;
        }
    }
    Ok(())
}

/// Tells if these attributes may take away the code that follows them.
fn may_go(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr"))
}

fn begins_with_cfg(expression: &Expr) -> bool {
    if begins_plainly(expression) {
        return false;
    }
    let mut tokens = expression.to_token_stream().into_iter();
    let mut is_one = false;
    while let (Some(TokenTree::Punct(hash)), Some(TokenTree::Group(attribute))) = (tokens.next(), tokens.next()) {
        let name = attribute.stream().into_iter().next().map(|name| name.to_string());
        is_one |= hash.as_char() == '#' && matches!(name.as_deref(), Some("cfg" | "cfg_attr"));
    }
    is_one
}

/// Tells if an expression is known to begin without an attribute; of most that is seen without a look at their tokens.
fn begins_plainly(expression: &Expr) -> bool {
    let (attributes, first) = match expression {
        Expr::Assign(inner) => (&inner.attrs, Some(&inner.left)),
        Expr::Binary(inner) => (&inner.attrs, Some(&inner.left)),
        Expr::Call(inner) => (&inner.attrs, Some(&inner.func)),
        Expr::Field(inner) => (&inner.attrs, Some(&inner.base)),
        Expr::Index(inner) => (&inner.attrs, Some(&inner.expr)),
        Expr::MethodCall(inner) => (&inner.attrs, Some(&inner.receiver)),
        Expr::Try(inner) => (&inner.attrs, Some(&inner.expr)),
        Expr::Break(inner) => (&inner.attrs, None),
        Expr::Continue(inner) => (&inner.attrs, None),
        Expr::ForLoop(inner) => (&inner.attrs, None),
        Expr::If(inner) => (&inner.attrs, None),
        Expr::Lit(inner) => (&inner.attrs, None),
        Expr::Match(inner) => (&inner.attrs, None),
        Expr::Path(inner) => (&inner.attrs, None),
        Expr::Return(inner) => (&inner.attrs, None),
        Expr::Unary(inner) => (&inner.attrs, None),
        _ => return false,
    };
    attributes.is_empty() && first.is_none_or(|first| begins_plainly(first))
}

impl Walk<'_> {
    fn statement(&mut self, statement: &mut Stmt) {
        if !matches!(statement, Stmt::Expr(..)) {
            self.is_unit = false;
        }
        match statement {
            // An exit is rewritten as an expression.
            Stmt::Macro(call) if bail(&call.mac).is_some() => {
                let StmtMacro { attrs, mac, semi_token } = call.clone();
                *statement = Stmt::Expr(Expr::Macro(ExprMacro { attrs, mac }), semi_token);
                self.statement(statement);
            }
            Stmt::Macro(call) => self.macro_call(&mut call.mac),
            Stmt::Expr(expression, end) => {
                self.at.is_statement = end.is_some() || std::mem::take(&mut self.is_unit);
                self.visit_expr_mut(expression);
            }
            statement => visit_mut::visit_stmt_mut(self, statement),
        }
    }
}
