//! A checkpoint on several ranks: the root has the file, and any number of ranks goes on with it.

use ranks::{Ended, is_open_mpi, on, ranks, run, run_while};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::Duration;

const SAVED: &str = env!("CARGO_BIN_EXE_saved");

/// A path that nothing has.
fn fresh(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("ranks-{}-{name}", std::process::id()));
    let _ = fs::remove_file(&path);
    path
}

fn ran(ended: &Ended) -> usize {
    let count = |line: &&str| line.split(" ran ").nth(1).map(|count| count.parse::<usize>().expect("a number"));
    ended.lines("rank ").iter().filter_map(count).sum()
}

fn result(ended: &Ended) -> String {
    assert_eq!(ended.code, Some(0), "{ended:?}");
    ended.lines("result ").concat()
}

#[test]
fn any_number_of_ranks_goes_on() {
    let expected = result(&run(Command::new(SAVED).arg(fresh("alone")).args(["1000", "0"])));
    let most = *ranks().last().expect("some ranks");
    for (first, then) in [(most, 1), (1, most), (2, most)] {
        let path = fresh("goes-on");
        let ended = run(on(first, SAVED).arg(&path).args(["1000", "50"]));
        assert_eq!((result(&ended), ran(&ended)), (expected.clone(), 1000), "{ended:?}");
        let ended = run(on(then, SAVED).arg(&path).args(["1000", "50"]));
        assert_eq!((result(&ended), ran(&ended)), (expected.clone(), 0), "{ended:?}");
        // Half of it is there.
        let bytes = fs::read(&path).expect("the journal");
        fs::write(&path, &bytes[..bytes.len() / 2]).expect("the journal");
        let ended = run(on(then, SAVED).arg(&path).args(["1000", "50"]));
        assert_eq!(result(&ended), expected, "{ended:?}");
        assert!((400..600).contains(&ran(&ended)), "{ended:?}");
        fs::remove_file(&path).expect("the journal");
    }
}

#[test]
fn a_checkpoint_of_another_loop_ends_all_ranks() {
    let path = fresh("another");
    result(&run(on(2, SAVED).arg(&path).args(["100", "0"])));
    let ended = run(on(2, SAVED).arg(&path).args(["101", "0"]));
    assert_eq!(ended.code, Some(101), "{ended:?}");
    assert_eq!(ended.stderr.matches("it is of 100 items, not of 101 items").count(), 2, "{ended:?}");
    fs::remove_file(&path).expect("the journal");
}

/// The file has the items that did not fail, wherever they ran; the others are tried again.
#[test]
fn items_that_have_failed_are_tried_again() {
    let path = fresh("outcomes");
    let ended = run(on(2, SAVED).arg(&path).env("SAVED_BAD", "10"));
    assert_eq!((&*result(&ended), ran(&ended)), ("[2, 3, 12, 13, 22, 23, 32, 33, 42, 43] 1000", 50), "{ended:?}");
    let ended = run(on(3, SAVED).arg(&path).env("SAVED_BAD", "1000"));
    assert_eq!((&*result(&ended), ran(&ended)), ("[2, 3] 1220", 10), "{ended:?}");
    let ended = run(Command::new(SAVED).arg(&path).env("SAVED_BAD", "2000"));
    assert_eq!((&*result(&ended), ran(&ended)), ("[2, 3] 1220", 2), "{ended:?}");
    fs::remove_file(&path).expect("the journal");
}

#[test]
fn ranks_are_no_shards() {
    let ended = run(on(2, SAVED).arg(fresh("shard")).args(["100", "0"]).env("PARALLEL_SHARD", "0/2"));
    assert_eq!(ended.code, Some(101), "{ended:?}");
    assert!(ended.stderr.contains("`PARALLEL_SHARD` is for processes that know nothing of each other"), "{ended:?}");
}

/// Kills a rank at so many moments, and goes on each time with another number of ranks.
fn kill(moments: u64) {
    let expected = result(&run(Command::new(SAVED).arg(fresh("alone-2")).args(["600", "0"])));
    let numbers: &[usize] = if is_open_mpi() { &[3, 2, 4] } else { &[2] };
    let mut killed = 0;
    for moment in 0..moments {
        let path = fresh("kill");
        // Evenly over the whole loop, in no order.
        let after = Duration::from_micros(moment * 7_919_000 % 450_000);
        for &ranks in numbers {
            let victim = (moment as usize + ranks) % ranks;
            let mut command = on(ranks, SAVED);
            command.arg(&path).args(["600", "3000"]).env("SAVED_PIDS", path.with_extension("pids"));
            let pids = path.with_extension("pids");
            let _ = fs::remove_dir_all(&pids);
            fs::create_dir(&pids).expect("a folder");
            let ended = run_while(&mut command, |_| {
                let pid = pids.join(victim.to_string());
                while !fs::read_to_string(&pid).is_ok_and(|text| !text.is_empty()) {
                    thread::sleep(Duration::from_millis(1));
                }
                thread::sleep(after);
                let pid = fs::read_to_string(&pid).expect("the number of a process");
                // It may have ended by itself.
                let _ = Command::new("kill").args(["-9", pid.trim()]).output();
            });
            killed += usize::from(ended.code != Some(0));
            if ended.code == Some(0) {
                assert_eq!(result(&ended), expected, "{ended:?}");
            }
            fs::remove_dir_all(&pids).expect("a folder");
        }
        let last = numbers[moment as usize % numbers.len()];
        assert_eq!(result(&run(on(last, SAVED).arg(&path).args(["600", "0"]))), expected);
        fs::remove_file(&path).expect("the journal");
    }
    assert!(killed > 0, "no rank was killed before its end");
    println!("{killed} kills");
}

#[test]
fn a_rank_may_be_killed_at_any_moment() {
    kill(3);
}

#[test]
#[ignore = "takes minutes"]
fn a_rank_may_be_killed_at_fifty_moments() {
    kill(50);
}
