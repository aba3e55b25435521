//! Statement loops: the same text, in `parallel!` and by itself.

use crate::body::Body;
use crate::case::{Case, Loop, Plan};
use crate::clause::Clause;
use crate::random::Random;
use crate::scope::Scope;
use crate::source::Source;
use crate::twin::Twin;

pub fn statement(name: String, random: &mut Random) -> Case {
    let mut plan = Plan::new(random);
    plan.watch(&name);
    let mut scope = plan.source.scope();
    scope.labelled = true;
    let clauses = clauses(&mut plan, &mut scope, random);
    let (exits, count) = (plan.exits.clone(), 1 + random.below(5));
    let mut body = Body::new(random, plan.returns, &plan.accumulators);
    (body.exits, body.scratch, body.windows) = (exits, plan.scratch, plan.windows.clone());
    if plan.reach {
        body.line(format!("given.reach({});", scope.at));
    }
    body.all(&mut scope, count);
    let body = body.into_lines();
    let is_labelled = body.iter().any(|line| line.contains("'items"))
        || clauses.iter().any(|clause| clause.text().contains("'items"));
    let label = if is_labelled { "'items: " } else { "" };
    let made =
        |twin| Loop { lines: lines(&plan, label, &clauses, &body, twin), value: None, float: false, ends: false };
    Case::new(name, &plan, &made)
}

/// Those after the first `for`; some of the ways out may be in them.
pub fn clauses(plan: &mut Plan, scope: &mut Scope, random: &mut Random) -> Vec<Clause> {
    let mut clauses = Vec::new();
    if let Some((pattern, input)) = plan.source.second {
        clauses.push(Clause::For(pattern.to_owned(), input.to_owned()));
    }
    if plan.rounds {
        scope.numbers.push("round".to_owned());
    }
    if !plan.exits.is_empty() && random.percent(20) {
        let (exit, stop) = plan.exits.remove(0);
        clauses.push(Clause::leaving(exit, stop, plan.returns, scope, random));
        plan.left_in_clauses = true;
    }
    if random.percent(40) {
        clauses.extend(Clause::some(2, scope, random));
    }
    if plan.inner {
        clauses.push(Clause::inner(scope, random));
        // It would be moved away more than once.
        scope.owned = None;
    }
    clauses
}

pub fn head(source: &Source) -> String {
    let (pattern, input) = source.first;
    format!("for {pattern} in {input}")
}

fn lines(plan: &Plan, label: &str, clauses: &[Clause], body: &[String], twin: Twin) -> Vec<String> {
    let head = head(&plan.source);
    let mut lines = Vec::new();
    match twin {
        Twin::Parallel => {
            lines.push(format!("parallel!({}", plan.settings()));
            if plan.scratch {
                lines.push("    let mut scratch = Vec::<i64>::new();".to_owned());
            }
            let clauses: String = clauses.iter().map(|clause| clause.text() + " ").collect();
            lines.push(format!("    {label}{head} {clauses}{{"));
            lines.extend(body.iter().map(|line| format!("        {line}")));
            lines.push("    }".to_owned());
            lines.push(format!("){};", plan.after()));
        }
        Twin::Serial => {
            if plan.scratch {
                lines.push("let mut scratch = Vec::<i64>::new();".to_owned());
            }
            lines.extend(nest(&format!("{label}{head}"), clauses, body));
        }
    }
    lines
}

/// The nested statements that a loop with clauses stands for.
pub fn nest(head: &str, clauses: &[Clause], body: &[String]) -> Vec<String> {
    let mut lines = vec![format!("{head} {{")];
    let mut depth = 1;
    for clause in clauses {
        let (opening, opens) = clause.opening();
        lines.push("    ".repeat(depth) + &opening);
        depth += usize::from(opens);
    }
    lines.extend(body.iter().map(|line| "    ".repeat(depth) + line));
    lines.extend((0..depth).rev().map(|depth| "    ".repeat(depth) + "}"));
    lines
}
