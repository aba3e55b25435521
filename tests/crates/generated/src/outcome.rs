//! What came of one run of a loop.

use crate::given::{Counted, Payload};
use std::any::Any;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How the function around the loop ended.
#[derive(Debug, PartialEq)]
pub enum Ended {
    Returned(String),
    Panicked(String),
}

/// The value of a variable around the loop.
#[derive(Debug, PartialEq)]
pub enum Kept {
    /// Known only when the loop did not panic.
    Exact(String),
    /// As `Exact`; rounded as the blocks are, which is not as the serial loop does.
    Float(f64),
    /// After a panic: what the first items made of it.
    Sequence(Vec<String>),
    /// Each element was written by the item at its position.
    Window(Vec<String>),
    /// What comes of the values one after the other: known in any case.
    Sunk(String),
}

#[derive(Debug)]
pub struct Outcome {
    pub ended: Ended,
    pub kept: Vec<(&'static str, Kept)>,
}

impl Outcome {
    pub fn new(ended: Ended) -> Self {
        Self { ended, kept: Vec::new() }
    }

    #[must_use]
    pub fn exact(self, name: &'static str, value: &impl Debug) -> Self {
        self.with(name, Kept::Exact(format!("{value:?}")))
    }

    #[must_use]
    pub fn float(self, name: &'static str, value: impl Into<f64>) -> Self {
        self.with(name, Kept::Float(value.into()))
    }

    #[must_use]
    pub fn sequence<T: Debug>(self, name: &'static str, values: impl IntoIterator<Item = T>) -> Self {
        self.with(name, Kept::Sequence(texts(values)))
    }

    #[must_use]
    pub fn window<T: Debug>(self, name: &'static str, values: impl IntoIterator<Item = T>) -> Self {
        self.with(name, Kept::Window(texts(values)))
    }

    #[must_use]
    pub fn sunk(self, name: &'static str, value: &impl Debug) -> Self {
        self.with(name, Kept::Sunk(format!("{value:?}")))
    }

    fn with(mut self, name: &'static str, kept: Kept) -> Self {
        self.kept.push((name, kept));
        self
    }
}

fn texts<T: Debug>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| format!("{value:?}")).collect()
}

/// The text of a value, the same for equal ones: hash tables are sorted.
pub trait Show {
    fn show(&self) -> String;
}

macro_rules! show_as_they_are {
    ($($type:ty),*) => { $(impl Show for $type { fn show(&self) -> String { format!("{self:?}") } })* };
}

show_as_they_are!(String, bool, usize, i64, u64, i32, u32, std::num::Wrapping<i64>);

impl Show for Counted {
    fn show(&self) -> String {
        self.value.to_string()
    }
}

impl<A: Show, B: Show> Show for (A, B) {
    fn show(&self) -> String {
        format!("({}, {})", self.0.show(), self.1.show())
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> String {
        self.as_ref().map_or("none".to_owned(), Show::show)
    }
}

impl<T: Show> Show for Result<T, String> {
    fn show(&self) -> String {
        self.as_ref().map_or_else(|error| format!("error {error}"), Show::show)
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self) -> String {
        self.iter().map(Show::show).collect::<Vec<_>>().join(" ")
    }
}

impl<T: Show> Show for std::collections::VecDeque<T> {
    fn show(&self) -> String {
        self.iter().map(Show::show).collect::<Vec<_>>().join(" ")
    }
}

impl<K: Show + Ord, V: Show> Show for HashMap<K, V> {
    fn show(&self) -> String {
        let sorted: BTreeMap<_, _> = self.iter().collect();
        sorted.iter().map(|(key, value)| key.show() + ":" + &value.show()).collect::<Vec<_>>().join(" ")
    }
}

impl<K: Show, V: Show> Show for BTreeMap<K, V> {
    fn show(&self) -> String {
        self.iter().map(|(key, value)| key.show() + ":" + &value.show()).collect::<Vec<_>>().join(" ")
    }
}

impl<T: Show + Ord> Show for HashSet<T> {
    fn show(&self) -> String {
        self.iter().collect::<BTreeSet<_>>().into_iter().map(Show::show).collect::<Vec<_>>().join(" ")
    }
}

impl<T: Show> Show for BTreeSet<T> {
    fn show(&self) -> String {
        self.iter().map(Show::show).collect::<Vec<_>>().join(" ")
    }
}

impl<T: Show + Ord + Clone> Show for BinaryHeap<T> {
    fn show(&self) -> String {
        self.clone().into_sorted_vec().show()
    }
}

/// How many functions are running whose panics are on purpose.
static QUIET: AtomicUsize = AtomicUsize::new(0);

/// Calls the function around the loop.
pub fn ended<R: Debug>(function: impl FnOnce() -> R) -> Ended {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            if QUIET.load(Ordering::SeqCst) == 0 {
                loud(panic);
            }
        }));
    });
    QUIET.fetch_add(1, Ordering::SeqCst);
    let result = catch_unwind(AssertUnwindSafe(function));
    QUIET.fetch_sub(1, Ordering::SeqCst);
    match result {
        Ok(value) => Ended::Returned(format!("{value:?}")),
        Err(payload) => Ended::Panicked(words(&*payload)),
    }
}

fn words(payload: &(dyn Any + Send)) -> String {
    if let Some(payload) = payload.downcast_ref::<Payload>() {
        format!("payload {}", payload.0)
    } else if let Some(item) = payload.downcast_ref::<Counted>() {
        format!("item {}", item.value)
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else if let Some(text) = payload.downcast_ref::<&str>() {
        (*text).to_owned()
    } else {
        "a payload of an unknown type".to_owned()
    }
}
