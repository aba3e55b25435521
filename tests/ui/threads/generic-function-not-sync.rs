use parallel_for::parallel;

fn apply<F: Fn(f64) -> f64>(f: F, xs: &[f64]) -> Vec<f64> {
    parallel!(f(*x) for x in xs)
}
fn main() {
    println!("{:?}", apply(|x| x * 2.0, &[1.0]));
}
