//! Comprehensions into a `Stream`, each beside its serial twin.

#[rustfmt::skip]
#[path = "loops/streams.rs"]
mod loops;

#[test]
fn streams_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
