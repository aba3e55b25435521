use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "not"];
    let long: Vec<&str> = parallel!(word if word.len() > 2 for word in words);
    println!("{long:?}");
}
