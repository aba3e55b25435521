use parallel_for::parallel;

fn main() {
    let v = parallel!(x for x in 0.0..1.0);
    println!("{v:?}");
}
