//! Windows: arrays that are written to by indices made of the number of the item, so that each item has elements of its own.

use super::PLAIN_LOOP;
use crate::analyze::access::{Access, Element, ElementAccess, Use};
use crate::analyze::affine::{Part, Polynomial, Reached, Sum};
use crate::diagnostics::broken_rule_at;
use crate::tokens::hygiene::{identity, letters};
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit::{self, Visit};
use syn::{BinOp, Error, Expr, ExprBinary, ExprIndex};

/// What is known of the indices of a loop.
#[derive(Default)]
pub(crate) struct Known {
    /// The parts of indices that the loop leaves alone, by their keys.
    pub(crate) parts: BTreeMap<String, Part>,
    /// How far the numbers of the items are from each other, where that is more than 1.
    pub(crate) step: Option<Polynomial>,
    /// The lowest number of an item, and one that all are below, where that is seen.
    pub(crate) range: Option<(Polynomial, Polynomial)>,
    /// Each item must be seen to have elements of its own: what comes of it is told by itself, in a file or by another process.
    pub(crate) proofs: bool,
    /// What can be summed up is: nothing of it is seen of items behind an exit, and `then` may stand behind it.
    pub(crate) prefers_sums: bool,
}

/// The indices of an array, which all move by the same from each item to the next.
pub(crate) struct Family {
    /// By how much they move.
    pub(crate) stride: Polynomial,
    pub(crate) reached: Vec<Reached>,
    /// The steps of the loop keep the items apart.
    pub(crate) by_step: bool,
    /// It is seen from the tokens that no two items meet. Else that is seen before the loop: if they meet, it is not shared.
    pub(crate) is_proven: bool,
    /// The parts of the indices, by their keys.
    pub(crate) parts: BTreeMap<String, Part>,
}

impl Family {
    /// The family of these indices, if they are one.
    pub(super) fn of<'e>(elements: impl Iterator<Item = &'e Element>, known: &Known) -> Option<Self> {
        let mut reached: Vec<Reached> = Vec::new();
        for element in elements {
            let one = (**element.reached.as_ref()?).clone();
            if !reached.contains(&one) {
                reached.push(one);
            }
        }
        let stride = reached.first()?.start.stride.clone();
        if reached.iter().all(|one| one.start.stride == stride) {
            return Self::with_stride(stride, reached, known);
        }
        // `m[i * n + j]` and `m[i * n + i]`: the second `i` is a place in the row, as `j` is.
        let range = known.range.as_ref()?;
        reached.iter().find_map(|one| {
            let stride = &one.start.stride;
            let alike: Option<Vec<_>> = reached.iter().map(|other| other.with_stride(stride, range)).collect();
            Self::with_stride(stride.clone(), alike?, known).filter(|family| family.is_proven)
        })
    }

    /// The family of these indices, which move by so much.
    fn with_stride(stride: Polynomial, reached: Vec<Reached>, known: &Known) -> Option<Self> {
        if stride.number() == Some(0) {
            return None;
        }
        let mut family = Self { stride, reached, by_step: false, is_proven: true, parts: BTreeMap::new() };
        for key in family.keys() {
            let part = known.parts.get(&key)?.clone();
            family.parts.insert(key, part);
        }
        if family.are_apart(&Polynomial::constant(1)) {
            return Some(family);
        }
        // A sum may be less than its parts, which may be below 0.
        let step = known.step.as_ref().filter(|step| step.products().count() == 1);
        if step.is_some_and(|step| family.are_apart(step)) {
            return Some(Self { by_step: true, ..family });
        }
        // By so many elements at a time, two items meet in any case, or in most.
        family.is_proven = false;
        family.stride.number().is_none().then_some(family)
    }

    /// The sums that the indices are.
    fn sums(&self) -> impl Iterator<Item = &Sum> {
        self.reached.iter().flat_map(|one| std::iter::once(&one.start).chain(&one.end))
    }

    /// The keys of the parts.
    fn keys(&self) -> Vec<String> {
        let of_sum = |sum: &Sum| {
            let inner = sum.inner.iter().flat_map(|(times, length)| [times.clone(), length.clone()]);
            [sum.stride.clone(), sum.offset.clone()].into_iter().chain(inner).collect::<Vec<_>>()
        };
        let polynomials = self.sums().flat_map(of_sum);
        polynomials
            .flat_map(|one| one.products().flat_map(|(_, parts)| parts.map(str::to_owned)).collect::<Vec<_>>())
            .collect()
    }

    /// Tells if it is seen from the tokens that items which stand so far from each other have no index in common.
    fn are_apart(&self, step: &Polynomial) -> bool {
        let distance = match self.stride.number() {
            Some(stride) => Polynomial::constant(stride.abs()).times(step),
            None => self.stride.times(step),
        };
        let reaches: Option<Vec<_>> = self.reached.iter().map(reach).collect();
        let (Some(distance), Some(reaches)) = (distance, reaches) else { return false };
        let is_before = |low: &Polynomial, high: &Polynomial| {
            let left = distance.clone().plus(high, -1)?.plus(low, 1)?.plus(&Polynomial::constant(1), -1)?;
            left.is_natural().then_some(())
        };
        reaches.iter().all(|(low, _)| reaches.iter().all(|(_, high)| is_before(low, high).is_some()))
    }
}

