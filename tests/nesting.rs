//! Loops inside loops: comprehensions, reductions, iterators, pipelines, streams.

mod support;

use parallel_for::{Stream, parallel};
use support::for_every_n_jobs;

/// Some work, more for some items than for others.
fn work(i: usize) -> usize {
    (0..(i * 7) % 50 * 20).fold(i, |a, b| std::hint::black_box(a ^ b ^ a))
}

#[test]
fn four_levels_deep() {
    for_every_n_jobs(|n_jobs| {
        let table = parallel!(n_jobs = n_jobs, {
            parallel!(sum({
                let mut total = 0;
                parallel!(for k in 0..j {
                    total += parallel!(count(work(l).is_multiple_of(3) for l in 0..k));
                });
                total
            } for j in 0..i))
        } for i in 0..12_usize);
        let count = |k: usize| (0..k).filter(|&l| work(l).is_multiple_of(3)).count();
        let expected = (0..12_usize).map(|i| (0..i).map(|j| (0..j).map(count).sum::<usize>()).sum::<usize>());
        assert!(table.into_iter().eq(expected));
    });
}

#[test]
fn an_exit_of_the_inner_loop_leaves_the_function_through_both() {
    fn run(n_jobs: usize, bad: (usize, usize)) -> Result<usize, (usize, usize)> {
        let rows = parallel!(n_jobs = n_jobs, {
            let row = |i: usize| -> Result<usize, (usize, usize)> {
                parallel!(for j in 0..40 {
                    if (i, j) == bad || (i, j) > (bad.0 + 1, 0) {
                        return Err((i, j));
                    }
                });
                Ok(i)
            };
            row(i)?
        } for i in 0..50);
        Ok(rows.len())
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, (17, 5)), Err((17, 5)));
        assert_eq!(run(n_jobs, (60, 0)), Ok(50));
    });
}

#[test]
fn a_stream_inside_a_loop() {
    for_every_n_jobs(|n_jobs| {
        let sums = parallel!(n_jobs = n_jobs, {
            let stream = parallel!(n_jobs = n_jobs, into = Stream<_>, { work(j); i * j } for j in 0..60);
            stream.take(30).sum::<usize>()
        } for i in 0..40_usize);
        assert!(sums.into_iter().eq((0..40).map(|i| i * 435)));
    });
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
