//! Inputs whose items cannot be had by index: any other iterator. The calling thread pulls its items, while all workers
//! run the body.

use super::{Pulled, Source};
use crate::api::settings::Settings;
use crate::engine::{Done, Output, Queue, Worker, pipe, pull};
use std::ops::ControlFlow;

/// An iterator that is pulled. It stays on the calling thread; its items go to the workers.
pub struct IteratorSource<I>(I);

impl<I: Iterator> IteratorSource<I> {
    pub(super) fn new(items: I) -> Self {
        Self(items)
    }
}

impl<I: Iterator<Item: Send>> Source for IteratorSource<I> {
    type Items = Queue<I>;

    fn drive<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F)
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
    {
        pull(settings.options(), self.0, output, body);
    }
}

impl<I: Iterator<Item: Send>> Pulled for IteratorSource<I> {
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
        pipe(settings.options(), self.0, output, body, sink)
    }
}
