//! Loops on all ranks give what they give on one.

use ranks::{is_open_mpi, on, ranks, run};
use std::process::Command;

const FORMS: &str = env!("CARGO_BIN_EXE_forms");

#[test]
fn every_form_is_the_same_on_all_ranks() {
    for &ranks in ranks() {
        let ended = run(&mut on(ranks, FORMS));
        assert_eq!(ended.code, Some(0), "{ended:?}");
        let expected: Vec<String> = (0..ranks).map(|rank| format!("{rank} of {ranks} is done")).collect();
        assert_eq!(ended.lines("rank "), expected, "{ended:?}");
    }
}

#[test]
fn a_program_without_a_launcher_is_one_rank() {
    let ended = run(&mut Command::new(FORMS));
    assert_eq!((ended.code, ended.lines("rank ")), (Some(0), vec!["0 of 1 is done"]), "{ended:?}");
}

#[test]
fn the_variable_decides_where_any_runs() {
    let begun = |ranks, word: Option<&str>| {
        let mut command = on(ranks, env!("CARGO_BIN_EXE_anywhere"));
        match word {
            Some(word) => command.env("PARALLEL_BACKEND", word),
            None => command.env_remove("PARALLEL_BACKEND"),
        };
        run(&mut command)
    };
    let places = |ranks, word, expected: &[&str]| {
        let ended = begun(ranks, word);
        assert_eq!((ended.code, ended.lines("rank ")), (Some(0), expected.to_vec()), "{ended:?}");
    };
    // 40 items on all ranks together, or on each; the processes are others.
    places(2, None, &["0: together", "1: together"]);
    places(2, Some("mpi"), &["0: together", "1: together"]);
    places(2, Some("threads"), &["0: here", "1: here"]);
    places(2, Some("processes"), &["0: elsewhere", "1: elsewhere"]);
    places(1, None, &["0: here"]);
    places(1, Some("mpi"), &["0: here"]);
    let ended = begun(1, Some("cluster"));
    assert!(
        ended.stderr.contains("`PARALLEL_BACKEND` is `cluster`; set it to `threads`, `processes` or `mpi`"),
        "{ended:?}"
    );
}

#[test]
fn the_root_shows_progress_and_may_take_the_result_alone() {
    for &ranks in ranks() {
        let ended = run(&mut on(ranks, env!("CARGO_BIN_EXE_shown")));
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert_eq!(ended.stdout.matches("saw Some((600, Some(600), true))").count(), 1, "{ended:?}");
        assert_eq!(ended.stdout.matches("saw None at the end, and 0 before").count(), ranks - 1, "{ended:?}");
        assert_eq!(ended.stdout.matches("is done").count(), ranks, "{ended:?}");
        for what in ["cancelled ", "late "] {
            let lens = ended.lines(what);
            assert!(lens.len() == ranks && lens.iter().all(|len| *len == lens[0] && *len != "2000"), "{ended:?}");
        }
    }
}

#[test]
fn generated_loops_are_their_serial_twins_on_all_ranks() {
    let ended = run(&mut on(if is_open_mpi() { 3 } else { 2 }, env!("CARGO_BIN_EXE_generated")));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let count = ended.stdout.lines().find_map(|line| line.strip_suffix(" loops")?.parse::<usize>().ok());
    assert!(count.is_some_and(|count| count > 150), "{ended:?}");
}
