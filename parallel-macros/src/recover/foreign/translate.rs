//! What the habits mean in Rust.

use super::{
    Meaning, bare_counting_head, by_key, ends_input, instead_of_in, is_another, is_called_setting, is_counting_head,
    is_filter, is_head, is_other_for, is_range, is_setting, last_operand, list_in, named, operator,
};
use crate::recover::split::{find_or_end, setting_at, statement_start};
use crate::tokens::predicates::is_braced;
use crate::tokens::predicates::{is_for, is_loop, is_punct, is_word};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};
use syn::Expr;

/// The same in Rust.
pub(crate) fn translate(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        let is_named = tokens.get(at).is_some_and(is_setting);
        let is_colon = is_named && tokens.get(at + 1).is_some_and(|token| is_punct(token, ':'));
        let is_called = is_called_setting(&tokens[at..]);
        if setting_at(tokens, at).is_none() && !is_colon && !is_called {
            break;
        }
        let end = (at..tokens.len()).find(|&at| is_punct(&tokens[at], ',')).map_or(tokens.len(), |comma| comma + 1);
        out.push(tokens[at].clone());
        match &tokens[at + 1] {
            TokenTree::Group(value) if is_called => {
                out.push(punct('=', Spacing::Alone, value.span()));
                out.extend(value.stream());
            }
            mark if is_colon => out.push(punct('=', Spacing::Alone, mark.span())),
            token => out.push(token.clone()),
        }
        out.extend(tokens[at + 2..end].iter().cloned());
        at = end;
    }
    // A `let` before the loop, a label and attributes are read as they are.
    if tokens.get(at).is_some_and(|token| is_word(token, "let")) {
        let end = (at..tokens.len()).rfind(|&at| is_punct(&tokens[at], ';')).map_or(at, |end| end + 1);
        out.extend(tokens[at..end].iter().cloned());
        at = end;
    }
    let start = at + statement_start(&tokens[at..]);
    out.extend(tokens[at..start].iter().cloned());
    out.extend(loops(&opened(&unwrapped(&tokens[start..]))));
    out
}

/// Without the brackets or braces around a comprehension.
fn unwrapped(tokens: &[TokenTree]) -> Vec<TokenTree> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() != Delimiter::Parenthesis && is_loop(group) => {
            group.stream().into_iter().collect()
        }
        tokens => tokens.to_vec(),
    }
}

/// Without the parentheses around a head, and the brackets in a reduction; with `for` for what stands for it.
fn opened(tokens: &[TokenTree]) -> Vec<TokenTree> {
    if let [keyword, _, rest @ ..] = tokens
        && let (true, Some(len)) = (is_word(keyword, "for"), bare_counting_head(rest))
    {
        let head = counted(&tokens[1..2 + len]);
        return std::iter::once(keyword.clone()).chain(head).chain(rest[len..].iter().cloned()).collect();
    }
    let mut out: Vec<TokenTree> = Vec::new();
    let is_other_for = is_other_for(tokens);
    let mut past = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < past {
            continue;
        }
        if let Some(keyword) = at.checked_sub(2)
            && (is_for(tokens, keyword) || keyword == 0 && is_other_for)
            && instead_of_in(&tokens[at..]) > 0
        {
            past = at + instead_of_in(&tokens[at..]);
            out.push(Ident::new("in", token.span()).into());
            continue;
        }
        match (out.last(), token) {
            (None, word) if at == 0 && is_other_for => out.push(Ident::new("for", word.span()).into()),
            (Some(before), TokenTree::Group(group)) if is_word(before, "for") && is_head(group) => {
                out.extend(group.stream());
            }
            (Some(before), TokenTree::Group(group)) if is_word(before, "for") && is_counting_head(group) => {
                out.extend(counted(&group.stream().into_iter().collect::<Vec<_>>()));
            }
            (Some(TokenTree::Ident(_)), TokenTree::Group(group)) if out.len() == 1 && list_in(group).is_some() => {
                let list = list_in(group).into_iter().flat_map(|list| list.stream());
                let mut inner =
                    Group::new(Delimiter::Parenthesis, list.chain(group.stream().into_iter().skip(1)).collect());
                inner.set_span(group.span());
                out.push(inner.into());
            }
            _ => out.push(token.clone()),
        }
    }
    out
}

