//! Functions as other languages write them, and loops that are calls with such a function: `xs.map(x => x * 2)`.

use super::here::{Found, Here, inner};
use super::made::{braced, ident, in_parens, mark, operator, short};
use crate::recover::split::{find, find_or_end};
use crate::tokens::predicates::{is_braced, is_for, is_punct, is_reserved, is_word};
use crate::vocabulary::reducers;
use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenTree};
use syn::Error;

/// A function: the tokens of its parameters, without anything around them, and those of its value.
struct Function {
    parameters: Vec<TokenTree>,
    value: Vec<TokenTree>,
    /// It is written as in Rust.
    is_rust: bool,
}

impl Function {
    /// The function at the beginning of some tokens, and how many of them are its own.
    fn at(tokens: &[TokenTree]) -> Option<(Self, usize)> {
        let (parameters, body, is_rust) = Self::head(tokens)?;
        let end = find_or_end(tokens, body, |token| is_punct(token, ','));
        let value = match &tokens[body..end] {
            [] => return None,
            [TokenTree::Group(block)] if block.delimiter() == Delimiter::Brace => returned(&inner(block)),
            value => value.to_vec(),
        };
        Some((Self { parameters, value, is_rust }, end))
    }

    /// The parameters at the beginning of some tokens, the place of the first token of the value, and whether all that is
    /// Rust.
    fn head(tokens: &[TokenTree]) -> Option<(Vec<TokenTree>, usize, bool)> {
        match tokens {
            [first, ..] if is_word(first, "lambda") => {
                let colon = find(tokens, 1, |token| is_punct(token, ':'))?;
                Some((tokens[1..colon].to_vec(), colon + 1, false))
            }
            [TokenTree::Ident(word), TokenTree::Group(parameters), body, ..]
                if ["function", "fn", "func", "fun"].iter().any(|one| word == one) && is_braced(body) =>
            {
                Some((inner(parameters), 2, false))
            }
            [parameters, sign, tail, _, ..]
                if (is_punct(sign, '=') || is_punct(sign, '-')) && is_punct(tail, '>') && is_joint(sign) =>
            {
                match parameters {
                    TokenTree::Ident(name) if !is_reserved(name) || name == "_" => {
                        Some((vec![parameters.clone()], 3, false))
                    }
                    TokenTree::Group(all) if all.delimiter() == Delimiter::Parenthesis => Some((inner(all), 3, false)),
                    _ => None,
                }
            }
            [bar, ..] if is_punct(bar, '|') => {
                let close = find(tokens, 1, |token| is_punct(token, '|'))?;
                Some((tokens[1..close].to_vec(), close + 1, true))
            }
            _ => None,
        }
    }

    /// The function that is the one argument of a call.
    fn of(tokens: &[TokenTree]) -> Option<Self> {
        let (function, len) = Self::at(tokens)?;
        (len == tokens.len()).then_some(function)
    }

    /// The parameters as a pattern.
    fn pattern(&self) -> Vec<TokenTree> {
        match &self.parameters[..] {
            [] => vec![ident("_", Span::call_site())],
            all if all.iter().any(|token| is_punct(token, ',')) => vec![in_parens(all.to_vec(), all[0].span())],
            all => all.to_vec(),
        }
    }
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint)
}

/// The value of a block that only returns: of `return x * 2;`. Of another block the block itself.
fn returned(block: &[TokenTree]) -> Vec<TokenTree> {
    let end = block.iter().position(|token| is_punct(token, ';'));
    match block {
        [word, value @ ..] if is_word(word, "return") && end.is_none_or(|end| end + 1 == block.len()) => {
            value[..value.len() - usize::from(end.is_some())].to_vec()
        }
        _ if end.is_none() && !block.is_empty() => block.to_vec(),
        _ => vec![braced(block.to_vec(), Span::call_site())],
    }
}

/// Python's `lambda x: x * 2 for x in xs`
pub(super) fn lambda_before_loop(here: &Here) -> Option<Found> {
    let [.., lambda] = here.before() else { return None };
    let end = here.before_for().filter(|_| is_word(lambda, "lambda") && here.before().len() == 1)?;
    let colon = find(&here.rest()[..end], 0, |token| is_punct(token, ':'))?;
    let value = &here.rest()[colon + 1..end];
    let clause = &here.rest()[end..];
    let text = format!("nobody calls a function before a loop; write `{} {}`", short(value), short(clause));
    Some(Found { error: Error::new(lambda.span(), text), replaced: here.start..here.at + end, by: value.to_vec() })
}

