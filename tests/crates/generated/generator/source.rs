//! What a loop runs over.

use crate::random::Random;
use crate::scope::Scope;

/// `for PATTERN in INPUT`, and a second `for` after it.
#[derive(Clone, Copy)]
pub struct Source {
    pub first: (&'static str, &'static str),
    pub second: Option<(&'static str, &'static str)>,
    /// The position of the item in the input, and whether no two have the same.
    at: (&'static str, bool),
    numbers: &'static [&'static str],
    /// The index of windows, and the length that they have.
    window: Option<(&'static str, &'static str)>,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Shared,
    /// Items of type `Counted` that the loop owns.
    Owned,
    /// Items of `fresh`, which the loop may write to.
    Written,
    /// Two ranges that are one index space.
    Grid,
}

const fn source(
    first: (&'static str, &'static str),
    at: &'static str,
    numbers: &'static [&'static str],
    window: Option<(&'static str, &'static str)>,
) -> Source {
    Source { first, second: None, at: (at, true), numbers, window, kind: Kind::Shared }
}

impl Source {
    const fn then(mut self, pattern: &'static str, input: &'static str) -> Self {
        self.second = Some((pattern, input));
        self
    }

    const fn is(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    const fn shared_position(mut self) -> Self {
        self.at.1 = false;
        self
    }

    pub fn pick(random: &mut Random) -> Self {
        *random.pick(ALL)
    }

    pub fn is_exact(&self) -> bool {
        self.at.1
    }

    /// Whether each item's element is at its own number.
    pub fn writes_at_item(&self) -> bool {
        self.window.is_none_or(|(index, _)| matches!(index, "i" | "i as usize"))
    }

    pub fn window_len(&self) -> Option<&'static str> {
        self.window.map(|(_, len)| len)
    }

    /// What the body may name.
    pub fn scope(&self) -> Scope {
        Scope {
            at: self.at.0.to_owned(),
            numbers: self.numbers.iter().map(|&number| number.to_owned()).collect(),
            owned: (self.kind == Kind::Owned).then(|| "item".to_owned()),
            window: self.window.map(|(index, _)| index.to_owned()),
            written: (self.kind == Kind::Written).then(|| "item.value".to_owned()),
            ..Scope::default()
        }
    }
}

const OF_I: &[&str] = &["(i as i64)"];
const OF_ITEM: &[&str] = &["item.value", "(item.at as i64)"];
const OF_FIELDS: &[&str] = &["value", "(at as i64)"];

