use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    parallel!(async for word in words {
        println!("{word}");
    });
}
