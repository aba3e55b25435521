//! The numbers of an item follow from the seed and the item's place alone, in every form of loop.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::rand::{Rng, RngExt};
use parallel_for::{ItemRng, Pool, Stream, parallel};
use std::collections::BTreeMap;
use support::{for_every_n_jobs, watched};

/// The first number of the items at the places `0..n`.
fn firsts(n: usize) -> Vec<u64> {
    parallel!(n_jobs = 1, rng = 42, rng.next_u64() for _ in 0..n)
}

/// The numbers are a promise: these were written down when the setting was new.
#[test]
fn known_answers() {
    let draws = |seed: u128| parallel!(rng = seed, [rng.next_u64(), rng.next_u64()] for _ in 0..2);
    let of_0 = [[0x22c7_ca2e_f585_fac9, 0x4470_a950_1107_d646], [0x9d1f_a518_2b3b_b598, 0x7233_ee96_e3c3_2af0]];
    assert_eq!(draws(0), of_0);
    let of_42 = [[0xb676_e3ad_0dd6_679d, 0x68c1_9e08_b1f7_c003], [0xfedb_cbe3_6bc1_7878, 0x7b78_4958_2403_a8d3]];
    assert_eq!(draws(42), of_42);
    let of_upper = [[0x2370_c83a_ca76_bcd4, 0x966b_31d3_d7c5_cf15], [0xab79_19bf_10f6_fafd, 0x5518_6415_1e03_9dfe]];
    assert_eq!(draws(1 << 64), of_upper);
    let of_last = [[0x4701_1c7a_6ad2_dcd8, 0x034d_e0b2_28f9_4cc5], [0x875c_37b4_2589_1405, 0xbc53_57c3_2339_fb82]];
    assert_eq!(draws(u128::MAX), of_last);
    let dice: Vec<u8> = parallel!(rng = 42, rng.random_range(1..=6) for _ in 0..12);
    assert_eq!(dice, [5, 6, 3, 6, 6, 4, 4, 2, 2, 1, 5, 6]);
}

#[test]
fn equal_for_every_number_of_workers_and_every_form() {
    let expected = firsts(3_000);
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 7, 5_000] {
            let list = parallel!(n_jobs = n_jobs, batch_size = batch_size, rng = 42, rng.next_u64() for _ in 0..3_000);
            assert_eq!(list, expected);
        }
        let items: Vec<usize> = (0..3_000).collect();
        assert_eq!(parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in &items), expected);
        assert_eq!(parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in items.clone()), expected);
        // By place, not by number.
        assert_eq!(parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in 7..3_007), expected);
        let pulled = || items.iter().filter(|_| true);
        assert_eq!(parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in pulled()), expected);
        let filtered = parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for i in 0..3_000 if i % 3 == 0);
        assert!(filtered.iter().eq(expected.iter().step_by(3)));
        // What a filter draws counts.
        let second = parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in 0..3_000 if rng.next_u64() > 0);
        assert_eq!(second, parallel!(n_jobs = 1, rng = 42, { rng.next_u64(); rng.next_u64() } for _ in 0..3_000));
        let map: BTreeMap<usize, u64> =
            parallel!(n_jobs = n_jobs, rng = 42, into = BTreeMap<_, _>, i => rng.next_u64() for i in 0..3_000);
        assert!(map.values().eq(&expected));
        let sum = parallel!(n_jobs = n_jobs, rng = 42, sum(rng.next_u64() >> 32 for _ in 0..3_000));
        assert_eq!(sum, expected.iter().map(|x| x >> 32).sum::<u64>());
        let count = parallel!(n_jobs = n_jobs, rng = 42, count(rng.next_u64() % 2 == 0 for _ in pulled()));
        assert_eq!(count, expected.iter().filter(|x| *x % 2 == 0).count());
        let (mut out, mut largest, mut hits) = (vec![0; 3_000], 0, [0; 8]);
        parallel!(
            n_jobs = n_jobs,
            rng = 42,
            for i in 0..3_000 {
                let x = rng.next_u64();
                out[i] = x;
                largest = largest.max(x);
                hits[(x % 8) as usize] += 1;
            }
        );
        assert_eq!((&out, Some(&largest)), (&expected, expected.iter().max()));
        assert_eq!(hits.iter().sum::<i32>(), 3_000);
        let mut handed = Vec::new();
        parallel!(n_jobs = n_jobs, rng = 42, for _ in 0..3_000 { rng.next_u64() } then |x| handed.push(x));
        assert_eq!(handed, expected);
        let stream = parallel!(n_jobs = n_jobs, rng = 42, into = Stream<_>, rng.next_u64() for _ in 0..3_000);
        assert!(stream.eq(expected.iter().copied()));
        let pool = Pool::new(n_jobs);
        let scratch = parallel!(pool = &pool, rng = 42, let mut drawn = Vec::new(); {
            drawn.push(rng.next_u64());
            drawn.pop().unwrap()
        } for _ in 0..3_000);
        assert_eq!(scratch, expected);
        let early = (|| -> Result<Vec<u64>, u64> {
            Ok(
                parallel!(n_jobs = n_jobs, rng = 42, if i < 2_000 { rng.next_u64() } else { Err(rng.next_u64())? } for i in 0..3_000),
            )
        })();
        assert_eq!(early, Err(expected[2_000]));
        let first = parallel!(n_jobs = n_jobs, rng = 42, first(i for i in 0..3_000 if rng.next_u64() == expected[777]));
        assert_eq!(first, Some(777));
    });
}

