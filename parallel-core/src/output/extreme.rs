//! `min` and `max`.

use super::{Output, Own};
use crate::engine::{Unwatched, Yield};
use std::cmp::{Ordering, Reverse};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// How two items compare; chosen for the items' type where the loop is expanded.
#[diagnostic::on_unimplemented(
    message = "items of type `{T}` have no order",
    label = "cannot tell which one is the smallest or largest",
    note = "`min_by_key(… for …, |item| key)` compares a key of the item"
)]
pub trait Order<T> {
    /// The order of two items.
    fn compare(left: &T, right: &T) -> Ordering;
}

/// Numbers with `total_cmp` for floats, and tuples, options and references of them.
pub struct ByTotal;
/// Everything with `Ord`.
pub struct ByOrd;
/// Nothing: its only use is the one error at the item.
pub struct Unordered;

/// Types whose order is total although they are, or hold, floats.
pub trait Total {
    /// `total_cmp` for floats, `cmp` for the rest.
    fn total_cmp(&self, other: &Self) -> Ordering;
}

impl Total for f32 {
    fn total_cmp(&self, other: &Self) -> Ordering {
        f32::total_cmp(self, other)
    }
}

impl Total for f64 {
    fn total_cmp(&self, other: &Self) -> Ordering {
        f64::total_cmp(self, other)
    }
}

macro_rules! by_ord {
    ($($ordered:ty)*) => {$(
        impl Total for $ordered {
            fn total_cmp(&self, other: &Self) -> Ordering {
                self.cmp(other)
            }
        }
    )*};
}
by_ord!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char str String);

impl<T: Total + ?Sized> Total for &T {
    fn total_cmp(&self, other: &Self) -> Ordering {
        T::total_cmp(self, other)
    }
}

impl<T: Total> Total for Reverse<T> {
    fn total_cmp(&self, other: &Self) -> Ordering {
        other.0.total_cmp(&self.0)
    }
}

impl<T: Total> Total for Option<T> {
    fn total_cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Some(left), Some(right)) => left.total_cmp(right),
            _ => self.is_some().cmp(&other.is_some()),
        }
    }
}

macro_rules! tuples {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Total),+> Total for ($($name,)+) {
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

impl<T: Total> Order<T> for ByTotal {
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

/// Asks which order the type of an item has, by method probing from the outermost reference inwards.
pub struct Ordered<'a, T>(pub &'a T);

/// First choice: a total order over floats.
pub trait PickTotal {
    #[doc(hidden)]
    fn __pick(&self) -> ByTotal {
        ByTotal
    }
}
impl<T: Total> PickTotal for &&Ordered<'_, T> {}

/// Second choice: `Ord`.
pub trait PickOrd {
    #[doc(hidden)]
    fn __pick(&self) -> ByOrd {
        ByOrd
    }
}
impl<T: Ord> PickOrd for &Ordered<'_, T> {}

/// Last: the error.
pub trait PickUnordered {
    #[doc(hidden)]
    fn __pick(&self) -> Unordered {
        Unordered
    }
}
impl<T> PickUnordered for Ordered<'_, T> {}

/// The output of `min` (`MAX = false`) and `max`, for items in the order `K`.
pub struct Extreme<T, K, const MAX: bool> {
    best: Own<Option<T>>,
    order: PhantomData<fn() -> K>,
}

/// The best item of one block so far.
pub struct RunningExtreme<T, K, const MAX: bool> {
    best: Option<T>,
    order: PhantomData<fn() -> K>,
}

/// Keeps the better of the best so far and a later item: as in `Iterator`, the first smallest or the last largest.
#[inline(always)]
pub(super) fn keep_better<T>(best: &mut Option<T>, later: T, compare: impl FnOnce(&T, &T) -> Ordering, max: bool) {
    *best = Some(match best.take() {
        None => later,
        Some(best) => match (max, compare(&best, &later)) {
            (false, Ordering::Greater) | (true, Ordering::Less | Ordering::Equal) => later,
            _ => best,
        },
    });
}

impl<T, K: Order<T>, const MAX: bool> RunningExtreme<T, K, MAX> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, _order: K, Yield { v: item }: Yield<T>) {
        keep_better(&mut self.best, item, K::compare, MAX);
    }
}

impl<T, K, const MAX: bool> Extreme<T, K, MAX> {
    pub(crate) fn new() -> Self {
        Self { best: Own::new(None), order: PhantomData }
    }

    pub(crate) fn into_best(self) -> Option<T> {
        self.best.into_inner()
    }
}

impl<T: Send, K: Order<T>, const MAX: bool> Output for Extreme<T, K, MAX> {
    const FREE: bool = true;
    type Watch<'a>
        = Unwatched
    where
        Self: 'a;
    type Writer<'a>
        = RunningExtreme<T, K, MAX>
    where
        Self: 'a;
    type Part = Option<T>;

    fn writer(&self, _: Range<usize>) -> RunningExtreme<T, K, MAX> {
        RunningExtreme { best: None, order: PhantomData }
    }

    fn seal(out: RunningExtreme<T, K, MAX>) -> Option<T> {
        out.best
    }

    fn take(&mut self, parts: Vec<(usize, Option<T>)>) -> ControlFlow<()> {
        let best = self.best.get();
        for item in parts.into_iter().filter_map(|(_, part)| part) {
            keep_better(best, item, K::compare, MAX);
        }
        ControlFlow::Continue(())
    }
}
