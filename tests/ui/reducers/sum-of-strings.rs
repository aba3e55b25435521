use parallel_for::parallel;

fn main() {
    let words = ["to", "be"];
    let text = parallel!(sum(word.to_uppercase() for word in words));
    println!("{text}");
}
