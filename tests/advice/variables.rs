//! Advice about variables around the loop.

use super::support::watched;
use super::{floats, numbers, same, words};
use parallel_for::parallel;
use std::collections::HashSet;

pub fn accumulator_read() {
    counters();
    // The running total, as a list; one that goes on; the largest so far; the counter; the end alone.
    same(
        numbers(),
        |xs| {
            let (mut total, mut seen) = (0, vec![]);
            for x in &xs {
                total += x * x;
                seen.push(total);
            }
            seen
        },
        |xs, jobs| parallel!(n_jobs = jobs, scan(x * x for x in &xs, |a, b| a + b)),
    );
    same(
        numbers(),
        |xs| {
            let (mut rest, mut seen) = (0, vec![]);
            for x in &xs {
                rest -= x;
                seen.push(rest);
            }
            seen
        },
        |xs, jobs| parallel!(n_jobs = jobs, scan(-x for x in &xs, |a, b| a + b)),
    );
    same(
        numbers(),
        |xs| {
            let (mut most, mut seen) = (i64::MIN, vec![]);
            for x in &xs {
                most = most.max(x % 100);
                seen.push(most);
            }
            seen
        },
        |xs, jobs| parallel!(n_jobs = jobs, scan(x % 100 for x in &xs, |a, b| a.max(b))),
    );
    same(
        numbers(),
        |xs| {
            let (mut total, mut seen) = (3, vec![]);
            for x in &xs {
                total += x * x;
                seen.push(total);
            }
            (total, seen)
        },
        |xs, jobs| {
            let (mut total, mut seen) = (3, vec![]);
            for square in parallel!(n_jobs = jobs, x * x for x in &xs) {
                total += square;
                seen.push(total);
            }
            (total, seen)
        },
    );
    same(
        numbers(),
        |xs| {
            let (mut k, mut seen) = (0, vec![]);
            for x in &xs {
                seen.push((k, x * x));
                k += 1;
            }
            seen
        },
        |xs, jobs| {
            let mut seen = vec![];
            parallel!(
                n_jobs = jobs,
                for (k, x) in xs.iter().enumerate() {
                    seen.push((k, x * x));
                }
            );
            seen
        },
    );
}

/// `lineno += 1` first, and last in the body; with a first value of its own.
fn counters() {
    same(
        words(),
        |lines| {
            let (mut lineno, mut seen) = (0, vec![]);
            for line in &lines {
                lineno += 1;
                seen.push(format!("{lineno}: {line}"));
            }
            seen
        },
        |lines, jobs| {
            let (lineno, mut seen) = (0, vec![]);
            parallel!(
                n_jobs = jobs,
                for (i, line) in lines.iter().enumerate() {
                    seen.push(format!("{}: {line}", lineno + i + 1));
                }
            );
            seen
        },
    );
    same(
        words(),
        |lines| {
            let (mut lineno, mut seen) = (7, vec![]);
            for line in &lines {
                seen.push(format!("{lineno}: {line}"));
                lineno += 1;
            }
            seen
        },
        |lines, jobs| {
            let (lineno, mut seen) = (7, vec![]);
            parallel!(
                n_jobs = jobs,
                for (i, line) in lines.iter().enumerate() {
                    seen.push(format!("{}: {line}", lineno + i));
                }
            );
            seen
        },
    );
}

pub fn emptied() {
    same(
        numbers(),
        |xs| {
            let (mut line, mut lines) = (String::from("left over"), vec![]);
            for x in &xs {
                line.clear();
                line.push_str(&x.to_string());
                lines.push(line.clone());
            }
            lines
        },
        |xs, jobs| {
            let mut lines = vec![];
            parallel!(n_jobs = jobs, batch_size = 1, let mut line = String::from("left over"); for x in &xs {
                line.clear();
                line.push_str(&x.to_string());
                lines.push(line.clone());
            });
            lines
        },
    );
    // What an earlier item has left counts.
    same(
        numbers(),
        |xs| {
            let mut run = vec![1];
            for x in &xs {
                if *x < 5 {
                    run.clear();
                }
                run.push(x * x);
            }
            run
        },
        |xs, jobs| {
            let mut run = vec![1];
            for (x, square) in parallel!(n_jobs = jobs, (x, x * x) for x in &xs) {
                if *x < 5 {
                    run.clear();
                }
                run.push(square);
            }
            run
        },
    );
}

