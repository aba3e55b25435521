//! Foreign syntax: loops as other languages write them.
//!
//! `x for x in xs if a and b` is one mistake. So that one error comes of it, `and` is replaced by `&&`, which is what
//! it means in Rust, before the input is read again.
//!
//! * The rows have the words: one function for each kind of foreign syntax. It looks at the tokens from `here` on, and gives the
//!   error and the tokens that replace the foreign ones. They stand in the files of what they are about: `settings`, what
//!   surrounds the `whole` loop, its `heads`, its `ranges`, `functions` in the place of a loop or in one, and the `rows` that are
//!   left. `choices` is asked before all of them, since C's `c ? a : b` may stand anywhere.
//! * `table` has the order: at which kind of place each row is asked, and which row comes first.
//! * This file finds the places. It reads the input by the grammar, and where the reading stops, it asks the table.
//!
//! A new row is a function in one of these files, a line in `table`, a line in `MISTAKES` of `tests/corpus.rs`, a program in
//! `tests/ui`, and a line in `docs/errors.md`.

mod choices;
mod functions;
mod heads;
mod here;
mod made;
mod ranges;
mod rows;
mod settings;
mod table;
mod whole;

use super::split::{find_or_end, first_for, is_clause, next_clause, setting_at, statement_start};
use crate::parse::{self, Expression, Parsed, beginning};
use crate::tokens::predicates::{is_braced, is_for, is_loop, is_punct, is_word};
use crate::tokens::spans::group;
use crate::vocabulary::settings::INTO;
use here::{Context, Here};
use proc_macro2::{Group, Ident, TokenTree};
use rows::by_key;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Type};

/// The tokens with all foreign syntax replaced, and the error of the first piece of it; `None` if there is none.
pub(super) fn rewrite(tokens: &[TokenTree]) -> Option<(Vec<TokenTree>, Error)> {
    let choices = choices::replace(tokens);
    let mut reader = Reader::new(choices.as_ref().map_or_else(|| tokens.to_vec(), |(tokens, _)| tokens.clone()));
    reader.error = choices.map(|(_, error)| error);
    reader.input();
    let error = reader.error?;
    Some((reader.tokens, error))
}

/// Tells if C's `c ? a : b` stands somewhere in the tokens.
pub(crate) fn has_choice(tokens: &[TokenTree]) -> bool {
    choices::replace(tokens).is_some()
}

/// Reads tokens of one level, from left to right.
struct Reader {
    tokens: Vec<TokenTree>,
    /// The token that is read next.
    at: usize,
    is_statement: bool,
    /// The name of the reduction, if the tokens stand in its parentheses.
    reduction: Option<Ident>,
    /// The error of the first piece of foreign syntax. Later pieces are replaced without an error.
    error: Option<Error>,
}

impl Reader {
    fn new(tokens: Vec<TokenTree>) -> Self {
        Self { tokens, at: 0, is_statement: false, reduction: None, error: None }
    }

    fn token(&self) -> Option<&TokenTree> {
        self.tokens.get(self.at)
    }

    fn is_at(&self, word: &str) -> bool {
        self.token().is_some_and(|token| is_word(token, word))
    }

    fn is_at_punct(&self, character: char) -> bool {
        self.token().is_some_and(|token| is_punct(token, character))
    }

    /// Asks the table about the token at `at`. `start` is the beginning of the expression or pattern that ends before
    /// it. Gives `true` if tokens were replaced, so that the reader has to read again.
    fn ask(&mut self, context: Context, start: usize) -> bool {
        let here = Here {
            tokens: &self.tokens,
            start,
            at: self.at,
            is_statement: self.is_statement,
            reduction: self.reduction.as_ref(),
        };
        let Some(found) = table::find(context, &here) else { return false };
        self.error.get_or_insert(found.error);
        let is_rewritten = !found.replaced.is_empty();
        self.tokens.splice(found.replaced, found.by);
        is_rewritten
    }

    /// Reads what `parse` reads. Gives `false` if that is not possible; then nothing is read.
    fn read<T>(&mut self, parse: impl FnOnce(ParseStream) -> Parsed<T>) -> bool {
        let Ok((_, len)) = beginning(&self.tokens[self.at..], parse) else { return false };
        self.at += len;
        true
    }

    /// Reads an expression. If it ends too early, asks the table about the next token, and reads it once more.
    fn expression(&mut self, expression: Expression, context: Context) {
        let start = self.at;
        while self.read(|stream| Ok(expression(stream)?)) {
            if self.is_at_end() || !self.ask(context, start) {
                return;
            }
            self.at = start;
        }
    }

    /// Tells if an expression may end before this token.
    fn is_at_end(&self) -> bool {
        match self.token() {
            Some(token) => is_clause(&self.tokens, self.at) || self.is_statement && is_braced(token),
            None => true,
        }
    }

