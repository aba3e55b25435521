//! A hint to the compiler about a branch.

/// Says that the way on from here is rarely taken: of the two ways of an `if` the other one is to be short, and not both to be worked
/// out each time.
#[cold]
pub const fn rarely() {}
