//! Shapes of variables, items and of the code around a loop: each goes to a worker process, and comes back as it does on threads.

// What is small stays small, and a shape is written as a user writes it.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]
#![allow(clippy::map_identity, clippy::needless_pass_by_value, clippy::trivially_copy_pass_by_ref)]
#![allow(clippy::used_underscore_binding)]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::time::Duration;
use support::watched;

/// Runs the loop with one and two workers, and compares each result with that of the loop on threads.
macro_rules! same {
    ($($rest:tt)*) => {{
        let on_threads = parallel!(n_jobs = 1, $($rest)*);
        for n_jobs in [1, 2] {
            let away = parallel!(backend = processes, n_jobs = n_jobs, $($rest)*);
            assert_eq!(away, on_threads, "{n_jobs} workers: {}", stringify!($($rest)*));
        }
    }};
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Point {
    x: i64,
    y: i64,
}

fn points() -> Vec<Point> {
    (0..20).map(|x| Point { x, y: x * x }).collect()
}

#[test]
fn variables_of_many_types() {
    watched(|| {
        let points = points();
        let (pair, array, nested) = ((3, "three".to_owned()), [1, 2, 3, 4], [[1, 2], [3, 4]]);
        same!(pair.0 + i + pair.1.len() for i in 0..10);
        same!(array[i % 4] + nested[i % 2][1] for i in 0..10_usize);
        let slice: &[Point] = &points[2..];
        same!(slice[i].x for i in 0..slice.len());
        let list: &Vec<Point> = &points;
        same!(list[i].y for i in 0..list.len());
        let (some, none): (Option<Point>, Option<Point>) = (points.first().cloned(), None);
        same!(some.as_ref().map_or(0, |p| p.x) + none.as_ref().map_or(i, |p| p.x) for i in 0..5);
        let boxed: Box<Point> = Box::new(points[3].clone());
        same!(boxed.x + i for i in 0..5);
        let boxed: Box<[Point]> = points.clone().into();
        same!(boxed[i].x for i in 0..5);
        let boxed: Box<str> = "text".into();
        same!(boxed.len() + i for i in 0..5);
        let owned: Cow<'static, str> = Cow::Borrowed("text");
        same!(owned.len() + i for i in 0..5);
        let time = Duration::from_secs(3);
        same!(time * i for i in 0..5);
        let (map, tree) = (HashMap::from([(1, points[1].clone())]), BTreeMap::from([("a".to_owned(), [1.0, 2.0])]));
        same!(map[&1].y + tree["a"].len() as i64 + i for i in 0..5_i64);
        let range = 3..9;
        same!(range.contains(&i) for i in 0..12);
        let path = std::path::PathBuf::from("/tmp");
        same!(path.join(i.to_string()) for i in 0..3);
        let unit = ();
        same!((unit, i) for i in 0..3);
        let lists: Vec<Vec<f64>> = vec![vec![1.0, 2.0], vec![3.0]];
        same!(lists[i % 2].iter().sum::<f64>() for i in 0..5);
        let rows: Vec<[f64; 2]> = vec![[1.0, 2.0]; 4];
        same!(rows[i][1] for i in 0..4);
        let text: &'static str = "text";
        same!(text.len() + i for i in 0..3);
        let number: &i32 = &7;
        same!(number + i for i in 0..3);
        let nan = f64::NAN;
        same!((nan * f64::from(i)).is_nan() for i in 0..3);
    });
}

/// A struct that borrows.
struct Borrowed<'a> {
    data: &'a [f64],
    name: &'a str,
    factor: f64,
}

impl<'a> Borrowed<'a> {
    fn scaled(&self) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = 2, self.data[i] * self.factor + self.name.len() as f64 for i in 0..self.data.len())
    }

    fn items(&self) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = 2, x * self.factor for x in self.data)
    }

    fn into_scaled(self) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = 2, x * self.factor for x in self.data)
    }

    fn longest(names: &[&'a str]) -> Vec<&'a str> {
        names.to_vec()
    }
}

fn with_lifetime<'a>(data: &'a [f64], by: &'a f64) -> Vec<f64> {
    parallel!(backend = processes, n_jobs = 2, data[i] * by for i in 0..data.len())
}

