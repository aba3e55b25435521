//! `into = Stream<_>`: taken to its end, dropped early, after its pool, on another thread.

use crate::draw::Draw;
use crate::support::Census;
use parallel_for::{Pool, Stream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

pub const FORMS: &[fn(&mut Draw<'_>)] =
    &[to_the_end, as_they_finish, dropped, endless, that_panic, beyond_their_pool, into_each_other, on_another_thread];

/// Waits for what a thread of a dropped stream's own brings about: it may need this thread of rayon for that.
pub fn soon(holds: impl Fn() -> bool) {
    while !holds() {
        if rayon::yield_now().is_none() {
            thread::sleep(Duration::from_micros(100));
        }
    }
}

fn to_the_end(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let stream =
        with!(&settings; into = Stream<_>, { if i == stop { break; } i + load.size(i) } for i in 0..len if i % 3 > 0);
    // A `break` at an item that is left out comes never.
    let end = if stop < len && stop % 3 == 0 { len } else { stop.min(len) };
    assert!(stream.eq((0..end).filter(|i| i % 3 > 0)));
}

fn as_they_finish(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let stream =
        with!(&settings; into = Stream<_>, ordered = false, i + load.size(i) for i in (0..len).filter(|_| true));
    let mut all: Vec<usize> = stream.collect();
    all.sort_unstable();
    assert!(all.into_iter().eq(0..len));
}

fn dropped(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, taken) = (draw.load(len), draw.below(len + 2));
    let census = Census::default();
    let items = census.items(len);
    let mut stream = if draw.one_in(2) {
        with!(&settings; into = Stream<_>, { load.at(item.value); item } for item in items)
    } else {
        with!(&settings; into = Stream<_>, { load.at(item.value); item } for item in items.into_iter().filter(|_| true))
    };
    assert!(stream.by_ref().take(taken).map(|item| item.value).eq(0..taken.min(len)));
    drop(stream);
    soon(|| census.alive() == 0);
}

fn endless(draw: &mut Draw<'_>) {
    let (taken, settings) = (draw.len() % 3_000, draw.settings());
    let load = draw.load_ahead(taken);
    let stream = with!(&settings; into = Stream<_>, let mut own = Vec::new(); { own.push(i); (i, j + load.size(i)) } for i in 0.. for j in 0..i % 4);
    assert!(stream.take(taken).eq((0_usize..).flat_map(|i| (0..i % 4).map(move |j| (i, j))).take(taken)));
}

fn that_panic(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let census = Census::default();
    let items = census.items(len);
    let mut stream = with!(&settings; into = Stream<_>, {
        assert!(item.value != bad, "on purpose: {}", item.value);
        load.at(item.value);
        item
    } for item in items);
    let mut seen = 0;
    let ended = catch_unwind(AssertUnwindSafe(|| {
        for item in stream.by_ref() {
            assert_eq!(item.value, seen);
            seen += 1;
        }
    }));
    assert_eq!(ended.is_err(), bad < len);
    assert_eq!(seen, bad.min(len));
    assert!(stream.next().is_none());
    drop(stream);
    soon(|| census.alive() == 0);
}

fn beyond_their_pool(draw: &mut Draw<'_>) {
    let (len, n_jobs) = (draw.len(), draw.pick(&[1, 2, 3, 8]));
    let load = draw.load(len);
    let pool = Pool::new(n_jobs);
    let stream = parallel_for::parallel!(pool = &pool, into = Stream<_>, i + load.size(i) for i in 0..len);
    drop(pool);
    assert!(stream.eq(0..len));
}

fn into_each_other(draw: &mut Draw<'_>) {
    let (len, settings, next) = (draw.len() % 2_000, draw.settings(), draw.settings());
    let load = draw.load(len);
    let first = with!(&settings; into = Stream<_>, i * 2 + load.size(i) for i in 0..len);
    let second = with!(&next; into = Stream<_>, x + 1 + load.size(x) for x in first);
    let total = with!(&settings; sum(x + load.size(x) for x in second));
    assert_eq!(total, (0..len).map(|i| i * 2 + 1).sum());
}

fn on_another_thread(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, taken) = (draw.load(len), draw.below(len + 1));
    let stream = with!(&settings; into = Stream<_>, i + load.size(i) for i in 0..len);
    let thread = thread::spawn(move || stream.take(taken).sum::<usize>());
    soon(|| thread.is_finished());
    assert_eq!(thread.join().unwrap(), (0..taken).sum());
}
