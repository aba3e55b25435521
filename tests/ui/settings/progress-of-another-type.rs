use parallel_for::parallel;

fn main() {
    let squares = parallel!(progress = 10, i * i for i in 0..10);
    println!("{squares:?}");
}
