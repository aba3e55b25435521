//! Either part of a pipeline may leave it; the first exit in input order wins.

use crate::support::for_every_n_jobs;
use crate::work;
use parallel_for::parallel;
use std::cell::Cell;
use std::io::{BufRead, BufReader, Cursor, Write};

fn copy(text: &str, n_jobs: usize, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let reader = BufReader::new(Cursor::new(text));
    parallel!(
        n_jobs = n_jobs,
        for line in reader.lines() {
            line?.trim().parse::<i64>()?
        } then |number| {
            writeln!(out, "{}", number * 2)?;
        }
    );
    Ok(())
}

/// A writer that takes so many bytes and then fails.
struct Full(Vec<u8>, usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() >= self.1 {
            return Err(std::io::Error::other("the disk is full"));
        }
        self.0.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_goes_to_a_writer_with_errors_from_both_parts() {
    use std::fmt::Write as _;
    let mut text = String::new();
    (0..10_000).for_each(|i| writeln!(text, "{i}").unwrap());
    for_every_n_jobs(|n_jobs| {
        let mut out = Vec::new();
        copy(&text, n_jobs, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().lines().eq((0..10_000).map(|i| (i * 2).to_string())));

        // The stage fails at line 5000: what came before it is written, nothing else.
        let broken = text.replace("\n5000\n", "\nfive\n");
        let mut out = Vec::new();
        let error = copy(&broken, n_jobs, &mut out).unwrap_err();
        assert!(error.to_string().contains("invalid digit"), "{error}");
        assert_eq!(String::from_utf8(out).unwrap().lines().last(), Some("9998"));

        let mut full = Full(Vec::new(), 1000);
        assert_eq!(copy(&broken, n_jobs, &mut full).unwrap_err().to_string(), "the disk is full");
    });
}

/// What the loops below do, one item after the other.
fn serial(
    len: usize,
    leave_stage: usize,
    leave_sink: usize,
) -> (Result<&'static str, &'static str>, Vec<usize>, usize) {
    let (mut seen, mut total) = (Vec::new(), 0);
    for i in 0..len {
        total += i;
        if i == leave_stage {
            return (Err("stage"), seen, total);
        }
        if i % 3 == 1 {
            continue;
        }
        if i == leave_sink {
            return (Err("sink"), seen, total);
        }
        if i % 5 == 2 {
            continue;
        }
        seen.push(i);
    }
    (Ok("end"), seen, total)
}

fn with_total(
    n_jobs: usize,
    len: usize,
    leave_stage: usize,
    leave_sink: usize,
    seen: &mut Vec<usize>,
    total: &mut usize,
) -> Result<&'static str, &'static str> {
    parallel!(
        n_jobs = n_jobs,
        for i in 0..len {
            *total += i;
            if i == leave_stage {
                return Err("stage");
            }
            if i % 3 == 1 {
                continue;
            }
            work(i);
            i
        } then |i| {
            if i == leave_sink {
                return Err("sink");
            }
            if i % 5 == 2 {
                continue;
            }
            seen.push(i);
        }
    );
    Ok("end")
}

#[test]
fn whichever_part_leaves_first_in_order_wins() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 40, 700] {
            for leave_stage in [0, 1, 17, 30, 600, usize::MAX] {
                for leave_sink in [0, 17, 18, 29, 30, 31, 600, usize::MAX] {
                    let (mut seen, mut total) = (Vec::new(), 0);
                    let end = with_total(n_jobs, len, leave_stage, leave_sink, &mut seen, &mut total);
                    let expected = serial(len, leave_stage, leave_sink);
                    assert_eq!((end, seen, total), expected, "{n_jobs} {len} {leave_stage} {leave_sink}");
                }
            }
        }
    });
}

#[test]
fn labels_mean_the_loops_they_name() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        'outer: for round in 0..4 {
            parallel!(n_jobs = n_jobs, 'rows: for i in 0..100 {
                if i == 7 { continue 'rows; }
                if round == 2 && i == 10 { continue 'outer; }
                i
            } then |i| {
                for j in 0..2 {
                    if i == 3 { continue 'rows; }
                    if j == 1 && i == 12 { break 'rows; }
                    if round == 3 && i == 2 { break 'outer; }
                }
                if round == 1 && i == 5 { continue 'outer; }
                seen.push((round, i));
            });
        }
        let mut expected = Vec::new();
        'outer: for round in 0..4 {
            'rows: for i in 0..100 {
                if i == 7 {
                    continue 'rows;
                }
                if round == 2 && i == 10 {
                    continue 'outer;
                }
                for j in 0..2 {
                    if i == 3 {
                        continue 'rows;
                    }
                    if j == 1 && i == 12 {
                        break 'rows;
                    }
                    if round == 3 && i == 2 {
                        break 'outer;
                    }
                }
                if round == 1 && i == 5 {
                    continue 'outer;
                }
                expected.push((round, i));
            }
        }
        assert_eq!(seen, expected);
    });
}

#[test]
fn an_endless_input_ends_with_a_break_of_either_part() {
    for_every_n_jobs(|n_jobs| {
        let pulled = Cell::new(0);
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in (0_usize..).inspect(|i| pulled.set(*i)) { work(i); i } then |i| {
            if i == 300 { break }
            seen += 1;
        });
        assert_eq!(seen, 300);
        assert!(pulled.get() < 300_000, "{}", pulled.get());

        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in 0_usize.. { if i == 300 { break } i } then |_| seen += 1);
        assert_eq!(seen, 300);
    });
}
