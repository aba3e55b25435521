use parallel_for::parallel;
use std::num::ParseIntError;

fn shifted(offset: &str) -> Result<Vec<i32>, ParseIntError> {
    Ok(parallel!(let offset = offset.parse::<i32>()?; i + offset for i in 0..10))
}

fn main() {
    println!("{:?}", shifted("ten"));
}