/// `reduce(x for x in xs, lambda a, b: a + b)`, `reduce(…, (a, b) => a + b)`, `reduce(…, function(a, b) { return a + b; })`
pub(super) fn function_as_argument(here: &Here) -> Option<Found> {
    let (function, len) = Function::at(here.rest()).filter(|(function, _)| !function.is_rust)?;
    let Function { parameters, value, .. } = function;
    let at = here.span();
    let text = format!("a function has bars around its parameters; write `|{}| {}`", short(&parameters), short(&value));
    let by = [mark('|', at)].into_iter().chain(parameters).chain([mark('|', at)]).chain(value).collect();
    Some(here.replace(text, len, by))
}

/// A loop as a comprehension, or as a statement.
struct Loop {
    pattern: Vec<TokenTree>,
    input: Vec<TokenTree>,
    condition: Option<Vec<TokenTree>>,
    value: Vec<TokenTree>,
    is_statement: bool,
}

impl Loop {
    fn head(&self) -> Vec<TokenTree> {
        let at = self.input.first().map_or(Span::call_site(), TokenTree::span);
        let head = [ident("for", at)].into_iter().chain(self.pattern.clone()).chain([ident("in", at)]);
        let condition =
            self.condition.iter().flat_map(|condition| [ident("if", at)].into_iter().chain(condition.clone()));
        head.chain(self.input.clone()).chain(condition).collect()
    }

    fn text(&self) -> String {
        let (head, value) = (short(&self.head()), short(&self.value));
        if !self.is_statement {
            return format!("{value} {head}");
        }
        if matches!(&self.value[..], [block] if is_braced(block)) {
            return format!("{head} {{ … }}");
        }
        format!("{head} {{ {value} }}")
    }

    fn tokens(&self) -> Vec<TokenTree> {
        let at = self.input.first().map_or(Span::call_site(), TokenTree::span);
        match &self.value[..] {
            value if !self.is_statement => value.iter().cloned().chain(self.head()).collect(),
            [block] if is_braced(block) => [self.head(), vec![block.clone()]].concat(),
            value => [self.head(), vec![braced(value.iter().cloned().chain([mark(';', at)]), at)]].concat(),
        }
    }
}

/// The function in the parentheses, or in the braces, behind the name of a method: of `map(x => x * 2)`, `map(f)`,
/// Kotlin's `map { it * 2 }`.
fn argument(group: &proc_macro2::Group) -> Option<Function> {
    let tokens = inner(group);
    if let Some(function) = Function::of(&tokens) {
        return Some(function);
    }
    let name = |name: &str| ident(name, group.span_open());
    match group.delimiter() {
        Delimiter::Brace if !tokens.is_empty() => {
            Some(Function { parameters: vec![name("it")], value: tokens, is_rust: false })
        }
        Delimiter::Parenthesis => match &tokens[..] {
            [TokenTree::Ident(function)] if !is_reserved(function) => {
                let value = vec![tokens[0].clone(), in_parens([name("x")], group.span_open())];
                Some(Function { parameters: vec![name("x")], value, is_rust: false })
            }
            _ => None,
        },
        _ => None,
    }
}

const EACH: &[&str] = &["for_each", "forEach", "foreach", "ForEach", "each"];

/// What stands before a method: the input of the loop.
fn input(receiver: &[TokenTree]) -> Vec<TokenTree> {
    let [before @ .., dot, TokenTree::Ident(name), TokenTree::Group(_)] = receiver else { return receiver.to_vec() };
    let lent = |sign: &[char]| sign.iter().map(|sign| mark(*sign, dot.span())).chain(before.iter().cloned()).collect();
    match &*name.to_string() {
        _ if !is_punct(dot, '.') => receiver.to_vec(),
        "par_iter" => lent(&['&']),
        "into_par_iter" | "par_bridge" | "stream" | "parallelStream" | "AsParallel" => before.to_vec(),
        "par_iter_mut" => {
            let word = [mark('&', dot.span()), ident("mut", dot.span())];
            word.into_iter().chain(before.iter().cloned()).collect()
        }
        _ => receiver.to_vec(),
    }
}

