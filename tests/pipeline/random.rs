//! Pipelines that skip, leave and panic at random items, beside the plain loop that does the same.

use crate::support::{Census, quiet, watched};
use crate::work;
use parallel_for::parallel;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a random pipeline does at which item.
#[derive(Clone, Copy, Debug)]
struct Script {
    len: usize,
    skip_stage: usize,
    skip_sink: usize,
    leave_stage: usize,
    leave_sink: usize,
    panic_stage: usize,
    panic_sink: usize,
    panic_next: usize,
}

/// What has come of a pipeline: how it ended, what the sink has seen, what the stage has added up and filled.
type Outcome = (Result<Result<(), usize>, String>, Vec<usize>, u64, Vec<usize>);

fn at(here: usize, there: usize, what: &str) {
    if here == there {
        std::panic::resume_unwind(Box::new(format!("{what} {here}")));
    }
}

fn one_after_the_other(script: Script) -> Outcome {
    let Script { len, skip_stage, skip_sink, leave_stage, leave_sink, panic_stage, panic_sink, panic_next } = script;
    let (mut seen, mut total, mut filled) = (Vec::new(), 0, Vec::new());
    let end = catch_unwind(AssertUnwindSafe(|| {
        for i in (0..len).inspect(|&i| at(i, panic_next, "next")) {
            total += i as u64;
            if i % skip_stage == 1 {
                continue;
            }
            filled.push(i);
            if i == leave_stage {
                return Err(i);
            }
            at(i, panic_stage, "stage");
            if i == leave_sink {
                return Err(i + 1_000_000);
            }
            if i % skip_sink == 2 {
                continue;
            }
            at(i, panic_sink, "sink");
            seen.push(i);
        }
        Ok(())
    }));
    (end.map_err(|payload| *payload.downcast::<String>().unwrap()), seen, total, filled)
}

fn as_a_pipeline(script: Script, n_jobs: usize, lookahead: usize, batch_size: usize, census: &Census) -> Outcome {
    let Script { len, skip_stage, skip_sink, leave_stage, leave_sink, panic_stage, panic_sink, panic_next } = script;
    let (mut seen, mut total, mut filled) = (Vec::new(), 0, Vec::new());
    let end = catch_unwind(AssertUnwindSafe(|| {
        let items = (0..len).inspect(|&i| at(i, panic_next, "next")).map(|i| census.item(i));
        parallel!(
            n_jobs = n_jobs, lookahead = lookahead, batch_size = batch_size,
            for item in items {
                let i = item.value;
                total += i as u64;
                if i % skip_stage == 1 { continue; }
                filled.push(i);
                if i == leave_stage { return Err(i); }
                at(i, panic_stage, "stage");
                work(i);
                item
            } then |item| {
                let i = item.value;
                if i == leave_sink { return Err(i + 1_000_000); }
                if i % skip_sink == 2 { continue; }
                at(i, panic_sink, "sink");
                seen.push(i);
            }
        );
        Ok(())
    }));
    (end.map_err(|payload| *payload.downcast::<String>().unwrap()), seen, total, filled)
}

#[test]
fn random_pipelines_do_what_one_item_after_the_other_does() {
    quiet();
    let mut random = 2_026_u64;
    let mut below = move |n: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % n
    };
    watched(|| {
        for round in 0..1_500 {
            let len = below(if round % 10 == 0 { 3_000 } else { 60 });
            // Most of what can happen does not.
            let mut when = |percent: usize| if below(100) < percent { below(len + 1) } else { usize::MAX };
            let (leave_stage, leave_sink) = (when(25), when(25));
            let (panic_stage, panic_sink, panic_next) = (when(10), when(10), when(10));
            let (skip_stage, skip_sink) = (3 + below(5), 3 + below(5));
            let script =
                Script { len, skip_stage, skip_sink, leave_stage, leave_sink, panic_stage, panic_sink, panic_next };
            let (n_jobs, lookahead, batch_size) = (1 + below(4), 1 + below(200), 1 + below(40));
            let census = Census::default();
            let found = as_a_pipeline(script, n_jobs, lookahead, batch_size, &census);
            let expected = one_after_the_other(script);
            assert_eq!(census.alive(), 0, "{script:?}");
            if expected.0.is_err() {
                // What has been added up in the block that panics is lost: in order, and nothing after it.
                assert_eq!(
                    (&found.0, &found.1),
                    (&expected.0, &expected.1),
                    "{script:?} {n_jobs} {lookahead} {batch_size}"
                );
                assert!(expected.3.starts_with(&found.3), "{script:?}");
            } else {
                assert_eq!(found, expected, "{script:?} {n_jobs} {lookahead} {batch_size}");
            }
        }
    });
}
