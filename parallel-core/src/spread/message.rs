//! What the ranks say to each other in a loop.

use crate::engine::Verdict;
use crate::wire::{Reader, WireError, put};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// The first bytes of messages; those of a rank that has come to a loop, or to the end of the program, are in `ranks`.
pub(super) const REPORT: u8 = b'r';
pub(super) const WORK: u8 = b'w';
pub(super) const STOP: u8 = b's';
pub(super) const GIVE: u8 = b'v';
pub(super) const END: u8 = b'z';

/// A rank's report to the root. What came of its blocks follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Report {
    /// The number of the loop.
    pub(super) call: u64,
    /// The number of runs that it wants besides those that it has.
    pub(super) wants: usize,
    /// The runs that are done: their first block, the number of blocks, the nanoseconds that they took.
    pub(super) done: Vec<(usize, usize, u64)>,
    /// The first item of the lowest block that has panicked, with its text.
    pub(super) panicked: Option<(usize, String)>,
}

impl Report {
    pub(super) fn message(&self, frames: &[u8]) -> Vec<u8> {
        let Self { call, wants, done, panicked } = self;
        message(REPORT, &(call, wants, done, panicked), frames)
    }

    pub(super) fn read(bytes: &[u8]) -> Result<(Self, &[u8]), WireError> {
        let ((call, wants, done, panicked), frames) = read(bytes)?;
        Ok((Self { call, wants, done, panicked }, frames))
    }
}

/// Runs of blocks for a rank.
pub(super) fn work(call: u64, runs: &[Range<usize>]) -> Vec<u8> {
    let runs: Vec<(usize, usize)> = runs.iter().map(|run| (run.start, run.end)).collect();
    message(WORK, &(call, runs), &[])
}

pub(super) fn read_work(bytes: &[u8]) -> Result<(u64, Vec<(usize, usize)>), WireError> {
    Ok(read(bytes)?.0)
}

/// A number about a loop: the item that it stops at, the bytes that are given out.
pub(super) fn number(kind: u8, call: u64, number: usize) -> Vec<u8> {
    message(kind, &(call, number), &[])
}

pub(super) fn read_number(bytes: &[u8]) -> Result<(u64, usize), WireError> {
    Ok(read(bytes)?.0)
}

/// The end of a loop: how it ended, and how many items it had, if all of them count. The last blocks follow.
pub(super) fn end(call: u64, verdict: &Verdict, items: Option<usize>, frames: &[u8]) -> Vec<u8> {
    let (kind, item, text) = match verdict {
        Verdict::Whole => (0_u8, 0, ""),
        Verdict::Ended(item) => (1, *item, ""),
        Verdict::Panicked(item, text) => (2, *item, &**text),
        Verdict::Failed(text) => (3, 0, &**text),
    };
    message(END, &(call, kind, item, text, items), frames)
}

pub(super) fn read_end(bytes: &[u8]) -> Result<(Verdict, Option<usize>, &[u8]), WireError> {
    let ((_, kind, item, text, items), frames): ((u64, u8, usize, String, Option<usize>), _) = read(bytes)?;
    let verdict = match kind {
        0 => Verdict::Whole,
        1 => Verdict::Ended(item),
        2 => Verdict::Panicked(item, text),
        _ => Verdict::Failed(text),
    };
    Ok((verdict, items, frames))
}

fn message<T: Serialize>(kind: u8, content: &T, frames: &[u8]) -> Vec<u8> {
    let mut bytes = vec![kind];
    put(&mut bytes, content).expect("numbers and text can be written");
    bytes.extend(frames);
    bytes
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<(T, &[u8]), WireError> {
    let from = Reader::new(bytes);
    let content = from.get()?;
    Ok((content, from.rest()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back() {
        let report = Report {
            call: 7,
            wants: 2,
            done: vec![(0, 3, 17), (9, 1, u64::MAX)],
            panicked: Some((12, "no".to_owned())),
        };
        let bytes = report.message(b"frames");
        assert_eq!(bytes[0], REPORT);
        assert_eq!(Report::read(&bytes[1..]).unwrap(), (report, &b"frames"[..]));
        let bytes = end(3, &Verdict::Panicked(5, "text".to_owned()), Some(9), b"rest");
        let (verdict, items, frames) = read_end(&bytes[1..]).unwrap();
        assert!(matches!(verdict, Verdict::Panicked(5, text) if text == "text"));
        assert_eq!((items, frames), (Some(9), &b"rest"[..]));
        assert_eq!(read_work(&work(1, &[0..2, 5..9])[1..]).unwrap(), (1, vec![(0, 2), (5, 9)]));
    }
}
