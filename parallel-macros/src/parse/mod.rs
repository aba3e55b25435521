//! Parsing: reads input that follows the grammar.
//!
//! Other input goes to `recover`, with the fault. A fault of *shape* (no `in`, a setting after the loop) is explained
//! by the macro. A fault inside an expression is explained by rustc, which does it better and gets the tokens as they
//! are.

mod form;

pub(crate) use form::{Expression, clause, form, no_body, no_in, sink, value};

use crate::ast::{Binding, Fragment, Input, Setting, SettingValue};
use crate::diagnostics::nearest;
use crate::tokens::hash;
use crate::vocabulary::settings;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Error, Expr, Pat, Token, Type};

/// The reason why input could not be read.
pub(crate) enum Fault {
    /// The input breaks the macro's own rules.
    Shape(Error),
    /// Some part of the input is not Rust.
    Rust(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Rust(error)
    }
}

pub(crate) type Parsed<T> = Result<T, Fault>;

/// The advice for input that resembles no form of loop.
pub(crate) const FORMS: &str = "write `VALUE for PATTERN in INPUT`, or a loop `for PATTERN in INPUT { … }`";

pub(crate) fn shape(at: proc_macro2::Span, text: impl std::fmt::Display) -> Fault {
    Fault::Shape(Error::new(at, text))
}

/// Reads all of the tokens.
pub(crate) fn parse(tokens: TokenStream) -> Parsed<Input> {
    within(tokens, input)
}

/// Reads the beginning of the tokens. Gives what was read, and the number of its tokens.
pub(crate) fn beginning<T>(tokens: &[TokenTree], parse: impl FnOnce(ParseStream) -> Parsed<T>) -> Parsed<(T, usize)> {
    let read = |stream: ParseStream| {
        let parsed = parse(stream)?;
        let rest = stream.parse::<TokenStream>()?.into_iter().count();
        Ok((parsed, tokens.len().saturating_sub(rest)))
    };
    within(tokens.iter().cloned().collect(), read)
}

fn within<T>(tokens: TokenStream, parse: impl FnOnce(ParseStream) -> Parsed<T>) -> Parsed<T> {
    let mut parsed = None;
    let all = |stream: ParseStream| {
        parsed = Some(parse(stream));
        stream.parse::<TokenStream>().map(drop)
    };
    all.parse2(tokens)?;
    parsed.unwrap_or_else(|| unreachable!("the parser has run"))
}

