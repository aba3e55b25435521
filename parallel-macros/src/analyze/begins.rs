//! What the values of a map begin with where there are none: `or_insert(0)`, `or_insert_with(|| Stats { n: 0, sum: 0.0 })`.

use crate::analyze::access::Operator;
use crate::analyze::leading::value_text;
use crate::analyze::parts::{How, Part};
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprArray, ExprRepeat, Lit, Macro, UnOp};

/// What a value of a map begins with.
#[derive(Clone)]
pub(crate) enum Begins {
    /// `or_default()`
    Default,
    /// `or_insert(value)`, or `or_insert_with(|| value)`.
    Value(Box<Expr>),
    /// `or_insert_with(function)`
    Made(TokenStream),
    /// `get_mut(key)`: with nothing, where there is none.
    Found,
}

/// Tells if what a value begins with changes nothing when it is merged, by this part of it. `is_first` is true if it
/// counts in the place of the change: `and_modify(|n| *n += x).or_insert(x)`.
pub(crate) fn is_neutral(begins: &Begins, part: &Part, is_first: bool) -> bool {
    is_neutral_for(begins, part, is_first, true)
}

/// Tells if what a value begins with in one place changes nothing when it is merged, by a part that is changed in another.
pub(crate) fn is_neutral_elsewhere(begins: &Begins, part: &Part) -> bool {
    is_neutral_for(begins, part, false, false)
}

/// The same; `is_own` is true if the part is changed where the value begins, so that a name means the same in both.
fn is_neutral_for(begins: &Begins, part: &Part, is_first: bool, is_own: bool) -> bool {
    // What counts in the place of a change must not be there without it.
    if is_first && !part.is_certain {
        return false;
    }
    let start = match begins {
        Begins::Found => return true,
        Begins::Default => {
            // The default of a number is 0.
            return !is_first
                && match &part.how {
                    How::Update(by, _) => is_zero_neutral(*by),
                    How::Fill(..) | How::Keep => true,
                    _ => false,
                };
        }
        Begins::Made(function) => {
            let function = syn::parse2(function.clone());
            let is_new = |types| function.as_ref().is_ok_and(|function| ends_in(function, types, "new"));
            let is_empty = match part.how {
                How::Fill(..) => is_new(COLLECTIONS),
                How::Update(Operator::Add, _) => is_new(&["String"]),
                _ => false,
            };
            return matches!(part.how, How::Keep) || !is_first && is_empty && part.fields.is_empty();
        }
        Begins::Value(value) => value,
    };
    if matches!(part.how, How::Keep) {
        return true;
    }
    let Some(start) = field_of(start, &part.fields) else { return false };
    let text = value_text(&start);
    match &part.how {
        // Of what is taken away the first would be put in as it is.
        How::Update(Operator::Sub | Operator::UpDown, _) if is_first => false,
        How::Update(_, operand) if is_first => text == operand_text(operand),
        How::Fill(_, arguments, _) if is_first => is_list_of(&start, &arguments.to_string()),
        How::Best(_, other) | How::Over(_, other) if is_own && part.is_certain && text == operand_text(other) => true,
        How::Update(by, _) => is_number(&start, *by),
        How::Fill(..) => is_empty_list(&start),
        How::Best(better, _) => is_bound(&start, better.operator() == Operator::Best("max")),
        How::Over(over, _) => is_bound(&start, over.is_greater),
        How::Keep | How::Twice(_) => true,
        How::Lazy(_) | How::Beside(_) | How::Read => false,
    }
}

/// The shape of a value that is written out, by which rustc knows its fields: `Stats { … }`, or a tuple.
#[derive(Clone)]
pub(crate) enum Shape {
    Struct(TokenStream),
    /// The type, as far as it is seen: `(_, (_, _))`.
    Tuple(TokenStream),
}

/// The visitor that writes `vec![0.0; n]` as the array `[0.0; n]`, and `vec![0.0, 0.0]` likewise, where the length of the list is the same for
/// all items: lists of different lengths cannot be put together element by element.
struct Rows<'p>(&'p dyn Fn(&Ident) -> bool);

