use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let squares = parallel!(x * x for in xs);
    println!("{squares:?}");
}
