//! Where the body leaves the loop, and how it is written there instead.
//!
//! What cannot be done is replaced, in its place, by the error that says so; nothing is left for rustc to add.

use crate::analyze::access::Operator;
use crate::analyze::hidden::{hidden_exit, inner_exit};
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::analyze::place::Place;
use crate::analyze::scope::{Position, Target};
use crate::analyze::visit::Visitor;
use crate::diagnostics::broken_rule;
use crate::locals::Locals;
use crate::tokens::spans::{group, ident};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Attribute, BinOp, Error, Expr, Lifetime, Macro, MacroDelimiter, Token};

/// A place where the body leaves the loop, and what happens after the loop then.
pub(crate) enum Exit {
    /// `break`: nothing more.
    End(Span),
    /// `break 'outer`, `continue 'outer`
    Jump(TokenStream),
    /// `return value`
    Return(Token![return]),
    /// `value?`
    Try(Token![?]),
}

impl Exit {
    pub(crate) fn span(&self) -> Span {
        match self {
            Exit::End(span) => *span,
            Exit::Jump(jump) => jump.span(),
            Exit::Return(keyword) => keyword.span,
            Exit::Try(question) => question.spans[0],
        }
    }
}

/// What it is that leaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitFrom {
    Body,
    /// The body of a loop behind a `Stream`.
    Streamed,
    /// The part after `then`.
    Sink,
}

/// Rewrites the body.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct ExitRewriter<'f> {
    pub(crate) root: &'f TokenStream,
    pub(crate) names: &'f Locals,
    pub(crate) outer: &'f [OuterVariable],
    pub(crate) part: ExitFrom,
    /// An item may give several values: there are inner `for` clauses.
    pub(crate) has_rows: bool,
    pub(crate) exits: Vec<Exit>,
    /// An item may end without a result.
    pub(crate) skips: bool,
    /// A `break` ends an inner `for` clause.
    pub(crate) ends_inner: bool,
    changed: bool,
}

impl<'f> ExitRewriter<'f> {
    pub(crate) fn new(root: &'f TokenStream, names: &'f Locals, outer: &'f [OuterVariable], part: ExitFrom) -> Self {
        Self {
            root,
            names,
            outer,
            part,
            has_rows: false,
            exits: Vec::new(),
            skips: false,
            ends_inner: false,
            changed: false,
        }
    }

    fn refuse(&mut self, rule: &str, expression: &mut Expr, at: Span, text: &str) {
        *expression = Expr::Verbatim(in_place(&broken_rule(rule, at, text)));
        self.changed = true;
    }

