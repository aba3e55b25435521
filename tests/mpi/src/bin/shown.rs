//! Progress on all ranks: the root shows it, and what the root alone takes.

use parallel_for::mpi::{is_root, rank};
use parallel_for::{Cancel, Progress, parallel};
use std::cell::Cell;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

fn main() {
    let _mpi = parallel_for::mpi::init();
    let seen = Mutex::new(Vec::new());
    let show = |p: &Progress| seen.lock().unwrap().push((p.done(), p.total(), p.is_finished()));
    let values = parallel!(backend = mpi, n_jobs = 2, progress = show, batch_size = 2, {
        thread::sleep(Duration::from_millis(1));
        i
    } for i in 0..600);
    assert!(values.into_iter().eq(0..600));
    let seen = seen.into_inner().unwrap();
    println!("rank {} saw {:?} at the end, and {} before", rank(), seen.last(), seen.len().saturating_sub(1));

    let list = parallel!(backend = mpi, root_only = true, vec![i; 3] for i in 0..100);
    assert_eq!(list, is_root().then(|| (0..100).map(|i| vec![i; 3]).collect()));
    let sum = parallel!(backend = mpi, root_only = true, sum(i as f64 * 0.1 for i in 0..1000));
    let alone = parallel!(n_jobs = 1, sum(i as f64 * 0.1 for i in 0..1000));
    assert_eq!(sum.map(f64::to_bits), is_root().then(|| alone.to_bits()));
    let first = parallel!(backend = mpi, root_only = true, first(i for i in 0..1000 if i == 700));
    assert_eq!(first, is_root().then_some(Some(700)));
    let any = parallel!(backend = mpi, root_only = true, any(i == 700 for i in 0..1000));
    assert_eq!(any, is_root().then_some(true));
    let all = parallel!(backend = mpi, root_only = true, all(i != 700 for i in 0..1000));
    assert_eq!(all, is_root().then_some(false));
    let dropped = Cell::new(0);
    let owned: Vec<String> = (0..100).map(|i| i.to_string()).collect();
    let lens = parallel!(backend = mpi, root_only = true, s.len() for s in owned);
    dropped.set(lens.map_or(0, |lens| lens.len()));
    assert_eq!(dropped.get(), if is_root() { 100 } else { 0 });
    // A limit is noticed by one rank first, and ends the loop on all, with the same value.
    let token = Cancel::new();
    let cancelled = parallel!(backend = mpi, cancel = &token, batch_size = 2, {
        if i == 150 { token.cancel(); }
        thread::sleep(Duration::from_micros(200));
        i
    } for i in 0..2000);
    let limit = Duration::from_millis(60);
    let late = parallel!(backend = mpi, time_limit = limit, batch_size = 2, {
        thread::sleep(Duration::from_millis(1));
        i
    } for i in 0..2000);
    for (what, stopped) in [("cancelled", cancelled), ("late", late)] {
        let list = stopped.expect_err("it was stopped").into_so_far();
        assert!(list.iter().copied().eq(0..list.len()));
        println!("{what} {}", list.len());
    }

    let after = parallel!(backend = mpi, i for i in 0..10);
    assert!(after.into_iter().eq(0..10));
    println!("rank {} is done", rank());
}
