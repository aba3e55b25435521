//! The entries: the functions that the expansion calls, one for each form of loop, with the bounds whose failure the
//! user reads.
//!
//! rustc prints the line of the bound that does not hold, with its comment: that is where the explanations stand.

use crate::api::settings::Settings;
use crate::api::stream::Stream;
#[cfg(feature = "checkpoint")]
use crate::attempts::failure::Failure;
#[cfg(feature = "checkpoint")]
use crate::checkpoint::Checkpointed;
pub use crate::effects::Anchor;
use crate::effects::{Effects, EffectsOver, ListEffects};
use crate::engine::{Done, Worker, Yield};
#[cfg(feature = "checkpoint")]
use crate::journal::Checkpoint;
use crate::output::Output;
use crate::output::{
    All, Any, Arithmetic, Buffers, Copies, Count, First, Fold, List, Make, MinMax, NoResult, Order, Reduce, Scan,
    SinkBuffer, Stage, Start, SumOrProduct, Values, WithKey,
};
#[cfg(feature = "checkpoint")]
use crate::record::{Codec, RecordExit, Recorded};
use crate::source::{Pulled, Source};
use std::collections::HashMap;
#[cfg(feature = "checkpoint")]
use std::convert::Infallible;
use std::hash::Hash;
use std::ops::ControlFlow;

pub mod by_key;

#[cfg(feature = "checkpoint")]
impl<R, E> Anchor<R, E> {
    /// The anchor of a loop whose blocks are recorded, of values of type `C`. The loop is told by a hash of its tokens.
    pub fn recorded<C>(self, checkpoint: Checkpoint, tokens: u64) -> Anchor<R, Checkpointed<E, C, Infallible>>
    where
        C: Recorded, // what comes of a block is in the file
    {
        self.map(|effects| Checkpointed::new(effects, checkpoint.of(tokens), Codec::of_values()))
    }
}

#[cfg(feature = "checkpoint")]
impl<V, E> Anchor<Result<V, Failure>, E> {
    /// The anchor of a loop whose blocks are recorded, and that gives the outcome of each item.
    #[expect(clippy::type_complexity, reason = "nobody reads it")]
    pub fn recorded_outcomes(
        self,
        checkpoint: Checkpoint,
        tokens: u64,
    ) -> Anchor<Result<V, Failure>, Checkpointed<E, Result<V, Failure>, Infallible>>
    where
        V: Recorded, // what comes of a block is in the file
    {
        self.map(|effects| Checkpointed::new(effects, checkpoint.of(tokens), Codec::of_outcomes()))
    }
}

#[cfg(feature = "checkpoint")]
impl<R, E, C> Anchor<R, Checkpointed<E, C, Infallible>> {
    /// The anchor of such a loop that may be left with an `X`.
    pub fn left<X>(self) -> Anchor<R, Checkpointed<E, C, X>>
    where
        X: RecordExit, // what the loop is left with is in the file
    {
        self.map(Checkpointed::leaving)
    }
}

/// The body of a loop: a function that runs the blocks of a worker `W`.
pub trait Body<W>: Fn(W) -> Done {}

impl<W, F: Fn(W) -> Done> Body<W> for F {}

/// The expression in a place where the user has not written anything yet.
pub fn hole<T>() -> T {
    unreachable!("a loop with a hole does not compile")
}

/// The entry of a comprehension without its `for`, which the user is still writing. It never runs.
pub fn incomplete<F, R>(_: Settings<'_>, _: F, _: Anchor<R>) -> Vec<R>
where
    F: FnOnce() -> R,
{
    unreachable!("a loop that is not finished does not compile")
}

/// Collects the results of a comprehension into the `C` of `into = C`.
pub fn into<C: FromIterator<R>, R>(results: Vec<R>) -> C {
    results.into_iter().collect()
}

/// Gives the stream of a comprehension back, for the type of `into = Stream<_>`.
pub fn streamed<S>(stream: S) -> S {
    stream
}

/// The types that can be keys of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the key of a map",
    label = "two of these cannot be told to be the same, or have no hash",
    note = "a type of yours takes `#[derive(PartialEq, Eq, Hash)]`; for floats round to an integer, or take `(x + 0.0).to_bits()`, which makes one key of 0.0 and -0.0"
)]
pub trait Key: Eq + Hash {}

