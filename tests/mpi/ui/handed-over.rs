use parallel_for::{Stream, parallel};

fn main() {
    let _: Stream<_> = parallel!(backend = mpi, into = Stream<_>, i for i in 0..10);
    parallel!(backend = mpi, for i in 0..10 { i } then |i| println!("{i}"));
}
