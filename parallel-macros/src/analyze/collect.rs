//! Collects the uses of the places around the loop: where the body names them, and the access to them there.

use crate::analyze::access::{Access, Element, ElementAccess, Operator, Use, update_of};
use crate::analyze::affine::{Reached, Values};
use crate::analyze::aliases::Aliases;
use crate::analyze::assigned::{is_destructuring, leaves};
use crate::analyze::changes::is_compound;
use crate::analyze::element_uses::is_at;
use crate::analyze::filling::fills;
use crate::analyze::index::Index;
use crate::analyze::leading::{Fault, leading};
use crate::analyze::parts::{How, Part, fields_of, flag, updates_once};
use crate::analyze::place::Place;
use crate::analyze::purity::{is_moving, is_pure_call};
use crate::analyze::scope::Position;
use crate::analyze::visit::{Bound, Visitor, visit_body};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{Block, Expr, ExprIf, ExprIndex, ExprMethodCall, LitStr, Macro, Pat, UnOp};

/// Tells if a call is one that writers have, on a place with the name of one. Other types may have a `write(x)` or a `flush()`
/// that several items can call at once.
fn writes(place: &Place, method: &str, arguments: usize) -> bool {
    const WRITERS: &[&str] = &["file", "out", "output", "stderr", "stdout", "writer"];
    let name = place.name();
    let name = name.rsplit('.').next().unwrap_or_default().trim_start_matches('*');
    let is_call = method == "write" && arguments == 1 || method == "flush" && arguments == 0;
    is_call && WRITERS.contains(&name)
}

/// The methods that change the value that they are called on, whatever its type.
const CHANGING: &[&str] = &[
    "append",
    "chunks_exact_mut",
    "chunks_mut",
    "clear",
    "copy_from_slice",
    "clone_from_slice",
    "dedup",
    "drain",
    "entry",
    "extend",
    "extend_from_slice",
    "fill",
    "fill_with",
    "first_mut",
    "get_mut",
    "get_or_insert",
    "get_or_insert_with",
    "insert",
    "iter_mut",
    "last_mut",
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
    "sort_unstable_by",
    "sort_unstable_by_key",
    "split_at_mut",
    "swap",
    "swap_with_slice",
    "take",
    "truncate",
];

/// The visitor that collects the uses of places around the loop.
pub(crate) struct UseCollector<'i> {
    /// The loop's own index, if there is one.
    pub(super) index: Option<&'i Index>,
    pub(crate) uses: Vec<Use>,
    /// Expressions that belong to a use that was noted already: they make no use of their own.
    pub(super) noted: Vec<*const Expr>,
    /// The indexings by which an element is changed. All others are reads.
    pub(super) accesses: HashMap<*const ExprIndex, ElementAccess>,
    /// Those of them of which an element is changed.
    in_rows: Vec<*const ExprIndex>,
    /// Arguments of macros, which expressions above may be parts of.
    #[expect(clippy::vec_box, reason = "what is remembered is where they are")]
    kept: Vec<Box<Expr>>,
    /// Elements that get a name, by the expressions that ask for them, with what is done by that name.
    pub(super) aliases: Aliases,
    /// Why an `if` that looks as if it kept the best does not, by the key of the place.
    pub(crate) faults: Vec<(String, Fault)>,
    /// The keys of the places of each `(a, b) = …`.
    pub(crate) tuples: Vec<Vec<String>>,
    /// The keys of the places that are lent to be changed, or on which a method is called that may change them.
    pub(crate) lent: Vec<String>,
    /// What the variables of the body are made of.
    pub(crate) values: Values,
    /// The indexings that stand in another one right away, with what is known of both together: `out[start..][..length]`.
    cut: HashMap<*const ExprIndex, Option<Reached>>,
}

