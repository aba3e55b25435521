use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total = parallel!(reduce(x for x in xs, (a, b) => a + b));
    println!("{total:?}");
}
