use parallel_for::parallel;

fn double(x: i32) -> i32 {
    2 * x
}

fn apply(f: impl Fn(i32) -> i32, x: i32) -> i32 {
    f(x)
}

fn main() {
    let _ = parallel!(backend = processes, apply(double, i) for i in 0..10);
}
