//! List and map comprehensions, each beside the serial loop it stands for.

#![allow(
    clippy::cast_lossless,
    clippy::float_cmp,
    clippy::never_loop,
    clippy::redundant_closure_call,
    clippy::redundant_closure_for_method_calls,
    reason = "bodies of every kind, odd ones too"
)]

mod support;

use parallel_for::parallel;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use support::for_every_n_jobs;

fn sqrt(x: i32) -> f64 {
    f64::from(x).sqrt()
}

#[test]
fn joblibs_one_liner() {
    let r = parallel!(n_jobs = 2, sqrt(i * i) for i in 0..10);
    assert_eq!(r, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);
}

#[test]
fn joblibs_one_liner_over_unsigned_numbers() {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn sqrt(x: u64) -> f64 {
        (x as f64).sqrt()
    }
    let r = parallel!(n_jobs = 2, sqrt(i * i) for i in 0..10);
    assert_eq!(r, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);
}

#[test]
fn list() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 2, 3, 7, 100, 4095, 4096, 4097, 10_000] {
            let serial: Vec<_> = (0..len).map(|i| i * 3 + 1).collect();
            assert_eq!(parallel!(n_jobs = n_jobs, i * 3 + 1 for i in 0..len), serial);
        }
    });
}

#[test]
fn results_that_own_memory() {
    for_every_n_jobs(|n_jobs| {
        let serial: Vec<_> = (0..5000).map(|i| i.to_string()).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, i.to_string() for i in 0..5000), serial);
    });
}

#[test]
fn results_without_size() {
    for_every_n_jobs(|n_jobs| {
        let units: Vec<()> = parallel!(n_jobs = n_jobs, () for _ in 0..5000);
        assert_eq!(units.len(), 5000);
    });
}

#[test]
fn filter() {
    for_every_n_jobs(|n_jobs| {
        let serial: Vec<_> = (0..9999).filter(|i| i % 7 == 3).map(|i| i * i).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, i * i for i in 0..9999 if i % 7 == 3), serial);
        assert!(parallel!(n_jobs = n_jobs, i for i in 0..9999 if i > 10_000).is_empty());
    });
}

#[test]
fn several_conditions() {
    for_every_n_jobs(|n_jobs| {
        let serial: Vec<_> = (0..999).filter(|i| i % 2 == 0 && i % 3 == 0).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in 0..999 if i % 2 == 0 if i % 3 == 0), serial);
    });
}

#[test]
fn if_let_and_chains() {
    let texts: Vec<_> = (0..500).map(|i| if i % 3 == 0 { "x".to_owned() } else { i.to_string() }).collect();
    for_every_n_jobs(|n_jobs| {
        let mut serial = Vec::new();
        for text in &texts {
            if let Ok(n) = text.parse::<u32>()
                && n % 2 == 0
            {
                serial.push(n);
            }
        }
        assert_eq!(
            parallel!(n_jobs = n_jobs, n for text in &texts if let Ok(n) = text.parse::<u32>() && n % 2 == 0),
            serial
        );
        let odd = parallel!(n_jobs = n_jobs, n for text in &texts if let Ok(n) = text.parse::<u32>() if n % 2 == 1);
        assert_eq!(odd.len() + serial.len(), texts.len() - texts.iter().filter(|text| *text == "x").count());
    });
}

#[test]
fn let_clauses() {
    for_every_n_jobs(|n_jobs| {
        let mut serial = Vec::new();
        for i in 0..500u64 {
            let square = i * i;
            let (low, high) = (square % 10, square / 10);
            if low > 3 {
                serial.push((low, high));
            }
        }
        let parallel = parallel!(
            n_jobs = n_jobs,
            (low, high)
                for i in 0..500u64
                let square = i * i
                let (low, high) = (square % 10, square / 10)
                if low > 3
        );
        assert_eq!(parallel, serial);
    });
}

