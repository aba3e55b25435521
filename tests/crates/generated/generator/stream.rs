//! Comprehensions with `into = Stream<_>`, and the plain loops that fill a list with what comes out of them.

use crate::accumulator::Accumulator;
use crate::body::Body;
use crate::case::{Case, Loop, Plan};
use crate::clause::Clause;
use crate::exit::Exit;
use crate::random::Random;
use crate::source::Source;
use crate::statement::{clauses, head, nest};
use crate::twin::Twin;

/// `{n}` is a number.
const VALUES: &[&str] =
    &["{n}", "{n}.to_string()", "({n}, 3_i64)", "given.census.item({n}.rem_euclid(999) as usize)", "({at} as u64)"];

struct Text {
    settings: String,
    clauses: Vec<Clause>,
    /// The value, or the key and the value of an entry.
    value: Vec<String>,
    entry: Option<String>,
    /// So many values are taken, the rest is not wanted.
    taken: Option<usize>,
}

pub fn stream(name: String, random: &mut Random) -> Case {
    let mut plan = loop {
        let plan = Plan::new(random);
        if is_owned(&plan.source) {
            break plan;
        }
    };
    plan.watch(&name);
    // Its values are handed over one by one.
    (plan.away, plan.recorded) = (false, false);
    if !plan.limits.is_empty() {
        // A `Stream` has no time limit.
        plan.limits = "cancel = &given.token, ";
    }
    // It changes nothing around it, and leaves nothing but itself.
    (plan.windows, plan.borrowed, plan.accumulators) = (Vec::new(), false, Vec::new());
    for (exit, _) in &mut plan.exits {
        if *exit != Exit::Panic {
            *exit = Exit::Break;
        }
    }
    let taken = random.percent(40).then(|| *random.pick(&[1, 5, 60]));
    let is_ordered = !plan.exits.is_empty() || taken.is_some() || random.percent(30);
    let mut scope = plan.source.scope();
    let clauses = clauses(&mut plan, &mut scope, random);
    let exits = plan.exits.clone();
    let outer = scope.clone();
    let mut body = Body::new(random, plan.returns, &plan.accumulators);
    (body.exits, body.scratch, body.pipes) = (exits, plan.scratch, true);
    if plan.reach {
        body.line(format!("given.reach({});", scope.at));
    }
    let count = body.random.below(4);
    body.all(&mut scope, count);
    let mut value = body.into_lines();
    value.push(random.pick(VALUES).replace("{n}", &scope.number(random)).replace("{at}", &scope.at));
    if value.len() > 1 {
        value = value.into_iter().map(|line| format!("    {line}")).collect();
        value.insert(0, "{".to_owned());
        value.push("}".to_owned());
    }
    // What the block of a key binds is not there for its value.
    let entry = random.percent(15).then(|| outer.number(random));
    let mut settings = plan.settings();
    if random.percent(40) {
        settings += &format!("lookahead = {}, ", random.pick(&[1, 5, 40, 1000]));
    }
    if !is_ordered {
        settings += "ordered = false, ";
    }
    plan.ledger.push(list(is_ordered));
    plan.left_in_clauses |= taken.is_some();
    let text = Text { settings, clauses, value, entry, taken };
    let made = |twin| Loop { lines: text.lines(&plan, twin), value: None, float: false, ends: false };
    Case::new(name, &plan, &made)
}

/// Whether it may be taken along to another thread.
fn is_owned(source: &Source) -> bool {
    let inputs = [Some(source.first), source.second];
    inputs.into_iter().flatten().all(|(_, input)| {
        !["&", ".iter()", "fresh", "chunk", "windows", "chars", "successors"].iter().any(|text| input.contains(text))
    })
}

/// Where the values go.
fn list(is_ordered: bool) -> Accumulator {
    let sorted = if is_ordered { "Vec" } else { "BTreeSet" };
    Accumulator {
        declaration: "let mut list = Vec::new();".to_owned(),
        opening: None,
        updates: Vec::new(),
        scale: None,
        report: format!(
            "sunk(\"list\", &list.iter().map(Show::show).collect::<{sorted}<_>>()).sunk(\"count\", &list.len())"
        ),
    }
}

impl Text {
    fn lines(&self, plan: &Plan, twin: Twin) -> Vec<String> {
        let enough = self.taken.map(|taken| format!("let enough = list.len() + {taken};"));
        let mut lines: Vec<String> = enough.into_iter().collect();
        let stop = |label: &str| {
            let stop = |_| format!("if list.len() == enough {{ break{label}; }}");
            self.taken.map(stop)
        };
        let scratch = if plan.scratch { "let mut scratch = Vec::<i64>::new();" } else { "" };
        if twin == Twin::Serial {
            lines.push(scratch.to_owned());
            let mut inside = self.value.clone();
            inside[0] = format!("list.push({}{}", if self.entry.is_some() { "((" } else { "" }, inside[0]);
            let last = inside.last_mut().expect("never empty");
            *last += &self.entry.as_ref().map_or(String::new(), |entry| format!("), {entry})"));
            *last += ");";
            inside.extend(stop(" 'twin"));
            let label = if self.taken.is_some() { "'twin: " } else { "" };
            lines.extend(nest(&format!("{label}{}", head(&plan.source)), &self.clauses, &inside));
            lines.retain(|line| !line.is_empty());
            return lines;
        }
        lines.push("let made = {".to_owned());
        // It is taken along.
        lines.push("    let given = given.clone();".to_owned());
        lines.push(format!("    parallel!({}into = Stream<_>, {scratch}", self.settings).trim_end().to_owned());
        let mut value = self.value.clone();
        *value.last_mut().expect("never empty") +=
            &self.entry.as_ref().map_or(String::new(), |entry| format!(" => {entry}"));
        lines.extend(value.iter().map(|line| format!("        {line}")));
        let clauses: String = self.clauses.iter().map(|clause| format!(" {}", clause.text())).collect();
        lines.push(format!("        {}{clauses})", head(&plan.source)));
        lines.push("};".to_owned());
        lines.push("for value in made {".to_owned());
        lines.push("    list.push(value);".to_owned());
        lines.extend(stop("").map(|stop| format!("    {stop}")));
        lines.push("}".to_owned());
        lines
    }
}
