use parallel_for::parallel;

fn main() {
    let squares = parallel!(retries = 2, retry_pause = 0.5, i * i for i in 0..10);
    println!("{squares:?}");
}
