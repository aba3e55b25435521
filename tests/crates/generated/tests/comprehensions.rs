//! Comprehensions and reductions, each beside its serial twin.

#[rustfmt::skip]
#[path = "loops/comprehensions.rs"]
mod loops;

#[test]
fn comprehensions_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
