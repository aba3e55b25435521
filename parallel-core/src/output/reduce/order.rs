//! The order of the items of `min` and `max`, and of the keys of `min_by_key` and `max_by_key`.

use std::cmp::{Ordering, Reverse};

/// The order of items of type `T`: [`ByTotalOrder`], [`ByOrd`], or none ([`LoopOrder`]: the loop does not compile).
/// Chosen for the type of the items where the loop is expanded.
pub trait Order<T> {
    /// Compares two items.
    fn compare(left: &T, right: &T) -> Ordering;
}

/// The order of floats by `total_cmp`, of the other types of the standard library by `cmp`, and of tuples, options and
/// references of them.
pub struct ByTotalOrder;
/// The order of the types that have `Ord`.
pub struct ByOrd;
/// The order of items that have none. It makes the one error, at the item.
pub struct LoopOrder;

/// Types whose order is total although they are, or hold, floats.
pub trait TotalOrder {
    /// `total_cmp` for floats, `cmp` for the rest.
    fn total_cmp(&self, other: &Self) -> Ordering;
}

impl TotalOrder for f32 {
    #[inline]
    fn total_cmp(&self, other: &Self) -> Ordering {
        f32::total_cmp(self, other)
    }
}

impl TotalOrder for f64 {
    #[inline]
    fn total_cmp(&self, other: &Self) -> Ordering {
        f64::total_cmp(self, other)
    }
}

macro_rules! by_ord {
    ($($ordered:ty)*) => {$(
        impl TotalOrder for $ordered {
            #[inline]
            fn total_cmp(&self, other: &Self) -> Ordering {
                self.cmp(other)
            }
        }
    )*};
}
by_ord!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char str String);

impl<T: TotalOrder + ?Sized> TotalOrder for &T {
    #[inline]
    fn total_cmp(&self, other: &Self) -> Ordering {
        T::total_cmp(self, other)
    }
}

impl<T: TotalOrder> TotalOrder for Reverse<T> {
    #[inline]
    fn total_cmp(&self, other: &Self) -> Ordering {
        other.0.total_cmp(&self.0)
    }
}

impl<T: TotalOrder> TotalOrder for Option<T> {
    fn total_cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Some(left), Some(right)) => left.total_cmp(right),
            _ => self.is_some().cmp(&other.is_some()),
        }
    }
}

macro_rules! tuples {
    ($($name:ident $index:tt),+) => {
        impl<$($name: TotalOrder),+> TotalOrder for ($($name,)+) {
            fn total_cmp(&self, other: &Self) -> Ordering {
                Ordering::Equal$(.then_with(|| self.$index.total_cmp(&other.$index)))+
            }
        }
    };
}
tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);

impl<T: TotalOrder> Order<T> for ByTotalOrder {
    #[inline]
    fn compare(left: &T, right: &T) -> Ordering {
        left.total_cmp(right)
    }
}

impl<T: Ord> Order<T> for ByOrd {
    #[inline]
    fn compare(left: &T, right: &T) -> Ordering {
        left.cmp(right)
    }
}

impl<T> Order<T> for LoopOrder {
    fn compare(_: &T, _: &T) -> Ordering {
        unreachable!("items without an order do not compile")
    }
}

/// The question for the order of an item, by the type of the item. The answer is found by method lookup: from the
/// outermost reference inwards, the first trait that holds is taken.
pub struct Ordered<'a, T>(pub &'a T);

/// Picks the total order: found first by the method lookup.
pub trait PickTotalOrder {
    #[doc(hidden)]
    fn __pick(&self) -> ByTotalOrder {
        ByTotalOrder
    }
}
impl<T: TotalOrder> PickTotalOrder for &&Ordered<'_, T> {}

/// Picks `Ord`: found second by the method lookup.
pub trait PickOrd {
    #[doc(hidden)]
    fn __pick(&self) -> ByOrd {
        ByOrd
    }
}
impl<T: Ord> PickOrd for &Ordered<'_, T> {}

/// Picks the error: found last by the method lookup.
pub trait PickUnordered {
    #[doc(hidden)]
    fn __pick(&self) -> LoopOrder {
        LoopOrder
    }
}
impl<T> PickUnordered for Ordered<'_, T> {}

/// A trait that no type has: only types without an order get as far as this bound, which is there for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no order",
    label = "cannot tell which one is the smallest or largest",
    note = "`min_by_key(… for …, |item| key)` compares a key of the item"
)]
pub trait Comparable {}

macro_rules! passes {
    ($($tag:ident)*) => {$(
        impl $tag {
            #[doc(hidden)]
            #[inline]
            pub fn of<T>(self, _item: &T) -> Self {
                self
            }
        }
    )*};
}
passes!(ByTotalOrder ByOrd);

impl LoopOrder {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _item: &T) -> Self
    where
        T: Comparable, // items are compared with each other
    {
        self
    }
}
