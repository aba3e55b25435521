//! Every reducer, beside what `Iterator` says.

mod support;

use parallel_for::parallel;
use std::cmp::Reverse;
use std::num::Wrapping;
use std::time::Duration;
use support::for_every_n_jobs;

#[test]
fn sum_and_product() {
    let numbers: Vec<u64> = (0..12_345).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, sum(x for x in &numbers)), numbers.iter().sum::<u64>());
        assert_eq!(
            parallel!(n_jobs = n_jobs, sum(x * x for x in &numbers if x % 2 == 0)),
            numbers.iter().filter(|x| *x % 2 == 0).map(|x| x * x).sum::<u64>()
        );
        assert_eq!(
            parallel!(n_jobs = n_jobs, product(Wrapping(x + 1) for x in &numbers)),
            numbers.iter().map(|x| Wrapping(x + 1)).product()
        );
        assert_eq!(parallel!(n_jobs = n_jobs, product(i for i in 1..=20u64)), (1..=20).product::<u64>());
        assert_eq!(
            parallel!(n_jobs = n_jobs, sum(Duration::from_millis(x) for &x in &numbers)),
            numbers.iter().map(|x| Duration::from_millis(*x)).sum()
        );
        assert_eq!(parallel!(n_jobs = n_jobs, sum(x for x in 0..0)), 0);
        assert_eq!(parallel!(n_jobs = n_jobs, product(x for x in 0..0)), 1);
    });
}

#[test]
fn float_sums_have_the_same_bits_for_every_n_jobs() {
    let values: Vec<f64> = (0..100_000).map(|i| f64::from(i).sin() * 1e10_f64.powf(f64::from(i % 7))).collect();
    let one = parallel!(n_jobs = 1, sum(x for x in &values));
    let one_from_iterator = parallel!(n_jobs = 1, sum(x for x in values.iter().filter(|x| **x > 0.0)));
    for_every_n_jobs(|n_jobs| {
        for _ in 0..20 {
            assert_eq!(parallel!(n_jobs = n_jobs, sum(x for x in &values)).to_bits(), one.to_bits());
            let from_iterator = parallel!(n_jobs = n_jobs, sum(x for x in values.iter().filter(|x| **x > 0.0)));
            assert_eq!(from_iterator.to_bits(), one_from_iterator.to_bits());
        }
    });
}

#[test]
fn float_sums_that_may_end_early_have_the_same_bits_for_every_n_jobs() {
    // At the front of such a loop items are blocks by themselves, and later ones are not.
    let values: Vec<f64> = (0..3_000).map(|i| 1.0 / (f64::from(i) + 0.1)).collect();
    let sum = |n_jobs, len: usize| -> Option<f64> {
        Some(parallel!(n_jobs = n_jobs, sum((!x.is_nan()).then_some(*x)? for x in &values[..len])))
    };
    for len in [0, 1, 2, 15, 16, 17, 63, 512, 513, 600, 1_000, 3_000] {
        let one = sum(1, len).map(f64::to_bits);
        for_every_n_jobs(|n_jobs| (0..20).for_each(|_| assert_eq!(sum(n_jobs, len).map(f64::to_bits), one, "{len}")));
    }
}

#[test]
fn short_float_sums_are_those_of_iterators() {
    // Up to so many items are put together one by one: the sum is the serial one.
    let values: Vec<f64> = (0..512).map(|i| 1.0 / f64::from(i + 1)).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, sum(x for x in &values)).to_bits(), values.iter().sum::<f64>().to_bits());
        assert_eq!(parallel!(n_jobs = n_jobs, sum(-0.0_f64 for _ in 0..3)).to_bits(), (-0.0_f64).to_bits());
        assert_eq!(parallel!(n_jobs = n_jobs, sum(x for x in &values[..0])).to_bits(), (-0.0_f64).to_bits());
    });
}

