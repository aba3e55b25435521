//! Parentheses, visible or not, around an expression, which change nothing of what it means.

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

/// As [`without_parens`], to change the expression.
pub(crate) fn without_parens_mut(expression: &mut Expr) -> &mut Expr {
    match expression {
        Expr::Paren(inner) => without_parens_mut(&mut inner.expr),
        Expr::Group(inner) => without_parens_mut(&mut inner.expr),
        expression => expression,
    }
}
