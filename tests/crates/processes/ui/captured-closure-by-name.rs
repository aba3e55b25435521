use parallel_for::parallel;

fn main() {
    let by = 3;
    let scale = |x: i32| x * by;
    let _ = parallel!(backend = processes, Some(i).map(scale) for i in 0..10);
}
