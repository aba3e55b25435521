//! A loop that several processes share: the same bits as in one, in any order, with any of them killed; and what is refused.

#![allow(clippy::cast_possible_truncation, reason = "numbers are small")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The forms of loop that run all items, each once.
const WHOLE: [&str; 14] = [
    "list",
    "serial",
    "blocks",
    "sum",
    "filter",
    "fold",
    "reduce",
    "scan",
    "map",
    "pulled",
    "pulled alone",
    "pulled sum",
    "grid",
    "rng",
];

/// The folder of one test, the path of its checkpoint, and the log of the items that have begun.
struct Place {
    folder: PathBuf,
}

/// What a process has left.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("shards-{}-{next}", std::process::id()));
        // An earlier process of this number may have left one.
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// The path of the checkpoint.
    fn path(&self) -> PathBuf {
        self.folder.join("runs")
    }

    /// Starts the program with these variables.
    fn start(&self, form: &str, variables: &[(&str, &str)]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shards"));
        for (name, _) in
            std::env::vars().filter(|(name, _)| name.starts_with("SLURM_") || name.starts_with("PARALLEL_"))
        {
            command.env_remove(name);
        }
        command
            .arg(form)
            .arg(self.path())
            .arg(self.folder.join("log"))
            .env("RUST_BACKTRACE", "0")
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn run(&self, form: &str, variables: &[(&str, &str)]) -> Ended {
        finish(self.start(form, variables))
    }

    /// Runs a shard, which ends by itself with one line on stderr and nothing on stdout.
    fn shard(&self, form: &str, index: usize, count: usize) -> Ended {
        let ended = self.run(form, &[("PARALLEL_SHARD", &format!("{index}/{count}"))]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), ""), "{form}, {index}/{count}: {}", ended.err);
        assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
        assert!(ended.err.starts_with(&format!("parallel-for: shard {index}/{count} ran ")), "{}", ended.err);
        assert!(ended.err.ends_with("; its share is done\n"), "{}", ended.err);
        ended
    }

    /// Runs the program as no shard: what it gives.
    fn merge(&self, form: &str) -> String {
        let ended = self.run(form, &[]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{form}");
        ended.out
    }

    /// The items that have begun since the last call.
    fn begun(&self) -> Vec<usize> {
        let text = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        let _ = fs::remove_file(self.folder.join("log"));
        text.lines().map(|line| line.parse().unwrap()).collect()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The one sentence with which the program panics; the path of the checkpoint is `RUNS` in it.
    fn refusal(&self, form: &str, variables: &[(&str, &str)]) -> String {
        let ended = self.run(form, variables);
        assert_eq!((ended.code, ended.out.as_str()), (Some(101), ""), "{}", ended.err);
        let text = ended.err.replace(self.path().to_str().unwrap(), "RUNS");
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.len() == 3 && lines[0].contains("panicked") && lines[2].starts_with("note: "), "{text}");
        lines[1].to_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Waits for a program, but not for ever.
fn finish(mut child: Child) -> Ended {
    let until = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("the program hangs");
        }
        sleep(Duration::from_millis(1));
    }
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// What the loop gives in one process without shards, and the items that it runs.
fn alone(form: &str) -> (String, Vec<usize>) {
    let place = Place::new();
    let out = place.merge(form);
    assert!(!place.path().is_dir());
    let mut items = place.begun();
    items.sort_unstable();
    (out, items)
}

/// A number from 0 to `below`, by a generator that anybody can run again.
fn draw(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize % below
}

/// The numbers below `count`, in any order.
fn shuffled(state: &mut u64, count: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..count).collect();
    for i in (1..count).rev() {
        all.swap(i, draw(state, i + 1));
    }
    all
}

