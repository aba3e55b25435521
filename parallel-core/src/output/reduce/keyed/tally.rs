//! What becomes of the values of one key: for each reduction what it does without keys.

use super::super::arithmetic::Term;
use super::super::count::Count;
use super::super::fold::{Fold, Reduce};
use super::super::min_max::{MinMax, WithKey, is_better};
use super::super::search::First;
use super::super::start::Make;
use super::super::sum::SumOrProduct;
use crate::engine::Yield;
use crate::output::joined;
use crate::output::{Arithmetic, Order, Shape};
use std::marker::PhantomData;

/// A reduction of values `V`, as it goes on for each key by itself.
pub trait Tally<V> {
    /// What there is of a key while the loop runs.
    type Total;
    /// What the map has for a key in the end.
    type Result;
    /// The meaning of the boundaries of blocks for a result. `Fine` stands for that of a plain reduction: see
    /// [`Keyed`](super::Keyed).
    const SHAPE: Shape;
    /// What the results are, in words.
    const WHAT: &'static str;

    /// What there is of a key after its first value in a block.
    fn begin(&self, value: V) -> Self::Total;
    /// Takes one more value in.
    fn add(&self, total: &mut Self::Total, value: V);
    /// Takes in what there is of the key in a later block.
    fn join(&self, total: &mut Self::Total, later: Self::Total);
    /// Makes the result.
    fn result(total: Self::Total) -> Self::Result;
    /// Makes what the result was made of.
    #[cfg(feature = "record")]
    fn resume(&self, result: Self::Result) -> Self::Total;
}

impl<T, W, K: Arithmetic<T, Total = W>> Tally<Term<K, T>> for SumOrProduct<T, W, K> {
    type Total = W;
    type Result = W;
    const SHAPE: Shape = if K::EXACT { Shape::Free } else { Shape::Fine };
    const WHAT: &'static str = "sums or products";

    #[inline]
    fn begin(&self, term: Term<K, T>) -> W {
        let mut total = K::start();
        K::step(&mut total, term.item);
        total
    }

    #[inline]
    fn add(&self, total: &mut W, term: Term<K, T>) {
        K::step(total, term.item);
    }

    fn join(&self, total: &mut W, later: W) {
        let before = std::mem::replace(total, K::start());
        *total = K::join(before, later);
    }

    fn result(total: W) -> W {
        total
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: W) -> W {
        result
    }
}

impl Tally<Yield<bool>> for Count {
    type Total = usize;
    type Result = usize;
    const SHAPE: Shape = Shape::Free;
    const WHAT: &'static str = "counts";

    #[inline]
    fn begin(&self, condition: Yield<bool>) -> usize {
        usize::from(condition.v)
    }

    #[inline]
    fn add(&self, total: &mut usize, condition: Yield<bool>) {
        *total += usize::from(condition.v);
    }

    fn join(&self, total: &mut usize, later: usize) {
        *total += later;
    }

    fn result(total: usize) -> usize {
        total
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: usize) -> usize {
        result
    }
}

impl<T> Tally<Yield<T>> for First<T> {
    type Total = T;
    type Result = T;
    const SHAPE: Shape = Shape::Free;
    const WHAT: &'static str = "the first ones";

    #[inline]
    fn begin(&self, value: Yield<T>) -> T {
        value.v
    }

    fn add(&self, _: &mut T, _: Yield<T>) {}

    fn join(&self, _: &mut T, _: T) {}

    fn result(total: T) -> T {
        total
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: T) -> T {
        result
    }
}

impl<T, K: Order<T>, const MAX: bool> Tally<Yield<T>> for MinMax<Yield<T>, K, (), MAX> {
    type Total = Yield<T>;
    type Result = T;
    const SHAPE: Shape = Shape::Free;
    const WHAT: &'static str = if MAX { "the largest ones" } else { "the smallest ones" };

    #[inline]
    fn begin(&self, value: Yield<T>) -> Yield<T> {
        value
    }

    #[inline]
    fn add(&self, best: &mut Yield<T>, value: Yield<T>) {
        if is_better::<_, K, MAX>(&value, best) {
            *best = value;
        }
    }

    fn join(&self, best: &mut Yield<T>, later: Yield<T>) {
        Tally::add(self, best, later);
    }

