//! Which variables around the loop the body names, where, and what it does with them.

use crate::analyze::access::{Deed, Element, ElementDeed, Operator, Use, is_compound, update_of};
use crate::analyze::place::Variable;
use crate::analyze::scope::Place;
use crate::analyze::visit::{Look, walk};
use crate::diagnostics::identity;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{Expr, ExprIndex, LitStr, Macro, UnOp};

/// Whether an outer collection is filled by this method, called with so many arguments.
fn fills(method: &str, arguments: usize) -> bool {
    match method {
        "push" | "push_back" | "push_str" | "extend" => arguments == 1,
        "insert" => arguments == 1 || arguments == 2,
        _ => false,
    }
}

/// Methods that change what they are called on, wherever it comes from.
const CHANGING: &[&str] = &[
    "append",
    "clear",
    "copy_from_slice",
    "clone_from_slice",
    "dedup",
    "drain",
    "entry",
    "extend",
    "extend_from_slice",
    "fill",
    "get_mut",
    "get_or_insert",
    "get_or_insert_with",
    "insert",
    "iter_mut",
    "pop",
    "push",
    "push_back",
    "push_front",
    "push_str",
    "remove",
    "replace",
    "resize",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "set",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "swap",
    "take",
    "truncate",
];

/// Collects the uses.
pub(crate) struct Places<'i> {
    /// The variable that counts the items, if there is one.
    index: Option<&'i str>,
    pub(crate) uses: Vec<Use>,
    /// Where the index is assigned.
    pub(crate) index_assigned: Option<Span>,
    /// Expressions that are part of something noted already.
    noted: Vec<*const Expr>,
    /// Indexings that are more than reads.
    deeds: HashMap<*const ExprIndex, ElementDeed>,
}

impl<'i> Places<'i> {
    pub(crate) fn new(index: Option<&'i str>) -> Self {
        Self { index, uses: Vec::new(), index_assigned: None, noted: Vec::new(), deeds: HashMap::new() }
    }

    fn note(&mut self, variable: Variable, deed: Deed, at: &Place) {
        self.uses.push(Use { variable, deed, repeats: at.is_repeated(), conditional: at.conditional > 0 });
    }

    /// `left = right` or `left OP= right`.
    fn assignment(&mut self, left: &Expr, deed: impl FnOnce(&Variable) -> Deed, element: ElementDeed, at: &Place) {
        if let Some(variable) = Variable::of(left) {
            let name = identity(&variable.base);
            if at.is_free(&name) {
                self.noted.push(without_parentheses(left));
                let deed = deed(&variable);
                self.note(variable, deed, at);
            } else if self.index == Some(&name) && at.is_item(&name) {
                self.index_assigned.get_or_insert(variable.base.span());
            }
        } else if let Some(index) = element_of(left, at) {
            self.deeds.insert(index, if is_index(left) { element } else { ElementDeed::Write });
        }
    }

    /// Whether an index is the loop's own variable.
    fn is_own(&self, index: &Expr, at: &Place) -> bool {
        match index {
            Expr::Paren(inner) => self.is_own(&inner.expr, at),
            Expr::Group(inner) => self.is_own(&inner.expr, at),
            Expr::Cast(cast) => cast.ty.to_token_stream().to_string() == "usize" && self.is_own(&cast.expr, at),
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| self.index.is_some_and(|index| identity(name) == index))
                    && self.index.is_some_and(|index| at.is_item(index))
            }
            _ => false,
        }
    }

    fn tokens(&mut self, tokens: TokenStream, name: &str, at: &Place) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if at.is_free(&identity(&ident)) => {
                    let variable = Variable { tokens: ident.to_token_stream(), base: ident, fields: Vec::new() };
                    self.note(variable, Deed::Hidden(name.to_owned()), at);
                }
                TokenTree::Group(group) => self.tokens(group.stream(), name, at),
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse2::<LitStr>(literal.to_token_stream()) {
                        self.text(&text, at);
                    }
                }
                _ => {}
            }
        }
    }
}

fn without_parentheses(expression: &Expr) -> &Expr {
    match expression {
        Expr::Paren(inner) => without_parentheses(&inner.expr),
        Expr::Group(inner) => without_parentheses(&inner.expr),
        expression => expression,
    }
}

/// Whether a place is a variable's element, or an element of that, and so on.
fn is_index(place: &Expr) -> bool {
    match place {
        Expr::Index(index) => Variable::of(&index.expr).is_some() || is_index(&index.expr),
        Expr::Paren(inner) => is_index(&inner.expr),
        Expr::Group(inner) => is_index(&inner.expr),
        _ => false,
    }
}

/// The innermost indexing, of a variable around the loop, that `expression` is a part of.
fn element_of<'e>(expression: &'e Expr, at: &Place) -> Option<&'e ExprIndex> {
    match expression {
        Expr::Index(index) => {
            if Variable::free(&index.expr, at).is_some() {
                Some(index)
            } else {
                element_of(&index.expr, at)
            }
        }
        Expr::Field(field) => element_of(&field.base, at),
        Expr::Paren(inner) => element_of(&inner.expr, at),
        Expr::Group(inner) => element_of(&inner.expr, at),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => element_of(&unary.expr, at),
        Expr::MethodCall(call) => element_of(&call.receiver, at),
        _ => None,
    }
}

