use parallel_for::{Stream, parallel};

fn main() {
    let numbers = parallel!(checkpoint = "file", into = Stream<_>, i * 2 for i in 0..10);
    drop(numbers);
}
