use parallel_for::{Stream, parallel};

fn main() {
    let words = vec!["one".to_owned(), "two".to_owned()];
    let lengths = parallel!(into = Stream<_>, word.len() for word in &words);
    println!("{}", lengths.sum::<usize>());
}
