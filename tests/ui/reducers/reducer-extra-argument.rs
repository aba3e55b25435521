use parallel_for::parallel;

fn main() {
    let total = parallel!(sum(i for i in 0..10, 100));
    println!("{total}");
}
