//! What holds references and travels nevertheless, each part of it by its own way: `(&str, f64)`, `(usize, (&A, &B))`, `Option<&T>`,
//! as items and as variables.

use super::captures::Lend;
use super::items::{ItemRef, ItemValue, ItemWay};
use super::numbers::ItemNumbers;
use crate::source::{Integer, IntegerBlock};
use crate::wire::numbers;
use crate::wire::{Reader, WireError, put};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::iter::{Once, once};
use std::marker::PhantomData;

/// What is made of references, and of values of std's.
pub trait LentItem {
    /// The way that it takes.
    type Way: ItemWay;

    /// Writes what travels.
    ///
    /// # Errors
    /// When it cannot be written.
    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError>;

    /// How many items of the loop this one stands for.
    fn count(&self) -> usize {
        1
    }
}

impl<U: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static> LentItem for &U {
    type Way = ItemRef<U>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, *self)
    }
}

impl<A: LentItem, B: LentItem> LentItem for (A, B) {
    type Way = (A::Way, B::Way);

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        self.0.pack(to)?;
        self.1.pack(to)
    }

    fn count(&self) -> usize {
        self.1.count()
    }
}

macro_rules! values {
    ($($value:ty)*) => {$(
        /// Beside references values of std's types travel.
        impl LentItem for $value {
            type Way = ItemValue<$value>;

            fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
                put(to, self)
            }
        }
    )*};
}
values! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char String }

/// The way of the rows of two ranges: the inner numbers of one outer number.
pub struct ItemRow<T>(PhantomData<fn() -> T>);

impl<T: Integer + Serialize + DeserializeOwned + 'static> LentItem for IntegerBlock<T> {
    type Way = ItemRow<T>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, &self.rest())
    }

    fn count(&self) -> usize {
        self.len()
    }
}

impl<T: Integer + DeserializeOwned + 'static> ItemWay for ItemRow<T> {
    type Item<'s>
        = IntegerBlock<T>
    where
        Self: 's;
    type Owned = IntegerBlock<T>;

    fn arrive(from: &Reader<'_>) -> Result<IntegerBlock<T>, WireError> {
        from.get().map(|(start, len)| IntegerBlock::new(start, 0..len))
    }

    fn count(owned: &IntegerBlock<T>) -> usize {
        owned.len()
    }

    fn give(owned: &IntegerBlock<T>) -> IntegerBlock<T> {
        owned.clone()
    }
}

/// The rows of ranges of other things than integers have one item each.
impl<T: Clone + LentItem> LentItem for Once<T> {
    type Way = OnceWay<T::Way>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        self.clone().next().map_or(Ok(()), |item| item.pack(to))
    }
}

/// The way of rows of one item.
pub struct OnceWay<K>(PhantomData<fn() -> K>);

impl<K: ItemWay> ItemWay for OnceWay<K> {
    type Item<'s>
        = Once<K::Item<'s>>
    where
        Self: 's;
    type Owned = K::Owned;

    fn arrive(from: &Reader<'_>) -> Result<K::Owned, WireError> {
        K::arrive(from)
    }

    fn give(owned: &K::Owned) -> Once<K::Item<'_>> {
        once(K::give(owned))
    }
}

macro_rules! number_lists {
    ($($number:ty)*) => {$(
        impl LentItem for Vec<$number> {
            type Way = ItemNumbers<$number>;

            fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
                numbers::put(self, to);
                Ok(())
            }
        }
    )*};
}
number_lists! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

/// The way of three in one.
impl<A: ItemWay, B: ItemWay, C: ItemWay> ItemWay for (A, B, C) {
    type Item<'s>
        = (A::Item<'s>, B::Item<'s>, C::Item<'s>)
    where
        Self: 's;
    type Owned = (A::Owned, B::Owned, C::Owned);

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        Ok((A::arrive(from)?, B::arrive(from)?, C::arrive(from)?))
    }

    fn give((first, second, third): &Self::Owned) -> Self::Item<'_> {
        (A::give(first), B::give(second), C::give(third))
    }
}

impl<A: LentItem, B: LentItem, C: LentItem> LentItem for (A, B, C) {
    type Way = (A::Way, B::Way, C::Way);

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        self.0.pack(to)?;
        self.1.pack(to)?;
        self.2.pack(to)
    }
}

