//! The parts of results.

use super::description::Description;
use super::recorded::{Codecs, Joined, RecordOutput, RecordVariables};
use crate::effects::{BlockOutput, ExitMode, WithEffects};
use crate::engine::Position;
use crate::engine::Yield;
use crate::output::{
    Arithmetic, Buffers, Count, First, Fold, Keyed, Keying, Listed, Make, MinMax, NoResult, Order, Output, Quantifier,
    Reduce, Scan, Slots, SumOrProduct, Tally, WithKey,
};
use crate::wire::{Frame, Reader, WireError};
use std::any::type_name;
use std::ops::Range;

impl<X> RecordOutput<(), X> for NoResult {
    fn describe(to: &mut Description) {
        to.say("no result");
    }

    fn write<'a>(&self, (): (), _: &Codecs<(), X>, _: &mut Frame)
    where
        Self: 'a,
    {
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, _: &Codecs<(), X>, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<R, X, const EARLY: bool> RecordOutput<R, X> for Slots<R, EARLY> {
    fn describe(to: &mut Description) {
        to.add::<R>("a list");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<R, X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_all(part.values(), to);
        part
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<R, X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        let values = by.values.get_all(from)?;
        if values.len() > items.len() {
            return Err(WireError::new("more results than items"));
        }
        // SAFETY: the same promise.
        let mut out = unsafe { self.writer(items, position, false) };
        for v in values {
            out.__put(Yield { v });
        }
        Ok(Self::seal(out))
    }
}

impl<R, X> RecordOutput<R, X> for Buffers<R> {
    fn describe(to: &mut Description) {
        to.add::<R>("any number");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<R, X>, to: &mut Frame) -> Vec<R>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_all(&part, to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<R, X>,
        from: &Reader<'_>,
    ) -> Result<Vec<R>, WireError> {
        by.values.get_all(from)
    }
}

impl<T, W, K: Arithmetic<T, Total = W>, X> RecordOutput<W, X> for SumOrProduct<T, W, K> {
    fn describe(to: &mut Description) {
        to.add::<W>("a sum or product");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<W, X>, to: &mut Frame) -> W
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: Position, by: &Codecs<W, X>, from: &Reader<'_>) -> Result<W, WireError> {
        by.values.get(from)
    }
}

impl<X> RecordOutput<usize, X> for Count {
    fn describe(to: &mut Description) {
        to.say("a count");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<usize, X>, to: &mut Frame) -> usize
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put(&part, to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<usize, X>,
        from: &Reader<'_>,
    ) -> Result<usize, WireError> {
        by.values.get(from)
    }
}

impl<X, const ENDS_AT: bool> RecordOutput<bool, X> for Quantifier<ENDS_AT> {
    fn describe(to: &mut Description) {
        to.say(if ENDS_AT { "whether any" } else { "whether all" });
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<bool, X>, to: &mut Frame) -> bool
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put(&part, to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<bool, X>,
        from: &Reader<'_>,
    ) -> Result<bool, WireError> {
        by.values.get(from)
    }
}

impl<R, X> RecordOutput<R, X> for First<R> {
    fn describe(to: &mut Description) {
        to.add::<R>("the first");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<R, X>, to: &mut Frame) -> Option<R>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_option(part.as_ref(), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<R, X>,
        from: &Reader<'_>,
    ) -> Result<Option<R>, WireError> {
        by.values.get_option(from)
    }
}

impl<R, K: Order<R>, X, const MAX: bool> RecordOutput<R, X> for MinMax<Yield<R>, K, (), MAX> {
    fn describe(to: &mut Description) {
        to.add::<R>(if MAX { "the largest" } else { "the smallest" });
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<R, X>, to: &mut Frame) -> Option<Yield<R>>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_option(part.as_ref().map(|best| &best.v), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<R, X>,
        from: &Reader<'_>,
    ) -> Result<Option<Yield<R>>, WireError> {
        Ok(by.values.get_option(from)?.map(|v| Yield { v }))
    }
}

/// The key is not kept: it is computed again.
impl<Q, R, K: Order<Q>, Key: Fn(&R) -> Q, X, const MAX: bool> RecordOutput<R, X>
    for MinMax<WithKey<Q, R>, K, Key, MAX>
{
    fn describe(to: &mut Description) {
        to.add::<R>(if MAX { "the largest by key" } else { "the smallest by key" });
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<R, X>, to: &mut Frame) -> Option<WithKey<Q, R>>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_option(part.as_ref().map(WithKey::item), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<R, X>,
        from: &Reader<'_>,
    ) -> Result<Option<WithKey<Q, R>>, WireError> {
        Ok(by.values.get_option(from)?.map(|v| self.with_key(v)))
    }
}

impl<T, Op: Fn(T, T) -> T, X> RecordOutput<T, X> for Reduce<T, Op> {
    fn describe(to: &mut Description) {
        to.add::<T>("a reduction");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<T, X>, to: &mut Frame) -> Option<T>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_option(part.as_ref(), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<T, X>,
        from: &Reader<'_>,
    ) -> Result<Option<T>, WireError> {
        by.values.get_option(from)
    }
}

impl<A, M, T, Op, Merge, X> RecordOutput<A, X> for Fold<A, M, T, Op, Merge>
where
    M: Make<A>,
    Op: Fn(A, T) -> A,
    Merge: Fn(A, A) -> A,
{
    fn describe(to: &mut Description) {
        to.add::<A>("a fold");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<A, X>, to: &mut Frame) -> Option<A>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        by.values.put_option(part.as_ref(), to);
        part
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<A, X>,
        from: &Reader<'_>,
    ) -> Result<Option<A>, WireError> {
        by.values.get_option(from)
    }
}

