//! The invisible groups that `macro_rules!` puts around what it was given.
//!
//! rustc drops such groups when they come out of a procedural macro: with `1 + x` for `$e`, the expression `$e * 10`
//! would fall apart. So an expression that could be torn apart goes on in parentheses.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Expr;

/// Replaces invisible groups whose content could be torn apart by parentheses.
pub(crate) fn parenthesize(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = TokenStream::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            out.extend([token.clone()]);
            continue;
        };
        let alone = ends_part(at.checked_sub(1).and_then(|at| tokens.get(at))) && ends_part(tokens.get(at + 1));
        let torn = group.delimiter() == Delimiter::None && !alone && can_be_torn(group.stream());
        let delimiter = if torn { Delimiter::Parenthesis } else { group.delimiter() };
        let mut copy = Group::new(delimiter, parenthesize(group.stream()));
        copy.set_span(group.span());
        out.extend([if contains_invisible(group) || torn { TokenTree::Group(copy) } else { token.clone() }]);
    }
    out
}

/// Tells if the neighbour of a group separates it from other operands: it is a keyword of the loop, a comma, or the
/// end.
fn ends_part(neighbour: Option<&TokenTree>) -> bool {
    match neighbour {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
        Some(TokenTree::Ident(ident)) => ["for", "in", "if", "let"].iter().any(|keyword| ident == keyword),
        Some(_) => false,
    }
}

fn can_be_torn(tokens: TokenStream) -> bool {
    matches!(
        syn::parse2(tokens),
        Ok(Expr::Assign(_)
            | Expr::Binary(_)
            | Expr::Break(_)
            | Expr::Cast(_)
            | Expr::Closure(_)
            | Expr::Let(_)
            | Expr::Range(_)
            | Expr::Reference(_)
            | Expr::Return(_)
            | Expr::Unary(_))
    )
}

fn contains_invisible(group: &Group) -> bool {
    group.stream().into_iter().any(|token| match token {
        TokenTree::Group(inner) => inner.delimiter() == Delimiter::None || contains_invisible(&inner),
        _ => false,
    })
}