/// The lowest and the highest index that is reached, of those of the item with the number 0, if no part is below 0.
fn reach(one: &Reached) -> Option<(Polynomial, Polynomial)> {
    let (low, high) = ends(&one.start)?;
    match &one.end {
        None => Some((low, high)),
        Some(end) => Some((low, ends(end)?.1.plus(&Polynomial::constant(1), -1)?)),
    }
}

fn ends(sum: &Sum) -> Option<(Polynomial, Polynomial)> {
    let (mut low, mut high) = (sum.offset.clone(), sum.offset.clone());
    for (times, length) in &sum.inner {
        let most = length.clone().plus(&Polynomial::constant(1), -1)?.times(times)?;
        if times.is_natural() {
            high = high.plus(&most, 1)?;
        } else if Polynomial::default().plus(times, -1)?.is_natural() {
            low = low.plus(&most, 1)?;
        } else {
            return None;
        }
    }
    Some((low, high))
}

/// The error of a method that changes elements of a whole array.
pub(super) fn by_method(group: &[&Use], index: Option<&str>) -> Option<Error> {
    let (one, method, arguments) = group.iter().find_map(|one| match &one.access {
        Access::ByMethod(method, arguments) => Some((one, method, arguments)),
        _ => None,
    })?;
    let (name, arguments, index) = (one.place.name(), code(arguments), index.map_or("i", letters));
    let text = if method == "swap" {
        format!(
            "`{name}.swap({arguments})` changes two elements, and one of them may belong to another item; \
             collect the pairs of indices, and swap in a plain loop over them"
        )
    } else {
        format!(
            "`{name}.get_mut({arguments})` borrows all of `{name}`, and the items run at the same time; \
             write `{name}[{arguments}]`, and where `{index}` may be outside ask before: `if {arguments} < {name}.len()`"
        )
    };
    Some(broken_rule_at("element-by-method", &method.to_token_stream(), text))
}

/// The error of a variable that is used as a whole while a field of it is written to by index: `self.out[i] = self.pull(i)`.
pub(super) fn whole_of_window(name: &str, changed: &Use, group: &[&Use]) -> Option<Error> {
    let is_around =
        |one: &&&Use| matches!(one.access, Access::Read) && one.place.fields.len() < changed.place.fields.len();
    let whole = group.iter().find(is_around)?;
    let (whole_name, base) = (whole.place.name(), &changed.place.fields);
    let field = base.last()?;
    let text = format!(
        "`{whole_name}` is used as a whole here, and `{name}` is a part of it that the loop writes to; \
         make a list, `let list = parallel!(… for … in …)`, and assign `{name} = list`; or name what is read before the loop, \
         `let part = &{whole_name}.part;`, and what is written, `let {field} = &mut {name};`, and use these alone",
        field = if field.starts_with(char::is_numeric) { "out" } else { field },
    );
    Some(broken_rule_at("whole-of-window", whole.whole(), text))
}

fn is_written(element: &Element) -> bool {
    matches!(element.access, ElementAccess::Write)
}

