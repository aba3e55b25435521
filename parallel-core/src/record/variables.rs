//! The parts of the variables that the loop changes.

use super::description::Description;
#[cfg(feature = "checkpoint")]
use super::recorded::Recorded;
#[cfg(any(feature = "mpi", feature = "process"))]
use super::recorded::Returned;
use super::recorded::{Codec, Joined, RecordVariable, RecordVariables};
use crate::accumulate::Accumulate;
use crate::effects::{
    Accumulator, Best, Bins, Change, Choose, Collection, FilledCollection, FoundAccumulator, Last, Layout, Lead,
    Leader, Led, Map, MapAccumulator, MapPart, Net, Panes, Privatize, Refused, SharedRef, UpDown,
};
use crate::engine::Position;
use crate::output::{Prospect, Shape, Sharing};
use crate::wire::{Frame, Reader, WireError};
use std::num::NonZeroUsize;
use std::ops::Range;

/// A changed variable with the functions for its values.
pub struct KeptVariable<G, T> {
    inner: G,
    by: Codec<T>,
}

/// A variable that is to be kept. Keeping is a method call, so that rustc blames the variable.
pub struct Keeping<G>(pub G);

impl<G> Keeping<G> {
    /// Has what the loop does to the variable recorded.
    #[cfg(feature = "checkpoint")]
    pub fn keep<T>(self) -> KeptVariable<G, T>
    where
        G: RecordVariable<T>,
        G: OwnedChanges, // each block has a part of it
        T: Recorded,     // what a block does to the variable is in the file
    {
        KeptVariable { inner: self.0, by: Codec::of_values() }
    }
}

impl<G> Keeping<G> {
    /// Has what the loop does to the variable come back from other processes.
    #[cfg(any(feature = "mpi", feature = "process"))]
    pub fn send<T>(self) -> KeptVariable<G, T>
    where
        G: RecordVariable<T>,
        G: ReturnedChanges, // each block has a part of it
        T: Returned,        // what a block does to the variable comes back
    {
        KeptVariable { inner: self.0, by: Codec::of_values() }
    }
}

/// Changed variables of which each block has a part, which comes back.
#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::on_unimplemented(
    message = "what is filled through a shared reference does not come back from another process",
    label = "all blocks fill the same one",
    note = "lend the collection itself to the loop, not a `&` to it: then each block fills a part of it, which comes back"
)]
pub trait ReturnedChanges {}

#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::do_not_recommend]
impl<G: OwnedChanges> ReturnedChanges for G {}

/// Changed variables of which each block has a part.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep what is filled through a shared reference",
    label = "all blocks fill the same one",
    note = "lend the collection itself to the loop, not a `&` to it: then each block fills a part of it, which the checkpoint keeps"
)]
pub trait OwnedChanges {}

impl<T, Op, F> OwnedChanges for Accumulator<'_, T, Op, F> {}
impl<T, F> OwnedChanges for Best<'_, T, F> {}
impl<T> OwnedChanges for Last<'_, T> {}
impl<T, F> OwnedChanges for Leader<'_, T, F> {}
impl<C: Collection> OwnedChanges for FilledCollection<'_, C> {}
impl<T, L> OwnedChanges for Panes<'_, T, L> {}
impl<T, C> OwnedChanges for Bins<'_, T, C> {}
impl<T> OwnedChanges for UpDown<'_, T> {}
impl<M: Map, C> OwnedChanges for MapAccumulator<'_, M, C> {}
impl<M, C> OwnedChanges for FoundAccumulator<'_, M, C> {}
impl<L> OwnedChanges for Refused<L> {}