#[test]
fn every_form_in_any_order() {
    let mut state = 1;
    for form in WHOLE.into_iter().chain(["body"]) {
        let (expected, items) = alone(form);
        let place = Place::new();
        for index in shuffled(&mut state, 5) {
            place.shard(form, index, 5);
        }
        let mut begun = place.begun();
        begun.sort_unstable();
        assert_eq!(begun, items, "{form}: each item ran once");
        assert_eq!(place.merge(form), expected, "{form}");
        // All parts are there: a shard goes past the loop, too.
        let past = place.run(form, &[("PARALLEL_SHARD", "3/5")]);
        assert_eq!((past.code, past.out, past.err.as_str()), (Some(0), expected, ""), "{form}");
        assert_eq!(place.begun(), [], "{form}: all was there");
        let names = ["rest", "shard-0-of-5", "shard-1-of-5", "shard-2-of-5", "shard-3-of-5", "shard-4-of-5"];
        assert_eq!(place.names(), names);
    }
}

/// A shard ends by itself, and is asked as any program may be.
#[test]
fn a_shard_explains_itself() {
    let place = Place::new();
    let ended = place.run("list", &[("PARALLEL_SHARD", "0/2"), ("PARALLEL_EXPLAIN", "1")]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.err.starts_with("parallel-for: shard 0/2 ran "), "{}", ended.err);
    assert_eq!(ended.err.matches("why it was not shared").count(), 1, "{}", ended.err);
}

#[test]
fn shares_are_as_large_as_each_other() {
    let place = Place::new();
    for index in 0..16 {
        let said = place.shard("list", index, 16).err;
        assert!(said.contains(" ran 7 items in 7 blocks, ") || said.contains(" ran 8 items in 8 blocks, "), "{said}");
    }
}

#[test]
fn sixteen_shards_some_of_them_killed() {
    let rounds: u64 = std::env::var("SHARD_ROUNDS").map_or(1, |rounds| rounds.parse().unwrap());
    let forms = ["list", "sum", "body", "pulled", "blocks"];
    for (form, seed) in (0..rounds * 5).map(|seed| (forms[seed as usize % 5], seed)) {
        let (expected, items) = alone(form);
        let (place, mut state, mut early) = (Place::new(), seed, 0);
        // Two at a time, and each is killed before it runs to its end, or is not.
        let mut left = shuffled(&mut state, 16);
        while !left.is_empty() {
            let both: Vec<usize> = left.drain(..left.len().min(2)).collect();
            let shard = |index: &usize| place.start(form, &[("PARALLEL_SHARD", &format!("{index}/16"))]);
            let children: Vec<(usize, Child)> = both.iter().map(|index| (*index, shard(index))).collect();
            for (index, mut child) in children {
                if draw(&mut state, 2) == 0 {
                    sleep(Duration::from_micros(draw(&mut state, 12_000) as u64));
                    early += usize::from(child.try_wait().unwrap().is_none());
                    let _ = child.kill();
                    child.wait().unwrap();
                    left.push(index);
                } else {
                    assert_eq!(finish(child).code, Some(0), "{form}, {index}");
                }
            }
        }
        let begun = place.begun();
        assert_eq!(begun.iter().copied().collect::<BTreeSet<_>>(), items.iter().copied().collect(), "{form}");
        // What was in the hands of a killed worker is run again, and nothing else.
        let most = if form == "blocks" {
            10
        } else if form == "pulled" {
            16
        } else {
            2
        };
        assert!(begun.len() <= items.len() + early * most, "{form}: {} of {}, {early}", begun.len(), items.len());
        assert_eq!(place.merge(form), expected, "{form}");
        assert_eq!(place.begun(), [], "{form}");
        println!("{form}: {early} were killed while they ran");
    }
}

/// The process that is no shard is killed, too, and runs what is missing.
#[test]
fn what_is_missing_is_run() {
    for form in ["list", "sum", "pulled sum", "body"] {
        let (expected, items) = alone(form);
        let place = Place::new();
        for index in [0, 2] {
            place.shard(form, index, 4);
        }
        let mut begun = place.begun();
        let mut child = place.start(form, &[]);
        sleep(Duration::from_millis(15));
        let _ = child.kill();
        child.wait().unwrap();
        let killed = place.begun().len();
        begun.extend(place.begun());
        assert_eq!(place.merge(form), expected, "{form}");
        let ran = begun.len() + killed + place.begun().len();
        assert!(ran < items.len() + 20, "{form}: {ran} of {}", items.len());
        assert_eq!(place.names(), ["rest", "shard-0-of-4", "shard-2-of-4"]);
        // A shard leaves it to whoever has it.
        assert!(place.shard(form, 1, 4).err.contains(" ran 0 items in 0 blocks, "));
        assert_eq!(place.begun(), []);
    }
}

