//! Sums, differences, products, bits, the least and the most; numbers, and types of one's own.

use crate::support::{N_JOBS, for_every_n_jobs};
use parallel_for::{Accumulate, op, parallel};
use std::num::{Saturating, Wrapping};
use std::time::Duration;

/// Operands of std's, in every form, and those of a type of one's own, whose `Accumulate` is a promise.
#[test]
fn operands_of_every_kind() {
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Metres(f64);
    impl std::ops::AddAssign<f64> for Metres {
        fn add_assign(&mut self, other: f64) {
            self.0 += other;
        }
    }
    impl Accumulate for Metres {
        fn neutral(&self) -> Self {
            Self(0.0)
        }
        fn merge(&mut self, later: Self) {
            self.0 += later.0;
        }
    }
    struct Reading {
        value: f64,
    }
    let readings: Vec<Reading> = (0..100).map(|i| Reading { value: f64::from(i) }).collect();
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut by_reference, mut way, mut time) = (0.0, 0.0, Metres(1.0), Duration::ZERO);
        let (mut all, mut any, mut text, mut product) = (true, false, String::new(), 1_u64);
        parallel!(
            n_jobs = n_jobs,
            for (i, reading) in readings.iter().enumerate() {
                sum += Reading { value: reading.value }.value;
                by_reference += &reading.value;
                way += reading.value;
                time += Duration::from_millis(i as u64);
                all &= i < 100;
                any |= &(i == 7);
                text += String::from("ab").as_str();
                text += &i.to_string();
                product *= if i == 3 { 5 } else { 1 };
            }
        );
        assert_eq!((sum, by_reference, way), (4950.0, 4950.0, Metres(4951.0)));
        assert_eq!((time, all, any, product), (Duration::from_millis(4950), true, true, 5));
        assert!(text.starts_with("ab0ab1ab2") && text.len() == 390);
    });
}

#[test]
fn every_operator_and_every_start() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut taken, mut product) = (10_u64, 5_000_000_u64, 1.5_f64);
        let (mut and, mut or, mut xor, mut flag) = (u32::MAX, 0_u8, 7_i64, true);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..3000_u64 {
                sum += i;
                taken -= i;
                if i % 1000 == 0 {
                    product *= 2.0;
                }
                and &= !(i as u32 & 0b100);
                or |= i as u8 & 0xf0;
                xor ^= i as i64;
                flag &= i < 3000;
            }
        );
        assert_eq!((sum, taken, product), (10 + 4_498_500, 5_000_000 - 4_498_500, 12.0));
        assert_eq!((and, or, flag), (!0b100, 0xf0, true));
        assert_eq!(xor, (0..3000).fold(7, |a, i| a ^ i));
    });
}

#[test]
fn spelled_out() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut left, mut most, mut least, mut top) = (1, 100_000, f64::NEG_INFINITY, 5000, String::new());
        let values: Vec<f64> = (0..2000).map(|i| f64::from((i * 7919) % 2003)).collect();
        parallel!(
            n_jobs = n_jobs,
            for (i, &x) in values.iter().enumerate() {
                let i = i as i32;
                sum = sum + i + 1;
                left = left - i - 1;
                most = most.max(x);
                least = std::cmp::min(least, 3000 - i);
                top = top.max(format!("{x:05}"));
            }
        );
        assert_eq!((sum, left, most, least, &*top), (1 + 2_001_000, 100_000 - 2_001_000, 2002.0, 1001, "02002"));
    });
}

#[test]
fn the_best_keeps_its_start_and_ignores_nan() {
    for_every_n_jobs(|n_jobs| {
        let (mut most, mut least, mut nan) = (9.0_f64, -9.0_f64, f64::NAN);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                let x = if i % 2 == 0 { f64::NAN } else { f64::from(i) / 100.0 };
                most = f64::max(most, x);
                least = least.min(x);
                nan = nan.max(x);
            }
        );
        assert_eq!((most, least, nan), (9.0, -9.0, 0.99));
    });
}

#[test]
fn floats_have_the_same_bits_for_every_n_jobs() {
    let run = |n_jobs: usize, len: usize| {
        let mut sum = 0.1;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..len {
                sum += 1.0 / (i as f64 + 1.0);
            }
        );
        let mut twice = 0.3_f32;
        parallel!(
            n_jobs = n_jobs,
            for i in (0..len).filter(|i| i % 3 > 0) {
                twice += 1.0 / (i as f32 + 1.0);
                twice += 1e-4;
            }
        );
        (sum.to_bits(), twice.to_bits())
    };
    for len in [0, 1, 5, 400, 513, 5000, 100_000] {
        let one = run(1, len);
        assert!(N_JOBS.iter().all(|&n_jobs| (0..3).all(|_| run(n_jobs, len) == one)));
    }
    // A short sum from 0 is that of the serial loop.
    let mut serial = 0.0_f64;
    (0..400).for_each(|i| serial += 1.0 / (f64::from(i) + 1.0));
    let mut sum = 0.0_f64;
    parallel!(for i in 0..400 {
        sum += 1.0 / (f64::from(i) + 1.0);
    });
    assert_eq!(sum.to_bits(), serial.to_bits());
}

