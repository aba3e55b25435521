//! The variables that a recorded loop reads: the file of a run with other values is not that of this one.
//!
//! The expansion writes `checkpoint.reads("name", (&&ReadBy(&name)).__pick().digest(&name))`, and rustc finds by method lookup
//! whether the variable has a digest.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use crate::journal::Compared;
use crate::wire::{digest, does_not_count};
use serde::Serialize;

/// A variable that is asked about.
pub struct ReadBy<'v, T: ?Sized>(pub &'v T);

/// What can be written. A variable whose type is not known before the loop is taken for one of these.
#[diagnostic::on_unimplemented(
    message = "a checkpoint asks what the loop reads, and the type of this is known only later, as `{Self}`",
    label = "its type is not known here",
    note = "name the type where the variable is made: `let names: Vec<String> = …`"
)]
pub trait Written: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Written for T {}

/// The question whether a variable can be written.
pub trait PickRead {
    #[doc(hidden)]
    fn __pick(&self) -> Read {
        Read
    }
}
impl<T: Written + ?Sized> PickRead for &ReadBy<'_, T> {}

/// The question that all other names answer: functions and closures among them.
pub trait PickUnread {
    #[doc(hidden)]
    fn __pick(&self) -> Unread {
        Unread
    }
}
impl<T: ?Sized> PickUnread for ReadBy<'_, T> {}

/// The tag of a variable with a digest.
pub struct Read;

impl Read {
    /// The digest of the variable and of its type.
    pub fn digest<T: Serialize + ?Sized>(self, variable: &T) -> Compared {
        digest(variable).map_or(Compared::Not, Compared::By)
    }
}

/// The tag of all others.
pub struct Unread;

impl Unread {
    /// No digest.
    pub fn digest<T: ?Sized>(self, variable: &T) -> Compared {
        if does_not_count(variable) { Compared::Nothing } else { Compared::Not }
    }
}
