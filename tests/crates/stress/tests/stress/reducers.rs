//! Every reducer.

use crate::draw::Draw;
use crate::settings::Settings;
use std::collections::BTreeMap;
use std::num::Wrapping;

pub const FORMS: &[fn(&mut Draw<'_>)] = &[integers, floats, bests, conditions, texts, by_key, running, folds, filtered];

fn integers(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let values = draw.values(len);
    assert_eq!(with!(&settings; sum(x + load.at(i) for (i, x) in values.iter().enumerate())), values.iter().sum());
    assert_eq!(with!(&settings; sum(x for x in &values)), values.iter().sum());
    let product = with!(&settings; product(Wrapping(x | (1 + load.at(0))) for x in &values));
    assert_eq!(product, values.iter().map(|x| Wrapping(x | 1)).product());
}

fn floats(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let values = draw.floats(len);
    let serial: f64 = values.iter().sum();
    let run = |settings: &Settings| with!(settings; sum(x + load.at(0) as f64 for x in &values));
    let sum = run(&settings);
    assert_eq!(sum.to_bits(), run(&settings.alone()).to_bits());
    assert!((sum - serial).abs() <= serial * 1e-9);
    let run = |settings: &Settings| with!(settings; sum(x.sqrt() + load.at(0) as f64 for x in values.iter().filter(|x| **x > 1.0)));
    assert_eq!(run(&settings).to_bits(), run(&settings.alone()).to_bits());
    let run = |settings: &Settings| with!(settings; product(1.0 + x * 1e-6 + load.at(0) as f64 for x in &values));
    assert_eq!(run(&settings).to_bits(), run(&settings.alone()).to_bits());
}

fn bests(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, values) = (draw.load(len), draw.values(len));
    let floats = draw.floats(len);
    assert_eq!(with!(&settings; min(*x + load.at(0) for x in &values)), values.iter().copied().min());
    let most = with!(&settings; max(*x + load.at(0) as f64 for x in &floats));
    assert_eq!(most.map(f64::to_bits), floats.iter().copied().max_by(f64::total_cmp).map(f64::to_bits));
    // Equal keys, so that it shows which of them is kept.
    let key = |&(_, x): &(usize, u64)| x % 13;
    let pairs = || values.iter().copied().enumerate();
    assert_eq!(with!(&settings; min_by_key((i, x + load.at(i)) for (i, x) in pairs(), key)), pairs().min_by_key(key));
    assert_eq!(with!(&settings; max_by_key((i, x + load.at(i)) for (i, x) in pairs(), key)), pairs().max_by_key(key));
}

fn conditions(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, hit) = (draw.load(len), draw.place(len));
    assert_eq!(with!(&settings; any(i + load.size(i) == hit for i in 0..len)), hit < len);
    assert_eq!(with!(&settings; all(i + load.size(i) != hit for i in (0..len).filter(|_| true))), hit >= len);
    assert_eq!(with!(&settings; first(i for i in 0..len if i + load.size(i) >= hit)), (hit < len).then_some(hit));
    assert_eq!(
        with!(&settings; first((i, j) for i in 0..len for j in 0..i % 4 if i + load.size(i) >= hit)),
        (hit.min(len)..len).flat_map(|i| (0..i % 4).map(move |j| (i, j))).next()
    );
    assert_eq!(
        with!(&settings; count((i + load.size(i)) % 3 == 1 for i in 0..len)),
        (0..len).filter(|i| i % 3 == 1).count()
    );
}

fn texts(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 2_000, draw.settings());
    let load = draw.load(len);
    let joined = with!(&settings; reduce((i + load.size(i)).to_string() for i in 0..len, |a, b| a + &b));
    assert_eq!(joined, (0..len).map(|i| i.to_string()).reduce(|a, b| a + &b));
    let joined = with!(&settings; reduce((i + load.size(i)).to_string() for i in (0..len).filter(|i| i % 2 == 0), |a, b| a + &b));
    assert_eq!(joined, (0..len).step_by(2).map(|i| i.to_string()).reduce(|a, b| a + &b));
}

fn by_key(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, keys) = (draw.load(len), 1 + draw.below(200));
    let lists = with!(&settings; list(i % keys => i + load.size(i) for i in 0..len));
    assert_eq!(lists.len(), keys.min(len));
    assert!(lists.into_iter().all(|(key, list)| list.into_iter().eq((key..len).step_by(keys))));
    let sums = with!(&settings; sum(i % keys => i + load.size(i) for i in (0..len).filter(|i| i % 2 == 0)));
    let mut expected = BTreeMap::new();
    for i in (0..len).step_by(2) {
        *expected.entry(i % keys).or_insert(0) += i;
    }
    assert_eq!(sums.into_iter().collect::<BTreeMap<_, _>>(), expected);
}

fn running(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let totals = with!(&settings; scan(i + load.size(i) for i in 0..len, |a, b| a + b));
    assert!(totals.into_iter().eq((0..len).map(|i| i * (i + 1) / 2)));
    let totals = with!(&settings; scan(i + load.size(i) for i in (0..len).filter(|i| i % 2 == 0), |a, b| a + b));
    assert!(totals.into_iter().eq((0..len.div_ceil(2)).map(|i| i * (i + 1))));
}

fn folds(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, keys) = (draw.load(len), 1 + draw.below(20));
    let places = with!(&settings; fold(
        i + load.size(i) for i in 0..len,
        BTreeMap::new(),
        |mut places: BTreeMap<usize, Vec<usize>>, i| { places.entry(i % keys).or_default().push(i); places },
        |mut left, right| { for (key, more) in right { left.entry(key).or_default().extend(more); } left }
    ));
    assert_eq!(places.len(), keys.min(len));
    assert!(places.into_iter().all(|(key, places)| places.into_iter().eq((key..len).step_by(keys))));
}

fn filtered(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, values) = (draw.load(len), draw.values(len));
    let kept = || values.iter().filter(|x| x.is_multiple_of(3));
    assert_eq!(with!(&settings; sum(x + load.at(0) for x in &values if x.is_multiple_of(3))), kept().sum());
    assert_eq!(with!(&settings; max(x for x in &values if x.is_multiple_of(3))), kept().max());
    let longest = with!(&settings; max(text.len() for x in kept() let text = x.to_string() if text.len() > 2));
    assert_eq!(longest, kept().map(|x| x.to_string().len()).filter(|len| *len > 2).max());
}
