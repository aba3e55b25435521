//! Loops with a block, as rustfmt wants them.

use parallel_for::parallel;
use std::collections::BTreeMap;
use std::num::ParseIntError;

pub fn accumulators(words: &[&str]) -> (usize, usize, BTreeMap<String, usize>, [u32; 8]) {
    let (mut total, mut longest, mut places, mut lengths) = (0, 0, BTreeMap::new(), [0; 8]);
    parallel!(for (place, word) in words.iter().enumerate() {
        total += word.len();
        longest = longest.max(word.len());
        if !word.is_empty() {
            places.insert((*word).to_owned(), place);
        }
        lengths[word.len()] += 1;
    });
    (total, longest, places, lengths)
}

pub fn settings_and_window(n: usize) -> Vec<usize> {
    let mut out = vec![0; n];
    parallel!(
        n_jobs = 2,
        batch_size = 3,
        for i in 0..n {
            out[i] = i * i;
        }
    );
    parallel!(
        n_jobs = i64::try_from(n).unwrap_or(1).clamp(1, 4),
        batch_size = usize::from(u8::MAX).max(1).saturating_sub(7) / 100,
        for i in 0..n {
            out[i] += 1;
        }
    );
    out
}

pub fn exits(lines: &[&str]) -> Result<Option<i32>, ParseIntError> {
    parallel!(for line in lines {
        let number: i32 = line.parse()?;
        if number < 0 {
            return Ok(Some(number));
        }
        if number == 0 {
            break;
        }
    });
    Ok(None)
}

pub fn labels_and_attributes(rows: &[Vec<i32>]) -> i32 {
    let mut total = 0;
    parallel!(
        #[allow(clippy::manual_filter)]
        'rows: for row in rows {
            for x in row {
                if *x < 0 {
                    continue 'rows;
                }
                total += x;
            }
        }
    );
    parallel!('rows: for row in rows {
        for x in row {
            if *x < 0 {
                break 'rows;
            }
            total += x;
        }
    });
    total
}

pub fn nested(rows: &[Vec<i32>]) -> i32 {
    let mut total = 0;
    parallel!(for row in rows {
        let mut inner = 0;
        parallel!(for x in row {
            inner += x;
        });
        total += inner;
    });
    total
}
