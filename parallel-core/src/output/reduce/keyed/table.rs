//! The table of the keys of a block: what there is of each of them, in the order in which they came.

/// A key, with what there is of it.
struct Entry<Q, T> {
    hash: u64,
    key: Q,
    total: T,
}

/// Keys in the order in which they came, found by their hashes.
///
/// Invariant: `slots` is empty while there are `FEW` entries or fewer, which are found one after the other. Else its length is a
/// power of two and at least a quarter more than that of `entries`, and for each entry it has one slot, the first that was free from
/// the place on that the low bits of the hash say. Such a slot has, in these low bits, the number of the entry plus one, and above
/// them the bits of its hash; a free one is 0.
pub struct Table<Q, T> {
    entries: Vec<Entry<Q, T>>,
    slots: Vec<u64>,
}

/// The most keys that are looked at one after the other.
const FEW: usize = 8;

impl<Q, T> Table<Q, T> {
    pub(super) fn new() -> Self {
        Self { entries: Vec::new(), slots: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What there is of the key with this hash, if it is here: `is_it` tells whether a key of the same hash is the same.
    #[inline]
    pub(super) fn find(&mut self, hash: u64, is_it: impl Fn(&Q) -> bool) -> Option<&mut T> {
        let is_it = |entry: &Entry<Q, T>| entry.hash == hash && is_it(&entry.key);
        if self.slots.is_empty() {
            return self.entries.iter_mut().find(|entry| is_it(entry)).map(|entry| &mut entry.total);
        }
        let low = self.low();
        let mut place = hash & low;
        loop {
            let slot = self.slots[index(place)];
            if slot == 0 {
                return None;
            }
            if slot & !low == hash & !low && is_it(&self.entries[index(slot & low) - 1]) {
                return Some(&mut self.entries[index(slot & low) - 1].total);
            }
            place = (place + 1) & low;
        }
    }

    /// Adds a key that is not here.
    pub(super) fn add(&mut self, hash: u64, key: Q, total: T) {
        self.entries.push(Entry { hash, key, total });
        let len = self.entries.len();
        if len > FEW && len + len / 4 >= self.slots.len() {
            self.grow();
        } else if len > FEW {
            self.enter(len);
        }
    }

    /// The entries with their hashes, in the order in which they came.
    pub(super) fn into_entries(self) -> impl ExactSizeIterator<Item = (u64, Q, T)> {
        self.entries.into_iter().map(|Entry { hash, key, total }| (hash, key, total))
    }

    /// The bits of a hash that say where its slot is.
    #[inline]
    fn low(&self) -> u64 {
        self.slots.len() as u64 - 1
    }

    /// Makes more slots, and gives all entries theirs.
    fn grow(&mut self) {
        let len = self.entries.len();
        self.slots = vec![0; (len * 2).next_power_of_two()];
        (1..=len).for_each(|number| self.enter(number));
    }

    /// Gives the entry of this number, counted from one, its slot.
    fn enter(&mut self, number: usize) {
        let (low, hash) = (self.low(), self.entries[number - 1].hash);
        let mut place = hash & low;
        while self.slots[index(place)] != 0 {
            place = (place + 1) & low;
        }
        self.slots[index(place)] = hash & !low | number as u64;
    }
}

/// A number of a slot or an entry, of which there are never more than memory has places.
#[expect(clippy::cast_possible_truncation, reason = "the low bits of a hash, as many as slots need")]
#[inline]
fn index(place: u64) -> usize {
    place as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hashes of which many are the same, or alike in their low bits.
    fn hash(key: u64) -> u64 {
        match key % 3 {
            0 => key / 30,
            1 => key << 40,
            _ => key.wrapping_mul(0x9E37_79B9_7F4A_7C15),
        }
    }

    #[test]
    fn all_keys_are_found_however_alike_their_hashes_are() {
        for count in [0, 1, 7, 8, 9, 12, 13, 100, 5_000] {
            let mut table = Table::new();
            for key in 0..count {
                assert!(table.find(hash(key), |known| *known == key).is_none());
                table.add(hash(key), key, key * 2);
                assert!(table.slots.is_empty() || table.slots.len() > table.entries.len());
            }
            for key in 0..count {
                let total = table.find(hash(key), |known| *known == key).unwrap();
                assert_eq!(*total, key * 2);
                *total += 1;
            }
            assert!(table.find(hash(count), |known| *known == count).is_none());
            let all: Vec<_> = table.into_entries().map(|(_, key, total)| (key, total)).collect();
            assert_eq!(all, (0..count).map(|key| (key, key * 2 + 1)).collect::<Vec<_>>());
        }
    }
}
