use parallel_for::{Cancel, parallel};

fn total(token: &Cancel, texts: &[&str]) -> Result<i32, std::num::ParseIntError> {
    Ok(parallel!(cancel = token, summ(text.parse::<i32>()? for text in texts)))
}

fn main() {
    println!("{:?}", total(&Cancel::new(), &["1"]));
}