#[diagnostic::do_not_recommend]
impl<K: Eq + Hash> Key for K {}

/// The keys of a map: stands where the keys do, so that keys that cannot be any are blamed there.
pub struct Keys<K, V>(Collect<K, V>);

/// Makes a map of its pairs.
type Collect<K, V> = fn(Vec<(K, V)>) -> HashMap<K, V>;

impl<K, V> Keys<K, V> {
    /// Makes it for keys that can be some.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    pub fn new() -> Self
    where
        K: Key, // what stands before `=>`
    {
        Self(|pairs| pairs.into_iter().collect())
    }
}

/// Collects the keys and results of a reduction by key into the `C` of `into = C`.
pub fn into_keyed<C: FromIterator<(K, V)>, K, V>(pairs: Vec<(K, V)>, _: Keys<K, V>) -> C {
    pairs.into_iter().collect()
}

/// Makes the map of a comprehension `KEY => VALUE for …`: of equal keys the later item's value stays.
pub fn hash_map<K, V>(pairs: Vec<(K, V)>, Keys(map): Keys<K, V>) -> HashMap<K, V> {
    map(pairs)
}

/// Runs a loop whose result is there at its end.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
fn run<S, O, F, E>(settings: Settings<'_>, source: S, output: O, body: &F, effects: E) -> O
where
    S: Source,
    O: Output<Part: Send> + Sync,
    E: EffectsOver<O, S>,
    F: Fn(&mut Worker<'_, S::Items, E::Around>) -> Done + Sync,
{
    effects.run_over(settings, source, output, body)
}

/// The entry of a statement loop.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn for_each<S, F, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(), E>)
where
    S: Source,
    E: EffectsOver<NoResult, S>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    let NoResult = run(settings, source, NoResult, &body, end.effects());
}

/// The entry of a statement loop with `then`: `sink` takes the results on this thread, while the loop goes on.
pub fn then<S, F, R, T, E>(settings: Settings<'_>, source: S, body: F, sink: T, end: Anchor<R, E>)
where
    S: Pulled,
    E: Effects,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w, 'o> Body<&'a mut Worker<'w, S::Items, E::Around<Stage<'o, R, false>>>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
    T: FnMut(&mut Values<R>) -> Done,
{
    let buffer = SinkBuffer::new();
    end.effects()
        .run(buffer.stage::<false>(), |output| source.pipe(settings, output, &body, &mut calling(&buffer, sink)));
}

/// The entry of a statement loop with `then` whose sink may leave it and whose body changes variables. They change as
/// far as the sink has come, and no further.
pub fn then_each<S, F, R, T, E>(settings: Settings<'_>, source: S, body: F, sink: T, end: Anchor<R, E>)
where
    S: Pulled,
    E: Effects,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w, 'o> Body<&'a mut Worker<'w, S::Items, E::Around<Stage<'o, R, true>>>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
    T: FnMut(&mut Values<R>) -> Done,
{
    let buffer = SinkBuffer::new();
    end.effects()
        .run(buffer.stage::<true>(), |output| source.pipe(settings, output, &body, &mut calling(&buffer, sink)));
}

/// The call that takes the results of a block through the sink; gives `Break` when the sink has left the loop.
fn calling<R>(buffer: &SinkBuffer<R>, mut sink: impl FnMut(&mut Values<R>) -> Done) -> impl FnMut() -> ControlFlow<()> {
    move || {
        let mut values = Values::new(buffer.values());
        let Done = sink(&mut values);
        if values.is_finished() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}

/// The entry of a comprehension `into = Stream<_>`, whose results come while it runs.
pub fn stream<S, F, R, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Stream<R>
where
    S: Pulled,
    S: Send + 'static, // a `Stream` takes its input along, to another thread
    E: Effects,
    E: Send + 'static,
    R: Send + 'static, // results travel back from the worker threads
    F: for<'a, 'w, 'o> Body<&'a mut Worker<'w, S::Items, E::Around<Stage<'o, R, false>>>>,
    F: Sync,           // the body runs on several threads at once: what it uses from outside must be thread-safe
    F: Send + 'static, // a `Stream` takes along what its body uses
{
    Stream::start(settings, move |settings, give| {
        let buffer = SinkBuffer::new();
        end.effects()
            .run(buffer.stage::<false>(), |output| source.pipe(settings, output, &body, &mut || give(buffer.values())));
    })
}

/// The entry of a comprehension with exactly one result an item: its list.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn collect<S, F, R, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Vec<R>
where
    S: Source,
    E: ListEffects<R> + EffectsOver<E::List, S>,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, E::List::new(), &body, end.effects()).into_vec(settings)
}

/// The entry of a comprehension with a filter or inner loops, with any number of results an item: its list.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn collect_some<S, F, R, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Vec<R>
where
    S: Source,
    E: EffectsOver<Buffers<R>, S>,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Buffers::new(), &body, end.effects()).into_vec(settings)
}

