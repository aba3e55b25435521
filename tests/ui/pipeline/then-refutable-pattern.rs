use parallel_for::parallel;

fn main() {
    let mut sum = 0;
    parallel!(for word in ["1", "x"] { word.parse::<i32>() } then |Ok(number)| sum += number);
}