impl<'i> UseCollector<'i> {
    pub(crate) fn new(index: Option<&'i Index>) -> Self {
        Self {
            index,
            uses: Vec::new(),
            noted: Vec::new(),
            accesses: HashMap::new(),
            in_rows: Vec::new(),
            kept: Vec::new(),
            aliases: Aliases::default(),
            faults: Vec::new(),
            tuples: Vec::new(),
            lent: Vec::new(),
            values: Values::default(),
            cut: HashMap::new(),
        }
    }

    pub(super) fn note(&mut self, place: Place, access: Access, at: &Position) {
        self.uses.push(Use { place, access, repeats: at.is_repeated(), conditional: at.conditional > 0 });
    }

    /// Notes the uses in `left = right` or `left OP= right`.
    fn assignment(
        &mut self,
        left: &Expr,
        access: impl FnOnce(&Place) -> Access,
        element: ElementAccess,
        at: &Position,
    ) {
        if let Some(place) = Place::of(left) {
            let name = identity(&place.base);
            if at.is_free(&name) {
                self.noted.push(without_parens(left));
                let access = access(&place);
                self.note(place, access, at);
            }
        } else if let Some(index) = element_of(left, at) {
            if !is_at(without_parens(left), index) {
                self.in_rows.push(index);
            }
            self.accesses.entry(index).or_insert(if is_index(left) { element } else { ElementAccess::Write });
        }
    }

    fn tokens(&mut self, tokens: TokenStream, name: &str, at: &Position) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if at.is_free(&identity(&ident)) => {
                    let place = Place { tokens: ident.to_token_stream(), base: ident, fields: Vec::new() };
                    self.note(place, Access::Hidden(name.to_owned()), at);
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

/// Tells if an expression is one of the orders of an atomic.
fn is_order(expression: &Expr) -> bool {
    const ORDERS: [&str; 5] = ["Relaxed", "Release", "Acquire", "AcqRel", "SeqCst"];
    matches!(without_parens(expression), Expr::Path(path) if path.path.segments.last().is_some_and(|last| ORDERS.iter().any(|order| last.ident == order)))
}

/// Tells if an expression is the element of a place, or an element of that, and so on.
fn is_index(expression: &Expr) -> bool {
    matches!(without_parens(expression), Expr::Index(index) if Place::of(&index.expr).is_some() || is_index(&index.expr))
}

/// The innermost indexing, of a variable around the loop, that `expression` is a part of.
pub(super) fn element_of<'e>(expression: &'e Expr, at: &Position) -> Option<&'e ExprIndex> {
    match without_parens(expression) {
        Expr::Index(index) => {
            if Place::free(&index.expr, at).is_some() {
                Some(index)
            } else {
                element_of(&index.expr, at)
            }
        }
        Expr::Field(field) => element_of(&field.base, at),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => element_of(&unary.expr, at),
        Expr::MethodCall(call) if !is_shared(call) => element_of(&call.receiver, at),
        _ => None,
    }
}

/// Tells if a call changes the value that it is called on.
pub(crate) fn is_changing(call: &ExprMethodCall) -> bool {
    let method = call.method.to_string();
    // `items.take(3)` and `text.replace("a", "b")` give something new.
    let is_other = matches!((&*method, call.args.len()), ("take", 1) | ("replace", 2));
    CHANGING.contains(&&*method) && !is_other && !is_shared(call)
}

/// Tells if a call works through a shared reference: it locks what it is called on, or changes an atomic.
fn is_shared(call: &ExprMethodCall) -> bool {
    match (&*call.method.to_string(), call.args.len()) {
        ("lock" | "read" | "try_lock" | "try_read" | "try_write" | "write", 0) => true,
        ("swap", 2) => is_order(&call.args[1]),
        _ => false,
    }
}

