use parallel_for::parallel;

fn main() {
    let squares = parallel!(progress = |p| println!("{}", p.don()), i * i for i in 0..10);
    println!("{squares:?}");
}
