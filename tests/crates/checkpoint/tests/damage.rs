//! A file that is cut off or damaged anywhere gives the right answer or a clear refusal: no wrong answer, no other panic.

#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "numbers are small")]

use parallel_for::parallel;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::Formatter;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

fn text(i: u32) -> Option<String> {
    (!i.is_multiple_of(3)).then(|| "x".repeat(i as usize))
}

/// A loop of a few blocks, with a list, an accumulator and an exit.
fn looped(path: &Path) -> (Vec<Option<String>>, u32) {
    let mut total = 7;
    let list = parallel!(checkpoint = path, batch_size = 2, n_jobs = 2, {
        if i == 9 {
            break;
        }
        total += i;
        text(i)
    } for i in 0..12_u32);
    (list, total)
}

/// A file that was not used before, with these bytes.
fn file(bytes: &[u8]) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("damage-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::write(&path, bytes).unwrap();
    path
}

/// What the loop gives with a file of these bytes; `None` if it refuses the file, which stays as it is then.
fn with(bytes: &[u8]) -> Option<(Vec<Option<String>>, u32)> {
    let path = file(bytes);
    let result = catch_unwind(AssertUnwindSafe(|| looped(&path)));
    let after = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    match result {
        Ok(result) => Some(result),
        Err(payload) => {
            let text = payload.downcast::<String>().expect("a refusal is a text");
            assert!(text.contains("checkpoint") && (text.contains("; ") || text.contains(", take")), "{text}");
            assert_eq!(after, bytes, "{text}");
            None
        }
    }
}

fn quietly(test: impl FnOnce()) {
    std::panic::set_hook(Box::new(|_| {}));
    let result = catch_unwind(AssertUnwindSafe(test));
    let _ = std::panic::take_hook();
    if let Err(payload) = result {
        panic!("{}", payload.downcast_ref::<String>().map_or("?", String::as_str));
    }
}

/// The loop's answer, and the file that it leaves.
fn whole() -> ((Vec<Option<String>>, u32), Vec<u8>) {
    let path = file(&[]);
    let result = looped(&path);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(result, ((0..9).map(text).collect(), 7 + 36));
    (result, bytes)
}

#[test]
fn files_that_are_cut_off_and_damaged() {
    quietly(|| {
        let (expected, bytes) = whole();
        for len in 0..bytes.len() {
            assert_eq!(with(&bytes[..len]), Some(expected.clone()), "the first {len} bytes");
        }
        let mut refused = Vec::new();
        for at in 0..bytes.len() {
            for mask in [1, 0x80, 0xff] {
                let mut bytes = bytes.clone();
                bytes[at] ^= mask;
                match with(&bytes) {
                    Some(result) => assert_eq!(result, expected, "byte {at}, {mask:x}"),
                    None => refused.push(at),
                }
            }
        }
        // What is refused is the header alone.
        let header = refused.iter().max().unwrap() + 1;
        assert!(refused.len() == 3 * header && header < bytes.len(), "{header} of {}", bytes.len());

        // Any number of places, and pieces that are moved, doubled or lost.
        let mut state = 2026_u64;
        let mut draw = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        for round in 0..400 {
            let mut bytes = bytes.clone();
            for _ in 0..=draw(4) {
                let (from, to) = (header + draw(bytes.len() - header), header + draw(bytes.len() - header));
                let piece = bytes[from.min(to)..from.max(to)].to_vec();
                match draw(4) {
                    0 => drop(bytes.drain(from.min(to)..from.max(to))),
                    1 => drop(bytes.splice(from..from, piece)),
                    2 => bytes.extend(piece),
                    _ => bytes[from] = draw(256) as u8,
                }
                if bytes.len() == header {
                    break;
                }
            }
            if let Some(result) = with(&bytes) {
                assert_eq!(result, expected, "round {round}");
            }
        }
    });
}

/// Bytes that stand in the file as they are.
#[derive(Clone, PartialEq, Debug)]
struct Raw(Vec<u8>);

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Raw;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Raw, E> {
                Ok(Raw(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// What looks like a frame inside a value is a value: here are the frames of the same loop, with other answers.
#[test]
fn files_in_files_are_values() {
    let looped = |path: &Path, value: &Raw| parallel!(checkpoint = path, value.clone() for _ in 0..4);
    let path = file(&[]);
    let _ = looped(&path, &Raw(vec![1, 2, 3]));
    let inner = Raw(fs::read(&path).unwrap());
    let path = file(&[]);
    let expected = looped(&path, &inner);
    let bytes = fs::read(&path).unwrap();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(&inner.0)).collect();
    assert_eq!(places.len(), 4);
    // The heads of the frames around them are gone: what comes next are the frames inside.
    let mut spoilt = bytes.clone();
    for place in places {
        spoilt[place - 42..place - 22].fill(0);
    }
    assert_eq!(looped(&file(&spoilt), &inner), expected);
}
