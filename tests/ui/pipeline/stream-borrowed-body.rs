use parallel_for::{Stream, parallel};

fn scaled(factors: &[f64]) -> Stream<f64> {
    parallel!(into = Stream<_>, factors[i] * 2.0 for i in 0..3)
}

fn main() {
    println!("{}", scaled(&[1.0, 2.0, 3.0]).sum::<f64>());
}
