use parallel_for::parallel;

#[derive(Clone, PartialEq, PartialOrd)]
struct Point {
    x: f64,
    y: f64,
}

fn main() {
    let mut best = Point { x: 0.0, y: 0.0 };
    parallel!(for i in 0..10 {
        let point = Point { x: f64::from(i), y: 0.5 };
        if point > best {
            best = point;
        }
    });
    println!("{} {}", best.x, best.y);
}
