//! Panics of bodies, inputs, scratch, operators and parts after `then`: the first goes on in the caller, whole, and nothing
//! leaks.

use crate::draw::Draw;
use crate::support::{Census, Counted};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub const FORMS: &[fn(&mut Draw<'_>)] =
    &[in_lists, in_reductions, in_statements, of_iterators, around_then, of_scratch_and_operators, in_both];

/// Panics for the item at this place.
fn at(i: usize, bad: usize) -> usize {
    assert!(i != bad, "on purpose: {i}");
    i
}

/// What came of a run: its value, or the item that it has panicked for.
fn caught<R>(run: impl FnOnce() -> R) -> Result<R, usize> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|payload| {
        let text = payload.downcast::<String>().expect("a panic on purpose");
        text.strip_prefix("on purpose: ").expect("a panic on purpose").parse().unwrap()
    })
}

fn in_lists(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 5_000, draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let (items, results) = (Census::default(), Census::default());
    let make = |item: Counted| {
        load.at(item.value);
        results.item(at(item.value, bad))
    };
    let expected = if bad < len { Err(bad) } else { Ok(len) };
    assert_eq!(caught(|| with!(&settings; make(item) for item in items.items(len)).len()), expected);
    assert_eq!((items.alive(), results.alive()), (0, 0));
    assert_eq!(
        caught(|| with!(&settings; make(item) for item in items.items(len) if item.value < len).len()),
        expected
    );
    assert_eq!((items.alive(), results.alive()), (0, 0));
    let several = caught(|| with!(&settings; results.item(at(i, bad)) for i in 0..len for _ in 0..i % 3).len());
    let panics = bad < len && bad % 3 > 0;
    assert_eq!(several, if panics { Err(bad) } else { Ok((0..len).map(|i| i % 3).sum()) });
    assert_eq!(results.alive(), 0);
}

fn in_reductions(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, bad, hit) = (draw.load(len), draw.place(len), draw.place(len));
    let sum = caught(|| with!(&settings; sum(at(i, bad) + load.size(i) for i in 0..len)));
    assert_eq!(sum, if bad < len { Err(bad) } else { Ok((0..len).sum()) });
    let found = caught(|| with!(&settings; first(i for i in 0..len if at(i, bad) + load.size(i) == hit)));
    assert_eq!(found, if bad < len && bad <= hit { Err(bad) } else { Ok((hit < len).then_some(hit)) });
}

fn in_statements(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let (mut list, mut count, mut out, mut hits) = (Vec::new(), 0, vec![usize::MAX; len], vec![0_usize; 10]);
    let ended = caught(|| {
        with!(&settings; for i in 0..len {
            list.push(i);
            out[i] = i;
            count += 1;
            hits[i % 10] += 1;
            at(i, bad);
            load.at(i);
        });
    });
    assert_eq!(ended, if bad < len { Err(bad) } else { Ok(()) });
    // What some of the first items have done.
    let end = bad.min(len);
    assert!(list.len() <= len.min(end + 1) && list.iter().copied().eq(0..list.len()));
    assert!(out[..end].iter().copied().eq(0..end));
    assert!(count <= end + 1 && hits.iter().sum::<usize>() <= end + 1);
    assert!(bad < len || (list.len(), count, hits.iter().sum()) == (len, len, len));
}

fn of_iterators(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, bad, pulled) = (draw.load(len), draw.place(len), draw.place(len));
    let (items, results) = (Census::default(), Census::default());
    let input = (0..len).map(|i| items.item(at(i, pulled)));
    let ended =
        caught(|| with!(&settings; results.item(at(item.value, bad) + load.size(item.value)) for item in input).len());
    let first = bad.min(pulled);
    assert_eq!(ended, if first < len { Err(first) } else { Ok(len) });
    assert_eq!((items.alive(), results.alive()), (0, 0));
}

fn around_then(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 5_000, draw.settings());
    let (load, bad, sink, pulled) = (draw.load(len), draw.place(len), draw.place(len), draw.place(len));
    let is_ordered = draw.one_in(2);
    let census = Census::default();
    let mut seen = Vec::new();
    let ended = caught(|| {
        let input = census.items(len).into_iter().inspect(|item| _ = at(item.value, pulled));
        if is_ordered {
            with!(&settings; for item in input { at(item.value, bad); load.at(item.value); item } then |item| {
                at(item.value, sink);
                seen.push(item.value);
            });
        } else {
            with!(&settings; ordered = false, for item in input { at(item.value, bad); load.at(item.value); item } then |item| {
                at(item.value, sink);
                seen.push(item.value);
            });
        }
    });
    assert_eq!(census.alive(), 0);
    let first = bad.min(sink).min(pulled);
    if is_ordered {
        assert_eq!(ended, if first < len { Err(first) } else { Ok(()) });
        assert!(seen.into_iter().eq(0..first.min(len)));
    } else {
        assert_eq!(ended.is_err(), first < len);
        seen.sort_unstable();
        assert!(seen.iter().is_sorted_by(|a, b| a < b) && (first < len || seen.len() == len));
    }
}

fn of_scratch_and_operators(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let census = Census::default();
    let ended = caught(|| {
        with!(&settings; let own = census.item(7); { load.at(i); at(i, bad) + own.value } for i in 0..len).len()
    });
    assert_eq!(ended, if bad < len { Err(bad) } else { Ok(len) });
    assert_eq!(census.alive(), 0);
    let ended = caught(|| {
        with!(&settings; let own = census.item(at(5, 5 * usize::from(bad < len))); own.value + i for i in 0..len).len()
    });
    assert_eq!(ended, if bad < len && bad > 0 || bad == 0 && len > 0 { Err(5) } else { Ok(len) });
    assert_eq!(census.alive(), 0);
    let ended = caught(|| {
        with!(&settings; reduce(census.item(i + load.size(i)) for i in 0..len, |left, right| { at(right.value, bad); left })).map(|item| item.value)
    });
    // The first of a block is no right side in it, but it may be one where blocks meet.
    assert!(ended == Err(bad) && bad < len || ended == Ok((len > 0).then_some(0)));
    assert_eq!(census.alive(), 0);
}

/// A panic in a loop that is inside a loop.
fn in_both(draw: &mut Draw<'_>) {
    let (len, settings, inner) = (draw.below(40), draw.settings(), draw.settings());
    let (load, bad) = (draw.load(len * 10), draw.place(len * 20));
    let ended = caught(|| {
        with!(&settings; {
            let mut total = 0;
            with!(&inner; for j in 0..20_usize { total += at(i * 20 + j, bad) + load.size(j); });
            total
        } for i in 0..len)
    });
    let row = |i: usize| (i * 20..i * 20 + 20).sum::<usize>();
    assert_eq!(ended, if bad < len * 20 { Err(bad) } else { Ok((0..len).map(row).collect()) });
}
