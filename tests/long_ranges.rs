//! Ranges of more numbers than can be counted, and what adaptors and inner loops make of them: they run as serially.
//!
//! Steps and indices are beyond 32 bits.

#![cfg(target_pointer_width = "64")]
#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    reason = "the numbers are small, and sums of whole ones"
)]
#![allow(clippy::format_push_string, reason = "what the body adds up is the point")]

mod support;

use parallel_for::{Pool, Stream, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::for_every_n_jobs;

macro_rules! forms {
    ($($name:ident: |$n_jobs:ident| $run:expr, $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            for_every_n_jobs(|$n_jobs| assert_eq!($run, $expected, "n_jobs = {}", $n_jobs));
        }
    )*};
}

const FAR: u64 = 1_000_000;

forms! {
    all_of_u64_first: |n| parallel!(n_jobs = n, first(i for i in 0..=u64::MAX if i == FAR)), Some(FAR);
    all_of_u64_any: |n| parallel!(n_jobs = n, any(i == FAR for i in 0..=u64::MAX)), true;
    all_of_u64_all: |n| parallel!(n_jobs = n, all(i < FAR for i in 0..=u64::MAX)), false;
    all_of_u64_break: |n| { let mut count = 0; parallel!(n_jobs = n, for i in 0..=u64::MAX { if i == FAR { break; } count += 1; }); count }, FAR;
    all_of_u64_break_float: |n| { let mut count = 0.0; parallel!(n_jobs = n, for i in 0..=u64::MAX { if i == FAR { break; } count += 1.0; }); count }, FAR as f64;
    all_of_u64_break_list: |n| parallel!(n_jobs = n, { if i == FAR { break; } i } for i in 0..=u64::MAX).len(), FAR as usize;
    all_of_u64_question_list: |n| (|| -> Option<Vec<u64>> { Some(parallel!(n_jobs = n, (i < FAR).then_some(i)? for i in 0..=u64::MAX)) })(), None;
    all_of_u64_break_texts: |n| parallel!(n_jobs = n, { if i == 30_000 { break; } i.to_string() } for i in 0..=u64::MAX).concat().len(), (0..30_000).map(|i| i.to_string().len()).sum::<usize>();
    all_of_u64_break_units: |n| parallel!(n_jobs = n, { if i == FAR { break; } } for i in 0..=u64::MAX).len(), FAR as usize;
    a_list_with_little_room: |n| { let list = parallel!(n_jobs = n, { if i == 9 { break; } i } for i in 0..10_000_u64); (list.capacity() < 100, list.len()) }, (true, 9);
    all_of_u64_question: |n| (|| -> Result<(), u64> { parallel!(n_jobs = n, for i in 0..=u64::MAX { if i == FAR { Err(i)?; } }); Ok(()) })(), Err(FAR);
    all_of_u64_return: |n| (|| -> u64 { parallel!(n_jobs = n, for i in 0..=u64::MAX { if i == FAR { return i; } }); 0 })(), FAR;
    all_of_u64_as_a_stream: |n| parallel!(n_jobs = n, into = Stream<_>, i for i in 0..=u64::MAX).nth(1_000), Some(1_000);
    all_of_u64_then: |n| { let mut all = 0; parallel!(n_jobs = n, for i in 0..=u64::MAX { i } then |i| { if i == 10_000 { break; } all += 1; }); all }, 10_000;
    all_of_i64: |n| parallel!(n_jobs = n, first(i for i in i64::MIN..=i64::MAX if i == i64::MIN + 12_345)), Some(i64::MIN + 12_345);
    all_of_usize: |n| parallel!(n_jobs = n, first(i for i in 0..=usize::MAX if i == 12_345)), Some(12_345);
    all_of_isize: |n| parallel!(n_jobs = n, first(i for i in isize::MIN..=isize::MAX if i == isize::MIN + 12_345)), Some(isize::MIN + 12_345);
    wide: |n| parallel!(n_jobs = n, first(i for i in 0..u128::MAX if i == u128::from(FAR))), Some(u128::from(FAR));
    all_of_u128: |n| parallel!(n_jobs = n, first(i for i in 0..=u128::MAX if i == u128::from(FAR))), Some(u128::from(FAR));
    all_of_i128: |n| parallel!(n_jobs = n, first(i for i in i128::MIN..=i128::MAX if i == i128::MIN + 7_777)), Some(i128::MIN + 7_777);
    backwards: |n| parallel!(n_jobs = n, first(i for i in (0..=u64::MAX).rev() if i == u64::MAX - FAR)), Some(u64::MAX - FAR);
    wide_backwards: |n| parallel!(n_jobs = n, first(i for i in (0..u128::MAX).rev() if i == u128::MAX - 5_000)), Some(u128::MAX - 5_000);
    in_steps: |n| parallel!(n_jobs = n, i >> 60 for i in (0..=u64::MAX).step_by(1 << 60)), (0..16).collect::<Vec<u64>>();
    in_steps_statement: |n| { let mut all = 0; parallel!(n_jobs = n, for i in (0..=u64::MAX).step_by(1 << 60) { all += i >> 60; }); all }, 120;
    in_wide_steps: |n| parallel!(n_jobs = n, sum(i >> 62 for i in (0..1_u128 << 76).step_by(1 << 62))), (1_u128 << 14) * ((1 << 14) - 1) / 2;
    in_wide_steps_of_all: |n| parallel!(n_jobs = n, sum(i >> 62 for i in (0..=(1_u128 << 70)).step_by(1 << 62))), 256 * 257 / 2;
    counted: |n| parallel!(n_jobs = n, first(i for (i, x) in (0..=u64::MAX).enumerate() if x == FAR)), Some(FAR as usize);
    skipped: |n| parallel!(n_jobs = n, first(i for i in (0..=u64::MAX).skip(10) if i == 1_234)), Some(1_234);
    taken: |n| parallel!(n_jobs = n, sum(i for i in (0..=u64::MAX).take(1_000))), 499_500;
    taken_wide: |n| parallel!(n_jobs = n, sum(i for i in (0..u128::MAX).take(1_000))), 499_500;
    skipped_wide: |n| parallel!(n_jobs = n, sum(i - u128::from(u64::MAX) for i in (0..u128::MAX).skip(usize::MAX).take(1_000))), 499_500;
    zipped: |n| parallel!(n_jobs = n, i + x for (i, x) in (0..=u64::MAX).zip([1, 2, 3])), [1, 3, 5];
    zipped_with_a_list: |n| { let list = [1_u64, 2, 3]; parallel!(n_jobs = n, i + x for (&x, i) in list.iter().zip(0..=u64::MAX)) }, [1, 3, 5];
    zipped_wide: |n| parallel!(n_jobs = n, i + x for (i, x) in (0..u128::MAX).zip([1_u128, 2, 3])), [1, 3, 5];
    two_clauses: |n| parallel!(n_jobs = n, first((i, j) for i in 0..1_usize << 33 for j in 0..1_usize << 33 if j == 70_000)), Some((0, 70_000));
    two_clauses_statement: |n| { let mut count = 0_u64; (|| -> Option<()> { parallel!(n_jobs = n, for _i in 0..1_u64 << 33 for j in 0..1_u64 << 33 { if j == 70_000 { None?; } count += 1; }); Some(()) })(); count }, 70_000;
    two_clauses_any: |n| parallel!(n_jobs = n, any(i + j == 70_000 for i in 0..=u32::MAX for j in 0..=u32::MAX)), true;
    two_clauses_outer_long: |n| parallel!(n_jobs = n, first((i, j) for i in 0..=u64::MAX for j in 0..3 if i + j == 70_000)), Some((69_998, 2));
    two_clauses_inner_long: |n| parallel!(n_jobs = n, first((i, j) for i in 0..3_u64 for j in 0..=u64::MAX if j == 70_000)), Some((0, 70_000));
    two_clauses_break: |n| parallel!(n_jobs = n, { if j == 5 { break; } i * 10 + j } for i in 0..3_u64 for j in 0..=u64::MAX), [0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24];
    three_clauses: |n| parallel!(n_jobs = n, first((i, j, k) for i in 0..1_usize << 33 for j in 0..1_usize << 33 for k in 0..1_usize << 33 if k == 70_000)), Some((0, 0, 70_000));
    an_outer_range_that_is_empty: |n| parallel!(n_jobs = n, count(true for _ in 0..0_u64 for _ in 0..=u64::MAX)), 0;
    an_inner_range_that_is_empty: |n| parallel!(n_jobs = n, first(i for i in 0..=u64::MAX for _ in 0..u64::from(i == 1_000))), Some(1_000);
    a_window: |n| { let mut out = [0; 8]; parallel!(n_jobs = n, for i in 0..=usize::MAX { if i == 8 { break; } out[i] = i; }); out }, [0, 1, 2, 3, 4, 5, 6, 7];
    bins: |n| { let mut out = [0; 8]; parallel!(n_jobs = n, for i in 0..=usize::MAX { if i == 800 { break; } out[i % 8] += 1; }); out }, [100; 8];
    with_a_batch_size: |n| parallel!(n_jobs = n, batch_size = 100, first(i for i in 0..=u64::MAX if i == 12_345)), Some(12_345);
    on_a_pool: |n| { let pool = Pool::new(n); parallel!(pool = &pool, first(i for i in 0..=u64::MAX if i == 12_345)) }, Some(12_345);
    in_a_loop: |n| parallel!(n_jobs = n, parallel!(first(i for i in 0..=u64::MAX if i == 12_345)) for _ in 0..3), [Some(12_345); 3];
    nearly_all_of_usize: |n| parallel!(n_jobs = n, first(i for i in 0..usize::MAX if i == 12_345)), Some(12_345);
    a_chain: |n| parallel!(n_jobs = n, first(i for i in (0..=u64::MAX).chain(0..=u64::MAX) if i == 12_345)), Some(12_345);
    two_clauses_of_all: |n| parallel!(n_jobs = n, first((i, j) for i in 5..=u128::MAX for j in i128::MIN..=i128::MAX if j == i128::MIN + 70_000)), Some((5, i128::MIN + 70_000));
    backwards_twice: |n| parallel!(n_jobs = n, first(i for i in (0..=u64::MAX).rev().rev() if i == FAR)), Some(FAR);
    backwards_and_counted: |n| parallel!(n_jobs = n, first((i, x) for (i, x) in (0..=u64::MAX).rev().enumerate() if i == 7_777)), Some((7_777, u64::MAX - 7_777));
    in_wide_steps_counted: |n| { let mut out = vec![0; 4096]; parallel!(n_jobs = n, for (i, x) in (0..1_u128 << 74).step_by(1 << 62).enumerate() { out[i] = x >> 62; }); out }, (0..4096).collect::<Vec<u128>>();
    in_wide_steps_as_bins: |n| { let mut out = [0.0; 4]; parallel!(n_jobs = n, for x in (0..1_u128 << 74).step_by(1 << 62) { out[(x >> 62) as usize % 4] += 1.0; }); out }, [1024.0; 4];
    in_wide_steps_to_texts: |n| { let mut out = vec![String::new(); 2]; parallel!(n_jobs = n, for x in (0..1_u128 << 74).step_by(1 << 62) { out[(x >> 62) as usize % 2] += &format!("{},", x >> 62); }); out }, { let mut out = vec![String::new(); 2]; for x in 0..4096 { out[x % 2] += &format!("{x},"); } out };
    in_wide_steps_listed_some: |n| parallel!(n_jobs = n, x >> 62 for x in (0..1_u128 << 74).step_by(1 << 62) if (x >> 62) % 3 == 1), (0..4096).filter(|x| x % 3 == 1).collect::<Vec<u128>>();
    in_wide_steps_pushed: |n| { let mut out = vec![]; parallel!(n_jobs = n, for x in (0..1_u128 << 74).step_by(1 << 62) { out.push(x >> 62); }); out }, (0..4096).collect::<Vec<u128>>();
    in_wide_steps_left: |n| parallel!(n_jobs = n, first(x >> 62 for x in (0..1_u128 << 74).step_by(1 << 62) if x >> 62 >= 3_000)), Some(3_000);
    from_behind_with_exit: |n| parallel!(n_jobs = n, first(i for i in (1..=u64::MAX).rev() if i % 1_000 == 7)), Some((1..=u64::MAX).rev().find(|i| i % 1_000 == 7).unwrap());
}

/// The index that panics is the one of the serial loop.
#[test]
fn an_index_outside_panics_as_serially() {
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 1_000];
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..=usize::MAX {
                    out[i] = i;
                }
            )
        });
        let panic = catch_unwind(run).unwrap_err();
        let text = panic.downcast_ref::<String>().unwrap();
        assert!(text.contains("the index is 1000"), "{text}");
    });
}
