use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    let lens = parallel!(word.len() for word of words);
    println!("{lens:?}");
}
