use parallel_for::{Stream, parallel};

fn main() {
    let squares = parallel!(ordered = 0, into = Stream<_>, i * i for i in 0..10);
    println!("{}", squares.count());
}
