//! What a worker says of a block.

use crate::wire::{Frame, WireError};

/// The bytes before what comes of a block: the kind of the answer, and how many items have begun.
const HEAD: usize = 9;

/// The kinds of answers.
const PART: u8 = 0;
const END: u8 = 1;
const CUT: u8 = 2;
const PANIC: u8 = 3;
const FAILURE: u8 = 4;

/// What a worker says of a block.
pub(super) enum Answer<'a> {
    /// The part of the block.
    Part {
        /// The part, as bytes.
        part: &'a [u8],
        /// The block has ended the loop.
        ends: bool,
        /// A limit has cut the block short, so that a journal is not to keep it.
        is_cut: bool,
    },
    /// The body has panicked, with this message.
    Panic(&'a str),
    /// The block could not be run: a sentence that says why.
    Failure(&'a str),
}

/// The begin of the answer of a block that is done.
pub(super) fn begin() -> Frame {
    Frame::behind(vec![0; HEAD])
}

/// The answer of a block that is done, of which so many items have begun.
pub(super) fn done(frame: Frame, ends: bool, began: usize) -> Vec<u8> {
    let kind = match frame.kept() {
        Ok(true) if ends => END,
        Ok(true) => PART,
        Ok(false) => CUT,
        Err(error) => return failed(&format!("what comes of an item cannot go to another process: {error}")),
    };
    let mut bytes = frame.into_bytes();
    bytes[0] = kind;
    bytes[1..HEAD].copy_from_slice(&(began as u64).to_ne_bytes());
    bytes
}

/// Adds what has become of the items to the answer of a block that is done.
pub(super) fn add(answer: &mut Vec<u8>, put_back: impl FnOnce(&mut Vec<u8>) -> Result<(), WireError>) {
    if answer[0] > CUT {
        return;
    }
    let len = answer.len() as u64;
    match put_back(answer) {
        Ok(()) => answer.extend(len.to_ne_bytes()),
        Err(error) => *answer = failed(&format!("what becomes of an item cannot go to another process: {error}")),
    }
}

/// The part in front of what has become of the items, and that. Behind both stands how long the answer was without it.
pub(super) fn split(part: &[u8]) -> Result<(&[u8], &[u8]), WireError> {
    let wrong = || WireError::new("not the answer of a worker");
    let (rest, len) = part.split_last_chunk().ok_or_else(wrong)?;
    let len = usize::try_from(u64::from_ne_bytes(*len)).map_err(WireError::new)?;
    len.checked_sub(HEAD).and_then(|len| rest.split_at_checked(len)).ok_or_else(wrong)
}

/// The answer of a block whose body has panicked.
pub(super) fn panicked(message: &str, began: usize) -> Vec<u8> {
    text(PANIC, message, began)
}

/// The answer of a block that could not be run.
pub(super) fn failed(why: &str) -> Vec<u8> {
    text(FAILURE, why, 0)
}

fn text(kind: u8, text: &str, began: usize) -> Vec<u8> {
    let mut bytes = vec![kind];
    bytes.extend((began as u64).to_ne_bytes());
    bytes.extend(text.as_bytes());
    bytes
}

/// Reads an answer, and how many items have begun.
pub(super) fn read(bytes: &[u8]) -> Result<(Answer<'_>, usize), WireError> {
    let wrong = || WireError::new("not the answer of a worker");
    let ([kind, ..], Some(began)) = (bytes, bytes.get(1..HEAD)) else { return Err(wrong()) };
    let began = u64::from_ne_bytes(began.try_into().map_err(WireError::new)?);
    let began = usize::try_from(began).map_err(WireError::new)?;
    let rest = &bytes[HEAD..];
    let text = || std::str::from_utf8(rest).map_err(WireError::new);
    let answer = match *kind {
        PART | END | CUT => Answer::Part { part: rest, ends: *kind != PART, is_cut: *kind == CUT },
        PANIC => Answer::Panic(text()?),
        FAILURE => Answer::Failure(text()?),
        _ => return Err(wrong()),
    };
    Ok((answer, began))
}
