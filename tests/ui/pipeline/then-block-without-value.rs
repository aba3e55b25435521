use parallel_for::parallel;

fn main() {
    let mut squares = Vec::new();
    parallel!(for x in [1, 2, 3] { x * x; } then |square: i32| squares.push(square));
}
