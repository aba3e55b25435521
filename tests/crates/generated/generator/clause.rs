//! The clauses after the first `for`.

use crate::exit::{Exit, Returns, tried, when};
use crate::random::Random;
use crate::scope::Scope;

pub enum Clause {
    If(String),
    Let(String, String),
    For(String, String),
}

impl Clause {
    pub fn text(&self) -> String {
        match self {
            Clause::If(condition) => format!("if {condition}"),
            Clause::Let(name, value) => format!("let {name} = {value}"),
            Clause::For(pattern, input) => format!("for {pattern} in {input}"),
        }
    }

    /// The first line of the statement it stands for, and whether that opens a block.
    pub fn opening(&self) -> (String, bool) {
        match self {
            Clause::Let(..) => (self.text() + ";", false),
            _ => (self.text() + " {", true),
        }
    }

    /// A few of them; `scope` gets what they bind.
    pub fn some(most: usize, scope: &mut Scope, random: &mut Random) -> Vec<Self> {
        (0..random.below(most + 1)).map(|number| Self::one(number, scope, random)).collect()
    }

    fn one(number: usize, scope: &mut Scope, random: &mut Random) -> Self {
        let name = format!("c{number}");
        let value = scope.number(random);
        match random.weighted(&[(4, 0), (3, 1), (2, 2), (1, 3), (1, 4)]) {
            0 => Clause::If(scope.condition(random)),
            1 => {
                scope.numbers.push(name.clone());
                Clause::Let(name, value)
            }
            2 => {
                scope.numbers.push(name.clone());
                Clause::If(format!("let Some({name}) = {value}.checked_sub({})", random.below(9)))
            }
            3 => {
                let condition = scope.condition(random);
                scope.numbers.push(name.clone());
                Clause::If(format!("let {name} @ -200..=900 = {value} && {condition}"))
            }
            _ => {
                scope.numbers.push(name.clone());
                let more = format!("{name}m");
                scope.numbers.push(more.clone());
                Clause::Let(format!("({name}, {more})"), format!("({value} / 3, {value} % 7)"))
            }
        }
    }

    /// One that may leave the loop.
    pub fn leaving(exit: Exit, stop: &str, returns: Returns, scope: &mut Scope, random: &mut Random) -> Self {
        let name = format!("c_{stop}");
        let inside = scope.clone();
        if exit == Exit::Try {
            let value = tried(&inside, stop, returns, random);
            if random.percent(50) {
                return Clause::If(format!("{value} % 3 != 1"));
            }
            scope.numbers.push(name.clone());
            return Clause::Let(name, value);
        }
        let (when, jump, number) =
            (when(&inside, stop, random), exit.jump(&inside, returns, random), inside.number(random));
        scope.numbers.push(name.clone());
        Clause::Let(name, format!("if {when} {{ {jump} }} else {{ {number} }}"))
    }

    /// One more loop, inside.
    pub fn inner(scope: &mut Scope, random: &mut Random) -> Self {
        scope.numbers.push("k".to_owned());
        let end = format!("{}.rem_euclid(3)", random.pick(&scope.numbers[..1]));
        Clause::For(
            "k".to_owned(),
            random.pick(&["0..2_i64".to_owned(), format!("0..{end}"), "[4_i64, 1]".to_owned()]).clone(),
        )
    }
}
