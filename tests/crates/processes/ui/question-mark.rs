use parallel_for::parallel;
use std::num::ParseIntError;

fn all(texts: &[String]) -> Result<Vec<i32>, ParseIntError> {
    Ok(parallel!(backend = processes, text.parse::<i32>()? for text in texts))
}

fn main() {
    let _ = all(&[]);
}