/// `t + a - b` is `t` with `a` added, and then with `b` taken away: two updates.
#[test]
fn several_updates_in_one_expression_have_the_same_bits_for_every_n_jobs() {
    struct Held {
        sum: f64,
    }
    for len in [2, 7, 100, 512, 3000] {
        let values: Vec<f64> = (0..len).map(|i| f64::from(i).sin()).collect();
        let run = |n_jobs: usize| {
            let (mut sum, mut product, mut turned, mut held) = (0.1, 1.5, 0.3, Held { sum: 0.7 });
            let (mut brackets, mut once) = (0.5, 0.25);
            parallel!(
                n_jobs = n_jobs,
                for &x in &values {
                    sum = sum + x * 0.1 - 0.3;
                    product = product * (1.0 + x * 1e-3) * 1.000_1;
                    turned = x + (turned + 0.1);
                    held.sum = held.sum - x - 0.1 + x * 3.0;
                    brackets = (brackets + x) + 0.7;
                    once = once + (x - 0.3);
                }
            );
            [sum, product, turned, held.sum, brackets, once].map(f64::to_bits)
        };
        let alone = run(1);
        for n_jobs in [2, 3, 8] {
            for _ in 0..20 {
                assert_eq!(run(n_jobs), alone, "{len} items, {n_jobs} jobs");
            }
        }
    }
}

#[test]
fn other_types() {
    for_every_n_jobs(|n_jobs| {
        let (mut wrapping, mut saturating) = (Wrapping(250_u8), Saturating(250_u8));
        let (mut time, mut text, mut array) = (Duration::from_secs(1), String::from(">"), [1.0, 2.0]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..20_u64 {
                wrapping += i as u8;
                saturating += i as u8;
                time += Duration::from_millis(i);
                text += &i.to_string();
                array[(i % 2) as usize] += 0.5;
            }
        );
        assert_eq!((wrapping, saturating.0), (Wrapping(250_u8.wrapping_add(190)), 255));
        assert_eq!((time, array), (Duration::from_millis(1190), [6.0, 7.0]));
        assert_eq!(text, (0..20).fold(String::from(">"), |text, i| text + &i.to_string()));
    });
}

/// Sums that end at the most: in whatever parts they are made.
#[test]
fn numbers_that_saturate() {
    let x = |i: u64| Saturating((i * 7919 % 5) as u8);
    for n in [3, 40, 5000] {
        let (mut plain, mut rest, mut product) = (Saturating(7_u8), Saturating(255_u8), Saturating(1_u8));
        let mut bins = [Saturating(0_u8); 3];
        for i in 0..n {
            plain += x(i);
            rest -= x(i);
            product *= x(i) + Saturating(1);
            bins[(i % 3) as usize] += x(i);
        }
        for_every_n_jobs(|n_jobs| {
            let (mut sum, mut left, mut factor) = (Saturating(7_u8), Saturating(255_u8), Saturating(1_u8));
            let mut counts = [Saturating(0_u8); 3];
            parallel!(
                n_jobs = n_jobs,
                for i in 0..n {
                    sum += x(i);
                    left -= x(i);
                    factor *= x(i) + Saturating(1);
                    counts[(i % 3) as usize] += x(i);
                }
            );
            assert_eq!((sum, left, factor, counts), (plain, rest, product, bins));
            assert_eq!(parallel!(n_jobs = n_jobs, sum(x(i) for i in 0..n)) + Saturating(7), plain);
        });
    }
}

#[test]
fn a_type_of_the_users_own() {
    #[derive(Clone, Debug, PartialEq)]
    struct Histogram(Vec<usize>);
    impl std::ops::AddAssign<usize> for Histogram {
        fn add_assign(&mut self, value: usize) {
            self.0[value] += 1;
        }
    }
    impl Accumulate for Histogram {
        fn neutral(&self) -> Self {
            Self(vec![0; self.0.len()])
        }
        fn merge(&mut self, later: Self) {
            <Vec<usize> as Accumulate<op::Add>>::merge(&mut self.0, later.0);
        }
    }
    for_every_n_jobs(|n_jobs| {
        let mut histogram = Histogram(vec![5, 0, 0]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..3000 {
                histogram += i % 3;
            }
        );
        assert_eq!(histogram, Histogram(vec![1005, 1000, 1000]));
    });
}
