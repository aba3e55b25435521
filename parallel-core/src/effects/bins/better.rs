//! The changes that keep the better of two values in an element: `best[k] = best[k].max(x)`, `if x > best[k] { best[k] = x; }`.

use super::change::Change;
use crate::effects::best::{Alike, Ranked};

/// The larger one by the type's own `max` is better.
pub struct Largest;

/// The smaller one by the type's own `min` is better.
pub struct Smallest;

/// The user's function gives the better one of two.
pub struct Better<F>(pub F);

/// A greater one is better: `if x > best[k] { best[k] = x; }`.
pub struct Greater;

/// A smaller one is better.
pub struct Less;

/// One that is not less is better: `if x >= best[k] { best[k] = x; }`.
pub struct GreaterOrEqual;

/// One that is not greater is better.
pub struct LessOrEqual;

/// The ways in which a value is better than that of an element.
pub trait Rule<T>: Sync {
    /// Keeps the better one, of equal ones the earlier.
    #[doc(hidden)]
    fn keep(&self, into: &mut T, later: T);
}

impl<T: Ranked> Rule<T> for Largest {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        *into = into.clone().larger(later);
    }
}

impl<T: Ranked> Rule<T> for Smallest {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        *into = into.clone().smaller(later);
    }
}

impl<T: Alike, F: Fn(T, T) -> T + Sync> Rule<T> for Better<F> {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        *into = (self.0)(into.clone(), later);
    }
}

impl<T: Alike + PartialOrd> Rule<T> for Greater {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        if later > *into {
            *into = later;
        }
    }
}

impl<T: Alike + PartialOrd> Rule<T> for Less {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        if later < *into {
            *into = later;
        }
    }
}

// Which of equal ones is kept makes no difference.
impl<T: AlikeInAll> Rule<T> for GreaterOrEqual {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        Greater.keep(into, later);
    }
}

impl<T: AlikeInAll> Rule<T> for LessOrEqual {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        Less.keep(into, later);
    }
}

/// A greater one is better, of values that are all in order.
pub struct GreaterOfAll;

/// A smaller one is better, of values that are all in order.
pub struct LessOfAll;

/// Types of `Alike` that are in order, with nothing like a NaN.
#[diagnostic::on_unimplemented(
    message = "the best `{Self}` of each key cannot begin with the first one, where it is kept by `>` or `<`",
    label = "a NaN that is the first one would stay, and hide those after it",
    note = "write `*best = best.max(x)`, or begin with what all others are better than: `or_insert(f64::NEG_INFINITY)`"
)]
pub trait AllInOrder: Alike + Ord {}

#[diagnostic::do_not_recommend]
impl<T: Alike + Ord> AllInOrder for T {}

impl<T: AllInOrder> Rule<T> for GreaterOfAll {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        Greater.keep(into, later);
    }
}

impl<T: AllInOrder> Rule<T> for LessOfAll {
    #[inline]
    fn keep(&self, into: &mut T, later: T) {
        Less.keep(into, later);
    }
}

/// The change that keeps the better value by a rule.
pub struct Best<R>(pub R);

impl<T: Alike, R: Rule<T>> Change<T> for Best<R> {
    const EXACT: bool = true;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = true;
    const LIGHT: bool = false;
    const COPIES: bool = true;
    const LOOKS: bool = true;

    #[inline]
    fn start(&self, like: &T) -> T {
        like.clone()
    }

    #[inline]
    fn merge(&self, into: &mut T, later: T) {
        self.0.keep(into, later);
    }
}

/// Types of `Alike` of which any two can be compared: equal values are one, so that it makes no difference which is kept.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep the last of several best in a parallel loop",
    label = "two of these that compare equal may still differ, as 0.0 and -0.0 do",
    note = "of equal ones keep the first: write `>` for `>=`, or `<` for `<=`"
)]
pub trait AlikeInAll: Alike + Ord {}

#[diagnostic::do_not_recommend]
impl<T: Alike + Ord> AlikeInAll for T {}
