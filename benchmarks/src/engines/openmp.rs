//! OpenMP: `schedule(static)` for even loops, `schedule(dynamic, grain)` for the others; the bodies are Rust's.

use super::slots::{Cells, Slots};
use super::{Engine, Loops, Outcome, Presence, Shape};
use std::ffi::{c_int, c_void};
use std::ops::Range;

pub struct OpenMp {
    jobs: c_int,
}

#[cfg(openmp)]
unsafe extern "C" {
    fn race_openmp_for(n: usize, threads: c_int, chunk: usize, body: Body, context: *const c_void);
    fn race_openmp_sum_of_squares(values: *const f64, n: usize, threads: c_int) -> f64;
    fn race_openmp_stop();
}

#[cfg(not(openmp))]
mod absent {
    //! What the C file would give: nobody calls these, for there is no `OpenMp`.
    use super::{Body, c_int, c_void};

    pub unsafe fn race_openmp_for(_: usize, _: c_int, _: usize, _: Body, _: *const c_void) {}
    pub unsafe fn race_openmp_sum_of_squares(_: *const f64, _: usize, _: c_int) -> f64 {
        0.0
    }
    pub unsafe fn race_openmp_stop() {}
}
#[cfg(not(openmp))]
use absent::*;

type Body = extern "C" fn(context: *const c_void, from: usize, to: usize);

impl OpenMp {
    pub fn new(jobs: usize) -> Option<Self> {
        let jobs = c_int::try_from(jobs).ok()?;
        cfg!(openmp).then_some(Self { jobs })
    }

    #[inline]
    fn ranges<R: Fn(Range<usize>) + Sync>(&self, n: usize, shape: Shape, run: R) {
        extern "C" fn body<R: Fn(Range<usize>)>(context: *const c_void, from: usize, to: usize) {
            // SAFETY: the context is `run`, which is there until the loop is over.
            let run = unsafe { &*context.cast::<R>() };
            run(from..to);
        }
        let chunk = if shape.even { 0 } else { shape.grain.max(1) };
        // SAFETY: `body` is called with the context that belongs to it, and the call returns after all of them.
        unsafe { race_openmp_for(n, self.jobs, chunk, body::<R>, (&raw const run).cast()) };
    }
}

impl Presence for OpenMp {
    fn engine(&self) -> Engine {
        Engine::OpenMp
    }

    fn enter(&self) {
        self.ranges(0, Shape { even: true, grain: 1 }, |_| ());
    }

    fn leave(&self) {
        // SAFETY: no OpenMP loop is running.
        unsafe { race_openmp_stop() };
    }
}

impl Loops for OpenMp {
    #[inline]
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync,
    {
        let slots = Slots::new(n);
        // SAFETY: OpenMP hands out every index below `n` once.
        self.ranges(n, shape, |range| unsafe { slots.fill(range, f) });
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
        // SAFETY: OpenMP hands out every index once.
        self.ranges(items.len(), shape, |range| unsafe { cells.update(range, f) });
    }

    #[inline]
    fn sum_of_squares(&self, values: &[f64]) -> f64 {
        // SAFETY: the pointer and the length are those of a slice.
        unsafe { race_openmp_sum_of_squares(values.as_ptr(), values.len(), self.jobs) }
    }

    /// The inner loop is serial, which is OpenMP's default.
    fn nested<F>(&self, outer: usize, inner: usize, f: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync,
    {
        Ok(self.collect(outer, Shape { even: true, grain: 1 }, |i| (0..inner).map(|j| f(i, j)).sum()))
    }
}
