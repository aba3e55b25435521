//! What the body does to the code around the loop: where it leaves it, what it changes there.
//!
//! What cannot be done is replaced, in its place, by the error that says so; nothing is left for rustc to add.

use crate::ast::{Clause, Clauses, Form, Input, Part};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::parse::{Parse, ParseStream, Parser};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Error, Expr, Item, Label, Lifetime, Macro, Pat, PatIdent, Stmt};

/// What the stages after this one need to know.
#[derive(Default)]
pub(crate) struct Facts {
    /// An item may end without a result.
    pub(crate) skips: bool,
    /// A `break` ends an inner `for` clause.
    pub(crate) ends_inner: bool,
}

pub(crate) fn classify(input: &mut Input) -> Facts {
    let mut flow = Flow { bound: bound_names(input), facts: Facts::default(), ..Flow::default() };
    for binding in &mut input.scratch {
        flow.in_scratch = true;
        flow.expression(&mut binding.value);
    }
    flow.in_scratch = false;
    flow.nested = input.form.clauses_mut().is_some_and(|clauses| clauses.has_inner_for());
    if let Some(clauses) = input.form.clauses_mut() {
        for clause in &mut clauses.rest {
            match clause {
                Clause::For(inner) => flow.expression(&mut inner.input),
                Clause::If { condition, .. } => flow.expression(condition),
                Clause::Let(binding) => flow.expression(&mut binding.value),
            }
        }
    }
    match &mut input.form {
        Form::List { value, .. } | Form::Reduction { value, .. } | Form::Unfinished { value } => flow.expression(value),
        Form::Map { key, value, .. } => {
            flow.expression(key);
            flow.expression(value);
        }
        Form::Statement { label, body, .. } => {
            flow.own = label.as_ref().map(|label| label.name.ident.to_string());
            flow.part(body, VisitMut::visit_block_mut);
        }
    }
    flow.facts
}

impl Clauses {
    pub(crate) fn has_inner_for(&self) -> bool {
        self.rest.iter().any(|clause| matches!(clause, Clause::For(_)))
    }
}

/// The macros of the standard library whose arguments are expressions.
const LOOKED_INTO: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "matches",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// Finds what leaves the loop, and what changes something outside.
#[derive(Default)]
struct Flow {
    /// Every name that anything in the input binds.
    bound: HashSet<String>,
    /// The label of the loop itself.
    own: Option<String>,
    /// Labels of loops and blocks around the place, inside the body.
    labels: Vec<String>,
    /// Loops around the place, inside the body.
    depth: usize,
    /// Whether the innermost loop of the clauses is not the parallel one.
    nested: bool,
    in_scratch: bool,
    changed: bool,
    facts: Facts,
}

impl Flow {
    fn expression(&mut self, part: &mut Part<Expr>) {
        self.part(part, VisitMut::visit_expr_mut);
    }

    fn part<T: ToTokens>(&mut self, part: &mut Part<T>, visit: impl FnOnce(&mut Self, &mut T)) {
        let Some(tree) = &mut part.tree else { return };
        self.changed = false;
        visit(self, tree);
        if self.changed {
            part.tokens = tree.to_token_stream();
        }
    }

    fn inside(&mut self, label: Option<&Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.depth += usize::from(is_loop);
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        visit(self);
        if label.is_some() {
            self.labels.pop();
        }
        self.depth -= usize::from(is_loop);
    }

    /// Whether a jump with this label goes to the parallel loop or beyond.
    fn target(&self, label: Option<&Lifetime>) -> Target {
        match label {
            None if self.depth > 0 => Target::Inside,
            None if self.nested => Target::Innermost,
            None => Target::Loop,
            Some(label) => {
                let name = label.ident.to_string();
                if self.labels.contains(&name) {
                    Target::Inside
                } else if self.own.as_ref() == Some(&name) {
                    Target::Loop
                } else {
                    Target::Beyond
                }
            }
        }
    }

    fn refuse(&mut self, expression: &mut Expr, at: Span, text: &str) {
        let error = Error::new(at, text).to_compile_error();
        *expression = Expr::Verbatim(error);
        self.changed = true;
    }