impl<G: Privatize, T> Privatize for KeptVariable<G, T> {
    type Local<'a>
        = G::Local<'a>
    where
        Self: 'a;
    type Part = G::Part;
    const SHAPE: Shape = G::SHAPE;
    const EXACT: bool = G::EXACT;
    const ITEMWISE: bool = G::ITEMWISE;
    const KEEP_ON_PANIC: bool = G::KEEP_ON_PANIC;
    const IN_PLACE: bool = G::IN_PLACE;
    const IN_ORDER: bool = G::IN_ORDER;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.inner.open(len, batch_size, can_break)
    }

    fn open_endless(&mut self, can_break: bool) {
        self.inner.open_endless(can_break);
    }

    fn shares(&self, prospect: Prospect) -> Sharing {
        self.inner.shares(prospect)
    }

    fn has_room(&self) -> bool {
        self.inner.has_room()
    }

    unsafe fn make(&self, items: Range<usize>, position: Position) -> G::Local<'_> {
        // SAFETY: the same promise.
        unsafe { self.inner.make(items, position) }
    }

    fn seal(local: G::Local<'_>, ends: bool) -> G::Part {
        G::seal(local, ends)
    }

    fn is_nothing(part: &G::Part) -> bool {
        G::is_nothing(part)
    }

    fn settle(&self, part: &mut G::Part) {
        self.inner.settle(part);
    }

    fn pack(part: &mut G::Part) {
        G::pack(part);
    }

    fn join(&self, earlier: G::Part, later: G::Part) -> G::Part {
        self.inner.join(earlier, later)
    }

    fn close(&mut self, has_panicked: bool) {
        self.inner.close(has_panicked);
    }

    fn finish(&mut self, all: G::Part) {
        self.inner.finish(all);
    }
}

impl<G: Lead, T> Lead for KeptVariable<G, T> {
    fn later_wins(&self, earlier: &G::Part, later: &G::Part) -> bool {
        self.inner.later_wins(earlier, later)
    }
}

impl<G: RecordVariable<T>, T> RecordVariables for KeptVariable<G, T> {
    fn describe(to: &mut Description) {
        G::describe(to);
    }

    fn prepare(&mut self, joined: Joined) {
        self.inner.prepare(joined);
    }

    #[cfg(feature = "checkpoint")]
    fn before(&mut self, digest: &mut u64) {
        self.inner.before(&self.by, digest);
    }

    fn write<'a>(&self, local: Self::Local<'a>, ends: bool, to: &mut Frame) -> G::Part
    where
        Self: 'a,
    {
        G::write(local, ends, &self.by, to)
    }

    unsafe fn read(&self, items: Range<usize>, position: Position, from: &Reader<'_>) -> Result<G::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.inner.read(items, position, &self.by, from) }
    }
}

impl RecordVariables for () {
    fn describe(_: &mut Description) {}

    #[cfg(feature = "checkpoint")]
    fn before(&mut self, _: &mut u64) {}

    fn write<'a>(&self, (): (), _: bool, _: &mut Frame)
    where
        Self: 'a,
    {
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<A: RecordVariables, B: RecordVariables> RecordVariables for (A, B) {
    fn describe(to: &mut Description) {
        A::describe(to);
        B::describe(to);
    }

    fn prepare(&mut self, joined: Joined) {
        self.0.prepare(joined);
        self.1.prepare(joined);
    }

    #[cfg(feature = "checkpoint")]
    fn before(&mut self, digest: &mut u64) {
        self.0.before(digest);
        self.1.before(digest);
    }

    fn write<'a>(&self, (first, rest): Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        (self.0.write(first, ends, to), self.1.write(rest, ends, to))
    }

    unsafe fn read(&self, items: Range<usize>, position: Position, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        let first = unsafe { self.0.read(items.clone(), position, from) }?;
        // SAFETY: the same promise.
        let rest = unsafe { self.1.read(items, position, from) }?;
        Ok((first, rest))
    }
}

impl<L: RecordVariables + Lead, C: RecordVariables> RecordVariables for Led<L, C> {
    fn describe(to: &mut Description) {
        <(L, C)>::describe(to);
    }

    fn prepare(&mut self, joined: Joined) {
        self.0.prepare(joined);
    }

