//! orx-parallel: its built-in pool, the number of threads given to each loop.

use super::{Engine, Loops, Outcome, Presence, Shape};
use orx_parallel::*;
use std::io::BufRead;
use std::ops::Range;

pub struct Orx {
    jobs: usize,
}

impl Orx {
    pub fn new(jobs: usize) -> Self {
        Self { jobs }
    }
}

impl Presence for Orx {
    fn engine(&self) -> Engine {
        Engine::Orx
    }
}

impl Loops for Orx {
    #[inline]
    fn collect<T, F>(&self, n: usize, _: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        (0..n).par().num_threads(self.jobs).map(f).collect()
    }

    #[inline]
    fn update<T, F>(&self, items: &mut [T], _: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync,
    {
        items.into_par().num_threads(self.jobs).for_each(f);
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        values.par().num_threads(self.jobs).map(|x| x * x).sum()
    }

    #[inline]
    fn filter<F>(&self, range: Range<usize>, _: Shape, keep: F) -> Vec<usize>
    where
        F: Fn(usize) -> bool + Copy + Send + Sync,
    {
        range.par().num_threads(self.jobs).filter(move |&i| keep(i)).collect()
    }

    #[inline]
    fn lines<T, F>(&self, reader: &[u8], _: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(&str) -> T + Copy + Send + Sync,
    {
        reader.lines().iter_into_par().num_threads(self.jobs).map(|line| f(&line.unwrap())).collect()
    }

    fn nested<F>(&self, _: usize, _: usize, _: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        Err("version 4.1.1 hangs on a parallel loop inside another")
    }
}
