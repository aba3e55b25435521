use parallel_for::parallel;

#[derive(serde::Serialize, serde::Deserialize)]
struct Point {
    x: f64,
}

fn main() {
    let points = vec![Some(("a", Point { x: 1.0 })), None];
    let _ = parallel!(backend = processes, point.map_or(0.0, |(_, p)| p.x) for point in points);
    let names = ["a", "b"];
    let _ = parallel!(backend = processes, name.map_or(0, |name| name.len()) for name in [names.first(), None]);
}
