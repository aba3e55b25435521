//! `any`, `all` and `first`: outputs that can end the loop early.

use super::{Output, Own, Shape};
use crate::engine::{Watched, Yield};
use std::ops::{ControlFlow, Range};

/// `any` (`ENDS = true`) and `all` (`ENDS = false`): the loop ends at the first condition that equals `ENDS`.
pub struct Quantifier<const ENDS: bool>(bool);

/// The output of `any`.
pub type Any = Quantifier<true>;
/// The output of `all`.
pub type All = Quantifier<false>;

/// Whether one block has met the condition that ends the loop.
pub struct Verdict<const ENDS: bool>(bool);

impl<const ENDS: bool> Verdict<ENDS> {
    /// Looks at one condition; says whether it ends the loop.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: condition }: Yield<bool>) -> bool {
        self.0 |= condition == ENDS;
        self.0
    }
}

impl<const ENDS: bool> Quantifier<ENDS> {
    pub(crate) fn new() -> Self {
        Self(false)
    }

    pub(crate) fn into_bool(self) -> bool {
        self.0 == ENDS
    }
}

impl<const ENDS: bool> Output for Quantifier<ENDS> {
    const SHAPE: Shape = Shape::Free;
    const ENDS: bool = true;
    const SEARCHES: bool = true;
    const JOINS: bool = true;
    type Watch<'a> = Watched<'a>;
    type Writer<'a> = Verdict<ENDS>;
    type Part = bool;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> Verdict<ENDS> {
        Verdict(false)
    }

    fn ends_loop(out: &Verdict<ENDS>) -> bool {
        out.0
    }

    fn seal(out: Verdict<ENDS>) -> bool {
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
pub struct First<T>(Own<Option<T>>);

/// The first item of one block.
pub struct Found<T>(Option<T>);

impl<T> Found<T> {
    /// Keeps the item if it is the first; says whether the loop ends, which it then does.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) -> bool {
        self.0.get_or_insert(item);
        true
    }
}

impl<T> First<T> {
    pub(crate) fn new() -> Self {
        Self(Own::new(None))
    }

    pub(crate) fn into_item(self) -> Option<T> {
        self.0.into_inner()
    }
}

impl<T> Output for First<T> {
    const SHAPE: Shape = Shape::Free;
    const ENDS: bool = true;
    const SEARCHES: bool = true;
    const JOINS: bool = true;
    type Watch<'a>
        = Watched<'a>
    where
        T: 'a;
    type Writer<'a>
        = Found<T>
    where
        T: 'a;
    type Part = Option<T>;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> Found<T> {
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
        // Nothing of the parts after it is looked at.
        if first.is_none() {
            *first = parts.into_iter().flatten().next();
        }
        if first.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
