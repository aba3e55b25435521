//! Our own loops on a pool whose helpers stay awake for 10 ms after a loop.

use super::{Engine, Presence};
use parallel_for::{Config, Pool, parallel};
use std::cell::RefCell;
use std::thread::sleep;
use std::time::Duration;

/// A pool that is there during the turns alone: its helpers would take cores from the next engine.
pub struct Lingering(RefCell<Option<Pool>>);

impl Lingering {
    pub fn new() -> &'static Self {
        Box::leak(Box::new(Self(RefCell::new(None))))
    }

    /// Runs loops on the pool.
    pub fn scope<R>(&self, run: impl FnOnce() -> R) -> R {
        match &*self.0.borrow() {
            Some(pool) => Config::new().pool(pool).scope(run),
            None => run(),
        }
    }
}

impl Presence for Lingering {
    fn engine(&self) -> Engine {
        Engine::Lingering
    }

    fn enter(&self) {
        let jobs = parallel_for::cpu_count();
        let pool = Pool::builder().n_jobs(jobs).linger(Duration::from_millis(10)).build();
        // The threads start here.
        parallel!(
            pool = &pool,
            batch_size = 1,
            for _ in 0..2 * jobs {
                sleep(Duration::from_micros(200));
            }
        );
        self.0.replace(Some(pool));
    }

    fn leave(&self) {
        self.0.take();
    }
}
