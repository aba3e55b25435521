use parallel_for::parallel;

fn main() {
    let squares = parallel!(into = parallel_for::Stream<_>, for i in 0..4 { i * i });
    println!("{squares:?}");
}
