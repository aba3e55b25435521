use parallel_for::parallel;
use std::ops::{Index, IndexMut};

struct Matrix(Vec<f64>);

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.0[4 * i + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.0[4 * i + j]
    }
}

fn main() {
    let points = [(0, 1), (2, 3)];
    let mut hits = Matrix(vec![0.0; 16]);
    parallel!(for (i, j) in points {
        hits[(i, j)] += 1.0;
    });
    println!("{}", hits[(0, 1)]);
}
