use parallel_for::parallel;

fn main() {
    let words = [" to", "be "];
    let trimmed: Vec<&str> = parallel!(word.trmi() for word in words);
    println!("{trimmed:?}");
}