/// Each shard on a disk of its own, and all parts brought together: they are what counts, not the folder.
#[test]
fn parts_that_are_gathered() {
    let (expected, _) = alone("sum");
    let all = Place::new();
    fs::create_dir(all.path()).unwrap();
    for index in [1, 2, 0] {
        let place = Place::new();
        assert!(place.shard("sum", index, 3).err.contains(" ran 40 items in 40 blocks, "));
        let name = &place.names()[0];
        fs::copy(place.path().join(name), all.path().join(name)).unwrap();
    }
    assert_eq!(all.merge("sum"), expected);
    assert_eq!(all.begun(), []);
}

#[test]
fn two_side_by_side() {
    let (expected, items) = alone("list");
    let place = Place::new();
    let children = ["0/2", "1/2"].map(|shard| place.start("list", &[("PARALLEL_SHARD", shard)]));
    for child in children {
        let ended = finish(child);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    }
    let mut begun = place.begun();
    begun.sort_unstable();
    assert_eq!(begun, items);
    assert_eq!(place.merge("list"), expected);
}

#[test]
fn more_shards_than_blocks() {
    let (expected, _) = alone("blocks");
    let place = Place::new();
    for index in 0..30 {
        place.shard("blocks", index, 30);
    }
    assert_eq!(place.begun().len(), 120);
    assert_eq!(place.merge("blocks"), expected);
    assert_eq!(place.begun(), []);
    // There may be more parts than a process may have files open.
    #[cfg(unix)]
    {
        let output = Command::new("sh")
            .args(["-c", "ulimit -n 24; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_shards"), "blocks"])
            .arg(place.path())
            .arg(place.folder.join("log"))
            .env_remove("PARALLEL_SHARD")
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn one_loop_after_the_other() {
    let expected = {
        let place = Place::new();
        fs::create_dir(place.path()).unwrap();
        place.merge("two")
    };
    let (first, _) = expected.split_once('\n').unwrap();
    let place = Place::new();
    for index in 0..3 {
        place.shard("two", index, 3);
    }
    assert!(place.begun().iter().all(|item| *item < 120));
    assert!(!place.path().join("second").exists());
    // The array again: the first loop is read, and gone past.
    for index in [2, 0, 1] {
        let ended = place.run("two", &[("PARALLEL_SHARD", &format!("{index}/3"))]);
        assert_eq!((ended.code, ended.out.trim_end()), (Some(0), first));
        assert!(ended.err.contains("/runs/second/shard-"), "{}", ended.err);
    }
    let begun = place.begun();
    assert!(begun.len() == 120 && begun.iter().all(|item| *item >= 120));
    assert_eq!(place.merge("two"), expected);
    assert_eq!(place.begun(), []);
}

#[test]
fn a_loop_without_a_checkpoint_runs_in_each_shard() {
    let place = Place::new();
    let ended = place.run("plain", &[("PARALLEL_SHARD", "1/2")]);
    assert_eq!((ended.code, ended.out, place.begun().len()), (Some(0), alone("plain").0, 120));
    // Nor does anybody look at the variable there.
    assert_eq!(place.run("plain", &[("PARALLEL_SHARD", "nonsense")]).code, Some(0));
}

#[test]
fn a_loop_without_items_is_nobodys() {
    let place = Place::new();
    place.shard("empty", 0, 2);
    place.shard("empty", 1, 2);
    assert_eq!(place.merge("empty"), "[]\n");
}

#[test]
fn stdout_is_written_to_its_end() {
    let ended = Place::new().run("before", &[("PARALLEL_SHARD", "0/4")]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), "no end of a line"));
}

