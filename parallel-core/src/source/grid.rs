//! Two ranges, one inside the other, as one index space: `2 x 1_000_000` is shared out as evenly as `1_000_000 x 2`.

use super::range::{Integer, IntegerBlock, Integers};
use super::{Indexed, IntoIndexed};
use crate::engine::Position;
use std::iter::{Once, once};
use std::ops::{Range, RangeInclusive};

/// Two ranges as one index space: an outer range, and the inner range that every outer item goes through.
///
/// More than `usize::MAX` pairs are several grids, one after the other: of so many whole rows each, or, where the inner
/// range alone cannot be counted, of a part of one row.
pub struct Grid<A, B> {
    /// The outer range, from the first row of this grid on.
    outer: Integers<A>,
    /// The part of the inner range that each row of this grid has. `None` when the outer range is empty.
    inner: Option<Integers<B>>,
    /// The inner range from its beginning.
    whole: Option<Integers<B>>,
    len: usize,
    /// The number of pairs before this grid, as far as can be counted: it wraps around.
    before: usize,
}

impl<A: Integer, B: Integer> Grid<A, B> {
    /// The grid of the next rows, or of a part of the next row.
    fn of_rows(outer: Integers<A>, inner: Integers<B>, whole: Integers<B>, before: usize) -> Self {
        let rows = if inner.len == whole.len && !inner.has_more() { usize::MAX / inner.len.max(1) } else { 1 };
        let len = outer.len.min(rows) * inner.len;
        Self { outer, inner: Some(inner), whole: Some(whole), len, before }
    }
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
        if outer.len == 0 {
            return Grid { outer, inner: None, whole: None, len: 0, before: 0 };
        }
        let inner = (self.inner)().into_indexed();
        Grid::of_rows(outer, inner, inner, 0)
    }

    fn total(taken: &Self::Indexed) -> Option<usize> {
        let Some(whole) = taken.whole else { return Some(0) };
        if taken.outer.has_more() || whole.has_more() { None } else { taken.outer.len.checked_mul(whole.len) }
    }

    fn rest(taken: Self::Indexed) -> Option<Self::Indexed> {
        let Grid { outer, inner, whole, len, before } = taken;
        let (inner, whole) = (inner.filter(|inner| inner.len > 0)?, whole?);
        let before = before.wrapping_add(len);
        // The rest of the row, or the next rows.
        match inner.after(inner.len) {
            Some(rest) => Some(Grid::of_rows(outer, rest, whole, before)),
            None => Some(Grid::of_rows(outer.after(len / inner.len)?, whole, whole, before)),
        }
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
        let Self { outer, inner: make } = self;
        // An outer range that may have items needs the inner one, whose length is a part of its own.
        let inner = if outer.size_hint() == (0, Some(0)) { Err(Some(make)) } else { Ok(make()) };
        Pairs { outer, inner, row: None }
    }
}

/// The iterator over the pairs of every outer item with every inner one.
pub struct Pairs<A: Iterator, B, F> {
    outer: A,
    /// The inner range from its start; or the function that makes it, if the outer one is empty.
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

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (outer, most_outer) = self.outer.size_hint();
        let (inner, most_inner) = self.inner.as_ref().map_or((0, None), B::size_hint);
        let (row, most_row) = self.row.as_ref().map_or((0, Some(0)), |(_, row)| row.size_hint());
        let most = match (most_outer, most_inner) {
            (Some(0), _) => most_row,
            (Some(outer), Some(inner)) => outer.checked_mul(inner).and_then(|pairs| pairs.checked_add(most_row?)),
            _ => None,
        };
        (outer.saturating_mul(inner).saturating_add(row), most)
    }
}

/// The rows of one block of a grid. The first and the last row may be incomplete.
pub struct GridBlock<'a, A, B> {
    grid: &'a Grid<A, B>,
    next: usize,
    end: usize,
}

impl<A: Integer, B: Integer> GridBlock<'_, A, B> {
    /// The rest of the row, or the first `most` pairs of it; and the number of these pairs.
    #[inline]
    fn row(&mut self, most: usize) -> Option<((A, IntegerBlock<B>), usize)> {
        let inner = self.grid.inner?;
        if self.next == self.end {
            return None;
        }
        let (row, column) = (self.next / inner.len, self.next % inner.len);
        let width = (inner.len - column).min(self.end - self.next).min(most);
        self.next += width;
        Some(((self.grid.outer.start.plus(row), inner.items(column..column + width)), width))
    }
}

