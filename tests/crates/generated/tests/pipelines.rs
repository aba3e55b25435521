//! Loops with `then`, each beside its serial twin.

#[rustfmt::skip]
#[path = "loops/pipelines.rs"]
mod loops;

#[test]
fn pipelines_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