/// Scratch is told apart from one variable only if several workers have it at the same time.
#[test]
fn the_buffer_of_each_worker_is_its_own() {
    watched(|| {
        let meet = std::sync::Barrier::new(2);
        let mut lines = vec![];
        parallel!(n_jobs = 2, batch_size = 1, let mut line = String::from("left over"); for x in 0..2 {
            line.clear();
            meet.wait();
            line.push_str(&x.to_string());
            meet.wait();
            lines.push(line.clone());
        });
        assert_eq!(lines, ["0", "1"]);
    });
}

pub fn two_operators() {
    same(
        numbers(),
        |xs| {
            let mut hash = 17_i64;
            for x in &xs {
                hash = hash.wrapping_mul(31);
                hash = hash.wrapping_add(x * x);
            }
            hash
        },
        |xs, jobs| {
            let mut hash = 17_i64;
            for square in parallel!(n_jobs = jobs, x * x for x in &xs) {
                hash = hash.wrapping_mul(31);
                hash = hash.wrapping_add(square);
            }
            hash
        },
    );
    same(
        numbers(),
        |xs| {
            let mut balance = 10;
            for x in &xs {
                if x % 2 == 0 { balance += x } else { balance -= x }
            }
            balance
        },
        |xs, jobs| {
            let (mut balance, mut spent) = (10, 0);
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    if x % 2 == 0 { balance += x } else { spent += x }
                }
            );
            balance - spent
        },
    );
    // On the right of its operator once.
    same(
        numbers(),
        |xs| {
            let mut balance = 10;
            for x in &xs {
                balance += x;
                balance = x * 2 + balance;
                balance -= 3;
            }
            balance
        },
        |xs, jobs| {
            let mut balance = 10;
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    balance += x;
                    balance += x * 2;
                    balance -= 3;
                }
            );
            balance
        },
    );
}

pub fn assigned() {
    // The item before.
    same(
        numbers(),
        |xs| {
            let (mut rises, mut before) = (0, None);
            for x in &xs {
                if before.is_some_and(|before| x > before) {
                    rises += 1;
                }
                before = Some(x);
            }
            rises
        },
        |xs, jobs| {
            let mut rises = 0;
            parallel!(
                n_jobs = jobs,
                for pair in xs.windows(2) {
                    if pair[1] > pair[0] {
                        rises += 1;
                    }
                }
            );
            rises
        },
    );
    // What an item needs for itself, assigned first or declared inside.
    same(
        numbers(),
        |xs| {
            let mut out = vec![];
            let mut half = 0;
            for x in &xs {
                if x % 2 == 0 {
                    half = x / 2;
                }
                out.push((half, *x));
                half = 0;
            }
            out
        },
        |xs, jobs| {
            let mut out = vec![];
            let mut half = 0;
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    half = 0;
                    if x % 2 == 0 {
                        half = x / 2;
                    }
                    out.push((half, *x));
                }
            );
            assert!(half == 0 || !xs.is_empty());
            out
        },
    );
    same(
        numbers(),
        |xs| {
            let mut out = vec![];
            let mut half;
            for x in &xs {
                half = x / 2;
                out.push(half);
            }
            out
        },
        |xs, jobs| {
            let mut out = vec![];
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    let half = x / 2;
                    out.push(half);
                }
            );
            out
        },
    );
    // What fits every loop.
    same(
        numbers(),
        |xs| {
            let (mut state, mut all) = (1, vec![]);
            for x in &xs {
                state = (state * 31 + x * x) % 101;
                all.push(state);
            }
            all
        },
        |xs, jobs| {
            let (mut state, mut all) = (1, vec![]);
            for square in parallel!(n_jobs = jobs, x * x for x in &xs) {
                state = (state * 31 + square) % 101;
                all.push(state);
            }
            all
        },
    );
}

