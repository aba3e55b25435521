//! Pipelines, each beside its serial twin.

#[allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]
mod loops {
    include!(concat!(env!("LOOPS"), "/pipelines.rs"));
}

#[test]
fn pipelines_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
