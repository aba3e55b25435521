use parallel_for::parallel;

#[derive(Debug)]
struct BadLine;

fn numbers(lines: &[&str]) -> Result<Vec<i32>, BadLine> {
    Ok(parallel!(line.parse::<i32>()? for line in lines))
}

fn main() {
    println!("{:?}", numbers(&["1", "two"]));
}
