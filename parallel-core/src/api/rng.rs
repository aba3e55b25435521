//! The random number generators of a loop's items.

use crate::engine::Generators;
use rand::rand_core::TryRng;
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use std::convert::Infallible;

/// The random number generator of one item of a loop with `rng = SEED`: a value `rng` in the body, which implements
/// [`rand::Rng`](https://docs.rs/rand/0.10/rand/trait.Rng.html) of rand 0.10 (`parallel_for::rand`).
///
/// It is made from the seed and the item's place in the input alone. So its numbers are the same for every `n_jobs`,
/// every `batch_size` and every run, and in every version of this crate until the next one that may break programs. It
/// is quick and passes the usual statistical tests; it is not for secrets.
///
/// ```
/// use parallel_for::{parallel, rand::RngExt};
///
/// let dice = |n_jobs| parallel!(n_jobs = n_jobs, rng = 42, rng.random_range(1..=6) for _ in 0..5);
/// let serial: Vec<u8> = dice(1);
/// assert_eq!(serial, dice(8));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRng(Xoshiro256PlusPlus);

impl TryRng for ItemRng {
    type Error = Infallible;

    #[inline]
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.0.try_next_u32()
    }

    #[inline]
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0.try_next_u64()
    }

    #[inline]
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.try_fill_bytes(bytes)
    }
}

impl Generators {
    /// The generator of the next item.
    #[inline]
    pub fn __next(&mut self) -> ItemRng {
        let mut seed = [0; 32];
        // Eight bytes at a time, and all of this is a few instructions, or none where nothing is drawn.
        for (bytes, word) in seed.chunks_exact_mut(8).zip(self.next_seed()) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        ItemRng(Xoshiro256PlusPlus::from_seed(seed))
    }
}

/// What a loop can take its seed from, in `rng = SEED`: any integer, or `&mut` a generator, which gives one `u64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no seed for the generators of a loop",
    label = "neither an integer nor `&mut` a generator of rand 0.10",
    note = "`rng = 42` gives the same numbers in every run; `rng = &mut generator` takes one `u64` from a generator"
)]
pub trait Seed {
    #[doc(hidden)]
    fn seed(self) -> u128;
}

macro_rules! integers {
    ($($int:ty, |$seed:ident| $bits:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Seed for $int {
            #[inline]
            fn seed(self) -> u128 {
                let $seed = self;
                $bits
            }
        }
    )*};
}
// All bits count, also those of a sign.
integers! {
    u8, |seed| seed.into();
    u16, |seed| seed.into();
    u32, |seed| seed.into();
    u64, |seed| seed.into();
    u128, |seed| seed;
    usize, |seed| u128::from(seed as u64);
    i8, |seed| i128::from(seed).cast_unsigned();
    i16, |seed| i128::from(seed).cast_unsigned();
    i32, |seed| i128::from(seed).cast_unsigned();
    i64, |seed| i128::from(seed).cast_unsigned();
    i128, |seed| seed.cast_unsigned();
    isize, |seed| i128::from(seed as i64).cast_unsigned();
}

impl<R: Rng + ?Sized> Seed for &mut R {
    fn seed(self) -> u128 {
        u128::from(self.next_u64())
    }
}
