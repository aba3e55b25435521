//! The making of an array accumulator whose elements are changed in other ways than by one operator: the expansion writes
//! `changing(&mut array).whole(Filled)`, or `changing(&mut array).field(|e| &mut e.n, Updated::by(op)).parts()`.
//!
//! The array comes first, so that rustc knows the type of its elements when it reads the closures.

use super::{Bins, Change, ChangeParts, Elements, Field, Parts};

/// An array whose elements are to be changed, and the changes of fields so far.
pub struct Changing<'v, T, P = ()> {
    array: &'v mut [T],
    parts: P,
}

/// Begins with an array.
#[inline]
pub fn changing<A: Elements + ?Sized>(array: &mut A) -> Changing<'_, A::Element> {
    Changing { array: array.all(), parts: () }
}

impl<'v, T> Changing<'v, T> {
    /// Lets the loop change the elements as a whole.
    #[inline]
    pub fn whole<C>(self, change: C) -> Bins<'v, T, C>
    where
        C: Change<T>,
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from elements like these
    {
        Bins::new(self.array, change)
    }
}

impl<'v, T, P> Changing<'v, T, P> {
    /// Lets the loop change a field of the elements.
    #[inline]
    pub fn field<F, X, H>(self, find: F, change: H) -> Changing<'v, T, (Field<F, X, H>, P)>
    where
        F: for<'e> Fn(&'e mut T) -> &'e mut X,
        F: Sync,
        H: Change<X>,
    {
        Changing { array: self.array, parts: (Field::new(find, change), self.parts) }
    }

    /// Lets the loop change these fields.
    #[inline]
    pub fn parts(self) -> Bins<'v, T, Parts<P>>
    where
        T: Clone, // a copy of an element starts as a clone, with values in the fields that change nothing
        P: ChangeParts<T>,
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from elements like these
    {
        Bins::new(self.array, Parts(self.parts))
    }
}
