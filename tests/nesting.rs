//! Loops inside loops: comprehensions, iterators, pipelines.

mod support;

use parallel_for::parallel;
use support::for_every_n_jobs;

/// Some work, more for some items than for others.
fn work(i: usize) -> usize {
    (0..(i * 7) % 50 * 20).fold(i, |a, b| std::hint::black_box(a ^ b ^ a))
}

#[test]
fn an_iterator_inside_a_loop_and_a_loop_inside_an_iterator() {
    for_every_n_jobs(|n_jobs| {
        let outer = (0..50).filter(|_| true);
        let sums = parallel!(n_jobs = n_jobs, {
            let inner = (0..100).filter(|j| j % 2 == 0);
            parallel!(sum(i * j for j in inner)) + parallel!(sum(i for _ in 0..10))
        } for i in outer);
        assert_eq!(sums, (0..50).map(|i| i * 2450 + i * 10).collect::<Vec<_>>());
    });
}

#[test]
fn pipelines_stand_in_each_other() {
    for_every_n_jobs(|n_jobs| {
        let mut rows = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..20_usize {
            let mut row = Vec::new();
            parallel!(for j in 0..i { work(j); j } then |j| row.push(j));
            row
        } then |row| {
            let mut sum = 0;
            parallel!(for x in &row { *x } then |x| sum += x);
            rows.push(sum);
        });
        assert!(rows.into_iter().eq((0..20_usize).map(|i| (0..i).sum::<usize>())));
    });
}
