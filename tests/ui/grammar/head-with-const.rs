use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    let mut total = 0;
    parallel!(for (const word of words) { total += word.len(); });
    println!("{total}");
}