    fn result(best: Yield<T>) -> T {
        best.v
    }

    #[cfg(feature = "record")]
    fn resume(&self, v: T) -> Yield<T> {
        Yield { v }
    }
}

/// The key of a value, which is compared, is not kept in a record: it is computed again.
impl<T, O, K: Order<O>, Key: Fn(&T) -> O, const MAX: bool> Tally<WithKey<O, T>> for MinMax<WithKey<O, T>, K, Key, MAX> {
    type Total = WithKey<O, T>;
    type Result = T;
    const SHAPE: Shape = Shape::Free;
    const WHAT: &'static str = if MAX { "the largest by a key" } else { "the smallest by a key" };

    #[inline]
    fn begin(&self, value: WithKey<O, T>) -> WithKey<O, T> {
        value
    }

    #[inline]
    fn add(&self, best: &mut WithKey<O, T>, value: WithKey<O, T>) {
        if is_better::<_, K, MAX>(&value, best) {
            *best = value;
        }
    }

    fn join(&self, best: &mut WithKey<O, T>, later: WithKey<O, T>) {
        Tally::add(self, best, later);
    }

    fn result(best: WithKey<O, T>) -> T {
        best.into_value()
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: T) -> WithKey<O, T> {
        self.with_key(result)
    }
}

/// The message of a total that is gone: only when an operator has panicked, and then nobody asks for it.
const GONE: &str = "an operator that has panicked has ended the loop";

impl<T, Op: Fn(T, T) -> T> Tally<Yield<T>> for Reduce<T, Op> {
    type Total = Option<T>;
    type Result = T;
    const SHAPE: Shape = Shape::Fine;
    const WHAT: &'static str = "reductions";

    #[inline]
    fn begin(&self, value: Yield<T>) -> Option<T> {
        Some(value.v)
    }

    #[inline]
    fn add(&self, total: &mut Option<T>, value: Yield<T>) {
        *total = total.take().map(|total| (self.op)(total, value.v));
    }

    fn join(&self, total: &mut Option<T>, later: Option<T>) {
        *total = total.take().zip(later).map(|(total, later)| (self.op)(total, later));
    }

    fn result(total: Option<T>) -> T {
        total.expect(GONE)
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: T) -> Option<T> {
        Some(result)
    }
}

impl<A, M, T, Op, Merge> Tally<Yield<T>> for Fold<A, M, T, Op, Merge>
where
    M: Make<A>,
    Op: Fn(A, T) -> A,
    Merge: Fn(A, A) -> A,
{
    type Total = Option<A>;
    type Result = A;
    const SHAPE: Shape = Shape::Coarse;
    const WHAT: &'static str = "folds";

    #[inline]
    fn begin(&self, value: Yield<T>) -> Option<A> {
        Some((self.op)(self.start.make(), value.v))
    }

    #[inline]
    fn add(&self, total: &mut Option<A>, value: Yield<T>) {
        *total = total.take().map(|total| (self.op)(total, value.v));
    }

    fn join(&self, total: &mut Option<A>, later: Option<A>) {
        *total = total.take().zip(later).map(|(total, later)| (self.merge)(total, later));
    }

    fn result(total: Option<A>) -> A {
        total.expect(GONE)
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: A) -> Option<A> {
        Some(result)
    }
}

/// The reduction `list`: all values of a key.
pub struct Group<T>(PhantomData<fn(T)>);

impl<T> Group<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Tally<Yield<T>> for Group<T> {
    type Total = Vec<T>;
    type Result = Vec<T>;
    const SHAPE: Shape = Shape::Free;
    const WHAT: &'static str = "lists";

    #[inline]
    fn begin(&self, value: Yield<T>) -> Vec<T> {
        vec![value.v]
    }

    #[inline]
    fn add(&self, list: &mut Vec<T>, value: Yield<T>) {
        list.push(value.v);
    }

    fn join(&self, list: &mut Vec<T>, later: Vec<T>) {
        joined::append(list, later);
    }

    fn result(list: Vec<T>) -> Vec<T> {
        list
    }

    #[cfg(feature = "record")]
    fn resume(&self, result: Vec<T>) -> Vec<T> {
        result
    }
}
