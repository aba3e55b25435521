//! A hash of tokens, which tells a piece of source from one that was changed.
//!
//! It depends on the tokens alone: not on where they stand, on the space between them, on the compiler or the machine.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The hash of these tokens: FNV-1a, 64 bits.
pub(crate) fn hash(tokens: TokenStream) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    add(&mut hash, tokens);
    hash
}

fn add(hash: &mut u64, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => add_text(hash, b'i', &ident.to_string()),
            TokenTree::Literal(literal) => add_text(hash, b'l', &literal.to_string()),
            TokenTree::Punct(punct) => add_text(hash, b'p', punct.as_char().encode_utf8(&mut [0; 4])),
            TokenTree::Group(group) => {
                let open = match group.delimiter() {
                    Delimiter::Parenthesis => "(",
                    Delimiter::Brace => "{",
                    Delimiter::Bracket => "[",
                    Delimiter::None => "",
                };
                add_text(hash, b'o', open);
                add(hash, group.stream());
                add_text(hash, b'c', "");
            }
        }
    }
}

/// Adds a kind of token, its text, and its end: a byte that no text has.
fn add_text(hash: &mut u64, kind: u8, text: &str) {
    for byte in [kind].iter().chain(text.as_bytes()).chain(&[0xff]) {
        *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> u64 {
        hash(text.parse().unwrap())
    }

    #[test]
    fn tokens_count_and_space_does_not() {
        assert_eq!(of("f(x) for x in 0..10"), of("f ( x )  for x\nin 0 .. 10"));
        let all = [
            "f(x) for x in 0..10",
            "f(x) for x in 0..11",
            "f[x] for x in 0..10",
            "f(x for) x in 0..10",
            "f(x) for y in 0..10",
        ];
        for (at, text) in all.iter().enumerate() {
            assert!(all[..at].iter().all(|other| of(other) != of(text)), "{text}");
        }
        // Pinned: files that were made by an earlier build stay good.
        assert_eq!(of("x for x in xs"), 0x7812_a941_05a6_5f38);
    }
}
