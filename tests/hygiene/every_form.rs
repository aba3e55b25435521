//! A loop of every form.

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

            let done = AtomicUsize::new(0);
            let report = |p: &::parallel_for::Progress| done.store(p.done(), Ordering::Relaxed);
            ::std::assert_eq!(parallel!(progress = report, i for i in 0..2), [0, 1]);
            ::std::assert_eq!(parallel!(n_jobs = 2, progress = |p| report(p), batch_size = 1, i + j for i in 0..2 for j in 0..2).len(), 4);
            ::std::assert_eq!(done.into_inner(), 4);

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
            ::std::assert_eq!(parallel!(scan(x for x in numbers, |a, b| a + b)), [3, 4, 6]);
            ::std::assert_eq!(parallel!(scan(x for x in numbers if x > 1, |a, b| a + b)), [3, 5]);
            ::std::assert_eq!(parallel!(fold(x for x in numbers, 0, |a, x| a + x, |a, b| a + b)), 6);

            let by_key = parallel!(into = ::std::vec::Vec<_>, sum(x % 2 => x for x in numbers));
            ::std::assert_eq!(by_key, [(1, 4), (0, 2)]);
            ::std::assert_eq!(parallel!(product(x % 2 => x for x in &numbers))[&1], 3);
            ::std::assert_eq!(parallel!(count(x % 2 => x > 1 for x in numbers))[&1], 1);
            ::std::assert_eq!(parallel!(min(x % 2 => x for x in numbers))[&1], 1);
            ::std::assert_eq!(parallel!(max(x % 2 => (x, 1.5) for x in numbers if x > 1))[&1].0, 3);
            ::std::assert_eq!(parallel!(first(x % 2 => x for x in numbers))[&1], 3);
            ::std::assert_eq!(parallel!(min_by_key(x % 2 => x for x in numbers, |x| -x))[&1], 3);
            ::std::assert_eq!(parallel!(max_by_key(x % 2 => x for x in numbers, |x| -x))[&1], 1);
            ::std::assert_eq!(parallel!(reduce(x % 2 => x for x in numbers, |a, b| a * 10 + b))[&1], 31);
            ::std::assert_eq!(parallel!(list(x % 2 => x for x in numbers))[&1], [3, 1]);
            ::std::assert_eq!(parallel!(fold(x % 2 => x for x in numbers, || 0, |a, x| a + x, |a, b| a + b))[&1], 4);
            let nothing = 0;
            ::std::assert_eq!(parallel!(fold(x for x in numbers, nothing, |a, x| a + x, |a, b| a + b)), 6);

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
