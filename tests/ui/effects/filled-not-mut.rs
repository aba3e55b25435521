use parallel_for::parallel;

fn main() {
    let squares = Vec::new();
    parallel!(for x in [1, 2, 3] {
        squares.push(x * x);
    });
    println!("{squares:?}");
}
