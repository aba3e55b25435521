use parallel_for::parallel;

fn main() {
    let squares = parallel!(batch_size = 0, i * i for i in 0..10);
    println!("{squares:?}");
}
