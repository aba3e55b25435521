use parallel_for::parallel;
use std::sync::Arc;

struct Named(u8);

fn main() {
    let _ = parallel!(backend = mpi, Arc::new(Named(i)) for i in 0..10_u8);
    let _ = parallel!(backend = mpi, reduce(Named(i) for i in 0..10_u8, |a, b| Named(a.0 + b.0)));
    let _ = parallel!(backend = mpi, root_only = true, Named(i) for i in 0..10_u8);
}
