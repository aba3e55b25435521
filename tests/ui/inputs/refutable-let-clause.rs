use parallel_for::parallel;

fn main() {
    let words = ["1", "two", "3"];
    let numbers: Vec<i32> = parallel!(n for word in words let Ok(n) = word.parse::<i32>());
    println!("{numbers:?}");
}
