//! The uses of an element that has a name: `e.n += 1` behind `let e = &mut list[k];`.

use crate::analyze::access::{Access, Operator, update_of};
use crate::analyze::changes::is_compound;
use crate::analyze::filling::fills;
use crate::analyze::outer_variables::Sweep;
use crate::analyze::parts::{Choice, How, Part, other_of, rows, updates_once};
use crate::analyze::place::Place;
use crate::analyze::scope::names;
use crate::analyze::sweeps::Swept;
use crate::tokens::hygiene::{context, identity, names_any};
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Arm, Expr, ExprClosure, ExprForLoop, ExprLet, Local, Macro, Pat, Stmt};

/// The uses of the element that `name` has from here on.
pub(crate) fn uses_in(name: &Ident, code: &[Stmt]) -> Vec<Part> {
    let mut finder = Finder::new(name);
    for statement in code {
        if let Stmt::Local(local) = statement
            && names(&local.pat).contains(&finder.name)
        {
            // From here on the name is another variable's.
            if let Some(init) = &local.init {
                finder.visit_expr(&init.expr);
            }
            break;
        }
        finder.visit_stmt(statement);
    }
    finder.parts
}

/// The uses of the names in the pattern of an element, each as a use of that part of the element; `None` if the pattern is none that takes
/// a tuple or a struct apart.
pub(crate) fn uses_of(pattern: &Pat, uses: &dyn Fn(&Ident) -> Vec<Part>) -> Option<Vec<Part>> {
    let of_field = |field: String, pattern: &Pat| {
        let inside = |part: Part| Part { fields: [vec![field.clone()], part.fields].concat(), ..part };
        Some(uses_of(pattern, uses)?.into_iter().map(inside).collect::<Vec<_>>())
    };
    match pattern {
        // What needs `mut` to be changed is no reference to an element, but a guard of its own.
        Pat::Ident(name) if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() => {
            Some(uses(&name.ident))
        }
        Pat::Paren(inner) => uses_of(&inner.pat, uses),
        Pat::Type(typed) => uses_of(&typed.pat, uses),
        Pat::Wild(_) => Some(Vec::new()),
        Pat::Tuple(tuple) if !tuple.elems.iter().any(|part| matches!(part, Pat::Rest(_))) => {
            let parts = tuple.elems.iter().enumerate().map(|(number, part)| of_field(number.to_string(), part));
            Some(parts.collect::<Option<Vec<_>>>()?.concat())
        }
        Pat::Struct(fields) => {
            let parts = fields.fields.iter().map(|one| of_field(one.member.to_token_stream().to_string(), &one.pat));
            Some(parts.collect::<Option<Vec<_>>>()?.concat())
        }
        _ => None,
    }
}

/// The uses of the element that `name` has in an expression.
pub(crate) fn uses_in_expression(name: &Ident, code: &Expr) -> Vec<Part> {
    let mut finder = Finder::new(name);
    finder.visit_expr(code);
    finder.parts
}

/// Tells if a use names one of these: it may be another variable than the one of that name elsewhere.
fn has_name(how: &How, bound: &[String]) -> bool {
    match how {
        How::Update(_, tokens) | How::Fill(_, tokens, _) | How::Best(_, tokens) | How::Over(_, tokens) => {
            names_any(tokens, bound)
        }
        How::Twice(_) | How::Keep | How::Lazy(_) | How::Beside(_) | How::Read => false,
    }
}

/// The visitor that finds the uses of an element by its name.
struct Finder {
    name: String,
    parts: Vec<Part>,
    /// Expressions that belong to a use that was noted already.
    noted: Vec<*const Expr>,
    /// The number of branches, loops and closures around.
    depth: usize,
    /// The number of loops and closures among these.
    loops: usize,
    /// Something before may have left the code.
    may_leave: bool,
    /// The names that were bound before.
    bound: Vec<String>,
}

impl Finder {
    fn new(name: &Ident) -> Self {
        Self {
            name: identity(name),
            parts: Vec::new(),
            noted: Vec::new(),
            depth: 0,
            loops: 0,
            may_leave: false,
            bound: Vec::new(),
        }
    }

