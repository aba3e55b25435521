//! What is looped over: everything that can be cut, and iterators that are pulled.

use crate::draw::Draw;
use crate::load::Load;
use rayon::prelude::*;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::io::{BufRead, Cursor};
use std::rc::Rc;
use std::sync::mpsc::channel;
use std::thread;

pub const FORMS: &[fn(&mut Draw<'_>)] = &[
    adaptors,
    chunks,
    changed,
    collections,
    long_ranges,
    of_rayon,
    iterators,
    thread_bound,
    lines,
    from_a_channel,
    endless,
];

fn adaptors(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, step) = (draw.load(len), 1 + draw.below(9));
    let values = draw.values(len);
    let back =
        with!(&settings; (i, *x + load.at(i)) for (i, x) in values.iter().enumerate().rev().skip(1).step_by(step));
    assert!(back.into_iter().eq(values.iter().copied().enumerate().rev().skip(1).step_by(step)));
    let pairs =
        with!(&settings; x + i + load.at(0) for (x, i) in values.iter().copied().zip(5_u64..).take(len / 2 + 1));
    assert!(pairs.into_iter().eq(values.iter().zip(5..).take(len / 2 + 1).map(|(x, i)| x + i)));
}

fn chunks(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, size) = (draw.load(len), 1 + draw.below(9));
    let values = draw.values(len);
    let sums = with!(&settings; part.iter().sum::<u64>() + load.at(0) for part in values.chunks(size));
    assert!(sums.into_iter().eq(values.chunks(size).map(|part| part.iter().sum::<u64>())));
    let rising = with!(&settings; count(pair[0] < pair[1] + load.at(0) for pair in values.windows(2)));
    assert_eq!(rising, values.windows(2).filter(|pair| pair[0] < pair[1]).count());
}

fn changed(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let mut values = draw.values(len);
    let expected: Vec<u64> = values.iter().map(|x| x * 3 + 1).collect();
    with!(&settings; for x in &mut values {
        *x = *x * 3 + 1 + load.at(0);
    });
    assert_eq!(values, expected);
    with!(&settings; for (i, part) in values.chunks_mut(7).enumerate() {
        part.fill(i as u64);
    });
    assert!(values.into_iter().eq((0..len as u64).map(|i| i / 7)));
}

fn collections(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 2_000, draw.settings());
    let load = draw.load(len);
    let mut queue: VecDeque<usize> = (0..len).collect();
    queue.rotate_left(len / 3);
    let tree: BTreeMap<usize, String> = (0..len).map(|i| (i, i.to_string())).collect();
    let mut map: HashMap<usize, usize> = (0..len).map(|i| (i, i)).collect();
    assert!(with!(&settings; *i + load.size(0) for i in &queue).iter().eq(&queue));
    assert!(
        with!(&settings; text.len() + key for (key, text) in &tree)
            .into_iter()
            .eq(tree.iter().map(|(key, text)| text.len() + key))
    );
    with!(&settings; for (key, value) in &mut map {
        *value += *key + load.size(0);
    });
    assert!(map.into_iter().all(|(key, value)| value == key * 2));
    let set: BTreeSet<usize> = queue.iter().map(|i| i / 2).collect();
    assert_eq!(with!(&settings; sum(i + load.size(0) for i in set)), (0..len.div_ceil(2)).sum());
    let words = with!(&settings; text for (_, text) in tree if text.len() > 1);
    assert_eq!(words.len(), len.saturating_sub(10));
}

fn long_ranges(draw: &mut Draw<'_>) {
    let settings = draw.settings();
    let (load, hit) = (draw.load_ahead(1_000), draw.next() % 1_000);
    let found =
        with!(&settings; first(i for i in u64::MAX - 5_000..=u64::MAX if u64::MAX - i + load.at(0) == 4_000 - hit));
    assert_eq!(found, Some(u64::MAX - 4_000 + hit));
    let found = with!(&settings; first(i for i in 0..u128::MAX if i == u128::from(hit + load.at(i as usize))));
    assert_eq!(found, Some(hit.into()));
    let letters = with!(&settings; count(c.is_alphabetic() for c in '\0'..='\u{2fff}'));
    assert_eq!(letters, ('\0'..='\u{2fff}').filter(|c| c.is_alphabetic()).count());
}

fn of_rayon(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let all = with!(&settings; x + load.at(0) for x in (0..len as u64).into_par_iter().map(|i| i * 2));
    assert!(all.into_iter().eq((0..len as u64).map(|i| i * 2)));
}

fn iterators(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, slow) = (draw.load(len), if len < 200 { draw.load(len) } else { Load::Nothing });
    let items = || (0..len as u64).map(|i| i + slow.at(i as usize)).filter(|i| i % 3 > 0);
    let all = with!(&settings; (i * 2 + load.at(i as usize)).to_string() for i in items());
    assert!(all.into_iter().eq(items().map(|i| (i * 2).to_string())));
    let even = with!(&settings; sum(i + load.at(i as usize) for i in items() if i % 2 == 0));
    assert_eq!(even, items().filter(|i| i % 2 == 0).sum());
}

fn thread_bound(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let count = Rc::new(Cell::new(0));
    let items = (0..len).inspect(|_| count.set(count.get() + 1));
    assert!(with!(&settings; i + load.size(i) for i in items).into_iter().eq(0..len));
    assert_eq!(count.get(), len);
}

fn lines(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let load = draw.load(len);
    let words: Vec<String> = (0..len).map(|i| i.to_string()).collect();
    let text = words.join("\n");
    let lengths = with!(&settings; line.unwrap().len() + load.size(0) for line in Cursor::new(&text).lines());
    assert!(lengths.into_iter().eq(words.iter().map(String::len)));
}

/// The input waits for a thread that is none of the loop's.
fn from_a_channel(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 1_000, draw.settings());
    let (load, slow) = (draw.load(len), draw.one_in(2));
    let (tell, told) = channel();
    let teller = thread::spawn(move || {
        for i in 0..len {
            if slow && i % 50 == 0 {
                thread::yield_now();
            }
            tell.send(i).unwrap();
        }
    });
    assert!(with!(&settings; i + load.size(i) for i in told).into_iter().eq(0..len));
    teller.join().unwrap();
}

fn endless(draw: &mut Draw<'_>) {
    let (end, settings) = (draw.len(), draw.settings());
    let load = draw.load_ahead(end);
    let pulled = Cell::new(0);
    let mut total = 0;
    with!(&settings; for i in (0_usize..).inspect(|_| pulled.set(pulled.get() + 1)) {
        if i == end {
            break;
        }
        total += i + load.size(i);
    });
    assert_eq!(total, (0..end).sum());
    assert!(pulled.get() > end);
    let found = with!(&settings; first(i for i in 0.. if i + load.size(i) >= end));
    assert_eq!(found, Some(end));
}
