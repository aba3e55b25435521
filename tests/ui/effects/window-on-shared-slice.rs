use parallel_for::parallel;

fn squares(xs: &[f64], out: &[f64]) {
    parallel!(for i in 0..xs.len() {
        out[i] = xs[i] * xs[i];
    });
}

fn main() {
    squares(&[1.0, 2.0], &[0.0; 2]);
}
