#![deny(unused_must_use)]

use parallel_for::{Cancel, parallel};

fn main() {
    let (token, mut total) = (Cancel::new(), 0);
    parallel!(cancel = &token, for i in 0..10 {
        total += i;
    });
    println!("{total}");
}