/// The way of what may be there.
pub struct OptionWay<K>(PhantomData<fn() -> K>);

impl<A: LentItem> LentItem for Option<A> {
    type Way = OptionWay<A::Way>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, &self.is_some())?;
        self.as_ref().map_or(Ok(()), |value| value.pack(to))
    }
}

impl<K: ItemWay> ItemWay for OptionWay<K> {
    type Item<'s>
        = Option<K::Item<'s>>
    where
        Self: 's;
    type Owned = Option<K::Owned>;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        if from.get()? { K::arrive(from).map(Some) } else { Ok(None) }
    }

    fn give(owned: &Self::Owned) -> Self::Item<'_> {
        // A closure: to Rust 1.88 the function itself is one of a single lifetime.
        owned.as_ref().map(|owned| K::give(owned))
    }
}

/// The way of lists.
pub struct ManyWay<K>(PhantomData<fn() -> K>);

fn pack_all<A: LentItem>(items: &[A], to: &mut Vec<u8>) -> Result<(), WireError> {
    put(to, &items.len())?;
    items.iter().try_for_each(|item| item.pack(to))
}

fn arrive_all<K: ItemWay>(from: &Reader<'_>) -> Result<Vec<K::Owned>, WireError> {
    // No memory is taken for values that there may not be.
    let count: usize = from.get()?;
    (0..count).map(|_| K::arrive(from)).collect()
}

macro_rules! lists {
    ($([$($generics:tt)*] $item:ty;)*) => {$(
        impl<$($generics)*> LentItem for Vec<$item>
        where
            $item: LentItem,
        {
            type Way = ManyWay<<$item as LentItem>::Way>;

            fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
                pack_all(self, to)
            }
        }
    )*};
}
lists! { ['a, U: ?Sized] &'a U; [A, B] (A, B); }

impl<K: ItemWay> ItemWay for ManyWay<K> {
    type Item<'s>
        = Vec<K::Item<'s>>
    where
        Self: 's;
    type Owned = Vec<K::Owned>;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        arrive_all::<K>(from)
    }

    fn give(owned: &Self::Owned) -> Self::Item<'_> {
        owned.iter().map(|owned| K::give(owned)).collect()
    }
}

/// The way of arrays.
pub struct ArrayWay<K, const N: usize>(PhantomData<fn() -> K>);

impl<A: LentItem, const N: usize> LentItem for [A; N] {
    type Way = ArrayWay<A::Way, N>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        pack_all(self, to)
    }
}

impl<K: ItemWay, const N: usize> ItemWay for ArrayWay<K, N> {
    type Item<'s>
        = [K::Item<'s>; N]
    where
        Self: 's;
    type Owned = [K::Owned; N];

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        arrive_all::<K>(from)?.try_into().map_err(|_| WireError::new("an array of another length"))
    }

    fn give(owned: &Self::Owned) -> Self::Item<'_> {
        owned.each_ref().map(|owned| K::give(owned))
    }
}

/// The way of tables with references for keys.
pub struct TableWay<U: ?Sized, K, S> {
    keys: PhantomData<fn(&U)>,
    values: PhantomData<fn() -> K>,
    hasher: PhantomData<fn() -> S>,
}

impl<U, V, S> LentItem for HashMap<&U, V, S>
where
    U: Serialize + Lend<Owned: Send + Sync> + Eq + Hash + ?Sized + 'static,
    V: LentItem,
    S: BuildHasher + Default + 'static,
{
    type Way = TableWay<U, V::Way, S>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, &self.len())?;
        self.iter().try_for_each(|(key, value)| {
            key.pack(to)?;
            value.pack(to)
        })
    }
}

impl<U, K, S> ItemWay for TableWay<U, K, S>
where
    U: Lend<Owned: Send + Sync> + Eq + Hash + ?Sized + 'static,
    K: ItemWay,
    S: BuildHasher + Default + 'static,
{
    type Item<'s>
        = HashMap<&'s U, K::Item<'s>, S>
    where
        Self: 's;
    type Owned = Vec<(U::Owned, K::Owned)>;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        arrive_all::<(ItemRef<U>, K)>(from)
    }

    fn give(owned: &Self::Owned) -> Self::Item<'_> {
        owned.iter().map(|(key, value)| (U::lend(key), K::give(value))).collect()
    }
}