impl Visitor for UseCollector<'_> {
    fn keep(&mut self, argument: Box<Expr>) {
        self.kept.push(argument);
    }

    fn block(&mut self, block: &Block) {
        self.aliases.of_block(block);
    }

    fn lent_mutably(&mut self, value: &mut Expr, at: &Position) -> bool {
        self.lent.extend(Place::free(value, at).map(|place| place.key()));
        false
    }

    fn written(&mut self, to: &Expr, name: &Ident, at: &Position) {
        let to = match without_parens(to) {
            Expr::Reference(reference) if reference.mutability.is_some() => &reference.expr,
            // Through `&file` several items can write at once.
            Expr::Reference(_) => return,
            to => to,
        };
        if let Some(place) = Place::free(to, at) {
            self.noted.push(without_parens(to));
            self.note(place, Access::Fill(name.clone(), false), at);
        } else if let Some(index) = element_of(to, at)
            && let Some(fields) = fields_of(to, &|element| is_at(element, index))
        {
            let how = How::Fill(name.clone(), TokenStream::new(), false);
            let part = Part {
                fields,
                how,
                tokens: to.to_token_stream(),
                is_direct: false,
                is_certain: true,
                repeats: false,
                in_row: false,
            };
            self.accesses.insert(index, ElementAccess::Change(vec![part]));
        }
    }

    fn see(&mut self, expression: &Expr, at: &Position) {
        self.aliases.of_expression(expression);
        if self.entry(expression, at) {
            return;
        }
        self.lending(expression, at);
        self.all_elements(expression, at);
        self.element(expression, at);
        match expression {
            Expr::If(choice) => self.leading(choice, at),
            Expr::Assign(assign) if is_destructuring(&assign.left) => self.destructuring(&assign.left, at),
            Expr::Assign(assign) if self.is_noted(&assign.left) => {}
            Expr::Assign(assign) => {
                let (mut inner, mut is_once, before) = (None, true, self.uses.len());
                let access = |place: &Place| match update_of(place, &assign.right) {
                    Some((access, old)) => {
                        inner = Some(std::ptr::from_ref(without_parens(old)));
                        is_once = updates_once(&assign.right, old);
                        access
                    }
                    None => Access::Assign,
                };
                let element = flag(&assign.right).map_or(ElementAccess::Write, ElementAccess::Update);
                self.assignment(&assign.left, access, element, at);
                self.noted.extend(inner);
                // `t + a - b` is `t` with `a` added, and then with `b` taken away.
                self.uses[before..].iter_mut().for_each(|one| one.repeats |= !is_once);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                let operator = Operator::of(&binary.op).unwrap_or(Operator::Other("OP="));
                self.assignment(&binary.left, |_| Access::Update(operator), ElementAccess::Update(operator), at);
            }
            Expr::MethodCall(call) if self.is_noted(&call.receiver) => {}
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                if let Some(place) = Place::free(&call.receiver, at) {
                    if fills(&method, call.args.len()) || writes(&place, &method, call.args.len()) {
                        self.noted.push(without_parens(&call.receiver));
                        let is_used = method == "insert" && !at.is_statement;
                        self.note(place, Access::Fill(call.method.clone(), is_used), at);
                    } else if matches!(&*method, "len" | "is_empty") && call.args.is_empty() {
                        self.noted.push(without_parens(&call.receiver));
                        self.note(place, Access::Len, at);
                    } else if self.is_by_index(call, at) {
                        self.noted.push(without_parens(&call.receiver));
                        let arguments = call.args.to_token_stream();
                        self.note(place, Access::ByMethod(call.method.clone(), arguments), at);
                    } else if method == "clear" {
                        self.noted.push(without_parens(&call.receiver));
                        self.note(place, Access::Clear, at);
                    }
                } else if let Some(index) = element_of(&call.receiver, at)
                    && let Some(access) = self.called(call, index, at)
                {
                    self.accesses.entry(index).or_insert(access);
                }
            }
            Expr::Reference(reference) if reference.mutability.is_some() => {
                if let Some(index) = element_of(&reference.expr, at)
                    && !self.slice(expression, index)
                {
                    self.accesses.entry(index).or_insert(ElementAccess::Write);
                }
            }
            Expr::Index(_) if self.noted.contains(&std::ptr::from_ref(expression)) => {}
            Expr::Index(index) if self.is_noted(&index.expr) => {}
            Expr::Index(index) => self.indexed(index, at),
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) => {
                let here = std::ptr::from_ref(expression);
                if let Some(place) = Place::free(expression, at) {
                    // A place that is a part of a noted expression is in `noted` itself, and is no read. Its own parts,
                    // as the `total` in `*total`, are no reads either.
                    if !self.noted.contains(&here) {
                        self.note(place, Access::Read, at);
                    }
                    self.skip_parts(expression);
                }
            }
            _ => {}
        }
    }

    fn bound(&mut self, pattern: &Pat, bound: &Bound<'_>, at: &Position) {
        if self.index.is_some() {
            self.values.bind(pattern, bound, self.index, at);
        }
    }

    fn text(&mut self, text: &LitStr, at: &Position) {
        for name in crate::tokens::format_strings::names_in(&text.value()) {
            if at.is_free(&(name.clone() + &crate::tokens::hygiene::context(text.span()))) {
                let base = Ident::new(&name, text.span());
                let place = Place { tokens: base.to_token_stream(), base, fields: Vec::new() };
                self.note(place, Access::Read, at);
            }
        }
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        let name = crate::tokens::pretty::code(&call.path.to_token_stream());
        self.tokens(call.tokens.clone(), &name, at);
        if call.path.segments.last().is_some_and(|last| last.ident == "parallel") {
            self.inner_loop(&call.tokens, at);
        }
        false
    }
}

