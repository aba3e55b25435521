use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let pairs = parallel!((x, y) for x in xs, for y in xs, if x < y);
    println!("{pairs:?}");
}
