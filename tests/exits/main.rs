//! `break`, `return`, `?` and labels leave a parallel loop as they leave the serial one.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::items_after_statements,
    clippy::float_cmp,
    clippy::single_char_add_str,
    clippy::assign_op_pattern,
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    reason = "loops as users write them"
)]

mod support;

use parallel_for::parallel;
use std::num::{ParseFloatError, ParseIntError};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::for_every_n_jobs;

#[derive(Debug, PartialEq)]
enum Wrong {
    Int(String),
    Float(String),
    Negative(i32),
}

impl From<ParseIntError> for Wrong {
    fn from(error: ParseIntError) -> Self {
        Self::Int(error.to_string())
    }
}

impl From<ParseFloatError> for Wrong {
    fn from(error: ParseFloatError) -> Self {
        Self::Float(error.to_string())
    }
}

#[test]
fn several_error_types_in_one_body() {
    fn run(n_jobs: usize, rows: &[(String, String)]) -> Result<Vec<f64>, Wrong> {
        let products =
            parallel!(n_jobs = n_jobs, f64::from(int.parse::<i32>()?) * float.parse::<f64>()? for (int, float) in rows);
        Ok(products)
    }
    let rows = |bad: Option<(usize, &str, &str)>| -> Vec<(String, String)> {
        let mut rows: Vec<_> = (0..2000).map(|i| (i.to_string(), format!("{i}.5"))).collect();
        if let Some((at, int, float)) = bad {
            rows[at] = (int.to_owned(), float.to_owned());
            rows[1900] = ("also bad".to_owned(), "worse".to_owned());
        }
        rows
    };
    for_every_n_jobs(|n_jobs| {
        let all = run(n_jobs, &rows(None)).unwrap();
        assert!(all.iter().enumerate().all(|(i, &x)| x == i as f64 * (i as f64 + 0.5)));
        assert_eq!(run(n_jobs, &rows(Some((700, "x", "1")))), Err(Wrong::Int("invalid digit found in string".into())));
        assert_eq!(run(n_jobs, &rows(Some((700, "1", "y")))), Err(Wrong::Float("invalid float literal".into())));
    });
}

#[test]
fn options_and_control_flow() {
    fn roots(n_jobs: usize, numbers: &[i32]) -> Option<Vec<i32>> {
        Some(parallel!(n_jobs = n_jobs, x.checked_ilog2()? as i32 for &x in numbers))
    }
    fn until(n_jobs: usize, numbers: &[i32]) -> ControlFlow<i32, usize> {
        let check = |x: i32| if x > 90 { ControlFlow::Break(x) } else { ControlFlow::Continue(x % 2 == 0) };
        ControlFlow::Continue(parallel!(n_jobs = n_jobs, count(check(x)? for &x in numbers)))
    }
    let numbers: Vec<i32> = (1..=1000).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(roots(n_jobs, &numbers), Some(numbers.iter().map(|x| x.ilog2() as i32).collect()));
        assert_eq!(roots(n_jobs, &[1, 0, 3]), None);
        assert_eq!(until(n_jobs, &numbers), ControlFlow::Break(91));
        assert_eq!(until(n_jobs, &numbers[..80]), ControlFlow::Continue(40));
    });
}

#[test]
fn the_first_in_input_order_wins() {
    fn run(n_jobs: usize) -> Result<(), usize> {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10_000_usize {
                if i % 1000 == 777 {
                    Err(i)?;
                }
                if i == 5000 {
                    return Err(0);
                }
            }
        );
        Ok(())
    }
    for _ in 0..20 {
        for_every_n_jobs(|n_jobs| {
            assert_eq!(run(n_jobs), Err(777));
        });
    }
}

#[test]
fn a_panic_before_an_exit_wins_and_one_after_it_does_not() {
    fn run(n_jobs: usize, panics: usize, returns: usize) -> &'static str {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..5000 {
                if i == panics {
                    std::panic::resume_unwind(Box::new("panicked"));
                }
                if i == returns {
                    return "returned";
                }
            }
        );
        "ended"
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, 3000, 100), "returned");
        let panic = std::panic::catch_unwind(|| run(n_jobs, 100, 3000)).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"panicked"));
        assert_eq!(run(n_jobs, 9000, 9000), "ended");
    });
}

#[test]
fn break_ends_a_list_before_its_item() {
    for_every_n_jobs(|n_jobs| {
        let list = parallel!(n_jobs = n_jobs, if i * i > 5000 { break } else { i } for i in 0..1_000_000);
        assert_eq!(list, (0..=70).collect::<Vec<_>>());
        let list = parallel!(n_jobs = n_jobs, {
            if i == 500 { break }
            if i % 2 == 0 { continue }
            i.to_string()
        } for i in 0..1000);
        assert!(list.into_iter().eq((1..500).step_by(2).map(|i| i.to_string())));
        // In the condition, in a `let`, from a stream.
        let list = parallel!(n_jobs = n_jobs, y for x in (0..).map(|x| x * 2) let y = if x > 100 { break } else { x } if y % 3 == 0);
        assert_eq!(list, (0..=100).filter(|x| x % 6 == 0).collect::<Vec<_>>());
    });
}

