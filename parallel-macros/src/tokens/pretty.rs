//! The text of tokens in messages: with spaces as a user would write them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The name that stands in the place of something missing: a fixup (see `recover/fixup.rs`). In messages it is `…`.
pub(crate) const MISSING: &str = "__parallel_missing";

/// The text of the tokens, with spaces nearly as a user would write them.
pub(crate) fn code(tokens: &TokenStream) -> String {
    let mut text = String::new();
    // True after a value: an operator that comes next is a binary one.
    let mut is_value = false;
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if is_value {
                    text.push(' ');
                }
                let word = token.to_string();
                text.push_str(if word == MISSING { "…" } else { &word });
                is_value = true;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.extend([open, &code(&group.stream()), close]);
                is_value = true;
            }
            TokenTree::Punct(punct) => {
                let mut operator = punct.as_char().to_string();
                let mut spacing = punct.spacing();
                while let (Spacing::Joint, Some(TokenTree::Punct(next))) = (spacing, tokens.peek()) {
                    operator.push(next.as_char());
                    spacing = next.spacing();
                    tokens.next();
                }
                match &*operator {
                    "," | ";" => operator.push(' '),
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
