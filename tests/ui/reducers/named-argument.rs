use parallel_for::parallel;

fn main() {
    let total = parallel!(fold(i for i in 0..4, init = 0, |a, b| a + b, |a, b| a + b));
    println!("{total}");
}
