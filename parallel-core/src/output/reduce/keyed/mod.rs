//! The reductions by key, `sum(KEY => VALUE for …)`: for each key what the reduction makes of its values.
//!
//! ```text
//! tally   what becomes of the values of one key      table   the keys of a block, and what there is of each
//! key     how keys are told apart
//! ```

mod key;
mod table;
mod tally;

#[cfg(all(test, not(loom)))]
pub(crate) use self::key::ByHash;
pub use self::key::{Hashed, Keying, PickHash, PickNoHash};
pub use self::table::Table;
pub use self::tally::{Group, Tally};

use super::arithmetic::{Awaited, Term};
use super::min_max::{MinMax, WithKey};
use super::sum::SumOrProduct;
use crate::blocks::SINGLE;
use crate::engine::Position;
use crate::engine::Yield;
use crate::output::{Arithmetic, CallerOnly, Order, Output, Shape};
use std::hash::RandomState;
use std::marker::PhantomData;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};

/// The output of a reduction `O` of values `V` by keys `Q`, which are told apart by `H`.
///
/// A block has a table of its keys; the tables are joined key by key in block order, each key with the hash that it has had from the
/// start. So the values of a key are put together in input order, and the keys stand in the order in which they came first.
pub struct Keyed<Q, V, H, O: Tally<V>> {
    all: CallerOnly<Table<Q, O::Total>>,
    tally: O,
    hasher: RandomState,
    keying: PhantomData<fn(V, H)>,
}

/// The keys of one block so far.
pub struct RunningKeyed<'a, Q, V, H, O: Tally<V>> {
    table: Table<Q, O::Total>,
    tally: &'a O,
    hasher: &'a RandomState,
    keying: PhantomData<fn(V, H)>,
}

impl<Q, V, H: Keying<Q>, O: Tally<V>> RunningKeyed<'_, Q, V, H, O> {
    /// Takes the next value of a key in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: key }: Yield<Q>, value: V) {
        let hash = H::hash(&key, self.hasher);
        match self.table.find(hash, |known| H::are_same(known, &key)) {
            Some(total) => self.tally.add(total, value),
            None => self.table.add(hash, key, self.tally.begin(value)),
        }
    }

    /// Takes the way that was picked for the type of the keys.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __keyed(&self, _keying: H) {}

    /// Takes a key as it is. The type that the keys are expected to have is known here, before the key, which then is to blame.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __name(&self, key: Yield<Q>) -> Yield<Q> {
        key
    }
}

impl<Q, T, W, K, H> RunningKeyed<'_, Q, Term<K, T>, H, SumOrProduct<T, W, K>>
where
    K: Arithmetic<T, Total = W>,
{
    /// The type of the results, where it is known before the items.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __awaited(&self) -> Awaited<W> {
        Awaited::new()
    }
}

impl<Q, T, K: Order<T>, H, const MAX: bool> RunningKeyed<'_, Q, Yield<T>, H, MinMax<Yield<T>, K, (), MAX>> {
    /// Takes a value as it is. The type that the result is expected to have is known here, before the value, which then
    /// is to blame.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __value(&self, value: Yield<T>) -> Yield<T> {
        value
    }

    /// Takes the order that was picked for the type of the value.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __by(&self, _order: K) {}
}

impl<Q, T, P, K: Order<P>, Key: Fn(&T) -> P, H, const MAX: bool>
    RunningKeyed<'_, Q, WithKey<P, T>, H, MinMax<WithKey<P, T>, K, Key, MAX>>
{
    /// Computes the key of a value, by which it is compared.
    #[inline(always)]
    pub fn __key(&self, Yield { v: value }: Yield<T>) -> WithKey<P, T> {
        self.tally.with_key(value)
    }
}

impl<Q, V, H, O: Tally<V>> Keyed<Q, V, H, O> {
    pub(crate) fn new(tally: O) -> Self {
        Self { all: CallerOnly::new(Table::new()), tally, hasher: RandomState::new(), keying: PhantomData }
    }

    /// The keys with their results, in the order in which they came first.
    pub(crate) fn into_pairs(self) -> Vec<(Q, O::Result)> {
        self.all.into_inner().into_entries().map(|(_, key, total)| (key, O::result(total))).collect()
    }
}

impl<Q, V, H: Keying<Q>, O: Tally<V>> Keyed<Q, V, H, O> {
    fn joined(&self, mut left: Table<Q, O::Total>, right: Table<Q, O::Total>) -> Table<Q, O::Total> {
        if left.is_empty() {
            return right;
        }
        for (hash, key, total) in right.into_entries() {
            match left.find(hash, |known| H::are_same(known, &key)) {
                Some(before) => self.tally.join(before, total),
                None => left.add(hash, key, total),
            }
        }
        left
    }
}

#[cfg(feature = "record")]
impl<Q, V, H: Keying<Q>, O: Tally<V>> Keyed<Q, V, H, O> {
    /// The keys of a part with their results.
    pub(crate) fn pairs(part: Table<Q, O::Total>) -> Vec<(Q, O::Result)> {
        part.into_entries().map(|(_, key, total)| (key, O::result(total))).collect()
    }

    /// The part of these keys, none of which is there twice.
    pub(crate) fn part(&self, pairs: Vec<(Q, O::Result)>) -> Table<Q, O::Total> {
        let mut part = Table::new();
        for (key, result) in pairs {
            part.add(H::hash(&key, &self.hasher), key, self.tally.resume(result));
        }
        part
    }
}

impl<Q, V, H: Keying<Q>, O: Tally<V>> Output for Keyed<Q, V, H, O> {
    const SHAPE: Shape = O::SHAPE;
    const CAN_JOIN: bool = true;
    const JOINS_EARLY: bool = !matches!(O::SHAPE, Shape::Free);
    const RESUMES: bool = matches!(O::SHAPE, Shape::Free);
    const GOES_ON: bool = true;
    type Writer<'a>
        = RunningKeyed<'a, Q, V, H, O>
    where
        Self: 'a;
    type Part = Table<Q, O::Total>;

    /// A short loop has a block for each item, as a plain reduction has. In a longer one a block is to have many items, so that keys
    /// are met again before its table is joined with others.
    fn open(&mut self, len: usize, _: Option<NonZeroUsize>) -> Shape {
        if matches!(O::SHAPE, Shape::Fine) && len > SINGLE { Shape::Coarse } else { O::SHAPE }
    }

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> RunningKeyed<'_, Q, V, H, O> {
        RunningKeyed { table: Table::new(), tally: &self.tally, hasher: &self.hasher, keying: PhantomData }
    }

    fn seal(out: RunningKeyed<'_, Q, V, H, O>) -> Table<Q, O::Total> {
        out.table
    }

    fn is_nothing(part: &Table<Q, O::Total>) -> bool {
        part.is_empty()
    }

    fn join(&self, left: Table<Q, O::Total>, right: Table<Q, O::Total>) -> Table<Q, O::Total> {
        self.joined(left, right)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Table<Q, O::Total>>) -> ControlFlow<()> {
        let before = std::mem::replace(self.all.get(), Table::new());
        let all = parts.into_iter().fold(before, |left, right| self.joined(left, right));
        *self.all.get() = all;
        ControlFlow::Continue(())
    }
}
