//! Jumps: expressions that make the code go on somewhere else.

use crate::analyze::scope::{Position, Target};
use crate::tokens::pretty::code;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{Attribute, Expr};

/// A `return`, `?`, `break` or `continue`.
pub(super) struct Jump<'e> {
    /// The keyword, or the `?`.
    pub(super) span: Span,
    /// The text of the jump in messages: `return`, `?`, `break 'rows`.
    pub(super) text: String,
    pub(super) target: Target,
    pub(super) attributes: &'e [Attribute],
    is_continue: bool,
}

impl<'e> Jump<'e> {
    /// The jump that `expression` is, if it is one. Jumps inside the expression do not count.
    pub(super) fn of(expression: &'e Expr, at: &Position) -> Option<Self> {
        let (span, attributes, text, target) = match expression {
            Expr::Return(jump) => (jump.return_token.span, &jump.attrs, "return".to_owned(), Target::Function),
            Expr::Try(jump) => (jump.question_token.spans[0], &jump.attrs, "?".to_owned(), Target::Function),
            Expr::Break(jump) => {
                let target = at.target(jump.label.as_ref());
                (jump.break_token.span, &jump.attrs, code(&jump.to_token_stream()), target)
            }
            Expr::Continue(jump) => {
                let target = at.target(jump.label.as_ref());
                (jump.continue_token.span, &jump.attrs, code(&jump.to_token_stream()), target)
            }
            _ => return None,
        };
        Some(Self { span, text, target, attributes, is_continue: matches!(expression, Expr::Continue(_)) })
    }

    /// Tells if the loop ends with the jump.
    pub(super) fn leaves_loop(&self) -> bool {
        self.leaves_more() || matches!(self.target, Target::Loop) && !self.is_continue
    }

    /// Tells if the jump goes further than to the end of the loop: out of the function, or to an outer loop.
    pub(super) fn leaves_more(&self) -> bool {
        matches!(self.target, Target::Beyond | Target::Function)
    }
}
