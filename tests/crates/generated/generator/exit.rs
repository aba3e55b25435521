//! Ways to leave a loop before its end.

use crate::random::Random;
use crate::scope::Scope;
use crate::twin::either;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    Break,
    Return,
    /// `?` on the function's own kind of value.
    Try,
    BreakRounds,
    ContinueRounds,
    Panic,
}

/// What the function around the loop returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    Result,
    Option,
    Plain,
}

impl Returns {
    pub fn signature(self) -> &'static str {
        match self {
            Returns::Result => "Result<String, Wrong>",
            Returns::Option => "Option<String>",
            Returns::Plain => "String",
        }
    }

    /// The last expression of the function.
    pub fn value(self, text: &str) -> String {
        match self {
            Returns::Result => format!("Ok({text})"),
            Returns::Option => format!("Some({text})"),
            Returns::Plain => text.to_owned(),
        }
    }

    /// A value to leave with.
    fn early(self, scope: &Scope, random: &mut Random) -> String {
        let at = &scope.at;
        match (self, random.below(3), &scope.owned) {
            (Returns::Result, 0 | 1, Some(item)) if scope.loops == 0 => format!("Err(Wrong::Item({item}))"),
            (Returns::Result, 0, _) => format!("Err(Wrong::Small({at}))"),
            (Returns::Result, 1, _) => format!("Err(format!(\"left at {{}}\", {at}).into())"),
            (Returns::Option, 0, _) => "None".to_owned(),
            _ => self.value(&format!("format!(\"left at {{}}\", {at})")),
        }
    }
}

/// When an exit is taken: at `stop` or at `later`.
pub fn when(scope: &Scope, stop: &str, random: &mut Random) -> String {
    let operator = if random.percent(80) { "==" } else { ">=" };
    format!("{} {operator} {stop}", scope.at)
}

impl Exit {
    /// The exit as an expression of any type.
    pub fn jump(self, scope: &Scope, returns: Returns, random: &mut Random) -> String {
        let at = &scope.at;
        match self {
            Exit::Break if !scope.labelled || scope.loops == 0 && random.percent(70) => {
                if scope.flat {
                    either("break 'items", "break")
                } else {
                    "break".to_owned()
                }
            }
            Exit::Break => "break 'items".to_owned(),
            Exit::BreakRounds => "break 'rounds".to_owned(),
            Exit::ContinueRounds => "continue 'rounds".to_owned(),
            Exit::Return | Exit::Try => format!("return {}", returns.early(scope, random)),
            Exit::Panic => match (random.below(3), &scope.owned) {
                (0, Some(item)) if scope.loops == 0 => format!("resume_unwind(Box::new({item}))"),
                (0 | 1, _) => format!("resume_unwind(Box::new(Payload({at})))"),
                _ => format!("panic!(\"on purpose {{}}\", {at})"),
            },
        }
    }
}

/// An expression of type `i64` that leaves through `?`.
pub fn tried(scope: &Scope, stop: &str, returns: Returns, random: &mut Random) -> String {
    let (at, number) = (&scope.at, scope.number(random));
    let check = match returns {
        Returns::Option => "some",
        _ if random.percent(50) => "small",
        _ => "text",
    };
    match random.below(5) {
        0 if returns == Returns::Result => format!("small({at}, {stop}, text({at}, {stop}, {number})?)?"),
        1 if returns == Returns::Result => format!("some({at}, {stop}, {number}).ok_or(Small({at}))?"),
        1 => format!("some({at}, {stop}, {number})?.checked_add(0)?"),
        2 => format!("{check}({at}, {stop}, {number})?.wrapping_add(1)"),
        _ => format!("{check}({at}, {stop}, {number})?"),
    }
}
