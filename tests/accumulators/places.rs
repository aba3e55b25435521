//! Where an accumulator is and where it is updated: fields, references, comprehensions, clauses, closures.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;

#[test]
fn through_references_fields_and_tuples() {
    #[derive(Default)]
    struct Stats {
        sum: f64,
        count: usize,
        names: Vec<String>,
        scale: f64,
    }
    impl Stats {
        fn add(&mut self, n_jobs: usize, values: &[f64]) {
            parallel!(
                n_jobs = n_jobs,
                for x in values {
                    self.sum += x * self.scale;
                    self.count += 1;
                    self.names.push(x.to_string());
                }
            );
        }
    }
    fn fill(n_jobs: usize, total: &mut i32, out: &mut Vec<i32>) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                *total += i;
                out.push(i);
            }
        );
    }
    for_every_n_jobs(|n_jobs| {
        let mut stats = Stats { scale: 2.0, ..Stats::default() };
        stats.add(n_jobs, &[1.0, 2.5]);
        stats.add(n_jobs, &[3.0]);
        assert_eq!((stats.sum, stats.count, stats.names), (13.0, 3, vec!["1".to_owned(), "2.5".into(), "3".into()]));
        let (mut total, mut out) = (1, vec![]);
        fill(n_jobs, &mut total, &mut out);
        assert_eq!((total, out.len()), (4951, 100));
        let mut pair = (0, (1.0, 1_u64));
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                pair.0 -= i;
                pair.1.0 += 0.5;
                pair.1.1 *= 2;
            }
        );
        assert_eq!(pair, (-45, (6.0, 1024)));
    });
}

#[test]
fn however_the_place_is_written() {
    fn run(n_jobs: usize, best: &mut f64, least: &mut i32, n: &mut i32, text: &mut String) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                *best = best.max(f64::from(i));
                *least = (*least).min(i - 3);
                *n = (*n) + i;
                *text += "a";
                if i % 3 == 0 {
                    text.push('b');
                }
            }
        );
    }
    for_every_n_jobs(|n_jobs| {
        let (mut best, mut least, mut n, mut text) = (2.5, 9, 1, String::from(">"));
        run(n_jobs, &mut best, &mut least, &mut n, &mut text);
        assert_eq!((best, least, n, &*text), (9.0, -3, 46, ">abaaabaaabaaab"));
    });
}

#[test]
fn in_comprehensions_clauses_and_closures() {
    for_every_n_jobs(|n_jobs| {
        let (mut tried, mut kept, mut inner) = (0, vec![], 0);
        let roots = parallel!(n_jobs = n_jobs, {
            kept.push(x);
            f64::from(x).sqrt()
        } for x in 0..1000 if { tried += 1; x % 10 == 0 });
        assert_eq!((roots.len(), kept.len(), tried), (100, 100, 1000));
        let sum = parallel!(n_jobs = n_jobs, sum({
            (0..x).for_each(|y| inner += y);
            x
        } for x in 0..100));
        assert_eq!((sum, inner), (4950, (0..100).map(|x| (0..x).sum::<i32>()).sum()));
    });
}

#[test]
fn a_count_beside_an_accumulator() {
    for_every_n_jobs(|n_jobs| {
        let mut best = 0;
        let even = parallel!(n_jobs = n_jobs, batch_size = 3, count({ best = best.max(i); i % 2 == 0 } for i in 0..10));
        assert_eq!((even, best), (5, 9));
    });
}

#[test]
fn iterators_too() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut list) = (0, Vec::new());
        let mut numbers = 0..;
        parallel!(
            n_jobs = n_jobs,
            for i in std::iter::from_fn(|| numbers.next()) {
                if i == 20_000 {
                    break;
                }
                sum += i;
                if i % 1000 == 0 {
                    list.push(i);
                }
            }
        );
        assert_eq!((sum, list.len()), (199_990_000, 20));
    });
}

#[test]
fn names_bound_inside_are_nobodys_business() {
    for_every_n_jobs(|n_jobs| {
        let total = 5;
        let mut outer = 0;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                outer += total;
                let mut total = i;
                total += 1;
                let list = &mut Vec::new();
                list.push(total);
                if let Some(mut outer) = list.pop() {
                    outer /= 2;
                    assert!(outer <= 5);
                }
            }
        );
        assert_eq!(outer, 50);
    });
}

#[test]
fn a_pattern_in_matches_binds_what_its_guard_reads() {
    for_every_n_jobs(|n_jobs| {
        let mut n = 0;
        parallel!(
            n_jobs = n_jobs,
            for x in [Some(1), None, Some(7), Some(9)] {
                if matches!(x, Some(n) if n > 3) {
                    n += 1;
                }
            }
        );
        assert_eq!(n, 2);
    });
}
