//! Outer variables that the body changes element by element: each item its own elements, or one operator for all of them.

use super::{Decisions, Kind, refuse};
use crate::analyze::access::{Access, Element, ElementAccess, Operator, Use};
use crate::diagnostics::broken_rule_at;
use crate::tokens::hygiene::letters;
use crate::tokens::pretty::code;
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
                     use it after the loop, or a copy that was made before"
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
                     use a variable for each",
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
        if let Some(updates) = updates {
            let (_, operator) = updates[0];
            if let Operator::Other(text) = operator {
                return refuse(
                    "order-dependent-elements",
                    updates[0].0.whole(),
                    format!(
                        "the elements of `{name}` are changed by `{text}` from inside, and what that gives depends on \
                         the order of the items; collect what is to be done and do it after the loop"
                    ),
                );
            }
            if let Some((one, now)) = updates.iter().find(|(_, now)| *now != operator) {
                return refuse(
                    "two-operators-elements",
                    one.whole(),
                    format!(
                        "the elements of `{name}` are changed by {} here and by {} before, and only one of them can be put \
                         together from items that run at the same time; use an array for each",
                        now.text(),
                        operator.text()
                    ),
                );
            }
            self.several |= updates.len() > 1 || updates.iter().any(|(one, _)| one.repeats);
            self.keep(place, Kind::Bins(operator), group);
            return Ok(());
        }
        Err(wrong_index(&name, &elements().collect::<Vec<_>>(), index))
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
             so an item would touch what belongs to another; use the loop's own index alone, and read from a copy",
                code(&element.index),
                code(&own.index)
            ),
        ),
        (None, Some(index)) => (
            "index-not-own",
            format!(
                "`{name}[{}]` may belong to several items, which run at the same time; \
             write `{name}[{index}]`, each item its own, or only `{name}[…] += …`",
                code(&element.index)
            ),
        ),
        (None, None) => (
            "no-index",
            format!(
                "`{name}[{}]` may belong to several items, which run at the same time; \
             loop over the indices, as in `for i in 0..{name}.len() {{ {name}[i] = … }}`, \
             or over `{name}.iter_mut().enumerate()`",
                code(&element.index)
            ),
        ),
    };
    broken_rule_at(rule, &element.index, text)
}
