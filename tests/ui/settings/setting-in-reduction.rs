use parallel_for::parallel;

fn main() {
    let total = parallel!(sum(i * i for i in 0..10, n_jobs = 4));
    println!("{total}");
}
