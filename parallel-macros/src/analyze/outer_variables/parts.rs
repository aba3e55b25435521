//! Elements of arrays and values of maps that are changed in several ways: each field in one of them.

use super::{Asked, Decisions, Kind, PLAIN_LOOP, Updates, lazy, refuse};
use crate::analyze::access::{Access, Better, EntryUse, Operator, Use};
use crate::analyze::begins::{Begins, is_neutral, is_neutral_elsewhere};
use crate::analyze::filling::Filling;
use crate::analyze::parts::{How, Over, Part};
use crate::diagnostics::broken_rule_at;
use crate::tokens::hygiene::names_any;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use syn::Error;

/// The change of an element, or of one field of it.
#[derive(Clone)]
pub(crate) struct PartChange {
    /// The fields from the element on; none for the element as a whole.
    pub(crate) fields: Vec<String>,
    pub(crate) change: Change,
}

/// The ways to change an element: each is a type in `parallel-core/src/effects/bins/change.rs`.
#[derive(Clone)]
pub(crate) enum Change {
    Updated(Operator),
    Taken,
    UpDown,
    Balanced,
    Filled(Filling),
    Best(Better),
    Over(Over),
    Kept,
}

/// What the elements are in, which decides how some changes are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    Array,
    Map,
    /// A map of which values are changed where there are some.
    Found,
}

/// Puts the changes of elements of `name` together, each field for itself.
pub(super) fn combine(name: &str, parts: &[&Part], home: Home) -> Result<Vec<PartChange>, Error> {
    let what = if home == Home::Array { "the elements" } else { "the values" };
    if let Some(read) = parts.iter().find(|part| matches!(part.how, How::Read)) {
        return refuse(
            "element-read",
            &read.tokens,
            format!(
                "{what} of `{name}` are changed over the loop by several items at the same time, and here one is used \
                 in another way; {PLAIN_LOOP}"
            ),
        );
    }
    for part in parts {
        match &part.how {
            How::Lazy(at) => return Err(lazy(&code(&part.tokens), at)),
            How::Beside(at) => {
                return refuse(
                    "found-or-not",
                    at,
                    format!(
                        "whether `{name}` has a value for a key depends on the items before, which run at the same time, and here \
                         more depends on it than how the value is changed; {PLAIN_LOOP}"
                    ),
                );
            }
            _ => {}
        }
    }
    let mut changes: Vec<PartChange> = Vec::new();
    for first in parts {
        if changes.iter().any(|known| known.fields == first.fields) {
            continue;
        }
        if let Some(other) = parts.iter().find(|other| {
            other.fields != first.fields
                && !matches!(other.how, How::Keep)
                && !matches!(first.how, How::Keep)
                && other.fields.iter().zip(&first.fields).all(|(one, other)| one == other)
        }) {
            return refuse(
                "overlapping-places",
                &other.tokens,
                format!(
                    "`{}` is changed here and `{}` elsewhere, and one is a part of the other; {PLAIN_LOOP}",
                    code(&other.tokens),
                    code(&first.tokens)
                ),
            );
        }
        let group: Vec<&&Part> = parts.iter().filter(|part| part.fields == first.fields).collect();
        // A private row begins empty where it is filled, so that it has no elements to be changed.
        let fills = |part: &&&&Part| matches!(part.how, How::Fill(..));
        if let (Some(_), Some(part)) = (group.iter().find(fills), group.iter().find(|part| part.in_row)) {
            return refuse(
                "two-operators-elements",
                &part.tokens,
                format!(
                    "{what} of `{name}` are filled, and elements of them are changed here, and only one of the two can be put \
                     together from items that run at the same time; {PLAIN_LOOP}"
                ),
            );
        }
        let mut change = None;
        for part in &group {
            let next = one(name, what, part)?;
            change = Some(match change {
                None => next,
                Some(before) => both(name, what, part, before, next)?,
            });
        }
        let Some(mut change) = change else { continue };
        // A copy of a number cannot tell in which direction it will be changed, unless the statement says so.
        let is_told = group
            .iter()
            .all(|part| part.is_direct || !matches!(part.how, How::Update(Operator::Sub | Operator::UpDown, _)));
        change = match (change, home) {
            (Change::UpDown, Home::Array) if is_told => Change::UpDown,
            (Change::UpDown, _) | (Change::Taken, Home::Map) => Change::Balanced,
            (change, _) => change,
        };
        changes.push(PartChange { fields: first.fields.clone(), change });
    }
    // Where something is changed, what is only kept says nothing more.
    if changes.len() > 1 {
        changes.retain(|part| !matches!(part.change, Change::Kept));
    }
    Ok(changes)
}

