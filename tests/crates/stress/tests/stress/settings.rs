//! How a loop is run: the settings that are drawn, and the macros that give them to a loop.

use crate::draw::Draw;
use parallel_for::Pool;
use std::sync::OnceLock;

#[derive(Clone)]
pub enum Settings {
    /// The plain loop; of a comprehension, one with `n_jobs = 1`.
    Serial,
    None,
    Jobs(i64),
    Batch(i64, usize),
    Lookahead(i64, usize),
    Pool(Pool),
}

impl Settings {
    /// Settings of one job, with which float sums have the same bits.
    pub fn alone(&self) -> Self {
        match *self {
            Self::Batch(_, size) => Self::Batch(1, size),
            Self::Lookahead(_, items) => Self::Lookahead(1, items),
            _ => Self::Jobs(1),
        }
    }

    /// No more workers than this.
    pub fn most(&self) -> usize {
        match *self {
            Self::Serial => 1,
            Self::Jobs(n) | Self::Batch(n, _) | Self::Lookahead(n, _) => usize::try_from(n).unwrap_or(usize::MAX),
            Self::Pool(ref pool) => pool.n_jobs(),
            Self::None => usize::MAX,
        }
    }
}

/// Pools that all threads use at the same time.
pub fn shared_pools() -> &'static [Pool; 3] {
    static POOLS: OnceLock<[Pool; 3]> = OnceLock::new();
    POOLS.get_or_init(|| [Pool::new(2), Pool::new(3), Pool::new(7)])
}

impl Draw<'_> {
    pub fn n_jobs(&mut self) -> i64 {
        match self.below(50) {
            0 => 1_000,
            1 => 64,
            2 => -1,
            3 => -2,
            _ => self.pick(&[1, 2, 2, 3, 3, 7, 8]),
        }
    }

    pub fn pool(&mut self) -> Pool {
        if self.one_in(4) {
            // Its threads start with the loop, and end after it.
            let n_jobs = self.pick(&[1, 2, 3, 8]);
            if self.one_in(2) {
                Pool::new(n_jobs)
            } else {
                Pool::builder().n_jobs(n_jobs).thread_name(|i| format!("stress {i}")).stack_size(16 << 20).build()
            }
        } else {
            shared_pools()[self.below(3)].clone()
        }
    }

    pub fn settings(&mut self) -> Settings {
        let settings = match self.below(8) {
            0 => Settings::None,
            1 => Settings::Batch(self.n_jobs(), self.pick(&[1, 2, 3, 7, 16, 100, 5_000])),
            2 => Settings::Lookahead(self.n_jobs(), self.pick(&[1, 2, 10, 64, 1_000])),
            3 | 4 => Settings::Pool(self.pool()),
            _ => Settings::Jobs(self.n_jobs()),
        };
        self.log.note(match &settings {
            Settings::Serial => "serial".to_owned(),
            Settings::None => "no settings".to_owned(),
            Settings::Jobs(n) => format!("n_jobs = {n}"),
            Settings::Batch(n, size) => format!("n_jobs = {n}, batch_size = {size}"),
            Settings::Lookahead(n, items) => format!("n_jobs = {n}, lookahead = {items}"),
            Settings::Pool(pool) => format!("a pool of {}", pool.n_jobs()),
        });
        settings
    }
}

/// A loop that has a value, or a part after `then`. Each setting makes a call site.
macro_rules! with {
    ($settings:expr; $($loop:tt)*) => {
        match $settings {
            $crate::settings::Settings::Serial => parallel_for::parallel!(n_jobs = 1, $($loop)*),
            $crate::settings::Settings::None => parallel_for::parallel!($($loop)*),
            $crate::settings::Settings::Jobs(n) => parallel_for::parallel!(n_jobs = *n, $($loop)*),
            $crate::settings::Settings::Batch(n, size) => parallel_for::parallel!(n_jobs = *n, batch_size = *size, $($loop)*),
            $crate::settings::Settings::Lookahead(n, items) => parallel_for::parallel!(n_jobs = *n, lookahead = *items, $($loop)*),
            $crate::settings::Settings::Pool(pool) => parallel_for::parallel!(pool = pool, $($loop)*),
        }
    };
}

/// A loop that also is one without the macro.
macro_rules! statement {
    ($settings:expr; $($loop:tt)*) => {
        match $settings {
            $crate::settings::Settings::Serial => { $($loop)* }
            settings => with!(settings; $($loop)*),
        }
    };
}