const ALL: &[Source] = &[
    source(("i", "0..len"), "i", OF_I, Some(("i", "len"))),
    source(("i", "0..len"), "i", OF_I, Some(("i", "len"))),
    source(("i", "0..=len"), "i", OF_I, Some(("i", "len + 1"))),
    // The last index is outside.
    source(("i", "0..=len"), "i", OF_I, Some(("i", "len"))),
    source(("i", "(0..len).rev()"), "i", OF_I, Some(("i", "len"))),
    // Elsewhere than at the item's own number.
    source(("i", "0..len"), "i", OF_I, Some(("i + 2", "len + 2"))),
    source(("i", "0..len"), "i", OF_I, Some(("2 * i + 1", "2 * len"))),
    source(("i", "0..len"), "i", OF_I, Some(("len - 1 - i", "len"))),
    source(("i", "(2..len).rev()"), "i", OF_I, Some(("(i - 2) * batch + 3", "len * batch + 3"))),
    source(("i", "(0..len).step_by(3)"), "i", OF_I, Some(("i", "len"))),
    source(("(i, item)", "given.items.iter().enumerate().skip(2)"), "i", OF_ITEM, Some(("i", "len"))),
    source(("(i, item)", "given.items.iter().enumerate().rev()"), "i", OF_ITEM, Some(("i", "len"))),
    source(("(i, item)", "given.items.iter().enumerate().step_by(2).take(99)"), "i", OF_ITEM, Some(("i", "len"))),
    source(("(i, item)", "(1..).zip(&given.items)"), "i", OF_ITEM, Some(("i - 1_usize", "len"))),
    source(("i", "-3..len as i32 - 3"), "((i + 3) as usize)", &["i64::from(i)"], None),
    source(("i", "0..len as u64"), "(i as usize)", OF_I, Some(("i as usize", "len"))),
    source(("i", "1..=len.min(200) as u8"), "usize::from(i)", OF_I, Some(("i as usize", "len + 1"))),
    source(("i", "(0..=len as i64).rev()"), "(i as usize)", &["i"], Some(("i as usize", "len + 1"))),
    source(("item", "&given.items"), "item.at", OF_ITEM, None),
    source(("Item { at, value }", "&given.items"), "(*at)", &["(*value)", "(*at as i64)"], None),
    source(("&Item { at, value }", "given.items.iter()"), "at", OF_FIELDS, None),
    source(("(i, item)", "given.items.iter().enumerate()"), "i", OF_ITEM, Some(("i", "len"))),
    source(("item", "given.items.clone()"), "item.at", OF_ITEM, None),
    source(("item", "given.census.items(len)"), "item.value", &["(item.value as i64)"], None).is(Kind::Owned),
    source(("item", "given.census.items(len)"), "item.value", &["(item.value as i64)"], None).is(Kind::Owned),
    source(
        ("item", "given.census.items(len).into_iter().filter(|item| item.value % 4 != 1)"),
        "item.value",
        &["(item.value as i64)"],
        None,
    )
    .is(Kind::Owned),
    source(("item", "&mut fresh"), "item.at", OF_ITEM, None).is(Kind::Written),
    source(("item", "fresh.iter_mut()"), "item.at", OF_ITEM, None).is(Kind::Written),
    source(("(i, item)", "fresh.iter_mut().enumerate()"), "i", OF_ITEM, Some(("i", "len"))).is(Kind::Written),
    source(("item", "given.items.iter().filter(|item| item.value % 3 != 0)"), "item.at", OF_ITEM, None),
    source(("(i, c)", "given.text.chars().enumerate()"), "i", &["(c as i64)", "(i as i64)"], Some(("i", "len"))),
    source(("c", "given.text.chars()"), "(c as usize)", &["(c as i64)"], None).shared_position(),
    source(("(item, other)", "given.items.iter().zip(&given.values)"), "item.at", &["item.value", "(*other)"], None),
    source(("chunk", "given.items.chunks(3)"), "chunk[0].at", &["chunk[0].value", "(chunk.len() as i64)"], None),
    source(("pair", "given.items.windows(2)"), "pair[0].at", &["pair[0].value", "pair[1].value"], None),
    source(("i", "(0..len).step_by(3)"), "i", OF_I, None),
    source(("i", "(0..len).map(|i| i * 2)"), "(i / 2)", OF_I, None),
    source(("item", "VecDeque::from(given.items.clone())"), "item.at", OF_ITEM, None),
    source(
        ("(at, value)", "given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>()"),
        "at",
        OF_FIELDS,
        None,
    ),
    source(
        ("i", "std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1))"),
        "i",
        OF_I,
        None,
    ),
    source(("i", "0..len / 10"), "(i * 10 + j)", &["(i as i64)", "(j as i64)"], Some(("i", "len / 10 + 1")))
        .then("j", "0..10_usize")
        .is(Kind::Grid),
    source(("i", "0..3_usize"), "(i * (len / 3) + j)", &["(i as i64)", "(j as i64)"], Some(("i", "3")))
        .then("j", "0..len / 3")
        .is(Kind::Grid),
    source(("i", "0..len / 10"), "(i * 10 + j)", &["(i as i64)", "(j as i64)"], Some(("i * 10 + j", "len + 10")))
        .then("j", "0..10_usize")
        .is(Kind::Grid),
    source(("i", "0..len / 8"), "i", &["(i as i64)", "(j as i64)"], None).then("j", "0..i % 5").shared_position(),
    source(("chunk", "given.items.chunks(7)"), "item.at", OF_ITEM, None).then("item", "chunk"),
    source(("item", "given.items.iter().take(len / 2)"), "item.at", &["item.value", "(*other)"], None)
        .then("other", "given.values.iter().take(3)")
        .shared_position(),
];
