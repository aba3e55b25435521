use parallel_for::parallel;

fn sum<T: Copy + Send + Sync + std::ops::AddAssign>(xs: &[T], zero: T) -> T {
    let mut total = zero;
    parallel!(for x in xs {
        total += *x;
    });
    total
}

fn main() {
    println!("{}", sum(&[1.0, 2.0], 0.0));
}
