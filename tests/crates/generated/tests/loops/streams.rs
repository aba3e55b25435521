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
use parallel_for::Stream;

pub const CASES: &[Case] = &[
    Case { name: "stream_000", exits: true, exact: true, serial: stream_000::serial, parallel: stream_000::parallel },
    Case { name: "stream_001", exits: true, exact: true, serial: stream_001::serial, parallel: stream_001::parallel },
    Case { name: "stream_002", exits: true, exact: true, serial: stream_002::serial, parallel: stream_002::parallel },
    Case { name: "stream_003", exits: true, exact: true, serial: stream_003::serial, parallel: stream_003::parallel },
    Case { name: "stream_004", exits: true, exact: false, serial: stream_004::serial, parallel: stream_004::parallel },
    Case { name: "stream_005", exits: false, exact: true, serial: stream_005::serial, parallel: stream_005::parallel },
    Case { name: "stream_006", exits: true, exact: true, serial: stream_006::serial, parallel: stream_006::parallel },
    Case { name: "stream_007", exits: true, exact: false, serial: stream_007::serial, parallel: stream_007::parallel },
    Case { name: "stream_008", exits: false, exact: true, serial: stream_008::serial, parallel: stream_008::parallel },
    Case { name: "stream_009", exits: true, exact: false, serial: stream_009::serial, parallel: stream_009::parallel },
    Case { name: "stream_010", exits: true, exact: true, serial: stream_010::serial, parallel: stream_010::parallel },
    Case { name: "stream_011", exits: true, exact: true, serial: stream_011::serial, parallel: stream_011::parallel },
    Case { name: "stream_012", exits: true, exact: false, serial: stream_012::serial, parallel: stream_012::parallel },
    Case { name: "stream_013", exits: true, exact: true, serial: stream_013::serial, parallel: stream_013::parallel },
    Case { name: "stream_014", exits: true, exact: true, serial: stream_014::serial, parallel: stream_014::parallel },
    Case { name: "stream_015", exits: true, exact: true, serial: stream_015::serial, parallel: stream_015::parallel },
    Case { name: "stream_016", exits: true, exact: false, serial: stream_016::serial, parallel: stream_016::parallel },
    Case { name: "stream_017", exits: true, exact: true, serial: stream_017::serial, parallel: stream_017::parallel },
    Case { name: "stream_018", exits: true, exact: false, serial: stream_018::serial, parallel: stream_018::parallel },
    Case { name: "stream_019", exits: true, exact: true, serial: stream_019::serial, parallel: stream_019::parallel },
    Case { name: "stream_020", exits: true, exact: true, serial: stream_020::serial, parallel: stream_020::parallel },
    Case { name: "stream_021", exits: true, exact: true, serial: stream_021::serial, parallel: stream_021::parallel },
    Case { name: "stream_022", exits: true, exact: true, serial: stream_022::serial, parallel: stream_022::parallel },
    Case { name: "stream_023", exits: true, exact: true, serial: stream_023::serial, parallel: stream_023::parallel },
    Case { name: "stream_024", exits: true, exact: false, serial: stream_024::serial, parallel: stream_024::parallel },
    Case { name: "stream_025", exits: true, exact: false, serial: stream_025::serial, parallel: stream_025::parallel },
    Case { name: "stream_026", exits: true, exact: false, serial: stream_026::serial, parallel: stream_026::parallel },
    Case { name: "stream_027", exits: true, exact: false, serial: stream_027::serial, parallel: stream_027::parallel },
    Case { name: "stream_028", exits: true, exact: true, serial: stream_028::serial, parallel: stream_028::parallel },
    Case { name: "stream_029", exits: false, exact: true, serial: stream_029::serial, parallel: stream_029::parallel },
];

