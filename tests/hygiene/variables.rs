//! Variables and functions with the names that an expansion uses.
//!
//! No macro writes these tests: names that it wrote would have a hygiene of their own.

use parallel_for::parallel;
use std::sync::Mutex;

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
    use super::parallel;

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
