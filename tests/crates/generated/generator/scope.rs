//! What the text being made may name at its place.

use crate::random::Random;

#[derive(Clone, Default)]
pub struct Scope {
    /// The position of the item in the input, a `usize`.
    pub at: String,
    /// Expressions of type `i64`.
    pub numbers: Vec<String>,
    /// An item of type `Counted` that may be moved away.
    pub owned: Option<String>,
    /// The index of windows.
    pub window: Option<String>,
    /// An item that can be written to.
    pub written: Option<String>,
    /// Whether the loop has the label `'items`.
    pub labelled: bool,
    /// Whether a `break` leaves all loops of the clauses, not the innermost one: after `then` there is but one.
    pub flat: bool,
    /// How many of the body's own loops are around.
    pub loops: usize,
}

impl Scope {
    pub fn with(&self, number: impl Into<String>) -> Self {
        let mut scope = self.clone();
        scope.numbers.push(number.into());
        scope
    }

    /// An expression of type `i64` that cannot overflow.
    pub fn number(&self, random: &mut Random) -> String {
        let one = random.pick(&self.numbers).clone();
        let other =
            if random.percent(60) { random.pick(&self.numbers).clone() } else { format!("{}", random.below(50)) };
        match random.below(9) {
            0 | 1 => one,
            2 => format!("{one}.wrapping_add({other})"),
            3 => format!("{one}.wrapping_mul({})", 3 + 2 * random.below(9)),
            4 => format!("({one} ^ {other})"),
            5 => format!("mix({one})"),
            6 => format!("({one} & {})", 1 + random.below(120)),
            7 => format!("(if {} {{ {one} }} else {{ {other} }})", self.condition(random)),
            _ => format!("mix({one}.wrapping_sub({other}))"),
        }
    }

    pub fn condition(&self, random: &mut Random) -> String {
        let one = random.pick(&self.numbers).clone();
        match random.below(4) {
            0 => format!("{one} % {} == 0", 2 + random.below(4)),
            1 => format!("{one} > {}", random.below(300)),
            2 => format!("{one} & {} != 0", 1 + random.below(7)),
            _ => format!("mix({one}) % 3 != 1"),
        }
    }
}
