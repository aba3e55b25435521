use parallel_for::parallel;

#[derive(serde::Serialize, serde::Deserialize)]
struct Point {
    x: f64,
}

fn main() {
    let points = vec![("a", Point { x: 1.0 }), ("b", Point { x: 2.0 })];
    let _ = parallel!(backend = processes, points[i].1.x for i in 0..2);
}
