//! Comprehensions and reductions, and the plain loops that they stand for.

use crate::body::Body;
use crate::case::{Case, Loop, Plan};
use crate::clause::Clause;
use crate::expression::Twin;
use crate::random::Random;
use crate::scope::Scope;
use crate::statement::{clauses, head, nest};

/// What becomes of the values.
#[derive(Clone, Copy)]
struct Form {
    /// `into = …, `
    setting: &'static str,
    /// The name of a reduction, and what stands behind the loop.
    reducer: Option<(&'static str, &'static str)>,
    value: Value,
    /// Before the serial loop, around the value in it, and after it; `{v}` is the value.
    serial: (&'static str, &'static str, &'static str),
    /// Whether it may end the loop.
    ends: bool,
    float: bool,
}

/// `{n}` and `{o}` are numbers.
type Value = &'static [&'static str];

const NUMBERS: Value = &["{n}", "{n}.wrapping_add({o})", "{n}.rem_euclid(1000)"];
const SMALL: Value = &["{n}.rem_euclid(100)"];
const PAIRS: Value = &["({n}, {o})"];
const TEXTS: Value = &["{n}.to_string()", "format!(\"{} \", {n})"];
const ITEMS: Value = &["given.census.item({n}.rem_euclid(999) as usize)"];
const CONDITIONS: Value = &["{n} % 3 == 0", "{n} > 40", "{n} % 97 == 11"];
const ENTRIES: Value = &["{n}.rem_euclid(50) => {o}", "{n} => {o}.rem_euclid(9)"];

const fn form(
    reducer: Option<(&'static str, &'static str)>,
    value: Value,
    serial: (&'static str, &'static str, &'static str),
) -> Form {
    Form { setting: "", reducer, value, serial, ends: false, float: false }
}

const LIST: (&str, &str, &str) = ("let mut list = Vec::new();", "list.push({v});", "list");

impl Form {
    const fn into(mut self, setting: &'static str) -> Self {
        self.setting = setting;
        self
    }

    const fn ends(mut self) -> Self {
        self.ends = true;
        self
    }

    const fn float(mut self) -> Self {
        self.float = true;
        self
    }
}

const COLLECTED: &str = "list.into_iter().collect::<{c}>()";
const BEST: &str = "let mut best: Option<i64> = None;";
const BEST_PAIR: &str = "let mut best: Option<(i64, i64)> = None;";
const AFFINE: &str =
    ", |f: (i64, i64), g: (i64, i64)| (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))";

const ALL: &[(usize, Form)] = &[
    (10, form(None, NUMBERS, LIST)),
    (4, form(None, TEXTS, LIST)),
    (4, form(None, PAIRS, LIST)),
    (6, form(None, ITEMS, LIST)),
    (2, form(None, TEXTS, ("let mut list = Vec::new();", "list.push({v});", COLLECTED)).into("String")),
    (2, form(None, NUMBERS, ("let mut list = Vec::new();", "list.push({v});", COLLECTED)).into("HashSet<_>")),
    (2, form(None, NUMBERS, ("let mut list = Vec::new();", "list.push({v});", COLLECTED)).into("VecDeque<_>")),
    (2, form(None, PAIRS, ("let mut list = Vec::new();", "list.push({v});", COLLECTED)).into("BTreeMap<_, _>")),
    (
        2,
        form(
            None,
            &["some({at}, later, {n}).ok_or({at}.to_string())"],
            ("let mut list = Vec::new();", "list.push({v});", COLLECTED),
        )
        .into("Result<Vec<i64>, String>"),
    ),
    (5, form(None, ENTRIES, ("let mut map = HashMap::new();", "map.insert({v});", "map"))),
    (2, form(None, ENTRIES, ("let mut map = BTreeMap::new();", "map.insert({v});", "map")).into("BTreeMap<_, _>")),
    (6, form(Some(("sum", "")), SMALL, ("let mut sum = 0_i64;", "sum += {v};", "sum"))),
    (
        3,
        form(
            Some(("sum", "")),
            &["{n}.rem_euclid(100) as f64 / 7.0"],
            ("let mut sum = 0.0_f64;", "sum += {v};", "sum"),
        )
        .float(),
    ),
    (
        3,
        form(
            Some(("product", "")),
            &["Wrapping({n} | 1)"],
            ("let mut product = Wrapping(1_i64);", "product *= {v};", "product"),
        ),
    ),
    (4, form(Some(("count", "")), CONDITIONS, ("let mut count = 0_usize;", "if {v} { count += 1; }", "count"))),
    (
        3,
        form(
            Some(("min", "")),
            NUMBERS,
            (BEST, "let x = {v}; best = Some(best.map_or(x, |best| best.min(x)));", "best"),
        ),
    ),
    (
        3,
        form(
            Some(("max", "")),
            NUMBERS,
            (BEST, "let x = {v}; best = Some(best.map_or(x, |best| best.max(x)));", "best"),
        ),
    ),
    (
        3,
        form(
            Some(("min_by_key", ", |pair| pair.0.rem_euclid(16)")),
            PAIRS,
            (
                BEST_PAIR,
                "let x = {v}; if best.is_none_or(|best| x.0.rem_euclid(16) < best.0.rem_euclid(16)) { best = Some(x); }",
                "best",
            ),
        ),
    ),
    (
        3,
        form(
            Some(("max_by_key", ", |pair| pair.0.rem_euclid(16)")),
            PAIRS,
            (
                BEST_PAIR,
                "let x = {v}; if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }",
                "best",
            ),
        ),
    ),
    (
        4,
        form(Some(("any", "")), CONDITIONS, ("let mut any = false;", "if {v} { any = true; break 'twin; }", "any"))
            .ends(),
    ),
    (
        4,
        form(Some(("all", "")), CONDITIONS, ("let mut all = true;", "if !{v} { all = false; break 'twin; }", "all"))
            .ends(),
    ),
    (
        4,
        form(Some(("first", "")), NUMBERS, ("let mut first = None;", "first = Some({v}); break 'twin;", "first"))
            .ends(),
    ),
    (
        3,
        form(
            Some(("reduce", AFFINE)),
            &["({n} | 1, {o})"],
            (
                BEST_PAIR,
                "let x = {v}; best = Some(best.map_or(x, |f| (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))));",
                "best",
            ),
        ),
    ),
    (
        3,
        form(
            Some(("reduce", ", |a, b| a + &b")),
            TEXTS,
            (
                "let mut text: Option<String> = None;",
                "let x = {v}; text = Some(text.map_or(x.clone(), |text| text + &x));",
                "text",
            ),
        ),
    ),
    (
        3,
        form(
            Some(("fold", ", Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }")),
            NUMBERS,
            LIST,
        ),
    ),
    (
        2,
        form(
            Some(("fold", ", 0_i64, |a: i64, x| a.wrapping_mul(1).wrapping_add(x), |a, b| a.wrapping_add(b)")),
            NUMBERS,
            ("let mut sum = 0_i64;", "sum = sum.wrapping_add({v});", "sum"),
        ),
    ),
];

pub fn comprehension(name: String, random: &mut Random) -> Case {
    let mut plan = Plan::new(random);
    let form = random.weighted(ALL);
    if form.reducer.is_some_and(|(name, _)| name == "count") {
        // Left out: `count` beside an accumulator that is put together block by block, which panics in the engine.
        plan.accumulators.clear();
    }
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
    lines.push(format!("    {}{clauses}{end});", head(&plan.source)));
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
