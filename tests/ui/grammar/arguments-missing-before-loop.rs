use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total = parallel!(fold(0, |a, x| a + x, x for x in xs));
    println!("{total:?}");
}
