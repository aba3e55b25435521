//! The parts of results.

use super::recorded::{RecordExit, RecordOutput, RecordVariable, Recorded, get_option, keep, keep_option};
use crate::effects::{BlockOutput, ExitMode, WithEffects};
use crate::engine::Yield;
use crate::journal::Frame;
use crate::output::{
    Arithmetic, Buffers, Count, First, Fold, MinMax, NoResult, Order, Output, Quantifier, Reduce, Slots, SumOrProduct,
    WithKey,
};
use crate::wire::{Reader, WireError};
use std::any::type_name;
use std::fmt::Write;
use std::ops::Range;

/// Writes what the parts of a kind of result are.
fn say<T>(what: &str, to: &mut String) {
    let _ = write!(to, "{what} of `{}`", type_name::<T>());
}

impl RecordOutput for NoResult {
    fn describe(to: &mut String) {
        to.push_str("no result");
    }

    fn write<'a>((): (), _: &mut Frame)
    where
        Self: 'a,
    {
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<R: Recorded, const EARLY: bool> RecordOutput for Slots<R, EARLY> {
    fn describe(to: &mut String) {
        say::<R>("a list", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep(part.values(), to);
        part
    }

    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        let values: Vec<R> = from.get()?;
        if values.len() > items.len() {
            return Err(WireError::new("more results than items"));
        }
        // SAFETY: the same promise.
        let mut out = unsafe { self.writer(items, position, false) };
        values.into_iter().for_each(|v| out.__put(Yield { v }));
        Ok(Self::seal(out))
    }
}

impl<R: Recorded> RecordOutput for Buffers<R> {
    fn describe(to: &mut String) {
        say::<R>("any number", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Vec<R>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Vec<R>, WireError> {
        from.get()
    }
}

impl<T, W: Recorded, K: Arithmetic<T, Total = W>> RecordOutput for SumOrProduct<T, W, K> {
    fn describe(to: &mut String) {
        say::<W>("a sum or product", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> W
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<W, WireError> {
        from.get()
    }
}

impl RecordOutput for Count {
    fn describe(to: &mut String) {
        to.push_str("a count");
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> usize
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<usize, WireError> {
        from.get()
    }
}

impl<const ENDS_AT: bool> RecordOutput for Quantifier<ENDS_AT> {
    fn describe(to: &mut String) {
        to.push_str(if ENDS_AT { "whether any" } else { "whether all" });
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> bool
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<bool, WireError> {
        from.get()
    }
}

impl<R: Recorded> RecordOutput for First<R> {
    fn describe(to: &mut String) {
        say::<R>("the first", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Option<R>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep_option(part.as_ref(), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Option<R>, WireError> {
        get_option(from)
    }
}

impl<R: Recorded, K: Order<R>, const MAX: bool> RecordOutput for MinMax<Yield<R>, K, (), MAX> {
    fn describe(to: &mut String) {
        say::<R>(if MAX { "the largest" } else { "the smallest" }, to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Option<Yield<R>>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep_option(part.as_ref().map(|best| &best.v), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Option<Yield<R>>, WireError> {
        Ok(get_option(from)?.map(|v| Yield { v }))
    }
}

/// The key is not kept: it is computed again.
impl<Q, R: Recorded, K: Order<Q>, Key: Fn(&R) -> Q, const MAX: bool> RecordOutput
    for MinMax<WithKey<Q, R>, K, Key, MAX>
{
    fn describe(to: &mut String) {
        say::<R>(if MAX { "the largest by key" } else { "the smallest by key" }, to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Option<WithKey<Q, R>>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep_option(part.as_ref().map(WithKey::item), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Option<WithKey<Q, R>>, WireError> {
        Ok(get_option(from)?.map(|v| self.with_key(v)))
    }
}

impl<T: Recorded, Op: Fn(T, T) -> T> RecordOutput for Reduce<T, Op> {
    fn describe(to: &mut String) {
        say::<T>("a reduction", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Option<T>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep_option(part.as_ref(), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Option<T>, WireError> {
        get_option(from)
    }
}

impl<A: Recorded, T, Op: Fn(A, T) -> A, Merge: Fn(A, A) -> A> RecordOutput for Fold<A, T, Op, Merge> {
    fn describe(to: &mut String) {
        say::<A>("a fold", to);
    }

    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Option<A>
    where
        Self: 'a,
    {
        let part = Self::seal(out);
        keep_option(part.as_ref(), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Option<A>, WireError> {
        get_option(from)
    }
}

impl<O, X, G> RecordOutput for WithEffects<O, X, G>
where
    O: RecordOutput,
    X: ExitMode<Exit: RecordExit>,
    G: RecordVariable,
{
    fn describe(to: &mut String) {
        O::describe(to);
        G::describe(to);
        if X::EXITS {
            let _ = write!(to, ", or left with `{}`", type_name::<X::Exit>());
        }
    }

    fn prepare(&mut self) {
        self.inner.prepare();
        self.privatize.prepare();
    }

    fn write<'a>(block: Self::Writer<'a>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let ends = Self::CAN_BREAK && Self::ends_loop(&block);
        let BlockOutput { out, locals, exit } = block;
        let (out, locals, exit) = (O::write(out, to), G::write(locals, ends, to), exit.map(X::exit));
        keep(&exit.is_some(), to);
        if let Some(exit) = &exit {
            exit.write(to);
        }
        BlockOutput { out, locals, exit }
    }

    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        let out = unsafe { self.inner.read(items.clone(), position, from) }?;
        // SAFETY: the same promise.
        let locals = unsafe { self.privatize.read(items, position, from) }?;
        let exit = if from.get()? { Some(X::Exit::read(from)?) } else { None };
        Ok(BlockOutput { out, locals, exit })
    }
}