#[test]
fn shorter_folds_of_floats_and_what_is_pulled_are_the_serial_ones() {
    let values: Vec<f64> = (0..64).map(|i| 1.0 / f64::from(i + 1)).collect();
    let serial = |len: usize| values[..len].iter().fold(0.0, |sum, x| sum + x).to_bits();
    // Other bits would be added up from blocks: the numbers tell the two from each other.
    assert_ne!(values.chunks(8).map(|block| block.iter().sum::<f64>()).sum::<f64>().to_bits(), serial(64));
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 16, 63, 64] {
            let fold =
                parallel!(n_jobs = n_jobs, fold(*x for x in &values[..len], 0.0, |sum, x| sum + x, |a, b| a + b));
            assert_eq!(fold.to_bits(), serial(len), "{len}");
        }
        let mut pulled = values[..16].iter();
        let fold = parallel!(
            n_jobs = n_jobs,
            fold(*x for x in std::iter::from_fn(|| pulled.next()), 0.0, |sum, x| sum + x, |a, b| a + b)
        );
        assert_eq!(fold.to_bits(), serial(16));
        let mut pulled = values[..16].iter();
        let sum = parallel!(n_jobs = n_jobs, sum(*x for x in std::iter::from_fn(|| pulled.next())));
        assert_eq!(sum.to_bits(), serial(16));
    });
}

#[test]
fn count() {
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, count(i % 3 == 0 for i in 0..10_000)), 3334);
        assert_eq!(parallel!(n_jobs = n_jobs, count(true for i in 0..100 if i > 50)), 49);
    });
}

#[test]
fn min_and_max() {
    let numbers: Vec<i32> = (0..10_000).map(|i| (i * 7919) % 10_007).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, min(x for x in &numbers)), numbers.iter().min());
        assert_eq!(parallel!(n_jobs = n_jobs, max(*x for x in &numbers)), numbers.iter().copied().max());
        assert_eq!(parallel!(n_jobs = n_jobs, max(Reverse(x) for x in &numbers)), numbers.iter().map(Reverse).max());
        assert_eq!(parallel!(n_jobs = n_jobs, min(x for x in 0..0)), None);
    });
}

#[test]
fn min_and_max_of_floats_and_of_tuples_with_floats() {
    let values = [2.5, f64::NAN, -1.0, -0.0, 0.0, f64::INFINITY];
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, min(x for x in values)), Some(-1.0));
        assert!(parallel!(n_jobs = n_jobs, max(x for x in &values)).unwrap().is_nan());
        let closest = parallel!(n_jobs = n_jobs, min(((x - 2.0_f64).abs(), i) for (i, x) in values.iter().enumerate() if !x.is_nan()));
        assert_eq!(closest, Some((0.5, 0)));
        assert_eq!(parallel!(n_jobs = n_jobs, max(1.5 for _ in 0..3)), Some(1.5));
    });
}