    /// Leaves the loop, with a value of a type of its own.
    fn leave_with(&mut self, value: &TokenStream, exit: Exit) -> TokenStream {
        let root = self.root;
        let label = &self.names.label;
        let (target_place, variant) = match self.part {
            ExitFrom::Body => (&self.names.exit, variant(root, self.exits.len(), value)),
            ExitFrom::Sink => (&self.names.sunk, variant(root, self.exits.len(), value)),
            // Nothing goes with the only way there is.
            ExitFrom::Streamed => (&self.names.exit, quote!(())),
        };
        self.exits.push(exit);
        self.changed = true;
        quote!({ #target_place = #root::__private::Some(#variant); break #label #root::__private::Done })
    }

    fn outer(&self, expression: &Expr, at: &Position) -> Option<(usize, &OuterVariable)> {
        let place = Place::of(expression)?;
        let key = place.key();
        let found = self.outer.iter().enumerate().find(|(_, outer)| outer.place.key() == key)?;
        at.is_free(&crate::tokens::hygiene::identity(&place.base)).then_some(found)
    }

    /// Whether what is taken away from this place is added up.
    fn is_taken(&self, target_place: &Expr, at: &Position) -> bool {
        match target_place {
            Expr::Index(index) => match self.outer(&index.expr, at) {
                Some((_, outer)) => matches!(outer.kind, Kind::Bins(Operator::Sub)),
                None => matches!(&*index.expr, Expr::Index(_)) && self.is_taken(&index.expr, at),
            },
            target_place => matches!(
                self.outer(target_place, at),
                Some((_, OuterVariable { kind: Kind::Accumulate(Operator::Sub), .. }))
            ),
        }
    }

    /// Whether an expression leaves the loop.
    fn leaves(expression: &Expr, at: &Position) -> bool {
        let target = |label: &Option<Lifetime>| at.target(label.as_ref());
        match expression {
            Expr::Return(_) | Expr::Try(_) => true,
            Expr::Break(jump) => matches!(target(&jump.label), Target::Loop | Target::Beyond),
            Expr::Continue(jump) => matches!(target(&jump.label), Target::Beyond),
            _ => false,
        }
    }

    /// Whether it leaves more than the loop.
    pub(crate) fn leaves_function(expression: &Expr, at: &Position) -> bool {
        let is_beyond = |label: &Option<Lifetime>| matches!(at.target(label.as_ref()), Target::Beyond);
        !at.in_scratch
            && match expression {
                Expr::Return(_) | Expr::Try(_) => true,
                Expr::Break(jump) => is_beyond(&jump.label),
                Expr::Continue(jump) => is_beyond(&jump.label),
                _ => false,
            }
    }

    fn jump(&mut self, expression: &mut Expr, at: &Position) {
        match expression {
            Expr::Continue(jump) => match at.target(jump.label.as_ref()) {
                Target::Loop => match &jump.label {
                    Some(label) if self.has_rows && self.part == ExitFrom::Sink => {
                        let (at, label) = (label.span(), label.clone());
                        let text = format!(
                            "`continue {label}` is to skip what is left of an item, whose values may have come already; \
                             write `continue` for the next value, or skip in the block before `then`"
                        );
                        self.refuse("continue-after-then", expression, at, &text);
                    }
                    _ => self.skips = true,
                },
                Target::Beyond => {
                    let exit = Exit::Jump(jump.to_token_stream());
                    *expression = Expr::Verbatim(self.leave_with(&quote!(()), exit));
                }
                Target::Inside | Target::Innermost => {}
            },
            Expr::Break(jump) => {
                let target = at.target(jump.label.as_ref());
                if let (Target::Loop | Target::Beyond, Some(_)) = (&target, &jump.expr) {
                    let at = jump.break_token.span;
                    let text = if matches!(target, Target::Loop) {
                        "`break` with a value has nowhere to take it: a `for` loop gives nothing; \
                         write `first(… for …)` for the value of the first item that has one"
                    } else {
                        "`break` does not take a value out of a parallel loop; \
                         write `first(… for …)`, and `break` with what that gives after it"
                    };
                    return self.refuse("break-with-value", expression, at, text);
                }
                let exit = match target {
                    Target::Innermost => {
                        self.ends_inner = true;
                        return;
                    }
                    Target::Inside => return,
                    Target::Loop => Exit::End(jump.break_token.span),
                    Target::Beyond => Exit::Jump(jump.to_token_stream()),
                };
                *expression = Expr::Verbatim(self.leave_with(&quote!(()), exit));
            }
            _ => {}
        }
    }

    fn leave_function(&mut self, expression: &mut Expr, at: &Position) {
        match expression {
            Expr::Return(jump) if at.in_scratch => {
                let at = jump.return_token.span;
                self.refuse(
                    "exit-in-scratch",
                    expression,
                    at,
                    "`return` cannot leave the function from a `let` before the loop, which runs on each worker; \
                     return before the `parallel!`",
                );
            }
            Expr::Try(jump) if at.in_scratch => {
                let at = jump.question_token.spans[0];
                self.refuse(
                    "exit-in-scratch",
                    expression,
                    at,
                    "`?` cannot leave the function from a `let` before the loop, which runs on each worker; \
                     use `?` in a `let` before the `parallel!`",
                );
            }
            Expr::Return(jump) => {
                let nothing =
                    || group(Delimiter::Parenthesis, TokenStream::new(), jump.return_token.span).to_token_stream();
                let value = jump.expr.as_ref().map_or_else(nothing, ToTokens::to_token_stream);
                let exit = Exit::Return(jump.return_token);
                *expression = Expr::Verbatim(self.leave_with(&value, exit));
            }
            Expr::Try(jump) => {
                let root = self.root;
                let Locals { value, .. } = self.names;
                let inner = jump.expr.to_token_stream();
                let exit = Exit::Try(jump.question_token);
                let carried = ident("__carried", jump.question_token.spans[0]);
                let carry = if self.part == ExitFrom::Sink {
                    // It stays on its thread.
                    quote!(#root::__private::carried(#value))
                } else {
                    quote!({
                        use #root::__private::{PickCan as _, PickCannot as _};
                        match #value { #carried => {
                            (&&#root::__private::LentPlace(&&#carried, #root::__private::kind::Carry))
                                .__pick().carry(#carried)
                        } }
                    })
                };
                let leave = self.leave_with(&carry, exit);
                *expression = Expr::Verbatim(quote! {
                    (match #root::__private::branch(#inner) {
                        #root::__private::Continue(#value) => #value,
                        #root::__private::Break(#value) => #leave
                    })
                });
            }
            _ => {}
        }
    }
}

/// The keyword that an exit begins with, and the exit in words.
pub(crate) fn exit_of(expression: &Expr) -> (Span, String) {
    match expression {
        Expr::Return(jump) => (jump.return_token.span, "return".to_owned()),
        Expr::Try(jump) => (jump.question_token.spans[0], "?".to_owned()),
        Expr::Break(jump) => (jump.break_token.span, crate::tokens::pretty::code(&jump.to_token_stream())),
        Expr::Continue(jump) => (jump.continue_token.span, crate::tokens::pretty::code(&jump.to_token_stream())),
        other => (other.span(), String::new()),
    }
}

/// `Other(Other(This { v: value }))`, so deep as there are exits before.
pub(crate) fn variant(root: &TokenStream, before: usize, value: &TokenStream) -> TokenStream {
    // A field and no argument: what rustc says of the value, it says of it alone.
    let this = quote!(#root::__private::Exit::This { v: #value });
    (0..before).fold(this, |inner, _| quote!(#root::__private::Exit::Other(#inner)))
}

impl Visitor for ExitRewriter<'_> {
    fn enter(&mut self, expression: &mut Expr, at: &Position) {
        match expression {
            // From the outside in: `*total` is one place, not a part of another.
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) | Expr::Paren(_) => {
                if let Some((number, outer)) = self.outer(expression, at)
                    && !outer.is_bare
                {
                    let name = Locals::private_copy(number, expression.span());
                    *expression = Expr::Verbatim(name.to_token_stream());
                    self.changed = true;
                }
            }
            Expr::Binary(binary) if self.is_taken(&binary.left, at) => {
                if let BinOp::SubAssign(operator) = binary.op {
                    binary.op = BinOp::AddAssign(Token![+=](operator.span()));
                    self.changed = true;
                }
            }
            Expr::Assign(assign) if self.is_taken(&assign.left, at) => {
                let Some(place) = Place::of(&assign.left) else { return };
                add_instead(&mut assign.right, &place);
                self.changed = true;
            }
            _ => {}
        }
    }

    fn leave(&mut self, expression: &mut Expr, at: &Position) -> bool {
        self.changed = std::mem::take(&mut self.changed);
        let attributes = attributes(expression);
        match expression {
            _ if at.conditional > 0 && at.functions == 0 && Self::leaves(expression, at) => {
                let (at, _) = exit_of(expression);
                self.refuse(
                    "conditional",
                    expression,
                    at,
                    "what leaves the loop stands under `#[cfg]`, and what happens after the loop would not; \
                     write `if cfg!(…) { … }`, or put `#[cfg]` on the whole loop",
                );
            }
            // What a closure or an async block leaves is itself.
            _ if at.functions > 0 => {}
            _ if self.part == ExitFrom::Streamed && Self::leaves_function(expression, at) => {
                let (at, exit) = exit_of(expression);
                let text = format!(
                    "`{exit}` cannot leave the function from a loop behind a `Stream`, which goes on after it; \
                     give `Result`s or `Option`s, and write `?` where they come out of the `Stream`"
                );
                self.refuse("exit-in-stream", expression, at, &text);
            }
            Expr::Continue(_) | Expr::Break(_) => self.jump(expression, at),
            Expr::Return(_) | Expr::Try(_) => self.leave_function(expression, at),
            Expr::Await(wait) => {
                let at = wait.await_token.span;
                self.refuse(
                    "await",
                    expression,
                    at,
                    "`.await` needs a task, and a parallel loop runs on threads; \
                     use `futures::future::join_all` or `tokio::task::JoinSet`",
                );
            }
            Expr::Yield(wait) => {
                let at = wait.yield_token.span;
                self.refuse(
                    "yield",
                    expression,
                    at,
                    "`yield` needs a coroutine, and a parallel loop runs on threads; \
                     write `parallel!(VALUE for … in …)` for a list of values",
                );
            }
            _ => {}
        }
        // Not those that may take an error away.
        if let (Expr::Verbatim(instead), 0) = (&mut *expression, at.conditional) {
            *instead = quote!(#(#attributes)* #instead);
        }
        std::mem::take(&mut self.changed)
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
        // In place of the call, which would have errors of its own; one in braces may be a statement without an end.
        let is_braced = matches!(call.delimiter, MacroDelimiter::Brace(_));
        let instead = |error: Error| if is_braced { error.to_compile_error() } else { in_place(&error) };
        let Some(error) = error.and_then(|error| syn::parse2(instead(error)).ok()) else { return false };
        *call = error;
        true
    }
}

/// An error as an operand: in parentheses, since braces at the beginning of a statement would end it.
fn in_place(error: &Error) -> TokenStream {
    let tokens = error.to_compile_error().into_iter().map(|token| match token {
        TokenTree::Group(text) => group(Delimiter::Parenthesis, text.stream(), text.span()).into(),
        token => token,
    });
    tokens.collect()
}

/// Those of an expression that another one comes in the place of.
fn attributes(expression: &Expr) -> Vec<Attribute> {
    match expression {
        Expr::Return(jump) => jump.attrs.clone(),
        Expr::Try(jump) => jump.attrs.clone(),
        Expr::Break(jump) => jump.attrs.clone(),
        Expr::Continue(jump) => jump.attrs.clone(),
        _ => Vec::new(),
    }
}

/// `acc - a - b` becomes `acc + a + b`.
fn add_instead(right: &mut Expr, place: &Place) {
    match right {
        Expr::Paren(inner) => add_instead(&mut inner.expr, place),
        Expr::Group(inner) => add_instead(&mut inner.expr, place),
        Expr::Binary(binary) => {
            if let BinOp::Sub(operator) = binary.op {
                binary.op = BinOp::Add(Token![+](operator.span()));
            }
            if !place.is(&binary.left) {
                add_instead(&mut binary.left, place);
            }
        }
        _ => {}
    }
}

/// The stand-in for a variable: its own name, where it has one.
pub(crate) fn private_copy(number: usize, outer: &OuterVariable) -> Ident {
    let place = &outer.place;
    if outer.is_bare { place.base.clone() } else { Locals::private_copy(number, place.base.span()) }
}
