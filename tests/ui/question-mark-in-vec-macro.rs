use parallel_for::parallel;
use std::num::ParseIntError;

fn pairs(words: &[&str]) -> Result<Vec<Vec<i32>>, ParseIntError> {
    Ok(parallel!(vec![0, word.parse::<i32>()?] for word in words))
}

fn main() {
    println!("{:?}", pairs(&["1", "two"]));
}
