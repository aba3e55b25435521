use parallel_for::parallel;

fn main() {
    let words = [" to", "be "];
    let trimmed: Vec<&str> = parallel!(word. for word in words);
    println!("{trimmed:?}");
}