    /// The name at the root of a place, if it belongs to the code around the loop.
    fn captured<'e>(&self, place: &'e Expr) -> Option<&'e syn::Ident> {
        let Expr::Path(path) = place else { return None };
        let name = path.path.get_ident()?;
        let text = name.to_string();
        (!self.bound.contains(&text) && text.chars().any(char::is_lowercase)).then_some(name)
    }

    fn assignment(&mut self, expression: &mut Expr) {
        let (place, operator) = match &*expression {
            Expr::Assign(assign) => (&*assign.left, None),
            Expr::Binary(binary) if assigns(&binary.op) => (&*binary.left, Some(&binary.op)),
            _ => return,
        };
        let (name, text) = match place {
            Expr::Index(index) => {
                let Some(name) = self.captured(&index.expr) else { return };
                let text = format!(
                    "`{name}` cannot be filled from inside: the items run at the same time; \
                     write `{name} = parallel!(… for … in …)`, or loop over `{name}.iter_mut().enumerate()`"
                );
                (name, text)
            }
            place => {
                let Some(name) = self.captured(place) else { return };
                let text = match operator {
                    Some(BinOp::AddAssign(_)) => format!(
                        "`{name}` cannot be added to from inside: the items run at the same time; \
                         write `{name} += parallel!(sum(… for … in …))`"
                    ),
                    Some(_) => format!(
                        "`{name}` cannot be changed from inside: the items run at the same time; \
                         write `{name} = parallel!(fold(… for … in …, init, op, merge))`"
                    ),
                    None => format!(
                        "`{name}` cannot be assigned from inside: the items run at the same time; \
                         let the loop return it, as `first(…)` or `max_by_key(…)` do, or use a `let` inside"
                    ),
                };
                (name, text)
            }
        };
        let at = name.span();
        self.refuse(expression, at, &text);
    }

    /// Looks at the arguments of a macro that takes expressions.
    fn arguments(&mut self, call: &mut Macro) {
        let known = call.path.segments.last().is_some_and(|last| LOOKED_INTO.iter().any(|name| last.ident == name));
        if !known {
            return;
        }
        let outer = std::mem::replace(&mut self.changed, false);
        let read = |stream: ParseStream| {
            let mut tokens = TokenStream::new();
            while !stream.is_empty() {
                let fork = stream.fork();
                if fork.call(Expr::parse).is_ok() {
                    let mut argument: Expr = stream.parse()?;
                    // `name = value` names an argument.
                    match &mut argument {
                        Expr::Assign(named) => self.visit_expr_mut(&mut named.right),
                        argument => self.visit_expr_mut(argument),
                    }
                    argument.to_tokens(&mut tokens);
                } else {
                    stream.parse::<TokenTree>()?.to_tokens(&mut tokens);
                }
                if let Ok(separator) = stream.parse::<proc_macro2::Punct>() {
                    separator.to_tokens(&mut tokens);
                }
            }
            Ok(tokens)
        };
        if let Ok(tokens) = read.parse2(call.tokens.clone())
            && self.changed
        {
            call.tokens = tokens;
        }
        self.changed |= outer;
    }
}

enum Target {
    /// A loop or block inside the body.
    Inside,
    /// The innermost `for` clause, which is not the parallel one.
    Innermost,
    /// The parallel loop.
    Loop,
    /// A loop around the parallel one.
    Beyond,
}

fn assigns(op: &BinOp) -> bool {
    use BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign, ShlAssign, ShrAssign,
        SubAssign,
    };
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

