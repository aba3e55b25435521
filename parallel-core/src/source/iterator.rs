//! Inputs whose items cannot be had by index: any other iterator. The calling thread pulls its items, or all workers do, while they
//! run the body.

use super::{Pulled, Source};
use crate::api::settings::Settings;
use crate::engine::{CallerAlone, Done, Options, Output, Pullers, Queue, Worker, pipe, pull};
use std::marker::PhantomData;
use std::ops::ControlFlow;

/// An iterator that is pulled by `Q`: it stays on the calling thread and its items go to the workers, or it goes from worker to worker.
pub struct IteratorSource<I, Q = CallerAlone> {
    items: I,
    /// How many items there are, if that is known.
    total: Option<usize>,
    pullers: PhantomData<fn() -> Q>,
}

impl<I: Iterator, Q> IteratorSource<I, Q> {
    /// Any iterator, of which nobody knows how many items it has.
    pub(super) fn new(items: I) -> Self {
        Self { items, total: None, pullers: PhantomData }
    }

    /// The iterator of an input that knows how many items it has, unless there are more than can be counted.
    pub(super) fn counted(items: I) -> Self {
        let total = match items.size_hint() {
            (least, Some(most)) if least == most => Some(least),
            _ => None,
        };
        Self { items, total, pullers: PhantomData }
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
        IteratorSource { items: around(self.items), total: self.total, pullers: PhantomData }
    }
}

impl<I: Iterator<Item: Send>, Q: Pullers<I>> Source for IteratorSource<I, Q> {
    type Items = Queue<I, Q>;

    fn drive_counted<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F, count: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Queue<I, Q>, O>) -> Done + Sync,
    {
        count(self.total);
        pull(&self.options(settings), self.items, output, body);
    }
}

impl<I: Iterator<Item: Send>, Q: Pullers<I>> Pulled for IteratorSource<I, Q> {
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
        F: Fn(&mut Worker<'_, Queue<I, Q>, O>) -> Done + Sync,
    {
        pipe(self.options(settings), self.items, output, body, sink)
    }
}