/// The error of elements that are written at indices which are not known to be the item's own.
pub(super) fn wrong_index(name: &str, elements: &[(&&Use, &Element)], index: Option<&str>, known: &Known) -> Error {
    let own = elements.iter().find(|(_, element)| element.is_own || element.reached.is_some());
    let unlike = |element: &Element| match own {
        Some((_, own)) => !element.is_own && element.reached.is_none() || element.reached != own.reached,
        None => !element.is_own,
    };
    // What is known least is to blame.
    let (_, element) = elements
        .iter()
        .find(|(_, element)| element.reached.is_none())
        .or_else(|| elements.iter().find(|(_, element)| unlike(element)))
        .unwrap_or(&elements[0]);
    let at = code(&element.index);
    if let (true, Some(index)) = (element.is_shadowed, index.map(letters)) {
        let text = format!(
            "in `{name}[{at}]` this `{index}` is another variable than the one that the loop counts, and may be the same in several \
             items; give it another name, so that `{name}[{index}]` is the item's own"
        );
        return broken_rule_at("index-shadowed", &element.index, text);
    }
    let is_unproven = |reached: &Reached| known.proofs && reached.start.stride.number().is_none();
    if let (Some(index), true) = (index, element.reached.as_ref().is_none_or(|reached| is_unproven(reached)))
        && let Some(width) = width(element, index, known)
    {
        let text = format!(
            "it is not seen from `{name}[{at}]` that it is the item's own; \
             loop over the rows, `for ({}, row) in {name}.chunks_mut({width}).enumerate()`, and write to `row`",
            letters(index)
        );
        return broken_rule_at("index-of-row", &element.index, text);
    }
    let own = own.filter(|(_, own)| !std::ptr::eq(*own, *element) && code(&own.index) != at);
    let (rule, text) = match (own, index.map(letters)) {
        (Some((_, own)), _) if elements.iter().all(|(_, other)| code(&other.index) != at || is_written(other)) => (
            "index-forms",
            format!(
                "`{name}` is indexed as `{name}[{at}]` here and as `{name}[{own}]` elsewhere, so an item would write to what belongs \
                 to another; if each element is written once, write to `{name}[{at}]` in a plain loop after this one; else {PLAIN_LOOP}",
                own = code(&own.index)
            ),
        ),
        (Some((_, own)), _) => (
            "index-forms",
            format!(
                "`{name}` is indexed as `{name}[{at}]` here and as `{name}[{}]` elsewhere, \
             so an item would touch what belongs to another; if the other element is written later than it is read, \
             read it from a copy made before the loop; else {PLAIN_LOOP}",
                code(&own.index)
            ),
        ),
        (None, Some(index)) if may_be_of_a_function(&element.index) => (
            "index-not-own",
            format!(
                "`{name}[{at}]` may belong to several items, which run at the same time, and `{name}[{index}]` to one alone; \
                 if a function works out `{at}`, write its arithmetic in its place, as `{index} * width + x`; \
                 else collect pairs of index and value, and write them in a plain loop over those"
            ),
        ),
        (None, Some(index)) => (
            "index-not-own",
            format!(
                "`{name}[{at}]` may belong to several items, which run at the same time, and `{name}[{index}]` to one alone; \
                 collect pairs of index and value, and write them in a plain loop over those"
            ),
        ),
        (None, None) => (
            "no-index",
            format!(
                "`{name}[{at}]` may belong to several items, which run at the same time; \
             collect pairs of index and value, and write them in a plain loop over those; \
                 if the index counts the items, loop over `….enumerate()`"
            ),
        ),
    };
    broken_rule_at(rule, &element.index, text)
}

/// Tells if an index is what a function gives, or a name that may stand for it.
fn may_be_of_a_function(index: &TokenStream) -> bool {
    matches!(syn::parse2::<Expr>(index.clone()), Ok(Expr::Call(_) | Expr::MethodCall(_) | Expr::Path(_)))
}

/// What the loop's own index is multiplied by, if it is a factor of this index: the length of a row.
fn width(element: &Element, index: &str, known: &Known) -> Option<String> {
    struct Width<'i>(&'i str, Option<Expr>);
    impl<'a> Visit<'a> for Width<'_> {
        // What is looked up elsewhere is no place of its own.
        fn visit_expr_index(&mut self, _: &'a ExprIndex) {}

        fn visit_expr_binary(&mut self, binary: &'a ExprBinary) {
            let is_index = |side: &Expr| match without_parens(side) {
                Expr::Path(path) => path.path.get_ident().is_some_and(|name| identity(name) == self.0),
                _ => false,
            };
            // What is left of a division counts no rows.
            if matches!(binary.op, BinOp::Rem(_) | BinOp::Div(_) | BinOp::BitAnd(_) | BinOp::Shr(_)) {
                return;
            }
            if matches!(binary.op, BinOp::Mul(_)) && self.1.is_none() {
                let other = match (is_index(&binary.left), is_index(&binary.right)) {
                    (true, false) => Some(&binary.right),
                    (false, true) => Some(&binary.left),
                    _ => None,
                };
                self.1 = other.map(|other| (**other).clone());
            }
            visit::visit_expr_binary(self, binary);
        }
    }
    let expression = syn::parse2::<Expr>(element.index.clone()).ok()?;
    let mut width = Width(index, None);
    width.visit_expr(&expression);
    // A width that the item itself has is none of all rows.
    let is_fixed = |name: &Ident| known.parts.contains_key(&identity(name));
    let width = width.1.filter(|width| match without_parens(width) {
        Expr::Path(path) => path.path.get_ident().is_none_or(is_fixed),
        Expr::Lit(_) | Expr::Field(_) => true,
        _ => false,
    })?;
    Some(code(&width.to_token_stream()))
}