/// A shard does not know what comes of blocks before its own: what it runs behind an exit counts for nothing.
#[test]
fn loops_that_end_early() {
    for form in ["first", "any", "all", "break", "good", "bad"] {
        let (expected, _) = alone(form);
        let place = Place::new();
        for index in [3, 1, 0, 2] {
            place.shard(form, index, 4);
        }
        place.begun();
        assert_eq!(place.merge(form), expected, "{form}");
        // The item of an error is tried again, and perhaps some behind it are run.
        assert!(place.begun().is_empty() || form == "bad", "{form}");
        let past = place.run(form, &[("PARALLEL_SHARD", "3/4")]);
        assert_eq!((past.code, past.out), (Some(0), expected), "{form}");
    }
}

/// Blocks behind the exit panic in the shards that have them, and not in the loop.
#[test]
fn panics_behind_an_exit() {
    let (expected, _) = alone("exit");
    let place = Place::new();
    let codes: Vec<_> =
        (0..8).map(|index| place.run("exit", &[("PARALLEL_SHARD", &format!("{index}/8"))]).code).collect();
    assert!(codes.contains(&Some(0)) && codes.contains(&Some(101)), "{codes:?}");
    place.begun();
    assert_eq!(place.merge("exit"), expected);
    assert_eq!(place.begun(), []);
    // Now that the exit is known, nobody goes behind it.
    for index in 0..8 {
        assert_eq!(place.run("exit", &[("PARALLEL_SHARD", &format!("{index}/8"))]).code, Some(0));
    }
    assert_eq!(place.begun(), []);
}

#[test]
fn a_panic_is_its_shards_alone() {
    let place = Place::new();
    let shard = |index: usize, variables: &[(&str, &str)]| {
        let shard = format!("{index}/4");
        place.run("panic", &[&[("PARALLEL_SHARD", shard.as_str())], variables].concat())
    };
    let ended: Vec<Ended> = (0..4).map(|index| shard(index, &[])).collect();
    let failed: Vec<usize> = (0..4).filter(|index| ended[*index].code == Some(101)).collect();
    assert_eq!(failed.len(), 1);
    assert!(ended[failed[0]].err.contains("on purpose") && ended[failed[0]].out.is_empty());
    // What it had done is kept.
    let begun = place.begun().len();
    assert!(shard(failed[0], &[]).err.contains("on purpose"));
    assert_eq!(place.begun(), []);
    assert_eq!(shard(failed[0], &[("MENDED", "1")]).code, Some(0));
    assert_eq!(begun + place.begun().len(), 120);
    assert_eq!(place.run("panic", &[("MENDED", "1")]).out, alone("list").0);
    assert_eq!(place.begun(), []);
}

/// What has failed is an outcome, and no reason for a shard to fail. It is tried again by every run.
#[test]
fn outcomes_that_failed_are_tried_again() {
    let (expected, _) = alone("outcomes");
    let place = Place::new();
    let said: Vec<String> = (0..3).map(|index| place.shard("outcomes", index, 3).err).collect();
    let failed: Vec<&str> = said.iter().filter_map(|said| said.split(", and ").nth(1)?.split(' ').next()).collect();
    assert_eq!(failed.iter().map(|failed| failed.parse::<usize>().unwrap()).sum::<usize>(), 6, "{said:?}");
    assert_eq!(place.begun().len(), 120);
    assert_eq!(place.merge("outcomes"), expected);
    let mut again = place.begun();
    again.sort_unstable();
    assert_eq!(again, [7, 27, 47, 67, 87, 107]);
    // A shard goes past the loop.
    let past = place.run("outcomes", &[("PARALLEL_SHARD", "1/3")]);
    assert_eq!((past.code, past.out), (Some(0), expected));
    assert_eq!(place.begun().len(), 6);
    let mended = place.run("outcomes", &[("MENDED", "1")]).out;
    assert_eq!(mended.matches("Ok(").count(), 120);
    assert_eq!(place.begun().len(), 6);
}

