//! Good input with one thing wrong: cut off, a token too few, one too many, two the wrong way round.

use super::corpus::{CORPUS, MISTAKES};
use super::sound::fault;
use super::tokens;
use proc_macro2::{Group, TokenStream, TokenTree};

/// Every beginning of the tokens; the tokens without any one of them, with any one twice, with any two neighbours
/// swapped; the same inside their groups.
fn broken(tokens: &TokenStream) -> Vec<TokenStream> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut broken = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let (before, after) = (&all[..at], &all[at + 1..]);
        let with = |here: &[TokenTree], after: &[TokenTree]| {
            before.iter().chain(here).chain(after).cloned().collect::<TokenStream>()
        };
        broken.push(with(&[], &[]));
        broken.push(with(&[], after));
        broken.push(with(&[token.clone(), token.clone()], after));
        if let [next, after @ ..] = after {
            broken.push(with(&[next.clone(), token.clone()], after));
        }
        if let TokenTree::Group(group) = token {
            for inner in self::broken(&group.stream()) {
                let mut copy = Group::new(group.delimiter(), inner);
                copy.set_span(group.span());
                broken.push(with(&[copy.into()], after));
            }
        }
    }
    broken
}

#[test]
fn the_corpus_is_large() {
    assert!(CORPUS.len() >= 40);
    assert!(CORPUS.iter().map(|text| broken(&tokens(text)).len()).sum::<usize>() > 4000);
}

fn check(texts: &[&str]) {
    let mut wrong = Vec::new();
    for text in texts {
        for input in broken(&tokens(text)) {
            if let Some(fault) = fault(&input) {
                wrong.push(format!("{input}\n    {fault}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

#[test]
fn good_input_with_a_mistake_expands_as_it_should() {
    check(CORPUS);
}

#[test]
fn input_with_a_second_mistake_expands_as_it_should() {
    check(MISTAKES);
}
