//! Accumulators of a loop that is left before its end.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[test]
fn with_exits_everything_before_them_counts() {
    fn run(n_jobs: usize, words: &[&str]) -> (i64, Vec<i64>, Result<(), std::num::ParseIntError>) {
        let (mut total, mut seen) = (0, Vec::new());
        let mut all = || -> Result<(), std::num::ParseIntError> {
            parallel!(
                n_jobs = n_jobs,
                for word in words {
                    total += 1;
                    let number = word.parse::<i64>()?;
                    seen.push(number);
                    if number == 7 {
                        break;
                    }
                    total += number;
                }
            );
            Ok(())
        };
        let result = all();
        (total, seen, result)
    }
    for_every_n_jobs(|n_jobs| {
        let (total, seen, result) = run(n_jobs, &["10", "20", "7", "x"]);
        assert_eq!((total, seen, result.is_ok()), (33, vec![10, 20, 7], true));
        let (total, seen, result) = run(n_jobs, &["10", "20", "x", "7"]);
        assert_eq!((total, seen, result.is_err()), (33, vec![10, 20], true));
        let many: Vec<String> = (0..3000).map(|i| if i == 2000 { "7".into() } else { (i + 10).to_string() }).collect();
        let many: Vec<&str> = many.iter().map(|word| &**word).collect();
        let (total, seen, _) = run(n_jobs, &many);
        assert_eq!((total, seen.len()), (2001 + (10..2010).sum::<i64>(), 2001));
    });
}

#[test]
fn after_a_panic_what_was_before_it_may_stay_and_nothing_else() {
    for_every_n_jobs(|n_jobs| {
        let (mut seen, mut sum) = (Vec::new(), 0_usize);
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..3000_usize {
                    sum += i;
                    if i == 1234 {
                        std::panic::resume_unwind(Box::new(i));
                    }
                    seen.push(i);
                }
            );
        });
        let panic = catch_unwind(run).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&1234_usize));
        assert!(seen.len() <= 1234 && seen.iter().enumerate().all(|(at, &i)| at == i));
        assert_eq!(sum, (0..seen.len()).sum());
    });
}