#[test]
fn a_limit_ends_a_shard_early() {
    let (expected, _) = alone("limit");
    for (form, limit) in [("limit", ("LIMIT", "12")), ("limit", ("LIMIT", "0")), ("cancel", ("CANCEL", "40"))] {
        let place = Place::new();
        for index in 0..2 {
            let shard = format!("{index}/2");
            let ended = place.run(form, &[("PARALLEL_SHARD", &shard), limit]);
            assert_eq!((ended.code, ended.out.as_str()), (Some(75), ""), "{form}: {}", ended.err);
            assert!(ended.err.ends_with("; a limit has ended it, start it again\n"), "{}", ended.err);
        }
        for index in 0..2 {
            place.shard(form, index, 2);
        }
        // Where one of two workers is turned away, the other may be at an item behind that: what it gives does not count, and it runs again.
        let mut begun = place.begun();
        let times = begun.len();
        begun.sort_unstable();
        begun.dedup();
        assert!(begun.len() == 120 && times <= 120 + 2, "{form}: {times} began");
        assert_eq!(place.merge(form), expected, "{form}");
        assert_eq!(place.begun(), []);
    }
}

/// What a shard passes over counts as done, so that its bar reaches the end, and the time that is left is its own.
#[test]
fn progress_counts_what_is_passed_over() {
    let place = Place::new();
    for index in 0..3 {
        let ended = place.run("progress", &[("PARALLEL_SHARD", &format!("{index}/3"))]);
        assert!(ended.err.starts_with("progress: 120 of Some(120)\n"), "{}", ended.err);
    }
    assert_eq!(place.run("progress", &[]).err, "progress: 120 of Some(120)\n");
}

/// A loop inside a shard's block is run there as a whole.
#[test]
fn a_loop_inside_a_sharded_one() {
    let (expected, items) = {
        let place = Place::new();
        fs::create_dir(place.path()).unwrap();
        let out = place.merge("nested");
        (out, place.begun().into_iter().collect::<BTreeSet<_>>())
    };
    let place = Place::new();
    for index in 0..4 {
        place.shard("nested", index, 4);
    }
    assert_eq!(place.begun().into_iter().collect::<BTreeSet<_>>(), items);
    assert_eq!(place.merge("nested"), expected);
    assert_eq!(place.begun(), []);
}

/// The array that Slurm says.
fn slurm(value: &'static str, [id, count, min, max]: [&'static str; 4]) -> [(&'static str, &'static str); 5] {
    [
        ("PARALLEL_SHARD", value),
        ("SLURM_ARRAY_TASK_ID", id),
        ("SLURM_ARRAY_TASK_COUNT", count),
        ("SLURM_ARRAY_TASK_MIN", min),
        ("SLURM_ARRAY_TASK_MAX", max),
    ]
}

#[test]
fn arrays_of_slurm() {
    let (expected, _) = alone("list");
    let place = Place::new();
    let is_done = |value, numbers| {
        let ended = place.run("list", &slurm(value, numbers));
        assert!(ended.code == Some(0) && ended.err.contains(" shard "), "{}", ended.err);
    };
    is_done("slurm", ["0", "4", "0", "3"]);
    is_done("slurm", ["3", "4", "0", "3"]);
    // The two that are missing are submitted again: the parts know how many there are.
    is_done("slurm", ["1", "2", "1", "2"]);
    is_done("slurm/4", ["2", "2", "1", "2"]);
    assert_eq!(place.names(), ["shard-0-of-4", "shard-1-of-4", "shard-2-of-4", "shard-3-of-4"]);
    assert_eq!(place.merge("list"), expected);
    assert_eq!(place.begun().len(), 120);
}

#[test]
fn variables_that_name_no_shard() {
    let place = Place::new();
    let refused = |variables: &[(&str, &str)], expected: &str| {
        assert_eq!(place.refusal("list", variables), expected);
        assert_eq!(place.begun(), []);
    };
    for value in ["3", "/16", "a/4", "3/0", "-1/4"] {
        let text = format!(
            "`PARALLEL_SHARD={value}` names no shard; write one of `0/16` to `15/16`, or `slurm/16` in an array of jobs"
        );
        refused(&[("PARALLEL_SHARD", value)], &text);
    }
    refused(
        &[("PARALLEL_SHARD", "16/16")],
        "there is no shard 16 of 16; shards count from 0, so that the last one is 15/16",
    );
    refused(
        &[("PARALLEL_SHARD", "slurm/16")],
        "`PARALLEL_SHARD=slurm/16` needs `SLURM_ARRAY_TASK_ID`, which is not set; submit an array of jobs, `sbatch --array=0-15`",
    );
    refused(
        &slurm("slurm", ["5", "2", "5", "9"]),
        "`PARALLEL_SHARD=slurm` does not know the number of shards, since the array is not 0 to n - 1; write it, `PARALLEL_SHARD=slurm/16`",
    );
    // An empty value is none.
    assert_eq!(place.run("empty", &[("PARALLEL_SHARD", "")]).out, "[]\n");
    assert!(place.path().is_file());
}

