//! Attempts at items: what a loop with `retries` or with `into = Outcomes<_>` does when an item fails.
//!
//! ```text
//! tries      the settings of the loop, and its attempts at one item after the other
//! again      how one item is had several times: cloned, or lent
//! given      what one attempt has given: it goes to the output when the attempt counts
//! failing    which values are failures: each `Err`
//! outcomes   `Outcomes`: what a loop gives whose items may fail
//!    failure    `Failure`: one item that failed      failures   `Failures`: all of them, as an error
//! messages   the messages of panics, of which a loop lets ten pass
//! ```
//!
//! The expansion of the loop asks for attempts: where neither is written they cost nothing, and the engine does not know
//! them. It runs the code of one item in a closure, with copies of its own of all that the loop adds up:
//!
//! ```text
//! let given = loop {
//!     let last = attempts.__begin_next();
//!     let mut total = …;                                        a copy for this attempt
//!     let end = attempts.__run(|| { let mut items = again.__lend(last); … given });
//!     match attempts.__ended(end, …) {
//!         Attempt::Again => {}                                  the copies are dropped
//!         Attempt::Failed(given) => break given,                nothing is added up
//!         Attempt::Done(given) => { copy.__end_sum(total); break given }
//!     }
//! };
//! for value in given { out.put(value) }
//! ```

mod again;
mod failing;
pub(crate) mod failure;
pub(crate) mod failures;
mod given;
mod messages;
pub(crate) mod outcomes;
mod tries;

pub use again::{
    ByClone, ByLending, Kept, Lendable, NotAgain, Once, PickClone, PickLend, PickNotAgain, RetriedItems, Tried,
    is_left, same,
};
pub use failing::{ByResult, ByValue, Fault, Judged, LoopError, PickResult, PickValue};
pub use given::{Given, GivenTo};
pub use tries::{Attempt, Attempts, Tries};
