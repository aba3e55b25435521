//! Advice about arrays that the loop writes to.

use super::{floats, indices, numbers, same};
use parallel_for::parallel;

pub fn array_as_a_whole() {
    same(
        numbers(),
        |mut xs| {
            let n = xs.len();
            let mut sums: Vec<i64> = vec![];
            for i in 0..n {
                xs[i] *= 2;
                if i + 1 == n {
                    sums.push(xs.iter().sum());
                }
            }
            (xs, sums)
        },
        |mut xs, jobs| {
            let n = xs.len();
            let mut sums: Vec<i64> = vec![];
            parallel!(
                n_jobs = jobs,
                for i in 0..n {
                    xs[i] *= 2;
                }
            );
            if n > 0 {
                sums.push(xs.iter().sum());
            }
            (xs, sums)
        },
    );
    // The items see what those before them have written.
    same(
        floats(),
        |mut xs| {
            for i in 0..xs.len() {
                xs[i] /= xs.iter().sum::<f64>();
            }
            xs
        },
        |mut xs, jobs| {
            for i in parallel!(n_jobs = jobs, i for i in 0..xs.len()) {
                xs[i] /= xs.iter().sum::<f64>();
            }
            xs
        },
    );
}

pub fn order_dependent_elements() {
    same(
        floats(),
        |xs| {
            let mut shares = [1.0, 7.0, 3.0];
            for (i, x) in xs.iter().enumerate() {
                shares[i * 2 % 3] /= x + 1.0;
            }
            shares
        },
        |xs, jobs| {
            let mut shares = [1.0, 7.0, 3.0];
            for (bin, x) in parallel!(n_jobs = jobs, (i * 2 % 3, x + 1.0) for (i, x) in xs.iter().enumerate()) {
                shares[bin] /= x;
            }
            shares
        },
    );
}

pub fn two_operators_elements() {
    same(
        indices(),
        |ks| {
            let mut bins = vec![5; 13];
            for k in &ks {
                if k % 2 == 0 { bins[*k] += 3 } else { bins[*k] -= 1 }
            }
            bins
        },
        |ks, jobs| {
            let (mut bins, mut less) = (vec![5; 13], vec![0; 13]);
            parallel!(
                n_jobs = jobs,
                for k in &ks {
                    if k % 2 == 0 { bins[*k] += 3 } else { less[*k] += 1 }
                }
            );
            bins.iter().zip(less).map(|(bin, less)| bin - less).collect()
        },
    );
    same(
        indices(),
        |ks| {
            let mut bins = vec![5_i64; 13];
            for (i, k) in ks.iter().enumerate() {
                bins[*k] *= 3;
                bins[*k] -= i as i64;
                bins[*k] %= 1000;
            }
            bins
        },
        |ks, jobs| {
            let mut bins = vec![5_i64; 13];
            for (k, i) in parallel!(n_jobs = jobs, (*k, i as i64) for (i, k) in ks.iter().enumerate()) {
                bins[k] *= 3;
                bins[k] -= i;
                bins[k] %= 1000;
            }
            bins
        },
    );
}

pub fn index_forms() {
    // The other element is written later than it is read.
    same(
        numbers(),
        |mut xs| {
            for i in 0..xs.len().saturating_sub(1) {
                xs[i] = xs[i] + xs[i + 1];
            }
            xs
        },
        |mut xs, jobs| {
            let before = xs.clone();
            parallel!(
                n_jobs = jobs,
                for i in 0..before.len().saturating_sub(1) {
                    xs[i] = before[i] + before[i + 1];
                }
            );
            xs
        },
    );
    // Both are written, and no element twice.
    same(
        numbers(),
        |xs| {
            let mut d = vec![vec![0; xs.len()]; xs.len()];
            for i in 0..xs.len() {
                for j in 0..i {
                    let x = xs[i] - xs[j];
                    d[i][j] = x;
                    d[j][i] = x;
                }
            }
            d
        },
        |xs, jobs| {
            let mut d = vec![vec![0; xs.len()]; xs.len()];
            parallel!(
                n_jobs = jobs,
                for i in 0..xs.len() {
                    for j in 0..i {
                        d[i][j] = xs[i] - xs[j];
                    }
                }
            );
            for i in 0..xs.len() {
                for j in 0..i {
                    d[j][i] = d[i][j];
                }
            }
            d
        },
    );
    // It has been written already.
    same(
        numbers(),
        |mut xs| {
            for i in 1..xs.len() {
                xs[i] = (xs[i] * xs[i] + xs[i - 1]) % 1000;
            }
            xs
        },
        |mut xs, jobs| {
            for (i, square) in parallel!(n_jobs = jobs, (i, xs[i] * xs[i]) for i in 1..xs.len()) {
                xs[i] = (square + xs[i - 1]) % 1000;
            }
            xs
        },
    );
}

pub fn index_not_own() {
    same(
        indices(),
        |order| {
            let mut out = vec![99; 13];
            for i in 0..order.len() {
                out[order[i]] = i * i;
            }
            out
        },
        |order, jobs| {
            let mut out = vec![99; 13];
            for (place, square) in parallel!(n_jobs = jobs, (order[i], i * i) for i in 0..order.len()) {
                out[place] = square;
            }
            out
        },
    );
}

pub fn no_index() {
    same(
        indices(),
        |places| {
            let (mut out, mut squares, mut k) = (vec![99; 13], vec![0; places.len()], 0);
            for place in &places {
                out[*place] = place * 7;
                squares[k] = place * place;
                k += 1;
            }
            (out, squares)
        },
        |places, jobs| {
            let (mut out, mut squares) = (vec![99; 13], vec![0; places.len()]);
            for (place, value) in parallel!(n_jobs = jobs, (*place, place * 7) for place in &places) {
                out[place] = value;
            }
            parallel!(
                n_jobs = jobs,
                for (k, place) in places.iter().enumerate() {
                    squares[k] = place * place;
                }
            );
            (out, squares)
        },
    );
}

pub fn index_assigned() {
    same(
        vec![0_usize, 1, 2, 200],
        |n| {
            let (mut bits, mut steps) = (vec![0; n], 0);
            for mut i in 0..n {
                bits[i] = i % 2;
                while i > 0 {
                    i /= 2;
                    steps += 1;
                }
            }
            (bits, steps)
        },
        |n, jobs| {
            let (mut bits, mut steps) = (vec![0; n], 0);
            parallel!(
                n_jobs = jobs,
                for i in 0..n {
                    bits[i] = i % 2;
                    let mut rest = i;
                    while rest > 0 {
                        rest /= 2;
                        steps += 1;
                    }
                }
            );
            (bits, steps)
        },
    );
}

pub fn taken_by_attempt() {
    let serial = |orders: Vec<usize>| {
        let mut stock = [1000; 13];
        for kind in &orders {
            stock[*kind] -= 1;
        }
        stock
    };
    same(indices(), serial, |orders, jobs| {
        let (mut stock, mut sold) = ([1000; 13], [0; 13]);
        parallel!(
            n_jobs = jobs,
            retries = 2,
            for kind in &orders {
                sold[*kind] += 1;
            }
        );
        for (stock, sold) in stock.iter_mut().zip(sold) {
            *stock -= sold;
        }
        stock
    });
}