#[test]
fn inner_for_clauses() {
    let rows: Vec<Vec<i32>> = (0..200).map(|i| (0..i % 7).collect()).collect();
    for_every_n_jobs(|n_jobs| {
        let mut serial = Vec::new();
        for row in &rows {
            if row.len() > 1 {
                for x in row {
                    serial.push(x + 1);
                }
            }
        }
        assert_eq!(parallel!(n_jobs = n_jobs, x + 1 for row in &rows if row.len() > 1 for x in row), serial);
    });
}

#[test]
fn two_ranges_are_one_index_space() {
    for_every_n_jobs(|n_jobs| {
        for (rows, columns) in [(0, 5), (5, 0), (1, 1), (2, 3000), (3000, 2), (61, 67)] {
            let mut serial = Vec::new();
            for i in 0..rows {
                for j in 0..=columns {
                    serial.push((i, j));
                }
            }
            assert_eq!(parallel!(n_jobs = n_jobs, (i, j) for i in 0..rows for j in 0..=columns), serial);
            let mut serial = Vec::new();
            for i in 0..rows {
                for j in 0..columns {
                    for k in 0..2 {
                        if (i + j + k) % 3 == 0 {
                            serial.push((i, j, k));
                        }
                    }
                }
            }
            let parallel = parallel!(n_jobs = n_jobs, (i, j, k) for i in 0..rows for j in 0..columns for k in 0..2 if (i + j + k) % 3 == 0);
            assert_eq!(parallel, serial);
        }
    });
}

#[test]
fn two_ranges_of_characters() {
    let (first, last) = ('a', 'd');
    for_every_n_jobs(|n_jobs| {
        let serial: Vec<_> = (first..last).flat_map(|c| (first..=last).map(move |d| (c, d))).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, (c, d) for c in first..last for d in first..=last), serial);
    });
}

#[test]
fn an_inner_range_that_depends_on_the_outer() {
    for_every_n_jobs(|n_jobs| {
        let mut serial = Vec::new();
        for i in 0..70 {
            for j in 0..i {
                serial.push((i, j));
            }
        }
        assert_eq!(parallel!(n_jobs = n_jobs, (i, j) for i in 0..70 for j in 0..i), serial);
    });
}

#[test]
fn patterns() {
    struct Point {
        x: i32,
        y: i32,
    }
    enum Side {
        Left(i32),
        Right(i32),
    }
    let points: Vec<_> = (0..100).map(|i| Point { x: i, y: -i }).collect();
    let pairs: Vec<_> = (0..100).map(|i| (i, [i, i + 1])).collect();
    let sides: Vec<_> = (0..100).map(|i| if i % 2 == 0 { Side::Left(i) } else { Side::Right(i) }).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, x + y for Point { x, y } in &points), [0; 100]);
        assert_eq!(parallel!(n_jobs = n_jobs, a + b - c for &(a, [b, c]) in &pairs), (-1..99).collect::<Vec<_>>());
        assert_eq!(
            parallel!(n_jobs = n_jobs, *x for Side::Left(x) | Side::Right(x) in &sides),
            (0..100).collect::<Vec<_>>()
        );
        assert_eq!(parallel!(n_jobs = n_jobs, 1 for _ in &sides), [1; 100]);
        assert_eq!(parallel!(n_jobs = n_jobs, { x += 1; x } for mut x in 0..10), (1..11).collect::<Vec<_>>());
    });
}

#[test]
fn typed_bindings() {
    let n = 20;
    let cubes = parallel!(i.pow(3) for i: i64 in 0..n);
    assert_eq!(cubes[19], 6859);
    let pairs = parallel!((i, j) for i: u8 in 0..3 for j: u16 in 0..2);
    assert_eq!(pairs, [(0u8, 0u16), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]);
    let inner = parallel!(j.pow(2) for row in [vec![1, 2], vec![3]] for j: u64 in row);
    assert_eq!(inner, [1, 4, 9]);
}

