//! Outer variables that the body changes element by element: each item its own elements, or one operator for all of them.

use super::parts::{Home, combine};
use super::windows::{Family, whole_of_window, wrong_index};
use super::{Decisions, Kind, PLAIN_LOOP, Sweep, Updates, refuse};
use crate::analyze::access::{Access, Element, ElementAccess, Operator, Use};
use crate::analyze::parts::{EACH, How, Part};
use crate::analyze::place::Place;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use syn::Error;

impl Decisions {
    /// Decides about a place whose elements are changed.
    pub(super) fn decide_array(&mut self, group: &[&Use], index: Option<&str>) -> Result<(), Error> {
        let changed = group.iter().find(|one| one.changes() && one.element().is_some()).expect("some element is");
        let place = &changed.place;
        let name = place.name();
        if let Some(error) = whole_of_window(&name, changed, group) {
            return Err(error);
        }
        // Methods that may change the elements, beside uses that could not be then: rustc says whether they do.
        let is_stepped = |one: &&Use| match one.element() {
            Some(element) => matches!(element.access, ElementAccess::Read | ElementAccess::Step),
            None => !one.changes(),
        };
        let is_own =
            |one: &&Use| matches!(one.access, Access::Len) || one.element().is_some_and(|element| element.is_own);
        if group.iter().all(is_stepped) && !group.iter().all(is_own) {
            return Ok(());
        }
        let sweep = group.iter().filter_map(|one| one.element()).map(|element| element.access.sweep()).max();
        let sweep = sweep.unwrap_or(Sweep::None);
        let is_swept = sweep != Sweep::None;
        Self::check_array(place, group, is_swept)?;
        let elements = || group.iter().filter_map(|one| Some((one, one.element()?)));
        let windowed = elements().all(|(_, element)| element.is_own);
        if windowed {
            let is_stepped = elements().all(|(_, one)| matches!(one.access, ElementAccess::Read | ElementAccess::Step));
            if is_stepped && self.known.proofs {
                // In another process, and where what comes of each item is recorded, it may be what a shared slice allows alone.
                return Ok(());
            }
            self.keep(place, if is_stepped { Kind::Stepped } else { Kind::Window(None) }, group);
            return Ok(());
        }
        let family = Family::of(elements().map(|(_, element)| element), &self.known);
        let parts: Option<Vec<Vec<Part>>> = elements().map(|(one, element)| element.parts(one)).collect();
        let updates_of_each = Updates::of(parts.iter().flatten().map(|parts| &**parts));
        let parts: Option<Vec<Part>> =
            parts.map(|parts| parts.into_iter().flatten().collect()).filter(|parts: &Vec<Part>| !parts.is_empty());
        let parts = parts.filter(|parts| are_of_one_depth(parts));
        // Changed so at any index, they are an array accumulator as well.
        let combined = parts.map(|parts| combine(&name, &parts.iter().collect::<Vec<_>>(), Home::Array));
        let is_sum = matches!(combined, Some(Ok(_)));
        let takes = |family: &Family| {
            if family.is_proven { !is_sum || !self.known.prefers_sums } else { !is_sum && !self.known.proofs }
        };
        if let Some(family) = family.filter(takes) {
            self.keep(place, Kind::Window(Some(Box::new(family))), group);
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
        if let Some(combined) = combined {
            self.several |= group.len() > 1 || group.iter().any(|one| one.repeats);
            self.keep(place, Kind::Elements { parts: combined?, updates: updates_of_each, sweep }, group);
            return Ok(());
        }
        let other = elements().find(|(one, element)| is_swept && element.parts(one).is_none());
        if let Some((_, other)) = other {
            return refuse(
                "element-read",
                &other.index,
                format!(
                    "the elements of `{name}` are changed over the loop by several items at the same time, and `{name}[{}]` \
                     is used in another way; {PLAIN_LOOP}",
                    code(&other.index)
                ),
            );
        }
        if let Some(counted) = self.counted_index(&name, elements().map(|(_, element)| element)) {
            return counted;
        }
        Err(wrong_index(&name, &elements().collect::<Vec<_>>(), index, &self.known))
    }
}

impl Decisions {
    /// Refuses an array that is used as a whole as well, or of which a part or what it is a part of is used. `is_swept` is true if an inner
    /// loop goes over it.
    fn check_array(place: &Place, group: &[&Use], is_swept: bool) -> Result<(), Error> {
        let name = place.name();
        let other = group.iter().find(|one| !matches!(one.access, Access::Element(_) | Access::Len));
        if let Some(other) = other {
            return refuse(
                "array-as-a-whole",
                other.whole(),
                format!(
                    "{} over the loop, so it cannot be used as a whole inside it; \
                     if its end is what is needed, use it after the loop; else {PLAIN_LOOP}",
                    if is_swept {
                        format!("the elements of `{name}` are changed")
                    } else {
                        format!("`{name}` is written by index")
                    }
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
        Ok(())
    }

    /// The error of an index that the body counts up, if there is one: `out[k] = x; k += 1;`. `Ok` if another error says it.
    fn counted_index<'e>(
        &self,
        name: &str,
        mut elements: impl Iterator<Item = &'e Element>,
    ) -> Option<Result<(), Error>> {
        let index_of = |element: &Element| syn::parse2(element.index.clone()).ok().and_then(|index| Place::of(&index));
        let is_updated =
            |element: &&Element| index_of(element).is_some_and(|index| self.updated.contains(&index.key()));
        let element = elements.find(is_updated)?;
        let index = index_of(element)?;
        let Some(counter) = self.counters.iter().find(|counter| counter.is(&index)) else {
            // The error is that of the variable that is added to and read.
            return Some(Ok(()));
        };
        let index = index.name();
        let text = format!(
            "`{index}` counts the items, and `{name}[{index}]` is the item's own only where the loop counts them; {}",
            counter.advice(&index)
        );
        Some(refuse("index-counted", &element.index, text))
    }
}

/// Tells if all parts are of rows, or all of the elements of rows.
fn are_of_one_depth(parts: &[Part]) -> bool {
    let is_of_element = |part: &Part| part.fields[0] == EACH && !part.fields[1..].contains(&EACH.to_owned());
    !parts.iter().any(Part::is_of_each) || parts.iter().all(|part| part.is_of_each() && is_of_element(part))
}

impl Element {
    /// What is done with the element, if it is known.
    fn parts(&self, one: &Use) -> Option<Vec<Part>> {
        match &self.access {
            ElementAccess::Update(by) => {
                let how = How::Update(*by, TokenStream::new());
                Some(vec![Part {
                    fields: Vec::new(),
                    how,
                    tokens: one.whole().clone(),
                    is_direct: true,
                    is_certain: true,
                    repeats: false,
                    in_row: self.in_row,
                }])
            }
            // What is a slice is no element.
            ElementAccess::Each(parts, _) => Some(parts.clone()),
            ElementAccess::Change(parts) if !self.index.to_string().contains("..") => Some(parts.clone()),
            ElementAccess::Change(_) | ElementAccess::Read | ElementAccess::Step | ElementAccess::Write => None,
        }
    }
}
