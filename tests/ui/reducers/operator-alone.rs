use parallel_for::parallel;

fn main() {
    let total = parallel!(reduce(x for x in 0..10, +));
    println!("{total:?}");
}
