//! The expansion relies on no name in the user's scope, and takes none from the user.
#![allow(dead_code, unused_imports, unused_macros, reason = "names that are only in the way")]
#![allow(non_camel_case_types, non_snake_case, reason = "the names of primitive types and of variants")]
#![allow(clippy::new_ret_no_self, clippy::wrong_self_convention, reason = "methods that are only in the way")]

use parallel_for::parallel;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A test with a loop of every form, among the names of the module that it stands in.
macro_rules! every_form {
    () => {
        #[test]
        fn every_form() {
            use ::std::collections::BTreeSet as Tree;
            use ::std::option::Option::{None as Nothing, Some as Just};
            use ::std::result::Result::Ok as Good;
            use ::std::sync::atomic::{AtomicUsize, Ordering};

            let numbers = [3, 1, 2];
            let words = ["1", "x", "3"];
            let rows = [[1, 2], [3, 4]];

            // Comprehensions: exactly one result an item, or any number of them.
            ::std::assert_eq!(parallel!(x * 2 for x in &numbers), [6, 2, 4]);
            ::std::assert_eq!(parallel!(x * 2 for x in numbers), [6, 2, 4]);
            ::std::assert_eq!(parallel!(i * 2 for i in 0..3), [0, 2, 4]);
            ::std::assert_eq!(parallel!(c for c in "abc".chars()), ['a', 'b', 'c']);
            ::std::assert_eq!(parallel!(x for x in &numbers if *x > 1), [&3, &2]);
            ::std::assert_eq!(parallel!(n for word in words if let Good(n) = word.parse::<u8>()), [1, 3]);
            ::std::assert_eq!(parallel!(y for x in numbers let y = x + 1 if y > 2), [4, 3]);
            ::std::assert_eq!(parallel!(x for row in &rows for x in row), [&1, &2, &3, &4]);
            ::std::assert_eq!(parallel!((i, j) for i in 0..2 for j in 0..2), [(0, 0), (0, 1), (1, 0), (1, 1)]);
            ::std::assert_eq!(parallel!(if x == 1 { continue } else { x } for x in numbers), [3, 2]);
            ::std::assert_eq!(parallel!(i.pow(2) for i: u8 in 0..3), [0, 1, 4]);
            ::std::assert_eq!(parallel!(parallel!(i + j for j in 0..2) for i in 0..2), [[0, 1], [1, 2]]);
            ::std::assert_eq!(parallel!(let mut calls = 0; { calls += 1; calls > 0 } for _ in 0..2), [true, true]);

            // What leaves the loop, and what changes variables around it.
            let less = |numbers: &[::core::primitive::u8]| {
                let less = parallel!({
                    let n = n.checked_sub(1)?;
                    if n == 100 { return Just(::std::vec::Vec::new()); }
                    if n == 99 { break }
                    n
                } for n in numbers);
                Just(less)
            };
            ::std::assert_eq!(less(&[2, 100, 0]), Just(::std::vec![1]));
            ::std::assert_eq!(less(&[2, 101, 0]), Just(::std::vec![]));
            ::std::assert_eq!(less(&[2, 0]), Nothing);
            let (mut left, mut most, mut kept, mut bins, mut out) = (10, 0_usize, ::std::vec::Vec::new(), [0; 2], [0; 3]);
            parallel!(for i in 0..3_usize {
                left -= i;
                most = ::std::cmp::max(most, i);
                kept.push(i);
                bins[i % 2] += 1;
                out[i] = i * i;
            });
            ::std::assert_eq!((left, most, kept, bins, out), (7, 2, ::std::vec![0, 1, 2], [2, 1], [0, 1, 4]));

            // Containers and settings.
            ::std::assert_eq!(parallel!(i => i * i for i in 0..4)[&3], 9);
            ::std::assert_eq!(parallel!(into = Tree<_>, i % 2 for i in 0..9).len(), 2);
            let pool = ::parallel_for::Pool::new(2);
            ::std::assert_eq!(parallel!(pool = &pool, n_jobs = 2, batch_size = 1, i for i in 0..2), [0, 1]);

            // Reductions.
            ::std::assert_eq!(parallel!(sum(x for x in &numbers)), 6);
            ::std::assert_eq!(parallel!(product(x for x in numbers if x > 1)), 6);
            ::std::assert_eq!(parallel!(count(x > 1 for x in numbers)), 2);
            ::std::assert_eq!(parallel!(min(x for x in numbers)), Just(1));
            ::std::assert_eq!(parallel!(max(x for x in &numbers)), Just(&3));
            ::std::assert_eq!(parallel!(max(1.5 for _ in 0..0)), Nothing);
            ::std::assert!(parallel!(any(x > 2 for x in numbers)));
            ::std::assert!(!parallel!(all(x > 2 for x in numbers)));
            ::std::assert_eq!(parallel!(first(i for i in 0.. if i * i > 50)), Just(8));
            ::std::assert_eq!(parallel!(min_by_key(x for x in numbers, |x| (x - 2_i32).abs())), Just(2));
            ::std::assert_eq!(parallel!(max_by_key(x for x in numbers, |x| -x)), Just(1));
            ::std::assert_eq!(parallel!(reduce(x for x in numbers, |a, b| a * 10 + b)), Just(312));
            ::std::assert_eq!(parallel!(fold(x for x in numbers, 0, |a, x| a + x, |a, b| a + b)), 6);

            // Statement loops.
            let mut doubled = numbers;
            parallel!(for x in &mut doubled { *x *= 2; });
            ::std::assert_eq!(doubled, [6, 2, 4]);
            let total = AtomicUsize::new(0);
            parallel!(n_jobs = 2, 'all: for i in 0..4 if i > 0 for j in 0..4 {
                if j > i {
                    continue 'all;
                }
                total.fetch_add(j, Ordering::Relaxed);
            });
            parallel!(let step = 2; for i in [5, 6] { total.fetch_add(i * step, Ordering::Relaxed); });
            ::std::assert_eq!(total.into_inner(), 1 + 3 + 6 + 22);
        }
    };
}

