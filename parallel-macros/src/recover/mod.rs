//! Recovery: input that `parse` could not read still becomes an `Input`, with errors.
//!
//! Someone is still typing, or has made mistakes. Either way everything that can be read goes out in the very shape
//! that good input has, so that the editor knows the types around the cursor. First `foreign` syntax is replaced by what it
//! means in Rust. If the input can still not be read, `pieces` reads it piece by piece (a setting, a `let`, the value, a
//! clause) between the keywords that `split` finds. Each piece has at most one error, and the next one is read as if nothing
//! had happened. `fixup` knows the places where a name or an operand is missing.
//!
//! This file decides which error counts, and reads one fragment (an expression, a pattern, a type). The methods of
//! [`Recovery`] that read the pieces are in `pieces`.

pub(crate) mod fixup;
pub(crate) mod foreign;
mod pieces;
pub(crate) mod split;

use crate::ast::{Form, Fragment, Input};
use crate::parse::{FORMS, Fault, Parsed, beginning, parse};
use crate::recover::split::first_for;
use crate::tokens::predicates::inner_for;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Error, Expr, Type};

/// The program that reports code that is not Rust.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reporter {
    /// rustc gets the tokens as they are: its messages are better, and it may know newer syntax.
    Rustc,
    /// The macro reports it itself: rustc stops at the first such error, and would hide the others.
    Macro,
}

/// Reads all that can be read, and gives the errors of the rest. The `fault` is the one that `parse` has found.
pub(crate) fn recover(
    tokens: &[TokenTree],
    fault: &Fault,
    reporter: Reporter,
    root: &TokenStream,
) -> (Input, Vec<Error>) {
    let Some((tokens, error)) = foreign::rewrite(tokens) else { return read_pieces(tokens, fault, reporter, root) };
    let (input, mut errors) = match parse(tokens.iter().cloned().collect()) {
        Ok(input) => (input, Vec::new()),
        Err(fault) => read_pieces(&tokens, &fault, reporter, root),
    };
    put(&mut errors, error);
    (input, errors)
}

/// Adds an error, in place of other errors at the same position.
fn put(errors: &mut Vec<Error>, error: Error) {
    errors.retain(|other| !is_same_place(other.span(), error.span()));
    errors.push(error);
}

/// Reads the tokens piece by piece. Foreign syntax has been replaced before, if there was any.
fn read_pieces(tokens: &[TokenTree], fault: &Fault, reporter: Reporter, root: &TokenStream) -> (Input, Vec<Error>) {
    let mut recovery = Recovery {
        root,
        reporter,
        is_reported: false,
        is_lost: false,
        has_rest: false,
        has_holes: false,
        is_nameless: false,
        errors: Vec::new(),
    };
    let input = recovery.input(tokens);
    let Recovery { has_rest, has_holes, mut errors, .. } = recovery;
    match fault {
        // `parse` has seen the whole input, and a piece is read by itself: so the error of `parse` counts.
        Fault::Shape(error) => put(&mut errors, located(error, tokens)),
        Fault::Rust(error)
            if errors.is_empty() && (has_holes || has_rest || matches!(input.form, Form::Unfinished { .. })) =>
        {
            errors.push(match &input.form {
                Form::Unfinished { value } if first_for(tokens).is_none() && is_written(value) => {
                    Error::new_spanned(&value.tokens, format!("no `for`; {FORMS}"))
                }
                _ => located(error, tokens),
            });
        }
        // No error is needed: each piece could be read by itself (`0.. if c`, where syn takes the `if` for the end of
        // the range), or goes to rustc as it is.
        Fault::Rust(_) => {}
    }
    (input, errors)
}

/// The `for` of a comprehension in a group of these tokens, or of a group in that; but those that macros are given.
fn inner_loop(tokens: &[TokenTree]) -> Option<TokenTree> {
    tokens.iter().enumerate().find_map(|(at, token)| match token {
        TokenTree::Group(group) if !fixup::is_of_macro(&tokens[..at]) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let own = if group.delimiter() == Delimiter::Brace { None } else { inner_for(group) };
            inner_loop(&inner).or(own)
        }
        _ => None,
    })
}

/// Tells if an expression is the user's, and not made up.
fn is_written(value: &Fragment<Expr>) -> bool {
    value.tree.is_some() || syn::parse2::<Expr>(value.tokens.clone()).is_err()
}

/// The error, moved to the last token if it is about the end of the input, which has no position.
fn located(error: &Error, tokens: &[TokenTree]) -> Error {
    match tokens.last() {
        Some(last) if is_same_place(error.span(), Span::call_site()) => Error::new(last.span(), error),
        _ => error.clone(),
    }
}

fn is_same_place(one: Span, other: Span) -> bool {
    format!("{one:?}") == format!("{other:?}")
}

