//! A pipeline with one worker is the serial loop: pull, run, hand over, item by item.

use crate::support::watched;
use parallel_for::{Config, Pool, parallel};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::process::Command;
use std::sync::Mutex;

#[derive(Debug, PartialEq, Clone, Copy)]
enum Step {
    Pull(usize),
    Run(usize),
    Hand(usize),
}
use Step::{Hand, Pull, Run};

struct Log(Mutex<Vec<Step>>);

impl Log {
    fn add(&self, step: Step) -> usize {
        self.0.lock().unwrap().push(step);
        match step {
            Pull(i) | Run(i) | Hand(i) => i,
        }
    }

    fn items(&self, n: usize) -> impl Iterator<Item = usize> + '_ {
        (0..n).inspect(|i| {
            self.add(Pull(*i));
        })
    }
}

fn serial(n: usize) -> Vec<Step> {
    (0..n).flat_map(|i| [Pull(i), Run(i), Hand(i)]).collect()
}

fn check(name: &str, run: impl Fn(&Log, usize)) {
    for n in [0, 1, 2, 3, 10, 100, 2_000] {
        let log = Log(Mutex::default());
        watched(|| run(&log, n));
        let (steps, expected) = (log.0.into_inner().unwrap(), serial(n));
        let other = steps.iter().zip(&expected).position(|(is, should)| is != should);
        assert!(other.is_none() && steps.len() == expected.len(), "{name}, {n} items: step {other:?}");
    }
}

#[test]
fn every_step_is_that_of_the_serial_loop() {
    check("plain", |log, n| {
        parallel!(n_jobs = 1, for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
    });
    check("a batch size", |log, n| {
        parallel!(n_jobs = 1, batch_size = 16, for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
    });
    check("a lookahead", |log, n| {
        parallel!(n_jobs = 1, lookahead = 64, for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
    });
    check("no order", |log, n| {
        parallel!(n_jobs = 1, ordered = false, for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
    });
    check("totals", |log, n| {
        let (mut count, mut total) = (0, 0.0);
        parallel!(n_jobs = 1, batch_size = 7, for i in log.items(n) { count += 1; total += 0.1; log.add(Run(i)) } then |i| {
            log.add(Hand(i));
        });
        assert_eq!((count, f64::to_bits(total)), (n, f64::to_bits((0..n).fold(0.0, |total, _| total + 0.1))));
    });
    check("an exit of the sink", |log, n| {
        if n > 0 {
            parallel!(n_jobs = 1, for i in log.items(30_000) { log.add(Run(i)) } then |i| {
                log.add(Hand(i));
                if i + 1 == n { break; }
            });
        }
    });
    check("scratch and an inner loop", |log, n| {
        parallel!(n_jobs = 1, let mut runs = 0; for i in log.items(n) for _ in 0..1 { runs += 1; black_box(runs); log.add(Run(i)) } then |i| {
            log.add(Hand(i));
        });
    });
    check("a scope", |log, n| {
        Config::new().n_jobs(1).scope(|| {
            parallel!(for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
        });
    });
    check("a pool", |log, n| {
        let pool = Pool::new(1);
        parallel!(pool = &pool, for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
    });
}

#[test]
fn the_environment_may_say_so_too() {
    const CHILD: &str = "PARALLEL_FOR_TEST_CHILD";
    if std::env::var_os(CHILD).is_some() {
        check("the environment", |log, n| {
            parallel!(for i in log.items(n) { log.add(Run(i)) } then |i| { log.add(Hand(i)); });
        });
        return;
    }
    let mut child = Command::new(std::env::current_exe().unwrap());
    let child =
        child.args(["--exact", "serial::the_environment_may_say_so_too"]).env("PARALLEL_NUM_JOBS", "1").env(CHILD, "");
    assert!(watched(|| child.output()).unwrap().status.success());
}

#[test]
fn an_input_may_wait_for_the_last_answer() {
    let answer = Cell::new(Some(1_u64));
    let questions = std::iter::from_fn(|| {
        let answer = answer.take().expect("the answer to the last question is there");
        (answer < 1_000).then_some(answer)
    });
    let asked = RefCell::new(Vec::new());
    parallel!(n_jobs = 1, for question in questions { question * 2 } then |double| {
        asked.borrow_mut().push(double);
        answer.set(Some(double));
    });
    assert_eq!(asked.into_inner(), [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]);
}

#[test]
fn nothing_is_pulled_after_an_item_that_leaves() {
    for n in [1, 5, 600] {
        let log = Log(Mutex::default());
        let run = || -> Result<(), usize> {
            parallel!(n_jobs = 1, for i in log.items(5_000) {
                log.add(Run(i));
                if i == n { Err(i)?; }
                i
            } then |i| { log.add(Hand(i)); });
            Ok(())
        };
        assert_eq!(run(), Err(n));
        let mut expected = serial(n);
        expected.extend([Pull(n), Run(n)]);
        assert!(log.0.into_inner().unwrap() == expected, "{n}");
    }
}
