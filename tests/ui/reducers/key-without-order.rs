use parallel_for::parallel;

struct Length(usize);

fn main() {
    let words = ["a", "b"];
    let longest = parallel!(max_by_key(word for word in words, |word| Length(word.len())));
    println!("{longest:?}");
}
