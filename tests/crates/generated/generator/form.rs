//! What a comprehension makes of its values, and the plain loop for it.

/// What becomes of the values.
#[derive(Clone, Copy)]
pub struct Form {
    /// `into = …, `
    pub setting: &'static str,
    /// The name of a reduction, and what stands behind the loop.
    pub reducer: Option<(&'static str, &'static str)>,
    pub value: Value,
    /// Before the serial loop, around the value in it, and after it; `{v}` is the value.
    pub serial: (&'static str, &'static str, &'static str),
    /// Whether it may end the loop.
    pub ends: bool,
    pub float: bool,
}

/// `{n}` and `{o}` are numbers.
pub type Value = &'static [&'static str];

const NUMBERS: Value = &["{n}", "{n}.wrapping_add({o})", "{n}.rem_euclid(1000)"];
const SMALL: Value = &["{n}.rem_euclid(100)"];
const PAIRS: Value = &["({n}, {o})"];
const TEXTS: Value = &["{n}.to_string()", "format!(\"{} \", {n})"];
const ITEMS: Value = &["given.census.item({n}.rem_euclid(999) as usize)"];
const CONDITIONS: Value = &["{n} % 3 == 0", "{n} > 40", "{n} % 97 == 11"];
const ENTRIES: Value = &["{n}.rem_euclid(50) => {o}", "{n} => {o}.rem_euclid(9)"];

const GROUPED: Value =
    &["{n}.rem_euclid(20) => {o}.rem_euclid(100)", "{n} => {o}.rem_euclid(9)", "{n} % 2 == 0 => {o}"];

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

const MAP: &str = "let mut map = HashMap::new();";
const COLLECTED: &str = "list.into_iter().collect::<{c}>()";
const BEST: &str = "let mut best: Option<i64> = None;";
const BEST_PAIR: &str = "let mut best: Option<(i64, i64)> = None;";
const AFFINE: &str =
    ", |f: (i64, i64), g: (i64, i64)| (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))";

pub const ALL: &[(usize, Form)] = &[
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
                "let mut joined: Option<String> = None;",
                "let x = {v}; joined = Some(joined.map_or(x.clone(), |joined| joined + &x));",
                "joined",
            ),
        ),
    ),
    (
        3,
        form(
            Some(("scan", AFFINE)),
            &["({n} | 1, {o})"],
            (
                "let mut list: Vec<(i64, i64)> = Vec::new();",
                "let x = {v}; list.push(list.last().map_or(x, |f| (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))));",
                "list",
            ),
        ),
    ),
    (
        2,
        form(
            Some(("scan", ", |a: i64, b| a.wrapping_add(b)")),
            NUMBERS,
            (
                "let mut list: Vec<i64> = Vec::new();",
                "let x = {v}; list.push(list.last().copied().unwrap_or(0).wrapping_add(x));",
                "list",
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
        3,
        form(
            Some(("sum", "")),
            &["{n}.rem_euclid(20) => {o}.rem_euclid(100)", "{n} => {o}.rem_euclid(9)"],
            (MAP, "let (k, x) = ({v}); *map.entry(k).or_insert(0_i64) += x;", "map"),
        ),
    ),
    (
        3,
        form(
            Some(("list", "")),
            GROUPED,
            (MAP, "let (k, x) = ({v}); map.entry(k).or_insert_with(Vec::new).push(x);", "map"),
        ),
    ),
    (
        2,
        form(
            Some(("count", "")),
            &["{n}.rem_euclid(20) => {o} % 3 == 0", "{n} => {o} > 40"],
            (MAP, "let (k, x) = ({v}); *map.entry(k).or_insert(0_usize) += usize::from(x);", "map"),
        ),
    ),
    (2, form(Some(("first", "")), GROUPED, (MAP, "let (k, x) = ({v}); map.entry(k).or_insert(x);", "map"))),
    (
        2,
        form(
            Some(("max_by_key", ", |x| x.rem_euclid(5)")),
            GROUPED,
            (
                MAP,
                "let (k, x) = ({v}); let best = map.entry(k).or_insert(x); if x.rem_euclid(5) >= best.rem_euclid(5) { *best = x; }",
                "map",
            ),
        ),
    ),
    (
        2,
        form(
            Some(("min", "")),
            GROUPED,
            (
                "let mut map = BTreeMap::new();",
                "let (k, x) = ({v}); let best = map.entry(k).or_insert(x); *best = x.min(*best);",
                "map",
            ),
        )
        .into("BTreeMap<_, _>"),
    ),
    (
        2,
        form(
            Some(("reduce", AFFINE)),
            &["{n}.rem_euclid(7) => ({o} | 1, {o})"],
            (
                MAP,
                "let (k, x): (i64, (i64, i64)) = ({v}); map.entry(k).and_modify(|f: &mut (i64, i64)| *f = (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))).or_insert(x);",
                "map",
            ),
        ),
    ),
    (
        2,
        form(
            Some(("fold", ", Vec::new, |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }")),
            GROUPED,
            (MAP, "let (k, x) = ({v}); map.entry(k).or_insert_with(Vec::new).push(x);", "map"),
        ),
    ),
    (
        2,
        form(
            Some(("fold", ", Vec::new, |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }")),
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
