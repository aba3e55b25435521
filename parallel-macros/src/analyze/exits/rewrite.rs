//! Rewrites the exits of the body, and of the expression after `then`.
//!
//! An exit becomes code that notes in a local which exit it is, with its value, and ends the loop. An exit that is not
//! possible is replaced by its error, so that rustc does not report it again. The words of these errors are here.

use super::hidden::{hidden_exit, inner_exit};
use super::jump::Jump;
use super::{Exit, ExitFrom, variant};
use crate::analyze::scope::{Position, Target};
use crate::analyze::visit::Visitor;
use crate::diagnostics::broken_rule;
use crate::locals::Locals;
use crate::tokens::spans::{Ends, group, ident};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Error, Expr, ExprReturn, ExprTry, Macro, MacroDelimiter};

/// The visitor that rewrites the exits, and remembers them.
pub(crate) struct ExitRewriter<'f> {
    root: &'f TokenStream,
    locals: &'f Locals,
    from: ExitFrom,
    /// There are inner `for` clauses, so an item may give several values.
    has_rows: bool,
    /// The exits, in the order of their numbers.
    pub(crate) exits: Vec<Exit>,
    /// A `continue` may end an item without a result.
    pub(crate) skips: bool,
    /// A `break` ends an inner `for` clause.
    pub(crate) ends_inner: bool,
}

impl<'f> ExitRewriter<'f> {
    pub(crate) fn new(root: &'f TokenStream, locals: &'f Locals, from: ExitFrom, has_rows: bool) -> Self {
        Self { root, locals, from, has_rows, exits: Vec::new(), skips: false, ends_inner: false }
    }