#[test]
fn open_range_before_a_condition() {
    let first = parallel!(first(i for i in 5.. if i * i > 1000));
    assert_eq!(first, Some(32));
}

#[test]
fn continue_skips_the_item() {
    for_every_n_jobs(|n_jobs| {
        let serial: Vec<_> = (0..1000).filter(|i| i % 3 != 0).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, if i % 3 == 0 { continue } else { i } for i in 0..1000), serial);
    });
}

macro_rules! skip_if {
    ($condition:expr) => {
        if $condition {
            continue;
        }
    };
}

#[test]
fn a_continue_that_another_macro_hides() {
    for_every_n_jobs(|n_jobs| {
        for len in [1, 10, 5000] {
            let serial: Vec<_> = (0..len).filter(|i| i % 3 != 0).map(|i| i.to_string()).collect();
            let parallel = parallel!(n_jobs = n_jobs, { skip_if!(i % 3 == 0); i.to_string() } for i in 0..len);
            assert_eq!(parallel, serial);
        }
    });
}

#[test]
fn map() {
    let words = ["to", "be", "or", "not", "to", "be"];
    for_every_n_jobs(|n_jobs| {
        let mut serial = HashMap::new();
        for (i, word) in words.iter().enumerate() {
            serial.insert(*word, i);
        }
        assert_eq!(parallel!(n_jobs = n_jobs, *word => i for (i, word) in words.iter().enumerate()), serial);
        let long = parallel!(n_jobs = n_jobs, i % 100 => i for i in 0..10_000 if i % 2 == 0);
        assert_eq!(long, (0..10_000).filter(|i| i % 2 == 0).map(|i| (i % 100, i)).collect());
    });
}

#[test]
fn into_a_container() {
    for_every_n_jobs(|n_jobs| {
        let set = parallel!(n_jobs = n_jobs, into = HashSet<_>, i % 10 for i in 0..1000);
        assert_eq!(set, (0..10).collect());
        let tree = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, i % 10 => i for i in 0..1000);
        assert_eq!(tree, (0..10).map(|i| (i, 990 + i)).collect());
        let text = parallel!(n_jobs = n_jobs, into = String, char::from(b'a' + i) for i in 0..26u8);
        assert_eq!(text, "abcdefghijklmnopqrstuvwxyz");
        let vec = parallel!(n_jobs = n_jobs, into = Vec<i64>, i for i in 0..3);
        assert_eq!(vec, [0, 1, 2]);
        let deque = parallel!(n_jobs = n_jobs, into = VecDeque<_>, i for i in 0..3 if i != 1);
        assert_eq!(deque, [0, 2]);
        let good = parallel!(n_jobs = n_jobs, into = Result<Vec<i32>, _>, s.parse::<i32>() for s in ["1", "2"]);
        assert_eq!(good.unwrap(), [1, 2]);
        let bad = parallel!(n_jobs = n_jobs, into = Result<Vec<_>, String>, if i < 7 { Ok(i) } else { Err(i.to_string()) } for i in 0..1000);
        assert_eq!(bad.unwrap_err(), "7");
    });
}

#[test]
fn results_take_the_expected_type() {
    let closures: Vec<Box<dyn Fn() -> i32 + Send>> = parallel!(Box::new(move || i) for i in 0..10);
    assert_eq!(closures[3](), 3);
    let bytes: Vec<u8> = parallel!(i for i in 0..3);
    assert_eq!(bytes, [0, 1, 2]);
    let floats: HashMap<&str, f32> = parallel!(name => 1.5 for name in ["a"]);
    assert_eq!(floats["a"], 1.5);
}

#[test]
fn temporaries_live_as_long_as_the_statement() {
    fn names() -> Vec<String> {
        vec!["a".to_owned(), "bb".to_owned()]
    }
    assert_eq!(parallel!(name.as_str() for name in &names()).len(), 2);
    assert_eq!(parallel!(name.len() for name in names().iter().map(|name| name.as_str())), [1, 2]);
}

