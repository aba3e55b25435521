use parallel_for::parallel;

fn sizes<T>(xs: &[T]) -> Vec<usize> {
    parallel!(size_of_val(x) for x in xs)
}

fn main() {
    println!("{:?}", sizes(&[1, 2, 3]));
}
