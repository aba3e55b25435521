use parallel_for::{Stream, parallel};
use std::time::Duration;

fn main() {
    let squares = parallel!(into = Stream<_>, time_limit = Duration::from_secs(1), i * i for i in 0..10);
    println!("{:?}", squares.count());
}
