//! A loop and its twin, inside the functions that they may leave.

use crate::accumulator::Accumulator;
use crate::exit::{Exit, Returns};
use crate::random::Random;
use crate::source::{Kind, Source};
use crate::twin::{Twin, resolve};
use crate::window::Window;

/// What a loop is to have, before its text is made.
pub struct Plan {
    pub source: Source,
    pub returns: Returns,
    /// Ways out, each with the name of the position where it is taken.
    pub exits: Vec<(Exit, &'static str)>,
    /// Whether a serial loop goes around.
    pub rounds: bool,
    pub accumulators: Vec<Accumulator>,
    /// Variables that plain code changes: after `then`, or where the values of a `Stream` come out.
    pub ledger: Vec<Accumulator>,
    pub windows: Vec<Window>,
    /// Whether the windows are slices, not vectors.
    pub borrowed: bool,
    /// One more `for` clause.
    pub inner: bool,
    /// Whether the body says that it has been reached.
    pub reach: bool,
    pub scratch: bool,
    pub batch: bool,
    /// The settings of a loop that somebody might stop from outside, and nobody does.
    pub limits: &'static str,
    /// The settings that accompany the items, and change nothing.
    pub watchers: &'static str,
    /// Whether a clause is one of the ways out.
    pub left_in_clauses: bool,
    /// Whether items that fail may be tried again, if none does.
    pub may_retry: bool,
    /// Whether the loop may run in other processes.
    pub away: bool,
    /// Whether it has a checkpoint.
    pub recorded: bool,
}

impl Plan {
    pub fn new(random: &mut Random) -> Self {
        let source = Source::pick(random);
        let mut rounds = random.percent(18);
        let returns = random.weighted(&[(4, Returns::Result), (2, Returns::Option), (1, Returns::Plain)]);
        let count = random.weighted(&[(25, 0), (45, 1), (20, 2), (10, 3)]);
        let exits: Vec<_> = (0..count)
            .map(|number| (exit(returns, rounds, random), if number == 1 { "later" } else { "stop" }))
            .collect();
        // What was written in another round says nothing about this one.
        rounds &= exits.is_empty() || source.kind != Kind::Written;
        let exits: Vec<_> = exits
            .into_iter()
            .filter(|(exit, _)| rounds || !matches!(exit, Exit::BreakRounds | Exit::ContinueRounds))
            .collect();
        let inner = source.second.is_none() && random.percent(12);
        let positions_known = !rounds && !inner && source.kind != Kind::Grid;
        let mut windows = Vec::new();
        if source.window_len().is_some()
            && random.percent(75)
            && (exits.is_empty() || positions_known && source.writes_at_item())
        {
            windows.push(*random.pick(Window::ALL));
            if random.percent(30) && windows[0] != Window::Lists {
                windows.push(Window::Lists);
            }
        }
        let most = if windows.is_empty() { 4 } else { 3 };
        let accumulators = (0..random.below(most)).map(|number| Accumulator::pick(number, random)).collect();
        let reach = !windows.is_empty() || source.kind == Kind::Written || random.percent(60);
        Self {
            source,
            returns,
            exits,
            rounds,
            accumulators,
            ledger: Vec::new(),
            windows,
            borrowed: random.percent(40),
            inner,
            reach: reach && source.first.0 != "c",
            scratch: random.percent(10),
            batch: random.percent(45),
            limits: "",
            watchers: "",
            left_in_clauses: false,
            may_retry: false,
            away: false,
            recorded: false,
        }
    }

    /// Whether the last index may be outside a window.
    fn overshoots(&self) -> bool {
        !self.windows.is_empty() && self.source.first.1 == "0..=len" && self.source.window_len() == Some("len")
    }

