use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total = parallel!(fold(x for x in xs, |x| x, |a, x| a + x, |a, b| a + b));
    println!("{total:?}");
}
