//! Pools that come and go, and what their threads are told.

use crate::draw::Draw;
use crate::streams::soon;
use parallel_for::{Config, Pool, parallel};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub const FORMS: &[fn(&mut Draw<'_>)] = &[that_come_and_go, with_handlers, of_two_callers, of_each_other, from_bodies];

fn that_come_and_go(draw: &mut Draw<'_>) {
    for round in 0..draw.below(10) {
        let (len, pool) = (draw.below(300), Pool::new(1 + draw.below(5)));
        let load = draw.load(len);
        let list = parallel!(pool = &pool, i + round + load.size(i) for i in 0..len);
        assert!(list.into_iter().eq(round..len + round));
    }
}

fn with_handlers(draw: &mut Draw<'_>) {
    let (len, n_jobs) = (draw.len(), draw.pick(&[1_usize, 2, 3, 8]));
    let load = draw.load(len);
    let (alive, started) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (starts, begun, ends) = (alive.clone(), started.clone(), alive.clone());
    let start = move |_| {
        starts.fetch_add(1, Ordering::SeqCst);
        begun.fetch_add(1, Ordering::SeqCst);
    };
    let end = move |_| assert!(ends.fetch_sub(1, Ordering::SeqCst) > 0);
    let is_scope = draw.one_in(2);
    let total = if is_scope {
        let config = Config::new().n_jobs(n_jobs).start_handler(start).exit_handler(end);
        config.scope(|| parallel!(sum(i + load.size(i) for i in 0..len)))
    } else {
        let pool = Pool::builder().n_jobs(n_jobs).start_handler(start).exit_handler(end).build();
        parallel!(pool = &pool, sum(i + load.size(i) for i in 0..len))
    };
    assert_eq!(total, (0..len).sum());
    soon(|| alive.load(Ordering::SeqCst) == 0);
    assert!(started.load(Ordering::SeqCst) < n_jobs);
}

fn of_two_callers(draw: &mut Draw<'_>) {
    let (len, n_jobs) = (draw.len(), draw.pick(&[1, 2, 3, 8]));
    let load = draw.load(len);
    let pool = Pool::new(n_jobs);
    let other = pool.clone();
    let thread = thread::spawn(move || {
        let list = parallel!(pool = &other, i + load.size(i) for i in 0..len);
        // The last handle may be this one.
        drop(other);
        list
    });
    let sum = parallel!(pool = &pool, sum(i + load.size(i) for i in 0..len));
    drop(pool);
    assert_eq!(sum, (0..len).sum());
    soon(|| thread.is_finished());
    assert!(thread.join().unwrap().into_iter().eq(0..len));
}

/// Loops on a pool in bodies of loops on another, and back.
fn of_each_other(draw: &mut Draw<'_>) {
    let (one, other) = (draw.pool(), draw.pool());
    let load = draw.load(100);
    let total = parallel!(pool = &one, sum(
        parallel!(pool = &other, sum(
            parallel!(pool = &one, sum(i + j + k + load.size(k) for k in 0..4_usize))
        for j in 0..5_usize))
    for i in 0..6_usize));
    assert_eq!(total, 20 * 15 + 24 * 10 + 30 * 6);
}

/// A body that makes a pool, and lets another thread drop it.
fn from_bodies(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.below(12), draw.settings());
    let load = draw.load(100);
    let sums = with!(&settings; {
        let pool = Pool::new(i % 4 + 1);
        let sum = parallel!(pool = &pool, sum(j + load.size(j) for j in 0..i * 10));
        (pool, sum)
    } for i in 0..len);
    for (i, (pool, sum)) in sums.into_iter().enumerate() {
        assert_eq!((pool.n_jobs(), sum), (i % 4 + 1, (0..i * 10).sum()));
    }
}
