//! Comprehensions and reductions, and the plain loops that they stand for.

use crate::body::Body;
use crate::case::{Case, Loop, Plan};
use crate::clause::Clause;
use crate::form::{ALL, Form};
use crate::random::Random;
use crate::scope::Scope;
use crate::statement::{clauses, head, nest};
use crate::twin::Twin;

pub fn comprehension(name: String, random: &mut Random) -> Case {
    let mut plan = Plan::new(random);
    plan.watch(&name);
    let form = random.weighted(ALL);
    let mut scope = plan.source.scope();
    let clauses = clauses(&mut plan, &mut scope, random);
    let (exits, count) = (plan.exits.clone(), random.below(4));
    let mut body = Body::new(random, plan.returns, &plan.accumulators);
    (body.exits, body.scratch, body.windows) = (exits, plan.scratch, plan.windows.clone());
    if plan.reach {
        body.line(format!("given.reach({});", scope.at));
    }
    let outer = scope.clone();
    body.all(&mut scope, count);
    let lines = body.into_lines();
    // What the block of a key binds is not there for its value.
    let value = block(lines, value(form, &scope, if is_map(form) { &outer } else { &scope }, random));
    let made = |twin| Loop {
        lines: match twin {
            Twin::Serial => serial(&plan, form, &clauses, &value),
            Twin::Parallel => parallel(&plan, form, &clauses, &value),
        },
        value: Some(if form.float { "\"rounded\".to_owned()" } else { "made.show()" }.to_owned()),
        float: form.float,
        ends: form.ends || form.setting.starts_with("Result"),
    };
    Case::new(name, &plan, &made)
}

fn value(form: Form, scope: &Scope, outer: &Scope, random: &mut Random) -> String {
    let value = *random.pick(form.value);
    let (number, other) = (scope.number(random), outer.number(random));
    value.replace("{n}", &number).replace("{o}", &other).replace("{at}", &scope.at)
}

/// The statements of the body and its value: of a map, those belong to the key.
fn block(mut lines: Vec<String>, value: String) -> Vec<String> {
    if lines.is_empty() {
        return vec![value];
    }
    let (key, rest) = value.split_once(" => ").map_or((&*value, None), |(key, rest)| (key, Some(rest)));
    lines = lines.into_iter().map(|line| format!("    {line}")).collect();
    lines.insert(0, "{".to_owned());
    lines.push(format!("    {key}"));
    lines.push(rest.map_or("}".to_owned(), |rest| format!("}} => {rest}")));
    lines
}

fn parallel(plan: &Plan, form: Form, clauses: &[Clause], value: &[String]) -> Vec<String> {
    let into = if form.setting.is_empty() { String::new() } else { format!("into = {}, ", form.setting) };
    let scratch = if plan.scratch { "let mut scratch = Vec::<i64>::new(); " } else { "" };
    let mut lines = vec![format!("let made = parallel!({}{into}{scratch}", plan.settings())];
    if let Some((name, _)) = form.reducer {
        lines[0] += &format!("{name}(");
    }
    lines.extend(value.iter().map(|line| format!("    {line}")));
    let clauses: String = clauses.iter().map(|clause| format!(" {}", clause.text())).collect();
    let end = form.reducer.map_or(String::new(), |(_, arguments)| format!("{arguments})"));
    lines.push(format!("    {}{clauses}{end}){};", head(&plan.source), plan.after()));
    keep(form, lines)
}

fn serial(plan: &Plan, form: Form, clauses: &[Clause], value: &[String]) -> Vec<String> {
    let (before, around, after) = form.serial;
    let mut lines = vec!["let made = {".to_owned(), before.to_owned()];
    if plan.scratch {
        lines.push("let mut scratch = Vec::<i64>::new();".to_owned());
    }
    let (start, end) = around.split_once("{v}").expect("a place for the value");
    let mut inside: Vec<String> =
        value.iter().map(|line| line.replacen(" => ", ", ", usize::from(is_entry(form, line)))).collect();
    // A block in front of an operator would be a statement.
    inside[0] = format!("{start}({}", inside[0]);
    let last = inside.last_mut().expect("never empty");
    *last = if is_map(form) { last.replacen(", ", "), ", 1) + end } else { format!("{last}){end}") };
    let label = if form.ends { "'twin: " } else { "" };
    lines.extend(nest(&format!("{label}{}", head(&plan.source)), clauses, &inside));
    lines.push(after.replace("{c}", form.setting));
    lines.push("};".to_owned());
    keep(form, lines)
}

fn is_map(form: Form) -> bool {
    form.value[0].contains(" => ")
}

/// The line with the arrow of an entry.
fn is_entry(form: Form, line: &str) -> bool {
    is_map(form) && (line.starts_with("} => ") || !line.starts_with(['{', ' ', '}']))
}

fn keep(form: Form, mut lines: Vec<String>) -> Vec<String> {
    if form.float {
        lines.push("rounded = made;".to_owned());
    }
    lines
}
