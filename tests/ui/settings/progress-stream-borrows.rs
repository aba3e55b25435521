use parallel_for::{Stream, parallel};

fn main() {
    let name = String::from("squares");
    let squares = parallel!(progress = |p| println!("{name}: {}", p.done()), into = Stream<_>, i * i for i in 0..10);
    println!("{}", squares.count());
}
