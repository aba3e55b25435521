//! What an item does besides: it takes a while, waits, or runs something in parallel itself.

use crate::draw::Draw;
use crate::watchdog::ITEMS;
use parallel_for::parallel;
use rayon::prelude::*;
use std::hint::black_box;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

#[derive(Clone, Copy, Debug)]
pub enum Load {
    Nothing,
    /// The same for each item.
    Even(u64),
    /// Much for one item in so many, nothing for the others.
    Rare(usize, u64),
    /// Nothing up to an item, much from there.
    Late(usize, u64),
    Yield,
    Sleep(u64),
    Allocate,
    Rayon(u64),
    Join(u64),
    Scope(u64),
    Loop(u64),
    Iterator(u64),
}

/// How many steps all items of a loop take together, about.
const STEPS: u64 = 60_000;

/// So many items may run that nobody has asked for: a block of the largest `batch_size` is finished once it has begun.
const AHEAD: usize = 5_000;

impl Draw<'_> {
    /// For the items of an input of this length.
    pub fn load(&mut self, len: usize) -> Load {
        let kinds = if len <= 200 { 16 } else { 8 };
        self.load_among(kinds, len)
    }

    /// For the items of an input that goes on after this length.
    pub fn load_ahead(&mut self, len: usize) -> Load {
        match self.load_among(16, len + AHEAD) {
            Load::Sleep(_) => Load::Yield,
            load => load,
        }
    }

    fn load_among(&mut self, kinds: usize, len: usize) -> Load {
        let steps = STEPS / (len as u64 + 1);
        let load = match self.below(kinds) {
            0..3 => Load::Nothing,
            3 | 4 => Load::Even(steps),
            5 => Load::Rare(self.pick(&[2, 7, 50]), 2 * steps),
            6 => Load::Late(self.below(len + 1), 2 * steps),
            7 => Load::Allocate,
            8 => Load::Yield,
            9 | 10 => Load::Sleep(self.pick(&[10, 50])),
            11 => Load::Rayon(steps / 4 + 2),
            12 => Load::Join(steps / 4 + 2),
            13 => Load::Scope(steps / 4 + 2),
            14 => Load::Loop(steps / 4 + 2),
            _ => Load::Iterator(steps / 8 + 2),
        };
        self.log.note(format!("{len} items, {load:?}"));
        load
    }
}

fn spin(steps: u64) -> u64 {
    let spun = (0..steps).fold(1, |x: u64, i| black_box(x ^ i).wrapping_mul(3));
    u64::from(spun == 0)
}

impl Load {
    /// Does it, and gives 0.
    pub fn at(self, i: usize) -> u64 {
        match self {
            Self::Nothing => 0,
            Self::Even(steps) => spin(steps),
            Self::Rare(times, steps) => spin(if i.is_multiple_of(times) { steps } else { 0 }),
            Self::Late(first, steps) => spin(if i >= first { steps } else { 0 }),
            Self::Allocate => black_box(vec![0_u64; i % 100 + 1])[i % 100],
            waits => {
                let zero = waits.with_others();
                ITEMS.fetch_add(1, Ordering::Relaxed);
                zero
            }
        }
    }

    fn with_others(self) -> u64 {
        match self {
            Self::Yield => {
                thread::yield_now();
                0
            }
            Self::Sleep(micros) => {
                thread::sleep(Duration::from_micros(micros));
                0
            }
            Self::Rayon(n) => (0..n).into_par_iter().map(|i| spin(i % 50)).sum(),
            Self::Join(n) => {
                let (left, right) = rayon::join(|| spin(n), || spin(n));
                left + right
            }
            Self::Scope(n) => {
                let (mut left, mut right) = (1, 1);
                rayon::scope(|scope| {
                    scope.spawn(|_| left = spin(n));
                    scope.spawn(|_| right = spin(n));
                });
                left + right
            }
            Self::Loop(n) => parallel!(sum(spin(i % 50) for i in 0..n)),
            Self::Iterator(n) => parallel!(sum(spin(i % 50) for i in (0..n).filter(|i| i % 2 == 0))),
            _ => unreachable!("it needs nobody"),
        }
    }

    pub fn size(self, i: usize) -> usize {
        self.at(i) as usize
    }
}
