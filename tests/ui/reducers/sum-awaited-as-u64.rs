use parallel_for::parallel;

fn main() {
    let total: u64 = parallel!(sum(i * 2 for i in 0..5_i32));
    println!("{total}");
}
