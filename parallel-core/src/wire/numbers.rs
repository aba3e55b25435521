//! Lists of numbers of std, as they lie in the memory of nearly every machine.

use super::{Reader, WireError};
use bytemuck::Pod;

/// The numbers of std.
pub trait Number: Pod + Send + Sync {}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Number for $number {}
    )*};
}
numbers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

/// Writes numbers, little-endian, after the number of their bytes.
pub(crate) fn put<T: Number>(numbers: &[T], to: &mut Vec<u8>) {
    let bytes: &[u8] = bytemuck::cast_slice(numbers);
    to.extend((bytes.len() as u64).to_le_bytes());
    let begin = to.len();
    to.extend_from_slice(bytes);
    if cfg!(target_endian = "big") {
        turn::<T>(&mut to[begin..]);
    }
}

/// Reads numbers.
pub(crate) fn get<T: Number>(from: &Reader<'_>) -> Result<Vec<T>, WireError> {
    let len = from.bytes(size_of::<u64>())?;
    let len = u64::from_le_bytes(len.try_into().map_err(WireError::new)?);
    let bytes = from.bytes(usize::try_from(len).map_err(WireError::new)?)?;
    let mut numbers: Vec<T> = bytemuck::pod_collect_to_vec(bytes);
    if cfg!(target_endian = "big") {
        turn::<T>(bytemuck::cast_slice_mut(&mut numbers));
    }
    Ok(numbers)
}

/// Turns the bytes of each number around.
fn turn<T: Number>(bytes: &mut [u8]) {
    bytes.chunks_exact_mut(size_of::<T>()).for_each(<[u8]>::reverse);
}

/// Reads as many numbers as an array has.
#[cfg(feature = "process")]
pub(crate) fn get_array<T: Number, const N: usize>(from: &Reader<'_>) -> Result<[T; N], WireError> {
    get(from)?.try_into().map_err(|_| WireError::new("an array of another length"))
}