    /// The code that leaves the loop, with a value of a type of its own.
    fn leave_with(&mut self, value: &TokenStream, exit: Exit) -> TokenStream {
        let root = self.root;
        let label = &self.locals.label;
        let (local, variant) = match self.from {
            ExitFrom::Body | ExitFrom::OutcomesBody => (&self.locals.exit, variant(root, self.exits.len(), value)),
            ExitFrom::Sink => (&self.locals.sunk, variant(root, self.exits.len(), value)),
            // A stream can only be ended by `break`, which has no value.
            ExitFrom::StreamBody => (&self.locals.exit, quote!(())),
        };
        self.exits.push(exit);
        quote!({ #local = #root::__private::Some(#variant); break #label #root::__private::Done })
    }

    /// The code that replaces an expression which leaves the loop, or would leave it. `None` for all other expressions.
    fn instead_of(&mut self, expression: &Expr, at: &Position) -> Option<TokenStream> {
        if let Some(jump) = Jump::of(expression, at) {
            let instead = self.instead_of_jump(&jump, expression, at)?;
            // Attributes are dropped under a `#[cfg]`: they might take an error away.
            let attributes = if at.conditional == 0 { jump.attributes } else { &[] };
            return Some(quote!(#(#attributes)* #instead));
        }
        match expression {
            _ if at.functions > 0 => None,
            Expr::Await(wait) => Some(refusal(
                "await",
                wait.await_token.span,
                "`.await` needs a task, and a parallel loop runs on threads; \
                 use `futures::future::join_all` or `tokio::task::JoinSet`",
            )),
            Expr::Yield(wait) => Some(refusal(
                "yield",
                wait.yield_token.span,
                "`yield` needs a coroutine, and a parallel loop runs on threads; \
                 write `parallel!(VALUE for … in …)` for a list of values",
            )),
            _ => None,
        }
    }

    fn instead_of_jump(&mut self, jump: &Jump, expression: &Expr, at: &Position) -> Option<TokenStream> {
        // Inside a closure or an async block an exit leaves only that, and not the loop.
        if at.functions > 0 {
            return None;
        }
        if at.conditional > 0 && jump.leaves_loop() {
            let text = "what leaves the loop stands under `#[cfg]`, and what happens after the loop would not; \
                        write `if cfg!(…) { … }`, or put `#[cfg]` on the whole loop";
            return Some(refusal("conditional", jump.span, text));
        }
        if self.from == ExitFrom::StreamBody && jump.leaves_more() && !at.in_scratch {
            let text = format!(
                "`{}` cannot leave the function from a loop behind a `Stream`, which goes on after it; \
                 give `Result`s or `Option`s, and write `?` where they come out of the `Stream`",
                jump.text
            );
            return Some(refusal("exit-in-stream", jump.span, &text));
        }
        if self.from == ExitFrom::OutcomesBody && jump.leaves_loop() && !at.in_scratch {
            let instead = if matches!(expression, Expr::Try(_)) {
                "give the `Result` as the value, whose `Err` is the outcome of its item alone"
            } else {
                "skip items with `continue` or a filter, or collect into a `Vec`"
            };
            let text = format!("`{}` would leave the loop, and with `Outcomes` every item runs; {instead}", jump.text);
            return Some(refusal("exit-in-outcomes", jump.span, &text));
        }
        match (expression, &jump.target) {
            (_, Target::Inside) | (Expr::Continue(_), Target::Innermost) => None,
            (_, Target::Innermost) => {
                self.ends_inner = true;
                None
            }
            (Expr::Continue(own), Target::Loop) => match &own.label {
                Some(label) if self.has_rows && self.from == ExitFrom::Sink => {
                    let text = format!(
                        "`continue {label}` is to skip what is left of an item, whose values may have come already; \
                         write `continue` for the next value, or skip in the block before `then`"
                    );
                    Some(refusal("continue-after-then", label.span(), &text))
                }
                _ => {
                    self.skips = true;
                    None
                }
            },
            (Expr::Break(own), target) if own.expr.is_some() => {
                let text = if matches!(target, Target::Loop) {
                    "`break` with a value has nowhere to take it: a `for` loop gives nothing; \
                     write `first(… for …)` for the value of the first item that has one"
                } else {
                    "`break` does not take a value out of a parallel loop; \
                     write `first(… for …)`, and `break` with what that gives after it"
                };
                Some(refusal("break-with-value", jump.span, text))
            }
            (_, Target::Loop) => Some(self.leave_with(&quote!(()), Exit::End(jump.span))),
            (Expr::Return(_), _) if at.in_scratch => Some(refusal(
                "exit-in-scratch",
                jump.span,
                "`return` cannot leave the function from a `let` before the loop, which runs on each worker; \
                 return before the `parallel!`",
            )),
            (Expr::Try(_), _) if at.in_scratch => Some(refusal(
                "exit-in-scratch",
                jump.span,
                "`?` cannot leave the function from a `let` before the loop, which runs on each worker; \
                 use `?` in a `let` before the `parallel!`",
            )),
            (Expr::Return(own), _) => Some(self.instead_of_return(own)),
            (Expr::Try(own), _) => Some(self.instead_of_try(own)),
            _ => Some(self.leave_with(&quote!(()), Exit::Jump(expression.to_token_stream()))),
        }
    }

    fn instead_of_return(&mut self, jump: &ExprReturn) -> TokenStream {
        let nothing = || group(Delimiter::Parenthesis, TokenStream::new(), jump.return_token.span).to_token_stream();
        let value = jump.expr.as_ref().map_or_else(nothing, ToTokens::to_token_stream);
        self.leave_with(&value, Exit::Return(jump.return_token))
    }

    fn instead_of_try(&mut self, jump: &ExprTry) -> TokenStream {
        let root = self.root;
        let Locals { value, .. } = self.locals;
        let inner = jump.expr.to_token_stream();
        let carried = ident("__carried", jump.question_token.spans[0]);
        let carry = if self.from == ExitFrom::Sink {
            // The sink runs on the calling thread, so the value need not be `Send`.
            quote!(#root::__private::carried(#value))
        } else {
            quote!({
                use #root::__private::{PickCan as _, PickCannot as _};
                match #value { #carried => {
                    (&&&#root::__private::LentPlace(&&#carried, #root::__private::kind::Carry))
                        .__pick().carry(#carried)
                } }
            })
        };
        let leave = self.leave_with(&carry, Exit::Try(jump.question_token));
        // `__tried.v`: an expression of two tokens, which spans the user's.
        let ends = Ends::of(&inner);
        let (tried, field) = (ident("__tried", ends.first), ident("v", ends.last));
        quote! {
            (match (#root::__private::Input { v: #inner }) {
                #tried => match #root::__private::branch(#tried.#field) {
                    #root::__private::Continue(#value) => #value,
                    #root::__private::Break(#value) => #leave
                }
            })
        }
    }
}

impl Visitor for ExitRewriter<'_> {
    fn rewrite_after(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let Some(instead) = self.instead_of(expression, at) else { return false };
        *expression = Expr::Verbatim(instead);
        true
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        if at.functions > 0 {
            return false;
        }
        let Some(name) = call.path.segments.last().map(|last| last.ident.to_string()) else { return false };
        let error = if name == "parallel" {
            inner_exit(&call.tokens)
        } else {
            hidden_exit(&call.tokens).map(|(span, exit)| {
                let text = format!(
                    "`{exit}` inside `{name}!` cannot be seen to leave the loop; \
                     write it in a `let` before, and give `{name}!` the variable"
                );
                broken_rule("exit-in-macro", span, text)
            })
        };
        // The error replaces the call, which would have errors of its own. A call in braces may be a statement without
        // a semicolon, and then the error must be one, too.
        let is_braced = matches!(call.delimiter, MacroDelimiter::Brace(_));
        let instead = |error: Error| if is_braced { error.to_compile_error() } else { in_place(&error) };
        let Some(error) = error.and_then(|error| syn::parse2(instead(error)).ok()) else { return false };
        *call = error;
        true
    }
}

/// The error of a rule, in the place of the expression that breaks it.
fn refusal(rule: &str, at: Span, text: &str) -> TokenStream {
    in_place(&broken_rule(rule, at, text))
}

/// An error as an operand: in parentheses, since braces at the beginning of a statement would end it.
pub(crate) fn in_place(error: &Error) -> TokenStream {
    let tokens = error.to_compile_error().into_iter().map(|token| match token {
        TokenTree::Group(text) => group(Delimiter::Parenthesis, text.stream(), text.span()).into(),
        token => token,
    });
    tokens.collect()
}
