//! Inputs that are known to count their items: the ones that `enumerate` of std and of rayon gives.
//!
//! The macro sees the name `enumerate` alone, and takes its first value for the item's own index. A method of the
//! user's with that name may count otherwise, from 3 or backwards; so the type is asked.

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
}
