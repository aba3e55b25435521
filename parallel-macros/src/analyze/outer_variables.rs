//! What becomes of the variables around the loop that the body changes: accumulators, windows, or the reason why not.

use crate::analyze::access::{Better, Deed, Element, ElementDeed, Operator, Use};
use crate::analyze::place::Variable;
use crate::diagnostics::{broken, broken_at, code, identity, letters};
use proc_macro2::Span;
use quote::ToTokens;
use syn::Error;

/// A variable that each block has a stand-in for.
pub(crate) struct Kept {
    pub(crate) variable: Variable,
    pub(crate) kind: Kind,
    /// Whether it is always written by its own name, which its stand-in then has, too.
    pub(crate) is_bare: bool,
}

pub(crate) enum Kind {
    /// Updated by one operator.
    Accumulate(Operator),
    /// The largest or the smallest.
    Best(Better),
    /// A collection, filled by `insert` or not.
    Filled { by_insert: bool },
    /// An array, updated by one operator at any index.
    Bins(Operator),
    /// A slice, written to at the loop's own index.
    Window,
}

/// What was found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) kept: Vec<Kept>,
    /// Whether one item may update an accumulator several times.
    pub(crate) several: bool,
    pub(crate) errors: Vec<Error>,
}

/// Decides about every variable that is changed.
pub(crate) fn decide(uses: &[Use], index: Option<&str>, index_assigned: Option<Span>) -> Found {
    let mut found = Found::default();
    let mut bases: Vec<String> = Vec::new();
    for one in uses {
        let base = identity(&one.variable.base);
        if !bases.contains(&base) {
            bases.push(base);
        }
    }
    for base in bases {
        let group: Vec<&Use> = uses.iter().filter(|one| identity(&one.variable.base) == base).collect();
        if let Err(error) = found.variable(&group, index) {
            found.errors.push(error);
        }
    }
    let windows = found.kept.iter().find(|kept| matches!(kept.kind, Kind::Window));
    if let (Some(window), Some(span)) = (windows, index_assigned) {
        let (window, index) = (window.variable.name(), index.map_or("i", letters));
        let text = format!(
            "`{index}` is assigned, and `{window}[{index}]` is to be the item's own element; \
             use a variable of its own for what changes"
        );
        found.errors.push(broken("index-assigned", span, text));
    }
    found
}

fn refuse<T>(rule: &str, at: &impl ToTokens, text: String) -> Result<T, Error> {
    Err(broken_at(rule, &at.to_token_stream(), text))
}

impl Use {
    fn changes(&self) -> bool {
        match &self.deed {
            Deed::Read | Deed::Len | Deed::Clear | Deed::Hidden(_) => false,
            Deed::Update(_) | Deed::Best(_) | Deed::Assign | Deed::Fill(..) | Deed::ChangedInside => true,
            Deed::Element(element) => element.deed != ElementDeed::Read,
        }
    }

    fn element(&self) -> Option<&Element> {
        match &self.deed {
            Deed::Element(element) => Some(element),
            _ => None,
        }
    }
}

impl Found {
    fn keep(&mut self, variable: &Variable, kind: Kind, uses: &[&Use]) {
        let is_bare = uses.iter().all(|one| one.variable.is_bare());
        self.kept.push(Kept { variable: variable.clone(), kind, is_bare });
    }