/// **`sum(VALUE for …)`** — the sum of the values, in their own type: numbers, `Wrapping`, `Duration`, and
/// `Saturating` of numbers that cannot be negative.
/// The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn sum<S, F, R, W, K, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<W, E>) -> W
where
    S: Source,
    E: EffectsOver<SumOrProduct<R, W, K>, S>,
    W: Send,
    K: Arithmetic<R, Total = W>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, SumOrProduct::new(), &body, end.effects()).into_total()
}

/// **`product(VALUE for …)`** — the product of the values, in their own type. The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn product<S, F, R, W, K, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<W, E>) -> W
where
    S: Source,
    E: EffectsOver<SumOrProduct<R, W, K>, S>,
    W: Send,
    K: Arithmetic<R, Total = W>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, SumOrProduct::new(), &body, end.effects()).into_total()
}

/// **`count(CONDITION for …)`** — for how many items the condition is true.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn count<S, F, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<bool, E>) -> usize
where
    S: Source,
    E: EffectsOver<Count, S>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Count::new(), &body, end.effects()).into_count()
}

/// **`any(CONDITION for …)`** — whether the condition is true for some item; ends early.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn any<S, F, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<bool, E>) -> bool
where
    S: Source,
    E: EffectsOver<Any, S>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Any::new(), &body, end.effects()).into_bool()
}

/// **`all(CONDITION for …)`** — whether the condition is true for every item; ends early.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn all<S, F, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<bool, E>) -> bool
where
    S: Source,
    E: EffectsOver<All, S>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, All::new(), &body, end.effects()).into_bool()
}

/// **`first(VALUE for … if …)`** — the first value in input order; ends early.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn first<S, F, R, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Option<R>
where
    S: Source,
    E: EffectsOver<First<R>, S>,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, First::new(), &body, end.effects()).into_item()
}

/// **`min(VALUE for …)`** — the smallest value, the first of equal ones; floats by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn min<S, F, R, K, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Option<R>
where
    S: Source,
    E: EffectsOver<MinMax<Yield<R>, K, (), false>, S>,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, MinMax::new(), &body, end.effects()).into_best()
}

/// **`max(VALUE for …)`** — the largest value, the last of equal ones; floats by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn max<S, F, R, K, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<R, E>) -> Option<R>
where
    S: Source,
    E: EffectsOver<MinMax<Yield<R>, K, (), true>, S>,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, MinMax::new(), &body, end.effects()).into_best()
}

/// **`min_by_key(VALUE for …, |value| KEY)`** — the value with the smallest key, the first of equal ones; float keys by
/// `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn min_by_key<S, F, R, Q, K, Key, P, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    key: Key,
    _: P,
    end: Anchor<R, E>,
) -> Option<R>
where
    S: Source,
    E: EffectsOver<MinMax<WithKey<Q, R>, K, Key, false>, S>,
    R: Send, // results travel back from the worker threads
    Q: Send, // the keys travel with the results
    K: Order<Q>,
    Key: Fn(&R) -> Q + Sync, // the key function runs on several threads at once
    P: FnOnce(&WithKey<Q, R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, MinMax::by(key), &body, end.effects()).into_best()
}