#[test]
fn folders_that_are_refused() {
    let place = Place::new();
    fs::write(place.path(), "").unwrap();
    let shard = [("PARALLEL_SHARD", "0/2")];
    assert_eq!(
        place.refusal("list", &shard),
        "the checkpoint `RUNS` is a file, and shards have a folder; take another path"
    );
    fs::remove_file(place.path()).unwrap();

    // A folder of something else is no place for results; an empty one is.
    fs::create_dir(place.path()).unwrap();
    place.merge("list");
    assert_eq!(place.names(), ["rest"]);
    fs::remove_file(place.path().join("rest")).unwrap();
    place.begun();
    fs::write(place.path().join("notes"), "").unwrap();
    assert_eq!(
        place.refusal("list", &[]),
        "the checkpoint `RUNS` is a folder without parts of a loop; take an empty one, or a file"
    );
    place.shard("list", 0, 2);
    assert_eq!(
        place.refusal("list", &[("PARALLEL_SHARD", "0/3")]),
        "the checkpoint `RUNS` has parts of 2 shards, not of 3; go on with 2, or take another path"
    );
    let loops = "the checkpoint `RUNS/shard-0-of-2` is of another loop: the source of the loop has changed; remove it, or take another path";
    // In one's own part, in another's, and where all are read.
    for variables in [&shard[..], &[("PARALLEL_SHARD", "1/2")], &[]] {
        assert_eq!(place.refusal("other", variables), loops);
    }
    let foreign = place.path().join("shard-1-of-2");
    fs::write(&foreign, "Dear diary, it is long ago that I wrote to you.").unwrap();
    for variables in [&shard[..], &[("PARALLEL_SHARD", "1/2")], &[]] {
        assert_eq!(
            place.refusal("list", variables),
            "`RUNS/shard-1-of-2` is no checkpoint; nothing was written to it, take another path"
        );
    }
    fs::rename(&foreign, place.path().join("shard-1-of-4")).unwrap();
    assert_eq!(
        place.refusal("list", &shard),
        "the checkpoint `RUNS` has parts of 2 shards and of 4; without `PARALLEL_SHARD` all of them are read"
    );
    fs::remove_file(place.path().join("shard-1-of-4")).unwrap();
    place.shard("list", 1, 2);
    assert_eq!(place.merge("list"), alone("list").0);
}

#[test]
fn a_folder_is_used_once_in_a_process() {
    let text =
        "the checkpoint `RUNS` was used before in this process; a loop that runs several times needs a path each time";
    let place = Place::new();
    place.shard("twice", 0, 1);
    assert_eq!(place.refusal("twice", &[]), text);
    assert_eq!(place.refusal("twice", &[("PARALLEL_SHARD", "0/1")]), text);
}

/// Starts a process that is in its first items while `test` runs.
fn while_it_runs(place: &Place, variables: &[(&str, &str)], test: impl FnOnce()) -> Ended {
    let go = place.folder.join("go");
    let _ = fs::remove_file(&go);
    let child = place.start("list", &[variables, &[("WAIT", go.to_str().unwrap())]].concat());
    let until = Instant::now() + Duration::from_secs(60);
    while fs::metadata(place.folder.join("log")).map_or(0, |log| log.len()) == 0 {
        assert!(Instant::now() < until, "no item has begun");
        sleep(Duration::from_micros(200));
    }
    test();
    fs::write(go, "").unwrap();
    finish(child)
}

