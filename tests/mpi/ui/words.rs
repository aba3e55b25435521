use parallel_for::parallel;
use std::time::Duration;

fn main() {
    let _ = parallel!(backend = openmpi, i for i in 0..10);
    let _ = parallel!(backend = mpi, share = (a), i for i in 0..10);
    let _ = parallel!(backend = mpi, timeout = Duration::from_secs(1), i for i in 0..10);
    let _ = parallel!(root_only = true, i for i in 0..10);
    let _ = parallel!(backend = mpi, root_only = 1, i for i in 0..10);
    parallel!(backend = mpi, root_only = true, for i in 0..10 { drop(i); });
    let _ = parallel!(backend = mpi, root_only = true, time_limit = Duration::from_secs(1), i for i in 0..10);
    let _ = parallel!(backend = mpi, root_only = true, { if i == 3 { break; } i } for i in 0..10);
}
