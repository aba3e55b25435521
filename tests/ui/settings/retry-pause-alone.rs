use parallel_for::parallel;
use std::time::Duration;

fn main() {
    let squares = parallel!(retry_pause = Duration::from_secs(1), i * i for i in 0..10);
    println!("{squares:?}");
}
