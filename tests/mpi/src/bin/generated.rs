//! Generated loops on all ranks, each beside its serial twin, and beside itself on one thread.

use generated_loops::given::{Given, Stops};
use generated_loops::outcome::{Ended, Kept, Outcome};
use generated_loops::run::Case;
use parallel_for::mpi::{is_root, rank};
use parallel_for::parallel;

#[allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]
mod comprehensions {
    include!(concat!(env!("LOOPS"), "/comprehensions.rs"));
}

#[allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]
mod statements {
    include!(concat!(env!("LOOPS"), "/statements.rs"));
}

const NEVER: usize = usize::MAX;

/// Before the first item, in the middle, after the last; the earlier exit first or second.
fn stops(case: &Case, len: usize) -> Vec<Stops> {
    let stops = |stop, later| Stops { stop, later };
    let all = vec![stops(NEVER, NEVER), stops(0, 1), stops(len / 2 + 2, len / 2), stops(NEVER, len.saturating_sub(1))];
    if case.exits { all } else { vec![stops(NEVER, NEVER)] }
}

/// The bits of all floats.
fn floats(outcome: &Outcome) -> Vec<u64> {
    let bits = |kept: &Kept| if let Kept::Float(x) = kept { Some(x.to_bits()) } else { None };
    outcome.kept.iter().filter_map(|(_, kept)| bits(kept)).collect()
}

/// What is the same on all ranks: all but what items behind the end may have written, and the last digits of floats.
fn differs(case: &Case, serial: &Outcome, here: &Outcome) -> Option<String> {
    if serial.ended != here.ended {
        return Some(format!("ended {:?} instead of {:?}", here.ended, serial.ended));
    }
    let is_wrong = |serial: &Kept, here: &Kept| match (serial, here) {
        (Kept::Window(_), Kept::Window(_)) if case.exits => false,
        (Kept::Float(serial), Kept::Float(here)) => (serial - here).abs() > 1e-9 * serial.abs().max(1.0),
        (serial, here) => serial != here,
    };
    let mut all = serial.kept.iter().zip(&here.kept);
    let wrong = all.find(|((_, serial), (_, here))| is_wrong(serial, here))?;
    Some(format!("{:?} instead of {:?}", wrong.1, wrong.0))
}

fn main() {
    let _mpi = parallel_for::mpi::init();
    let mut count = 0;
    for case in comprehensions::CASES.iter().chain(statements::CASES).filter(|case| case.away) {
        for (len, batch) in [(0, 1), (7, 3), (100, 1), (600, 64)] {
            for stops in stops(case, len) {
                let given = || Given::new(len, stops, batch);
                let serial = (case.serial)(&given());
                assert!(!matches!(serial.ended, Ended::Panicked(_)), "{}", case.name);
                let here = (case.parallel)(2, &given());
                let told = || format!("{} of {len} items on rank {}, {stops:?}", case.name, rank());
                if let Some(how) = differs(case, &serial, &here) {
                    panic!("{}: {how}", told());
                }
                // Inside of a loop it runs on this rank alone.
                let alone = parallel!(n_jobs = 1, floats(&(case.parallel)(1, &given())) for _ in 0..1);
                assert_eq!(floats(&here), alone[0], "{}", told());
            }
        }
        count += 1;
    }
    if is_root() {
        println!("{count} loops");
    }
}
