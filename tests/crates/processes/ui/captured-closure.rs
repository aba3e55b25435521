use parallel_for::parallel;

fn main() {
    let by = 3;
    let scale = |x: i32| x * by;
    let _ = parallel!(backend = processes, scale(i) for i in 0..10);
}
