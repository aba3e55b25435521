//! The lists of comprehensions that filter or nest, so that an item gives any number of results. Each block has a
//! buffer, and the buffers are joined in block order.

use super::joined::{self, KEPT_WASTE, LARGE, WASTE, append, trim};
use super::{CallerOnly, List, Listed, NoResult, Output, Shape};
use crate::api::settings::Settings;
use crate::engine::Position;
use crate::engine::{Done, Owned, Site, Worker, Yield};
use crate::source::{IndexedSource, Source};
use std::mem::MaybeUninit;
use std::ops::{ControlFlow, Range};

/// The output of a comprehension with any number of results an item. It has the buffers of all blocks, in order, and
/// joins them to one list at the end.
pub struct Buffers<R> {
    full: CallerOnly<Full<R>>,
}

/// The buffers that have values in them. The first has a place of its own: a short loop leaves only one, and must not allocate memory for
/// it.
struct Full<R> {
    first: Vec<R>,
    rest: Vec<Vec<R>>,
}

/// The results of one block so far.
pub struct Buffer<R>(Vec<R>);

impl<R> Buffer<R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.0.push(value);
    }
}

/// The room in the final list for one buffer, and the buffer.
type Move<'a, R> = (&'a mut [MaybeUninit<R>], Vec<R>);

/// The call site of the loop that moves the buffers: it remembers what moving a buffer has cost.
static MOVES: Site = Site::own();

/// The most results for which a buffer has room from the start. With that room it seldom has to grow.
const ROOM: usize = 4096;

/// The number of steps in which a list of `LARGE` bytes or more is put together. Before each step the list grows, and
/// after it the memory of the buffers that were moved is free. The workers move the values of such a list; waking a
/// worker takes longer than moving fewer values.
const STEPS: usize = 10;

impl<R> Listed<R> for Buffers<R> {
    #[inline]
    fn put(out: &mut Buffer<R>, value: Yield<R>) {
        out.__put(value);
    }

    #[inline]
    fn count(part: &Vec<R>) -> usize {
        part.len()
    }
}

impl<R: Send> List<R> for Buffers<R> {
    #[inline]
    fn new() -> Self {
        Self { full: CallerOnly::new(Full { first: Vec::new(), rest: Vec::new() }) }
    }

    /// All results in one list. If they are many, a loop of the runtime's own, on the same workers, moves them there.
    #[inline]
    fn into_vec(self, settings: Settings<'_>) -> Vec<R> {
        let Full { first, rest } = self.full.into_inner();
        if rest.is_empty() { first } else { join(first, rest, settings) }
    }
}

/// Puts these buffers together, one after the other.
fn join<R: Send>(first: Vec<R>, rest: Vec<Vec<R>>, settings: Settings<'_>) -> Vec<R> {
    let len = first.len() + rest.iter().map(Vec::len).sum::<usize>();
    let buffers = std::iter::once(first).chain(rest);
    if !joined::is_large::<R>(len) {
        let mut all = Vec::with_capacity(len);
        for mut buffer in buffers {
            all.append(&mut buffer);
        }
        return all;
    }
    let step = (len / STEPS).max(LARGE / size_of::<R>());
    let mut all = Vec::new();
    let mut buffers = buffers.peekable();
    while buffers.peek().is_some() {
        let mut group = Vec::new();
        let mut count = 0;
        while let Some(buffer) = buffers.next_if(|_| count < step) {
            count += buffer.len();
            group.push(buffer);
        }
        all.reserve_exact(count);
        move_in(&mut all, group, count, settings);
    }
    all
}

/// Moves the values of these buffers, `count` in all, into the list, which has room for them.
fn move_in<R: Send>(all: &mut Vec<R>, mut buffers: Vec<Vec<R>>, count: usize, settings: Settings<'_>) {
    if settings.is_serial() || buffers.len() < 2 {
        for buffer in &mut buffers {
            all.append(buffer);
        }
        return;
    }
    let mut room = &mut all.spare_capacity_mut()[..count];
    let mut moves = Vec::with_capacity(buffers.len());
    for buffer in buffers {
        let (target, rest) = room.split_at_mut(buffer.len());
        moves.push((target, buffer));
        room = rest;
    }
    let make_move = |worker: &mut Worker<'_, Owned<Move<'_, R>>, NoResult>| {
        while let Some((mut moves, out)) = worker.next() {
            while let Some((target, buffer)) = moves.__next() {
                for (slot, value) in target.iter_mut().zip(buffer) {
                    slot.write(value);
                }
            }
            worker.done(out);
        }
        Done
    };
    IndexedSource::new(moves).drive(settings.moved_to(&MOVES), &mut NoResult, &make_move);
    let len = all.len() + count;
    // SAFETY:
    // * the capacity is at least `len`: there was room for `count` values more;
    // * the targets are as long as their buffers and together the first `count` free slots, and every value of every
    //   buffer has been written to its target: a loop that returns has run all its items. No code of the user's runs in
    //   it that could panic, and a loop that panics all the same does not get here.
    unsafe { all.set_len(len) };
}

impl<R> Output for Buffers<R> {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    const JOINS_LATE: bool = true;
    const RESUMES: bool = true;
    type Writer<'a>
        = Buffer<R>
    where
        R: 'a;
    type Part = Vec<R>;

    unsafe fn writer(&self, items: Range<usize>, _: Position, _: bool) -> Buffer<R> {
        // Memory that is never touched costs little, should the block keep few of its items.
        Buffer(Vec::with_capacity(items.len().min(ROOM)))
    }

    fn seal(mut out: Buffer<R>) -> Vec<R> {
        trim(&mut out.0, WASTE);
        out.0
    }

    fn pack(part: &mut Vec<R>) {
        trim(part, KEPT_WASTE);
    }

    fn join(&self, mut left: Vec<R>, right: Vec<R>) -> Vec<R> {
        append(&mut left, right);
        left
    }

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        let Full { first, rest } = self.full.get();
        for part in parts {
            if first.is_empty() {
                *first = part;
            } else if !part.is_empty() {
                rest.push(part);
            }
        }
        ControlFlow::Continue(())
    }
}
