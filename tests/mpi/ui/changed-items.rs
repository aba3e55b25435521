use parallel_for::parallel;

fn main() {
    let mut rows = vec![1, 2, 3];
    parallel!(backend = mpi, for x in &mut rows { *x += 1; });
}
