use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    parallel!(foreach word in words { println!("{word}"); });
}
