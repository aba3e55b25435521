//! The order in which workers run a loop that can end early: from the front, so that little is done behind its end.

use crate::support::{N_JOBS, quiet, watched};
use parallel_for::{Pool, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

const HIT: usize = 400;

/// The most items of a block, or of a claim of long items, at this place of an input.
const BLOCK: usize = 16;

/// Long items, which note how far an item ran ahead of those before it.
#[derive(Default)]
struct Slow {
    begun: AtomicUsize,
    ahead: AtomicUsize,
}

impl Slow {
    /// Whether the loop ends with this item.
    fn item(&self, i: usize) -> bool {
        let begun = self.begun.fetch_add(1, SeqCst);
        self.ahead.fetch_max(i.saturating_sub(begun), SeqCst);
        // Long enough for the loop to be shared.
        thread::sleep(Duration::from_micros(300));
        i == HIT
    }

    /// Whenever an item began, those before it had begun, but for what the other workers had claimed.
    fn check(&self, n_jobs: usize) {
        let ahead = self.ahead.load(SeqCst);
        assert!(ahead <= BLOCK * n_jobs, "n_jobs = {n_jobs}: an item began while {ahead} before it had not");
        let beyond = self.begun.load(SeqCst).saturating_sub(HIT + 1);
        println!("n_jobs = {n_jobs}: at most {ahead} ahead, {beyond} beyond the end");
    }
}

/// One test a form.
macro_rules! forms {
    ($($name:ident: |$slow:ident, $n_jobs:ident| $run:expr, $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            watched(|| {
                for $n_jobs in N_JOBS {
                    let $slow = Slow::default();
                    assert_eq!($run, $expected);
                    $slow.check($n_jobs);
                }
            });
        }
    )*};
}

forms! {
    a_search: |slow, n_jobs| parallel!(n_jobs = n_jobs, first(i for i in 0..10_000_usize if slow.item(i))), Some(HIT);
    a_search_for_any: |slow, n_jobs| parallel!(n_jobs = n_jobs, any(slow.item(i) for i in 0..10_000_usize)), true;
    a_search_for_one_that_is_not: |slow, n_jobs| parallel!(n_jobs = n_jobs, all(!slow.item(i) for i in 0..10_000_usize)), false;
    a_break: |slow, n_jobs| { parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { break; } }); 1 }, 1;
    a_break_in_a_list: |slow, n_jobs| parallel!(n_jobs = n_jobs, { if slow.item(i) { break; } i } for i in 0..10_000_usize).len(), HIT;
    a_break_in_a_sum: |slow, n_jobs| parallel!(n_jobs = n_jobs, sum({ if slow.item(i) { break; } 1 } for i in 0..10_000_usize)), 400;
    a_break_and_a_float_total: |slow, n_jobs| {
        let mut total = 0.0;
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { break; } total += 1.0; });
        total
    }, 400.0;
    a_break_and_an_integer_total: |slow, n_jobs| {
        let mut total = 0;
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { break; } total += 1; });
        total
    }, HIT;
    a_break_and_a_list_that_is_filled: |slow, n_jobs| {
        let mut list = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { break; } list.push(i); });
        list.len()
    }, HIT;
    a_break_and_a_window: |slow, n_jobs| {
        let mut out = vec![0; 10_000];
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { break; } out[i] = 1; });
        out[..HIT].iter().sum::<usize>()
    }, HIT;
    a_question_mark: |slow, n_jobs| (|| -> Result<(), usize> {
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { Err(i)?; } });
        Ok(())
    })(), Err(HIT);
    a_return: |slow, n_jobs| (|| -> usize {
        parallel!(n_jobs = n_jobs, for i in 0..10_000_usize { if slow.item(i) { return i; } });
        0
    })(), HIT;
    of_a_list: |slow, n_jobs| {
        let list: Vec<usize> = (0..10_000).collect();
        parallel!(n_jobs = n_jobs, first(i for &i in &list if slow.item(i)))
    }, Some(HIT);
    of_owned_items: |slow, n_jobs| {
        let list: Vec<usize> = (0..10_000).collect();
        parallel!(n_jobs = n_jobs, first(i for i in list if slow.item(i)))
    }, Some(HIT);
    of_an_endless_range: |slow, n_jobs| parallel!(n_jobs = n_jobs, first(i for i in 0..usize::MAX if slow.item(i))), Some(HIT);
    of_a_stream: |slow, n_jobs| parallel!(n_jobs = n_jobs, first(i for i in (0..10_000_usize).filter(|_| true) if slow.item(i))), Some(HIT);
    of_two_ranges: |slow, n_jobs| parallel!(n_jobs = n_jobs, first(i * 100 + j for i in 0..100_usize for j in 0..100_usize if slow.item(i * 100 + j))), Some(HIT);
    on_a_pool: |slow, n_jobs| {
        let pool = Pool::new(n_jobs);
        parallel!(pool = &pool, first(i for i in 0..10_000_usize if slow.item(i)))
    }, Some(HIT);
    in_a_loop: |slow, n_jobs| parallel!(n_jobs = n_jobs, first({
        let found = parallel!(n_jobs = n_jobs, first(i for i in 0..10_000_usize if slow.item(i)));
        found
    } for _ in 0..1)), Some(Some(HIT));
    with_blocks_of_one: |slow, n_jobs| parallel!(n_jobs = n_jobs, batch_size = 1, first(i for i in 0..10_000_usize if slow.item(i))), Some(HIT);
}

