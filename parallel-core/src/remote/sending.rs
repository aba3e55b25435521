//! The output of a loop in a worker process, around the output that it has anywhere: what comes of a block goes to the parent.

use super::answer;
use super::items::ItemWay;
use super::side::Link;
use crate::engine::Position;
use crate::output::{Output, Shape};
use crate::record::{Codecs, Joined, RecordOutput};
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};

/// The output of a loop in a worker process.
pub struct Sending<'s, P, K: ItemWay, C, X> {
    pub(super) inner: P,
    pub(super) link: &'s Link<'s, K>,
    pub(super) by: Codecs<C, X>,
}

impl<P: RecordOutput<C, X>, K: ItemWay, C, X> Output for Sending<'_, P, K, C, X> {
    const SHAPE: Shape = P::SHAPE.with(Shape::Fine);
    const EXACT: bool = false;
    const ITEMWISE: bool = false;
    const CAN_BREAK: bool = P::CAN_BREAK;
    const SEARCHES: bool = P::SEARCHES;
    const IN_PLACE: bool = P::IN_PLACE;
    const RECORDS: bool = true;
    type Writer<'a>
        = P::Writer<'a>
    where
        Self: 'a;
    /// Nothing stays here.
    type Part = ();

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        self.inner.open(len, batch_size)
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare(Joined::Away);
    }

    unsafe fn writer(&self, items: Range<usize>, position: Position, singly: bool) -> P::Writer<'_> {
        // SAFETY: the same promise.
        unsafe { self.inner.writer(items, position, singly) }
    }

    fn has_room(&self) -> bool {
        self.inner.has_room()
    }

    fn ends_loop(out: &P::Writer<'_>) -> bool {
        P::ends_loop(out)
    }

    fn seal(out: P::Writer<'_>) {
        drop(P::seal(out));
    }

    fn record(&self, _: Range<usize>, out: P::Writer<'_>) {
        let ends = P::CAN_BREAK && P::ends_loop(&out);
        let mut frame = answer::begin();
        let part = self.inner.write(out, &self.by, &mut frame);
        self.link.done(frame, ends);
        drop(part);
    }

    fn take(&mut self, _: impl IntoIterator<Item = ()>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
