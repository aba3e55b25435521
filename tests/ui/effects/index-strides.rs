use parallel_for::parallel;

fn main() {
    let mut pairs = vec![0; 20];
    parallel!(for i in 0..9 {
        pairs[2 * i] = 1;
        pairs[2 * i + 2] = 2;
    });
    println!("{pairs:?}");
}
