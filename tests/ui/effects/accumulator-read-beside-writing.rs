use parallel_for::parallel;
use std::fmt::Write;

fn main() {
    let (mut text, mut total) = (String::new(), 0);
    parallel!(for x in 0..10 {
        write!(text, "{x}").unwrap();
        total += x;
        println!("{}", total);
    });
    println!("{text} {total}");
}
