use parallel_for::parallel;

#[derive(Clone)]
struct Point(i32);

fn main() {
    let _ = parallel!(checkpoint = "file", fold(i for i in 0..10, Point(0), |a, b| Point(a.0 + b), |a, b| Point(a.0 + b.0)));
}
