//! The values that `progress` takes, and what each of them shows.
//!
//! The expansion writes `(&&&&ShownBy(&value)).__pick()`, and rustc finds by method lookup which kind of value it is, as for
//! the source of an input: so a value that `progress` does not take is one error, at the value.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::meter::Meter;
use super::report::Report;
use super::snapshot::Progress;
use std::sync::Arc;

/// The way in which the progress of one loop is shown. Its methods are called one at a time.
pub trait Show: Sync {
    /// The loop begins, inside one that shows a bar or not. True if the loops inside it are to show no bar.
    fn begin(&self, _is_inner: bool) -> bool {
        false
    }

    /// Shows how far the loop is: about ten times a second, and once when it is finished.
    fn show(&self, now: &Progress);
}

/// The values that draw a bar: `bool`s, labels, and bars of indicatif's. With the feature `progress` alone.
#[diagnostic::on_unimplemented(
    message = "`progress` does not take `{Self}`",
    label = "neither a `bool` nor a label, a `ProgressBar` or a closure",
    note = "write `progress = true`, `progress = \"label\"` or `progress = |p| …`, with `p.done()` and `p.total()`"
)]
pub trait ShowProgress {
    /// What this value shows.
    type Shown: Show;

    /// Makes the show of this value.
    fn shown(self) -> Self::Shown;
}

/// The values that draw a bar, in a build without the feature: no type has this trait, which is there for its message.
#[diagnostic::on_unimplemented(
    message = "a progress bar needs the feature `progress` of `parallel-for`",
    label = "draws a bar",
    note = "`cargo add parallel-for --features progress` switches it on; `progress = |p| …` calls a closure and needs no feature"
)]
pub trait Drawn {}

/// The types whose values would draw a bar.
pub trait NeedsBar {}

impl NeedsBar for bool {}
impl NeedsBar for &str {}
impl NeedsBar for String {}
impl NeedsBar for &String {}

/// Asks what a value of type `V` shows.
pub struct ShownBy<'a, V>(pub &'a V);

macro_rules! level {
    ($pick:ident, $kind:ident, $what:literal) => {
        #[doc = $what]
        pub trait $pick {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $kind {
                $kind
            }
        }

        #[doc = $what]
        pub struct $kind;
    };
}

level!(PickBar, ByBar, "The choice for values that draw a bar.");
level!(PickReport, ByReport, "The choice for functions and closures.");
level!(PickNoBar, ByNoBar, "The choice for values that would draw a bar: an error at the value.");
level!(PickNoShow, ByNothing, "The choice for all other values: an error at the value.");

impl<V: ShowProgress> PickBar for &&&ShownBy<'_, V> {}
impl<V: Fn(&Progress)> PickReport for &&ShownBy<'_, V> {}
impl<V: NeedsBar> PickNoBar for &ShownBy<'_, V> {}
impl<V> PickNoShow for ShownBy<'_, V> {}

impl ByBar {
    #[doc(hidden)]
    pub fn progress<V: ShowProgress>(self, value: V) -> Meter<V::Shown> {
        Meter::new(value.shown())
    }

    #[doc(hidden)]
    pub fn progress_shared<V: ShowProgress>(self, value: V) -> Arc<Meter<V::Shown>> {
        Arc::new(self.progress(value))
    }
}

impl ByReport {
    /// The monitor of a closure that is written in place, which gets the type of its argument here.
    #[doc(hidden)]
    pub fn closure<V>(report: V) -> Meter<Report<V>>
    where
        V: Fn(&Progress), // it is called with the progress of the loop, and gives nothing back
        V: Sync,          // it is called on a thread of its own: what it uses must be thread-safe
    {
        Meter::new(Report(report))
    }

    /// The monitor of such a closure, for the loop behind a `Stream`.
    #[doc(hidden)]
    pub fn closure_shared<V>(report: V) -> Arc<Meter<Report<V>>>
    where
        V: Fn(&Progress),  // it is called with the progress of the loop, and gives nothing back
        V: Sync,           // it is called on a thread of its own: what it uses must be thread-safe
        V: Send + 'static, // a `Stream` takes along what shows its progress
    {
        Arc::new(Meter::new(Report(report)))
    }

    #[doc(hidden)]
    pub fn progress<V>(self, report: V) -> Meter<Report<V>>
    where
        V: Fn(&Progress),
        V: Sync, // it is called on a thread of its own: what it uses must be thread-safe
    {
        Self::closure(report)
    }

    #[doc(hidden)]
    pub fn progress_shared<V>(self, report: V) -> Arc<Meter<Report<V>>>
    where
        V: Fn(&Progress),
        V: Sync,           // it is called on a thread of its own: what it uses must be thread-safe
        V: Send + 'static, // a `Stream` takes along what shows its progress
    {
        Self::closure_shared(report)
    }
}

impl ByNoBar {
    #[doc(hidden)]
    pub fn progress<V>(self, _: V) -> Meter<Nothing>
    where
        V: Drawn, // with the feature `progress` it would be
    {
        Meter::new(Nothing)
    }

    #[doc(hidden)]
    pub fn progress_shared<V>(self, _: V) -> Arc<Meter<Nothing>>
    where
        V: Drawn, // with the feature `progress` it would be
    {
        Arc::new(Meter::new(Nothing))
    }
}

impl ByNothing {
    #[doc(hidden)]
    pub fn progress<V>(self, _: V) -> Meter<Nothing>
    where
        V: ShowProgress, // what follows `progress =`
    {
        Meter::new(Nothing)
    }

    #[doc(hidden)]
    pub fn progress_shared<V>(self, _: V) -> Arc<Meter<Nothing>>
    where
        V: ShowProgress, // what follows `progress =`
    {
        Arc::new(Meter::new(Nothing))
    }
}

/// Shows nothing. It never runs: its value is an error.
pub struct Nothing;

impl Show for Nothing {
    fn show(&self, _: &Progress) {}
}
