//! Accumulators: variables that a loop updates by one operator, `total += x`.

use super::allow::{Allows, Anything, Can, Kind, Refused, Suits};
use super::privatize::Privatize;
use crate::accumulate::{Accumulate, Turns, op};
use crate::engine::Position;
use crate::output::{CallerOnly, Shape};
use std::marker::PhantomData;
use std::ops::{Range, SubAssign};

/// The kinds of change that an operator makes to a variable.
pub mod kind {
    /// Updates the variable by the operator `Op`.
    pub struct Accumulate<Op>(pub Op);
    /// Takes away from the variable, by `-=` and no other operator.
    pub struct Taken;
    /// Updates the variable by the operator `Op`, on whose right side it stands.
    pub struct Turned<Op>(pub Op);
}

impl<Op> Kind for kind::Turned<Op> {
    type Needs = LoopAccumulator;
}

impl<Op> Kind for kind::Accumulate<Op> {
    type Needs = LoopAccumulator;
}

impl Kind for kind::Taken {
    type Needs = LoopAccumulator;
}

impl<Op, T: Accumulate<Op>> Suits<kind::Accumulate<Op>> for &mut T {}
impl<T: Accumulate> Suits<kind::Taken> for &mut T {}

impl<Op, T: Accumulate<Op> + Turns> Suits<kind::Turned<Op>> for &mut T {}

impl<Op, T: Accumulate<Op> + Send + Sync> Allows<kind::Accumulate<Op>> for &mut T {}
impl<Op, T: Accumulate<Op> + Turns + Send + Sync> Allows<kind::Turned<Op>> for &mut T {}
impl<T: Accumulate + SubAssign + Send + Sync> Allows<kind::Taken> for &mut T {}

/// A variable that is updated by the operator `Op`. The private copy of a block starts with a neutral value.
pub struct Accumulator<'v, T, Op, F> {
    variable: CallerOnly<&'v mut T>,
    neutral: T,
    /// Takes the joined values of all blocks into the variable.
    finish: F,
    op: PhantomData<fn() -> Op>,
}

impl Can {
    /// Lets the loop update `variable` by `Op`.
    #[inline]
    pub fn accumulate<Op, T>(self, _: Op, variable: &mut T) -> Accumulator<'_, T, Op, fn(&mut T, T)>
    where
        T: Accumulate<Op>,
    {
        Accumulator {
            neutral: variable.neutral(),
            variable: CallerOnly::new(variable),
            finish: T::merge,
            op: PhantomData,
        }
    }

    /// Lets the loop update `variable` by `Op` with the variable on the right: `total = x + total`.
    #[inline]
    pub fn turned<Op, T>(self, op: Op, variable: &mut T) -> Accumulator<'_, T, Op, fn(&mut T, T)>
    where
        T: Accumulate<Op> + Turns,
    {
        self.accumulate(op, variable)
    }

    /// Lets the loop update `variable` by `-=`: the blocks add up the values that are taken away.
    #[inline]
    pub fn taken<T>(self, variable: &mut T) -> Accumulator<'_, T, op::Add, fn(&mut T, T)>
    where
        T: Accumulate + SubAssign,
    {
        Accumulator {
            neutral: variable.neutral(),
            variable: CallerOnly::new(variable),
            finish: T::sub_assign,
            op: PhantomData,
        }
    }
}

/// Refuses a variable that cannot be updated by its operator.
#[derive(Default)]
pub struct LoopAccumulator;

impl LoopAccumulator {
    /// Refuses a variable that cannot be updated by `Op`.
    pub fn accumulate<Op, T>(self, _: Op, _: &mut T) -> Refused<Anything>
    where
        T: Accumulate<Op>,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `Op` with the variable on the right.
    pub fn turned<Op, T>(self, _: Op, _: &mut T) -> Refused<T>
    where
        T: Turns, // the variable stands on the right of the operator
        T: Accumulate<Op>,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `+=` and `-=`.
    pub fn up_down<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Accumulate + SubAssign,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `-=`.
    pub fn taken<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Accumulate,
    {
        Refused::new()
    }
}

impl<T, Op, F> Privatize for Accumulator<'_, T, Op, F>
where
    T: Accumulate<Op> + Send + Sync,
    F: Fn(&mut T, T) + Sync,
{
    type Local<'a>
        = T
    where
        Self: 'a;
    type Part = T;
    // The last bits of a sum of floats depend on the boundaries of the blocks. So these must not depend on the workers.
    const SHAPE: Shape = Shape::of_sum(T::EXACT, T::LIGHT);
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;
    const JOINS_EARLY: bool = !T::LIGHT;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> T {
        self.neutral.neutral()
    }

    #[inline]
    fn seal(local: T, _: bool) -> T {
        local
    }

    #[inline]
    fn join(&self, mut earlier: T, later: T) -> T {
        earlier.merge(later);
        earlier
    }

    #[inline]
    fn finish(&mut self, all: T) {
        (self.finish)(self.variable.get(), all);
    }
}
