use parallel_for::parallel;

fn main() {
    let (mut a, mut b) = (0, 1);
    parallel!(for _ in 0..3 {
        (a, b) = (b, a + b);
    });
    println!("{a} {b}");
}
