//! The first exit in input order wins: all before it has run, and what came after it is dropped.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::sync::atomic::{AtomicUsize, Ordering};

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
