//! Outer variables: variables around the loop that the body changes. Each becomes an accumulator, a collection or a window,
//! of which each block has a private copy; or it is refused, with the reason. `elements` has the half of the decision that
//! is about arrays.

mod assigned;
mod elements;
mod parts;
pub(crate) mod windows;

pub(crate) use parts::{Change, PartChange};

use crate::analyze::access::{Access, Better, Operator, Use};
use crate::analyze::begins::Shape;
use crate::analyze::counters::Counter;
use crate::analyze::filling::Filling;
use crate::analyze::leading::Comparison;
use crate::analyze::place::Place;
use crate::diagnostics::{broken_rule, broken_rule_at};
use crate::tokens::hygiene::{identity, letters};
use crate::tokens::pretty::code;
use crate::tokens::spans::local;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::Error;
use windows::Family;
pub(crate) use windows::Known;

pub(crate) use assigned::Assigned;

/// A variable around the loop that the body changes, so that each block has a private copy of it.
pub(crate) struct OuterVariable {
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    /// The body writes the place by the name of its variable alone. Then the private copy has the same name.
    pub(crate) is_bare: bool,
}

impl OuterVariable {
    /// The name of the private copy: the name of the variable if the place is one, else a generated name.
    pub(crate) fn private_copy(&self, number: usize, at: Span) -> Ident {
        if self.is_bare { self.place.base.clone() } else { local(&format!("__copy_{number}"), at) }
    }

    /// The name of the note that a block has found a better one, where equal values win: then nobody sees it from the value.
    pub(crate) fn note(&self, number: usize) -> Option<Ident> {
        let Kind::Leader(comparison) = &self.kind else { return None };
        (!comparison.is_strict()).then(|| local(&format!("__found_{number}"), Span::call_site()))
    }
}

/// How the values of a map are asked for.
pub(crate) struct Asked {
    /// Only where there are some.
    pub(crate) is_found: bool,
    /// Some begin with the default of their type.
    pub(crate) is_default: bool,
    /// What they look like, if they are written out.
    pub(crate) shape: Option<Shape>,
    /// What they begin with beside the fields that are changed may differ from item to item.
    pub(crate) first_stays: bool,
    pub(crate) updates: Updates,
}

/// How often a value is updated that is asked for once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Updates {
    /// Once, in each of its fields.
    Once,
    /// Perhaps several times, or as a whole and in a field.
    Several,
}

/// How the body goes over an array whose elements it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sweep {
    /// It does not: it asks for one element at a time.
    None,
    /// Over parts of it.
    Part,
    /// Over all of it, at least in one place.
    Whole,
}

/// The kind of an outer variable. It decides what a private copy starts with, and how the copies are put together: each
/// kind has a file in `parallel-core/src/effects`.
pub(crate) enum Kind {
    /// The variable is updated by one operator.
    Accumulate(Operator),
    /// The variable keeps the largest or the smallest value.
    Best(Better),
    /// A collection is filled: by `insert`, or by `push`, `extend` and the like.
    Collection(Filling),
    /// The variable is updated by one operator, of which it stands on the right side somewhere.
    Turned(Operator),
    /// The variable is counted up and down.
    UpDown,
    /// The variable counts the items, by so much for each, and is read.
    Counter(TokenStream),
    /// The elements of an array are updated by one operator, at any index.
    Bins(Operator),
    /// The elements of an array, or fields of them, are changed at any index, each in one way.
    Elements { parts: Vec<PartChange>, updates: Updates, sweep: Sweep },
    /// The values of a map, or fields of them, are changed, each in one way.
    Entries { parts: Vec<PartChange>, asked: Asked },
    /// A slice is written to by index, each item its own elements: that at the loop's own index, or those of a family.
    Window(Option<Box<Family>>),
    /// Methods are called on each item's own element, which may be for what they do to it: those of a slice behind `&` are left to rustc.
    Stepped,
    /// The variable is assigned.
    Last,
    /// The variable keeps the best value, by a comparison.
    Leader(Box<Comparison>),
    /// The variable is assigned together with the leader that stands before it.
    Companion,
}

impl Kind {
    /// True if items have elements of their own in it.
    pub(crate) fn is_window(&self) -> bool {
        matches!(self, Self::Window(_) | Self::Stepped)
    }
}

/// The decisions about all places that the body changes.
#[derive(Default)]
pub(crate) struct Decisions {
    pub(crate) outer: Vec<OuterVariable>,
    /// One item may update an accumulator several times.
    pub(crate) several: bool,
    pub(crate) errors: Vec<Error>,
    /// What is known about the places that are assigned.
    assigned: Assigned,
    /// The keys of the places about which it is decided as leaders and companions.
    led: Vec<String>,
    /// The keys of the places of which an error says that they are read too early.
    told: Vec<String>,
    known: Known,
    /// The keys of the places that an operator updates.
    updated: Vec<String>,
    /// The variables that are changed, or parts of them.
    changed: Vec<String>,
    /// The variables that count the items.
    counters: Vec<Counter>,
}

