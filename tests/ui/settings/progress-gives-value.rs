use parallel_for::parallel;

fn main() {
    let squares = parallel!(progress = |p| p.done(), i * i for i in 0..10);
    println!("{squares:?}");
}
