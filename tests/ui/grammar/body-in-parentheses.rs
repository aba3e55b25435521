use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    parallel!(for word in words ( print(word) ));

    fn print(_: &str) {}
}