impl VisitMut for Rows<'_> {
    fn visit_expr_mut(&mut self, value: &mut Expr) {
        visit_mut::visit_expr_mut(self, value);
        let Expr::Macro(call) = value else { return };
        if !call.mac.path.is_ident("vec") || call.mac.tokens.is_empty() {
            return;
        }
        let tokens = &call.mac.tokens;
        match syn::parse2::<Expr>(quote!([#tokens])) {
            Ok(Expr::Repeat(row)) if !names(&row.len.to_token_stream()).iter().all(self.0) => {}
            Ok(row @ (Expr::Repeat(_) | Expr::Array(_))) => *value = row,
            _ => {}
        }
    }
}

/// All names among tokens.
fn names(tokens: &TokenStream) -> Vec<Ident> {
    let of_one = |token| match token {
        TokenTree::Ident(name) => vec![name],
        TokenTree::Group(group) => names(&group.stream()),
        _ => Vec::new(),
    };
    tokens.clone().into_iter().flat_map(of_one).collect()
}

impl Begins {
    /// The same, with the lists in it as arrays that have one length for all items: `is_fixed` tells if a name means the same for all.
    pub(crate) fn with_rows(mut self, is_fixed: &dyn Fn(&Ident) -> bool) -> Self {
        if let Self::Value(value) = &mut self {
            Rows(is_fixed).visit_expr_mut(value);
        }
        self
    }

    /// Tells if the best of this part begins with a value of the item's own, which may be a NaN.
    pub(crate) fn is_items_own(&self, part: &Part) -> bool {
        let Self::Value(value) = self else { return false };
        match (&part.how, field_of(value, &part.fields)) {
            (How::Over(over, _), Some(start)) => !is_bound(&start, over.is_greater),
            _ => false,
        }
    }

    /// Tells if it is the default of the type.
    pub(crate) fn is_default(&self) -> bool {
        match self {
            Self::Default => true,
            Self::Value(value) => is_default(value),
            Self::Made(_) | Self::Found => false,
        }
    }

    /// The lengths of the rows in it, written out.
    pub(crate) fn lengths(&self) -> Vec<TokenStream> {
        struct Lengths(Vec<TokenStream>);
        impl<'e> Visit<'e> for Lengths {
            fn visit_expr_repeat(&mut self, row: &'e ExprRepeat) {
                self.0.push(row.len.to_token_stream());
            }

            fn visit_expr_array(&mut self, row: &'e ExprArray) {
                self.0.push(row.elems.len().to_token_stream());
            }
        }
        let Self::Value(value) = self else { return Vec::new() };
        let mut lengths = Lengths(Vec::new());
        lengths.visit_expr(value);
        lengths.0
    }

    /// Tells if what these fields begin with is a row, written out.
    pub(crate) fn is_row(&self, fields: &[String]) -> bool {
        let Self::Value(value) = self else { return false };
        matches!(field_of(value, fields), Some(Expr::Repeat(_) | Expr::Array(_)))
    }

    /// Tells if there is a list in it whose length may be another one for other items.
    pub(crate) fn has_list(&self) -> bool {
        struct Lists(bool);
        impl<'e> Visit<'e> for Lists {
            fn visit_macro(&mut self, call: &'e Macro) {
                self.0 |= call.path.is_ident("vec") && !call.tokens.is_empty();
            }
        }
        let Self::Value(value) = self else { return false };
        let mut lists = Lists(false);
        lists.visit_expr(value);
        lists.0
    }

    /// The value that changes nothing by this operator, in place of this one.
    pub(crate) fn neutral(&self, by: Operator) -> &'static str {
        match by {
            Operator::Mul | Operator::WrappingMul => "or_insert(1)",
            Operator::And => match self {
                Self::Value(value) if matches!(without_parens(value), Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_))) => {
                    "or_insert(!0)"
                }
                _ => "or_insert(true)",
            },
            _ => "or_default()",
        }
    }

    /// The tokens of what a value begins with, of which equal ones give equal values if they are constant.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Value(value) if !is_default(value) => value_text(value),
            Self::Default | Self::Value(_) => String::new(),
            Self::Made(function) => function.to_string(),
            Self::Found => unreachable!("what is found begins with nothing"),
        }
    }

    /// Tells if all of what a value begins with, but for the places that are changed, is the same for all items.
    pub(crate) fn rest_is_constant(&self, changed: &[&[String]]) -> bool {
        match self {
            Self::Value(value) => rest_is_constant(value, changed),
            Self::Made(_) => changed.iter().any(|fields| fields.is_empty()),
            Self::Default | Self::Found => true,
        }
    }

    /// The shape of the value, if it is written out.
    pub(crate) fn shape(&self) -> Option<Shape> {
        let Self::Value(value) = self else { return None };
        match without_parens(value) {
            Expr::Struct(parts) => Some(Shape::Struct(parts.path.to_token_stream())),
            tuple @ Expr::Tuple(_) => Some(Shape::Tuple(tuple_type(tuple))),
            _ => None,
        }
    }
}

