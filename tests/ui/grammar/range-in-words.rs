use parallel_for::parallel;

fn main() {
    let squares = parallel!(i * i for i in 0 to 10);
    println!("{squares:?}");
}
