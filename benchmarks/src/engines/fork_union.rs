//! fork_union (crate `forkunion`): static slices for even loops, its dynamic schedule for the others.
//!
//! Its threads spin for as long as the pool lives, so the pool lives for one turn.

use super::slots::{Cells, Slots};
use super::{Engine, Loops, Outcome, Presence, Shape};
use crate::machine::Affinity;
use forkunion::{CacheAligned, SyncMutPtr, ThreadPool, Topology};
use std::cell::RefCell;
use std::ops::Range;

pub struct ForkUnion {
    jobs: usize,
    topology: Topology,
    pool: RefCell<Option<(ThreadPool, Affinity)>>,
}

impl ForkUnion {
    pub fn new(jobs: usize) -> Option<Self> {
        let this = Self { jobs, topology: Topology::new().ok()?, pool: RefCell::new(None) };
        this.start();
        let started = this.pool.borrow().is_some();
        this.leave();
        started.then_some(this)
    }

    fn start(&self) {
        // Placing its threads may pin the caller, too, and with it everything that it starts later.
        let affinity = Affinity::now();
        *self.pool.borrow_mut() = ThreadPool::try_spawn(&self.topology, self.jobs).ok().map(|pool| (pool, affinity));
    }

    /// Hands ranges of `0..n` to the threads, by their number.
    #[inline]
    fn ranges(&self, n: usize, shape: Shape, run: impl Fn(usize, Range<usize>) + Sync) {
        let mut pool = self.pool.borrow_mut();
        let Some((pool, _)) = &mut *pool else { panic!("a loop outside of a turn") };
        // Each runs when the value that it returns is dropped.
        if shape.even {
            drop(pool.for_slices(n, |at, count| run(at.thread_index, at.task_index..at.task_index + count)));
        } else {
            drop(pool.for_n_dynamic(n, |at| run(at.thread_index, at.task_index..at.task_index + 1)));
        }
    }
}

impl Presence for ForkUnion {
    fn engine(&self) -> Engine {
        Engine::ForkUnion
    }

    fn enter(&self) {
        self.start();
    }

    fn leave(&self) {
        if let Some((pool, affinity)) = self.pool.take() {
            drop(pool);
            affinity.restore();
        }
    }
}

impl Loops for ForkUnion {
    #[inline]
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        let slots = Slots::new(n);
        // SAFETY: fork_union hands out every index below `n` once.
        self.ranges(n, shape, |_, range| unsafe { slots.fill(range, f) });
        // SAFETY: it has handed out all of them.
        unsafe { slots.finish() }
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], shape: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        let cells = Cells::new(items);
        // SAFETY: fork_union hands out every index once.
        self.ranges(items.len(), shape, |_, range| unsafe { cells.update(range, f) });
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        let mut sums: Vec<_> = (0..self.jobs).map(|_| CacheAligned(0.0)).collect();
        let place = SyncMutPtr::new(sums.as_mut_ptr());
        self.ranges(values.len(), Shape { even: true, grain: 1 }, |thread, range| {
            let sum = values[range].iter().map(|x| x * x).sum::<f64>();
            // SAFETY: one place for each thread, and with static slices each thread is called once.
            unsafe { place.get(thread).write(CacheAligned(sum)) };
        });
        sums.iter().map(|sum| sum.0).sum()
    }

    fn nested<F>(&self, _: usize, _: usize, _: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        Err("it bans a parallel loop inside another")
    }
}
