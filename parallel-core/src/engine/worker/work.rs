//! The work of a loop: the user's body, run over the blocks of a worker, and what is done about its panics.

use super::claims::Claims;
use super::glance::Glance;
use super::watch::Watch;
use super::{Done, LoopBody, NOTHING, Shared, Worker};
use crate::blocks::{Blocks, Sizes};
use crate::engine::delivery::parts::Parts;
use crate::engine::{Guilty, Indexed, Options, Output, Panicked, Payload, contain};
use std::cell::Cell;
use std::mem::{ManuallyDrop, needs_drop};
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
pub(in crate::engine) struct Serial<P> {
    /// The part that has come of the items which the worker had at once, if it had no claims.
    pub(in crate::engine) part: Option<P>,
    /// A panic of the body, if `Output::KEEP_ON_PANIC`: the parts of the blocks before it still count. Else a panic
    /// goes on at once, and this is `None`.
    pub(in crate::engine) panic: Option<Panicked>,
    /// True if an item has ended the loop.
    pub(in crate::engine) is_over: bool,
}

/// The most bytes of a part that is joined right here.
const SMALL: usize = 16;

impl<B, O> Work<'_, B, O>
where
    B: Indexed,
    O: Output,
{
    /// True if there is something to be done for items that need not run.
    const DISCARDS: bool = needs_drop::<B::Block<'_>>() || needs_drop::<B::Item>();

    /// Runs the loop on the calling thread, which is the only worker: these items, in blocks of these sizes, and then what the claims
    /// give. Under a [`Watch`] these look at the clock now and then, and have the blocks that are left shared if the loop is late.
    ///
    /// The body is called by its own name here, so that it is compiled together with what is around it: it is most of what a
    /// short loop takes. `begun` is where it leaves the place of the item after the last one that the last block has given; `NOTHING` if
    /// nobody knows.
    // Without optimisation nothing is, and a loop that is shared has none of this on its stack.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(in crate::engine) fn run_serial<'w>(
        &'w self,
        body: &impl Fn(&mut Worker<'_, B, O>) -> Done,
        ready: Range<usize>,
        sizes: Sizes,
        mut glance: Option<Glance<'w, B, O>>,
        claims: Option<&'w mut Claims<'w, B, O>>,
        begun: &'w Cell<usize>,
    ) -> Serial<O::Part> {
        let writes_up_to = glance.as_ref().map_or(0, |glance| glance.writes_up_to(self));
        let mut worker = ManuallyDrop::new(Worker::new(self, ready, sizes, writes_up_to, begun, claims));
        let panic = loop {
            // Panic safety: as below. The worker is looked at again, and runs on only if nothing has panicked.
            if let Err(payload) = catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
                break self.caught_alone(payload, worker.watch(), worker.place, begun.get());
            }
            match &mut glance {
                Some(looking) if !looking.is_last() && !worker.is_over() => {
                    if looking.is_in_time() {
                        worker.ready = looking.next(self);
                        worker.writes_up_to = looking.writes_up_to(self);
                    } else if let Some(late) = glance.take() {
                        let (part, open) = (worker.part.take(), worker.open.take());
                        worker.claims = Some(late.late(self, part, open));
                    }
                }
                _ => {
                    let (part, is_over) = (worker.part.take(), worker.is_over());
                    worker.leave();
                    if let Some(glance) = glance {
                        glance.discard(self);
                    }
                    return Serial { part, panic: None, is_over };
                }
            }
        };
        let (part, is_over) = (worker.part.take(), worker.is_over());
        self.abandon(std::mem::take(&mut worker.ready), worker.open.take(), worker.claims.take(), glance);
        if !O::KEEP_ON_PANIC {
            contain(|| drop(part));
            panic.go_on(None);
        }
        Serial { part, panic: Some(panic), is_over }
    }

    /// Drops all that a loop has left that has panicked. A panic of a drop goes no further: that of the body goes on.
    ///
    /// It is given what the worker has, and not the worker, as [`caught`](Self::caught) is. And it is a part of the loop: where
    /// nothing need be dropped it is nothing, and what it would be given stays in registers.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn abandon(
        &self,
        ready: Range<usize>,
        open: Option<O::Writer<'_>>,
        claims: Option<&mut Claims<'_, B, O>>,
        glance: Option<Glance<'_, B, O>>,
    ) {
        if Self::DISCARDS && !ready.is_empty() {
            contain(|| self.discard(ready));
        }
        if let Some(open) = open {
            contain(|| drop(open));
        }
        if let Some(claims) = claims {
            contain(|| claims.discard_rest());
        }
        if let Some(glance) = glance.filter(|_| Self::DISCARDS) {
            contain(|| glance.discard(self));
        }
    }

    /// Puts the part of a step to that of the steps before it.
    #[inline(always)]
    pub(super) fn join(&self, before: Option<O::Part>, part: O::Part) -> Option<O::Part> {
        // A part with nothing in it is not kept: nothing would come of it.
        if O::is_nothing(&part) {
            return before;
        }
        let Some(before) = before else { return Some(part) };
        Some(if size_of::<O::Part>() > SMALL { self.join_large(before, part) } else { self.output.join(before, part) })
    }

    #[inline(never)]
    fn join_large(&self, before: O::Part, part: O::Part) -> O::Part {
        self.output.join(before, part)
    }

    /// Runs one worker of a loop that may be shared, until there is nothing left to claim.
    pub(in crate::engine) fn run_shared(&self, shared: &Shared<'_, O::Part>) {
        let (begun, mut parts) = (Cell::new(0), Parts::default());
        let mut claims = Claims::sharing(self, shared, &mut parts);
        let mut worker = ManuallyDrop::new(Worker::new(self, 0..0, Sizes::WHOLE, 0, &begun, Some(&mut claims)));
        // Panic safety: the body is the only user code below (items dropped unseen are dropped inside `Worker::next`,
        // so inside the body's call). When it unwinds, the block's items and writer are locals of it and drop what they
        // hold; the worker itself is only touched between its own calls. So it can simply be asked for more.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| (self.body)(&mut worker))) {
            let place = std::mem::replace(&mut worker.place, NOTHING);
            let Some(claims) = &mut worker.claims else { continue };
            claims.end_row();
            shared.stop.panicked(claims.current(), self.caught(payload, place, begun.get()));
        }
        if let Some(claims) = &mut worker.claims {
            claims.deliver(shared);
        }
        worker.leave();
    }

    /// Runs one block after the other, as long as there are any. A panic ends its block, and no other.
    #[cfg(feature = "process")]
    pub(in crate::engine) fn serve(&self, shared: &Shared<'_, O::Part>, panicked: &mut dyn FnMut(Payload)) {
        let (begun, mut parts) = (Cell::new(0), Parts::default());
        let mut claims = Claims::sharing(self, shared, &mut parts);
        let mut worker = ManuallyDrop::new(Worker::new(self, 0..0, Sizes::WHOLE, 0, &begun, Some(&mut claims)));
        // Panic safety: as above.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| (self.body)(&mut worker))) {
            panicked(payload);
        }
        worker.leave();
    }

    /// Drops the items of a block that need not run: each once.
    // Where that is nothing, the compiler is to see it: what stands ready for it would stand in memory.
    #[inline]
    pub(super) fn discard(&self, items: Range<usize>) {
        if Self::DISCARDS {
            self.drop_items(items);
        }
    }

    #[cold]
    fn drop_items(&self, items: Range<usize>) {
        // SAFETY: the supply gives out each block once; `ready` and `run`, and `left` of claims and of looks in passing, which are the blocks
        // after those, are taken from the front; and the boundaries of different blocks are disjoint and within the input's length.
        unsafe { self.input.discard(self.input.clip(items)) };
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
