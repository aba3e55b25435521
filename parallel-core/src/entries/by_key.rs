//! The entries of reductions by key: each gives the keys in the order in which they came first, with their results, and the map is
//! made of these.

use super::{Anchor, Body, run};
use crate::api::settings::Settings;
use crate::effects::EffectsOver;
use crate::engine::{Worker, Yield};
use crate::output::{
    Arithmetic, Count, First, Fold, Group, Keyed, Keying, Make, MinMax, Order, Reduce, Start, SumOrProduct, Term,
    WithKey,
};
use crate::source::Source;

/// **`sum(KEY => VALUE for …)`** — for each key the sum of its values, in their own type. The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn sum<S, F, Q, R, W, K, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, W), E>) -> Vec<(Q, W)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Term<K, R>, H, SumOrProduct<R, W, K>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    W: Send,
    K: Arithmetic<R, Total = W>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(SumOrProduct::new()), &body, end.effects()).into_pairs()
}

/// **`product(KEY => VALUE for …)`** — for each key the product of its values, in their own type. The same bits for every `n_jobs`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn product<S, F, Q, R, W, K, H, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    end: Anchor<(Q, W), E>,
) -> Vec<(Q, W)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Term<K, R>, H, SumOrProduct<R, W, K>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    W: Send,
    K: Arithmetic<R, Total = W>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(SumOrProduct::new()), &body, end.effects()).into_pairs()
}

/// **`count(KEY => CONDITION for …)`** — for each key of how many items the condition is true.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn count<S, F, Q, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, bool), E>) -> Vec<(Q, usize)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<bool>, H, Count>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(Count::new()), &body, end.effects()).into_pairs()
}

/// **`first(KEY => VALUE for …)`** — for each key its first value in input order.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn first<S, F, Q, R, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, R), E>) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, First<R>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(First::new()), &body, end.effects()).into_pairs()
}

/// **`min(KEY => VALUE for …)`** — for each key its smallest value, the first of equal ones; floats by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn min<S, F, Q, R, K, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, R), E>) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, MinMax<Yield<R>, K, (), false>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(MinMax::new()), &body, end.effects()).into_pairs()
}

/// **`max(KEY => VALUE for …)`** — for each key its largest value, the last of equal ones; floats by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn max<S, F, Q, R, K, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, R), E>) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, MinMax<Yield<R>, K, (), true>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    K: Order<R>,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(MinMax::new()), &body, end.effects()).into_pairs()
}

/// **`min_by_key(KEY => VALUE for …, |value| ORDER)`** — for each key the value with the smallest `ORDER`, the first of equal ones; floats
/// by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn min_by_key<S, F, Q, R, O, K, Key, P, H, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    key: Key,
    _: P,
    end: Anchor<(Q, R), E>,
) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, WithKey<O, R>, H, MinMax<WithKey<O, R>, K, Key, false>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    O: Send, // the keys travel with the results
    K: Order<O>,
    Key: Fn(&R) -> O + Sync, // the key function runs on several threads at once
    P: FnOnce(&WithKey<O, R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(MinMax::by(key)), &body, end.effects()).into_pairs()
}

/// **`max_by_key(KEY => VALUE for …, |value| ORDER)`** — for each key the value with the largest `ORDER`, the last of equal ones; floats
/// by `total_cmp`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn max_by_key<S, F, Q, R, O, K, Key, P, H, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    key: Key,
    _: P,
    end: Anchor<(Q, R), E>,
) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, WithKey<O, R>, H, MinMax<WithKey<O, R>, K, Key, true>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    O: Send, // the keys travel with the results
    K: Order<O>,
    Key: Fn(&R) -> O + Sync, // the key function runs on several threads at once
    P: FnOnce(&WithKey<O, R>) -> K,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(MinMax::by(key)), &body, end.effects()).into_pairs()
}

/// **`reduce(KEY => VALUE for …, op)`** — for each key its values put together, two neighbours at a time: `op` is associative, and
/// need not commute.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn reduce<S, F, Q, R, Op, H, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    op: Op,
    end: Anchor<(Q, R), E>,
) -> Vec<(Q, R)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, Reduce<R, Op>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send,                  // results travel back from the worker threads
    Op: Fn(R, R) -> R + Sync, // the operator runs on several threads at once
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(Reduce::new(op)), &body, end.effects()).into_pairs()
}

/// **`fold(KEY => VALUE for …, init, op, merge)`** — for each key: `op` takes each value into what it has so far,
/// `merge` puts two neighbouring parts together. Each part starts with a clone of `init`, or with what `init` gives if it is a function, which is
/// neutral for `merge`.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn fold<S, F, Q, R, A, M, Op, Merge, H, E>(
    settings: Settings<'_>,
    source: S,
    body: F,
    init: Start<A, M>,
    op: Op,
    merge: Merge,
    end: Anchor<(Q, A), E>,
) -> Vec<(Q, A)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, Fold<A, M, R, Op, Merge>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    M: Make<A> + Sync,        // every key starts with one in every block
    A: Send,                  // the parts travel back from the worker threads
    Op: Fn(A, R) -> A + Sync, // the operator runs on several threads at once
    Merge: Fn(A, A) -> A + Sync,
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(Fold::new(init, op, merge)), &body, end.effects()).into_pairs()
}

/// **`list(KEY => VALUE for …)`** — for each key the list of its values, in input order.
#[inline]
#[cfg_attr(feature = "checkpoint", track_caller)]
pub fn list<S, F, Q, R, H, E>(settings: Settings<'_>, source: S, body: F, end: Anchor<(Q, R), E>) -> Vec<(Q, Vec<R>)>
where
    S: Source,
    E: EffectsOver<Keyed<Q, Yield<R>, H, Group<R>>, S>,
    Q: Send, // keys travel back from the worker threads
    H: Keying<Q>,
    R: Send, // results travel back from the worker threads
    F: for<'a, 'w> Body<&'a mut Worker<'w, S::Items, E::Around>>,
    F: Sync, // the body runs on several threads at once: what it uses from outside must be thread-safe
{
    run(settings, source, Keyed::new(Group::new()), &body, end.effects()).into_pairs()
}