fn with_impl(
    data: impl AsRef<[f64]> + Serialize + DeserializeOwned + Sync,
    by: impl Into<f64> + Copy + Serialize + DeserializeOwned + Sync,
) -> Vec<f64> {
    parallel!(backend = processes, n_jobs = 2, data.as_ref()[i] * by.into() for i in 0..3)
}

fn with_const<const N: usize>(data: [i32; N]) -> Vec<usize>
where
    [i32; N]: Serialize + DeserializeOwned,
{
    parallel!(backend = processes, n_jobs = 2, N + data.len() + i for i in 0..N)
}

fn only_const<const N: usize>() -> usize {
    parallel!(backend = processes, n_jobs = 2, sum(N * i for i in 0..N))
}

#[derive(Serialize, Deserialize, Clone)]
struct Wrapper<T>(T);

trait Area {
    fn area(&self, i: i64) -> i64;

    fn areas(&self) -> Vec<i64>
    where
        Self: Serialize + DeserializeOwned + Sync + Sized,
    {
        parallel!(backend = processes, n_jobs = 2, self.area(i) for i in 0..10)
    }
}

impl Area for Point {
    fn area(&self, i: i64) -> i64 {
        self.x * self.y + i
    }
}

impl<T: Display> Display for Wrapper<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl<T: Serialize + DeserializeOwned + Sync + Display> Wrapper<T> {
    fn texts(&self) -> Vec<String> {
        parallel!(backend = processes, n_jobs = 2, format!("{}{i}", self.clone_text()) for i in 0..3)
    }

    fn named(&self) -> Vec<String> {
        let name = "n";
        parallel!(backend = processes, n_jobs = 2, format!("{self}: {name}{i:>width$}", width = i + 1) for i in 0..2_usize)
    }

    fn clone_text(&self) -> String {
        self.0.to_string()
    }
}

#[test]
fn methods_and_generics() {
    watched(|| {
        let data = vec![1.0, 2.0, 3.0];
        let borrowed = Borrowed { data: &data, name: "ab", factor: 2.0 };
        assert_eq!(borrowed.scaled(), [4.0, 6.0, 8.0]);
        assert_eq!(borrowed.items(), [2.0, 4.0, 6.0]);
        assert_eq!(borrowed.into_scaled(), [2.0, 4.0, 6.0]);
        assert_eq!(Borrowed::longest(&["a"]), ["a"]);
        assert_eq!(with_lifetime(&data, &0.5), [0.5, 1.0, 1.5]);
        assert_eq!(with_impl(data, 2_i32), [2.0, 4.0, 6.0]);
        assert_eq!(with_const([1, 2, 3]), [6, 7, 8]);
        assert_eq!(only_const::<5>(), 50);
        assert_eq!(Point { x: 2, y: 3 }.areas(), (6..16).collect::<Vec<_>>());
        assert_eq!(Wrapper(7).texts(), ["70", "71", "72"]);
        assert_eq!(Wrapper(7).named(), ["<7>: n0", "<7>: n 1"]);
    });
}

macro_rules! weighted {
    ($weight:ident, $item:pat, $input:expr, $value:expr) => {
        parallel!(backend = processes, n_jobs = 2, $weight * $value for $item in $input)
    };
}

macro_rules! hygienic {
    ($value:expr, $input:expr) => {{
        let offset = 100;
        parallel!(backend = processes, n_jobs = 2, $value + offset for _ in $input)
    }};
}

macro_rules! of_self {
    ($this:ident, $field:ident) => {
        parallel!(backend = processes, n_jobs = 2, $this.$field + i for i in 0..3)
    };
}

impl Point {
    fn by_macro(&self) -> Vec<i64> {
        of_self!(self, x)
    }
}

#[test]
fn macros_by_example() {
    watched(|| {
        let (w, offset) = (3, 7);
        assert_eq!(weighted!(w, k, 0..4, k + w), [9, 12, 15, 18]);
        // The `offset` of the caller is another variable than that of the macro.
        assert_eq!(hygienic!(offset, 0..2), [107, 107]);
        assert_eq!(Point { x: 4, y: 0 }.by_macro(), [4, 5, 6]);
    });
}