mod option {
    use crate::parallel;
    use Option::{None, Some};
    enum Option {
        Some,
        None(u8),
    }
    every_form!();
}

mod functions_instead_of_variants {
    use crate::parallel;
    fn Some() {}
    fn None() {}
    fn Ok() {}
    fn Err() {}
    every_form!();
}

mod result {
    use crate::parallel;
    use Result::{Err, Ok};
    enum Result {
        Ok,
        Err(u8),
    }
    every_form!();
}

mod collections {
    use crate::parallel;
    struct Vec;
    struct String;
    struct Box;
    struct HashMap;
    mod vec {}
    every_form!();
}

mod crates {
    use crate::parallel;
    mod std {}
    mod core {}
    mod alloc {}
    mod parallel_for {}
    mod parallel_core {}
    mod parallel_macros {}
    every_form!();
}

mod traits {
    use crate::parallel;
    trait Fn {}
    trait FnMut {}
    trait FnOnce {}
    trait Iterator {}
    trait IntoIterator {}
    trait FromIterator {}
    trait Send {}
    trait Sync {}
    trait Sized {}
    trait Copy {}
    trait Clone {}
    trait Default {}
    trait Drop {}
    trait From {}
    trait Into {}
    trait Ord {}
    every_form!();
}

mod primitives {
    use crate::parallel;
    struct bool;
    struct usize;
    struct i32;
    struct i64;
    struct str;
    // `u8`, which the loops themselves name, is left alone.
    every_form!();
}

mod runtime {
    use crate::parallel;
    struct Done;
    struct Settings;
    struct Worker;
    struct Items;
    struct Input;
    struct Probe;
    struct Anchor;
    struct Config;
    trait PickIndexed {}
    trait PickStreamed {}
    trait Source {}
    mod __private {}
    every_form!();
}

mod macros {
    use crate::parallel;
    macro_rules! in_the_way {
        ($($name:ident)*) => {$(
            macro_rules! $name {
                () => { compile_error!("not this one"); };
            }
        )*};
    }
    in_the_way! { vec panic unreachable matches assert debug_assert todo unimplemented compile_error }
    every_form!();
}

#[no_implicit_prelude]
mod nothing {
    use crate::parallel;
    use ::std::prelude::v1::test;
    every_form!();
}

