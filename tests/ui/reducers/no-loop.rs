use parallel_for::parallel;

fn main() {
    let xs = vec![1, 2];
    let total: i32 = parallel!(sum(xs));
    println!("{total}");
}
