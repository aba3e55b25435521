//! Workers end, in every way, and their parent knows how and at which item.

use super::super::Waiting;
use super::talk::support::watched;
use super::talk::{ask, ask_text, hand, id, is_busy, signal, state, until};
use rustix::process::Signal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

#[test]
fn the_item_and_the_cause_are_known() {
    watched(|| {
        for (request, signal, exit_code, sentence, is_from_outside) in [
            ("abort 5", Some(6), None, "ended its process by signal 6 (SIGABRT)", false),
            ("segv 0", Some(11), None, "ended its process by signal 11 (SIGSEGV)", false),
            ("overflow 18446744073709551614", Some(11), None, "ended its process by signal 11 (SIGSEGV)", false),
            ("exit 7", None, Some(3), "ended its process with exit code 3", false),
            ("killed 8", Some(9), None, "ended its process by signal 9 (SIGKILL)", true),
        ] {
            let mut hand = hand();
            let id = id(&mut hand);
            let death = ask(&mut hand, request).unwrap_err();
            let item = request.split_once(' ').and_then(|(_, item)| item.parse().ok());
            assert_eq!((death.item(), death.signal(), death.exit_code()), (item, signal, exit_code), "{request}");
            assert_eq!((death.timeout(), death.is_from_outside()), (None, is_from_outside), "{request}");
            assert_eq!(death.to_string(), sentence);
            assert_eq!(state(id), None, "no zombie is left");
            // It stays so.
            assert!(hand.page().is_none());
            assert!(ask(&mut hand, "echo").unwrap_err().is_from_outside());
        }
    });
}

#[test]
fn an_item_that_takes_too_long_is_ended() {
    watched(|| {
        for limit in [Duration::ZERO, Duration::from_millis(30), Duration::from_millis(200)] {
            let mut hand = hand();
            let id = id(&mut hand);
            let mut looks = 0;
            let mut look = |_: &super::super::Page| looks += 1;
            let mut waiting = Waiting::new(Some(limit), Some(&mut look));
            let death = hand.call(b"spin 4", &mut waiting, <[u8]>::to_vec).unwrap_err();
            assert_eq!((death.item(), death.timeout()), (Some(4), Some(limit)));
            assert!(!death.is_from_outside());
            assert_eq!(death.to_string(), format!("took longer than its `timeout` of {limit:?}"));
            assert_eq!(state(id), None, "no zombie is left");
        }
    });
}

#[test]
fn the_limit_is_of_a_single_item() {
    watched(|| {
        let mut hand = hand();
        // Hundreds of items, which take much longer together.
        let mut waiting = Waiting::new(Some(Duration::from_millis(150)), None);
        let answer = hand.call(b"many 400", &mut waiting, <[u8]>::to_vec);
        // A machine with much to do may have held one of them up.
        if let Err(death) = answer {
            assert!(death.timeout().is_some() || death.is_from_outside(), "{death:?}");
        }
        // The next task has no limit.
        let mut hand = super::talk::hand();
        assert_eq!(ask_text(&mut hand, "many 30"), "done");
    });
}

#[test]
fn a_task_that_panics_ends_its_worker() {
    watched(|| {
        let mut hand = hand();
        let death = ask(&mut hand, "panic").unwrap_err();
        assert_eq!((death.item(), death.exit_code()), (None, Some(101)));
        // So does one that leaves too early, at the next request.
        let mut hand = super::talk::hand();
        assert!(ask(&mut hand, "leave").unwrap_err().is_from_outside());
        assert_eq!(ask_text(&mut super::talk::hand(), "echo on"), "on");
    });
}

#[test]
fn a_worker_that_is_killed_while_it_works_is_noticed() {
    watched(|| {
        let mut hand = hand();
        let id = id(&mut hand);
        let death = thread::scope(|scope| {
            scope.spawn(|| {
                until("it is at the item", || is_busy(id));
                thread::sleep(Duration::from_millis(30));
                signal(id, Signal::TERM);
            });
            ask(&mut hand, "spin 6").unwrap_err()
        });
        assert_eq!((death.item(), death.signal(), death.is_from_outside()), (Some(6), Some(15), true));
    });
}

#[test]
fn a_worker_that_is_killed_between_two_requests_is_noticed() {
    watched(|| {
        let mut hand = hand();
        let id = id(&mut hand);
        signal(id, Signal::KILL);
        let death = ask(&mut hand, "echo").unwrap_err();
        assert_eq!((death.item(), death.is_from_outside()), (None, true));
        assert_eq!(state(id), None, "no zombie is left");
    });
}

#[test]
fn a_request_that_is_given_up_does_not_answer_the_next_one() {
    watched(|| {
        let mut hand = hand();
        let id = id(&mut hand);
        let mut look = |_: &super::super::Page| panic!("on purpose");
        super::talk::support::quiet();
        let panic = catch_unwind(AssertUnwindSafe(|| {
            hand.call(b"many 300", &mut Waiting::new(None, Some(&mut look)), <[u8]>::to_vec)
        }));
        assert!(panic.is_err());
        drop(hand);
        assert_eq!(state(id), None, "nobody can have it");
        for _ in 0..4 {
            assert_eq!(ask_text(&mut super::talk::hand(), "echo mine"), "mine");
        }
    });
}