/// Decides about every variable that is changed.
pub(crate) fn decide(
    uses: &[Use],
    assigned: Assigned,
    index: Option<&str>,
    index_changed: Option<Span>,
    mut known: Known,
    counters: Vec<Counter>,
) -> Decisions {
    // What the loop changes is no part of an index.
    let is_changed = |part: &Place| uses.iter().any(|one| one.changes() && one.place.overlaps(part));
    known.parts.retain(|_, part| !part.places.iter().any(is_changed));
    let updated = uses
        .iter()
        .filter(|one| matches!(one.access, Access::Update(_) | Access::Flag(_)))
        .map(|one| one.place.key())
        .collect();
    let changed = uses.iter().filter(|one| one.changes()).map(|one| identity(&one.place.base)).collect();
    let mut decisions = Decisions { assigned, known, updated, changed, counters, ..Decisions::default() };
    decisions.decide_leaders(uses);
    let mut bases: Vec<String> = Vec::new();
    for one in uses {
        let base = identity(&one.place.base);
        if !bases.contains(&base) {
            bases.push(base);
        }
    }
    for base in bases {
        let group: Vec<&Use> = uses.iter().filter(|one| identity(&one.place.base) == base).collect();
        if let Err(error) = decisions.decide_base(&group, index) {
            decisions.errors.push(error);
        }
    }
    let windows = decisions.outer.iter().find(|outer| outer.kind.is_window());
    if let (Some(window), Some(span)) = (windows, index_changed) {
        let (window, index) = (window.place.name(), index.map_or("i", letters));
        let text = format!(
            "`{index}` is changed, and `{window}[{index}]` is to be the item's own element; \
             use a variable of its own for what changes"
        );
        decisions.errors.push(broken_rule("index-assigned", span, text));
    }
    decisions
}

/// The advice that fits every loop: what takes time runs in parallel, and what depends on the order does not.
const PLAIN_LOOP: &str = "collect what is needed, and do this in a plain loop over it";

/// Tells if two operators are those of sums: then each can have a sum of its own.
fn are_sums(one: Operator, other: Operator) -> bool {
    [one, other].iter().all(|operator| matches!(operator, Operator::Add | Operator::Sub))
}

/// The reduction that gives what such a variable is after each item.
fn scan(kind: &Kind) -> Option<String> {
    let (value, op) = match kind {
        Kind::Accumulate(Operator::Add) => ("…", "a + b".to_owned()),
        Kind::Accumulate(Operator::Sub) => ("-…", "a + b".to_owned()),
        Kind::Accumulate(Operator::Mul) => ("…", "a * b".to_owned()),
        Kind::Accumulate(Operator::And) => ("…", "a & b".to_owned()),
        Kind::Accumulate(Operator::Or) => ("…", "a | b".to_owned()),
        Kind::Accumulate(Operator::Xor) => ("…", "a ^ b".to_owned()),
        Kind::Best(Better::Method(name) | Better::TurnedMethod(name)) => ("…", format!("a.{name}(b)")),
        Kind::Best(Better::Function(path) | Better::TurnedFunction(path)) => ("…", format!("{}(a, b)", code(path))),
        _ => return None,
    };
    Some(format!("scan({value} for … in …, |a, b| {op})"))
}

fn refuse<T>(rule: &str, at: &impl ToTokens, text: String) -> Result<T, Error> {
    Err(broken_rule_at(rule, &at.to_token_stream(), text))
}

impl Decisions {
    fn keep(&mut self, place: &Place, kind: Kind, uses: &[&Use]) {
        let is_bare = uses.iter().all(|one| one.place.is_bare());
        self.outer.push(OuterVariable { place: place.clone(), kind, is_bare });
    }