/// Reads one fragment, and keeps its tokens as they are.
pub(crate) fn fragment<T>(
    stream: ParseStream,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<Fragment<T>> {
    let mut at = stream.cursor();
    let tree = parse(stream)?;
    let end = stream.cursor();
    let mut tokens = TokenStream::new();
    while at != end {
        let Some((token, next)) = at.token_tree() else { break };
        tokens.extend([token]);
        at = next;
    }
    Ok(Fragment { tokens, tree: Some(tree) })
}

fn input(stream: ParseStream) -> Parsed<Input> {
    if stream.is_empty() {
        return Err(shape(stream.span(), format!("nothing to loop over; {FORMS}")));
    }
    let mut settings = Vec::new();
    while is_setting(stream) {
        settings.push(setting(stream)?);
    }
    let tokens = hash::hash(stream.cursor().token_stream());
    let mut scratch = Vec::new();
    while stream.peek(Token![let]) {
        scratch.push(scratch_binding(stream)?);
    }
    if let (true, Some(last)) = (stream.is_empty(), scratch.last()) {
        return Err(no_loop(last));
    }
    let form = form(stream)?;
    if stream.peek(Token![,]) {
        stream.parse::<Token![,]>()?;
    }
    after(stream)?;
    Ok(Input { settings, scratch, form, tokens, is_nameless: false })
}

/// Refuses tokens after the loop. Some of them are common mistakes, and have a text of their own.
pub(crate) fn after(stream: ParseStream) -> Parsed<()> {
    if stream.is_empty() {
        return Ok(());
    }
    if is_setting(stream) {
        let name: Ident = stream.parse()?;
        return Err(Fault::Shape(settings_first(&name)));
    }
    if stream.peek(Token![else]) {
        return Err(shape(stream.span(), "a filter has no `else`; write `if … { a } else { b }` before the `for`"));
    }
    if is_then(stream) {
        let text = "`then` follows the block of a loop; write `for … in … { VALUE } then |value| …`";
        return Err(shape(stream.span(), text));
    }
    let token = stream.cursor().token_tree().map(|(token, _)| token.to_string()).unwrap_or_default();
    let token = token.split_whitespace().next().unwrap_or_default().to_owned();
    if let Some(near) = nearest(&token, &["then", "if", "for", "let"]).filter(|near| *near != token) {
        return Err(shape(stream.span(), format!("`{token}` after the end of the loop; did you mean `{near}`?")));
    }
    Err(shape(
        stream.span(),
        format!("`{token}` after the end of the loop; a `parallel!` holds one loop, remove the rest"),
    ))
}

fn is_then(stream: ParseStream) -> bool {
    stream.cursor().ident().is_some_and(|(ident, _)| ident == "then")
}

/// The error of a setting behind the loop.
pub(crate) fn settings_first(name: &Ident) -> Error {
    Error::new(name.span(), format!("settings come first; write `parallel!({name} = …, …)`"))
}

pub(crate) fn is_setting(stream: ParseStream) -> bool {
    // `peek2(=)` holds for the first half of `==` and `=>`, too.
    stream.peek(syn::Ident) && stream.peek2(Token![=]) && !stream.peek2(Token![==]) && !stream.peek2(Token![=>])
}

pub(crate) fn setting(stream: ParseStream) -> Parsed<Setting> {
    let ident: Ident = stream.parse()?;
    stream.parse::<Token![=]>()?;
    let value = if ident == settings::INTO {
        SettingValue::Into(fragment(stream, Type::parse)?)
    } else {
        let value = fragment(stream, Expr::parse)?;
        match settings::find(&ident) {
            Some(name) => SettingValue::Method(name, value),
            None => SettingValue::Unknown(value),
        }
    };
    if !stream.peek(Token![,]) {
        if stream.is_empty() {
            return Err(shape(ident.span(), format!("no loop after the settings; {FORMS}")));
        }
        return Err(shape(stream.span(), format!("no comma after the setting `{ident}`; write `{ident} = …, …`")));
    }
    stream.parse::<Token![,]>()?;
    if stream.is_empty() {
        return Err(shape(ident.span(), format!("no loop after the settings; {FORMS}")));
    }
    Ok(Setting { ident, value })
}

/// The error of a `let` that no loop follows.
fn no_loop(binding: &Binding) -> Fault {
    shape(binding.keyword.span, format!("no loop after the `let`; {FORMS}"))
}

pub(crate) fn scratch_binding(stream: ParseStream) -> Parsed<Binding> {
    let binding = binding(stream, Expr::parse)?;
    if stream.is_empty() {
        return Err(no_loop(&binding));
    }
    if !stream.peek(Token![;]) {
        return Err(shape(
            stream.span(),
            "no semicolon after the `let` before the loop; write `let … = …; … for … in …`",
        ));
    }
    stream.parse::<Token![;]>()?;
    Ok(binding)
}

pub(crate) fn binding(stream: ParseStream, value: fn(ParseStream) -> syn::Result<Expr>) -> Parsed<Binding> {
    let keyword = stream.parse()?;
    if stream.peek(Token![=]) {
        return Err(shape(stream.span(), "no name after `let`; write `let PATTERN = VALUE`"));
    }
    let pattern = fragment(stream, pattern)?;
    let is_walrus = stream.peek(Token![:]) && stream.peek2(Token![=]);
    let ty = if is_walrus { None } else { annotation(stream)? };
    // At the end of the input, and before a semicolon, someone is typing.
    let is_open = stream.is_empty() || stream.peek(Token![;]);
    if is_walrus || stream.peek(Token![==]) || !stream.peek(Token![=]) && !is_open {
        return Err(shape(stream.span(), "no `=` after the name; write `let PATTERN = VALUE`"));
    }
    stream.parse::<Token![=]>()?;
    Ok(Binding { keyword, pattern, ty, value: fragment(stream, value)? })
}

pub(crate) fn pattern(stream: ParseStream) -> syn::Result<Pat> {
    let at = stream.span();
    let pattern = Pat::parse_multi_with_leading_vert(stream)?;
    if is_open(&pattern) { Err(Error::new(at, "`..` has no end here; write `_`")) } else { Ok(pattern) }
}

/// Tells if a pattern ends in `..`, so that it would swallow the `=` or `in` after it.
fn is_open(pattern: &Pat) -> bool {
    match pattern {
        Pat::Rest(_) => true,
        Pat::Range(range) => range.end.is_none(),
        Pat::Ident(name) => name.subpat.as_ref().is_some_and(|(_, inner)| is_open(inner)),
        Pat::Reference(reference) => is_open(&reference.pat),
        Pat::Or(or) => or.cases.last().is_some_and(is_open),
        _ => false,
    }
}

pub(crate) fn annotation(stream: ParseStream) -> syn::Result<Option<Fragment<Type>>> {
    if !stream.peek(Token![:]) {
        return Ok(None);
    }
    stream.parse::<Token![:]>()?;
    fragment(stream, Type::parse).map(Some)
}
