//! Variables that a loop assigns, `last = x`: of all items that assign one, the last in input order counts.

use super::allow::{Allows, Can, Kind, Refused, Suits};
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Shape};
use std::fmt;
use std::ops::{Deref, DerefMut, Range};

/// The kind of change that assigns.
pub mod kind {
    /// Assigns the variable, and does not read it before.
    pub struct Last;
}

impl Kind for kind::Last {
    type Needs = LoopLast;
}

impl<T> Suits<kind::Last> for &mut T {}
impl<T: Send> Allows<kind::Last> for &mut T {}

/// The private copy of a variable that is assigned: what the block has assigned last.
///
/// The body reads it only behind an assignment of the same item, so that there is a value then. It looks like the value,
/// and has no methods of its own.
pub enum LastCopy<T> {
    /// No item of the block has assigned it so far.
    Nothing,
    /// An item has. The value is a field with a name, so that one of another type is an error of the value.
    Given {
        /// The value.
        v: T,
    },
}

impl<T> Deref for LastCopy<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match self {
            Self::Given { v } => v,
            Self::Nothing => unreachable!("it is assigned before it is read"),
        }
    }
}

impl<T> DerefMut for LastCopy<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        match self {
            Self::Given { v } => v,
            Self::Nothing => unreachable!("it is assigned before it is read"),
        }
    }
}

macro_rules! shown {
    ($($how:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: fmt::$how> fmt::$how for LastCopy<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                T::fmt(self, f)
            }
        }
    )*};
}
// For `{last}` in a text, which nobody can write in another way there.
shown!(Display Debug LowerHex UpperHex Octal Binary LowerExp UpperExp Pointer);

/// A variable that the loop assigns.
pub struct Last<'v, T> {
    variable: CallerOnly<&'v mut T>,
}

impl Can {
    /// Lets the loop assign `variable`.
    #[inline]
    pub fn last<T: Send>(self, variable: &mut T) -> Last<'_, T> {
        Last { variable: CallerOnly::new(variable) }
    }
}

/// Refuses a variable that cannot be assigned.
#[derive(Default)]
pub struct LoopLast;

impl LoopLast {
    /// Refuses a variable that cannot be assigned.
    pub fn last<T>(self, _: &mut T) -> Refused<LastCopy<T>> {
        Refused::new()
    }
}

impl<T: Send> Privatize for Last<'_, T> {
    type Local<'a>
        = LastCopy<T>
    where
        Self: 'a;
    type Part = Option<T>;
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> LastCopy<T> {
        LastCopy::Nothing
    }

    #[inline]
    fn seal(local: LastCopy<T>, _: bool) -> Option<T> {
        match local {
            LastCopy::Given { v } => Some(v),
            LastCopy::Nothing => None,
        }
    }

    #[inline]
    fn is_nothing(part: &Option<T>) -> bool {
        part.is_none()
    }

    #[inline]
    fn join(&self, earlier: Option<T>, later: Option<T>) -> Option<T> {
        // In this order: should the drop panic, `later` is dropped, too.
        if later.is_some() {
            drop(earlier);
            return later;
        }
        earlier
    }

    #[inline]
    fn finish(&mut self, all: Option<T>) {
        if let Some(value) = all {
            **self.variable.get() = value;
        }
    }
}

/// The copy of a variable that is assigned, for one attempt at an item.
#[inline]
pub fn begin_last<T>(_: &LastCopy<T>) -> LastCopy<T> {
    LastCopy::Nothing
}

/// Takes what an attempt has assigned into the copy of the block.
#[inline]
pub fn end_last<T>(block: &mut LastCopy<T>, attempt: LastCopy<T>) {
    if let LastCopy::Given { .. } = attempt {
        *block = attempt;
    }
}