/// `i = a; i < b; …` as `i in a..b`
fn counted(head: &[TokenTree]) -> Vec<TokenTree> {
    let parts: Vec<&[TokenTree]> = head.split(|token| is_punct(token, ';')).collect();
    let after = |part: &[TokenTree], mark| {
        part.iter().position(|token| is_punct(token, mark)).map_or(Vec::new(), |at| part[at + 1..].to_vec())
    };
    let name = parts[0].iter().take_while(|token| !is_punct(token, '=')).last();
    let (start, mut end) = (after(parts[0], '='), after(parts.get(1).unwrap_or(&&[][..]), '<'));
    if end.first().is_some_and(|token| is_punct(token, '=')) {
        // One more: which numbers they are is nobody's matter here.
        end.remove(0);
    }
    let at = head.first().map_or(Span::call_site(), TokenTree::span);
    let dots = twice('.', at);
    name.cloned().into_iter().chain([Ident::new("in", at).into()]).chain(start).chain(dots).chain(end).collect()
}

/// The arguments of a reduction without their names, and without what is a setting; and the name of the reduction that
/// takes a key.
fn arguments(name: &Ident, group: &Group) -> (Ident, Group) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let (mut out, mut name) = (Vec::new(), name.clone());
    let mut at = 0;
    while at < tokens.len() {
        let is_argument = at > 0 && is_punct(&tokens[at - 1], ',');
        match named(&tokens[at..]).filter(|_| is_argument) {
            Some(_) if is_setting(&tokens[at]) => {
                out.pop();
                at = (at..tokens.len()).find(|&at| is_punct(&tokens[at], ',')).unwrap_or(tokens.len());
            }
            Some(argument) => {
                if let (Some(by_key), "key") = (by_key(&name), &*argument.to_string()) {
                    name = Ident::new(by_key, name.span());
                }
                at += 2;
            }
            None => {
                out.push(tokens[at].clone());
                at += 1;
            }
        }
    }
    let mut inner = Group::new(group.delimiter(), out.into_iter().collect());
    inner.set_span(group.span());
    (name, inner)
}

