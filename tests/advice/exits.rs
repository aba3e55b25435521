//! Advice about leaving a loop, and about results that are handed over while it goes on.

use super::{numbers, same, words};
use parallel_for::parallel;

pub fn exit_in_macro() {
    macro_rules! square {
        ($x:expr) => {{
            let x = $x;
            x * x
        }};
    }
    fn serial(words: &[&str]) -> Result<Vec<i64>, std::num::ParseIntError> {
        let mut squares = vec![];
        for word in words {
            squares.push(square!(word.parse::<i64>()?));
        }
        Ok(squares)
    }
    fn advised(words: &[&str], jobs: usize) -> Result<Vec<i64>, std::num::ParseIntError> {
        Ok(parallel!(n_jobs = jobs, { let x = word.parse::<i64>()?; square!(x) } for word in words))
    }
    same(words(), |words| serial(&words), |words, jobs| advised(&words, jobs));
}

pub fn exit_in_inner_parallel() {
    fn serial(xs: &[i64]) -> Option<i64> {
        for x in xs {
            for y in 0..3 {
                if x * y > 8 {
                    return Some(x * y);
                }
            }
        }
        None
    }
    fn advised(xs: &[i64], jobs: usize) -> Option<i64> {
        parallel!(
            n_jobs = jobs,
            for x in xs {
                let big = parallel!(first(x * y for y in 0..3 if x * y > 8));
                if big.is_some() {
                    return big;
                }
            }
        );
        None
    }
    same(numbers(), |xs| serial(&xs), |xs, jobs| advised(&xs, jobs));
}

pub fn exit_in_scratch() {
    fn serial(offset: &str) -> Option<Vec<i64>> {
        let mut out = vec![];
        let offset = offset.parse::<i64>().ok()?;
        for i in 0..3 {
            out.push(i + offset);
        }
        Some(out)
    }
    fn advised(offset: &str, jobs: usize) -> Option<Vec<i64>> {
        let offset = offset.parse::<i64>().ok()?;
        Some(parallel!(n_jobs = jobs, i + offset for i in 0..3))
    }
    same(vec!["10", "ten"], serial, advised);
}

pub fn break_with_value() {
    same(
        numbers(),
        |xs| {
            let mut all = xs.iter();
            loop {
                match all.next() {
                    Some(x) if x % 2 == 0 => break Some(*x),
                    Some(_) => {}
                    None => break None,
                }
            }
        },
        |xs, jobs| parallel!(n_jobs = jobs, first(*x for x in &xs if x % 2 == 0)),
    );
}

pub fn variable_after_then() {
    same(
        numbers(),
        |xs| {
            let (mut total, mut seen) = (3, vec![]);
            for x in &xs {
                total += x;
                let square = x * x;
                total += square;
                seen.push(total);
            }
            (total, seen)
        },
        |xs, jobs| {
            let (mut total, mut seen) = (3, vec![]);
            parallel!(n_jobs = jobs, for x in &xs {
                (x, x * x)
            } then |(x, square)| {
                total += x;
                total += square;
                seen.push(total);
            });
            (total, seen)
        },
    );
}

pub fn loop_variable_after_then() {
    same(
        vec![0_usize, 1, 100],
        |n| {
            let mut done = vec![];
            for i in 0..n {
                let square = i * i;
                done.push((i, square));
            }
            done
        },
        |n, jobs| {
            let mut done = vec![];
            parallel!(n_jobs = jobs, for i in 0..n {
                (i, i * i)
            } then |(i, square)| done.push((i, square)));
            done
        },
    );
}

pub fn window_with_then() {
    same(
        vec![0_usize, 1, 100],
        |n| {
            let (mut out, mut done) = (vec![0; n], vec![]);
            for i in 0..n {
                out[i] = i * i;
                done.push(i);
            }
            (out, done)
        },
        |n, jobs| {
            let (mut out, mut done) = (vec![0; n], vec![]);
            parallel!(n_jobs = jobs, for i in 0..n {
                (i, i * i)
            } then |(i, square)| {
                out[i] = square;
                done.push(i);
            });
            (out, done)
        },
    );
}

pub fn continue_after_then() {
    same(
        vec![0, 3, 5],
        |n| {
            let mut seen = vec![];
            'rows: for i in 0..n {
                for j in 0..3 {
                    if j > i {
                        continue 'rows;
                    }
                    seen.push((i, j));
                }
            }
            seen
        },
        |n, jobs| {
            let mut seen = vec![];
            parallel!(n_jobs = jobs, for i in 0..n {
                (0..3).map(|j| (i, j)).collect::<Vec<_>>()
            } then |row| {
                for (i, j) in row {
                    if j > i { break; }
                    seen.push((i, j));
                }
            });
            seen
        },
    );
}

pub fn variable_in_stream() {
    use parallel_for::Stream;
    same(
        numbers(),
        |xs| {
            let (mut total, mut squares) = (3, vec![]);
            for x in xs {
                total += x;
                squares.push(x * x);
            }
            (total, squares)
        },
        |xs, jobs| {
            let (mut total, mut squares) = (3, vec![]);
            for (x, square) in parallel!(n_jobs = jobs, into = Stream<_>, (x, x * x) for x in xs) {
                total += x;
                squares.push(square);
            }
            (total, squares)
        },
    );
}

pub fn exit_in_stream() {
    use parallel_for::Stream;
    fn serial(words: Vec<&'static str>) -> Result<i64, std::num::ParseIntError> {
        let mut total = 0;
        for word in words {
            total += word.parse::<i64>()?;
        }
        Ok(total)
    }
    fn advised(words: Vec<&'static str>, jobs: usize) -> Result<i64, std::num::ParseIntError> {
        let numbers = parallel!(n_jobs = jobs, into = Stream<_>, word.parse::<i64>() for word in words);
        numbers.sum()
    }
    same(words(), serial, advised);
}
