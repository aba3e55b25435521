//! Hidden exits: those in the tokens of a macro call, or in an inner `parallel!`, where nothing can be rewritten. They
//! are errors. Exits in the definition of a macro cannot be found here: see the second net in `exits/mod.rs`.

use super::jump::Jump;
use crate::analyze::bails::bail;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body, visit_sink};
use crate::diagnostics::broken_rule;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Error, Expr};

/// Finds a `?`, `return` or `break` among tokens that may mean anything. Gives its span and its text.
pub(crate) fn hidden_exit(tokens: &TokenStream) -> Option<(Span, &'static str)> {
    let mut is_value = false;
    let mut loops = false;
    for token in tokens.clone() {
        match &token {
            TokenTree::Ident(ident) if ident == "return" => return Some((ident.span(), "return")),
            TokenTree::Ident(ident) if ident == "break" && !loops => return Some((ident.span(), "break")),
            TokenTree::Ident(ident) => loops |= ident == "for" || ident == "while" || ident == "loop",
            TokenTree::Punct(punct) if punct.as_char() == '?' && is_value => return Some((punct.span(), "?")),
            TokenTree::Group(group) if !loops => {
                if let Some(found) = hidden_exit(&group.stream()) {
                    return Some(found);
                }
            }
            _ => {}
        }
        is_value = !matches!(token, TokenTree::Punct(_));
    }
    None
}

/// The error of an exit that leaves the function, or an outer loop, from an inner `parallel!`.
pub(crate) fn inner_exit(tokens: &TokenStream) -> Option<Error> {
    struct Exits(Option<(Span, String)>);
    impl Visitor for Exits {
        fn rewrite_after(&mut self, expression: &mut Expr, at: &Position) -> bool {
            if at.functions > 0 || self.0.is_some() {
                return false;
            }
            if let Expr::Macro(call) = &*expression
                && let Some(name) = bail(&call.mac).filter(|_| !at.in_scratch)
            {
                self.0 = Some((name.span(), format!("{name}!")));
                return false;
            }
            let jump = Jump::of(expression, at).filter(|jump| jump.leaves_more() && !at.in_scratch);
            self.0 = jump.map(|jump| (jump.span, jump.text));
            false
        }
    }
    let mut input =
        crate::parse::parse(crate::tokens::none_groups::parenthesize(tokens.clone().into_iter().collect())).ok()?;
    let mut exits = Exits(None);
    visit_body(&mut input, &mut exits);
    visit_sink(&mut input, &mut exits);
    let (span, exit) = exits.0?;
    let instead = match &*exit {
        "?" => "let the inner loop give `into = Result<Vec<_>, _>`, and write `?` after it",
        _ => "let the inner loop return what decides, and leave the outer one after it",
    };
    let text = format!("`{exit}` cannot leave the outer loop from inside an inner `parallel!`; {instead}");
    Some(broken_rule("exit-in-inner-parallel", span, text))
}
