//! The variables around a loop of which the body only reads elements: `v[i]`, `v.len()`.
//!
//! The tokens alone decide, and whatever else they may mean leaves a variable as it is: a name that is bound anywhere in
//! the loop, that stands alone, in a text with braces, or in a macro that nobody knows.

use crate::analyze::hoisted::Hoisted;
use crate::analyze::lending::Lending;
use crate::analyze::looked_into::is_looked_into;
use crate::analyze::outer_variables::OuterVariable;
use crate::ast::{Clause, Form, Input};
use crate::tokens::format_strings::names_in;
use crate::tokens::hygiene::{identity, names_any};
use crate::tokens::predicates::{is_punct, is_reserved, is_word};
use crate::tokens::pretty::MISSING;
use crate::tokens::spans::{Ends, punct};
use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::LitStr;

/// Tells if the loop stores something for each item, so that all lists that the body reads are to be lent.
pub(super) fn stores(input: &Input) -> bool {
    can_lend(input) && !matches!(input.form, Form::Reduction { .. })
}

fn can_lend(input: &Input) -> bool {
    let is_kept = matches!(input.form, Form::Unfinished { .. }) || input.sink().is_some();
    !is_kept && !input.is_sent() && !input.is_spread() && !input.is_stream()
}

/// The variables of which the loop only names elements, in the order of their first use.
pub(crate) fn find(input: &Input) -> Vec<Ident> {
    if !can_lend(input) {
        return Vec::new();
    }
    let tokens = tokens_of(input);
    let mut names = Names::default();
    if !has_items(&tokens) {
        names.see(tokens, false);
    }
    for setting in &input.settings {
        names.others.insert(setting.ident.to_string());
    }
    let Names { found, others } = names;
    // Two names of the same letters may be two variables.
    let is_one = |name: &Ident| found.iter().all(|other| other != name || identity(other) == identity(name));
    let mut known = HashSet::new();
    let only = |name: &&Ident| !others.contains(&name.to_string()) && is_one(name) && known.insert(name.to_string());
    found.iter().filter(only).cloned().collect()
}

/// Those that the loop does not change either, and that a filter or map in it does not use in its own way. In a reduction only those of which
/// elements are read, and none is lent.
pub(super) fn only_read(
    mut reads: Vec<Ident>,
    input: &Input,
    outer: &[OuterVariable],
    hoisted: Option<&Hoisted>,
    lending: &Lending,
) -> Vec<Ident> {
    let is_hoisted = |name: &Ident| hoisted.is_some_and(|hoisted| names_any(&hoisted.function, &[identity(name)]));
    let is_certain = |name: &Ident| stores(input) || lending.only_reads(&identity(name));
    reads.retain(|name| outer.iter().all(|outer| outer.place.base != *name) && !is_hoisted(name) && is_certain(name));
    reads
}

