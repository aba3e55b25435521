//! The changes that keep the better of two values in an element: `best[k] = best[k].max(x)`, `if x > best[k] { best[k] = x; }`.

use super::change::Change;
use crate::effects::best::{Alike, Ranked};

/// The change that keeps the largest by the type's own `max`. A copy starts from the element.
pub struct Largest;

/// The change that keeps the smallest by the type's own `min`.
pub struct Smallest;

/// The change that keeps the better of two by the user's function.
pub struct Better<F>(pub F);

/// The change that puts a greater value in the place of the element: `if x > best[k] { best[k] = x; }`.
pub struct Greater;

/// The change that puts a smaller value in the place of the element.
pub struct Less;

macro_rules! best {
    ($([$($generics:tt)*] $change:ty, $bound:ident, |$by:ident, $into:ident, $later:ident| $merge:expr;)*) => {$(
                impl<T: $bound, $($generics)*> Change<T> for $change {
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
            fn merge(&self, $into: &mut T, $later: T) {
                let $by = self;
                $merge
            }
        }
    )*};
}
best! {
    [] Largest, Ranked, |_by, into, later| *into = into.clone().larger(later);
    [] Smallest, Ranked, |_by, into, later| *into = into.clone().smaller(later);
    [F: Fn(T, T) -> T + Sync] Better<F>, Alike, |by, into, later| *into = (by.0)(into.clone(), later);
    [] Greater, AlikeInOrder, |_by, into, later| if later > *into { *into = later };
    [] GreaterOrEqual, AlikeInAll, |_by, into, later| if later > *into { *into = later };
    [] LessOrEqual, AlikeInAll, |_by, into, later| if later < *into { *into = later };
    [] Less, AlikeInOrder, |_by, into, later| if later < *into { *into = later };
}

/// The change that puts a value that is not less in the place of the element: `if x >= best[k] { best[k] = x; }`.
pub struct GreaterOrEqual;

/// The change that puts a value that is not greater in the place of the element.
pub struct LessOrEqual;

/// Types of `Alike` of which any two can be compared: equal values are one, so that it makes no difference which is kept.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep the last of several best in a parallel loop",
    label = "two of these that compare equal may still differ, as 0.0 and -0.0 do",
    note = "of equal ones keep the first: write `>` for `>=`, or `<` for `<=`"
)]
pub trait AlikeInAll: Alike + Ord {}

#[diagnostic::do_not_recommend]
impl<T: Alike + Ord> AlikeInAll for T {}

/// Types of `Alike` that can be compared by `>` and `<`.
pub trait AlikeInOrder: Alike + PartialOrd {}

#[diagnostic::do_not_recommend]
impl<T: Alike + PartialOrd> AlikeInOrder for T {}