    #[cfg(feature = "checkpoint")]
    fn before(&mut self, digest: &mut u64) {
        self.0.before(digest);
    }

    fn write<'a>(&self, local: Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        self.0.write(local, ends, to)
    }

    unsafe fn read(&self, items: Range<usize>, position: Position, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.0.read(items, position, from) }
    }
}

impl<T, Op, F> RecordVariable<T> for Accumulator<'_, T, Op, F>
where
    T: Accumulate<Op> + Send + Sync,
    F: Fn(&mut T, T) + Sync,
{
    fn describe(to: &mut Description) {
        to.add_variable::<T>("added up in");
    }

    fn write<'a>(local: T, ends: bool, by: &Codec<T>, to: &mut Frame) -> T
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codec<T>, from: &Reader<'_>) -> Result<T, WireError> {
        by.get(from)
    }
}

impl<T: Clone + Send + Sync, F: Choose<T>> RecordVariable<T> for Best<'_, T, F> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("the best in");
    }

    /// The part of each block begins with it.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, by: &Codec<T>, digest: &mut u64) {
        by.digest(std::slice::from_ref(self.start()), digest);
    }

    fn write<'a>(local: T, ends: bool, by: &Codec<T>, to: &mut Frame) -> T
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codec<T>, from: &Reader<'_>) -> Result<T, WireError> {
        by.get(from)
    }
}

impl<T: Clone + Send + Sync, F: Fn(&T, &T) -> bool + Sync> RecordVariable<T> for Leader<'_, T, F> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("the best by a comparison in");
    }

    /// The part of each block begins with it.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, by: &Codec<T>, digest: &mut u64) {
        by.digest(std::slice::from_ref(self.start()), digest);
    }

    fn write<'a>(local: (T, bool), ends: bool, by: &Codec<T>, to: &mut Frame) -> (T, bool)
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part.0, to);
        to.keep(&part.1);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codec<T>,
        from: &Reader<'_>,
    ) -> Result<(T, bool), WireError> {
        Ok((by.get(from)?, from.get()?))
    }
}

impl<T: Send> RecordVariable<T> for Last<'_, T> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("the last in");
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<T>, to: &mut Frame) -> Option<T>
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put_option(part.as_ref(), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codec<T>,
        from: &Reader<'_>,
    ) -> Result<Option<T>, WireError> {
        by.get_option(from)
    }
}

impl<C: Collection + Send> RecordVariable<C> for FilledCollection<'_, C> {
    fn describe(to: &mut Description) {
        to.add_variable::<C>("filled into");
    }

    fn write<'a>(local: C, ends: bool, by: &Codec<C>, to: &mut Frame) -> C
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codec<C>, from: &Reader<'_>) -> Result<C, WireError> {
        by.get(from)
    }
}

/// The part of a window is in its place already: what is recorded are all elements of the window, and reading puts them there.
impl<T: Send, L: Layout> RecordVariable<T> for Panes<'_, T, L> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("elements of");
    }

    fn prepare(&mut self, _: Joined) {
        self.be_apart();
    }

    /// An item may read its element before it writes, or not write it.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, by: &Codec<T>, digest: &mut u64) {
        by.digest(self.all(), digest);
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<T>, to: &mut Frame)
    where
        Self: 'a,
    {
        to.keep(&local.len());
        to.keep(&local.first());
        by.put_all(local.own(), to);
        Self::seal(local, ends);
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codec<T>,
        from: &Reader<'_>,
    ) -> Result<(), WireError> {
        let ((len, start), values): ((usize, usize), _) = ((from.get()?, from.get()?), by.get_all(from)?);
        // SAFETY: the same promise.
        let mut window = unsafe { self.make(items, position) };
        if len != window.len() {
            let now = window.len();
            return Err(WireError::new(format_args!("a slice had {len} elements, and has {now}")));
        }
        // The window of a whole block may reach further than that of the items of it that there were, at either end.
        let first = window.first();
        let (before, skipped) = (start.saturating_sub(first), first.saturating_sub(start));
        for (element, value) in window.own_mut().iter_mut().skip(before).zip(values.into_iter().skip(skipped)) {
            *element = value;
        }
        Ok(())
    }
}

