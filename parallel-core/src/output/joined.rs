//! Lists that are put together from the lists of blocks, with little memory besides that of the values.

/// The bytes from which on a list is large: when it is full it grows by an eighth, and not to twice its size. Making a
/// large list larger costs no copy where the operating system moves its pages.
pub(crate) const LARGE: usize = 1 << 20;

/// The least bytes of left-over room that the list of a block gives back.
pub(crate) const WASTE: usize = 1 << 10;

/// The same of a list that is kept until the end of the loop, beside those of many other blocks, which may all be small.
pub(crate) const KEPT_WASTE: usize = 1 << 6;

/// The number of values by which a large collection of `len` values grows when it needs room for `more`.
pub(crate) fn growth(len: usize, more: usize) -> usize {
    more.max(len / 8)
}

/// Tells whether a collection of `len` values of type `T` is a large one.
pub(crate) fn is_large<T>(len: usize) -> bool {
    len.saturating_mul(size_of::<T>()) >= LARGE
}

/// Tells whether so much room is left over that it is to be given back, if that is at least so many bytes.
pub(crate) fn is_wasteful<T>(len: usize, capacity: usize, least: usize) -> bool {
    let free = capacity - len;
    free > len / 16 && free.saturating_mul(size_of::<T>()) >= least
}

/// Gives back the room that is left over in the list of a block that is done, if that is at least so many bytes.
#[inline]
pub(crate) fn trim<T>(list: &mut Vec<T>, least: usize) {
    if is_wasteful::<T>(list.len(), list.capacity(), least) {
        list.shrink_to_fit();
    }
}

/// Adds the values of a list that comes after this one.
pub(crate) fn append<T>(list: &mut Vec<T>, mut later: Vec<T>) {
    if list.is_empty() {
        *list = later;
        return;
    }
    let (len, more, free) = (list.len(), later.len(), list.capacity() - list.len());
    if more > free && len < more / 8 {
        // The values of this one are few.
        later.reserve_exact(len);
        later.splice(0..0, list.drain(..));
        *list = later;
        return;
    }
    if more > free && is_large::<T>(len) {
        list.reserve_exact(growth(len, more));
    }
    list.append(&mut later);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_order_and_lists_their_size() {
        for (first, second) in
            [(0, 0), (0, 5), (5, 0), (3, 100), (100, 3), (300_000, 9), (9, 300_000), (200_000, 200_000)]
        {
            let mut list: Vec<u64> = (0..first).collect();
            append(&mut list, (first..first + second).collect());
            assert!(list.iter().copied().eq(0..first + second));
            let len = list.len();
            assert!(!is_large::<u64>(len) || list.capacity() <= len + len / 8 + 1, "{first} {second}");
        }
        let mut list = Vec::with_capacity(10_000);
        list.push(1_u64);
        trim(&mut list, WASTE);
        assert!(list.capacity() < 10);
        let mut small = Vec::with_capacity(10);
        small.push(1_u64);
        trim(&mut small, WASTE);
        assert_eq!(small.capacity(), 10);
        trim(&mut small, KEPT_WASTE);
        assert!(small.capacity() < 10);
    }
}
