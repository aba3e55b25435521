//! A loop with `backend = any`, which says where its items ran.

use parallel_for::mpi::rank;
use parallel_for::parallel;
use std::process;
use std::thread;
use std::time::Duration;

fn main() {
    let _mpi = parallel_for::mpi::init();
    let ids = parallel!(backend = any, n_jobs = 2, batch_size = 1, {
        thread::sleep(Duration::from_millis(5));
        (i, process::id())
    } for i in 0..40_u32);
    assert!(ids.iter().enumerate().all(|(at, (i, _))| at == *i as usize));
    let here = ids.iter().filter(|(_, id)| *id == process::id()).count();
    let place = match here {
        40 => "here",
        0 => "elsewhere",
        _ => "together",
    };
    println!("rank {}: {place}", rank());
}