#[test]
fn reductions_end_too() {
    for_every_n_jobs(|n_jobs| {
        assert_eq!(
            parallel!(n_jobs = n_jobs, sum(if i > 1000 { break } else { i } for i in 0..1_000_000_u64)),
            500_500
        );
        assert_eq!(parallel!(n_jobs = n_jobs, max(if i > 1000 { break } else { i } for i in 0..5000)), Some(1000));
        assert!(!parallel!(n_jobs = n_jobs, any({ if i > 1000 { break } i == 3000 } for i in 0..5000)));
        assert!(parallel!(n_jobs = n_jobs, any({ if i > 1000 { break } i == 300 } for i in 0..5000)));
        assert_eq!(parallel!(n_jobs = n_jobs, first({ if i > 1000 { break } i } for i in 0..5000 if i >= 2000)), None);
        let folded = parallel!(n_jobs = n_jobs, fold({ if i == 2500 { break } i } for i in 0..5000_usize, 0, |a, b| a + b, |a, b| a + b));
        assert_eq!(folded, (0..2500).sum());
        let map = parallel!(n_jobs = n_jobs, i => { if i == 40 { break } i * i } for i in 0..1000);
        assert_eq!(map.len(), 40);
        let text = parallel!(n_jobs = n_jobs, into = String, { if i == 11 { break } i.to_string() } for i in 0..1000);
        assert_eq!(text, "012345678910");
    });
}

#[test]
fn every_item_before_the_break_has_run() {
    for_every_n_jobs(|n_jobs| {
        let ran: Vec<AtomicUsize> = (0..10_000).map(|_| AtomicUsize::new(0)).collect();
        parallel!(
            n_jobs = n_jobs,
            for (i, cell) in ran.iter().enumerate() {
                if i == 6000 {
                    break;
                }
                cell.fetch_add(1, Ordering::Relaxed);
            }
        );
        assert!(ran[..6000].iter().all(|cell| cell.load(Ordering::Relaxed) == 1));
        assert!(ran[6000..].iter().all(|cell| cell.load(Ordering::Relaxed) <= 1));
    });
}

#[test]
fn labels_beyond_the_loop() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        'rows: for row in 0..10 {
            let mut tries = 0;
            'again: loop {
                tries += 1;
                parallel!(
                    n_jobs = n_jobs,
                    'columns: for column in 0..300 {
                        if column > 250 {
                            continue 'columns;
                        }
                        if row == 3 && column == 200 {
                            continue 'rows;
                        }
                        if row == 5 && tries == 1 && column == 77 {
                            continue 'again;
                        }
                        if row == 7 && column == 1 {
                            break 'rows;
                        }
                        if row == 6 && column == 9 {
                            break 'columns;
                        }
                    }
                );
                break 'again;
            }
            seen.push((row, tries));
        }
        assert_eq!(seen, [(0, 1), (1, 1), (2, 1), (4, 1), (5, 2), (6, 1)]);
    });
}

#[test]
fn inner_loops_and_closures_keep_their_own() {
    fn run(n_jobs: usize) -> Option<usize> {
        let counts = parallel!(n_jobs = n_jobs, {
            let half = |x: usize| -> Option<usize> { x.is_multiple_of(2).then_some(x / 2)?; Some(x / 2) };
            let mut steps = 0;
            let mut x = i + 1;
            while let Some(half) = half(x) {
                x = half;
                steps += 1;
                if steps > 40 { break; }
            }
            for y in 0.. {
                if y > x { break }
                if y == 999 { return Some(usize::MAX); }
            }
            steps
        } for i in 0..500);
        Some(counts.into_iter().sum())
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs), Some((1..=500_usize).map(|x| x.trailing_zeros() as usize).sum()));
    });
}

#[test]
fn inside_the_macros_of_std() {
    fn run(n_jobs: usize, words: &[&str]) -> Result<Vec<String>, ParseIntError> {
        Ok(
            parallel!(n_jobs = n_jobs, format!("{:?} {width:>3}", vec![word.parse::<i32>()?; 2], width = word.parse::<u8>()?) for word in words),
        )
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, &["1", "22"]).unwrap(), ["[1, 1]   1", "[22, 22]  22"]);
        assert!(run(n_jobs, &["1", "x"]).is_err());
        assert!(run(n_jobs, &["1", "300"]).is_err());
    });
}

#[test]
fn the_function_around_may_be_a_closure_or_async() {
    for_every_n_jobs(|n_jobs| {
        let closure = |limit: i32| -> Result<i32, Wrong> {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..100 {
                    if i == limit {
                        return Err(Wrong::Negative(i));
                    }
                }
            );
            Ok(limit)
        };
        assert_eq!(closure(50), Err(Wrong::Negative(50)));
        assert_eq!(closure(500), Ok(500));
        let future = async {
            let lengths = parallel!(n_jobs = n_jobs, word.parse::<i32>()? for word in ["1", "2", "x"]);
            Ok::<_, ParseIntError>(lengths)
        };
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(result) = future.as_mut().poll(&mut context) else { panic!("nothing to wait for") };
        assert!(result.is_err());
    });
}

