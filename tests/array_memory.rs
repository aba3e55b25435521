//! Arrays that a loop counts in: memory, copies and bits, whatever the lengths are.

#![allow(
    clippy::cast_precision_loss,
    clippy::float_cmp,
    clippy::print_stdout,
    clippy::items_after_statements,
    reason = "loops as users write them"
)]

#[path = "support/memory.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod memory;
#[path = "support/process.rs"]
mod process;
mod support;

use memory::{Used, measure};
use parallel_for::{Accumulate, Pool, parallel};
use process::{at_most_memory, isolated};
use std::collections::VecDeque;
use std::ops::AddAssign;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

const LARGE: usize = 1_000_000;
const SLACK: usize = 256 << 10;
const JOBS: [usize; 3] = [1, 2, 8];

/// 1000 picks, some of which meet, far apart.
fn picks() -> Vec<usize> {
    (0..1000).map(|i| if i % 3 == 0 { i % 10 * 99_991 } else { i * 7_919 % LARGE }).collect()
}

/// Threads are there before anything is measured.
fn warm(n_jobs: usize) {
    let _ = parallel!(n_jobs = n_jobs, { std::thread::sleep(std::time::Duration::from_millis(1)); i } for i in 0..64);
}

/// Few picks in a large array: nothing of the array's size may be made, with whatever number of jobs; it would take longer
/// than the loop.
fn check_few(what: &str, n_jobs: usize, used: Used) {
    println!("{what} n_jobs = {n_jobs}: {used:?}");
    assert!(used.peak < 8 * LARGE / 4 && used.total < 8 * LARGE / 4, "{what} n_jobs = {n_jobs}: {used:?}");
    if n_jobs == 1 {
        assert!(used.total < SLACK, "{what} n_jobs = 1 makes a copy: {used:?}");
    }
}

/// Runs a loop with each number of jobs on a fresh array, measured, and compares with the serial loop, bit by bit.
fn few_picks<T: Clone + PartialEq + std::fmt::Debug>(
    fresh: impl Fn() -> T,
    serial: impl Fn(&mut T, &[usize]),
    run: impl Fn(&mut T, &[usize], usize),
    name: &str,
) {
    let picks = picks();
    let mut expected = fresh();
    serial(&mut expected, &picks);
    for n_jobs in JOBS {
        warm(n_jobs);
        let mut hits = fresh();
        let ((), used) = measure(|| run(&mut hits, &picks, n_jobs));
        assert!(hits == expected, "{name} n_jobs = {n_jobs}: other bits than the serial loop's");
        check_few(name, n_jobs, used);
    }
}

#[expect(clippy::ptr_arg, reason = "the type of the array is taken from here")]
fn bits(serial: &mut Vec<f64>, picks: &[usize]) {
    for (i, &k) in picks.iter().enumerate() {
        serial[k] += 0.1 * i as f64;
    }
}

#[test]
fn floats_in_a_statement() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        hits[k] += 0.1 * i as f64;
                    }
                );
            },
            "f64 +=",
        );
    });
}

#[test]
fn floats_taken_away() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            |hits, picks| picks.iter().enumerate().for_each(|(i, &k)| hits[k] -= 0.1 * i as f64),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        hits[k] -= 0.1 * i as f64;
                    }
                );
            },
            "f64 -=",
        );
    });
}

#[test]
fn floats_multiplied() {
    isolated(|| {
        few_picks(
            || vec![1.3; LARGE],
            |hits, picks| picks.iter().enumerate().for_each(|(i, &k)| hits[k] *= 1.0 + 0.1 * i as f64),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        hits[k] *= 1.0 + 0.1 * i as f64;
                    }
                );
            },
            "f64 *=",
        );
    });
}

#[test]
fn integers() {
    isolated(|| {
        few_picks(
            || vec![3_i64; LARGE],
            |hits, picks| picks.iter().for_each(|&k| hits[k] += 1),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for &k in picks {
                        hits[k] += 1;
                    }
                );
            },
            "i64 +=",
        );
    });
}

#[test]
fn bit_sets() {
    isolated(|| {
        few_picks(
            || vec![0_u64; LARGE],
            |hits, picks| picks.iter().for_each(|&k| hits[k] |= 1 << (k % 64)),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for &k in picks {
                        hits[k] |= 1 << (k % 64);
                    }
                );
            },
            "u64 |=",
        );
    });
}

#[test]
fn in_a_comprehension() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                let list = parallel!(n_jobs = n_jobs, { hits[k] += 0.1 * i as f64; k } for (i, &k) in picks.iter().enumerate());
                assert_eq!(list, picks);
            },
            "list",
        );
    });
}

