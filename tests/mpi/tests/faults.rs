//! What goes wrong on several ranks is an error on all of them, at once, and never a wait.

use ranks::{Ended, is_open_mpi, on, run};
use std::process::Command;
use std::time::Duration;

const FAULTS: &str = env!("CARGO_BIN_EXE_faults");

/// So many ranks that there is one beside the root and the one at fault, where there may be.
fn several() -> usize {
    if is_open_mpi() { 3 } else { 2 }
}

fn fault(what: &str) -> Ended {
    run(on(several(), FAULTS).arg(what))
}

/// The sentence is said, on as many ranks as can say it before all end, and the program ends with 101.
fn says(what: &str, sentence: &str) {
    let last = several() - 1;
    is_told(&fault(what), &sentence.replace("LAST", &last.to_string()));
}

fn is_told(ended: &Ended, sentence: &str) {
    assert!(ended.stderr.matches(sentence).count() >= 2, "{sentence}: {ended:?}");
    assert_eq!(ended.code, Some(101), "{ended:?}");
    // Most of it is the launcher's.
    assert!(ended.took < Duration::from_secs(20), "{ended:?}");
}

#[test]
fn ranks_that_have_drifted_apart_are_told() {
    says("length", "rank LAST is in loop 1 of 101 items at src/bin/faults.rs:");
    says("place", "rank LAST is in loop 1 of 100 items at src/bin/faults.rs:");
    says("call", "rank LAST is at the end of the program, and rank 0 in loop 3 of 100 items at");
    says("ended", "rank LAST is at the end of the program, and rank 0 in loop 1 of 100 items at");
    says("root-ended", "and rank 0 is at the end of the program; all ranks must");
    says("type", "on rank LAST gives a list of `u64`, and a list of `f64` on rank 0;");
    says("seed", "on rank LAST has another seed for its `rng` than on rank 0;");
    says("pulled", "gives another number of items on rank LAST than on rank 0;");
    says("longer", "gives another number of items on rank LAST than on rank 0;");
}

#[test]
fn a_panic_ends_all_ranks() {
    let ended = fault("panic");
    assert_eq!(ended.code, Some(101), "{ended:?}");
    // Each worker of the rank may have panicked at the same time; the item is named once.
    assert!((1..=2).contains(&ended.stderr.matches("no more from").count()), "{ended:?}");
    assert_eq!(ended.stderr.matches("of the loop at src/bin/faults.rs:").count(), 1, "{ended:?}");
    assert!(!ended.stdout.contains("is done"), "{ended:?}");
}

#[test]
fn a_panic_that_one_rank_catches_ends_all_ranks() {
    let ended = fault("caught");
    assert_eq!(ended.code, Some(101), "{ended:?}");
    assert!(!ended.stdout.contains("is done"), "{ended:?}");
}

#[test]
fn a_panic_that_all_ranks_catch_is_one() {
    let ended = fault("all-caught");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.stdout.matches("went on").count(), several(), "{ended:?}");
}

#[test]
fn the_panic_of_the_lowest_item_wins() {
    let ended = fault("lowest");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.stdout.matches("the lowest").count(), several(), "{ended:?}");
}

#[test]
fn what_cannot_be_read_back_is_told() {
    for what in ["unreadable", "unreadable-elsewhere"] {
        says(what, "what came of the block from item 70 on, on another rank, cannot be read here: no 70");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_of_the_root_is_told() {
    let path = std::env::temp_dir().join(format!("ranks-{}-full", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let script = "trap '' XFSZ; exec \"$@\"";
    let mut command = on(several(), "sh");
    let ended = run(command.args(["-c", script, "sh", FAULTS, "full"]).arg(&path));
    std::fs::remove_file(&path).expect("the journal");
    is_told(&ended, "cannot write to the checkpoint `");
}

#[test]
fn a_file_that_is_no_checkpoint_is_told() {
    let path = std::env::temp_dir().join(format!("ranks-{}-no-checkpoint", std::process::id()));
    std::fs::write(&path, "this is no checkpoint, but something else").expect("a file");
    let ended = run(on(several(), FAULTS).arg("checkpoint").arg(&path));
    std::fs::remove_file(&path).expect("the file");
    is_told(&ended, path.to_str().expect("a path"));
    assert!(!ended.stderr.contains("is in loop"), "{ended:?}");
}

#[test]
fn of_items_that_end_the_loop_at_one_time_the_lowest_counts() {
    let ended = run(on(several(), FAULTS).args(["races", "2000"]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn a_thread_without_helpers_runs_what_comes_before_the_end() {
    let ended = fault("alone");
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn owned_items_are_dropped_however_the_loop_ends() {
    let ended = fault("leaks");
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn a_panic_outside_of_loops_ends_all_ranks() {
    let ended = fault("outside");
    assert_eq!(ended.code, Some(101), "{ended:?}");
    assert_eq!(ended.stderr.matches("outside of loops").count(), 1, "{ended:?}");
}

/// The launcher of MPICH lost it in three of a hundred runs, where all ranks were ended at once.
#[test]
fn what_a_rank_has_said_is_read_before_all_are_ended() {
    for _ in 0..30 {
        let ended = fault("twice");
        assert!(ended.stderr.contains("was called before; call it once"), "{ended:?}");
    }
}

#[test]
fn misuse_is_told() {
    let tells = |what, sentence| {
        let ended = fault(what);
        assert!(ended.code != Some(0) && ended.stderr.contains(sentence), "{ended:?}");
    };
    tells("no-init", "MPI has not begun; write `let _mpi = parallel_for::mpi::init();`");
    tells("twice", "`parallel_for::mpi::init` was called before; call it once");
    let ended = fault("thread");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.stderr.matches("and this is another thread; move the loop there").count(), several(), "{ended:?}");
}

#[test]
fn a_launcher_of_another_mpi_is_told() {
    for variable in ["OMPI_COMM_WORLD_SIZE", "PMI_SIZE"] {
        // What the other launcher tells does not reach this MPI: it knows of no other rank.
        let mut command = Command::new(FAULTS);
        if (variable == "PMI_SIZE") != is_open_mpi() {
            continue;
        }
        let ended = run(command.arg("length").env(variable, "3").env("RUST_BACKTRACE", "0"));
        assert_eq!(ended.code, Some(101), "{ended:?}");
        let sentence = format!("`{variable}` says that there are 3 ranks, and MPI knows of this one alone");
        assert!(ended.stderr.contains(&sentence), "{ended:?}");
    }
}

#[test]
fn ranks_that_wait_leave_the_core_to_others() {
    let ended = fault("waiting");
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn many_loops_take_no_memory() {
    let ended = run(on(several(), FAULTS).args(["many", "3000"]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn results_that_are_given_out_in_waves_are_the_same() {
    // 100 MiB: several waves.
    let ended = run(on(several(), FAULTS).args(["waves", "0"]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
}
