//! Outer variables that the body changes element by element: each item its own elements, or one operator for all of them.

use super::windows::{Family, updated_alike, whole_of_window, wrong_index};
use super::{Decisions, Kind, PLAIN_LOOP, are_sums, refuse};
use crate::analyze::access::{Access, ElementAccess, Operator, Use};
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
            self.keep(place, Kind::Window(None), group);
            return Ok(());
        }
        let family = Family::of(elements().map(|(_, element)| element), &self.known);
        let is_sum = updated_alike(elements().map(|(_, element)| element));
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
        if let Some(updates) = updates {
            let (_, operator) = updates[0];
            if let Operator::Other(text) = operator {
                return refuse(
                    "order-dependent-elements",
                    updates[0].0.whole(),
                    format!(
                        "the elements of `{name}` are changed by `{text}` from inside, and what that gives depends on \
                         the order of the items; {PLAIN_LOOP}"
                    ),
                );
            }
            if let Some((one, now)) = updates.iter().find(|(_, now)| *now != operator) {
                return refuse(
                    "two-operators-elements",
                    one.whole(),
                    format!(
                        "the elements of `{name}` are changed by {} here and by {} before, and only one of them can be put \
                         together from items that run at the same time; {}",
                        now.text(),
                        operator.text(),
                        if are_sums(operator, *now) { "use an array for each" } else { PLAIN_LOOP }
                    ),
                );
            }
            self.several |= updates.len() > 1 || updates.iter().any(|(one, _)| one.repeats);
            self.keep(place, Kind::Bins(operator), group);
            return Ok(());
        }
        Err(wrong_index(&name, &elements().collect::<Vec<_>>(), index, &self.known))
    }
}
