//! The own index: the variable of the loop that counts the items, so that `out[i]` is the item's own element.
//!
//! [`Index::of`] says which variable that is, [`Index::is_named_by`] which expressions name it. An index that the body
//! changes is refused: see [`Index::change`].

use crate::analyze::affine::{Part, Polynomial, Values};
use crate::analyze::changes::changed_by;
use crate::analyze::hoisted::Hoisted;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::{For, Input};
use crate::tokens::hygiene::{identity, names_any};
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::{Expr, ExprRange, Lit, Macro, Pat};

/// The variable that counts the items: that of a range, or the count of an `enumerate()`.
pub(crate) struct Index {
    /// The identity of the variable.
    pub(crate) name: String,
    /// The variable is bound with `mut`. Without that, rustc refuses each change.
    is_mut: bool,
    /// What it is, of the number that the runtime gives the item: the number itself, or so far from it.
    pub(crate) value: Polynomial,
    /// How far the numbers of the items are from each other, where that is more than 1.
    pub(crate) step: Option<Polynomial>,
    /// What the input must be asked.
    pub(crate) asked: Option<Asked>,
    /// The function of a `filter` at the end of the input, which runs in the loop.
    pub(crate) filter: Option<Hoisted>,
    /// The lowest number, and one that all are below, where that is seen.
    pub(crate) range: Option<(Polynomial, Polynomial)>,
    /// What these are made of.
    pub(crate) parts: BTreeMap<String, Part>,
}

/// A question about the numbers of an input, whose method may be the user's.
#[derive(Clone)]
pub(crate) enum Asked {
    /// Does this `enumerate` count the items from 0?
    Counts(Ident),
    /// Is it known which numbers these methods choose? With the last of them.
    Chooses(Ident),
}

/// The numbers of an input.
struct Numbers<'e> {
    /// The item is a number; else it is a tuple, of which this one is.
    place: Option<usize>,
    /// What a number is, of that of the runtime.
    start: Option<&'e Expr>,
    step: Option<&'e Expr>,
    asked: Option<Asked>,
}

impl<'e> Numbers<'e> {
    /// The numbers of an input, if it has any.
    fn of(input: &'e Expr) -> Option<Self> {
        let input = without_parens(input);
        if is_range(input) {
            return Some(Self { place: None, start: None, step: None, asked: None });
        }
        let Expr::MethodCall(call) = input else { return None };
        let arguments = call.args.len();
        match &*call.method.to_string() {
            "rev" if arguments == 0 && is_range(&call.receiver) => Self::of(&call.receiver),
            "enumerate" if arguments == 0 => {
                Some(Self { place: Some(0), start: None, step: None, asked: Some(Asked::Counts(call.method.clone())) })
            }
            "zip" if arguments == 1 => {
                // Both have their items at their counts.
                let start = |side| match without_parens(side) {
                    Expr::Range(range) => range.start.as_deref(),
                    _ => None,
                };
                match (start(&call.receiver), start(&call.args[0])) {
                    (Some(start), _) => Some(Self { place: Some(0), start: Some(start), step: None, asked: None }),
                    (None, Some(start)) => {
                        let asked = Some(Asked::Chooses(call.method.clone()));
                        Some(Self { place: Some(1), start: Some(start), step: None, asked })
                    }
                    (None, None) => None,
                }
            }
            name @ ("rev" | "skip" | "take" | "step_by") if arguments == usize::from(name != "rev") => {
                let numbers = Self::of(&call.receiver)?;
                if numbers.start.is_some() {
                    return None;
                }
                let step = match (name, numbers.step) {
                    ("step_by", None) => call.args.first(),
                    // A step of a step.
                    ("step_by", Some(_)) => return None,
                    (_, step) => step,
                };
                Some(Self { asked: Some(Asked::Chooses(call.method.clone())), step, ..numbers })
            }
            _ => None,
        }
    }

    /// The part of a pattern for the items that binds the number.
    fn part_of<'p>(&self, pattern: &'p Pat) -> Option<&'p Pat> {
        match (self.place, pattern) {
            (None, pattern) => Some(pattern),
            (Some(place), Pat::Tuple(tuple)) if tuple.elems.len() == 2 || place == 0 => tuple.elems.get(place),
            _ => None,
        }
    }
}

/// The variable that a pattern binds to the numbers of an input, if it is one, whether or not they count its items.
pub(super) fn number<'p>(pattern: &'p Pat, input: &Expr) -> Option<&'p Pat> {
    let input = Hoisted::filter_of(input).map_or(input, |(_, input)| input);
    Numbers::of(input)?.part_of(pattern).filter(|part| bound(part).is_some())
}

impl Index {
    /// The index of a loop with this `for`, if it has one. What stands in its input may be used in the loop if `is_here`: a `filter`
    /// at its end may run there.
    pub(crate) fn of(first: &For, is_here: bool) -> Option<Self> {
        let (pattern, input) = (first.pattern.tree.as_ref()?, first.input.tree.as_ref()?);
        let (input, filter) = match Hoisted::filter_of(input) {
            Some((filter, input)) if is_here => (input, Some(filter)),
            _ => (input, None),
        };
        let numbers = Numbers::of(input)?;
        let (name, is_mut) = bound(numbers.part_of(pattern)?)?;
        let (mut values, outside) = (Values::default(), Position::default());
        let start = match numbers.start {
            Some(start) => literal(start)?,
            None => 0,
        };
        let value = Polynomial::item().plus(&Polynomial::constant(start), 1)?;
        // A step that nobody knows is as good as a name that nobody has.
        let step = numbers.step.map(|step| values.fixed(step, &outside).unwrap_or_else(Polynomial::unknown));
        let range = match range_of(input) {
            Some(range) if is_here && numbers.place.is_none() => values.fixed_ends(range, &outside),
            _ => None,
        };
        Some(Self { name, is_mut, value, step, asked: numbers.asked, filter, range, parts: values.parts })
    }