#[test]
fn a_part_is_one_processs() {
    let (expected, _) = alone("list");
    let in_use = |part: &str| {
        format!("the checkpoint `RUNS/{part}` is in use by another process; wait for it, or take another path")
    };
    let place = Place::new();
    let ended = while_it_runs(&place, &[("PARALLEL_SHARD", "0/2")], || {
        assert_eq!(place.refusal("list", &[("PARALLEL_SHARD", "0/2")]), in_use("shard-0-of-2"));
        // Whoever is no shard would run the same blocks.
        assert_eq!(place.refusal("list", &[]), in_use("shard-0-of-2"));
        // Another shard reads what is there.
        place.shard("list", 1, 2);
    });
    assert_eq!(ended.code, Some(0));
    assert_eq!(place.merge("list"), expected);
    assert_eq!(place.begun().len(), 120);

    let place = Place::new();
    fs::create_dir(place.path()).unwrap();
    let ended = while_it_runs(&place, &[], || {
        assert_eq!(place.refusal("list", &[]), in_use("rest"));
        assert_eq!(place.refusal("list", &[("PARALLEL_SHARD", "0/2")]), in_use("rest"));
    });
    assert_eq!(ended.out, expected);
    assert_eq!(place.begun().len(), 120);
}

/// Parts that are cut off or damaged give the right answer, or a refusal that names the part.
#[test]
fn damaged_parts() {
    let (expected, items) = alone("blocks");
    let place = Place::new();
    for index in 0..2 {
        place.shard("blocks", index, 2);
    }
    place.begun();
    let part = place.path().join("shard-1-of-2");
    let whole = fs::read(&part).unwrap();
    let mut state = 9;
    let mut refused = 0;
    for round in 0..40 {
        let mut bytes = whole.clone();
        let at = draw(&mut state, bytes.len());
        if round % 2 == 0 {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 0x10;
        }
        fs::write(&part, &bytes).unwrap();
        let _ = fs::remove_file(place.path().join("rest"));
        let ended = place.run("blocks", &[]);
        if ended.code == Some(0) {
            assert_eq!(ended.out, expected, "round {round}");
        } else {
            assert!(ended.err.contains("/runs/shard-1-of-2` is "), "round {round}: {}", ended.err);
            refused += 1;
        }
        assert_eq!(fs::read(&part).unwrap(), bytes, "round {round}");
        assert!(place.begun().iter().all(|item| items.contains(item)));
    }
    assert!(refused < 20, "{refused}");
    // Its shard mends it.
    fs::write(&part, &whole[..whole.len() * 2 / 3]).unwrap();
    let _ = fs::remove_file(place.path().join("rest"));
    place.shard("blocks", 1, 2);
    assert!(!place.begun().is_empty());
    assert_eq!(place.merge("blocks"), expected);
    assert_eq!(place.begun(), []);
}

/// Runs a script of `examples/shards` with the program, where `stubs` stand for programs that are not there.
fn script(name: &str, place: &Place, stubs: &[(&str, &str)], variables: &[(&str, &str)]) -> Ended {
    let stubbed = place.folder.join("stubs");
    fs::create_dir_all(&stubbed).unwrap();
    for (name, text) in stubs {
        let path = stubbed.join(name);
        fs::write(&path, text).unwrap();
        assert!(Command::new("chmod").arg("+x").arg(&path).status().unwrap().success());
    }
    let path = format!("{}:{}", stubbed.display(), std::env::var("PATH").unwrap());
    let child = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../examples/shards").join(name))
        .args([env!("CARGO_BIN_EXE_shards"), "list"])
        .arg(place.path())
        .arg(place.folder.join("log"))
        .env("PATH", path)
        .env("FOLDER", &place.folder)
        .env("RUST_BACKTRACE", "0")
        .env_remove("PARALLEL_SHARD")
        .env_remove("ARRAY")
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    finish(child)
}

/// Checks that the loop was run by sixteen shards, each item once, and gives what it gives without.
fn check_script(name: &str, place: &Place, out: &str) {
    let (expected, items) = alone("list");
    assert_eq!(out, expected, "{name}");
    let mut begun = place.begun();
    begun.sort_unstable();
    assert_eq!(begun, items, "{name}");
    assert_eq!(place.names().len(), 17, "{name}");
}

