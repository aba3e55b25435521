//! Two ranges, one inside the other, as one index space: `2 x 1_000_000` is shared out as evenly as `1_000_000 x 2`.

use super::range::{Integer, IntegerBlock, Integers};
use super::{Indexed, IntoIndexed};
use std::iter::{Once, once};
use std::ops::{Range, RangeInclusive};

/// Two ranges as one index space: an outer range, and the inner range that every outer item goes through.
pub struct Grid<A, B> {
    outer: Integers<A>,
    /// `None` when the outer range is empty.
    inner: Option<Integers<B>>,
    len: usize,
}

/// A grid that is made when its loop runs. The inner range is asked for once, and not at all when the outer is empty:
/// it may not even be computable then.
///
/// The expansion writes its fields as they are: it is the input of `for i in RANGE for j in RANGE`.
pub struct MakeGrid<A, F> {
    /// The outer range.
    pub outer: A,
    /// Makes the inner range.
    pub inner: F,
}

/// The ranges that a grid is made of: `a..b` and `a..=b` of integers.
pub trait IntegerRange: IntoIndexed<Item = Self::Integer, Indexed = Integers<Self::Integer>> {
    /// The type of its numbers.
    type Integer: Integer;
}

impl<T: Integer> IntegerRange for Range<T> {
    type Integer = T;
}

impl<T: Integer + PartialOrd> IntegerRange for RangeInclusive<T> {
    type Integer = T;
}

impl<A, B, F> IntoIndexed for MakeGrid<A, F>
where
    A: IntegerRange,
    B: IntegerRange,
    F: FnOnce() -> B,
{
    type Item = (A::Integer, IntegerBlock<B::Integer>);
    type Indexed = Grid<A::Integer, B::Integer>;

    fn into_indexed(self) -> Self::Indexed {
        let outer = self.outer.into_indexed();
        let inner = (outer.len > 0).then(|| (self.inner)().into_indexed());
        let len = outer.len.checked_mul(inner.as_ref().map_or(0, |inner| inner.len));
        let len = len.unwrap_or_else(|| panic!("two ranges of more than `usize::MAX` pairs cannot be looped over"));
        Grid { outer, inner, len }
    }
}

/// Two ranges of other items than integers, of `char`s for example, are no grid. They are an iterator over pairs, each
/// of which counts as a row.
impl<A, B, F> IntoIterator for MakeGrid<A, F>
where
    A: Iterator<Item: Clone>,
    B: Iterator + Clone,
    F: FnOnce() -> B,
{
    type Item = (A::Item, Once<B::Item>);
    type IntoIter = Pairs<A, B, F>;

    fn into_iter(self) -> Pairs<A, B, F> {
        Pairs { outer: self.outer, inner: Err(Some(self.inner)), row: None }
    }
}

/// The iterator over the pairs of every outer item with every inner one.
pub struct Pairs<A: Iterator, B, F> {
    outer: A,
    /// The inner range from its start; or the function that makes it, until it is first needed.
    inner: Result<B, Option<F>>,
    row: Option<(A::Item, B)>,
}

impl<A, B, F> Iterator for Pairs<A, B, F>
where
    A: Iterator<Item: Clone>,
    B: Iterator + Clone,
    F: FnOnce() -> B,
{
    type Item = (A::Item, Once<B::Item>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((item, row)) = &mut self.row
                && let Some(inner) = row.next()
            {
                return Some((item.clone(), once(inner)));
            }
            let item = self.outer.next()?;
            if let Err(make) = &mut self.inner
                && let Some(make) = make.take()
            {
                self.inner = Ok(make());
            }
            self.row = self.inner.as_ref().ok().cloned().map(|row| (item, row));
        }
    }
}

/// The rows of one block of a grid. The first and the last row may be incomplete.
pub struct GridBlock<'a, A, B> {
    grid: &'a Grid<A, B>,
    next: usize,
    end: usize,
}

impl<A: Integer, B: Integer> Iterator for GridBlock<'_, A, B> {
    type Item = (A, IntegerBlock<B>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let inner = self.grid.inner?;
        if self.next == self.end {
            return None;
        }
        let (row, column) = (self.next / inner.len, self.next % inner.len);
        let width = (inner.len - column).min(self.end - self.next);
        self.next += width;
        Some((self.grid.outer.start.plus(row), inner.items(column..column + width)))
    }
}

impl<A: Integer, B: Integer> Indexed for Grid<A, B> {
    type Item = (A, IntegerBlock<B>);
    type Block<'a>
        = GridBlock<'a, A, B>
    where
        Self: 'a;

    fn len(&self) -> usize {
        self.len
    }

    unsafe fn block(&self, items: Range<usize>) -> GridBlock<'_, A, B> {
        GridBlock { grid: self, next: items.start, end: items.end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(outer: Range<i8>, inner: RangeInclusive<u64>, cuts: &[usize]) -> Vec<(i8, u64)> {
        let grid = MakeGrid { outer, inner: || inner.clone() }.into_indexed();
        let mut pairs = Vec::new();
        let mut start = 0;
        for end in cuts.iter().copied().chain([grid.len()]) {
            // SAFETY: neighbouring blocks, each once.
            for (i, row) in unsafe { grid.block(start..end) } {
                pairs.extend(row.map(|j| (i, j)));
            }
            start = end;
        }
        pairs
    }

    #[test]
    fn cut_anywhere_it_is_the_nested_loop() {
        let nested: Vec<_> = (-2..3).flat_map(|i| (7..=9).map(move |j| (i, j))).collect();
        for cuts in [&[][..], &[1], &[3], &[2, 4], &[1, 2, 3, 4, 5, 6], &[14], &[15]] {
            assert_eq!(pairs(-2..3, 7..=9, cuts), nested, "{cuts:?}");
        }
    }

    #[test]
    fn the_inner_range_of_an_empty_outer_is_never_made() {
        let make = || -> Range<u32> { unreachable!() };
        assert_eq!(MakeGrid { outer: 0..0, inner: make }.into_indexed().len(), 0);
    }

    #[test]
    #[should_panic(expected = "more than `usize::MAX` pairs")]
    fn too_many_pairs_are_refused() {
        let _ = MakeGrid { outer: 0..usize::MAX, inner: || 0..2 }.into_indexed();
    }
}
