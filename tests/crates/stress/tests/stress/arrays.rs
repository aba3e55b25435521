//! Arrays that are counted in at any index, small and large, of integers and floats.

use crate::draw::Draw;
use crate::settings::Settings;

pub const FORMS: &[fn(&mut Draw<'_>)] = &[integers, floats, nested, with_exits, fixed];

/// How many elements: few beside the items, or many.
fn bins(draw: &mut Draw<'_>) -> usize {
    let most = if draw.depth > 0 { 5_000 } else { 100_000 };
    draw.pick(&[1, 2, 16, 256, 5_000, most])
}

fn integers(draw: &mut Draw<'_>) {
    let (len, size, settings) = (draw.len(), bins(draw), draw.settings());
    let (load, values) = (draw.load(len), draw.values(len));
    let run = |settings: &Settings| {
        let (mut hits, mut bits) = (vec![1_u64; size], vec![0; size]);
        statement!(settings; for (i, x) in values.iter().enumerate() {
            hits[*x as usize % size] += 1 + load.at(i);
            bits[i % size] ^= x;
        });
        (hits, bits)
    };
    assert!(run(&settings) == run(&Settings::Serial));
}

fn floats(draw: &mut Draw<'_>) {
    let (len, size, settings) = (draw.len(), bins(draw), draw.settings());
    let (load, values) = (draw.load(len), draw.values(len));
    let run = |settings: &Settings| {
        let mut sums = vec![0.1; size];
        statement!(settings; for (i, x) in values.iter().enumerate() {
            sums[*x as usize % size] += 0.1 * i as f64 + load.at(i) as f64;
        });
        sums
    };
    let bits = |sums: Vec<f64>| sums.into_iter().map(f64::to_bits).collect::<Vec<_>>();
    let (serial, shared) = (run(&Settings::Serial), run(&settings));
    assert!(serial.iter().zip(&shared).all(|(serial, shared)| (serial - shared).abs() <= serial * 1e-9));
    assert!(bits(shared) == bits(run(&settings.alone())));
}

fn nested(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 5_000, draw.settings());
    let (load, rows) = (draw.load(len), 1 + draw.below(200));
    let run = |settings: &Settings| {
        let (mut table, mut cube) = (vec![vec![0; 8]; rows], vec![vec![vec![0.0; 2]; 3]; rows]);
        statement!(settings; for i in 0..len {
            table[i * 31 % rows][i % 8] += i + load.size(i);
            cube[i % rows][i % 3][i % 2] += 0.5;
        });
        (table, cube)
    };
    assert!(run(&settings) == run(&Settings::Serial));
}

fn with_exits(draw: &mut Draw<'_>) {
    let (len, size, settings) = (draw.len(), bins(draw), draw.settings());
    let (load, stop) = (draw.load(len), draw.place(len));
    let run = |settings: &Settings| {
        let (mut hits, mut sums) = (vec![0_u32; size], vec![0.0; size]);
        let mut fill = || -> Option<usize> {
            statement!(settings; for i in 0..len {
                if i == stop { return Some(i); }
                hits[i * 7 % size] += 1;
                sums[i * 3 % size] += 0.5 + load.at(i) as f64;
            });
            None
        };
        // Halves, whose sums are exact in any order.
        (fill(), hits, sums)
    };
    assert!(run(&settings) == run(&Settings::Serial));
    let run = |settings: &Settings| {
        let mut hits = vec![0_u32; size];
        let mut fill = || {
            let list = match settings {
                Settings::Serial => {
                    let mut list = Vec::new();
                    for i in (0..len).filter(|i| i % 3 > 0) {
                        hits[i % size] += 1;
                        list.push(i.checked_sub(usize::from(i == stop) * len)?);
                    }
                    list
                }
                settings => {
                    with!(settings; { hits[i % size] += 1; load.at(i); i.checked_sub(usize::from(i == stop) * len)? }
                    for i in (0..len).filter(|i| i % 3 > 0))
                }
            };
            Some(list)
        };
        (fill(), hits)
    };
    assert!(run(&settings) == run(&Settings::Serial));
}

fn fixed(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, floor) = (draw.load(len), draw.below(9));
    let run = |settings: &Settings| {
        let (mut hits, mut grid, mut left, mut bits) = ([0; 16], [[0_i64; 3]; 4], [0_i64; 7], [false; 9]);
        statement!(settings; for i in 0..len {
            if i % 16 > floor { hits[i % 16] += 1 + load.at(i); }
            grid[i % 4][i % 3] += i as i64;
            left[i % 7] -= i as i64;
            bits[i % 9] |= i > 100;
        });
        (hits, grid, left, bits)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}
