//! The variables that a recorded loop reads: the file of a run with other values is not that of this one.
//!
//! The expansion writes `checkpoint.reads("name", (&&&ReadBy(&name)).__pick().digest(&name))`, and rustc finds by method lookup
//! whether the variable has a digest.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use crate::record::ChangedInPlace;
use crate::wire::digest;
use serde::Serialize;

/// A variable that is asked about.
pub struct ReadBy<'v, T: ?Sized>(pub &'v T);

/// The question whether a variable is changed through a shared reference: what it holds says nothing, since it may have been
/// changed by a loop that was read from a file this time.
pub trait PickReadCell {
    #[doc(hidden)]
    fn __pick(&self) -> Unread {
        Unread
    }
}
impl<T: ChangedInPlace + ?Sized> PickReadCell for &&ReadBy<'_, T> {}

/// The question whether a variable can be written.
pub trait PickRead {
    #[doc(hidden)]
    fn __pick(&self) -> Read {
        Read
    }
}
impl<T: Serialize + ?Sized> PickRead for &ReadBy<'_, T> {}

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
    /// The digest of the variable.
    pub fn digest<T: Serialize + ?Sized>(self, variable: &T) -> Option<u64> {
        digest(variable).ok()
    }
}

/// The tag of all others.
pub struct Unread;

impl Unread {
    /// No digest.
    pub fn digest<T: ?Sized>(self, _: &T) -> Option<u64> {
        None
    }
}
