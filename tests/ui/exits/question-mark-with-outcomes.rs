use parallel_for::{Outcomes, parallel};
use std::num::ParseIntError;

fn halves(texts: &[&str]) -> Result<Outcomes<i32>, ParseIntError> {
    Ok(parallel!(into = Outcomes<_>, text.parse::<i32>()? / 2 for text in texts))
}

fn main() {
    println!("{}", halves(&["1"]).unwrap().len());
}