/// The type of a value, as far as tuples that are written out show it.
fn tuple_type(value: &Expr) -> TokenStream {
    let Expr::Tuple(parts) = without_parens(value) else { return quote!(_) };
    let parts = parts.elems.iter().map(tuple_type);
    quote!((#(#parts,)*))
}

fn operand_text(operand: &TokenStream) -> String {
    syn::parse2::<Expr>(operand.clone()).map_or_else(|_| operand.to_string(), |operand| value_text(&operand))
}

/// The part of a value that is written out: a field of a struct, an element of a tuple.
fn field_of(start: &Expr, fields: &[String]) -> Option<Expr> {
    let start = without_parens(start);
    let Some((first, rest)) = fields.split_first() else { return Some(start.clone()) };
    let field = match start {
        Expr::Struct(parts) => {
            &parts.fields.iter().find(|field| field.member.to_token_stream().to_string() == *first)?.expr
        }
        Expr::Tuple(parts) => parts.elems.get(first.parse::<usize>().ok()?)?,
        // All fields begin with their defaults.
        Expr::Call(_) if is_default(start) => return Some(start.clone()),
        _ => return None,
    };
    field_of(field, rest)
}

/// Tells if all of a value, but for the places at these fields, is the same wherever it is worked out.
fn rest_is_constant(value: &Expr, changed: &[&[String]]) -> bool {
    if changed.iter().any(|fields| fields.is_empty()) {
        return true;
    }
    let field_is_constant = |field: String, value: &Expr| {
        let inside: Vec<&[String]> =
            changed.iter().filter(|fields| fields[0] == field).map(|fields| &fields[1..]).collect();
        rest_is_constant(value, &inside)
    };
    match without_parens(value) {
        Expr::Struct(parts) => {
            let field =
                |field: &syn::FieldValue| field_is_constant(field.member.to_token_stream().to_string(), &field.expr);
            parts.fields.iter().all(field) && parts.rest.as_ref().is_none_or(|rest| is_default(rest))
        }
        Expr::Tuple(parts) => {
            parts.elems.iter().enumerate().all(|(number, part)| field_is_constant(number.to_string(), part))
        }
        Expr::Lit(_) => true,
        Expr::Unary(unary) => matches!(without_parens(&unary.expr), Expr::Lit(_)),
        value => {
            is_default(value)
                || is_empty_list(value)
                || is_bound(value, true)
                || is_bound(value, false)
                || is_number(value, Operator::Add)
        }
    }
}

/// Tells if 0, or what is empty, changes nothing by this operator.
fn is_zero_neutral(by: Operator) -> bool {
    matches!(
        by,
        Operator::Add
            | Operator::Sub
            | Operator::UpDown
            | Operator::Or
            | Operator::Xor
            | Operator::WrappingAdd
            | Operator::SaturatingAdd
    )
}

/// Tells if an expression is the number, or the text, that changes nothing by this operator.
fn is_number(start: &Expr, by: Operator) -> bool {
    let is_text = matches!(without_parens(start), Expr::Call(call) if call.args.is_empty() && ends_in(&call.func, &["String"], "new"));
    if is_default(start) || is_text {
        return is_zero_neutral(by);
    }
    let literal = match without_parens(start) {
        Expr::Lit(literal) => &literal.lit,
        // `Wrapping(0)`, `f64::from(0)`, `Duration::ZERO`
        Expr::Call(call)
            if call.args.len() == 1
                && (ends_with(&call.func, &["Wrapping", "Saturating"]) || ends_in(&call.func, NUMBERS, "from")) =>
        {
            return is_number(&call.args[0], by);
        }
        // A row, whose elements are changed.
        Expr::Repeat(row) => return is_number(&row.expr, by),
        Expr::Array(row) => return row.elems.iter().all(|element| is_number(element, by)),
        Expr::Path(_) => return is_zero_neutral(by) && ends_in(start, &["Duration"], "ZERO"),
        // `!0`
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            return by == Operator::And && is_number(&unary.expr, Operator::Or);
        }
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            return is_zero_neutral(by) && is_number(&unary.expr, by);
        }
        _ => return false,
    };
    match (literal, by) {
        (Lit::Bool(literal), Operator::And) => literal.value,
        (Lit::Bool(literal), _) => !literal.value && is_zero_neutral(by),
        (Lit::Int(literal), Operator::Mul | Operator::WrappingMul) => literal.base10_digits() == "1",
        (Lit::Float(literal), Operator::Mul) => literal.base10_digits().trim_end_matches(['0', '.']) == "1",
        (Lit::Int(literal), _) => literal.base10_digits() == "0" && is_zero_neutral(by),
        (Lit::Float(literal), _) => literal.base10_digits().trim_matches(['0', '.']).is_empty() && is_zero_neutral(by),
        _ => false,
    }
}

