//! Arrays that the body goes over: `for (sum, x) in sums.iter_mut().zip(xs) { *sum += x; }`.

use parallel_for::{Config, parallel};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};

/// The numbers of items: none, few, as many as stay in serial order, and as many as have a copy for each block.
const LENGTHS: [usize; 7] = [0, 1, 2, 7, 300, 2047, 2500];

fn rows(len: usize, width: usize) -> Vec<Vec<f64>> {
    (0..len).map(|i| (0..width).map(|j| ((i * 7 + j * 3) % 101) as f64 * 0.37 - 11.0).collect()).collect()
}

/// Runs `test` with each number of items and of columns, and each number of workers.
fn each(test: impl Fn(&[Vec<f64>], usize)) {
    for len in LENGTHS {
        for width in [0, 1, 3, 40] {
            let rows = rows(len, width);
            for jobs in [1, 2, 3, 8] {
                Config::new().n_jobs(jobs).scope(|| test(&rows, width));
            }
        }
    }
}

/// True if these are the sums of the serial loop: to the last bit, as long as the loop keeps its order.
fn same(len: usize, sums: &[f64], serial: &[f64]) {
    if len < 2048 {
        assert_eq!(sums, serial, "{len} items");
    }
    assert_eq!(sums.len(), serial.len());
    for (sum, serial) in sums.iter().zip(serial) {
        assert!((sum - serial).abs() <= 1e-9 * serial.abs().max(1.0), "{sum} and {serial} of {len} items");
    }
}

fn column_sums(rows: &[Vec<f64>], width: usize) -> Vec<f64> {
    let mut sums = vec![0.25; width];
    for row in rows {
        for (sum, x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
    }
    sums
}

#[test]
fn columns_are_added_up() {
    each(|rows, width| {
        let serial = column_sums(rows, width);
        let mut sums = vec![0.25; width];
        parallel!(for row in rows {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += x;
            }
        });
        same(rows.len(), &sums, &serial);
        let first = sums;
        let again = |sums: &[f64]| assert!(sums.iter().map(|x| x.to_bits()).eq(first.iter().map(|x| x.to_bits())));

        let mut sums = vec![0.25; width].into_boxed_slice();
        let slice = &mut *sums;
        parallel!(for row in rows {
            for (j, sum) in slice.iter_mut().enumerate() {
                *sum += row[j];
            }
        });
        again(&sums);

        let mut sums: VecDeque<f64> = vec![0.25; width].into();
        parallel!(for row in rows {
            for (x, sum) in row.iter().zip(&mut sums) {
                *sum = *sum + *x;
            }
        });
        again(sums.make_contiguous());

        let mut sums = vec![0.25; width];
        parallel!(for row in rows {
            sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
        });
        again(&sums);

        let mut sums = vec![0.25; width];
        parallel!(for row in rows {
            for (sum, x) in sums.iter_mut().rev().zip(row.iter().rev()) {
                *sum += x;
            }
        });
        again(&sums);
    });
}

/// Struct fields, behind a `&mut self`.
struct Model {
    gradient: Vec<f64>,
    samples: usize,
}

impl Model {
    fn learn(&mut self, rows: &[Vec<f64>]) {
        parallel!(for row in rows {
            self.samples += 1;
            for (g, x) in self.gradient.iter_mut().zip(row) {
                *g += 0.5 * x;
            }
        });
    }
}

#[test]
fn fields_are_gone_over() {
    each(|rows, width| {
        let mut model = Model { gradient: vec![0.0; width], samples: 0 };
        model.learn(rows);
        let mut serial = vec![0.0; width];
        for row in rows {
            serial.iter_mut().zip(row).for_each(|(g, x)| *g += 0.5 * x);
        }
        assert_eq!(model.samples, rows.len());
        same(rows.len(), &model.gradient, &serial);
    });
}