    /// Gives half of the loops a setting that changes nothing of what they do: by their names, so that all else stays as
    /// it is drawn.
    pub fn watch(&mut self, name: &str) {
        let last = name.as_bytes().last();
        self.limits = match last {
            Some(b'3') => "cancel = &given.token, ",
            Some(b'7') => "time_limit = Duration::MAX, cancel = &given.token, ",
            _ => "",
        };
        self.watchers = match last {
            Some(b'1') => "progress = |_| {}, ",
            Some(b'3') => "progress = |_| {}, rng = 3, ",
            Some(b'5') => "explain = true, ",
            Some(b'9') => "rng = 9, ",
            _ => "",
        };
        self.may_retry = name.ends_with(['1', '3', '9']);
        // The payload of a panic stays in its process.
        // What is done to items is not in the file.
        self.recorded = name.ends_with(['0', '4', '5', '6']) && self.source.kind != Kind::Written && !is_on_ranks();
        self.away = self.exits.iter().all(|(exit, _)| *exit != Exit::Panic);
        if is_on_ranks() {
            // Items that are changed stay on their rank, and so does what was written before a panic.
            self.away &= self.source.kind != Kind::Written && !self.overshoots();
        } else {
            self.away &= name.ends_with(['2', '6', '9']);
        }
        // A file, or another process, asks for indices that are seen to be apart from the tokens alone.
        if !self.windows.is_empty() && self.source.window_len().is_some_and(|len| len.contains("batch")) {
            (self.recorded, self.away) = (false, false);
        }
    }

    /// Whether the ranges of two `for`s may be shared out as one.
    pub fn may_collapse(&self) -> bool {
        self.limits.is_empty() && !self.watchers.contains("rng") && !self.is_retried()
    }

    /// Whether the loop tries items again. None of them fails: what it had changed before would count in the serial loop.
    pub fn is_retried(&self) -> bool {
        let fails = self.exits.iter().any(|(exit, _)| matches!(exit, Exit::Try | Exit::Panic));
        let takes = self.accumulators.iter().flat_map(|one| &one.updates).any(|update| {
            ["] -= ", "].1 -= ", "*count -= ", "*cell -= ", "{ let e = &mut "]
                .iter()
                .any(|takes| update.contains(takes))
        });
        self.may_retry && !fails && !takes && !self.left_in_clauses && !self.overshoots()
    }

    /// The settings of the parallel loop.
    pub fn settings(&self) -> String {
        let batch = if self.batch { "batch_size = batch, " } else { "" };
        let retries = if self.is_retried() { "retries = 2, " } else { "" };
        let away = match (self.away, is_on_ranks()) {
            (true, true) => "backend = mpi, ",
            (true, false) => "backend = any, ",
            (false, _) => "",
        };
        let recorded = if self.recorded { "checkpoint = given.file(), " } else { "" };
        format!("n_jobs = n_jobs, {batch}{retries}{away}{recorded}{}{}", self.limits, self.watchers)
    }

    /// What follows the parallel loop, which gives a `Result` if it might be stopped.
    pub fn after(&self) -> &'static str {
        if self.limits.is_empty() { "" } else { ".unwrap()" }
    }
}

/// Tells whether the loops are for `tests/mpi`, where all that can runs on several ranks.
pub fn is_on_ranks() -> bool {
    std::env::var("CARGO_PKG_NAME").is_ok_and(|name| name == "ranks")
}

fn exit(returns: Returns, rounds: bool, random: &mut Random) -> Exit {
    let exits = [
        (3, Exit::Break),
        (3, Exit::Return),
        (if returns == Returns::Plain { 0 } else { 5 }, Exit::Try),
        (3, Exit::Panic),
        (if rounds { 4 } else { 0 }, Exit::BreakRounds),
        (if rounds { 5 } else { 0 }, Exit::ContinueRounds),
    ];
    random.weighted(&exits)
}

/// The loop as a statement, and what is known of its value.
pub struct Loop {
    pub lines: Vec<String>,
    /// A text of its value, if it has one.
    pub value: Option<String>,
    /// A value that is rounded: kept in a variable around the function.
    pub float: bool,
    /// The reducer itself may end it.
    pub ends: bool,
}

pub struct Case {
    name: String,
    exits: bool,
    exact: bool,
    away: bool,
    recorded: bool,
    /// The two functions.
    twins: String,
}

