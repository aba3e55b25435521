use parallel_for::parallel;

fn main() {
    let xs = [1_i32, 2];
    let total: u64 = parallel!(sum(x for x in &xs));
    println!("{total}");
}