/// The change that one use makes.
fn one(name: &str, what: &str, part: &Part) -> Result<Change, Error> {
    Ok(match &part.how {
        How::Update(Operator::Other(text), _) => {
            return refuse(
                "order-dependent-elements",
                &part.tokens,
                format!(
                    "{what} of `{name}` are changed by `{text}` from inside, and what that gives depends on the order \
                     of the items; {PLAIN_LOOP}"
                ),
            );
        }
        How::Update(Operator::Sub, _) => Change::Taken,
        How::Update(Operator::UpDown, _) => Change::UpDown,
        How::Update(by, _) => Change::Updated(*by),
        How::Fill(method, _, true) => {
            return refuse(
                "result-of-insert",
                method,
                format!(
                    "{what} of `{name}` are filled over the loop, so what `{method}` returns is not known inside it; \
                     collect the items and look at them after the loop"
                ),
            );
        }
        How::Fill(method, ..) => Change::Filled(Filling::by(method)),
        How::Best(better, _) => Change::Best(better.clone()),
        How::Over(over, _) => Change::Over(*over),
        How::Twice(value) => {
            let twice = code(value);
            return refuse(
                "best-so-far",
                value,
                format!(
                    "`{twice}` is worked out twice, to be compared and to be assigned, and nobody knows if that gives the same; \
                     write `let value = {twice};` before it, and compare and assign `value`"
                ),
            );
        }
        How::Keep => Change::Kept,
        How::Lazy(_) | How::Beside(_) | How::Read => unreachable!("refused"),
    })
}

/// The change that two uses make together.
fn both(name: &str, what: &str, part: &Part, before: Change, next: Change) -> Result<Change, Error> {
    Ok(match (before, next) {
        (Change::Kept, change) | (change, Change::Kept) => change,
        (Change::Updated(one), Change::Updated(other)) if one == other => Change::Updated(one),
        (Change::Taken, Change::Taken) => Change::Taken,
        (
            Change::Updated(Operator::Add) | Change::Taken | Change::UpDown,
            Change::Updated(Operator::Add) | Change::Taken | Change::UpDown,
        ) => Change::UpDown,
        // A `String` has `+=` beside `push_str`.
        (Change::Filled(by), Change::Updated(Operator::Add)) | (Change::Updated(Operator::Add), Change::Filled(by))
            if !by.by_insert =>
        {
            Change::Filled(by)
        }
        (Change::Filled(one), Change::Filled(other)) => Change::Filled(one.and(other)),
        (Change::Best(one), Change::Best(other)) if one.operator() == other.operator() => Change::Best(one),
        (Change::Over(one), Change::Over(other)) if one.is_greater == other.is_greater => Change::Over(Over {
            is_strict: one.is_strict && other.is_strict,
            is_total: one.is_total || other.is_total,
            ..one
        }),
        (before, next) => {
            return refuse(
                "two-operators-elements",
                &part.tokens,
                format!(
                    "{what} of `{name}` are changed by {} here and by {} before, and only one of them can be put \
                     together from items that run at the same time; {PLAIN_LOOP}",
                    next.text(),
                    before.text()
                ),
            );
        }
    })
}