impl Case {
    /// `write` makes the loop, for either twin.
    pub fn new(name: String, plan: &Plan, write: &dyn Fn(Twin) -> Loop) -> Self {
        let mut twins = String::new();
        let mut ends = false;
        for twin in [Twin::Serial, Twin::Parallel] {
            let made = write(twin);
            ends |= made.ends;
            twins += match twin {
                Twin::Serial => "\npub fn serial(given: &Given) -> Outcome {\n",
                Twin::Parallel => "\npub fn parallel(n_jobs: usize, given: &Given) -> Outcome {\n",
            };
            for line in function(plan, &made) {
                twins += &format!("    {}\n", resolve(&line, twin));
            }
            twins += "}\n";
        }
        let exits = ends || plan.left_in_clauses || !plan.exits.is_empty() || plan.overshoots();
        let exact = plan.source.is_exact() && !plan.rounds && !plan.inner;
        // What items behind the end have written to a window is there in the next round, and not if their blocks come from a file.
        let recorded = plan.recorded && !(exits && plan.rounds && !plan.windows.is_empty());
        Self { name, exits, exact, away: plan.away, recorded, twins }
    }

    /// A file that stands alone; `seed` is that of all loops.
    pub fn text(&self, seed: u32) -> String {
        let Self { name, exits, exact, away, recorded, twins } = self;
        format!(
            "use generated_loops::prelude::*;\n\n\
             pub const CASE: Case = Case {{\n    name: \"seed_{seed}/{name}\",\n    exits: {exits},\n    \
             exact: {exact},\n    away: {away},\n    recorded: {recorded},\n    serial,\n    parallel,\n}};\n{twins}"
        )
    }
}

fn function(plan: &Plan, made: &Loop) -> Vec<String> {
    let mut lines = vec!["let Given { len, batch, stops: Stops { stop, later }, .. } = *given;".to_owned()];
    let mut reports = String::new();
    let variables = || plan.accumulators.iter().chain(&plan.ledger);
    for variable in variables() {
        lines.push(variable.declaration.clone());
        if !variable.report.is_empty() {
            reports += &format!(".{}", variable.report);
        }
    }
    for window in &plan.windows {
        let (name, value) = (window.name(), window.value(plan.source.window_len().expect("it has windows")));
        let home = if plan.borrowed { format!("{name}_home") } else { name.to_owned() };
        lines.push(format!("let mut {home} = {value};"));
        reports += &format!(".window(\"{name}\", &{home})");
    }
    if plan.source.kind == Kind::Written {
        lines.push("let mut fresh = given.items.clone();".to_owned());
        reports += ".window(\"fresh\", fresh.iter().map(|item| item.value))";
    }
    if made.float {
        lines.push("let mut rounded = 0.0;".to_owned());
        reports += ".float(\"rounded\", rounded)";
    }
    lines.push(format!("let ended = ended(|| -> {} {{", plan.returns.signature()));
    let mut inside: Vec<String> = variables().filter_map(|variable| variable.opening.clone()).collect();
    if plan.borrowed {
        inside.extend(plan.windows.iter().map(|window| format!("let {0} = &mut {0}_home[..];", window.name())));
    }
    if plan.rounds {
        inside.push("let mut rest = String::new();".to_owned());
        inside.push("'rounds: for round in 0..3_i64 {".to_owned());
        inside.extend(made.lines.iter().map(|line| format!("    {line}")));
        let value = made.value.as_deref().unwrap_or("round");
        inside.push(format!("    rest += &format!(\"{{:?}};\", {value});"));
        inside.push("}".to_owned());
        inside.push(plan.returns.value("rest"));
    } else {
        inside.extend(made.lines.iter().cloned());
        inside.push(plan.returns.value(made.value.as_deref().unwrap_or("\"the end\".to_owned()")));
    }
    lines.extend(inside.into_iter().map(|line| format!("    {line}")));
    lines.push("});".to_owned());
    lines.push(format!("Outcome::new(ended){reports}"));
    lines
}
