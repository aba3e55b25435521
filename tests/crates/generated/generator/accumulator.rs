//! Variables around the loop that its body updates.

use crate::assigned::ASSIGNED;
use crate::random::Random;

/// One of the table, under a name and at a place of its own.
#[derive(Clone)]
pub struct Accumulator {
    /// Before the function.
    pub declaration: String,
    /// First thing in the function.
    pub opening: Option<String>,
    /// Statements that update it; `{n}` is a number.
    pub updates: Vec<String>,
    /// A field beside it that the body may read.
    pub scale: Option<String>,
    /// Adds it to the outcome.
    pub report: String,
}

/// Type and value, the statements that update it, how it is compared.
pub type Row = (&'static str, &'static str, &'static [&'static str], Report);

#[derive(Clone, Copy)]
pub enum Report {
    Exact,
    Float,
    Sequence,
    Bytes,
    Show,
    Items,
    /// Of a variable that the part after `then` changes.
    Sunk,
    SunkShow,
}

use Report::{Bytes, Exact, Float, Items, Sequence, Show};

/// `{p}` is the place, `{q}` the same in front of a dot, `{m}` where a method is called on what it refers to or that is
/// indexed, `{n}` a number.
const ALL: &[Row] = &[
    ("i64", "5", &["{p} += {n}.rem_euclid(100);"], Exact),
    ("i64", "-1", &["{p} += {n}.rem_euclid(100);", "{p} += 1;"], Exact),
    ("u64", "3", &["{p} += {n}.rem_euclid(100) as u64;"], Exact),
    ("usize", "0", &["{p} += usize::from({n} % 2 == 0);"], Exact),
    ("i32", "7", &["{p} -= {n}.rem_euclid(100) as i32;"], Exact),
    ("u32", "4_000_000_000", &["{p} -= {n}.rem_euclid(90) as u32;", "{p} -= 2;"], Exact),
    ("usize", "90_000_000", &["{p} -= {n}.rem_euclid(90) as usize;"], Exact),
    ("i128", "0", &["{p} += i128::from({n});"], Exact),
    ("Wrapping<u8>", "Wrapping(3)", &["{p} += Wrapping({n} as u8);"], Exact),
    ("Wrapping<i64>", "Wrapping(3)", &["{p} *= Wrapping({n} | 1);"], Exact),
    ("Wrapping<u32>", "Wrapping(3)", &["{p} -= Wrapping({n} as u32);"], Exact),
    ("i64", "-3", &["{p} *= if {n} % 2 == 0 { 1 } else { -1 };"], Exact),
    ("u8", "1", &["{p} |= ({n} & 64) as u8;"], Exact),
    ("u32", "u32::MAX", &["{p} &= !(1 << ({n} & 15)) | 0x10_0000;"], Exact),
    ("i64", "77", &["{p} ^= {n};"], Exact),
    ("u16", "9", &["{p} ^= {n} as u16;"], Exact),
    ("bool", "false", &["{p} |= {n} % 50 == 7;"], Exact),
    ("bool", "true", &["{p} &= {n} != 431;"], Exact),
    ("i64", "2", &["{p} = {p} + {n}.rem_euclid(50);"], Exact),
    ("i64", "2", &["{p} = {p} - {n}.rem_euclid(50);"], Exact),
    ("u32", "3_000_000_000", &["{p} = {p} - {n}.rem_euclid(50) as u32 - 1;"], Exact),
    ("i64", "2", &["{p} = {p} ^ {n};"], Exact),
    ("i64", "-50", &["{p} = max({p}, {n});"], Exact),
    ("i64", "50", &["{p} = std::cmp::min({p}, {n});"], Exact),
    ("i64", "50", &["{p} = i64::min({p}, {n});"], Exact),
    ("i64", "-20", &["{p} = {q}.max({n});"], Exact),
    ("i32", "20", &["{p} = {q}.min({n} as i32);"], Exact),
    ("f64", "9.0", &["{p} = {q}.min({n} as f64);"], Exact),
    ("(i64, usize)", "(0, 0)", &["{p} = max({p}, ({n}, 4));"], Exact),
    ("f64", "0.5", &["{p} = f64::max({p}, {n} as f64);"], Exact),
    ("f64", "0.25", &["{p} += {n}.rem_euclid(1000) as f64 / 7.0;"], Float),
    ("f64", "1e6", &["{p} -= {n}.rem_euclid(1000) as f64 / 9.0;"], Float),
    ("Duration", "Duration::from_secs(1)", &["{p} += Duration::from_millis({n}.rem_euclid(100) as u64);"], Exact),
    ("String", "String::from(\">\")", &["{p} += &format!(\"{} \", {n});"], Bytes),
    ("String", "String::new()", &["{m}.push_str(&{n}.to_string());", "{m}.push(';');"], Bytes),
    ("String", "String::new()", &["{m}.push('x');", "{p} += \"yz\";"], Bytes),
    ("Vec<i64>", "vec![-1]", &["{m}.push({n});"], Sequence),
    ("Vec<i64>", "Vec::new()", &["{m}.push({n});", "{m}.extend([{n}, 4]);"], Sequence),
    ("Vec<String>", "Vec::new()", &["{m}.push({n}.to_string());"], Sequence),
    ("VecDeque<i64>", "VecDeque::from([9])", &["{m}.push_back({n});"], Sequence),
    ("VecDeque<i64>", "VecDeque::new()", &["{m}.extend(0..{n}.rem_euclid(3));"], Sequence),
    ("HashMap<i64, i64>", "HashMap::from([(0, -1)])", &["{m}.insert({n}.rem_euclid(40), {n});"], Show),
    ("BTreeMap<i64, i64>", "BTreeMap::new()", &["{m}.insert({n}.rem_euclid(60), {n});"], Show),
    ("HashSet<i64>", "HashSet::new()", &["{m}.insert({n}.rem_euclid(500));"], Show),
    ("BTreeSet<i64>", "BTreeSet::from([1])", &["{m}.insert({n});"], Show),
    ("BinaryHeap<i64>", "BinaryHeap::new()", &["{m}.push({n});"], Show),
    ("Vec<Counted>", "Vec::new()", &["{m}.push(given.census.item({n}.rem_euclid(99) as usize));"], Items),
    ("[u32; 8]", "[1; 8]", &["{m}[{n}.rem_euclid(8) as usize] += 1;"], Exact),
    ("Vec<i64>", "vec![0; 5]", &["{m}[{n}.rem_euclid(5) as usize] += {n}.rem_euclid(60);"], Exact),
    ("Vec<u64>", "vec![500_000; 5]", &["{m}[{n}.rem_euclid(5) as usize] -= 1;"], Exact),
    ("[u16; 4]", "[9; 4]", &["{m}[{n}.rem_euclid(4) as usize] ^= {n} as u16;"], Exact),
    ("[[i64; 3]; 2]", "[[0; 3]; 2]", &["{m}[({n} & 1) as usize][{n}.rem_euclid(3) as usize] += 2;"], Exact),
    // Eighths: their sums are exact in whatever order, and so the same also where results come unordered.
    ("Vec<f64>", "vec![0.5; 3000]", &["{m}[{n}.rem_euclid(3000) as usize] += {n}.rem_euclid(90) as f64 / 8.0;"], Exact),
    (
        "Box<[f64]>",
        "Box::new([8.0; 700])",
        &["{m}[{n}.rem_euclid(9) as usize] -= {n}.rem_euclid(90) as f64 / 8.0;"],
        Exact,
    ),
    ("Vec<u32>", "vec![900_000; 3000]", &["{m}[{n}.rem_euclid(9) as usize] -= 2;", "{m}[7] -= 1;"], Exact),
    (
        "Vec<Vec<f64>>",
        "vec![vec![0.5; 9]; 500]",
        &["{m}[{n}.rem_euclid(500) as usize][({n} & 7) as usize] += 0.125;"],
        Exact,
    ),
    // Up and down, turned operands, wrapping ones.
    ("u64", "1_000_000", &["{p} += {n}.rem_euclid(100) as u64;", "{p} -= {n}.rem_euclid(90) as u64;"], Exact),
    ("i64", "-7", &["{p} += {n}.rem_euclid(100);", "{p} -= {n}.rem_euclid(90);", "{p} = {p} - 3 + {n} % 5;"], Exact),
    ("f64", "-7.5", &["{p} += {n}.rem_euclid(100) as f64 / 7.0;", "{p} -= {n}.rem_euclid(90) as f64;"], Float),
    ("i64", "4", &["{p} = {n}.rem_euclid(50) * 2 + {p};", "{p} += 1;"], Exact),
    ("bool", "true", &["{ let x = {n}; {p} = {p} && x != 431; }"], Exact),
    ("bool", "false", &["{ let x = {n}; {p} = x % 50 == 7 || {p}; }"], Exact),
    ("u32", "5", &["{p} = {q}.wrapping_add({n} as u32);", "{p} = {q}.wrapping_sub(3);"], Exact),
    ("i64", "5", &["{p} = {q}.wrapping_mul({n} | 1);"], Exact),
    // More ways to fill.
    ("String", "String::from(\"<\")", &["write!({m}, \"{} \", {n}).unwrap();", "{m}.push('+');"], Bytes),
    ("String", "String::new()", &["let _ = writeln!({m}, \"{}\", {n});"], Bytes),
    ("Vec<i64>", "vec![3]", &["{m}.extend_from_slice(&[{n}, 1]);", "{m}.append(&mut vec![2, {n}]);"], Sequence),
    // Fields of elements, lists of elements, the best of elements.
    (
        "Vec<(i64, u32)>",
        "vec![(0, 900_000); 5]",
        &["{m}[{n}.rem_euclid(5) as usize].0 += {n}.rem_euclid(60);", "{m}[{n}.rem_euclid(3) as usize].1 -= 1;"],
        Show,
    ),
    (
        "Vec<(i64, Vec<i64>)>",
        "vec![(7, vec![1]); 4]",
        &["{ let e = &mut {m}[{n}.rem_euclid(4) as usize]; e.0 -= 2; e.1.push({n}); }"],
        Show,
    ),
    ("Vec<i64>", "vec![5000; 6]", &["{m}[{n}.rem_euclid(6) as usize] += 3;", "{m}[2] -= {n}.rem_euclid(7);"], Exact),
    ("Vec<u64>", "vec![500_000; 6]", &["{m}[{n}.rem_euclid(6) as usize] += 3;", "{m}[2] -= 1;"], Exact),
    ("Vec<Vec<i64>>", "vec![vec![0]; 5]", &["{m}[{n}.rem_euclid(5) as usize].push({n});"], Show),
    (
        "[i64; 5]",
        "[4; 5]",
        &["{ let x = {n}; {m}[x.rem_euclid(5) as usize] = {m}[x.rem_euclid(5) as usize].max(x); }"],
        Exact,
    ),
    (
        "Vec<i64>",
        "vec![40; 700]",
        &["{ let x = {n}; if x < {m}[x.rem_euclid(700) as usize] { {m}[x.rem_euclid(700) as usize] = x; } }"],
        Exact,
    ),
    // Arrays that an inner loop goes over. Eighths, again.
    (
        "Vec<i64>",
        "vec![3; 9]",
        &["for (place, cell) in {m}.iter_mut().enumerate() { *cell += {n}.rem_euclid(60) * place as i64; }"],
        Exact,
    ),
    (
        "Vec<f64>",
        "vec![0.5; 40]",
        &[
            "for cell in {m}.iter_mut() { *cell += {n}.rem_euclid(90) as f64 / 8.0; }",
            "{m}[{n}.rem_euclid(40) as usize] += 0.125;",
        ],
        Exact,
    ),
    (
        "[[f64; 3]; 3]",
        "[[0.5; 3]; 3]",
        &[
            "for (place, row) in {m}.iter_mut().enumerate() { for cell in row.iter_mut().skip(place) { *cell += {n}.rem_euclid(9) as f64; } }",
        ],
        Exact,
    ),
    (
        "Vec<(i64, u32)>",
        "vec![(0, 900_000); 5]",
        &["for ((sum, count), one) in {m}[2..].iter_mut().zip([3, {n}, 1]) { *sum += one; *count -= 1; }"],
        Show,
    ),
    ("[u64; 6]", "[500_000; 6]", &["{m}.iter_mut().rev().zip(1..).for_each(|(cell, one)| *cell -= one);"], Exact),
    ("Vec<Vec<i64>>", "vec![vec![0]; 5]", &["for (list, one) in {m}.iter_mut().zip({n}..) { list.push(one); }"], Show),
    (
        "[i64; 5]",
        "[4; 5]",
        &["for (cell, one) in {m}.iter_mut().zip({n}.rem_euclid(70)..) { if one > *cell { *cell = one; } }"],
        Exact,
    ),
    // Maps.
    (
        "BTreeMap<i64, Vec<i64>>",
        "BTreeMap::new()",
        &["{m}.entry({n}.rem_euclid(9)).or_insert_with(|| vec![0; 4])[({n} & 3) as usize] += 5;"],
        Show,
    ),
    (
        "HashMap<i64, i64>",
        "HashMap::from([(0, -1)])",
        &["*{m}.entry({n}.rem_euclid(9)).or_insert(0) += {n}.rem_euclid(7);"],
        Show,
    ),
    (
        "BTreeMap<i64, i64>",
        "BTreeMap::new()",
        &["*{m}.entry({n}.rem_euclid(90)).or_default() -= 2;", "*{m}.entry(3).or_insert(0) += 1;"],
        Show,
    ),
    ("HashMap<i64, Vec<i64>>", "HashMap::new()", &["{m}.entry({n}.rem_euclid(9)).or_default().push({n});"], Show),
    (
        "BTreeMap<i64, usize>",
        "BTreeMap::new()",
        &["{m}.entry({n}.rem_euclid(20)).and_modify(|n| *n += 1).or_insert(1);"],
        Show,
    ),
    (
        "HashMap<i64, (i64, Vec<i64>)>",
        "HashMap::new()",
        &["{ let e = {m}.entry({n}.rem_euclid(9)).or_default(); e.0 += 1; e.1.push({n}); }"],
        Show,
    ),
    ("HashMap<i64, i64>", "HashMap::from([(3, 2)])", &["{m}.entry({n}.rem_euclid(30)).or_insert({n});"], Show),
    (
        "HashMap<i64, i64>",
        "HashMap::from([(3, 2)])",
        &["{ let x = {n}; let e = {m}.entry(x.rem_euclid(30)).or_insert(x); if x > *e { *e = x; } }"],
        Show,
    ),
    (
        "BTreeMap<i64, i64>",
        "(0..9).map(|i| (i * 3, i)).collect()",
        &["if let Some(v) = {m}.get_mut(&{n}.rem_euclid(30)) { *v += 1; }"],
        Show,
    ),
    (
        "HashMap<i64, i64>",
        "HashMap::new()",
        &["if let Some(v) = {m}.get_mut(&{n}.rem_euclid(30)) { *v += 2; } else { {m}.insert({n}.rem_euclid(30), 2); }"],
        Show,
    ),
];

