//! The entries of the expansion: one a form, each with the bounds whose failure the user reads.
//!
//! rustc prints the line of the bound that does not hold, with its comment: that is where the explanations stand.

use crate::engine::{Done, Worker, drive};
use crate::output::{
    All, Any, Arithmetic, Buffers, Count, Extreme, First, Fold, Keyed, Nothing, Order, Reduce, Slots, Total,
};
use crate::settings::Settings;
use crate::source::Source;
use std::collections::HashMap;
use std::hash::Hash;
use std::marker::PhantomData;

/// Carries the type of a result from where it is expected to the body, and errors about it to the body's place.
pub struct Anchor<R>(PhantomData<fn() -> R>);

impl<R> Anchor<R> {
    /// Nothing but a type.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    #[inline]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

/// Stands where the user has not written anything yet.
pub fn hole<T>() -> T {
    unreachable!("a loop with a hole does not compile")
}

/// A comprehension without its `for`: never runs.
pub fn incomplete<F, R>(_: Settings<'_>, _: F, _: Anchor<R>) -> Vec<R>
where
    F: FnOnce() -> R,
{
    unreachable!("a loop that is not finished does not compile")
}

/// `into = C`.
pub fn into<C: FromIterator<R>, R>(results: Vec<R>) -> C {
    results.into_iter().collect()
}

/// The map of a comprehension `KEY => VALUE for …`: of equal keys the later item's value stays.
pub fn hash_map<P, K, V>(pairs: P, _: Anchor<K>) -> HashMap<K, V>
where
    P: IntoIterator<Item = (K, V)>,
    K: Eq + Hash, // the keys of a map
{
    pairs.into_iter().collect()
}

/// A statement loop.
#[inline]
pub fn for_each<S, F>(settings: Settings<'_>, source: S, body: F, _: Anchor<()>)
where
    S: Source,
    F: Fn(&mut Worker<'_, S::Batch, Nothing>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    drive(settings, source, &mut Nothing, &body);
}

/// A comprehension with exactly one result an item.
#[inline]
pub fn collect<S, F, R>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> Vec<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    F: Fn(&mut Worker<'_, S::Batch, Slots<R>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Slots::new();
    drive(settings, source, &mut output, &body);
    output.into_vec()
}

/// Any other comprehension.
#[inline]
pub fn collect_some<S, F, R>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> Vec<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    F: Fn(&mut Worker<'_, S::Batch, Buffers<R>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Buffers::new();
    drive(settings, source, &mut output, &body);
    output.into_vec(settings)
}

/// `sum(…)`.
#[inline]
pub fn sum<S, F, R, K>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> K::Total
where
    S: Source,
    K: Arithmetic<R, Total: Send>,
    F: Fn(&mut Worker<'_, S::Batch, Total<R, K>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Total::new();
    drive(settings, source, &mut output, &body);
    output.into_total()
}

/// `product(…)`.
#[inline]
pub fn product<S, F, R, K>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> K::Total
where
    S: Source,
    K: Arithmetic<R, Total: Send>,
    F: Fn(&mut Worker<'_, S::Batch, Total<R, K>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Total::new();
    drive(settings, source, &mut output, &body);
    output.into_total()
}

/// `count(…)`.
#[inline]
pub fn count<S, F>(settings: Settings<'_>, source: S, body: F, _: Anchor<bool>) -> usize
where
    S: Source,
    F: Fn(&mut Worker<'_, S::Batch, Count>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Count::new();
    drive(settings, source, &mut output, &body);
    output.into_total()
}

/// `any(…)`.
#[inline]
pub fn any<S, F>(settings: Settings<'_>, source: S, body: F, _: Anchor<bool>) -> bool
where
    S: Source,
    F: Fn(&mut Worker<'_, S::Batch, Any>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Any::new();
    drive(settings, source, &mut output, &body);
    output.into_bool()
}

/// `all(…)`.
#[inline]
pub fn all<S, F>(settings: Settings<'_>, source: S, body: F, _: Anchor<bool>) -> bool
where
    S: Source,
    F: Fn(&mut Worker<'_, S::Batch, All>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = All::new();
    drive(settings, source, &mut output, &body);
    output.into_bool()
}

/// `first(…)`.
#[inline]
pub fn first<S, F, R>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    F: Fn(&mut Worker<'_, S::Batch, First<R>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = First::new();
    drive(settings, source, &mut output, &body);
    output.into_item()
}

/// `min(…)`.
#[inline]
pub fn min<S, F, R, K>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: Fn(&mut Worker<'_, S::Batch, Extreme<R, K, false>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Extreme::new();
    drive(settings, source, &mut output, &body);
    output.into_best()
}

/// `max(…)`.
#[inline]
pub fn max<S, F, R, K>(settings: Settings<'_>, source: S, body: F, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: Fn(&mut Worker<'_, S::Batch, Extreme<R, K, true>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Extreme::new();
    drive(settings, source, &mut output, &body);
    output.into_best()
}

/// `min_by_key(…, key)`.
#[inline]
pub fn min_by_key<S, F, R, Q, K, Key>(settings: Settings<'_>, source: S, body: F, key: Key, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    Q: Send, // the keys travel with the results
    K: Order<Q>,
    Key: Fn(&R) -> Q + Sync, // the key function runs on several threads at once
    F: for<'k> Fn(&mut Worker<'_, S::Batch, Keyed<'k, R, Q, K, Key, false>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Keyed::new(&key);
    drive(settings, source, &mut output, &body);
    output.into_best()
}

/// `max_by_key(…, key)`.
#[inline]
pub fn max_by_key<S, F, R, Q, K, Key>(settings: Settings<'_>, source: S, body: F, key: Key, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send, // results travel back from the worker threads
    Q: Send, // the keys travel with the results
    K: Order<Q>,
    Key: Fn(&R) -> Q + Sync, // the key function runs on several threads at once
    F: for<'k> Fn(&mut Worker<'_, S::Batch, Keyed<'k, R, Q, K, Key, true>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Keyed::new(&key);
    drive(settings, source, &mut output, &body);
    output.into_best()
}

/// `reduce(…, op)`.
#[inline]
pub fn reduce<S, F, R, Op>(settings: Settings<'_>, source: S, body: F, op: Op, _: Anchor<R>) -> Option<R>
where
    S: Source,
    R: Send,                  // results travel back from the worker threads
    Op: Fn(R, R) -> R + Sync, // the operator runs on several threads at once
    F: for<'k> Fn(&mut Worker<'_, S::Batch, Reduce<'k, R, Op>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Reduce::new(&op);
    drive(settings, source, &mut output, &body);
    output.into_total()
}

/// `fold(…, init, op, merge)`.
#[inline]
pub fn fold<S, F, R, A, Op, Merge>(
    settings: Settings<'_>,
    source: S,
    body: F,
    init: A,
    op: Op,
    merge: Merge,
    _: Anchor<R>,
) -> A
where
    S: Source,
    A: Clone + Send + Sync,   // every block starts with a clone
    Op: Fn(A, R) -> A + Sync, // the operator runs on several threads at once
    Merge: Fn(A, A) -> A + Sync,
    F: for<'k> Fn(&mut Worker<'_, S::Batch, Fold<'k, A, R, Op, Merge>>) -> Done,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let mut output = Fold::new(init, &op, &merge);
    drive(settings, source, &mut output, &body);
    output.into_total()
}
