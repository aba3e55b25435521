use parallel_for::parallel;

fn main() {
    let v = parallel!(x: x * 2 for x in 0..10);
    println!("{v:?}");
}
