//! Iterators that may go from thread to thread: workers pull them one after the other, each what it then works on.
//!
//! The list is closed. Whether a type is `Send` cannot be asked where it has a closure of the user's in it: rustc knows what a closure
//! captures only after it has chosen a source. So an iterator with a closure stays on its thread, as all others do, unless the macro
//! has seen that its closures capture nothing. Nor is there an iterator that waits for other threads, as that of a channel does: the
//! loop that takes its last value might end only when another one comes.

use std::io::{BufRead, Lines, Split};
use std::iter::{
    Chain, Enumerate, Filter, FilterMap, Flatten, Fuse, Inspect, Map, MapWhile, Skip, SkipWhile, StepBy, Take,
    TakeWhile,
};

/// Iterators that may go from thread to thread: all of them ([`Plain`]), or if their closures capture nothing ([`WithClosures`]).
pub trait Movable<K>: Iterator<Item: Send> {}

/// The kind of iterators without a closure.
pub struct Plain;

/// The kind of iterators whose closures capture nothing: what else has one is of this kind.
pub struct WithClosures;

macro_rules! movable {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*, K> Movable<K> for $ty {}
    )*};
}
movable! {
    [B: BufRead + Send] Lines<B>;
    [B: BufRead + Send] Split<B>;
    [I: Movable<K>] Enumerate<I>;
    [I: Movable<K>] Fuse<I>;
    [I: Movable<K>] Skip<I>;
    [I: Movable<K>] StepBy<I>;
    [I: Movable<K>] Take<I>;
    [A: Movable<K>, B: Movable<K, Item = A::Item>] Chain<A, B>;
    // Of lines, those that could be read.
    [I: Movable<K, Item = Result<T, E>>, T: Send, E] Flatten<I>;
}

macro_rules! with_closures {
    ($($adaptor:ident: ($($item:ty)?) $(-> $result:ty)? $(, $made:ident)?;)*) => {$(
        impl<I, F, $($made)?> Movable<WithClosures> for $adaptor<I, F>
        where
            I: Movable<WithClosures>,
            F: FnMut($($item)?) $(-> $result)? + Send,
            $($made: Send)?
        {
        }
    )*};
}
with_closures! {
    Filter: (&I::Item) -> bool;
    FilterMap: (I::Item) -> Option<R>, R;
    Inspect: (&I::Item);
    Map: (I::Item) -> R, R;
    MapWhile: (I::Item) -> Option<R>, R;
    SkipWhile: (&I::Item) -> bool;
    TakeWhile: (&I::Item) -> bool;
}
