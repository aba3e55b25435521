use parallel_for::parallel;

fn numbers(lines: &[&str]) -> Result<Vec<i32>, String> {
    let first_words = parallel!(line.split(' ').next()? for line in lines);
    Ok(first_words.iter().map(|word| word.len() as i32).collect())
}

fn main() {
    println!("{:?}", numbers(&["1", "two"]));
}
