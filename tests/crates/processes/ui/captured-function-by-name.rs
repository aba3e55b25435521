use parallel_for::parallel;

fn double(x: i32) -> i32 {
    2 * x
}

fn main() {
    let _ = parallel!(backend = processes, Some(i).map(double) for i in 0..10);
}
