use parallel_for::parallel;
use std::time::Duration;

fn main() {
    let _ = parallel!(backend = process, i for i in 0..10);
    let _ = parallel!(backend = "processes", i for i in 0..10);
    let _ = parallel!(backend = mpi, i for i in 0..10);
    let _ = parallel!(backend = loky, i for i in 0..10);
    let _ = parallel!(backend = 3, i for i in 0..10);
    let _ = parallel!(backend = gpu, i for i in 0..10);
    let _ = parallel!(timeout = Duration::from_secs(1), i for i in 0..10);
    let _ = parallel!(backend = processes, timeout = 5, i for i in 0..10);
    let _ = parallel!(backend = threads, timeout = Duration::from_secs(1), i for i in 0..10);
    let _ = parallel!(share = (a), i for i in 0..10);
    let _ = parallel!(backend = processes, share = 3, i for i in 0..10);
}