impl Change {
    fn text(&self) -> String {
        match self {
            Self::Updated(by) => by.text(),
            Self::Taken => Operator::Sub.text(),
            Self::UpDown | Self::Balanced => Operator::UpDown.text(),
            Self::Filled(by) => if by.by_insert { "`insert`" } else { "filling" }.to_owned(),
            Self::Best(better) => better.operator().text(),
            Self::Over(over) => if over.is_greater { "`>`" } else { "`<`" }.to_owned(),
            Self::Kept => "`or_insert`".to_owned(),
        }
    }
}

impl Decisions {
    /// Decides about a map whose values are changed.
    pub(super) fn decide_map(&mut self, group: &[&Use]) -> Result<(), Error> {
        let entries = || {
            group.iter().filter_map(|one| match &one.access {
                Access::Entry(entry) => Some((*one, entry)),
                _ => None,
            })
        };
        let (first, _) = entries().next().expect("some value is changed");
        let place = &first.place;
        let name = place.name();
        if let Some(other) = group.iter().find(|one| one.place.key() != place.key()) {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is used here and `{name}` changed elsewhere, and one is a part of the other; {PLAIN_LOOP}",
                    other.place.name()
                ),
            );
        }
        if let Some(other) = group.iter().find(|one| !matches!(one.access, Access::Entry(_))) {
            return refuse(
                "map-as-a-whole",
                other.whole(),
                format!(
                    "the values of `{name}` are changed key by key over the loop, so `{name}` cannot be used in another way \
                     inside it; if its end is what is needed, use it after the loop; else {PLAIN_LOOP}"
                ),
            );
        }
        let is_found = |begins: &Begins| matches!(begins, Begins::Found);
        let found = entries().filter(|(_, entry)| is_found(&entry.begins)).count();
        if let Some((one, _)) = entries().find(|(_, entry)| found > 0 && !is_found(&entry.begins)) {
            return refuse(
                "found-and-inserted",
                one.whole(),
                format!(
                    "a value may be put into `{name}` here and is looked for elsewhere, where it is found or not depending on \
                     the order of the items; write `entry(…)` in both places, or {PLAIN_LOOP}"
                ),
            );
        }
        let home = if found > 0 { Home::Found } else { Home::Map };
        for (_, entry) in entries() {
            check_entry(&name, entry, home)?;
        }
        self.check_lengths(&name, &entries().map(|(_, entry)| entry).collect::<Vec<_>>())?;
        let parts: Vec<&Part> = entries().flat_map(|(_, entry)| &entry.parts).collect();
        // What begins in one place is changed in the others.
        for (_, entry) in entries() {
            let is_own = |part: &Part| entry.parts.iter().any(|own| own.fields == part.fields && !is_kept(own));
            let is_beside = |part: &Part| {
                is_kept(part)
                    || entry.is_first && is_own(part)
                    || entry.parts.iter().any(|own| std::ptr::eq(own, part) || is_alike(own, part))
            };
            let other = parts.iter().find(|part| !is_beside(part) && !is_neutral_elsewhere(&entry.begins, part));
            if let Some(part) = other {
                return Err(not_neutral(&name, false, &entry.begins, part));
            }
        }
        let mut changes = combine(&name, &parts, home)?;
        // A NaN that begins the best of a key in one block would hide what comes after it.
        let may_begin = |fields: &[String]| {
            entries().any(|(_, entry)| {
                entry.parts.iter().any(|part| part.fields == fields && entry.begins.is_items_own(part))
            })
        };
        for change in &mut changes {
            if let Change::Over(over) = &mut change.change {
                over.is_total |= may_begin(&change.fields);
            }
        }
        if changes.is_empty() {
            // A value that is asked for and not used.
            changes.push(PartChange { fields: Vec::new(), change: Change::Kept });
        }
        self.several |= parts.len() > 1 || group.iter().any(|one| one.repeats);
        let shape = entries().find_map(|(_, entry)| entry.begins.shape());
        let is_default = entries().any(|(_, entry)| entry.begins.is_default());
        let places: Vec<&[String]> = changes.iter().map(|part| &*part.fields).collect();
        let mut begins = entries().map(|(_, entry)| &entry.begins).filter(|begins| !is_found(begins));
        let one = begins.next();
        let first_stays = one.is_some_and(|one| {
            !one.rest_is_constant(&places) || begins.any(|other| one.text() != other.text() && !is_whole(&places))
        });
        let uses: Vec<&EntryUse> = entries().map(|(_, entry)| entry).collect();
        let updates = if group.iter().any(|one| one.repeats) { Updates::Several } else { Updates::of_values(&uses) };
        let asked = Asked { is_found: found > 0, is_default, shape, first_stays, updates };
        self.keep(place, Kind::Entries { parts: changes, asked }, group);
        Ok(())
    }
}