    /// All that is done with one variable and its fields.
    fn variable(&mut self, group: &[&Use], index: Option<&str>) -> Result<(), Error> {
        if !group.iter().any(|one| one.changes()) {
            return Ok(());
        }
        if let Some(one) = group.iter().find(|one| one.changes() && one.conditional) {
            let name = one.variable.name();
            return refuse(
                "conditional",
                one.whole(),
                format!(
                    "`{name}` is changed under `#[cfg]`, and what is done with it around the loop would not be; \
                     write `if cfg!(…) {{ … }}`, or put `#[cfg]` on the whole loop"
                ),
            );
        }
        if let Some(inside) = group.iter().find(|one| matches!(one.deed, Deed::ChangedInside)) {
            let name = inside.variable.name();
            return refuse(
                "use-in-inner-parallel",
                inside.whole(),
                format!(
                    "`{name}` is changed in an inner `parallel!` by several items of the outer loop at the same time; \
                     let the inner loop return its result, and update `{name}` with that"
                ),
            );
        }
        if let Some(hidden) = group.iter().find(|one| matches!(one.deed, Deed::Hidden(_))) {
            let (Deed::Hidden(name), base) = (&hidden.deed, &hidden.variable.base) else { return Ok(()) };
            let (rule, text) = if name.rsplit("::").next() == Some("parallel") {
                (
                    "use-in-inner-parallel",
                    format!(
                        "`{base}` is changed over the outer loop and named in an inner `parallel!`; \
                     let the inner loop return its result, and update `{base}` with that"
                    ),
                )
            } else {
                (
                    "use-in-macro",
                    format!(
                        "`{base}` is changed over the loop and named inside `{name}!`, which cannot be looked into; \
                     give `{name}!` a variable of its own"
                    ),
                )
            };
            return refuse(rule, base, text);
        }
        // Field by field: one may be summed up while another is read.
        let mut keys: Vec<String> = Vec::new();
        for one in group.iter().filter(|one| one.changes()) {
            let key = one.variable.key();
            if keys.contains(&key) {
                continue;
            }
            let together: Vec<&Use> =
                group.iter().copied().filter(|other| other.variable.overlaps(&one.variable)).collect();
            keys.push(key);
            if together.iter().any(|one| one.changes() && one.element().is_some()) {
                self.array(&together, index)?;
                continue;
            }
            let kind = self.place(&one.variable, &together)?;
            // Methods are called on what is lent: not on `*text`, but on `text`.
            let filled = together.iter().find(|one| matches!(one.deed, Deed::Fill(..)));
            let variable = filled.map_or(&one.variable, |one| &one.variable);
            self.keep(variable, kind, &together);
        }
        Ok(())
    }

    /// A variable, or a field of one, that is changed as a whole.
    fn place(&mut self, variable: &Variable, uses: &[&Use]) -> Result<Kind, Error> {
        let name = variable.name();
        Self::check_changes(variable, uses)?;
        let mut operator: Option<(Operator, &Use)> = None;
        let mut kind: Option<Kind> = None;
        let mut filled: Option<&Use> = None;
        for one in uses {
            let now = match &one.deed {
                Deed::Update(now) => *now,
                Deed::Best(better) => better.operator(),
                Deed::Fill(method, is_used) => {
                    if *is_used {
                        return refuse(
                            "result-of-insert",
                            method,
                            format!(
                                "`{name}` is filled over the loop, so what `{method}` returns is not known inside it; \
                                 collect the items and look at them after the loop"
                            ),
                        );
                    }
                    let by_insert = method == "insert" || matches!(kind, Some(Kind::Filled { by_insert: true }));
                    filled = Some(one);
                    kind = Some(Kind::Filled { by_insert });
                    continue;
                }
                _ => continue,
            };
            if let Operator::Other(text) = now {
                return refuse(
                    "order-dependent",
                    one.whole(),
                    format!(
                        "`{name}` is changed by `{text}` from inside, and what that gives depends on the order of the \
                         items; write `{name} = parallel!(fold(… for … in …, init, op, merge))`"
                    ),
                );
            }
            match operator {
                Some((before, _)) if before != now => {
                    return refuse(
                        "two-operators",
                        one.whole(),
                        format!(
                            "`{name}` is changed by {} here and by {} before, and only one of them can be put together \
                             from items that run at the same time; use a variable for each",
                            now.text(),
                            before.text()
                        ),
                    );
                }
                Some(_) => self.several = true,
                None => operator = Some((now, one)),
            }
            self.several |= one.repeats;
            if kind.is_none() {
                kind = Some(match &one.deed {
                    Deed::Best(better) => Kind::Best(better.clone()),
                    _ => Kind::Accumulate(now),
                });
            }
        }
        // `+=` on a `String` goes with `push_str`; of the rest the type says what there is.
        if let (Some((operator, one)), Some(filled)) = (operator, filled)
            && operator != Operator::Add
        {
            let Deed::Fill(method, _) = &filled.deed else { unreachable!("filled") };
            return refuse(
                "operator-and-filling",
                one.whole(),
                format!(
                    "`{name}` is changed by {} here and filled by `{method}` elsewhere; use a variable for each",
                    operator.text()
                ),
            );
        }
        if filled.is_some() && !matches!(kind, Some(Kind::Filled { .. })) {
            kind = Some(Kind::Filled { by_insert: false });
        }
        let kind = kind.expect("something changes it");
        Self::check_others(variable, &kind, uses)?;
        Ok(kind)
    }