impl<A: Integer, B: Integer> Iterator for GridBlock<'_, A, B> {
    type Item = (A, IntegerBlock<B>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.row(usize::MAX).map(|(row, _)| row)
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

    #[inline]
    fn position(&self, items: &Range<usize>) -> Position {
        Position::at(self.before.wrapping_add(items.start))
    }

    /// A row may be longer than it takes to notice that the loop has ended.
    #[inline]
    fn next_of(block: &mut GridBlock<'_, A, B>, credit: &mut u64) -> Option<Self::Item> {
        let (row, width) = block.row(usize::try_from(*credit).unwrap_or(usize::MAX).saturating_add(1))?;
        *credit -= width as u64 - 1;
        Some(row)
    }

    #[inline(always)]
    fn begun(&self, block: &GridBlock<'_, A, B>, _: usize) -> usize {
        block.next
    }

    /// The items of the outer range count.
    fn ordinal(&self, pair: u64) -> u64 {
        self.whole.map_or(0, |row| pair / (row.len as u64).max(1))
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
    fn pairs_say_how_many_are_left() {
        let mut pairs = MakeGrid { outer: 'a'..='c', inner: || 0..2 }.into_iter();
        for left in (0..=6).rev() {
            assert_eq!(pairs.size_hint(), (left, Some(left)));
            assert_eq!(pairs.next().is_some(), left > 0);
        }
        let make = || -> Range<u32> { unreachable!() };
        assert_eq!(MakeGrid { outer: 0..0, inner: make }.into_iter().size_hint(), (0, Some(0)));
        let most = usize::MAX;
        assert_eq!(MakeGrid { outer: 0..most, inner: || 0..2 }.into_iter().size_hint(), (most, None));
    }

    /// The first pair of a grid, and how many pairs it has.
    type Part<A, B> = ((A, B), usize);

    fn grids<A, B>(outer: A, inner: B) -> Vec<Part<A::Integer, B::Integer>>
    where
        A: IntegerRange,
        B: IntegerRange,
    {
        let (outer, inner) = (outer.into_indexed(), inner.into_indexed());
        let mut next = Some(Grid::of_rows(outer, inner, inner, 0));
        let mut grids = Vec::new();
        while let Some(grid) = next.take().filter(|_| grids.len() < 5) {
            // SAFETY: one item, once.
            let first = unsafe { grid.block(0..1) }.next().and_then(|(i, mut row)| Some((i, row.next()?)));
            grids.push((first.unwrap(), grid.len()));
            next = MakeGrid::<A, fn() -> B>::rest(grid);
        }
        grids
    }

    #[test]
    fn pairs_that_cannot_be_counted_are_several_grids() {
        const MOST: usize = usize::MAX;
        assert_eq!(grids(0..MOST, 0..1), [((0, 0), MOST)]);
        // MOST / 2 rows of two, and what is left.
        assert_eq!(grids(0..MOST, 0..2), [((0, 0), MOST - 1), ((MOST / 2, 0), MOST - 1), ((MOST - 1, 0), 2)]);
        // A row that is too long: one row at a time, in parts.
        assert_eq!(grids(3..5_u8, 0..=MOST), [((3, 0), MOST), ((3, MOST), 1), ((4, 0), MOST), ((4, MOST), 1)]);
        let long = (MOST as u128) * 2;
        assert_eq!(grids(3..4_u8, 0..long), [((3, 0), MOST), ((3, MOST as u128), MOST)]);
        // Both.
        assert_eq!(grids(0..=MOST, 0..1)[1], ((MOST, 0), 1));
        assert_eq!(grids(0..u128::MAX, 0..u128::MAX)[4], ((0, 4 * MOST as u128), MOST));
        let grid = MakeGrid { outer: 0..=MOST, inner: || 0..0 }.into_indexed();
        assert_eq!(grid.len(), 0);
        assert!(MakeGrid::<RangeInclusive<usize>, fn() -> Range<i32>>::rest(grid).is_none());
    }
}