    fn place(&self, expression: &Expr) -> Option<Place> {
        Place::of(expression).filter(|place| identity(&place.base) == self.name)
    }

    /// The place whose element an expression is, `row[j]`, or an element of that, and so on; and the expression that names it.
    fn row<'e>(&self, expression: &'e Expr) -> Option<(Place, &'e Expr)> {
        rows(expression).find_map(|row| Some((self.place(row)?, row)))
    }

    /// Notes an element that an inner loop goes over, as an array of its own: what is done by an operator with its elements, it does
    /// with the whole. Gives `true` if the loop does.
    fn inner_loop(&mut self, inner: &ExprForLoop) {
        let over = Swept::all(&inner.expr, &inner.pat);
        let here = Swept { asked: without_parens(&inner.expr), element: &inner.pat, sweep: Sweep::Whole };
        for Swept { asked, element, .. } in over.into_iter().chain([here]) {
            let row = match asked {
                Expr::MethodCall(call) => &*call.receiver,
                Expr::Reference(reference) => &*reference.expr,
                row => row,
            };
            let Some(place) = self.place(row) else { continue };
            let Some(parts) = uses_of(element, &|name| uses_in(name, &inner.body.stmts)) else { continue };
            if parts.iter().all(Part::is_update) {
                self.noted.push(without_parens(row));
                for part in parts {
                    self.note_often(place.clone(), part.how, true);
                    self.parts.iter_mut().next_back().into_iter().for_each(|part| part.in_row = true);
                }
            }
        }
    }

    fn note(&mut self, place: Place, how: How) {
        self.note_often(place, how, false);
    }

    /// The same; it is done several times if it `repeats`.
    fn note_often(&mut self, place: Place, how: How, repeats: bool) {
        let is_certain = self.depth == 0 && !self.may_leave && !has_name(&how, &self.bound);
        let repeats = repeats || self.loops > 0;
        self.parts.push(Part {
            fields: place.fields,
            how,
            tokens: place.tokens,
            is_direct: false,
            is_certain,
            repeats,
            in_row: false,
        });
    }

    /// Another variable of the name: nobody looks closer.
    fn bind(&mut self, pattern: &Pat) {
        if names(pattern).contains(&self.name) {
            self.parts.push(Part::read(pattern));
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) if identity(&name) == self.name => {
                    self.parts.push(Part::read(name));
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse2::<syn::LitStr>(literal.to_token_stream())
                        && crate::tokens::format_strings::names_in(&text.value())
                            .iter()
                            .any(|name| name.clone() + &context(text.span()) == self.name)
                    {
                        self.parts.push(Part::read(literal));
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Finder {
    fn visit_expr(&mut self, expression: &'a Expr) {
        let here = std::ptr::from_ref(expression);
        match expression {
            Expr::Assign(assign) => {
                if let Some(place) = self.place(&assign.left) {
                    self.noted.push(without_parens(&assign.left));
                    let mut is_once = true;
                    let how = match update_of(&place, &assign.right) {
                        Some((Access::Update(operator), old)) => {
                            self.noted.push(without_parens(old));
                            is_once = updates_once(&assign.right, old);
                            How::Update(operator, assign.right.to_token_stream())
                        }
                        Some((Access::Best(better), old)) => {
                            self.noted.push(without_parens(old));
                            is_once = updates_once(&assign.right, old);
                            How::Best(better, other_of(&assign.right, old))
                        }
                        Some((Access::Lazy(at), old)) => {
                            self.noted.push(without_parens(old));
                            How::Lazy(at)
                        }
                        _ => How::Read,
                    };
                    self.note_often(place, how, !is_once);
                }
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                if let Some(place) = self.place(&binary.left) {
                    self.noted.push(without_parens(&binary.left));
                    let operator = Operator::of(&binary.op).unwrap_or(Operator::Other("OP="));
                    self.note(place, How::Update(operator, binary.right.to_token_stream()));
                } else if let Some((place, row)) = self.row(&binary.left) {
                    self.noted.push(row);
                    let operator = Operator::of(&binary.op).unwrap_or(Operator::Other("OP="));
                    self.note(place, How::Update(operator, binary.right.to_token_stream()));
                    self.parts.iter_mut().next_back().into_iter().for_each(|part| part.in_row = true);
                }
            }
            Expr::ForLoop(inner) => self.inner_loop(inner),
            Expr::MethodCall(call) if fills(&call.method.to_string(), call.args.len()) => {
                if let Some(place) = self.place(&call.receiver) {
                    self.noted.push(without_parens(&call.receiver));
                    self.note(place, How::Fill(call.method.clone(), call.args.to_token_stream(), false));
                }
            }
            Expr::If(choice) => {
                let found =
                    Choice::of(choice, |place| self.place(place).is_some()).filter(|found| found.flags.is_empty());
                if let Some(found) = found {
                    self.noted.extend(
                        [found.compared, found.assigned].map(|place| std::ptr::from_ref(without_parens(place))),
                    );
                    if let Expr::Reference(reference) = without_parens(found.compared) {
                        self.noted.push(without_parens(&reference.expr));
                    }
                    if let Some(place) = self.place(found.assigned) {
                        // With another condition beside it, it is done only sometimes.
                        self.depth += usize::from(found.is_conditional);
                        self.note(place, found.how.clone());
                        self.depth -= usize::from(found.is_conditional);
                    }
                    self.visit_expr(&choice.cond);
                    return self.visit_expr(found.value);
                }
            }
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) => {
                if self.noted.contains(&here) {
                    return;
                }
                if let Some(place) = self.place(expression) {
                    return self.note(place, How::Read);
                }
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Try(_) | Expr::Macro(_) => {
                self.may_leave = true;
            }
            _ => {}
        }
        let branches = matches!(
            expression,
            Expr::If(_)
                | Expr::Match(_)
                | Expr::ForLoop(_)
                | Expr::While(_)
                | Expr::Loop(_)
                | Expr::Closure(_)
                | Expr::Async(_)
                | Expr::Binary(syn::ExprBinary { op: syn::BinOp::And(_) | syn::BinOp::Or(_), .. })
        );
        let repeats =
            matches!(expression, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Closure(_) | Expr::Async(_));
        self.depth += usize::from(branches);
        self.loops += usize::from(repeats);
        visit::visit_expr(self, expression);
        self.loops -= usize::from(repeats);
        self.depth -= usize::from(branches);
    }

    fn visit_stmt(&mut self, statement: &'a Stmt) {
        self.may_leave |= matches!(statement, Stmt::Macro(_));
        self.may_leave |=
            matches!(statement, Stmt::Local(local) if local.init.as_ref().is_some_and(|init| init.diverge.is_some()));
        visit::visit_stmt(self, statement);
    }

    fn visit_local(&mut self, local: &'a Local) {
        visit::visit_local(self, local);
        self.bound.extend(names(&local.pat));
        self.bind(&local.pat);
    }

    fn visit_arm(&mut self, arm: &'a Arm) {
        self.bind(&arm.pat);
        // A guard runs for each alternative of its pattern.
        self.loops += 1;
        self.visit_pat(&arm.pat);
        self.loops -= 1;
        self.visit_expr(&arm.body);
    }

    fn visit_expr_let(&mut self, binding: &'a ExprLet) {
        self.bind(&binding.pat);
        visit::visit_expr_let(self, binding);
    }

    fn visit_expr_for_loop(&mut self, inner: &'a ExprForLoop) {
        self.bind(&inner.pat);
        visit::visit_expr_for_loop(self, inner);
    }

    fn visit_expr_closure(&mut self, closure: &'a ExprClosure) {
        closure.inputs.iter().for_each(|input| self.bind(input));
        visit::visit_expr_closure(self, closure);
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        self.tokens(call.tokens.clone());
    }

    fn visit_item(&mut self, _: &'a syn::Item) {}
}
