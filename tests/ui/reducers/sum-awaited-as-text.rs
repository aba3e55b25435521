use parallel_for::parallel;

fn main() {
    let total: String = parallel!(sum(i * 2 for i in 0..5_i32));
    println!("{total}");
}
