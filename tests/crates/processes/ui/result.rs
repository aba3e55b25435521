use parallel_for::parallel;

struct Point(i32);

fn main() {
    let _ = parallel!(backend = processes, Point(i) for i in 0..10);
}
