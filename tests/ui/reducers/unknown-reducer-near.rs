use parallel_for::parallel;

fn main() {
    let total: i32 = parallel!(summ(i for i in 0..10));
    println!("{total}");
}