impl Accumulator {
    pub fn pick(number: usize, random: &mut Random) -> Self {
        let rows = if random.percent(30) { ASSIGNED } else { ALL };
        Self::of(&format!("a{number}"), random.pick(rows), random)
    }

    /// One row, under this name.
    pub fn of(name: &str, row: &Row, random: &mut Random) -> Self {
        let (type_, value, updates, report) = *row;
        let reference = |place: &str| format!("&{place}");
        // A variable, a field, a part of a tuple, through a reference.
        let (declaration, opening, place, method, home) = match random.weighted(&[(5, 0), (2, 1), (2, 2), (2, 3)]) {
            0 => {
                (format!("let mut {name}: {type_} = {value};"), None, name.to_owned(), name.to_owned(), name.to_owned())
            }
            1 => {
                let place = format!("{name}.value");
                let held = format!("let mut {name}: Held<{type_}> = Held {{ value: {value}, scale: 2 }};");
                (held, None, place.clone(), place.clone(), place)
            }
            2 => {
                let place = format!("{name}.1");
                let tuple = format!("let mut {name}: (i64, {type_}) = (3, {value});");
                (tuple, None, place.clone(), place.clone(), place)
            }
            _ => (
                format!("let mut {name}_home: {type_} = {value};"),
                Some(format!("let {name} = &mut {name}_home;")),
                format!("*{name}"),
                name.to_owned(),
                format!("{name}_home"),
            ),
        };
        let scale = match place.strip_suffix("value") {
            Some(held) => Some(format!("{held}scale")),
            None => place.ends_with(".1").then(|| format!("{name}.0")),
        };
        let report = match report {
            Report::Exact => format!("exact(\"{name}\", {})", reference(&home)),
            Report::Float => format!("float(\"{name}\", {home})"),
            Report::Sequence => format!("sequence(\"{name}\", {home})"),
            Report::Bytes => format!("sequence(\"{name}\", {home}.bytes())"),
            Report::Show => format!("exact(\"{name}\", {})", reference(&format!("{home}.show()"))),
            Report::Items => format!("sequence(\"{name}\", {home}.iter().map(|item| item.value))"),
            Report::Sunk => format!("sunk(\"{name}\", {})", reference(&home)),
            Report::SunkShow => format!("sunk(\"{name}\", {})", reference(&format!("{home}.show()"))),
        };
        // A method is called on `(*a)`, not on `*a`.
        let receiver = if place.starts_with('*') { format!("({place})") } else { place.clone() };
        let updates = updates
            .iter()
            .map(|update| update.replace("{p}", &place).replace("{q}", &receiver).replace("{m}", &method))
            .collect();
        Self { declaration, opening, updates, scale, report }
    }
}
