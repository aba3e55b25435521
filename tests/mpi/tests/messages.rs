//! What a user reads of a loop that cannot run on all ranks: the programs in `ui`, and the messages beside them.
//! `tests/ui/messages.rs` of the repository says how to write them anew.

#[path = "../../support/messages.rs"]
mod support;

#[test]
fn messages() {
    if support::is_their_release() {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
    }
}

#[test]
fn one_error_each() {
    assert!(support::one_error_each() > 4);
}
