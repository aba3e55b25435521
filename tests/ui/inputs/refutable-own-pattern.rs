use parallel_for::parallel;

enum Shape {
    Circle(f64),
    Square(f64),
}

fn main() {
    let shapes = vec![Shape::Circle(1.0), Shape::Square(2.0)];
    let radii = parallel!(radius for Shape::Circle(radius) in shapes);
    println!("{radii:?}");
}
