//! A task that does what each request says, and what is around it.

#[path = "../../../../tests/support/forked.rs"]
pub(super) mod forked;
#[path = "../../../../tests/support/mod.rs"]
pub(super) mod support;

use super::super::{Death, Hand, Page, Service, Task, Waiting};
use rustix::process::{Pid, Signal, kill_process};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

/// The stack of the tests' tasks.
pub(super) const STACK: usize = 1 << 20;

/// A task that does what each request says: a word, and perhaps what it is about.
pub(super) fn task(captures: &[u8]) -> Task {
    Task::new(serve, unused(), captures.to_vec(), STACK)
}

/// Functions of the program that nobody calls.
pub(super) fn unused() -> [usize; 3] {
    [serve as fn(&mut Service, [usize; 3]) as usize; 3]
}

/// The worker's side.
pub(super) fn serve(service: &mut Service, _: [usize; 3]) {
    let captures = service.captures();
    let page = service.page();
    while let Some(request) = service.next() {
        let request = request.to_vec();
        let text = String::from_utf8_lossy(&request);
        let (word, rest) = text.split_once(' ').unwrap_or((&text, ""));
        let number = || rest.parse::<u64>().expect("a number");
        let answer = match word {
            "echo" => rest.as_bytes().to_vec(),
            "captures" => captures.to_vec(),
            "sum" => captures.iter().map(|byte| u64::from(*byte)).sum::<u64>().to_string().into_bytes(),
            "id" => process::id().to_string().into_bytes(),
            "variable" => env::var(rest).unwrap_or_default().into_bytes(),
            "folder" => env::current_dir().map_or_else(|_| "none".to_owned(), |path| path.display().to_string()).into(),
            "bytes" => vec![7; usize::try_from(number()).expect("a length")],
            "length" => rest.len().to_string().into_bytes(),
            // What is wrong with an item.
            "abort" => at(&page, number(), || process::abort()),
            "exit" => at(&page, number(), || process::exit(3)),
            "overflow" => at(&page, number(), || recurse(u64::MAX).to_string().into_bytes()),
            "segv" => at(&page, number(), || signal(process::id(), Signal::SEGV)),
            "killed" => at(&page, number(), || signal(process::id(), Signal::KILL)),
            "spin" => at(&page, number(), || {
                loop {
                    std::hint::spin_loop();
                }
            }),
            // Short items, one after the other, for so many milliseconds in all.
            "many" => {
                let end = Instant::now() + Duration::from_millis(number());
                for item in 0.. {
                    page.begin(item);
                    thread::sleep(Duration::from_micros(500));
                    if Instant::now() > end {
                        break;
                    }
                }
                page.idle();
                b"done".to_vec()
            }
            // Waits for the word of the page.
            "stop" => {
                while !page.is_stopped() {
                    thread::sleep(Duration::from_millis(1));
                }
                b"stopped".to_vec()
            }
            "panic" => panic!("on purpose"),
            "leave" => return,
            other => panic!("{other}?"),
        };
        service.answer(&answer);
    }
}

/// Does something at this item.
fn at(page: &Page, item: u64, act: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    page.begin(item);
    let answer = act();
    page.idle();
    answer
}

/// Sends a signal to a process; it comes while this thread waits, if it is its own.
pub(super) fn signal(id: u32, signal: Signal) -> Vec<u8> {
    let id = Pid::from_raw(id.cast_signed()).expect("a process");
    let _ = kill_process(id, signal);
    thread::sleep(Duration::from_millis(200));
    Vec::new()
}

/// Needs more stack than there is.
fn recurse(depth: u64) -> u64 {
    let here = std::hint::black_box([depth; 64]);
    if depth == 0 { 0 } else { recurse(depth - 1) + here[7] % 2 }
}

/// A worker at the task without captures.
pub(super) fn hand() -> Hand {
    Hand::take(&task(b"")).expect("a worker")
}

pub(super) fn ask(hand: &mut Hand, request: &str) -> Result<Vec<u8>, Death> {
    hand.call(request.as_bytes(), &mut Waiting::new(None, None), <[u8]>::to_vec)
}

pub(super) fn ask_text(hand: &mut Hand, request: &str) -> String {
    String::from_utf8(ask(hand, request).expect("an answer")).expect("a text")
}

/// The process of a worker.
pub(super) fn id(hand: &mut Hand) -> u32 {
    ask_text(hand, "id").parse().expect("a number")
}

/// The state of a process as the system says it, `Z` for a zombie; `None` if it is gone.
pub(super) fn state(id: u32) -> Option<char> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

/// Tells whether one of its threads has something to do.
pub(super) fn is_busy(id: u32) -> bool {
    let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let states = threads.filter_map(|thread| fs::read_to_string(thread.path().join("stat")).ok());
    states.into_iter().any(|stat| stat.contains(") R "))
}

/// Waits for something that must come.
pub(super) fn until(what: &str, is_so: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        thread::sleep(Duration::from_millis(2));
    }
}
