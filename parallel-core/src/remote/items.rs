//! How the items of a loop get to a worker process.
//!
//! The expansion writes `(&&&&&&&&&&SentItems::of(&source)).__pick().items(&source)`, and rustc finds by method lookup which way the items
//! have: by value; or, where there are references among them, what these point to.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::captures::{Lend, LendMut};
use super::holding::{Behind, Holds, HoldsSomewhere};
use super::lent::{ItemRow, LentItem};
use super::numbers::{ItemArray, ItemArrayRef, ItemNumbers, Number};
use super::once_mut::OnceMut;
use crate::record::Common;
use crate::source::{Indexed, Integer, IntegerBlock, Source};
use crate::wire::numbers;
use crate::wire::{Reader, WireError, put};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// Items that are asked which way they travel.
pub struct SentItems<I>(PhantomData<fn() -> I>);

impl<I> SentItems<I> {
    /// The items of this source.
    #[doc(hidden)]
    pub fn of<S: Source<Items: Indexed<Item = I>>>(_: &S) -> Self {
        Self(PhantomData)
    }
}

/// The question which way items travel. It is one trait, asked of as many references to the items as there are kinds: that is least
/// work for rustc. `P` is the place of a reference, where that is asked.
pub trait PickItems<P> {
    /// The kind of the items.
    type Tag;

    #[doc(hidden)]
    fn __pick(&self) -> Self::Tag;
}

/// A way of items to a worker process, whatever they are borrowed from.
pub trait ItemWay {
    /// An item as the body has it there.
    type Item<'s>
    where
        Self: 's;
    /// What owns it there.
    type Owned: Send + Sync;

    /// Reads an item.
    ///
    /// # Errors
    /// When it is not what was written.
    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError>;

    /// The number of items of the loop that this one stands for: a row of two ranges stands for as many as it has.
    fn count(owned: &Self::Owned) -> usize {
        let _ = owned;
        1
    }

    /// Gives the item to the body; of a value once.
    fn give(owned: &Self::Owned) -> Self::Item<'_>;

    /// True if what the body does to an item goes back.
    const CHANGES: bool = false;

    /// Writes what has become of an item that goes back.
    ///
    /// # Errors
    /// When it cannot be written.
    fn put_back(owned: Self::Owned, to: &mut Vec<u8>) -> Result<(), WireError> {
        let _ = (owned, to);
        Ok(())
    }
}

/// How items of type `I` travel: by the way `K`.
pub struct ItemsSent<K, I> {
    pub(super) put: fn(&I, &mut Vec<u8>) -> Result<(), WireError>,
    /// How many items of the loop an item stands for.
    pub(super) count: fn(&I) -> usize,
    /// Reads what has become of an item, if it goes back.
    pub(super) take_back: Option<TakeBack<I>>,
    way: PhantomData<fn() -> K>,
}

