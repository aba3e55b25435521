//! Numbers of neighbouring items, and of neighbouring seeds, look as if nothing connected them.
//!
//! Each test looks at a row of 64-bit numbers and gives a deviation in standard deviations. The numbers are fixed, so a
//! test either always fails or never.

use parallel_for::parallel;
use parallel_for::rand::Rng;

const LEN: usize = 1 << 15;

/// Rows whose numbers must be independent of each other: what each is, and its numbers.
fn rows() -> Vec<(String, Vec<u64>)> {
    let mut rows = Vec::new();
    for seed in [0_u128, 1, 42, u128::from(u64::MAX), 1 << 64, 0xdead_beef << 70] {
        rows.push((format!("items of seed {seed}"), parallel!(rng = seed, rng.next_u64() for _ in 0..LEN)));
        let second = parallel!(rng = seed, { rng.next_u64(); rng.next_u64() } for _ in 0..LEN);
        rows.push((format!("second numbers of seed {seed}"), second));
        let both = parallel!(rng = seed, [rng.next_u64(), rng.next_u64()] for _ in 0..LEN / 2);
        rows.push((format!("two numbers an item of seed {seed}"), both.concat()));
    }
    let at =
        |place: usize| move |seed: u128| parallel!(n_jobs = 1, rng = seed, rng.next_u64() for _ in 0..=place)[place];
    for place in [0, 1, 7] {
        let near = at(place);
        rows.push((format!("seeds, item {place}"), (0..LEN as u128).map(near).collect()));
        rows.push((
            format!("upper halves of seeds, item {place}"),
            (0..LEN as u128).map(|seed| near(seed << 64)).collect(),
        ));
        rows.push((
            format!("seeds that are far apart, item {place}"),
            (0..LEN as u128).map(|seed| near(seed << 100)).collect(),
        ));
    }
    // Item i of seed s beside item i + 1 of seed s - 1: what a sum of both would make alike.
    let crossed =
        (0..LEN / 4).flat_map(|seed| parallel!(n_jobs = 1, rng = seed, rng.next_u64() for _ in 0..4)).collect();
    rows.push(("four items of each seed".to_owned(), crossed));
    rows
}

fn real(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap())
}

/// How far the numbers of hits in equally likely bins are from what is expected.
fn chi_square(bins: &[usize]) -> f64 {
    let expected = real(bins.iter().sum()) / real(bins.len());
    let sum: f64 = bins.iter().map(|hits| (real(*hits) - expected).powi(2) / expected).sum();
    let freedom = real(bins.len() - 1);
    (sum - freedom) / (2.0 * freedom).sqrt()
}

/// How far so many of `n` fair coins are from half of them.
fn coins(heads: usize, n: usize) -> f64 {
    (real(heads) - real(n) / 2.0) / (real(n) / 4.0).sqrt()
}

fn bits(x: u64, from: u32, count: u32) -> usize {
    usize::try_from(x >> from & ((1 << count) - 1)).unwrap()
}