/// The line has met short searches before, and has learnt what a run costs.
#[test]
fn a_line_that_has_run_before() {
    watched(|| {
        let run = |slow: &Slow, n_jobs: usize, hit: usize| parallel!(n_jobs = n_jobs, first(i for i in 0..10_000_usize if i == hit || hit == HIT && slow.item(i)));
        for n_jobs in [2, 8] {
            for before in [1, 40] {
                (0..before).for_each(|_| assert_eq!(run(&Slow::default(), n_jobs, 7), Some(7)));
                let slow = Slow::default();
                assert_eq!(run(&slow, n_jobs, HIT), Some(HIT));
                slow.check(n_jobs);
            }
        }
    });
}

/// A deadline: the loop ends when so many items have run in all. Those that count lie before the first that broke.
#[test]
fn a_deadline() {
    watched(|| {
        for n_jobs in N_JOBS {
            let (ran, mut kept) = (AtomicUsize::new(0), 0);
            let is_over = || ran.load(SeqCst) >= HIT;
            let item = || {
                thread::sleep(Duration::from_micros(300));
                ran.fetch_add(1, SeqCst);
            };
            parallel!(
                n_jobs = n_jobs,
                for _i in 0..100_000_usize {
                    if is_over() {
                        break;
                    }
                    item();
                    kept += 1;
                }
            );
            assert!(kept + BLOCK * n_jobs >= HIT, "n_jobs = {n_jobs}: {kept} of {HIT} items count");
            ran.store(0, SeqCst);
            let kept = parallel!(n_jobs = n_jobs, {
                if is_over() { break; }
                item();
            } for _ in 0..100_000_usize)
            .len();
            assert!(kept + BLOCK * n_jobs >= HIT, "n_jobs = {n_jobs}: {kept} of {HIT} results count");
        }
    });
}

/// A panic that ends a loop which an exit could have ended.
#[test]
fn a_panic() {
    quiet();
    watched(|| {
        for n_jobs in N_JOBS {
            let slow = Slow::default();
            let run = AssertUnwindSafe(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..10_000_usize {
                        assert!(!slow.item(i), "on purpose");
                        if i > 9_000 {
                            break;
                        }
                    }
                );
            });
            assert!(catch_unwind(run).is_err());
            slow.check(n_jobs);
        }
    });
}
