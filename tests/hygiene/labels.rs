//! Labels around the loop, of the loop and in its body.
//!
//! No macro writes these tests: labels that it wrote would have a hygiene of their own.

use parallel_for::parallel;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn labels_around_the_loop() {
    let mut rounds = 0;
    'items: for i in 0..3 {
        'outer: for j in 0..3 {
            'block: {
                match parallel!(n_jobs = 2, x for x in 0..i + j).len() {
                    0 => break 'block,
                    1 => continue 'items,
                    2 => continue 'outer,
                    _ => break 'outer,
                }
            }
            rounds += 1;
        }
    }
    // Only (0, 0) leaves nothing but the block.
    assert_eq!(rounds, 1);
}

#[test]
fn labels_of_the_loop() {
    let total = AtomicUsize::new(0);
    let add = |j| {
        total.fetch_add(j, Ordering::Relaxed);
    };
    parallel!(
        n_jobs = 2,
        'items: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'items;
                }
                add(j);
            }
        }
    );
    parallel!(
        n_jobs = 2,
        'block: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'block;
                }
                add(j);
            }
        }
    );
    parallel!(
        n_jobs = 2,
        'outer: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'outer;
                }
                add(j);
            }
        }
    );
    parallel!(
        n_jobs = 2,
        'inner: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'inner;
                }
                add(j);
            }
        }
    );
    parallel!(
        n_jobs = 2,
        'worker: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'worker;
                }
                add(j);
            }
        }
    );
    parallel!(
        n_jobs = 2,
        'body: for i in 0..4 {
            for j in 0..4 {
                if j > i {
                    continue 'body;
                }
                add(j);
            }
        }
    );
    parallel!(n_jobs = 2, 'items: for i in 0..4 for j in 0..4 { if j > i { continue 'items; } add(j); });
    parallel!(n_jobs = 2, 'block: for i in 0..4 for j in 0..4 { if j > i { continue 'block; } add(j); });
    parallel!(n_jobs = 2, 'outer: for i in 0..4 for j in 0..4 { if j > i { continue 'outer; } add(j); });
    parallel!(n_jobs = 2, 'inner: for i in 0..4 for j in 0..4 { if j > i { continue 'inner; } add(j); });
    parallel!(n_jobs = 2, 'worker: for i in 0..4 for j in 0..4 { if j > i { continue 'worker; } add(j); });
    parallel!(n_jobs = 2, 'body: for i in 0..4 for j in 0..4 { if j > i { continue 'body; } add(j); });
    assert_eq!(total.into_inner(), 12 * (1 + 3 + 6));
}

#[test]
fn labels_in_the_body() {
    assert_eq!(parallel!('items: { if i > 1 { break 'items 1; } i } for i in 0..4), [0, 1, 1, 1]);
    assert_eq!(parallel!('block: { if i > 1 { break 'block 1; } i } for i in 0..4), [0, 1, 1, 1]);
    assert_eq!(parallel!('outer: { if i > 1 { break 'outer 1; } i } for i in 0..4), [0, 1, 1, 1]);
    assert_eq!(parallel!('inner: { if i > 1 { break 'inner 1; } i } for i in 0..4), [0, 1, 1, 1]);
    assert_eq!(parallel!('worker: { if i > 1 { break 'worker 1; } i } for i in 0..4), [0, 1, 1, 1]);
    assert_eq!(parallel!('body: { if i > 1 { break 'body 1; } i } for i in 0..4), [0, 1, 1, 1]);
    let steps = parallel!({
        let mut steps = 0;
        'outer: loop {
            'items: for j in 0..9 {
                'block: {
                    steps += 1;
                    match steps {
                        1 => continue 'outer,
                        2 => continue 'items,
                        3 => break 'block,
                        _ if steps > i => break 'outer,
                        _ => break 'items,
                    }
                }
                steps += j;
            }
        }
        steps
    } for i in 0..9);
    assert_eq!(steps, [5, 5, 5, 5, 5, 6, 7, 8, 9]);
}
