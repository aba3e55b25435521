//! The items of a block that come in one of two ways.

/// The items of a block: those that stand in memory somewhere, or those of an iterator that the calling thread works through.
pub enum GivenOrDirect<G, D> {
    /// Those in memory. What there is to drop of them is in a box: else the iterator of the other variant would be in memory, and
    /// never in registers.
    Given(Box<G>),
    /// Those of the iterator.
    Direct(D),
}

impl<T, G: Iterator<Item = T>, D: Iterator<Item = T>> Iterator for GivenOrDirect<G, D> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        match self {
            Self::Given(items) => items.next(),
            Self::Direct(items) => items.next(),
        }
    }
}