/// The keys of a block with their results.
impl<Q, V, H: Keying<Q>, O: Tally<V>, X> RecordOutput<(Q, O::Result), X> for Keyed<Q, V, H, O> {
    fn describe(to: &mut Description) {
        to.say(format_args!("{} by key, of `{}`", O::WHAT, type_name::<(Q, O::Result)>()));
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<(Q, O::Result), X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let pairs = Self::pairs(Self::seal(out));
        by.values.put_all(&pairs, to);
        self.part(pairs)
    }

    unsafe fn read(
        &self,
        _: Range<usize>,
        _: Position,
        by: &Codecs<(Q, O::Result), X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        Ok(self.part(by.values.get_all(from)?))
    }
}

/// The running results of a block, as they are before the offset, and its total.
impl<L, T, Op, K, X> RecordOutput<T, X> for Scan<L, T, Op, K>
where
    L: Listed<T> + RecordOutput<T, X>,
{
    fn describe(to: &mut Description) {
        to.add::<T>("running results");
    }

    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<T, X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let (list, total) = Self::done(out);
        let part = Self::part(self.list().write(list, by, to), total);
        by.values.put_option(part.total(), to);
        part
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<T, X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        let list = unsafe { self.list().read(items, position, by, from) }?;
        Ok(Self::part(list, by.values.get_option(from)?))
    }
}

impl<O, M, G, C, X> RecordOutput<C, X> for WithEffects<O, M, G>
where
    O: RecordOutput<C, X>,
    M: ExitMode<Exit = X>,
    G: RecordVariables,
{
    const CHANGES_AT_ONCE: bool = G::IN_PLACE;

    fn describe(to: &mut Description) {
        O::describe(to);
        G::describe(to);
        if M::EXITS {
            to.add_exit::<X>();
        }
    }

    fn prepare(&mut self, joined: Joined) {
        self.inner.prepare(joined);
        self.privatize.prepare(joined);
    }

    #[cfg(feature = "checkpoint")]
    fn before(&mut self, digest: &mut u64) {
        self.inner.before(digest);
        self.privatize.before(digest);
    }

    fn write<'a>(&self, block: Self::Writer<'a>, by: &Codecs<C, X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let ends = Self::CAN_BREAK && Self::ends_loop(&block);
        let BlockOutput { out, locals, exit } = block;
        let (out, locals, exit) =
            (self.inner.write(out, by, to), self.privatize.write(locals, ends, to), exit.map(M::exit));
        by.exits.put_option(exit.as_ref(), to);
        BlockOutput { out, locals, exit }
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        let out = unsafe { self.inner.read(items.clone(), position, by, from) }?;
        // SAFETY: the same promise.
        let locals = unsafe { self.privatize.read(items, position, from) }?;
        let exit = by.exits.get_option(from)?;
        Ok(BlockOutput { out, locals, exit })
    }
}
