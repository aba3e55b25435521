//! Every other iterator: pulled batch by batch, by the calling thread.

use super::Source;
use super::owned::Owned;

/// The first batch; each further one is twice as long, up to `LARGEST`.
///
/// Positions alone decide, so reductions have the same shape for every `n_jobs`; and an endless iterator is never read
/// further ahead than one batch.
const FIRST: usize = 64;
const LARGEST: usize = 8192;

/// An iterator, and how much it is asked for next.
pub struct Streamed<I> {
    items: I,
    batch: usize,
    /// How many items have been pulled.
    pulled: usize,
    ended: bool,
}

impl<I: Iterator> Streamed<I> {
    pub(super) fn new(items: I) -> Self {
        Self { items, batch: FIRST, pulled: 0, ended: false }
    }
}

impl<I: Iterator<Item: Send>> Source for Streamed<I> {
    type Batch = Owned<I::Item>;

    fn next_batch(&mut self) -> Option<Owned<I::Item>> {
        // An iterator that has said `None` is not asked again: a `for` loop would not, either.
        if self.ended {
            return None;
        }
        let mut items = Vec::with_capacity(self.items.size_hint().0.min(self.batch));
        while items.len() < self.batch && !self.ended {
            match self.items.next() {
                Some(item) => items.push(item),
                None => self.ended = true,
            }
        }
        self.batch = (self.batch * 2).min(LARGEST);
        let before = self.pulled;
        self.pulled += items.len();
        (!items.is_empty()).then(|| Owned::after(before, items))
    }
}
