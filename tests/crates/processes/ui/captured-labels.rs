use parallel_for::parallel;

#[derive(serde::Serialize, serde::Deserialize)]
struct Point {
    x: f64,
}

fn main() {
    let points = vec![("a", Point { x: 1.0 }), ("b", Point { x: 2.0 })];
    let _ = parallel!(backend = processes, points[i].1.x for i in 0..2);
    let first = (Point { x: 1.0 }, "a");
    let _ = parallel!(backend = processes, first.1.len() + i for i in 0..2);
    let names = ["a", "b"];
    let last = names.last();
    let _ = parallel!(backend = processes, last.map_or(i, |name| name.len()) for i in 0..2);
    let lent: Vec<&&str> = names.iter().collect();
    let _ = parallel!(backend = processes, lent[i].len() for i in 0..2);
}