impl Decisions {
    /// Refuses rows that may have another length in another item, or where they are begun elsewhere.
    fn check_lengths(&self, name: &str, entries: &[&EntryUse]) -> Result<(), Error> {
        if !entries.iter().flat_map(|entry| &entry.parts).any(|part| part.in_row) {
            return Ok(());
        }
        let lengths = |entry: &EntryUse| entry.begins.lengths();
        let text = |entry: &EntryUse| lengths(entry).iter().map(|length| length.to_string() + ";").collect::<String>();
        let is_changed = |length: &TokenStream| names_any(length, &self.changed);
        let begun = || entries.iter().filter(|entry| !lengths(entry).is_empty());
        let other = begun().find(|entry| lengths(entry).iter().any(is_changed)).or_else(|| {
            begun().zip(begun().skip(1)).find(|(one, other)| text(one) != text(other)).map(|(_, other)| other)
        });
        let is_row = |part: &&Part| part.in_row;
        match other.and_then(|entry| entry.parts.iter().find(is_row).or(entry.parts.first())) {
            Some(part) => refuse("value-begins", &part.tokens, of_many_lengths(name)),
            None => Ok(()),
        }
    }
}

/// What is wrong with rows of several lengths.
fn of_many_lengths(name: &str) -> String {
    format!(
        "a value of `{name}` begins with a list whose length may be another one for other items, and lists of different lengths \
         are not put together; work the length out before the loop, `let n = …;`, and begin with `vec![0.0; n]`"
    )
}

impl Updates {
    /// How often the places of a value are changed at most, by uses of the same values of a map.
    fn of_values(uses: &[&EntryUse]) -> Self {
        // A negative zero that one value begins with shows when another begins with 0.
        let made = || uses.iter().filter(|entry| !matches!(entry.begins, Begins::Found));
        let begins_so = |entry: &EntryUse| (entry.begins.text(), entry.is_first);
        let are_alike = made().zip(made().skip(1)).all(|(one, other)| begins_so(one) == begins_so(other));
        if are_alike { Self::of(uses.iter().map(|entry| &*entry.parts)) } else { Self::Several }
    }

    /// How often the places of a value are changed at most, by the parts of each use.
    pub(super) fn of<'p>(mut uses: impl Iterator<Item = &'p [Part]>) -> Self {
        let meet = |one: &Part, other: &Part| one.fields.iter().zip(&other.fields).all(|(one, other)| one == other);
        let are_once = |parts: &[Part]| {
            let is_once = |(number, part): (usize, &Part)| {
                !part.repeats && !parts[..number].iter().any(|other| meet(part, other))
            };
            parts.iter().enumerate().all(is_once)
        };
        if uses.all(are_once) { Self::Once } else { Self::Several }
    }
}

/// Tells if the value as a whole is changed, and no field of it.
fn is_whole(changed: &[&[String]]) -> bool {
    changed.iter().any(|fields| fields.is_empty())
}

fn is_kept(part: &Part) -> bool {
    matches!(part.how, How::Keep)
}