/// `xs.map(x => x * 2)`, `xs.par_iter().map(|x| f(x)).sum()`, `xs.forEach(x => { … })`, `xs.filter(x => c).map(x => e)`
pub(super) fn method_chain(here: &Here) -> Option<Found> {
    let rest = here.rest();
    if here.before_for().is_some() {
        return None;
    }
    let is_call = |at: usize| match &rest[at..] {
        [dot, TokenTree::Ident(_), TokenTree::Group(group), ..] => {
            is_punct(dot, '.') && group.delimiter() != Delimiter::Bracket
        }
        _ => false,
    };
    let name = |at: usize| if let TokenTree::Ident(name) = &rest[at + 1] { Some(name) } else { None };
    let group = |at: usize| if let TokenTree::Group(group) = &rest[at + 2] { Some(group) } else { None };
    let is =
        |at: usize, names: &[&str]| is_call(at) && name(at).is_some_and(|name| names.iter().any(|one| name == one));
    let at = (1..rest.len()).rev().find(|&at| is(at, &["map"]) || is(at, EACH))?;
    let function = argument(group(at)?)?;
    let mut receiver = &rest[..at];
    let mut condition = None;
    // Of a closure of Rust the parameter is a reference.
    if at > 3 && is(at - 3, &["filter"]) && !function.is_rust {
        let filter = argument(group(at - 3)?)?;
        if short(&filter.parameters) == short(&function.parameters) {
            (condition, receiver) = (Some(filter.value), &rest[..at - 3]);
        }
    }
    let found = Loop {
        pattern: function.pattern(),
        input: input(receiver),
        condition,
        value: function.value,
        is_statement: !is(at, &["map"]),
    };
    let reduction = match &rest[at + 3..] {
        [] => None,
        [dot, TokenTree::Ident(name), ..] if is_punct(dot, '.') && !found.is_statement => {
            let is_list = name.to_string().starts_with("collect") || name.to_string().starts_with("to");
            let reducer = reducers::find(name).filter(|reducer| reducer.args.is_empty());
            if !is_list && reducer.is_none() {
                return None;
            }
            reducer.map(|_| name)
        }
        _ => return None,
    };
    let span = name(at)?.span();
    let (text, by) = match reduction {
        Some(name) => (format!("{name}({})", found.text()), vec![name.clone().into(), in_parens(found.tokens(), span)]),
        None => (found.text(), found.tokens()),
    };
    let error = Error::new(span, format!("a loop is written with `for`; write `{text}`"));
    Some(Found { error, replaced: here.at..here.tokens.len(), by })
}

/// `xs.sum()`
pub(super) fn reduction_as_method(here: &Here) -> Option<Found> {
    let [receiver @ .., dot, TokenTree::Ident(name), TokenTree::Group(group)] = here.rest() else { return None };
    let reducer = reducers::find(name).filter(|reducer| reducer.args.is_empty())?;
    if !is_punct(dot, '.') || receiver.is_empty() || !group.stream().is_empty() || here.before_for().is_some() {
        return None;
    }
    let at = name.span();
    let item = || ident("x", at);
    let looped = [item(), ident("for", at), item(), ident("in", at)].into_iter().chain(input(receiver));
    let looped: Vec<TokenTree> = looped.collect();
    let text = format!("a loop is written with `for`; write `{}({})`", reducer.name, short(&looped));
    let by = vec![name.clone().into(), in_parens(looped, at)];
    Some(Found { error: Error::new(at, text), replaced: here.at..here.tokens.len(), by })
}

/// `map(lambda x: x * 2, xs)`, `Parallel.ForEach(xs, x => { … })`, `Parallel.For(0, 10, i => { … })`, `x => x * 2, xs`
pub(super) fn function_over_input(here: &Here) -> Option<Found> {
    let rest = here.rest();
    if here.before_for().is_some() {
        return None;
    }
    let (name, arguments): (Option<&Ident>, Vec<TokenTree>) = match rest {
        [.., TokenTree::Ident(name), TokenTree::Group(group)]
            if group.delimiter() == Delimiter::Parenthesis
                && matches!(rest.len(), 2 | 4)
                && ["map", "pmap", "ForEach", "For"].iter().any(|one| name == one) =>
        {
            (Some(name), inner(group))
        }
        _ => (None, rest.to_vec()),
    };
    if (0..arguments.len()).any(|at| is_for(&arguments, at)) {
        return None;
    }
    let comma = find(&arguments, 0, |token| is_punct(token, ','))?;
    let is_statement = name.is_some_and(|name| name == "ForEach" || name == "For");
    let (function, input) = match Function::at(&arguments) {
        Some((function, len)) if len < arguments.len() && !is_statement => (function, arguments[len + 1..].to_vec()),
        // `map(f, xs)`
        None if name.is_some() && comma == 1 && !is_statement => {
            let item = ident("x", arguments[0].span());
            let value = vec![arguments[0].clone(), in_parens([item.clone()], arguments[0].span())];
            (Function { parameters: vec![item], value, is_rust: false }, arguments[2..].to_vec())
        }
        _ if is_statement => {
            let last = arguments.iter().rposition(|token| is_punct(token, ','))?;
            let function = Function::of(&arguments[last + 1..])?;
            let input = if comma < last {
                let dots = operator("..", arguments[comma].span());
                [&arguments[..comma], &dots, &arguments[comma + 1..last]].concat()
            } else {
                arguments[..last].to_vec()
            };
            (function, input)
        }
        _ => return None,
    };
    if input.is_empty() {
        return None;
    }
    let span = name.map_or_else(|| here.span(), Ident::span);
    let found = Loop {
        pattern: function.pattern(),
        input: self::input(&input),
        condition: None,
        value: function.value,
        is_statement,
    };
    let error = Error::new(span, format!("a loop is written with `for`; write `{}`", found.text()));
    Some(Found { error, replaced: here.at..here.tokens.len(), by: found.tokens() })
}
