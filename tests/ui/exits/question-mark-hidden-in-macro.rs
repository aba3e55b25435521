use parallel_for::parallel;
use std::num::ParseIntError;

macro_rules! number {
    ($word:expr) => { $word.parse::<i32>()? };
}

fn numbers(words: &[&str]) -> Result<Vec<i32>, ParseIntError> {
    Ok(parallel!(number!(word) for word in words))
}

fn main() {
    println!("{:?}", numbers(&["1", "two"]));
}
