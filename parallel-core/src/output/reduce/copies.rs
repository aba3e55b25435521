//! The copy of a running result of `scan`, which goes into the list and on to the next value.

/// The way in which values of type `T` are copied: [`ByClone`], or none ([`LoopScan`]: the loop does not compile). Chosen
/// for the type of the values where the loop is expanded.
pub trait Copies<T> {
    /// Copies a value.
    fn copy(value: &T) -> T;
}

/// The copy by `Clone`.
pub struct ByClone;
/// The copy of values that have none. It makes the one error, at the value.
pub struct LoopScan;

impl<T: Clone> Copies<T> for ByClone {
    #[inline(always)]
    fn copy(value: &T) -> T {
        value.clone()
    }
}

impl<T> Copies<T> for LoopScan {
    fn copy(_: &T) -> T {
        unreachable!("values that cannot be copied do not compile")
    }
}

/// The question for the copy of a value, by the type of the value. The answer is found by method lookup: from the
/// outermost reference inwards, the first trait that holds is taken.
pub struct Running<'a, T>(pub &'a T);

/// Picks `Clone`: found first by the method lookup.
pub trait PickCopies {
    #[doc(hidden)]
    fn __pick(&self) -> ByClone {
        ByClone
    }
}
impl<T: Clone> PickCopies for &Running<'_, T> {}

/// Picks the error: found last by the method lookup.
pub trait PickNoClone {
    #[doc(hidden)]
    fn __pick(&self) -> LoopScan {
        LoopScan
    }
}
impl<T> PickNoClone for Running<'_, T> {}

impl ByClone {
    #[doc(hidden)]
    #[inline]
    pub fn of<T>(self, _value: &T) -> Self {
        self
    }
}

impl LoopScan {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _value: &T) -> Self
    where
        T: Clone, // a running result goes into the list, and on to the next value
    {
        self
    }
}
