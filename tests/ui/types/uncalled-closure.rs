use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    let lens = parallel!(|word| word.len() + 1 for word in words);
    println!("{lens:?}");
}
