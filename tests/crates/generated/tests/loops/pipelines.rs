// Made by `tests/generated`; to make them again: BLESS=1 cargo test -p generated-loops --test current
#![allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]

use generated_loops::given::*;
use generated_loops::outcome::*;
use generated_loops::run::Case;
use parallel_for::parallel;
use std::cmp::max;
use std::collections::*;
use std::num::Wrapping;
use std::panic::resume_unwind;
use std::time::Duration;
use std::cell::{Cell, RefCell};
use std::fmt::Write as _;
use std::rc::Rc;

pub const CASES: &[Case] = &[
    Case { name: "pipeline_000", exits: true, exact: true, serial: pipeline_000::serial, parallel: pipeline_000::parallel },
    Case { name: "pipeline_001", exits: true, exact: false, serial: pipeline_001::serial, parallel: pipeline_001::parallel },
    Case { name: "pipeline_002", exits: false, exact: true, serial: pipeline_002::serial, parallel: pipeline_002::parallel },
    Case { name: "pipeline_003", exits: false, exact: false, serial: pipeline_003::serial, parallel: pipeline_003::parallel },
    Case { name: "pipeline_004", exits: true, exact: true, serial: pipeline_004::serial, parallel: pipeline_004::parallel },
    Case { name: "pipeline_005", exits: true, exact: false, serial: pipeline_005::serial, parallel: pipeline_005::parallel },
    Case { name: "pipeline_006", exits: true, exact: true, serial: pipeline_006::serial, parallel: pipeline_006::parallel },
    Case { name: "pipeline_007", exits: true, exact: true, serial: pipeline_007::serial, parallel: pipeline_007::parallel },
    Case { name: "pipeline_008", exits: true, exact: false, serial: pipeline_008::serial, parallel: pipeline_008::parallel },
    Case { name: "pipeline_009", exits: true, exact: true, serial: pipeline_009::serial, parallel: pipeline_009::parallel },
    Case { name: "pipeline_010", exits: true, exact: true, serial: pipeline_010::serial, parallel: pipeline_010::parallel },
    Case { name: "pipeline_011", exits: false, exact: true, serial: pipeline_011::serial, parallel: pipeline_011::parallel },
    Case { name: "pipeline_012", exits: true, exact: false, serial: pipeline_012::serial, parallel: pipeline_012::parallel },
    Case { name: "pipeline_013", exits: true, exact: false, serial: pipeline_013::serial, parallel: pipeline_013::parallel },
    Case { name: "pipeline_014", exits: false, exact: true, serial: pipeline_014::serial, parallel: pipeline_014::parallel },
    Case { name: "pipeline_015", exits: true, exact: true, serial: pipeline_015::serial, parallel: pipeline_015::parallel },
    Case { name: "pipeline_016", exits: true, exact: true, serial: pipeline_016::serial, parallel: pipeline_016::parallel },
    Case { name: "pipeline_017", exits: true, exact: true, serial: pipeline_017::serial, parallel: pipeline_017::parallel },
    Case { name: "pipeline_018", exits: true, exact: false, serial: pipeline_018::serial, parallel: pipeline_018::parallel },
    Case { name: "pipeline_019", exits: true, exact: false, serial: pipeline_019::serial, parallel: pipeline_019::parallel },
    Case { name: "pipeline_020", exits: false, exact: false, serial: pipeline_020::serial, parallel: pipeline_020::parallel },
    Case { name: "pipeline_021", exits: true, exact: true, serial: pipeline_021::serial, parallel: pipeline_021::parallel },
    Case { name: "pipeline_022", exits: true, exact: false, serial: pipeline_022::serial, parallel: pipeline_022::parallel },
    Case { name: "pipeline_023", exits: true, exact: true, serial: pipeline_023::serial, parallel: pipeline_023::parallel },
    Case { name: "pipeline_024", exits: true, exact: true, serial: pipeline_024::serial, parallel: pipeline_024::parallel },
    Case { name: "pipeline_025", exits: false, exact: true, serial: pipeline_025::serial, parallel: pipeline_025::parallel },
    Case { name: "pipeline_026", exits: true, exact: false, serial: pipeline_026::serial, parallel: pipeline_026::parallel },
    Case { name: "pipeline_027", exits: true, exact: true, serial: pipeline_027::serial, parallel: pipeline_027::parallel },
    Case { name: "pipeline_028", exits: true, exact: false, serial: pipeline_028::serial, parallel: pipeline_028::parallel },
    Case { name: "pipeline_029", exits: true, exact: true, serial: pipeline_029::serial, parallel: pipeline_029::parallel },
    Case { name: "pipeline_030", exits: true, exact: false, serial: pipeline_030::serial, parallel: pipeline_030::parallel },
    Case { name: "pipeline_031", exits: true, exact: true, serial: pipeline_031::serial, parallel: pipeline_031::parallel },
    Case { name: "pipeline_032", exits: true, exact: true, serial: pipeline_032::serial, parallel: pipeline_032::parallel },
    Case { name: "pipeline_033", exits: true, exact: true, serial: pipeline_033::serial, parallel: pipeline_033::parallel },
    Case { name: "pipeline_034", exits: true, exact: true, serial: pipeline_034::serial, parallel: pipeline_034::parallel },
    Case { name: "pipeline_035", exits: true, exact: true, serial: pipeline_035::serial, parallel: pipeline_035::parallel },
    Case { name: "pipeline_036", exits: false, exact: true, serial: pipeline_036::serial, parallel: pipeline_036::parallel },
    Case { name: "pipeline_037", exits: true, exact: true, serial: pipeline_037::serial, parallel: pipeline_037::parallel },
    Case { name: "pipeline_038", exits: true, exact: true, serial: pipeline_038::serial, parallel: pipeline_038::parallel },
    Case { name: "pipeline_039", exits: true, exact: false, serial: pipeline_039::serial, parallel: pipeline_039::parallel },
    Case { name: "pipeline_040", exits: true, exact: true, serial: pipeline_040::serial, parallel: pipeline_040::parallel },
    Case { name: "pipeline_041", exits: false, exact: false, serial: pipeline_041::serial, parallel: pipeline_041::parallel },
    Case { name: "pipeline_042", exits: true, exact: true, serial: pipeline_042::serial, parallel: pipeline_042::parallel },
    Case { name: "pipeline_043", exits: true, exact: true, serial: pipeline_043::serial, parallel: pipeline_043::parallel },
    Case { name: "pipeline_044", exits: true, exact: true, serial: pipeline_044::serial, parallel: pipeline_044::parallel },
    Case { name: "pipeline_045", exits: true, exact: true, serial: pipeline_045::serial, parallel: pipeline_045::parallel },
    Case { name: "pipeline_046", exits: false, exact: true, serial: pipeline_046::serial, parallel: pipeline_046::parallel },
    Case { name: "pipeline_047", exits: true, exact: false, serial: pipeline_047::serial, parallel: pipeline_047::parallel },
    Case { name: "pipeline_048", exits: true, exact: false, serial: pipeline_048::serial, parallel: pipeline_048::parallel },
    Case { name: "pipeline_049", exits: true, exact: true, serial: pipeline_049::serial, parallel: pipeline_049::parallel },
    Case { name: "pipeline_050", exits: true, exact: true, serial: pipeline_050::serial, parallel: pipeline_050::parallel },
    Case { name: "pipeline_051", exits: true, exact: true, serial: pipeline_051::serial, parallel: pipeline_051::parallel },
    Case { name: "pipeline_052", exits: false, exact: true, serial: pipeline_052::serial, parallel: pipeline_052::parallel },
    Case { name: "pipeline_053", exits: true, exact: true, serial: pipeline_053::serial, parallel: pipeline_053::parallel },
    Case { name: "pipeline_054", exits: true, exact: false, serial: pipeline_054::serial, parallel: pipeline_054::parallel },
    Case { name: "pipeline_055", exits: false, exact: true, serial: pipeline_055::serial, parallel: pipeline_055::parallel },
    Case { name: "pipeline_056", exits: true, exact: true, serial: pipeline_056::serial, parallel: pipeline_056::parallel },
    Case { name: "pipeline_057", exits: true, exact: false, serial: pipeline_057::serial, parallel: pipeline_057::parallel },
    Case { name: "pipeline_058", exits: false, exact: false, serial: pipeline_058::serial, parallel: pipeline_058::parallel },
    Case { name: "pipeline_059", exits: true, exact: false, serial: pipeline_059::serial, parallel: pipeline_059::parallel },
    Case { name: "pipeline_060", exits: true, exact: false, serial: pipeline_060::serial, parallel: pipeline_060::parallel },
    Case { name: "pipeline_061", exits: true, exact: true, serial: pipeline_061::serial, parallel: pipeline_061::parallel },
    Case { name: "pipeline_062", exits: true, exact: true, serial: pipeline_062::serial, parallel: pipeline_062::parallel },
    Case { name: "pipeline_063", exits: true, exact: false, serial: pipeline_063::serial, parallel: pipeline_063::parallel },
    Case { name: "pipeline_064", exits: true, exact: true, serial: pipeline_064::serial, parallel: pipeline_064::parallel },
    Case { name: "pipeline_065", exits: true, exact: true, serial: pipeline_065::serial, parallel: pipeline_065::parallel },
    Case { name: "pipeline_066", exits: true, exact: false, serial: pipeline_066::serial, parallel: pipeline_066::parallel },
    Case { name: "pipeline_067", exits: true, exact: true, serial: pipeline_067::serial, parallel: pipeline_067::parallel },
    Case { name: "pipeline_068", exits: true, exact: true, serial: pipeline_068::serial, parallel: pipeline_068::parallel },
    Case { name: "pipeline_069", exits: true, exact: true, serial: pipeline_069::serial, parallel: pipeline_069::parallel },
    Case { name: "pipeline_070", exits: true, exact: true, serial: pipeline_070::serial, parallel: pipeline_070::parallel },
    Case { name: "pipeline_071", exits: true, exact: true, serial: pipeline_071::serial, parallel: pipeline_071::parallel },
    Case { name: "pipeline_072", exits: true, exact: true, serial: pipeline_072::serial, parallel: pipeline_072::parallel },
    Case { name: "pipeline_073", exits: false, exact: true, serial: pipeline_073::serial, parallel: pipeline_073::parallel },
    Case { name: "pipeline_074", exits: true, exact: false, serial: pipeline_074::serial, parallel: pipeline_074::parallel },
    Case { name: "pipeline_075", exits: false, exact: true, serial: pipeline_075::serial, parallel: pipeline_075::parallel },
    Case { name: "pipeline_076", exits: true, exact: true, serial: pipeline_076::serial, parallel: pipeline_076::parallel },
    Case { name: "pipeline_077", exits: true, exact: false, serial: pipeline_077::serial, parallel: pipeline_077::parallel },
    Case { name: "pipeline_078", exits: true, exact: true, serial: pipeline_078::serial, parallel: pipeline_078::parallel },
    Case { name: "pipeline_079", exits: true, exact: true, serial: pipeline_079::serial, parallel: pipeline_079::parallel },
];

