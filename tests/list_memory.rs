//! A list takes little more memory than its values, while it is made as well.

#![allow(clippy::cast_precision_loss, reason = "the numbers are small")]

#[path = "support/memory.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod memory;
#[path = "support/process.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod process;

use memory::measure;
use parallel_for::{Pool, parallel};
use process::isolated;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

const N: usize = 1_000_000;

/// Beyond the values (a `Vec` that has grown may have room for some more) what is there at one time is little. Where another program
/// holds a worker up, what the others have made waits for it: so it is the least of some runs.
fn check(name: &str, bytes: impl Fn() -> usize, run: impl Fn(usize) -> usize) {
    for n_jobs in [1, 2, 3, 8] {
        // Threads and habits.
        run(n_jobs);
        let all = bytes();
        let least = (0..5).map(|_| measure(|| run(n_jobs)).1.peak).min().unwrap();
        assert!(least <= all + all / 4 + (1 << 20), "{name} n_jobs = {n_jobs}: peak {least} for {all} bytes");
    }
}

macro_rules! forms {
    ($($name:ident: $bytes:expr, |$n_jobs:ident| $run:expr;)*) => {$(
        #[test]
        fn $name() {
            isolated(|| check(stringify!($name), || $bytes, |$n_jobs| { let list = $run; std::hint::black_box(&list).len() }));
        }
    )*};
}

forms! {
    one_in_two: 8 * N / 2, |n| parallel!(n_jobs = n, i as u64 for i in 0..N if i % 2 == 0);
    nearly_all: 8 * N, |n| parallel!(n_jobs = n, i as u64 for i in 0..N if i % 100_000 != 7);
    all: 8 * N, |n| parallel!(n_jobs = n, i as u64 for i in 0..N if i < usize::MAX);
    few: 8 * N / 100, |n| parallel!(n_jobs = n, i as u64 for i in 0..N if i % 100 == 0);
    uneven: 8 * N / 4, |n| parallel!(n_jobs = n, i as u64 for i in 0..N if i < N / 4);
    skipped: 8 * N / 2, |n| parallel!(n_jobs = n, { if i % 2 == 1 { continue; } i as u64 } for i in 0..N);
    two_each: 8 * N, |n| parallel!(n_jobs = n, (i + j) as u64 for i in 0..N / 2 for j in [1, 2]);
    large_values: 64 * N / 16, |n| parallel!(n_jobs = n, [i as u64; 8] for i in 0..N / 8 if i % 2 == 0);
    of_a_list: 8 * N / 2, |n| { let list = (0..1000_u64).collect::<Vec<_>>(); parallel!(n_jobs = n, i as u64 + x for i in 0..N / 1000 for &x in &list if x % 2 == 0) };
    of_an_iterator: 8 * N / 2, |n| parallel!(n_jobs = n, i as u64 for i in (0..N).filter(|_| true) if i % 2 == 0);
    all_of_an_iterator: 8 * N, |n| parallel!(n_jobs = n, i as u64 for i in (0..N).filter(|_| true));
    with_a_break: 8 * N / 2, |n| parallel!(n_jobs = n, { if i == N - 5 { break; } i as u64 } for i in 0..N if i % 2 == 0);
    with_a_question_mark: 8 * N / 2, |n| { let run = || -> Option<Vec<u64>> { Some(parallel!(n_jobs = n, u64::try_from(i).ok()? for i in 0..N if i % 2 == 0)) }; run().unwrap() };
    with_a_total: 8 * N / 2, |n| { let mut total = 0; let list = parallel!(n_jobs = n, { total += i as u64; i as u64 } for i in 0..N if i % 2 == 0); assert!(total > 0); list };
    with_blocks_by_hand: 8 * N / 2, |n| parallel!(n_jobs = n, batch_size = 50_000, i as u64 for i in 0..N if i % 2 == 0);
    on_a_pool: 8 * N / 2, |n| { let pool = Pool::new(n); parallel!(pool = &pool, i as u64 for i in 0..N if i % 2 == 0) };
    filled_by_push: 8 * N / 2, |n| { let mut list = Vec::new(); parallel!(n_jobs = n, for i in 0..N { if i % 2 == 0 { list.push(i as u64); } }); list };
    filled_by_push_to_a_full_one: 8 * N / 2, |n| { let mut list = vec![1, 2, 3]; parallel!(n_jobs = n, for i in 0..N { if i % 2 == 0 { list.push(i as u64); } }); list };
    filled_up_to_a_break: 8 * N / 2, |n| { let mut list = Vec::new(); parallel!(n_jobs = n, for i in 0..N { if i == N - 5 { break; } else if i % 2 == 0 { list.push(i as u64); } }); list };
    filled_with_a_question_mark: 8 * N / 2, |n| { let run = || -> Option<Vec<u64>> { let mut list = Vec::new(); parallel!(n_jobs = n, for i in 0..N { if i % 2 == 0 { list.push(u64::try_from(i).ok()?); } }); Some(list) }; run().unwrap() };
    a_deque_with_a_question_mark: 8 * N / 2, |n| { let run = || -> Option<VecDeque<u64>> { let mut list = VecDeque::new(); parallel!(n_jobs = n, for i in 0..N { if i % 2 == 0 { list.push_back(u64::try_from(i).ok()?); } }); Some(list) }; run().unwrap() };
    filled_by_extend: 8 * N, |n| { let mut list = Vec::new(); parallel!(n_jobs = n, for i in 0..N / 2 { list.extend([i as u64, 7]); }); list };
    a_filled_deque: 8 * N / 2, |n| { let mut list = VecDeque::new(); parallel!(n_jobs = n, for i in 0..N { if i % 2 == 0 { list.push_back(i as u64); } }); list };
    a_filled_string: N, |n| { let mut text = String::new(); parallel!(n_jobs = n, for i in 0..N / 2 { if i < N { text.push_str("ab"); } }); text };
    into_a_deque: 8 * N / 2, |n| parallel!(n_jobs = n, into = VecDeque<_>, i as u64 for i in 0..N if i % 2 == 0);
    into_a_box: 8 * N / 2, |n| parallel!(n_jobs = n, into = Box<[_]>, i as u64 for i in 0..N if i % 2 == 0);
}

/// What collections of another kind take is theirs; beside it nothing of the same size is to be there.
#[test]
fn brother_maps_and_sets() {
    isolated(|| {
        const M: usize = 200_000;
        let (map, map_alone) = measure(|| (0..M).map(|i| (i, i)).collect::<HashMap<usize, usize>>());
        let (set, set_alone) = measure(|| (0..M).collect::<HashSet<usize>>());
        let (tree, tree_alone) = measure(|| (0..M).map(|i| (i, i)).collect::<BTreeMap<usize, usize>>());
        drop((map, set, tree));
        for n_jobs in [1, 2, 8] {
            let (_map, used) = measure(|| parallel!(n_jobs = n_jobs, i => i for i in 0..M));
            let (_set, of_set) = measure(|| parallel!(n_jobs = n_jobs, into = HashSet<_>, i for i in 0..M));
            let (_tree, of_tree) = measure(|| parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, i => i for i in 0..M));
            assert!(used.peak <= map_alone.peak + 16 * M + (1 << 20));
            assert!(of_set.peak <= set_alone.peak + 8 * M + (1 << 20));
            assert!(of_tree.peak <= tree_alone.peak + 16 * M + (1 << 20));
        }
    });
}
