//! The type that is expected of a result reaches the items, as it does with the iterators of the standard library.

use parallel_for::parallel;
use std::collections::HashMap;
use std::num::{ParseIntError, Wrapping};
use std::time::Duration;

struct Stats {
    total: u64,
}

#[test]
fn of_a_variable() {
    let total: u64 = parallel!(sum(i for i in 0..5));
    assert_eq!(total, 10);
    let total: i8 = parallel!(product(i - 3 for i in 0..3));
    assert_eq!(total, -6);
    let total: u128 = parallel!(sum(i for i in 0..=5 if i > 1 for _ in 0..2));
    assert_eq!(total, 28);
    let total: f32 = parallel!(sum(x * 0.5 for x in [1.0, 2.0]));
    assert!((total - 1.5).abs() < 1e-6);
    let total: Wrapping<u8> = parallel!(sum(Wrapping(200) for _ in 0..2));
    assert_eq!(total, Wrapping(144));
    let total: Duration = parallel!(sum(Duration::from_secs(i) for i in 0..5));
    assert_eq!(total.as_secs(), 10);
    let total: u64 = parallel!(n_jobs = 2, sum(i for i in (0..5).filter(|i| i % 2 == 0)));
    assert_eq!(total, 6);
    let best: Option<u8> = parallel!(max(i for i in 0..5));
    assert_eq!(best, Some(4));
}

#[test]
fn of_a_field_an_operand_an_argument_and_what_is_returned() {
    fn id(total: u64) -> u64 {
        total
    }
    fn returned() -> u16 {
        parallel!(sum(i for i in 0..5))
    }
    fn generic<T: Copy + Into<u64> + Sync>(xs: &[T]) -> u64 {
        parallel!(sum((*x).into() for x in xs))
    }
    let closure = || -> isize { parallel!(sum(i for i in 0..5)) };
    assert_eq!(Stats { total: parallel!(sum(i for i in 0..5)) }.total, 10);
    assert_eq!(1_u64 + parallel!(sum(i for i in 0..5)), 11);
    assert_eq!(id(parallel!(sum(i for i in 0..5))), 10);
    assert_eq!((returned(), closure(), generic(&[1_u32, 2])), (10, 10, 3));
    let (total, count): (u64, usize) = (parallel!(sum(i for i in 0..5)), parallel!(count(i > 1 for i in 0..5)));
    assert_eq!((total, count), (10, 3));
}

#[test]
fn that_is_said_later_or_never() {
    let total = parallel!(sum(i for i in 0..5));
    let wide: u64 = total;
    assert_eq!(wide, 10);
    assert_eq!(parallel!(sum(i for i in 0..5)), 10);
    let mut total = 0_u64;
    total += parallel!(sum(i for i in 0..5));
    assert_eq!(total, 10);
}

/// What an item is, only the result says.
#[test]
fn of_items_that_do_not_say_it() {
    fn total(words: &[&str]) -> Result<u64, ParseIntError> {
        let total: u64 = parallel!(sum(word.parse()? for word in words));
        Ok(total)
    }
    assert_eq!(total(&["1", "2"]), Ok(3));
    assert!(total(&["1", "x"]).is_err());
    let total: u64 = parallel!(sum(word.parse().unwrap() for word in ["1", "2"]));
    assert_eq!(total, 3);
    let total: u64 = parallel!(sum(Default::default() for _ in 0..3));
    assert_eq!(total, 0);
    let total: u64 = parallel!(sum(x.into() for x in [1_u8, 2]));
    assert_eq!(total, 3);
    #[allow(clippy::cast_possible_truncation)]
    let total: u64 = parallel!(sum(word.len() as _ for word in ["a", "bc"]));
    assert_eq!(total, 3);
    let best: Option<u8> = parallel!(max(word.parse().unwrap() for word in ["1", "2"]));
    assert_eq!(best, Some(2));
}

#[test]
fn of_references() {
    let total: u64 = parallel!(sum(x for x in &[1, 2]));
    assert_eq!(total, 3);
    let xs = [1.0_f64, 2.0];
    assert!((parallel!(sum(x for x in &xs)).sqrt() - 3_f64.sqrt()).abs() < 1e-12);
    let total: i16 = parallel!(product(x for x in &[2, 3]));
    assert_eq!(total, 6);
}

#[test]
fn of_a_map() {
    let all: HashMap<u8, u64> = parallel!(i => 10 for i in 0..3);
    assert_eq!(all.len(), 3);
}