/// Tells if two uses are the same change, each of a value that begins with the item's own: two statements like
/// `let e = map.entry(k).or_insert(x); *e = (*e).max(x);`.
fn is_alike(own: &Part, other: &Part) -> bool {
    own.fields == other.fields
        && match (&own.how, &other.how) {
            (How::Best(one, _), How::Best(other, _)) => one.operator() == other.operator(),
            (How::Over(one, _), How::Over(other, _)) => one.is_greater == other.is_greater,
            _ => false,
        }
}

/// Refuses a use of a value by which it cannot be put together from those of several blocks.
fn check_entry(name: &str, entry: &EntryUse, home: Home) -> Result<(), Error> {
    if let Some(at) = &entry.effect {
        return Err(begun_with(name, at));
    }
    let is_refused = |part: &&Part| matches!(part.how, How::Lazy(_) | How::Beside(_) | How::Read);
    if let Some(part) = entry.parts.iter().find(is_refused) {
        return combine(name, &[part], home).map(drop);
    }
    // What counts in the place of one change does not count for two.
    let twice = entry.parts.iter().enumerate().find(|(number, part)| {
        entry.is_first && entry.parts[..*number].iter().any(|before| before.fields == part.fields)
    });
    if let Some((_, part)) = twice {
        return Err(not_neutral(name, true, &entry.begins, part));
    }
    if let Some(part) = entry.parts.iter().find(|part| !is_neutral(&entry.begins, part, entry.is_first)) {
        return Err(not_neutral(name, entry.is_first, &entry.begins, part));
    }
    Ok(())
}

/// The error of a value whose beginning does more than give it.
fn begun_with(name: &str, at: &TokenStream) -> Error {
    let text = format!(
        "what a value of `{name}` begins with is worked out wherever a block meets its key first, so `{}` would happen \
         several times for one key; let it only give the value, and do the rest for each key after the loop",
        code(at)
    );
    broken_rule_at("value-begins", at, text)
}

/// The error of a value that begins with something that counts.
fn not_neutral(name: &str, is_first: bool, begins: &Begins, part: &Part) -> Error {
    let text = match (&part.how, begins) {
        (_, _) if is_first => format!(
            "a value of `{name}` begins with something else here than `and_modify` adds, so several items at the same time cannot \
             tell which of them is the first for its key; begin with what changes nothing, `*{name}.entry(…).or_insert(0) += …`"
        ),
        (How::Best(..) | How::Over(..), _) => {
            let other = match &part.how {
                How::Best(_, other) | How::Over(_, other) => code(other),
                _ => String::new(),
            };
            let own = match &*part.fields {
                [] => format!("`or_insert({other})`"),
                fields => format!("a value that is written out, in which `{}` is `{other}`", fields.join(".")),
            };
            format!(
                "a value of `{name}` begins with something that may be better than all that comes, for each item that comes first \
                 in its block; begin with the item's own, {own}"
            )
        }
        (_, Begins::Made(function)) => format!(
            "a value of `{name}` begins with what `{}` gives, which may count, and several items at the same time may begin one \
             for the same key; write `or_default()`, or the value itself: `or_insert(Type {{ n: 0, … }})`",
            code(function)
        ),
        (How::Update(..), begins) if begins.has_list() => of_many_lengths(name),
        (How::Update(by, _), begins) if begins.is_row(&part.fields) => format!(
            "a value of `{name}` begins with a row that counts, and several items at the same time may begin one for the same key; \
             begin with {} alone, and put the rest in after the loop",
            if *by == Operator::Mul { "ones" } else { "zeros" }
        ),
        (How::Fill(..), _) => format!(
            "a value of `{name}` begins with something in it, and several items at the same time may begin one for the same key; \
             begin with what is empty, `or_default()`, and add the rest after the loop"
        ),
        _ => {
            let neutral = match &part.how {
                How::Update(by, _) => begins.neutral(*by),
                _ => "or_default()",
            };
            format!(
                "a value of `{name}` begins with something that counts, and several items at the same time may begin one for the \
                 same key; begin with what changes nothing, `{neutral}`, and put the rest in after the loop"
            )
        }
    };
    broken_rule_at("value-begins", &part.tokens, text)
}