/// A trait in scope that gives everything the methods that the expansion calls.
macro_rules! methods_of_everything {
    ($module:ident, $($receiver:tt)+) => {
        mod $module {
            use crate::parallel;
            trait Everything: Sized {
                fn next($($receiver)+) {}
                fn put($($receiver)+) {}
                fn pick($($receiver)+) {}
                fn source($($receiver)+) {}
                fn done($($receiver)+) {}
                fn new($($receiver)+) {}
                fn n_jobs($($receiver)+) {}
                fn pool($($receiver)+) {}
                fn batch_size($($receiver)+) {}
            }
            impl<T> Everything for T {}
            every_form!();
        }
    };
}
methods_of_everything!(methods_by_value, self);
methods_of_everything!(methods_by_reference, &self);
methods_of_everything!(methods_by_exclusive_reference, &mut self);

// No macro writes the tests below: names and labels that it wrote would have a hygiene of their own.

/// What the variables hold: each another value.
const VALUES: [usize; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

#[test]
fn variables_outside() {
    let [worker, items, item, out, settings, source, done, block, buffer, __item] = VALUES;
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..2);
    assert_eq!(list, [VALUES; 2]);
    let list = parallel!(n_jobs = item, [worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..items if out > item);
    assert_eq!(list, [VALUES; 2]);
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..worker for _ in 0..items);
    assert_eq!(list, [VALUES; 2]);
    let list = parallel!(let x = block; [worker, items, item, out, settings, source, done, block, buffer, __item] for y in [block, done] if x == y for _ in [x, done]);
    assert_eq!(list, [VALUES; 2]);
    let map = parallel!(x => [worker, items, item, out, settings, source, done, block, buffer, __item] for x in 0..2);
    assert_eq!(map[&1], VALUES);
    assert_eq!(
        parallel!(min([worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..2)),
        Some(VALUES)
    );
    assert_eq!(
        parallel!(first([worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..2)),
        Some(VALUES)
    );
    assert!(
        parallel!(all([worker, items, item, out, settings, source, done, block, buffer, __item] == VALUES for _ in 0..2))
    );
    assert_eq!(
        parallel!(reduce(x for x in 0..2, |a, b| a + b + [worker, items, item, out, settings, source, done, block, buffer, __item].len())),
        Some(11)
    );
    let seen = Mutex::new(Vec::new());
    parallel!(for _ in 0..2 {
        seen.lock().unwrap().push([worker, items, item, out, settings, source, done, block, buffer, __item]);
    });
    parallel!(for _ in 0..worker for _ in 0..items {
        seen.lock().unwrap().push([worker, items, item, out, settings, source, done, block, buffer, __item]);
    });
    assert_eq!(seen.into_inner().unwrap(), [VALUES; 4]);
}

#[test]
fn variables_around_then() {
    let [__given, __input, __item, __value, __values, __sunk, __left, __exit, then, sink] = VALUES;
    let mut seen = Vec::new();
    parallel!(for __value in [__given] {
        [__given, __input, __item, __value, __values, __sunk, __left, __exit, then, sink].len() + __value
    } then |items| {
        seen.push([__given, __input, __item, __value, __values, __sunk, __left, __exit, then, sink]);
        if items < __given {
            break;
        }
    });
    assert_eq!(seen, [VALUES]);
    parallel!(for then in [then] { then } then |then| assert_eq!(then, 9));
    parallel!(for __given in [sink] { __given } then |__given| assert_eq!(__given, 10));
}

#[test]
fn variables_inside() {
    let all = [VALUES; 2];
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for [worker, items, item, out, settings, source, done, block, buffer, __item] in all);
    assert_eq!(list, all);
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for [worker, items, item, out, settings, source, done, block, buffer, __item] in all if item < items);
    assert!(list.is_empty());
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for x in all let [worker, items, item, out, settings, source, done, block, buffer, __item] = x);
    assert_eq!(list, all);
    let list = parallel!([worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..2 for [worker, items, item, out, settings, source, done, block, buffer, __item] in [VALUES]);
    assert_eq!(list, all);
    let list = parallel!(let [worker, items, item, out, settings, source, done, block, buffer, __item] = VALUES; [worker, items, item, out, settings, source, done, block, buffer, __item] for _ in 0..2);
    assert_eq!(list, all);
    let list = parallel!((item, out) for item in 0..2 for out in 0..2 if item == out);
    assert_eq!(list, [(0, 0), (1, 1)]);
    let list = parallel!(items for items in 0..2 for items in 0..=items for items in [items]);
    assert_eq!(list, [0, 0, 1]);
    assert_eq!(
        parallel!(first([worker, items, item, out, settings, source, done, block, buffer, __item] for [worker, items, item, out, settings, source, done, block, buffer, __item] in all)),
        Some(VALUES)
    );
    assert_eq!(parallel!(reduce(item for item in 0..3, |item, out| item + out)), Some(3));
    let seen = Mutex::new(Vec::new());
    parallel!(for [worker, items, item, out, settings, source, done, block, buffer, __item] in all {
        seen.lock().unwrap().push([worker, items, item, out, settings, source, done, block, buffer, __item]);
    });
    assert_eq!(seen.into_inner().unwrap(), all);
}

