//! How one item is had several times. The macro asks by method lookup, as for the kind of an input: an item that can be
//! cloned is, before each attempt but the last possible one; what is lent exclusively is lent again.

use std::marker::PhantomData;

/// Asks how an item of type `T` is had again.
pub struct Tried<'a, T>(pub &'a T);

/// The item of one attempt, as the items of a block are had.
pub struct Once<T>(Option<T>);

impl<T> Once<T> {
    /// An item that is tried once.
    #[inline]
    pub fn new(item: T) -> Self {
        Self(Some(item))
    }

    /// The item, the first time.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<T> {
        self.0.take()
    }

    /// The item for its only attempt.
    #[inline]
    #[must_use]
    pub fn __lend(&mut self, _is_last: bool) -> Self {
        Self(self.0.take())
    }
}

/// The choice for items that can be cloned.
pub struct ByClone;
/// The choice for items that are lent exclusively.
pub struct ByLending;
/// The refusal of items that cannot be had again.
// rustc names a method by the type that it is a method of.
pub struct RetriedItems<T>(PhantomData<fn() -> T>);

/// The question that gives [`ByClone`], which the method lookup finds first.
pub trait PickClone {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByClone {
        ByClone
    }
}
impl<T: Clone> PickClone for &&Tried<'_, T> {}

/// The question that gives [`ByLending`].
pub trait PickLend {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByLending {
        ByLending
    }
}
impl<T: Lendable> PickLend for &Tried<'_, T> {}

/// The question that gives the refusal, for all other items.
pub trait PickNotAgain {
    /// The type of the item.
    type Item;
    #[doc(hidden)]
    fn __pick(&self) -> RetriedItems<Self::Item> {
        RetriedItems(PhantomData)
    }
}
impl<T> PickNotAgain for Tried<'_, T> {
    type Item = T;
}

/// An item that is kept for its attempts.
pub struct Kept<T, By> {
    item: Option<T>,
    by: PhantomData<By>,
}

impl ByClone {
    /// Keeps an item, to give clones of it.
    #[inline]
    pub fn retried<T: Clone>(self, item: T) -> Kept<T, Self> {
        Kept { item: Some(item), by: PhantomData }
    }
}

impl<T: Clone> Kept<T, ByClone> {
    /// The item for the next attempt: a clone, or the item itself if that attempt is the last possible one.
    #[inline]
    pub fn __lend(&mut self, is_last: bool) -> Once<T> {
        Once(if is_last { self.item.take() } else { self.item.clone() })
    }
}

impl ByLending {
    /// Keeps an item, to lend it.
    #[inline]
    pub fn retried<T: Lendable>(self, item: T) -> Kept<T, Self> {
        Kept { item: Some(item), by: PhantomData }
    }
}

impl<T: Lendable> Kept<T, ByLending> {
    /// The item for the next attempt, lent.
    #[inline]
    pub fn __lend(&mut self, _is_last: bool) -> Once<T::Lent<'_>> {
        // A closure: to Rust 1.88 the function itself is one of a single lifetime.
        Once(self.item.as_mut().map(|item| T::lend(item)))
    }
}

/// A clone of the random number generator of an item, for one attempt.
#[inline]
pub fn same<G: Clone>(generator: &G) -> G {
    generator.clone()
}

/// Tells whether the body has left the loop.
#[inline]
pub fn is_left<X>(exit: &Option<X>) -> bool {
    exit.is_some()
}

/// Items that are lent exclusively, and so can be lent again: `&mut T`, also with a count or another reference beside it.
pub trait Lendable {
    /// The item, lent.
    type Lent<'x>
    where
        Self: 'x;
    #[doc(hidden)]
    fn lend(&mut self) -> Self::Lent<'_>;
}

macro_rules! lendable {
    ($([$($generics:ident)*] $ty:ty, $lent:ty, |$item:pat_param| $lend:expr;)*) => {$(
        impl<'s, $($generics: ?Sized),*> Lendable for $ty {
            type Lent<'x> = $lent where Self: 'x;

            #[inline]
            fn lend(&mut self) -> Self::Lent<'_> {
                let $item = self;
                $lend
            }
        }
    )*};
}
lendable! {
    [T] &'s mut T, &'x mut T, |item| item;
    [T] (usize, &'s mut T), (usize, &'x mut T), |(count, item)| (*count, item);
    [A B] (&'s A, &'s mut B), (&'s A, &'x mut B), |(a, b)| (a, b);
    [A B] (&'s mut A, &'s B), (&'x mut A, &'s B), |(a, b)| (a, b);
    [A B] (&'s mut A, &'s mut B), (&'x mut A, &'x mut B), |(a, b)| (a, b);
}

/// The items that can be tried again: those that are `Clone`. (The others that can never come to this bound.)
#[diagnostic::on_unimplemented(
    message = "an item of type `{Self}` cannot be tried again",
    label = "the loop takes its items over, and `retries` needs a clone of each before its first attempt",
    note = "loop over `&items`, which are tried again without being cloned; or write `#[derive(Clone)]` on a type of yours"
)]
pub trait NotAgain {}

impl<T> RetriedItems<T> {
    /// Refuses items that cannot be had again.
    pub fn retried(self, item: T) -> Once<T>
    where
        T: NotAgain, // `retries` clones owned items
    {
        Once::new(item)
    }
}