fn loops(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::new();
    // Where the value, or the variables of a loop, begin; and whether a comma is among them.
    let (mut start, mut is_list) = (Some(0), false);
    let mut in_input = false;
    // What comes before has been dealt with.
    let mut past = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < past {
            continue;
        }
        let previous = at.checked_sub(1).map(|at| &tokens[at]);
        match token {
            // In a condition, or in the value: `in` between an item and a list.
            TokenTree::Ident(_)
                if (start.is_none() && !in_input || start == Some(0) && has_for(&tokens[at..]))
                    && operator(&tokens[at..]).is_some() =>
            {
                past = at + compared(&mut out, &tokens[at..]);
            }
            TokenTree::Ident(word) if is_for(tokens, at) || word == "in" => {
                if let (Some(start), true) = (start, is_list) {
                    let inner: Vec<TokenTree> = out.drain(start..).collect();
                    let at = inner.first().map_or(word.span(), TokenTree::span);
                    let mut pair = Group::new(Delimiter::Parenthesis, inner.into_iter().collect());
                    pair.set_span(at);
                    out.push(pair.into());
                }
                out.push(token.clone());
                (start, is_list) = ((word == "for").then_some(out.len()), false);
                in_input = word == "in";
            }
            // The methods of `Option`, the functions of a module.
            TokenTree::Ident(_) if previous.is_some_and(|token| is_punct(token, '.') || is_punct(token, ':')) => {
                out.push(token.clone());
            }
            TokenTree::Ident(word) if in_input && is_filter(token) && previous.is_some_and(ends_input) => {
                out.push(Ident::new("if", word.span()).into());
                in_input = false;
            }
            TokenTree::Punct(comma) if in_input && is_another(tokens, at) => {
                out.push(Ident::new("for", comma.span()).into());
                (start, is_list, in_input) = (Some(out.len()), false, false);
            }
            TokenTree::Ident(word) if word == "and" => out.extend(twice('&', word.span())),
            TokenTree::Ident(word) if word == "or" => out.extend(twice('|', word.span())),
            TokenTree::Ident(word) if word == "not" => {
                let inner = &tokens[at + 1..end_of_negation(tokens, at + 1)];
                out.push(punct('!', Spacing::Alone, word.span()));
                if inner.len() > 1 {
                    // It binds less than a comparison.
                    let mut negated = Group::new(Delimiter::Parenthesis, loops(inner).into_iter().collect());
                    negated.set_span(inner[0].span());
                    out.push(negated.into());
                    past = at + 1 + inner.len();
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Alone => {
                let is_path = previous.is_some_and(|token| is_punct(token, ':'));
                if !is_path && in_input && is_range(tokens, at) {
                    out.extend(twice('.', mark.span()));
                } else if !is_path && in_input && is_for(tokens, 0) {
                    // Python's body, in braces or without.
                    let body = &tokens[at + 1..];
                    if body.iter().any(is_braced) {
                        out.extend(loops(body));
                    } else {
                        let mut block = Group::new(Delimiter::Brace, body.iter().cloned().collect());
                        block.set_span(mark.span());
                        out.push(block.into());
                    }
                    return out;
                } else if !is_path && start == Some(0) && is_expression(&tokens[..at]) {
                    out.extend([punct('=', Spacing::Joint, mark.span()), punct('>', Spacing::Alone, mark.span())]);
                } else {
                    out.push(token.clone());
                }
            }
            TokenTree::Group(group) if matches!(previous, Some(TokenTree::Ident(_))) && at == 1 && is_loop(group) => {
                let Some(TokenTree::Ident(name)) = previous else { continue };
                let (name, group) = arguments(name, group);
                let inner = loops(&group.stream().into_iter().collect::<Vec<_>>());
                let mut inner = Group::new(group.delimiter(), inner.into_iter().collect());
                inner.set_span(group.span());
                out.pop();
                out.extend([TokenTree::Ident(name), inner.into()]);
            }
            // `then move |x| …`, `{ … }; then |x| …`, and a semicolon at the end.
            TokenTree::Ident(word) if word == "move" && previous.is_some_and(|token| is_word(token, "then")) => {}
            TokenTree::Punct(mark)
                if mark.as_char() == ';' && tokens.get(at + 1).is_none_or(|next| is_word(next, "then")) => {}
            token => {
                is_list |= is_punct(token, ',');
                in_input &= !is_braced(token) && !is_word(token, "if") && !is_word(token, "let");
                out.push(token.clone());
            }
        }
    }
    out
}

/// Puts the operator that begins here, with what is on its left at the end of `out`; gives how many tokens that was.
fn compared(out: &mut Vec<TokenTree>, tokens: &[TokenTree]) -> usize {
    let Some((_, meaning)) = operator(tokens) else { return 0 };
    let at = tokens[0].span();
    let call = |name: &str| [punct('.', Spacing::Alone, at), Ident::new(name, at).into()];
    let group = |tokens: Vec<TokenTree>| {
        let mut group = Group::new(Delimiter::Parenthesis, tokens.into_iter().collect());
        group.set_span(at);
        TokenTree::from(group)
    };
    match meaning {
        Meaning::Method(method, words) => {
            out.extend(call(method));
            out.push(group(Vec::new()));
            words
        }
        Meaning::Operator(operator, words) => {
            let mut marks = operator.chars();
            out.extend(marks.next().map(|mark| punct(mark, Spacing::Joint, at)));
            out.extend(marks.map(|mark| punct(mark, Spacing::Alone, at)));
            words
        }
        Meaning::Contains { negated, words } => {
            let item = group(out.drain(last_operand(out)..).collect());
            let item = vec![punct('&', Spacing::Alone, at), item];
            let end = end_of_negation(tokens, words);
            out.extend(negated.then(|| punct('!', Spacing::Alone, at)));
            out.push(group(tokens[words..end].to_vec()));
            out.extend(call("contains"));
            out.push(group(item));
            end
        }
    }
}

fn has_for(tokens: &[TokenTree]) -> bool {
    (0..tokens.len()).any(|at| is_for(tokens, at))
}

/// Where what Python's `not` is about ends.
pub(super) fn end_of_negation(tokens: &[TokenTree], from: usize) -> usize {
    let words = ["and", "or", "if", "else", "for", "in", "let"];
    find_or_end(tokens, from, |token| {
        is_braced(token)
            || ",;&|".chars().any(|mark| is_punct(token, mark))
            || words.iter().any(|word| is_word(token, word))
    })
}

fn is_expression(tokens: &[TokenTree]) -> bool {
    syn::parse2::<Expr>(tokens.iter().cloned().collect()).is_ok()
}

fn punct(character: char, spacing: Spacing, at: Span) -> TokenTree {
    let mut punct = Punct::new(character, spacing);
    punct.set_span(at);
    punct.into()
}

fn twice(character: char, at: Span) -> [TokenTree; 2] {
    [punct(character, Spacing::Joint, at), punct(character, Spacing::Alone, at)]
}
