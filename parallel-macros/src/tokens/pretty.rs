//! The text of tokens in messages: with spaces as a user would write them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The name that stands in the place of something missing: a fixup (see `recover/fixup.rs`). In messages it is `…`.
pub(crate) const MISSING: &str = "__parallel_missing";

/// The keywords after which a value begins.
const BEFORE_VALUES: &[&str] =
    &["as", "else", "for", "if", "in", "let", "loop", "match", "move", "mut", "ref", "return", "unsafe", "while"];

/// The text of the tokens, with spaces nearly as a user would write them.
pub(crate) fn code(tokens: &TokenStream) -> String {
    let mut text = String::new();
    // True after a value: an operator that comes next is a binary one.
    let mut is_value = false;
    // A word stands last, so a space has to follow before the next one.
    let mut is_word = false;
    // The bar that opens the parameters of a closure has been written, and the one that closes them has not.
    let mut in_closure = false;
    let mut angles = 0;
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if is_value || is_word {
                    text.push(' ');
                }
                let word = token.to_string();
                text.push_str(if word == MISSING { "…" } else { &word });
                is_word = BEFORE_VALUES.contains(&&*word);
                is_value = !is_word;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                if is_word || is_value && group.delimiter() == Delimiter::Brace {
                    text.push(' ');
                }
                let inner = code(&group.stream());
                text.push_str(&if inner.is_empty() {
                    format!("{open}{close}").replace(' ', "")
                } else {
                    [open, &inner, close].concat()
                });
                (is_value, is_word) = (true, false);
            }
            TokenTree::Punct(punct) => {
                let is_type = text.ends_with("::") || ends_with_type(&text);
                if punct.as_char() == '<' && is_type || punct.as_char() == '>' && angles > 0 {
                    text.push(punct.as_char());
                    angles = if punct.as_char() == '<' { angles + 1 } else { angles - 1 };
                    (is_value, is_word) = (punct.as_char() == '>', false);
                    continue;
                }
                let mut operator = punct.as_char().to_string();
                let mut spacing = punct.spacing();
                while let (Spacing::Joint, Some(TokenTree::Punct(next))) = (spacing, tokens.peek()) {
                    if operator == "::" {
                        break;
                    }
                    operator.push(next.as_char());
                    spacing = next.spacing();
                    tokens.next();
                }
                if is_word && operator != ";" && operator != "," {
                    text.push(' ');
                }
                is_word = false;
                match &*operator {
                    "," | ";" | ":" => operator.push(' '),
                    "|" if in_closure => {
                        in_closure = false;
                        operator.push(' ');
                    }
                    "|" if !is_value => in_closure = true,
                    "||" if !is_value => operator.push(' '),
                    "'" if is_value => operator.insert(0, ' '),
                    "." | "::" | "?" | "!" | "'" | ".." | "..=" => {}
                    _ if is_value => operator = format!(" {operator} "),
                    _ => {}
                }
                is_value = operator == "?";
                text.push_str(&operator);
            }
        }
    }
    text
}

/// Tells if a text ends with a name that begins with a capital letter, as types do.
fn ends_with_type(text: &str) -> bool {
    let word = text.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_reads_as_it_was_written() {
        let texts = [
            "out[i]",
            "out[i + 1]",
            "*total",
            "stats.sum",
            "pair.0",
            "i as usize",
            "f64::max",
            "f(a, &b)[-1]",
            "x? + y",
            "break 'rows",
            "continue 'rows",
            "for x in &xs",
            "x for x in (0..n).rev() if !(x > 1)",
            "max_by_key(x for x in xs, |x: &i32| -x)",
            "into = Vec<_>, x for x in xs",
            "if c { parallel!(x for mut x in &mut xs) }",
            "HashMap::<Vec<u8>, i32>::new() < b",
            "a < b || c",
            "|| f(a | b)",
            "println!()",
        ];
        for text in texts {
            assert_eq!(code(&text.parse().unwrap()), text);
        }
    }

    #[test]
    fn what_is_missing_has_no_name() {
        assert_eq!(code(&format!("sum.{MISSING}").parse().unwrap()), "sum.…");
        assert_eq!(code(&format!("i + {MISSING}").parse().unwrap()), "i + …");
    }
}
