use std::num::ParseIntError;

use parallel_for::parallel;

fn total(texts: &[&str]) -> Result<i32, ParseIntError> {
    Ok(parallel!(summ(text.parse::<i32>()? for text in texts)))
}

fn main() {
    println!("{:?}", total(&["1"]));
}
