//! Changes of the elements of rows: `cells[y][x].push(i)`, `grid[y][x].count += 1`, `best[y][x] = best[y][x].min(d)`.

use super::Change;

/// Arrays and lists as elements of an array: rows of a grid.
#[diagnostic::on_unimplemented(
    message = "elements of a `{Self}` cannot be changed from inside a parallel loop, where it is an element itself",
    label = "not a `Vec`, an array or a boxed slice",
    note = "the updates of several workers are put together element by element"
)]
pub trait Row: Sized {
    /// The type of one element.
    type Element;
    #[doc(hidden)]
    fn all(&self) -> &[Self::Element];
    /// A row of what `make` gives for each element.
    #[doc(hidden)]
    #[must_use]
    fn like(&self, make: impl FnMut(&Self::Element) -> Self::Element) -> Self;
    /// Takes in a row like this one.
    #[doc(hidden)]
    fn take_in(&mut self, later: Self, merge: impl FnMut(&mut Self::Element, Self::Element));
}

macro_rules! rows {
    ($([$($generics:tt)*] $ty:ty, |$this:ident, $make:ident| $like:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Row for $ty {
            type Element = T;

            #[inline]
            fn all(&self) -> &[T] {
                self
            }

            #[inline]
            fn like(&self, $make: impl FnMut(&T) -> T) -> Self {
                let $this = self;
                $like
            }

            #[inline]
            fn take_in(&mut self, later: Self, mut merge: impl FnMut(&mut T, T)) {
                self.iter_mut().zip(later).for_each(|(element, later)| merge(element, later));
            }
        }
    )*};
}
rows! {
    [T] Vec<T>, |this, make| this.iter().map(make).collect();
    [T] Box<[T]>, |this, make| this.iter().map(make).collect();
    [T, const N: usize] [T; N], |this, make| this.each_ref().map(make);
}

/// The change `C` of the elements of rows. A copy of a row is one of all its elements.
pub struct Rows<C>(pub(super) C);

impl<R: Row, C: Change<R::Element>> Change<R> for Rows<C> {
    const EXACT: bool = C::EXACT;
    const COMMUTES: bool = C::COMMUTES;
    const ITEMWISE: bool = C::ITEMWISE;
    const LIGHT: bool = false;
    const COPIES: bool = C::COPIES;
    const LOOKS: bool = C::LOOKS;

    #[inline]
    fn start(&self, like: &R) -> R {
        like.like(|element| self.0.start(element))
    }

    #[inline]
    fn merge(&self, into: &mut R, later: R) {
        into.take_in(later, |element, later| self.0.merge(element, later));
    }

    fn size(&self, row: &R) -> usize {
        row.all().first().map_or(0, |element| self.0.size(element)) * row.all().len()
    }
}
