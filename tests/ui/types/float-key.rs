use parallel_for::parallel;

fn main() {
    let m = parallel!(x => x * 2.0 for x in [1.0, 2.0f64]);
    println!("{m:?}");
}
