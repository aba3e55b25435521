use parallel_for::parallel;

fn main() {
    let squares = parallel!(n_jobs(4), i * i for i in 0..10);
    println!("{squares:?}");
}
