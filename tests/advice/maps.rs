//! Rules about elements, and about values of maps.

use crate::{indices, same, words};
use parallel_for::parallel;
use std::collections::BTreeMap;

pub fn element_read() {
    same(
        words(),
        |words| {
            let (mut counts, mut lines) = (BTreeMap::new(), Vec::new());
            for word in words {
                let n = counts.entry(word).or_insert(0);
                *n += 1;
                lines.push(format!("{word} {n}"));
            }
            (counts, lines)
        },
        |words, jobs| {
            let (mut counts, mut lines) = (BTreeMap::new(), Vec::new());
            for word in parallel!(n_jobs = jobs, word.trim() for word in words) {
                let n = counts.entry(word).or_insert(0);
                *n += 1;
                lines.push(format!("{word} {n}"));
            }
            (counts, lines)
        },
    );
    // What is needed is the end.
    same(
        indices(),
        |indices| {
            let mut bins = [0; 13];
            let mut last = 0;
            for k in indices {
                bins[k] += 1;
                last = bins[k].max(last);
            }
            (bins, last)
        },
        |indices, jobs| {
            let mut bins = [0; 13];
            parallel!(
                n_jobs = jobs,
                for k in indices {
                    bins[k] += 1;
                }
            );
            (bins, bins.into_iter().max().unwrap())
        },
    );
}

pub fn map_as_a_whole() {
    same(
        words(),
        |words| {
            let (mut counts, mut most) = (BTreeMap::new(), 0);
            for word in words {
                *counts.entry(word).or_insert(0) += 1;
                most = most.max(counts.len());
            }
            (counts, most)
        },
        |words, jobs| {
            let mut counts = BTreeMap::new();
            parallel!(
                n_jobs = jobs,
                for word in words {
                    *counts.entry(word).or_insert(0) += 1;
                }
            );
            let most = counts.len();
            (counts, most)
        },
    );
}

pub fn found_and_inserted() {
    same(
        indices(),
        |indices| {
            let mut stock = BTreeMap::from([(0, 5)]);
            for k in indices {
                if k % 2 == 0 {
                    *stock.entry(k).or_insert(0) += 1;
                } else if let Some(there) = stock.get_mut(&(k - 1)) {
                    *there -= 1;
                }
            }
            stock
        },
        |indices, jobs| {
            let mut stock = BTreeMap::from([(0, 5)]);
            for k in parallel!(n_jobs = jobs, k for k in indices) {
                if k % 2 == 0 {
                    *stock.entry(k).or_insert(0) += 1;
                } else if let Some(there) = stock.get_mut(&(k - 1)) {
                    *there -= 1;
                }
            }
            stock
        },
    );
}

pub fn value_begins() {
    same(
        words(),
        |words| {
            let (mut counts, mut longest) = (BTreeMap::new(), BTreeMap::new());
            for word in words {
                *counts.entry(word).or_insert(7) += 1;
                let n = longest.entry(word.len()).or_insert(0);
                *n = word.len().max(*n);
            }
            (counts, longest)
        },
        |words, jobs| {
            let (mut counts, mut longest) = (BTreeMap::new(), BTreeMap::new());
            parallel!(
                n_jobs = jobs,
                for word in words {
                    *counts.entry(word).or_default() += 1;
                    let n = longest.entry(word.len()).or_insert(word.len());
                    *n = (*n).max(word.len());
                }
            );
            for n in counts.values_mut() {
                *n += 7;
            }
            (counts, longest)
        },
    );
    same(
        indices(),
        |indices| {
            let (mut product, mut all, mut bits) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
            for k in indices {
                *product.entry(k % 3).or_insert(5_u64) *= k as u64 % 2 + 1;
                *all.entry(k % 3).or_insert(false) &= k < 9;
                *bits.entry(k % 3).or_insert(6) &= k;
            }
            (product, all, bits)
        },
        |indices, jobs| {
            let (mut product, mut all, mut bits) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
            parallel!(
                n_jobs = jobs,
                for k in indices {
                    *product.entry(k % 3).or_insert(1_u64) *= k as u64 % 2 + 1;
                    *all.entry(k % 3).or_insert(true) &= k < 9;
                    *bits.entry(k % 3).or_insert(!0) &= k;
                }
            );
            for n in product.values_mut() {
                *n *= 5;
            }
            for all in all.values_mut() {
                *all = false;
            }
            for bits in bits.values_mut() {
                *bits &= 6;
            }
            (product, all, bits)
        },
    );
}

/// The value alone is changed, and the rest done with a list of keys.
pub fn found_or_not() {
    same(
        words(),
        |texts| {
            let (mut seen, mut again) = (BTreeMap::new(), vec![]);
            for (i, text) in texts.iter().enumerate() {
                if let Some(n) = seen.get_mut(text) {
                    *n += 1;
                    again.push(i);
                } else {
                    seen.insert(*text, 1);
                }
            }
            (seen, again)
        },
        |texts, jobs| {
            let mut seen = BTreeMap::new();
            parallel!(
                n_jobs = jobs,
                for text in &texts {
                    if let Some(n) = seen.get_mut(text) {
                        *n += 1;
                    } else {
                        seen.insert(*text, 1);
                    }
                }
            );
            let (mut first, mut again) = (BTreeMap::new(), vec![]);
            for (i, text) in texts.iter().enumerate() {
                if *first.entry(*text).or_insert(i) != i {
                    again.push(i);
                }
            }
            (seen, again)
        },
    );
}