impl Look for Places<'_> {
    fn enter(&mut self, expression: &mut Expr, at: &Place) {
        match &*expression {
            // `(a, b) = …`: what is said of the first goes for all of them.
            Expr::Assign(assign) if matches!(&*assign.left, Expr::Tuple(_)) => {
                let Expr::Tuple(places) = &*assign.left else { return };
                let mut all = places.elems.iter().filter_map(|place| Some((place, Variable::free(place, at)?)));
                if let Some((first, variable)) = all.next() {
                    self.noted.push(without_parentheses(first));
                    self.noted.extend(all.map(|(place, _)| std::ptr::from_ref(without_parentheses(place))));
                    self.note(variable, Deed::Assign, at);
                }
            }
            Expr::Assign(assign) => {
                let mut inner = None;
                let deed = |variable: &Variable| match update_of(variable, &assign.right) {
                    Some((deed, place)) => {
                        inner = Some(std::ptr::from_ref(without_parentheses(place)));
                        deed
                    }
                    None => Deed::Assign,
                };
                self.assignment(&assign.left, deed, ElementDeed::Write, at);
                self.noted.extend(inner);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                let operator = Operator::of(&binary.op).unwrap_or(Operator::Other("OP="));
                self.assignment(&binary.left, |_| Deed::Update(operator), ElementDeed::Update(operator), at);
            }
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                if let Some(variable) = Variable::free(&call.receiver, at) {
                    if fills(&method, call.args.len()) {
                        self.noted.push(without_parentheses(&call.receiver));
                        let is_used = method == "insert" && !at.is_statement;
                        self.note(variable, Deed::Fill(call.method.clone(), is_used), at);
                    } else if matches!(&*method, "len" | "is_empty") && call.args.is_empty() {
                        self.noted.push(without_parentheses(&call.receiver));
                        self.note(variable, Deed::Len, at);
                    } else if method == "clear" {
                        self.noted.push(without_parentheses(&call.receiver));
                        self.note(variable, Deed::Clear, at);
                    }
                } else if CHANGING.contains(&&*method)
                    && let Some(index) = element_of(&call.receiver, at)
                {
                    self.deeds.insert(index, ElementDeed::Write);
                }
            }
            Expr::Reference(reference) if reference.mutability.is_some() => {
                if let Some(index) = element_of(&reference.expr, at) {
                    self.deeds.insert(index, ElementDeed::Write);
                }
            }
            Expr::Index(index) => {
                if let Some(variable) = Variable::free(&index.expr, at) {
                    self.noted.push(without_parentheses(&index.expr));
                    let deed = self.deeds.remove(&std::ptr::from_ref(index)).unwrap_or(ElementDeed::Read);
                    let is_own = self.is_own(&index.index, at);
                    let tokens = index.index.to_token_stream();
                    self.note(variable, Deed::Element(Element { index: tokens, is_own, deed }), at);
                }
            }
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) => {
                let here = std::ptr::from_ref(&*expression);
                if let Some(variable) = Variable::free(expression, at) {
                    // What it is a part of has been noted; so is what is a part of it.
                    if !self.noted.contains(&here) {
                        self.note(variable, Deed::Read, at);
                    }
                    self.skip_parts(expression);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &LitStr, at: &Place) {
        for name in crate::diagnostics::names_in(&text.value()) {
            if at.is_free(&(name.clone() + &crate::diagnostics::context(text.span()))) {
                let base = Ident::new(&name, text.span());
                let variable = Variable { tokens: base.to_token_stream(), base, fields: Vec::new() };
                self.note(variable, Deed::Read, at);
            }
        }
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Place) -> bool {
        let name = crate::diagnostics::code(&call.path.to_token_stream());
        self.tokens(call.tokens.clone(), &name, at);
        if call.path.segments.last().is_some_and(|last| last.ident == "parallel") {
            self.inner_loop(&call.tokens, at);
        }
        false
    }
}

impl Places<'_> {
    /// What an inner `parallel!` changes, and cannot: it runs in several items of this loop at the same time.
    fn inner_loop(&mut self, tokens: &TokenStream, at: &Place) {
        let tokens = crate::tokens::none_groups::keep(tokens.clone().into_iter().collect());
        let Ok(mut input) = crate::parse::parse(tokens) else { return };
        let mut inner = Places::new(None);
        walk(&mut input, &mut inner);
        for one in inner.uses {
            let changes = match &one.deed {
                Deed::Update(_) | Deed::Best(_) | Deed::Assign | Deed::ChangedInside => true,
                Deed::Element(element) => matches!(element.deed, ElementDeed::Update(_)),
                // By a method: it may well do that through `&self`.
                _ => false,
            };
            if changes && at.is_free(&identity(&one.variable.base)) {
                self.note(one.variable, Deed::ChangedInside, at);
            }
        }
    }

    /// What a place consists of is not looked at by itself.
    fn skip_parts(&mut self, expression: &Expr) {
        let inner = match expression {
            Expr::Paren(inner) => &inner.expr,
            Expr::Group(inner) => &inner.expr,
            Expr::Unary(inner) => &inner.expr,
            Expr::Field(inner) => &inner.base,
            _ => return,
        };
        self.noted.push(&raw const **inner);
        self.skip_parts(inner);
    }
}
