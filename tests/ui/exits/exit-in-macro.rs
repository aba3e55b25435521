use parallel_for::parallel;
use std::num::ParseIntError;

macro_rules! report {
    ($($part:expr),*) => { $(println!("{}", $part);)* };
}

fn show(words: &[&str]) -> Result<(), ParseIntError> {
    report!(words.len());
    parallel!(for word in words {
        report!(word, word.parse::<i32>()?);
    });
    Ok(())
}

fn main() {
    println!("{:?}", show(&["1", "two"]));
}
