//! Expressions inside groups that someone is still typing: `f(s.)`, `{ let x = s. }`.
//!
//! Such code goes to rustc as it is. But to know what the rest of it does to the code around the loop, it is read with
//! something in each gap; that is taken out again when the expansion is written. So the expansion has the same shape
//! before and after the missing name has been typed, as an editor needs it.

use crate::parse::{is_keyword, is_punct};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Stands for an operand.
const OPERAND: &str = "__operand_to_come";
/// Between two semicolons: stands for the end of a statement.
const END: &str = "__end_to_come";

/// With something in each gap.
pub(crate) fn complete(tokens: TokenStream) -> TokenStream {
    let fill = |filled: &mut Vec<TokenTree>, gap: Gap| match gap {
        Gap::Operand(_) => filled.push(name(OPERAND)),
        Gap::End => filled.extend([semicolon(), name(END), semicolon()]),
    };
    fill_gaps(tokens, Delimiter::None, &mut { fill })
}

/// Without what waits for an operand, and the tokens that did.
pub(crate) fn trim(tokens: TokenStream) -> (TokenStream, Vec<TokenTree>) {
    let mut waiting = Vec::new();
    let fill = |filled: &mut Vec<TokenTree>, gap: Gap| match gap {
        Gap::Operand(length) => waiting.extend(filled.drain(filled.len() - length..).next_back()),
        Gap::End => filled.push(semicolon()),
    };
    (fill_gaps(tokens, Delimiter::None, &mut { fill }), waiting)
}

/// What `complete` has put in is taken out.
pub(crate) fn take_out(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            token if is_keyword(&token, OPERAND) => {}
            token if is_keyword(&token, END) => {
                kept.pop();
                tokens.next();
            }
            TokenTree::Group(group) => kept.push(with(&group, take_out(group.stream()))),
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

enum Gap {
    /// An operator of so many tokens has nothing after it.
    Operand(usize),
    /// A statement has no semicolon.
    End,
}

fn fill_gaps(tokens: TokenStream, around: Delimiter, fill: &mut impl FnMut(&mut Vec<TokenTree>, Gap)) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    // The braces of a `match` hold arms, no statements.
    let is_block =
        around == Delimiter::Brace && !tokens.windows(2).any(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
    let mut filled = Vec::new();
    // The tokens of an operator, up to here.
    let mut operator = 0;
    let mut is_let = false;
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        is_let |= is_block && is_keyword(token, "let") && (at == 0 || ends_statement(&tokens[at - 1]));
        is_let &= !is_punct(token, ';');
        filled.push(match token {
            TokenTree::Group(group) => with(group, fill_gaps(group.stream(), group.delimiter(), fill)),
            token => token.clone(),
        });
        operator = match (token, at.checked_sub(1).map(|at| &tokens[at])) {
            (TokenTree::Punct(_), Some(TokenTree::Punct(before)))
                if before.spacing() == Spacing::Joint && before.as_char() != '?' =>
            {
                operator + 1
            }
            (TokenTree::Punct(_), _) => 1,
            _ => 0,
        };
        let waits = operator > 0 && waits(&tokens[at + 1 - operator..=at], next, is_block);
        if waits {
            fill(&mut filled, Gap::Operand(operator));
        }
        let is_value = waits || is_value(token) && !(at > 0 && is_punct(&tokens[at - 1], '#'));
        let is_end = match next {
            Some(next) => is_value && begins_statement(next),
            None => is_let,
        };
        if is_block && is_end {
            fill(&mut filled, Gap::End);
            is_let = false;
        }
    }
    filled.into_iter().collect()
}

/// Whether an operator has nothing after it.
fn waits(operator: &[TokenTree], next: Option<&TokenTree>, is_block: bool) -> bool {
    let text: String = operator.iter().map(ToString::to_string).collect();
    let is_operator =
        !matches!(&*text, "," | ";" | "?" | "!" | "#" | "'" | ".." | ">") && !text.ends_with(['?', ';', ',']);
    is_operator
        && match next {
            None => true,
            Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
            Some(TokenTree::Group(_)) => text == ".",
            Some(TokenTree::Ident(_)) => text == "." && is_block && next.is_some_and(is_word),
            Some(TokenTree::Literal(_)) => false,
        }
}

/// Whether a name is a keyword that begins a statement.
fn is_word(token: &TokenTree) -> bool {
    ["let", "if", "for", "while", "loop", "match", "return", "break", "continue"]
        .iter()
        .any(|word| is_keyword(token, word))
}

fn is_value(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => is_name(name),
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        TokenTree::Literal(_) => true,
        TokenTree::Punct(_) => false,
    }
}

fn begins_statement(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(name) if is_name(name)) || is_word(token)
}

fn ends_statement(token: &TokenTree) -> bool {
    is_punct(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_name(ident: &Ident) -> bool {
    syn::parse2::<Ident>(TokenTree::Ident(ident.clone()).into()).is_ok()
}

fn name(text: &str) -> TokenTree {
    Ident::new(text, Span::call_site()).into()
}

fn semicolon() -> TokenTree {
    Punct::new(';', Spacing::Alone).into()
}

fn with(group: &Group, tokens: TokenStream) -> TokenTree {
    let mut copy = Group::new(group.delimiter(), tokens);
    copy.set_span(group.span());
    copy.into()
}