    /// Tells if the index is the number of the item.
    pub(crate) fn is_number(&self) -> bool {
        self.value == Polynomial::item()
    }

    /// Tells if an expression names the index, so that the element at it is the item's own: `i`, or `i as usize`.
    pub(crate) fn is_named_by(&self, expression: &Expr, at: &Position) -> bool {
        match without_parens(expression) {
            Expr::Cast(cast) => cast.ty.to_token_stream().to_string() == "usize" && self.is_named_by(&cast.expr, at),
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| identity(name) == self.name)
                    && at.is_item(&self.name)
                    && self.is_number()
            }
            _ => false,
        }
    }

    /// Tells if an index names a variable that has the name of this one, and is another.
    pub(crate) fn is_shadowed_in(&self, expression: &Expr, at: &Position) -> bool {
        !at.is_item(&self.name) && names_any(&expression.to_token_stream(), std::slice::from_ref(&self.name))
    }

    /// The first place where the body changes the index, or may change it.
    pub(crate) fn change(&self, input: &mut Input) -> Option<Span> {
        if !self.is_mut {
            return None;
        }
        let mut changes = Changes { name: &self.name, found: None };
        visit_body(input, &mut changes);
        changes.found
    }
}

/// The number that a literal is.
fn literal(expression: &Expr) -> Option<i128> {
    match without_parens(expression) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

/// The range that an input chooses its items from, if it is one.
fn range_of(input: &Expr) -> Option<&ExprRange> {
    match without_parens(input) {
        Expr::Range(range) => Some(range),
        Expr::MethodCall(call) => range_of(&call.receiver),
        _ => None,
    }
}

fn is_range(input: &Expr) -> bool {
    matches!(without_parens(input), Expr::Range(range) if range.start.is_some() && range.end.is_some())
}

/// The variable that a pattern binds, if the pattern is nothing but a variable; and `true` if it is bound with `mut`.
fn bound(pattern: &Pat) -> Option<(String, bool)> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            Some((identity(&name.ident), name.mutability.is_some()))
        }
        Pat::Paren(inner) => bound(&inner.pat),
        _ => None,
    }
}

/// The visitor that finds the changes of an index. Every way in which Rust can change a variable counts: an assignment,
/// a `&mut`, a pattern with `ref mut`, a method that is not known to read, and a macro that nobody looks into.
struct Changes<'n> {
    name: &'n str,
    found: Option<Span>,
}

impl Changes<'_> {
    /// Notes a change of `place`, if that is the index.
    fn meet(&mut self, place: &Expr, at: &Position) {
        if let Expr::Path(path) = without_parens(place)
            && let Some(name) = path.path.get_ident()
        {
            self.meet_name(name, at);
        }
    }

    fn meet_name(&mut self, name: &Ident, at: &Position) {
        if identity(name) == self.name && at.is_item(self.name) {
            self.found.get_or_insert(name.span());
        }
    }

    fn tokens(&mut self, tokens: TokenStream, at: &Position) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => self.meet_name(&name, at),
                TokenTree::Group(group) => self.tokens(group.stream(), at),
                _ => {}
            }
        }
    }
}

impl Visitor for Changes<'_> {
    fn see(&mut self, expression: &Expr, at: &Position) {
        for place in changed_by(expression) {
            self.meet(place, at);
        }
        if let Expr::MethodCall(call) = expression
            && !reads(&call.method.to_string())
        {
            self.meet(&call.receiver, at);
        }
    }

    fn lent_mutably(&mut self, value: &mut Expr, at: &Position) -> bool {
        self.meet(value, at);
        false
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        self.tokens(call.tokens.clone(), at);
        false
    }
}

/// Tells if a method is one of the standard library's that leave an integer as it is.
pub(crate) fn reads(method: &str) -> bool {
    const FAMILIES: [&str; 5] = ["checked_", "overflowing_", "saturating_", "strict_", "wrapping_"];
    const OPERATIONS: &[&str] = &[
        "abs",
        "abs_diff",
        "add",
        "add_signed",
        "add_unsigned",
        "div",
        "div_ceil",
        "div_euclid",
        "ilog",
        "ilog10",
        "ilog2",
        "isqrt",
        "midpoint",
        "mul",
        "neg",
        "next_multiple_of",
        "next_power_of_two",
        "pow",
        "rem",
        "rem_euclid",
        "shl",
        "shr",
        "sub",
        "sub_signed",
        "sub_unsigned",
    ];
    const OTHERS: &[&str] = &[
        "bitand",
        "bitor",
        "bitxor",
        "clamp",
        "clone",
        "cmp",
        "count_ones",
        "count_zeros",
        "eq",
        "ge",
        "gt",
        "hash",
        "into",
        "is_multiple_of",
        "is_power_of_two",
        "le",
        "leading_ones",
        "leading_zeros",
        "lt",
        "max",
        "min",
        "ne",
        "not",
        "partial_cmp",
        "reverse_bits",
        "rotate_left",
        "rotate_right",
        "swap_bytes",
        "to_be",
        "to_be_bytes",
        "to_le",
        "to_le_bytes",
        "to_ne_bytes",
        "to_owned",
        "to_string",
        "trailing_ones",
        "trailing_zeros",
        "try_into",
    ];
    let operation = FAMILIES.iter().find_map(|family| method.strip_prefix(family)).unwrap_or(method);
    OPERATIONS.contains(&operation) || OTHERS.contains(&method)
}
