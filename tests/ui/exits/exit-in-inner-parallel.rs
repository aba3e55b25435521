use parallel_for::parallel;
use std::num::ParseIntError;

fn table(rows: &[Vec<&str>]) -> Result<Vec<Vec<i32>>, ParseIntError> {
    Ok(parallel!(parallel!(word.parse::<i32>()? for word in row) for row in rows))
}

fn main() {
    println!("{:?}", table(&[vec!["1", "two"]]));
}
