//! Statement loops, each beside its serial twin.

#[rustfmt::skip]
#[path = "loops/statements.rs"]
mod loops;

#[test]
fn statement_loops_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