/// Reads what has become of an item.
pub(super) type TakeBack<I> = fn(I, &Reader<'_>) -> Result<(), WireError>;

/// Declares kinds of items, in the order in which rustc asks for them: which items are of each, and the way that these take. The
/// ways are written out, so that rustc knows what the items are as soon as it knows the way, also where a number may still be of
/// several types.
macro_rules! kinds {
    ($($tag:ident: [$($generics:tt)*] $item:ty, $way:ty, $put:expr, $count:expr, $back:expr, ($($level:tt)*), $words:literal;)*) => {$(
        #[doc = concat!("Items that are ", $words, ".")]
        pub struct $tag;

        impl<$($generics)*> PickItems<()> for $($level)* SentItems<$item> {
            type Tag = $tag;

            fn __pick(&self) -> $tag {
                $tag
            }
        }

        impl $tag {
            /// The way of the items of a source.
            #[doc(hidden)]
            pub fn items<$($generics)* S: Source>(self, _: &S) -> ItemsSent<$way, $item>
            where
                S::Items: Indexed<Item = $item>,
            {
                ItemsSent { put: $put, count: $count, take_back: $back, way: PhantomData }
            }
        }
    )*};
}
kinds! {
    RefItems: ['i, U: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,] &'i U,
        ItemRef<U>, |item, to| put(to, *item), |_| 1, None, (&&&&&&), "references";
    ChangedItems: ['i, U: Serialize + LendMut<Owned: Send> + ?Sized + 'static,] &'i mut U,
        ItemMut<U>, |item, to| put(to, &**item), |_| 1, Some(take_back), (&&&&&&), "references to be changed";
    PairsOfRefs: [
            'i, 'j,
            A: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,
            B: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,
        ] (&'i A, &'j B),
        (ItemRef<A>, ItemRef<B>), LentItem::pack, |_| 1, None, (&&&&&&), "pairs of references";
    RefAndChange: [
            'i, 'j,
            A: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,
            U: Serialize + LendMut<Owned: Send> + ?Sized + 'static,
        ] (&'i A, &'j mut U),
        (ItemRef<A>, ItemMut<U>), |(first, second), to| {
            put(to, *first)?;
            put(to, &**second)
        }, |_| 1, Some(|(_, item), from| take_back(item, from)), (&&&&&&), "a reference and one to be changed";
    Numbered: [
            'j,
            A: Serialize + DeserializeOwned + Send + 'static,
            B: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,
        ] (A, &'j B),
        (ItemValue<A>, ItemRef<B>), |(first, second), to| {
            put(to, first)?;
            put(to, *second)
        }, |_| 1, None, (&&&&&), "a value and a reference";
    NumberedChanges: [
            'i,
            A: Serialize + DeserializeOwned + Send + 'static,
            U: Serialize + LendMut<Owned: Send> + ?Sized + 'static,
        ] (A, &'i mut U),
        (ItemValue<A>, ItemMut<U>), |(first, second), to| {
            put(to, first)?;
            put(to, &**second)
        }, |_| 1, Some(|(_, item), from| take_back(item, from)), (&&&&&), "a value and a reference to be changed";
    Labelled: [
            'i,
            A: Serialize + Lend<Owned: Send + Sync> + ?Sized + 'static,
            B: Serialize + DeserializeOwned + Send + 'static,
        ] (&'i A, B),
        (ItemRef<A>, ItemValue<B>), |(first, second), to| {
            put(to, *first)?;
            put(to, second)
        }, |_| 1, None, (&&&&), "a reference and a value";
    Rows: [
            A: Serialize + DeserializeOwned + Send + 'static,
            B: Integer + Serialize + DeserializeOwned + 'static,
        ] (A, IntegerBlock<B>),
        (ItemValue<A>, ItemRow<B>), |(first, row), to| {
            put(to, first)?;
            row.pack(to)
        }, |(_, row)| row.len(), None, (&&&&), "rows of two ranges";
    NumberArrays: [T: Number + 'static, const N: usize,] [T; N],
        ItemArray<T, N>, |item, to| {
            numbers::put(item, to);
            Ok(())
        }, |_| 1, None, (&&&&), "arrays of numbers";
    NumberArraysRef: ['i, T: Number + 'static, const N: usize,] &'i [T; N],
        ItemArrayRef<T, N>, |item, to| {
            numbers::put(*item, to);
            Ok(())
        }, |_| 1, None, (&&&&&&&&), "references to arrays of numbers";
    NumberLists: [T: Number + 'static,] Vec<T>,
        ItemNumbers<T>, |item, to| {
            numbers::put(item, to);
            Ok(())
        }, |_| 1, None, (&&&&), "lists of numbers";
    ItemValues: [T: Serialize + DeserializeOwned + Send + 'static,] T,
        ItemValue<T>, |item, to| put(to, item), |_| 1, None, (&), "values";
}

/// Items whose type may not be known yet.
impl<T: Common> PickItems<()> for &&&&&&&&&SentItems<T> {
    type Tag = ItemValues;

    fn __pick(&self) -> ItemValues {
        ItemValues
    }
}

/// Items that hold references, and travel by their parts.
pub struct ItemsLent;

impl<T: Holds<P> + LentItem, P> PickItems<P> for &&&SentItems<T> {
    type Tag = ItemsLent;

    fn __pick(&self) -> ItemsLent {
        ItemsLent
    }
}

impl ItemsLent {
    /// The way of the items of a source.
    #[doc(hidden)]
    pub fn items<T: LentItem, S: Source>(self, _: &S) -> ItemsSent<T::Way, T>
    where
        S::Items: Indexed<Item = T>,
    {
        ItemsSent { put: T::pack, count: T::count, take_back: None, way: PhantomData }
    }
}

/// Items that hold references, and cannot travel.
pub struct ItemsHolding;

impl<T: HoldsSomewhere<P>, P> PickItems<P> for &&SentItems<T> {
    type Tag = ItemsHolding;

    fn __pick(&self) -> ItemsHolding {
        ItemsHolding
    }
}

impl ItemsHolding {
    /// Refuses the items of a source.
    #[doc(hidden)]
    pub fn items<I, S>(self, _: &S) -> ItemsSent<RefusedItems<I>, I>
    where
        S: Source<Items: Indexed<Item = I>>,
        I: OwnedItem, // each item goes to a worker process
    {
        refused()
    }
}

/// A trait that no item which gets so far has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "items of type `{Self}` cannot go to another process",
    label = "hold references to what stays here",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`; beside a type of yours take owned values, `String` for `&str`, `Point` for `&Point`; an array of more than 32 elements goes alone if it is of numbers, else as a `Vec`"
)]
pub trait OwnedItem {}

/// Items with references behind references.
pub struct ItemsBehind;

impl<T: Behind<P>, P> PickItems<P> for &&&&&&&SentItems<T> {
    type Tag = ItemsBehind;

    fn __pick(&self) -> ItemsBehind {
        ItemsBehind
    }
}

impl ItemsBehind {
    /// Refuses the items of a source.
    #[doc(hidden)]
    pub fn items<I, S>(self, _: &S) -> ItemsSent<RefusedItems<I>, I>
    where
        S: Source<Items: Indexed<Item = I>>,
        I: OnceBorrowed, // each item goes to a worker process
    {
        refused()
    }
}

/// A trait that no item which gets so far has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "items of type `{Self}` cannot go to another process",
    label = "references to references to what stays here",
    note = "take the inner ones themselves: `names.iter().copied()` instead of `&names` gives `&str`; or owned values, `String` for `&str`"
)]
pub trait OnceBorrowed {}

/// Takes over what has become of an item.
fn take_back<U: LendMut + ?Sized>(item: &mut U, from: &Reader<'_>) -> Result<(), WireError> {
    let mut owned: U::Owned = from.get()?;
    item.take_over(U::lend_mut(&mut owned))
}

/// Items that cannot travel: all others.
pub struct NoItemsSent;

impl<I> PickItems<()> for SentItems<I> {
    type Tag = NoItemsSent;

    fn __pick(&self) -> NoItemsSent {
        NoItemsSent
    }
}

impl NoItemsSent {
    /// Refuses the items of a source.
    #[doc(hidden)]
    pub fn items<I, S>(self, _: &S) -> ItemsSent<RefusedItems<I>, I>
    where
        S: Source<Items: Indexed<Item = I>>,
        I: SendableItem, // each item goes to a worker process
    {
        refused()
    }
}

/// How items travel that cannot.
fn refused<I>() -> ItemsSent<RefusedItems<I>, I> {
    ItemsSent { put: |_, _| Ok(()), count: |_| 1, take_back: None, way: PhantomData }
}

/// The way of items that cannot travel: the loop does not compile, and this is to be its only error.
pub struct RefusedItems<I>(PhantomData<fn() -> I>);

impl<I> ItemWay for RefusedItems<I> {
    type Item<'s>
        = I
    where
        Self: 's;
    type Owned = ();

    fn arrive(_: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }

    fn give((): &()) -> I {
        unreachable!("a loop whose items cannot travel does not compile")
    }
}

/// A trait that no item which gets so far has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "items of type `{Self}` cannot go to another process",
    label = "not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`; of what is borrowed take an owned copy; an array of more than 32 elements goes as a `Vec`, unless it is of numbers"
)]
pub trait SendableItem {}

/// The way of items that are values.
pub struct ItemValue<T>(PhantomData<fn() -> T>);
/// The way of items that are references to a `U`.
pub struct ItemRef<U: ?Sized>(PhantomData<fn(&U)>);

impl<T: DeserializeOwned + Send + 'static> ItemWay for ItemValue<T> {
    type Item<'s>
        = T
    where
        Self: 's;
    // It is taken out once.
    type Owned = Mutex<Option<T>>;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        from.get().map(|item| Mutex::new(Some(item)))
    }

    fn give(owned: &Self::Owned) -> T {
        let item = owned.lock().unwrap_or_else(PoisonError::into_inner).take();
        item.expect("an item is given once")
    }
}

impl<U: Lend<Owned: Send + Sync> + ?Sized + 'static> ItemWay for ItemRef<U> {
    type Item<'s>
        = &'s U
    where
        Self: 's;
    type Owned = U::Owned;

    fn arrive(from: &Reader<'_>) -> Result<U::Owned, WireError> {
        from.get()
    }

    fn give(owned: &U::Owned) -> &U {
        U::lend(owned)
    }
}

/// The way of items that are references to a `U`, to be changed.
pub struct ItemMut<U: ?Sized>(PhantomData<fn(&U)>);

impl<U: Serialize + LendMut<Owned: Send> + ?Sized + 'static> ItemWay for ItemMut<U> {
    type Item<'s>
        = &'s mut U
    where
        Self: 's;
    type Owned = OnceMut<U::Owned>;
    const CHANGES: bool = true;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        from.get().map(OnceMut::new)
    }

    fn give(owned: &Self::Owned) -> &mut U {
        U::lend_mut(owned.lend())
    }

    fn put_back(owned: Self::Owned, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, U::lend(&owned.into_inner()))
    }
}

impl<A: ItemWay, B: ItemWay> ItemWay for (A, B) {
    type Item<'s>
        = (A::Item<'s>, B::Item<'s>)
    where
        Self: 's;
    type Owned = (A::Owned, B::Owned);

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        Ok((A::arrive(from)?, B::arrive(from)?))
    }

    fn count((_, second): &Self::Owned) -> usize {
        B::count(second)
    }

    fn give((first, second): &Self::Owned) -> Self::Item<'_> {
        (A::give(first), B::give(second))
    }

    const CHANGES: bool = A::CHANGES || B::CHANGES;

    fn put_back((first, second): Self::Owned, to: &mut Vec<u8>) -> Result<(), WireError> {
        A::put_back(first, to)?;
        B::put_back(second, to)
    }
}
