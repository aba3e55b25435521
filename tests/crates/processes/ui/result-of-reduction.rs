use parallel_for::parallel;

struct Point(i32);

fn main() {
    let _ = parallel!(backend = processes, reduce(Point(i) for i in 0..10, |a, b| Point(a.0 + b.0)));
}
