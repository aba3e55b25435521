//! `min_by_key` and `max_by_key`.

use super::extreme::keep_better;
use super::{Output, Own};
use crate::engine::{Unwatched, Yield};
use std::ops::{ControlFlow, Range};

/// The output of `min_by_key` (`MAX = false`) and `max_by_key`.
pub struct Keyed<'k, T, Q, Key, const MAX: bool> {
    best: Own<Option<(Q, T)>>,
    key: &'k Key,
}

/// The best item of one block so far, with its key.
pub struct RunningKeyed<'a, T, Q, Key, const MAX: bool> {
    best: Option<(Q, T)>,
    key: &'a Key,
}

impl<T, Q: Ord, Key: Fn(&T) -> Q, const MAX: bool> RunningKeyed<'_, T, Q, Key, MAX> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) {
        let key = (self.key)(&item);
        keep_better(&mut self.best, (key, item), |best, later| best.0.cmp(&later.0), MAX);
    }
}

impl<'k, T, Q, Key, const MAX: bool> Keyed<'k, T, Q, Key, MAX> {
    pub(crate) fn new(key: &'k Key) -> Self {
        Self { best: Own::new(None), key }
    }

    pub(crate) fn into_best(self) -> Option<T> {
        self.best.into_inner().map(|(_, item)| item)
    }
}

impl<T, Q, Key, const MAX: bool> Output for Keyed<'_, T, Q, Key, MAX>
where
    T: Send,
    Q: Ord + Send,
    Key: Fn(&T) -> Q + Sync,
{
    const FREE: bool = true;
    type Watch<'a>
        = Unwatched
    where
        Self: 'a;
    type Writer<'a>
        = RunningKeyed<'a, T, Q, Key, MAX>
    where
        Self: 'a;
    type Part = Option<(Q, T)>;

    fn writer(&self, _: Range<usize>) -> RunningKeyed<'_, T, Q, Key, MAX> {
        RunningKeyed { best: None, key: self.key }
    }

    fn seal(out: RunningKeyed<'_, T, Q, Key, MAX>) -> Option<(Q, T)> {
        out.best
    }

    fn take(&mut self, parts: Vec<(usize, Self::Part)>) -> ControlFlow<()> {
        let best = self.best.get();
        for item in parts.into_iter().filter_map(|(_, part)| part) {
            keep_better(best, item, |best, later| best.0.cmp(&later.0), MAX);
        }
        ControlFlow::Continue(())
    }
}
