//! Numbers that a loop counts up and down: `stock += a` and `stock -= b`.

use super::accumulator::LoopAccumulator;
use super::allow::{Allows, Can, Kind, Suits};
use super::privatize::Privatize;
use crate::accumulate::Accumulate;
use crate::engine::Position;
use crate::output::{CallerOnly, Shape};
use std::ops::{Add, AddAssign, Range, Sub, SubAssign};

/// The private copy of a number that is counted up and down: what was added, and what was taken away.
///
/// A number that can be negative has all of it in `up`. Of one that cannot, `down` is a full value less what was taken
/// away, and as much of both as cancels out is cancelled: so neither overflows where the serial loop would not.
#[derive(Clone, Copy)]
pub struct Net<T> {
    pub(crate) up: T,
    pub(crate) down: T,
}

impl<T: AddAssign<R> + Accumulate, R> AddAssign<R> for Net<T> {
    #[inline(always)]
    fn add_assign(&mut self, more: R) {
        self.up += more;
        if !T::SIGNED {
            T::cancel(&mut self.up, &mut self.down);
        }
    }
}

impl<T: SubAssign<R> + Accumulate, R> SubAssign<R> for Net<T> {
    #[inline(always)]
    fn sub_assign(&mut self, less: R) {
        if T::SIGNED || !T::TAKES {
            self.up -= less;
        } else {
            self.down -= less;
            T::cancel(&mut self.up, &mut self.down);
        }
    }
}

impl<T: AddAssign<R> + Accumulate, R> Add<R> for Net<T> {
    type Output = Self;

    #[inline(always)]
    fn add(mut self, more: R) -> Self {
        self += more;
        self
    }
}

impl<T: SubAssign<R> + Accumulate, R> Sub<R> for Net<T> {
    type Output = Self;

    #[inline(always)]
    fn sub(mut self, less: R) -> Self {
        self -= less;
        self
    }
}

impl<T: Accumulate> Net<T> {
    /// Nothing is added or taken away.
    #[inline]
    fn of(like: &T) -> Self {
        Self { up: like.neutral(), down: like.full() }
    }

    /// Takes in what later items have added and taken away.
    #[inline]
    fn merge(&mut self, mut later: Self) {
        if !T::SIGNED && T::TAKES {
            T::cancel(&mut self.up, &mut later.down);
            T::cancel(&mut later.up, &mut self.down);
            self.down.take_rest(later.down);
        }
        self.up.merge(later.up);
    }

    /// Takes what is added and taken away over into the variable.
    #[inline]
    fn finish(self, variable: &mut T) {
        variable.merge(self.up);
        if !T::SIGNED && T::TAKES {
            variable.take_rest(self.down);
        }
    }

    /// The copy for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&self) -> Self {
        Self::of(&self.up)
    }

    /// Takes in what an attempt has counted.
    #[doc(hidden)]
    pub fn __end(&mut self, attempt: Self) {
        self.merge(attempt);
    }
}

/// A variable that is counted up and down.
pub struct UpDown<'v, T> {
    variable: CallerOnly<&'v mut T>,
    like: T,
}

/// The kind of change that counts up and down.
pub mod kind {
    /// Updates the variable by `+=` and by `-=`.
    pub struct UpDown;
}

impl Kind for kind::UpDown {
    type Needs = LoopAccumulator;
}

impl<T: Accumulate + SubAssign> Suits<kind::UpDown> for &mut T {}
impl<T: Accumulate + SubAssign + Send + Sync> Allows<kind::UpDown> for &mut T {}

impl Can {
    /// Lets the loop update `variable` by `+=` and `-=`.
    #[inline]
    pub fn up_down<T: Accumulate + SubAssign>(self, variable: &mut T) -> UpDown<'_, T> {
        const {
            assert!(
                T::SIGNED || T::TAKES || !T::ITEMWISE,
                "a saturating number is counted up or down, not both: the order would count"
            );
        }
        UpDown { like: variable.neutral(), variable: CallerOnly::new(variable) }
    }
}

impl<T: Accumulate + Send + Sync> Privatize for UpDown<'_, T> {
    type Local<'a>
        = Net<T>
    where
        Self: 'a;
    type Part = Net<T>;
    const SHAPE: Shape = Shape::of_sum(T::EXACT, T::LIGHT);
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;
    const JOINS_EARLY: bool = !T::LIGHT;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> Net<T> {
        Net::of(&self.like)
    }

    #[inline]
    fn seal(local: Net<T>, _: bool) -> Net<T> {
        local
    }

    #[inline]
    fn join(&self, mut earlier: Net<T>, later: Net<T>) -> Net<T> {
        earlier.merge(later);
        earlier
    }

    #[inline]
    fn finish(&mut self, all: Net<T>) {
        all.finish(self.variable.get());
    }
}
