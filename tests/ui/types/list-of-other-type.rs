use parallel_for::parallel;

fn main() {
    let v: Vec<f64> = parallel!(i * 2 for i in 0..10);
    println!("{v:?}");
}
