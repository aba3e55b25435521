use parallel_for::parallel;

fn main() {
    let mut last = 0;
    let squares = parallel!(progress = |p| last = p.done(), i * i for i in 0..10);
    println!("{squares:?} {last}");
}
