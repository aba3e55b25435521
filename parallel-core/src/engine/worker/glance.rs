//! The looks at the clock of a loop that has always been short.

use super::claims::Claims;
use super::watch::{self, Share, Watch};
use super::work::Work;
use crate::blocks::Sizes;
use crate::engine::clock::{Coarse, Look};
use crate::engine::delivery::parts::Parts;
use crate::engine::policy::{self, Nanos};
use crate::engine::{Indexed, Output};
use std::cell::OnceCell;
use std::ops::Range;

/// The steps of a loop that is trusted to be short, with a look at the coarse clock between two of them: two steps if it is tiny. In time, it
/// goes on as it began, as a plain loop. Only if it is late is it given what other loops are given when they begin: a [`Watch`], which
/// looks in the same way, and [`Claims`].
pub(in crate::engine) struct Glance<'a, B: Indexed, O: Output> {
    /// The time that it takes, about.
    predicted: Nanos,
    /// The begin of the loop, by the coarse clock; or a moment before it.
    began: Coarse,
    began_later: bool,
    /// The first block of this step.
    first: usize,
    /// The blocks of the steps after it.
    left: Range<usize>,
    standby: &'a mut Standby<'a, B, O>,
}

/// The places for what a short loop needs if it is late.
pub(in crate::engine) struct Standby<'a, B: Indexed, O: Output> {
    pub(in crate::engine) watch: &'a OnceCell<Watch<'a, O::Part>>,
    pub(in crate::engine) parts: &'a mut Parts<O::Part>,
    pub(in crate::engine) claims: &'a mut Option<Claims<'a, B, O>>,
    pub(in crate::engine) share: Share<'a, O::Part>,
}

impl<'a, B: Indexed, O: Output> Glance<'a, B, O> {
    /// The sizes of the blocks of a loop that may run in such steps: what comes of them can be put together, or comes from one writer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(in crate::engine) fn sizes(work: &Work<'_, B, O>) -> Option<Sizes> {
        if B::IS_WALKED {
            return None;
        }
        let is_joined = || O::CAN_JOIN && Claims::is_exact(work) || Claims::resumes(work);
        let fits = !Claims::is_one_block(work) || is_joined();
        if fits { Claims::sizes(work) } else { None }
    }

    /// The looks of this loop, which begins now, is to take so long, and has several blocks. Gives the items of its first step, too.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(in crate::engine) fn begin(
        work: &Work<'_, B, O>,
        predicted: Nanos,
        standby: &'a mut Standby<'a, B, O>,
    ) -> (Range<usize>, Self) {
        let blocks = work.blocks.count();
        let (began, began_later) = watch::begin(predicted, blocks);
        let step = policy::first_step(predicted, blocks);
        (work.blocks.items(0..step), Self { predicted, began, began_later, first: 0, left: step..blocks, standby })
    }

    /// True in the last step.
    #[inline(always)]
    pub(super) fn is_last(&self) -> bool {
        self.left.is_empty()
    }

    /// Goes on to the next step, and gives its items.
    #[inline(always)]
    pub(super) fn next(&mut self, work: &Work<'_, B, O>) -> Range<usize> {
        self.first = self.left.start;
        if policy::has_one_look(self.predicted) {
            // The same, in fewer instructions.
            self.left.start = self.left.end;
        } else {
            let least = policy::least_step(self.predicted, work.blocks.count());
            self.left.start += policy::next_step(self.left.len(), least);
        }
        work.blocks.items(self.first..self.left.start)
    }

    /// Drops the items of the steps after this one, if there are any: the loop is left.
    #[inline(always)]
    pub(super) fn discard(self, work: &Work<'_, B, O>) {
        if !self.is_last() {
            work.discard(work.blocks.items(self.left));
        }
    }

    /// The index of the item after the last one that the writer of this step gets, if it goes on with the next; else 0.
    #[inline(always)]
    pub(super) fn writes_up_to(&self, work: &Work<'_, B, O>) -> usize {
        if !self.is_last() && Claims::resumes(work) { work.input.len() } else { 0 }
    }

    /// Tells whether the loop is not late, as far as the coarse clock shows.
    #[inline(always)]
    pub(super) fn is_in_time(&self) -> bool {
        self.began.look(policy::late(self.predicted)) == Look::InTime
    }

    /// The claims of the loop, which may be late. The steps so far have left this part, or this writer.
    #[cold]
    #[inline(never)]
    pub(super) fn late(
        self,
        work: &'a Work<'a, B, O>,
        part: Option<O::Part>,
        open: Option<O::Writer<'a>>,
    ) -> &'a mut Claims<'a, B, O> {
        let Self { predicted, began, began_later, first, left, standby } = self;
        let Standby { watch, parts, claims, share } = standby;
        let blocks = work.blocks.count();
        let watch = watch.get_or_init(|| Watch::since(began, began_later, predicted, blocks, *share));
        if let Some(part) = part {
            parts.push(0, part);
        }
        claims.insert(Claims::late(work, first, left, watch, parts, open))
    }
}