    /// All changes are of one place, and none is an assignment.
    fn check_changes(variable: &Variable, uses: &[&Use]) -> Result<(), Error> {
        if let Some(assigned) = uses.iter().find(|one| matches!(one.deed, Deed::Assign)) {
            return refuse(
                "assigned",
                assigned.whole(),
                format!(
                    "`{}` is assigned from inside, and the items run at the same time; to keep one of the values \
                     write `first(… for …)` or `max_by_key(… for …, key)`, for this item alone use `let` inside",
                    assigned.variable.name()
                ),
            );
        }
        // The whole of it, or a part of it.
        let other = uses.iter().find(|one| one.changes() && one.variable.key() != variable.key());
        if let Some(other) = other {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is changed here and `{}` elsewhere, and one is a part of the other; use a variable for each",
                    other.variable.name(),
                    variable.name()
                ),
            );
        }
        Ok(())
    }

    /// Nothing else may be done with what is kept.
    fn check_others(variable: &Variable, kind: &Kind, uses: &[&Use]) -> Result<(), Error> {
        let name = variable.name();
        if let Some(cleared) = uses.iter().find(|one| matches!(one.deed, Deed::Clear)) {
            return refuse(
                "emptied",
                cleared.whole(),
                format!(
                    "`{name}` is emptied for each item, and the items run at the same time; let each worker have its own: \
                     write `parallel!(let mut {name} = …; for … in … {{ … }})`"
                ),
            );
        }
        let read = uses.iter().find(|one| matches!(one.deed, Deed::Read | Deed::Len | Deed::Element(_)));
        if let Some(read) = read {
            let how = match kind {
                Kind::Accumulate(Operator::Add | Operator::Sub) => "summed up",
                Kind::Filled { .. } => "filled",
                _ => "put together",
            };
            return refuse(
                "accumulator-read",
                read.whole(),
                format!(
                    "`{name}` is {how} over the loop, so its value is not known inside it; \
                     read it after the loop, or use a variable of its own here"
                ),
            );
        }
        Ok(())
    }

    /// A variable whose elements are changed.
    fn array(&mut self, group: &[&Use], index: Option<&str>) -> Result<(), Error> {
        let changed = group.iter().find(|one| one.changes() && one.element().is_some()).expect("some element is");
        let variable = &changed.variable;
        let name = variable.name();
        let other = group.iter().find(|one| !matches!(one.deed, Deed::Element(_) | Deed::Len));
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
        let other = group.iter().find(|one| one.variable.key() != variable.key());
        if let Some(other) = other {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is used here and `{name}` written to elsewhere, and one is a part of the other; \
                     use a variable for each",
                    other.variable.name()
                ),
            );
        }
        let elements = || group.iter().filter_map(|one| Some((one, one.element()?)));
        let windowed = elements().all(|(_, element)| element.is_own);
        if windowed {
            self.keep(variable, Kind::Window, group);
            return Ok(());
        }
        let updates: Option<Vec<(&&Use, Operator)>> = elements()
            .map(|(one, element)| match element.deed {
                ElementDeed::Update(operator) => Some((one, operator)),
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
            self.keep(variable, Kind::Bins(operator), group);
            return Ok(());
        }
        Err(Self::wrong_index(&name, &elements().collect::<Vec<_>>(), index))
    }

    /// Elements that are not each item's own.
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
        broken_at(rule, &element.index, text)
    }
}