#[test]
fn bodies_of_every_kind() {
    let table = [10, 20, 30];
    assert_eq!(parallel!(table[i] for i in 0..3), [10, 20, 30]);
    assert_eq!(parallel!(if i > 1 { "big" } else { "small" } for i in 0..3), ["small", "small", "big"]);
    assert_eq!(parallel!(match i { 0 => 'a', _ => 'b' } for i in 0..2), ['a', 'b']);
    assert_eq!(parallel!(-i for i in 0..3), [0, -1, -2]);
    assert_eq!(parallel!(&table[..i] for i in 0..2), [&[][..], &[10]]);
    assert_eq!(parallel!([i; 2] for i in 0..2), [[0, 0], [1, 1]]);
    assert_eq!(parallel!(i as f32 for i in 0..2u8), [0.0, 1.0]);
    assert_eq!(parallel!(loop { break i * 2; } for i in 0..2), [0, 2]);
    assert_eq!(parallel!({ let mut n = 0; while n < i { n += 1; } n } for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!((|x| x + 1)(i) for i in 0..2), [1, 2]);
    let adders = parallel!(move |x| x + i for i in 0..3);
    assert_eq!(adders[2](40), 42);
}

#[test]
fn the_call_is_an_expression_like_any_other() {
    fn total(values: Vec<i32>) -> i32 {
        values.into_iter().sum()
    }
    assert_eq!(total(parallel!(i for i in 0..4)) + parallel!(sum(i for i in 0..4)), 12);
    let nested = parallel!(parallel!(i * j for j in 0..3) for i in 0..3);
    assert_eq!(nested, [[0, 0, 0], [0, 1, 2], [0, 2, 4]]);
    assert_eq!(parallel![i for i in 0..2], [0, 1]);
    assert_eq!(parallel!(n_jobs = 2, i for i in 0..2,), [0, 1]);
}

#[test]
fn many_results_of_a_filter_are_joined_in_order() {
    for_every_n_jobs(|n_jobs| {
        for _ in 0..3 {
            let serial: Vec<u64> = (0..600_000).filter(|i| i % 3 != 1).collect();
            assert!(parallel!(n_jobs = n_jobs, i for i in 0..600_000u64 if i % 3 != 1) == serial);
            let texts = parallel!(n_jobs = n_jobs, i.to_string() for i in 0..80_000u64 if i % 3 != 1);
            assert!(texts.iter().zip(&serial).all(|(text, i)| *text == i.to_string()) && texts.len() == 53_333);
        }
    });
}

#[test]
fn clauses_may_hold_struct_literals() {
    #[derive(Clone, Copy, PartialEq)]
    struct Span {
        from: i32,
        to: i32,
    }
    impl IntoIterator for Span {
        type Item = i32;
        type IntoIter = std::ops::Range<i32>;
        fn into_iter(self) -> Self::IntoIter {
            self.from..self.to
        }
    }
    for_every_n_jobs(|n_jobs| {
        let spans = [Span { from: 0, to: 2 }, Span { from: 3, to: 5 }];
        let second = parallel!(n_jobs = n_jobs, x for span in spans if span == Span { from: 3, to: 5 } for x in span);
        assert_eq!(second, [3, 4]);
        let pairs = parallel!(n_jobs = n_jobs, (x, y) for x in 0..2 for y in Span { from: x, to: 2 });
        assert_eq!(pairs, [(0, 0), (0, 1), (1, 1)]);
    });
}

#[test]
fn a_value_with_a_loop_in_a_closure() {
    fn times(n: i32, step: impl FnOnce(&mut i32)) -> i32 {
        let mut count = n;
        step(&mut count);
        count
    }
    let counts = parallel!(times(n, |count| for i in 0..n { *count += i; }) for n in 0..4);
    assert_eq!(counts, [0, 1, 3, 6]);
    let total = parallel!(sum(times(n, |count| for i in 0..n { *count += i; }) for n in 0..4));
    assert_eq!(total, 10);
}
