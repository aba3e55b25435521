use parallel_for::parallel;

#[derive(Clone)]
struct Point(f64);

fn main() {
    let _ = parallel!(checkpoint = "file", reduce(Point(f64::from(i)) for i in 0..10, |a, b| Point(a.0 + b.0)));
}
