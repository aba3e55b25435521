use parallel_for::{Stream, parallel};

fn main() {
    let mut total = 0;
    let squares = parallel!(into = Stream<_>, { total += i; i * i } for i in 0..10);
    println!("{} {total}", squares.count());
}