impl VisitMut for Flow {
    // Items and closures are functions of their own: what they leave is themselves.
    fn visit_item_mut(&mut self, _: &mut Item) {}

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        match statement {
            Stmt::Macro(call) => self.arguments(&mut call.mac),
            statement => visit_mut::visit_stmt_mut(self, statement),
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Closure(_) | Expr::Async(_) => return,
            Expr::ForLoop(inner) => {
                self.visit_expr_mut(&mut inner.expr);
                let label = inner.label.clone();
                return self.inside(label.as_ref(), true, |flow| flow.visit_block_mut(&mut inner.body));
            }
            Expr::While(inner) => {
                let label = inner.label.clone();
                return self.inside(label.as_ref(), true, |flow| {
                    flow.visit_expr_mut(&mut inner.cond);
                    flow.visit_block_mut(&mut inner.body);
                });
            }
            Expr::Loop(inner) => {
                let label = inner.label.clone();
                return self.inside(label.as_ref(), true, |flow| flow.visit_block_mut(&mut inner.body));
            }
            Expr::Block(inner) if inner.label.is_some() => {
                let label = inner.label.clone();
                return self.inside(label.as_ref(), false, |flow| flow.visit_block_mut(&mut inner.block));
            }
            Expr::Macro(call) => return self.arguments(&mut call.mac),
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            Expr::Continue(jump) => match self.target(jump.label.as_ref()) {
                Target::Loop => self.facts.skips = true,
                Target::Beyond => {
                    let at = jump.continue_token.span;
                    self.refuse(
                        expression,
                        at,
                        "`continue` cannot go on with an outer loop from a parallel one; \
                         use `continue` for this item alone",
                    );
                }
                Target::Inside | Target::Innermost => {}
            },
            Expr::Break(jump) => match self.target(jump.label.as_ref()) {
                Target::Innermost => self.facts.ends_inner = true,
                Target::Inside => {}
                Target::Loop | Target::Beyond => {
                    let at = jump.break_token.span;
                    self.refuse(
                        expression,
                        at,
                        "`break` cannot end a parallel loop: other items are running already; \
                         use `first(…)`, `any(…)` or `all(…)`, which stop early",
                    );
                }
            },
            Expr::Return(jump) => {
                let at = jump.return_token.span;
                self.refuse(
                    expression,
                    at,
                    "`return` cannot leave the function from inside a parallel loop; \
                     let the loop give its results, and return after it",
                );
            }
            Expr::Try(jump) => {
                let at = jump.question_token.spans[0];
                let text = if self.in_scratch {
                    "`?` cannot leave the function from a `let` before the loop, which runs on each worker; \
                     use `?` in a `let` before the `parallel!`"
                } else {
                    "`?` cannot leave the function from inside a parallel loop; \
                     write `into = Result<Vec<_>, _>` and use `?` on the result of the loop"
                };
                self.refuse(expression, at, text);
            }
            Expr::Await(wait) => {
                let at = wait.await_token.span;
                self.refuse(
                    expression,
                    at,
                    "`.await` needs a task, and a parallel loop runs on threads; \
                     use `futures::future::join_all` or `tokio::task::JoinSet`",
                );
            }
            Expr::Yield(wait) => {
                let at = wait.yield_token.span;
                self.refuse(
                    expression,
                    at,
                    "`yield` needs a coroutine, and a parallel loop runs on threads; return a value",
                );
            }
            Expr::Assign(_) | Expr::Binary(_) => self.assignment(expression),
            _ => {}
        }
    }
}

/// The names that any pattern in the input binds.
fn bound_names(input: &Input) -> HashSet<String> {
    struct Names(HashSet<String>);
    impl<'a> Visit<'a> for Names {
        fn visit_pat_ident(&mut self, pattern: &'a PatIdent) {
            self.0.insert(pattern.ident.to_string());
            visit::visit_pat_ident(self, pattern);
        }
    }
    impl Names {
        fn pattern(&mut self, part: &Part<Pat>) {
            part.tree.iter().for_each(|tree| self.visit_pat(tree));
        }
        fn expression(&mut self, part: &Part<Expr>) {
            part.tree.iter().for_each(|tree| self.visit_expr(tree));
        }
    }
    let mut names = Names(HashSet::new());
    for binding in &input.scratch {
        names.pattern(&binding.pattern);
    }
    let clauses = match &input.form {
        Form::List { value, clauses } | Form::Reduction { value, clauses, .. } => {
            names.expression(value);
            clauses
        }
        Form::Map { key, value, clauses } => {
            names.expression(key);
            names.expression(value);
            clauses
        }
        Form::Statement { clauses, body, .. } => {
            body.tree.iter().for_each(|tree| names.visit_block(tree));
            clauses
        }
        Form::Unfinished { value } => {
            names.expression(value);
            return names.0;
        }
    };
    names.pattern(&clauses.first.pattern);
    for clause in &clauses.rest {
        match clause {
            Clause::For(inner) => {
                names.pattern(&inner.pattern);
                names.expression(&inner.input);
            }
            Clause::If { condition, .. } => names.expression(condition),
            Clause::Let(binding) => {
                names.pattern(&binding.pattern);
                names.expression(&binding.value);
            }
        }
    }
    names.0
}
