//! What came of blocks, as bytes: one after the other, each behind a head.

use std::ops::Range;

/// The bytes before the part of a block.
pub(super) const HEAD: usize = 32;

/// No rank: an earlier run has recorded the block.
pub(super) const NOBODY: u32 = u32::MAX;

/// What came of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block<'b> {
    pub(super) items: Range<usize>,
    /// The rank that has run it.
    pub(super) rank: u32,
    /// True if the block has ended the loop.
    pub(super) ends: bool,
    /// True if a journal is to keep it.
    pub(super) is_kept: bool,
    pub(super) part: &'b [u8],
}

impl<'b> Block<'b> {
    /// The head of the block.
    pub(super) fn head(&self) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        head[..8].copy_from_slice(&(self.items.start as u64).to_le_bytes());
        head[8..16].copy_from_slice(&(self.items.len() as u64).to_le_bytes());
        head[16..24].copy_from_slice(&(self.part.len() as u64).to_le_bytes());
        head[24..28].copy_from_slice(&self.rank.to_le_bytes());
        head[28] = u8::from(self.ends);
        head[29] = u8::from(self.is_kept);
        head
    }

    /// The first block in these bytes, and the bytes behind it; `None` at the end.
    pub(super) fn next(bytes: &'b [u8]) -> Option<(Self, &'b [u8])> {
        let (head, rest) = bytes.split_first_chunk::<HEAD>()?;
        let number = |at: usize| {
            let bytes = head[at..].first_chunk().copied().unwrap_or_default();
            usize::try_from(u64::from_le_bytes(bytes)).unwrap_or(usize::MAX)
        };
        let (first, items, len) = (number(0), number(8), number(16));
        let (part, rest) = rest.split_at_checked(len)?;
        let rank = u32::from_le_bytes(head[24..].first_chunk().copied().unwrap_or_default());
        let items = first..first.saturating_add(items);
        Some((Self { items, rank, ends: head[28] == 1, is_kept: head[29] == 1, part }, rest))
    }

    /// All blocks in these bytes.
    pub(super) fn all(mut bytes: &'b [u8]) -> impl Iterator<Item = Self> {
        std::iter::from_fn(move || {
            let (block, rest) = Self::next(bytes)?;
            bytes = rest;
            Some(block)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_come_back() {
        let one = Block { items: 3..10, rank: 2, ends: false, is_kept: true, part: b"abc" };
        let two = Block { items: 10..10, rank: NOBODY, ends: true, is_kept: false, part: b"" };
        let bytes = [&one.head()[..], b"abc", &two.head()].concat();
        assert!(Block::all(&bytes).eq([one, two]));
        assert_eq!(Block::all(&bytes[..40]).count(), 1);
    }
}
