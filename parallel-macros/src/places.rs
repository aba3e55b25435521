//! Which variables around the loop the body names, where, and what it does with them.

use crate::walk::{Look, Place, walk};
use crate::words::identity;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{BinOp, Expr, ExprIndex, LitStr, Macro, Member, UnOp};

/// A variable of the code around the loop, or a part of it: `total`, `*total`, `stats.sum`, `pair.0`.
#[derive(Clone)]
pub(crate) struct Variable {
    pub(crate) base: Ident,
    /// The fields, from the variable on.
    pub(crate) fields: Vec<String>,
    /// As it was written.
    pub(crate) tokens: TokenStream,
}

impl Variable {
    /// What `expression` names, be it around the loop or inside.
    pub(crate) fn of(expression: &Expr) -> Option<Self> {
        let tokens = expression.to_token_stream();
        let mut fields = Vec::new();
        let mut inner = expression;
        loop {
            match inner {
                Expr::Paren(paren) => inner = &paren.expr,
                Expr::Group(group) => inner = &group.expr,
                Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => inner = &unary.expr,
                Expr::Field(field) => {
                    fields.insert(
                        0,
                        match &field.member {
                            Member::Named(name) => name.to_string(),
                            Member::Unnamed(index) => index.index.to_string(),
                        },
                    );
                    inner = &field.base;
                }
                Expr::Path(path) if path.qself.is_none() => {
                    let base = path.path.get_ident()?.clone();
                    // Constants and functions of the user's own naming aside, what begins with a capital is no variable.
                    let is_variable = !base.to_string().starts_with(char::is_uppercase);
                    return is_variable.then_some(Self { base, fields, tokens });
                }
                _ => return None,
            }
        }
    }

    fn free(expression: &Expr, at: &Place) -> Option<Self> {
        Self::of(expression).filter(|variable| at.is_free(&identity(&variable.base)))
    }

    /// What tells it from the others, however it is written: `*total` and `(total)` are `total`.
    pub(crate) fn key(&self) -> String {
        if self.fields.is_empty() {
            return identity(&self.base);
        }
        // With fields it matters: `(*w).n` may be another place than `w.n`.
        let written: String = self.tokens.to_string().chars().filter(|c| !matches!(c, '(' | ')' | ' ')).collect();
        written + &crate::words::context(self.base.span())
    }

    /// Whether it is a variable as a whole, under its own name.
    pub(crate) fn is_bare(&self) -> bool {
        self.base == self.tokens.to_string()
    }

    /// Whether `expression` is this very place.
    pub(crate) fn is(&self, expression: &Expr) -> bool {
        Self::of(expression).is_some_and(|other| other.key() == self.key())
    }

    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        identity(&self.base) == identity(&other.base)
            && self.fields.iter().zip(&other.fields).all(|(own, other)| own == other)
    }

    /// As the user would write it.
    pub(crate) fn name(&self) -> String {
        crate::words::code(&self.tokens)
    }
}

