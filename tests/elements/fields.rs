//! Fields of elements, and the best of each element.

use crate::numbers::twins;
use parallel_for::parallel;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Bin {
    count: u32,
    sum: i64,
    least: i32,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Cell {
    items: Vec<usize>,
    text: String,
    n: u8,
}

#[test]
fn fields_of_bins() {
    twins!(let mut bins = vec![Bin::default(); 9]; for i in 0..2000_usize; {
        bins[i % 9].count += 1;
        bins[i * 5 % 9].sum -= i as i64;
    });
    twins!(let mut bins = [Bin { least: i32::MAX, ..Bin::default() }; 9]; for i in 0..2000_usize; {
        let x = (i * 7919 % 1000) as i32;
        let b = &mut bins[i % 9];
        b.count += 1;
        b.sum += i64::from(x);
        if x < b.least {
            b.least = x;
        }
    });
    twins!(let mut cells = vec![Cell::default(); 4]; for i in 0..300_usize; {
        cells[i % 4].items.push(i);
        cells[(i + 1) % 4].text += "x";
        cells[i % 3].n += u8::from(i % 64 == 0);
    });
}

/// What has the name of a field, or of a cell of a row.
#[test]
fn named_parts_of_elements() {
    twins!(let mut bins = vec![Bin::default(); 9]; for i in 0..2000_usize; {
        let sum = &mut bins[i % 9].sum;
        *sum += i as i64;
    });
    twins!(let mut bins = vec![(0_u64, Bin::default()); 9]; for i in 0..2000_usize; {
        let bin = &mut bins[i % 9].1;
        bin.sum -= i as i64;
        if (i * 7 % 1000) as i32 > bin.least { bin.least = (i * 7 % 1000) as i32; }
    });
    twins!(let mut grid = vec![vec![0_i64; 4]; 3]; for i in 0..2000_usize; {
        let cell = &mut grid[i * 5 % 3][i * 7 % 4];
        *cell += i as i64;
    });
    twins!(let mut grid = vec![vec![vec![7_u8; 2]; 4]; 3]; for i in 0..2000_usize; {
        let cell = &mut grid[i % 3][i % 4][i % 2];
        *cell ^= i as u8;
    });
}

#[test]
fn tuples() {
    twins!(let mut acc = vec![(0_u32, 0_i64); 6]; for i in 0..500_usize; {
        acc[i % 6].0 += 1;
        acc[i % 6].1 -= 2;
    });
}

#[test]
fn the_best_of_each_element() {
    let x = |i: usize| (i * 7919 % 1009) as i32;
    twins!(let mut best = vec![3_i32; 7]; for i in 0..3000_usize; { best[i % 7] = best[i % 7].max(x(i)); });
    twins!(let mut best = vec![900_i32; 7]; for i in 0..3000_usize; { best[i % 7] = x(i).min(best[i % 7]); });
    twins!(let mut best = vec![3_i32; 7]; for i in 0..3000_usize; { let x = x(i); if x > best[i % 7] { best[i % 7] = x; } });
    twins!(let mut best = vec![3_i32; 7]; for i in 0..3000_usize; { let x = x(i); if i % 2 == 0 && best[i % 7] <= x { best[i % 7] = x; } });
    twins!(let mut best = vec![(3_i32, String::new()); 7]; for i in 0..300_usize; {
        let x = x(i); if best[i % 7].0 < x { best[i % 7].0 = x; }
    });
}

#[test]
fn the_best_float_of_each_element() {
    let xs: Vec<f64> = (0..2000).map(|i| if i % 13 == 0 { f64::NAN } else { f64::from(i * 37 % 101) - 50.0 }).collect();
    let mut serial = vec![-3.0_f64, f64::NAN, 0.0, -0.0];
    for (i, x) in xs.iter().enumerate() {
        if *x > serial[i % 4] {
            serial[i % 4] = *x;
        }
    }
    for n_jobs in 1..4 {
        for batch_size in [1, 7, 1000] {
            let mut best = vec![-3.0_f64, f64::NAN, 0.0, -0.0];
            parallel!(
                n_jobs = n_jobs,
                batch_size = batch_size,
                for (i, x) in xs.iter().enumerate() {
                    if *x > best[i % 4] {
                        best[i % 4] = *x;
                    }
                }
            );
            let bits = |list: &[f64]| list.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
            assert_eq!(bits(&best), bits(&serial));
        }
    }
}

#[test]
fn elements_of_elements_one_after_the_other() {
    let points: Vec<Vec<i64>> = (0..300).map(|i| (0..4).map(|d| (i * 7919 + d * 31) % 101).collect()).collect();
    twins!(let mut sums = vec![vec![0; 4]; 3]; let mut counts = [0; 3]; for (i, point) in points.iter().enumerate(); {
        let c = i % 3;
        counts[c] += 1;
        for (sum, &x) in sums[c].iter_mut().zip(point.iter()) {
            *sum += x;
        }
    });
    twins!(let mut sums = vec![(7, [0; 4]); 3]; for (i, point) in points.iter().enumerate(); {
        for (d, (x, sum)) in point.iter().zip(sums[i % 3].1.iter_mut()).enumerate() {
            *sum -= x * d as i64;
        }
        for sum in sums[(i + 1) % 3].1.iter_mut() {
            *sum -= 2;
        }
    });
}

/// Elements of rows, at any two indices: filled, with fields, the best of each, by a name, and in fields of elements.
#[test]
fn elements_of_rows() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Cell {
        count: u32,
        sum: i64,
        items: Vec<usize>,
    }
    twins!(let mut cells = vec![vec![Cell::default(); 4]; 3]; let mut lists = [const { [const { Vec::new() }; 3] }; 2]; for i in 0..300_usize; {
        cells[i % 3][i % 4].count += 1;
        cells[i % 3][i % 4].sum -= 2;
        cells[i % 3][1].items.push(i);
        lists[i % 2][i % 3].push(i);
        if i % 50 == 0 {
            lists[0][0].extend([i, i + 1]);
        }
    });
    twins!(let mut near = vec![vec![f64::INFINITY; 5]; 4]; let mut far = [[-1_i64; 5]; 4]; let mut seen = vec![vec![false; 5]; 4]; for i in 0..300_usize; {
        let d = ((i * 37) % 101) as f64;
        near[i % 4][i % 5] = near[i % 4][i % 5].min(d);
        if i as i64 > far[i * 3 % 4][i % 5] {
            far[i * 3 % 4][i % 5] = i as i64;
        }
        seen[i * 7 % 4][i * 3 % 5] = true;
    });
    twins!(let mut cells = vec![vec![Cell::default(); 4]; 3].into_boxed_slice(); let mut depth = vec![[9.5_f64; 3]; 2]; for i in 0..300_usize; {
        let cell = &mut cells[i % 3][i % 4];
        cell.count += 1;
        cell.items.push(i);
        let other = &mut cells[0][2];
        other.sum += 1;
        let nearest = &mut depth[i % 2][i % 3];
        let d = (i % 13) as f64;
        if d < *nearest {
            *nearest = d;
        }
    });
    twins!(let mut sums = vec![vec![(0_u32, 0.5_f64); 2]; 2]; for i in 0..600_usize; {
        let (n, sum) = &mut sums[i % 2][i / 2 % 2];
        *n += 1;
        *sum += (i % 16) as f64 / 8.0;
    });
    for n_jobs in 1..=4 {
        let mut lists = vec![vec![vec![]; 3]; 2];
        parallel!(
            n_jobs = n_jobs,
            retries = 1,
            for i in 0..100 {
                lists[i % 2][i % 3].push(i);
            }
        );
        assert!((0..6).all(|k| lists[k % 2][k % 3] == (0..100).filter(|i| i % 6 == k).collect::<Vec<_>>()));
    }
}

