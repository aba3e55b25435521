//! The parts of the variables that the loop changes.

use super::recorded::{RecordVariable, Recorded, keep};
use crate::accumulate::Accumulate;
use crate::effects::{Accumulator, Best, Bins, Change, Collection, FilledCollection, Panes, Privatize, Refused};
use crate::journal::Frame;
use crate::wire::{Reader, WireError};
use std::any::type_name;
use std::fmt::Write;
use std::ops::Range;

/// Writes what is done to a variable of this type.
fn say<T>(what: &str, to: &mut String) {
    let _ = write!(to, ", {what} `{}`", type_name::<T>());
}

impl RecordVariable for () {
    fn describe(_: &mut String) {}

    fn write<'a>((): (), _: bool, _: &mut Frame)
    where
        Self: 'a,
    {
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<A: RecordVariable, B: RecordVariable> RecordVariable for (A, B) {
    fn describe(to: &mut String) {
        A::describe(to);
        B::describe(to);
    }

    fn prepare(&mut self) {
        self.0.prepare();
        self.1.prepare();
    }

    fn write<'a>((first, rest): Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        (A::write(first, ends, to), B::write(rest, ends, to))
    }

    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        let first = unsafe { self.0.read(items.clone(), position, from) }?;
        // SAFETY: the same promise.
        let rest = unsafe { self.1.read(items, position, from) }?;
        Ok((first, rest))
    }
}

impl<T, Op, F> RecordVariable for Accumulator<'_, T, Op, F>
where
    T: Accumulate<Op> + Send + Sync + Recorded,
    F: Fn(&mut T, T) + Sync,
{
    fn describe(to: &mut String) {
        say::<T>("added up in", to);
    }

    fn write<'a>(local: T, ends: bool, to: &mut Frame) -> T
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<T, WireError> {
        from.get()
    }
}

impl<T: Clone + Send + Sync + Recorded, F: Fn(T, T) -> T + Sync> RecordVariable for Best<'_, T, F> {
    fn describe(to: &mut String) {
        say::<T>("the best in", to);
    }

    fn write<'a>(local: T, ends: bool, to: &mut Frame) -> T
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<T, WireError> {
        from.get()
    }
}

impl<C: Collection + Send + Recorded> RecordVariable for FilledCollection<'_, C> {
    fn describe(to: &mut String) {
        say::<C>("filled into", to);
    }

    fn write<'a>(local: C, ends: bool, to: &mut Frame) -> C
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        keep(&part, to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<C, WireError> {
        from.get()
    }
}

/// The part of a window is in its place already: what is recorded are all elements of the window, and reading puts them there.
impl<T: Send + Recorded> RecordVariable for Panes<'_, T> {
    fn describe(to: &mut String) {
        say::<T>("elements of", to);
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, to: &mut Frame)
    where
        Self: 'a,
    {
        keep(local.own(), to);
        Self::seal(local, ends);
    }

    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<(), WireError> {
        let values: Vec<T> = from.get()?;
        // SAFETY: the same promise.
        let mut window = unsafe { self.make(items, position) };
        let own = window.own_mut();
        if values.len() > own.len() {
            return Err(WireError::new("more elements than the slice has there"));
        }
        own.iter_mut().zip(values).for_each(|(element, value)| *element = value);
        Ok(())
    }
}

impl<T: Send + Sync + Recorded, C: Change<T>> RecordVariable for Bins<'_, T, C> {
    fn describe(to: &mut String) {
        say::<T>("counted in elements of", to);
    }

    fn prepare(&mut self) {
        self.keep_parts();
    }

    fn write<'a>(local: Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        let part = Self::seal(local, ends);
        let (is_whole, elements) = part.elements();
        keep(&(is_whole, elements), to);
        part
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, from: &Reader<'_>) -> Result<Self::Part, WireError> {
        let (is_whole, elements): (bool, Vec<(usize, T)>) = from.get()?;
        self.part_of(is_whole, elements).ok_or_else(|| WireError::new("an array of another length"))
    }
}

/// A loop with a refused variable does not compile: it has its error.
impl<L> RecordVariable for Refused<L> {
    fn describe(_: &mut String) {}

    fn write<'a>(local: L, ends: bool, _: &mut Frame)
    where
        Self: 'a,
    {
        Self::seal(local, ends);
    }

    unsafe fn read(&self, _: Range<usize>, _: usize, _: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}
