//! Any number of results an item: one buffer a block, joined in block order.

use super::{CallerOnly, NoResult, Output, Shape};
use crate::api::settings::Settings;
use crate::engine::{Done, Owned, Site, Worker, Yield};
use crate::source::{Source, Whole};
use std::mem::MaybeUninit;
use std::ops::{ControlFlow, Range};

/// The buffers of all blocks, in order, to be joined when all are there.
pub struct Buffers<R> {
    done: CallerOnly<Vec<Vec<R>>>,
}

/// What one block has so far.
pub struct Buffer<R>(Vec<R>);

impl<R> Buffer<R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.0.push(value);
    }
}

impl<R> Buffers<R> {
    pub(crate) fn new() -> Self {
        Self { done: CallerOnly::new(Vec::new()) }
    }
}

/// A part, and where it goes.
type Move<'a, R> = (&'a mut [MaybeUninit<R>], Vec<R>);

/// What moving a part has cost.
static MOVES: Site = Site::new();

/// A buffer that begins with so much room does not have to grow in a claim of the usual length.
const ROOM: usize = 4096;

/// Joining less than this takes less than calling for help.
const LARGE: usize = 1 << 20;

impl<R: Send> Buffers<R> {
    /// All results in one piece, moved there by the workers of the loop when there are many.
    pub(crate) fn into_vec(self, settings: Settings<'_>) -> Vec<R> {
        let mut parts = self.done.into_inner();
        if parts.len() < 2 {
            return parts.pop().unwrap_or_default();
        }
        let len = parts.iter().map(Vec::len).sum();
        let mut all = Vec::with_capacity(len);
        if len * size_of::<R>() < LARGE || settings.is_serial() {
            for mut part in parts {
                all.append(&mut part);
            }
            return all;
        }
        let mut room = &mut all.spare_capacity_mut()[..len];
        let mut moves = Vec::with_capacity(parts.len());
        for part in parts {
            let (place, rest) = room.split_at_mut(part.len());
            moves.push((place, part));
            room = rest;
        }
        let make_move = |worker: &mut Worker<'_, Owned<Move<'_, R>>, NoResult>| {
            while let Some((mut moves, out)) = worker.next() {
                while let Some((place, part)) = moves.__next() {
                    for (slot, value) in place.iter_mut().zip(part) {
                        slot.write(value);
                    }
                }
                worker.done(out);
            }
            Done
        };
        Whole::new(moves).drive(settings.moved_to(&MOVES), &mut NoResult, &make_move);
        // SAFETY:
        // * the capacity is at least `len`, and there was nothing in `all` before;
        // * the places are as long as their parts and together the first `len` slots, and every value of every part has
        //   been written to its place: a loop that returns has run all its items. No code of the user's runs in it that
        //   could panic, and a loop that panics all the same does not get here.
        unsafe { all.set_len(len) };
        all
    }
}

impl<R> Output for Buffers<R> {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = Buffer<R>
    where
        R: 'a;
    type Part = Vec<R>;

    fn writer(&self, items: Range<usize>, _: usize, _: bool) -> Buffer<R> {
        // Most loops keep some of their items; one that keeps none pays for no memory that it does not touch.
        Buffer(Vec::with_capacity(items.len().min(ROOM)))
    }

    fn seal(out: Buffer<R>) -> Vec<R> {
        out.0
    }

    fn join(&self, mut left: Vec<R>, mut right: Vec<R>) -> Vec<R> {
        if left.is_empty() {
            return right;
        }
        left.append(&mut right);
        left
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        self.done.get().extend(parts.into_iter().filter(|part| !part.is_empty()));
        ControlFlow::Continue(())
    }
}
