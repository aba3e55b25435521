//! The macros of `anyhow` and `log` in bodies: `bail!` and `ensure!` leave the function as in the serial loop, and the others
//! are looked into as those of the standard library.

use anyhow::{Result, anyhow, bail, ensure};
use parallel_for::parallel;

const N_JOBS: [usize; 4] = [1, 2, 3, 8];

/// The items: good ones, one that is negative, one that is too large, in either order.
fn inputs() -> Vec<Vec<i64>> {
    let long = |at: &[(usize, i64)]| {
        let mut items: Vec<i64> = (0..500).map(|i| i % 50).collect();
        for &(at, item) in at {
            items[at] = item;
        }
        items
    };
    vec![
        vec![],
        vec![-1],
        vec![1, 2, 3],
        long(&[]),
        long(&[(250, -3), (400, 700)]),
        long(&[(499, 700)]),
        long(&[(100, 700), (101, -5)]),
    ]
}

/// What is left of a loop: its result as a text, and the variable that it has changed.
fn same(
    serial: impl Fn(&[i64], &mut i64) -> Result<Vec<i64>>,
    ours: impl Fn(&[i64], &mut i64, usize) -> Result<Vec<i64>>,
) {
    for items in inputs() {
        let mut total = 10;
        let right = (format!("{:?}", serial(&items, &mut total).map_err(|error| error.to_string())), total);
        for n_jobs in N_JOBS {
            let mut total = 10;
            let result = ours(&items, &mut total, n_jobs).map_err(|error| error.to_string());
            assert_eq!((format!("{result:?}"), total), right, "n_jobs = {n_jobs}");
        }
    }
}

#[test]
fn a_loop_that_changes_a_variable() {
    same(
        |items, total| {
            for x in items {
                *total += x;
                if *x < 0 {
                    bail!("{x} is negative");
                }
                ensure!(*x < 100, "{} is too large", x.abs());
                *total += 1;
            }
            Ok(vec![])
        },
        |items, total, n_jobs| {
            parallel!(
                n_jobs = n_jobs,
                for x in items {
                    *total += x;
                    if *x < 0 {
                        bail!("{x} is negative");
                    }
                    ensure!(*x < 100, "{} is too large", x.abs());
                    *total += 1;
                }
            );
            Ok(vec![])
        },
    );
}

#[test]
fn a_list_and_the_places_of_a_value() {
    same(
        |items, _| {
            let mut list = vec![];
            for x in items {
                list.push(match x {
                    ..0 => bail!(anyhow!("{x} is negative").context("a list")),
                    100.. => anyhow::bail!("large"),
                    x => x * 2,
                });
            }
            Ok(list)
        },
        |items, _, n_jobs| {
            Ok(parallel!(
                n_jobs = n_jobs,
                match x {
                    ..0 => bail!(anyhow!("{x} is negative").context("a list")),
                    100.. => anyhow::bail!("large"),
                    x => x * 2,
                } for x in items
            ))
        },
    );
}

#[test]
fn inner_loops_closures_and_question_marks() {
    fn half(x: i64) -> Result<i64> {
        ensure!(x % 7 != 6);
        Ok(x / 2)
    }
    same(
        |items, total| {
            for x in items {
                let small = || -> Result<i64> {
                    if *x > 100 {
                        bail!("large");
                    }
                    Ok(*x)
                };
                *total += small().unwrap_or(1);
                for y in 0..3 {
                    if y > *x {
                        bail!("{y} is more than {x}, whose half is {}", half(*x)?);
                    }
                }
                *total += half(*x).unwrap_or(0);
            }
            Ok(vec![])
        },
        |items, total, n_jobs| {
            parallel!(
                n_jobs = n_jobs,
                for x in items {
                    let small = || -> Result<i64> {
                        if *x > 100 {
                            bail!("large");
                        }
                        Ok(*x)
                    };
                    *total += small().unwrap_or(1);
                    for y in 0..3 {
                        if y > *x {
                            bail!("{y} is more than {x}, whose half is {}", half(*x)?);
                        }
                    }
                    *total += half(*x).unwrap_or(0);
                }
            );
            Ok(vec![])
        },
    );
}

#[test]
fn a_reduction_and_a_sink() {
    same(
        |items, total| {
            let mut sum = 0;
            for x in items {
                ensure!(*x >= 0);
                sum += x;
            }
            for x in items {
                let value = x * 2;
                ensure!(value < 200, "{value} is too large");
                *total += value;
            }
            Ok(vec![sum])
        },
        |items, total, n_jobs| {
            let sum = parallel!(n_jobs = n_jobs, sum({ ensure!(*x >= 0); x } for x in items));
            parallel!(n_jobs = n_jobs, for x in items {
                x * 2
            } then |value| {
                ensure!(value < 200, "{value} is too large");
                *total += value;
            });
            Ok(vec![sum])
        },
    );
}

/// The accumulator of the loop is named in a macro of `log`, under a name of the macro's too, and a `?` stands in one.
#[test]
fn messages_are_looked_into() {
    fn run(words: &[&str], n_jobs: usize) -> Result<i64> {
        let mut total = 0;
        parallel!(
            n_jobs = n_jobs,
            for word in words {
                log::info!(target: "loop", "{} of {word}", word.parse::<i64>()?);
                log::debug!(total = 3; "{word}");
                total += word.parse::<i64>()?;
            }
        );
        Ok(total)
    }
    log::set_max_level(log::LevelFilter::Info);
    for n_jobs in N_JOBS {
        assert_eq!(run(&["1", "2"], n_jobs).unwrap(), 3);
        assert!(run(&["1", "x"], n_jobs).is_err());
    }
}
