use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    parallel!(for let word in words {
        println!("{word}");
    });
}
