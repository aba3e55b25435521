use parallel_for::{Stream, parallel};

fn total(words: Vec<String>) -> Result<i32, std::num::ParseIntError> {
    let numbers = parallel!(into = Stream<_>, word.parse::<i32>()? for word in words);
    Ok(numbers.sum())
}

fn main() {
    println!("{:?}", total(vec!["1".to_owned()]));
}
