use parallel_for::parallel;

fn main() {
    let total: Option<i32> = parallel!(reduce(i for i in 0..10));
    println!("{total:?}");
}