#[test]
fn in_a_reduction() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                let sum = parallel!(n_jobs = n_jobs, sum({ hits[k] += 0.1 * i as f64; k } for (i, &k) in picks.iter().enumerate()));
                assert_eq!(sum, picks.iter().sum::<usize>());
            },
            "sum",
        );
    });
}

#[test]
fn of_a_stream() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate().filter(|_| true) {
                        hits[k] += 0.1 * i as f64;
                    }
                );
            },
            "stream",
        );
    });
}

#[test]
fn with_then() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                let mut seen = 0;
                parallel!(n_jobs = n_jobs, for (i, &k) in picks.iter().enumerate() { hits[k] += 0.1 * i as f64; k } then |_k| { seen += 1; });
                assert_eq!(seen, picks.len());
            },
            "then",
        );
    });
}

#[test]
fn with_an_exit() {
    isolated(|| {
        few_picks(
            || vec![0.3; LARGE],
            |hits, picks| bits(hits, &picks[..700]),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        if i == 700 {
                            break;
                        }
                        hits[k] += 0.1 * i as f64;
                    }
                );
            },
            "break",
        );
        few_picks(
            || vec![0.3; LARGE],
            |hits, picks| bits(hits, &picks[..700]),
            |hits, picks, n_jobs| {
                let mut run = || -> Result<(), usize> {
                    parallel!(
                        n_jobs = n_jobs,
                        for (i, &k) in picks.iter().enumerate() {
                            if i == 700 {
                                Err(i)?;
                            }
                            hits[k] += 0.1 * i as f64;
                        }
                    );
                    Ok(())
                };
                assert_eq!(run(), Err(700));
            },
            "?",
        );
    });
}

/// What the blocks before the panicking one have made stays; so does it for items before it in serial order, at least no more than
/// the serial loop has made.
#[test]
fn with_a_panic() {
    isolated(|| {
        support::quiet();
        for n_jobs in JOBS {
            warm(n_jobs);
            let picks = picks();
            let mut hits = vec![0_i64; LARGE];
            let (panicked, used) = measure(|| {
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                    parallel!(
                        n_jobs = n_jobs,
                        for (i, &k) in picks.iter().enumerate() {
                            assert!(i != 700, "on purpose");
                            hits[k] += 1;
                        }
                    );
                }))
                .is_err()
            });
            assert!(panicked && hits.iter().sum::<i64>() <= 700);
            check_few("panic", n_jobs, used);
        }
    });
}

#[test]
fn on_a_pool_of_its_own() {
    isolated(|| {
        let pool = Pool::new(8);
        few_picks(
            || vec![0.3; LARGE],
            bits,
            |hits, picks, n_jobs| {
                parallel!(
                    pool = &pool,
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        hits[k] += 0.1 * i as f64;
                    }
                );
            },
            "pool",
        );
    });
}

#[test]
fn in_other_containers() {
    isolated(|| {
        few_picks(
            || VecDeque::from(vec![0_u64; LARGE]),
            |hits, picks| picks.iter().for_each(|&k| hits[k] += 1),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for &k in picks {
                        hits[k] += 1;
                    }
                );
            },
            "VecDeque",
        );
        few_picks(
            || vec![0_u64; LARGE].into_boxed_slice(),
            |hits, picks| picks.iter().for_each(|&k| hits[k] += 1),
            |hits, picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for &k in picks {
                        hits[k] += 1;
                    }
                );
            },
            "Box<[T]>",
        );
        few_picks(
            || vec![0_u64; LARGE],
            |hits, picks| picks.iter().for_each(|&k| hits[k] += 1),
            |hits, picks, n_jobs| {
                let slice = &mut hits[..];
                parallel!(
                    n_jobs = n_jobs,
                    for &k in picks {
                        slice[k] += 1;
                    }
                );
            },
            "&mut [T]",
        );
    });
}

#[test]
fn two_arrays_in_one_loop() {
    isolated(|| {
        few_picks(
            || (vec![0.3; LARGE], vec![7_u64; LARGE]),
            |(hits, counts), picks| {
                bits(hits, picks);
                for &k in picks {
                    counts[k] += 1;
                }
            },
            |(hits, counts), picks, n_jobs| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, &k) in picks.iter().enumerate() {
                        hits[k] += 0.1 * i as f64;
                        counts[k] += 1;
                    }
                );
            },
            "two",
        );
    });
}