/// The worst deviation of each test: its name, and how many standard deviations.
fn battery(row: &[u64]) -> Vec<(&'static str, f64)> {
    let worst = |all: &mut dyn Iterator<Item = f64>| all.map(f64::abs).fold(0.0, f64::max);
    let pairs = || row.iter().zip(&row[1..]);
    let each_bit = worst(&mut (0..64).map(|bit| coins(row.iter().filter(|x| *x >> bit & 1 == 1).count(), row.len())));
    let each_byte = worst(&mut (0..8).map(|byte| {
        let mut bins = [0; 256];
        for x in row {
            bins[bits(*x, 8 * byte, 8)] += 1;
        }
        chi_square(&bins)
    }));
    // Each nibble beside the same one, and beside another one, of the next number.
    let neighbours = worst(
        &mut (0..16).flat_map(|nibble| [nibble, (nibble + 5) % 16].map(|other| (nibble, other))).map(|(one, two)| {
            let mut bins = [0; 256];
            pairs().for_each(|(a, b)| bins[bits(*a, 4 * one, 4) << 4 | bits(*b, 4 * two, 4)] += 1);
            chi_square(&bins)
        }),
    );
    let triples = {
        let mut bins = vec![0; 512];
        row.windows(3).for_each(|x| bins[bits(x[0], 61, 3) << 6 | bits(x[1], 61, 3) << 3 | bits(x[2], 61, 3)] += 1);
        chi_square(&bins)
    };
    let changes =
        worst(&mut (0..64).map(|bit| coins(pairs().filter(|(a, b)| (*a ^ *b) >> bit & 1 == 1).count(), row.len() - 1)));
    let distance = {
        let total: u32 = pairs().map(|(a, b)| (a ^ b).count_ones()).sum();
        coins(usize::try_from(total).unwrap(), 64 * (row.len() - 1))
    };
    let ups = {
        // Of so many numbers, each is as likely above as below the one before; neighbouring comparisons depend on each other.
        let ups = real(pairs().filter(|(a, b)| a < b).count());
        (ups - real(row.len() - 1) / 2.0) / (real(row.len() + 1) / 12.0).sqrt()
    };
    let correlation = {
        let unit = |x: &u64| real(bits(*x, 32, 32)) / 4_294_967_296.0 - 0.5;
        let sum: f64 = pairs().map(|(a, b)| unit(a) * unit(b)).sum();
        sum * 12.0 / real(row.len() - 1).sqrt()
    };
    let collisions = {
        // Upper halves that occur twice: about n² / 2³³ of them.
        let mut halves: Vec<u64> = row.iter().map(|x| x >> 32).collect();
        halves.sort_unstable();
        let expected = real(row.len()).powi(2) / 8_589_934_592.0;
        (real(halves.windows(2).filter(|pair| pair[0] == pair[1]).count()) - expected) / expected.sqrt().max(1.0)
    };
    vec![
        ("each bit", each_bit),
        ("each byte", each_byte),
        ("neighbours", neighbours),
        ("triples", triples.abs()),
        ("changes", changes),
        ("distance", distance.abs()),
        ("ups", ups.abs()),
        ("correlation", correlation.abs()),
        ("collisions", collisions.abs()),
    ]
}

#[test]
fn neighbours_have_nothing_in_common() {
    for (name, row) in rows() {
        let mut all = row.clone();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), row.len(), "{name}: a number occurs twice");
        for (test, deviation) in battery(&row) {
            assert!(deviation < 5.0, "{name}, {test}: {deviation} standard deviations");
        }
    }
}

/// The battery finds what is wrong with rows that are not random.
#[test]
fn the_battery_finds_faults() {
    let fails = |row: Vec<u64>, name: &str| {
        assert!(battery(&row).iter().any(|(test, deviation)| *test == name && *deviation > 5.0), "{name}");
    };
    let good = parallel!(rng = 1, rng.next_u64() for _ in 0..LEN);
    let with =
        |change: &dyn Fn(usize, u64) -> u64| good.iter().enumerate().map(|(i, x)| change(i, *x)).collect::<Vec<_>>();
    fails(with(&|i, x| if i % 16 == 0 { x | 1 << 17 } else { x }), "each bit");
    fails(with(&|_, x| if x >> 40 & 0xff == 77 { x ^ 1 << 40 } else { x }), "each byte");
    fails(with(&|i, x| if i % 2 == 1 { x & !0xf000 | good[i - 1] & 0xf000 } else { x }), "neighbours");
    fails(with(&|i, x| if i % 8 == 7 { x & !(7 << 61) | (good[i - 1] ^ good[i - 2]) & 7 << 61 } else { x }), "triples");
    fails(with(&|i, x| if i > 0 && i % 8 == 0 { x & !4 | good[i - 1] & 4 } else { x }), "changes");
    fails(with(&|i, x| if i % 64 == 63 { good[i - 1] } else { x }), "distance");
    fails(with(&|i, x| (x >> 2) + (u64::try_from(i % 4).unwrap() << 62)), "ups");
    fails(with(&|i, x| if i % 16 == 15 { good[i - 1] } else { x }), "correlation");
    fails(with(&|_, x| x & 0x00ff_ffff_ffff_ffff), "collisions");
}