/// The slice of a list, or a reference to what is none.
pub(crate) fn lent(root: &TokenStream, list: &impl ToTokens) -> TokenStream {
    let read = read(root, list);
    quote! {{
        use #root::__private::{PickList as _, PickReference as _, PickWhole as _};
        (&&&#read).__lent()
    }}
}

/// A variable of which elements are read, for a question about its type.
pub(crate) fn read(root: &TokenStream, list: &impl ToTokens) -> TokenStream {
    // What rustc says of the borrow it says of the list.
    let and = punct('&', Ends::of(&list.to_token_stream()).first);
    quote!(#root::__private::Read(#and #list))
}

/// All tokens of the loop but those that run before it.
pub(super) fn tokens_of(input: &Input) -> TokenStream {
    let mut tokens = TokenStream::new();
    for binding in &input.scratch {
        let (pattern, value) = (&binding.pattern.tokens, &binding.value.tokens);
        tokens.extend(quote!(let #pattern = #value;));
    }
    let clauses = input.form.clauses();
    let pattern = &clauses.first.pattern.tokens;
    tokens.extend(quote!(#pattern;));
    for clause in &clauses.rest {
        tokens.extend(match clause {
            Clause::For(inner) => {
                let (pattern, input) = (&inner.pattern.tokens, &inner.input.tokens);
                quote!(#pattern; #input;)
            }
            Clause::If { condition, .. } => condition.tokens.clone(),
            Clause::Let(binding) => {
                let (pattern, value) = (&binding.pattern.tokens, &binding.value.tokens);
                quote!(#pattern = #value)
            }
        });
        tokens.extend(quote!(;));
    }
    match &input.form {
        Form::Map { key, value, .. } => {
            let (key, value) = (&key.tokens, &value.tokens);
            tokens.extend(quote!(#key; #value));
        }
        Form::Reduction { key, value, .. } => {
            let (key, value) = (key.as_ref().map(|key| &key.tokens), &value.tokens);
            tokens.extend(quote!(#key; #value));
        }
        Form::List { value, .. } => tokens.extend(value.tokens.clone()),
        Form::Statement { body, .. } => tokens.extend(body.tokens.clone()),
        Form::Unfinished { .. } => {}
    }
    tokens
}

/// Tells if there are items in the loop, whose names are no variables, or `unsafe` code, which may read a foreign static.
pub(super) fn has_items(tokens: &TokenStream) -> bool {
    const WORDS: &[&str] = &["const", "enum", "fn", "impl", "macro_rules", "mod", "static", "struct", "unsafe", "use"];
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => has_items(&group.stream()),
        token => WORDS.iter().any(|word| is_word(&token, word)),
    })
}

#[derive(Default)]
struct Names {
    /// The names before an index, in order.
    found: Vec<Ident>,
    /// The letters of the names that stand elsewhere.
    others: HashSet<String>,
}

impl Names {
    /// Sees the names among these tokens. Those in a macro that nobody knows may mean anything.
    fn see(&mut self, tokens: TokenStream, is_unknown: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(name) if !is_part(&tokens[..at]) => self.name(name, &tokens, at, is_unknown),
                TokenTree::Group(group) => {
                    self.see(group.stream(), is_unknown || is_of_unknown_macro(&tokens[..at]));
                }
                TokenTree::Literal(_) => {
                    if let Ok(text) = syn::parse2::<LitStr>(token.to_token_stream()) {
                        self.others.extend(names_in(&text.value()));
                    }
                }
                _ => {}
            }
        }
    }

    fn name(&mut self, name: &Ident, tokens: &[TokenTree], at: usize, is_unknown: bool) {
        let letters = name.to_string();
        // A name in capitals is that of a constant.
        if letters.starts_with(char::is_uppercase) || letters == MISSING || is_reserved(name) {
            return;
        }
        if !is_unknown && is_read(&tokens[at + 1..]) && !is_lent(&tokens[..at]) {
            self.found.push(name.clone());
        } else {
            self.others.insert(letters);
        }
    }
}

/// Tells if a name after these tokens is that of a field, a method, something in a path or a lifetime.
fn is_part(before: &[TokenTree]) -> bool {
    let (last, first) = (before.last(), before.iter().rev().nth(1));
    let is_joint = |character| matches!(first, Some(TokenTree::Punct(sign)) if sign.as_char() == character && sign.spacing() == Spacing::Joint);
    match last {
        // In `a..v[i]` it is none.
        Some(token) if is_punct(token, '.') => !is_joint('.'),
        Some(token) if is_punct(token, ':') => is_joint(':'),
        Some(token) => is_punct(token, '\''),
        None => false,
    }
}

/// Tells if a name before these tokens is one of which an element, or the number of them, is read.
fn is_read(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Group(index), ..] => index.delimiter() == Delimiter::Bracket,
        [dot, TokenTree::Ident(method), TokenTree::Group(arguments), ..] if is_punct(dot, '.') => {
            (method == "len" || method == "is_empty") && arguments.stream().is_empty()
        }
        _ => false,
    }
}

/// Tells if a name after these tokens is lent: what is borrowed of a `&mut` must not live shorter.
fn is_lent(before: &[TokenTree]) -> bool {
    let is_sign = |token: &&TokenTree| is_punct(token, '&') || is_punct(token, '*');
    let signs = before.iter().rev().take_while(is_sign).count();
    let (before, mut signs) = before.split_at(before.len() - signs);
    let is_operand = match before.last() {
        Some(TokenTree::Ident(name)) => name == "self" || !is_reserved(name),
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
        Some(TokenTree::Literal(_)) => true,
        Some(token) => is_punct(token, '?'),
        None => false,
    };
    // The first sign is an operator between two operands: `a * v[i]`, `a && v[i]`.
    if let (true, [TokenTree::Punct(operator), rest @ ..]) = (is_operand, signs) {
        let is_and = operator.as_char() == '&' && operator.spacing() == Spacing::Joint;
        signs = if is_and { rest.get(1..).unwrap_or_default() } else { rest };
    }
    before.last().is_some_and(|last| is_word(last, "mut")) || signs.iter().any(|sign| is_punct(sign, '&'))
}

/// Tells if a group after these tokens has the arguments of a macro that nobody knows.
fn is_of_unknown_macro(before: &[TokenTree]) -> bool {
    let Some((sign, before)) = before.split_last() else { return false };
    let Some(TokenTree::Ident(name)) = before.last() else { return false };
    is_punct(sign, '!') && !is_reserved(name) && !is_looked_into(name)
}
