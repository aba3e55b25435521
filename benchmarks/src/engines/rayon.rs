//! rayon: its global pool, and a pool of our own through `install`.

use super::{Engine, Loops, Outcome, Presence, Shape};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::ops::Range;

/// The pool that `par_iter` uses by itself.
pub struct Global;

impl Global {
    /// The global pool cannot be given another number of threads.
    pub fn new(jobs: usize) -> Option<Self> {
        (rayon::current_num_threads() == jobs).then_some(Self)
    }
}

impl Presence for Global {
    fn engine(&self) -> Engine {
        Engine::Rayon
    }
}

impl Loops for Global {
    #[inline]
    fn collect<T, F>(&self, n: usize, _: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        (0..n).into_par_iter().map(f).collect()
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], _: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        items.par_iter_mut().for_each(f);
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        values.par_iter().map(|x| x * x).sum()
    }

    #[inline]
    fn filter<F>(&self, range: Range<usize>, _: Shape, keep: F) -> Vec<usize>
    where
        F: Fn(usize) -> bool + Copy + Send + Sync,
    {
        range.into_par_iter().filter(|&i| keep(i)).collect()
    }

    #[inline]
    fn nested<F>(&self, outer: usize, inner: usize, f: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        let sum = |i| (0..inner).into_par_iter().map(|j| f(i, j)).sum();
        Ok((0..outer).into_par_iter().map(sum).collect())
    }
}

/// A pool with as many threads as the loop asks for, which is how rayon has a number of jobs.
pub struct Install(ThreadPool);

impl Install {
    pub fn new(jobs: usize) -> Self {
        Self(ThreadPoolBuilder::new().num_threads(jobs).build().expect("rayon starts its threads"))
    }

    /// A loop that only rayon's own inputs have.
    pub fn run<T: Send>(&self, run: impl FnOnce() -> T + Send) -> T {
        self.0.install(run)
    }
}

impl Presence for Install {
    fn engine(&self) -> Engine {
        Engine::RayonInstall
    }
}

impl Loops for Install {
    #[inline]
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        self.0.install(|| Global.collect(n, shape, f))
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], shape: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        self.0.install(|| Global.update(items, shape, f));
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        self.0.install(|| Global.sum_of_squares(values))
    }

    #[inline]
    fn filter<F>(&self, range: Range<usize>, shape: Shape, keep: F) -> Vec<usize>
    where
        F: Fn(usize) -> bool + Copy + Send + Sync,
    {
        self.0.install(|| Global.filter(range, shape, keep))
    }

    #[inline]
    fn nested<F>(&self, outer: usize, inner: usize, f: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        self.0.install(|| Global.nested(outer, inner, f))
    }
}
