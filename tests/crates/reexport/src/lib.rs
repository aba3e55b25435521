//! A crate that knows `parallel-for` by another name, hands `parallel!` on, and has macros of its own around it.

pub use parallel_for_renamed::{Pool, parallel};

/// The squares of all items.
#[macro_export]
macro_rules! squares {
    ($items:expr) => {
        $crate::parallel!(item * item for item in $items)
    };
}

/// A list, from its parts.
#[macro_export]
macro_rules! list {
    ($body:expr, $item:pat, $items:expr) => {
        $crate::parallel!(n_jobs = 2, $body for $item in $items)
    };
}

/// Ten times a list.
#[macro_export]
macro_rules! tenfold {
    ($body:expr, $item:ident, $items:expr) => {
        $crate::parallel!($body * 10 for $item in $items)
    };
}

/// A statement loop, from its parts.
#[macro_export]
macro_rules! each {
    ($item:pat, $items:expr, $body:block) => {
        $crate::parallel!(n_jobs = 2, for $item in $items $body)
    };
}

/// Any loop, with two workers.
#[macro_export]
macro_rules! on_two {
    ($($loop:tt)*) => {
        $crate::parallel!(n_jobs = 2, $($loop)*)
    };
}
