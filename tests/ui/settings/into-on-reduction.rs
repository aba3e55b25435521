use parallel_for::parallel;

fn main() {
    let total = parallel!(into = i64, sum(i for i in 0..10));
    println!("{total}");
}