#[test]
fn elements_are_changed_in_every_way() {
    each(|rows, width| {
        let (mut low, mut high) = (vec![0.5; width], vec![f64::NEG_INFINITY; width]);
        let (mut positive, mut net) = (vec![1_u64; width], vec![0_i32; width]);
        let mut places = vec![vec![usize::MAX]; width];
        let mut pairs = vec![(0, 0_i64); width];
        parallel!(for (i, row) in rows.iter().enumerate() {
            for ((low, high), x) in low.iter_mut().zip(high.iter_mut()).zip(row) {
                *low = x.min(*low);
                if *x > *high {
                    *high = *x;
                }
            }
            for (count, x) in positive.iter_mut().zip(row) {
                *count += u64::from(*x > 0.0);
            }
            for (net, x) in net.iter_mut().zip(row) {
                if *x > 0.0 {
                    *net += 1;
                } else {
                    *net -= 2;
                }
            }
            for (places, x) in places.iter_mut().zip(row) {
                if *x > 5.0 {
                    places.push(i);
                }
            }
            for ((count, sum), x) in pairs.iter_mut().zip(row) {
                *count += 1;
                *sum += *x as i64;
            }
        });
        for j in 0..width {
            let column = || rows.iter().map(|row| row[j]);
            assert_eq!(low[j].to_bits(), column().fold(0.5, |low: f64, x| x.min(low)).to_bits());
            assert_eq!(high[j], column().fold(f64::NEG_INFINITY, f64::max));
            assert_eq!(positive[j], 1 + column().filter(|x| *x > 0.0).count() as u64);
            assert_eq!(net[j], column().map(|x| if x > 0.0 { 1 } else { -2 }).sum::<i32>());
            let expected = (0..rows.len()).filter(|i| rows[*i][j] > 5.0);
            assert!(places[j].iter().copied().eq(std::iter::once(usize::MAX).chain(expected)));
            assert_eq!(pairs[j], (rows.len(), column().map(|x| x as i64).sum()));
        }
    });
}

#[test]
fn parts_are_gone_over() {
    for len in LENGTHS {
        let kernel = [0.5, 0.25, 0.125];
        for jobs in [1, 2, 8] {
            // Overlapping pulses, added up in a signal: by a slice, by `skip`, and by index at the end.
            let (mut signal, mut serial) = (vec![0.1; 50], vec![0.1; 50]);
            parallel!(
                n_jobs = jobs,
                for i in 0..len {
                    let at = i * 7 % 47;
                    for (s, k) in signal[at..at + 3].iter_mut().zip(&kernel) {
                        *s += k * i as f64;
                    }
                    for (s, k) in signal.iter_mut().skip(at).take(2).zip(&kernel) {
                        *s += k;
                    }
                    for s in &mut signal[..=1] {
                        *s += 1.0;
                    }
                    let n = signal.len();
                    signal[n - 1] += 2.0;
                }
            );
            for i in 0..len {
                let at = i * 7 % 47;
                for (s, k) in serial[at..at + 3].iter_mut().zip(&kernel) {
                    *s += k * i as f64;
                }
                for (s, k) in serial.iter_mut().skip(at).take(2).zip(&kernel) {
                    *s += k;
                }
                for s in &mut serial[..=1] {
                    *s += 1.0;
                }
                serial[49] += 2.0;
            }
            same(len, &signal, &serial);
        }
    }
}

#[test]
fn rows_in_rows_are_gone_over() {
    for len in LENGTHS {
        let points: Vec<[f64; 3]> = (0..len).map(|i| [i as f64, (i % 7) as f64, 0.5]).collect();
        let (mut serial, mut sizes) = ([[0.0; 3]; 3], BTreeMap::new());
        for p in &points {
            for (row, x) in serial.iter_mut().zip(p) {
                for (cell, y) in row.iter_mut().zip(p) {
                    *cell += x * y;
                }
            }
            let row = sizes.entry(p[1] as u32).or_insert_with(|| vec![0.0; 3]);
            for (sum, x) in row.iter_mut().zip(p) {
                *sum += x;
            }
        }
        for jobs in [1, 2, 8] {
            let (mut products, mut again) = ([[0.0; 3]; 3], [[0.0; 3]; 3]);
            let (mut sums, mut first) = (BTreeMap::new(), HashMap::new());
            let width = 3;
            parallel!(
                n_jobs = jobs,
                for p in &points {
                    for (row, x) in products.iter_mut().zip(p) {
                        for (cell, y) in row.iter_mut().zip(p) {
                            *cell += x * y;
                        }
                    }
                    for (i, row) in again.iter_mut().enumerate() {
                        row[0] += p[i] * p[0];
                        row[1] += p[i] * p[1];
                        row[2] += p[i] * p[2];
                    }
                    let row = sums.entry(p[1] as u32).or_insert_with(|| vec![0.0; width]);
                    for (sum, x) in row.iter_mut().zip(p) {
                        *sum += x;
                    }
                    first.entry(p[1] as u32).or_insert([0.0; 3])[0] += p[0];
                }
            );
            same(len, products.as_flattened(), serial.as_flattened());
            same(len, again.as_flattened(), serial.as_flattened());
            assert!(sums.keys().eq(sizes.keys()));
            for (key, row) in &sums {
                // Sums of floats by key that are no plain update are put together block by block.
                same(LENGTHS[6], row, &sizes[key]);
                same(LENGTHS[6], &row[..1], &first[key][..1]);
            }
        }
    }
}

