//! What is drawn: numbers, lengths, items, places to stop at.

use crate::watchdog::Log;

/// A source of random numbers (`splitmix64`), and where to note what is made of them.
pub struct Draw<'l> {
    state: u64,
    pub log: &'l Log,
    /// How many loops of a round there are around what is drawn now.
    pub depth: usize,
}

impl<'l> Draw<'l> {
    pub fn new(seed: u64, log: &'l Log) -> Self {
        Self { state: seed, log, depth: 0 }
    }

    /// The source of one of several items, each of which draws something else.
    pub fn item(seed: u64, number: u64, depth: usize, log: &'l Log) -> Self {
        Self { state: seed ^ number.wrapping_mul(0xD134_2543_DE82_EF95), log, depth }
    }

    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }

    /// How long an input is: mostly short, and often at the edge of something.
    pub fn len(&mut self) -> usize {
        let len = match self.below(20) {
            0 => 0,
            1 => 1,
            2 => 2,
            3 => self.pick(&[15, 16, 17, 63, 64, 65, 511, 512, 513, 1_023, 1_024, 1_025]),
            4..10 => self.below(70),
            10..16 => self.below(1_000),
            16..19 => self.below(6_000),
            _ => self.below(100_001),
        };
        if self.depth > 0 { len % 3_000 } else { len }
    }

    /// The number of an item to do something at: often none.
    pub fn place(&mut self, len: usize) -> usize {
        match self.below(6) {
            0 | 1 => usize::MAX,
            2 => 0,
            3 => len.saturating_sub(1),
            _ => self.below(len + 1),
        }
    }

    pub fn values(&mut self, len: usize) -> Vec<u64> {
        (0..len).map(|_| self.next() >> 40).collect()
    }

    pub fn floats(&mut self, len: usize) -> Vec<f64> {
        (0..len).map(|_| (self.next() >> 20) as f64 / 1e9 + 0.1).collect()
    }
}