#[test]
fn what_is_returned_may_be_converted_on_the_way() {
    fn run(
        n_jobs: usize,
        bad: bool,
    ) -> Result<Box<dyn Fn() -> usize + Send>, Box<dyn std::error::Error + Send + Sync>> {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100_usize {
                if i == 40 && bad {
                    return Err("forty".into());
                }
                if i == 60 {
                    return Ok(Box::new(move || i));
                }
                let _: u8 = (i as u64).try_into()?;
            }
        );
        unreachable!()
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, true).err().unwrap().to_string(), "forty");
        assert_eq!(run(n_jobs, false).unwrap()(), 60);
    });
}

#[test]
fn endless_loops_end() {
    for_every_n_jobs(|n_jobs| {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..u64::MAX {
                if i == 1000 {
                    break;
                }
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for i in 0.. {
                if i == 100_000 {
                    break;
                }
            }
        );
    });
}

#[test]
fn items_and_results_are_dropped_once() {
    static ALIVE: AtomicUsize = AtomicUsize::new(0);
    struct Counted(usize);
    impl Counted {
        fn new(i: usize) -> Self {
            ALIVE.fetch_add(1, Ordering::SeqCst);
            Self(i)
        }
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            ALIVE.fetch_sub(1, Ordering::SeqCst);
        }
    }
    fn run(n_jobs: usize, at: usize) -> Result<Vec<Counted>, Counted> {
        let items: Vec<_> = (0..3000).map(Counted::new).collect();
        Ok(
            parallel!(n_jobs = n_jobs, { if item.0 >= at { return Err(item) } Counted::new(item.0 * 2) } for item in items),
        )
    }
    for_every_n_jobs(|n_jobs| {
        for at in [0, 1, 600, 2999, 5000] {
            match run(n_jobs, at) {
                Ok(all) => assert_eq!((all.len(), at), (3000, 5000)),
                Err(first) => assert_eq!(first.0, at),
            }
            assert_eq!(ALIVE.load(Ordering::SeqCst), 0);
        }
    });
}

#[test]
fn with_scratch_and_nested_clauses() {
    fn run(n_jobs: usize, limit: usize) -> Result<Vec<usize>, usize> {
        Ok(parallel!(n_jobs = n_jobs, let mut text = String::new();
            {
                use std::fmt::Write;
                text.clear();
                write!(text, "{x}{y}").map_err(|_| 0_usize)?;
                if x * y == limit { Err(x + y)? }
                if y > 5 { break }
                text.len()
            } for x in 0..50 for y in 0..x))
    }
    for_every_n_jobs(|n_jobs| {
        let all = run(n_jobs, usize::MAX).unwrap();
        let expected: Vec<usize> =
            (0..50).flat_map(|x: usize| (0..x.min(6)).map(move |y| format!("{x}{y}").len())).collect();
        assert_eq!(all, expected);
        assert_eq!(run(n_jobs, 35), Err(12));
    });
}

#[test]
fn in_clauses_before_an_inner_for() {
    for_every_n_jobs(|n_jobs| {
        let pairs =
            parallel!(n_jobs = n_jobs, (j, k) for i in 0..10 let j = if i == 5 { break } else { i } for k in [4, 1]);
        assert_eq!(pairs, (0..5).flat_map(|j| [(j, 4), (j, 1)]).collect::<Vec<_>>());
        let mut n = 0;
        parallel!(n_jobs = n_jobs, 'items: for i in 0..10
            if { if i == 2 { continue 'items } true }
            let j = if i == 5 { break 'items } else { i } {
            n += j;
        });
        assert_eq!(n, 1 + 3 + 4);
        let triples = parallel!(n_jobs = n_jobs, i * 100 + j * 10 + k
            for i in 0..4 for j in 0..4 if { if j == 2 { break } true } for k in 0..2);
        let expected: Vec<i32> =
            (0..4).flat_map(|i| (0..2).flat_map(move |j| (0..2).map(move |k| i * 100 + j * 10 + k))).collect();
        assert_eq!(triples, expected);
    });
}

/// What looks like two statements in one, and is none.
#[test]
fn in_blocks_given_to_macros_with_lifetimes_and_labels() {
    fn name<'a>(names: &[&'a str], place: usize) -> Option<&'a str> {
        names.get(place).copied()
    }
    fn all<'a>(names: &[&'a str], n: usize) -> Option<Vec<String>> {
        Some(parallel!(
            format!("{} {}", { let name: &'a str = name(names, i)?; name }, 'a: { if i > 0 { break 'a i.checked_add(1)?; } 1 })
            for i in 0..n
        ))
    }
    assert_eq!(all(&["Ada", "Grace"], 2).unwrap(), ["Ada 1", "Grace 2"]);
    assert_eq!(all(&["Ada", "Grace"], 3), None);
}