/// How an accumulator is updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Add,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    /// `/=`, `%=`, `<<=`, `>>=`
    Other(&'static str),
    /// `acc = acc.max(e)`, `acc = max(acc, e)`, …
    Best(&'static str),
}

impl Operator {
    pub(crate) fn text(self) -> String {
        match self {
            Self::Add => "`+=`".to_owned(),
            Self::Sub => "`-=`".to_owned(),
            Self::Mul => "`*=`".to_owned(),
            Self::And => "`&=`".to_owned(),
            Self::Or => "`|=`".to_owned(),
            Self::Xor => "`^=`".to_owned(),
            Self::Other(operator) => format!("`{operator}`"),
            Self::Best(name) => format!("`{name}`"),
        }
    }

    /// Of `a OP= b`, or of `a OP b` in `a = a OP b`.
    fn of(op: &BinOp) -> Option<Self> {
        Some(match op {
            BinOp::AddAssign(_) | BinOp::Add(_) => Self::Add,
            BinOp::SubAssign(_) | BinOp::Sub(_) => Self::Sub,
            BinOp::MulAssign(_) | BinOp::Mul(_) => Self::Mul,
            BinOp::BitAndAssign(_) | BinOp::BitAnd(_) => Self::And,
            BinOp::BitOrAssign(_) | BinOp::BitOr(_) => Self::Or,
            BinOp::BitXorAssign(_) | BinOp::BitXor(_) => Self::Xor,
            BinOp::DivAssign(_) | BinOp::Div(_) => Self::Other("/="),
            BinOp::RemAssign(_) | BinOp::Rem(_) => Self::Other("%="),
            BinOp::ShlAssign(_) | BinOp::Shl(_) => Self::Other("<<="),
            BinOp::ShrAssign(_) | BinOp::Shr(_) => Self::Other(">>="),
            _ => return None,
        })
    }
}

pub(crate) fn is_compound(op: &BinOp) -> bool {
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

/// What is done with a variable at one place.
pub(crate) enum Deed {
    Read,
    Update(Operator),
    /// How `acc = acc.max(e)` and `acc = max(acc, e)` are said of two values.
    Best(Better),
    /// `name = value`
    Assign,
    /// `name.push(…)`, and whether what it returns is used.
    Fill(Ident, bool),
    /// `name[index]`
    Element(Element),
    /// `name.len()`
    Len,
    /// `name.clear()`: a buffer, used again for each item.
    Clear,
    /// In a macro that cannot be looked into.
    Hidden(String),
    /// An inner `parallel!` changes it.
    ChangedInside,
}

/// `max` or `min` of two values, as the user calls it.
#[derive(Clone)]
pub(crate) enum Better {
    Function(TokenStream),
    Method(Ident),
}

pub(crate) struct Element {
    pub(crate) index: TokenStream,
    /// Whether the index is the loop's own.
    pub(crate) is_own: bool,
    pub(crate) deed: ElementDeed,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum ElementDeed {
    Read,
    Update(Operator),
    Write,
}

pub(crate) struct Use {
    pub(crate) variable: Variable,
    pub(crate) deed: Deed,
    /// Whether one item may come here several times.
    pub(crate) repeats: bool,
    /// Whether `#[cfg]` may take it away.
    pub(crate) conditional: bool,
}

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

/// `acc OP e`, `acc.max(e)`, `max(acc, e)` on the right of `acc = …`: what it does, and where `acc` stands in it.
pub(crate) fn update_of<'e>(variable: &Variable, right: &'e Expr) -> Option<(Deed, &'e Expr)> {
    let is_same = |expression: &Expr| variable.is(expression);
    match right {
        Expr::Paren(inner) => update_of(variable, &inner.expr),
        Expr::Group(inner) => update_of(variable, &inner.expr),
        Expr::Binary(binary) if !is_compound(&binary.op) => {
            // `acc + a + b` is `(acc + a) + b`.
            if is_same(&binary.left) {
                return Some((Deed::Update(Operator::of(&binary.op)?), &binary.left));
            }
            let (deed, place) = update_of(variable, &binary.left)?;
            match (&deed, Operator::of(&binary.op)?) {
                (Deed::Update(inner), outer) if *inner == outer => Some((deed, place)),
                _ => None,
            }
        }
        Expr::MethodCall(call) if call.args.len() == 1 && is_same(&call.receiver) => {
            let better = Better::Method(call.method.clone());
            best_name(&call.method).map(|_| (Deed::Best(better), &*call.receiver))
        }
        Expr::Call(call) if call.args.len() == 2 && is_same(&call.args[0]) => {
            let Expr::Path(path) = &*call.func else { return None };
            best_name(&path.path.segments.last()?.ident)?;
            Some((Deed::Best(Better::Function(path.to_token_stream())), &call.args[0]))
        }
        _ => None,
    }
}

fn best_name(ident: &Ident) -> Option<&'static str> {
    ["max", "min"].into_iter().find(|name| ident == name)
}

impl Better {
    pub(crate) fn operator(&self) -> Operator {
        let last = match self {
            Better::Method(name) => Some(name.to_string()),
            Better::Function(path) => path.clone().into_iter().last().map(|token| token.to_string()),
        };
        Operator::Best(if last.as_deref() == Some("min") { "min" } else { "max" })
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
        for name in crate::words::names_in(&text.value()) {
            if at.is_free(&(name.clone() + &crate::words::context(text.span()))) {
                let base = Ident::new(&name, text.span());
                let variable = Variable { tokens: base.to_token_stream(), base, fields: Vec::new() };
                self.note(variable, Deed::Read, at);
            }
        }
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Place) -> bool {
        let name = crate::words::code(&call.path.to_token_stream());
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
        let tokens = crate::groups::keep(tokens.clone().into_iter().collect());
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

impl Use {
    /// All that was written.
    pub(crate) fn whole(&self) -> &TokenStream {
        &self.variable.tokens
    }
}
