use parallel_for::parallel;

fn main() {
    let v = parallel!(any(x for x in 0..10));
    println!("{v:?}");
}
