use parallel_for::parallel;
use std::num::ParseIntError;

fn numbers(words: &[&str]) -> Result<Vec<i32>, ParseIntError> {
    Ok(parallel!(word.parse::<i32>()? for word in words))
}

fn main() {
    println!("{:?}", numbers(&["1", "two"]));
}
