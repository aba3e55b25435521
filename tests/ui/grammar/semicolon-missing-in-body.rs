use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(for word in ["to", "be"] {
        total += word.len();
        let upper = word.to_uppercase()
        println!("{upper}");
    });
    println!("{total}");
}