impl<T: Send + Sync, C: Change<T>> RecordVariable<T> for Bins<'_, T, C> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("counted in elements of");
    }

    /// The best of an element begins with what is there.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, by: &Codec<T>, digest: &mut u64) {
        if C::LOOKS {
            by.digest(self.all(), digest);
        }
    }

    fn prepare(&mut self, _: Joined) {
        self.keep_parts();
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<T>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        let (is_whole, elements) = part.elements();
        to.keep(&(is_whole, elements.len()));
        for (index, value) in elements {
            to.keep(&index);
            by.put(value, to);
        }
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codec<T>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        let (is_whole, count): (bool, usize) = from.get()?;
        let elements = (0..count).map(|_| Ok((from.get()?, by.get(from)?))).collect::<Result<_, WireError>>()?;
        self.part_of(is_whole, elements).ok_or_else(|| WireError::new("an array of another length"))
    }
}

impl<T: Accumulate + Send + Sync> RecordVariable<T> for UpDown<'_, T> {
    fn describe(to: &mut Description) {
        to.add_variable::<T>("counted up and down in");
    }

    fn write<'a>(local: Net<T>, ends: bool, by: &Codec<T>, to: &mut Frame) -> Net<T>
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part.up, to);
        by.put(&part.down, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codec<T>, from: &Reader<'_>) -> Result<Net<T>, WireError> {
        Ok(Net { up: by.get(from)?, down: by.get(from)? })
    }
}

impl<M: Map<Key: Send, Value: Send> + Send, C: Change<M::Value>> RecordVariable<M> for MapAccumulator<'_, M, C> {
    fn describe(to: &mut Description) {
        to.add_variable::<M>("updated by keys in");
    }

    fn prepare(&mut self, joined: Joined) {
        self.keep_parts(joined == Joined::Away);
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<M>, to: &mut Frame) -> MapPart<M>
    where
        Self: 'a,
    {
        let home = local.home();
        let maps = home.maps_of(Self::seal(local, ends));
        by.put_all(&maps, to);
        home.part_of(maps)
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codec<M>,
        from: &Reader<'_>,
    ) -> Result<MapPart<M>, WireError> {
        Ok(self.part_of(by.get_all(from)?))
    }
}

impl<M: Map + Send + Sync, C: Change<M::Value>> RecordVariable<M> for FoundAccumulator<'_, M, C> {
    fn describe(to: &mut Description) {
        to.add_variable::<M>("updated where there is one in");
    }

    /// It decides what is found.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, by: &Codec<M>, digest: &mut u64) {
        by.digest(std::slice::from_ref(self.home()), digest);
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<M>, to: &mut Frame) -> M
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        by.put(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codec<M>, from: &Reader<'_>) -> Result<M, WireError> {
        by.get(from)
    }
}

/// A loop that fills a collection through a shared reference does not compile: see [`OwnedChanges`].
impl<T: Sync + ?Sized> RecordVariable<()> for SharedRef<'_, T> {
    fn describe(_: &mut Description) {}

    fn write<'a>(local: Self::Local<'a>, ends: bool, _: &Codec<()>, _: &mut Frame)
    where
        Self: 'a,
    {
        Self::seal(local, ends);
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, _: &Codec<()>, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

/// A loop with a refused variable does not compile: it has its error.
impl<L> RecordVariable<()> for Refused<L> {
    fn describe(_: &mut Description) {}

    fn write<'a>(local: L, ends: bool, _: &Codec<()>, _: &mut Frame)
    where
        Self: 'a,
    {
        Self::seal(local, ends);
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, _: &Codec<()>, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}
