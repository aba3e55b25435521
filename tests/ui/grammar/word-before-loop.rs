use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    parallel!(par for word in words {
        println!("{word}");
    });
}