    /// Decides about one variable and its fields, from all of its uses.
    fn decide_base(&mut self, group: &[&Use], index: Option<&str>) -> Result<(), Error> {
        if !group.iter().any(|one| one.changes()) {
            return Ok(());
        }
        if group.iter().all(|one| !one.changes() || self.led.contains(&one.place.key())) {
            return Ok(());
        }
        Self::check_base(group)?;
        if let Some(error) = windows::by_method(group, index) {
            return Err(error);
        }
        // The fields of a variable are decided one by one: one may be summed up while another is read.
        let mut keys: Vec<String> = self.led.clone();
        for one in group.iter().filter(|one| one.changes()) {
            let key = one.place.key();
            if keys.contains(&key) {
                continue;
            }
            if let Some((one, at)) = group.iter().find_map(|one| Some((one, one.lazy()?))) {
                return Err(lazy(&one.place.name(), at));
            }
            if let Some(decided) = self.decide_assigned(&one.place, group)? {
                keys.extend(decided);
                continue;
            }
            let together: Vec<&Use> = group.iter().copied().filter(|other| other.place.overlaps(&one.place)).collect();
            keys.push(key);
            if together.iter().any(|one| one.changes() && one.element().is_some()) {
                self.decide_array(&together, index)?;
                continue;
            }
            if together.iter().any(|one| matches!(one.access, Access::Entry(_))) {
                self.decide_map(&together)?;
                continue;
            }
            let kind = self.decide_place(&one.place, &together)?;
            // A method that fills is called on the reference: of `*text` and `text`, it is `text` that is lent to the
            // loop.
            let filled = together.iter().find(|one| matches!(one.access, Access::Fill(..)));
            let place = filled.map_or(&one.place, |one| &one.place);
            self.keep(place, kind, &together);
        }
        Ok(())
    }

