//! Outer variables that the body changes element by element: each item its own elements, or one operator for all of them.

use super::parts::{Home, combine};
use super::{Decisions, Kind, PLAIN_LOOP, refuse};
use crate::analyze::access::{Access, Element, ElementAccess, Operator, Use};
use crate::analyze::parts::{How, Part};
use crate::diagnostics::broken_rule_at;
use crate::tokens::hygiene::letters;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use syn::Error;

impl Decisions {
    /// Decides about a place whose elements are changed.
    pub(super) fn decide_array(&mut self, group: &[&Use], index: Option<&str>) -> Result<(), Error> {
        let changed = group.iter().find(|one| one.changes() && one.element().is_some()).expect("some element is");
        let place = &changed.place;
        let name = place.name();
        let other = group.iter().find(|one| !matches!(one.access, Access::Element(_) | Access::Len));
        if let Some(other) = other {
            return refuse(
                "array-as-a-whole",
                other.whole(),
                format!(
                    "`{name}` is written by index over the loop, so it cannot be used as a whole inside it; \
                     if its end is what is needed, use it after the loop; else {PLAIN_LOOP}"
                ),
            );
        }
        let other = group.iter().find(|one| one.place.key() != place.key());
        if let Some(other) = other {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is used here and `{name}` written to elsewhere, and one is a part of the other; \
                     {PLAIN_LOOP}",
                    other.place.name()
                ),
            );
        }
        let elements = || group.iter().filter_map(|one| Some((one, one.element()?)));
        let windowed = elements().all(|(_, element)| element.is_own);
        if windowed {
            self.keep(place, Kind::Window, group);
            return Ok(());
        }
        let updates: Option<Vec<(&&Use, Operator)>> = elements()
            .map(|(one, element)| match element.access {
                ElementAccess::Update(operator) => Some((one, operator)),
                _ => None,
            })
            .collect();
        if let Some(updates) = updates
            && let (_, operator) = updates[0]
            && updates.iter().all(|(_, now)| *now == operator)
            && !matches!(operator, Operator::Other(_))
        {
            self.several |= updates.len() > 1 || updates.iter().any(|(one, _)| one.repeats);
            self.keep(place, Kind::Bins(operator), group);
            return Ok(());
        }
        let parts: Option<Vec<Part>> = elements()
            .map(|(one, element)| element.parts(one))
            .collect::<Option<_>>()
            .map(|parts: Vec<Vec<Part>>| parts.into_iter().flatten().collect());
        if let Some(parts) = parts.filter(|parts| !parts.is_empty()) {
            let changes = combine(&name, &parts.iter().collect::<Vec<_>>(), Home::Array)?;
            self.several |= parts.len() > 1 || group.iter().any(|one| one.repeats);
            self.keep(place, Kind::Elements(changes), group);
            return Ok(());
        }
        Err(wrong_index(&name, &elements().collect::<Vec<_>>(), index))
    }
}

impl Element {
    /// What is done with the element, if it is known.
    fn parts(&self, one: &Use) -> Option<Vec<Part>> {
        match &self.access {
            ElementAccess::Update(by) => {
                let how = How::Update(*by, TokenStream::new());
                Some(vec![Part { fields: Vec::new(), how, tokens: one.whole().clone(), is_direct: true }])
            }
            ElementAccess::Change(parts) => Some(parts.clone()),
            ElementAccess::Read | ElementAccess::Write => None,
        }
    }
}

/// The error of elements that are written at another index than the loop's own.
fn wrong_index(name: &str, elements: &[(&&Use, &Element)], index: Option<&str>) -> Error {
    let (_, element) = elements.iter().find(|(_, element)| !element.is_own).expect("not all are own");
    let own = elements.iter().find(|(_, element)| element.is_own);
    let (rule, text) = match (own, index.map(letters)) {
        (Some((_, own)), _) => (
            "index-forms",
            format!(
                "`{name}` is indexed as `{name}[{}]` here and as `{name}[{}]` elsewhere, \
             so an item would touch what belongs to another; if the other element is written later than it is read, \
             read it from a copy made before the loop; else {PLAIN_LOOP}",
                code(&element.index),
                code(&own.index)
            ),
        ),
        (None, Some(index)) => (
            "index-not-own",
            format!(
                "`{name}[{}]` may belong to several items, which run at the same time, and `{name}[{index}]` to one alone; \
                 collect pairs of index and value, and write them in a plain loop over those",
                code(&element.index)
            ),
        ),
        (None, None) => (
            "no-index",
            format!(
                "`{name}[{}]` may belong to several items, which run at the same time; \
             collect pairs of index and value, and write them in a plain loop over those; \
                 if the index counts the items, loop over `….enumerate()`",
                code(&element.index)
            ),
        ),
    };
    broken_rule_at(rule, &element.index, text)
}
