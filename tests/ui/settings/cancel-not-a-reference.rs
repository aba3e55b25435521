use parallel_for::{Cancel, parallel};

fn main() {
    let token = Cancel::new();
    let squares = parallel!(cancel = token, i * i for i in 0..10);
    println!("{squares:?}");
}