pub fn best_so_far() {
    // What belongs to the best is assigned, and the rest is done after the loop.
    same(
        numbers(),
        |xs| {
            let (mut best, mut said) = (0, String::from("none"));
            for (i, x) in xs.iter().enumerate() {
                if x * x >= best {
                    best = x * x;
                    said.clear();
                    said += &format!("{i}: {x}");
                }
            }
            (best, said)
        },
        |xs, jobs| {
            let (mut best, mut found) = (0, None);
            parallel!(
                n_jobs = jobs,
                for (i, x) in xs.iter().enumerate() {
                    let value = x * x;
                    if value >= best {
                        best = value;
                        found = Some((i, x));
                    }
                }
            );
            (best, found.map_or("none".to_owned(), |(i, x)| format!("{i}: {x}")))
        },
    );
    // A best that begins with `None`: of equal ones the first of the smallest, the last of the largest.
    same(
        numbers(),
        |xs| {
            let (mut least, mut most) = (None, None);
            for (i, x) in xs.iter().enumerate() {
                if least.is_none_or(|(_, y)| x < y) {
                    least = Some((i, x));
                }
                if most.is_none_or(|(_, y)| x >= y) {
                    most = Some((i, x));
                }
            }
            (least.map(|(i, x)| (i, *x)), most.map(|(i, x)| (i, *x)))
        },
        |xs, jobs| {
            let items = || xs.iter().copied().enumerate();
            let least = parallel!(n_jobs = jobs, min_by_key(item for item in items(), |item| item.1));
            let most = parallel!(n_jobs = jobs, max_by_key(item for item in items(), |item| item.1));
            (least, most)
        },
    );
    same(
        numbers(),
        |xs| {
            let mut found = None;
            for x in xs {
                if found.is_none() && x > 7 {
                    found = Some(x);
                }
            }
            found
        },
        |xs, jobs| parallel!(n_jobs = jobs, first(x for x in xs if x > 7)),
    );
    // What fits every loop.
    same(
        floats(),
        |xs| {
            let (mut best, mut improvements) = (0.0, 0);
            for x in &xs {
                if x + x > best {
                    best = x + x;
                    improvements += 1;
                }
            }
            (best, improvements)
        },
        |xs, jobs| {
            let (mut best, mut improvements) = (0.0, 0);
            for double in parallel!(n_jobs = jobs, x + x for x in &xs) {
                if double > best {
                    best = double;
                    improvements += 1;
                }
            }
            (best, improvements)
        },
    );
}

pub fn result_of_insert() {
    same(
        numbers(),
        |xs| {
            let (mut seen, mut again) = (HashSet::from([9]), vec![]);
            for x in xs {
                if !seen.insert(x) {
                    again.push(x);
                }
            }
            (again, seen.len())
        },
        |xs, jobs| {
            let (mut seen, mut again) = (HashSet::from([9]), vec![]);
            for x in parallel!(n_jobs = jobs, x for x in xs) {
                if !seen.insert(x) {
                    again.push(x);
                }
            }
            (again, seen.len())
        },
    );
}

pub fn order_dependent() {
    same(
        floats(),
        |xs| {
            let mut dose = 1000.0;
            for x in &xs {
                dose /= x + 1.0;
            }
            dose
        },
        |xs, jobs| {
            let mut dose = 1000.0;
            for divisor in parallel!(n_jobs = jobs, x + 1.0 for x in &xs) {
                dose /= divisor;
            }
            dose
        },
    );
    same(
        numbers(),
        |xs| {
            let mut rest = 1000;
            for x in &xs {
                rest %= x * x + 1;
                rest <<= 1;
            }
            rest
        },
        |xs, jobs| {
            let mut rest = 1000;
            for by in parallel!(n_jobs = jobs, x * x + 1 for x in &xs) {
                rest %= by;
                rest <<= 1;
            }
            rest
        },
    );
}

#[derive(Clone, Debug, Default)]
struct Flags(Vec<i64>);

impl Flags {
    fn insert(&mut self, flag: i64) {
        self.0.push(flag);
    }
}

impl std::ops::BitOrAssign<i64> for Flags {
    fn bitor_assign(&mut self, flag: i64) {
        self.0.insert(0, flag);
    }
}

pub fn operator_and_filling() {
    same(
        numbers(),
        |xs| {
            let mut flags = Flags::default();
            for x in &xs {
                flags.insert(x * x);
                flags |= *x;
            }
            flags
        },
        |xs, jobs| {
            let mut flags = Flags::default();
            for (x, square) in parallel!(n_jobs = jobs, (*x, x * x) for x in &xs) {
                flags.insert(square);
                flags |= x;
            }
            flags
        },
    );
}

