use parallel_for::parallel;

fn main() {
    let ys = [1.0, 2.0];
    let total: f64 = parallel!(sum([y * 2.0 for y in &ys if *y > 1.0]));
    println!("{total}");
}