/// A block an item is the worst that can be asked for: 1000 copies.
#[test]
fn with_blocks_of_one_item() {
    isolated(|| {
        at_most_memory(4 << 30);
        for n_jobs in JOBS {
            warm(n_jobs);
            let mut hits = vec![0.0_f64; 20_000];
            let ((), used) = measure(|| {
                parallel!(
                    n_jobs = n_jobs,
                    batch_size = 1,
                    for k in 0..1000_usize {
                        hits[k * 17 % 20_000] += 1.0;
                    }
                );
            });
            println!("batch_size = 1, n_jobs = {n_jobs}: {used:?}");
            assert!(used.peak <= (1 + n_jobs) * 160_000 + SLACK, "{used:?}");
            assert!(n_jobs > 1 || used.total <= 160_000, "{used:?}");
        }
    });
}

#[test]
fn a_loop_inside_a_loop() {
    isolated(|| {
        let picks = picks();
        for n_jobs in JOBS {
            warm(n_jobs);
            let (sums, used) = measure(|| {
                parallel!(n_jobs = n_jobs, {
                let mut hits = vec![0.0; LARGE];
                parallel!(for &k in &picks { hits[k] += 1.0; });
                hits.iter().sum::<f64>()
            } for _ in 0..4)
            });
            assert_eq!(sums, [1000.0; 4]);
            println!("nested n_jobs = {n_jobs}: {used:?}");
            // The body's own arrays, one a worker.
            assert!(used.peak <= n_jobs.min(4) * 8 * LARGE + 8 * LARGE / 4 + SLACK, "n_jobs = {n_jobs}: {used:?}");
        }
    });
}

/// Ten copies of the array would not fit: a kind of the 320 MB that abort the process.
#[test]
fn an_array_that_fits_twice_but_not_more() {
    isolated(|| {
        at_most_memory(600 << 20);
        for n_jobs in [1, 2] {
            let mut hits = vec![0.0; 10_000_000];
            parallel!(
                n_jobs = n_jobs,
                for k in 0..1000_usize {
                    hits[k * 9_973] += 1.0;
                }
            );
            assert_eq!(hits.iter().sum::<f64>(), 1000.0);
        }
    });
}