#[test]
fn equal_items_win_as_in_std() {
    #[derive(Clone, Copy, Debug)]
    struct Keyed(u8, usize);
    impl PartialEq for Keyed {
        fn eq(&self, other: &Self) -> bool {
            self.0 == other.0
        }
    }
    impl Eq for Keyed {}
    impl PartialOrd for Keyed {
        fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl Ord for Keyed {
        fn cmp(&self, other: &Self) -> std::cmp::Ordering {
            self.0.cmp(&other.0)
        }
    }
    let items: Vec<Keyed> = (0..9000).map(|i| Keyed([0, 1, 2, 3, 4][i % 5], i)).collect();
    for_every_n_jobs(|n_jobs| {
        let place = |found: Option<Keyed>| found.map(|item| item.1);
        assert_eq!(place(parallel!(n_jobs = n_jobs, min(*x for x in &items))), place(items.iter().copied().min()));
        assert_eq!(place(parallel!(n_jobs = n_jobs, max(*x for x in &items))), place(items.iter().copied().max()));
        assert_eq!(
            place(parallel!(n_jobs = n_jobs, min_by_key(*x for x in &items, |x| x.0))),
            place(items.iter().copied().min_by_key(|x| x.0))
        );
        assert_eq!(
            place(parallel!(n_jobs = n_jobs, max_by_key(*x for x in &items, |x| x.0))),
            place(items.iter().copied().max_by_key(|x| x.0))
        );
    });
}

/// The type of a key comes out of the key function. A type of the user's own has its `Ord`.
#[test]
fn by_key_of_own_type() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum Rank {
        High,
        Low,
    }
    #[derive(Debug, PartialEq)]
    struct Card {
        rank: Rank,
        number: usize,
    }
    let rank = |number: usize| if number.is_multiple_of(3) { Rank::High } else { Rank::Low };
    let cards: Vec<Card> = (0..5000).map(|number| Card { rank: rank(number), number }).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(
            parallel!(n_jobs = n_jobs, max_by_key(card for card in &cards, |card| card.rank)),
            cards.iter().max_by_key(|card| card.rank)
        );
        assert_eq!(
            parallel!(n_jobs = n_jobs, min_by_key(card for card in &cards if card.number > 0, |card| (card.rank, card.number))),
            cards.iter().filter(|card| card.number > 0).min_by_key(|card| (card.rank, card.number))
        );
        assert_eq!(
            parallel!(n_jobs = n_jobs, min_by_key(card for card in &cards, |card| Reverse(Some(card.rank)))),
            cards.iter().min_by_key(|card| Reverse(Some(card.rank)))
        );
        assert_eq!(
            parallel!(n_jobs = n_jobs, max_by_key(number for number in 0..5000_usize, |number| rank(*number))),
            (0..5000).max_by_key(|number| rank(*number))
        );
    });
}

#[test]
fn by_key() {
    let words = ["to", "be", "or", "not"];
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, max_by_key(w for w in words, |w| w.len())), Some("not"));
        assert_eq!(parallel!(n_jobs = n_jobs, min_by_key(w for w in &words, |w| Reverse(w.len()))), Some(&"not"));
        assert_eq!(parallel!(n_jobs = n_jobs, min_by_key(w for w in words if w.is_empty(), |w| w.len())), None);
    });
}

#[test]
fn any_and_all() {
    for_every_n_jobs(|n_jobs| {
        assert!(parallel!(n_jobs = n_jobs, any(i == 9_999 for i in 0..10_000)));
        assert!(!parallel!(n_jobs = n_jobs, any(i == 10_000 for i in 0..10_000)));
        assert!(parallel!(n_jobs = n_jobs, all(i < 10_000 for i in 0..10_000)));
        assert!(!parallel!(n_jobs = n_jobs, all(i != 5_000 for i in 0..10_000)));
        assert!(!parallel!(n_jobs = n_jobs, any(true for _ in 0..0)));
        assert!(parallel!(n_jobs = n_jobs, all(false for _ in 0..0)));
    });
}

#[test]
fn first_is_first_in_input_order() {
    for_every_n_jobs(|n_jobs| {
        for _ in 0..50 {
            assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in 0..100_000 if i % 1000 == 777)), Some(777));
        }
        assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in 0..1000 if i > 1000)), None);
        assert_eq!(parallel!(n_jobs = n_jobs, first(i * 2 for i in 3..)), Some(6));
        assert_eq!(
            parallel!(n_jobs = n_jobs, first((i, j) for i in 0..100 for j in 0..100 if i * j == 4242 / 2)),
            (0..100).flat_map(|i| (0..100).map(move |j| (i, j))).find(|(i, j)| i * j == 2121)
        );
    });
}

#[test]
fn searches_end_early() {
    for_every_n_jobs(|n_jobs| {
        assert!(parallel!(n_jobs = n_jobs, any(i == 1000 for i in 0..u64::MAX)));
        assert!(!parallel!(n_jobs = n_jobs, all(i < 1000 for i in 0..usize::MAX)));
        assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in 0..i64::MAX if i > 100)), Some(101));
        assert!(parallel!(n_jobs = n_jobs, any(i * j == 0 for i in 0..u64::MAX / 8 for j in 0..8)));
        assert!(parallel!(n_jobs = n_jobs, any(i > 100_000 for i in 0u64..)));
    });
}

