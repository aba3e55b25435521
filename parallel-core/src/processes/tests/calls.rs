//! Requests are answered.

use super::super::code;
use super::super::{Hand, Service, Task, Waiting};
use super::talk::support::watched;
use super::talk::{STACK, ask, ask_text, hand, id, task};
use std::process;
use std::thread;

#[test]
fn a_request_is_answered_by_another_process() {
    watched(|| {
        let mut hand = hand();
        assert_eq!(ask_text(&mut hand, "echo a word"), "a word");
        assert_eq!(ask_text(&mut hand, "echo "), "");
        assert_ne!(id(&mut hand), process::id());
    });
}

#[test]
fn captures_go_along_whatever_their_size() {
    watched(|| {
        for len in [0, 1, (64 << 10) - 1, 64 << 10, (64 << 10) + 1, 3_000_000] {
            let captures: Vec<u8> = (0..=250).cycle().take(len).collect();
            let task = task(&captures);
            // Several workers share what is large.
            let mut hands: Vec<Hand> = (0..3).map(|_| Hand::take(&task).expect("a worker")).collect();
            for hand in &mut hands {
                assert!(ask(hand, "captures").expect("an answer") == captures, "{len}");
                // They are still there.
                assert!(ask(hand, "captures").expect("an answer") == captures, "{len}");
            }
        }
    });
}

#[test]
fn a_worker_forgets_the_last_task() {
    watched(|| {
        for captures in [&b"one"[..], b"", &vec![3; 100_000], b"two"] {
            let mut hand = Hand::take(&task(captures)).expect("a worker");
            assert_eq!(ask(&mut hand, "captures").expect("an answer"), captures);
        }
    });
}

/// A body, and one that differs.
fn double(value: u64) -> u64 {
    value * 2
}

fn square(value: u64) -> u64 {
    value * value
}

/// Says where the functions of the task are in the worker, and what lies between them.
fn serve_addresses(service: &mut Service, functions: [usize; 3]) {
    let expected =
        [double as fn(u64) -> u64 as usize, square as fn(u64) -> u64 as usize, square as fn(u64) -> u64 as usize];
    while service.next().is_some() {
        let distances = functions.map(|function| code::distance(function).is_ok());
        service.answer(format!("{} {distances:?}", functions == expected).as_bytes());
    }
}

#[test]
fn functions_go_along() {
    watched(|| {
        let (double, square) = (double as fn(u64) -> u64 as usize, square as fn(u64) -> u64 as usize);
        let task = Task::new(serve_addresses, [double, square, square], Vec::new(), STACK);
        let mut hand = Hand::take(&task).expect("a worker");
        assert_eq!(ask_text(&mut hand, ""), "true [true, true, true]");
    });
}

#[test]
fn much_goes_there_and_back() {
    watched(|| {
        let mut hand = hand();
        let text = format!("echo {}", "x".repeat(1 << 20));
        for _ in 0..500 {
            let same =
                hand.call(text.as_bytes(), &mut Waiting::new(None, None), |answer| answer == &text.as_bytes()[5..]);
            assert!(same.expect("an answer"));
        }
        // Longer than what is kept from one to the next.
        for len in [1 << 25, 1, 1 << 22] {
            assert_eq!(ask(&mut hand, &format!("bytes {len}")).expect("an answer"), vec![7; len]);
            assert_eq!(ask_text(&mut hand, &format!("length {}", "y".repeat(len))), len.to_string());
        }
    });
}

#[test]
fn threads_have_workers_of_their_own() {
    watched(|| {
        thread::scope(|scope| {
            for thread in 0..4 {
                scope.spawn(move || {
                    for round in 0..50 {
                        let mut hand = Hand::take(&task(&[thread])).expect("a worker");
                        assert_eq!(ask(&mut hand, "captures").expect("an answer"), [thread]);
                        let text = format!("{thread} {round}");
                        assert_eq!(ask_text(&mut hand, &format!("echo {text}")), text);
                    }
                });
            }
        });
    });
}

#[test]
fn a_look_may_stop_the_worker() {
    watched(|| {
        let mut looks = 0;
        let mut look = |page: &super::super::Page| {
            looks += 1;
            if looks == 3 {
                page.stop();
            }
        };
        let mut hand = hand();
        let answer = hand.call(b"stop", &mut Waiting::new(None, Some(&mut look)), <[u8]>::to_vec);
        assert_eq!(answer.expect("an answer"), b"stopped");
        drop(hand);
        assert!(looks >= 3);
        // The next task is not stopped.
        let hand = super::talk::hand();
        assert!(!hand.page().expect("a page").is_stopped());
    });
}
