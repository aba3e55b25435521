use parallel_for::parallel;

fn main() {
    let moves = [("a", 1), ("b", 2), ("a", 3)];
    let places = parallel!(scan(name => step for (name, step) in moves, |a, b| a + b));
    println!("{places:?}");
}