#[test]
fn elements_are_taken_apart() {
    #[derive(Clone, Default, Debug, PartialEq)]
    struct Cell {
        count: u32,
        by_hour: [u32; 4],
        net: [i32; 2],
    }
    for len in LENGTHS {
        let mut serial = vec![Cell::default(); 5];
        for i in 0..len {
            serial[i % 5].count += 1;
            serial[i % 5].by_hour[i % 4] += 2;
            serial[i % 5].net[i % 2] += 3;
            serial[i % 5].net[0] -= 1;
        }
        for jobs in [1, 2, 8] {
            let (mut one, mut two, mut three) = (vec![Cell::default(); 5], vec![Cell::default(); 5], HashMap::new());
            parallel!(
                n_jobs = jobs,
                for i in 0..len {
                    let Cell { count, by_hour, net } = &mut one[i % 5];
                    *count += 1;
                    by_hour[i % 4] += 2;
                    net[i % 2] += 3;
                    net[0] -= 1;
                    two[i % 5].count += 1;
                    two[i % 5].by_hour[i % 4] += 2;
                    two[i % 5].net[i % 2] += 3;
                    two[i % 5].net[0] -= 1;
                    let (count, hours): &mut (u32, Vec<u32>) = three.entry(i % 5).or_insert_with(|| (0, vec![0; 4]));
                    *count += 1;
                    hours[i % 4] += 2;
                }
            );
            assert_eq!(one, serial);
            assert_eq!(two, serial);
            for (key, (count, hours)) in three {
                assert_eq!((count, &*hours), (serial[key].count, &serial[key].by_hour[..]));
            }
        }
    }
}

#[test]
fn other_forms_of_loop_go_over_arrays() {
    each(|rows, width| {
        let serial = column_sums(rows, width);
        let (mut sums, mut taken) = (vec![0.25; width], 0);
        parallel!(for row in rows {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += x;
            }
            1
        } then |one| taken += one);
        assert_eq!((taken, &sums), (rows.len(), &serial));

        let (mut sums, mut rest) = (vec![0.25; width], rows.iter());
        parallel!(for row in std::iter::from_fn(move || rest.next()) {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += x;
            }
        });
        assert_eq!(sums, serial);

        let mut sums = vec![0.25; width];
        let is_tried: Vec<AtomicBool> = rows.iter().map(|_| AtomicBool::new(false)).collect();
        parallel!(
            retries = 1,
            for (i, row) in rows.iter().enumerate() {
                for (sum, x) in sums.iter_mut().zip(row) {
                    *sum += x;
                }
                if i % 5 == 0 && !is_tried[i].swap(true, Ordering::Relaxed) {
                    std::panic::resume_unwind(Box::new("again"));
                }
            }
        );
        same(rows.len(), &sums, &serial);

        let mut sums = vec![0.25; width];
        let mut until = vec![0.25; width];
        parallel!(for (i, row) in rows.iter().enumerate() {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += x;
            }
            if i == 100 {
                break;
            }
        });
        for row in &rows[..rows.len().min(101)] {
            until.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
        }
        same(rows.len(), &sums, &until);
    });
}

/// Items so long that helpers come, whose updates are recorded: the order of the serial loop, to the last bit.
#[test]
fn long_items_keep_the_order() {
    let slow = |i: usize| (0..20_000).fold(i as f64, |x, _| (x * 1.000_1).sin() + 1.0);
    let mut serial = vec![0.1; 20];
    for i in 0..120 {
        let y = slow(i);
        for (k, sum) in serial.iter_mut().enumerate() {
            *sum += y * k as f64;
        }
        for sum in &mut serial[5..10] {
            *sum += y;
        }
    }
    for jobs in [1, 2, 3, 8] {
        let mut sums = vec![0.1; 20];
        parallel!(
            n_jobs = jobs,
            for i in 0..120 {
                let y = slow(i);
                for (k, sum) in sums.iter_mut().enumerate() {
                    *sum += y * k as f64;
                }
                for sum in &mut sums[5..10] {
                    *sum += y;
                }
            }
        );
        assert_eq!(sums, serial);
    }
}

/// A range that does not fit panics as a slice does.
#[test]
fn ranges_are_checked() {
    let message = |jobs: usize, parallel: bool| {
        let mut sums = vec![0.0; 4];
        let run = std::panic::AssertUnwindSafe(|| {
            if parallel {
                parallel!(
                    n_jobs = jobs,
                    for i in 0..100 {
                        for sum in &mut sums[2..i] {
                            *sum += 1.0;
                        }
                    }
                );
            } else {
                for i in 2..100 {
                    for sum in &mut sums[2..i] {
                        *sum += 1.0;
                    }
                }
            }
        });
        let panic = std::panic::catch_unwind(run).unwrap_err();
        panic.downcast_ref::<String>().cloned().or(panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
    };
    assert_eq!(message(1, false).as_deref(), Some("range end index 5 out of range for slice of length 4"));
    for jobs in [1, 2] {
        assert!(message(jobs, true).is_some_and(|text| text.contains("slice index starts at 2 but ends at")));
    }
}
