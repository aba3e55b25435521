//! Parentheses around an expression, visible or not. They do not change its meaning.

use syn::Expr;

/// The expression without the parentheses and invisible groups around it.
pub(crate) fn without_parens(mut expression: &Expr) -> &Expr {
    loop {
        expression = match expression {
            Expr::Paren(inner) => &inner.expr,
            Expr::Group(inner) => &inner.expr,
            expression => return expression,
        };
    }
}

/// The expression without the parentheses and invisible groups around it, to be changed.
pub(crate) fn without_parens_mut(expression: &mut Expr) -> &mut Expr {
    match expression {
        Expr::Paren(inner) => without_parens_mut(&mut inner.expr),
        Expr::Group(inner) => without_parens_mut(&mut inner.expr),
        expression => expression,
    }
}