pub mod pipeline_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let mut a2: i64 = -3;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: (i64, u64) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).step_by(3) {
                let Item { at, value }: Item = {
                    given.reach(i);
                    match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add((i as i64)), vec![mix((i as i64).wrapping_sub(47)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1.1.push_back((((i as i64) & 18) ^ a1.0));
                    Item { at: i, value: ((i as i64) ^ n1) }
                };
                s0.value.push((at, ((at as i64) & 22)));
                s0.value.push((at, (value.wrapping_mul(9) ^ s0.scale)));
                s0.value.push((at, ((at as i64).wrapping_add(5) ^ s0.scale)));
                if value & 2 != 0 { s0.value.push((at, (value ^ 25))); }
                s1.1 += s1.1 % 7 + ((at as i64).wrapping_mul(5) ^ s1.0).rem_euclid(3) as u64;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sequence("a1", a1.1).exact("a2", &a2).sunk("s0", &s0.value).sunk("s1", &s1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let mut a2: i64 = -3;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: (i64, u64) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in (0..len).step_by(3) {
                    given.reach(i);
                    match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add((i as i64)), vec![mix((i as i64).wrapping_sub(47)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1.1.push_back((((i as i64) & 18) ^ a1.0));
                    Item { at: i, value: ((i as i64) ^ n1) }
                } then |Item { at, value }: Item| {
                    s0.value.push((at, ((at as i64) & 22)));
                    s0.value.push((at, (value.wrapping_mul(9) ^ s0.scale)));
                    s0.value.push((at, ((at as i64).wrapping_add(5) ^ s0.scale)));
                    if value & 2 != 0 { s0.value.push((at, (value ^ 25))); }
                    s1.1 += s1.1 % 7 + ((at as i64).wrapping_mul(5) ^ s1.0).rem_euclid(3) as u64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sequence("a1", a1.1).exact("a2", &a2).sunk("s0", &s0.value).sunk("s1", &s1.1)
    }
}

pub mod pipeline_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: i64 = 50;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut taken = 0_usize;
        let ended = ended(|| -> Option<String> {
            for i in 0..=len {
                for k in 0..2_i64 {
                    let v: i64 = {
                        a1 = i64::min(a1, mix(k));
                        if let Some(n1 @ 3..) = some(i, later, k.wrapping_mul(13)) {
                            for n2 in 0..(if (i as i64) > 299 { (i as i64) } else { k }).rem_euclid(4) {
                                let n3 = (k ^ 29);
                                (0..2).for_each(|_| { a1 = i64::min(a1, n1.wrapping_add(n2)); });
                            }
                        }
                        let mut n4 = k.rem_euclid(5);
                        while n4 > 0 {
                            n4 -= 1;
                            a0[(k ^ n4).rem_euclid(5) as usize] -= 1;
                            let n5 = mix(n4);
                        }
                        (0..2).for_each(|_| { a0[mix(k.wrapping_sub(k)).rem_euclid(5) as usize] -= 1; });
                        (0..2).for_each(|_| { a1 = i64::min(a1, k); });
                        (i as i64)
                    };
                    let at = taken;
                    taken += 1;
                    s0.value.push((at, ((at as i64).wrapping_add((at as i64)) ^ s0.scale)));
                    let n1 = format!("{}{word:?}", (v & 29), word = mix((at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (at as i64) & 7 != 0 && at % 5 == 1 { continue; }
                    s0.value.push((at, mix((at as i64))));
                    taken += usize::from((some(at, stop, mix((at as i64).wrapping_sub(n1)))?) % 50 == 7);
                    for n2 in 0..n1.wrapping_add(47).rem_euclid(4) {
                        (0..2).for_each(|_| { taken += usize::from((at as i64).wrapping_mul(9) % 50 == 7); });
                        taken += usize::from(n1 % 50 == 7);
                    }
                    s0.value.push((at, (v ^ 0)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: i64 = 50;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut taken = 0_usize;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, lookahead = 2,
                for i in 0..=len for k in 0..2_i64 {
                    a1 = i64::min(a1, mix(k));
                    if let Some(n1 @ 3..) = some(i, later, k.wrapping_mul(13)) {
                        for n2 in 0..(if (i as i64) > 299 { (i as i64) } else { k }).rem_euclid(4) {
                            let n3 = (k ^ 29);
                            (0..2).for_each(|_| { a1 = i64::min(a1, n1.wrapping_add(n2)); });
                        }
                    }
                    let mut n4 = k.rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        a0[(k ^ n4).rem_euclid(5) as usize] -= 1;
                        let n5 = mix(n4);
                    }
                    (0..2).for_each(|_| { a0[mix(k.wrapping_sub(k)).rem_euclid(5) as usize] -= 1; });
                    (0..2).for_each(|_| { a1 = i64::min(a1, k); });
                    (i as i64)
                } then |v: i64| {
                    let at = taken;
                    taken += 1;
                    s0.value.push((at, ((at as i64).wrapping_add((at as i64)) ^ s0.scale)));
                    let n1 = format!("{}{word:?}", (v & 29), word = mix((at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (at as i64) & 7 != 0 && at % 5 == 1 { continue; }
                    s0.value.push((at, mix((at as i64))));
                    taken += usize::from((some(at, stop, mix((at as i64).wrapping_sub(n1)))?) % 50 == 7);
                    for n2 in 0..n1.wrapping_add(47).rem_euclid(4) {
                        (0..2).for_each(|_| { taken += usize::from((at as i64).wrapping_mul(9) % 50 == 7); });
                        taken += usize::from(n1 % 50 == 7);
                    }
                    s0.value.push((at, (v ^ 0)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("taken", &taken)
    }
}

pub mod pipeline_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, u64) = (3, 0);
        let mut s2: HashMap<i64, i64> = HashMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in (0..=len as i64).rev() {
                let item: Counted = {
                    given.reach((i as usize));
                    *a0 ^= (i ^ 32);
                    a1 = i64::min(a1, i);
                    given.census.item((i as usize))
                };
                s0.push((item.value, (item.value as i64)));
                match mix((item.value as i64)).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let n1 = format!("{}{word:?}", (if m > 38 { m } else { (item.value as i64) }), word = mix(m.wrapping_sub(44)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    _ => {}
                }
                *s2.entry((item.value as i64).rem_euclid(9)).or_insert(5) ^= (item.value as i64);
                if (item.value as i64) & 2 != 0 { s1.1 += s1.1 % 7 + (item.value as i64).wrapping_mul(17).rem_euclid(3) as u64; }
                s0.push((item.value, (item.value as i64).wrapping_mul(7)));
                *s2.entry((item.value as i64).rem_euclid(9)).or_insert(5) ^= (item.value as i64);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0).sunk("s1", &s1.1).sunk("s2", &s2.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, u64) = (3, 0);
        let mut s2: HashMap<i64, i64> = HashMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs,
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    *a0 ^= (i ^ 32);
                    a1 = i64::min(a1, i);
                    given.census.item((i as usize))
                } then |item: Counted| {
                    s0.push((item.value, (item.value as i64)));
                    match mix((item.value as i64)).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = format!("{}{word:?}", (if m > 38 { m } else { (item.value as i64) }), word = mix(m.wrapping_sub(44)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    *s2.entry((item.value as i64).rem_euclid(9)).or_insert(5) ^= (item.value as i64);
                    if (item.value as i64) & 2 != 0 { s1.1 += s1.1 % 7 + (item.value as i64).wrapping_mul(17).rem_euclid(3) as u64; }
                    s0.push((item.value, (item.value as i64).wrapping_mul(7)));
                    *s2.entry((item.value as i64).rem_euclid(9)).or_insert(5) ^= (item.value as i64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0).sunk("s1", &s1.1).sunk("s2", &s2.show())
    }
}

pub mod pipeline_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut a1: HashSet<i64> = HashSet::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in fresh.iter_mut() {
                for k in 0..item.value.rem_euclid(3) {
                    let (at, v) = {
                        given.reach(item.at);
                        (item.at, mix(k.wrapping_sub((item.at as i64))))
                    };
                    s0.push((at, v));
                    if let Some(n1 @ 3..) = some(at, later, ((at as i64) & 95)) {
                        (0..2).for_each(|_| { s0.push((at, (v ^ (at as i64)))); });
                    }
                    if let Some(n2 @ 3..) = some(at, later, (if (at as i64) % 2 == 0 { (at as i64) } else { 36 })) {
                        s0.push((at, (v ^ 4)));
                    }
                    let mut n3 = v.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if (at as i64) & 5 != 0 && at % 5 == 1 { continue; }
                        let n4 = (at as i64);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).exact("a1", &a1.show()).sunk("s0", &s0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut a1: HashSet<i64> = HashSet::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs,
                for item in fresh.iter_mut() for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    (item.at, mix(k.wrapping_sub((item.at as i64))))
                } then |(at, v)| {
                    s0.push((at, v));
                    if let Some(n1 @ 3..) = some(at, later, ((at as i64) & 95)) {
                        (0..2).for_each(|_| { s0.push((at, (v ^ (at as i64)))); });
                    }
                    if let Some(n2 @ 3..) = some(at, later, (if (at as i64) % 2 == 0 { (at as i64) } else { 36 })) {
                        s0.push((at, (v ^ 4)));
                    }
                    let mut n3 = v.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if (at as i64) & 5 != 0 && at % 5 == 1 { continue; }
                        let n4 = (at as i64);
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).exact("a1", &a1.show()).sunk("s0", &s0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1_home: bool = true;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<HashMap<i64, i64>> = Held { value: HashMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            for pair in given.items.windows(2) {
                let (at, v) = {
                    given.reach(pair[0].at);
                    if pair[1].value & 4 != 0 { *a1 &= mix(pair[1].value.wrapping_sub(pair[0].value)) != 431; }
                    a0.value &= mix(pair[0].value) != 431;
                    *a1 &= pair[1].value.wrapping_mul(5) != 431;
                    if pair[0].at == stop { return Ok(format!("left at {}", pair[0].at)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(pair[0].value.wrapping_mul(15)))
                    };
                    let n2 = n1((pair[0].value ^ 32)).unwrap_or(1);
                    (pair[0].at, mix(pair[0].value))
                };
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                    Some(some(at, later, x)?.wrapping_add(mix((at as i64).wrapping_sub((at as i64)))))
                };
                let n2 = n1((if v & 2 != 0 { (at as i64) } else { (at as i64) })).unwrap_or(1);
                s0.push((at, mix(n2)));
                if at == later { break; }
                s0.push((at, ((at as i64) & 80)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).sunk("s0", &s0_home).sunk("s1", &s1.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1_home: bool = true;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<HashMap<i64, i64>> = Held { value: HashMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 40,
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    if pair[1].value & 4 != 0 { *a1 &= mix(pair[1].value.wrapping_sub(pair[0].value)) != 431; }
                    a0.value &= mix(pair[0].value) != 431;
                    *a1 &= pair[1].value.wrapping_mul(5) != 431;
                    if pair[0].at == stop { return Ok(format!("left at {}", pair[0].at)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(pair[0].value.wrapping_mul(15)))
                    };
                    let n2 = n1((pair[0].value ^ 32)).unwrap_or(1);
                    (pair[0].at, mix(pair[0].value))
                } then |(at, v)| {
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add(mix((at as i64).wrapping_sub((at as i64)))))
                    };
                    let n2 = n1((if v & 2 != 0 { (at as i64) } else { (at as i64) })).unwrap_or(1);
                    s0.push((at, mix(n2)));
                    if at == later { break; }
                    s0.push((at, ((at as i64) & 80)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).sunk("s0", &s0_home).sunk("s1", &s1.value.show())
    }
}

pub mod pipeline_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..len).step_by(3) {
                    let (at, v) = {
                        given.reach(i);
                        match round.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if round & 4 != 0 {
                                }
                                else {
                                    if m & 1 != 0 && i % 5 == 1 { continue; }
                                }
                                match (if (i as i64) > 196 { m } else { round }).rem_euclid(4) {
                                    0 => continue,
                                    m @ 1..=2 => {
                                        if m & 4 != 0 && i % 5 == 1 { continue; }
                                    }
                                    _ => {}
                                }
                            }
                            _ => {}
                        }
                        (i, round)
                    };
                    if v > 257 { s0.push((at, (at as i64))); }
                    let n1 = format!("{} {:?}", (at as i64).wrapping_mul(15), small(at, later, text(at, later, (at as i64))?)?).len() as i64;
                    if at >= stop { resume_unwind(Box::new(Payload(at))); }
                    s0.push((at, mix((at as i64))));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, lookahead = 2,
                    for i in (0..len).step_by(3) {
                        given.reach(i);
                        match round.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if round & 4 != 0 {
                                }
                                else {
                                    if m & 1 != 0 && i % 5 == 1 { continue; }
                                }
                                match (if (i as i64) > 196 { m } else { round }).rem_euclid(4) {
                                    0 => continue,
                                    m @ 1..=2 => {
                                        if m & 4 != 0 && i % 5 == 1 { continue; }
                                    }
                                    _ => {}
                                }
                            }
                            _ => {}
                        }
                        (i, round)
                    } then |(at, v)| {
                        if v > 257 { s0.push((at, (at as i64))); }
                        let n1 = format!("{} {:?}", (at as i64).wrapping_mul(15), small(at, later, text(at, later, (at as i64))?)?).len() as i64;
                        if at >= stop { resume_unwind(Box::new(Payload(at))); }
                        s0.push((at, mix((at as i64))));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0)
    }
}

pub mod pipeline_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            for Item { at, value } in &given.items {
                if let Some(c0) = (*value).checked_sub(5) {
                    if let Some(c1) = (*value).checked_sub(8) {
                        let at: usize = {
                            given.reach((*at));
                            let mut n1 = mix((*at as i64)).rem_euclid(5);
                            while n1 > 0 {
                                n1 -= 1;
                                if (*at) == stop { return Some(format!("left at {}", (*at))); }
                                if n1 == 1 { break; }
                            }
                            a0 = a0.min(mix(c0.wrapping_sub(26)) as i32);
                            (*at)
                        };
                        s0.push((at, mix((at as i64))));
                        s0.push((at, (at as i64)));
                        s1.value.push_back(mix((at as i64))); if s1.value.len() > 5 { s1.value.pop_front(); }
                        if at == later { break; }
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for Item { at, value } in &given.items if let Some(c0) = (*value).checked_sub(5) if let Some(c1) = (*value).checked_sub(8) {
                    given.reach((*at));
                    let mut n1 = mix((*at as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if (*at) == stop { return Some(format!("left at {}", (*at))); }
                        if n1 == 1 { break; }
                    }
                    a0 = a0.min(mix(c0.wrapping_sub(26)) as i32);
                    (*at)
                } then |at: usize| {
                    s0.push((at, mix((at as i64))));
                    s0.push((at, (at as i64)));
                    s1.value.push_back(mix((at as i64))); if s1.value.len() > 5 { s1.value.pop_front(); }
                    if at == later { break; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }
}

pub mod pipeline_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: u32 = u32::MAX;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            let mut scratch = Vec::<i64>::new();
            for i in (0..=len as i64).rev() {
                let c_stop = if (i as usize) == stop { resume_unwind(Box::new(Payload((i as usize)))) } else { i };
                let item = {
                    given.reach((i as usize));
                    scratch.clear();
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                        Some(some((i as usize), later, x)?.wrapping_add(mix(c_stop)))
                    };
                    let n2 = n1((c_stop ^ c_stop)).unwrap_or(1);
                    (0..2).for_each(|_| { a0.push(';'); });
                    given.census.item((i as usize))
                };
                s0.push((item.value, (item.value as i64).wrapping_mul(11)));
                match mix((item.value as i64)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        if m % 4 == 0 { s0.push((item.value, (item.value as i64))); }
                    }
                    _ => {}
                }
                let n1 = mix((item.value as i64).wrapping_sub((item.value as i64)));
                s0.push((item.value, n1));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home).sunk("s0", &s0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: u32 = u32::MAX;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs,
                let mut scratch = Vec::<i64>::new();
                for i in (0..=len as i64).rev() let c_stop = if (i as usize) == stop { resume_unwind(Box::new(Payload((i as usize)))) } else { i } {
                    given.reach((i as usize));
                    scratch.clear();
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                        Some(some((i as usize), later, x)?.wrapping_add(mix(c_stop)))
                    };
                    let n2 = n1((c_stop ^ c_stop)).unwrap_or(1);
                    (0..2).for_each(|_| { a0.push(';'); });
                    given.census.item((i as usize))
                } then |item| {
                    s0.push((item.value, (item.value as i64).wrapping_mul(11)));
                    match mix((item.value as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if m % 4 == 0 { s0.push((item.value, (item.value as i64))); }
                        }
                        _ => {}
                    }
                    let n1 = mix((item.value as i64).wrapping_sub((item.value as i64)));
                    s0.push((item.value, n1));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home).sunk("s0", &s0_home)
    }
}

pub mod pipeline_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: RefCell<Vec<i64>> = RefCell::default();
        let mut s2: String = String::new();
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                    let c_stop = if i == stop { return format!("left at {}", i) } else { ((i as i64) ^ (i as i64)) };
                    let c0 = mix(c_stop);
                    let (c1, c1m) = (mix(round.wrapping_sub(c_stop)) / 3, mix(round.wrapping_sub(c_stop)) % 7);
                    let v = {
                        given.reach(i);
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((c0 ^ round)))
                        };
                        let n2 = n1((i as i64).wrapping_mul(19)).unwrap_or(1);
                        mix((i as i64).wrapping_sub(c_stop))
                    };
                    let at = taken;
                    taken += 1;
                    if (at as i64) & 6 != 0 {
                        if (at as i64) > 260 {
                            s0.value.push((at, (v ^ (at as i64))));
                            let n1 = { let shown = mix((at as i64)); format!("{shown:04}-{:x}", mix((at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            if mix(round) % 3 != 1 && at % 5 == 1 { continue; }
                            let n2 = mix((at as i64));
                        }
                    }
                    else {
                        if mix((at as i64)) % 3 != 1 {
                            s0.value.push((at, round));
                            let n3 = format!("{:>4}|{:?}", (v ^ (at as i64)), vec![(at as i64).wrapping_mul(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n4 = { let shown = mix((at as i64)); format!("{shown:04}-{:x}", v.wrapping_add(26)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n5 = ((at as i64) ^ n4);
                        }
                        let mut n6 = mix(round.wrapping_sub(v)).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                if n6 > 66 && at % 5 == 1 { continue; }
                                let n8 = format!("{}{word:?}", mix(n6), word = (at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                    }
                    s1.get_mut().push((at as i64));
                    taken += usize::from((at as i64) % 50 == 7);
                    s0.value.push((at, round.wrapping_add(v)));
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1).sunk("s2", &s2).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: RefCell<Vec<i64>> = RefCell::default();
        let mut s2: String = String::new();
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs,
                    for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) let c_stop = if i == stop { return format!("left at {}", i) } else { ((i as i64) ^ (i as i64)) } let c0 = mix(c_stop) let (c1, c1m) = (mix(round.wrapping_sub(c_stop)) / 3, mix(round.wrapping_sub(c_stop)) % 7) {
                        given.reach(i);
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((c0 ^ round)))
                        };
                        let n2 = n1((i as i64).wrapping_mul(19)).unwrap_or(1);
                        mix((i as i64).wrapping_sub(c_stop))
                    } then |v| {
                        let at = taken;
                        taken += 1;
                        if (at as i64) & 6 != 0 {
                            if (at as i64) > 260 {
                                s0.value.push((at, (v ^ (at as i64))));
                                let n1 = { let shown = mix((at as i64)); format!("{shown:04}-{:x}", mix((at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            else {
                                if mix(round) % 3 != 1 && at % 5 == 1 { continue; }
                                let n2 = mix((at as i64));
                            }
                        }
                        else {
                            if mix((at as i64)) % 3 != 1 {
                                s0.value.push((at, round));
                                let n3 = format!("{:>4}|{:?}", (v ^ (at as i64)), vec![(at as i64).wrapping_mul(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            else {
                                let n4 = { let shown = mix((at as i64)); format!("{shown:04}-{:x}", v.wrapping_add(26)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n5 = ((at as i64) ^ n4);
                            }
                            let mut n6 = mix(round.wrapping_sub(v)).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    if n6 > 66 && at % 5 == 1 { continue; }
                                    let n8 = format!("{}{word:?}", mix(n6), word = (at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                        }
                        s1.get_mut().push((at as i64));
                        taken += usize::from((at as i64) % 50 == 7);
                        s0.value.push((at, round.wrapping_add(v)));
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1).sunk("s2", &s2).sunk("taken", &taken)
    }
}

pub mod pipeline_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    let (at, &v) = {
                        let n1 = (j as i64).wrapping_mul(3);
                        match (i * 10 + j) { x if x == stop => return Err(format!("left at {}", (i * 10 + j)).into()), _ => {} }
                        ((i * 10 + j), &given.values[(i * 10 + j) % given.values.len()])
                    };
                    s0.push((at, (if v > 270 { v } else { 2 })));
                    let n1 = (at as i64);
                    let n2 = mix(n1);
                    match (n2 ^ 17).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            (0..2).for_each(|_| { s0.push((at, mix(v.wrapping_sub(49)))); });
                        }
                        _ => {}
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs,
                for i in 0..len / 10 for j in 0..10_usize {
                    let n1 = (j as i64).wrapping_mul(3);
                    match (i * 10 + j) { x if x == stop => return Err(format!("left at {}", (i * 10 + j)).into()), _ => {} }
                    ((i * 10 + j), &given.values[(i * 10 + j) % given.values.len()])
                } then |(at, &v)| {
                    s0.push((at, (if v > 270 { v } else { 2 })));
                    let n1 = (at as i64);
                    let n2 = mix(n1);
                    match (n2 ^ 17).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            (0..2).for_each(|_| { s0.push((at, mix(v.wrapping_sub(49)))); });
                        }
                        _ => {}
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }
}

pub mod pipeline_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::new();
        let mut s2_home: RefCell<Vec<i64>> = RefCell::default();
        let ended = ended(|| -> String {
            let s2 = &mut s2_home;
            for i in 0..len {
                let c_stop = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) };
                let (at, v): (usize, i64) = {
                    given.reach(i);
                    let n1 = format!("{:>4}|{:?}", c_stop.wrapping_mul(13), vec![((i as i64) & 35); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1[c_stop.wrapping_add(n1).rem_euclid(5) as usize] -= 1;
                    a0 += Wrapping(((i as i64) ^ (i as i64)) as u8);
                    (i, mix((i as i64)))
                };
                let n1 = mix(v.wrapping_sub((at as i64)));
                let mut n2 = mix((at as i64).wrapping_sub(n1)).rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add(v.wrapping_add(19)))
                    };
                    let n4 = n3((at as i64).wrapping_add(n1)).unwrap_or(1);
                }
                s0.push((at, (at as i64)));
                write!(s1, "{} ", n1).unwrap();
                s2.get_mut().push((at as i64));
                let n5 = if at == stop { panic!("on purpose {}", at) } else { (if mix((at as i64)) % 3 != 1 { (at as i64) } else { 35 }) };
                let n6 = (v ^ (at as i64));
                if at == later { resume_unwind(Box::new(Payload(at))); }
                s0.push((at, v));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::new();
        let mut s2_home: RefCell<Vec<i64>> = RefCell::default();
        let ended = ended(|| -> String {
            let s2 = &mut s2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in 0..len let c_stop = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) } {
                    given.reach(i);
                    let n1 = format!("{:>4}|{:?}", c_stop.wrapping_mul(13), vec![((i as i64) & 35); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1[c_stop.wrapping_add(n1).rem_euclid(5) as usize] -= 1;
                    a0 += Wrapping(((i as i64) ^ (i as i64)) as u8);
                    (i, mix((i as i64)))
                } then |(at, v): (usize, i64)| {
                    let n1 = mix(v.wrapping_sub((at as i64)));
                    let mut n2 = mix((at as i64).wrapping_sub(n1)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add(v.wrapping_add(19)))
                        };
                        let n4 = n3((at as i64).wrapping_add(n1)).unwrap_or(1);
                    }
                    s0.push((at, (at as i64)));
                    write!(s1, "{} ", n1).unwrap();
                    s2.get_mut().push((at as i64));
                    let n5 = if at == stop { panic!("on purpose {}", at) } else { (if mix((at as i64)) % 3 != 1 { (at as i64) } else { 35 }) };
                    let n6 = (v ^ (at as i64));
                    if at == later { resume_unwind(Box::new(Payload(at))); }
                    s0.push((at, v));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2_home)
    }
}

pub mod pipeline_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: (i64, u32) = (3, 4_000_000_000);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            for i in 0..len {
                let (at, v) = {
                    given.reach(i);
                    a0 |= (i as i64).wrapping_mul(19) % 50 == 7;
                    a1.1 -= (i as i64).wrapping_mul(19).rem_euclid(90) as u32;
                    (i, (i as i64))
                };
                s0.push((at, v.wrapping_mul(11)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: (i64, u32) = (3, 4_000_000_000);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs,
                for i in 0..len {
                    given.reach(i);
                    a0 |= (i as i64).wrapping_mul(19) % 50 == 7;
                    a1.1 -= (i as i64).wrapping_mul(19).rem_euclid(90) as u32;
                    (i, (i as i64))
                } then |(at, v)| s0.push((at, v.wrapping_mul(11)))
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sunk("s0", &s0)
    }
}

pub mod pipeline_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Option<i64>> = Held { value: None, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..len).step_by(3) {
                    let c_stop = if i == stop { continue 'rounds } else { (if mix(round) % 3 != 1 { (i as i64) } else { round }) };
                    let c0 = mix(c_stop);
                    let item = {
                        match (if c0 > 258 { c_stop } else { 32 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n1 = (i as i64);
                                for n2 in 0..m.wrapping_add(c0).rem_euclid(4) {
                                }
                            }
                            _ => {}
                        }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((if c0 % 4 == 0 { c0 } else { (i as i64) })))
                        };
                        let n4 = n3(mix(c0.wrapping_sub((i as i64)))).unwrap_or(1);
                        given.census.item(i)
                    };
                    s1.value = Some((mix(round) ^ s1.scale));
                    if item.value == later { break 'rounds; }
                    for n1 in 0..round.rem_euclid(4) {
                        if n1 == 2 { break; }
                        let n2 = (item.value as i64).wrapping_mul(15);
                    }
                    s0.push((item.value, round));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Option<i64>> = Held { value: None, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs,
                    for i in (0..len).step_by(3) let c_stop = if i == stop { continue 'rounds } else { (if mix(round) % 3 != 1 { (i as i64) } else { round }) } let c0 = mix(c_stop) {
                        match (if c0 > 258 { c_stop } else { 32 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n1 = (i as i64);
                                for n2 in 0..m.wrapping_add(c0).rem_euclid(4) {
                                }
                            }
                            _ => {}
                        }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((if c0 % 4 == 0 { c0 } else { (i as i64) })))
                        };
                        let n4 = n3(mix(c0.wrapping_sub((i as i64)))).unwrap_or(1);
                        given.census.item(i)
                    } then |item| {
                        s1.value = Some((mix(round) ^ s1.scale));
                        if item.value == later { break 'rounds; }
                        for n1 in 0..round.rem_euclid(4) {
                            if n1 == 2 { break; }
                            let n2 = (item.value as i64).wrapping_mul(15);
                        }
                        s0.push((item.value, round));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.value)
    }
}

pub mod pipeline_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<Counted> = Vec::new();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for c in given.text.chars() {
                    let c_stop = if (c as usize) == stop { return Err(format!("left at {}", (c as usize)).into()) } else { (c as i64) };
                    let ((at, v), [w, _]): ((usize, i64), [i64; 2]) = {
                        (((c as usize), (c as i64).wrapping_add((c as i64))), [(round ^ round), 3])
                    };
                    s0.push((at, w.wrapping_add(22)));
                    s0.push((at, ((at as i64) ^ v)));
                    s1.push(given.census.item((round ^ round).rem_euclid(99) as usize));
                    if at == later { continue 'rounds; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.show()).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<Counted> = Vec::new();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1,
                    for c in given.text.chars() let c_stop = if (c as usize) == stop { return Err(format!("left at {}", (c as usize)).into()) } else { (c as i64) } {
                        (((c as usize), (c as i64).wrapping_add((c as i64))), [(round ^ round), 3])
                    } then |((at, v), [w, _]): ((usize, i64), [i64; 2])| {
                        s0.push((at, w.wrapping_add(22)));
                        s0.push((at, ((at as i64) ^ v)));
                        s1.push(given.census.item((round ^ round).rem_euclid(99) as usize));
                        if at == later { continue 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.show()).sunk("s2", &s2.value)
    }
}

pub mod pipeline_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            'items: for i in 0..=len {
                let item = {
                    given.reach(i);
                    if (i as i64) & 2 != 0 {
                        let mut n1 = (i as i64).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = format!("{}{word:?}", (if (i as i64) & 2 != 0 { (i as i64) } else { n1 }), word = ((i as i64) & 62) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 > 224 && i % 5 == 1 { continue 'items; }
                            if n1 == 1 { break; }
                        }
                    }
                    else {
                        for n3 in 0..((i as i64) ^ (i as i64)).rem_euclid(4) {
                            let n4 = (i as i64);
                        }
                    }
                    if (i as i64) % 2 == 0 && i % 5 == 1 { continue; }
                    let n5 = format!("{}{word:?}", (if (i as i64) % 2 == 0 { (i as i64) } else { (i as i64) }), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    given.census.item(i)
                };
                let mut n1 = (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { (item.value as i64) }).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    s0.push((item.value, ((item.value as i64) ^ 26)));
                    if n1 == 1 { break; }
                }
                s0.push((item.value, (if (item.value as i64) & 5 != 0 { (item.value as i64) } else { (item.value as i64) })));
                s0.push((item.value, mix((item.value as i64))));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1, ordered = false,
                'items: for i in 0..=len {
                    given.reach(i);
                    if (i as i64) & 2 != 0 {
                        let mut n1 = (i as i64).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = format!("{}{word:?}", (if (i as i64) & 2 != 0 { (i as i64) } else { n1 }), word = ((i as i64) & 62) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 > 224 && i % 5 == 1 { continue 'items; }
                            if n1 == 1 { break; }
                        }
                    }
                    else {
                        for n3 in 0..((i as i64) ^ (i as i64)).rem_euclid(4) {
                            let n4 = (i as i64);
                        }
                    }
                    if (i as i64) % 2 == 0 && i % 5 == 1 { continue; }
                    let n5 = format!("{}{word:?}", (if (i as i64) % 2 == 0 { (i as i64) } else { (i as i64) }), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    given.census.item(i)
                } then |item| {
                    let mut n1 = (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { (item.value as i64) }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        s0.push((item.value, ((item.value as i64) ^ 26)));
                        if n1 == 1 { break; }
                    }
                    s0.push((item.value, (if (item.value as i64) & 5 != 0 { (item.value as i64) } else { (item.value as i64) })));
                    s0.push((item.value, mix((item.value as i64))));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.show())
    }
}

pub mod pipeline_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, [i64; 8]) = (3, [0; 8]);
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            let s0 = &mut s0_home;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let v = {
                        let Some(n1) = some(item.at, stop, 8) else { break };
                        for n2 in 0..(item.value & 71).rem_euclid(4) {
                            let n3 = format!("{}{word:?}", n1.wrapping_add(16), word = mix(n1.wrapping_sub(n2)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n4 = n3.wrapping_mul(7);
                        }
                        item.value.wrapping_mul(11)
                    };
                    let at = taken;
                    taken += 1;
                    s0.push((at, v.wrapping_mul(13)));
                    let mut n1 = mix((at as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    s0.push((at, (at as i64)));
                    s1.1.swap(1, (mix((at as i64).wrapping_sub(19)) ^ s1.0).rem_euclid(8) as usize);
                    taken += usize::from(mix((at as i64).wrapping_sub(n2)) % 50 == 7);
                    let Some(n3) = some(at, later, 8) else { return format!("left at {}", at) };
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0_home).sunk("s1", &s1.1).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, [i64; 8]) = (3, [0; 8]);
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs,
                for chunk in given.items.chunks(7) for item in chunk {
                    let Some(n1) = some(item.at, stop, 8) else { break };
                    for n2 in 0..(item.value & 71).rem_euclid(4) {
                        let n3 = format!("{}{word:?}", n1.wrapping_add(16), word = mix(n1.wrapping_sub(n2)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n4 = n3.wrapping_mul(7);
                    }
                    item.value.wrapping_mul(11)
                } then |v| {
                    let at = taken;
                    taken += 1;
                    s0.push((at, v.wrapping_mul(13)));
                    let mut n1 = mix((at as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    s0.push((at, (at as i64)));
                    s1.1.swap(1, (mix((at as i64).wrapping_sub(19)) ^ s1.0).rem_euclid(8) as usize);
                    taken += usize::from(mix((at as i64).wrapping_sub(n2)) % 50 == 7);
                    let Some(n3) = some(at, later, 8) else { return format!("left at {}", at) };
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0_home).sunk("s1", &s1.1).sunk("taken", &taken)
    }
}

pub mod pipeline_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<String> = Held { value: String::from("|"), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in (0..=len as i64).rev() {
                let c_stop = if (i as usize) == stop { break } else { (if i & 2 != 0 { i } else { 18 }) };
                let c0 = (c_stop & 59);
                let (at, v) = {
                    given.reach((i as usize));
                    match i.wrapping_mul(15).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a0 = *a0 - m.rem_euclid(50);
                            *a0 = *a0 - (i & 118).rem_euclid(50);
                        }
                        _ => {}
                    }
                    ((i as usize), (c_stop ^ 39))
                };
                s0.push((at, (at as i64).wrapping_mul(15)));
                if v % 2 == 0 {
                    writeln!(s1.value, "{:?}", Some((if (at as i64) & 2 != 0 { v } else { v }))).expect("memory");
                    let n1 = format!("{:>4}|{:?}", mix(v), vec![((at as i64) & 12); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                else {
                    (0..2).for_each(|_| { s0.push((at, (if (at as i64) & 5 != 0 { v } else { v }))); });
                }
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                    Some(some(at, later, x)?.wrapping_add((at as i64).wrapping_mul(13)))
                };
                let n3 = n2(((at as i64) ^ 38)).unwrap_or(1);
                (0..2).for_each(|_| { s0.push((at, n3)); });
                writeln!(s1.value, "{:?}", Some(n3.wrapping_add(24))).expect("memory");
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sunk("s0", &s0).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<String> = Held { value: String::from("|"), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in (0..=len as i64).rev() let c_stop = if (i as usize) == stop { break } else { (if i & 2 != 0 { i } else { 18 }) } let c0 = (c_stop & 59) {
                    given.reach((i as usize));
                    match i.wrapping_mul(15).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a0 = *a0 - m.rem_euclid(50);
                            *a0 = *a0 - (i & 118).rem_euclid(50);
                        }
                        _ => {}
                    }
                    ((i as usize), (c_stop ^ 39))
                } then |(at, v)| {
                    s0.push((at, (at as i64).wrapping_mul(15)));
                    if v % 2 == 0 {
                        writeln!(s1.value, "{:?}", Some((if (at as i64) & 2 != 0 { v } else { v }))).expect("memory");
                        let n1 = format!("{:>4}|{:?}", mix(v), vec![((at as i64) & 12); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                        (0..2).for_each(|_| { s0.push((at, (if (at as i64) & 5 != 0 { v } else { v }))); });
                    }
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((at as i64).wrapping_mul(13)))
                    };
                    let n3 = n2(((at as i64) ^ 38)).unwrap_or(1);
                    (0..2).for_each(|_| { s0.push((at, n3)); });
                    writeln!(s1.value, "{:?}", Some(n3.wrapping_add(24))).expect("memory");
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sunk("s0", &s0).sunk("s1", &s1.value)
    }
}

pub mod pipeline_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: (i64, Vec<i64>) = (3, vec![3]);
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            for pair in given.items.windows(2) {
                if let Some(c0) = pair[1].value.checked_sub(5) {
                    let (): () = {
                        given.reach(pair[0].at);
                        ()
                    };
                    let at = taken;
                    taken += 1;
                    s0.value.push((at, mix((at as i64).wrapping_sub(38))));
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((at as i64)) % 50).sum::<i64>();
                    let n2 = (at as i64).wrapping_mul(11);
                    let own = s1.1.last().copied().unwrap_or(1); s1.1.push(own ^ mix((at as i64).wrapping_sub(n1)));
                    if at == stop { return format!("left at {}", at); }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1.1).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: (i64, Vec<i64>) = (3, vec![3]);
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 2,
                for pair in given.items.windows(2) if let Some(c0) = pair[1].value.checked_sub(5) {
                    given.reach(pair[0].at);
                    ()
                } then |(): ()| {
                    let at = taken;
                    taken += 1;
                    s0.value.push((at, mix((at as i64).wrapping_sub(38))));
                    let n1 = parallel!(sum(m.wrapping_mul((at as i64)) % 50 for m in 0..4_i64));
                    let n2 = (at as i64).wrapping_mul(11);
                    let own = s1.1.last().copied().unwrap_or(1); s1.1.push(own ^ mix((at as i64).wrapping_sub(n1)));
                    if at == stop { return format!("left at {}", at); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1.1).sunk("taken", &taken)
    }
}

pub mod pipeline_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: (i64, i64) = (3, 5);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            for c in given.text.chars() {
                let v = {
                    a1.1 += ((c as i64) & 11).rem_euclid(100);
                    ((c as i64) ^ (c as i64))
                };
                let at = taken;
                taken += 1;
                s0.push((at, (if v > 279 { (at as i64) } else { 37 })));
                let n1 = (if (at as i64) > 30 { v } else { v });
                let n2 = { let shown = n1; format!("{shown:04}-{:x}", (if v > 103 { (at as i64) } else { n1 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                (0..2).for_each(|_| { s0.push((at, ((at as i64) & 101))); });
                taken += usize::from(v.wrapping_mul(11) % 50 == 7);
                match at { x if x == later => break, _ => {} }
                given.values[if at >= stop { usize::MAX } else { 0 }].min(1);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.1).sunk("s0", &s0).sunk("s1", &s1).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: (i64, i64) = (3, 5);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, lookahead = 1000,
                for c in given.text.chars() {
                    a1.1 += ((c as i64) & 11).rem_euclid(100);
                    ((c as i64) ^ (c as i64))
                } then |v| {
                    let at = taken;
                    taken += 1;
                    s0.push((at, (if v > 279 { (at as i64) } else { 37 })));
                    let n1 = (if (at as i64) > 30 { v } else { v });
                    let n2 = { let shown = n1; format!("{shown:04}-{:x}", (if v > 103 { (at as i64) } else { n1 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { s0.push((at, ((at as i64) & 101))); });
                    taken += usize::from(v.wrapping_mul(11) % 50 == 7);
                    match at { x if x == later => break, _ => {} }
                    given.values[if at >= stop { usize::MAX } else { 0 }].min(1);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.1).sunk("s0", &s0).sunk("s1", &s1).sunk("taken", &taken)
    }
}

pub mod pipeline_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for c in given.text.chars() {
                    for k in 0..(c as i64).rem_euclid(3) {
                        let (at, v) = {
                            let n1 = { let shown = round; format!("{shown:04}-{:x}", (round ^ 29)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n2 = k;
                            let mut n3 = (if n2 > 215 { n1 } else { 2 }).rem_euclid(4);
                            let n4 = 'own_n3: loop {
                                n3 += 1;
                                if n3 > 5 { break n3 * 2; }
                                for _ in 0..2 {
                                    if n3 == 3 { continue 'own_n3; }
                                    if (c as usize) == stop { panic!("on purpose {}", (c as usize)); }
                                    if let Some(n5 @ 3..) = some((c as usize), later, n1) {
                                        let n6 = mix(n3);
                                    }
                                    if n3 == 4 { break 'own_n3 7; }
                                }
                            };
                            ((c as usize), round)
                        };
                        s0.value.push((at, (if (at as i64) > 272 { round } else { round })));
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch,
                    for c in given.text.chars() for k in 0..(c as i64).rem_euclid(3) {
                        let n1 = { let shown = round; format!("{shown:04}-{:x}", (round ^ 29)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n2 = k;
                        let mut n3 = (if n2 > 215 { n1 } else { 2 }).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                if (c as usize) == stop { panic!("on purpose {}", (c as usize)); }
                                if let Some(n5 @ 3..) = some((c as usize), later, n1) {
                                    let n6 = mix(n3);
                                }
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        ((c as usize), round)
                    } then |(at, v)| s0.value.push((at, (if (at as i64) > 272 { round } else { round })))
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }
}

pub mod pipeline_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BinaryHeap<i64>) = (3, BinaryHeap::new());
        let mut a1: String = String::new();
        let mut a2: bool = true;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<HashMap<i64, i64>> = Held { value: HashMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (item, other) in given.items.iter().zip(&given.values) {
                    let (at, v) = {
                        given.reach(item.at);
                        if let Some(n1 @ 3..) = some(item.at, later, item.value) {
                            let n2 = { let shown = item.value.wrapping_add((*other)); format!("{shown:04}-{:x}", (*other)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a1.push(';');
                        }
                        (0..2).for_each(|_| { a2 &= (*other) != 431; });
                        let n3 = format!("{}{word:?}", (round & 85), word = (*other) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.1.push(((if (*other) % 5 == 0 { n3 } else { item.value }) ^ a0.0));
                        a1.push(';');
                        a2 &= item.value != 431;
                        (item.at, mix(round))
                    };
                    s0.push((at, round));
                    s0.push((at, v.wrapping_add(28)));
                    s0.push((at, v));
                    if v & 5 != 0 { *s1.value.entry((v & 99).rem_euclid(9)).or_insert(5) ^= (v & 99); }
                    s0.push((at, (v ^ 5)));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).sequence("a1", a1.bytes()).exact("a2", &a2).sunk("s0", &s0).sunk("s1", &s1.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BinaryHeap<i64>) = (3, BinaryHeap::new());
        let mut a1: String = String::new();
        let mut a2: bool = true;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<HashMap<i64, i64>> = Held { value: HashMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch,
                    for (item, other) in given.items.iter().zip(&given.values) {
                        given.reach(item.at);
                        if let Some(n1 @ 3..) = some(item.at, later, item.value) {
                            let n2 = { let shown = item.value.wrapping_add((*other)); format!("{shown:04}-{:x}", (*other)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a1.push(';');
                        }
                        (0..2).for_each(|_| { a2 &= (*other) != 431; });
                        let n3 = format!("{}{word:?}", (round & 85), word = (*other) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.1.push(((if (*other) % 5 == 0 { n3 } else { item.value }) ^ a0.0));
                        a1.push(';');
                        a2 &= item.value != 431;
                        (item.at, mix(round))
                    } then |(at, v)| {
                        s0.push((at, round));
                        s0.push((at, v.wrapping_add(28)));
                        s0.push((at, v));
                        if v & 5 != 0 { *s1.value.entry((v & 99).rem_euclid(9)).or_insert(5) ^= (v & 99); }
                        s0.push((at, (v ^ 5)));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).sequence("a1", a1.bytes()).exact("a2", &a2).sunk("s0", &s0).sunk("s1", &s1.value.show())
    }
}

pub mod pipeline_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                if text(i, stop, mix((i as i64).wrapping_sub(31)))?.wrapping_add(1) % 3 != 1 {
                    let item: Item = {
                        given.reach(i);
                        if (i as i64) & 1 != 0 {
                            if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                        }
                        for n1 in 0..(i as i64).wrapping_mul(11).rem_euclid(4) {
                            if n1 == 2 { break; }
                            a0[(i as i64).wrapping_mul(13).rem_euclid(5) as usize] += (i as i64).wrapping_mul(13).rem_euclid(60);
                        }
                        if (i as i64) & 5 != 0 { a0[(i as i64).wrapping_add((i as i64)).rem_euclid(5) as usize] += (i as i64).wrapping_add((i as i64)).rem_euclid(60); }
                        (0..2).for_each(|_| { a0[mix((i as i64).wrapping_sub((i as i64))).rem_euclid(5) as usize] += mix((i as i64).wrapping_sub((i as i64))).rem_euclid(60); });
                        Item { at: i, value: (i as i64) }
                    };
                    let mut n1 = mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = format!("{:>4}|{:?}", mix(item.value.wrapping_sub(item.value)), vec![item.value.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = (item.value & 8);
                    s0.push((item.at, mix(item.value)));
                    s0.push((item.at, (text(item.at, later, item.value)?)));
                    s0.push((item.at, n4));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1000,
                for i in 0..=len if text(i, stop, mix((i as i64).wrapping_sub(31)))?.wrapping_add(1) % 3 != 1 {
                    given.reach(i);
                    if (i as i64) & 1 != 0 {
                        if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                    }
                    for n1 in 0..(i as i64).wrapping_mul(11).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a0[(i as i64).wrapping_mul(13).rem_euclid(5) as usize] += (i as i64).wrapping_mul(13).rem_euclid(60);
                    }
                    if (i as i64) & 5 != 0 { a0[(i as i64).wrapping_add((i as i64)).rem_euclid(5) as usize] += (i as i64).wrapping_add((i as i64)).rem_euclid(60); }
                    (0..2).for_each(|_| { a0[mix((i as i64).wrapping_sub((i as i64))).rem_euclid(5) as usize] += mix((i as i64).wrapping_sub((i as i64))).rem_euclid(60); });
                    Item { at: i, value: (i as i64) }
                } then |item: Item| {
                    let mut n1 = mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = format!("{:>4}|{:?}", mix(item.value.wrapping_sub(item.value)), vec![item.value.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = (item.value & 8);
                    s0.push((item.at, mix(item.value)));
                    s0.push((item.at, (text(item.at, later, item.value)?)));
                    s0.push((item.at, n4));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0)
    }
}

pub mod pipeline_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            for item in given.census.items(len) {
                for k in 0..2_i64 {
                    let (at, v) = {
                        given.reach(item.value);
                        if item.value == stop { break; }
                        for n1 in 0..(k & 56).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            if k % 3 == 0 {
                                let n2 = (n1 & 116);
                            }
                        }
                        (item.value, k.wrapping_add(45))
                    };
                    s0.value.push((at, ((at as i64) ^ s0.scale)));
                    s0.value.push((at, ((v & 1) ^ s0.scale)));
                    let Some(n1) = some(at, later, 8) else { resume_unwind(Box::new(Payload(at))) };
                    if at == stop { return format!("left at {}", at); }
                    s0.value.push((at, (n1 ^ s0.scale)));
                    s0.value.push((at, v));
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs,
                for item in given.census.items(len) for k in 0..2_i64 {
                    given.reach(item.value);
                    if item.value == stop { break; }
                    for n1 in 0..(k & 56).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        if k % 3 == 0 {
                            let n2 = (n1 & 116);
                        }
                    }
                    (item.value, k.wrapping_add(45))
                } then |(at, v)| {
                    s0.value.push((at, ((at as i64) ^ s0.scale)));
                    s0.value.push((at, ((v & 1) ^ s0.scale)));
                    let Some(n1) = some(at, later, 8) else { resume_unwind(Box::new(Payload(at))) };
                    if at == stop { return format!("left at {}", at); }
                    s0.value.push((at, (n1 ^ s0.scale)));
                    s0.value.push((at, v));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }
}

pub mod pipeline_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a2: i64 = 50;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            for (item, other) in given.items.iter().zip(&given.values) {
                let (at, words) = {
                    given.reach(item.at);
                    match item.value.rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = m.wrapping_mul(11);
                        }
                        _ => {}
                    }
                    if item.value % 2 == 0 {
                        let mut n2 = (*other).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                a2 = i64::min(a2, (item.value ^ 4));
                                let n4 = item.value.wrapping_add(41);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if n3 % 4 == 0 && item.at % 5 == 1 { continue; }
                    }
                    let n5 = format!("{:>4}|{:?}", ((*other) ^ (*other)), vec![((*other) & 59); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push(item.value.wrapping_mul(19));
                    a2 = i64::min(a2, (*other).wrapping_mul(13));
                    (item.at, format!("{} ", ((*other) & 92)))
                };
                s0.push((at, (at as i64)));
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                    Some(some(at, later, x)?.wrapping_add((words.len() as i64)))
                };
                let n2 = n1((words.len() as i64)).unwrap_or(1);
                s0.push((at, mix(n2)));
                let n3 = some(at, stop, (if (at as i64) > 65 { n2 } else { n2 })).ok_or(Small(at))?;
                s0.push((at, n3));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home).exact("a2", &a2).sunk("s0", &s0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a2: i64 = 50;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs,
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    match item.value.rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = m.wrapping_mul(11);
                        }
                        _ => {}
                    }
                    if item.value % 2 == 0 {
                        let mut n2 = (*other).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                a2 = i64::min(a2, (item.value ^ 4));
                                let n4 = item.value.wrapping_add(41);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if n3 % 4 == 0 && item.at % 5 == 1 { continue; }
                    }
                    let n5 = format!("{:>4}|{:?}", ((*other) ^ (*other)), vec![((*other) & 59); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push(item.value.wrapping_mul(19));
                    a2 = i64::min(a2, (*other).wrapping_mul(13));
                    (item.at, format!("{} ", ((*other) & 92)))
                } then |(at, words)| {
                    s0.push((at, (at as i64)));
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((words.len() as i64)))
                    };
                    let n2 = n1((words.len() as i64)).unwrap_or(1);
                    s0.push((at, mix(n2)));
                    let n3 = some(at, stop, (if (at as i64) > 65 { n2 } else { n2 })).ok_or(Small(at))?;
                    s0.push((at, n3));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home).exact("a2", &a2).sunk("s0", &s0_home)
    }
}

pub mod pipeline_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i64 = 2;
        let mut a2: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> String {
            for i in (0..len).rev() {
                let item: Counted = {
                    given.reach(i);
                    a0 += i128::from((i as i64).wrapping_mul(11));
                    a1 = a1 ^ mix((i as i64));
                    given.census.item(i)
                };
                if mix((item.value as i64)) % 3 != 1 {
                    if (item.value as i64) & 2 != 0 {
                        s0.push((item.value, mix((item.value as i64))));
                    }
                    s0.push((item.value, ((item.value as i64) & 36)));
                }
                else {
                    s0.push((item.value, (item.value as i64)));
                }
                if (item.value as i64) % 2 == 0 {
                    match (item.value as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            s0.push((item.value, m));
                        }
                        _ => {}
                    }
                    let n1 = format!("{:>4}|{:?}", (item.value as i64).wrapping_add(12), vec![(item.value as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                let n2 = { let shown = (if (item.value as i64) > 172 { (item.value as i64) } else { (item.value as i64) }); format!("{shown:04}-{:x}", (item.value as i64).wrapping_add(9)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                s0.push((item.value, (item.value as i64).wrapping_add(7)));
                if item.value == stop { resume_unwind(Box::new(Payload(item.value))); }
                s0.push((item.value, mix(n2)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i64 = 2;
        let mut a2: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, lookahead = 40,
                for i in (0..len).rev() {
                    given.reach(i);
                    a0 += i128::from((i as i64).wrapping_mul(11));
                    a1 = a1 ^ mix((i as i64));
                    given.census.item(i)
                } then |item: Counted| {
                    if mix((item.value as i64)) % 3 != 1 {
                        if (item.value as i64) & 2 != 0 {
                            s0.push((item.value, mix((item.value as i64))));
                        }
                        s0.push((item.value, ((item.value as i64) & 36)));
                    }
                    else {
                        s0.push((item.value, (item.value as i64)));
                    }
                    if (item.value as i64) % 2 == 0 {
                        match (item.value as i64).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                s0.push((item.value, m));
                            }
                            _ => {}
                        }
                        let n1 = format!("{:>4}|{:?}", (item.value as i64).wrapping_add(12), vec![(item.value as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n2 = { let shown = (if (item.value as i64) > 172 { (item.value as i64) } else { (item.value as i64) }); format!("{shown:04}-{:x}", (item.value as i64).wrapping_add(9)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.push((item.value, (item.value as i64).wrapping_add(7)));
                    if item.value == stop { resume_unwind(Box::new(Payload(item.value))); }
                    s0.push((item.value, mix(n2)));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2).sunk("s0", &s0)
    }
}

pub mod pipeline_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let mut a2_home: i64 = -3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: VecDeque<i64> = VecDeque::new();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            let mut scratch = Vec::<i64>::new();
            for Item { at, value } in &given.items {
                let item = {
                    given.reach((*at));
                    scratch.clear();
                    a1.value += Wrapping((((*value) & 80) ^ a1.scale) as u8);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add((*value)))
                    };
                    let n2 = n1((*at as i64).wrapping_mul(9)).unwrap_or(1);
                    let n3 = mix(n2);
                    if mix(n2) % 3 != 1 { a0 += 1; }
                    (0..2).for_each(|_| { a1.value += Wrapping(mix((*at as i64).wrapping_sub((*at as i64))) as u8); });
                    *a2 *= if (n3 & 11) % 2 == 0 { 1 } else { -1 };
                    given.census.item((*at))
                };
                s0.push((item.value, (item.value as i64).wrapping_add((item.value as i64))));
                if mix((item.value as i64)) % 3 != 1 {
                    for n1 in 0..((item.value as i64) ^ (item.value as i64)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        if mix(n1) % 3 != 1 && item.value % 5 == 1 { continue; }
                    }
                    s2.value = s2.value.wrapping_mul(31) ^ ((if (item.value as i64) % 3 == 0 { (item.value as i64) } else { 2 }) ^ s2.scale);
                }
                else {
                }
                let mut n2 = (item.value as i64).rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                    let n3 = format!("{}{word:?}", ((item.value as i64) ^ (item.value as i64)), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n2 == 1 { break; }
                }
                (0..2).for_each(|_| { s1.push_back(((item.value as i64) & 113)); if s1.len() > 5 { s1.pop_front(); } });
                s2.value = s2.value.wrapping_mul(31) ^ (if (item.value as i64) & 5 != 0 { (item.value as i64) } else { 32 });
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2_home).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let mut a2_home: i64 = -3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: VecDeque<i64> = VecDeque::new();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs,
                let mut scratch = Vec::<i64>::new();
                for Item { at, value } in &given.items {
                    given.reach((*at));
                    scratch.clear();
                    a1.value += Wrapping((((*value) & 80) ^ a1.scale) as u8);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add((*value)))
                    };
                    let n2 = n1((*at as i64).wrapping_mul(9)).unwrap_or(1);
                    let n3 = mix(n2);
                    if mix(n2) % 3 != 1 { a0 += 1; }
                    (0..2).for_each(|_| { a1.value += Wrapping(mix((*at as i64).wrapping_sub((*at as i64))) as u8); });
                    *a2 *= if (n3 & 11) % 2 == 0 { 1 } else { -1 };
                    given.census.item((*at))
                } then |item| {
                    s0.push((item.value, (item.value as i64).wrapping_add((item.value as i64))));
                    if mix((item.value as i64)) % 3 != 1 {
                        for n1 in 0..((item.value as i64) ^ (item.value as i64)).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            if mix(n1) % 3 != 1 && item.value % 5 == 1 { continue; }
                        }
                        s2.value = s2.value.wrapping_mul(31) ^ ((if (item.value as i64) % 3 == 0 { (item.value as i64) } else { 2 }) ^ s2.scale);
                    }
                    else {
                    }
                    let mut n2 = (item.value as i64).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = format!("{}{word:?}", ((item.value as i64) ^ (item.value as i64)), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n2 == 1 { break; }
                    }
                    (0..2).for_each(|_| { s1.push_back(((item.value as i64) & 113)); if s1.len() > 5 { s1.pop_front(); } });
                    s2.value = s2.value.wrapping_mul(31) ^ (if (item.value as i64) & 5 != 0 { (item.value as i64) } else { 32 });
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2_home).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }
}

pub mod pipeline_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 1e6;
        let mut a1_home: f64 = 9.0;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, String) = (3, String::new());
        let mut s2: (i64, u64) = (3, 0);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let mut scratch = Vec::<i64>::new();
            for (i, item) in given.items.iter().enumerate() {
                if some(i, stop, (item.at as i64).wrapping_add((item.at as i64)))? % 3 != 1 {
                    for k in [4_i64, 1] {
                        let (at, v) = {
                            scratch.clear();
                            if item.value % 5 == 0 { a0 -= (k ^ (item.at as i64)).rem_euclid(1000) as f64 / 9.0; }
                            if item.value & 4 != 0 { *a1 = (*a1).min(mix(item.value.wrapping_sub((item.at as i64))) as f64); }
                            (i, (item.value ^ (item.at as i64)))
                        };
                        s0.push((at, (at as i64).wrapping_add(v)));
                        let mut n1 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == v & 7 { break; } n1 += m ^ (v & 7); }
                        s1.1 += if ((at as i64).wrapping_mul(5) ^ s1.0) % 2 == 0 { "+" } else { "*" };
                        s1.1 += if n1 % 2 == 0 { "+" } else { "*" };
                        s2.1 += s2.1 % 7 + ((at as i64) & 15).rem_euclid(3) as u64;
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0).exact("a1", &a1_home).sunk("s0", &s0).sunk("s1", &s1.1).sunk("s2", &s2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 1e6;
        let mut a1_home: f64 = 9.0;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, String) = (3, String::new());
        let mut s2: (i64, u64) = (3, 0);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, lookahead = 5,
                let mut scratch = Vec::<i64>::new();
                for (i, item) in given.items.iter().enumerate() if some(i, stop, (item.at as i64).wrapping_add((item.at as i64)))? % 3 != 1 for k in [4_i64, 1] {
                    scratch.clear();
                    if item.value % 5 == 0 { a0 -= (k ^ (item.at as i64)).rem_euclid(1000) as f64 / 9.0; }
                    if item.value & 4 != 0 { *a1 = (*a1).min(mix(item.value.wrapping_sub((item.at as i64))) as f64); }
                    (i, (item.value ^ (item.at as i64)))
                } then |(at, v)| {
                    s0.push((at, (at as i64).wrapping_add(v)));
                    let mut n1 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == v & 7 { break; } n1 += m ^ (v & 7); });
                    s1.1 += if ((at as i64).wrapping_mul(5) ^ s1.0) % 2 == 0 { "+" } else { "*" };
                    s1.1 += if n1 % 2 == 0 { "+" } else { "*" };
                    s2.1 += s2.1 % 7 + ((at as i64) & 15).rem_euclid(3) as u64;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0).exact("a1", &a1_home).sunk("s0", &s0).sunk("s1", &s1.1).sunk("s2", &s2.1)
    }
}

pub mod pipeline_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: f64 = 1.0;
        let mut s2: Held<f64> = Held { value: 1.0, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            'items: for (item, other) in given.items.iter().zip(&given.values) {
                if text(item.at, stop, (if item.value > 191 { (*other) } else { 30 }))? % 3 != 1 {
                    let (at, call) = {
                        scratch.clear();
                        let n1 = ((*other) ^ 8);
                        let n2 = mix(n1);
                        if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                        if item.at == later { break 'items; }
                        scratch.extend([mix((*other)), n1]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        (item.at, { let k = mix(n3.wrapping_sub(item.value)); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                    };
                    s0.value.push((at, ((at as i64) ^ s0.scale)));
                    s1 -= mix(call(3).wrapping_sub((at as i64))).rem_euclid(2) as f64;
                    s2.value -= (mix(call(3)) ^ s2.scale).rem_euclid(2) as f64;
                    s0.value.push((at, mix((at as i64).wrapping_sub(call(3)))));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: f64 = 1.0;
        let mut s2: Held<f64> = Held { value: 1.0, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                let mut scratch = Vec::<i64>::new();
                'items: for (item, other) in given.items.iter().zip(&given.values) if text(item.at, stop, (if item.value > 191 { (*other) } else { 30 }))? % 3 != 1 {
                    scratch.clear();
                    let n1 = ((*other) ^ 8);
                    let n2 = mix(n1);
                    if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                    if item.at == later { break 'items; }
                    scratch.extend([mix((*other)), n1]);
                    let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    (item.at, { let k = mix(n3.wrapping_sub(item.value)); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                } then |(at, call)| {
                    s0.value.push((at, ((at as i64) ^ s0.scale)));
                    s1 -= mix(call(3).wrapping_sub((at as i64))).rem_euclid(2) as f64;
                    s2.value -= (mix(call(3)) ^ s2.scale).rem_euclid(2) as f64;
                    s0.value.push((at, mix((at as i64).wrapping_sub(call(3)))));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value).sunk("s1", &s1).sunk("s2", &s2.value)
    }
}

pub mod pipeline_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> String {
            for i in (0..len).rev() {
                let c_stop = if i >= stop { break } else { mix((i as i64).wrapping_sub((i as i64))) };
                if let Some(c0) = ((i as i64) ^ 11).checked_sub(8) {
                    for k in [4_i64, 1] {
                        let item = {
                            given.reach(i);
                            a0 -= 2;
                            given.census.item(i)
                        };
                        s0.1.push((item.value, ((item.value as i64) & 17)));
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, lookahead = 1,
                for i in (0..len).rev() let c_stop = if i >= stop { break } else { mix((i as i64).wrapping_sub((i as i64))) } if let Some(c0) = ((i as i64) ^ 11).checked_sub(8) for k in [4_i64, 1] {
                    given.reach(i);
                    a0 -= 2;
                    given.census.item(i)
                } then |item| s0.1.push((item.value, ((item.value as i64) & 17)))
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0.1)
    }
}

pub mod pipeline_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: f64 = 9.0;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let s0 = &mut s0_home;
            for i in 0..len {
                let (at, v) = {
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_add((i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    a0 -= n2.rem_euclid(90) as usize;
                    a1 = a1.min(((i as i64) & 40) as f64);
                    let n3 = text(i, stop, (if mix((i as i64)) % 3 != 1 { n2 } else { 31 }))?;
                    (i, ((i as i64) & 17))
                };
                s0.push((at, v));
                let n1 = if at == later { return Err(Wrong::Small(at)) } else { (v & 19) };
                if (at as i64) % 5 == 0 {
                    s0.push((at, mix((at as i64).wrapping_sub((at as i64)))));
                }
                s0.push((at, (v ^ n1)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: f64 = 9.0;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs, lookahead = 40,
                for i in 0..len {
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_add((i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    a0 -= n2.rem_euclid(90) as usize;
                    a1 = a1.min(((i as i64) & 40) as f64);
                    let n3 = text(i, stop, (if mix((i as i64)) % 3 != 1 { n2 } else { 31 }))?;
                    (i, ((i as i64) & 17))
                } then |(at, v)| {
                    s0.push((at, v));
                    let n1 = if at == later { return Err(Wrong::Small(at)) } else { (v & 19) };
                    if (at as i64) % 5 == 0 {
                        s0.push((at, mix((at as i64).wrapping_sub((at as i64)))));
                    }
                    s0.push((at, (v ^ n1)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0_home)
    }
}

pub mod pipeline_030 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: [u16; 4] = [9; 4];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, HashMap<i64, i64>) = (3, HashMap::new());
        let mut s2_home: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let s2 = &mut s2_home;
            let mut scratch = Vec::<i64>::new();
            for i in 1..=len.min(200) as u8 {
                for k in 0..(i as i64).rem_euclid(3) {
                    let (at, call) = {
                        given.reach(usize::from(i));
                        scratch.clear();
                        a1[(if k & 6 != 0 { (i as i64) } else { 26 }).rem_euclid(4) as usize] ^= (if k & 6 != 0 { (i as i64) } else { 26 }) as u16;
                        let n1 = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { k.wrapping_add(48) };
                        a1[mix(k).rem_euclid(4) as usize] ^= mix(k) as u16;
                        (usize::from(i), { let k = mix(n1); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                    };
                    if mix(call(3)) % 3 != 1 { *s1.1.entry(call(3).rem_euclid(9)).or_insert(5) ^= call(3); }
                    if some(at, stop, (at as i64)).ok_or(Small(at))? % 2 == 0 { mix(1); }
                    if let Some(n1 @ 3..) = some(at, later, (call(3) & 37)) {
                        let n2 = small(at, later, mix(call(3).wrapping_sub(41)))?;
                        *s1.1.entry(((at as i64) ^ call(3)).rem_euclid(9)).or_insert(5) ^= ((at as i64) ^ call(3));
                    }
                    s0.push((at, call(3)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.1.show()).sunk("s2", &s2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: [u16; 4] = [9; 4];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, HashMap<i64, i64>) = (3, HashMap::new());
        let mut s2_home: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let s2 = &mut s2_home;
            parallel!(n_jobs = n_jobs, lookahead = 40,
                let mut scratch = Vec::<i64>::new();
                for i in 1..=len.min(200) as u8 for k in 0..(i as i64).rem_euclid(3) {
                    given.reach(usize::from(i));
                    scratch.clear();
                    a1[(if k & 6 != 0 { (i as i64) } else { 26 }).rem_euclid(4) as usize] ^= (if k & 6 != 0 { (i as i64) } else { 26 }) as u16;
                    let n1 = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { k.wrapping_add(48) };
                    a1[mix(k).rem_euclid(4) as usize] ^= mix(k) as u16;
                    (usize::from(i), { let k = mix(n1); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                } then |(at, call)| {
                    if mix(call(3)) % 3 != 1 { *s1.1.entry(call(3).rem_euclid(9)).or_insert(5) ^= call(3); }
                    if some(at, stop, (at as i64)).ok_or(Small(at))? % 2 == 0 { mix(1); }
                    if let Some(n1 @ 3..) = some(at, later, (call(3) & 37)) {
                        let n2 = small(at, later, mix(call(3).wrapping_sub(41)))?;
                        *s1.1.entry(((at as i64) ^ call(3)).rem_euclid(9)).or_insert(5) ^= ((at as i64) ^ call(3));
                    }
                    s0.push((at, call(3)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.1.show()).sunk("s2", &s2_home)
    }
}

pub mod pipeline_031 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: String = String::new();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            for i in (0..len).map(|i| i * 2) {
                let c_stop = if (i / 2) >= stop { resume_unwind(Box::new(Payload((i / 2)))) } else { (i as i64) };
                let (at, v) = {
                    let mut n1 = c_stop.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add((if (i as i64) > 114 { n1 } else { 25 })))
                        };
                        let n3 = n2(mix((i as i64).wrapping_sub(18))).unwrap_or(1);
                    }
                    let n4 = (i as i64);
                    if mix(c_stop) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                    a0[(mix(n4.wrapping_sub(n4)) & 1) as usize][mix(n4.wrapping_sub(n4)).rem_euclid(3) as usize] += 2;
                    ((i / 2), mix(n4))
                };
                s0.1.push((at, mix(v)));
                match mix((at as i64).wrapping_sub(7)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        (0..2).for_each(|_| { s0.1.push((at, ((if m & 7 != 0 { v } else { v }) ^ s0.0))); });
                        if mix((at as i64)) % 3 != 1 && at % 5 == 1 { continue; }
                    }
                    _ => {}
                }
                match mix((at as i64)).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let n1 = m.wrapping_add(22);
                    }
                    _ => {}
                }
                if (at as i64) % 3 == 0 { s0.1.push((at, ((if (at as i64) > 151 { (at as i64) } else { (at as i64) }) ^ s0.0))); }
                write!(s1, "{} ", mix((at as i64).wrapping_sub((at as i64)))).unwrap();
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home).sunk("s0", &s0.1).sunk("s1", &s1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: String = String::new();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in (0..len).map(|i| i * 2) let c_stop = if (i / 2) >= stop { resume_unwind(Box::new(Payload((i / 2)))) } else { (i as i64) } {
                    let mut n1 = c_stop.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add((if (i as i64) > 114 { n1 } else { 25 })))
                        };
                        let n3 = n2(mix((i as i64).wrapping_sub(18))).unwrap_or(1);
                    }
                    let n4 = (i as i64);
                    if mix(c_stop) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                    a0[(mix(n4.wrapping_sub(n4)) & 1) as usize][mix(n4.wrapping_sub(n4)).rem_euclid(3) as usize] += 2;
                    ((i / 2), mix(n4))
                } then |(at, v)| {
                    s0.1.push((at, mix(v)));
                    match mix((at as i64).wrapping_sub(7)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            (0..2).for_each(|_| { s0.1.push((at, ((if m & 7 != 0 { v } else { v }) ^ s0.0))); });
                            if mix((at as i64)) % 3 != 1 && at % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    match mix((at as i64)).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = m.wrapping_add(22);
                        }
                        _ => {}
                    }
                    if (at as i64) % 3 == 0 { s0.1.push((at, ((if (at as i64) > 151 { (at as i64) } else { (at as i64) }) ^ s0.0))); }
                    write!(s1, "{} ", mix((at as i64).wrapping_sub((at as i64)))).unwrap();
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home).sunk("s0", &s0.1).sunk("s1", &s1)
    }
}

pub mod pipeline_032 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Option<i64> = None;
        let mut s2: (i64, RefCell<Vec<i64>>) = (3, RefCell::default());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            for item in fresh.iter_mut() {
                let (at, checked) = {
                    given.reach(item.at);
                    if (item.at as i64) > 277 {
                        let mut n1 = (item.at as i64).wrapping_add(14).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = n1;
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        item.value += (item.value & 78).rem_euclid(9);
                    }
                    else {
                        assert!(!(item.at >= stop), "on purpose {}", item.at);
                    }
                    match item.value.wrapping_mul(17).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if mix((item.at as i64)) % 3 != 1 {
                                let n4 = mix(item.value.wrapping_sub(6));
                            }
                            else {
                                let mut n5 = 3_i64;
                                for m in 0..5_i64 { if m + 3 == m & 7 { break; } n5 += m ^ (m & 7); }
                            }
                        }
                        _ => {}
                    }
                    item.value = (item.at as i64) % 1000;
                    a0 += ((item.at as i64) & 120).rem_euclid(100) as u64;
                    (item.at, some(item.at, later, (item.value & 16)))
                };
                let v = checked?;
                s0.push((at, (at as i64).wrapping_mul(11)));
                let n1 = { let shown = v; format!("{shown:04}-{:x}", (at as i64).wrapping_add(31)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if (at as i64) % 3 == 0 {
                    let mut n2 = mix((at as i64).wrapping_sub(44)).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            s0.push((at, (v ^ 25)));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                }
                else {
                    let mut n4 = (if v > 119 { v } else { (at as i64) }).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            let n6 = some(at, stop, mix(n4))?;
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                }
                if some(at, later, v)? % 2 == 0 { mix(1); }
                s0.push((at, (at as i64)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Option<i64> = None;
        let mut s2: (i64, RefCell<Vec<i64>>) = (3, RefCell::default());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1000,
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    if (item.at as i64) > 277 {
                        let mut n1 = (item.at as i64).wrapping_add(14).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = n1;
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        item.value += (item.value & 78).rem_euclid(9);
                    }
                    else {
                        assert!(!(item.at >= stop), "on purpose {}", item.at);
                    }
                    match item.value.wrapping_mul(17).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if mix((item.at as i64)) % 3 != 1 {
                                let n4 = mix(item.value.wrapping_sub(6));
                            }
                            else {
                                let mut n5 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == m & 7 { break; } n5 += m ^ (m & 7); });
                            }
                        }
                        _ => {}
                    }
                    item.value = (item.at as i64) % 1000;
                    a0 += ((item.at as i64) & 120).rem_euclid(100) as u64;
                    (item.at, some(item.at, later, (item.value & 16)))
                } then |(at, checked)| {
                    let v = checked?;
                    s0.push((at, (at as i64).wrapping_mul(11)));
                    let n1 = { let shown = v; format!("{shown:04}-{:x}", (at as i64).wrapping_add(31)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (at as i64) % 3 == 0 {
                        let mut n2 = mix((at as i64).wrapping_sub(44)).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                s0.push((at, (v ^ 25)));
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                    }
                    else {
                        let mut n4 = (if v > 119 { v } else { (at as i64) }).rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                let n6 = some(at, stop, mix(n4))?;
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    if some(at, later, v)? % 2 == 0 { mix(1); }
                    s0.push((at, (at as i64)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_033 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: VecDeque<i64> = VecDeque::new();
        let mut s2: (i64, Option<i64>) = (3, None);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for (i, item) in fresh.iter_mut().enumerate() {
                let (at, v) = {
                    given.reach(i);
                    item.value ^= item.value.wrapping_mul(9) % 1000;
                    a0 += Duration::from_millis((if (item.at as i64) & 7 != 0 { item.value } else { 44 }).rem_euclid(100) as u64);
                    (i, (item.at as i64))
                };
                s2.1 = s2.1.map(|x| x ^ (if (at as i64) & 3 != 0 { v } else { (at as i64) }));
                s0.push((at, mix(v)));
                if at == later { panic!("on purpose {}", at); }
                s2.1 = s2.1.map(|x| x ^ v.wrapping_add(v));
                s0.push((at, (v & 97)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: VecDeque<i64> = VecDeque::new();
        let mut s2: (i64, Option<i64>) = (3, None);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, lookahead = 1,
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    item.value ^= item.value.wrapping_mul(9) % 1000;
                    a0 += Duration::from_millis((if (item.at as i64) & 7 != 0 { item.value } else { 44 }).rem_euclid(100) as u64);
                    (i, (item.at as i64))
                } then |(at, v)| {
                    s2.1 = s2.1.map(|x| x ^ (if (at as i64) & 3 != 0 { v } else { (at as i64) }));
                    s0.push((at, mix(v)));
                    if at == later { panic!("on purpose {}", at); }
                    s2.1 = s2.1.map(|x| x ^ v.wrapping_add(v));
                    s0.push((at, (v & 97)));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_034 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for Item { at, value } in &given.items {
                let item = {
                    given.reach((*at));
                    given.census.item((*at))
                };
                s0.push((item.value, mix((item.value as i64).wrapping_sub(35))));
                if let Some(n1 @ 3..) = some(item.value, later, (item.value as i64).wrapping_mul(17)) {
                    let n2 = format!("{}{word:?}", mix(n1.wrapping_sub((item.value as i64))), word = n1.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if item.value == stop { break; }
                }
                let n3 = (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 11 });
                (0..2).for_each(|_| { s0.push((item.value, (item.value as i64))); });
                if n3 > 125 { s1.value = s1.value.rotate_left((item.value as i64).rem_euclid(5) as u32); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 40,
                for Item { at, value } in &given.items {
                    given.reach((*at));
                    given.census.item((*at))
                } then |item| {
                    s0.push((item.value, mix((item.value as i64).wrapping_sub(35))));
                    if let Some(n1 @ 3..) = some(item.value, later, (item.value as i64).wrapping_mul(17)) {
                        let n2 = format!("{}{word:?}", mix(n1.wrapping_sub((item.value as i64))), word = n1.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if item.value == stop { break; }
                    }
                    let n3 = (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 11 });
                    (0..2).for_each(|_| { s0.push((item.value, (item.value as i64))); });
                    if n3 > 125 { s1.value = s1.value.rotate_left((item.value as i64).rem_euclid(5) as u32); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.value)
    }
}

pub mod pipeline_035 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i64 = 77;
        let mut a2_home: Vec<String> = Vec::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: u64 = 0;
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    let (at, v) = {
                        match (j as i64).wrapping_add((i as i64)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if mix((i as i64)) % 3 != 1 { a2.push(mix((j as i64).wrapping_sub((j as i64))).to_string()); }
                                a0 &= (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }) != 431;
                            }
                            _ => {}
                        }
                        let n1 = ((i as i64) ^ 3);
                        (0..2).for_each(|_| { a0 &= (j as i64).wrapping_add((j as i64)) != 431; });
                        a1 ^= (i as i64).wrapping_mul(9);
                        a2.push(mix((j as i64).wrapping_sub(6)).to_string());
                        let Some(n2) = some((i * 10 + j), later, 8) else { break };
                        given.values[if (i * 10 + j) >= stop { usize::MAX } else { 0 }].min(1);
                        a2.push(mix(n2).to_string());
                        ((i * 10 + j), n2.wrapping_add(40))
                    };
                    s0.push((at, (if (at as i64) > 267 { (at as i64) } else { v })));
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2_home).sunk("s0", &s0).sunk("s1", &s1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i64 = 77;
        let mut a2_home: Vec<String> = Vec::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: u64 = 0;
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, lookahead = 40,
                for i in 0..len / 10 for j in 0..10_usize {
                    match (j as i64).wrapping_add((i as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if mix((i as i64)) % 3 != 1 { a2.push(mix((j as i64).wrapping_sub((j as i64))).to_string()); }
                            a0 &= (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }) != 431;
                        }
                        _ => {}
                    }
                    let n1 = ((i as i64) ^ 3);
                    (0..2).for_each(|_| { a0 &= (j as i64).wrapping_add((j as i64)) != 431; });
                    a1 ^= (i as i64).wrapping_mul(9);
                    a2.push(mix((j as i64).wrapping_sub(6)).to_string());
                    let Some(n2) = some((i * 10 + j), later, 8) else { break };
                    given.values[if (i * 10 + j) >= stop { usize::MAX } else { 0 }].min(1);
                    a2.push(mix(n2).to_string());
                    ((i * 10 + j), n2.wrapping_add(40))
                } then |(at, v)| s0.push((at, (if (at as i64) > 267 { (at as i64) } else { v })))
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2_home).sunk("s0", &s0).sunk("s1", &s1)
    }
}

pub mod pipeline_036 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            for i in (0..len).rev() {
                let item: Item = {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add((i as i64)), vec![(i as i64).wrapping_add((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    Item { at: i, value: (if n1 % 4 == 0 { n1 } else { n1 }) }
                };
                if item.value & 3 != 0 && item.at % 5 == 1 { continue; }
                match (if item.value % 4 == 0 { item.value } else { 0 }).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        s0.push((item.at, (item.at as i64).wrapping_add((item.at as i64))));
                    }
                    _ => {}
                }
                s0.push((item.at, ((item.at as i64) ^ 14)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 40, ordered = false,
                for i in (0..len).rev() {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add((i as i64)), vec![(i as i64).wrapping_add((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    Item { at: i, value: (if n1 % 4 == 0 { n1 } else { n1 }) }
                } then |item: Item| {
                    if item.value & 3 != 0 && item.at % 5 == 1 { continue; }
                    match (if item.value % 4 == 0 { item.value } else { 0 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            s0.push((item.at, (item.at as i64).wrapping_add((item.at as i64))));
                        }
                        _ => {}
                    }
                    s0.push((item.at, ((item.at as i64) ^ 14)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.show())
    }
}

pub mod pipeline_037 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 3_000_000_000;
        let mut a1: i64 = 50;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1_home: f64 = 1.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let s1 = &mut s1_home;
            for item in given.census.items(len) {
                let (at, v) = {
                    given.reach(item.value);
                    a1 = i64::min(a1, ((item.value as i64) & 40));
                    let mut n1 = (if (item.value as i64) & 1 != 0 { (item.value as i64) } else { 3 }).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let mut n3 = (item.value as i64).wrapping_mul(17).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                let n4 = format!("{:>4}|{:?}", n1.wrapping_add(22), vec![(n1 ^ (item.value as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    *a0 = *a0 - (item.value as i64).rem_euclid(50) as u32 - 1;
                    if item.value >= later { break; }
                    if item.value == stop { break; }
                    (item.value, (item.value as i64))
                };
                s0.1.push((at, v));
                (0..2).for_each(|_| { s0.1.push((at, (if v > 105 { (at as i64) } else { v }))); });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0.1).sunk("s1", &s1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 3_000_000_000;
        let mut a1: i64 = 50;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1_home: f64 = 1.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let s1 = &mut s1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for item in given.census.items(len) {
                    given.reach(item.value);
                    a1 = i64::min(a1, ((item.value as i64) & 40));
                    let mut n1 = (if (item.value as i64) & 1 != 0 { (item.value as i64) } else { 3 }).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let mut n3 = (item.value as i64).wrapping_mul(17).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                let n4 = format!("{:>4}|{:?}", n1.wrapping_add(22), vec![(n1 ^ (item.value as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    *a0 = *a0 - (item.value as i64).rem_euclid(50) as u32 - 1;
                    if item.value >= later { break; }
                    if item.value == stop { break; }
                    (item.value, (item.value as i64))
                } then |(at, v)| {
                    s0.1.push((at, v));
                    (0..2).for_each(|_| { s0.1.push((at, (if v > 105 { (at as i64) } else { v }))); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0.1).sunk("s1", &s1_home)
    }
}

pub mod pipeline_038 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: Held<usize> = Held { value: 0, scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for (item, other) in given.items.iter().zip(&given.values) {
                let c_stop = if item.at >= stop { return Some(format!("left at {}", item.at)) } else { (item.value & 39) };
                let (at, v) = {
                    scratch.clear();
                    if let Some(n1 @ 3..) = some(item.at, later, (item.value ^ 46)) {
                        let mut n2 = mix(item.value.wrapping_sub(item.value)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            scratch.extend([item.value, (n2 & 114)]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        a0.push('x');
                    }
                    if mix((*other)) % 3 != 1 {
                        a0 += "yz";
                    }
                    a0.push('x');
                    (item.at, mix(c_stop))
                };
                for n1 in 0..(at as i64).rem_euclid(4) {
                    let n2 = format!("{}{word:?}", (if v & 4 != 0 { n1 } else { v }), word = (if (at as i64) & 1 != 0 { (at as i64) } else { n1 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n3 in 0..n1.rem_euclid(4) {
                        let n4 = format!("{:>4}|{:?}", v.wrapping_add(30), vec![(if mix(n3) % 3 != 1 { n1 } else { 32 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                }
                s0.push((at, v));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.value).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: Held<usize> = Held { value: 0, scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, lookahead = 5,
                let mut scratch = Vec::<i64>::new();
                for (item, other) in given.items.iter().zip(&given.values) let c_stop = if item.at >= stop { return Some(format!("left at {}", item.at)) } else { (item.value & 39) } {
                    scratch.clear();
                    if let Some(n1 @ 3..) = some(item.at, later, (item.value ^ 46)) {
                        let mut n2 = mix(item.value.wrapping_sub(item.value)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            scratch.extend([item.value, (n2 & 114)]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        a0.push('x');
                    }
                    if mix((*other)) % 3 != 1 {
                        a0 += "yz";
                    }
                    a0.push('x');
                    (item.at, mix(c_stop))
                } then |(at, v)| {
                    for n1 in 0..(at as i64).rem_euclid(4) {
                        let n2 = format!("{}{word:?}", (if v & 4 != 0 { n1 } else { v }), word = (if (at as i64) & 1 != 0 { (at as i64) } else { n1 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        for n3 in 0..n1.rem_euclid(4) {
                            let n4 = format!("{:>4}|{:?}", v.wrapping_add(30), vec![(if mix(n3) % 3 != 1 { n1 } else { 32 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    s0.push((at, v));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.value).sunk("s0", &s0)
    }
}

pub mod pipeline_039 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for chunk in given.items.chunks(3) {
                    let at = {
                        given.reach(chunk[0].at);
                        if (chunk.len() as i64) > 49 { a0 += (chunk.len() as i64).rem_euclid(100); }
                        let n1 = if chunk[0].at == stop { panic!("on purpose {}", chunk[0].at) } else { mix((chunk.len() as i64)) };
                        chunk[0].at
                    };
                    if round > 51 {
                        for n1 in 0..mix((at as i64).wrapping_sub(round)).rem_euclid(4) {
                            if mix(round) % 3 != 1 && at % 5 == 1 { continue 'items; }
                        }
                    }
                    else {
                        s0.push((at, mix(round)));
                        if let Some(n2 @ 3..) = some(at, later, round) {
                            s0.push((at, round.wrapping_mul(7)));
                        }
                    }
                    let mut n3 = (at as i64).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if at == later { continue 'rounds; }
                        let n4 = { let shown = ((at as i64) ^ n3); format!("{shown:04}-{:x}", (round & 43)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    s0.push((at, ((at as i64) ^ (at as i64))));
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, lookahead = 40,
                    'items: for chunk in given.items.chunks(3) {
                        given.reach(chunk[0].at);
                        if (chunk.len() as i64) > 49 { a0 += (chunk.len() as i64).rem_euclid(100); }
                        let n1 = if chunk[0].at == stop { panic!("on purpose {}", chunk[0].at) } else { mix((chunk.len() as i64)) };
                        chunk[0].at
                    } then |at| {
                        if round > 51 {
                            for n1 in 0..mix((at as i64).wrapping_sub(round)).rem_euclid(4) {
                                if mix(round) % 3 != 1 && at % 5 == 1 { continue 'items; }
                            }
                        }
                        else {
                            s0.push((at, mix(round)));
                            if let Some(n2 @ 3..) = some(at, later, round) {
                                s0.push((at, round.wrapping_mul(7)));
                            }
                        }
                        let mut n3 = (at as i64).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            if at == later { continue 'rounds; }
                            let n4 = { let shown = ((at as i64) ^ n3); format!("{shown:04}-{:x}", (round & 43)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        s0.push((at, ((at as i64) ^ (at as i64))));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0)
    }
}

pub mod pipeline_040 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                let (at, &v) = {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", (if item.value % 3 == 0 { item.value } else { item.value }), vec![(item.at as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(item.value) % 3 != 1 {
                        let n2 = ((item.at as i64) ^ 27);
                    }
                    let n3 = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { n1.wrapping_mul(7) };
                    (item.at, &given.values[item.at % given.values.len()])
                };
                s0.push((at, ((at as i64) ^ (at as i64))));
                s0.push((at, (v ^ v)));
                if at == later { return Err(format!("left at {}", at).into()); }
                if mix(v) % 3 != 1 {
                    s0.push((at, (if mix(v) % 3 != 1 { (at as i64) } else { 8 })));
                }
                else {
                    let n1 = format!("{:>4}|{:?}", (at as i64), vec![(v ^ 18); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { s0.push((at, (at as i64))); });
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs,
                for item in given.items.clone() {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", (if item.value % 3 == 0 { item.value } else { item.value }), vec![(item.at as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(item.value) % 3 != 1 {
                        let n2 = ((item.at as i64) ^ 27);
                    }
                    let n3 = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { n1.wrapping_mul(7) };
                    (item.at, &given.values[item.at % given.values.len()])
                } then |(at, &v)| {
                    s0.push((at, ((at as i64) ^ (at as i64))));
                    s0.push((at, (v ^ v)));
                    if at == later { return Err(format!("left at {}", at).into()); }
                    if mix(v) % 3 != 1 {
                        s0.push((at, (if mix(v) % 3 != 1 { (at as i64) } else { 8 })));
                    }
                    else {
                        let n1 = format!("{:>4}|{:?}", (at as i64), vec![(v ^ 18); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        (0..2).for_each(|_| { s0.push((at, (at as i64))); });
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }
}

pub mod pipeline_041 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a2_home: u64 = 3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (item, other) in given.items.iter().zip(&given.values) {
                    if let Some(c0) = (round ^ 38).checked_sub(6) {
                        let (at, v) = {
                            (0..2).for_each(|_| { a0[mix(item.value.wrapping_sub(46)).rem_euclid(5) as usize] -= 1; });
                            a1.insert(c0);
                            (item.at, (if c0 > 116 { item.value } else { 33 }))
                        };
                        let mut n1 = (round & 116).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = (n1 & 13);
                            let n3 = n1.wrapping_add((at as i64));
                        }
                        s0.push((at, v.wrapping_mul(3)));
                        s0.push((at, (at as i64).wrapping_add(v)));
                    }
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).exact("a2", &a2_home).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a2_home: u64 = 3;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs,
                    for (item, other) in given.items.iter().zip(&given.values) if let Some(c0) = (round ^ 38).checked_sub(6) {
                        (0..2).for_each(|_| { a0[mix(item.value.wrapping_sub(46)).rem_euclid(5) as usize] -= 1; });
                        a1.insert(c0);
                        (item.at, (if c0 > 116 { item.value } else { 33 }))
                    } then |(at, v)| {
                        let mut n1 = (round & 116).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = (n1 & 13);
                            let n3 = n1.wrapping_add((at as i64));
                        }
                        s0.push((at, v.wrapping_mul(3)));
                        s0.push((at, (at as i64).wrapping_add(v)));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).exact("a2", &a2_home).sunk("s0", &s0)
    }
}

pub mod pipeline_042 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).rev() {
                let c_stop = if i == stop { panic!("on purpose {}", i) } else { (i as i64) };
                let ((at, v), [w, _]) = {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let n1 = (i as i64);
                    if c_stop % 2 == 0 {
                        if mix((i as i64)) % 3 != 1 {
                            let n2 = n1.wrapping_add((i as i64));
                        }
                        else {
                        }
                        let n3 = format!("{:>4}|{:?}", n1, vec![(if c_stop % 3 == 0 { c_stop } else { n1 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    ((i, (i as i64).wrapping_mul(11)), [(if (i as i64) & 4 != 0 { n1 } else { 12 }), 3])
                };
                s0.value.push((at, w.wrapping_mul(19)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in (0..len).rev() let c_stop = if i == stop { panic!("on purpose {}", i) } else { (i as i64) } {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let n1 = (i as i64);
                    if c_stop % 2 == 0 {
                        if mix((i as i64)) % 3 != 1 {
                            let n2 = n1.wrapping_add((i as i64));
                        }
                        else {
                        }
                        let n3 = format!("{:>4}|{:?}", n1, vec![(if c_stop % 3 == 0 { c_stop } else { n1 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    ((i, (i as i64).wrapping_mul(11)), [(if (i as i64) & 4 != 0 { n1 } else { 12 }), 3])
                } then |((at, v), [w, _])| s0.value.push((at, w.wrapping_mul(19)))
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }
}

pub mod pipeline_043 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for Item { at, value } in &given.items {
                let c_stop = if (*at) == stop { panic!("on purpose {}", (*at)) } else { (*at as i64).wrapping_mul(5) };
                let (at, &v) = {
                    ((*at), &given.values[(*at) % given.values.len()])
                };
                s0.push((at, (if v & 3 != 0 { v } else { 37 })));
                s0.push((at, (v ^ v)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i64 = 50;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for Item { at, value } in &given.items let c_stop = if (*at) == stop { panic!("on purpose {}", (*at)) } else { (*at as i64).wrapping_mul(5) } {
                    ((*at), &given.values[(*at) % given.values.len()])
                } then |(at, &v)| {
                    s0.push((at, (if v & 3 != 0 { v } else { 37 })));
                    s0.push((at, (v ^ v)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sunk("s0", &s0)
    }
}

pub mod pipeline_044 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let mut a1: (i64, i64) = (3, 77);
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for item in fresh.iter_mut() {
                let (at, words): (usize, String) = {
                    given.reach(item.at);
                    scratch.clear();
                    a0 *= if item.value.wrapping_add((item.at as i64)) % 2 == 0 { 1 } else { -1 };
                    a1.1 ^= ((item.at as i64) & 35);
                    (item.at, format!("{} ", (if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 23 })))
                };
                s0.value.push((at, mix((at as i64))));
                if at == stop { break; }
                s0.value.push((at, ((at as i64) ^ (words.len() as i64))));
                s0.value.push((at, ((at as i64).wrapping_mul(3) ^ s0.scale)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sunk("s0", &s0.value).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let mut a1: (i64, i64) = (3, 77);
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                let mut scratch = Vec::<i64>::new();
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    scratch.clear();
                    a0 *= if item.value.wrapping_add((item.at as i64)) % 2 == 0 { 1 } else { -1 };
                    a1.1 ^= ((item.at as i64) & 35);
                    (item.at, format!("{} ", (if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 23 })))
                } then |(at, words): (usize, String)| {
                    s0.value.push((at, mix((at as i64))));
                    if at == stop { break; }
                    s0.value.push((at, ((at as i64) ^ (words.len() as i64))));
                    s0.value.push((at, ((at as i64).wrapping_mul(3) ^ s0.scale)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sunk("s0", &s0.value).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_045 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut a1: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a2_home: (i64, usize) = (0, 0);
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            for i in (0..len).map(|i| i * 2) {
                if mix((i as i64)) % 3 != 1 {
                    let item = {
                        given.reach((i / 2));
                        let n1 = format!("{}{word:?}", mix((i as i64).wrapping_sub(8)), word = ((i as i64) & 30) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.1 += i128::from(mix(n1));
                        if n1 & 6 != 0 { a0.1 += i128::from(n1.wrapping_add(34)); }
                        a1.value[n1.rem_euclid(5) as usize] += n1.rem_euclid(60);
                        *a2 = max(*a2, (mix(n1), 4));
                        Item { at: (i / 2), value: (i as i64) }
                    };
                    let n1 = (item.at as i64).wrapping_add(item.value);
                    let n2 = format!("{}{word:?}", mix((item.at as i64).wrapping_sub(n1)), word = (n1 & 23) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.1.push((item.at, mix(n1)));
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    s0.1.push((item.at, mix((item.at as i64).wrapping_sub(24))));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2_home).sunk("s0", &s0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut a1: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a2_home: (i64, usize) = (0, 0);
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, lookahead = 2,
                for i in (0..len).map(|i| i * 2) if mix((i as i64)) % 3 != 1 {
                    given.reach((i / 2));
                    let n1 = format!("{}{word:?}", mix((i as i64).wrapping_sub(8)), word = ((i as i64) & 30) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 += i128::from(mix(n1));
                    if n1 & 6 != 0 { a0.1 += i128::from(n1.wrapping_add(34)); }
                    a1.value[n1.rem_euclid(5) as usize] += n1.rem_euclid(60);
                    *a2 = max(*a2, (mix(n1), 4));
                    Item { at: (i / 2), value: (i as i64) }
                } then |item| {
                    let n1 = (item.at as i64).wrapping_add(item.value);
                    let n2 = format!("{}{word:?}", mix((item.at as i64).wrapping_sub(n1)), word = (n1 & 23) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.1.push((item.at, mix(n1)));
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    s0.1.push((item.at, mix((item.at as i64).wrapping_sub(24))));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2_home).sunk("s0", &s0.1)
    }
}

pub mod pipeline_046 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, BinaryHeap<(usize, i64)>) = (3, BinaryHeap::new());
        let ended = ended(|| -> Result<String, Wrong> {
            for item in VecDeque::from(given.items.clone()) {
                let Item { at, value } = {
                    if (item.at as i64) > 72 {
                        let n1 = (if item.value > 241 { item.value } else { (item.at as i64) });
                    }
                    else {
                        let mut n2 = (item.value & 114).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = mix((item.at as i64).wrapping_sub(36));
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        match mix(n3.wrapping_sub(item.value)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n5 = format!("{}{word:?}", mix(n3.wrapping_sub(item.value)), word = (m & 110) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n6 = ((item.at as i64) ^ n5);
                            }
                            _ => {}
                        }
                    }
                    Item { at: item.at, value: (item.at as i64).wrapping_add(item.value) }
                };
                s0.1.push((at, (value ^ value)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, BinaryHeap<(usize, i64)>) = (3, BinaryHeap::new());
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, ordered = false,
                for item in VecDeque::from(given.items.clone()) {
                    if (item.at as i64) > 72 {
                        let n1 = (if item.value > 241 { item.value } else { (item.at as i64) });
                    }
                    else {
                        let mut n2 = (item.value & 114).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = mix((item.at as i64).wrapping_sub(36));
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        match mix(n3.wrapping_sub(item.value)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n5 = format!("{}{word:?}", mix(n3.wrapping_sub(item.value)), word = (m & 110) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n6 = ((item.at as i64) ^ n5);
                            }
                            _ => {}
                        }
                    }
                    Item { at: item.at, value: (item.at as i64).wrapping_add(item.value) }
                } then |Item { at, value }| s0.1.push((at, (value ^ value)))
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1.show())
    }
}

pub mod pipeline_047 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut a1: (i64, i32) = (3, 7);
        let mut a2: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for &Item { at, value } in given.items.iter() {
                    let (at, words) = {
                        given.reach(at);
                        if mix(value) % 3 != 1 && at % 5 == 1 { continue; }
                        let n1 = some(at, stop, (if value > 144 { value } else { 21 })).ok_or(Small(at))?;
                        let mut n2 = mix(n1).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            if mix(value) % 3 != 1 {
                                let n3 = { let shown = ((at as i64) & 23); format!("{shown:04}-{:x}", n2.wrapping_add(11)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if (at as i64) % 5 == 0 { a0.value = i64::min(a0.value, (n1.wrapping_mul(11) ^ a0.scale)); }
                            }
                        }
                        a0.value = i64::min(a0.value, ((value & 39) ^ a0.scale));
                        (at, format!("{} ", mix(n1.wrapping_sub(45))))
                    };
                    if (at as i64) & 6 != 0 {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add(mix((words.len() as i64))))
                        };
                        let n2 = n1((words.len() as i64).wrapping_mul(19)).unwrap_or(1);
                    }
                    s1.push(mix(round));
                    s0.push((at, ((words.len() as i64) ^ (words.len() as i64))));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2.value.show()).sunk("s0", &s0).sunk("s1", &s1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut a1: (i64, i32) = (3, 7);
        let mut a2: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, lookahead = 1000,
                    for &Item { at, value } in given.items.iter() {
                        given.reach(at);
                        if mix(value) % 3 != 1 && at % 5 == 1 { continue; }
                        let n1 = some(at, stop, (if value > 144 { value } else { 21 })).ok_or(Small(at))?;
                        let mut n2 = mix(n1).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            if mix(value) % 3 != 1 {
                                let n3 = { let shown = ((at as i64) & 23); format!("{shown:04}-{:x}", n2.wrapping_add(11)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if (at as i64) % 5 == 0 { a0.value = i64::min(a0.value, (n1.wrapping_mul(11) ^ a0.scale)); }
                            }
                        }
                        a0.value = i64::min(a0.value, ((value & 39) ^ a0.scale));
                        (at, format!("{} ", mix(n1.wrapping_sub(45))))
                    } then |(at, words)| {
                        if (at as i64) & 6 != 0 {
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                Some(some(at, later, x)?.wrapping_add(mix((words.len() as i64))))
                            };
                            let n2 = n1((words.len() as i64).wrapping_mul(19)).unwrap_or(1);
                        }
                        s1.push(mix(round));
                        s0.push((at, ((words.len() as i64) ^ (words.len() as i64))));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2.value.show()).sunk("s0", &s0).sunk("s1", &s1)
    }
}

pub mod pipeline_048 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: i64 = 1;
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for (i, item) in given.items.iter().enumerate() {
                    let item = {
                        given.reach(i);
                        scratch.clear();
                        match item.value.wrapping_add(24).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = mix(item.value.wrapping_sub(14));
                                if let Some(n2 @ 3..) = some(i, later, mix((item.at as i64))) {
                                    a0.1[(m ^ a0.0).rem_euclid(5) as usize] -= 1;
                                }
                            }
                            _ => {}
                        }
                        a0.1[(round.wrapping_mul(3) ^ a0.0).rem_euclid(5) as usize] -= 1;
                        if i >= stop { break; }
                        Item { at: i, value: item.value }
                    };
                    if mix(item.value) % 3 != 1 { s0.push((item.at, ((item.at as i64) & 85))); }
                    if round & 6 != 0 { s1 = s1.wrapping_mul(31) ^ (item.at as i64).wrapping_mul(9); }
                    if round % 3 == 0 { s2.value = s2.value.rotate_left(item.value.rem_euclid(5) as u32); }
                    s0.push((item.at, (if (item.at as i64) > 167 { round } else { round })));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: i64 = 1;
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1,
                    let mut scratch = Vec::<i64>::new();
                    for (i, item) in given.items.iter().enumerate() {
                        given.reach(i);
                        scratch.clear();
                        match item.value.wrapping_add(24).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = mix(item.value.wrapping_sub(14));
                                if let Some(n2 @ 3..) = some(i, later, mix((item.at as i64))) {
                                    a0.1[(m ^ a0.0).rem_euclid(5) as usize] -= 1;
                                }
                            }
                            _ => {}
                        }
                        a0.1[(round.wrapping_mul(3) ^ a0.0).rem_euclid(5) as usize] -= 1;
                        if i >= stop { break; }
                        Item { at: i, value: item.value }
                    } then |item| {
                        if mix(item.value) % 3 != 1 { s0.push((item.at, ((item.at as i64) & 85))); }
                        if round & 6 != 0 { s1 = s1.wrapping_mul(31) ^ (item.at as i64).wrapping_mul(9); }
                        if round % 3 == 0 { s2.value = s2.value.rotate_left(item.value.rem_euclid(5) as u32); }
                        s0.push((item.at, (if (item.at as i64) > 167 { round } else { round })));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }
}

pub mod pipeline_049 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 5, scale: 2 };
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            for item in given.items.clone() {
                let c_stop = if item.at == stop { break } else { item.value };
                let (at, v) = {
                    given.reach(item.at);
                    let n1 = item.value;
                    match (n1 ^ n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = { let shown = c_stop.wrapping_mul(3); format!("{shown:04}-{:x}", (if m > 27 { m } else { (item.at as i64) })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            match mix(n2.wrapping_sub((item.at as i64))).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a0.value += ((item.at as i64).wrapping_add(m) ^ a0.scale).rem_euclid(100);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0.value += (item.at as i64).wrapping_add(37).rem_euclid(100);
                    (item.at, (item.at as i64).wrapping_add(40))
                };
                s0.value.push((at, (v & 17)));
                s0.value.push((at, (v.wrapping_add((at as i64)) ^ s0.scale)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).sunk("s0", &s0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 5, scale: 2 };
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for item in given.items.clone() let c_stop = if item.at == stop { break } else { item.value } {
                    given.reach(item.at);
                    let n1 = item.value;
                    match (n1 ^ n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = { let shown = c_stop.wrapping_mul(3); format!("{shown:04}-{:x}", (if m > 27 { m } else { (item.at as i64) })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            match mix(n2.wrapping_sub((item.at as i64))).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a0.value += ((item.at as i64).wrapping_add(m) ^ a0.scale).rem_euclid(100);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0.value += (item.at as i64).wrapping_add(37).rem_euclid(100);
                    (item.at, (item.at as i64).wrapping_add(40))
                } then |(at, v)| {
                    s0.value.push((at, (v & 17)));
                    s0.value.push((at, (v.wrapping_add((at as i64)) ^ s0.scale)));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).sunk("s0", &s0.value)
    }
}

pub mod pipeline_050 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c_stop = if (i * (len / 3) + j) == stop { break } else { (j as i64).wrapping_mul(13) };
                    let v = {
                        a2.value = max(a2.value, ((i as i64), 4));
                        let n1 = c_stop;
                        let n2 = { let shown = (j as i64).wrapping_mul(7); format!("{shown:04}-{:x}", mix((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a1[(j as i64).rem_euclid(5) as usize] += (j as i64).rem_euclid(60);
                        c_stop.wrapping_add(37)
                    };
                    let at = taken;
                    taken += 1;
                    if v > 193 {
                        if v % 2 == 0 {
                            let n1 = v.wrapping_mul(9);
                        }
                        let mut n2 = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { v }).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            (0..2).for_each(|_| { taken += usize::from((n2 ^ 25) % 50 == 7); });
                            if (at as i64) % 3 == 0 { taken += usize::from(n2 % 50 == 7); }
                            if n2 == 1 { break; }
                        }
                    }
                    else {
                        let n3 = format!("{}{word:?}", ((at as i64) & 44), word = (if v % 3 == 0 { v } else { v }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    s0.1.push((at, (((at as i64) & 33) ^ s0.0)));
                    (0..2).for_each(|_| { taken += usize::from((at as i64).wrapping_add(v) % 50 == 7); });
                    s0.1.push((at, (if v & 5 != 0 { v } else { (at as i64) })));
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value).sunk("s0", &s0.1).sunk("taken", &taken)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut taken = 0_usize;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1000,
                for i in 0..3_usize for j in 0..len / 3 let c_stop = if (i * (len / 3) + j) == stop { break } else { (j as i64).wrapping_mul(13) } {
                    a2.value = max(a2.value, ((i as i64), 4));
                    let n1 = c_stop;
                    let n2 = { let shown = (j as i64).wrapping_mul(7); format!("{shown:04}-{:x}", mix((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1[(j as i64).rem_euclid(5) as usize] += (j as i64).rem_euclid(60);
                    c_stop.wrapping_add(37)
                } then |v| {
                    let at = taken;
                    taken += 1;
                    if v > 193 {
                        if v % 2 == 0 {
                            let n1 = v.wrapping_mul(9);
                        }
                        let mut n2 = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { v }).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            (0..2).for_each(|_| { taken += usize::from((n2 ^ 25) % 50 == 7); });
                            if (at as i64) % 3 == 0 { taken += usize::from(n2 % 50 == 7); }
                            if n2 == 1 { break; }
                        }
                    }
                    else {
                        let n3 = format!("{}{word:?}", ((at as i64) & 44), word = (if v % 3 == 0 { v } else { v }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    s0.1.push((at, (((at as i64) & 33) ^ s0.0)));
                    (0..2).for_each(|_| { taken += usize::from((at as i64).wrapping_add(v) % 50 == 7); });
                    s0.1.push((at, (if v & 5 != 0 { v } else { (at as i64) })));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value).sunk("s0", &s0.1).sunk("taken", &taken)
    }
}

pub mod pipeline_051 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1_home: Vec<String> = Vec::new();
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: (i64, [i64; 8]) = (3, [0; 8]);
        let mut s2: [i64; 8] = [0; 8];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            for i in (0..len).map(|i| i * 2) {
                let c_stop = if (i / 2) == stop { resume_unwind(Box::new(Payload((i / 2)))) } else { mix((i as i64)) };
                let (at, checked) = {
                    *a0 *= Wrapping((i as i64) | 1);
                    a1.push(((i as i64) ^ c_stop).to_string());
                    ((i / 2), text((i / 2), later, (i as i64)))
                };
                let v = checked?;
                s0.1.push((at, ((at as i64) & 8)));
                if mix((at as i64)) % 3 != 1 { s0.1.push((at, v)); }
                if mix((at as i64)) % 3 != 1 {
                    s1.1.swap(1, ((at as i64) ^ s1.0).rem_euclid(8) as usize);
                }
                if (at as i64) > 53 && at % 5 == 1 { continue; }
                s0.1.push((at, (mix((at as i64).wrapping_sub(v)) ^ s0.0)));
                s2[(at as i64).rem_euclid(8) as usize] = (at as i64);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1_home).sunk("s0", &s0.1).sunk("s1", &s1.1).sunk("s2", &s2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1_home: Vec<String> = Vec::new();
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: (i64, [i64; 8]) = (3, [0; 8]);
        let mut s2: [i64; 8] = [0; 8];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in (0..len).map(|i| i * 2) let c_stop = if (i / 2) == stop { resume_unwind(Box::new(Payload((i / 2)))) } else { mix((i as i64)) } {
                    *a0 *= Wrapping((i as i64) | 1);
                    a1.push(((i as i64) ^ c_stop).to_string());
                    ((i / 2), text((i / 2), later, (i as i64)))
                } then |(at, checked)| {
                    let v = checked?;
                    s0.1.push((at, ((at as i64) & 8)));
                    if mix((at as i64)) % 3 != 1 { s0.1.push((at, v)); }
                    if mix((at as i64)) % 3 != 1 {
                        s1.1.swap(1, ((at as i64) ^ s1.0).rem_euclid(8) as usize);
                    }
                    if (at as i64) > 53 && at % 5 == 1 { continue; }
                    s0.1.push((at, (mix((at as i64).wrapping_sub(v)) ^ s0.0)));
                    s2[(at as i64).rem_euclid(8) as usize] = (at as i64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1_home).sunk("s0", &s0.1).sunk("s1", &s1.1).sunk("s2", &s2)
    }
}

pub mod pipeline_052 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut a1: Vec<i64> = vec![-1];
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: BTreeSet<i64> = BTreeSet::new();
        let mut s2: Held<RefCell<Vec<i64>>> = Held { value: RefCell::default(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).step_by(3) {
                let (at, v) = {
                    given.reach(i);
                    scratch.clear();
                    a0 += Duration::from_millis((i as i64).rem_euclid(100) as u64);
                    (i, ((i as i64) & 7))
                };
                s0.1.push((at, (at as i64).wrapping_add(v)));
                let n1 = (at as i64);
                s0.1.push((at, ((n1 ^ (at as i64)) ^ s0.0)));
                s2.value.get_mut().push((n1 ^ v));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).sunk("s0", &s0.1).sunk("s1", &s1.show()).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut a1: Vec<i64> = vec![-1];
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: BTreeSet<i64> = BTreeSet::new();
        let mut s2: Held<RefCell<Vec<i64>>> = Held { value: RefCell::default(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, lookahead = 40,
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) {
                    given.reach(i);
                    scratch.clear();
                    a0 += Duration::from_millis((i as i64).rem_euclid(100) as u64);
                    (i, ((i as i64) & 7))
                } then |(at, v)| {
                    s0.1.push((at, (at as i64).wrapping_add(v)));
                    let n1 = (at as i64);
                    s0.1.push((at, ((n1 ^ (at as i64)) ^ s0.0)));
                    s2.value.get_mut().push((n1 ^ v));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).sunk("s0", &s0.1).sunk("s1", &s1.show()).sunk("s2", &s2.value)
    }
}

pub mod pipeline_053 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let mut a1: Duration = Duration::from_secs(1);
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: i64 = 1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut scratch = Vec::<i64>::new();
            for i in (0..=len as i64).rev() {
                let c_stop = if (i as usize) >= stop { return Some(format!("left at {}", (i as usize))) } else { (if i % 5 == 0 { i } else { i }) };
                if i % 4 == 0 {
                    let c1 = i.wrapping_mul(11);
                    let (at, v) = {
                        given.reach((i as usize));
                        scratch.clear();
                        if c_stop % 4 == 0 && (i as usize) % 5 == 1 { continue; }
                        *a0 |= c1.wrapping_mul(3) % 50 == 7;
                        ((i as usize), mix(c_stop.wrapping_sub(46)))
                    };
                    (0..2).for_each(|_| { s0.value.push((at, (at as i64))); });
                    s1 = s1.wrapping_mul(31) ^ v;
                    s0.value.push((at, v.wrapping_add(14)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0.value).sunk("s1", &s1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let mut a1: Duration = Duration::from_secs(1);
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: i64 = 1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 40,
                let mut scratch = Vec::<i64>::new();
                for i in (0..=len as i64).rev() let c_stop = if (i as usize) >= stop { return Some(format!("left at {}", (i as usize))) } else { (if i % 5 == 0 { i } else { i }) } if i % 4 == 0 let c1 = i.wrapping_mul(11) {
                    given.reach((i as usize));
                    scratch.clear();
                    if c_stop % 4 == 0 && (i as usize) % 5 == 1 { continue; }
                    *a0 |= c1.wrapping_mul(3) % 50 == 7;
                    ((i as usize), mix(c_stop.wrapping_sub(46)))
                } then |(at, v)| {
                    (0..2).for_each(|_| { s0.value.push((at, (at as i64))); });
                    s1 = s1.wrapping_mul(31) ^ v;
                    s0.value.push((at, v.wrapping_add(14)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0.value).sunk("s1", &s1)
    }
}

pub mod pipeline_054 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Vec<i64> = vec![3];
        let mut s2: RefCell<Vec<i64>> = RefCell::default();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let Item { at, value } = {
                        given.reach(i);
                        if i == stop { break; }
                        let mut n1 = (i as i64).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = n1;
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        Item { at: i, value: mix((j as i64).wrapping_sub((i as i64))) }
                    };
                    s0.1.push((at, value));
                    s1.extend([(if (at as i64) > 242 { value } else { 47 }), 4]);
                    s2.borrow_mut().push(mix((at as i64).wrapping_sub(10)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1).sunk("s1", &s1).sunk("s2", &s2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Vec<i64> = vec![3];
        let mut s2: RefCell<Vec<i64>> = RefCell::default();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, lookahead = 2,
                for i in 0..len / 8 for j in 0..i % 5 {
                    given.reach(i);
                    if i == stop { break; }
                    let mut n1 = (i as i64).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = n1;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    Item { at: i, value: mix((j as i64).wrapping_sub((i as i64))) }
                } then |Item { at, value }| {
                    s0.1.push((at, value));
                    s1.extend([(if (at as i64) > 242 { value } else { 47 }), 4]);
                    s2.borrow_mut().push(mix((at as i64).wrapping_sub(10)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1).sunk("s1", &s1).sunk("s2", &s2)
    }
}

pub mod pipeline_055 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, u32::MAX);
        let mut a1: Vec<Counted> = Vec::new();
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, HashMap<i64, i64>) = (3, HashMap::new());
        let mut s2: i64 = 1;
        let ended = ended(|| -> String {
            let s0 = &mut s0_home;
            for i in 0..=len {
                let (at, call) = {
                    given.reach(i);
                    let n1 = (i as i64).wrapping_add(45);
                    a1.push(given.census.item(mix(n1.wrapping_sub((i as i64))).rem_euclid(99) as usize));
                    (i, { let k = (i as i64).wrapping_add(19); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                };
                s0.push((at, call(3)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.iter().map(|item| item.value)).sunk("s0", &s0_home).sunk("s1", &s1.1.show()).sunk("s2", &s2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, u32::MAX);
        let mut a1: Vec<Counted> = Vec::new();
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, HashMap<i64, i64>) = (3, HashMap::new());
        let mut s2: i64 = 1;
        let ended = ended(|| -> String {
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs,
                for i in 0..=len {
                    given.reach(i);
                    let n1 = (i as i64).wrapping_add(45);
                    a1.push(given.census.item(mix(n1.wrapping_sub((i as i64))).rem_euclid(99) as usize));
                    (i, { let k = (i as i64).wrapping_add(19); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                } then |(at, call)| s0.push((at, call(3)))
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.iter().map(|item| item.value)).sunk("s0", &s0_home).sunk("s1", &s1.1.show()).sunk("s2", &s2)
    }
}

pub mod pipeline_056 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Held<RefCell<Vec<i64>>> = Held { value: RefCell::default(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).rev() {
                if some(i, stop, (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) })).ok_or(Small(i))? % 3 != 1 {
                    let ((at, v), [w, _]) = {
                        given.reach(i);
                        ((i, (if (i as i64) % 5 == 0 { (i as i64) } else { 15 })), [(i as i64).wrapping_add(3), 3])
                    };
                    s0.1.push((at, mix(w.wrapping_sub(37))));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Held<RefCell<Vec<i64>>> = Held { value: RefCell::default(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs,
                for i in (0..len).rev() if some(i, stop, (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) })).ok_or(Small(i))? % 3 != 1 {
                    given.reach(i);
                    ((i, (if (i as i64) % 5 == 0 { (i as i64) } else { 15 })), [(i as i64).wrapping_add(3), 3])
                } then |((at, v), [w, _])| s0.1.push((at, mix(w.wrapping_sub(37))))
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1).sunk("s1", &s1.value)
    }
}

pub mod pipeline_057 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: i32 = 7;
        let mut a2: VecDeque<i64> = VecDeque::from([9]);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: HashMap<i64, i64> = HashMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for &Item { at, value } in given.items.iter() {
                for k in 0..value.rem_euclid(3) {
                    let (at, checked) = {
                        let n1 = ((at as i64) ^ k);
                        a0.insert((n1 ^ (at as i64)));
                        a1 -= k.rem_euclid(100) as i32;
                        (0..2).for_each(|_| { a2.push_back((n1 ^ 21)); });
                        let n2 = small(at, stop, text(at, stop, mix(value))?)?;
                        (at, text(at, later, mix(value)))
                    };
                    let v = checked?;
                    let n1 = small(at, later, (if v % 4 == 0 { v } else { 46 }))?.wrapping_add(1);
                    match n1.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n2 = mix(v.wrapping_sub(v)).rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((if n1 & 6 != 0 { v } else { n1 })))
                    };
                    let n5 = n4(mix((at as i64))).unwrap_or(1);
                    if n1 & 4 != 0 { s0.push((at, v.wrapping_add(n5))); }
                    *s1.entry(mix((at as i64).wrapping_sub(n1)).rem_euclid(9)).or_insert(5) ^= mix((at as i64).wrapping_sub(n1));
                    s0.push((at, ((at as i64) & 82)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: i32 = 7;
        let mut a2: VecDeque<i64> = VecDeque::from([9]);
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: HashMap<i64, i64> = HashMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs,
                for &Item { at, value } in given.items.iter() for k in 0..value.rem_euclid(3) {
                    let n1 = ((at as i64) ^ k);
                    a0.insert((n1 ^ (at as i64)));
                    a1 -= k.rem_euclid(100) as i32;
                    (0..2).for_each(|_| { a2.push_back((n1 ^ 21)); });
                    let n2 = small(at, stop, text(at, stop, mix(value))?)?;
                    (at, text(at, later, mix(value)))
                } then |(at, checked)| {
                    let v = checked?;
                    let n1 = small(at, later, (if v % 4 == 0 { v } else { 46 }))?.wrapping_add(1);
                    match n1.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n2 = mix(v.wrapping_sub(v)).rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((if n1 & 6 != 0 { v } else { n1 })))
                    };
                    let n5 = n4(mix((at as i64))).unwrap_or(1);
                    if n1 & 4 != 0 { s0.push((at, v.wrapping_add(n5))); }
                    *s1.entry(mix((at as i64).wrapping_sub(n1)).rem_euclid(9)).or_insert(5) ^= mix((at as i64).wrapping_sub(n1));
                    s0.push((at, ((at as i64) & 82)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1.show())
    }
}

pub mod pipeline_058 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let mut s1_home: BinaryHeap<i64> = BinaryHeap::new();
        let mut s2: i64 = 1;
        let ended = ended(|| -> String {
            let s1 = &mut s1_home;
            for &Item { at, value } in given.items.iter() {
                for k in [4_i64, 1] {
                    let (at, v) = {
                        (at, (value ^ 40))
                    };
                    s0.push((at, mix(v)));
                    (0..2).for_each(|_| { s0.push((at, (at as i64))); });
                    if v & 7 != 0 { s1.push((at as i64)); }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.show()).sunk("s1", &s1_home.show()).sunk("s2", &s2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: BinaryHeap<(usize, i64)> = BinaryHeap::new();
        let mut s1_home: BinaryHeap<i64> = BinaryHeap::new();
        let mut s2: i64 = 1;
        let ended = ended(|| -> String {
            let s1 = &mut s1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, ordered = false,
                for &Item { at, value } in given.items.iter() for k in [4_i64, 1] {
                    (at, (value ^ 40))
                } then |(at, v)| {
                    s0.push((at, mix(v)));
                    (0..2).for_each(|_| { s0.push((at, (at as i64))); });
                    if v & 7 != 0 { s1.push((at as i64)); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.show()).sunk("s1", &s1_home.show()).sunk("s2", &s2)
    }
}

pub mod pipeline_059 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [u16; 4] = [9; 4];
        let mut a1: u32 = 4_000_000_000;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) {
                    let item = {
                        given.reach(i);
                        scratch.clear();
                        a1 -= (text(i, stop, (round & 67))?).rem_euclid(90) as u32;
                        match mix((i as i64).wrapping_sub(round)).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n1 = (i as i64).wrapping_mul(9);
                                let n2 = m.wrapping_add(round);
                            }
                            _ => {}
                        }
                        a0[((i as i64) ^ (i as i64)).rem_euclid(4) as usize] ^= ((i as i64) ^ (i as i64)) as u16;
                        (0..2).for_each(|_| { a1 -= 2; });
                        Item { at: i, value: (i as i64).wrapping_mul(3) }
                    };
                    s0.push((item.at, (item.value ^ 47)));
                    let n1 = (if (item.at as i64) > 78 { (item.at as i64) } else { round });
                    s0.push((item.at, mix(item.value.wrapping_sub(34))));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [u16; 4] = [9; 4];
        let mut a1: u32 = 4_000_000_000;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, lookahead = 2,
                    let mut scratch = Vec::<i64>::new();
                    for i in (0..len).step_by(3) {
                        given.reach(i);
                        scratch.clear();
                        a1 -= (text(i, stop, (round & 67))?).rem_euclid(90) as u32;
                        match mix((i as i64).wrapping_sub(round)).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n1 = (i as i64).wrapping_mul(9);
                                let n2 = m.wrapping_add(round);
                            }
                            _ => {}
                        }
                        a0[((i as i64) ^ (i as i64)).rem_euclid(4) as usize] ^= ((i as i64) ^ (i as i64)) as u16;
                        (0..2).for_each(|_| { a1 -= 2; });
                        Item { at: i, value: (i as i64).wrapping_mul(3) }
                    } then |item| {
                        s0.push((item.at, (item.value ^ 47)));
                        let n1 = (if (item.at as i64) > 78 { (item.at as i64) } else { round });
                        s0.push((item.at, mix(item.value.wrapping_sub(34))));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sunk("s0", &s0)
    }
}

pub mod pipeline_060 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut a2_home: [u16; 4] = [9; 4];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut scratch = Vec::<i64>::new();
            for c in given.text.chars() {
                if (c as i64) & 4 != 0 {
                    let (at, words) = {
                        scratch.clear();
                        a0 = i64::min(a0, ((c as i64) ^ 1));
                        if (c as i64) & 6 != 0 { a1[(c as i64).wrapping_mul(13).rem_euclid(5) as usize] -= 1; }
                        ((c as usize), format!("{} ", ((c as i64) & 8)))
                    };
                    s0.push((at, ((words.len() as i64) ^ 44)));
                    match (at as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            s0.push((at, (small(at, later, ((words.len() as i64) ^ m))?)));
                        }
                        _ => {}
                    }
                    match at { x if x == stop => break, _ => {} }
                    if mix((at as i64)) % 3 != 1 {
                        let mut n1 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == (words.len() as i64) & 7 { break; } n1 += m ^ ((words.len() as i64) & 7); }
                    }
                    else {
                        s0.push((at, mix((words.len() as i64).wrapping_sub((at as i64)))));
                        match mix((at as i64).wrapping_sub((at as i64))).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                s0.push((at, m.wrapping_mul(5)));
                            }
                            _ => {}
                        }
                    }
                    s0.push((at, ((words.len() as i64) & 19)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2_home).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut a2_home: [u16; 4] = [9; 4];
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs,
                let mut scratch = Vec::<i64>::new();
                for c in given.text.chars() if (c as i64) & 4 != 0 {
                    scratch.clear();
                    a0 = i64::min(a0, ((c as i64) ^ 1));
                    if (c as i64) & 6 != 0 { a1[(c as i64).wrapping_mul(13).rem_euclid(5) as usize] -= 1; }
                    ((c as usize), format!("{} ", ((c as i64) & 8)))
                } then |(at, words)| {
                    s0.push((at, ((words.len() as i64) ^ 44)));
                    match (at as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            s0.push((at, (small(at, later, ((words.len() as i64) ^ m))?)));
                        }
                        _ => {}
                    }
                    match at { x if x == stop => break, _ => {} }
                    if mix((at as i64)) % 3 != 1 {
                        let mut n1 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == (words.len() as i64) & 7 { break; } n1 += m ^ ((words.len() as i64) & 7); });
                    }
                    else {
                        s0.push((at, mix((words.len() as i64).wrapping_sub((at as i64)))));
                        match mix((at as i64).wrapping_sub((at as i64))).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                s0.push((at, m.wrapping_mul(5)));
                            }
                            _ => {}
                        }
                    }
                    s0.push((at, ((words.len() as i64) & 19)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2_home).sunk("s0", &s0)
    }
}

pub mod pipeline_061 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::from("|");
        let mut s2: VecDeque<i64> = VecDeque::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for item in &mut fresh {
                let Item { at, value } = {
                    given.reach(item.at);
                    match (item.at as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = (item.at as i64).wrapping_mul(15);
                        }
                        _ => {}
                    }
                    for n2 in 0..mix((item.at as i64)).rem_euclid(4) {
                        if let Some(n3 @ 3..) = some(item.at, later, mix(n2)) {
                            item.value = mix(item.value) % 1000;
                        }
                    }
                    if item.value > 146 {
                        let n4 = (item.at as i64);
                    }
                    else {
                        if (item.at as i64) % 4 == 0 {
                            let n5 = (if (item.at as i64) & 5 != 0 { item.value } else { (item.at as i64) });
                            let n6 = (item.value ^ n5);
                        }
                        else {
                            let n7 = ((item.at as i64) ^ 19);
                            let n8 = n7;
                        }
                        let n9 = (item.at as i64);
                    }
                    Item { at: item.at, value: item.value }
                };
                s0.push((at, (value ^ (at as i64))));
                s2.push_back(mix(value)); if s2.len() > 5 { s2.pop_front(); }
                if (at as i64) & 1 != 0 { writeln!(s1, "{:?}", Some((if value > 234 { value } else { value }))).expect("memory"); }
                s0.push((at, mix(value.wrapping_sub(25))));
                (0..2).for_each(|_| { s2.push_back((at as i64).wrapping_mul(13)); if s2.len() > 5 { s2.pop_front(); } });
                let n1 = if at >= stop { panic!("on purpose {}", at) } else { (at as i64) };
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::from("|");
        let mut s2: VecDeque<i64> = VecDeque::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs,
                for item in &mut fresh {
                    given.reach(item.at);
                    match (item.at as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = (item.at as i64).wrapping_mul(15);
                        }
                        _ => {}
                    }
                    for n2 in 0..mix((item.at as i64)).rem_euclid(4) {
                        if let Some(n3 @ 3..) = some(item.at, later, mix(n2)) {
                            item.value = mix(item.value) % 1000;
                        }
                    }
                    if item.value > 146 {
                        let n4 = (item.at as i64);
                    }
                    else {
                        if (item.at as i64) % 4 == 0 {
                            let n5 = (if (item.at as i64) & 5 != 0 { item.value } else { (item.at as i64) });
                            let n6 = (item.value ^ n5);
                        }
                        else {
                            let n7 = ((item.at as i64) ^ 19);
                            let n8 = n7;
                        }
                        let n9 = (item.at as i64);
                    }
                    Item { at: item.at, value: item.value }
                } then |Item { at, value }| {
                    s0.push((at, (value ^ (at as i64))));
                    s2.push_back(mix(value)); if s2.len() > 5 { s2.pop_front(); }
                    if (at as i64) & 1 != 0 { writeln!(s1, "{:?}", Some((if value > 234 { value } else { value }))).expect("memory"); }
                    s0.push((at, mix(value.wrapping_sub(25))));
                    (0..2).for_each(|_| { s2.push_back((at as i64).wrapping_mul(13)); if s2.len() > 5 { s2.pop_front(); } });
                    let n1 = if at >= stop { panic!("on purpose {}", at) } else { (at as i64) };
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_062 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                if mix((i as i64)) % 3 != 1 {
                    if mix((i as i64)) % 3 != 1 {
                        let (at, &v) = {
                            given.reach(i);
                            let n1 = small(i, later, text(i, later, ((i as i64) ^ 28))?)?;
                            let n2 = format!("{:>4}|{:?}", n1, vec![(i as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if i == stop { break; }
                            (i, &given.values[i % given.values.len()])
                        };
                        s0.value.push((at, ((at as i64) & 48)));
                        if (at as i64) & 6 != 0 { s0.value.push((at, (if v % 4 == 0 { v } else { 45 }))); }
                        let mut n1 = (if (at as i64) & 3 != 0 { (at as i64) } else { 49 }).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, lookahead = 2,
                for i in 0..len if mix((i as i64)) % 3 != 1 if mix((i as i64)) % 3 != 1 {
                    given.reach(i);
                    let n1 = small(i, later, text(i, later, ((i as i64) ^ 28))?)?;
                    let n2 = format!("{:>4}|{:?}", n1, vec![(i as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if i == stop { break; }
                    (i, &given.values[i % given.values.len()])
                } then |(at, &v)| {
                    s0.value.push((at, ((at as i64) & 48)));
                    if (at as i64) & 6 != 0 { s0.value.push((at, (if v % 4 == 0 { v } else { 45 }))); }
                    let mut n1 = (if (at as i64) & 3 != 0 { (at as i64) } else { 49 }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.value)
    }
}

pub mod pipeline_063 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let mut a1: Vec<i64> = vec![-1];
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Vec<i64>> = Held { value: vec![3], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for c in given.text.chars() {
                    let Item { at, value }: Item = {
                        if (c as usize) == stop { return Some(format!("left at {}", (c as usize))); }
                        let mut n1 = ((c as i64) ^ 45).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            a1.push(round);
                        }
                        for n2 in 0..(c as i64).wrapping_mul(13).rem_euclid(4) {
                            let n3 = format!("{:>4}|{:?}", mix(n2), vec![(n2 ^ n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.value = a0.value - ((c as i64) ^ a0.scale).rem_euclid(50);
                        a1.push((round & 92));
                        Item { at: (c as usize), value: round }
                    };
                    for n1 in 0..(round & 40).rem_euclid(4) {
                        if mix(round) % 3 != 1 {
                            s0.push((at, (value ^ value)));
                        }
                        else {
                        }
                        if at == later { break 'rounds; }
                    }
                    for n2 in 0..(value ^ 33).rem_euclid(4) {
                        if n2 == 1 { continue; }
                        s0.push((at, round.wrapping_add((at as i64))));
                        let mut n3 = mix(value.wrapping_sub(value)).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            let n4 = format!("{:>4}|{:?}", value, vec![n2; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    s0.push((at, (at as i64).wrapping_mul(3)));
                    s0.push((at, mix(value.wrapping_sub(round))));
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let mut a1: Vec<i64> = vec![-1];
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Vec<i64>> = Held { value: vec![3], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch,
                    for c in given.text.chars() {
                        if (c as usize) == stop { return Some(format!("left at {}", (c as usize))); }
                        let mut n1 = ((c as i64) ^ 45).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            a1.push(round);
                        }
                        for n2 in 0..(c as i64).wrapping_mul(13).rem_euclid(4) {
                            let n3 = format!("{:>4}|{:?}", mix(n2), vec![(n2 ^ n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.value = a0.value - ((c as i64) ^ a0.scale).rem_euclid(50);
                        a1.push((round & 92));
                        Item { at: (c as usize), value: round }
                    } then |Item { at, value }: Item| {
                        for n1 in 0..(round & 40).rem_euclid(4) {
                            if mix(round) % 3 != 1 {
                                s0.push((at, (value ^ value)));
                            }
                            else {
                            }
                            if at == later { break 'rounds; }
                        }
                        for n2 in 0..(value ^ 33).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            s0.push((at, round.wrapping_add((at as i64))));
                            let mut n3 = mix(value.wrapping_sub(value)).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                let n4 = format!("{:>4}|{:?}", value, vec![n2; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        s0.push((at, (at as i64).wrapping_mul(3)));
                        s0.push((at, mix(value.wrapping_sub(round))));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }
}

pub mod pipeline_064 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for item in &mut fresh {
                let (at, call) = {
                    given.reach(item.at);
                    let mut n1 = item.value.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if let Some(n3 @ 3..) = some(item.at, later, (if (item.at as i64) > 75 { n1 } else { (item.at as i64) })) {
                                let n4 = n1;
                                let n5 = { let shown = mix((item.at as i64).wrapping_sub(18)); format!("{shown:04}-{:x}", n4.wrapping_add(n3)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n6 = item.value.wrapping_add(n2);
                    (item.at, { let k = mix(n6.wrapping_sub(n2)); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                };
                s0.value.push((at, (call(3) ^ call(3))));
                let n1 = { let shown = call(3); format!("{shown:04}-{:x}", mix((at as i64).wrapping_sub(call(3)))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                s0.value.push((at, (call(3) ^ s0.scale)));
                if at == stop { return format!("left at {}", at); }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for item in &mut fresh {
                    given.reach(item.at);
                    let mut n1 = item.value.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if let Some(n3 @ 3..) = some(item.at, later, (if (item.at as i64) > 75 { n1 } else { (item.at as i64) })) {
                                let n4 = n1;
                                let n5 = { let shown = mix((item.at as i64).wrapping_sub(18)); format!("{shown:04}-{:x}", n4.wrapping_add(n3)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n6 = item.value.wrapping_add(n2);
                    (item.at, { let k = mix(n6.wrapping_sub(n2)); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                } then |(at, call)| {
                    s0.value.push((at, (call(3) ^ call(3))));
                    let n1 = { let shown = call(3); format!("{shown:04}-{:x}", mix((at as i64).wrapping_sub(call(3)))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.value.push((at, (call(3) ^ s0.scale)));
                    if at == stop { return format!("left at {}", at); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0.value).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_065 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::new();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            'items: for i in 0..=len {
                let at = {
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    if (i as i64) & 4 != 0 { a0.push(';'); }
                    a0.push(';');
                    assert!(!(i == later), "on purpose {}", i);
                    match i { x if x == stop => break 'items, _ => {} }
                    i
                };
                s0.push((at, ((at as i64) & 86)));
                write!(s1, "{} ", (at as i64)).unwrap();
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).sunk("s0", &s0).sunk("s1", &s1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: String = String::new();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 40,
                'items: for i in 0..=len {
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    if (i as i64) & 4 != 0 { a0.push(';'); }
                    a0.push(';');
                    assert!(!(i == later), "on purpose {}", i);
                    match i { x if x == stop => break 'items, _ => {} }
                    i
                } then |at| {
                    s0.push((at, ((at as i64) & 86)));
                    write!(s1, "{} ", (at as i64)).unwrap();
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).sunk("s0", &s0).sunk("s1", &s1)
    }
}

pub mod pipeline_066 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    let at = {
                        let mut n1 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n1 += m ^ (item.value & 7); }
                        match (if n1 > 219 { item.value } else { (*other) }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if m % 3 == 0 {
                                    if item.at == stop { break; }
                                }
                            }
                            _ => {}
                        }
                        let n2 = mix(n1);
                        item.at
                    };
                    s0.push((at, (at as i64)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, lookahead = 40,
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    let mut n1 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n1 += m ^ (item.value & 7); });
                    match (if n1 > 219 { item.value } else { (*other) }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if m % 3 == 0 {
                                if item.at == stop { break; }
                            }
                        }
                        _ => {}
                    }
                    let n2 = mix(n1);
                    item.at
                } then |at| s0.push((at, (at as i64)))
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0)
    }
}

pub mod pipeline_067 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeMap<i64, i64> = BTreeMap::new();
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Vec<i64> = vec![3];
        let mut s2_home: String = String::from("|");
        let ended = ended(|| -> Option<String> {
            let s2 = &mut s2_home;
            for chunk in given.items.chunks(3) {
                if some(chunk[0].at, stop, chunk[0].value.wrapping_mul(19))? % 3 != 1 {
                    let ((at, v), [w, _]) = {
                        given.reach(chunk[0].at);
                        a0.insert((if mix((chunk.len() as i64)) % 3 != 1 { (chunk.len() as i64) } else { chunk[0].value }).rem_euclid(60), (if mix((chunk.len() as i64)) % 3 != 1 { (chunk.len() as i64) } else { chunk[0].value }));
                        if chunk[0].at == stop { return Some(format!("left at {}", chunk[0].at)); }
                        ((chunk[0].at, (chunk[0].value ^ chunk[0].value)), [(chunk[0].value & 2), 3])
                    };
                    s0.1.push((at, ((at as i64) & 43)));
                    if (at as i64) & 2 != 0 {
                        s0.1.push((at, v));
                    }
                    else {
                        for n1 in 0..((at as i64) ^ w).rem_euclid(4) {
                            if w % 5 == 0 && at % 5 == 1 { continue; }
                        }
                    }
                    for n2 in 0..mix(v).rem_euclid(4) {
                        let n3 = format!("{:>4}|{:?}", mix(v), vec![mix(w.wrapping_sub((at as i64))); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let mut n4 = w.rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            let n6 = { let shown = n4.wrapping_add(37); format!("{shown:04}-{:x}", v.wrapping_mul(3)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    s0.1.push((at, ((v ^ v) ^ s0.0)));
                    let own = s1.last().copied().unwrap_or(1); s1.push(own ^ (at as i64));
                    match at { x if x == later => resume_unwind(Box::new(Payload(at))), _ => {} }
                    let mut n7 = 3_i64;
                    for m in 0..5_i64 { if m + 3 == w & 7 { continue; } let m = m ^ 3; n7 = n7 * 3 ^ m; if m == w & 3 { break; } }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sunk("s0", &s0.1).sunk("s1", &s1).sunk("s2", &s2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeMap<i64, i64> = BTreeMap::new();
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let mut s1: Vec<i64> = vec![3];
        let mut s2_home: String = String::from("|");
        let ended = ended(|| -> Option<String> {
            let s2 = &mut s2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1000, ordered = true,
                for chunk in given.items.chunks(3) if some(chunk[0].at, stop, chunk[0].value.wrapping_mul(19))? % 3 != 1 {
                    given.reach(chunk[0].at);
                    a0.insert((if mix((chunk.len() as i64)) % 3 != 1 { (chunk.len() as i64) } else { chunk[0].value }).rem_euclid(60), (if mix((chunk.len() as i64)) % 3 != 1 { (chunk.len() as i64) } else { chunk[0].value }));
                    if chunk[0].at == stop { return Some(format!("left at {}", chunk[0].at)); }
                    ((chunk[0].at, (chunk[0].value ^ chunk[0].value)), [(chunk[0].value & 2), 3])
                } then |((at, v), [w, _])| {
                    s0.1.push((at, ((at as i64) & 43)));
                    if (at as i64) & 2 != 0 {
                        s0.1.push((at, v));
                    }
                    else {
                        for n1 in 0..((at as i64) ^ w).rem_euclid(4) {
                            if w % 5 == 0 && at % 5 == 1 { continue; }
                        }
                    }
                    for n2 in 0..mix(v).rem_euclid(4) {
                        let n3 = format!("{:>4}|{:?}", mix(v), vec![mix(w.wrapping_sub((at as i64))); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let mut n4 = w.rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            let n6 = { let shown = n4.wrapping_add(37); format!("{shown:04}-{:x}", v.wrapping_mul(3)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    s0.1.push((at, ((v ^ v) ^ s0.0)));
                    let own = s1.last().copied().unwrap_or(1); s1.push(own ^ (at as i64));
                    match at { x if x == later => resume_unwind(Box::new(Payload(at))), _ => {} }
                    let mut n7 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == w & 7 { continue; } m ^ 3 } then |m| { n7 = n7 * 3 ^ m; if m == w & 3 { break; } });
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sunk("s0", &s0.1).sunk("s1", &s1).sunk("s2", &s2_home)
    }
}

pub mod pipeline_068 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for item in given.census.items(len) {
                let (at, v) = {
                    given.reach(item.value);
                    a0.extend([(item.value as i64), 4]);
                    match item.value { x if x == later => break 'items, _ => {} }
                    (item.value, (item.value as i64).wrapping_mul(15))
                };
                s0.push((at, mix((at as i64).wrapping_sub(v))));
                if (at as i64) % 5 == 0 { s0.push((at, (at as i64).wrapping_mul(7))); }
                match at { x if x == stop => resume_unwind(Box::new(Payload(at))), _ => {} }
                if (at as i64) > 211 {
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                'items: for item in given.census.items(len) {
                    given.reach(item.value);
                    a0.extend([(item.value as i64), 4]);
                    match item.value { x if x == later => break 'items, _ => {} }
                    (item.value, (item.value as i64).wrapping_mul(15))
                } then |(at, v)| {
                    s0.push((at, mix((at as i64).wrapping_sub(v))));
                    if (at as i64) % 5 == 0 { s0.push((at, (at as i64).wrapping_mul(7))); }
                    match at { x if x == stop => resume_unwind(Box::new(Payload(at))), _ => {} }
                    if (at as i64) > 211 {
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).sunk("s0", &s0)
    }
}

pub mod pipeline_069 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: u32 = 4_000_000_000;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            for i in 0..len as u64 {
                let (c0, c0m) = ((i as i64) / 3, (i as i64) % 7);
                let item = {
                    given.reach((i as usize));
                    a1 -= c0m.wrapping_add((i as i64)).rem_euclid(90) as u32;
                    for n1 in 0..(if c0 & 6 != 0 { c0 } else { c0m }).rem_euclid(4) {
                    }
                    a1 -= 2;
                    given.census.item((i as usize))
                };
                s0.push((item.value, mix((item.value as i64))));
                if (item.value as i64) > 226 {
                    let n1 = mix((item.value as i64));
                }
                else {
                    for n2 in 0..(item.value as i64).rem_euclid(4) {
                        if (item.value as i64) > 109 { s0.push((item.value, n2)); }
                    }
                }
                let n3 = { let shown = ((item.value as i64) ^ (item.value as i64)); format!("{shown:04}-{:x}", ((item.value as i64) ^ (item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if (item.value as i64) > 143 { s0.push((item.value, mix(n3))); }
                let n4 = if item.value == later { return Some(format!("left at {}", item.value)) } else { n3.wrapping_mul(13) };
                if item.value == stop { panic!("on purpose {}", item.value); }
                if n4 > 264 && item.value % 5 == 1 { continue; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: u32 = 4_000_000_000;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                for i in 0..len as u64 let (c0, c0m) = ((i as i64) / 3, (i as i64) % 7) {
                    given.reach((i as usize));
                    a1 -= c0m.wrapping_add((i as i64)).rem_euclid(90) as u32;
                    for n1 in 0..(if c0 & 6 != 0 { c0 } else { c0m }).rem_euclid(4) {
                    }
                    a1 -= 2;
                    given.census.item((i as usize))
                } then |item| {
                    s0.push((item.value, mix((item.value as i64))));
                    if (item.value as i64) > 226 {
                        let n1 = mix((item.value as i64));
                    }
                    else {
                        for n2 in 0..(item.value as i64).rem_euclid(4) {
                            if (item.value as i64) > 109 { s0.push((item.value, n2)); }
                        }
                    }
                    let n3 = { let shown = ((item.value as i64) ^ (item.value as i64)); format!("{shown:04}-{:x}", ((item.value as i64) ^ (item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (item.value as i64) > 143 { s0.push((item.value, mix(n3))); }
                    let n4 = if item.value == later { return Some(format!("left at {}", item.value)) } else { n3.wrapping_mul(13) };
                    if item.value == stop { panic!("on purpose {}", item.value); }
                    if n4 > 264 && item.value % 5 == 1 { continue; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1).sunk("s0", &s0)
    }
}

pub mod pipeline_070 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> Option<String> {
            for chunk in given.items.chunks(3) {
                let c_stop = if chunk[0].at == stop { panic!("on purpose {}", chunk[0].at) } else { (chunk.len() as i64).wrapping_add(10) };
                let (at, checked) = {
                    given.reach(chunk[0].at);
                    for n1 in 0..(c_stop ^ (chunk.len() as i64)).rem_euclid(4) {
                    }
                    let n2 = some(chunk[0].at, stop, ((chunk.len() as i64) & 2))?.checked_add(0)?;
                    let n3 = if chunk[0].at == later { panic!("on purpose {}", chunk[0].at) } else { mix(n2.wrapping_sub(c_stop)) };
                    for n4 in 0..n3.rem_euclid(4) {
                        if n4 == 1 { continue; }
                        let n5 = { let shown = mix(n3); format!("{shown:04}-{:x}", n4.wrapping_mul(13)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    (chunk[0].at, some(chunk[0].at, later, chunk[0].value.wrapping_add(20)))
                };
                let v = checked?;
                s0.1.push((at, v));
                let n1 = format!("{}{word:?}", (at as i64), word = (v & 81) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                match v.rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        s0.1.push((at, (n1.wrapping_add((at as i64)) ^ s0.0)));
                    }
                    _ => {}
                }
                let n2 = { let shown = (if v % 3 == 0 { v } else { (at as i64) }); format!("{shown:04}-{:x}", mix(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                s0.1.push((at, (v ^ s0.0)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: (i64, Vec<(usize, i64)>) = (3, Vec::new());
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 5,
                for chunk in given.items.chunks(3) let c_stop = if chunk[0].at == stop { panic!("on purpose {}", chunk[0].at) } else { (chunk.len() as i64).wrapping_add(10) } {
                    given.reach(chunk[0].at);
                    for n1 in 0..(c_stop ^ (chunk.len() as i64)).rem_euclid(4) {
                    }
                    let n2 = some(chunk[0].at, stop, ((chunk.len() as i64) & 2))?.checked_add(0)?;
                    let n3 = if chunk[0].at == later { panic!("on purpose {}", chunk[0].at) } else { mix(n2.wrapping_sub(c_stop)) };
                    for n4 in 0..n3.rem_euclid(4) {
                        if n4 == 1 { continue; }
                        let n5 = { let shown = mix(n3); format!("{shown:04}-{:x}", n4.wrapping_mul(13)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    (chunk[0].at, some(chunk[0].at, later, chunk[0].value.wrapping_add(20)))
                } then |(at, checked)| {
                    let v = checked?;
                    s0.1.push((at, v));
                    let n1 = format!("{}{word:?}", (at as i64), word = (v & 81) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match v.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            s0.1.push((at, (n1.wrapping_add((at as i64)) ^ s0.0)));
                        }
                        _ => {}
                    }
                    let n2 = { let shown = (if v % 3 == 0 { v } else { (at as i64) }); format!("{shown:04}-{:x}", mix(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.1.push((at, (v ^ s0.0)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0.1)
    }
}

pub mod pipeline_071 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> String {
            'items: for i in 1..=len.min(200) as u8 {
                let (at, words) = {
                    given.reach(usize::from(i));
                    let n1 = (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) });
                    let n2 = if usize::from(i) == stop { break 'items } else { n1 };
                    let n3 = format!("{}{word:?}", n1.wrapping_add(35), word = (n1 & 15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (usize::from(i), format!("{} ", mix(n2)))
                };
                s0.push((at, (if (at as i64) % 3 == 0 { (at as i64) } else { 10 })));
                let n1 = format!("{}{word:?}", (words.len() as i64).wrapping_mul(9), word = mix((at as i64).wrapping_sub((words.len() as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                s0.push((at, n1));
                s0.push((at, (at as i64).wrapping_mul(15)));
                if n1 % 5 == 0 { s0.push((at, n1)); }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, lookahead = 5,
                'items: for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    let n1 = (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) });
                    let n2 = if usize::from(i) == stop { break 'items } else { n1 };
                    let n3 = format!("{}{word:?}", n1.wrapping_add(35), word = (n1 & 15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (usize::from(i), format!("{} ", mix(n2)))
                } then |(at, words)| {
                    s0.push((at, (if (at as i64) % 3 == 0 { (at as i64) } else { 10 })));
                    let n1 = format!("{}{word:?}", (words.len() as i64).wrapping_mul(9), word = mix((at as i64).wrapping_sub((words.len() as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    s0.push((at, n1));
                    s0.push((at, (at as i64).wrapping_mul(15)));
                    if n1 % 5 == 0 { s0.push((at, n1)); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("s0", &s0)
    }
}

pub mod pipeline_072 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            for (i, item) in fresh.iter_mut().enumerate() {
                let (at, &v): (usize, &i64) = {
                    given.reach(i);
                    item.value ^= (item.at as i64) % 1000;
                    item.value += mix(item.value.wrapping_sub(item.value)).rem_euclid(9);
                    (i, &given.values[i % given.values.len()])
                };
                s1.push((some(at, stop, v)?));
                let n1 = mix(v.wrapping_sub((at as i64)));
                if (at as i64) & 1 != 0 {
                    let n2 = (at as i64).wrapping_mul(5);
                }
                else {
                    if n1 & 6 != 0 {
                        let n3 = (at as i64);
                        let n4 = n1.wrapping_mul(19);
                    }
                }
                s0.push((at, mix(v)));
                s0.push((at, n1));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: Vec<i64> = vec![3];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs,
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    item.value ^= (item.at as i64) % 1000;
                    item.value += mix(item.value.wrapping_sub(item.value)).rem_euclid(9);
                    (i, &given.values[i % given.values.len()])
                } then |(at, &v): (usize, &i64)| {
                    s1.push((some(at, stop, v)?));
                    let n1 = mix(v.wrapping_sub((at as i64)));
                    if (at as i64) & 1 != 0 {
                        let n2 = (at as i64).wrapping_mul(5);
                    }
                    else {
                        if n1 & 6 != 0 {
                            let n3 = (at as i64);
                            let n4 = n1.wrapping_mul(19);
                        }
                    }
                    s0.push((at, mix(v)));
                    s0.push((at, n1));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0).sunk("s1", &s1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_073 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            for item in VecDeque::from(given.items.clone()) {
                let (at, call) = {
                    if (item.at as i64) > 108 { a0 += item.value.wrapping_add(35).rem_euclid(1000) as f64 / 7.0; }
                    (item.at, { let k = ((item.at as i64) & 34); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                };
                s0.push((at, call(3)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0).sunk("s0", &s0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, ordered = true,
                for item in VecDeque::from(given.items.clone()) {
                    if (item.at as i64) > 108 { a0 += item.value.wrapping_add(35).rem_euclid(1000) as f64 / 7.0; }
                    (item.at, { let k = ((item.at as i64) & 34); Box::new(move |x: i64| x.wrapping_mul(k)) as Box<dyn Fn(i64) -> i64 + Send> })
                } then |(at, call)| s0.push((at, call(3)))
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0).sunk("s0", &s0)
    }
}

pub mod pipeline_074 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: RefCell<Vec<i64>> = RefCell::default();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    let c_stop = if item.at == stop { continue 'rounds } else { mix(item.value.wrapping_sub(item.value)) };
                    let Item { at, value } = {
                        given.reach(item.at);
                        if (item.at as i64) % 5 == 0 {
                            if mix(round) % 3 != 1 && item.at % 5 == 1 { continue; }
                        }
                        for n1 in 0..round.rem_euclid(4) {
                            if n1 == 2 { break; }
                            a0.value.push(((item.at as i64) ^ a0.scale));
                        }
                        Item { at: item.at, value: c_stop }
                    };
                    s0.push((at, mix(round)));
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0.value).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: RefCell<Vec<i64>> = RefCell::default();
        let mut s2: Held<i64> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, lookahead = 1000,
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) let c_stop = if item.at == stop { continue 'rounds } else { mix(item.value.wrapping_sub(item.value)) } {
                        given.reach(item.at);
                        if (item.at as i64) % 5 == 0 {
                            if mix(round) % 3 != 1 && item.at % 5 == 1 { continue; }
                        }
                        for n1 in 0..round.rem_euclid(4) {
                            if n1 == 2 { break; }
                            a0.value.push(((item.at as i64) ^ a0.scale));
                        }
                        Item { at: item.at, value: c_stop }
                    } then |Item { at, value }| s0.push((at, mix(round)))
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0.value).sunk("s0", &s0).sunk("s1", &s1).sunk("s2", &s2.value)
    }
}

pub mod pipeline_075 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let mut a1: String = String::from(">");
        let mut a2_home: bool = false;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Option<i64>> = Held { value: None, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let s0 = &mut s0_home;
            for item in given.items.clone() {
                let (at, v): (usize, i64) = {
                    given.reach(item.at);
                    let n1 = (item.at as i64);
                    a1 += &format!("{} ", (item.value & 76));
                    (item.at, (item.at as i64))
                };
                s0.push((at, mix(v.wrapping_sub(v))));
                s1.value = Some((((at as i64) ^ v) ^ s1.scale));
                match (at as i64).wrapping_mul(19).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        if v % 3 == 0 {
                        }
                        let n1 = format!("{:>4}|{:?}", (if mix(m) % 3 != 1 { v } else { (at as i64) }), vec![v.wrapping_mul(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    _ => {}
                }
                s0.push((at, v.wrapping_mul(3)));
                if v & 1 != 0 { s1.value = s1.value.map(|x| x ^ mix(v)); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.bytes()).exact("a2", &a2_home).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let mut a1: String = String::from(">");
        let mut a2_home: bool = false;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: Held<Option<i64>> = Held { value: None, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 2,
                for item in given.items.clone() {
                    given.reach(item.at);
                    let n1 = (item.at as i64);
                    a1 += &format!("{} ", (item.value & 76));
                    (item.at, (item.at as i64))
                } then |(at, v): (usize, i64)| {
                    s0.push((at, mix(v.wrapping_sub(v))));
                    s1.value = Some((((at as i64) ^ v) ^ s1.scale));
                    match (at as i64).wrapping_mul(19).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if v % 3 == 0 {
                            }
                            let n1 = format!("{:>4}|{:?}", (if mix(m) % 3 != 1 { v } else { (at as i64) }), vec![v.wrapping_mul(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    s0.push((at, v.wrapping_mul(3)));
                    if v & 1 != 0 { s1.value = s1.value.map(|x| x ^ mix(v)); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.bytes()).exact("a2", &a2_home).sunk("s0", &s0_home).sunk("s1", &s1.value)
    }
}

pub mod pipeline_076 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: Vec<i64> = vec![3];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            'items: for (i, item) in fresh.iter_mut().enumerate() {
                let item = {
                    given.reach(i);
                    a0 += mix(item.value.wrapping_sub(31)).rem_euclid(100);
                    let n1 = if i == later { break 'items } else { (if item.value > 260 { item.value } else { (item.at as i64) }) };
                    if mix(n1) % 3 != 1 && i % 5 == 1 { continue; }
                    Item { at: i, value: mix(n1) }
                };
                match (if (item.at as i64) & 2 != 0 { (item.at as i64) } else { item.value }).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        for n1 in 0..item.value.rem_euclid(4) {
                            let n2 = format!("{:>4}|{:?}", (if mix((item.at as i64)) % 3 != 1 { n1 } else { 16 }), vec![mix(m); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n3 = m.wrapping_mul(17);
                        }
                    }
                    _ => {}
                }
                let mut n4 = item.value.wrapping_mul(7).rem_euclid(5);
                while n4 > 0 {
                    n4 -= 1;
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.at as i64).wrapping_mul(15)))
                    };
                    let n6 = n5((item.at as i64)).unwrap_or(1);
                }
                s1.extend([mix((item.at as i64).wrapping_sub(item.value)), 4]);
                s0.value.push((item.at, ((item.at as i64) ^ 33)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0.value).sunk("s1", &s1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut s0: Held<Vec<(usize, i64)>> = Held { value: Vec::new(), scale: 2 };
        let mut s1: Vec<i64> = vec![3];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch,
                'items: for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    a0 += mix(item.value.wrapping_sub(31)).rem_euclid(100);
                    let n1 = if i == later { break 'items } else { (if item.value > 260 { item.value } else { (item.at as i64) }) };
                    if mix(n1) % 3 != 1 && i % 5 == 1 { continue; }
                    Item { at: i, value: mix(n1) }
                } then |item| {
                    match (if (item.at as i64) & 2 != 0 { (item.at as i64) } else { item.value }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            for n1 in 0..item.value.rem_euclid(4) {
                                let n2 = format!("{:>4}|{:?}", (if mix((item.at as i64)) % 3 != 1 { n1 } else { 16 }), vec![mix(m); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n3 = m.wrapping_mul(17);
                            }
                        }
                        _ => {}
                    }
                    let mut n4 = item.value.wrapping_mul(7).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((item.at as i64).wrapping_mul(15)))
                        };
                        let n6 = n5((item.at as i64)).unwrap_or(1);
                    }
                    s1.extend([mix((item.at as i64).wrapping_sub(item.value)), 4]);
                    s0.value.push((item.at, ((item.at as i64) ^ 33)));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sunk("s0", &s0.value).sunk("s1", &s1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod pipeline_077 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1_home: bool = true;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, BTreeSet<i64>) = (3, BTreeSet::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len {
                    let item = {
                        for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                        }
                        let n2 = format!("{:>4}|{:?}", round, vec![mix((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 &= mix(round.wrapping_sub((i as i64))) != 431;
                        *a1 &= (round & 90) != 431;
                        if i == later { continue 'rounds; }
                        for n3 in 0..(i as i64).rem_euclid(4) {
                            if n3 == 2 { break; }
                            if (i as i64) % 5 == 0 && i % 5 == 1 { continue; }
                            *a1 &= (if round & 4 != 0 { round } else { round }) != 431;
                        }
                        given.census.item(i)
                    };
                    s0.push((item.value, mix((item.value as i64))));
                    s0.push((item.value, (text(item.value, stop, round)?.wrapping_add(1))));
                    s0.push((item.value, (item.value as i64).wrapping_add(17)));
                    if !s1.1.insert(((round ^ 18) ^ s1.0) % 40) { s1.1.clear(); }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).sunk("s0", &s0).sunk("s1", &s1.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1_home: bool = true;
        let mut s0: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, BTreeSet<i64>) = (3, BTreeSet::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs,
                    for i in 0..len {
                        for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                        }
                        let n2 = format!("{:>4}|{:?}", round, vec![mix((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 &= mix(round.wrapping_sub((i as i64))) != 431;
                        *a1 &= (round & 90) != 431;
                        if i == later { continue 'rounds; }
                        for n3 in 0..(i as i64).rem_euclid(4) {
                            if n3 == 2 { break; }
                            if (i as i64) % 5 == 0 && i % 5 == 1 { continue; }
                            *a1 &= (if round & 4 != 0 { round } else { round }) != 431;
                        }
                        given.census.item(i)
                    } then |item| {
                        s0.push((item.value, mix((item.value as i64))));
                        s0.push((item.value, (text(item.value, stop, round)?.wrapping_add(1))));
                        s0.push((item.value, (item.value as i64).wrapping_add(17)));
                        if !s1.1.insert(((round ^ 18) ^ s1.0) % 40) { s1.1.clear(); }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).sunk("s0", &s0).sunk("s1", &s1.1.show())
    }
}

pub mod pipeline_078 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, RefCell<Vec<i64>>) = (3, RefCell::default());
        let mut s2: Held<BTreeSet<i64>> = Held { value: BTreeSet::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let s0 = &mut s0_home;
            let mut scratch = Vec::<i64>::new();
            for item in given.census.items(len) {
                let at = {
                    given.reach(item.value);
                    scratch.clear();
                    if item.value == stop { return Ok(format!("left at {}", item.value)); }
                    item.value
                };
                s0.push((at, ((at as i64) ^ 33)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0_home).sunk("s1", &s1.1).sunk("s2", &s2.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1: (i64, RefCell<Vec<i64>>) = (3, RefCell::default());
        let mut s2: Held<BTreeSet<i64>> = Held { value: BTreeSet::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let s0 = &mut s0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 2,
                let mut scratch = Vec::<i64>::new();
                for item in given.census.items(len) {
                    given.reach(item.value);
                    scratch.clear();
                    if item.value == stop { return Ok(format!("left at {}", item.value)); }
                    item.value
                } then |at| s0.push((at, ((at as i64) ^ 33)))
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("s0", &s0_home).sunk("s1", &s1.1).sunk("s2", &s2.value.show())
    }
}

pub mod pipeline_079 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: BinaryHeap<i64> = BinaryHeap::new();
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1_home: BTreeSet<i64> = BTreeSet::new();
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            let s1 = &mut s1_home;
            for i in 0..=len {
                let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { (i as i64) };
                if let Some(c0) = ((i as i64) & 62).checked_sub(5) {
                    let (at, words): (usize, String) = {
                        given.reach(i);
                        for n1 in 0..c_stop.rem_euclid(4) {
                            if c_stop % 2 == 0 && i % 5 == 1 { continue; }
                        }
                        a1.push((i as i64));
                        assert!(!(i == later), "on purpose {}", i);
                        match c0.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = mix((i as i64));
                            }
                            _ => {}
                        }
                        (i, format!("{} ", mix(c0)))
                    };
                    s0.push((at, ((words.len() as i64) & 114)));
                    s0.push((at, (words.len() as i64).wrapping_add(43)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).sunk("s0", &s0_home).sunk("s1", &s1_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: BinaryHeap<i64> = BinaryHeap::new();
        let mut s0_home: Vec<(usize, i64)> = Vec::new();
        let mut s1_home: BTreeSet<i64> = BTreeSet::new();
        let ended = ended(|| -> Option<String> {
            let s0 = &mut s0_home;
            let s1 = &mut s1_home;
            parallel!(n_jobs = n_jobs,
                for i in 0..=len let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { (i as i64) } if let Some(c0) = ((i as i64) & 62).checked_sub(5) {
                    given.reach(i);
                    for n1 in 0..c_stop.rem_euclid(4) {
                        if c_stop % 2 == 0 && i % 5 == 1 { continue; }
                    }
                    a1.push((i as i64));
                    assert!(!(i == later), "on purpose {}", i);
                    match c0.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = mix((i as i64));
                        }
                        _ => {}
                    }
                    (i, format!("{} ", mix(c0)))
                } then |(at, words): (usize, String)| {
                    s0.push((at, ((words.len() as i64) & 114)));
                    s0.push((at, (words.len() as i64).wrapping_add(43)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).sunk("s0", &s0_home).sunk("s1", &s1_home.show())
    }
}
