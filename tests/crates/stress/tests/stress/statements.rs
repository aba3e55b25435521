//! Statement loops: accumulators and windows, each loop beside itself without the macro.

use crate::draw::Draw;
use crate::settings::Settings;
use crate::support::Census;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

pub const FORMS: &[fn(&mut Draw<'_>)] = &[scalars, floats, collections, windows, owned, outside, iterators, together];

fn scalars(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, values) = (draw.load(len), draw.values(len));
    let stop = draw.place(len);
    let run = |settings: &Settings| {
        let (mut sum, mut taken, mut product, mut bits, mut flag) = (1, u64::MAX, 1_u64, 0, true);
        let (mut least, mut most, mut pair) = (u64::MAX, 0, (0, 0));
        statement!(settings; for (i, x) in values.iter().enumerate() {
            if i == stop { break; }
            if i % 7 == 3 { continue; }
            sum += x + load.at(i);
            taken -= x;
            product *= 1 + u64::from(i % 2_000 == 0);
            bits ^= x;
            flag &= i != 5;
            least = least.min(*x);
            most = std::cmp::max(most, *x);
            pair.0 += i;
        });
        pair.1 = 1;
        (sum, taken, product, bits, flag, least, most, pair)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn floats(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, values) = (draw.load(len), draw.floats(len));
    let stop = draw.place(len);
    let run = |settings: &Settings| {
        let (mut sum, mut left, mut most, mut count) = (0.1, 1e9, f64::NEG_INFINITY, 0);
        statement!(settings; for (i, x) in values.iter().enumerate() {
            if i == stop { break; }
            sum += x + load.at(i) as f64;
            sum += 0.3;
            if i % 2 == 0 { left -= x; }
            most = most.max(*x);
            count += 1;
        });
        ([sum.to_bits(), left.to_bits(), most.to_bits()], sum, count)
    };
    let (serial, shared) = (run(&Settings::Serial), run(&settings));
    assert_eq!(shared, run(&settings.alone()));
    assert_eq!(serial.2, shared.2);
    assert!((serial.1 - shared.1).abs() <= serial.1 * 1e-9);
}

fn collections(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 5_000, draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut list, mut queue, mut text, mut flat) = (vec![7], VecDeque::from([8]), String::from(">"), Vec::new());
        let (mut map, mut set, mut tree, mut sorted) =
            (HashMap::new(), HashSet::new(), BTreeMap::new(), BTreeSet::new());
        statement!(settings; for i in 0..len {
            if i == stop { break; }
            if i % 3 == 0 { list.push(i + load.size(i)); }
            queue.push_back(i);
            text.push_str(&i.to_string());
            map.insert(i % 100, i);
            set.insert(i % 50);
            tree.insert(i % 10, i.to_string());
            sorted.insert(i / 2);
            for j in 0..i % 3 { flat.extend([i, j]); }
        });
        (list, queue, text, flat, map, set, tree, sorted)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn windows(draw: &mut Draw<'_>) {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Cell {
        hits: usize,
        notes: Vec<usize>,
    }
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut out, mut cells, mut total) = (vec![0; len], vec![Cell::default(); len], 0);
        let mut queue: VecDeque<usize> = (0..len).collect();
        queue.rotate_left(len / 2);
        statement!(settings; for i in 0..len {
            if i == stop { break; }
            out[i] = i * 2 + load.size(i);
            cells[i].hits += 1;
            cells[i].notes.push(i);
            queue[i] *= 3;
            total += out[i];
        });
        // Items after the exit may have run.
        let end = stop.min(len);
        out.truncate(end);
        cells.truncate(end);
        queue.truncate(end);
        (out, cells, queue, total)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
    let run = |settings: &Settings| {
        let mut rows = vec![[0; 3]; len];
        statement!(settings; for (y, row) in (0..len).map(|y| y + load.size(y)).enumerate() {
            for x in 0..3 { rows[y][x] = row * x; }
        });
        let mut names = vec![String::new(); len];
        statement!(settings; for i in (len / 4..len).rev() {
            names[i] = i.to_string();
        });
        (rows, names)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn owned(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let census = Census::default();
        let (mut kept, mut dropped) = (Vec::new(), 0);
        statement!(settings; for item in census.items(len) {
            if item.value == stop { break; }
            load.at(item.value);
            if item.value % 3 == 0 { kept.push(item); } else { dropped += 1; }
        });
        assert_eq!(census.alive(), kept.len());
        let kept: Vec<usize> = kept.into_iter().map(|item| item.value).collect();
        assert_eq!(census.alive(), 0);
        (kept, dropped)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn outside(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let load = draw.load(len);
    let (hits, seen) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    with!(&settings; for i in 0..len {
        hits.fetch_add(1 + load.size(i), Ordering::Relaxed);
        if i % 10 == 0 { seen.lock().unwrap().push(i); }
    });
    let mut seen = seen.into_inner().unwrap();
    seen.sort_unstable();
    assert_eq!(hits.into_inner(), len);
    assert!(seen.into_iter().eq((0..len).step_by(10)));
}

fn iterators(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut list, mut sum, mut bins) = (Vec::new(), 0, [0; 16]);
        statement!(settings; for i in (0..len).map(|i| i * 3).filter(|i| i % 2 == 0) {
            if i / 3 >= stop { break; }
            list.push(i + load.size(i));
            sum += i;
            bins[i % 16] += 1;
        });
        (list, sum, bins)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

/// All kinds of variables in one body, in the loop of a label.
fn together(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 3_000, draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut sum, mut list, mut bins, mut latest) = (0, Vec::new(), vec![0_u32; 100], HashMap::new());
        'rows: for round in 0..3 {
            statement!(settings; for i in 0..len {
                if i == stop && round == 1 { break 'rows; }
                if i + 1 == stop && round == 0 { continue 'rows; }
                sum += i + load.size(i);
                bins[i * 7 % 100] += 1;
                if i % 5 == 0 { list.push((round, i)); }
                latest.insert(i % 20, round);
            });
        }
        (sum, list, bins, latest)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}
