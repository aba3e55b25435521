//! Workers wait for the next task, and go when they should.

use super::super::pool;
use super::super::{Hand, Task};
use super::talk::support::isolated;
use super::talk::{STACK, ask_text, hand, id, serve, signal, state, task, until, unused};
use rustix::process::Signal;
use std::collections::BTreeSet;
use std::fs;

/// So many workers at once, and their processes.
fn hands(count: usize) -> BTreeSet<u32> {
    let mut hands: Vec<Hand> = (0..count).map(|_| hand()).collect();
    hands.iter_mut().map(id).collect()
}

#[test]
fn workers_wait_for_the_next_task() {
    isolated(&[], || {
        let first = id(&mut hand());
        assert_eq!(id(&mut hand()), first);
        // The one that was given back last comes first.
        let (one, mut other) = (hand(), hand());
        drop(one);
        let last = id(&mut other);
        drop(other);
        assert_eq!(id(&mut hand()), last);
    });
}

#[test]
fn as_many_wait_as_have_worked_at_once() {
    isolated(&[], || {
        let ids = hands(40);
        assert_eq!(ids.len(), 40);
        assert_eq!(hands(40), ids);
        assert_eq!(hands(40), ids);
    });
}

#[test]
fn workers_of_other_tasks_do_not_wait_in_any_number() {
    isolated(&[], || {
        // Each stack has workers of its own.
        let mut ids = Vec::new();
        for stack in 0..60 {
            let task = Task::new(serve, unused(), Vec::new(), STACK + (stack << 12));
            ids.push(id(&mut Hand::take(&task).expect("a worker")));
        }
        let there = ids.iter().filter(|id| state(**id).is_some()).count();
        assert!(there <= 40, "{there}");
        // The last ones.
        assert!(ids[55..].iter().all(|id| state(*id).is_some()));
    });
}

#[test]
fn a_worker_that_is_killed_while_it_waits_is_replaced() {
    isolated(&[], || {
        for round in 0..10 {
            let first = id(&mut hand());
            signal(first, Signal::KILL);
            let mut hand = hand();
            assert_ne!(id(&mut hand), first, "{round}");
            assert_eq!(state(first), None, "no zombie is left");
        }
    });
}

#[test]
fn workers_that_have_ended_while_they_waited_leave_no_zombies() {
    isolated(&[], || {
        let ids = hands(5);
        for id in &ids {
            signal(*id, Signal::KILL);
            until("it has ended", || state(*id) != Some('R') && state(*id) != Some('S'));
        }
        pool::forget_ended();
        assert!(ids.iter().all(|id| state(*id).is_none()));
    });
}

#[test]
fn descriptors_stay_flat() {
    fn descriptors() -> usize {
        fs::read_dir("/proc/self/fd").expect("a folder").count()
    }
    isolated(&[], || {
        let large = vec![1; 100_000];
        drop((hand(), hand()));
        let before = descriptors();
        for round in 0..2000 {
            let (mut one, mut other) = (Hand::take(&task(&large)).expect("a worker"), hand());
            assert_eq!(ask_text(&mut one, "sum"), "100000");
            assert_eq!(ask_text(&mut other, "echo ."), ".");
            if round % 500 == 0 {
                assert!(super::talk::ask(&mut one, "abort 0").is_err());
            }
        }
        assert_eq!(descriptors(), before);
    });
}