pub mod stream_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            'twin: for i in (0..=len as i64).rev() {
                list.push({
                    given.reach((i as usize));
                    if i % 3 == 0 {
                        if i % 3 == 0 {
                            let n1 = if (i as usize) >= stop { resume_unwind(Box::new(Payload((i as usize)))) } else { i.wrapping_add(i) };
                        }
                    }
                    else {
                        if i > 165 {
                            let n2 = i.wrapping_mul(9);
                        }
                        else {
                            let n3 = (0..4_i64).map(|m| m.wrapping_mul(i) % 50).sum::<i64>();
                        }
                        if mix(i) % 3 != 1 {
                            let n4 = i;
                        }
                    }
                    let n5 = i.wrapping_mul(15);
                    mix(n5)
                });
                if list.len() == enough { break 'twin; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>,
                    {
                        given.reach((i as usize));
                        if i % 3 == 0 {
                            if i % 3 == 0 {
                                let n1 = if (i as usize) >= stop { resume_unwind(Box::new(Payload((i as usize)))) } else { i.wrapping_add(i) };
                            }
                        }
                        else {
                            if i > 165 {
                                let n2 = i.wrapping_mul(9);
                            }
                            else {
                                let n3 = parallel!(sum(m.wrapping_mul(i) % 50 for m in 0..4_i64));
                            }
                            if mix(i) % 3 != 1 {
                                let n4 = i;
                            }
                        }
                        let n5 = i.wrapping_mul(15);
                        mix(n5)
                    }
                    for i in (0..=len as i64).rev())
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            'twin: for i in 0..3_usize {
                for j in 0..len / 3 {
                    list.push({
                        let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = format!("{}{word:?}", (n1 & 104), word = ((j as i64) ^ 40) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        (if n2 & 7 != 0 { (i as i64) } else { 44 })
                    });
                    if list.len() == enough { break 'twin; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = format!("{}{word:?}", (n1 & 104), word = ((j as i64) ^ 40) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        (if n2 & 7 != 0 { (i as i64) } else { 44 })
                    }
                    for i in 0..3_usize for j in 0..len / 3)
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                if mix((item.value as i64)) % 3 != 1 {
                    list.push({
                        given.reach(item.value);
                        if mix((item.value as i64)) % 3 != 1 {
                            match item.value { x if x == stop => break, _ => {} }
                        }
                        else {
                            let n1 = format!("{}{word:?}", mix((item.value as i64).wrapping_sub((item.value as i64))), word = ((item.value as i64) & 5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        (item.value as u64)
                    });
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>,
                    {
                        given.reach(item.value);
                        if mix((item.value as i64)) % 3 != 1 {
                            match item.value { x if x == stop => break, _ => {} }
                        }
                        else {
                            let n1 = format!("{}{word:?}", mix((item.value as i64).wrapping_sub((item.value as i64))), word = ((item.value as i64) & 5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        (item.value as u64)
                    }
                    for item in given.census.items(len) if mix((item.value as i64)) % 3 != 1)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).rev() {
                list.push({
                    given.reach(i);
                    let n1 = { let shown = (i as i64).wrapping_mul(9); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if i >= stop { break; }
                    if i == later { break; }
                    if (i as i64) & 7 != 0 {
                        let n2 = if i == stop { break } else { (n1 ^ (i as i64)) };
                        let n3 = n1.wrapping_add(35);
                    }
                    (n1, 3_i64)
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        given.reach(i);
                        let n1 = { let shown = (i as i64).wrapping_mul(9); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if i >= stop { break; }
                        if i == later { break; }
                        if (i as i64) & 7 != 0 {
                            let n2 = if i == stop { break } else { (n1 ^ (i as i64)) };
                            let n3 = n1.wrapping_add(35);
                        }
                        (n1, 3_i64)
                    }
                    for i in (0..len).rev())
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in -3..len as i32 - 3 {
                let c_stop = if ((i + 3) as usize) == stop { break } else { (if i64::from(i) & 5 != 0 { i64::from(i) } else { i64::from(i) }) };
                if i64::from(i) > 252 {
                    if mix(c_stop) % 3 != 1 {
                        for k in [4_i64, 1] {
                            list.push((({
                                given.reach(((i + 3) as usize));
                                if mix(i64::from(i)) % 3 != 1 {
                                }
                                else {
                                    let n1 = mix(k);
                                }
                                mix(i64::from(i)).to_string()
                            }), mix(k)));
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        given.reach(((i + 3) as usize));
                        if mix(i64::from(i)) % 3 != 1 {
                        }
                        else {
                            let n1 = mix(k);
                        }
                        mix(i64::from(i)).to_string()
                    } => mix(k)
                    for i in -3..len as i32 - 3 let c_stop = if ((i + 3) as usize) == stop { break } else { (if i64::from(i) & 5 != 0 { i64::from(i) } else { i64::from(i) }) } if i64::from(i) > 252 if mix(c_stop) % 3 != 1 for k in [4_i64, 1])
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            for i in 0..len {
                list.push({
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    if (i as i64) % 5 == 0 {
                        for n1 in 0..((i as i64) ^ 32).rem_euclid(4) {
                            let mut n2 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n2 += m ^ (n1 & 7); }
                        }
                    }
                    else {
                        let n3 = mix((i as i64));
                    }
                    given.census.item(mix((i as i64)).rem_euclid(999) as usize)
                });
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, ordered = false, into = Stream<_>,
                    {
                        given.reach(i);
                        if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                        if (i as i64) % 5 == 0 {
                            for n1 in 0..((i as i64) ^ 32).rem_euclid(4) {
                                let mut n2 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n2 += m ^ (n1 & 7); });
                            }
                        }
                        else {
                            let n3 = mix((i as i64));
                        }
                        given.census.item(mix((i as i64)).rem_euclid(999) as usize)
                    }
                    for i in 0..len)
            };
            for value in made {
                list.push(value);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 60;
            'twin: for i in 0..3_usize {
                for j in 0..len / 3 {
                    list.push({
                        given.reach((i * (len / 3) + j));
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                            if n1 == 2 { break; }
                            for n2 in 0..mix((j as i64)).rem_euclid(4) {
                            }
                        }
                        ((i * (len / 3) + j) as u64)
                    });
                    if list.len() == enough { break 'twin; }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 1, into = Stream<_>,
                    {
                        given.reach((i * (len / 3) + j));
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                            if n1 == 2 { break; }
                            for n2 in 0..mix((j as i64)).rem_euclid(4) {
                            }
                        }
                        ((i * (len / 3) + j) as u64)
                    }
                    for i in 0..3_usize for j in 0..len / 3)
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let enough = list.len() + 60;
                'twin: for i in 0..len as u64 {
                    list.push({
                        let n1 = if (i as usize) >= later { break } else { ((i as i64) & 26) };
                        let Some(n2) = some((i as usize), stop, 8) else { break };
                        if mix(n2) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                        ((if n1 & 2 != 0 { (i as i64) } else { n1 }), 3_i64)
                    });
                    if list.len() == enough { break 'twin; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let enough = list.len() + 60;
                let made = {
                    let given = given.clone();
                    parallel!(n_jobs = n_jobs, lookahead = 40, into = Stream<_>,
                        {
                            let n1 = if (i as usize) >= later { break } else { ((i as i64) & 26) };
                            let Some(n2) = some((i as usize), stop, 8) else { break };
                            if mix(n2) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                            ((if n1 & 2 != 0 { (i as i64) } else { n1 }), 3_i64)
                        }
                        for i in 0..len as u64)
                };
                for value in made {
                    list.push(value);
                    if list.len() == enough { break; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                list.push({
                    given.reach((i as usize));
                    given.census.item((i as i64).rem_euclid(999) as usize)
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 40, ordered = false, into = Stream<_>,
                    {
                        given.reach((i as usize));
                        given.census.item((i as i64).rem_euclid(999) as usize)
                    }
                    for i in 0..len as u64)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    list.push({
                        given.reach(item.value);
                        scratch.clear();
                        let n1 = { let shown = round; format!("{shown:04}-{:x}", ((item.value as i64) ^ (item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if item.value == later { break; }
                        let mut n2 = n1.wrapping_mul(19).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            scratch.extend([(item.value as i64), n2.wrapping_add((item.value as i64))]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        if item.value == stop { break; }
                        if round % 2 == 0 && item.value % 5 == 1 { continue; }
                        (item.value as u64)
                    });
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                    let given = given.clone();
                    parallel!(n_jobs = n_jobs, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                        {
                            given.reach(item.value);
                            scratch.clear();
                            let n1 = { let shown = round; format!("{shown:04}-{:x}", ((item.value as i64) ^ (item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if item.value == later { break; }
                            let mut n2 = n1.wrapping_mul(19).rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                scratch.extend([(item.value as i64), n2.wrapping_add((item.value as i64))]);
                                let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                            if item.value == stop { break; }
                            if round % 2 == 0 && item.value % 5 == 1 { continue; }
                            (item.value as u64)
                        }
                        for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1))
                };
                for value in made {
                    list.push(value);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                list.push({
                    given.reach(i);
                    if i >= later { break; }
                    let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    match i { x if x == stop => break, _ => {} }
                    (i as i64).wrapping_add((i as i64))
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 1, into = Stream<_>,
                    {
                        given.reach(i);
                        if i >= later { break; }
                        let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        match i { x if x == stop => break, _ => {} }
                        (i as i64).wrapping_add((i as i64))
                    }
                    for i in 0..len)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                if let Some(c0) = (item.value as i64).checked_sub(6) {
                    if c0 % 4 == 0 {
                        list.push({
                            if item.value == stop { break; }
                            (item.value as u64)
                        });
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        if item.value == stop { break; }
                        (item.value as u64)
                    }
                    for item in given.census.items(len) if let Some(c0) = (item.value as i64).checked_sub(6) if c0 % 4 == 0)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let enough = list.len() + 60;
            'twin: for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i == stop { break } else { ((i as i64) & 76) };
                    list.push({
                        let n1 = c_stop.wrapping_add((j as i64));
                        let n2 = mix(n1);
                        given.census.item(mix(n1.wrapping_sub(13)).rem_euclid(999) as usize)
                    });
                    if list.len() == enough { break 'twin; }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>,
                    {
                        let n1 = c_stop.wrapping_add((j as i64));
                        let n2 = mix(n1);
                        given.census.item(mix(n1.wrapping_sub(13)).rem_euclid(999) as usize)
                    }
                    for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i == stop { break } else { ((i as i64) & 76) })
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            'twin: for i in 0..=len {
                list.push({
                    given.reach(i);
                    let n1 = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) };
                    (i as u64)
                });
                if list.len() == enough { break 'twin; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>,
                    {
                        given.reach(i);
                        let n1 = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) };
                        (i as u64)
                    }
                    for i in 0..=len)
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            'twin: for i in (0..len).map(|i| i * 2) {
                if (i as i64) > 139 {
                    list.push({
                        given.reach((i / 2));
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add(((i as i64) & 25)))
                        };
                        let n2 = n1((i as i64)).unwrap_or(1);
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add((i as i64).wrapping_add((i as i64))))
                        };
                        let n4 = n3(mix((i as i64).wrapping_sub(n2))).unwrap_or(1);
                        let Some(n5) = some((i / 2), later, 8) else { break };
                        let n6 = if (i / 2) >= stop { break } else { n5 };
                        (n4.wrapping_mul(15), 3_i64)
                    });
                    if list.len() == enough { break 'twin; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 5, into = Stream<_>,
                    {
                        given.reach((i / 2));
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add(((i as i64) & 25)))
                        };
                        let n2 = n1((i as i64)).unwrap_or(1);
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                            Some(some((i / 2), later, x)?.wrapping_add((i as i64).wrapping_add((i as i64))))
                        };
                        let n4 = n3(mix((i as i64).wrapping_sub(n2))).unwrap_or(1);
                        let Some(n5) = some((i / 2), later, 8) else { break };
                        let n6 = if (i / 2) >= stop { break } else { n5 };
                        (n4.wrapping_mul(15), 3_i64)
                    }
                    for i in (0..len).map(|i| i * 2) if (i as i64) > 139)
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..=len as i64).rev() {
                list.push({
                    given.reach((i as usize));
                    if (i as usize) == stop { break; }
                    let mut n1 = i.wrapping_mul(17).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match (n1 ^ n1).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if i & 3 != 0 {
                        let n3 = format!("{:>4}|{:?}", n2.wrapping_add(11), vec![(n2 & 57); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    given.census.item((n2 & 11).rem_euclid(999) as usize)
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 1000, into = Stream<_>,
                    {
                        given.reach((i as usize));
                        if (i as usize) == stop { break; }
                        let mut n1 = i.wrapping_mul(17).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                match (n1 ^ n1).rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                    }
                                    _ => {}
                                }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if i & 3 != 0 {
                            let n3 = format!("{:>4}|{:?}", n2.wrapping_add(11), vec![(n2 & 57); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        given.census.item((n2 & 11).rem_euclid(999) as usize)
                    }
                    for i in (0..=len as i64).rev())
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i >= stop { break } else { (i as i64) };
                    list.push({
                        given.reach(i);
                        scratch.clear();
                        for n1 in 0..(if (i as i64) & 4 != 0 { c_stop } else { c_stop }).rem_euclid(4) {
                            if n1 == 2 { break; }
                            match i { x if x == later => panic!("on purpose {}", i), _ => {} }
                            for n2 in 0..(i as i64).wrapping_add((j as i64)).rem_euclid(4) {
                                let mut n3 = 3_i64;
                                for m in 0..5_i64 { if m + 3 == n2 & 7 { continue; } let m = m ^ 3; n3 = n3 * 3 ^ m; if m == n2 & 3 { break; } }
                            }
                        }
                        mix((j as i64))
                    });
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                    {
                        given.reach(i);
                        scratch.clear();
                        for n1 in 0..(if (i as i64) & 4 != 0 { c_stop } else { c_stop }).rem_euclid(4) {
                            if n1 == 2 { break; }
                            match i { x if x == later => panic!("on purpose {}", i), _ => {} }
                            for n2 in 0..(i as i64).wrapping_add((j as i64)).rem_euclid(4) {
                                let mut n3 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == n2 & 7 { continue; } m ^ 3 } then |m| { n3 = n3 * 3 ^ m; if m == n2 & 3 { break; } });
                            }
                        }
                        mix((j as i64))
                    }
                    for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i >= stop { break } else { (i as i64) })
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                list.push({
                    given.reach(i);
                    if (i as i64) > 213 {
                        match ((i as i64) ^ 26).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if m % 2 == 0 && i % 5 == 1 { continue; }
                            }
                            _ => {}
                        }
                    }
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                    if i == later { break; }
                    let Some(n2) = some(i, stop, 8) else { break };
                    (i as u64)
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 5, into = Stream<_>,
                    {
                        given.reach(i);
                        if (i as i64) > 213 {
                            match ((i as i64) ^ 26).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if m % 2 == 0 && i % 5 == 1 { continue; }
                                }
                                _ => {}
                            }
                        }
                        let n1 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                        if i == later { break; }
                        let Some(n2) = some(i, stop, 8) else { break };
                        (i as u64)
                    }
                    for i in 0..=len)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 60;
            'twin: for i in 0..len / 8 {
                for j in 0..i % 5 {
                    if (j as i64) > 76 {
                        if let Some(c1) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(1) {
                            list.push({
                                given.reach(i);
                                let n1 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                    Some(some(i, later, x)?.wrapping_add(c1))
                                };
                                let n2 = n1((c1 ^ (i as i64))).unwrap_or(1);
                                (j as i64).wrapping_mul(9).to_string()
                            });
                            if list.len() == enough { break 'twin; }
                        }
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 5, into = Stream<_>,
                    {
                        given.reach(i);
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(c1))
                        };
                        let n2 = n1((c1 ^ (i as i64))).unwrap_or(1);
                        (j as i64).wrapping_mul(9).to_string()
                    }
                    for i in 0..len / 8 for j in 0..i % 5 if (j as i64) > 76 if let Some(c1) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(1))
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            let mut scratch = Vec::<i64>::new();
            'twin: for i in 1..=len.min(200) as u8 {
                let c_stop = if usize::from(i) == stop { break } else { mix((i as i64)) };
                list.push({
                    given.reach(usize::from(i));
                    scratch.clear();
                    let mut n1 = (i as i64).wrapping_add(c_stop).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                                Some(some(usize::from(i), later, x)?.wrapping_add(mix((i as i64).wrapping_sub((i as i64)))))
                            };
                            let n4 = n3((i as i64).wrapping_mul(19)).unwrap_or(1);
                            let n5 = (c_stop & 92);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (usize::from(i) as u64)
                });
                if list.len() == enough { break 'twin; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 60;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                    {
                        given.reach(usize::from(i));
                        scratch.clear();
                        let mut n1 = (i as i64).wrapping_add(c_stop).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                                    Some(some(usize::from(i), later, x)?.wrapping_add(mix((i as i64).wrapping_sub((i as i64)))))
                                };
                                let n4 = n3((i as i64).wrapping_mul(19)).unwrap_or(1);
                                let n5 = (c_stop & 92);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        (usize::from(i) as u64)
                    }
                    for i in 1..=len.min(200) as u8 let c_stop = if usize::from(i) == stop { break } else { mix((i as i64)) })
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 5;
            'twin: for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                let c_stop = if item.value == stop { panic!("on purpose {}", item.value) } else { (item.value as i64).wrapping_add(26) };
                let c0 = mix(c_stop);
                list.push({
                    let mut n1 = 3_i64;
                    for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n1 += m ^ (c0 & 7); }
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                        Some(some(item.value, later, x)?.wrapping_add(c0))
                    };
                    let n3 = n2(mix(n1.wrapping_sub(n1))).unwrap_or(1);
                    given.census.item((if c_stop % 5 == 0 { (item.value as i64) } else { n1 }).rem_euclid(999) as usize)
                });
                if list.len() == enough { break 'twin; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let enough = list.len() + 5;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        let mut n1 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n1 += m ^ (c0 & 7); });
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                            Some(some(item.value, later, x)?.wrapping_add(c0))
                        };
                        let n3 = n2(mix(n1.wrapping_sub(n1))).unwrap_or(1);
                        given.census.item((if c_stop % 5 == 0 { (item.value as i64) } else { n1 }).rem_euclid(999) as usize)
                    }
                    for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) let c_stop = if item.value == stop { panic!("on purpose {}", item.value) } else { (item.value as i64).wrapping_add(26) } let c0 = mix(c_stop))
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).map(|i| i * 2) {
                list.push((({
                    given.reach((i / 2));
                    scratch.clear();
                    scratch.extend([(i as i64).wrapping_add((i as i64)), ((i as i64) ^ (i as i64))]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    if (i / 2) == stop { break; }
                    for n2 in 0..n1.rem_euclid(4) {
                        if n2 == 2 { break; }
                        scratch.extend([mix(n2), mix(n1.wrapping_sub(n1))]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    ((i / 2) as u64)
                }), (i as i64).wrapping_mul(5)));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> String {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                    {
                        given.reach((i / 2));
                        scratch.clear();
                        scratch.extend([(i as i64).wrapping_add((i as i64)), ((i as i64) ^ (i as i64))]);
                        let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        if (i / 2) == stop { break; }
                        for n2 in 0..n1.rem_euclid(4) {
                            if n2 == 2 { break; }
                            scratch.extend([mix(n2), mix(n1.wrapping_sub(n1))]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        ((i / 2) as u64)
                    } => (i as i64).wrapping_mul(5)
                    for i in (0..len).map(|i| i * 2))
            };
            for value in made {
                list.push(value);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    list.push((({
                        if mix((j as i64)) % 3 != 1 {
                            let n1 = (if (i as i64) % 2 == 0 { (i as i64) } else { 14 });
                            if (i as i64) & 3 != 0 && (i * 10 + j) % 5 == 1 { continue; }
                        }
                        let n2 = if (i * 10 + j) == later { break } else { ((i as i64) ^ (i as i64)) };
                        if (i * 10 + j) == stop { break; }
                        ((i * 10 + j) as u64)
                    }), (j as i64).wrapping_mul(7)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1, into = Stream<_>,
                    {
                        if mix((j as i64)) % 3 != 1 {
                            let n1 = (if (i as i64) % 2 == 0 { (i as i64) } else { 14 });
                            if (i as i64) & 3 != 0 && (i * 10 + j) % 5 == 1 { continue; }
                        }
                        let n2 = if (i * 10 + j) == later { break } else { ((i as i64) ^ (i as i64)) };
                        if (i * 10 + j) == stop { break; }
                        ((i * 10 + j) as u64)
                    } => (j as i64).wrapping_mul(7)
                    for i in 0..len / 10 for j in 0..10_usize)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 1;
            'twin: for i in (0..len).step_by(3) {
                list.push({
                    given.reach(i);
                    if i == later { break; }
                    if i == stop { break; }
                    ((if (i as i64) % 2 == 0 { (i as i64) } else { 33 }), 3_i64)
                });
                if list.len() == enough { break 'twin; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 1;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, batch_size = batch, lookahead = 1000, into = Stream<_>,
                    {
                        given.reach(i);
                        if i == later { break; }
                        if i == stop { break; }
                        ((if (i as i64) % 2 == 0 { (i as i64) } else { 33 }), 3_i64)
                    }
                    for i in (0..len).step_by(3))
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let enough = list.len() + 5;
            'twin: for item in given.census.items(len) {
                for k in 0..(item.value as i64).rem_euclid(3) {
                    list.push(mix((item.value as i64).wrapping_sub(k)).to_string());
                    if list.len() == enough { break 'twin; }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let enough = list.len() + 5;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, lookahead = 5, into = Stream<_>,
                    mix((item.value as i64).wrapping_sub(k)).to_string()
                    for item in given.census.items(len) for k in 0..(item.value as i64).rem_euclid(3))
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let enough = list.len() + 1;
                'twin: for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    let c_stop = if item.value == stop { break } else { (if round & 4 != 0 { (item.value as i64) } else { 8 }) };
                    if let Some(c0) = round.wrapping_mul(19).checked_sub(5) {
                        let c1 = (item.value as i64).wrapping_add(c_stop);
                        list.push({
                            given.reach(item.value);
                            let n1 = format!("{}{word:?}", round.wrapping_add(5), word = (if mix(round) % 3 != 1 { c0 } else { 36 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let Some(n2) = some(item.value, later, 8) else { break };
                            if let Some(n3 @ 3..) = some(item.value, later, (item.value as i64)) {
                            }
                            (n1 ^ c_stop).to_string()
                        });
                        if list.len() == enough { break 'twin; }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let enough = list.len() + 1;
                let made = {
                    let given = given.clone();
                    parallel!(n_jobs = n_jobs, lookahead = 1, into = Stream<_>,
                        {
                            given.reach(item.value);
                            let n1 = format!("{}{word:?}", round.wrapping_add(5), word = (if mix(round) % 3 != 1 { c0 } else { 36 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let Some(n2) = some(item.value, later, 8) else { break };
                            if let Some(n3 @ 3..) = some(item.value, later, (item.value as i64)) {
                            }
                            (n1 ^ c_stop).to_string()
                        }
                        for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) let c_stop = if item.value == stop { break } else { (if round & 4 != 0 { (item.value as i64) } else { 8 }) } if let Some(c0) = round.wrapping_mul(19).checked_sub(5) let c1 = (item.value as i64).wrapping_add(c_stop))
                };
                for value in made {
                    list.push(value);
                    if list.len() == enough { break; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            let mut scratch = Vec::<i64>::new();
            'twin: for i in 0..=len {
                for k in 0..2_i64 {
                    list.push({
                        given.reach(i);
                        scratch.clear();
                        match i { x if x == stop => break, _ => {} }
                        (i as i64).wrapping_mul(11).to_string()
                    });
                    if list.len() == enough { break 'twin; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let enough = list.len() + 5;
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                    {
                        given.reach(i);
                        scratch.clear();
                        match i { x if x == stop => break, _ => {} }
                        (i as i64).wrapping_mul(11).to_string()
                    }
                    for i in 0..=len for k in 0..2_i64)
            };
            for value in made {
                list.push(value);
                if list.len() == enough { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for item in given.census.items(len) {
                    for k in 0..(item.value as i64).rem_euclid(3) {
                        list.push({
                            scratch.clear();
                            if item.value == later { break; }
                            if item.value >= stop { break; }
                            (item.value as u64)
                        });
                    }
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                    let given = given.clone();
                    parallel!(n_jobs = n_jobs, batch_size = batch, into = Stream<_>, let mut scratch = Vec::<i64>::new();
                        {
                            scratch.clear();
                            if item.value == later { break; }
                            if item.value >= stop { break; }
                            (item.value as u64)
                        }
                        for item in given.census.items(len) for k in 0..(item.value as i64).rem_euclid(3))
                };
                for value in made {
                    list.push(value);
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                list.push({
                    given.reach(i);
                    if i == stop { break; }
                    let n1 = format!("{:>4}|{:?}", (if (i as i64) > 122 { (i as i64) } else { (i as i64) }), vec![(i as i64).wrapping_mul(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    given.census.item((n1 & 82).rem_euclid(999) as usize)
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, into = Stream<_>,
                    {
                        given.reach(i);
                        if i == stop { break; }
                        let n1 = format!("{:>4}|{:?}", (if (i as i64) > 122 { (i as i64) } else { (i as i64) }), vec![(i as i64).wrapping_mul(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        given.census.item((n1 & 82).rem_euclid(999) as usize)
                    }
                    for i in 0..len)
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<Vec<_>>()).sunk("count", &list.len())
    }
}

pub mod stream_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                list.push({
                    if let Some(n1 @ 3..) = some(item.at, later, mix(item.value.wrapping_sub(10))) {
                        let n2 = mix(item.value);
                    }
                    (item.at as i64).to_string()
                });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut list = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
                let given = given.clone();
                parallel!(n_jobs = n_jobs, ordered = false, into = Stream<_>,
                    {
                        if let Some(n1 @ 3..) = some(item.at, later, mix(item.value.wrapping_sub(10))) {
                            let n2 = mix(item.value);
                        }
                        (item.at as i64).to_string()
                    }
                    for item in given.items.clone())
            };
            for value in made {
                list.push(value);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sunk("list", &list.iter().map(Show::show).collect::<BTreeSet<_>>()).sunk("count", &list.len())
    }
}
