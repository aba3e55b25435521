//! A file that is cut off or damaged anywhere gives the right answer or a clear refusal: no wrong answer, no other panic.

use parallel_for::parallel;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

fn text(i: u32) -> Option<String> {
    (i % 3 > 0).then(|| "x".repeat(i as usize))
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
            assert!(text.contains("checkpoint `") && text.contains("; "), "{text}");
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
        let text = payload.downcast_ref::<String>().map_or("?", String::as_str);
        panic!("{text}");
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
        assert!(refused.len() == 3 * header && header < bytes.len() / 2, "{header} of {}", bytes.len());

        // Any number of places, and pieces that are moved, doubled or lost.
        let mut state = 2026_u64;
        let mut draw = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        for round in 0..400 {
            let mut bytes = bytes.clone();
            for _ in 0..1 + draw(4) {
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

/// What looks like a file of this kind inside a value is a value.
#[test]
fn files_in_files_are_values() {
    let (_, inner) = whole();
    let path = file(&[]);
    let looped = |path: &Path| parallel!(checkpoint = path, inner.clone() for _ in 0..4);
    let expected = looped(&path);
    let bytes = fs::read(&path).unwrap();
    // The head of the first frame is gone: what comes next is inside of it.
    let at = bytes.windows(16).position(|piece| piece == b"parallel-for j1\n".repeat(1)).unwrap();
    assert_eq!(at, 0);
    let first = bytes.windows(inner.len()).position(|piece| piece == inner).unwrap();
    let mut spoilt = bytes.clone();
    spoilt[first - 40..first - 20].fill(0);
    assert_eq!(looped(&file(&spoilt)), expected);
}
