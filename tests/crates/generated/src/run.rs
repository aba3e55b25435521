//! Runs a loop and its twin, and compares what came of them.

use crate::given::{Given, Stops};
use crate::outcome::{Ended, Kept, Outcome};
use crate::support::{N_JOBS, watched_as};
use std::time::{Duration, Instant};

/// A loop and its twin.
pub struct Case {
    /// The seed and the name.
    pub name: &'static str,
    /// Whether the loop may end before its input does.
    pub exits: bool,
    /// Whether each position is that of one item, which runs at most once.
    pub exact: bool,
    /// Whether it may run in other processes.
    pub away: bool,
    /// Whether it has a checkpoint.
    pub recorded: bool,
    pub serial: fn(&Given) -> Outcome,
    pub parallel: fn(usize, &Given) -> Outcome,
}

const LENGTHS: [usize; 7] = [0, 1, 2, 7, 100, 600, 2500];
const NEVER: usize = usize::MAX;

/// Runs all of them.
///
/// # Panics
/// When a loop differs from its twin.
pub fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for case in cases {
        watched_as(case.name, || {
            for (number, len) in LENGTHS.into_iter().enumerate() {
                for stops in stops(case, len) {
                    if let Err(why) = compare(case, len, stops, [1, 3, 64, 1000][number % 4]) {
                        wrong.push(format!("{}, {len} items, {stops:?}: {why}", case.name));
                        return;
                    }
                }
            }
        });
    }
    assert!(wrong.is_empty(), "{} of {} loops differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Runs those that may run in other processes, there: the environment variable `PARALLEL_BACKEND` says so.
///
/// # Panics
/// When a loop differs from its twin.
pub fn check_away(cases: &[Case]) {
    crate::support::isolated(&[("PARALLEL_BACKEND", "processes")], || {
        let mut wrong = Vec::new();
        let cases: Vec<&Case> = cases.iter().filter(|case| case.away).collect();
        assert!(cases.len() > 10);
        for case in &cases {
            watched_as(case.name, || {
                for (len, batch) in [(0, 1), (7, 3), (600, 64)] {
                    for stops in stops(case, len) {
                        if let Err(why) = compare_away(case, len, stops, batch) {
                            wrong.push(format!("{}, {len} items, {stops:?}: {why}", case.name));
                            return;
                        }
                    }
                }
            });
        }
        assert!(wrong.is_empty(), "{} of {} loops differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    });
}

/// Runs those that have a checkpoint, and again with what is in their files, and with files that were cut off.
///
/// # Panics
/// When a loop differs from its twin, or an item runs whose block is in the file.
pub fn check_recorded(cases: &[Case]) {
    let mut wrong = Vec::new();
    let cases: Vec<&Case> = cases.iter().filter(|case| case.recorded).collect();
    assert!(cases.len() > 10);
    for case in &cases {
        watched_as(case.name, || {
            for (len, batch) in [(0, 1), (7, 3), (600, 64)] {
                for stops in stops(case, len) {
                    if let Err(why) = compare_recorded(case, len, stops, batch) {
                        wrong.push(format!("{}, {len} items, {stops:?}: {why}", case.name));
                        return;
                    }
                }
            }
        });
    }
    assert!(wrong.is_empty(), "{} of {} loops differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn compare_recorded(case: &Case, len: usize, stops: Stops, batch: usize) -> Result<(), String> {
    let given = Given::new(len, stops, batch);
    let serial = (case.serial)(&given);
    let reached = given.reached();
    let panicked = matches!(serial.ended, Ended::Panicked(_));
    let mut files: Vec<Vec<u8>> = Vec::new();
    for (n_jobs, parts) in [(2, 4), (1, 4), (3, 1), (1, 2), (2, 3)] {
        let given = Given::new(len, stops, batch);
        let is_new = files.is_empty();
        let cut: Vec<_> = files.iter().map(|bytes| bytes[..bytes.len() * parts / 4].to_vec()).collect();
        given.files.write(&cut);
        let parallel = (case.parallel)(n_jobs, &given);
        let run = format!(
            "n_jobs = {n_jobs}, {}",
            if is_new {
                "new"
            } else {
                &["", "a quarter of the file", "half of the file", "three quarters of the file", "the whole file"]
                    [parts]
            }
        );
        let wrong = |what: &str, serial: String, parallel: String| {
            Err(format!("{run}: {what} is {} instead of {}", short(&parallel), short(&serial)))
        };
        if parallel.ended != serial.ended {
            return wrong("the end", format!("{:?}", serial.ended), format!("{:?}", parallel.ended));
        }
        if !is_new && parts == 4 && !panicked && given.reached().iter().any(|count| *count > 0) {
            return Err(format!("{run}: an item has run whose block is in the file"));
        }
        for ((name, serial), (_, parallel)) in serial.kept.iter().zip(&parallel.kept) {
            if !agree(case, &reached, panicked, serial, parallel) {
                return wrong(name, format!("{serial:?}"), format!("{parallel:?}"));
            }
        }
        if is_new {
            files = given.files.read();
        }
    }
    Ok(())
}

/// As `compare`, of a loop whose bodies run elsewhere: what they count there is not known.
fn compare_away(case: &Case, len: usize, stops: Stops, batch: usize) -> Result<(), String> {
    let given = Given::new(len, stops, batch);
    let serial = (case.serial)(&given);
    let reached = given.reached();
    for n_jobs in [1, 2] {
        let given = Given::new(len, stops, batch);
        let parallel = (case.parallel)(n_jobs, &given);
        if given.reached().iter().any(|count| *count > 0) {
            return Err("an item has run here".to_owned());
        }
        let wrong = |what: &str, serial: String, parallel: String| {
            Err(format!("n_jobs = {n_jobs}: {what} is {} instead of {}", short(&parallel), short(&serial)))
        };
        if parallel.ended != serial.ended {
            return wrong("the end", format!("{:?}", serial.ended), format!("{:?}", parallel.ended));
        }
        let panicked = matches!(serial.ended, Ended::Panicked(_));
        for ((name, serial), (_, parallel)) in serial.kept.iter().zip(&parallel.kept) {
            if !agree(case, &reached, panicked, serial, parallel) {
                return wrong(name, format!("{serial:?}"), format!("{parallel:?}"));
            }
        }
    }
    Ok(())
}

/// Before the first item, in the middle, after the last; the earlier exit first or second.
fn stops(case: &Case, len: usize) -> Vec<Stops> {
    let never = Stops { stop: NEVER, later: NEVER };
    if !case.exits {
        return vec![never];
    }
    let middle = len / 2;
    vec![
        never,
        Stops { stop: 0, later: 1 },
        Stops { stop: middle, later: middle + 1 },
        Stops { stop: middle + 2, later: middle },
        Stops { stop: NEVER, later: len.saturating_sub(1) },
    ]
}

fn compare(case: &Case, len: usize, stops: Stops, batch: usize) -> Result<(), String> {
    let given = Given::new(len, stops, batch);
    let serial = (case.serial)(&given);
    let reached = given.reached();
    let mut one = None;
    for n_jobs in N_JOBS {
        let given = Given::new(len, stops, batch);
        let parallel = (case.parallel)(n_jobs, &given);
        // A `Stream` that is dropped does not wait for what has begun.
        let until = Instant::now() + Duration::from_secs(20);
        while given.census.alive() > 0 && Instant::now() < until {
            std::thread::yield_now();
        }
        if given.census.alive() > 0 {
            return Err(format!("n_jobs = {n_jobs}: {} items are never dropped", given.census.alive()));
        }
        let wrong = |what: &str, serial: String, parallel: String| {
            Err(format!("n_jobs = {n_jobs}: {what} is {} instead of {}", short(&parallel), short(&serial)))
        };
        if parallel.ended != serial.ended {
            return wrong("the end", format!("{:?}", serial.ended), format!("{:?}", parallel.ended));
        }
        if let Some((at, serial, parallel)) = misreached(case, &reached, &given.reached()) {
            return wrong(&format!("how often item {at} ran"), serial.to_string(), parallel.to_string());
        }
        let panicked = matches!(serial.ended, Ended::Panicked(_));
        for ((name, serial), (_, parallel)) in serial.kept.iter().zip(&parallel.kept) {
            if !agree(case, &reached, panicked, serial, parallel) {
                return wrong(name, format!("{serial:?}"), format!("{parallel:?}"));
            }
        }
        // The blocks do not depend on the number of workers, nor does what is rounded in them.
        let floats = floats(&parallel);
        let one = one.get_or_insert_with(|| floats.clone());
        if !panicked && *one != floats {
            return wrong("the bits of the floats", format!("{one:x?}"), format!("{floats:x?}"));
        }
    }
    Ok(())
}

fn floats(outcome: &Outcome) -> Vec<u64> {
    let bits = |kept: &Kept| if let Kept::Float(x) = kept { Some(x.to_bits()) } else { None };
    outcome.kept.iter().filter_map(|(_, kept)| bits(kept)).collect()
}

/// A position whose item ran too often, or not often enough.
fn misreached(case: &Case, serial: &[usize], parallel: &[usize]) -> Option<(usize, usize, usize)> {
    let pairs = serial.iter().zip(parallel).enumerate();
    let mut wrong = pairs.filter(|(_, (serial, parallel))| match serial {
        _ if !case.exits => serial != parallel,
        // Past the exit.
        0 if case.exact => **parallel > 1,
        _ if case.exact => serial != parallel,
        _ => serial > parallel,
    });
    wrong.next().map(|(at, (serial, parallel))| (at, *serial, *parallel))
}

fn agree(case: &Case, reached: &[usize], panicked: bool, serial: &Kept, parallel: &Kept) -> bool {
    match (serial, parallel) {
        (Kept::Exact(serial), Kept::Exact(parallel)) => panicked || serial == parallel,
        (Kept::Sunk(serial), Kept::Sunk(parallel)) => serial == parallel,
        (Kept::Float(serial), Kept::Float(parallel)) => {
            panicked || (serial - parallel).abs() <= 1e-9 * serial.abs().max(1.0)
        }
        (Kept::Sequence(serial), Kept::Sequence(parallel)) if panicked => serial.starts_with(parallel),
        (Kept::Sequence(serial), Kept::Sequence(parallel)) => serial == parallel,
        (Kept::Window(serial), Kept::Window(parallel)) => {
            let known = |at: usize| !case.exits || reached.get(at).is_some_and(|count| *count > 0);
            serial.len() == parallel.len() && (0..serial.len()).all(|at| !known(at) || serial[at] == parallel[at])
        }
        _ => false,
    }
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(300).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