/// Never over twice the array's memory beyond what `n_jobs` explains, and the same bits for every `n_jobs`.
#[test]
fn many_items_in_bins_of_every_number() {
    isolated(|| {
        for bins in [1, 16, 256, 4096, 65_536, 1 << 20] {
            let mut first = None;
            for n_jobs in JOBS {
                warm(n_jobs);
                let mut hits = vec![0.0_f64; bins];
                let ((), used) = measure(|| {
                    parallel!(
                        n_jobs = n_jobs,
                        for i in 0..1_000_000_u64 {
                            hits[(i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize % bins] += 0.1 * (i % 7) as f64;
                        }
                    );
                });
                println!("{bins} bins, n_jobs = {n_jobs}: {used:?}");
                let bits: Vec<u64> = hits.iter().map(|x| x.to_bits()).collect();
                assert_eq!(first.get_or_insert_with(|| bits.clone()), &bits, "{bins} {n_jobs}");
                assert!(used.peak <= 8 * bins * (1 + n_jobs) + (1 << 20), "{bins} bins, n_jobs = {n_jobs}: {used:?}");
            }
        }
    });
}

#[test]
fn many_integers_in_bins_of_every_number() {
    isolated(|| {
        for bins in [256, 65_536, 1 << 20] {
            for n_jobs in JOBS {
                warm(n_jobs);
                let count = || {
                    let mut hits = vec![0_u64; bins];
                    let ((), used) = measure(|| {
                        parallel!(
                            n_jobs = n_jobs,
                            for i in 0..1_000_000_u64 {
                                hits[(i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize % bins] += 1;
                            }
                        );
                    });
                    println!("{bins} bins, n_jobs = {n_jobs}: {used:?}");
                    assert_eq!(hits.iter().sum::<u64>(), 1_000_000);
                    assert!(
                        used.peak <= 8 * bins * (1 + n_jobs) + (1 << 20),
                        "{bins} bins, n_jobs = {n_jobs}: {used:?}"
                    );
                    used
                };
                // While the machine is busy, items may seem so long that their updates are recorded.
                let used = (0..5).map(|_| count()).min_by_key(|used| used.total).unwrap();
                // A copy a worker, none for the one that is alone.
                assert!(
                    used.total <= 8 * bins * (n_jobs - 1) + 8 * bins + (1 << 20),
                    "{bins} bins, n_jobs = {n_jobs}: {used:?}"
                );
                assert!(n_jobs > 1 || used.total < SLACK, "{bins} bins: {used:?}");
            }
        }
    });
}

static NEUTRAL: AtomicUsize = AtomicUsize::new(0);
static MERGED: AtomicUsize = AtomicUsize::new(0);

/// A number of the user's own, which counts what is made of it.
#[derive(Debug, PartialEq)]
struct Own(f64);
impl AddAssign<f64> for Own {
    fn add_assign(&mut self, more: f64) {
        self.0 += more;
    }
}
impl Accumulate for Own {
    fn neutral(&self) -> Self {
        NEUTRAL.fetch_add(1, SeqCst);
        Own(0.0)
    }
    fn merge(&mut self, later: Self) {
        MERGED.fetch_add(1, SeqCst);
        self.0 += later.0;
    }
}

/// Recorded updates are not to be had of a type of the user's own, whose operator may do anything: the plain loop is.
#[test]
fn elements_of_ones_own() {
    isolated(|| {
        for n_jobs in JOBS {
            NEUTRAL.store(0, SeqCst);
            let mut hits: Vec<Own> = (0..LARGE).map(|_| Own(0.5)).collect();
            let picks = picks();
            parallel!(
                n_jobs = n_jobs,
                for &k in &picks {
                    hits[k] += 1.0;
                }
            );
            assert_eq!(hits.iter().map(|own| own.0).sum::<f64>(), 1000.0 + 0.5 * LARGE as f64);
            let neutral = NEUTRAL.load(SeqCst);
            println!("own n_jobs = {n_jobs}: {neutral} neutral elements");
            assert!(neutral <= LARGE / 4, "n_jobs = {n_jobs}: {neutral} neutral elements are made");
            assert!(n_jobs > 1 || neutral == 0, "n_jobs = 1: {neutral} neutral elements are made");
        }
    });
}

/// Of nested arrays the rows that are touched are copied.
#[test]
fn rows() {
    isolated(|| {
        for n_jobs in JOBS {
            NEUTRAL.store(0, SeqCst);
            let mut out: Vec<Vec<Own>> = (0..100).map(|_| (0..1000).map(|_| Own(0.5)).collect()).collect();
            parallel!(
                n_jobs = n_jobs,
                for i in 0..100_000_usize {
                    let t = i / 50_000 * 90;
                    out[t][i % 1000] += 1.0;
                }
            );
            assert!(out[0].iter().chain(&out[90]).all(|own| own.0 == 50.5));
            assert!(out[1].iter().all(|own| own.0 == 0.5));
            let neutral = NEUTRAL.load(SeqCst);
            println!("rows n_jobs = {n_jobs}: {neutral} neutral elements");
            // Two rows are touched: blocks (64 of them, at most) have one each, one block both.
            assert!(neutral <= 2 * 65 * 1000, "n_jobs = {n_jobs}: {neutral} neutral elements");
        }
    });
}

#[test]
fn few_rows_of_many() {
    isolated(|| {
        for n_jobs in JOBS {
            warm(n_jobs);
            let run = || {
                let mut out = vec![vec![0_u64; 1000]; 1000];
                let ((), used) = measure(|| {
                    parallel!(
                        n_jobs = n_jobs,
                        for j in 0..1000_usize {
                            out[j % 2 * 7][j] += 1;
                        }
                    );
                });
                println!("rows of integers n_jobs = {n_jobs}: {used:?}");
                assert_eq!(out.iter().flatten().sum::<u64>(), 1000);
                used.total <= 2 * 8000 * n_jobs + SLACK
            };
            // A loop that is interrupted for milliseconds looks long enough for copies: not each of several.
            assert!((0..5).any(|_| run()), "n_jobs = {n_jobs}");
        }
    });
}

/// A brother: an accumulator that is a large value itself has a neutral copy a block, 1000 of them for 1000 items.
#[derive(Clone, PartialEq, Debug)]
struct Matrix(Vec<f64>);
impl AddAssign<usize> for Matrix {
    fn add_assign(&mut self, at: usize) {
        self.0[at] += 1.0;
    }
}
impl Accumulate for Matrix {
    fn neutral(&self) -> Self {
        NEUTRAL.fetch_add(1, SeqCst);
        Matrix(vec![0.0; self.0.len()])
    }
    fn merge(&mut self, later: Self) {
        self.0.iter_mut().zip(later.0).for_each(|(x, y)| *x += y);
    }
}

#[test]
fn brother_a_large_scalar_accumulator() {
    isolated(|| {
        for n_jobs in JOBS {
            NEUTRAL.store(0, SeqCst);
            let mut total = Matrix(vec![0.0; 10_000]);
            parallel!(
                n_jobs = n_jobs,
                for i in 0..500_usize {
                    total += i;
                }
            );
            let made = NEUTRAL.load(SeqCst);
            println!("large scalar n_jobs = {n_jobs}: {made} neutral values");
            assert_eq!(total.0.iter().sum::<f64>(), 500.0);
            // As arrays: at most 64 blocks start with something large.
            assert!(made <= 66, "n_jobs = {n_jobs}: {made} neutral values");
        }
    });
}
