use parallel_for::parallel;

fn main() {
    let words = vec!["a".to_owned(), "b".to_owned()];
    let _ = parallel!(checkpoint = "file", word.as_str() for word in &words if word.len() > 1);
}
