//! Comprehensions and reductions, each beside its serial twin.

#[allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]
mod loops {
    include!(concat!(env!("LOOPS"), "/comprehensions.rs"));
}

#[test]
fn comprehensions_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}

#[test]
fn comprehensions_are_their_serial_twins_in_other_processes() {
    generated_loops::run::check_away(loops::CASES);
}

#[test]
fn comprehensions_are_their_serial_twins_when_they_are_recorded() {
    generated_loops::run::check_recorded(loops::CASES);
}
