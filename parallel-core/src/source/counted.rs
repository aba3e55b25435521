//! Inputs that are known to count their items: the ones that `enumerate` of std and of rayon gives.
//!
//! The macro sees the name `enumerate` alone, and takes its first value for the item's own index. A method of the
//! user's with that name may count otherwise, from 3 or backwards; so the type is asked.

use super::IntoIndexed;
use super::range::Integer;
use std::ops::{Range, RangeFrom, RangeInclusive};

/// The inputs that count their items from 0, in steps of 1.
#[diagnostic::on_unimplemented(
    message = "the `enumerate` of `{Self}` may count otherwise than from 0 in steps of 1",
    label = "what is written by this count need not be the item's own",
    note = "`.into_iter().enumerate()` counts the items; or give pairs of index and value, and write after the loop"
)]
pub trait Counted {}

#[diagnostic::do_not_recommend]
impl<I> Counted for std::iter::Enumerate<I> {}
#[diagnostic::do_not_recommend]
impl<I> Counted for rayon::iter::Enumerate<I> {}

/// The inputs that give the counts of a `Counted` in equal steps, and tell the number of any item before they are asked for it.
#[diagnostic::on_unimplemented(
    message = "which of the counted items `{Self}` gives is not known before it is asked for them",
    label = "what is written by this count need not be the item's own",
    note = "`skip`, `step_by` and `rev` may follow the `enumerate` of a slice, `v.iter().enumerate().skip(1)`; else skip in the loop, by `continue`"
)]
pub trait CountedOn {}

#[diagnostic::do_not_recommend]
impl<I> CountedOn for std::iter::Enumerate<I> {}
#[diagnostic::do_not_recommend]
impl<I: CountedOn> CountedOn for std::iter::Take<I> {}
#[diagnostic::do_not_recommend]
impl<I: CountedOn> CountedOn for std::iter::Skip<I> where Self: IntoIndexed {}
#[diagnostic::do_not_recommend]
impl<I: CountedOn> CountedOn for std::iter::StepBy<I> where Self: IntoIndexed {}
#[diagnostic::do_not_recommend]
impl<I: CountedOn> CountedOn for std::iter::Rev<I> where Self: IntoIndexed {}

#[diagnostic::do_not_recommend]
impl<T: Integer> CountedOn for Range<T> {}
#[diagnostic::do_not_recommend]
impl<T: Integer> CountedOn for RangeInclusive<T> {}
#[diagnostic::do_not_recommend]
impl<A, T: Integer> CountedOn for std::iter::Zip<A, Range<T>> {}
#[diagnostic::do_not_recommend]
impl<A, T: Integer> CountedOn for std::iter::Zip<A, RangeInclusive<T>> {}
#[diagnostic::do_not_recommend]
impl<A, T: Integer> CountedOn for std::iter::Zip<A, RangeFrom<T>> {}

/// A loop that writes by the count of its items. It asks its input by a method, because the name of a method can have
/// the span of the user's `enumerate`.
pub struct WrittenByCount;

impl WrittenByCount {
    /// Asks an input whether it counts its items.
    #[inline(always)]
    pub fn written_by_count<I>(self, _: &I)
    where
        I: Counted, // `out[i]` is to be the item's own element
    {
    }

    /// Asks an input whether it gives items that were counted, of which it is known which they are.
    #[inline(always)]
    pub fn written_by_some_counts<I>(self, _: &I)
    where
        I: CountedOn, // `out[i]` is to be the item's own element
    {
    }
}
