//! Workers see the environment and the working directory of the call, and are all of the same program.

use super::super::Hand;
use super::super::start::VARIABLE;
use super::talk::support::isolated;
use super::talk::{ask, ask_text, hand, id, is_busy, state, task, until};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, process, thread};

/// Sets a variable of this process, which has one thread that looks at them.
fn set(name: &str, value: &str) {
    // SAFETY: the other threads of this process wait, and do not look at the environment.
    unsafe { env::set_var(name, value) };
}

#[test]
fn the_environment_and_the_folder_are_those_of_the_call() {
    isolated(&[("OMPI_COMM_WORLD_RANK", "1"), ("PMIX_RANK", "1"), ("PMI_RANK", "1")], || {
        let folder = env::temp_dir().canonicalize().expect("a folder");
        let (mut first, before) = (hand(), env::current_dir().expect("a folder"));
        set("COLOUR", "red");
        let red = task(b"");
        env::set_current_dir(&folder).expect("a folder");
        let there = task(b"");
        set("COLOUR", "blue");
        env::set_current_dir("/").expect("a folder");

        // Those of the call, also of workers that begin later, when others have ended.
        for _ in 0..2 {
            let mut hand = Hand::take(&red).expect("a worker");
            assert_eq!(ask_text(&mut hand, "variable COLOUR"), "red");
            assert_eq!(ask_text(&mut hand, "folder"), before.display().to_string());
            assert!(ask(&mut hand, "abort 0").is_err());
            let mut hand = Hand::take(&there).expect("a worker");
            assert_eq!(ask_text(&mut hand, "variable COLOUR"), "red");
            assert_eq!(ask_text(&mut hand, "folder"), folder.display().to_string());
            assert!(ask(&mut hand, "abort 0").is_err());
        }
        let mut last = hand();
        assert_eq!(ask_text(&mut last, "variable COLOUR"), "blue");
        assert_eq!(ask_text(&mut last, "folder"), "/");
        assert_eq!(ask_text(&mut first, "variable COLOUR"), "");
        // What is a launcher's, or for the worker's begin alone, does not go along.
        for name in ["OMPI_COMM_WORLD_RANK", "PMIX_RANK", "PMI_RANK", VARIABLE] {
            assert_eq!(ask_text(&mut last, &format!("variable {name}")), "", "{name}");
        }
    });
}

#[test]
fn a_folder_that_is_gone_does_not_matter() {
    isolated(&[], || {
        let folder = env::temp_dir().join(format!("parallel-for-gone-{}", process::id()));
        fs::create_dir(&folder).expect("a folder");
        env::set_current_dir(&folder).expect("a folder");
        let task = task(b"");
        fs::remove_dir(&folder).expect("it can be removed");
        let mut hand = Hand::take(&task).expect("a worker");
        assert_eq!(ask_text(&mut hand, "echo here"), "here");
        assert_eq!(ask_text(&mut super::talk::hand(), "folder"), "none");
    });
}

/// This program, started once more to run a test of this name with a variable that says what it is to do there.
fn again(name: &str, word: &str) -> Child {
    Command::new(env::current_exe().expect("a path"))
        .args(["--exact", name, "--nocapture"])
        .env(WORD, word)
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts")
}

/// A program that is killed in the end.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

const WORD: &str = "PARALLEL_FOR_TEST_WORD";

#[test]
fn workers_end_with_their_parent_however_it_ends() {
    let name = "processes::tests::surroundings::workers_end_with_their_parent_however_it_ends";
    if let Some(path) = env::var_os(WORD) {
        // The parent: one worker waits, one spins, and it says who they are.
        let (mut idle, mut busy) = (hand(), hand());
        fs::write(&path, format!("{} {} .", id(&mut idle), id(&mut busy))).expect("it is written");
        drop(idle);
        let _ = ask(&mut busy, "spin 0");
        unreachable!("it is killed");
    }
    super::talk::support::watched(|| {
        let path = env::temp_dir().join(format!("parallel-for-parent-{}", process::id()));
        let parent = Killed(again(name, &path.display().to_string()));
        let read = || fs::read_to_string(&path).unwrap_or_default();
        until("it has its workers", || read().ends_with('.'));
        let text = read();
        let ids: Vec<u32> = text.split(' ').filter_map(|id| id.parse().ok()).collect();
        assert_eq!(ids.len(), 2);
        until("one spins", || is_busy(ids[1]));
        thread::sleep(Duration::from_millis(20));
        drop(parent);
        until("the workers are gone", || ids.iter().all(|id| state(*id).is_none_or(|state| state == 'Z')));
        fs::remove_file(&path).expect("it can be removed");
    });
}

#[test]
fn a_worker_of_another_build_is_refused() {
    // What a program does that is told to be the worker of another one.
    super::talk::support::watched(|| {
        let mut command = Command::new(env::current_exe().expect("a path"));
        let status = command.env(VARIABLE, "another build").stdin(Stdio::null()).status().expect("it starts");
        assert_eq!(status.code(), Some(101));
    });
}

#[test]
fn a_program_that_is_replaced_goes_on() {
    let name = "processes::tests::surroundings::a_program_that_is_replaced_goes_on";
    if env::var_os(WORD).is_some() {
        let own = env::current_exe().expect("a path");
        let mut first = hand();
        fs::remove_file(&own).expect("it can be removed");
        fs::write(&own, "no program").expect("it can be written");
        let mut second = hand();
        assert_ne!(id(&mut first), id(&mut second));
        assert_eq!(ask_text(&mut second, "echo here"), "here");
        return;
    }
    super::talk::support::watched(|| {
        let copy = env::temp_dir().join(format!("parallel-for-copy-{}", process::id()));
        fs::copy(env::current_exe().expect("a path"), &copy).expect("it is copied");
        let mut command = Command::new(&copy);
        command.args(["--exact", name, "--nocapture"]).env(WORD, "replaced").stdout(Stdio::null());
        let status = command.status().expect("it starts");
        fs::remove_file(&copy).expect("it can be removed");
        assert!(status.success(), "{status}");
    });
}

#[test]
fn a_program_with_few_descriptors_says_so() {
    isolated(&[], || {
        unsafe extern "C" {
            safe fn setrlimit(resource: i32, limit: &[u64; 2]) -> i32;
        }
        const FILES: i32 = 7;
        assert_eq!(setrlimit(FILES, &[64, 64]), 0);
        let mut hands = Vec::new();
        let error = loop {
            match Hand::take(&task(b"")) {
                Ok(hand) => hands.push(hand),
                Err(error) => break error,
            }
        };
        assert!(hands.len() >= 20, "{}", hands.len());
        assert!(error.starts_with("a worker process cannot be started: "), "{error}");
        // Those that are there go on.
        for hand in &mut hands {
            assert_eq!(ask_text(hand, "echo on"), "on");
        }
    });
}

#[test]
fn a_forked_child_has_workers_of_its_own() {
    isolated(&[], || {
        let (mut lent, first) = (hand(), id(&mut hand()));
        let is_right = super::talk::forked::in_a_child(|| {
            let mut hand = hand();
            let own = id(&mut hand);
            own != first && ask_text(&mut hand, "echo child") == "child"
        });
        assert!(is_right);
        // What the parent has is as it was.
        assert_eq!(ask_text(&mut lent, "echo parent"), "parent");
        assert_eq!(id(&mut hand()), first);
    });
}
