//! The reduction `scan`: the list of running results.
//!
//! It takes two passes. In the first each block makes the running results of its own values, in place in the list. Then
//! the totals of the blocks before a block are put together, from the first on: that is its offset. In the second pass,
//! a loop of the runtime's own on the same workers, the offset is put before each running result of the block.

use crate::api::settings::Settings;
use crate::engine::Position;
use crate::engine::{Done, Owned, Site, Worker, Yield};
use crate::output::{CallerOnly, Copies, List, Listed, NoResult, Output, Shape};
use crate::source::{IndexedSource, Source};
use std::marker::PhantomData;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};

/// The output of `scan`: a list `L` of values of type `T`, and the runs that it is made of.
///
/// `K` copies the values. No bound asks for `Clone`, so a type without it makes one error: that of [`Copies`].
///
/// Invariant: the values in `list` are those of `runs`, one run after the other.
pub struct Scan<L, T, Op, K> {
    list: L,
    runs: CallerOnly<Vec<Run<T>>>,
    op: Op,
    copies: PhantomData<fn() -> K>,
}

/// A number of neighbouring running results of which none knows what came before the first.
struct Run<T> {
    len: usize,
    /// The last of them.
    total: T,
}

/// The running results of one block so far.
pub struct RunningScan<'a, L: Output + 'a, T, Op, K> {
    list: L::Writer<'a>,
    /// `None` before the first value.
    total: Option<T>,
    op: &'a Op,
    copies: PhantomData<fn() -> K>,
}

/// The running results of one block, or of neighbouring ones. A single run, which is what a block leaves, takes no
/// memory of its own.
pub struct ScanPart<P, T> {
    list: P,
    first: Option<Run<T>>,
    rest: Vec<Run<T>>,
}

impl<L, T, Op, K> RunningScan<'_, L, T, Op, K>
where
    L: Listed<T>,
    Op: Fn(T, T) -> T,
    K: Copies<T>,
{
    /// Takes the next value in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: value }: Yield<T>) {
        let total = match self.total.take() {
            None => value,
            Some(before) => (self.op)(before, value),
        };
        L::put(&mut self.list, Yield { v: K::copy(&total) });
        self.total = Some(total);
    }
}

/// What a record of a block needs.
#[cfg(feature = "record")]
impl<L: Listed<T>, T, Op, K> Scan<L, T, Op, K> {
    /// The list.
    pub(crate) fn list(&self) -> &L {
        &self.list
    }

    /// The list of a block that is done, and its total.
    pub(crate) fn done(out: RunningScan<'_, L, T, Op, K>) -> (L::Writer<'_>, Option<T>) {
        (out.list, out.total)
    }

    /// The part of a block from these.
    pub(crate) fn part(list: L::Part, total: Option<T>) -> ScanPart<L::Part, T> {
        let len = L::count(&list);
        ScanPart { list, first: total.map(|total| Run { len, total }), rest: Vec::new() }
    }
}

#[cfg(feature = "record")]
impl<P, T> ScanPart<P, T> {
    /// The total of the part of one block.
    pub(crate) fn total(&self) -> Option<&T> {
        self.first.as_ref().map(|run| &run.total)
    }
}

/// The call site of the second pass: it remembers what the values of a block have cost.
static OFFSETS: Site = Site::own();

impl<L, T, Op, K> Scan<L, T, Op, K>
where
    L: List<T>,
    T: Send,
    Op: Fn(T, T) -> T + Sync,
    K: Copies<T>,
{
    pub(crate) fn new(op: Op) -> Self {
        Self { list: L::new(), runs: CallerOnly::new(Vec::new()), op, copies: PhantomData }
    }

    /// The list: runs the second pass.
    pub(crate) fn into_vec(self, settings: Settings<'_>) -> Vec<T> {
        let Self { list, runs, op, .. } = self;
        let (mut all, runs) = (list.into_vec(settings), runs.into_inner());
        if runs.len() < 2 {
            return all;
        }
        let mut shifts = Vec::with_capacity(runs.len());
        let mut rest = &mut all[..];
        let mut before: Option<T> = None;
        let mut runs = runs.into_iter().peekable();
        while let Some(Run { len, total }) = runs.next() {
            let (values, later) = rest.split_at_mut(len);
            rest = later;
            let is_last = runs.peek().is_none();
            before = match before {
                None => Some(total),
                Some(offset) if is_last => {
                    shifts.push((values, offset));
                    None
                }
                Some(offset) => {
                    shifts.push((values, K::copy(&offset)));
                    Some(op(offset, total))
                }
            };
        }
        let shift = |(values, offset): Shift<'_, T>| {
            for value in values {
                *value = op(K::copy(&offset), K::copy(value));
            }
        };
        shift_all(shifts, &shift, settings);
        all
    }
}

/// A run of values, and the offset to put before each of them.
type Shift<'a, T> = (&'a mut [T], T);

/// Puts its offset before each value of each run.
fn shift_all<T: Send>(shifts: Vec<Shift<'_, T>>, shift: &(impl Fn(Shift<'_, T>) + Sync), settings: Settings<'_>) {
    if settings.is_serial() {
        shifts.into_iter().for_each(shift);
        return;
    }
    let body = |worker: &mut Worker<'_, Owned<Shift<'_, T>>, NoResult>| {
        while let Some((mut shifts, out)) = worker.next() {
            while let Some(one) = shifts.__next() {
                shift(one);
            }
            worker.done(out);
        }
        Done
    };
    IndexedSource::new(shifts).drive(settings.moved_to(&OFFSETS), &mut NoResult, &body);
}

impl<L: Listed<T>, T, Op, K> Output for Scan<L, T, Op, K> {
    // The offsets show where the blocks are.
    const SHAPE: Shape = Shape::Fine;
    const CAN_JOIN: bool = true;
    const JOINS_LATE: bool = true;
    const IN_PLACE: bool = L::IN_PLACE;
    type Writer<'a>
        = RunningScan<'a, L, T, Op, K>
    where
        Self: 'a;
    type Part = ScanPart<L::Part, T>;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let _ = self.list.open(len, batch_size);
        Self::SHAPE
    }

    fn open_endless(&mut self) {
        self.list.open_endless();
    }

    unsafe fn writer(&self, items: Range<usize>, position: Position, singly: bool) -> RunningScan<'_, L, T, Op, K> {
        // SAFETY: the same promise: the list was opened for the same items, and writes in place where this output does.
        let list = unsafe { self.list.writer(items, position, singly) };
        RunningScan { list, total: None, op: &self.op, copies: PhantomData }
    }

    fn seal(out: RunningScan<'_, L, T, Op, K>) -> ScanPart<L::Part, T> {
        let list = L::seal(out.list);
        let len = L::count(&list);
        ScanPart { list, first: out.total.map(|total| Run { len, total }), rest: Vec::new() }
    }

    fn join(&self, left: ScanPart<L::Part, T>, right: ScanPart<L::Part, T>) -> ScanPart<L::Part, T> {
        let list = self.list.join(left.list, right.list);
        let (mut rest, mut more) = (left.rest, right.first.into_iter().chain(right.rest));
        let first = left.first.or_else(|| more.next());
        rest.extend(more);
        ScanPart { list, first, rest }
    }

    fn take(&mut self, parts: impl IntoIterator<Item = ScanPart<L::Part, T>>) -> ControlFlow<()> {
        let Self { list, runs, .. } = self;
        let runs = runs.get();
        list.take(parts.into_iter().map(|part| {
            runs.extend(part.first.into_iter().chain(part.rest));
            part.list
        }))
    }
}
