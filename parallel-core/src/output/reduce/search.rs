//! The reductions `any`, `all` and `first`, which can end the loop early.

use crate::engine::{Position, Yield};
use crate::output::{CallerOnly, Output, Shape};
use std::ops::{ControlFlow, Range};

/// The output of `any` (`ENDS_AT = true`) and of `all` (`ENDS_AT = false`): the loop ends at the first condition that
/// equals `ENDS_AT`.
pub struct Quantifier<const ENDS_AT: bool>(bool);

/// The output of `any`.
pub type Any = Quantifier<true>;
/// The output of `all`.
pub type All = Quantifier<false>;

/// The verdict of one block: true once it has met the condition that ends the loop.
pub struct Verdict<const ENDS_AT: bool>(bool);

impl<const ENDS_AT: bool> Verdict<ENDS_AT> {
    /// Looks at one condition. Gives `true` if it ends the loop.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: condition }: Yield<bool>) -> bool {
        self.0 |= condition == ENDS_AT;
        self.0
    }
}

impl<const ENDS_AT: bool> Quantifier<ENDS_AT> {
    pub(crate) fn new() -> Self {
        Self(false)
    }

    pub(crate) fn into_bool(self) -> bool {
        self.0 == ENDS_AT
    }
}

impl<const ENDS_AT: bool> Output for Quantifier<ENDS_AT> {
    const SHAPE: Shape = Shape::Free;
    const CAN_BREAK: bool = true;
    const SEARCHES: bool = true;
    const CAN_JOIN: bool = true;
    type Writer<'a> = Verdict<ENDS_AT>;
    type Part = bool;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> Verdict<ENDS_AT> {
        Verdict(false)
    }

    fn ends_loop(out: &Verdict<ENDS_AT>) -> bool {
        out.0
    }

    fn seal(out: Verdict<ENDS_AT>) -> bool {
        out.0
    }

    fn join(&self, left: bool, right: bool) -> bool {
        left | right
    }

    fn take(&mut self, parts: impl IntoIterator<Item = bool>) -> ControlFlow<()> {
        self.0 |= parts.into_iter().any(|met| met);
        if self.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// The output of `first`.
pub struct First<T>(CallerOnly<Option<T>>);

/// The first item of one block, if it has given one.
pub struct Found<T>(Option<T>);

impl<T> Found<T> {
    /// Keeps the item if it is the first of the block. Gives `true`: the loop ends here.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) -> bool {
        self.0.get_or_insert(item);
        true
    }
}

impl<T> First<T> {
    pub(crate) fn new() -> Self {
        Self(CallerOnly::new(None))
    }

    pub(crate) fn into_item(self) -> Option<T> {
        self.0.into_inner()
    }
}

impl<T> Output for First<T> {
    const SHAPE: Shape = Shape::Free;
    const CAN_BREAK: bool = true;
    const SEARCHES: bool = true;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = Found<T>
    where
        T: 'a;
    type Part = Option<T>;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> Found<T> {
        Found(None)
    }

    fn ends_loop(out: &Found<T>) -> bool {
        out.0.is_some()
    }

    fn seal(out: Found<T>) -> Option<T> {
        out.0
    }

    fn join(&self, left: Option<T>, right: Option<T>) -> Option<T> {
        left.or(right)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<T>>) -> ControlFlow<()> {
        let first = self.0.get();
        // The parts after the first item are not looked at.
        if first.is_none() {
            *first = parts.into_iter().flatten().next();
        }
        if first.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