pub fn overlapping_places() {
    same(
        numbers(),
        |xs| {
            let mut totals = (0, 0);
            for x in &xs {
                totals.0 += x;
                totals = totals.max((x * x, *x));
            }
            totals
        },
        |xs, jobs| {
            let mut totals = (0, 0);
            for (x, square) in parallel!(n_jobs = jobs, (*x, x * x) for x in &xs) {
                totals.0 += x;
                totals = totals.max((square, x));
            }
            totals
        },
    );
}

pub fn conditional() {
    same(
        numbers(),
        |xs| {
            let mut steps = 3;
            for _ in &xs {
                #[cfg(debug_assertions)]
                {
                    steps += 1;
                }
            }
            steps
        },
        |xs, jobs| {
            let mut steps = 3;
            parallel!(
                n_jobs = jobs,
                for _ in &xs {
                    if cfg!(debug_assertions) {
                        steps += 1;
                    }
                }
            );
            steps
        },
    );
}

pub fn use_in_macro() {
    macro_rules! add {
        ($total:ident, $x:expr) => {
            $total += $x
        };
    }
    macro_rules! added {
        ($x:expr) => {
            $x
        };
    }
    same(
        numbers(),
        |xs| {
            let mut total = 3;
            for x in &xs {
                total += 1;
                add!(total, x);
            }
            total
        },
        |xs, jobs| {
            let mut total = 3;
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    total += 1;
                    total += added!(x);
                }
            );
            total
        },
    );
}

pub fn use_in_inner_parallel() {
    same(
        vec![vec![], vec![vec![]], vec![vec![1, 2], vec![], vec![3, 4, 5]]],
        |rows: Vec<Vec<i64>>| {
            let mut total = 3;
            for row in &rows {
                for x in row {
                    total += x;
                }
            }
            total
        },
        |rows, jobs| {
            let mut total = 3;
            parallel!(
                n_jobs = jobs,
                for row in &rows {
                    total += parallel!(sum(x for x in row));
                }
            );
            total
        },
    );
}

pub fn shared_place() {
    use std::sync::atomic::{AtomicI64, Ordering};
    same(
        numbers(),
        |xs| {
            let mut hits = 3;
            for x in &xs {
                hits += x;
            }
            hits
        },
        |xs, jobs| {
            // As a static would be, but for one call.
            let hits = AtomicI64::new(3);
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    hits.fetch_add(*x, Ordering::Relaxed);
                }
            );
            let mut sum = 0;
            parallel!(
                n_jobs = jobs,
                for x in &xs {
                    sum += x;
                }
            );
            assert_eq!(hits.load(Ordering::Relaxed), 3 + sum);
            3 + sum
        },
    );
}

/// Left by `break` where the value changes; or done for each item.
pub fn lazy_operand() {
    same(
        words(),
        |texts| {
            let (mut ok, mut numbers) = (true, vec![]);
            for text in &texts {
                ok = ok
                    && match text.parse::<i32>() {
                        Ok(number) => {
                            numbers.push(number);
                            true
                        }
                        Err(_) => false,
                    };
            }
            (ok, numbers)
        },
        |texts, jobs| {
            let (mut ok, mut numbers) = (true, vec![]);
            parallel!(
                n_jobs = jobs,
                for text in &texts {
                    match text.parse::<i32>() {
                        Ok(number) => numbers.push(number),
                        Err(_) => {
                            ok = false;
                            break;
                        }
                    }
                }
            );
            (ok, numbers)
        },
    );
    same(
        words(),
        |texts| {
            let (mut any, mut good) = (false, 0);
            for text in &texts {
                let value = text.parse::<i32>().is_ok();
                good += i32::from(value);
                any = any || value;
            }
            (any, good)
        },
        |texts, jobs| {
            let (mut any, mut good) = (false, 0);
            parallel!(
                n_jobs = jobs,
                for text in &texts {
                    let value = text.parse::<i32>().is_ok();
                    good += i32::from(value);
                    any = any || value;
                }
            );
            (any, good)
        },
    );
}
