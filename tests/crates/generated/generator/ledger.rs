//! Variables that the part after `then` changes: plain code, where the order of the values matters.

use crate::accumulator::{Accumulator, Report, Row};
use crate::random::Random;
use crate::value::Value;

use Report::{Sunk, SunkShow};

/// As in the table of the accumulators.
const ORDERED: &[Row] = &[
    ("i64", "1", &["{p} = {q}.wrapping_mul(31) ^ {n};"], Sunk),
    ("i64", "1", &["{p} ^= {n};", "{p} = {q}.rotate_left({n}.rem_euclid(5) as u32);"], Sunk),
    ("Option<i64>", "None", &["{p} = Some({n});", "{p} = {q}.map(|x| x ^ {n});"], Sunk),
    ("f64", "1.0", &["{p} = {p} / 3.0 + {n} as f64;", "{p} -= {n}.rem_euclid(2) as f64;"], Sunk),
    ("u64", "0", &["{p} += {p} % 7 + {n}.rem_euclid(3) as u64;"], Sunk),
    (
        "[i64; 8]",
        "[0; 8]",
        &["{m}[{n}.rem_euclid(8) as usize] = {n};", "{m}.swap(1, {n}.rem_euclid(8) as usize);"],
        Sunk,
    ),
    ("String", "String::new()", &["write!({m}, \"{} \", {n}).unwrap();"], Sunk),
    ("String", "String::from(\"|\")", &["writeln!({m}, \"{:?}\", Some({n})).expect(\"memory\");"], Sunk),
    (
        "String",
        "String::new()",
        &["{m}.push_str(&format!(\"{}-\", {n}));", "{p} += if {n} % 2 == 0 { \"+\" } else { \"*\" };"],
        Sunk,
    ),
    ("Vec<String>", "Vec::new()", &["{m}.push({n}.to_string());"], Sunk),
    ("Vec<i64>", "vec![3]", &["{m}.push({n});", "{m}.extend([{n}, 4]);"], Sunk),
    ("Vec<i64>", "vec![3]", &["let own = {m}.last().copied().unwrap_or(1); {m}.push(own ^ {n});"], Sunk),
    (
        "Vec<i64>",
        "Vec::new()",
        &["{m}.push({n});", "{m}.truncate({n}.rem_euclid(9) as usize);", "if {n} % 2 == 0 { {m}.reverse(); }"],
        Sunk,
    ),
    ("VecDeque<i64>", "VecDeque::new()", &["{m}.push_back({n}); if {m}.len() > 5 { {m}.pop_front(); }"], Sunk),
    ("HashMap<i64, i64>", "HashMap::new()", &["*{m}.entry({n}.rem_euclid(9)).or_insert(5) ^= {n};"], SunkShow),
    (
        "BTreeMap<i64, i64>",
        "BTreeMap::new()",
        &["if {m}.insert({n}.rem_euclid(60), {n}).is_some() { {m}.pop_first(); }"],
        SunkShow,
    ),
    ("BTreeSet<i64>", "BTreeSet::new()", &["if !{m}.insert({n} % 40) { {m}.clear(); }"], SunkShow),
    ("Rc<Cell<i64>>", "Rc::new(Cell::new(3))", &["{m}.set({m}.get().wrapping_mul(5) ^ {n});"], Sunk),
    ("RefCell<Vec<i64>>", "RefCell::default()", &["{m}.borrow_mut().push({n});", "{m}.get_mut().push({n});"], Sunk),
    ("Vec<Counted>", "Vec::new()", &["{m}.push(given.census.item({n}.rem_euclid(99) as usize));"], SunkShow),
];

/// For a loop without an order.
const UNORDERED: &[Row] = &[
    ("i64", "1", &["{p} = {q}.wrapping_add({n});"], Sunk),
    ("i64", "-40", &["{p} = max({p}, {n});"], Sunk),
    ("usize", "0", &["{p} += usize::from({n} % 3 == 0);"], Sunk),
    ("BTreeSet<i64>", "BTreeSet::new()", &["{m}.insert({n});"], SunkShow),
    ("BinaryHeap<i64>", "BinaryHeap::new()", &["{m}.push({n});"], SunkShow),
    ("BTreeMap<i64, i64>", "BTreeMap::new()", &["*{m}.entry({n}.rem_euclid(9)).or_insert(5) ^= {n};"], SunkShow),
];

/// What the part after `then` has been given, one after the other.
const LOG: Row = ("Vec<(usize, i64)>", "Vec::new()", &["{m}.push(({at}, {n}));"], Sunk);

/// The same in any order.
const SORTED_LOG: Row = ("BinaryHeap<(usize, i64)>", "BinaryHeap::new()", &["{m}.push(({at}, {n}));"], SunkShow);

/// The log, and some more.
pub fn ledger(value: &Value, is_ordered: bool, random: &mut Random) -> Vec<Accumulator> {
    let (log, rows) = if is_ordered { (LOG, ORDERED) } else { (SORTED_LOG, UNORDERED) };
    let rows = std::iter::once(&log).chain((0..random.below(3)).map(|_| random.pick(rows)).collect::<Vec<_>>());
    let mut ledger: Vec<_> =
        rows.enumerate().map(|(number, row)| Accumulator::of(&format!("s{number}"), row, random)).collect();
    for update in &mut ledger[0].updates {
        *update = update.replace("{at}", value.at);
    }
    ledger.extend(value.counter());
    ledger
}