/// **`max_by_key(VALUE for …, |value| KEY)`** — the value with the largest key, the last of equal ones; float keys by
/// `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn max_by_key<S, F, R, Q, K, Key, P, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    key: Key,
    _: P,
    end: Anchor<R, E>,
) -> Option<R>
where
    S: Source,
    E: EffectsOver<MinMax<WithKey<Q, R>, K, Key, true>, S>,
    R: Send, // results travel back from the worker threads
    Q: Send, // the keys travel with the results
    K: Order<Q>,
    Key: Fn(&R) -> Q + Sync, // the key function runs on several threads at once
    P: FnOnce(&WithKey<Q, R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, MinMax::by(key), &body, end.effects()).into_best()
}

/// **`reduce(VALUE for …, op)`** — the values put together, two neighbours at a time: `op` is associative, and need not
/// commute.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn reduce<S, F, R, Op, E>(settings: Settings<'_>, source: S, body: F, op: Op, end: Anchor<R, E>) -> Option<R>
where
    S: Source,
    E: EffectsOver<Reduce<R, Op>, S>,
    R: Send,                  // results travel back from the worker threads
    Op: Fn(R, R) -> R + Sync, // the operator runs on several threads at once
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Reduce::new(op), &body, end.effects()).into_result()
}

/// **`fold(VALUE for …, init, op, merge)`** — `op` takes each value into what it has so far,
/// `merge` puts two neighbouring parts together. Each part starts with a clone of `init`, or with what `init` gives if it is a function, which is
/// neutral for `merge`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn fold<S, F, R, A, M, Op, Merge, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    init: Start<A, M>,
    op: Op,
    merge: Merge,
    end: Anchor<R, E>,
) -> A
where
    S: Source,
    E: EffectsOver<Fold<A, M, R, Op, Merge>, S>,
    M: Make<A> + Sync,        // every block starts with one
    A: Send,                  // the parts travel back from the worker threads
    Op: Fn(A, R) -> A + Sync, // the operator runs on several threads at once
    Merge: Fn(A, A) -> A + Sync,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Fold::new(init, op, merge), &body, end.effects()).into_result()
}

/// **`scan(VALUE for …, op)`** — the list of running results: the first value, the first two put together, the first
/// three, and so on. `op` is associative, and need not commute. The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn scan<S, F, R, Op, K, P, E>(settings: Settings<'_>, source: S, body: F, op: Op, _: P, end: Anchor<R, E>) -> Vec<R>
where
    S: Source,
    E: ListEffects<R> + EffectsOver<Scan<E::List, R, Op, K>, S>,
    R: Send,                  // results travel back from the worker threads
    Op: Fn(R, R) -> R + Sync, // the operator runs on several threads at once
    K: Copies<R>,
    P: FnOnce(&Yield<R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Scan::new(op), &body, end.effects()).into_vec(settings)
}

/// **`scan(VALUE for …, op)`** — the list of running results: the first value, the first two put together, the first
/// three, and so on. `op` is associative, and need not commute. The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn scan_some<S, F, R, Op, K, P, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    op: Op,
    _: P,
    end: Anchor<R, E>,
) -> Vec<R>
where
    S: Source,
    E: EffectsOver<Scan<Buffers<R>, R, Op, K>, S>,
    R: Send,                  // results travel back from the worker threads
    Op: Fn(R, R) -> R + Sync, // the operator runs on several threads at once
    K: Copies<R>,
    P: FnOnce(&Yield<R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Scan::new(op), &body, end.effects()).into_vec(settings)
}

/// The entries of reductions that give a list, for loops with a filter or inner loops: with any number of values an item.
pub mod of_some {
    pub use super::scan_some as scan;
}
