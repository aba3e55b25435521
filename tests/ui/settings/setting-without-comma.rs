use parallel_for::parallel;

fn main() {
    let squares: Vec<i32> = parallel!(n_jobs = 2 i * i for i in 0..10);
    println!("{squares:?}");
}