/// A relaxation that tells whether it has changed something: shortest paths, one round after the other.
#[test]
fn flags_beside_the_best_of_elements() {
    let edges: Vec<(usize, usize, u32)> = (0..900).map(|i| (i % 97, i * 31 % 97, 1 + i as u32 % 7)).collect();
    let serial = |edges: &[(usize, usize, u32)], n_jobs: Option<usize>| {
        let mut far = vec![u32::MAX; 97];
        far[5] = 0;
        let mut rounds = Vec::new();
        loop {
            let before = far.clone();
            let (mut changed, mut is_done) = (false, true);
            if let Some(n_jobs) = n_jobs {
                parallel!(
                    n_jobs = n_jobs,
                    batch_size = 7,
                    for &(from, to, by) in edges {
                        let d = before[from].saturating_add(by);
                        if d < far[to] {
                            far[to] = d;
                            changed = true;
                            is_done = false;
                        }
                    }
                );
            } else {
                for &(from, to, by) in edges {
                    let d = before[from].saturating_add(by);
                    if d < far[to] {
                        far[to] = d;
                        changed = true;
                        is_done = false;
                    }
                }
            }
            rounds.push((changed, is_done, far.clone()));
            if !changed {
                return rounds;
            }
        }
    };
    let expected = serial(&edges, None);
    assert!(expected.len() > 3);
    for n_jobs in [1, 2, 3, 8] {
        assert_eq!(serial(&edges, Some(n_jobs)), expected);
    }
}
