//! Loops as other languages write them: one error, and nothing of the loop is lost.

use super::several::errors;
use super::{expand, tokens};

/// Heads in parentheses, in the languages that write them so.
const HEADS: &[&str] = &[
    // R
    "(x in xs)",
    // JavaScript
    "(x of xs)",
    "(const x of xs)",
    "(let x of xs)",
    "(var x of xs)",
    "(const [k, x] of xs)",
    "(let x in xs)",
    // C#, Kotlin
    "(var x in xs)",
    "(val x in xs)",
    // C++, Java
    "(auto x : xs)",
    "(auto& x : xs)",
    "(int x : xs)",
    "(List<String> x : xs)",
];

#[test]
fn a_head_in_parentheses_is_one_mistake() {
    for head in HEADS {
        for text in [
            format!("for {head} {{ f(x); }}"),
            format!("f(x) for {head}"),
            format!("f(x) for {head} if x > 1"),
            format!("sum(f(x) for {head})"),
            format!("f(x) for y in ys for {head}"),
            format!("for {head} {{ f(x) }} then |y| g(y)"),
        ] {
            let expansion = expand(tokens(&text));
            let found: Vec<String> = errors(expansion.clone()).into_iter().map(|(text, _)| text).collect();
            assert!(
                matches!(&found[..], [one] if one.contains("no parentheses around what is looped over")),
                "{text}: {found:?}"
            );
            let expansion = expansion.to_string();
            assert!(expansion.contains("f (x)") && expansion.contains("xs"), "{text}: {expansion}");
        }
    }
}

/// A tuple is no head, whatever the names in it.
#[test]
fn a_pattern_in_parentheses_is_no_mistake() {
    for text in
        ["for (of, x) in xs { f(of, x); }", "f(x) for (of, x) in xs", "f(x) for (of, x): (u8, u8) in xs if y of z"]
    {
        let expansion = expand(tokens(text)).to_string();
        assert!(!expansion.contains("no parentheses"), "{text}: {expansion}");
    }
}
