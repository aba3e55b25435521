//! Loops with `then`, in order and as they finish.

use crate::draw::Draw;
use crate::settings::Settings;
use crate::support::Census;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

pub const FORMS: &[fn(&mut Draw<'_>)] = &[in_order, as_they_finish, with_exits, of_iterators, several, scratch, owned];

fn in_order(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, after) = (draw.load(len), draw.load(len));
    // The part after `then` stays on this thread.
    let seen = Rc::new(RefCell::new(Vec::new()));
    with!(&settings; for i in 0..len { i * 2 + load.size(i) } then |x| {
        seen.borrow_mut().push(x + after.size(x / 2));
    });
    assert!(seen.take().into_iter().eq((0..len).map(|i| i * 2)));
}

fn as_they_finish(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let sum = AtomicUsize::new(0);
    let mut seen = vec![false; len];
    with!(&settings; ordered = false, for i in 0..len {
        sum.fetch_add(i, Ordering::Relaxed);
        i + load.size(i)
    } then |i| {
        assert!(!std::mem::replace(&mut seen[i], true));
        if i == stop {
            break;
        }
    });
    if stop < len {
        assert!(seen[stop]);
    } else {
        assert!(seen.into_iter().all(|seen| seen) && sum.into_inner() == (0..len).sum());
    }
}

fn with_exits(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stage, sink) = (draw.load(len), draw.place(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut seen, mut total, mut hits) = (Vec::new(), 0, [0; 5]);
        let mut go = || -> Result<&'static str, String> {
            with!(settings; for i in 0..len {
                total += i;
                hits[i % 5] += 1;
                if i == stage { return Err("stage".to_owned()); }
                if i % 3 == 1 { continue; }
                i + load.size(i)
            } then |i| {
                if i == sink { break; }
                if i == sink.saturating_add(3) { return Err("after the end".to_owned()); }
                if i % 5 == 2 { continue; }
                seen.push(i.checked_sub(0).ok_or_else(String::new)?);
            });
            Ok("end")
        };
        (go(), seen, total, hits)
    };
    let serial = || {
        let (mut seen, mut total, mut hits) = (Vec::new(), 0, [0; 5]);
        for i in 0..len {
            total += i;
            hits[i % 5] += 1;
            if i == stage {
                return (Err("stage".to_owned()), seen, total, hits);
            }
            if i % 3 == 1 {
                continue;
            }
            if i == sink {
                break;
            }
            if i == sink.saturating_add(3) {
                return (Err("after the end".to_owned()), seen, total, hits);
            }
            if i % 5 != 2 {
                seen.push(i);
            }
        }
        (Ok("end"), seen, total, hits)
    };
    assert_eq!(run(&settings), serial());
}

fn of_iterators(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stop) = (draw.load_ahead(len), draw.place(len));
    let mut seen = Vec::new();
    with!(&settings; for i in (0_usize..).filter(|i| i % 2 == 0) {
        if i / 2 == len { break; }
        (i / 2 + load.size(i)).to_string()
    } then |text| {
        seen.push(text);
        if seen.len() == stop { break; }
    });
    // A stop at 0 comes never.
    let end = if stop == 0 { len } else { stop.min(len) };
    assert!(seen.into_iter().eq((0..end).map(|i| i.to_string())));
}

fn several(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 2_000, draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let mut seen = Vec::new();
    with!(&settings; for i in 0..len if i % 2 == 0 for j in 0..i % 5 { (i, j + load.size(i)) } then |(i, j)| {
        if i > stop { break; }
        seen.push((i, j));
    });
    let expected = (0..len).step_by(2).take_while(|&i| i <= stop).flat_map(|i| (0..i % 5).map(move |j| (i, j)));
    assert!(seen.into_iter().eq(expected));
}

fn scratch(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let (mut total, mut odd) = (0, 0);
    with!(&settings; let mut text = String::new(); for i in 0..len {
        use std::fmt::Write;
        text.clear();
        write!(text, "{i}").unwrap();
        odd += i % 2;
        text.len() + load.size(i)
    } then |len| total += len);
    assert_eq!(total, (0..len).map(|i| i.to_string().len()).sum());
    assert_eq!(odd, len / 2);
}

fn owned(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let census = Census::default();
    let mut kept = Vec::new();
    with!(&settings; for item in census.items(len) { load.at(item.value); (item.clone(), item) } then |(copy, item)| {
        if item.value == stop { break; }
        kept.push(copy);
    });
    assert!(kept.iter().map(|item| item.value).eq(0..stop.min(len)));
    assert_eq!(census.alive(), kept.len());
}
