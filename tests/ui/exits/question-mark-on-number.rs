use parallel_for::parallel;

fn lengths(words: &[&str]) -> Option<Vec<usize>> {
    Some(parallel!(word.len()? for word in words))
}

fn main() {
    println!("{:?}", lengths(&["to", "be"]));
}
