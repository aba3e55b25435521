use parallel_for::parallel;

fn main() {
    let t: f64 = parallel!(sum(i for i in 0..10));
    println!("{t}");
}
