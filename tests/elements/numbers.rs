//! Numbers that are counted up and down, updates with turned operands, wrapping ones.

use crate::maps::worked_out;
use parallel_for::parallel;
use std::collections::BTreeMap;

/// Runs a loop with several numbers of workers and sizes of blocks, and compares with the serial loop.
macro_rules! twins {
    ($(let mut $name:ident = $start:expr;)* for $item:pat in $input:expr; $body:block) => {
        let serial = {
            $(#[allow(unused_mut)] let mut $name = $start;)*
            for $item in $input $body
            ($($name,)*)
        };
        for n_jobs in 1..=4 {
            for batch_size in [1, 3, 50] {
                $(#[allow(unused_mut)] let mut $name = $start;)*
                parallel!(n_jobs = n_jobs, batch_size = batch_size, for $item in $input $body);
                assert_eq!(($($name,)*), serial, "{n_jobs} jobs, blocks of {batch_size}");
            }
            $(#[allow(unused_mut)] let mut $name = $start;)*
            parallel!(n_jobs = n_jobs, for $item in $input $body);
            assert_eq!(($($name,)*), serial, "{n_jobs} jobs");
        }
    };
}
pub(crate) use twins;

#[test]
fn up_and_down() {
    // Never below 0 and never above 255 in the serial loop.
    twins!(let mut stock = 200_u8; for i in 0..1000_u32; {
        if i % 2 == 0 { stock -= 150; } else { stock += 150; }
    });
    twins!(let mut balance = 5_i64; let mut n = 7_usize; for i in 0..500_i64; {
        balance += i * 3;
        balance -= i;
        n += 2;
        n -= 1;
    });
    twins!(let mut d = std::time::Duration::from_secs(1); for i in 0..100_u64; {
        d += std::time::Duration::from_millis(i);
        d -= std::time::Duration::from_micros(i);
    });
    twins!(let mut x = 0_i32; for i in 0..100; { x = x + i - 1; });
}

#[test]
fn up_and_down_of_floats_has_the_same_bits() {
    let run = |n_jobs| {
        let mut x = 0.1_f64;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10_000 {
                x += f64::from(i) * 0.1;
                x -= f64::from(i) * 0.3;
            }
        );
        x.to_bits()
    };
    assert!((2..5).all(|n_jobs| run(n_jobs) == run(1)));
}

#[test]
fn up_and_down_in_elements() {
    let pairs: Vec<(usize, usize)> = (0..3000).map(|i| (i * 7 % 31, i * 11 % 31)).collect();
    twins!(let mut f = vec![0_i64; 31]; for (i, j) in pairs.iter().copied(); { f[i] += 3; f[j] -= 3; });
    twins!(let mut f = vec![250_u8; 31]; for (i, j) in pairs.iter().copied(); { f[i] -= 250; f[i] += 250; f[j] -= 1; f[j] += 1; });
    twins!(let mut f = vec![usize::MAX >> 4; 31]; for (i, j) in pairs.iter().copied(); { f[i] += i; f[j] -= j; });
}

#[test]
fn turned() {
    twins!(let mut t = 1_i64; for i in 0..100_i64; { t = i * 2 + t; });
    twins!(let mut t = 1_u64; for i in 1..20_u64; { t = i * t; });
    twins!(let mut t = 1_i64; for i in 0..100_i64; { t = i + (t + 2); });
    twins!(let mut t = 1_i64; for i in 0..100_i64; { t = i + t + 2; });
    twins!(let mut ok = true; let mut any = false; for i in 0..100; { ok = ok && i < 100; any = any || i == 77; });
    twins!(let mut ok = true; let mut any = false; for i in 0..100; { ok = i != 50 && ok; any |= i == 101; });
}

#[test]
fn wrapping() {
    twins!(let mut h = 3_u32; for i in 0..1000_u32; { h = h.wrapping_add(i.wrapping_mul(2_654_435_761)); });
    twins!(let mut h = 3_u8; for i in 0..1000_u32; { h = h.wrapping_mul((i % 7 + 1) as u8); });
    twins!(let mut h = 3_i8; for i in 0..1000_u32; { h = h.wrapping_sub(i as i8).wrapping_add(7); });
    twins!(let mut h = 3_u8; for i in 0..1000_u32; { h = h.saturating_add((i % 2) as u8); });
    twins!(let mut h = vec![3_u8; 5]; for i in 0..1000_usize; { h[i % 5] = h[i % 5].wrapping_add(i as u8); });
}

#[test]
fn an_element_that_is_assigned() {
    twins!(let mut h = vec![0_u32; 5]; for i in 0..1000_usize; { h[i % 5] = h[i % 5] + 1; });
    twins!(let mut h = vec![(0_u32, 1_i64); 5]; for i in 0..1000_usize; { h[i % 5].0 = h[i % 5].0 + 1; });
}

/// Records and kept updates of an element are put together as the loop updates it: several by one reference are several.
#[test]
#[rustfmt::skip]
fn several_updates_of_one_element_are_the_same_for_every_number_of_workers() {
    macro_rules! same {
        ($array:ident = $start:expr, $i:ident; $body:block) => {{
            let run = |n_jobs: usize| {
                let mut $array = $start;
                parallel!(n_jobs = n_jobs, for $i in 0..1000_u32 $body);
                format!("{:?}", $array)
            };
            let one = run(1);
            for n_jobs in [2, 3, 8] {
                assert_eq!(run(n_jobs), one, "{n_jobs} jobs: {}", stringify!($body));
            }
        }};
    }
    let both = |i: u32| (worked_out(i), f64::from(i).cos());
    let at = |i: u32| (i % 7) as usize;
    same!(v = vec![0.0; 1000], i; { let (one, other) = both(i); v[at(i)] = v[at(i)] + one + other; });
    same!(v = vec![0.0; 1000], i; { let (one, other) = both(i); let e = &mut v[at(i)]; *e += one; *e += other; });
    same!(v = vec![(0, 0.0); 1000], i; { let (one, other) = both(i); let e = &mut v[at(i)]; e.0 += 1; for x in [one, other] { e.1 += x; } });
    same!(v = vec![(0, 0.0); 1000], i; { let (one, other) = both(i); v[at(i)].1 = v[at(i)].1 - one + other; });
    same!(m = BTreeMap::new(), i; { let (one, other) = both(i); let e = m.entry(i % 7).or_insert(0.0); *e = *e + one + other; });
    same!(m = BTreeMap::new(), i; { let (one, other) = both(i); m.entry(i % 7).or_insert((0, 0.0)).1 += one; m.entry(i % 5).or_insert((0, 0.0)).1 += other; });
    same!(m = BTreeMap::new(), i; { let (one, other) = both(i); let e = m.entry(i % 7).or_insert(0.0); match (one, other) { (x, _) | (_, x) if { *e += x; x > 1e20 } => {} _ => {} } });
    same!(m = BTreeMap::new(), i; { let x = worked_out(i) * -0.0; m.entry(0).and_modify(|e| *e += x).or_insert(x); *m.entry(0).or_insert(0.0) += x; });
}

/// Flags that items set, whichever they are: the sieve of Eratosthenes.
#[test]
fn flags_are_set_at_any_index() {
    twins!(let mut is_composite = vec![false; 2000]; for p in 2..45_usize; {
        for multiple in (p * p..2000).step_by(p) {
            is_composite[multiple] = true;
        }
    });
    twins!(let mut grid = vec![vec![true; 7]; 9]; for i in 0..500_usize; {
        if i % 3 == 0 { grid[i % 9][i % 7] = false; }
    });
}

/// The best of several values at a time.
#[test]
fn the_best_of_several() {
    twins!(let mut low = 50.5_f64; let mut high = -1_i64; for i in 0..500_i32; {
        low = low.min(f64::from(i * 7 % 501)).min(60.0 - f64::from(i % 11));
        high = high.max(i64::from(i % 37)).max(3).max(i64::from(i % 5));
    });
}

/// Elements that are asked for by `get_mut`, as the values of a map are: an index outside is no element.
#[test]
fn elements_are_found_by_get_mut() {
    twins!(let mut bins = vec![0_u32; 7]; let mut sums = [0.0_f64; 4]; let mut outside = 0; for i in 0..300_usize; {
        if let Some(n) = bins.get_mut(i * 3 % 11) {
            *n += 1;
        } else {
            outside += 1;
        }
        match sums.get_mut(i % 5) {
            Some(sum) => *sum += i as f64,
            None => {}
        }
    });
    twins!(let mut pairs = vec![(0_i64, Vec::new()); 5]; for i in 0..300_usize; {
        if let Some(pair) = pairs.get_mut(i % 7) {
            pair.0 -= 2;
            pair.1.push(i);
        }
    });
    fn slice(bins: &mut [u32], n_jobs: usize) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..300 {
                *bins.get_mut(i % 3).unwrap() += 1;
            }
        );
    }
    for n_jobs in 1..=4 {
        let mut bins = [0; 3];
        slice(&mut bins, n_jobs);
        assert_eq!(bins, [100; 3]);
    }
}
