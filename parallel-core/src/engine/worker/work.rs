//! The work of a loop: the user's body, run over the blocks of a worker, and what is done about its panics.

use super::watch::Watch;
use super::{Done, LoopBody, NOTHING, Shared, Worker};
use crate::blocks::Blocks;
use crate::engine::delivery::parts::Parts;
use crate::engine::{Guilty, Indexed, Options, Output, Panicked, Payload};
use std::cell::Cell;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// One loop, as all its workers have it: `body` over the `blocks` of `input`, into `output`.
pub(in crate::engine) struct Work<'l, B: Indexed, O: Output> {
    pub(in crate::engine) input: &'l B,
    pub(in crate::engine) output: &'l O,
    pub(in crate::engine) body: &'l LoopBody<'l, B, O>,
    pub(in crate::engine) blocks: &'l Blocks,
    /// The settings of the loop. They are lent: a copy takes longer than a few items.
    pub(in crate::engine) options: &'l Options<'l>,
}

impl<B: Indexed, O: Output> Clone for Work<'_, B, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Indexed, O: Output> Copy for Work<'_, B, O> {}

/// The end of a serial loop.
pub(in crate::engine) struct Serial {
    /// A panic of the body, if `Output::KEEP_ON_PANIC`: the parts of the blocks before it still count. Else a panic
    /// goes on at once, and this is `None`.
    pub(in crate::engine) panic: Option<Panicked>,
    /// True if an item has ended the loop.
    pub(in crate::engine) is_over: bool,
    /// The place of the item after the last one that the last block has given; `NOTHING` if nobody knows.
    pub(in crate::engine) begun: usize,
}

impl<B, O> Work<'_, B, O>
where
    B: Indexed,
    O: Output,
{
    /// Runs the plain loop: these blocks, on the calling thread, which is the only worker. What comes of them is left in `parts`. Under
    /// a `watch` it looks at the clock now and then, and has the blocks that are left shared if the loop is late.
    ///
    /// The body is called by its own name here, so that it is compiled together with what is around it: it is most of what a
    /// short loop takes.
    #[inline(always)]
    pub(in crate::engine) fn run_serial<'w>(
        &'w self,
        body: &impl Fn(&mut Worker<'_, B, O>) -> Done,
        blocks: Range<usize>,
        watch: Option<&'w Watch<'w, O::Part>>,
        parts: &mut Parts<O::Part>,
    ) -> Serial {
        let (begun, mut claims) = (Cell::new(0), None);
        let mut worker = Worker::serial(self, blocks, watch, &begun, parts, &mut claims);
        // Panic safety: as below; of the worker only the parts of finished blocks are looked at again.
        let panic = match catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
            Ok(Done) => None,
            Err(payload) => {
                let panic = self.caught_alone(payload, watch, worker.place, begun.get());
                if !O::KEEP_ON_PANIC {
                    panic.go_on(None);
                }
                Some(panic)
            }
        };
        Serial { panic, is_over: worker.is_over(), begun: begun.get() }
    }

    /// Runs one worker of a loop that may be shared, until there is nothing left to claim.
    pub(in crate::engine) fn run_shared(&self, shared: &Shared<'_, O::Part>) {
        let (begun, mut parts, mut claims) = (Cell::new(0), Parts::default(), None);
        let mut worker = Worker::sharing(self, shared, &begun, &mut parts, &mut claims);
        // Panic safety: the body is the only user code below (items dropped unseen are dropped inside `Worker::next`,
        // so inside the body's call). When it unwinds, the block's items and writer are locals of it and drop what they
        // hold; the worker itself is only touched between its own calls. So it can simply be asked for more.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| (self.body)(&mut worker))) {
            let place = std::mem::replace(&mut worker.place, NOTHING);
            worker.end_row();
            shared.stop.panicked(worker.current(), self.caught(payload, place, begun.get()));
        }
        worker.deliver(shared);
    }

    /// Runs one block after the other, as long as there are any. A panic ends its block, and no other.
    #[cfg(feature = "process")]
    pub(in crate::engine) fn serve(&self, shared: &Shared<'_, O::Part>, panicked: &mut dyn FnMut(Payload)) {
        let (begun, mut parts, mut claims) = (Cell::new(0), Parts::default(), None);
        let mut worker = Worker::sharing(self, shared, &begun, &mut parts, &mut claims);
        // Panic safety: as above.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| (self.body)(&mut worker))) {
            panicked(payload);
        }
    }

    /// The panic of the body in a plain loop. Where the rest of the loop was shared, it has come from there with its item.
    #[cold]
    fn caught_alone(
        &self,
        payload: Payload,
        watch: Option<&Watch<'_, O::Part>>,
        place: usize,
        begun: usize,
    ) -> Panicked {
        match watch.and_then(Watch::take_culprit) {
            Some(culprit) => Panicked::again(payload, Some(culprit)),
            None => self.caught(payload, place, begun),
        }
    }

    /// The panic of a worker's body. `place` is the first item of its block, `begun` the one after the last that the block
    /// has given; either is `NOTHING` where there is none.
    ///
    /// The worker is not asked itself: with a reference to it, the plain loop could not have its fields in registers.
    #[cold]
    fn caught(&self, payload: Payload, place: usize, begun: usize) -> Panicked {
        let ordinal = |item: usize| self.input.ordinal(self.options.before.wrapping_add(item as u64));
        let item = match Guilty::take() {
            _ if place == NOTHING || self.input.has_failed() => None,
            Guilty::Running if begun != NOTHING => begun.checked_sub(1).filter(|last| place <= *last).map(ordinal),
            Guilty::Running | Guilty::Nobody => None,
            #[cfg(feature = "process")]
            Guilty::Given(count) => count.checked_sub(1).map(|before| ordinal(place).wrapping_add(before as u64)),
        };
        Panicked::at(payload, item, self.options.site.place())
    }
}
