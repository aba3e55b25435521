use parallel_for::parallel;

fn main() {
    let squares = parallel!(njobs = 2, i * i for i in 0..10);
    println!("{squares:?}");
}