#[test]
fn names_of_all_kinds() {
    watched(|| {
        let (_k, __k, r#type, k2, größe) = (1, 2, 3, 4, 5);
        same!(_k + __k + r#type + k2 + größe + i for i in 0..3);
        let home = 1;
        let side = 2;
        let settings = 3;
        let source = 4;
        let items = vec![5, 6, 7];
        let worker = 6;
        same!(home + side + settings + source + items[i % 3] + worker for i in 0..3_usize);
        // A name inside that is that of a variable outside, and the other way round.
        let i = 10;
        same!(i + 1 for i in 0..i);
        let x = 3;
        same!({ let x = x * i; x + 1 } for i in 0..3);
        same!({ let f = |x: i32| x + i; f(x) + x } for i in 0..3);
        same!(x for x in [x, x + 1]);
        let mut counter = 2;
        same!(counter + i for i in 0..3);
        counter += 1;
        assert_eq!(counter, 3);
    });
}

#[test]
fn patterns() {
    watched(|| {
        let points = points();
        same!(x + y for Point { x, y } in points.clone());
        same!(x + y for &Point { x, y } in &points);
        same!(*x for Point { x, .. } in &points);
        same!(a + b for (mut a, b) in [(1, 2), (3, 4)].map(|(a, b)| (a + b, b)) if { a += 1; a > 0 });
        same!({ p.x += 1; p } for mut p in points.clone());
        same!(first + rest.len() as i64 for (first, ref rest) in points.iter().map(|p| (p.x, vec![p.y])));
        same!((k, v.len()) for (k, v) in HashMap::from([(1, "a".to_owned())]));
        same!((*k, v.len()) for (k, v) in &HashMap::from([(1, "a".to_owned())]));
        same!((*k, *v) for (k, v) in &BTreeMap::from([(1, 2), (3, 4)]));
        same!((i, p.x) for (i, p) in points.iter().enumerate());
        same!((i, a.x, b.y) for (i, (a, b)) in points.iter().zip(&points).enumerate());
        same!(a.x * b.x for [a, b] in points.array_windows());
        same!(p.x for p in points.iter().filter(|p| p.y > 5));
        same!(p.clone() for p in points.iter().cloned().map(Some));
        same!(c for c in [Cow::Borrowed("a"), Cow::Owned("b".to_owned())]);
        same!(name.len() for name in ["a", "bc"]);
        same!(name.len() for name in &["a".to_owned(), "bc".to_owned()]);
        same!(word.len() for word in "a few words".split(' '));
        same!(line.len() for line in "one\ntwo".lines());
        same!((i, word.len()) for (i, word) in "a few words".split_whitespace().enumerate());
    });
}

async fn in_async(n: i32) -> i32 {
    let by = 3;
    let list = parallel!(backend = processes, n_jobs = 2, i * by for i in 0..n);
    std::future::ready(()).await;
    list.into_iter().sum()
}

#[test]
fn surroundings() {
    watched(|| {
        let waker = std::task::Waker::noop();
        let mut context = std::task::Context::from_waker(waker);
        let mut future = Box::pin(in_async(4));
        let end = future.as_mut().poll(&mut context);
        assert!(matches!(end, std::task::Poll::Ready(18)));
        let by = 2;
        let closure = move |n: i32| -> Vec<i32> { parallel!(backend = processes, n_jobs = 2, i * by for i in 0..n) };
        assert_eq!(closure(3), [0, 2, 4]);
        let list: Vec<Vec<i32>> =
            (0..3).map(|k| parallel!(backend = processes, n_jobs = 2, i * k * by for i in 0..3)).collect();
        assert_eq!(list[2], [0, 4, 8]);
        // A loop that is a part of an expression, with other ones beside it.
        let total: i32 = parallel!(backend = processes, n_jobs = 2, sum(i * by for i in 0..3)) + by;
        assert_eq!(total, 8);
    });
}

use std::future::Future as _;

fn half(x: f64) -> f64 {
    x / 2.0
}

fn is_large(x: &f64) -> bool {
    *x > 2.0
}

fn add(a: f64, b: f64) -> f64 {
    a + b
}

fn is_vowel(c: char) -> bool {
    "aeiou".contains(c)
}

#[allow(non_upper_case_globals)]
static limit: f64 = 3.0;

#[test]
#[allow(unused_qualifications, reason = "a path is no variable")]
fn functions_by_their_names() {
    use std::cmp::max;
    use std::convert::identity;
    watched(|| {
        let lists = vec![vec![1.0, 2.0, 5.0], vec![3.0, 4.0]];
        let start = 10.0;
        same!(list.iter().copied().map(half).filter(is_large).fold(start, add) for list in &lists);
        same!(word.chars().all(is_vowel) for word in ["aou", "tea"]);
        same!((0..i).map(identity).reduce(max).map_or(0, identity) for i in 0..5);
        same!(list.iter().fold(self::limit, |a, b| a + b) for list in &lists);
        let (vowel, text) = ('a', "banana");
        same!(text.find(vowel).map(|at| at + i) for i in 0..3);
    });
}

/// The texts and the numbers, as parameters of a function are.
fn borrowed_parameters(names: &[&str], first: Option<&str>, point: (&str, &Point)) -> Vec<usize> {
    let names = names.to_vec();
    parallel!(
        backend = processes,
        n_jobs = 2,
        names[i].len() + first.map_or(0, str::len) + point.0.len() + usize::from(point.1.x == 3) for i in 0..names.len()
    )
}

#[test]
fn variables_that_hold_references() {
    watched(|| {
        let points = points();
        let owned = ["one".to_owned(), "three".to_owned()];
        let names: Vec<&str> = owned.iter().map(String::as_str).collect();
        same!(names[i].len() for i in 0..2);
        let array = ["a", "bc", "def"];
        same!(array[i].len() for i in 0..3);
        let (some, none): (Option<&str>, Option<&Point>) = (owned.first().map(String::as_str), None);
        same!(some.map_or(0, str::len) + none.map_or(i, |p| p.x as usize) for i in 0..3);
        let pair = (&owned[1][..], 0.5);
        same!(pair.0.len() as f64 * pair.1 * f64::from(i) for i in 0..3);
        let triple = ("a", 1, &points[3]);
        same!(triple.0.len() as i64 + triple.1 + triple.2.y + i for i in 0..3_i64);
        let list = vec![("a", 1.5), ("bc", 2.5)];
        same!(list[i].0.len() as f64 + list[i].1 for i in 0..2);
        let refs: Vec<&Point> = points.iter().rev().collect();
        same!(refs[i].x for i in 0..refs.len());
        let table = HashMap::from([("a", 1), ("b", 2)]);
        same!(table[name] for name in ["b", "a", "a"]);
        let path = std::path::Path::new("/tmp");
        same!(path.join(i.to_string()) for i in 0..3);
        let (both, plain_first) = (("a", "bc"), ((1, 2), "abc"));
        same!(both.0.len() + both.1.len() + plain_first.0.1 + plain_first.1.len() + i for i in 0..3);
        let rows: Vec<&[f64]> = vec![&[1.0, 2.0], &[]];
        same!(rows[i].len() for i in 0..2);
        let nested = Some((1, ["a", "b"]));
        same!(nested.map_or(0, |(n, texts)| n + texts[i].len()) for i in 0..2);
        assert_eq!(borrowed_parameters(&names, some, ("abc", &points[3])), [10, 12]);
        // Variables whose types are known only by what the loop does.
        let (mut best, mut pairs) = (None, (0, None));
        parallel!(
            backend = processes,
            n_jobs = 2,
            for (i, p) in points.iter().enumerate() {
                best = best.max(Some(p.x));
                pairs.1 = pairs.1.min(Some((i, 1)));
            }
        );
        assert_eq!((best, pairs.0 + 1, pairs.1), (Some(19), 1, None));
        let mut groups = vec![Vec::new(); 3];
        parallel!(
            backend = processes,
            n_jobs = 2,
            for i in 0..3 {
                groups[i].push(i);
            }
        );
        assert_eq!(groups, [[0], [1], [2]]);
        let empty = Vec::new();
        same!(empty.get(i).copied().unwrap_or(1_u8) for i in 0..3);
    });
}

#[test]
fn items_that_hold_references() {
    watched(|| {
        let points = points();
        let (names, weights) = (["one", "three"], [0.5, 0.25]);
        same!(name.len() as f64 * w for (name, w) in names.into_iter().zip(weights));
        same!(name.len() as f64 * w for (name, w) in names.iter().copied().zip(&weights));
        same!((i, name.len()) for (i, name) in names.iter().copied().enumerate());
        same!(name.map_or(0, str::len) for name in [Some("a"), None, Some("bcd")]);
        same!(point.map_or(0, |p| p.y) for point in vec![points.first(), points.last(), points.get(100)]);
        same!(a.len() + b.len() for [a, b] in [["a", "b"], ["cd", "e"]]);
        same!(name.len() as i64 + p.x for (name, p) in names.iter().copied().zip(points.clone()));
        same!((p.x, name.len()) for (p, name) in points.iter().cloned().zip(names));
        same!((name.len(), p.x, k) for (k, (name, p)) in names.iter().copied().zip(&points).enumerate());
        let map = BTreeMap::from([("a".to_owned(), points[2].clone()), ("bc".to_owned(), points[3].clone())]);
        same!(name.len() as i64 + p.x for (name, p) in &map);
        let mut map = map;
        parallel!(
            backend = processes,
            n_jobs = 2,
            for (name, p) in &mut map {
                p.x += name.len() as i64;
            }
        );
        assert_eq!((map["a"].x, map["bc"].x), (3, 5));
        let paths = [std::path::Path::new("/tmp"), std::path::Path::new("/")];
        same!(path.join("a") for path in paths);
        same!(list.len() for list in [vec!["a"], vec!["b", "c"]]);
    });
}

/// An array of any length, by value and behind a reference.
fn weighted<const N: usize>(weights: [f64; N], offsets: &[f64; N]) -> Vec<f64> {
    parallel!(backend = processes, n_jobs = 2, weights[i] * 2.0 + offsets[i] for i in 0..N)
}

#[test]
fn results_that_are_lists_of_numbers() {
    watched(|| {
        same!(vec![f64::from(i) / 3.0; i as usize] for i in 0..5);
        same!(vec![i; 3] for i in 0..5_u8);
        same!((i, vec![i]) for i in 0..5_i64);
        same!(Some(vec![i]) for i in 0..5_i64);
        same!(vec![vec![i]] for i in 0..5_i64);
        same!(reduce(vec![i] for i in 0..5_i64, |a, b| [a, b].concat()));
        let odd = f64::from_bits(0x7ff8_0000_dead_beef);
        let back = parallel!(backend = processes, n_jobs = 1, vec![odd, -0.0] for _ in 0..2);
        assert_eq!(back[1].iter().map(|x| x.to_bits()).collect::<Vec<_>>(), [odd.to_bits(), 1 << 63]);
    });
}

#[test]
fn arrays_of_numbers() {
    watched(|| {
        let (weights, offsets) = ([0.5; 100], [0.25; 100]);
        assert_eq!(weighted(weights, &offsets), [1.25; 100]);
        assert_eq!(weighted([1.0; 2], &[0.0; 2]), [2.0; 2]);
        let bytes = [7_u8; 64];
        same!(usize::from(bytes[i]) + i for i in 0..64);
        let mut counts = [0_u32; 64];
        parallel!(
            backend = processes,
            n_jobs = 2,
            for i in 0..200_usize {
                counts[i % 64] += 1;
            }
        );
        assert_eq!((counts[0], counts[63]), (4, 3));
        let numbers = [1, 2, 3];
        same!(numbers[i % 3] + 1_i64 for i in 0..5_usize);
        let rows = vec![[0.5; 64], [0.25; 64]];
        same!(row.iter().sum::<f64>() for row in &rows);
        same!(row.iter().sum::<f64>() for row in rows.clone());
        same!(row[0] + row[1] for row in [[1, 2], [3, 4]]);
        same!(a + b for &[a, b] in &[[1, 2], [3, 4]]);
    });
}

/// The type of the items is known by what the body does with them.
#[test]
fn items_that_are_known_by_the_body() {
    watched(|| {
        let text = "1 2 3";
        let halves =
            parallel!(backend = processes, n_jobs = 2, half(x) for x in text.split(' ').map(|x| x.parse().unwrap()));
        assert_eq!(halves, [0.5, 1.0, 1.5]);
    });
}
