//! Comprehensions into a `Stream`, each beside its serial twin.

#[allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]
mod loops {
    include!(concat!(env!("LOOPS"), "/streams.rs"));
}

#[test]
fn streams_are_their_serial_twins() {
    generated_loops::run::check(loops::CASES);
}
