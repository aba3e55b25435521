use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total = parallel!(fold(x for x in xs, 0, |a, x| a + x, |a| a));
    println!("{total:?}");
}