    fn input(&mut self) {
        loop {
            if self.ask(Context::Setting, self.at) {
                continue;
            }
            let Some(name) = setting_at(&self.tokens, self.at) else { break };
            let start = self.at;
            self.at += 2;
            let is_read = if name == INTO {
                self.read(|stream| Ok(Type::parse(stream)?))
            } else {
                self.read(|stream| Ok(Expr::parse(stream)?))
            };
            if !is_read {
                return;
            }
            self.ask(Context::AfterSetting, start);
            self.at += usize::from(self.is_at_punct(','));
        }
        while self.is_at("let") {
            if !self.read(|stream| parse::binding(stream, Expr::parse)) {
                return;
            }
            self.at += usize::from(self.is_at_punct(';'));
        }
        self.at += statement_start(&self.tokens[self.at..]);
        while self.ask(Context::Loop, self.at) {}
        self.at += statement_start(&self.tokens[self.at..]);
        match &self.tokens[self.at..] {
            [TokenTree::Ident(name), TokenTree::Group(group), ..] if is_loop(group) => {
                let (name, group) = self.reduction(name.clone(), &group.clone());
                self.tokens.splice(self.at..self.at + 2, [name.into(), group.into()]);
                self.at += 2;
                while self.ask(Context::After, self.at) {}
            }
            [] => {}
            _ if is_for(&self.tokens, self.at) => {
                self.is_statement = true;
                self.clauses(Expr::parse_without_eager_brace);
                self.at += self.tokens[self.at..].iter().position(is_braced).map_or(0, |body| body + 1);
                while self.ask(Context::After, self.at) {}
                if self.read(parse::sink) {
                    self.ask(Context::After, self.at);
                }
            }
            _ => self.comprehension(),
        }
    }

    fn comprehension(&mut self) {
        self.expression(Expr::parse, Context::Value);
        if self.is_at_punct('=') && self.tokens.get(self.at + 1).is_some_and(|next| is_punct(next, '>')) {
            self.at += 2;
            self.expression(Expr::parse, Context::Value);
        }
        if let Some(len) = first_for(&self.tokens[self.at..]) {
            self.at += len;
            self.clauses(Expr::parse);
        }
    }

    /// Reads a reduction, and gives its tokens back. `max(…, key = f)` becomes a `max_by_key`.
    fn reduction(&mut self, mut name: Ident, inner: &Group) -> (Ident, Group) {
        let mut reader = Reader::new(inner.stream().into_iter().collect());
        reader.error = self.error.take();
        reader.reduction = Some(name.clone());
        reader.comprehension();
        while reader.is_at_punct(',') || reader.ask(Context::After, reader.at) && reader.is_at_punct(',') {
            reader.at += 1;
            if let (true, Some(by_key)) = (reader.is_at("key"), by_key(&name))
                && setting_at(&reader.tokens, reader.at).is_some()
            {
                name = Ident::new(by_key, name.span());
            }
            while reader.ask(Context::Argument, reader.at) {}
            if !reader.read(|stream| Ok(Expr::parse(stream)?)) {
                break;
            }
        }
        self.error = reader.error;
        (name, group(inner.delimiter(), reader.tokens.into_iter().collect(), inner.span()))
    }

    /// Reads the clauses from the token at `at` on. Asks the table about each token that begins no clause.
    fn clauses(&mut self, expression: Expression) {
        while self.token().is_some() {
            if is_for(&self.tokens, self.at) {
                self.for_clause(expression);
            } else if self.is_at("if") {
                self.at += 1;
                self.expression(expression, Context::Condition);
            } else if self.is_at("let") {
                self.at += 1;
                if self.read(|stream| Ok(parse::pattern(stream)?)) && self.read(|stream| Ok(parse::annotation(stream)?))
                {
                    self.at += usize::from(self.is_at_punct('='));
                    self.expression(expression, Context::Condition);
                }
            } else if self.is_statement && self.token().is_some_and(is_braced) {
                break;
            } else if !self.ask(Context::After, self.at) {
                if self.is_at_punct(',') {
                    break;
                }
                // Tokens that the table does not know are skipped, up to the next clause.
                self.at = next_clause(&self.tokens, self.at).min(find_or_end(&self.tokens, self.at + 1, is_braced));
            }
        }
    }

    fn for_clause(&mut self, expression: Expression) {
        self.at += 1;
        let start = self.at;
        while self.ask(Context::Head, start) {}
        loop {
            if !self.read(|stream| Ok(parse::pattern(stream)?)) || !self.read(|stream| Ok(parse::annotation(stream)?)) {
                self.at = next_clause(&self.tokens, start);
                return;
            }
            if self.is_at("in") {
                break;
            }
            if !self.ask(Context::Pattern, start) {
                self.at = next_clause(&self.tokens, start);
                return;
            }
            self.at = start;
        }
        self.at += 1;
        self.expression(expression, Context::Input);
    }

    /// Replaces the foreign syntax in the head of a loop, `PATTERN in INPUT`.
    fn head(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
        let keyword = Ident::new("for", proc_macro2::Span::call_site());
        let mut reader = Reader::new([vec![keyword.into()], tokens].concat());
        reader.for_clause(Expr::parse);
        reader.tokens.split_off(1)
    }

    /// Replaces the foreign syntax in the operand of a `not`. (So `rows` needs this file, and this file needs `rows`:
    /// foreign syntax can stand inside foreign syntax.)
    fn condition(tokens: &[TokenTree]) -> Vec<TokenTree> {
        let mut reader = Reader::new(tokens.to_vec());
        reader.expression(Expr::parse, Context::Condition);
        reader.tokens
    }
}
