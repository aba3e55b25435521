//! The place in the input about which the table is asked, and the answer.

use super::made::short;
use crate::tokens::predicates::{is_for, is_punct, is_word};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use std::fmt::Display;
use std::ops::Range;
use syn::Error;

/// The kinds of places in the input at which the table is asked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Context {
    /// Before a setting.
    Setting,
    /// Behind the value of a setting.
    AfterSetting,
    /// Before the loop.
    Loop,
    /// Behind the value of a comprehension.
    Value,
    /// Behind a `for`.
    Head,
    /// Behind the pattern of a `for`, with no `in` after it.
    Pattern,
    /// Behind the input of a `for`.
    Input,
    /// Behind a condition, or the value of a `let`.
    Condition,
    /// Before an argument of a reduction.
    Argument,
    /// Behind the loop.
    After,
}

/// A place in the input: between the tokens that were read and the token at which the reading stopped.
pub(super) struct Here<'t> {
    pub(super) tokens: &'t [TokenTree],
    /// The first token of the expression or pattern that ends before `at`.
    pub(super) start: usize,
    /// The token at which the reading stopped.
    pub(super) at: usize,
    /// The loop is a statement loop, and not a comprehension.
    pub(super) is_statement: bool,
    /// The reduction in whose parentheses the tokens stand.
    pub(super) reduction: Option<&'t Ident>,
}

/// A piece of foreign syntax: its error, and its meaning in Rust.
pub(super) struct Found {
    pub(super) error: Error,
    /// The tokens that are replaced. The range is empty if nobody knows what was meant.
    pub(super) replaced: Range<usize>,
    /// The tokens that replace them.
    pub(super) by: Vec<TokenTree>,
}

impl Here<'_> {
    /// The expression or pattern that ends before this place.
    pub(super) fn before(&self) -> &[TokenTree] {
        &self.tokens[self.start..self.at]
    }

    /// The tokens from this place on.
    pub(super) fn rest(&self) -> &[TokenTree] {
        &self.tokens[self.at..]
    }

    /// The span of the next token; of a group, that of its opening bracket.
    pub(super) fn span(&self) -> Span {
        match self.rest().first() {
            Some(TokenTree::Group(group)) => group.span_open(),
            Some(token) => token.span(),
            None => Span::call_site(),
        }
    }

    pub(super) fn is(&self, mark: char) -> bool {
        self.rest().first().is_some_and(|token| is_punct(token, mark))
    }

    /// The next token, if it is one of these words.
    pub(super) fn word(&self, words: &[&'static str]) -> Option<&'static str> {
        let next = self.rest().first()?;
        words.iter().copied().find(|word| is_word(next, word))
    }

    /// The next token, if it is a group of this kind, and what is in it.
    pub(super) fn group(&self, delimiter: Delimiter) -> Option<(&Group, Vec<TokenTree>)> {
        match self.rest().first()? {
            TokenTree::Group(group) if group.delimiter() == delimiter => Some((group, inner(group))),
            _ => None,
        }
    }

    /// The number of tokens before the next `for`.
    pub(super) fn before_for(&self) -> Option<usize> {
        (0..self.rest().len()).find(|&at| is_for(self.rest(), at))
    }

    /// The head of the loop that ends before this place, in a statement loop with braces after it.
    pub(super) fn looped(&self) -> String {
        let start = (0..self.at).rev().find(|&at| is_for(self.tokens, at)).unwrap_or(self.at);
        let body = if self.is_statement { " { … }" } else { "" };
        format!("{}{body}", short(&self.tokens[start..self.at]))
    }

    /// The answer that replaces the next `len` tokens, with an error at the first of them.
    pub(super) fn replace(&self, text: impl Display, len: usize, by: Vec<TokenTree>) -> Found {
        Found { error: Error::new(self.span(), text), replaced: self.at..self.at + len, by }
    }

    /// The answer that replaces the expression or pattern before this place as well. The error is at the next token.
    pub(super) fn replace_all(&self, text: impl Display, len: usize, by: Vec<TokenTree>) -> Found {
        Found { replaced: self.start..self.at + len, ..self.replace(text, len, by) }
    }
}

/// The tokens in a group.
pub(super) fn inner(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}
