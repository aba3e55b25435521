//! paralight: a pool with fixed ranges for even loops, and one that steals for the others, as it recommends.

use super::{Engine, Loops, Outcome, Presence, Shape};
use paralight::prelude::*;
use std::cell::RefCell;

pub struct Paralight {
    fixed: RefCell<ThreadPool>,
    stealing: RefCell<ThreadPool>,
}

impl Paralight {
    pub fn new(jobs: usize) -> Self {
        let pool = |range_strategy| {
            let num_threads = ThreadCount::try_from(jobs).expect("at least one job");
            RefCell::new(ThreadPoolBuilder { num_threads, range_strategy, cpu_pinning: CpuPinningPolicy::No }.build())
        };
        Self { fixed: pool(RangeStrategy::Fixed), stealing: pool(RangeStrategy::WorkStealing) }
    }

    fn pool(&self, shape: Shape) -> &RefCell<ThreadPool> {
        if shape.even { &self.fixed } else { &self.stealing }
    }
}

impl Presence for Paralight {
    fn engine(&self) -> Engine {
        Engine::Paralight
    }
}

impl Loops for Paralight {
    #[inline]
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        (0..n).into_par_iter().map(f).with_thread_pool(&mut *self.pool(shape).borrow_mut()).collect()
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], shape: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        items.par_iter_mut().with_thread_pool(&mut *self.pool(shape).borrow_mut()).for_each(f);
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        values.par_iter().with_thread_pool(&mut *self.fixed.borrow_mut()).map(|x| x * x).sum()
    }

    fn nested<F>(&self, _: usize, _: usize, _: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        Err("its pool runs one loop at a time")
    }
}