#[test]
fn reduce() {
    let words: Vec<String> = (0..5000).map(|i| i.to_string()).collect();
    for_every_n_jobs(|n_jobs| {
        // Associative, not commutative: the order is that of the input.
        let joined = parallel!(n_jobs = n_jobs, reduce(word.clone() for word in &words, |a, b| a + &b));
        assert_eq!(joined, Some(words.concat()));
        assert_eq!(parallel!(n_jobs = n_jobs, reduce(x for x in 0..0, |a: i32, b| a + b)), None);
        assert_eq!(parallel!(n_jobs = n_jobs, reduce(i for i in 1..=10u64, u64::max)), Some(10));
    });
}

#[test]
fn fold() {
    for_every_n_jobs(|n_jobs| {
        let histogram = parallel!(n_jobs = n_jobs, fold(
            i % 7 for i in 0..10_000usize,
            vec![0; 7],
            |mut bins: Vec<u32>, bin| { bins[bin] += 1; bins },
            |left, right| left.iter().zip(&right).map(|(a, b)| a + b).collect()
        ));
        assert_eq!(histogram, [1429, 1429, 1429, 1429, 1428, 1428, 1428]);
        let text = parallel!(n_jobs = n_jobs, fold(i for i in 0..3000, String::new(), |text, i| text + &i.to_string(), |a, b| a + &b));
        assert_eq!(text, (0..3000).map(|i| i.to_string()).collect::<String>());
        assert_eq!(parallel!(n_jobs = n_jobs, fold(i for i in 0..0, 42, |a, b: i32| a + b, |a, b| a + b)), 42);
    });
}

#[test]
fn keys_that_are_floats() {
    let values = [2.5, -7.0, 3.0];
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, max_by_key(x for x in values, |x| f64::abs(*x))), Some(-7.0));
        assert_eq!(parallel!(n_jobs = n_jobs, min_by_key(i for i in 0..3, |i| (values[*i], *i))), Some(1));
    });
}

/// Items that last, so that helpers come and blocks are done out of order: `merge` has its turns in order all the same.
#[test]
fn what_merge_puts_together_is_in_order_while_the_loop_goes_on() {
    let slow = |i: usize| {
        std::thread::sleep(Duration::from_micros(if i.is_multiple_of(7) { 900 } else { 100 }));
        i
    };
    let put = |mut list: Vec<usize>, i| {
        list.push(i);
        list
    };
    let append = |mut left: Vec<usize>, right: Vec<usize>| {
        // The merge uses the pool itself.
        let right = parallel!(n_jobs = 2, i for i in right);
        left.extend(right);
        left
    };
    for_every_n_jobs(|n_jobs| {
        let list = parallel!(n_jobs = n_jobs, fold(slow(i) for i in 0..150_usize, Vec::new, put, append));
        assert!(list.into_iter().eq(0..150));
    });
}

#[test]
fn a_merge_that_panics_ends_the_loop() {
    support::quiet();
    let slow = |i: u64| {
        std::thread::sleep(Duration::from_micros(200));
        i
    };
    let merge = |left: u64, right: u64| {
        assert!(left + right < 800, "too much");
        left + right
    };
    for_every_n_jobs(|n_jobs| {
        let run = || parallel!(n_jobs = n_jobs, fold(slow(i) for i in 0..64, 0, |sum, i| sum + i, merge));
        let panic = std::panic::catch_unwind(run).unwrap_err();
        let text =
            panic.downcast_ref::<&str>().map(|text| (*text).to_owned()).or(panic.downcast_ref::<String>().cloned());
        assert!(text.is_some_and(|text| text.contains("too much")));
    });
}
