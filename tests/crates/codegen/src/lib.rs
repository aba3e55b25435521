//! Loops whose machine code is looked at.

use parallel_for::parallel;

/// Every result to its place.
pub fn roots(n: u32) -> Vec<f64> {
    parallel!((f64::from(i)).sqrt() for i in 0..n)
}

/// Every item in its place.
pub fn roots_in_place(values: &mut [f64]) {
    parallel!(for x in values {
        *x = x.sqrt();
    });
}

/// Every item at its own index.
pub fn roots_by_index(values: &mut [f64]) {
    parallel!(for i in 0..values.len() {
        values[i] = values[i].sqrt();
    });
}

/// Every item in its row.
pub fn roots_by_row(values: &mut [f64], rows: usize, width: usize) {
    parallel!(for y in 0..rows {
        for x in 0..width {
            values[y * width + x] = values[y * width + x].sqrt();
        }
    });
}

/// Every item in its place, with its count.
#[expect(clippy::cast_precision_loss, reason = "no slice is that long")]
pub fn roots_counted(values: &mut [f64]) {
    parallel!(for (i, x) in values.iter_mut().enumerate() {
        *x = (i as f64).sqrt();
    });
}

/// Every item in its place, beside another.
pub fn roots_of_others(values: &mut [f64], others: &[f64]) {
    parallel!(for (x, y) in values.iter_mut().zip(others) {
        *x = y.sqrt();
    });
}

/// Every item at its own index, with elements of a list around the loop.
pub fn roots_beside_a_list(out: &mut [f64], list: &[f64]) {
    let list = list.to_vec();
    parallel!(for i in 0..out.len() {
        out[i] = list[i].sqrt();
    });
}

/// Every result to its place, of elements of a list around the loop.
pub fn roots_of_a_list(list: &[f64]) -> Vec<f64> {
    let list = list.to_vec();
    parallel!(list[i].sqrt() for i in 0..list.len())
}

/// The mean of the neighbours of each point that has four.
pub fn mean_of_neighbours(out: &mut [f64], grid: &[f64], width: usize) {
    parallel!(
        n_jobs = 1,
        for y in 1..width - 1 {
            for x in 1..width - 1 {
                out[y * width + x] = 0.25
                    * (grid[y * width + x - 1]
                        + grid[y * width + x + 1]
                        + grid[(y - 1) * width + x]
                        + grid[(y + 1) * width + x]);
            }
        }
    );
}

/// The product of two square matrices of integers.
pub fn whole_product(out: &mut [i64], a: &[i64], b: &[i64], n: usize) {
    parallel!(
        n_jobs = 1,
        for i in 0..n {
            for j in 0..n {
                let mut sum = 0;
                for k in 0..n {
                    sum += a[i * n + k] * b[k * n + j];
                }
                out[i * n + j] = sum;
            }
        }
    );
}

/// Each row of another image.
pub fn copied_rows(out: &mut [f64], grid: &[f64], width: usize) {
    parallel!(
        n_jobs = 1,
        for y in 0..width {
            for x in 0..width {
                out[y * width + x] = grid[y * width + x];
            }
        }
    );
}

/// The pull of all places at each place.
pub fn pulls(out: &mut [f64], places: &[f64]) {
    parallel!(
        n_jobs = 1,
        for i in 0..out.len() {
            let mut pull = 0.0;
            for place in places {
                let way = place - out[i];
                pull += way / (way * way + 0.01).sqrt();
            }
            out[i] = pull;
        }
    );
}

/// How many numbers are left of a range of which most are left out.
pub fn thirds(n: i32) -> usize {
    let is_third = |i: &i32| i % 3 == 0;
    parallel!(n_jobs = 1, count(true for _ in (0..n).filter(|i| is_third(i))))
}

/// Those that a filter in the loop lets through.
pub fn halves(n: i32) -> usize {
    parallel!(count(true for _ in (0..n).filter(|i| i % 2 == 0)))
}

/// A sum that is the same however it is put together.
pub fn sum_of_integers(values: &[u64]) -> u64 {
    parallel!(sum(x ^ 5 for &x in values))
}

/// Chunks that are counted from their end.
pub fn counted_chunks(values: &mut [u64]) {
    parallel!(for (i, chunk) in values.chunks_exact_mut(4).enumerate() {
        chunk[0] = chunk[1] ^ i as u64;
    });
}

/// A row of points, now and after the next step.
pub struct Row {
    /// Before the step.
    pub now: Vec<f64>,
    /// After it.
    pub next: Vec<f64>,
}

impl Row {
    /// The square root of each point.
    pub fn roots_of_a_field(&self) -> Vec<f64> {
        parallel!(self.now[i].sqrt() for i in 0..self.now.len())
    }

    /// The mean of the neighbours of each point that has two.
    pub fn mean_in_a_field(&mut self) {
        parallel!(
            n_jobs = 1,
            for i in 1..self.now.len() - 1 {
                self.next[i] = 0.5 * (self.now[i - 1] + self.now[i + 1]);
            }
        );
    }
}

/// Each element of a ring beside the next one.
pub fn ring(out: &mut [u64], list: &[u64], n: usize) {
    parallel!(for i in 0..n {
        out[i] = list[(i + 1) % n];
    });
}

/// The largest value, and its place.
pub fn place_of_the_largest(list: &[u64]) -> (u64, usize) {
    let (mut most, mut place) = (0, 0);
    parallel!(for i in 0..list.len() {
        if list[i] > most {
            most = list[i];
            place = i;
        }
    });
    (most, place)
}

/// The same, of an iterator.
pub fn count_of_the_largest(list: &[u64]) -> (u64, usize) {
    let (mut most, mut place) = (0, 0);
    parallel!(for (i, &x) in list.iter().enumerate() {
        if x > most {
            most = x;
            place = i;
        }
    });
    (most, place)
}

/// A sum over indices.
pub fn sum_by_index(list: &[u64]) -> u64 {
    parallel!(sum(list[i] for i in 0..list.len()))
}

/// A sum that makes floats of counts.
#[expect(clippy::cast_precision_loss, reason = "no slice is that long")]
pub fn moment(list: &[f64]) -> f64 {
    let mut sum = 0.0;
    parallel!(for (i, x) in list.iter().enumerate() {
        sum += x * i as f64;
    });
    sum
}
