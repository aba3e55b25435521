//! Inputs whose items cannot be had by index: any other iterator. The calling thread pulls its items, while all workers
//! run the body.

use super::{Pulled, Source};
use crate::api::settings::Settings;
use crate::engine::{Done, Options, Output, Queue, Worker, pipe, pull};
use std::ops::ControlFlow;

/// An iterator that is pulled. It stays on the calling thread; its items go to the workers.
pub struct IteratorSource<I> {
    items: I,
    /// How many items there are, if that is known.
    total: Option<usize>,
}

impl<I: Iterator> IteratorSource<I> {
    /// Any iterator, of which nobody knows how many items it has.
    pub(super) fn new(items: I) -> Self {
        Self { items, total: None }
    }

    /// The iterator of an input that knows how many items it has, unless there are more than can be counted.
    pub(super) fn counted(items: I) -> Self {
        let total = match items.size_hint() {
            (least, Some(most)) if least == most => Some(least),
            _ => None,
        };
        Self { items, total }
    }

    /// The settings of a loop over it. An input that is known to have so many items is one that is there.
    fn options<'p>(&self, settings: Settings<'p>) -> Options<'p> {
        let mut options = settings.options();
        options.is_there = self.total.is_some();
        options
    }

    /// The source with something else around its iterator, which gives as many items.
    #[cfg(feature = "checkpoint")]
    pub(crate) fn map<J: Iterator>(self, around: impl FnOnce(I) -> J) -> IteratorSource<J> {
        IteratorSource { items: around(self.items), total: self.total }
    }
}

impl<I: Iterator<Item: Send>> Source for IteratorSource<I> {
    type Items = Queue<I>;

    fn drive_counted<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F, count: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
    {
        count(self.total);
        pull(&self.options(settings), self.items, output, body);
    }
}

impl<I: Iterator<Item: Send>> Pulled for IteratorSource<I> {
    fn total(&self) -> Option<usize> {
        self.total
    }

    fn pipe<O, F>(
        self,
        settings: Settings<'_>,
        output: &O,
        body: &F,
        sink: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()>
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
    {
        pipe(self.options(settings), self.items, output, body, sink)
    }
}