#[test]
fn inner_items_draw_one_after_the_other() {
    let expected =
        parallel!(n_jobs = 1, rng = 5, { let mut rng = rng; [(); 3].map(|()| rng.next_u64()) } for _ in 0..50).concat();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, rng = 5, rng.next_u64() for _ in 0..50 for _ in 0..3), expected);
        let mut sum = 0_u64;
        parallel!(n_jobs = n_jobs, rng = 5, for _ in 0..50 for _ in 0..3 {
            sum += rng.next_u64() >> 8;
        });
        assert_eq!(sum, expected.iter().map(|x| x >> 8).sum());
    });
}

#[test]
fn a_loop_in_a_loop_is_seeded_by_the_outer_item() {
    let run = |n_jobs| {
        parallel!(n_jobs = n_jobs, rng = 1, parallel!(rng = rng.random::<u64>(), rng.next_u64() for _ in 0..20) for _ in 0..20).concat()
    };
    let expected = run(1);
    let mut distinct = expected.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), 400);
    for_every_n_jobs(|n_jobs| assert_eq!(run(n_jobs), expected));
}

/// Adaptors that come in goes of some items each, and inputs of more items than can be counted.
#[test]
fn places_go_on_where_an_input_is_run_over_in_several_goes() {
    let expected = firsts(5_000);
    for_every_n_jobs(|n_jobs| {
        let strides = parallel!(n_jobs = n_jobs, rng = 42, rng.next_u64() for _ in (0..10_000_u64).step_by(2));
        assert_eq!(strides, expected);
        let found =
            parallel!(n_jobs = n_jobs, rng = 42, first(i for i in 0..u128::MAX if rng.next_u64() == expected[4_321]));
        assert_eq!(found, Some(4_321));
    });
}

#[test]
fn equal_seeds_give_equal_numbers_whatever_their_type() {
    let of = |list: Vec<u64>| list;
    let expected = of(parallel!(rng = 7_u8, rng.next_u64() for _ in 0..3));
    assert_eq!(of(parallel!(rng = 7_i128, rng.next_u64() for _ in 0..3)), expected);
    assert_eq!(of(parallel!(rng = 7_usize, rng.next_u64() for _ in 0..3)), expected);
    assert_eq!(
        of(parallel!(rng = -1_i8, rng.next_u64() for _ in 0..3)),
        of(parallel!(rng = -1_i64, rng.next_u64() for _ in 0..3))
    );
    assert_ne!(of(parallel!(rng = 7_u128 << 64, rng.next_u64() for _ in 0..3)), expected);
}

#[test]
fn a_generator_gives_one_number_as_a_seed() {
    let mut own = parallel!(rng = 3, rng for _ in 0..1).remove(0);
    let mut twin: ItemRng = own.clone();
    let drawn = parallel!(rng = &mut own, rng.next_u64() for _ in 0..10);
    assert_eq!(drawn, parallel!(rng = twin.next_u64(), rng.next_u64() for _ in 0..10));
    assert_eq!(own, twin);
}

/// A function that takes a generator, as users have them.
fn noise<R: Rng + ?Sized>(rng: &mut R) -> f64 {
    rng.random_range(-1.0..1.0)
}

#[test]
fn it_is_a_value_that_can_be_lent() {
    watched(|| {
        let noisy = parallel!(rng = 9, noise(&mut rng) for _ in 0..100);
        assert!(noisy.iter().all(|x| (-1.0..1.0).contains(x)));
        let mut total = 0.0;
        parallel!(
            rng = 9,
            for _ in 0..100 {
                total += noise(&mut rng);
            }
        );
        assert!((total - noisy.iter().sum::<f64>()).abs() < 1e-9);
    });
}

/// Each attempt at an item begins with the same numbers.
#[test]
fn an_attempt_begins_with_the_same_numbers() {
    let expected = firsts(300);
    for_every_n_jobs(|n_jobs| {
        let seen: Vec<std::sync::Mutex<Vec<u64>>> = (0..300).map(|_| std::sync::Mutex::default()).collect();
        let list = parallel!(n_jobs = n_jobs, retries = 2, rng = 42, {
            let (first, _) = (rng.next_u64(), rng.next_u64());
            let mut seen = seen[i].lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            seen.push(first);
            assert!(seen.len() > i % 3, "fails");
            first
        } for i in 0..300);
        assert_eq!(list, expected);
        for (i, seen) in seen.into_iter().enumerate() {
            let seen = seen.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
            assert_eq!(seen, vec![expected[i]; 1 + i % 3]);
        }
    });
}
