//! What each form of loop gives when it is stopped.

use crate::support::{Census, for_every_n_jobs, watched};
use crate::{LAST, MANY, came_to, step, wait_from};
use parallel_for::{Cancel, Stream, parallel};
use std::collections::{BTreeMap, HashMap};

#[test]
fn lists_and_maps() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let list = parallel!(cancel = &token, n_jobs = n_jobs, step(&token, i) for i in 0..MANY).unwrap_err();
        assert!(list.so_far().iter().copied().eq(0..list.so_far().len()) && list.ran() >= list.so_far().len());
        came_to(n_jobs, list.so_far().len());

        let token = Cancel::new();
        let even = parallel!(cancel = &token, n_jobs = n_jobs, x for i in 0..MANY let x = step(&token, i) if x.is_multiple_of(2));
        let even = even.unwrap_err().into_so_far();
        assert!(even.iter().copied().eq((0..even.len()).map(|i| 2 * i)));
        came_to(n_jobs, 2 * even.len() - 1);

        // Items are whole, and items of the first `for` are counted.
        let token = Cancel::new();
        let rows = parallel!(cancel = &token, n_jobs = n_jobs, (i, j, step(&token, i)) for i in 0..MANY for j in 0..3);
        let rows = rows.unwrap_err();
        assert_eq!(rows.so_far().len() % 3, 0);
        assert!(rows.so_far().iter().enumerate().all(|(at, row)| *row == (at / 3, at % 3, at / 3)));
        assert!(rows.ran() >= rows.so_far().len() / 3 && rows.ran() < MANY);
        came_to(n_jobs, rows.so_far().len() / 3);

        let token = Cancel::new();
        let map = parallel!(cancel = &token, n_jobs = n_jobs, step(&token, i) => i * i for i in 0..MANY);
        let map: HashMap<usize, usize> = map.unwrap_err().into_so_far();
        assert!((0..map.len()).all(|i| map[&i] == i * i));
        came_to(n_jobs, map.len());

        let token = Cancel::new();
        let tree =
            parallel!(into = BTreeMap<_, _>, cancel = &token, n_jobs = n_jobs, step(&token, i) => i for i in 0..MANY);
        let tree = tree.unwrap_err().into_so_far();
        assert!(tree.keys().copied().eq(0..tree.len()));
        came_to(n_jobs, tree.len());
    });
}

#[test]
fn reductions() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let sum = parallel!(cancel = &token, n_jobs = n_jobs, sum(step(&token, i) for i in 0..MANY)).unwrap_err();
        let prefix = (0..MANY).find(|n| (0..*n).sum::<usize>() >= *sum.so_far()).unwrap();
        assert_eq!((0..prefix).sum::<usize>(), *sum.so_far());
        came_to(n_jobs, prefix);

        let token = Cancel::new();
        let count = parallel!(cancel = &token, n_jobs = n_jobs, count(step(&token, i) < MANY for i in 0..MANY));
        let count = count.unwrap_err();
        assert!(count.ran() >= *count.so_far());
        came_to(n_jobs, count.into_so_far());

        let token = Cancel::new();
        let most = parallel!(cancel = &token, n_jobs = n_jobs, max(step(&token, i) for i in 0..MANY)).unwrap_err();
        came_to(n_jobs, most.so_far().map_or(0, |most| most + 1));

        let token = Cancel::new();
        let most =
            parallel!(cancel = &token, n_jobs = n_jobs, min_by_key(step(&token, i) for i in 0..MANY, |i| MANY - i));
        came_to(n_jobs, most.unwrap_err().into_so_far().map_or(0, |most| most + 1));

        let token = Cancel::new();
        let pair = parallel!(cancel = &token, n_jobs = n_jobs, reduce({
            let i = step(&token, i);
            (i, i + 1)
        } for i in 0..MANY, |left, right| {
            assert_eq!(left.1, right.0, "neighbours");
            (left.0, right.1)
        }));
        came_to(n_jobs, pair.unwrap_err().into_so_far().map_or(0, |(from, to)| to - from));

        let token = Cancel::new();
        let all = parallel!(cancel = &token, n_jobs = n_jobs,
            fold(step(&token, i) for i in 0..MANY, Vec::new(), |mut all: Vec<usize>, i| { all.push(i); all },
                |mut left, right| { left.extend(right); left }));
        let all = all.unwrap_err().into_so_far();
        assert!(all.iter().copied().eq(0..all.len()));
        came_to(n_jobs, all.len());

        let token = Cancel::new();
        assert!(
            !parallel!(cancel = &token, n_jobs = n_jobs, any(step(&token, i) > MANY for i in 0..MANY))
                .unwrap_err()
                .into_so_far()
        );
        let token = Cancel::new();
        assert!(
            parallel!(cancel = &token, n_jobs = n_jobs, all(step(&token, i) < MANY for i in 0..MANY))
                .unwrap_err()
                .into_so_far()
        );
        let token = Cancel::new();
        let first =
            parallel!(cancel = &token, n_jobs = n_jobs, first(i for i in 0..MANY if step(&token, i) == MANY - 1));
        assert_eq!(first.unwrap_err().into_so_far(), None);
        // What is found before the stop is found.
        let token = Cancel::new();
        let first = parallel!(cancel = &token, n_jobs = n_jobs, first(i for i in 0..MANY if step(&token, i) == LAST));
        assert!(first.is_err() && n_jobs > 1 || first.is_ok_and(|found| found == Some(LAST)));
    });
}

