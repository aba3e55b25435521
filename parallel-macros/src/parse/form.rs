//! The loop itself: its form, its clauses, its body.

use super::{FORMS, Fault, Parsed, after, annotation, binding, fragment, is_setting, is_then, pattern, shape, within};
use crate::ast::{Clause, Clauses, For, Form, Fragment, Sink};
use crate::tokens::predicates::{is_for, is_loop, is_word};
use crate::vocabulary::reducers;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Block, Error, Expr, Label, Lifetime, Pat, Token, token};

pub(crate) fn form(stream: ParseStream) -> Parsed<Form> {
    if is_statement(stream) {
        return statement(stream);
    }
    if let Some(group) = reduction_group(stream) {
        let name: Ident = stream.parse()?;
        stream.parse::<Group>()?;
        if stream.peek(Token![for]) {
            let inner =
                format!("a comprehension inside a body needs its own `parallel!`; write `parallel!({name}(…))`");
            return Err(shape(name.span(), inner));
        }
        if !stream.is_empty()
            && !stream.peek(Token![,])
            && matches!(stream.cursor().punct(), Some((mark, _)) if mark.as_char() != ';')
        {
            let text = "nothing can follow a reduction; write `parallel!(…)` around it, and the rest after that";
            return Err(shape(stream.span(), text));
        }
        return within(group.stream(), |stream| reduction(name, stream));
    }
    comprehension(stream)
}

/// Tells if the input is a statement loop: after attributes and a label it starts with `for`, and that is not the
/// `for<'a>` of a closure.
fn is_statement(stream: ParseStream) -> bool {
    let stream = stream.fork();
    let _ = stream.call(Attribute::parse_outer);
    if stream.peek(Lifetime) {
        let _ = stream.parse::<Label>();
    }
    stream.peek(Token![for]) && !(stream.peek2(Token![<]) && (stream.peek3(Lifetime) || stream.peek3(Token![>])))
}

/// The parentheses of a reduction, `NAME(… for …)`, if one stands here. No expression of Rust looks like that.
fn reduction_group(stream: ParseStream) -> Option<Group> {
    let (_, rest) = stream.cursor().ident()?;
    match rest.token_tree()? {
        (TokenTree::Group(group), _) if group.delimiter() == Delimiter::Parenthesis && is_loop(&group) => Some(group),
        _ => None,
    }
}

fn comprehension(stream: ParseStream) -> Parsed<Form> {
    let (key, value) = value(stream)?;
    let clauses = clauses(stream, Expr::parse)?;
    Ok(match key {
        Some(key) => Form::Map { key, value, clauses },
        None => Form::List { value, clauses },
    })
}

fn reduction(name: Ident, stream: ParseStream) -> Parsed<Form> {
    let (key, value) = value(stream)?;
    let clauses = clauses(stream, Expr::parse)?;
    let mut args = Vec::new();
    while stream.peek(Token![,]) {
        stream.parse::<Token![,]>()?;
        bare_operator(stream)?;
        if is_setting(stream) {
            after(stream)?;
        }
        if !stream.is_empty() {
            args.push(fragment(stream, Expr::parse)?);
        }
    }
    after(stream)?;
    Ok(Form::Reduction { reducer: reducers::find(&name), name, key, value, clauses, args })
}

/// Reads `VALUE` or `KEY => VALUE`, which a `for` must follow.
pub(crate) fn value(stream: ParseStream) -> Parsed<(Option<Fragment<Expr>>, Fragment<Expr>)> {
    other_loop(stream)?;
    let mut key = None;
    let mut value = fragment(stream, Expr::parse)?;
    if stream.peek(Token![=>]) {
        stream.parse::<Token![=>]>()?;
        key = Some(value);
        value = fragment(stream, Expr::parse)?;
    }
    if stream.peek(Token![for]) {
        return Ok((key, value));
    }
    Err(if stream.peek(Token![if]) {
        conditional(stream)
    } else if is_setting(stream) || stream.is_empty() || stream.peek(Token![,]) {
        match reducers::call(&value.tokens) {
            Some((name, _)) => shape(name.span(), format!("no loop in `{name}(…)`; write `{name}(VALUE for … in …)`")),
            None => Fault::Shape(Error::new_spanned(value.tokens, format!("no `for`; {FORMS}"))),
        }
    } else {
        shape(stream.span(), format!("expected `for`; {FORMS}"))
    })
}

/// The fault of `VALUE if …` before any `for`: Python's conditional, or a filter that comes too early.
fn conditional(stream: ParseStream) -> Fault {
    let at = stream.span();
    let rest: Vec<TokenTree> = stream.fork().parse::<TokenStream>().unwrap_or_default().into_iter().collect();
    let before_for = rest.iter().take_while(|token| !is_word(token, "for"));
    if before_for.clone().any(|token| is_word(token, "else")) {
        shape(at, "a value that depends is written as in Rust; write `if … { a } else { b }` before the `for`")
    } else {
        shape(at, "a filter comes after its `for`; write `VALUE for … in … if …`")
    }
}

/// Refuses `while` and `loop`, unless they are the value of a comprehension.
fn other_loop(stream: ParseStream) -> Parsed<()> {
    let rest: Vec<TokenTree> = stream.fork().parse::<TokenStream>()?.into_iter().collect();
    let is_loop = stream.peek(Token![while]) || stream.peek(Token![loop]);
    let has_for = (0..rest.len()).any(|at| is_for(&rest, at));
    if is_loop && !has_for {
        let text = "only a `for` loop knows its items before it runs; write `for … in … { … }`";
        return Err(shape(stream.span(), text));
    }
    Ok(())
}

