//! Iterators that may go from thread to thread: workers pull them one after the other, each what it then works on.
//!
//! The list is closed. Whether a type is `Send` cannot be asked where it has a closure of the user's in it: rustc knows what a closure
//! captures only after it has chosen a source. And code of the user's may expect the thread that has called the loop: it may count in a
//! variable of the thread, or take a lock that this thread has. So these are the lines of std's readers, by themselves or with closures
//! of which the macro has seen that they capture nothing and call nothing else (`parallel-macros/src/analyze/movable.rs`).

use std::fs::File;
use std::io::{self, BufReader, Cursor, Empty, Lines, Split, Stdin, Take as Limited};
use std::iter::{
    Chain, Enumerate, Filter, FilterMap, Flatten, Fuse, Map, MapWhile, Skip, SkipWhile, StepBy, Take, TakeWhile,
};
use std::net::TcpStream;
use std::process::{ChildStderr, ChildStdout};

/// Readers of std's, without code of the user's in them.
pub trait Reader: Send {}

/// Iterators that may go from thread to thread: all of them ([`Plain`]), or if their closures capture nothing ([`WithClosures`]).
pub trait Movable<K>: Iterator<Item: Send> {}

/// The kind of iterators without a closure.
pub struct Plain;

/// The kind of iterators whose closures capture nothing: what else has one is of this kind.
pub struct WithClosures;

macro_rules! readers {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> Reader for $ty {}
    )*};
}
readers! {
    [] &[u8];
    [] Cursor<String>;
    [] Cursor<Vec<u8>>;
    ['a] Cursor<&'a String>;
    ['a] Cursor<&'a Vec<u8>>;
    ['a] Cursor<&'a [u8]>;
    ['a] Cursor<&'a str>;
    [] Empty;
    [] File;
    ['a] &'a File;
    [] Stdin;
    [] TcpStream;
    ['a] &'a TcpStream;
    [] ChildStdout;
    [] ChildStderr;
    [R: Reader] BufReader<R>;
    [R: Reader] Limited<R>;
    [A: Reader, B: Reader] io::Chain<A, B>;
    [R: Reader + ?Sized] Box<R>;
    ['a, R: Reader + ?Sized] &'a mut R;
}

macro_rules! movable {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*, K> Movable<K> for $ty {}
    )*};
}
movable! {
    [B: Reader + io::BufRead] Lines<B>;
    [B: Reader + io::BufRead] Split<B>;
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
    ($($adaptor:ident: ($item:ty) -> $result:ty $(, $made:ident)?;)*) => {$(
        impl<I, F, $($made)?> Movable<WithClosures> for $adaptor<I, F>
        where
            I: Movable<WithClosures>,
            F: FnMut($item) -> $result + Send,
            $($made: Send)?
        {
        }
    )*};
}
with_closures! {
    Filter: (&I::Item) -> bool;
    FilterMap: (I::Item) -> Option<R>, R;
    Map: (I::Item) -> R, R;
    MapWhile: (I::Item) -> Option<R>, R;
    SkipWhile: (&I::Item) -> bool;
    TakeWhile: (&I::Item) -> bool;
}