/// Tells if an expression is the default of a type: `Default::default()`, `u64::default()`.
fn is_default(start: &Expr) -> bool {
    matches!(without_parens(start), Expr::Call(call) if call.args.is_empty() && ends_with(&call.func, &["default"]))
}

/// Tells if an expression is an empty collection: `Vec::new()`, `vec![]`.
fn is_empty_list(start: &Expr) -> bool {
    match without_parens(start) {
        Expr::Call(call) => {
            is_default(start) || ["new", "with_capacity"].iter().any(|name| ends_in(&call.func, COLLECTIONS, name))
        }
        Expr::Macro(call) => call.mac.path.is_ident("vec") && call.mac.tokens.is_empty(),
        _ => false,
    }
}

/// Tells if an expression is a collection of just this value: `vec![x]`.
fn is_list_of(start: &Expr, only: &str) -> bool {
    match without_parens(start) {
        Expr::Array(list) => list.elems.to_token_stream().to_string() == only,
        Expr::Call(call) => {
            ends_with(&call.func, &["from"])
                && call.args.len() == 1
                && matches!(&call.args[0], Expr::Array(list) if list.elems.to_token_stream().to_string() == only)
        }
        _ => false,
    }
}

/// Tells if a value is the end of its type that everything beats: `f64::NEG_INFINITY`, `i32::MIN`.
fn is_bound(start: &Expr, for_largest: bool) -> bool {
    let ends = if for_largest { ["NEG_INFINITY", "MIN"] } else { ["INFINITY", "MAX"] };
    ends.iter().any(|end| ends_in(start, NUMBERS, end))
}

/// The collections of std.
const COLLECTIONS: &[&str] = &["Vec", "VecDeque", "String", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap"];

/// The types of numbers.
const NUMBERS: &[&str] =
    &["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64"];

/// Tells if an expression is a path to `name` in one of these types.
fn ends_in(path: &Expr, types: &[&str], name: &str) -> bool {
    let Expr::Path(path) = without_parens(path) else { return false };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == name)
        && segments.next().is_some_and(|ty| types.iter().any(|known| ty.ident == known))
}

pub(super) fn ends_with(function: &Expr, names: &[&str]) -> bool {
    matches!(without_parens(function), Expr::Path(path)
        if path.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name)))
}
