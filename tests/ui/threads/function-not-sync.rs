use parallel_for::parallel;

fn apply(f: &dyn Fn(f64) -> f64, xs: &[f64]) -> Vec<f64> {
    parallel!(f(*x) for x in xs)
}
fn main() {
    println!("{:?}", apply(&|x| x * 2.0, &[1.0]));
}