mod functions {
    use crate::parallel;

    macro_rules! functions {
        ($($name:ident)*) => {$(
            fn $name(x: usize) -> usize {
                x + 1
            }
        )*};
    }
    functions! { worker items item out settings source done block buffer __item }

    #[test]
    fn called_in_the_body() {
        let list = parallel!([worker(x), items(x), item(x), out(x), settings(x), source(x), done(x), block(x), buffer(x), __item(x)] for x in 0..2);
        assert_eq!(list, [[1; 10], [2; 10]]);
        let list = parallel!([worker(x), items(x), item(x), out(x), settings(x), source(x), done(x), block(x), buffer(x), __item(x)] for x in 0..items(1) if item(x) > out(0));
        assert_eq!(list, [[2; 10]]);
        let best = parallel!(max([worker(x), items(x), item(x), out(x), settings(x), source(x), done(x), block(x), buffer(x), __item(x)] for x in 0..2));
        assert_eq!(best, Some([2; 10]));
    }
}

#[test]
fn operators_of_other_languages_are_names() {
    let (not, and, or) = (true, 1, 3);
    assert_eq!(parallel!(x for x in 0..4 if not), [0, 1, 2, 3]);
    assert_eq!(parallel!(and for and in 0..4 if not let or = and if or > 2), [3]);
    assert_eq!(parallel!(x for x in 0..4 if and < x && x < or), [2]);
    let mut count = 0;
    parallel!(for _ in 0..4 if not {
        count += 1;
    });
    assert_eq!(count, 4);
}

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

#[test]
fn names_of_a_macro_are_not_those_of_its_caller() {
    // A label of the macro's own around the caller's.
    macro_rules! twice {
        ($x:ident, $body:block) => {
            parallel!('l: for $x in 0..3 {
                if $x == 2 {
                    continue 'l;
                }
                $body
            });
        };
    }
    let mut after = 0;
    'l: for _ in 0..3 {
        twice!(x, {
            if x == 1 {
                break 'l;
            }
        });
        after += 1;
    }
    assert_eq!(after, 0);

    // Two variables of one name.
    macro_rules! count {
        ($total:ident) => {{
            let mut total = 0;
            parallel!(for i in 0..10 {
                $total += i;
                total += 1;
            });
            total
        }};
    }
    let mut total = 0;
    assert_eq!((count!(total), total), (10, 45));

    // An index of the caller's inside a loop of the macro's.
    macro_rules! all {
        ($out:ident, $at:expr) => {
            parallel!(for i in 0..4_usize {
                $out[$at] += i;
            })
        };
    }
    let (i, mut out) = (2, [0; 4]);
    all!(out, i);
    assert_eq!(out, [0, 0, 6, 0]);
}

#[test]
fn a_macro_may_bind_the_names_it_is_given() {
    macro_rules! bound {
        ($name:ident) => {
            $name
        };
    }
    let mut total = 0;
    let outer = &mut total;
    let sums = parallel!({
        let mut inner = i;
        let bound!(outer) = &mut inner;
        *outer += 1;
        inner
    } for i in 0..5);
    *outer += 7;
    assert_eq!((sums, total), (vec![1, 2, 3, 4, 5], 7));
}