#[test]
fn sums_of_floats_have_the_bits_of_the_serial_loop_that_breaks_off() {
    for_every_n_jobs(|n_jobs| {
        let term = |i: usize| 1.0 / (f64::from(u32::try_from(i).unwrap()) + 0.1);
        let (token, mut count) = (Cancel::new(), 0_usize);
        let mut total = 0.0;
        let made = parallel!(
            cancel = &token,
            n_jobs = n_jobs,
            for i in 0..MANY {
                total += term(step(&token, i));
                count += 1;
            }
        );
        came_to(n_jobs, count);
        assert!(made.unwrap_err().ran() >= count);
        let (mut serial, mut broken_off) = (0.0, 0_usize);
        parallel!(
            n_jobs = 1,
            for i in 0..MANY {
                if i == count {
                    break;
                }
                serial += term(i);
                broken_off += 1;
            }
        );
        assert_eq!((f64::to_bits(total), count), (f64::to_bits(serial), broken_off));
    });
}

#[test]
fn inputs_of_every_kind() {
    for_every_n_jobs(|n_jobs| {
        let (token, census) = (Cancel::new(), Census::default());
        let items = (0..MANY).map(|i| census.item(i));
        let pulled = parallel!(cancel = &token, n_jobs = n_jobs, step(&token, item.value) for item in items);
        let pulled = pulled.unwrap_err().into_so_far();
        assert!(pulled.iter().copied().eq(0..pulled.len()) && census.alive() == 0);
        came_to(n_jobs, pulled.len());

        let token = Cancel::new();
        let mut changed = vec![0; MANY];
        let made = parallel!(
            cancel = &token,
            n_jobs = n_jobs,
            for (i, x) in changed.iter_mut().enumerate() {
                *x = step(&token, i) + 1;
            }
        );
        assert_eq!(made.unwrap_err().ran(), changed.iter().filter(|x| **x > 0).count());

        // Without an end.
        let token = Cancel::new();
        let endless = parallel!(cancel = &token, n_jobs = n_jobs, {
            step(&token, usize::try_from(i).unwrap_or(MANY));
            (0, 0)
        } for i in 0_u64..);
        assert!(endless.unwrap_err().into_so_far().len() > usize::from(n_jobs == 1) * LAST);

        let token = Cancel::new();
        let one_by_one = parallel!(cancel = &token, n_jobs = n_jobs, batch_size = 1, step(&token, i) for i in 0..MANY);
        came_to(n_jobs, one_by_one.unwrap_err().into_so_far().len());
    });
}

#[test]
fn scratch_and_bins() {
    for_every_n_jobs(|n_jobs| {
        let (token, mut bins) = (Cancel::new(), [0; 4]);
        let made = parallel!(cancel = &token, n_jobs = n_jobs, let mut text = String::new(); for i in 0..MANY {
            text.clear();
            text.push_str("item");
            bins[step(&token, i) % text.len()] += 1;
        });
        let prefix = bins.iter().sum();
        came_to(n_jobs, prefix);
        assert!(bins.iter().zip(0..).all(|(bin, i)| *bin == (prefix + 3 - i) / 4), "{bins:?}");
        assert!(made.unwrap_err().ran() >= prefix);
    });
}

#[test]
fn a_stream_ends() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let inside = token.clone();
        let stream: Stream<usize> =
            parallel!(into = Stream<_>, cancel = &token, n_jobs = n_jobs, step(&inside, i) for i in 0..);
        let all: Vec<usize> = stream.collect();
        assert!(all.iter().copied().eq(0..all.len()));
        came_to(n_jobs, all.len());

        // Cancelled by whoever takes the values; `break` goes on to work.
        let token = Cancel::new();
        let mut stream = parallel!(into = Stream<_>, cancel = &token, n_jobs = n_jobs, {
            if i == u64::MAX {
                break;
            }
            i
        } for i in 0_u64..);
        assert_eq!(stream.next(), Some(0));
        token.cancel();
        let rest: Vec<u64> = stream.collect();
        assert!(rest.iter().copied().eq(1..=rest.len() as u64));
        let token = Cancel::new();
        token.cancel();
        assert_eq!(parallel!(into = Stream<_>, cancel = &token, n_jobs = n_jobs, i for i in 0..).next(), None::<usize>);
    });
}

#[test]
fn loops_inside_loops() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let outer = parallel!(cancel = &token, n_jobs = n_jobs, {
            // Said here again, since what the outer loop says of workers does not hold for this one.
            let inner = parallel!(cancel = &token, n_jobs = n_jobs, {
                if i == 5 && j == 50 {
                    token.cancel();
                }
                j
            } for j in 0..1_000);
            wait_from(100, &token, i);
            inner.map_err(|stopped| stopped.into_so_far().len()).map(|all| all.len())
        } for i in 0..1_000);
        let outer = outer.unwrap_err().into_so_far();
        assert!(
            outer.len() < 1_000 && outer.iter().all(|inner| inner.is_err_and(|len| len < 1_000) || *inner == Ok(1_000))
        );
        if n_jobs == 1 {
            assert_eq!(outer, [Ok(1_000), Ok(1_000), Ok(1_000), Ok(1_000), Ok(1_000), Err(51)]);
        }
    });
}

#[test]
fn loops_that_are_trusted_to_be_tiny() {
    watched(|| {
        for round in 0..3_000 {
            let token = Cancel::new();
            let made = parallel!(cancel = &token, {
                if i == 7 && round % 100 == 99 {
                    token.cancel();
                }
                wait_from(if round % 100 == 99 { 15 } else { MANY }, &token, i);
                i
            } for i in 0..20_usize);
            if round % 100 == 99 {
                let stopped = made.unwrap_err();
                assert!(stopped.so_far().iter().copied().eq(0..stopped.so_far().len()));
            } else {
                assert_eq!(made.unwrap().len(), 20);
            }
        }
    });
}
