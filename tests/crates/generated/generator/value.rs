//! What a body gives, and what the part after `then` makes of it.

use crate::accumulator::Accumulator;
use crate::exit::Returns;
use crate::random::Random;
use crate::scope::Scope;

/// One kind of value.
#[derive(Clone, Copy)]
pub struct Value {
    /// `{at}` is the item's position, `{n}` and `{o}` are numbers, `{item}` is an item that may be moved away.
    given: &'static str,
    /// The pattern after `then`, and its type.
    pattern: (&'static str, &'static str),
    /// First thing after `then`.
    pub opening: &'static [&'static str],
    /// There: the position of the item, and numbers.
    pub at: &'static str,
    numbers: &'static [&'static str],
    needs: Needs,
}

#[derive(Clone, Copy, PartialEq)]
enum Needs {
    Nothing,
    /// An item that the loop owns.
    Item,
    /// A function that returns this.
    Returns(Returns),
}

const fn value(
    given: &'static str,
    pattern: (&'static str, &'static str),
    at: &'static str,
    numbers: &'static [&'static str],
) -> Value {
    Value { given, pattern, opening: &[], at, numbers, needs: Needs::Nothing }
}

impl Value {
    const fn opening(mut self, opening: &'static [&'static str]) -> Self {
        self.opening = opening;
        self
    }

    const fn needs(mut self, needs: Needs) -> Self {
        self.needs = needs;
        self
    }

    pub fn pick(scope: &Scope, returns: Returns, random: &mut Random) -> Self {
        loop {
            let value = random.weighted(ALL);
            let fits = match value.needs {
                Needs::Nothing => true,
                Needs::Item => scope.owned.is_some(),
                Needs::Returns(needed) => needed == returns,
            };
            if fits {
                return value;
            }
        }
    }

    /// The last line of the body.
    pub fn text(&self, scope: &Scope, random: &mut Random) -> String {
        let text = self.given.replace("{n}", &scope.number(random)).replace("{o}", &scope.number(random));
        text.replace("{at}", &scope.at).replace("{item}", scope.owned.as_deref().unwrap_or_default())
    }

    /// The pattern, now and then with its type.
    pub fn pattern(&self, random: &mut Random) -> String {
        let (pattern, type_) = self.pattern;
        if random.percent(25) { format!("{pattern}: {type_}") } else { pattern.to_owned() }
    }

    /// What may be named after `then`.
    pub fn scope(&self) -> Scope {
        Scope {
            at: self.at.to_owned(),
            numbers: self.numbers.iter().map(|&number| number.to_owned()).collect(),
            owned: (self.pattern.1 == "Counted").then(|| self.pattern.0.to_owned()),
            ..Scope::default()
        }
    }

    /// Whether the value itself says that the loop is left.
    pub fn leaves(&self) -> bool {
        matches!(self.needs, Needs::Returns(_))
    }

    /// Values that do not know where they come from are counted.
    pub fn counter(&self) -> Option<Accumulator> {
        let counts = self.opening.iter().any(|line| line.contains("taken"));
        counts.then(|| Accumulator {
            declaration: "let mut taken = 0_usize;".to_owned(),
            opening: None,
            updates: vec!["taken += usize::from({n} % 50 == 7);".to_owned()],
            scale: None,
            report: "sunk(\"taken\", &taken)".to_owned(),
        })
    }
}

const COUNTED: &[&str] = &["let at = taken;", "taken += 1;"];

const ALL: &[(usize, Value)] = &[
    (8, value("({at}, {n})", ("(at, v)", "(usize, i64)"), "at", &["v", "(at as i64)"])),
    (3, value("{at}", ("at", "usize"), "at", &["(at as i64)"])),
    (2, value("Item { at: {at}, value: {n} }", ("Item { at, value }", "Item"), "at", &["value", "(at as i64)"])),
    (2, value("Item { at: {at}, value: {n} }", ("item", "Item"), "item.at", &["item.value", "(item.at as i64)"])),
    (
        4,
        value(
            "({at}, format!(\"{} \", {n}))",
            ("(at, words)", "(usize, String)"),
            "at",
            &["(at as i64)", "(words.len() as i64)"],
        ),
    ),
    (4, value("given.census.item({at})", ("item", "Counted"), "item.value", &["(item.value as i64)"])),
    (12, value("{item}", ("item", "Counted"), "item.value", &["(item.value as i64)"]).needs(Needs::Item)),
    (2, value("()", ("()", "()"), "at", &["(at as i64)"]).opening(COUNTED)),
    (2, value("{n}", ("v", "i64"), "at", &["v", "(at as i64)"]).opening(COUNTED)),
    (
        2,
        value(
            "(({at}, {n}), [{o}, 3])",
            ("((at, v), [w, _])", "((usize, i64), [i64; 2])"),
            "at",
            &["v", "w", "(at as i64)"],
        ),
    ),
    (
        2,
        value(
            "({at}, &given.values[{at} % given.values.len()])",
            ("(at, &v)", "(usize, &i64)"),
            "at",
            &["v", "(at as i64)"],
        ),
    ),
    (
        1,
        value(
            "({at}, { let k = {n}; Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })",
            ("(at, call)", "(usize, Box<dyn Fn(i64) -> i64 + Send>)"),
            "at",
            &["call(3)", "(at as i64)"],
        ),
    ),
    (
        2,
        value(
            "({at}, text({at}, later, {n}))",
            ("(at, checked)", "(usize, Result<i64, String>)"),
            "at",
            &["v", "(at as i64)"],
        )
        .opening(&["let v = checked?;"])
        .needs(Needs::Returns(Returns::Result)),
    ),
    (
        2,
        value("({at}, some({at}, later, {n}))", ("(at, checked)", "(usize, Option<i64>)"), "at", &["v", "(at as i64)"])
            .opening(&["let v = checked?;"])
            .needs(Needs::Returns(Returns::Option)),
    ),
];
