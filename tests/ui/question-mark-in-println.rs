use parallel_for::parallel;
use std::num::ParseIntError;

fn show(words: &[&str]) -> Result<(), ParseIntError> {
    parallel!(for word in words {
        println!("{}", word.parse::<i32>()?);
    });
    Ok(())
}

fn main() {
    show(&["1", "two"]).unwrap();
}
