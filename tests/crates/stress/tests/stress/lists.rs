//! Comprehensions: lists, maps and other containers.

use crate::draw::Draw;
use crate::support::Census;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

pub const FORMS: &[fn(&mut Draw<'_>)] =
    &[list, strings, filtered, several, grid, named, maps, containers, results, scratch, owned];

fn list(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let squares = with!(&settings; i * i + load.size(i) for i in 0..len);
    assert!(squares.into_iter().eq((0..len).map(|i| i * i)));
}

fn strings(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 5_000, draw.settings());
    let load = draw.load(len);
    let texts = with!(&settings; (i + load.size(i)).to_string() for i in 0..len);
    assert!(texts.into_iter().eq((0..len).map(|i| i.to_string())));
}

fn filtered(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, step) = (draw.load(len), draw.pick(&[1, 2, 3, 100]));
    let values = draw.values(len);
    let kept = with!(&settings; (i, *x) for (i, x) in values.iter().enumerate() if (*x as usize + load.size(i)).is_multiple_of(step));
    assert!(kept.into_iter().eq(values.iter().copied().enumerate().filter(|(_, x)| x.is_multiple_of(step as u64))));
}

fn several(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 2_000, draw.settings());
    let load = draw.load(len);
    let all = with!(&settings; (i, j, k) for i in 0..len if i % 3 > 0 for j in 0..i % 5 let k = i * j + load.size(i) for _ in 0..k % 3);
    let mut expected = Vec::new();
    for i in (0..len).filter(|i| i % 3 > 0) {
        for j in 0..i % 5 {
            expected.extend((0..i * j % 3).map(|_| (i, j, i * j)));
        }
    }
    assert_eq!(all, expected);
}

fn grid(draw: &mut Draw<'_>) {
    let (rows, columns, settings) = (draw.below(80), draw.below(80), draw.settings());
    let load = draw.load(rows * columns);
    let all = with!(&settings; (y, x + load.size(x)) for y in 0..rows for x in 0..columns);
    assert!(all.into_iter().eq((0..rows).flat_map(|y| (0..columns).map(move |x| (y, x)))));
    let low = with!(&settings; sum(y * x + load.size(x) for y in 0..rows for x in 0..columns if x <= y));
    assert_eq!(low, (0..rows).map(|y| (0..columns.min(y + 1)).map(|x| y * x).sum::<usize>()).sum());
}

fn named(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let words: Vec<String> = (0..len).map(|i| if i % 4 == 0 { "x".to_owned() } else { i.to_string() }).collect();
    let numbers =
        with!(&settings; n + load.size(n) for word in &words if let Ok(n) = word.parse::<usize>() && n % 2 == 1);
    assert!(numbers.into_iter().eq((0..len).filter(|i| i % 2 == 1)));
}

fn maps(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, keys) = (draw.load(len), 1 + draw.below(100));
    let last = with!(&settings; i % keys => i + load.size(i) for i in 0..len);
    let expected: HashMap<usize, usize> = (0..len).map(|i| (i % keys, i)).collect();
    assert_eq!(last, expected);
    let sorted = with!(&settings; into = BTreeMap<_, _>, i % keys => i + load.size(i) for i in 0..len);
    assert!(sorted.into_iter().eq(expected.into_iter().collect::<BTreeMap<_, _>>()));
}

fn containers(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let load = draw.load(len);
    let text = with!(&settings; into = String, (b'a' + (i % 26) as u8 + load.at(i) as u8) as char for i in 0..len);
    assert!(text.chars().eq((0..len).map(|i| (b'a' + (i % 26) as u8) as char)));
    let set = with!(&settings; into = HashSet<_>, i / 3 for i in 0..len);
    assert_eq!(set.len(), len.div_ceil(3));
}

fn results(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let all =
        with!(&settings; into = Result<Vec<_>, _>, if i < bad { Ok(i + load.size(i)) } else { Err(i) } for i in 0..len);
    assert_eq!(all, if bad < len { Err(bad) } else { Ok((0..len).collect()) });
    let all = with!(&settings; into = Option<Vec<_>>, (i < bad).then_some(i) for i in (0..len).filter(|i| i % 2 == 0));
    assert_eq!(all.is_some(), bad >= len.next_multiple_of(2).saturating_sub(1));
}

fn scratch(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let (census, opened) = (Census::default(), AtomicUsize::new(0));
    let open = || {
        opened.fetch_add(1, Ordering::Relaxed);
        (census.item(1), Vec::new())
    };
    let pairs = with!(&settings; let (one, mut buffer) = open(); {
        buffer.clear();
        buffer.extend([i; 2]);
        buffer[0] * one.value + buffer[1] + load.size(i)
    } for i in 0..len);
    assert!(pairs.into_iter().eq((0..len).map(|i| i * 2)));
    let total = with!(&settings; let (one, mut buffer) = open(); sum({
        buffer.push(i);
        one.value
    } for i in (0..len).filter(|i| i % 2 == 0)));
    assert_eq!(total, len.div_ceil(2));
    assert_eq!(census.alive(), 0);
    // For each of the two loops.
    let most = settings.most().saturating_mul(2);
    assert!(opened.load(Ordering::Relaxed) <= most, "{opened:?} for {most}");
}

fn owned(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let load = draw.load(len);
    let census = Census::default();
    let same = with!(&settings; { load.at(item.value); item } for item in census.items(len));
    assert!(same.iter().map(|item| item.value).eq(0..len));
    assert_eq!(census.alive(), len);
    let odd = with!(&settings; item.clone() for item in same if (item.value + load.size(item.value)) % 2 == 1);
    assert!(odd.iter().map(|item| item.value).eq((0..len).filter(|i| i % 2 == 1)));
    assert_eq!(census.alive(), len / 2);
    let most = with!(&settings; max_by_key(item for item in odd, |item| item.value / 10));
    assert_eq!(most.as_ref().map(|item| item.value), (0..len).filter(|i| i % 2 == 1).max());
    assert_eq!(census.alive(), usize::from(most.is_some()));
    drop(most);
    let found = with!(&settings; first(item for item in census.items(len).into_iter().filter(|_| true) if item.value * 2 >= len));
    assert_eq!(found.as_ref().map(|item| item.value), (len > 0).then_some(len.div_ceil(2)).filter(|i| *i < len));
    drop(found);
    assert_eq!(census.alive(), 0);
}
