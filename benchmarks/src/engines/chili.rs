//! chili: it has `join` only, so a loop is a tree of them down to its grain, the way its own benchmarks are.

use super::{Engine, Loops, Outcome, Presence, Shape};
use chili::{Config, Scope, ThreadPool};
use std::cell::RefCell;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::num::NonZero;

pub struct Chili {
    pool: &'static ThreadPool,
    /// Whether a scope serves for all loops of a turn, as in chili's benchmarks. While there is one, chili's heartbeat
    /// thread ticks. Else each loop has its own, as in a function that is not handed one.
    keeps: bool,
    scope: RefCell<Option<Scope<'static>>>,
}

impl Chili {
    pub fn new(jobs: usize, keeps: bool) -> Self {
        let pool = ThreadPool::with_config(Config { thread_count: NonZero::new(jobs), ..Config::default() });
        Self { pool: Box::leak(Box::new(pool)), keeps, scope: RefCell::new(None) }
    }

    fn scoped<R>(&self, run: impl FnOnce(&mut Scope) -> R) -> R {
        if self.keeps {
            run(self.scope.borrow_mut().get_or_insert_with(|| self.pool.scope()))
        } else {
            run(&mut self.pool.scope())
        }
    }
}

fn split<T, F>(scope: &mut Scope, items: &mut [T], first: usize, grain: usize, f: F)
where
    T: Send,
    F: Fn(usize, &mut T) + Copy + Send + Sync,
{
    if items.len() <= grain {
        for (i, item) in items.iter_mut().enumerate() {
            f(first + i, item);
        }
        return;
    }
    let half = items.len() / 2;
    let (left, right) = items.split_at_mut(half);
    scope.join(|scope| split(scope, left, first, grain, f), |scope| split(scope, right, first + half, grain, f));
}

fn add<F>(scope: &mut Scope, from: usize, to: usize, grain: usize, f: F) -> f64
where
    F: Fn(usize) -> f64 + Copy + Send + Sync,
{
    if to - from <= grain {
        return (from..to).map(f).sum();
    }
    let half = from.midpoint(to);
    let (left, right) = scope.join(|scope| add(scope, from, half, grain, f), |scope| add(scope, half, to, grain, f));
    left + right
}

impl Presence for Chili {
    fn engine(&self) -> Engine {
        if self.keeps { Engine::ChiliKept } else { Engine::Chili }
    }

    fn enter(&self) {
        self.scoped(|scope| scope.join(|_| (), |_| ()));
    }

    fn leave(&self) {
        self.scope.take();
    }
}

impl Loops for Chili {
    #[inline]
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        let mut places = Vec::<MaybeUninit<T>>::with_capacity(n);
        // SAFETY: the capacity is there, and a `MaybeUninit` needs no value.
        unsafe { places.set_len(n) };
        self.scoped(|scope| {
            split(scope, &mut places, 0, shape.grain, |i, place: &mut MaybeUninit<T>| {
                place.write(f(i));
            });
        });
        let mut places = ManuallyDrop::new(places);
        // SAFETY: all places are written, and `MaybeUninit<T>` has the layout of `T`.
        unsafe { Vec::from_raw_parts(places.as_mut_ptr().cast(), n, places.capacity()) }
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], shape: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        self.scoped(|scope| split(scope, items, 0, shape.grain, |_, item: &mut T| f(item)));
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        fn sum(scope: &mut Scope, values: &[f64]) -> f64 {
            if values.len() <= 1024 {
                return values.iter().map(|x| x * x).sum();
            }
            let (left, right) = values.split_at(values.len() / 2);
            let (left, right) = scope.join(|scope| sum(scope, left), |scope| sum(scope, right));
            left + right
        }
        self.scoped(|scope| sum(scope, values))
    }

    fn nested<F>(&self, outer: usize, inner: usize, f: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        fn sums<F>(scope: &mut Scope, sums_of: &mut [f64], first: usize, inner: usize, f: F)
        where
            F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
        {
            if let [sum] = sums_of {
                *sum = add(scope, 0, inner, 128, move |j| f(first, j));
                return;
            }
            let half = sums_of.len() / 2;
            let (left, right) = sums_of.split_at_mut(half);
            scope.join(|scope| sums(scope, left, first, inner, f), |scope| sums(scope, right, first + half, inner, f));
        }
        let mut results = vec![0.0; outer];
        self.scoped(|scope| sums(scope, &mut results, 0, inner, f));
        Ok(results)
    }
}