impl UseCollector<'_> {
    /// Tells if a call is `get_mut` or `swap` of elements whose indices are made of the number of the item. Other types have such
    /// methods, too, some of them through `&self`; these take a reference to a key, or the order of an atomic.
    pub(super) fn is_by_index(&mut self, call: &ExprMethodCall, at: &Position) -> bool {
        let index = self.index;
        let mut moves = |argument: &Expr| {
            self.values.reached(argument, index, at).is_some_and(|reached| reached.start.stride.number() != Some(0))
        };
        let is_number = |argument: &Expr| match without_parens(argument) {
            Expr::Lit(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Index(_) => true,
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| !name.to_string().to_lowercase().contains("ord"))
            }
            _ => false,
        };
        match (&*call.method.to_string(), call.args.len()) {
            ("get_mut", 1) => moves(&call.args[0]),
            ("swap", 2) => {
                let (one, other) = (&call.args[0], &call.args[1]);
                is_number(other) && (moves(one) || moves(other)) && !is_order(other)
            }
            _ => false,
        }
    }

    /// Notes the element that an indexing asks for.
    fn indexed(&mut self, index: &ExprIndex, at: &Position) {
        if let (Expr::Index(inner), Expr::Range(to)) = (&*index.expr, &*index.index)
            && let Expr::Range(from) = &*inner.index
            && from.end.is_none()
            && Place::free(&inner.expr, at).is_some()
        {
            let reached = self.values.reached_from((from, to), self.index, at);
            self.cut.insert(inner, reached);
        }
        if let Some(place) = Place::free(&index.expr, at) {
            self.noted.push(without_parens(&index.expr));
            let access = self.accesses.remove(&std::ptr::from_ref(index)).unwrap_or(ElementAccess::Read);
            let reached = match self.cut.remove(&std::ptr::from_ref(index)) {
                Some(reached) => reached.map(Box::new),
                None => self.values.reached(&index.index, self.index, at).map(Box::new),
            };
            let is_own = self.index.is_some_and(|own| own.is_named_by(&index.index, at))
                || reached.as_ref().is_some_and(|reached| reached.is_item());
            let is_shadowed = self.index.is_some_and(|own| own.is_shadowed_in(&index.index, at));
            let tokens = index.index.to_token_stream();
            let in_row = self.in_rows.contains(&std::ptr::from_ref(index));
            self.note(
                place,
                Access::Element(Element { index: tokens, is_own, reached, is_shadowed, in_row, access }),
                at,
            );
        }
    }

    /// Notes a place that an expression lends to be changed, as far as its tokens tell.
    fn lending(&mut self, expression: &Expr, at: &Position) {
        let lent = match expression {
            Expr::Reference(reference) if reference.mutability.is_some() => &reference.expr,
            Expr::MethodCall(call) if !is_pure_call(expression, false) => &call.receiver,
            _ => return,
        };
        self.lent.extend(Place::free(lent, at).map(|place| place.key()));
    }

    /// What a method does to the element that it is called on, if it does something. One that is called in a statement gives nothing that is
    /// used, `agents[i].step(dt);`: where it has such a name, it may be there for what it does to the element.
    fn called(&self, call: &ExprMethodCall, index: &ExprIndex, at: &Position) -> Option<ElementAccess> {
        if is_changing(call) {
            return Some(ElementAccess::Write);
        }
        let is_own = self.index.is_some_and(|own| own.is_named_by(&index.index, at));
        let is_element = || fields_of(&call.receiver, &|element| is_at(element, index)).is_some();
        (is_own && at.is_statement && is_element() && is_moving(&call.method.to_string()))
            .then_some(ElementAccess::Step)
    }

    /// Notes the places that an inner `parallel!` changes. They are refused: the inner loop runs in several items of
    /// this loop at the same time.
    fn inner_loop(&mut self, tokens: &TokenStream, at: &Position) {
        let tokens = crate::tokens::none_groups::parenthesize(tokens.clone().into_iter().collect());
        let Ok(mut input) = crate::parse::parse(tokens) else { return };
        let mut inner = UseCollector::new(None);
        visit_body(&mut input, &mut inner);
        for one in inner.uses {
            let changes = match &one.access {
                Access::Update(_)
                | Access::Flag(_)
                | Access::Lazy(_)
                | Access::Turned(_)
                | Access::Best(_)
                | Access::Assign
                | Access::Entry(_)
                | Access::Leads(_)
                | Access::Follows(_)
                | Access::ChangedInside => true,
                Access::Element(element) => {
                    matches!(
                        element.access,
                        ElementAccess::Update(_) | ElementAccess::Change(_) | ElementAccess::Each(..)
                    )
                }
                // A method may fill the place through `&self`, which is allowed.
                _ => false,
            };
            if changes && at.is_free(&identity(&one.place.base)) {
                self.note(one.place, Access::ChangedInside, at);
            }
        }
    }

    /// Tells if an expression belongs to a use that was noted already.
    fn is_noted(&self, expression: &Expr) -> bool {
        self.noted.contains(&std::ptr::from_ref(without_parens(expression)))
    }

    /// Notes the uses in `(a, b) = …`.
    fn destructuring(&mut self, left: &Expr, at: &Position) {
        let (mut parts, mut keys) = (Vec::new(), Vec::new());
        leaves(left, &mut parts);
        for part in parts {
            if !self.is_noted(part)
                && let Some(place) = Place::free(part, at)
            {
                self.noted.push(without_parens(part));
                keys.push(place.key());
                self.note(place, Access::Assign, at);
            }
        }
        self.tuples.push(keys);
    }

    /// Notes the uses in `if x > best { best = x; }`.
    fn leading(&mut self, choice: &ExprIf, at: &Position) {
        match leading(choice, at) {
            None => {}
            Some(Err((place, fault))) => self.faults.push((place.key(), fault)),
            Some(Ok(found)) => {
                let key = found.leader.key();
                self.noted.extend(&found.parts);
                for companion in &found.companions {
                    self.note(companion.clone(), Access::Follows(key.clone()), at);
                }
                self.note(found.leader.clone(), Access::Leads(Box::new(found)), at);
            }
        }
    }

    /// Marks the parts of a place as noted, so that they make no uses of their own.
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
