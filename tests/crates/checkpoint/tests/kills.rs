//! A program that is killed at any moment goes on where it was: the same bits, and nothing runs twice but what had not been
//! delivered.

#![allow(clippy::cast_possible_truncation, reason = "numbers are small")]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The number of kills of each form: as many as the environment variable `CHECKPOINT_KILLS` says, or these.
const KILLS: u64 = 6;

/// The item at which the loop with an exit is left.
const EXIT: usize = 110;

fn start(form: &str, path: &Path, log: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_checkpoint"))
        .arg(form)
        .args([path, log])
        .env_remove("PARALLEL_NUM_JOBS")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits for the program, and gives what it has written.
fn finish(mut child: Child) -> String {
    let until = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("the program hangs");
        }
        sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

/// The items that have begun. Those behind the exit of a loop count for nothing, and may or may not have.
fn begun(log: &Path) -> Vec<usize> {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().map(|line| line.parse().unwrap()).filter(|item| *item < EXIT).collect()
}

/// A number from 0 to `below`, by a generator that anybody can run again.
fn draw(state: &mut u64, below: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % below
}

fn check(form: &str, batch_size: usize) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("kills-{form}-{}", std::process::id()));
    // An earlier process of this number may have left one.
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    let (path, log) = (folder.join("file"), folder.join("log"));
    let expected = finish(start(form, &path, &log));
    let items: HashSet<usize> = begun(&log).into_iter().collect();
    let kills = std::env::var("CHECKPOINT_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let (mut state, mut early, mut late) = (kills, 0, 0);
    for kill in 0..kills {
        let _ = fs::remove_file(&path);
        let _ = fs::remove_file(&log);
        // Some are killed twice.
        let times = 1 + kill % 2;
        for _ in 0..times {
            let mut child = start(form, &path, &log);
            // When some number of items have begun, and a little later.
            let wanted = draw(&mut state, items.len() as u64) as usize;
            while begun(&log).len() < wanted && child.try_wait().unwrap().is_none() {
                sleep(Duration::from_micros(100));
            }
            sleep(Duration::from_micros(draw(&mut state, 1500)));
            match child.try_wait().unwrap() {
                None => early += 1,
                Some(_) => late += 1,
            }
            let _ = child.kill();
            child.wait().unwrap();
        }
        assert_eq!(finish(start(form, &path, &log)), expected, "{form}, kill {kill}");
        let all = begun(&log);
        assert_eq!(all.iter().copied().collect::<HashSet<_>>(), items, "{form}, kill {kill}");
        // At each kill two workers have a block each in their hands, that has begun and is not delivered.
        let twice = all.len() - items.len();
        assert!(twice as u64 <= times * 2 * batch_size as u64, "{form}, kill {kill}: {twice} items ran twice");
        // All is there now.
        fs::remove_file(&log).unwrap();
        assert_eq!(finish(start(form, &path, &log)), expected);
        assert!(begun(&log).is_empty(), "{form}, kill {kill}");
    }
    println!("{form}: {early} killed while they ran, {late} too late");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn lists() {
    check("list", 1);
}

#[test]
fn blocks_of_several_items() {
    check("blocks", 5);
}

#[test]
fn sums() {
    check("sum", 1);
}

#[test]
fn iterators() {
    // The first sixteen items are blocks by themselves, then blocks have eight items.
    check("pulled", 8);
}

#[test]
fn bodies_with_an_exit() {
    check("body", 1);
}