#[test]
fn the_script_for_a_shell() {
    let place = Place::new();
    let ended = script("shell.sh", &place, &[], &[]);
    assert_eq!((ended.code, ended.err.matches("; its share is done").count()), (Some(0), 16), "{}", ended.err);
    check_script("shell.sh", &place, &ended.out);
    // A failed shard is told, and nothing is put together.
    let place = Place::new();
    fs::create_dir(place.path()).unwrap();
    fs::write(place.path().join("shard-03-of-16"), "Dear diary").unwrap();
    let ended = script("shell.sh", &place, &[], &[]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
    assert!(ended.err.ends_with(" of 16 shards have failed\n"), "{}", ended.err);
}

#[test]
fn the_script_for_gnu_parallel() {
    let version = Command::new("parallel").arg("--version").output();
    if !version.is_ok_and(|version| version.stdout.starts_with(b"GNU parallel")) {
        println!("skipped: there is no GNU parallel");
        return;
    }
    let place = Place::new();
    let ended = script("gnu_parallel.sh", &place, &[], &[]);
    assert_eq!((ended.code, ended.err.matches("; its share is done").count()), (Some(0), 16), "{}", ended.err);
    check_script("gnu_parallel.sh", &place, &ended.out);
}

/// The variables and arguments that Slurm gives, by a script that stands for it.
#[test]
fn the_script_for_slurm() {
    const SBATCH: &str = r#"#!/bin/sh
array=
for argument; do
    case $argument in
        --array=*) array=${argument#--array=} ;;
        --dependency=afterok:7) [ -e "$FOLDER/array" ] || exit 3 ;;
        --*) ;;
        *) break ;;
    esac
    shift
done
case $array in
    0-15) tasks=$(seq 0 15) numbers="16 0 15" ;;
    5,9) tasks="5 9" numbers="2 5 9" ;;
    "") exec "$@" >"$FOLDER/out" ;;
    *) exit 2 ;;
esac
set -- $numbers "$@"
export SLURM_ARRAY_TASK_COUNT=$1 SLURM_ARRAY_TASK_MIN=$2 SLURM_ARRAY_TASK_MAX=$3
shift 3
for SLURM_ARRAY_TASK_ID in $tasks; do
    export SLURM_ARRAY_TASK_ID
    "$@" >&2 || exit
done
touch "$FOLDER/array"
echo "7;cluster"
"#;
    let place = Place::new();
    let ended = script("slurm.sh", &place, &[("sbatch", SBATCH)], &[]);
    assert_eq!((ended.code, ended.err.matches("; its share is done").count()), (Some(0), 16), "{}", ended.err);
    let read = || fs::read_to_string(place.folder.join("out")).unwrap();
    let out = read();
    check_script("slurm.sh", &place, &out);
    // Two of them again.
    for part in ["shard-05-of-16", "shard-09-of-16", "rest"] {
        fs::remove_file(place.path().join(part)).unwrap();
    }
    let ended = script("slurm.sh", &place, &[("sbatch", SBATCH)], &[("ARRAY", "5,9")]);
    assert_eq!((ended.code, ended.err.matches("; its share is done").count()), (Some(0), 2), "{}", ended.err);
    assert_eq!((read(), place.names().len()), (out, 17));
    assert!((14..=16).contains(&place.begun().len()));
}

/// The variable that `HyperQueue` gives, by a script that stands for it.
#[test]
fn the_script_for_hyperqueue() {
    const HQ: &str = r#"#!/bin/sh
[ "$1 $2 $3" = "submit --wait --array=0-15" ] || exit 2
echo "Job submitted successfully, job ID: 1"
while [ "$1" != -- ]; do shift; done
shift
for HQ_TASK_ID in $(seq 0 15); do
    export HQ_TASK_ID
    "$@" >&2 || exit
done
"#;
    let place = Place::new();
    let ended = script("hyperqueue.sh", &place, &[("hq", HQ)], &[]);
    assert_eq!((ended.code, ended.err.matches("; its share is done").count()), (Some(0), 16), "{}", ended.err);
    check_script("hyperqueue.sh", &place, &ended.out);
}
