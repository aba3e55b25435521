use parallel_for::parallel;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl std::ops::AddAssign for Point {
    fn add_assign(&mut self, other: Self) {
        self.x += other.x;
        self.y += other.y;
    }
}

fn main() {
    let points = [Point { x: 1.0, y: 2.0 }, Point { x: 3.0, y: 4.0 }];
    let mut sum = Point { x: 0.0, y: 0.0 };
    parallel!(for point in &points {
        sum += *point;
        sum.x += 0.5;
    });
    println!("{} {}", sum.x, sum.y);
}
