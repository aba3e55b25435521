use parallel_for::{Stream, parallel};

fn main() {
    let _ = parallel!(backend = processes, into = Stream<_>, i for i in 0..10);
    parallel!(backend = any, for i in 0..10 { i } then |i| println!("{i}"));
}