/// The state of reading piece by piece.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Recovery<'r> {
    root: &'r TokenStream,
    reporter: Reporter,
    /// The piece that is read has an error of the macro's already, so it gets no other.
    is_reported: bool,
    /// The piece that is read breaks the grammar, so nobody knows what is missing after it.
    is_lost: bool,
    /// Some tokens of the input belong to no piece.
    has_rest: bool,
    /// Some piece was missing, and a made-up one stands for it.
    has_holes: bool,
    /// Some pattern was missing.
    is_nameless: bool,
    errors: Vec<Error>,
}

impl Recovery<'_> {
    /// Reads a piece by the grammar. If the piece breaks the macro's rules, the fault becomes the one error of this
    /// piece.
    fn read<T>(&mut self, tokens: &[TokenTree], parse: impl FnOnce(ParseStream) -> Parsed<T>) -> Option<(T, usize)> {
        (self.is_reported, self.is_lost) = (false, true);
        match beginning(tokens, parse) {
            Ok(read) => {
                self.is_lost = false;
                Some(read)
            }
            Err(Fault::Rust(_)) => None,
            Err(Fault::Shape(error)) => {
                self.refuse(located(&error, tokens));
                None
            }
        }
    }

    fn refuse(&mut self, error: Error) {
        self.errors.push(error);
        self.is_reported = true;
    }

    fn hole(&self) -> TokenStream {
        let root = self.root;
        quote!(#root::__private::hole())
    }

    /// Reads one fragment. If nothing of it can be read, `blank` stands for it.
    fn fragment<T>(
        &mut self,
        tokens: &[TokenTree],
        blank: &TokenStream,
        parse: impl Fn(ParseStream) -> syn::Result<T>,
    ) -> Fragment<T> {
        let read =
            |tokens: TokenStream| (&parse).parse2(tokens.clone()).map(|tree| Fragment { tokens, tree: Some(tree) });
        let some = |tokens: &[TokenTree]| tokens.iter().cloned().collect::<TokenStream>();
        let error = match read(some(tokens)) {
            Ok(part) => return part,
            Err(error) => error,
        };
        // `s.`, `a +`, `x::`: without the last `.`, `+` or `::` the rest can be read and checked.
        let mut kept = tokens;
        while let Some((TokenTree::Punct(punct), before)) = kept.split_last() {
            if punct.as_char() == '?' {
                break;
            }
            kept = before;
            if let Ok(part) = read(some(kept)) {
                self.unfinished(&tokens[kept.len()..]);
                return part;
            }
        }
        if !self.is_reported && !tokens.is_empty() {
            // When the errors are in the places of the fixups, the fragment must be Rust again.
            let is_whole = |fixed: &TokenStream| read(fixup::report(fixed.clone())).is_ok();
            if let Some(fixed) = fixup::insert(&some(tokens))
                && (self.reporter == Reporter::Rustc || is_whole(&fixed))
                && let Ok(part) = read(fixed)
            {
                return part;
            }
            if self.reporter == Reporter::Rustc {
                return Fragment { tokens: some(tokens), tree: None };
            }
            self.errors.push(located(&error, tokens));
        }
        self.has_holes = true;
        let readable = (1..tokens.len()).rev().find_map(|len| read(some(&tokens[..len])).ok());
        readable.unwrap_or_else(|| Fragment { tokens: blank.clone(), tree: None })
    }

    /// Reports that something is missing after these tokens.
    fn unfinished(&mut self, waiting: &[TokenTree]) {
        if let (Some(last), false) = (waiting.last(), self.is_reported) {
            let waiting: String = waiting.iter().map(ToString::to_string).collect();
            self.errors.push(fixup::unfinished(&waiting, last.span()));
        }
    }

    /// Reads the expression after the token `before`, which is to blame if there is none.
    fn after(&mut self, before: &TokenTree, tokens: &[TokenTree]) -> Fragment<Expr> {
        if tokens.is_empty() {
            self.unfinished(std::slice::from_ref(before));
        }
        self.expression(tokens)
    }

    fn expression(&mut self, tokens: &[TokenTree]) -> Fragment<Expr> {
        let is_readable = || Expr::parse.parse2(tokens.iter().cloned().collect()).is_ok();
        if let Some(inner) = inner_loop(tokens)
            && !is_readable()
        {
            self.refuse_inner(&inner);
            return Fragment { tokens: self.hole(), tree: None };
        }
        self.fragment(tokens, &self.hole(), Expr::parse)
    }

    /// Refuses a comprehension inside of code.
    fn refuse_inner(&mut self, keyword: &TokenTree) {
        if !self.is_reported {
            let text = "a comprehension inside a body needs its own `parallel!`; write `parallel!(… for … in …)`";
            self.refuse(Error::new(keyword.span(), text));
        }
    }

    fn ty(&mut self, before: &TokenTree, tokens: &[TokenTree]) -> Fragment<Type> {
        if tokens.is_empty() {
            self.unfinished(std::slice::from_ref(before));
        }
        self.fragment(tokens, &quote!(_), Type::parse)
    }
}
