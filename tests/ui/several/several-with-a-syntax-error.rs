use parallel_for::parallel;

fn main() {
    let words = ["a", "b"];
    let (mut last, mut lengths) = ("", 0);
    parallel!(batch_size = 0, for word in &words {
        last = word;
        lengths += word.len();
        println!("{lengths}");
        let upper = word.
    });
    println!("{last} {lengths}");
}
