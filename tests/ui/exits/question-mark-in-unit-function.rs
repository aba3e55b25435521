use parallel_for::parallel;

fn main() {
    let numbers = parallel!(word.parse::<i32>()? for word in ["1", "two"]);
    println!("{numbers:?}");
}
