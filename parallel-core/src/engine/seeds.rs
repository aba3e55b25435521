//! The seed of a loop, and what makes the seeds of its items from it.

/// The seed of a loop whose items have a random number generator each (`rng = SEED`).
///
/// The seed of an item depends on the loop's seed and on the item's place in the input, and on nothing else: neither on
/// the number of workers nor on the blocks. The numbers are a promise to users, pinned by known answers in
/// `api/rng.rs`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seeds {
    low: u64,
    high: u64,
}

/// The fractional part of the golden ratio: an odd number whose multiples are spread evenly.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Seeds {
    /// The seeds of a loop with this seed; all 128 bits count.
    pub(crate) fn new(seed: u128) -> Self {
        let (low, high) = (half(seed), half(seed >> 64));
        // Each half depends on both, so that two seeds that are alike are alike in neither.
        let low = mix(low ^ mix(high ^ GOLDEN));
        Self { low, high: mix(high.wrapping_add(low)) }
    }

    /// Both halves.
    #[cfg(feature = "record")]
    pub(crate) fn halves(self) -> (u64, u64) {
        (self.low, self.high)
    }

    /// The seeds with these halves.
    #[cfg(feature = "process")]
    pub(crate) fn of_halves((low, high): (u64, u64)) -> Self {
        Self { low, high }
    }

    /// The 256 bits from which the generator of an item begins. `place` is the number of items before it in the input.
    #[inline]
    pub(crate) fn of(self, place: u64) -> [u64; 4] {
        // Two counters with different steps: no two places of a loop have the same pair.
        let one = self.low.wrapping_add(place.wrapping_mul(GOLDEN));
        let two = mix(self.high ^ mix(place));
        [mix(one), mix(one.wrapping_add(two)), two, mix(two.wrapping_add(GOLDEN) ^ self.low)]
    }
}

/// The random number generators of the items of one block, in order. They are made in `api/rng.rs`.
pub struct Generators {
    seeds: Seeds,
    place: u64,
}

impl Generators {
    /// The generators of the items from this place on.
    #[inline]
    pub(super) fn new(seeds: Seeds, place: u64) -> Self {
        Self { seeds, place }
    }

    /// The 256 bits from which the generator of the next item begins.
    #[cfg(feature = "rand")]
    #[inline]
    pub(crate) fn next_seed(&mut self) -> [u64; 4] {
        let seed = self.seeds.of(self.place);
        self.place = self.place.wrapping_add(1);
        seed
    }
}

/// The lower 64 bits.
#[expect(clippy::cast_possible_truncation, reason = "the upper bits are asked for by themselves")]
fn half(seed: u128) -> u64 {
    seed as u64
}

/// A permutation of the numbers in which each bit of the input changes about half of the bits: the finalizer of
/// `SplitMix64`.
#[inline]
fn mix(bits: u64) -> u64 {
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
