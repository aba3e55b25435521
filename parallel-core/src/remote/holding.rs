//! Types that hold references: a pair with a `&str`, an `Option<&T>`, a list of references.
//!
//! A `&str` can be read from some bytes, those that live long enough; so, as long as rustc does not look at lifetimes, what holds
//! one is `DeserializeOwned`, and what it says when it does ("not general enough") names neither the place nor a way out. So such
//! types are told by their form, before that is asked. `P` is where the first reference is: the types before it are plain ones of std's, so that
//! there is one answer.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::iter::Once;

/// The place of a reference: the type is one.
pub struct Here;
/// The place of a reference: inside of the type.
pub struct Inside<P>(P);
/// The place of a reference: in the first of several types.
pub struct First<P>(P);
/// The place of a reference: in the second of several types.
pub struct Second<P>(P);
/// The place of a reference: in the third of several types.
pub struct Third<P>(P);

/// Types of std's without a reference.
pub trait Plain {}
macro_rules! plain {
    ($($value:ty)*) => {$(
        impl Plain for $value {}
    )*};
}
plain! { () u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char String }
impl<T: Plain> Plain for Option<T> {}
impl<T: Plain> Plain for Vec<T> {}
impl<T: Plain, const N: usize> Plain for [T; N] {}
impl<A: Plain, B: Plain> Plain for (A, B) {}
impl<A: Plain, B: Plain, C: Plain> Plain for (A, B, C) {}

/// Types with a reference at `P`, perhaps the whole of it.
pub trait Borrows<P> {}
impl<U: ?Sized> Borrows<Here> for &U {}
impl<U: ?Sized> Borrows<Here> for &mut U {}
impl<T: Holds<P> + ?Sized, P> Borrows<Inside<P>> for T {}

/// Types with a reference inside, behind none: `(&str, f64)`, `[&str; 3]`, and not `&str` or `&&str`.
pub trait Holds<P> {}
impl<A: Borrows<P>, P> Holds<P> for Option<A> {}
impl<A: Borrows<P>, P, const N: usize> Holds<P> for [A; N] {}
impl<A: Borrows<P>, P> Holds<P> for Once<A> {}
impl<A: Borrows<P>, B, P> Holds<First<P>> for (A, B) {}
impl<A: Plain, B: Borrows<P>, P> Holds<Second<P>> for (A, B) {}
impl<A: Borrows<P>, B, C, P> Holds<First<P>> for (A, B, C) {}
impl<A: Plain, B: Borrows<P>, C, P> Holds<Second<P>> for (A, B, C) {}
impl<A: Plain, B: Plain, C: Borrows<P>, P> Holds<Third<P>> for (A, B, C) {}

/// Collections of references, and of pairs: others may hold what only the body of the loop says.
macro_rules! collections {
    ($([$($generics:tt)*] $of_refs:ty, $of_pairs:ty;)*) => {$(
        impl<U: ?Sized, $($generics)*> Holds<Here> for $of_refs {}
        impl<A: Borrows<P>, B, P, $($generics)*> Holds<First<P>> for $of_pairs {}
        impl<A: Plain, B: Borrows<P>, P, $($generics)*> Holds<Second<P>> for $of_pairs {}
    )*};
}
collections! {
    [] [&U], [(A, B)];
    [] Vec<&U>, Vec<(A, B)>;
    [] VecDeque<&U>, VecDeque<(A, B)>;
    [] BTreeSet<&U>, BTreeSet<(A, B)>;
    [S] HashSet<&U, S>, HashSet<(A, B), S>;
}
impl<U: ?Sized, V> Holds<Here> for BTreeMap<&U, V> {}
impl<U: ?Sized, V, S> Holds<Here> for HashMap<&U, V, S> {}

/// Types that hold a reference, whatever stands before it. There may be several answers, so it is asked only to refuse.
pub trait HoldsSomewhere<P> {}
impl<T: Holds<P>, P> HoldsSomewhere<Inside<P>> for T {}
impl<A, B: Borrows<P>, P> HoldsSomewhere<Second<P>> for (A, B) {}
impl<A, B: Borrows<P>, C, P> HoldsSomewhere<Second<P>> for (A, B, C) {}
impl<A, B, C: Borrows<P>, P> HoldsSomewhere<Third<P>> for (A, B, C) {}
impl<A, B: Borrows<P>, P> HoldsSomewhere<Second<P>> for Vec<(A, B)> {}

/// Types with a reference behind a reference: `&&str`, `(usize, &&str)`. Asked only to refuse, too.
pub trait Behind<P> {}
impl<A: Borrows<P> + ?Sized, P> Behind<P> for &A {}
impl<A: Borrows<P> + ?Sized, P> Behind<P> for &mut A {}
impl<A: Behind<P>, P> Behind<P> for Option<A> {}
impl<A: Behind<P>, P, const N: usize> Behind<P> for [A; N] {}
impl<A: Borrows<P> + ?Sized, P> Behind<P> for Vec<&A> {}
impl<A: Behind<P>, B, P> Behind<First<P>> for (A, B) {}
impl<A, B: Behind<P>, P> Behind<Second<P>> for (A, B) {}
