use parallel_for::{Pool, parallel};

fn main() {
    let squares = parallel!(pool = Pool::new(2), i * i for i in 0..10);
    println!("{squares:?}");
}
