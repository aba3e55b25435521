//! The pieces of broken input, one after the other: settings, `let`s, the loop and its clauses. The methods here are
//! the second half of [`Recovery`]; `mod.rs` has the first: its fields, and how one fragment is read.

use super::{Recovery, inner_loop, located};
use crate::ast::{Binding, Clause, Clauses, For, Form, Fragment, Input, Setting, SettingValue, Sink};
use crate::parse::{self, Fault, beginning};
use crate::recover::split::{
    annotation, find, find_or_end, first_for, is_clause, next_clause, setting_at, statement_start,
};
use crate::tokens::predicates::is_braced;
use crate::tokens::predicates::{inner_for, is_for, is_punct, is_word};
use crate::vocabulary::reducers;
use crate::vocabulary::settings;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Block, Expr, Label, Pat, Token, Type};

impl Recovery<'_> {
    pub(super) fn input(&mut self, tokens: &[TokenTree]) -> Input {
        let mut at = 0;
        let mut settings = Vec::new();
        while let Some(ident) = setting_at(tokens, at) {
            let (setting, len) = self.setting(ident, &tokens[at..]);
            settings.push(setting);
            at = (at + len).min(tokens.len());
        }
        let mut scratch = Vec::new();
        while tokens.get(at).is_some_and(|token| is_word(token, "let")) {
            let (binding, len) = self.scratch(&tokens[at..]);
            scratch.push(binding);
            at += len;
        }
        // After a missing comma or semicolon nobody knows whether the `for` had a value before it.
        let headless = self.is_reported;
        if let (true, Some(last)) = (headless && first_for(&tokens[at..]) == Some(0), scratch.last_mut())
            && !tokens[at..].iter().any(is_braced)
        {
            // `let y = x for x in xs`: that was the value, and knows the loop's names.
            last.value = Fragment { tokens: self.hole(), tree: None };
        }
        let form = self.form(&tokens[at..], headless);
        Input { settings, scratch, form, tokens: 0, is_nameless: self.is_nameless }
    }

    /// The setting at the beginning of the tokens, and how many of them are its own.
    fn setting(&mut self, ident: Ident, tokens: &[TokenTree]) -> (Setting, usize) {
        if let Some(read) = self.read(tokens, parse::setting) {
            return read;
        }
        let (equals, rest) = (&tokens[1], &tokens[2..]);
        let mut end = find_or_end(rest, 0, |token| is_punct(token, ','));
        if self.is_reported {
            // The comma is missing: the value ends at the first token that cannot be a part of it.
            let value = |stream: ParseStream| {
                if ident == settings::INTO { Type::parse(stream).map(drop) } else { Expr::parse(stream).map(drop) }?;
                Ok(())
            };
            end = beginning(rest, value).map_or(end, |((), len)| len);
        }
        let value = if ident == settings::INTO {
            SettingValue::Into(self.ty(equals, &rest[..end]))
        } else {
            let value = self.after(equals, &rest[..end]);
            match settings::find(&ident) {
                Some(name) => SettingValue::Method(name, value),
                None => SettingValue::Unknown(value),
            }
        };
        let is_end = rest.get(end).is_some_and(|next| is_punct(next, ',') || is_punct(next, ';'));
        (Setting { ident, value }, 2 + end + usize::from(is_end))
    }

    /// The `let` at the beginning of the tokens, before the loop.
    fn scratch(&mut self, tokens: &[TokenTree]) -> (Binding, usize) {
        if let Some(read) = self.read(tokens, parse::scratch_binding) {
            return read;
        }
        // The semicolon is missing: the value ends at the first token that cannot be a part of it.
        if self.is_reported
            && let Ok((binding, len)) = beginning(tokens, |stream| parse::binding(stream, Expr::parse))
        {
            let is_comma = tokens.get(len).is_some_and(|next| is_punct(next, ','));
            return (binding, len + usize::from(is_comma));
        }
        let semicolon = find(tokens, 0, |token| is_punct(token, ';'));
        // The semicolon is missing, and the value cannot be read: the `let` ends at the first `for`. That may be too
        // late, if the loop is a comprehension, but nobody knows where its value begins.
        let end = semicolon.or_else(|| first_for(tokens)).unwrap_or(tokens.len());
        (self.binding(&tokens[..end]), end + usize::from(semicolon.is_some()))
    }

    fn form(&mut self, tokens: &[TokenTree], headless: bool) -> Form {
        let start = statement_start(tokens);
        let is_loop = tokens.len() > start && is_for(tokens, start);
        if is_loop && (!headless || tokens.iter().any(is_braced)) {
            return self.statement(tokens, start);
        }
        if let [TokenTree::Ident(name), TokenTree::Group(group), rest @ ..] = tokens
            && group.delimiter() == Delimiter::Parenthesis
            && inner_for(group).is_some()
        {
            if !rest.is_empty() && (is_word(&rest[0], "for") || is_punct(&rest[0], '.')) {
                self.read(tokens, parse::form);
            }
            if first_for(rest).is_none() {
                return self.reduction(name, group, rest);
            }
        } else {
            self.is_reported = headless;
        }
        let (form, len) = self.comprehension(tokens);
        self.rest(&tokens[len..], !matches!(form, Form::Unfinished { .. }));
        form
    }

    /// Reports tokens that are left over, after the loop or before it.
    fn rest(&mut self, tokens: &[TokenTree], is_after_loop: bool) {
        let tokens =
            tokens.get(usize::from(tokens.first().is_some_and(|token| is_punct(token, ',')))..).unwrap_or(tokens);
        self.has_rest |= !tokens.is_empty();
        // `parse::after` knows what people write after a loop. Before a loop, as in `a, b for …`, the tokens after the
        // comma belong to the value, and only a setting is known there.
        if is_after_loop || setting_at(tokens, 0).is_some() {
            self.read(tokens, parse::after);
        }
    }

    fn reduction(&mut self, name: &Ident, group: &Group, rest: &[TokenTree]) -> Form {
        let is_said = self.is_reported;
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let (form, len) = self.comprehension(&inner);
        let (key, value, clauses) = match form {
            Form::List { value, clauses } => (None, value, clauses),
            Form::Map { key, value, clauses } => (Some(key), value, clauses),
            _ => unreachable!("a `for` stands in the group"),
        };
        let args = self.args(&inner[len..]);
        if is_said {
            self.has_rest = true;
        } else {
            self.rest(rest, true);
        }
        Form::Reduction { reducer: reducers::find(name), name: name.clone(), key, value, clauses, args }
    }

    /// Reads the arguments of a reduction, one after the other: closures have commas of their own, so the tokens cannot
    /// be split at commas.
    fn args(&mut self, tokens: &[TokenTree]) -> Vec<Fragment<Expr>> {
        let mut args = Vec::new();
        let mut at = 1;
        self.is_reported = false;
        while at < tokens.len() {
            let ends = (at..=tokens.len()).filter(|&end| end == tokens.len() || is_punct(&tokens[end], ','));
            let read = |end: &usize| Expr::parse.parse2(tokens[at..*end].iter().cloned().collect()).is_ok();
            let end = ends.clone().find(read).unwrap_or_else(|| ends.clone().next().unwrap_or(tokens.len()));
            args.push(self.expression(&tokens[at..end]));
            at = end + 1;
        }
        args
    }

    /// The comprehension at the beginning of the tokens, and how many of them are its own.
    fn comprehension(&mut self, tokens: &[TokenTree]) -> (Form, usize) {
        let headless = std::mem::take(&mut self.is_reported);
        let first = first_for(tokens);
        let read = if headless && first == Some(0) { None } else { self.read(tokens, parse::value) };
        let (key, value, first) = match (read, first) {
            (Some(((key, value), len)), _) if len < tokens.len() && is_word(&tokens[len], "for") => (key, value, len),
            (_, first) => {
                self.is_reported |= headless;
                let end = first.unwrap_or_else(|| find_or_end(tokens, 0, |token| is_punct(token, ',')));
                let arrow =
                    (0..end.saturating_sub(1)).find(|&at| is_punct(&tokens[at], '=') && is_punct(&tokens[at + 1], '>'));
                let key = arrow.map(|at| self.expression(&tokens[..at]));
                let value = self.expression(&tokens[arrow.map_or(0, |at| at + 2)..end]);
                if first.is_none() {
                    return (Form::Unfinished { value }, end);
                }
                (key, value, end)
            }
        };
        let (clauses, len) = self.clauses(&tokens[first..], Expr::parse, is_comma);
        let form = match key {
            Some(key) => Form::Map { key, value, clauses },
            None => Form::List { value, clauses },
        };
        (form, first + len)
    }

    fn statement(&mut self, tokens: &[TokenTree], start: usize) -> Form {
        let head: TokenStream = tokens[..start].iter().cloned().collect();
        let (attributes, label) = head_parts.parse2(head).unwrap_or_else(|error| {
            self.errors.push(located(&error, &tokens[..start]));
            Default::default()
        });
        let (clauses, len) = self.clauses(&tokens[start..], Expr::parse_without_eager_brace, is_braced);
        let at = start + len;
        let body = find_or_end(tokens, at, is_braced);
        self.has_rest |= body > at;
        let mut part = self.body(tokens.get(body..=body).unwrap_or_default(), clauses.first.keyword.span);
        let after = tokens.get(body + 1..).unwrap_or_default();
        let then = after.iter().take(2).position(|token| is_word(token, "then"));
        if let Some(then) = then.filter(|&then| then == 0 || is_punct(&after[0], ',')) {
            // A comma before `then` is too much. The sink is read as if the comma were not there.
            let is_said = then > 0 && self.read(&after[then..], parse::after).is_none();
            let mut sink = self.sink(&after[then..]);
            if is_said && sink.value.tree.is_none() {
                sink.value = nothing();
            }
            return Form::Statement { attributes, label, clauses, body: part, sink: Some(Box::new(sink)) };
        }
        if body < tokens.len() {
            self.rest(after, true);
            if self.is_reported {
                // Nobody knows whether the body was meant to have a value.
                let block = &part.tokens;
                let tokens = quote!({ let _ = #block; });
                part = Fragment { tree: Block::parse.parse2(tokens.clone()).ok(), tokens };
            }
        }
        Form::Statement { attributes, label, clauses, body: part, sink: None }
    }

    /// Reads the sink: `tokens` start with `then`.
    fn sink(&mut self, tokens: &[TokenTree]) -> Sink {
        if let Some((Some(sink), len)) = self.read(tokens, parse::sink) {
            self.rest(&tokens[len..], true);
            return sink;
        }
        let is_said = self.is_reported;
        let is_comma = tokens.last().is_some_and(|last| is_punct(last, ','));
        let value = &tokens[1..tokens.len() - usize::from(is_comma)];
        let Some((bar, rest)) = value.split_first().filter(|(bar, _)| is_punct(bar, '|')) else {
            let pattern = self.fragment(&[], &quote!(_), parse::pattern);
            // No parameter can be found, so the value of the sink, which would name it, is dropped.
            return Sink { pattern, ty: None, value: nothing() };
        };
        let close = find_or_end(rest, 0, |token| is_punct(token, '|'));
        if is_said && find(&rest[..close], 0, |token| is_punct(token, ',')).is_some() {
            // `|a, b|`: nobody knows whether the value is a tuple, so the sink is dropped.
            return Sink { pattern: self.fragment(&[], &quote!(_), parse::pattern), ty: None, value: nothing() };
        }
        let (pattern, ty) = self.annotated(&rest[..close]);
        self.is_reported = is_said;
        let value = rest.get(close + 1..).unwrap_or_default();
        Sink { pattern, ty, value: self.after(rest.get(close).unwrap_or(bar), value) }
    }

    fn body(&mut self, tokens: &[TokenTree], keyword: Span) -> Fragment<Block> {
        if tokens.is_empty()
            && !self.is_lost
            && let Fault::Shape(error) = parse::no_body(keyword)
        {
            self.refuse(error);
        }
        self.is_reported = false;
        self.has_holes |= tokens.is_empty();
        if let Some(inner) = inner_loop(tokens)
            && Block::parse.parse2(tokens.iter().cloned().collect()).is_err()
        {
            self.refuse_inner(&inner);
            return Fragment { tokens: quote!({}), tree: None };
        }
        self.fragment(tokens, &quote!({}), Block::parse)
    }

    /// The clauses at the beginning of the tokens, which start with a `for`, and how many tokens that are.
    fn clauses(
        &mut self,
        tokens: &[TokenTree],
        expression: parse::Expression,
        is_end: fn(&TokenTree) -> bool,
    ) -> (Clauses, usize) {
        let mut clauses = Vec::new();
        let mut at = 0;
        loop {
            let (clause, len) = self.clause(&tokens[at..], expression, is_end);
            clauses.push(clause);
            at += len;
            if at == tokens.len() || is_end(&tokens[at]) {
                break;
            }
            if !is_clause(tokens, at) {
                self.has_rest = true;
                self.read(&tokens[at..], parse::after);
                at = next_clause(tokens, at).min(find_or_end(tokens, at, is_end));
                if at == tokens.len() || is_end(&tokens[at]) {
                    break;
                }
            }
        }
        let mut clauses = clauses.into_iter();
        let Some(Clause::For(first)) = clauses.next() else { unreachable!("the first token is a `for`") };
        (Clauses { first, rest: clauses.collect() }, at)
    }

    /// The clause at the beginning of the tokens, and how many of them are its own.
    fn clause(
        &mut self,
        tokens: &[TokenTree],
        expression: parse::Expression,
        is_end: fn(&TokenTree) -> bool,
    ) -> (Clause, usize) {
        let read = self.read(tokens, |stream| parse::clause(stream, expression));
        match read {
            // `for x in { … }`: the braces are the body, and the input is missing.
            Some((Some(Clause::For(For { input: Fragment { tree: Some(Expr::Block(_)), .. }, .. })), len))
                if is_end(&tokens[len - 1]) && !tokens[len..].iter().any(is_end) => {}
            Some((Some(clause), len)) => return (clause, len),
            _ => {}
        }
        // `if { … } { … }`, `in { … } { … }`: the first braces hold the value, and another pair is the body.
        let is_value = |at: usize| is_word(&tokens[at - 1], "if") || is_word(&tokens[at - 1], "in");
        let value = find(tokens, 1, is_end).filter(|&at| is_braced(&tokens[at]) && is_value(at));
        let from = value.filter(|&at| tokens[at + 1..].iter().any(is_end)).map_or(0, |at| at + 1);
        let end = next_clause(tokens, 0).min(find_or_end(tokens, from, is_end));
        let tokens = &tokens[..end];
        let span = tokens[0].span();
        let clause = if is_word(&tokens[0], "for") {
            Clause::For(self.for_clause(span, &tokens[1..]))
        } else if is_word(&tokens[0], "if") {
            let before = self.errors.len();
            let mut condition = self.after(&tokens[0], &tokens[1..]);
            if self.errors.len() > before {
                // `if x >`: without the last operator the rest need not be a condition.
                let (left, hole) = (&condition.tokens, self.hole());
                condition = Fragment { tokens: quote!({ let _ = #left; #hole }), tree: None };
            }
            Clause::If { keyword: Token![if](span), condition }
        } else {
            Clause::Let(self.binding(tokens))
        };
        (clause, end)
    }

    fn for_clause(&mut self, span: Span, tokens: &[TokenTree]) -> For {
        let in_at = find(tokens, 0, |token| is_word(token, "in"));
        let (head, rest) = tokens.split_at(in_at.unwrap_or_else(|| {
            // `in` is missing: the pattern is the longest beginning that can be one, and the rest is the input.
            let is_pattern = |len: &usize| {
                let head = tokens[..*len].iter().cloned().collect();
                parse::pattern.parse2(head).is_ok()
            };
            (1..=tokens.len()).rev().find(is_pattern).unwrap_or(0)
        }));
        self.is_nameless |= head.is_empty();
        let (pattern, ty) = self.annotated(head);
        let input = match (in_at, rest.split_first()) {
            (Some(_), Some((keyword, input))) => self.after(keyword, input),
            _ => self.expression(rest),
        };
        For { keyword: Token![for](span), pattern, ty, input }
    }

    /// Reads `let PAT [: TYPE] = EXPR`: `tokens` start with the `let`.
    fn binding(&mut self, tokens: &[TokenTree]) -> Binding {
        let equals = find_or_end(tokens, 1, |token| is_punct(token, '='));
        self.is_nameless |= equals < 2;
        let (pattern, ty) = self.annotated(&tokens[1..equals]);
        let value = match tokens[equals..].split_first() {
            Some((equals, value)) => self.after(equals, value),
            // `let x:` has its error already: the type is missing.
            None if matches!(tokens.last(), Some(TokenTree::Punct(_))) => self.expression(&[]),
            None => self.after(&tokens[tokens.len() - 1], &[]),
        };
        Binding { keyword: Token![let](tokens[0].span()), pattern, ty, value }
    }

    /// Reads `PAT [: TYPE]`.
    fn annotated(&mut self, tokens: &[TokenTree]) -> (Fragment<Pat>, Option<Fragment<Type>>) {
        let colon = annotation(tokens);
        let pattern = &tokens[..colon.unwrap_or(tokens.len())];
        let pattern = self.fragment(pattern, &quote!(_), parse::pattern);
        (pattern, colon.map(|at| self.ty(&tokens[at], &tokens[at + 1..])))
    }
}

/// An expression that does nothing.
fn nothing() -> Fragment<Expr> {
    Fragment { tokens: quote!(()), tree: None }
}

fn is_comma(token: &TokenTree) -> bool {
    is_punct(token, ',')
}

fn head_parts(stream: ParseStream) -> syn::Result<(Vec<Attribute>, Option<Label>)> {
    let attributes = stream.call(Attribute::parse_outer)?;
    Ok((attributes, if stream.is_empty() { None } else { Some(stream.parse()?) }))
}
