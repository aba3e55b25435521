//! The bytes of a journal.

use super::notes::Digest;
use crate::wire::Frame;
use crc32fast::Hasher;

/// The begin of a journal: what it is, and the version of its format.
pub(super) const MAGIC: &[u8] = b"parallel-for j3\n";

/// The begin of a frame, which ASCII text has not.
const MARK: [u8; 4] = [0xf5, 0x4a, 0x91, 0xa7];

/// The bytes before the content of a frame.
pub(super) const HEAD: usize = 20;

/// The kind of the frame of a block.
const BLOCK: u8 = 1;

/// The content of the frame that a shard writes when it has passed over its whole loop.
pub(super) const PASS: [u8; 1] = [2];

/// The bytes before the part of a block, in the content of its frame.
const ABOUT: usize = 34;

/// The flag of a block that has ended its loop, and that of one whose items have a digest.
const ENDS: u8 = 1;
const HAS_DIGEST: u8 = 2;

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

/// The frame of a block of these items; `ends` is true if the block has ended its loop.
pub(crate) fn of_block(first: usize, items: usize, ends: bool, digest: Option<Digest>) -> Frame {
    let mut bytes = vec![0; HEAD];
    let flags = if ends { ENDS } else { 0 } | digest.map_or(0, |_| HAS_DIGEST);
    let Digest { items: in_digest, hash } = digest.unwrap_or_default();
    bytes.extend([BLOCK, flags]);
    bytes.extend((first as u64).to_le_bytes());
    bytes.extend((items as u64).to_le_bytes());
    bytes.extend(in_digest.to_le_bytes());
    bytes.extend(hash.to_le_bytes());
    Frame::behind(bytes)
}

/// The frame with this content, in a journal with this salt.
pub(super) fn with_content(content: &[u8], salt: u32) -> Vec<u8> {
    let mut bytes = vec![0; HEAD];
    bytes.extend(content);
    finish(bytes, salt)
}

/// Writes the head of a frame, in a journal with this salt, into the room before its content.
pub(super) fn finish(mut bytes: Vec<u8>, salt: u32) -> Vec<u8> {
    let (head, content) = bytes.split_at_mut(HEAD);
    head[..4].copy_from_slice(&MARK);
    head[4..12].copy_from_slice(&(content.len() as u64).to_le_bytes());
    head[12..16].copy_from_slice(&checksum(salt, content).to_le_bytes());
    let of_head = checksum(salt, &head[..16]);
    head[16..].copy_from_slice(&of_head.to_le_bytes());
    bytes
}

/// Tells whether a frame with this content says that a shard has passed over its whole loop.
pub(super) fn is_pass(content: &[u8]) -> bool {
    content == PASS
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
    /// The digest of its items, if they have one.
    pub(super) digest: Option<Digest>,
    /// Where its part begins in the file, and how long it is.
    pub(super) part: (usize, usize),
}

impl Block {
    /// The block whose frame has this content, which begins `at` there; `None` if it is of a kind that nobody knows.
    pub(super) fn read(content: &[u8], at: usize) -> Option<Self> {
        let [BLOCK, flags, ..] = *content else { return None };
        if flags & !(ENDS | HAS_DIGEST) != 0 || content.len() < ABOUT {
            return None;
        }
        let at_byte = |byte: usize| number(content.get(byte..)?).map(u64::from_le_bytes);
        let digest = Digest { items: at_byte(18)?, hash: at_byte(26)? };
        Some(Self {
            first: at_byte(2)?,
            items: at_byte(10)?,
            ends: flags & ENDS != 0,
            digest: (flags & HAS_DIGEST != 0).then_some(digest),
            part: (at + ABOUT, content.len() - ABOUT),
        })
    }
}
