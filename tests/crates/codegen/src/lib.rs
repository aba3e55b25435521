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
