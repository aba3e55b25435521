use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let squares = parallel!(y + 1 for x in xs let y x * x);
    println!("{squares:?}");
}
