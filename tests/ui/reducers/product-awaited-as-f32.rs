use parallel_for::parallel;

fn main() {
    let total: f32 = parallel!(product(x * 0.5 for x in [1.0_f64, 2.0]));
    println!("{total}");
}
