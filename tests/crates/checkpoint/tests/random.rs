//! Loops of random lengths, with random blocks, broken off at random bytes: the same bits as without a checkpoint.
//!
//! `CHECKPOINT_ROUNDS=2000` looks further, `CHECKPOINT_SEED=7` elsewhere.

#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "numbers are small")]

use parallel_for::parallel;
use std::fs;
use std::path::{Path, PathBuf};

/// The plan of one loop.
#[derive(Clone, Debug)]
struct Plan {
    kind: usize,
    len: usize,
    batch_size: Option<usize>,
    /// The item at which it is left.
    end: usize,
    array: usize,
}

fn value(i: usize) -> f64 {
    (i as f64 + 0.1).sqrt() / 7.0
}

/// The loop with these settings before it.
macro_rules! looped {
    ($plan:expr, $($settings:tt)*) => {{
        let Plan { kind, len, end, array, .. } = $plan.clone();
        let mut next = 0;
        let pulled = std::iter::from_fn(|| {
            next += 1;
            (next <= len).then_some(next - 1)
        });
        let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
        match kind {
            0 => bits(&parallel!($($settings)* value(i) for i in 0..len)),
            1 => bits(&parallel!($($settings)* value(i * j) for i in 0..len if i % 3 > 0 for j in 0..i % 4)),
            2 => bits(&[parallel!($($settings)* sum(value(i) for i in 0..len))]),
            3 => bits(&[parallel!($($settings)* sum(value(i) for i in pulled))]),
            4 => bits(&parallel!($($settings)* { if i == end { break } value(i) } for i in pulled)),
            5 => bits(&[parallel!($($settings)* first(value(i) for i in 0..len if i > end)).unwrap_or(-1.0)]),
            _ => {
                let (mut total, mut texts, mut best) = (0.3, Vec::new(), 0.0_f64);
                let (mut out, mut bins, mut counts) = (vec![0.5; len], vec![0.25; array], vec![0_u32; array]);
                parallel!($($settings)* for i in 0..len {
                    if i == end {
                        break;
                    }
                    total += value(i);
                    best = best.max(value(i * 7919 % 1000));
                    out[i] = value(i);
                    bins[i * 31 % array] += value(i);
                    counts[i % array] += 1;
                    if i % 5 == 0 {
                        texts.push(value(i));
                    }
                });
                // Behind the exit an element may have been written, or not.
                out.truncate(end);
                let counts = counts.into_iter().map(f64::from).collect();
                bits(&[vec![total, best], texts, out, bins, counts].concat())
            }
        }
    }};
}

fn plain(plan: &Plan) -> Vec<u64> {
    match plan.batch_size {
        None => looped!(plan, n_jobs = 1,),
        Some(size) => looped!(plan, n_jobs = 1, batch_size = size,),
    }
}

fn kept(plan: &Plan, path: &Path, n_jobs: usize) -> Vec<u64> {
    match plan.batch_size {
        None => looped!(plan, checkpoint = path, n_jobs = n_jobs,),
        Some(size) => looped!(plan, checkpoint = path, n_jobs = n_jobs, batch_size = size,),
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

#[test]
fn loops_that_are_broken_off_at_random() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("random-{}", std::process::id()));
    // An earlier process of this number may have left one.
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    let mut state = number("CHECKPOINT_SEED", 2026);
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for round in 0..number("CHECKPOINT_ROUNDS", 120) {
        let most = [4, 700, 3000][draw(3)];
        let len = draw(most);
        let plan = Plan {
            kind: draw(8),
            len,
            batch_size: (draw(2) == 0).then(|| 1 + draw(100)),
            end: draw(2 * len + 2),
            array: 1 + draw(40),
        };
        let expected = plain(&plan);
        let mut bytes = Vec::new();
        for attempt in 0..4 {
            let path = folder.join(format!("{round}-{attempt}"));
            fs::write(&path, &bytes).unwrap();
            assert!(kept(&plan, &path, 1 + draw(4)) == expected, "round {round}, attempt {attempt}: {plan:?}");
            bytes = fs::read(&path).unwrap();
            fs::remove_file(&path).unwrap();
            // Longer and longer, and the last time whole.
            if attempt < 2 {
                bytes.truncate(draw(bytes.len() + 1));
            }
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}
