//! Iterators that may go from thread to thread: workers pull them one after the other, each what it then works on.
//!
//! The list is closed. Whether a type is `Send` cannot be asked where it has a closure of the user's in it: rustc knows what a closure
//! captures only after it has chosen a source. So an iterator with a closure stays on its thread, as all others do. Nor is there one that
//! waits for other threads, as that of a channel does: the loop that takes its last value might end only when another one comes.

use std::io::{BufRead, Lines, Split};
use std::iter::{Chain, Enumerate, Flatten, Fuse, Skip, StepBy, Take};

/// Iterators that may go from thread to thread.
pub trait Movable: Iterator<Item: Send> + Send {}

macro_rules! movable {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> Movable for $ty {}
    )*};
}
movable! {
    [B: BufRead + Send] Lines<B>;
    [B: BufRead + Send] Split<B>;
    [I: Movable] Enumerate<I>;
    [I: Movable] Fuse<I>;
    [I: Movable] Skip<I>;
    [I: Movable] StepBy<I>;
    [I: Movable] Take<I>;
    [A: Movable, B: Movable<Item = A::Item>] Chain<A, B>;
}

// Of lines without those that could not be read.
impl<I: Movable<Item = Result<T, E>>, T: Send, E> Movable for Flatten<I> {}