    /// Refuses what nobody can change over a loop: a variable that a macro names, or an inner loop, or that is there under a
    /// `#[cfg]` only.
    fn check_base(group: &[&Use]) -> Result<(), Error> {
        if let Some(one) = group.iter().find(|one| one.changes() && one.conditional) {
            let name = one.place.name();
            return refuse(
                "conditional",
                one.whole(),
                format!(
                    "`{name}` is changed under `#[cfg]`, and what is done with it around the loop would not be; \
                     write `if cfg!(…) {{ … }}`, or put `#[cfg]` on the whole loop"
                ),
            );
        }
        if let Some(inside) = group.iter().find(|one| matches!(one.access, Access::ChangedInside)) {
            let name = inside.place.name();
            return refuse(
                "use-in-inner-parallel",
                inside.whole(),
                format!(
                    "`{name}` is changed in an inner `parallel!` by several items of the outer loop at the same time; \
                     let the inner loop return its result, and update `{name}` with that"
                ),
            );
        }
        if let Some(hidden) = group.iter().find(|one| matches!(one.access, Access::Hidden(_))) {
            let (Access::Hidden(name), base) = (&hidden.access, &hidden.place.base) else { return Ok(()) };
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
                         let `{name}!` give a value, and change `{base}` by that"
                    ),
                )
            };
            return refuse(rule, base, text);
        }
        Ok(())
    }

    /// Decides about a place that is changed as a whole.
    fn decide_place(&mut self, place: &Place, uses: &[&Use]) -> Result<Kind, Error> {
        let name = place.name();
        Self::check_changes(place, uses)?;
        let mut operator: Option<(Operator, &Use)> = None;
        let mut kind: Option<Kind> = None;
        let mut filled: Option<&Use> = None;
        let mut turned = false;
        for one in uses {
            let now = match &one.access {
                Access::Update(now) | Access::Flag(now) => *now,
                Access::Turned(now) => {
                    turned = true;
                    *now
                }
                Access::Best(better) => better.operator(),
                Access::Fill(method, is_used) => {
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
                    filled = Some(one);
                    let now = Filling::by(method);
                    kind = Some(Kind::Collection(match kind {
                        Some(Kind::Collection(before)) => before.and(now),
                        _ => now,
                    }));
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
                         items; {PLAIN_LOOP}"
                    ),
                );
            }
            match operator {
                Some((before, _)) if before != now && before.counts_with(now) && !turned => {
                    self.several = true;
                    operator = Some((Operator::UpDown, one));
                    kind = Some(Kind::UpDown);
                }
                Some((before, _)) if before != now => return Err(two_operators(&name, one, before, now)),
                Some(_) => self.several = true,
                None => operator = Some((now, one)),
            }
            self.several |= one.repeats;
            if kind.is_none() {
                kind = Some(match &one.access {
                    Access::Best(better) => Kind::Best(better.clone()),
                    _ if now == Operator::UpDown => Kind::UpDown,
                    _ => Kind::Accumulate(now),
                });
            }
        }
        // A `String` has both `+=` and `push_str`, so `+=` may stand beside a method that fills; if another type has
        // only one of them, rustc reports it. No other operator may stand there.
        if let (Some((operator, one)), Some(filled)) = (operator, filled)
            && operator != Operator::Add
        {
            let Access::Fill(method, _) = &filled.access else { unreachable!("filled") };
            return refuse(
                "operator-and-filling",
                one.whole(),
                format!(
                    "`{name}` is changed by {} here and filled by `{method}` elsewhere; {PLAIN_LOOP}",
                    operator.text()
                ),
            );
        }
        let mut kind = kind.expect("something changes it");
        if let (true, Kind::Accumulate(by)) = (turned, &kind) {
            kind = Kind::Turned(*by);
        }
        if let Some(step) = self.counted(place, &kind, uses) {
            return Ok(Kind::Counter(step));
        }
        self.check_others(place, &kind, uses)?;
        Ok(kind)
    }

    /// What each item adds to a variable that is read, if nothing else is done with it.
    fn counted(&self, place: &Place, kind: &Kind, uses: &[&Use]) -> Option<TokenStream> {
        let counter = self.counters.iter().find(|counter| counter.is(place) && counter.is_told)?;
        let is_read = |one: &&&Use| matches!(one.access, Access::Read) && one.place.key() == place.key();
        let reads = uses.iter().filter(is_read).count();
        let is_count = matches!(kind, Kind::Accumulate(Operator::Add)) && !self.known.proofs;
        (is_count && reads > 0 && reads + 1 == uses.len()).then(|| counter.step.clone())
    }

    /// Refuses changes of a place and of a part of it.
    fn check_changes(place: &Place, uses: &[&Use]) -> Result<(), Error> {
        // Two changes overlap: one of a place, and one of a part of it.
        let other = uses.iter().find(|one| one.changes() && one.place.key() != place.key());
        if let Some(other) = other {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is changed here and `{}` elsewhere, and one is a part of the other; {PLAIN_LOOP}",
                    other.place.name(),
                    place.name()
                ),
            );
        }
        Ok(())
    }

    /// Refuses everything but changes.
    fn check_others(&self, place: &Place, kind: &Kind, uses: &[&Use]) -> Result<(), Error> {
        let name = place.name();
        if let Some(cleared) = uses.iter().find(|one| matches!(one.access, Access::Clear)) {
            return refuse(
                "emptied",
                cleared.whole(),
                format!(
                    "`{name}` is emptied inside, and the items run at the same time; if each item begins by emptying it, \
                     and nothing after the loop reads it, let each worker have its own: `parallel!(let mut {name} = …; for … in … {{ … }})`; else {PLAIN_LOOP}"
                ),
            );
        }
        let read = uses.iter().find(|one| matches!(one.access, Access::Read | Access::Len | Access::Element(_)));
        if let Some(read) = read {
            let how = match kind {
                Kind::Accumulate(Operator::Add | Operator::Sub) => "summed up",
                Kind::Collection(_) => "filled",
                _ => "put together",
            };
            let counter = self.counters.iter().find(|counter| counter.is(place));
            let whole = Some(&read.place).filter(|read| read.fields.len() < place.fields.len());
            let text = match (scan(kind), counter) {
                // `self.test(i)` beside `self.hits += 1`
                _ if let (Some(whole), Some(own)) = (whole, place.fields.last()) => format!(
                    "`{}` is used as a whole here, and `{name}` is a part of it that is {how} over the loop; \
                     let the loop change a variable of its own, `{}`, and put that into `{name}` after the loop",
                    whole.name(),
                    if own.starts_with(char::is_numeric) { "total" } else { own },
                ),
                (_, Some(counter)) => format!(
                    "`{name}` counts the items over the loop, so its value is not known inside it; {}; else {PLAIN_LOOP}",
                    counter.advice(&name)
                ),
                (Some(scan), None) => format!(
                    "`{name}` is {how} over the loop, so its value is not known inside it; \
                     if its end is what is needed, look at it after the loop; \
                     if each item's is, `{scan}` gives the list of them; else {PLAIN_LOOP}"
                ),
                (None, None) => format!(
                    "`{name}` is {how} over the loop, so its value is not known inside it; \
                     if its end is what is needed, look at it after the loop; else {PLAIN_LOOP}"
                ),
            };
            return refuse("accumulator-read", read.whole(), text);
        }
        Ok(())
    }
}

/// The error of what is done, or left, only as long as a variable that all items change is still true.
pub(super) fn lazy(name: &str, at: &TokenStream) -> Error {
    let text = format!(
        "`{}` runs only as long as `{name}` has its value, which is not known while the items run at the same time; \
         leave the loop by `break` where the value changes; or let it run for each item, `let value = …;`, and put `value` behind the \
         `&&` or `||`",
        code(at)
    );
    broken_rule_at("lazy-operand", at, text)
}

/// The error of a variable that is changed by two operators.
fn two_operators(name: &str, one: &Use, before: Operator, now: Operator) -> Error {
    let (why, advice) = if before.counts_with(now) {
        (
            "in one place it is on the right of its operator",
            format!("write the variable first everywhere, `{name} += …`"),
        )
    } else {
        let advice = if are_sums(before, now) { "use a variable for each" } else { PLAIN_LOOP };
        ("only one of them can be put together from items that run at the same time", advice.to_owned())
    };
    let (now, before) = (now.text(), before.text());
    let text = format!("`{name}` is changed by {now} here and by {before} before, and {why}; {advice}");
    broken_rule_at("two-operators", one.whole(), text)
}