/// Refuses a bare operator as an argument: `reduce(…, +)`.
fn bare_operator(stream: ParseStream) -> Parsed<()> {
    let Some((operator, rest)) = stream.cursor().punct() else { return Ok(()) };
    let is_alone = rest.eof() || rest.punct().is_some_and(|(next, _)| next.as_char() == ',');
    let sign = operator.as_char();
    if is_alone && "+-*/&|^".contains(sign) {
        let text = format!("`{sign}` alone is no function; write `|a, b| a {sign} b`");
        return Err(shape(operator.span(), text));
    }
    Ok(())
}

pub(crate) type Expression = fn(ParseStream) -> syn::Result<Expr>;

/// Reads the first `for` and the clauses after it, up to the first token that begins no clause.
fn clauses(stream: ParseStream, expression: Expression) -> Parsed<Clauses> {
    let first = for_clause(stream, expression)?;
    let mut rest = Vec::new();
    while let Some(clause) = clause(stream, expression)? {
        rest.push(clause);
    }
    Ok(Clauses { first, rest })
}

pub(crate) fn clause(stream: ParseStream, expression: Expression) -> Parsed<Option<Clause>> {
    Ok(Some(if stream.peek(Token![for]) {
        Clause::For(for_clause(stream, expression)?)
    } else if stream.peek(Token![if]) {
        Clause::If { keyword: stream.parse()?, condition: fragment(stream, expression)? }
    } else if stream.peek(Token![let]) {
        Clause::Let(binding(stream, expression)?)
    } else {
        return Ok(None);
    }))
}

fn for_clause(stream: ParseStream, expression: Expression) -> Parsed<For> {
    let keyword = stream.parse()?;
    if stream.peek(Token![in]) {
        return Err(shape(stream.span(), "no loop variable after `for`; write `for PATTERN in INPUT`"));
    }
    let pattern = fragment(stream, pattern)?;
    let ty = annotation(stream)?;
    if !stream.peek(Token![in]) {
        let at = if stream.is_empty() { pattern.ends().last } else { stream.span() };
        return Err(Fault::Shape(no_in(&pattern.tokens, at)));
    }
    stream.parse::<Token![in]>()?;
    let input = fragment(stream, expression)?;
    Ok(For { keyword, pattern, ty, input })
}

/// The error of a pattern that no `in` follows.
pub(crate) fn no_in(pattern: &TokenStream, at: Span) -> Error {
    Error::new(at, format!("no `in` after the loop variable; write `for {pattern} in …`"))
}

fn statement(stream: ParseStream) -> Parsed<Form> {
    let attributes = stream.call(Attribute::parse_outer)?;
    let label = if stream.peek(Lifetime) { Some(stream.parse()?) } else { None };
    let clauses = clauses(stream, Expr::parse_without_eager_brace)?;
    if !stream.peek(token::Brace) && (stream.is_empty() || stream.peek(Token![,])) {
        let last = clauses.rest.iter().rev().find_map(|clause| match clause {
            Clause::For(inner) => Some(inner),
            _ => None,
        });
        // `for x in { … }`: the braces are the body, and the input is missing.
        if let Some(Expr::Block(block)) = &last.unwrap_or(&clauses.first).input.tree {
            return Err(Error::new(block.block.brace_token.span.open(), "expected an expression").into());
        }
        return Err(no_body(clauses.first.keyword.span));
    }
    // A body that comes from another macro stands in an invisible group.
    let has_braces = |token: TokenTree| match token {
        TokenTree::Group(group) => matches!(group.delimiter(), Delimiter::Brace | Delimiter::None),
        _ => false,
    };
    if !stream.fork().parse::<TokenStream>()?.into_iter().any(has_braces) {
        return Err(shape(stream.span(), "no braces around the body; write `for … in … { … }`"));
    }
    let body = fragment(stream, Block::parse)?;
    let sink = sink(stream)?.map(Box::new);
    Ok(Form::Statement { attributes, label, clauses, body, sink })
}

pub(crate) fn no_body(at: Span) -> Fault {
    shape(at, "no body; write `for … in … { … }`, or `VALUE for … in …` for a list")
}

/// Reads the sink, if there is one: `then |PAT| EXPR`.
pub(crate) fn sink(stream: ParseStream) -> Parsed<Option<Sink>> {
    if !is_then(stream) {
        return Ok(None);
    }
    let keyword: Ident = stream.parse()?;
    if !stream.peek(Token![|]) || stream.peek(Token![||]) {
        let text = "no parameter after `then`, which takes what the block gives; write `then |value| …`";
        return Err(shape(keyword.span(), text));
    }
    stream.parse::<Token![|]>()?;
    let pattern = fragment(stream, Pat::parse_single)?;
    let ty = annotation(stream)?;
    if stream.peek(Token![,]) {
        let text = "`then` takes one value, that of the block; write a tuple there, and `then |(a, b)| …`";
        return Err(shape(stream.span(), text));
    }
    stream.parse::<Token![|]>()?;
    Ok(Some(Sink { pattern, ty, value: fragment(stream, Expr::parse)? }))
}
