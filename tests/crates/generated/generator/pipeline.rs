//! Statement loops with `then`, and the plain loops in which the one part follows the other.

use crate::body::Body;
use crate::case::{Case, Loop, Plan};
use crate::clause::Clause;
use crate::exit::Exit;
use crate::ledger::ledger;
use crate::random::Random;
use crate::scope::Scope;
use crate::source::Kind;
use crate::statement::{clauses, head, nest};
use crate::twin::{Twin, resolve};
use crate::value::Value;

/// The texts of the two parts.
struct Parts {
    settings: String,
    clauses: Vec<Clause>,
    body: Vec<String>,
    value: String,
    pattern: String,
    sink: Vec<String>,
}

pub fn pipeline(name: String, random: &mut Random) -> Case {
    let mut plan = Plan::new(random);
    plan.watch(&name);
    // Its values are handed over one by one.
    (plan.away, plan.recorded) = (false, false);
    // Items come one after the other: there are no windows.
    (plan.windows, plan.borrowed) = (Vec::new(), false);
    let is_ordered = !plan.exits.is_empty() || random.percent(50);
    if !is_ordered {
        plan.accumulators.clear();
    }
    let mut scope = plan.source.scope();
    let is_several = plan.inner || plan.source.second.is_some();
    scope.labelled = true;
    let clauses = clauses(&mut plan, &mut scope, random);
    let (mut exits, mut exits_of_sink) = (Vec::new(), Vec::new());
    for exit in plan.exits.clone() {
        if random.percent(50) { &mut exits } else { &mut exits_of_sink }.push(exit);
    }
    let breaks = exits.iter().any(|(exit, _)| *exit == Exit::Break);
    let mut body = Body::new(random, plan.returns, &plan.accumulators);
    (body.exits, body.scratch, body.pipes) = (exits, plan.scratch, true);
    if plan.reach {
        body.line(format!("given.reach({});", scope.at));
    }
    let count = body.random.below(4);
    body.all(&mut scope, count);
    let body = body.into_lines();
    let value = loop {
        let value = Value::pick(&scope, plan.returns, random);
        // Without an order nothing leaves, and nobody knows which value is the first.
        if is_ordered || value.opening.is_empty() {
            break value;
        }
    };
    plan.left_in_clauses |= value.leaves();
    let sink_leaves = value.leaves() || !exits_of_sink.is_empty();
    plan.ledger = ledger(&value, is_ordered, random);
    let (text, pattern) = (value.text(&scope, random), value.pattern(random));
    let sink = sink(&plan, &value, exits_of_sink, is_several, random);
    let parts = Parts { settings: settings(&plan, is_ordered, random), clauses, body, value: text, pattern, sink };
    let is_grid = plan.source.kind == Kind::Grid && !plan.inner && !breaks && parts.label(Twin::Parallel).is_empty();
    let is_grid = is_grid && plan.may_collapse();
    if is_several && !is_grid && sink_leaves {
        // Left between two values of one item: all that the item adds up counts.
        plan.accumulators.iter_mut().for_each(|accumulator| accumulator.report.clear());
    }
    let made = |twin| Loop { lines: parts.lines(&plan, twin), value: None, float: false, ends: false };
    Case::new(name, &plan, &made)
}

fn settings(plan: &Plan, is_ordered: bool, random: &mut Random) -> String {
    let mut settings = plan.settings();
    if random.percent(45) {
        settings += &format!("lookahead = {}, ", random.pick(&[1, 2, 5, 40, 1000]));
    }
    if !is_ordered || random.percent(5) {
        settings += &format!("ordered = {is_ordered}, ");
    }
    settings
}

/// The statements after `then`.
fn sink(
    plan: &Plan,
    value: &Value,
    exits: Vec<(Exit, &'static str)>,
    is_several: bool,
    random: &mut Random,
) -> Vec<String> {
    let mut scope = value.scope();
    // The values are those of one loop; the label names the outermost of several.
    (scope.labelled, scope.flat) = (!is_several, is_several);
    if plan.rounds {
        scope.numbers.push("round".to_owned());
    }
    let log = |scope: &Scope, random: &mut Random| plan.ledger[0].updates[0].replace("{n}", &scope.number(random));
    let (is_short, is_first) = (random.percent(15) && exits.is_empty(), random.percent(60));
    let count = random.below(4);
    let mut sink = Body::new(random, plan.returns, &plan.ledger);
    (sink.exits, sink.pipes) = (exits, true);
    value.opening.iter().for_each(|line| sink.line(line));
    if is_first || is_short {
        let log = log(&scope, sink.random);
        sink.line(log);
    }
    if !is_short {
        sink.all(&mut scope, count);
    }
    if !is_first && !is_short {
        let log = log(&scope, sink.random);
        sink.line(log);
    }
    sink.into_lines()
}

impl Parts {
    /// The label of the loop, where something names it.
    fn label(&self, twin: Twin) -> &'static str {
        let clauses = self.clauses.iter().map(Clause::text);
        let mut texts = clauses.chain(self.body.iter().chain(&self.sink).cloned());
        if texts.any(|text| resolve(&text, twin).contains("'items")) { "'items: " } else { "" }
    }

    fn lines(&self, plan: &Plan, twin: Twin) -> Vec<String> {
        let (label, head) = (self.label(twin), head(&plan.source));
        let indented = |lines: &[String]| lines.iter().map(|line| format!("    {line}")).collect::<Vec<_>>();
        let mut block = indented(&self.body);
        block.push(format!("    {}", self.value));
        let scratch = plan.scratch.then(|| "let mut scratch = Vec::<i64>::new();".to_owned());
        if twin == Twin::Serial {
            let mut inside = vec![format!("let {} = {{", self.pattern)];
            inside.extend(block);
            inside.push("};".to_owned());
            inside.extend(self.sink.iter().cloned());
            return scratch.into_iter().chain(nest(&format!("{label}{head}"), &self.clauses, &inside)).collect();
        }
        let mut inside: Vec<String> = scratch.into_iter().collect();
        let clauses: String = self.clauses.iter().map(|clause| clause.text() + " ").collect();
        inside.push(format!("{label}{head} {clauses}{{"));
        inside.extend(block);
        match &self.sink[..] {
            [line] if !line.trim_end_matches(';').contains(';') => {
                inside.push(format!("}} then |{}| {}", self.pattern, line.trim_end_matches(';')));
            }
            lines => {
                inside.push(format!("}} then |{}| {{", self.pattern));
                inside.extend(indented(lines));
                inside.push("}".to_owned());
            }
        }
        let mut lines = vec![format!("parallel!({}", self.settings.trim_end())];
        lines.extend(indented(&inside));
        lines.push(format!("){};", plan.after()));
        lines
    }
}
