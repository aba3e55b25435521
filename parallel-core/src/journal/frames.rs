//! The bytes of a journal.

use crate::wire::WireError;
use crc32fast::Hasher;

/// The begin of a journal: what it is, and the version of its format.
pub(super) const MAGIC: &[u8] = b"parallel-for j1\n";

/// The begin of a frame, which ASCII text has not.
const MARK: [u8; 4] = [0xf5, 0x4a, 0x91, 0xa7];

/// The bytes before the content of a frame.
pub(super) const HEAD: usize = 20;

/// The kind of the frame of a block.
const BLOCK: u8 = 1;

/// The bytes before the part of a block, in the content of its frame.
const ABOUT: usize = 18;

/// The checksum of bytes, in a journal with this salt.
fn checksum(salt: u32, bytes: &[u8]) -> u32 {
    let mut hasher = Hasher::new_with_initial(salt);
    hasher.update(bytes);
    hasher.finalize()
}

/// The number at the begin of these bytes.
fn number<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.first_chunk().copied()
}

/// One frame that is being written: that of the part of a block.
pub struct Frame {
    /// Room for the head, then the content.
    bytes: Vec<u8>,
    /// The number of items of the block.
    items: usize,
    /// False if the block is to run again; an error if its part could not be written.
    kept: Result<bool, WireError>,
}

impl Frame {
    /// The frame of a block of these items; `ends` is true if the block has ended its loop.
    pub(crate) fn new(first: usize, items: usize, ends: bool) -> Self {
        let mut bytes = vec![0; HEAD];
        bytes.extend([BLOCK, u8::from(ends)]);
        bytes.extend((first as u64).to_le_bytes());
        bytes.extend((items as u64).to_le_bytes());
        Self { bytes, items, kept: Ok(true) }
    }

    /// The frame with this content.
    pub(super) fn of(content: &[u8]) -> Self {
        let mut bytes = vec![0; HEAD];
        bytes.extend(content);
        Self { bytes, items: 0, kept: Ok(true) }
    }

    /// The bytes that the part of the block is written behind.
    pub(crate) fn part(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    /// The number of items of the block.
    pub(crate) fn items(&self) -> usize {
        self.items
    }

    /// Does not keep the frame: the block is to run again.
    pub(crate) fn spoil(&mut self) {
        if self.kept.is_ok() {
            self.kept = Ok(false);
        }
    }

    /// Notes that the part cannot be written.
    pub(crate) fn fail(&mut self, error: WireError) {
        self.kept = Err(error);
    }

    /// Whether the frame is to be kept, unless its part could not be written.
    pub(super) fn kept(&self) -> Result<bool, &WireError> {
        self.kept.as_ref().copied()
    }

    /// All bytes of the frame, in a journal with this salt.
    pub(super) fn finish(mut self, salt: u32) -> Vec<u8> {
        let (head, content) = self.bytes.split_at_mut(HEAD);
        head[..4].copy_from_slice(&MARK);
        head[4..12].copy_from_slice(&(content.len() as u64).to_le_bytes());
        head[12..16].copy_from_slice(&checksum(salt, content).to_le_bytes());
        let of_head = checksum(salt, &head[..16]);
        head[16..].copy_from_slice(&of_head.to_le_bytes());
        self.bytes
    }
}

/// What stands at a place in a journal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A frame; its content begins here, and has so many bytes.
    Whole { content: usize, len: usize },
    /// The content of a frame is not what was written; the next one begins there.
    Damaged { next: usize },
    /// The file ends before the frame does.
    Torn,
    /// No frame.
    Nothing,
}

/// Looks at the frame at a place.
pub(super) fn look(bytes: &[u8], at: usize, salt: u32) -> At {
    let rest = &bytes[at..];
    let Some(head) = rest.get(..HEAD) else { return At::Torn };
    let sums = (number(&head[12..]).map(u32::from_le_bytes), number(&head[16..]).map(u32::from_le_bytes));
    let (Some(len), (Some(of_content), Some(of_head))) = (number(&head[4..]).map(u64::from_le_bytes), sums) else {
        return At::Nothing;
    };
    if head[..4] != MARK || checksum(salt, &head[..16]) != of_head {
        return At::Nothing;
    }
    let content = usize::try_from(len).ok().and_then(|len| rest[HEAD..].get(..len));
    let Some(content) = content else { return At::Torn };
    if checksum(salt, content) == of_content {
        At::Whole { content: at + HEAD, len: content.len() }
    } else {
        At::Damaged { next: at + HEAD + content.len() }
    }
}

/// The next whole frame behind a place where there should be one, and is none.
pub(super) fn find_next(bytes: &[u8], at: usize, salt: u32) -> Option<usize> {
    let places = bytes[at..].windows(MARK.len()).enumerate().skip(1).filter(|(_, four)| *four == MARK);
    places.map(|(ahead, _)| at + ahead).find(|&place| matches!(look(bytes, place, salt), At::Whole { .. }))
}

/// The frame of a block, as it is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) first: u64,
    pub(super) items: u64,
    pub(super) ends: bool,
    /// Where its part begins in the file, and how long it is.
    pub(super) part: (usize, usize),
}

impl Block {
    /// The block whose frame has this content, which begins `at` there; `None` if it is of a kind that nobody knows.
    pub(super) fn read(content: &[u8], at: usize) -> Option<Self> {
        let [BLOCK, flags @ 0..=1, ..] = *content else { return None };
        Some(Self {
            first: number(content.get(2..)?).map(u64::from_le_bytes)?,
            items: number(content.get(10..)?).map(u64::from_le_bytes)?,
            ends: flags == 1,
            part: (at + ABOUT, content.len() - ABOUT),
        })
    }
}
