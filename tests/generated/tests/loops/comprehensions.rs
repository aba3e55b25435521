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

pub const CASES: &[Case] = &[
    Case { name: "comprehension_000", exits: true, exact: true, serial: comprehension_000::serial, parallel: comprehension_000::parallel },
    Case { name: "comprehension_001", exits: false, exact: true, serial: comprehension_001::serial, parallel: comprehension_001::parallel },
    Case { name: "comprehension_002", exits: true, exact: true, serial: comprehension_002::serial, parallel: comprehension_002::parallel },
    Case { name: "comprehension_003", exits: true, exact: true, serial: comprehension_003::serial, parallel: comprehension_003::parallel },
    Case { name: "comprehension_004", exits: true, exact: false, serial: comprehension_004::serial, parallel: comprehension_004::parallel },
    Case { name: "comprehension_005", exits: true, exact: true, serial: comprehension_005::serial, parallel: comprehension_005::parallel },
    Case { name: "comprehension_006", exits: true, exact: false, serial: comprehension_006::serial, parallel: comprehension_006::parallel },
    Case { name: "comprehension_007", exits: true, exact: true, serial: comprehension_007::serial, parallel: comprehension_007::parallel },
    Case { name: "comprehension_008", exits: true, exact: true, serial: comprehension_008::serial, parallel: comprehension_008::parallel },
    Case { name: "comprehension_009", exits: true, exact: true, serial: comprehension_009::serial, parallel: comprehension_009::parallel },
    Case { name: "comprehension_010", exits: true, exact: true, serial: comprehension_010::serial, parallel: comprehension_010::parallel },
    Case { name: "comprehension_011", exits: true, exact: true, serial: comprehension_011::serial, parallel: comprehension_011::parallel },
    Case { name: "comprehension_012", exits: true, exact: false, serial: comprehension_012::serial, parallel: comprehension_012::parallel },
    Case { name: "comprehension_013", exits: true, exact: false, serial: comprehension_013::serial, parallel: comprehension_013::parallel },
    Case { name: "comprehension_014", exits: true, exact: true, serial: comprehension_014::serial, parallel: comprehension_014::parallel },
    Case { name: "comprehension_015", exits: true, exact: true, serial: comprehension_015::serial, parallel: comprehension_015::parallel },
    Case { name: "comprehension_016", exits: true, exact: true, serial: comprehension_016::serial, parallel: comprehension_016::parallel },
    Case { name: "comprehension_017", exits: true, exact: false, serial: comprehension_017::serial, parallel: comprehension_017::parallel },
    Case { name: "comprehension_018", exits: true, exact: false, serial: comprehension_018::serial, parallel: comprehension_018::parallel },
    Case { name: "comprehension_019", exits: true, exact: false, serial: comprehension_019::serial, parallel: comprehension_019::parallel },
    Case { name: "comprehension_020", exits: false, exact: false, serial: comprehension_020::serial, parallel: comprehension_020::parallel },
    Case { name: "comprehension_021", exits: true, exact: true, serial: comprehension_021::serial, parallel: comprehension_021::parallel },
    Case { name: "comprehension_022", exits: true, exact: true, serial: comprehension_022::serial, parallel: comprehension_022::parallel },
    Case { name: "comprehension_023", exits: true, exact: true, serial: comprehension_023::serial, parallel: comprehension_023::parallel },
    Case { name: "comprehension_024", exits: true, exact: true, serial: comprehension_024::serial, parallel: comprehension_024::parallel },
    Case { name: "comprehension_025", exits: true, exact: true, serial: comprehension_025::serial, parallel: comprehension_025::parallel },
    Case { name: "comprehension_026", exits: true, exact: false, serial: comprehension_026::serial, parallel: comprehension_026::parallel },
    Case { name: "comprehension_027", exits: true, exact: false, serial: comprehension_027::serial, parallel: comprehension_027::parallel },
    Case { name: "comprehension_028", exits: false, exact: false, serial: comprehension_028::serial, parallel: comprehension_028::parallel },
    Case { name: "comprehension_029", exits: true, exact: true, serial: comprehension_029::serial, parallel: comprehension_029::parallel },
    Case { name: "comprehension_030", exits: true, exact: true, serial: comprehension_030::serial, parallel: comprehension_030::parallel },
    Case { name: "comprehension_031", exits: true, exact: true, serial: comprehension_031::serial, parallel: comprehension_031::parallel },
    Case { name: "comprehension_032", exits: true, exact: false, serial: comprehension_032::serial, parallel: comprehension_032::parallel },
    Case { name: "comprehension_033", exits: true, exact: false, serial: comprehension_033::serial, parallel: comprehension_033::parallel },
    Case { name: "comprehension_034", exits: false, exact: true, serial: comprehension_034::serial, parallel: comprehension_034::parallel },
    Case { name: "comprehension_035", exits: true, exact: false, serial: comprehension_035::serial, parallel: comprehension_035::parallel },
    Case { name: "comprehension_036", exits: true, exact: true, serial: comprehension_036::serial, parallel: comprehension_036::parallel },
    Case { name: "comprehension_037", exits: false, exact: false, serial: comprehension_037::serial, parallel: comprehension_037::parallel },
    Case { name: "comprehension_038", exits: true, exact: true, serial: comprehension_038::serial, parallel: comprehension_038::parallel },
    Case { name: "comprehension_039", exits: true, exact: false, serial: comprehension_039::serial, parallel: comprehension_039::parallel },
    Case { name: "comprehension_040", exits: true, exact: true, serial: comprehension_040::serial, parallel: comprehension_040::parallel },
    Case { name: "comprehension_041", exits: true, exact: true, serial: comprehension_041::serial, parallel: comprehension_041::parallel },
    Case { name: "comprehension_042", exits: true, exact: false, serial: comprehension_042::serial, parallel: comprehension_042::parallel },
    Case { name: "comprehension_043", exits: false, exact: false, serial: comprehension_043::serial, parallel: comprehension_043::parallel },
    Case { name: "comprehension_044", exits: true, exact: true, serial: comprehension_044::serial, parallel: comprehension_044::parallel },
    Case { name: "comprehension_045", exits: true, exact: true, serial: comprehension_045::serial, parallel: comprehension_045::parallel },
    Case { name: "comprehension_046", exits: true, exact: true, serial: comprehension_046::serial, parallel: comprehension_046::parallel },
    Case { name: "comprehension_047", exits: true, exact: true, serial: comprehension_047::serial, parallel: comprehension_047::parallel },
    Case { name: "comprehension_048", exits: true, exact: true, serial: comprehension_048::serial, parallel: comprehension_048::parallel },
    Case { name: "comprehension_049", exits: true, exact: true, serial: comprehension_049::serial, parallel: comprehension_049::parallel },
    Case { name: "comprehension_050", exits: true, exact: true, serial: comprehension_050::serial, parallel: comprehension_050::parallel },
    Case { name: "comprehension_051", exits: false, exact: true, serial: comprehension_051::serial, parallel: comprehension_051::parallel },
    Case { name: "comprehension_052", exits: true, exact: true, serial: comprehension_052::serial, parallel: comprehension_052::parallel },
    Case { name: "comprehension_053", exits: true, exact: true, serial: comprehension_053::serial, parallel: comprehension_053::parallel },
    Case { name: "comprehension_054", exits: true, exact: true, serial: comprehension_054::serial, parallel: comprehension_054::parallel },
    Case { name: "comprehension_055", exits: true, exact: false, serial: comprehension_055::serial, parallel: comprehension_055::parallel },
    Case { name: "comprehension_056", exits: true, exact: true, serial: comprehension_056::serial, parallel: comprehension_056::parallel },
    Case { name: "comprehension_057", exits: true, exact: true, serial: comprehension_057::serial, parallel: comprehension_057::parallel },
    Case { name: "comprehension_058", exits: true, exact: true, serial: comprehension_058::serial, parallel: comprehension_058::parallel },
    Case { name: "comprehension_059", exits: false, exact: true, serial: comprehension_059::serial, parallel: comprehension_059::parallel },
    Case { name: "comprehension_060", exits: true, exact: true, serial: comprehension_060::serial, parallel: comprehension_060::parallel },
    Case { name: "comprehension_061", exits: true, exact: true, serial: comprehension_061::serial, parallel: comprehension_061::parallel },
    Case { name: "comprehension_062", exits: true, exact: false, serial: comprehension_062::serial, parallel: comprehension_062::parallel },
    Case { name: "comprehension_063", exits: true, exact: true, serial: comprehension_063::serial, parallel: comprehension_063::parallel },
    Case { name: "comprehension_064", exits: true, exact: true, serial: comprehension_064::serial, parallel: comprehension_064::parallel },
    Case { name: "comprehension_065", exits: true, exact: false, serial: comprehension_065::serial, parallel: comprehension_065::parallel },
    Case { name: "comprehension_066", exits: true, exact: true, serial: comprehension_066::serial, parallel: comprehension_066::parallel },
    Case { name: "comprehension_067", exits: false, exact: false, serial: comprehension_067::serial, parallel: comprehension_067::parallel },
    Case { name: "comprehension_068", exits: true, exact: true, serial: comprehension_068::serial, parallel: comprehension_068::parallel },
    Case { name: "comprehension_069", exits: false, exact: true, serial: comprehension_069::serial, parallel: comprehension_069::parallel },
    Case { name: "comprehension_070", exits: true, exact: true, serial: comprehension_070::serial, parallel: comprehension_070::parallel },
    Case { name: "comprehension_071", exits: true, exact: false, serial: comprehension_071::serial, parallel: comprehension_071::parallel },
    Case { name: "comprehension_072", exits: true, exact: false, serial: comprehension_072::serial, parallel: comprehension_072::parallel },
    Case { name: "comprehension_073", exits: true, exact: true, serial: comprehension_073::serial, parallel: comprehension_073::parallel },
    Case { name: "comprehension_074", exits: true, exact: true, serial: comprehension_074::serial, parallel: comprehension_074::parallel },
    Case { name: "comprehension_075", exits: true, exact: true, serial: comprehension_075::serial, parallel: comprehension_075::parallel },
    Case { name: "comprehension_076", exits: true, exact: true, serial: comprehension_076::serial, parallel: comprehension_076::parallel },
    Case { name: "comprehension_077", exits: true, exact: false, serial: comprehension_077::serial, parallel: comprehension_077::parallel },
    Case { name: "comprehension_078", exits: true, exact: true, serial: comprehension_078::serial, parallel: comprehension_078::parallel },
    Case { name: "comprehension_079", exits: true, exact: true, serial: comprehension_079::serial, parallel: comprehension_079::parallel },
    Case { name: "comprehension_080", exits: true, exact: true, serial: comprehension_080::serial, parallel: comprehension_080::parallel },
    Case { name: "comprehension_081", exits: true, exact: true, serial: comprehension_081::serial, parallel: comprehension_081::parallel },
    Case { name: "comprehension_082", exits: true, exact: true, serial: comprehension_082::serial, parallel: comprehension_082::parallel },
    Case { name: "comprehension_083", exits: true, exact: false, serial: comprehension_083::serial, parallel: comprehension_083::parallel },
    Case { name: "comprehension_084", exits: false, exact: true, serial: comprehension_084::serial, parallel: comprehension_084::parallel },
    Case { name: "comprehension_085", exits: true, exact: false, serial: comprehension_085::serial, parallel: comprehension_085::parallel },
    Case { name: "comprehension_086", exits: false, exact: false, serial: comprehension_086::serial, parallel: comprehension_086::parallel },
    Case { name: "comprehension_087", exits: false, exact: true, serial: comprehension_087::serial, parallel: comprehension_087::parallel },
    Case { name: "comprehension_088", exits: true, exact: true, serial: comprehension_088::serial, parallel: comprehension_088::parallel },
    Case { name: "comprehension_089", exits: true, exact: true, serial: comprehension_089::serial, parallel: comprehension_089::parallel },
    Case { name: "comprehension_090", exits: true, exact: true, serial: comprehension_090::serial, parallel: comprehension_090::parallel },
    Case { name: "comprehension_091", exits: false, exact: false, serial: comprehension_091::serial, parallel: comprehension_091::parallel },
    Case { name: "comprehension_092", exits: true, exact: false, serial: comprehension_092::serial, parallel: comprehension_092::parallel },
    Case { name: "comprehension_093", exits: true, exact: true, serial: comprehension_093::serial, parallel: comprehension_093::parallel },
    Case { name: "comprehension_094", exits: true, exact: false, serial: comprehension_094::serial, parallel: comprehension_094::parallel },
    Case { name: "comprehension_095", exits: false, exact: false, serial: comprehension_095::serial, parallel: comprehension_095::parallel },
    Case { name: "comprehension_096", exits: true, exact: true, serial: comprehension_096::serial, parallel: comprehension_096::parallel },
    Case { name: "comprehension_097", exits: true, exact: true, serial: comprehension_097::serial, parallel: comprehension_097::parallel },
    Case { name: "comprehension_098", exits: true, exact: false, serial: comprehension_098::serial, parallel: comprehension_098::parallel },
    Case { name: "comprehension_099", exits: true, exact: false, serial: comprehension_099::serial, parallel: comprehension_099::parallel },
    Case { name: "comprehension_100", exits: false, exact: true, serial: comprehension_100::serial, parallel: comprehension_100::parallel },
    Case { name: "comprehension_101", exits: true, exact: false, serial: comprehension_101::serial, parallel: comprehension_101::parallel },
    Case { name: "comprehension_102", exits: false, exact: false, serial: comprehension_102::serial, parallel: comprehension_102::parallel },
    Case { name: "comprehension_103", exits: true, exact: true, serial: comprehension_103::serial, parallel: comprehension_103::parallel },
    Case { name: "comprehension_104", exits: true, exact: true, serial: comprehension_104::serial, parallel: comprehension_104::parallel },
    Case { name: "comprehension_105", exits: true, exact: true, serial: comprehension_105::serial, parallel: comprehension_105::parallel },
    Case { name: "comprehension_106", exits: true, exact: true, serial: comprehension_106::serial, parallel: comprehension_106::parallel },
    Case { name: "comprehension_107", exits: true, exact: true, serial: comprehension_107::serial, parallel: comprehension_107::parallel },
    Case { name: "comprehension_108", exits: false, exact: true, serial: comprehension_108::serial, parallel: comprehension_108::parallel },
    Case { name: "comprehension_109", exits: true, exact: false, serial: comprehension_109::serial, parallel: comprehension_109::parallel },
    Case { name: "comprehension_110", exits: true, exact: true, serial: comprehension_110::serial, parallel: comprehension_110::parallel },
    Case { name: "comprehension_111", exits: true, exact: true, serial: comprehension_111::serial, parallel: comprehension_111::parallel },
    Case { name: "comprehension_112", exits: true, exact: false, serial: comprehension_112::serial, parallel: comprehension_112::parallel },
    Case { name: "comprehension_113", exits: true, exact: true, serial: comprehension_113::serial, parallel: comprehension_113::parallel },
    Case { name: "comprehension_114", exits: true, exact: false, serial: comprehension_114::serial, parallel: comprehension_114::parallel },
    Case { name: "comprehension_115", exits: false, exact: true, serial: comprehension_115::serial, parallel: comprehension_115::parallel },
    Case { name: "comprehension_116", exits: false, exact: true, serial: comprehension_116::serial, parallel: comprehension_116::parallel },
    Case { name: "comprehension_117", exits: true, exact: true, serial: comprehension_117::serial, parallel: comprehension_117::parallel },
    Case { name: "comprehension_118", exits: true, exact: true, serial: comprehension_118::serial, parallel: comprehension_118::parallel },
    Case { name: "comprehension_119", exits: false, exact: false, serial: comprehension_119::serial, parallel: comprehension_119::parallel },
    Case { name: "comprehension_120", exits: false, exact: false, serial: comprehension_120::serial, parallel: comprehension_120::parallel },
    Case { name: "comprehension_121", exits: true, exact: false, serial: comprehension_121::serial, parallel: comprehension_121::parallel },
    Case { name: "comprehension_122", exits: true, exact: true, serial: comprehension_122::serial, parallel: comprehension_122::parallel },
    Case { name: "comprehension_123", exits: true, exact: true, serial: comprehension_123::serial, parallel: comprehension_123::parallel },
    Case { name: "comprehension_124", exits: false, exact: true, serial: comprehension_124::serial, parallel: comprehension_124::parallel },
    Case { name: "comprehension_125", exits: false, exact: true, serial: comprehension_125::serial, parallel: comprehension_125::parallel },
    Case { name: "comprehension_126", exits: true, exact: true, serial: comprehension_126::serial, parallel: comprehension_126::parallel },
    Case { name: "comprehension_127", exits: true, exact: true, serial: comprehension_127::serial, parallel: comprehension_127::parallel },
    Case { name: "comprehension_128", exits: true, exact: true, serial: comprehension_128::serial, parallel: comprehension_128::parallel },
    Case { name: "comprehension_129", exits: true, exact: true, serial: comprehension_129::serial, parallel: comprehension_129::parallel },
    Case { name: "comprehension_130", exits: true, exact: true, serial: comprehension_130::serial, parallel: comprehension_130::parallel },
    Case { name: "comprehension_131", exits: true, exact: true, serial: comprehension_131::serial, parallel: comprehension_131::parallel },
    Case { name: "comprehension_132", exits: false, exact: true, serial: comprehension_132::serial, parallel: comprehension_132::parallel },
    Case { name: "comprehension_133", exits: true, exact: false, serial: comprehension_133::serial, parallel: comprehension_133::parallel },
    Case { name: "comprehension_134", exits: false, exact: true, serial: comprehension_134::serial, parallel: comprehension_134::parallel },
    Case { name: "comprehension_135", exits: true, exact: true, serial: comprehension_135::serial, parallel: comprehension_135::parallel },
    Case { name: "comprehension_136", exits: true, exact: false, serial: comprehension_136::serial, parallel: comprehension_136::parallel },
    Case { name: "comprehension_137", exits: false, exact: false, serial: comprehension_137::serial, parallel: comprehension_137::parallel },
    Case { name: "comprehension_138", exits: true, exact: true, serial: comprehension_138::serial, parallel: comprehension_138::parallel },
    Case { name: "comprehension_139", exits: true, exact: true, serial: comprehension_139::serial, parallel: comprehension_139::parallel },
    Case { name: "comprehension_140", exits: false, exact: true, serial: comprehension_140::serial, parallel: comprehension_140::parallel },
    Case { name: "comprehension_141", exits: true, exact: true, serial: comprehension_141::serial, parallel: comprehension_141::parallel },
    Case { name: "comprehension_142", exits: true, exact: true, serial: comprehension_142::serial, parallel: comprehension_142::parallel },
    Case { name: "comprehension_143", exits: true, exact: true, serial: comprehension_143::serial, parallel: comprehension_143::parallel },
    Case { name: "comprehension_144", exits: true, exact: false, serial: comprehension_144::serial, parallel: comprehension_144::parallel },
    Case { name: "comprehension_145", exits: true, exact: true, serial: comprehension_145::serial, parallel: comprehension_145::parallel },
    Case { name: "comprehension_146", exits: true, exact: true, serial: comprehension_146::serial, parallel: comprehension_146::parallel },
    Case { name: "comprehension_147", exits: true, exact: false, serial: comprehension_147::serial, parallel: comprehension_147::parallel },
    Case { name: "comprehension_148", exits: false, exact: true, serial: comprehension_148::serial, parallel: comprehension_148::parallel },
    Case { name: "comprehension_149", exits: false, exact: true, serial: comprehension_149::serial, parallel: comprehension_149::parallel },
];

pub mod comprehension_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut any = false;
            'twin: for item in given.items.clone() {
                if ({
                    (0..2).for_each(|_| { a0.push((item.at as i64).wrapping_add(item.value)); });
                    mix((item.at as i64).wrapping_sub(item.value)) % 97 == 11
                }) { any = true; break 'twin; }
            }
            any
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    (0..2).for_each(|_| { a0.push((item.at as i64).wrapping_add(item.value)); });
                    mix((item.at as i64).wrapping_sub(item.value)) % 97 == 11
                }
                for item in given.items.clone()));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }
}

pub mod comprehension_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a2_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                if let c0 @ -200..=900 = (if (item.value as i64) % 5 == 0 { (item.value as i64) } else { 34 }) && (item.value as i64) > 105 {
                    list.push(({
                        given.reach(item.value);
                        let n1 = format!("{}{word:?}", (item.value as i64), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.extend([n1, 4]);
                        a1[(mix(n1.wrapping_sub(13)) & 1) as usize][mix(n1.wrapping_sub(13)).rem_euclid(3) as usize] += 2;
                        a2.push((c0 & 14));
                        ((n1 ^ 27), (item.value as i64).wrapping_add(c0))
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1).exact("a2", &a2_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a2_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(item.value);
                    let n1 = format!("{}{word:?}", (item.value as i64), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.extend([n1, 4]);
                    a1[(mix(n1.wrapping_sub(13)) & 1) as usize][mix(n1.wrapping_sub(13)).rem_euclid(3) as usize] += 2;
                    a2.push((c0 & 14));
                    ((n1 ^ 27), (item.value as i64).wrapping_add(c0))
                }
                for item in given.census.items(len) if let c0 @ -200..=900 = (if (item.value as i64) % 5 == 0 { (item.value as i64) } else { 34 }) && (item.value as i64) > 105);
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1).exact("a2", &a2_home.show())
    }
}

pub mod comprehension_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            for &Item { at, value } in given.items.iter() {
                let c_stop = if at == stop { return Ok(format!("left at {}", at)) } else { mix((at as i64)) };
                if value > 14 {
                    if let Some(c1) = value.checked_sub(8) {
                        sum += (((at as i64) ^ (at as i64)).rem_euclid(100) as f64 / 7.0);
                    }
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                ((at as i64) ^ (at as i64)).rem_euclid(100) as f64 / 7.0
                for &Item { at, value } in given.items.iter() let c_stop = if at == stop { return Ok(format!("left at {}", at)) } else { mix((at as i64)) } if value > 14 if let Some(c1) = value.checked_sub(8)));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).float("rounded", rounded)
    }
}

pub mod comprehension_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<i64> = None;
            for item in &mut fresh {
                let x = ({
                    given.reach(item.at);
                    if item.at == stop { return None; }
                    (item.at as i64).wrapping_mul(5).rem_euclid(1000)
                }); best = Some(best.map_or(x, |best| best.max(x)));
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, max(
                {
                    given.reach(item.at);
                    if item.at == stop { return None; }
                    (item.at as i64).wrapping_mul(5).rem_euclid(1000)
                }
                for item in &mut fresh));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for item in given.census.items(len) {
                    list.push(({
                        given.reach(item.value);
                        match item.value { x if x == stop => break, _ => {} }
                        (round.wrapping_mul(13), (item.value as i64).wrapping_mul(13))
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        given.reach(item.value);
                        match item.value { x if x == stop => break, _ => {} }
                        (round.wrapping_mul(13), (item.value as i64).wrapping_mul(13))
                    }
                    for item in given.census.items(len));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: (i64, usize) = (0, 0);
        let mut a1: usize = 90_000_000;
        let mut a2: i64 = 77;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for i in (0..len).map(|i| i * 2) {
                list.push(({
                    given.reach((i / 2));
                    *a0 = max(*a0, (mix((i as i64)), 4));
                    (0..2).for_each(|_| { a1 -= (if (i as i64) > 15 { (i as i64) } else { (i as i64) }).rem_euclid(90) as usize; });
                    a2 ^= mix((i as i64).wrapping_sub(23));
                    if (i / 2) == stop { return Ok(format!("left at {}", (i / 2))); }
                    if mix((i as i64)) % 3 != 1 {
                        a2 ^= (i as i64).wrapping_add(9);
                    }
                    if (i / 2) == later { resume_unwind(Box::new(Payload((i / 2)))); }
                    if small((i / 2), stop, ((i as i64) & 72))? % 2 == 0 { mix(1); }
                    (i as i64)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: (i64, usize) = (0, 0);
        let mut a1: usize = 90_000_000;
        let mut a2: i64 = 77;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach((i / 2));
                    *a0 = max(*a0, (mix((i as i64)), 4));
                    (0..2).for_each(|_| { a1 -= (if (i as i64) > 15 { (i as i64) } else { (i as i64) }).rem_euclid(90) as usize; });
                    a2 ^= mix((i as i64).wrapping_sub(23));
                    if (i / 2) == stop { return Ok(format!("left at {}", (i / 2))); }
                    if mix((i as i64)) % 3 != 1 {
                        a2 ^= (i as i64).wrapping_add(9);
                    }
                    if (i / 2) == later { resume_unwind(Box::new(Payload((i / 2)))); }
                    if small((i / 2), stop, ((i as i64) & 72))? % 2 == 0 { mix(1); }
                    (i as i64)
                }
                for i in (0..len).map(|i| i * 2));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut a1_home: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = {
            let mut product = Wrapping(1_i64);
            for (item, other) in given.items.iter().zip(&given.values) {
                for k in [4_i64, 1] {
                    product *= ({
                        given.reach(item.at);
                        let mut n1 = mix(item.value.wrapping_sub(5)).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let mut n2 = (item.value & 34).rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                            }
                        }
                        match item.at { x if x == stop => return Err(format!("left at {}", item.at).into()), _ => {} }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(item.value))
                        };
                        let n4 = n3(k.wrapping_add(k)).unwrap_or(1);
                        (0..2).for_each(|_| { a0.value += (n4 & 43).rem_euclid(1000) as f64 / 7.0; });
                        if item.value > 45 { *a1 -= (*other).wrapping_mul(19).rem_euclid(90) as usize; }
                        assert!(!(item.at == later), "on purpose {}", item.at);
                        match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                        Wrapping(((*other) ^ 11) | 1)
                    });
                }
            }
            product
            };
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0.value).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut a1_home: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                {
                    given.reach(item.at);
                    let mut n1 = mix(item.value.wrapping_sub(5)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let mut n2 = (item.value & 34).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                        }
                    }
                    match item.at { x if x == stop => return Err(format!("left at {}", item.at).into()), _ => {} }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value))
                    };
                    let n4 = n3(k.wrapping_add(k)).unwrap_or(1);
                    (0..2).for_each(|_| { a0.value += (n4 & 43).rem_euclid(1000) as f64 / 7.0; });
                    if item.value > 45 { *a1 -= (*other).wrapping_mul(19).rem_euclid(90) as usize; }
                    assert!(!(item.at == later), "on purpose {}", item.at);
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    Wrapping(((*other) ^ 11) | 1)
                }
                for (item, other) in given.items.iter().zip(&given.values) for k in [4_i64, 1]));
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0.value).exact("a1", &a1_home)
    }
}

pub mod comprehension_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<i64> = None;
            let mut scratch = Vec::<i64>::new();
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    let x = ({
                        scratch.clear();
                        if (i as i64) % 2 == 0 && (i * 10 + j) % 5 == 1 { continue; }
                        let n1 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                        let n2 = small((i * 10 + j), stop, n1.wrapping_add(42))?;
                        mix((j as i64).wrapping_sub((j as i64))).wrapping_add(mix((j as i64).wrapping_sub((i as i64))))
                    }); best = Some(best.map_or(x, |best| best.min(x)));
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); min(
                {
                    scratch.clear();
                    if (i as i64) % 2 == 0 && (i * 10 + j) % 5 == 1 { continue; }
                    let n1 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    let n2 = small((i * 10 + j), stop, n1.wrapping_add(42))?;
                    mix((j as i64).wrapping_sub((j as i64))).wrapping_add(mix((j as i64).wrapping_sub((i as i64))))
                }
                for i in 0..len / 10 for j in 0..10_usize));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.clone() {
                let c0 = (item.at as i64);
                list.push(({
                    let n1 = format!("{} {:?}", mix((item.at as i64)), small(item.at, stop, text(item.at, stop, (item.at as i64).wrapping_mul(19))?)?).len() as i64;
                    match mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    format!("{} ", mix(c0))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    let n1 = format!("{} {:?}", mix((item.at as i64)), small(item.at, stop, text(item.at, stop, (item.at as i64).wrapping_mul(19))?)?).len() as i64;
                    match mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    format!("{} ", mix(c0))
                }
                for item in given.items.clone() let c0 = (item.at as i64));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut all = true;
            'twin: for chunk in given.items.chunks(7) {
                for item in chunk {
                    if !({
                        match item.at { x if x == later => return Err(Wrong::Small(item.at)), _ => {} }
                        match item.value.wrapping_mul(15).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = (0..4_i64).map(|m| m.wrapping_mul(m) % 50).sum::<i64>();
                            }
                            _ => {}
                        }
                        *a0 += Duration::from_millis((some(item.at, stop, item.value).ok_or(Small(item.at))?).rem_euclid(100) as u64);
                        *a0 += Duration::from_millis(item.value.rem_euclid(100) as u64);
                        (item.at as i64).wrapping_add(item.value) > 40
                    }) { all = false; break 'twin; }
                }
            }
            all
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, all(
                {
                    match item.at { x if x == later => return Err(Wrong::Small(item.at)), _ => {} }
                    match item.value.wrapping_mul(15).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = parallel!(sum(m.wrapping_mul(m) % 50 for m in 0..4_i64));
                        }
                        _ => {}
                    }
                    *a0 += Duration::from_millis((some(item.at, stop, item.value).ok_or(Small(item.at))?).rem_euclid(100) as u64);
                    *a0 += Duration::from_millis(item.value.rem_euclid(100) as u64);
                    (item.at as i64).wrapping_add(item.value) > 40
                }
                for chunk in given.items.chunks(7) for item in chunk));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod comprehension_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut first = None;
            'twin: for (i, item) in given.items.iter().enumerate() {
                if item.value % 2 == 0 {
                    first = Some(({
                        given.reach(i);
                        (0..2).for_each(|_| { a0.push((item.value ^ (item.at as i64))); });
                        match i { x if x == stop => break, _ => {} }
                        pairs[i].0 += item.value.wrapping_add(19).rem_euclid(60);
                        lists[i].push((item.at as i64));
                        (item.value ^ 19).rem_euclid(1000)
                    })); break 'twin;
                }
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach(i);
                    (0..2).for_each(|_| { a0.push((item.value ^ (item.at as i64))); });
                    match i { x if x == stop => break, _ => {} }
                    pairs[i].0 += item.value.wrapping_add(19).rem_euclid(60);
                    lists[i].push((item.at as i64));
                    (item.value ^ 19).rem_euclid(1000)
                }
                for (i, item) in given.items.iter().enumerate() if item.value % 2 == 0));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod comprehension_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a2: u32 = 4_000_000_000;
        let mut fresh = given.items.clone();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            for item in &mut fresh {
                sum += ({
                    given.reach(item.at);
                    (0..2).for_each(|_| { a0.value -= Wrapping((mix(item.value) ^ a0.scale) as u32); });
                    a1.1.insert(item.value.wrapping_add((item.at as i64)).rem_euclid(60), item.value.wrapping_add((item.at as i64)));
                    let n1 = small(item.at, stop, item.value)?;
                    ((item.at as i64) ^ n1).rem_euclid(100) as f64 / 7.0
                });
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value)).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a2: u32 = 4_000_000_000;
        let mut fresh = given.items.clone();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach(item.at);
                    (0..2).for_each(|_| { a0.value -= Wrapping((mix(item.value) ^ a0.scale) as u32); });
                    a1.1.insert(item.value.wrapping_add((item.at as i64)).rem_euclid(60), item.value.wrapping_add((item.at as i64)));
                    let n1 = small(item.at, stop, item.value)?;
                    ((item.at as i64) ^ n1).rem_euclid(100) as f64 / 7.0
                }
                for item in &mut fresh));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value)).float("rounded", rounded)
    }
}

pub mod comprehension_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut first = None;
            'twin: for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if let Some(c0) = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { value }).checked_sub(0) {
                    if let c1 @ -200..=900 = value && (at as i64) % 4 == 0 {
                        for k in 0..value.rem_euclid(3) {
                            first = Some(({
                                given.reach(at);
                                let n1 = (if (at as i64) > 125 { c1 } else { c0 });
                                let n2 = some(at, stop, (c0 & 46))?;
                                (c1 ^ n2).rem_euclid(1000)
                            })); break 'twin;
                        }
                    }
                }
            }
            first
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, first(
                {
                    given.reach(at);
                    let n1 = (if (at as i64) > 125 { c1 } else { c0 });
                    let n2 = some(at, stop, (c0 & 46))?;
                    (c1 ^ n2).rem_euclid(1000)
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if let Some(c0) = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { value }).checked_sub(0) if let c1 @ -200..=900 = value && (at as i64) % 4 == 0 for k in 0..value.rem_euclid(3)));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 0..len as u64 {
                    let c_stop = if (i as usize) == stop { continue 'rounds } else { ((i as i64) ^ 19) };
                    list.push(((i as i64).wrapping_add(round).wrapping_add(round)));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, 
                    (i as i64).wrapping_add(round).wrapping_add(round)
                    for i in 0..len as u64 let c_stop = if (i as usize) == stop { continue 'rounds } else { ((i as i64) ^ 19) });
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            let mut scratch = Vec::<i64>::new();
            'twin: for item in given.items.clone() {
                if ({
                    given.reach(item.at);
                    scratch.clear();
                    let n1 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { ((item.at as i64) ^ item.value) };
                    mix(n1) > 40
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); any(
                {
                    given.reach(item.at);
                    scratch.clear();
                    let n1 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { ((item.at as i64) ^ item.value) };
                    mix(n1) > 40
                }
                for item in given.items.clone()));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; 3];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut any = false;
            'twin: for i in 0..3_usize {
                for j in 0..len / 3 {
                    if ({
                        given.reach((i * (len / 3) + j));
                        for x in 0..3 { grid[i][x] = ((j as i64) ^ (j as i64)); }
                        (i as i64).wrapping_add((j as i64)) % 97 == 11
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Some(made.show())
        });
        Outcome::new(ended).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; 3];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach((i * (len / 3) + j));
                    for x in 0..3 { grid[i][x] = ((j as i64) ^ (j as i64)); }
                    (i as i64).wrapping_add((j as i64)) % 97 == 11
                }
                for i in 0..3_usize for j in 0..len / 3));
            Some(made.show())
        });
        Outcome::new(ended).window("grid", &grid)
    }
}

pub mod comprehension_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut numbers = vec![7_i64; len / 10 + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for i in 0..len / 10 {
                for j in 0..10_usize {
                    if ({
                        given.reach((i * 10 + j));
                        a0.value = std::cmp::min(a0.value, ((i as i64).wrapping_add(44) ^ a0.scale));
                        let n1 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                        a0.value = std::cmp::min(a0.value, (mix((j as i64)) ^ a0.scale));
                        numbers[i] ^= (if n1 > 137 { (j as i64) } else { (i as i64) }) & 511;
                        (n1 & 92) % 3 == 0
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut numbers = vec![7_i64; len / 10 + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach((i * 10 + j));
                    a0.value = std::cmp::min(a0.value, ((i as i64).wrapping_add(44) ^ a0.scale));
                    let n1 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    a0.value = std::cmp::min(a0.value, (mix((j as i64)) ^ a0.scale));
                    numbers[i] ^= (if n1 > 137 { (j as i64) } else { (i as i64) }) & 511;
                    (n1 & 92) % 3 == 0
                }
                for i in 0..len / 10 for j in 0..10_usize));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers)
    }
}

pub mod comprehension_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    sum += ({
                        let n1 = small(i, stop, text(i, stop, (j as i64).wrapping_mul(7))?)?;
                        (0..2).for_each(|_| { a0.insert(((i as i64) ^ n1)); });
                        a1.1 += mix((j as i64)).rem_euclid(1000) as f64 / 7.0;
                        ((j as i64) ^ 43).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).float("a1", a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    let n1 = small(i, stop, text(i, stop, (j as i64).wrapping_mul(7))?)?;
                    (0..2).for_each(|_| { a0.insert(((i as i64) ^ n1)); });
                    a1.1 += mix((j as i64)).rem_euclid(1000) as f64 / 7.0;
                    ((j as i64) ^ 43).rem_euclid(100)
                }
                for i in 0..len / 8 for j in 0..i % 5));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).float("a1", a1.1)
    }
}

pub mod comprehension_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).map(|i| i * 2) {
                    let c_stop = if (i / 2) == stop { break 'rounds } else { ((i as i64) ^ (i as i64)) };
                    list.push(({
                        given.reach((i / 2));
                        (round & 120)
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        given.reach((i / 2));
                        (round & 120)
                    }
                    for i in (0..len).map(|i| i * 2) let c_stop = if (i / 2) == stop { break 'rounds } else { ((i as i64) ^ (i as i64)) });
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut a1: (i64, bool) = (3, true);
        let mut a2: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<(i64, i64)> = None;
            let mut scratch = Vec::<i64>::new();
            for (item, other) in given.items.iter().zip(&given.values) {
                let c0 = item.value.wrapping_add(2);
                let (c1, c1m) = ((c0 ^ item.value) / 3, (c0 ^ item.value) % 7);
                for k in 0..2_i64 {
                    let x = ({
                        scratch.clear();
                        a0.push(k.wrapping_add(c1m).to_string());
                        (0..2).for_each(|_| { a1.1 &= (k ^ item.value) != 431; });
                        if item.at == stop { break; }
                        ((c0 ^ 41) | 1, c1m.wrapping_add((*other)))
                    }); best = Some(best.map_or(x, |f| (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))));
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1.1).sequence("a2", a2.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut a1: (i64, bool) = (3, true);
        let mut a2: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); reduce(
                {
                    scratch.clear();
                    a0.push(k.wrapping_add(c1m).to_string());
                    (0..2).for_each(|_| { a1.1 &= (k ^ item.value) != 431; });
                    if item.at == stop { break; }
                    ((c0 ^ 41) | 1, c1m.wrapping_add((*other)))
                }
                for (item, other) in given.items.iter().zip(&given.values) let c0 = item.value.wrapping_add(2) let (c1, c1m) = ((c0 ^ item.value) / 3, (c0 ^ item.value) % 7) for k in 0..2_i64, |f: (i64, i64), g: (i64, i64)| (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1.1).sequence("a2", a2.bytes())
    }
}

pub mod comprehension_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut map = HashMap::new();
            let mut scratch = Vec::<i64>::new();
            for item in VecDeque::from(given.items.clone()) {
                for k in 0..item.value.rem_euclid(3) {
                    map.insert(({
                        scratch.clear();
                        a0.insert((if (item.at as i64) % 5 == 0 { (item.at as i64) } else { k }).rem_euclid(40), (if (item.at as i64) % 5 == 0 { (item.at as i64) } else { k }));
                        let n1 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                        a0.insert(k.wrapping_mul(15).rem_euclid(40), k.wrapping_mul(15));
                        a0.insert(n1.rem_euclid(40), n1);
                        k.wrapping_mul(17)
                    }), mix((item.at as i64).wrapping_sub(47)).rem_euclid(9));
                }
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    scratch.clear();
                    a0.insert((if (item.at as i64) % 5 == 0 { (item.at as i64) } else { k }).rem_euclid(40), (if (item.at as i64) % 5 == 0 { (item.at as i64) } else { k }));
                    let n1 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                    a0.insert(k.wrapping_mul(15).rem_euclid(40), k.wrapping_mul(15));
                    a0.insert(n1.rem_euclid(40), n1);
                    k.wrapping_mul(17)
                } => mix((item.at as i64).wrapping_sub(47)).rem_euclid(9)
                for item in VecDeque::from(given.items.clone()) for k in 0..item.value.rem_euclid(3));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod comprehension_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let x = ({
                        given.reach(item.at);
                        let n1 = if item.at == stop { return None } else { item.value.wrapping_mul(3) };
                        let n2 = if item.at >= later { panic!("on purpose {}", item.at) } else { (item.at as i64) };
                        if some(item.at, stop, n2.wrapping_add(12))?.checked_add(0)? % 2 == 0 { mix(1); }
                        let n3 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                        n1
                    }); best = Some(best.map_or(x, |best| best.min(x)));
                }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                {
                    given.reach(item.at);
                    let n1 = if item.at == stop { return None } else { item.value.wrapping_mul(3) };
                    let n2 = if item.at >= later { panic!("on purpose {}", item.at) } else { (item.at as i64) };
                    if some(item.at, stop, n2.wrapping_add(12))?.checked_add(0)? % 2 == 0 { mix(1); }
                    let n3 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                    n1
                }
                for chunk in given.items.chunks(7) for item in chunk));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut first = None;
            'twin: for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                first = Some(({
                    given.reach(at);
                    a0.1.push(';');
                    assert!(!(at >= stop), "on purpose {}", at);
                    if (at as i64) & 5 != 0 {
                    }
                    (value & 84).rem_euclid(1000)
                })); break 'twin;
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach(at);
                    a0.1.push(';');
                    assert!(!(at >= stop), "on purpose {}", at);
                    if (at as i64) & 5 != 0 {
                    }
                    (value & 84).rem_euclid(1000)
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>()));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes())
    }
}

pub mod comprehension_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut map = BTreeMap::new();
            for pair in given.items.windows(2) {
                let c_stop = small(pair[0].at, stop, text(pair[0].at, stop, pair[0].value)?)?;
                map.insert(({
                    given.reach(pair[0].at);
                    *a0 += (if mix(pair[1].value) % 3 != 1 { pair[1].value } else { pair[1].value }).rem_euclid(100) as u64;
                    pair[0].value
                }), (pair[1].value & 97).rem_euclid(9));
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = BTreeMap<_, _>, 
                {
                    given.reach(pair[0].at);
                    *a0 += (if mix(pair[1].value) % 3 != 1 { pair[1].value } else { pair[1].value }).rem_euclid(100) as u64;
                    pair[0].value
                } => (pair[1].value & 97).rem_euclid(9)
                for pair in given.items.windows(2) let c_stop = small(pair[0].at, stop, text(pair[0].at, stop, pair[0].value)?)?);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod comprehension_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                if let c0 @ -200..=900 = (item.value as i64).wrapping_add((item.value as i64)) && (item.value as i64) % 2 == 0 {
                    let x = ({
                        if mix(c0) % 3 != 1 {
                            match item.value { x if x == stop => break, _ => {} }
                        }
                        if c0 % 3 == 0 && item.value % 5 == 1 { continue; }
                        a0.insert((c0 ^ 37).rem_euclid(500));
                        (mix(c0), ((item.value as i64) ^ 42))
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    if mix(c0) % 3 != 1 {
                        match item.value { x if x == stop => break, _ => {} }
                    }
                    if c0 % 3 == 0 && item.value % 5 == 1 { continue; }
                    a0.insert((c0 ^ 37).rem_euclid(500));
                    (mix(c0), ((item.value as i64) ^ 42))
                }
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) if let c0 @ -200..=900 = (item.value as i64).wrapping_add((item.value as i64)) && (item.value as i64) % 2 == 0, |pair| pair.0.rem_euclid(16)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod comprehension_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<i64> = None;
            for i in 0..len as u64 {
                let x = ({
                    given.reach((i as usize));
                    a0 += usize::from(((i as i64) ^ (i as i64)) % 2 == 0);
                    lists[i as usize].push((if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }));
                    if (i as i64) & 1 != 0 { a0 += usize::from(mix((i as i64).wrapping_sub((i as i64))) % 2 == 0); }
                    match (i as usize) { x if x == stop => panic!("on purpose {}", (i as usize)), _ => {} }
                    if mix((i as i64)) % 3 != 1 {
                        a0 += usize::from((i as i64).wrapping_add(48) % 2 == 0);
                    }
                    lists[i as usize].push((i as i64));
                    ((i as i64) & 7)
                }); best = Some(best.map_or(x, |best| best.max(x)));
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, max(
                {
                    given.reach((i as usize));
                    a0 += usize::from(((i as i64) ^ (i as i64)) % 2 == 0);
                    lists[i as usize].push((if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }));
                    if (i as i64) & 1 != 0 { a0 += usize::from(mix((i as i64).wrapping_sub((i as i64))) % 2 == 0); }
                    match (i as usize) { x if x == stop => panic!("on purpose {}", (i as usize)), _ => {} }
                    if mix((i as i64)) % 3 != 1 {
                        a0 += usize::from((i as i64).wrapping_add(48) % 2 == 0);
                    }
                    lists[i as usize].push((i as i64));
                    ((i as i64) & 7)
                }
                for i in 0..len as u64));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }
}

pub mod comprehension_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, i64) = (3, 50);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<i64> = None;
                for item in &given.items {
                    if let Some(c0) = item.value.wrapping_mul(19).checked_sub(5) {
                        if let Some(c1) = mix(item.value.wrapping_sub(item.value)).checked_sub(6) {
                            let x = ({
                                given.reach(item.at);
                                for n1 in 0..mix((item.at as i64)).rem_euclid(4) {
                                    if n1 % 3 == 0 {
                                        let n2 = |x: i64| -> Option<i64> {
                                            if x % 3 == 0 { return None; }
                                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                            Some(some(item.at, later, x)?.wrapping_add((if (item.at as i64) > 1 { n1 } else { 16 })))
                                        };
                                        let n3 = n2(item.value.wrapping_add(c1)).unwrap_or(1);
                                    }
                                }
                                match (item.at as i64).wrapping_add(round).rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                        if c0 % 2 == 0 {
                                        }
                                    }
                                    _ => {}
                                }
                                a0 -= (c0 & 46).rem_euclid(90) as usize;
                                if c0 > 295 { a1.1 = i64::min(a1.1, (round ^ 39)); }
                                let n4 = if item.at == stop { break } else { item.value };
                                mix(n4)
                            }); best = Some(best.map_or(x, |best| best.min(x)));
                        }
                    }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, i64) = (3, 50);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                    {
                        given.reach(item.at);
                        for n1 in 0..mix((item.at as i64)).rem_euclid(4) {
                            if n1 % 3 == 0 {
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                    Some(some(item.at, later, x)?.wrapping_add((if (item.at as i64) > 1 { n1 } else { 16 })))
                                };
                                let n3 = n2(item.value.wrapping_add(c1)).unwrap_or(1);
                            }
                        }
                        match (item.at as i64).wrapping_add(round).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if c0 % 2 == 0 {
                                }
                            }
                            _ => {}
                        }
                        a0 -= (c0 & 46).rem_euclid(90) as usize;
                        if c0 > 295 { a1.1 = i64::min(a1.1, (round ^ 39)); }
                        let n4 = if item.at == stop { break } else { item.value };
                        mix(n4)
                    }
                    for item in &given.items if let Some(c0) = item.value.wrapping_mul(19).checked_sub(5) if let Some(c1) = mix(item.value.wrapping_sub(item.value)).checked_sub(6)));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod comprehension_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                let mut scratch = Vec::<i64>::new();
                for Item { at, value } in &given.items {
                    list.push(({
                        scratch.clear();
                        a1 = a1 - (if (*at as i64) > 3 { (*at as i64) } else { (*at as i64) }).rem_euclid(50) as u32 - 1;
                        if (*at) == stop { break; }
                        mix((*at as i64)).rem_euclid(1000)
                    }));
                }
                list.into_iter().collect::<HashSet<_>>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, let mut scratch = Vec::<i64>::new(); 
                    {
                        scratch.clear();
                        a1 = a1 - (if (*at as i64) > 3 { (*at as i64) } else { (*at as i64) }).rem_euclid(50) as u32 - 1;
                        if (*at) == stop { break; }
                        mix((*at as i64)).rem_euclid(1000)
                    }
                    for Item { at, value } in &given.items);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).exact("a1", &a1)
    }
}

pub mod comprehension_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let mut a1: Held<i64> = Held { value: 50, scale: 2 };
        let mut a2: (i64, u64) = (3, 3);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut text: Option<String> = None;
            for item in &given.items {
                for k in [4_i64, 1] {
                    let x = ({
                        given.reach(item.at);
                        let n1 = format!("{}{word:?}", mix((item.at as i64)), word = item.value.wrapping_add(14) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 += &format!("{} ", item.value.wrapping_mul(15));
                        if mix(n1) % 3 != 1 {
                            for n2 in 0..k.rem_euclid(4) {
                            }
                            let mut n3 = item.value.rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                a1.value = std::cmp::min(a1.value, k.wrapping_add(item.value));
                                if n3 == 1 { break; }
                            }
                        }
                        (0..2).for_each(|_| { a1.value = std::cmp::min(a1.value, mix(item.value.wrapping_sub(30))); });
                        if mix(n1) % 3 != 1 { a2.1 += (n1 ^ a2.0).rem_euclid(100) as u64; }
                        format!("{} ", (k & 28))
                    }); text = Some(text.map_or(x.clone(), |text| text + &x));
                }
            }
            text
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.value).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let mut a1: Held<i64> = Held { value: 50, scale: 2 };
        let mut a2: (i64, u64) = (3, 3);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                {
                    given.reach(item.at);
                    let n1 = format!("{}{word:?}", mix((item.at as i64)), word = item.value.wrapping_add(14) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 += &format!("{} ", item.value.wrapping_mul(15));
                    if mix(n1) % 3 != 1 {
                        for n2 in 0..k.rem_euclid(4) {
                        }
                        let mut n3 = item.value.rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            a1.value = std::cmp::min(a1.value, k.wrapping_add(item.value));
                            if n3 == 1 { break; }
                        }
                    }
                    (0..2).for_each(|_| { a1.value = std::cmp::min(a1.value, mix(item.value.wrapping_sub(30))); });
                    if mix(n1) % 3 != 1 { a2.1 += (n1 ^ a2.0).rem_euclid(100) as u64; }
                    format!("{} ", (k & 28))
                }
                for item in &given.items for k in [4_i64, 1], |a, b| a + &b));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.value).exact("a2", &a2.1)
    }
}

pub mod comprehension_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut product = Wrapping(1_i64);
            for i in (0..len).map(|i| i * 2) {
                let c_stop = if (i / 2) == stop { return Some(format!("left at {}", (i / 2))) } else { (i as i64) };
                product *= ({
                    given.reach((i / 2));
                    let mut n1 = (if (i as i64) & 6 != 0 { (i as i64) } else { c_stop }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    let mut n2 = mix(c_stop).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                                Some(some((i / 2), later, x)?.wrapping_add(((i as i64) & 80)))
                            };
                            let n5 = n4((if mix(n2) % 3 != 1 { c_stop } else { c_stop })).unwrap_or(1);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0.value[mix(n3).rem_euclid(5) as usize] -= 1; });
                    Wrapping((n3 & 84) | 1)
                });
            }
            product
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, product(
                {
                    given.reach((i / 2));
                    let mut n1 = (if (i as i64) & 6 != 0 { (i as i64) } else { c_stop }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    let mut n2 = mix(c_stop).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                                Some(some((i / 2), later, x)?.wrapping_add(((i as i64) & 80)))
                            };
                            let n5 = n4((if mix(n2) % 3 != 1 { c_stop } else { c_stop })).unwrap_or(1);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0.value[mix(n3).rem_euclid(5) as usize] -= 1; });
                    Wrapping((n3 & 84) | 1)
                }
                for i in (0..len).map(|i| i * 2) let c_stop = if (i / 2) == stop { return Some(format!("left at {}", (i / 2))) } else { (i as i64) }));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_030 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut text: Option<String> = None;
            for i in 0..len {
                let x = ({
                    given.reach(i);
                    for n1 in 0..(i as i64).wrapping_mul(3).rem_euclid(4) {
                        if n1 == 2 { break; }
                        let n2 = some(i, stop, mix((i as i64))).ok_or(Small(i))?;
                        a0.1 -= mix(n2).rem_euclid(90) as usize;
                    }
                    lists[i].push((if (i as i64) > 248 { (i as i64) } else { (i as i64) }));
                    numbers[i] ^= (if (i as i64) > 175 { (i as i64) } else { (i as i64) }) & 511;
                    assert!(!(i == later), "on purpose {}", i);
                    assert!(!(i == stop), "on purpose {}", i);
                    numbers[i] = mix((i as i64)) % 1000;
                    lists[i].clear();
                    (if (i as i64) > 118 { (i as i64) } else { 18 }).to_string()
                }); text = Some(text.map_or(x.clone(), |text| text + &x));
            }
            text
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                {
                    given.reach(i);
                    for n1 in 0..(i as i64).wrapping_mul(3).rem_euclid(4) {
                        if n1 == 2 { break; }
                        let n2 = some(i, stop, mix((i as i64))).ok_or(Small(i))?;
                        a0.1 -= mix(n2).rem_euclid(90) as usize;
                    }
                    lists[i].push((if (i as i64) > 248 { (i as i64) } else { (i as i64) }));
                    numbers[i] ^= (if (i as i64) > 175 { (i as i64) } else { (i as i64) }) & 511;
                    assert!(!(i == later), "on purpose {}", i);
                    assert!(!(i == stop), "on purpose {}", i);
                    numbers[i] = mix((i as i64)) % 1000;
                    lists[i].clear();
                    (if (i as i64) > 118 { (i as i64) } else { 18 }).to_string()
                }
                for i in 0..len, |a, b| a + &b));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod comprehension_031 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in &mut fresh {
                let c0 = (item.value & 79);
                if ({
                    given.reach(item.at);
                    item.value += c0.wrapping_add(item.value).rem_euclid(9);
                    let n1 = format!("{}{word:?}", item.value, word = (if mix(item.value) % 3 != 1 { item.value } else { 29 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = some(item.at, stop, (n1 & 58)).ok_or(Small(item.at))?;
                    let mut n3 = (item.at as i64).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            item.value = mix(c0.wrapping_sub(27)) % 1000;
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    (n2 ^ 2) % 3 == 0
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach(item.at);
                    item.value += c0.wrapping_add(item.value).rem_euclid(9);
                    let n1 = format!("{}{word:?}", item.value, word = (if mix(item.value) % 3 != 1 { item.value } else { 29 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = some(item.at, stop, (n1 & 58)).ok_or(Small(item.at))?;
                    let mut n3 = (item.at as i64).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            item.value = mix(c0.wrapping_sub(27)) % 1000;
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    (n2 ^ 2) % 3 == 0
                }
                for item in &mut fresh let c0 = (item.value & 79)));
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_032 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0_i64;
                for &Item { at, value } in given.items.iter() {
                    for k in 0..value.rem_euclid(3) {
                        sum += ({
                            for n1 in 0..(if mix((at as i64)) % 3 != 1 { round } else { k }).rem_euclid(4) {
                                if n1 == 2 { break; }
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                    Some(some(at, later, x)?.wrapping_add((n1 ^ k)))
                                };
                                let n3 = n2(value).unwrap_or(1);
                                for n4 in 0..round.rem_euclid(4) {
                                    if n4 == 1 { continue; }
                                    let n5 = mix(value.wrapping_sub(round));
                                }
                            }
                            let n6 = ((at as i64) & 49);
                            let n7 = if at == stop { break } else { value };
                            let mut n8 = mix(n6.wrapping_sub(value)).rem_euclid(5);
                            while n8 > 0 {
                                n8 -= 1;
                            }
                            (n6 ^ 13).rem_euclid(100)
                        });
                    }
                }
                sum
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, sum(
                    {
                        for n1 in 0..(if mix((at as i64)) % 3 != 1 { round } else { k }).rem_euclid(4) {
                            if n1 == 2 { break; }
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                Some(some(at, later, x)?.wrapping_add((n1 ^ k)))
                            };
                            let n3 = n2(value).unwrap_or(1);
                            for n4 in 0..round.rem_euclid(4) {
                                if n4 == 1 { continue; }
                                let n5 = mix(value.wrapping_sub(round));
                            }
                        }
                        let n6 = ((at as i64) & 49);
                        let n7 = if at == stop { break } else { value };
                        let mut n8 = mix(n6.wrapping_sub(value)).rem_euclid(5);
                        while n8 > 0 {
                            n8 -= 1;
                        }
                        (n6 ^ 13).rem_euclid(100)
                    }
                    for &Item { at, value } in given.items.iter() for k in 0..value.rem_euclid(3)));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_033 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            for (i, c) in given.text.chars().enumerate() {
                for k in 0..2_i64 {
                    map.insert(({
                        given.reach(i);
                        a0 += i128::from((c as i64));
                        match i { x if x == later => resume_unwind(Box::new(Payload(i))), _ => {} }
                        let n1 = if i == stop { break } else { (c as i64).wrapping_add((c as i64)) };
                        for n2 in 0..((c as i64) & 16).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            a0 += i128::from(n2.wrapping_add(22));
                        }
                        (i as i64).wrapping_mul(13)
                    }), (k & 23).rem_euclid(9));
                }
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(i);
                    a0 += i128::from((c as i64));
                    match i { x if x == later => resume_unwind(Box::new(Payload(i))), _ => {} }
                    let n1 = if i == stop { break } else { (c as i64).wrapping_add((c as i64)) };
                    for n2 in 0..((c as i64) & 16).rem_euclid(4) {
                        if n2 == 1 { continue; }
                        a0 += i128::from(n2.wrapping_add(22));
                    }
                    (i as i64).wrapping_mul(13)
                } => (k & 23).rem_euclid(9)
                for (i, c) in given.text.chars().enumerate() for k in 0..2_i64);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_034 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len + 1];
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            for i in 0..=len {
                if let Some(c0) = mix((i as i64)).checked_sub(8) {
                    if mix(c0) % 3 != 1 {
                        sum += ({
                            given.reach(i);
                            lists[i].push(mix((i as i64)));
                            mix(c0.wrapping_sub((i as i64))).rem_euclid(100) as f64 / 7.0
                        });
                    }
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).window("lists", &lists).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len + 1];
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach(i);
                    lists[i].push(mix((i as i64)));
                    mix(c0.wrapping_sub((i as i64))).rem_euclid(100) as f64 / 7.0
                }
                for i in 0..=len if let Some(c0) = mix((i as i64)).checked_sub(8) if mix(c0) % 3 != 1));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).window("lists", &lists).float("rounded", rounded)
    }
}

pub mod comprehension_035 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> String {
            let made = {
            let mut product = Wrapping(1_i64);
            for i in 0..=len {
                for k in 0..2_i64 {
                    product *= ({
                        a0 += &format!("{} ", k);
                        a0 += &format!("{} ", k);
                        let n1 = if i >= stop { break } else { k.wrapping_mul(19) };
                        Wrapping((i as i64) | 1)
                    });
                }
            }
            product
            };
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, product(
                {
                    a0 += &format!("{} ", k);
                    a0 += &format!("{} ", k);
                    let n1 = if i >= stop { break } else { k.wrapping_mul(19) };
                    Wrapping((i as i64) | 1)
                }
                for i in 0..=len for k in 0..2_i64));
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod comprehension_036 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                list.push(({
                    given.reach(chunk[0].at);
                    assert!(!(chunk[0].at == later), "on purpose {}", chunk[0].at);
                    a0.push(mix(chunk[0].value));
                    a0.push((some(chunk[0].at, stop, (chunk.len() as i64))?));
                    (chunk[0].value, mix((chunk.len() as i64)))
                }));
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = BTreeMap<_, _>, 
                {
                    given.reach(chunk[0].at);
                    assert!(!(chunk[0].at == later), "on purpose {}", chunk[0].at);
                    a0.push(mix(chunk[0].value));
                    a0.push((some(chunk[0].at, stop, (chunk.len() as i64))?));
                    (chunk[0].value, mix((chunk.len() as i64)))
                }
                for chunk in given.items.chunks(3));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod comprehension_037 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 3_000_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).map(|i| i * 2) {
                for k in [4_i64, 1] {
                    list.push(({
                        scratch.clear();
                        a0.value = a0.value - ((if mix((i as i64)) % 3 != 1 { k } else { (i as i64) }) ^ a0.scale).rem_euclid(50) as u32 - 1;
                        k.wrapping_add((i as i64)).wrapping_add(k)
                    }));
                }
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 3_000_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = VecDeque<_>, let mut scratch = Vec::<i64>::new(); 
                {
                    scratch.clear();
                    a0.value = a0.value - ((if mix((i as i64)) % 3 != 1 { k } else { (i as i64) }) ^ a0.scale).rem_euclid(50) as u32 - 1;
                    k.wrapping_add((i as i64)).wrapping_add(k)
                }
                for i in (0..len).map(|i| i * 2) for k in [4_i64, 1]);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_038 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let mut rounded = 0.0;
        let ended = ended(|| -> String {
            let made = {
            let mut sum = 0.0_f64;
            for i in 0..len {
                sum += ({
                    given.reach(i);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    numbers[i] += (i as i64).rem_euclid(60) + (numbers.len() as i64);
                    lists[i].push((i as i64));
                    ((i as i64) ^ (i as i64)).rem_euclid(100) as f64 / 7.0
                });
            }
            sum
            };
            rounded = made;
            "rounded".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let mut rounded = 0.0;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(i);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    numbers[i] += (i as i64).rem_euclid(60) + (numbers.len() as i64);
                    lists[i].push((i as i64));
                    ((i as i64) ^ (i as i64)).rem_euclid(100) as f64 / 7.0
                }
                for i in 0..len));
            rounded = made;
            "rounded".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists).float("rounded", rounded)
    }
}

pub mod comprehension_039 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).step_by(3) {
                    if (i as i64) > 203 {
                        if mix(round) % 3 != 1 {
                            list.push(({
                                let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add(1), vec![(i as i64).wrapping_mul(9); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if i == stop { break; }
                                if (i as i64) % 3 == 0 {
                                    let n2 = (i as i64).wrapping_add(15);
                                }
                                (round & 104)
                            }));
                        }
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, 
                    {
                        let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_add(1), vec![(i as i64).wrapping_mul(9); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if i == stop { break; }
                        if (i as i64) % 3 == 0 {
                            let n2 = (i as i64).wrapping_add(15);
                        }
                        (round & 104)
                    }
                    for i in (0..len).step_by(3) if (i as i64) > 203 if mix(round) % 3 != 1);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_040 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: i64 = 77;
        let mut a2: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<i64> = None;
            for i in -3..len as i32 - 3 {
                let x = ({
                    given.reach(((i + 3) as usize));
                    a0.push('x');
                    a1 ^= i64::from(i);
                    a2[(i64::from(i).wrapping_add(0) & 1) as usize][i64::from(i).wrapping_add(0).rem_euclid(3) as usize] += 2;
                    let n1 = if ((i + 3) as usize) == later { return Err(Wrong::Small(((i + 3) as usize))) } else { mix(i64::from(i).wrapping_sub(48)) };
                    if ((i + 3) as usize) == stop { return Ok(format!("left at {}", ((i + 3) as usize))); }
                    a2[(mix(i64::from(i).wrapping_sub(i64::from(i))) & 1) as usize][mix(i64::from(i).wrapping_sub(i64::from(i))).rem_euclid(3) as usize] += 2;
                    mix(i64::from(i))
                }); best = Some(best.map_or(x, |best| best.max(x)));
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: i64 = 77;
        let mut a2: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, max(
                {
                    given.reach(((i + 3) as usize));
                    a0.push('x');
                    a1 ^= i64::from(i);
                    a2[(i64::from(i).wrapping_add(0) & 1) as usize][i64::from(i).wrapping_add(0).rem_euclid(3) as usize] += 2;
                    let n1 = if ((i + 3) as usize) == later { return Err(Wrong::Small(((i + 3) as usize))) } else { mix(i64::from(i).wrapping_sub(48)) };
                    if ((i + 3) as usize) == stop { return Ok(format!("left at {}", ((i + 3) as usize))); }
                    a2[(mix(i64::from(i).wrapping_sub(i64::from(i))) & 1) as usize][mix(i64::from(i).wrapping_sub(i64::from(i))).rem_euclid(3) as usize] += 2;
                    mix(i64::from(i))
                }
                for i in -3..len as i32 - 3));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_041 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let mut a2: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in -3..len as i32 - 3 {
                list.push(({
                    given.reach(((i + 3) as usize));
                    if i64::from(i) > 272 { a0.1.push(';'); }
                    a1.value += ((i64::from(i) ^ i64::from(i)) ^ a1.scale).rem_euclid(100);
                    a2.push(i64::from(i));
                    if small(((i + 3) as usize), stop, text(((i + 3) as usize), stop, (i64::from(i) & 12))?)? % 2 == 0 { mix(1); }
                    (0..2).for_each(|_| { a0.1.push(';'); });
                    if text(((i + 3) as usize), later, (i64::from(i) ^ 0))? % 2 == 0 { mix(1); }
                    if small(((i + 3) as usize), stop, mix(i64::from(i)))? % 2 == 0 { mix(1); }
                    a1.value += ((i64::from(i) & 80) ^ a1.scale).rem_euclid(100);
                    some(((i + 3) as usize), later, i64::from(i).wrapping_mul(17)).ok_or(((i + 3) as usize).to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.value).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let mut a2: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    given.reach(((i + 3) as usize));
                    if i64::from(i) > 272 { a0.1.push(';'); }
                    a1.value += ((i64::from(i) ^ i64::from(i)) ^ a1.scale).rem_euclid(100);
                    a2.push(i64::from(i));
                    if small(((i + 3) as usize), stop, text(((i + 3) as usize), stop, (i64::from(i) & 12))?)? % 2 == 0 { mix(1); }
                    (0..2).for_each(|_| { a0.1.push(';'); });
                    if text(((i + 3) as usize), later, (i64::from(i) ^ 0))? % 2 == 0 { mix(1); }
                    if small(((i + 3) as usize), stop, mix(i64::from(i)))? % 2 == 0 { mix(1); }
                    a1.value += ((i64::from(i) & 80) ^ a1.scale).rem_euclid(100);
                    some(((i + 3) as usize), later, i64::from(i).wrapping_mul(17)).ok_or(((i + 3) as usize).to_string())
                }
                for i in -3..len as i32 - 3);
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.value).sequence("a2", a2)
    }
}

pub mod comprehension_042 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: i64 = 77;
        let mut a2: Held<u32> = Held { value: u32::MAX, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut text: Option<String> = None;
                for i in 0..=len {
                    let c_stop = if i == stop { return Ok(format!("left at {}", i)) } else { mix((i as i64)) };
                    if mix(round) % 3 != 1 {
                        let x = ({
                            let n1 = if i == stop { break } else { c_stop };
                            *a0 *= Wrapping((round ^ n1) | 1);
                            (0..2).for_each(|_| { a1 ^= c_stop.wrapping_mul(5); });
                            a2.value &= !(1 << ((n1 ^ n1) & 15)) | 0x10_0000;
                            let n2 = if i >= later { continue 'rounds } else { round };
                            let n3 = { let shown = n1.wrapping_mul(15); format!("{shown:04}-{:x}", n1) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            format!("{} ", n1)
                        }); text = Some(text.map_or(x.clone(), |text| text + &x));
                    }
                }
                text
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: i64 = 77;
        let mut a2: Held<u32> = Held { value: u32::MAX, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                    {
                        let n1 = if i == stop { break } else { c_stop };
                        *a0 *= Wrapping((round ^ n1) | 1);
                        (0..2).for_each(|_| { a1 ^= c_stop.wrapping_mul(5); });
                        a2.value &= !(1 << ((n1 ^ n1) & 15)) | 0x10_0000;
                        let n2 = if i >= later { continue 'rounds } else { round };
                        let n3 = { let shown = n1.wrapping_mul(15); format!("{shown:04}-{:x}", n1) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        format!("{} ", n1)
                    }
                    for i in 0..=len let c_stop = if i == stop { return Ok(format!("left at {}", i)) } else { mix((i as i64)) } if mix(round) % 3 != 1, |a, b| a + &b));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod comprehension_043 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 1..=len.min(200) as u8 {
                    list.push(({
                        given.reach(usize::from(i));
                        for n1 in 0..mix(round).rem_euclid(4) {
                            match n1.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    pairs[i as usize].0 += n1.wrapping_mul(19).rem_euclid(60);
                                }
                                _ => {}
                            }
                        }
                        match mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                                    Some(some(usize::from(i), later, x)?.wrapping_add(mix(round)))
                                };
                                let n3 = n2((round & 30)).unwrap_or(1);
                                pairs[i as usize].0 += n3.wrapping_mul(3).rem_euclid(60);
                            }
                            _ => {}
                        }
                        a0 += round.wrapping_mul(11).rem_euclid(100);
                        pairs[i as usize].1 = usize::from(((i as i64) ^ 29) % 2 == 0);
                        lists[i as usize].push(mix((i as i64).wrapping_sub(round)));
                        given.census.item(mix((i as i64).wrapping_sub(49)).rem_euclid(999) as usize)
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        given.reach(usize::from(i));
                        for n1 in 0..mix(round).rem_euclid(4) {
                            match n1.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    pairs[i as usize].0 += n1.wrapping_mul(19).rem_euclid(60);
                                }
                                _ => {}
                            }
                        }
                        match mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                                    Some(some(usize::from(i), later, x)?.wrapping_add(mix(round)))
                                };
                                let n3 = n2((round & 30)).unwrap_or(1);
                                pairs[i as usize].0 += n3.wrapping_mul(3).rem_euclid(60);
                            }
                            _ => {}
                        }
                        a0 += round.wrapping_mul(11).rem_euclid(100);
                        pairs[i as usize].1 = usize::from(((i as i64) ^ 29) % 2 == 0);
                        lists[i as usize].push(mix((i as i64).wrapping_sub(round)));
                        given.census.item(mix((i as i64).wrapping_sub(49)).rem_euclid(999) as usize)
                    }
                    for i in 1..=len.min(200) as u8);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod comprehension_044 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a2: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                if ({
                    if item.value % 2 == 0 {
                        let n1 = format!("{} {:?}", (item.at as i64), small(item.at, stop, text(item.at, stop, ((item.at as i64) ^ item.value))?)?).len() as i64;
                    }
                    let n2 = (if item.value > 210 { (item.at as i64) } else { 37 });
                    if mix(item.value) % 3 != 1 {
                        if (item.at as i64) > 9 { a2 &= (if (item.at as i64) & 2 != 0 { n2 } else { (item.at as i64) }) != 431; }
                    }
                    a0.value -= (n2 ^ (item.at as i64)).rem_euclid(90) as usize;
                    a2 &= n2.wrapping_mul(15) != 431;
                    if item.at >= later { break; }
                    let n3 = format!("{}{word:?}", item.value, word = (item.at as i64).wrapping_add(item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = format!("{} {:?}", (n3 & 46), text(item.at, stop, mix(n2.wrapping_sub(48)))?).len() as i64;
                    (if item.value & 6 != 0 { n3 } else { 15 }) % 3 == 0
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.value.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a2: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    if item.value % 2 == 0 {
                        let n1 = format!("{} {:?}", (item.at as i64), small(item.at, stop, text(item.at, stop, ((item.at as i64) ^ item.value))?)?).len() as i64;
                    }
                    let n2 = (if item.value > 210 { (item.at as i64) } else { 37 });
                    if mix(item.value) % 3 != 1 {
                        if (item.at as i64) > 9 { a2 &= (if (item.at as i64) & 2 != 0 { n2 } else { (item.at as i64) }) != 431; }
                    }
                    a0.value -= (n2 ^ (item.at as i64)).rem_euclid(90) as usize;
                    a2 &= n2.wrapping_mul(15) != 431;
                    if item.at >= later { break; }
                    let n3 = format!("{}{word:?}", item.value, word = (item.at as i64).wrapping_add(item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = format!("{} {:?}", (n3 & 46), text(item.at, stop, mix(n2.wrapping_sub(48)))?).len() as i64;
                    (if item.value & 6 != 0 { n3 } else { 15 }) % 3 == 0
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.value.show()).exact("a2", &a2)
    }
}

pub mod comprehension_045 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1_home: bool = false;
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut list = Vec::new();
            for item in given.items.clone() {
                list.push(({
                    given.reach(item.at);
                    let n1 = some(item.at, stop, ((item.at as i64) & 14)).ok_or(Small(item.at))?;
                    let n2 = { let shown = (if item.value % 5 == 0 { item.value } else { n1 }); format!("{shown:04}-{:x}", (item.value ^ n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.insert((item.value ^ 21).rem_euclid(40), (item.value ^ 21));
                    if n2 > 107 { *a1 |= item.value.wrapping_mul(17) % 50 == 7; }
                    a2.value = a2.value + item.value.rem_euclid(50);
                    ((if n2 & 1 != 0 { item.value } else { (item.at as i64) }), (n2 ^ n1))
                }));
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).exact("a1", &a1_home).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1_home: bool = false;
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    given.reach(item.at);
                    let n1 = some(item.at, stop, ((item.at as i64) & 14)).ok_or(Small(item.at))?;
                    let n2 = { let shown = (if item.value % 5 == 0 { item.value } else { n1 }); format!("{shown:04}-{:x}", (item.value ^ n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.insert((item.value ^ 21).rem_euclid(40), (item.value ^ 21));
                    if n2 > 107 { *a1 |= item.value.wrapping_mul(17) % 50 == 7; }
                    a2.value = a2.value + item.value.rem_euclid(50);
                    ((if n2 & 1 != 0 { item.value } else { (item.at as i64) }), (n2 ^ n1))
                }
                for item in given.items.clone());
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).exact("a1", &a1_home).exact("a2", &a2.value)
    }
}

pub mod comprehension_046 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in (0..=len as i64).rev() {
                list.push(({
                    given.reach((i as usize));
                    let n1 = text((i as usize), stop, i)?.wrapping_add(1);
                    numbers[i as usize] += mix(n1).rem_euclid(60) + (numbers.len() as i64);
                    i.wrapping_add(46)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, fold(
                {
                    given.reach((i as usize));
                    let n1 = text((i as usize), stop, i)?.wrapping_add(1);
                    numbers[i as usize] += mix(n1).rem_euclid(60) + (numbers.len() as i64);
                    i.wrapping_add(46)
                }
                for i in (0..=len as i64).rev(), Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Ok(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod comprehension_047 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for i in 0..=len {
                let x = ({
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(((i as i64) ^ (i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    *a0 += n2.wrapping_add(24).rem_euclid(100);
                    *a0 += 1;
                    *a0 += n2.wrapping_add(1).rem_euclid(100);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    numbers[i] ^= (i as i64) & 511;
                    (n2.wrapping_add(20), (if (i as i64) > 151 { (i as i64) } else { 8 }))
                }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(((i as i64) ^ (i as i64))))
                    };
                    let n2 = n1(mix((i as i64))).unwrap_or(1);
                    *a0 += n2.wrapping_add(24).rem_euclid(100);
                    *a0 += 1;
                    *a0 += n2.wrapping_add(1).rem_euclid(100);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    numbers[i] ^= (i as i64) & 511;
                    (n2.wrapping_add(20), (if (i as i64) > 151 { (i as i64) } else { 8 }))
                }
                for i in 0..=len, |pair| pair.0.rem_euclid(16)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("numbers", &numbers)
    }
}

pub mod comprehension_048 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                let c0 = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { (at as i64) });
                let c1 = c0.wrapping_mul(13);
                if ({
                    given.reach(at);
                    if at == stop { break; }
                    c1.wrapping_add(10) % 3 == 0
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    given.reach(at);
                    if at == stop { break; }
                    c1.wrapping_add(10) % 3 == 0
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() let c0 = (if mix((at as i64)) % 3 != 1 { (at as i64) } else { (at as i64) }) let c1 = c0.wrapping_mul(13)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_049 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let c0 = ((item.at as i64) & 117);
                    if item.value > 117 {
                        sum += ({
                            given.reach(item.at);
                            a0.push((text(item.at, stop, mix(item.value))?));
                            a0.push((item.at as i64).wrapping_add(8));
                            (item.at as i64).rem_euclid(100)
                        });
                    }
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(item.at);
                    a0.push((text(item.at, stop, mix(item.value))?));
                    a0.push((item.at as i64).wrapping_add(8));
                    (item.at as i64).rem_euclid(100)
                }
                for chunk in given.items.chunks(7) for item in chunk let c0 = ((item.at as i64) & 117) if item.value > 117));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod comprehension_050 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in fresh.iter_mut() {
                if ({
                    given.reach(item.at);
                    if item.value & 5 != 0 {
                        let n1 = item.value;
                        let n2 = { let shown = item.value; format!("{shown:04}-{:x}", mix((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if item.value % 2 == 0 {
                        a0 += (if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 37 }).rem_euclid(100);
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(15)))
                    };
                    let n4 = n3((item.at as i64)).unwrap_or(1);
                    item.value.wrapping_add(item.value) > 40
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(item.at);
                    if item.value & 5 != 0 {
                        let n1 = item.value;
                        let n2 = { let shown = item.value; format!("{shown:04}-{:x}", mix((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if item.value % 2 == 0 {
                        a0 += (if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 37 }).rem_euclid(100);
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(15)))
                    };
                    let n4 = n3((item.at as i64)).unwrap_or(1);
                    item.value.wrapping_add(item.value) > 40
                }
                for item in fresh.iter_mut()));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_051 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut text: Option<String> = None;
            for pair in given.items.windows(2) {
                let x = ({
                    given.reach(pair[0].at);
                    let mut n1 = mix(pair[0].value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = format!("{}{word:?}", pair[1].value, word = (pair[1].value ^ pair[0].value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if pair[0].value > 166 && pair[0].at % 5 == 1 { continue; }
                    format!("{} ", pair[0].value.wrapping_mul(13))
                }); text = Some(text.map_or(x.clone(), |text| text + &x));
            }
            text
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, reduce(
                {
                    given.reach(pair[0].at);
                    let mut n1 = mix(pair[0].value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = format!("{}{word:?}", pair[1].value, word = (pair[1].value ^ pair[0].value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if pair[0].value > 166 && pair[0].at % 5 == 1 { continue; }
                    format!("{} ", pair[0].value.wrapping_mul(13))
                }
                for pair in given.items.windows(2), |a, b| a + &b));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_052 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in given.census.items(len) {
                list.push(({
                    given.reach(item.value);
                    scratch.clear();
                    some(item.value, later, (item.value as i64)).ok_or(item.value.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(item.value);
                    scratch.clear();
                    some(item.value, later, (item.value as i64)).ok_or(item.value.to_string())
                }
                for item in given.census.items(len));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_053 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut any = false;
            'twin: for chunk in given.items.chunks(7) {
                for item in chunk {
                    if (item.at as i64) % 5 == 0 {
                        if ({
                            given.reach(item.at);
                            let n1 = (item.at as i64).wrapping_mul(5);
                            *a0 = max(*a0, (n1 ^ item.value));
                            a1.value.push((mix(n1) ^ a1.scale));
                            if text(item.at, stop, (item.value & 24))? % 2 == 0 { mix(1); }
                            a1.value.push(item.value);
                            item.value % 3 == 0
                        }) { any = true; break 'twin; }
                    }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(item.at);
                    let n1 = (item.at as i64).wrapping_mul(5);
                    *a0 = max(*a0, (n1 ^ item.value));
                    a1.value.push((mix(n1) ^ a1.scale));
                    if text(item.at, stop, (item.value & 24))? % 2 == 0 { mix(1); }
                    a1.value.push(item.value);
                    item.value % 3 == 0
                }
                for chunk in given.items.chunks(7) for item in chunk if (item.at as i64) % 5 == 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }
}

pub mod comprehension_054 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for (item, other) in given.items.iter().zip(&given.values) {
                list.push(({
                    given.reach(item.at);
                    a0.value = a0.value ^ (*other);
                    let mut n1 = ((*other) ^ 38).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if item.at == stop { break; }
                    (0..2).for_each(|_| { a0.value = a0.value ^ mix(n2.wrapping_sub((*other))); });
                    given.census.item(item.value.rem_euclid(999) as usize)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(item.at);
                    a0.value = a0.value ^ (*other);
                    let mut n1 = ((*other) ^ 38).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if item.at == stop { break; }
                    (0..2).for_each(|_| { a0.value = a0.value ^ mix(n2.wrapping_sub((*other))); });
                    given.census.item(item.value.rem_euclid(999) as usize)
                }
                for (item, other) in given.items.iter().zip(&given.values));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_055 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut a1: Vec<String> = Vec::new();
        let mut a2: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for (i, item) in given.items.iter().enumerate() {
                    if item.value % 3 == 0 {
                        let c1 = (item.at as i64);
                        list.push(({
                            match (c1 & 79).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    for n1 in 0..(if mix(round) % 3 != 1 { (item.at as i64) } else { (item.at as i64) }).rem_euclid(4) {
                                    }
                                }
                                _ => {}
                            }
                            a0 += (if (item.at as i64) & 3 != 0 { (item.at as i64) } else { 23 }).rem_euclid(100);
                            a1.push(mix((item.at as i64)).to_string());
                            a2.push(round.wrapping_add(45));
                            if i >= later { break 'rounds; }
                            let Some(n2) = some(i, stop, 8) else { return Err(Wrong::Small(i)) };
                            let n3 = format!("{:>4}|{:?}", item.value, vec![item.value.wrapping_mul(19); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            mix((item.at as i64)).rem_euclid(1000)
                        }));
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut a1: Vec<String> = Vec::new();
        let mut a2: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        match (c1 & 79).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                for n1 in 0..(if mix(round) % 3 != 1 { (item.at as i64) } else { (item.at as i64) }).rem_euclid(4) {
                                }
                            }
                            _ => {}
                        }
                        a0 += (if (item.at as i64) & 3 != 0 { (item.at as i64) } else { 23 }).rem_euclid(100);
                        a1.push(mix((item.at as i64)).to_string());
                        a2.push(round.wrapping_add(45));
                        if i >= later { break 'rounds; }
                        let Some(n2) = some(i, stop, 8) else { return Err(Wrong::Small(i)) };
                        let n3 = format!("{:>4}|{:?}", item.value, vec![item.value.wrapping_mul(19); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        mix((item.at as i64)).rem_euclid(1000)
                    }
                    for (i, item) in given.items.iter().enumerate() if item.value % 3 == 0 let c1 = (item.at as i64));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).sequence("a2", a2)
    }
}

pub mod comprehension_056 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for chunk in given.items.chunks(3) {
                let x = ({
                    given.reach(chunk[0].at);
                    if chunk[0].at == stop { return Err(Wrong::Small(chunk[0].at)); }
                    let n1 = small(chunk[0].at, later, mix((chunk.len() as i64).wrapping_sub(29)))?.wrapping_add(1);
                    let Some(n2) = some(chunk[0].at, stop, 8) else { break };
                    (n2 | 1, n1.wrapping_mul(3))
                }); best = Some(best.map_or(x, |f| (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))));
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                {
                    given.reach(chunk[0].at);
                    if chunk[0].at == stop { return Err(Wrong::Small(chunk[0].at)); }
                    let n1 = small(chunk[0].at, later, mix((chunk.len() as i64).wrapping_sub(29)))?.wrapping_add(1);
                    let Some(n2) = some(chunk[0].at, stop, 8) else { break };
                    (n2 | 1, n1.wrapping_mul(3))
                }
                for chunk in given.items.chunks(3), |f: (i64, i64), g: (i64, i64)| (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_057 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if ({
                    given.reach(at);
                    if at == stop { return Err(Wrong::Small(at)); }
                    (if (at as i64) % 5 == 0 { value } else { 38 }) % 97 == 11
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(at);
                    if at == stop { return Err(Wrong::Small(at)); }
                    (if (at as i64) % 5 == 0 { value } else { 38 }) % 97 == 11
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>()));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_058 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                        lists[i].clear();
                    }
                    lists[i].push((i as i64));
                    some(i, later, (i as i64)).ok_or(i.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    given.reach(i);
                    for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                        lists[i].clear();
                    }
                    lists[i].push((i as i64));
                    some(i, later, (i as i64)).ok_or(i.to_string())
                }
                for i in 0..len);
            Some(made.show())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod comprehension_059 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, bool) = (3, false);
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = {
            let mut map = HashMap::new();
            for i in 0..=len {
                let (c0, c0m) = (((i as i64) & 69) / 3, ((i as i64) & 69) % 7);
                let c1 = mix(c0m.wrapping_sub((i as i64)));
                map.insert(({
                    a1.push_back((i as i64).wrapping_mul(17));
                    a2.1 |= (c0 ^ (i as i64)) % 50 == 7;
                    c0m
                }), ((i as i64) & 60).rem_euclid(9));
            }
            map
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, bool) = (3, false);
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    a1.push_back((i as i64).wrapping_mul(17));
                    a2.1 |= (c0 ^ (i as i64)) % 50 == 7;
                    c0m
                } => ((i as i64) & 60).rem_euclid(9)
                for i in 0..=len let (c0, c0m) = (((i as i64) & 69) / 3, ((i as i64) & 69) % 7) let c1 = mix(c0m.wrapping_sub((i as i64))));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1).exact("a2", &a2.1)
    }
}

pub mod comprehension_060 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 3_000_000_000, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for &Item { at, value } in given.items.iter() {
                list.push(({
                    let n1 = some(at, later, (value ^ value))?.wrapping_add(1);
                    if value > 204 {
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add((at as i64).wrapping_mul(11)))
                        };
                        let n3 = n2((n1 ^ value)).unwrap_or(1);
                        a0.value = a0.value - (if mix(n1) % 3 != 1 { n1 } else { (at as i64) }).rem_euclid(50) as u32 - 1;
                    }
                    else {
                        a0.value = a0.value - ((if n1 % 4 == 0 { value } else { 18 }) ^ a0.scale).rem_euclid(50) as u32 - 1;
                        if n1 > 201 { a0.value = a0.value - n1.rem_euclid(50) as u32 - 1; }
                    }
                    let Some(n4) = some(at, stop, 8) else { break };
                    let n5 = mix((at as i64));
                    (n1.wrapping_mul(13), (if (at as i64) > 278 { n4 } else { n5 }))
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 3_000_000_000, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    let n1 = some(at, later, (value ^ value))?.wrapping_add(1);
                    if value > 204 {
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add((at as i64).wrapping_mul(11)))
                        };
                        let n3 = n2((n1 ^ value)).unwrap_or(1);
                        a0.value = a0.value - (if mix(n1) % 3 != 1 { n1 } else { (at as i64) }).rem_euclid(50) as u32 - 1;
                    }
                    else {
                        a0.value = a0.value - ((if n1 % 4 == 0 { value } else { 18 }) ^ a0.scale).rem_euclid(50) as u32 - 1;
                        if n1 > 201 { a0.value = a0.value - n1.rem_euclid(50) as u32 - 1; }
                    }
                    let Some(n4) = some(at, stop, 8) else { break };
                    let n5 = mix((at as i64));
                    (n1.wrapping_mul(13), (if (at as i64) > 278 { n4 } else { n5 }))
                }
                for &Item { at, value } in given.items.iter());
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_061 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<String>) = (3, Vec::new());
        let mut a1: (i64, [u16; 4]) = (3, [9; 4]);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for (i, item) in given.items.iter().enumerate() {
                if mix((item.at as i64)) % 3 != 1 {
                    list.push(({
                        given.reach(i);
                        a0.1.push((item.value ^ item.value).to_string());
                        a1.1[((item.at as i64) ^ (item.at as i64)).rem_euclid(4) as usize] ^= ((item.at as i64) ^ (item.at as i64)) as u16;
                        let n1 = if i == stop { break } else { (item.value ^ item.value) };
                        grid[i][((item.at as i64).wrapping_mul(9) & 1) as usize] += 1;
                        n1.rem_euclid(1000)
                    }));
                }
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1).exact("a1", &a1.1).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<String>) = (3, Vec::new());
        let mut a1: (i64, [u16; 4]) = (3, [9; 4]);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, fold(
                {
                    given.reach(i);
                    a0.1.push((item.value ^ item.value).to_string());
                    a1.1[((item.at as i64) ^ (item.at as i64)).rem_euclid(4) as usize] ^= ((item.at as i64) ^ (item.at as i64)) as u16;
                    let n1 = if i == stop { break } else { (item.value ^ item.value) };
                    grid[i][((item.at as i64).wrapping_mul(9) & 1) as usize] += 1;
                    n1.rem_euclid(1000)
                }
                for (i, item) in given.items.iter().enumerate() if mix((item.at as i64)) % 3 != 1, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1).exact("a1", &a1.1).window("grid", &grid)
    }
}

pub mod comprehension_062 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    let c_stop = if item.at == stop { break } else { ((*other) & 9) };
                    list.push(({
                        given.reach(item.at);
                        let Some(n1) = some(item.at, stop, 8) else { panic!("on purpose {}", item.at) };
                        if item.at == later { break; }
                        let n2 = (item.value ^ 1);
                        (n2 ^ 29).wrapping_add((c_stop ^ 1))
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    let Some(n1) = some(item.at, stop, 8) else { panic!("on purpose {}", item.at) };
                    if item.at == later { break; }
                    let n2 = (item.value ^ 1);
                    (n2 ^ 29).wrapping_add((c_stop ^ 1))
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) let c_stop = if item.at == stop { break } else { ((*other) & 9) });
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_063 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1: (i64, i128) = (3, 0);
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for (i, c) in given.text.chars().enumerate() {
                list.push(({
                    given.reach(i);
                    a1.1 += i128::from((text(i, stop, mix((c as i64).wrapping_sub((c as i64))))?.wrapping_add(1)));
                    a0.value.extend(0..(i as i64).rem_euclid(3));
                    if mix((c as i64)) % 3 != 1 { a1.1 += i128::from(mix((i as i64).wrapping_sub((i as i64)))); }
                    numbers[i] ^= (c as i64).wrapping_add((i as i64)) & 511;
                    given.census.item((i as i64).rem_euclid(999) as usize)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1: (i64, i128) = (3, 0);
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(i);
                    a1.1 += i128::from((text(i, stop, mix((c as i64).wrapping_sub((c as i64))))?.wrapping_add(1)));
                    a0.value.extend(0..(i as i64).rem_euclid(3));
                    if mix((c as i64)) % 3 != 1 { a1.1 += i128::from(mix((i as i64).wrapping_sub((i as i64)))); }
                    numbers[i] ^= (c as i64).wrapping_add((i as i64)) & 511;
                    given.census.item((i as i64).rem_euclid(999) as usize)
                }
                for (i, c) in given.text.chars().enumerate());
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).window("numbers", &numbers)
    }
}

pub mod comprehension_064 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in (0..len).rev() {
                let c_stop = if i == stop { break } else { (i as i64).wrapping_mul(17) };
                if mix((i as i64)) % 3 != 1 {
                    let c1 = c_stop;
                    list.push(({
                        given.reach(i);
                        for n1 in 0..c1.wrapping_add((i as i64)).rem_euclid(4) {
                            let n2 = (if mix(c1) % 3 != 1 { (i as i64) } else { c1 });
                        }
                        for n3 in 0..c1.rem_euclid(4) {
                            if n3 == 2 { break; }
                            lists[i].push((i as i64).wrapping_add(c_stop));
                        }
                        let mut n4 = mix(c1.wrapping_sub(c_stop)).rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                lists[i].clear();
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                        lists[i].push(mix(c_stop.wrapping_sub((i as i64))));
                        (if mix(c_stop) % 3 != 1 { n5 } else { c_stop }).to_string()
                    }));
                }
            }
            list.into_iter().collect::<String>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = String, 
                {
                    given.reach(i);
                    for n1 in 0..c1.wrapping_add((i as i64)).rem_euclid(4) {
                        let n2 = (if mix(c1) % 3 != 1 { (i as i64) } else { c1 });
                    }
                    for n3 in 0..c1.rem_euclid(4) {
                        if n3 == 2 { break; }
                        lists[i].push((i as i64).wrapping_add(c_stop));
                    }
                    let mut n4 = mix(c1.wrapping_sub(c_stop)).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            lists[i].clear();
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    lists[i].push(mix(c_stop.wrapping_sub((i as i64))));
                    (if mix(c_stop) % 3 != 1 { n5 } else { c_stop }).to_string()
                }
                for i in (0..len).rev() let c_stop = if i == stop { break } else { (i as i64).wrapping_mul(17) } if mix((i as i64)) % 3 != 1 let c1 = c_stop);
            Ok(made.show())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod comprehension_065 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 4_000_000_000;
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut sum = 0.0_f64;
            for i in (0..len).step_by(3) {
                if (i as i64) % 3 == 0 {
                    let c1 = (i as i64).wrapping_mul(13);
                    for k in [4_i64, 1] {
                        sum += ({
                            if i == stop { break; }
                            if mix(c1) % 3 != 1 && i % 5 == 1 { continue; }
                            (c1 & 18).rem_euclid(100) as f64 / 7.0
                        });
                    }
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 4_000_000_000;
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    if i == stop { break; }
                    if mix(c1) % 3 != 1 && i % 5 == 1 { continue; }
                    (c1 & 18).rem_euclid(100) as f64 / 7.0
                }
                for i in (0..len).step_by(3) if (i as i64) % 3 == 0 let c1 = (i as i64).wrapping_mul(13) for k in [4_i64, 1]));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("rounded", rounded)
    }
}

pub mod comprehension_066 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in given.census.items(len) {
                if (item.value as i64) & 5 != 0 {
                    let c1 = mix((item.value as i64));
                    list.push(({
                        scratch.clear();
                        let n1 = if item.value == stop { resume_unwind(Box::new(Payload(item.value))) } else { ((item.value as i64) & 57) };
                        (c1 & 10).wrapping_add((c1 & 46))
                    }));
                }
            }
            list
            };
            made.show()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    scratch.clear();
                    let n1 = if item.value == stop { resume_unwind(Box::new(Payload(item.value))) } else { ((item.value as i64) & 57) };
                    (c1 & 10).wrapping_add((c1 & 46))
                }
                for item in given.census.items(len) if (item.value as i64) & 5 != 0 let c1 = mix((item.value as i64)));
            made.show()
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_067 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).step_by(3) {
                    list.push(({
                        given.reach(i);
                        a0 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                        round.wrapping_mul(19).to_string()
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        given.reach(i);
                        a0 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                        round.wrapping_mul(19).to_string()
                    }
                    for i in (0..len).step_by(3));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_068 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len as u64 {
                list.push(({
                    given.reach((i as usize));
                    let mut n1 = ((i as i64) ^ (i as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if (i as i64) > 112 {
                            }
                            else {
                                let n3 = n1.wrapping_mul(11);
                                let n4 = (i as i64);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0.1 = i64::min(a0.1, n2.wrapping_mul(7)); });
                    a1.1.insert((i as i64).wrapping_mul(15).rem_euclid(500));
                    if text((i as usize), stop, ((i as i64) & 59))? % 2 == 0 { mix(1); }
                    let n5 = if (i as usize) == later { panic!("on purpose {}", (i as usize)) } else { n2.wrapping_mul(7) };
                    a0.1 = i64::min(a0.1, (mix(n2.wrapping_sub(n5)) ^ a0.0));
                    if text((i as usize), stop, (if mix(n5) % 3 != 1 { n2 } else { 11 }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n6 = mix(n5.wrapping_sub(40));
                    numbers[i as usize] = n2.wrapping_mul(7) % 1000;
                    (mix((i as i64).wrapping_sub(n6)), n6)
                }));
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1.show()).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    given.reach((i as usize));
                    let mut n1 = ((i as i64) ^ (i as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if (i as i64) > 112 {
                            }
                            else {
                                let n3 = n1.wrapping_mul(11);
                                let n4 = (i as i64);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0.1 = i64::min(a0.1, n2.wrapping_mul(7)); });
                    a1.1.insert((i as i64).wrapping_mul(15).rem_euclid(500));
                    if text((i as usize), stop, ((i as i64) & 59))? % 2 == 0 { mix(1); }
                    let n5 = if (i as usize) == later { panic!("on purpose {}", (i as usize)) } else { n2.wrapping_mul(7) };
                    a0.1 = i64::min(a0.1, (mix(n2.wrapping_sub(n5)) ^ a0.0));
                    if text((i as usize), stop, (if mix(n5) % 3 != 1 { n2 } else { 11 }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n6 = mix(n5.wrapping_sub(40));
                    numbers[i as usize] = n2.wrapping_mul(7) % 1000;
                    (mix((i as i64).wrapping_sub(n6)), n6)
                }
                for i in 0..len as u64);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1.show()).window("numbers", &numbers)
    }
}

pub mod comprehension_069 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let mut pairs = vec![(1_i64, 3_usize); 3];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    list.push(({
                        given.reach((i * (len / 3) + j));
                        scratch.clear();
                        a0.value[mix((j as i64).wrapping_sub(17)).rem_euclid(5) as usize] += mix((j as i64).wrapping_sub(17)).rem_euclid(60);
                        a1.value.push(((j as i64).wrapping_add(17) ^ a1.scale));
                        pairs[i].1 = usize::from(mix((i as i64)) % 2 == 0);
                        given.census.item((if (j as i64) % 4 == 0 { (j as i64) } else { 14 }).rem_euclid(999) as usize)
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.value).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let mut pairs = vec![(1_i64, 3_usize); 3];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach((i * (len / 3) + j));
                    scratch.clear();
                    a0.value[mix((j as i64).wrapping_sub(17)).rem_euclid(5) as usize] += mix((j as i64).wrapping_sub(17)).rem_euclid(60);
                    a1.value.push(((j as i64).wrapping_add(17) ^ a1.scale));
                    pairs[i].1 = usize::from(mix((i as i64)) % 2 == 0);
                    given.census.item((if (j as i64) % 4 == 0 { (j as i64) } else { 14 }).rem_euclid(999) as usize)
                }
                for i in 0..3_usize for j in 0..len / 3);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.value).window("pairs", &pairs)
    }
}

pub mod comprehension_070 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for i in 0..=len {
                list.push(({
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 {
                        if (i as i64) > 185 {
                        }
                        else {
                            if i >= stop { break; }
                        }
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        }
                    }
                    else {
                        let mut n2 = mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = (if (i as i64) > 115 { (i as i64) } else { (i as i64) });
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                    }
                    some(i, later, (i as i64).wrapping_add((i as i64))).ok_or(i.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 {
                        if (i as i64) > 185 {
                        }
                        else {
                            if i >= stop { break; }
                        }
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        }
                    }
                    else {
                        let mut n2 = mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = (if (i as i64) > 115 { (i as i64) } else { (i as i64) });
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                    }
                    some(i, later, (i as i64).wrapping_add((i as i64))).ok_or(i.to_string())
                }
                for i in 0..=len);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_071 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a1: f64 = 1e6;
        let mut a2: Held<f64> = Held { value: 1e6, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut any = false;
                'twin: for i in 0..len / 10 {
                    for j in 0..10_usize {
                        if ({
                            a2.value -= (mix((i as i64).wrapping_sub(42)) ^ a2.scale).rem_euclid(1000) as f64 / 9.0;
                            a1 -= mix((j as i64).wrapping_sub(round)).rem_euclid(1000) as f64 / 9.0;
                            if round > 156 { a0.value -= round.rem_euclid(90) as usize; }
                            (0..2).for_each(|_| { a1 -= (round & 10).rem_euclid(1000) as f64 / 9.0; });
                            assert!(!((i * 10 + j) == stop), "on purpose {}", (i * 10 + j));
                            a2.value -= (i as i64).rem_euclid(1000) as f64 / 9.0;
                            (if (j as i64) & 4 != 0 { (j as i64) } else { (i as i64) }) % 97 == 11
                        }) { any = true; break 'twin; }
                    }
                }
                any
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).float("a1", a1).float("a2", a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a1: f64 = 1e6;
        let mut a2: Held<f64> = Held { value: 1e6, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, any(
                    {
                        a2.value -= (mix((i as i64).wrapping_sub(42)) ^ a2.scale).rem_euclid(1000) as f64 / 9.0;
                        a1 -= mix((j as i64).wrapping_sub(round)).rem_euclid(1000) as f64 / 9.0;
                        if round > 156 { a0.value -= round.rem_euclid(90) as usize; }
                        (0..2).for_each(|_| { a1 -= (round & 10).rem_euclid(1000) as f64 / 9.0; });
                        assert!(!((i * 10 + j) == stop), "on purpose {}", (i * 10 + j));
                        a2.value -= (i as i64).rem_euclid(1000) as f64 / 9.0;
                        (if (j as i64) & 4 != 0 { (j as i64) } else { (i as i64) }) % 97 == 11
                    }
                    for i in 0..len / 10 for j in 0..10_usize));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).float("a1", a1).float("a2", a2.value)
    }
}

pub mod comprehension_072 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1_home: usize = 90_000_000;
        let mut a2_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0_i64;
                for i in -3..len as i32 - 3 {
                    if round > 166 {
                        if i64::from(i) > 146 {
                            for k in 0..2_i64 {
                                sum += ({
                                    given.reach(((i + 3) as usize));
                                    a0 = a0 - k.rem_euclid(50);
                                    *a1 -= round.rem_euclid(90) as usize;
                                    a2.push(mix(i64::from(i).wrapping_sub(2)));
                                    if ((i + 3) as usize) >= stop { break 'rounds; }
                                    (i64::from(i) ^ 43).rem_euclid(100)
                                });
                            }
                        }
                    }
                }
                sum
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1_home: usize = 90_000_000;
        let mut a2_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                    {
                        given.reach(((i + 3) as usize));
                        a0 = a0 - k.rem_euclid(50);
                        *a1 -= round.rem_euclid(90) as usize;
                        a2.push(mix(i64::from(i).wrapping_sub(2)));
                        if ((i + 3) as usize) >= stop { break 'rounds; }
                        (i64::from(i) ^ 43).rem_euclid(100)
                    }
                    for i in -3..len as i32 - 3 if round > 166 if i64::from(i) > 146 for k in 0..2_i64));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2_home.show())
    }
}

pub mod comprehension_073 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut product = Wrapping(1_i64);
            for item in given.census.items(len) {
                let c_stop = text(item.value, stop, (item.value as i64).wrapping_add(29))?.wrapping_add(1);
                product *= ({
                    a0.value[((item.value as i64) & 1) as usize][(item.value as i64).rem_euclid(3) as usize] += 2;
                    a0.value[((item.value as i64).wrapping_add((item.value as i64)) & 1) as usize][(item.value as i64).wrapping_add((item.value as i64)).rem_euclid(3) as usize] += 2;
                    Wrapping((item.value as i64) | 1)
                });
            }
            product
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, product(
                {
                    a0.value[((item.value as i64) & 1) as usize][(item.value as i64).rem_euclid(3) as usize] += 2;
                    a0.value[((item.value as i64).wrapping_add((item.value as i64)) & 1) as usize][(item.value as i64).wrapping_add((item.value as i64)).rem_euclid(3) as usize] += 2;
                    Wrapping((item.value as i64) | 1)
                }
                for item in given.census.items(len) let c_stop = text(item.value, stop, (item.value as i64).wrapping_add(29))?.wrapping_add(1)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_074 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Vec<Counted> = Vec::new();
        let mut a2: (i64, i64) = (3, 77);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                sum = sum.wrapping_add(({
                    given.reach(i);
                    let n1 = format!("{}{word:?}", (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 31 }), word = mix((i as i64).wrapping_sub((i as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = if i == later { return Err(format!("left at {}", i).into()) } else { (if n1 & 6 != 0 { (i as i64) } else { 22 }) };
                    (0..2).for_each(|_| { a1.push(given.census.item((if n1 % 2 == 0 { n1 } else { n1 }).rem_euclid(99) as usize)); });
                    a2.1 ^= n1.wrapping_mul(11);
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    n2.wrapping_add(n1)
                }));
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).sequence("a1", a1.iter().map(|item| item.value)).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Vec<Counted> = Vec::new();
        let mut a2: (i64, i64) = (3, 77);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, fold(
                {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 31 }), word = mix((i as i64).wrapping_sub((i as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = if i == later { return Err(format!("left at {}", i).into()) } else { (if n1 & 6 != 0 { (i as i64) } else { 22 }) };
                    (0..2).for_each(|_| { a1.push(given.census.item((if n1 % 2 == 0 { n1 } else { n1 }).rem_euclid(99) as usize)); });
                    a2.1 ^= n1.wrapping_mul(11);
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    n2.wrapping_add(n1)
                }
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)), 0_i64, |a: i64, x| a.wrapping_mul(1).wrapping_add(x), |a, b| a.wrapping_add(b)));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).sequence("a1", a1.iter().map(|item| item.value)).exact("a2", &a2.1)
    }
}

pub mod comprehension_075 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for i in -3..len as i32 - 3 {
                let x = ({
                    given.reach(((i + 3) as usize));
                    if i64::from(i) % 4 == 0 {
                    }
                    else {
                        if i64::from(i) > 257 {
                            let n1 = mix(i64::from(i).wrapping_sub(i64::from(i)));
                        }
                        else {
                            let n2 = (i64::from(i) & 111);
                        }
                        let n3 = mix(i64::from(i).wrapping_sub(i64::from(i)));
                    }
                    let n4 = format!("{}{word:?}", mix(i64::from(i).wrapping_sub(i64::from(i))), word = i64::from(i).wrapping_mul(15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if ((i + 3) as usize) == stop { return Some(format!("left at {}", ((i + 3) as usize))); }
                    let n5 = n4;
                    match ((i + 3) as usize) { x if x == later => return Some(format!("left at {}", ((i + 3) as usize))), _ => {} }
                    if n5 % 4 == 0 {
                        let n6 = mix(n4.wrapping_sub(48));
                        match ((i + 3) as usize) { x if x == stop => return Some(format!("left at {}", ((i + 3) as usize))), _ => {} }
                    }
                    (if n4 % 5 == 0 { n5 } else { i64::from(i) }).wrapping_add(i64::from(i).wrapping_mul(17))
                }); best = Some(best.map_or(x, |best| best.min(x)));
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                {
                    given.reach(((i + 3) as usize));
                    if i64::from(i) % 4 == 0 {
                    }
                    else {
                        if i64::from(i) > 257 {
                            let n1 = mix(i64::from(i).wrapping_sub(i64::from(i)));
                        }
                        else {
                            let n2 = (i64::from(i) & 111);
                        }
                        let n3 = mix(i64::from(i).wrapping_sub(i64::from(i)));
                    }
                    let n4 = format!("{}{word:?}", mix(i64::from(i).wrapping_sub(i64::from(i))), word = i64::from(i).wrapping_mul(15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if ((i + 3) as usize) == stop { return Some(format!("left at {}", ((i + 3) as usize))); }
                    let n5 = n4;
                    match ((i + 3) as usize) { x if x == later => return Some(format!("left at {}", ((i + 3) as usize))), _ => {} }
                    if n5 % 4 == 0 {
                        let n6 = mix(n4.wrapping_sub(48));
                        match ((i + 3) as usize) { x if x == stop => return Some(format!("left at {}", ((i + 3) as usize))), _ => {} }
                    }
                    (if n4 % 5 == 0 { n5 } else { i64::from(i) }).wrapping_add(i64::from(i).wrapping_mul(17))
                }
                for i in -3..len as i32 - 3));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_076 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut product = Wrapping(1_i64);
            for item in given.items.clone() {
                let c0 = item.value.wrapping_add(38);
                product *= ({
                    given.reach(item.at);
                    let n1 = format!("{} {:?}", mix(c0), some(item.at, stop, item.value)?).len() as i64;
                    Wrapping(((item.at as i64) & 63) | 1)
                });
            }
            product
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                {
                    given.reach(item.at);
                    let n1 = format!("{} {:?}", mix(c0), some(item.at, stop, item.value)?).len() as i64;
                    Wrapping(((item.at as i64) & 63) | 1)
                }
                for item in given.items.clone() let c0 = item.value.wrapping_add(38)));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_077 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut product = Wrapping(1_i64);
                for item in &given.items {
                    product *= ({
                        match mix(round).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n1 in 0..(if m > 238 { round } else { (item.at as i64) }).rem_euclid(4) {
                                    if item.at >= later { break 'rounds; }
                                }
                            }
                            _ => {}
                        }
                        let n2 = small(item.at, stop, item.value)?;
                        let n3 = (item.value ^ round);
                        Wrapping(mix(n3) | 1)
                    });
                }
                product
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                    {
                        match mix(round).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n1 in 0..(if m > 238 { round } else { (item.at as i64) }).rem_euclid(4) {
                                    if item.at >= later { break 'rounds; }
                                }
                            }
                            _ => {}
                        }
                        let n2 = small(item.at, stop, item.value)?;
                        let n3 = (item.value ^ round);
                        Wrapping(mix(n3) | 1)
                    }
                    for item in &given.items));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_078 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<bool> = Held { value: true, scale: 2 };
        let mut a2: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<i64> = None;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    if let Some(c0) = (j as i64).wrapping_mul(11).checked_sub(6) {
                        if (i as i64) % 5 == 0 {
                            let x = ({
                                given.reach((i * (len / 3) + j));
                                let mut n1 = mix((i as i64)).rem_euclid(4);
                                let n2 = 'own_n1: loop {
                                    n1 += 1;
                                    if n1 > 5 { break n1 * 2; }
                                    for _ in 0..2 {
                                        if n1 == 3 { continue 'own_n1; }
                                        if (i as i64) % 4 == 0 {
                                            if n1 % 3 == 0 { a2 *= if ((i as i64) ^ 15) % 2 == 0 { 1 } else { -1 }; }
                                        }
                                        else {
                                        }
                                        let n3 = format!("{}{word:?}", c0, word = mix(n1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                        if n1 == 4 { break 'own_n1 7; }
                                    }
                                };
                                let n4 = format!("{} {:?}", (n2 & 43), small((i * (len / 3) + j), stop, (if (i as i64) > 62 { (i as i64) } else { 30 }))?.wrapping_add(1)).len() as i64;
                                a0.push((if n2 & 1 != 0 { n4 } else { (j as i64) }));
                                a1.value &= c0.wrapping_mul(7) != 431;
                                mix(c0).rem_euclid(1000)
                            }); best = Some(best.map_or(x, |best| best.max(x)));
                        }
                    }
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<bool> = Held { value: true, scale: 2 };
        let mut a2: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, max(
                {
                    given.reach((i * (len / 3) + j));
                    let mut n1 = mix((i as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if (i as i64) % 4 == 0 {
                                if n1 % 3 == 0 { a2 *= if ((i as i64) ^ 15) % 2 == 0 { 1 } else { -1 }; }
                            }
                            else {
                            }
                            let n3 = format!("{}{word:?}", c0, word = mix(n1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = format!("{} {:?}", (n2 & 43), small((i * (len / 3) + j), stop, (if (i as i64) > 62 { (i as i64) } else { 30 }))?.wrapping_add(1)).len() as i64;
                    a0.push((if n2 & 1 != 0 { n4 } else { (j as i64) }));
                    a1.value &= c0.wrapping_mul(7) != 431;
                    mix(c0).rem_euclid(1000)
                }
                for i in 0..3_usize for j in 0..len / 3 if let Some(c0) = (j as i64).wrapping_mul(11).checked_sub(6) if (i as i64) % 5 == 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value).exact("a2", &a2)
    }
}

pub mod comprehension_079 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: i128 = 0;
        let mut a2: [u16; 4] = [9; 4];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut all = true;
            'twin: for item in given.items.clone() {
                let c_stop = if item.at == stop { break } else { mix(item.value) };
                if !({
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 {
                        let n1 = format!("{:>4}|{:?}", item.value.wrapping_add(c_stop), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n2 = format!("{} {:?}", (item.value ^ (item.at as i64)), some(item.at, later, mix((item.at as i64).wrapping_sub((item.at as i64))))?).len() as i64;
                    a0 = a0 - mix((item.at as i64)).rem_euclid(50) as u32 - 1;
                    a1 += i128::from(n2);
                    if mix(item.value) % 3 != 1 { a2[(c_stop & 35).rem_euclid(4) as usize] ^= (c_stop & 35) as u16; }
                    (if c_stop % 3 == 0 { item.value } else { 11 }) % 97 == 11
                }) { all = false; break 'twin; }
            }
            all
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: i128 = 0;
        let mut a2: [u16; 4] = [9; 4];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, all(
                {
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 {
                        let n1 = format!("{:>4}|{:?}", item.value.wrapping_add(c_stop), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n2 = format!("{} {:?}", (item.value ^ (item.at as i64)), some(item.at, later, mix((item.at as i64).wrapping_sub((item.at as i64))))?).len() as i64;
                    a0 = a0 - mix((item.at as i64)).rem_euclid(50) as u32 - 1;
                    a1 += i128::from(n2);
                    if mix(item.value) % 3 != 1 { a2[(c_stop & 35).rem_euclid(4) as usize] ^= (c_stop & 35) as u16; }
                    (if c_stop % 3 == 0 { item.value } else { 11 }) % 97 == 11
                }
                for item in given.items.clone() let c_stop = if item.at == stop { break } else { mix(item.value) }));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_080 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for Item { at, value } in &given.items {
                let x = ({
                    given.reach((*at));
                    if (*at) == stop { return Err(Wrong::Small((*at))); }
                    ((if (*at as i64) > 189 { (*value) } else { 41 }), ((*value) & 106))
                }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    given.reach((*at));
                    if (*at) == stop { return Err(Wrong::Small((*at))); }
                    ((if (*at as i64) > 189 { (*value) } else { 41 }), ((*value) & 106))
                }
                for Item { at, value } in &given.items, |pair| pair.0.rem_euclid(16)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_081 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a1_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a2_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            let made = {
            let mut best: Option<i64> = None;
            for i in 0..len {
                let x = ({
                    a0.push_back((i as i64).wrapping_mul(9));
                    if (i as i64) > 27 { a1.push_back((i as i64)); }
                    if i == stop { break; }
                    let Some(n1) = some(i, later, 8) else { resume_unwind(Box::new(Payload(i))) };
                    a2[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2;
                    if small(i, stop, text(i, stop, ((i as i64) ^ (i as i64)))?)? % 2 == 0 { mix(1); }
                    mix(n1.wrapping_sub(48))
                }); best = Some(best.map_or(x, |best| best.max(x)));
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1_home).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a1_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a2_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, max(
                {
                    a0.push_back((i as i64).wrapping_mul(9));
                    if (i as i64) > 27 { a1.push_back((i as i64)); }
                    if i == stop { break; }
                    let Some(n1) = some(i, later, 8) else { resume_unwind(Box::new(Payload(i))) };
                    a2[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2;
                    if small(i, stop, text(i, stop, ((i as i64) ^ (i as i64)))?)? % 2 == 0 { mix(1); }
                    mix(n1.wrapping_sub(48))
                }
                for i in 0..len));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1_home).exact("a2", &a2_home)
    }
}

pub mod comprehension_082 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: (i64, i64) = (3, -1);
        let mut a2: i64 = 50;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for pair in given.items.windows(2) {
                list.push(({
                    given.reach(pair[0].at);
                    scratch.clear();
                    a1.1 += (pair[1].value & 71).rem_euclid(100);
                    a2 = std::cmp::min(a2, pair[1].value.wrapping_mul(9));
                    match pair[0].at { x if x == later => return None, _ => {} }
                    let n1 = { let shown = (pair[1].value ^ pair[0].value); format!("{shown:04}-{:x}", pair[1].value) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let Some(n2) = some(pair[0].at, stop, 8) else { resume_unwind(Box::new(Payload(pair[0].at))) };
                    pair[0].value.wrapping_add(n1).wrapping_add((n2 & 17))
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: (i64, i64) = (3, -1);
        let mut a2: i64 = 50;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(pair[0].at);
                    scratch.clear();
                    a1.1 += (pair[1].value & 71).rem_euclid(100);
                    a2 = std::cmp::min(a2, pair[1].value.wrapping_mul(9));
                    match pair[0].at { x if x == later => return None, _ => {} }
                    let n1 = { let shown = (pair[1].value ^ pair[0].value); format!("{shown:04}-{:x}", pair[1].value) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let Some(n2) = some(pair[0].at, stop, 8) else { resume_unwind(Box::new(Payload(pair[0].at))) };
                    pair[0].value.wrapping_add(n1).wrapping_add((n2 & 17))
                }
                for pair in given.items.windows(2));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2)
    }
}

pub mod comprehension_083 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<u32> = Wrapping(3);
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let mut a2: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for &Item { at, value } in given.items.iter() {
                for k in [4_i64, 1] {
                    list.push(({
                        given.reach(at);
                        a1.value = a1.value ^ (k & 96);
                        a2.1.insert(value);
                        if at == stop { resume_unwind(Box::new(Payload(at))); }
                        mix(k)
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value).exact("a2", &a2.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<u32> = Wrapping(3);
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let mut a2: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(at);
                    a1.value = a1.value ^ (k & 96);
                    a2.1.insert(value);
                    if at == stop { resume_unwind(Box::new(Payload(at))); }
                    mix(k)
                }
                for &Item { at, value } in given.items.iter() for k in [4_i64, 1]);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value).exact("a2", &a2.1.show())
    }
}

pub mod comprehension_084 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in &mut fresh {
                list.push(({
                    given.reach(item.at);
                    scratch.clear();
                    format!("{} ", (item.at as i64))
                }));
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).float("a0", a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(item.at);
                    scratch.clear();
                    format!("{} ", (item.at as i64))
                }
                for item in &mut fresh);
            made.show()
        });
        Outcome::new(ended).float("a0", a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_085 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 1..=len.min(200) as u8 {
                    let c_stop = if usize::from(i) >= stop { break 'rounds } else { (i as i64) };
                    list.push(({
                        a0.push((if (i as i64) > 28 { c_stop } else { round }).to_string());
                        mix(c_stop.wrapping_sub(round))
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, fold(
                    {
                        a0.push((if (i as i64) > 28 { c_stop } else { round }).to_string());
                        mix(c_stop.wrapping_sub(round))
                    }
                    for i in 1..=len.min(200) as u8 let c_stop = if usize::from(i) >= stop { break 'rounds } else { (i as i64) }, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home)
    }
}

pub mod comprehension_086 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<i64> = None;
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    let c0 = mix(item.value.wrapping_sub(item.value));
                    if let c1 @ -200..=900 = (if mix(round) % 3 != 1 { (item.at as i64) } else { (item.at as i64) }) && c0 > 205 {
                        let x = ({
                            given.reach(item.at);
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_add(item.value)))
                            };
                            let n2 = n1((c1 ^ 11)).unwrap_or(1);
                            a1 -= c1.wrapping_mul(11).rem_euclid(90) as u32;
                            a0.1 -= (if (item.at as i64) & 2 != 0 { (item.at as i64) } else { 33 }).rem_euclid(1000) as f64 / 9.0;
                            a1 -= 2;
                            item.value.wrapping_add(1).rem_euclid(1000)
                        }); best = Some(best.map_or(x, |best| best.min(x)));
                    }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                    {
                        given.reach(item.at);
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_add(item.value)))
                        };
                        let n2 = n1((c1 ^ 11)).unwrap_or(1);
                        a1 -= c1.wrapping_mul(11).rem_euclid(90) as u32;
                        a0.1 -= (if (item.at as i64) & 2 != 0 { (item.at as i64) } else { 33 }).rem_euclid(1000) as f64 / 9.0;
                        a1 -= 2;
                        item.value.wrapping_add(1).rem_euclid(1000)
                    }
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) let c0 = mix(item.value.wrapping_sub(item.value)) if let c1 @ -200..=900 = (if mix(round) % 3 != 1 { (item.at as i64) } else { (item.at as i64) }) && c0 > 205));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1)
    }
}

pub mod comprehension_087 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: String = String::new();
        let mut a2_home: Vec<Counted> = Vec::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            let made = {
            let mut sum = 0.0_f64;
            for item in VecDeque::from(given.items.clone()) {
                sum += ({
                    given.reach(item.at);
                    *a0 = *a0 + mix((item.at as i64)).rem_euclid(50);
                    a1.push(';');
                    a2.push(given.census.item((item.value & 100).rem_euclid(99) as usize));
                    (item.at as i64).rem_euclid(100) as f64 / 7.0
                });
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.bytes()).sequence("a2", a2_home.iter().map(|item| item.value)).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: String = String::new();
        let mut a2_home: Vec<Counted> = Vec::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach(item.at);
                    *a0 = *a0 + mix((item.at as i64)).rem_euclid(50);
                    a1.push(';');
                    a2.push(given.census.item((item.value & 100).rem_euclid(99) as usize));
                    (item.at as i64).rem_euclid(100) as f64 / 7.0
                }
                for item in VecDeque::from(given.items.clone())));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.bytes()).sequence("a2", a2_home.iter().map(|item| item.value)).float("rounded", rounded)
    }
}

pub mod comprehension_088 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for i in -3..len as i32 - 3 {
                let c_stop = if ((i + 3) as usize) == stop { break } else { (if i64::from(i) % 4 == 0 { i64::from(i) } else { i64::from(i) }) };
                if ({
                    given.reach(((i + 3) as usize));
                    for n1 in 0..(c_stop ^ 30).rem_euclid(4) {
                        for n2 in 0..i64::from(i).wrapping_add(i64::from(i)).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            let n3 = i64::from(i);
                            let n4 = (n3 & 11);
                        }
                    }
                    a0.1 += i128::from(i64::from(i));
                    (c_stop & 89) > 40
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach(((i + 3) as usize));
                    for n1 in 0..(c_stop ^ 30).rem_euclid(4) {
                        for n2 in 0..i64::from(i).wrapping_add(i64::from(i)).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            let n3 = i64::from(i);
                            let n4 = (n3 & 11);
                        }
                    }
                    a0.1 += i128::from(i64::from(i));
                    (c_stop & 89) > 40
                }
                for i in -3..len as i32 - 3 let c_stop = if ((i + 3) as usize) == stop { break } else { (if i64::from(i) % 4 == 0 { i64::from(i) } else { i64::from(i) }) }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_089 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut a1: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for pair in given.items.windows(2) {
                list.push(({
                    a0.insert(mix(pair[0].value.wrapping_sub(9)).rem_euclid(500));
                    a1.value.extend([pair[0].value, 4]);
                    a2 = std::cmp::min(a2, (if pair[1].value & 5 != 0 { pair[1].value } else { 1 }));
                    let n1 = small(pair[0].at, stop, pair[0].value.wrapping_add(13))?;
                    mix(pair[1].value.wrapping_sub(n1)).to_string()
                }));
            }
            list.into_iter().collect::<String>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut a1: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, into = String, 
                {
                    a0.insert(mix(pair[0].value.wrapping_sub(9)).rem_euclid(500));
                    a1.value.extend([pair[0].value, 4]);
                    a2 = std::cmp::min(a2, (if pair[1].value & 5 != 0 { pair[1].value } else { 1 }));
                    let n1 = small(pair[0].at, stop, pair[0].value.wrapping_add(13))?;
                    mix(pair[1].value.wrapping_sub(n1)).to_string()
                }
                for pair in given.items.windows(2));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1.value).exact("a2", &a2)
    }
}

pub mod comprehension_090 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut all = true;
            'twin: for (item, other) in given.items.iter().zip(&given.values) {
                if !({
                    given.reach(item.at);
                    (if (*other) > 82 { item.value } else { (*other) }) % 97 == 11
                }) { all = false; break 'twin; }
            }
            all
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, all(
                {
                    given.reach(item.at);
                    (if (*other) > 82 { item.value } else { (*other) }) % 97 == 11
                }
                for (item, other) in given.items.iter().zip(&given.values)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_091 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, u16) = (3, 9);
        let mut a2_home: String = String::new();
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    list.push(({
                        let mut n1 = mix((*other)).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        (0..2).for_each(|_| { a1.1 ^= (item.value.wrapping_add(item.value) ^ a1.0) as u16; });
                        a2.push(';');
                        (item.value.wrapping_add(n2), n2.wrapping_add(45))
                    }));
                }
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sequence("a2", a2_home.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, u16) = (3, 9);
        let mut a2_home: String = String::new();
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    let mut n1 = mix((*other)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (0..2).for_each(|_| { a1.1 ^= (item.value.wrapping_add(item.value) ^ a1.0) as u16; });
                    a2.push(';');
                    (item.value.wrapping_add(n2), n2.wrapping_add(45))
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).sequence("a2", a2_home.bytes())
    }
}

pub mod comprehension_092 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0_i64;
                for i in 0..3_usize {
                    for j in 0..len / 3 {
                        let (c0, c0m) = ((j as i64) / 3, (j as i64) % 7);
                        sum += ({
                            given.reach((i * (len / 3) + j));
                            let n1 = if (i * (len / 3) + j) == stop { return format!("left at {}", (i * (len / 3) + j)) } else { c0m.wrapping_mul(5) };
                            a0.1 += (j as i64).wrapping_mul(13).rem_euclid(100) as u64;
                            (if mix(round) % 3 != 1 { (j as i64) } else { n1 }).rem_euclid(100)
                        });
                    }
                }
                sum
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, sum(
                    {
                        given.reach((i * (len / 3) + j));
                        let n1 = if (i * (len / 3) + j) == stop { return format!("left at {}", (i * (len / 3) + j)) } else { c0m.wrapping_mul(5) };
                        a0.1 += (j as i64).wrapping_mul(13).rem_euclid(100) as u64;
                        (if mix(round) % 3 != 1 { (j as i64) } else { n1 }).rem_euclid(100)
                    }
                    for i in 0..3_usize for j in 0..len / 3 let (c0, c0m) = ((j as i64) / 3, (j as i64) % 7)));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_093 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    list.push(({
                        given.reach((i * 10 + j));
                        let n1 = text((i * 10 + j), stop, (j as i64).wrapping_add((j as i64)))?.wrapping_add(1);
                        (0..2).for_each(|_| { a0.1 = max(a0.1, (((n1 ^ 18) ^ a0.0), 4)); });
                        match mix(n1).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a0.1 = max(a0.1, ((m ^ a0.0), 4));
                            }
                            _ => {}
                        }
                        ((i as i64), ((i as i64) ^ (i as i64)))
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach((i * 10 + j));
                    let n1 = text((i * 10 + j), stop, (j as i64).wrapping_add((j as i64)))?.wrapping_add(1);
                    (0..2).for_each(|_| { a0.1 = max(a0.1, (((n1 ^ 18) ^ a0.0), 4)); });
                    match mix(n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.1 = max(a0.1, ((m ^ a0.0), 4));
                        }
                        _ => {}
                    }
                    ((i as i64), ((i as i64) ^ (i as i64)))
                }
                for i in 0..len / 10 for j in 0..10_usize);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_094 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for (item, other) in given.items.iter().zip(&given.values) {
                    let c_stop = if item.at == stop { continue 'rounds } else { round.wrapping_add(round) };
                    for k in [4_i64, 1] {
                        list.push(({
                            given.reach(item.at);
                            for n1 in 0..mix(round).rem_euclid(4) {
                                if n1 == 2 { break; }
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                    Some(some(item.at, later, x)?.wrapping_add((c_stop ^ round)))
                                };
                                let n3 = n2(((*other) & 42)).unwrap_or(1);
                            }
                            format!("{} ", (if c_stop & 6 != 0 { item.value } else { 4 }))
                        }));
                    }
                }
                list.into_iter().collect::<String>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = String, 
                    {
                        given.reach(item.at);
                        for n1 in 0..mix(round).rem_euclid(4) {
                            if n1 == 2 { break; }
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((c_stop ^ round)))
                            };
                            let n3 = n2(((*other) & 42)).unwrap_or(1);
                        }
                        format!("{} ", (if c_stop & 6 != 0 { item.value } else { 4 }))
                    }
                    for (item, other) in given.items.iter().zip(&given.values) let c_stop = if item.at == stop { continue 'rounds } else { round.wrapping_add(round) } for k in [4_i64, 1]);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_095 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for c in given.text.chars() {
                list.push(({
                    let n1 = (c as i64).wrapping_mul(11);
                    let n2 = n1;
                    n1.wrapping_mul(3).wrapping_add(((c as i64) ^ (c as i64)))
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    let n1 = (c as i64).wrapping_mul(11);
                    let n2 = n1;
                    n1.wrapping_mul(3).wrapping_add(((c as i64) ^ (c as i64)))
                }
                for c in given.text.chars());
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_096 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut a1: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let made = {
            let mut sum = 0_i64;
            for (i, c) in given.text.chars().enumerate() {
                sum = sum.wrapping_add(({
                    given.reach(i);
                    *a2 = *a2 ^ mix((c as i64));
                    let n1 = if i >= later { return None } else { mix((i as i64).wrapping_sub(38)) };
                    match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    let mut n2 = ((i as i64) ^ (c as i64)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        a0.1.insert(((n1 ^ n1) ^ a0.0).rem_euclid(500));
                        if n2 == 1 { break; }
                    }
                    n1
                }));
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.value).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut a1: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, fold(
                {
                    given.reach(i);
                    *a2 = *a2 ^ mix((c as i64));
                    let n1 = if i >= later { return None } else { mix((i as i64).wrapping_sub(38)) };
                    match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    let mut n2 = ((i as i64) ^ (c as i64)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        a0.1.insert(((n1 ^ n1) ^ a0.0).rem_euclid(500));
                        if n2 == 1 { break; }
                    }
                    n1
                }
                for (i, c) in given.text.chars().enumerate(), 0_i64, |a: i64, x| a.wrapping_mul(1).wrapping_add(x), |a, b| a.wrapping_add(b)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.value).exact("a2", &a2_home)
    }
}

pub mod comprehension_097 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut map = HashMap::new();
            for i in 0..len as u64 {
                map.insert(({
                    given.reach((i as usize));
                    if mix((i as i64)) % 3 != 1 {
                        if (i as i64) & 6 != 0 && (i as usize) % 5 == 1 { continue; }
                    }
                    if some((i as usize), stop, (i as i64))? % 2 == 0 { mix(1); }
                    for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                        if n1 == 2 { break; }
                        numbers[i as usize] = (i as i64).wrapping_mul(13) % 1000;
                    }
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + ((i as i64) ^ 6) % 1000;
                    ((i as i64) ^ (i as i64)).rem_euclid(50)
                }), (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }));
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach((i as usize));
                    if mix((i as i64)) % 3 != 1 {
                        if (i as i64) & 6 != 0 && (i as usize) % 5 == 1 { continue; }
                    }
                    if some((i as usize), stop, (i as i64))? % 2 == 0 { mix(1); }
                    for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                        if n1 == 2 { break; }
                        numbers[i as usize] = (i as i64).wrapping_mul(13) % 1000;
                    }
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + ((i as i64) ^ 6) % 1000;
                    ((i as i64) ^ (i as i64)).rem_euclid(50)
                } => (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) })
                for i in 0..len as u64);
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod comprehension_098 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for (i, item) in fresh.iter_mut().enumerate() {
                let c0 = item.value.wrapping_mul(9);
                let c1 = mix((item.at as i64).wrapping_sub(c0));
                for k in 0..2_i64 {
                    let x = ({
                        given.reach(i);
                        if k % 4 == 0 && i % 5 == 1 { continue; }
                        a0.1.insert((k ^ 14).rem_euclid(60), (k ^ 14));
                        let Some(n1) = some(i, later, 8) else { break };
                        item.value += (item.at as i64).wrapping_add(n1).rem_euclid(9);
                        if some(i, stop, mix((item.at as i64)))? % 2 == 0 { mix(1); }
                        n1
                    }); best = Some(best.map_or(x, |best| best.min(x)));
                }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach(i);
                    if k % 4 == 0 && i % 5 == 1 { continue; }
                    a0.1.insert((k ^ 14).rem_euclid(60), (k ^ 14));
                    let Some(n1) = some(i, later, 8) else { break };
                    item.value += (item.at as i64).wrapping_add(n1).rem_euclid(9);
                    if some(i, stop, mix((item.at as i64)))? % 2 == 0 { mix(1); }
                    n1
                }
                for (i, item) in fresh.iter_mut().enumerate() let c0 = item.value.wrapping_mul(9) let c1 = mix((item.at as i64).wrapping_sub(c0)) for k in 0..2_i64));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_099 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let mut a2: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> String {
            let made = {
            let mut best: Option<i64> = None;
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    let c_stop = if item.at >= stop { return format!("left at {}", item.at) } else { (item.value & 59) };
                    let c0 = (if (*other) > 238 { c_stop } else { 30 });
                    let x = ({
                        given.reach(item.at);
                        a0.push((c0 ^ 49));
                        a2.1.insert((mix((*other).wrapping_sub(6)) ^ a2.0));
                        c0
                    }); best = Some(best.map_or(x, |best| best.max(x)));
                }
            }
            best
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value.show()).exact("a2", &a2.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let mut a1: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let mut a2: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, max(
                {
                    given.reach(item.at);
                    a0.push((c0 ^ 49));
                    a2.1.insert((mix((*other).wrapping_sub(6)) ^ a2.0));
                    c0
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) let c_stop = if item.at >= stop { return format!("left at {}", item.at) } else { (item.value & 59) } let c0 = (if (*other) > 238 { c_stop } else { 30 })));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value.show()).exact("a2", &a2.1.show())
    }
}

pub mod comprehension_100 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len as u64 {
                list.push((given.census.item(((i as i64) ^ 45).rem_euclid(999) as usize)));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                given.census.item(((i as i64) ^ 45).rem_euclid(999) as usize)
                for i in 0..len as u64);
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_101 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                let mut scratch = Vec::<i64>::new();
                'twin: for chunk in given.items.chunks(7) {
                    for item in chunk {
                        first = Some(({
                            given.reach(item.at);
                            scratch.clear();
                            scratch.extend([mix(round), (item.value ^ round)]);
                            let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            a0[((item.at as i64) & 1) as usize][(item.at as i64).rem_euclid(3) as usize] += 2;
                            a0[(item.value & 1) as usize][item.value.rem_euclid(3) as usize] += 2;
                            let Some(n2) = some(item.at, stop, 8) else { continue 'rounds };
                            if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                            item.value.rem_euclid(1000)
                        })); break 'twin;
                    }
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); first(
                    {
                        given.reach(item.at);
                        scratch.clear();
                        scratch.extend([mix(round), (item.value ^ round)]);
                        let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        a0[((item.at as i64) & 1) as usize][(item.at as i64).rem_euclid(3) as usize] += 2;
                        a0[(item.value & 1) as usize][item.value.rem_euclid(3) as usize] += 2;
                        let Some(n2) = some(item.at, stop, 8) else { continue 'rounds };
                        if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                        item.value.rem_euclid(1000)
                    }
                    for chunk in given.items.chunks(7) for item in chunk));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_102 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for Item { at, value } in &given.items {
                    let c0 = mix((*at as i64).wrapping_sub(25));
                    if c0 > 168 {
                        list.push(({
                            given.reach((*at));
                            a0 &= (round ^ (*value)) != 431;
                            (*value)
                        }));
                    }
                }
                list.into_iter().collect::<HashSet<_>>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = HashSet<_>, 
                    {
                        given.reach((*at));
                        a0 &= (round ^ (*value)) != 431;
                        (*value)
                    }
                    for Item { at, value } in &given.items let c0 = mix((*at as i64).wrapping_sub(25)) if c0 > 168);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_103 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            let mut scratch = Vec::<i64>::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if (at as i64) % 4 == 0 {
                    map.insert(({
                        given.reach(at);
                        scratch.clear();
                        if small(at, stop, mix(value.wrapping_sub(37)))? % 2 == 0 { mix(1); }
                        a0[(small(at, later, value.wrapping_add(22))?).rem_euclid(5) as usize] += 3_i64.rem_euclid(60);
                        let n1 = text(at, stop, mix(value))?.wrapping_add(1);
                        n1.wrapping_add(value)
                    }), (if value > 111 { value } else { (at as i64) }).rem_euclid(9));
                }
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(at);
                    scratch.clear();
                    if small(at, stop, mix(value.wrapping_sub(37)))? % 2 == 0 { mix(1); }
                    a0[(small(at, later, value.wrapping_add(22))?).rem_euclid(5) as usize] += 3_i64.rem_euclid(60);
                    let n1 = text(at, stop, mix(value))?.wrapping_add(1);
                    n1.wrapping_add(value)
                } => (if value > 111 { value } else { (at as i64) }).rem_euclid(9)
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if (at as i64) % 4 == 0);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_104 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 1e6;
        let mut a1: i64 = 50;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<i64> = None;
            for i in 0..len {
                let x = ({
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 {
                        a1 = std::cmp::min(a1, ((i as i64) ^ (i as i64)));
                    }
                    if (i as i64) & 6 != 0 {
                        let n1 = small(i, stop, mix((i as i64)))?.wrapping_add(1);
                    }
                    else {
                        lists[i].push((i as i64));
                        pairs[i].1 = usize::from(mix((i as i64)) % 2 == 0);
                    }
                    *a0 -= ((i as i64) & 84).rem_euclid(1000) as f64 / 9.0;
                    if (i as i64) & 3 != 0 { a1 = std::cmp::min(a1, (i as i64)); }
                    pairs[i].0 += ((i as i64) ^ 44).rem_euclid(60);
                    lists[i].push(((i as i64) ^ 3));
                    (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 35 }).wrapping_add((i as i64).wrapping_add((i as i64)))
                }); best = Some(best.map_or(x, |best| best.min(x)));
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 1e6;
        let mut a1: i64 = 50;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 {
                        a1 = std::cmp::min(a1, ((i as i64) ^ (i as i64)));
                    }
                    if (i as i64) & 6 != 0 {
                        let n1 = small(i, stop, mix((i as i64)))?.wrapping_add(1);
                    }
                    else {
                        lists[i].push((i as i64));
                        pairs[i].1 = usize::from(mix((i as i64)) % 2 == 0);
                    }
                    *a0 -= ((i as i64) & 84).rem_euclid(1000) as f64 / 9.0;
                    if (i as i64) & 3 != 0 { a1 = std::cmp::min(a1, (i as i64)); }
                    pairs[i].0 += ((i as i64) ^ 44).rem_euclid(60);
                    lists[i].push(((i as i64) ^ 3));
                    (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 35 }).wrapping_add((i as i64).wrapping_add((i as i64)))
                }
                for i in 0..len));
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod comprehension_105 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: (i64, i32) = (3, 7);
        let mut a2: BTreeMap<i64, i64> = BTreeMap::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for item in &mut fresh {
                if item.value > 61 {
                    let c1 = item.value.wrapping_mul(13);
                    list.push(({
                        given.reach(item.at);
                        (0..2).for_each(|_| { a0 += Wrapping(((item.at as i64) ^ 47) as u8); });
                        (0..2).for_each(|_| { a2.insert((if (item.at as i64) > 231 { c1 } else { item.value }).rem_euclid(60), (if (item.at as i64) > 231 { c1 } else { item.value })); });
                        some(item.at, later, (c1 & 119)).ok_or(item.at.to_string())
                    }));
                }
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: (i64, i32) = (3, 7);
        let mut a2: BTreeMap<i64, i64> = BTreeMap::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = Result<Vec<i64>, String>, 
                {
                    given.reach(item.at);
                    (0..2).for_each(|_| { a0 += Wrapping(((item.at as i64) ^ 47) as u8); });
                    (0..2).for_each(|_| { a2.insert((if (item.at as i64) > 231 { c1 } else { item.value }).rem_euclid(60), (if (item.at as i64) > 231 { c1 } else { item.value })); });
                    some(item.at, later, (c1 & 119)).ok_or(item.at.to_string())
                }
                for item in &mut fresh if item.value > 61 let c1 = item.value.wrapping_mul(13));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_106 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut a1: (i64, i64) = (3, -1);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for (i, item) in given.items.iter().enumerate() {
                let c_stop = if i == stop { return Some(format!("left at {}", i)) } else { item.value.wrapping_add((item.at as i64)) };
                list.push(({
                    given.reach(i);
                    for n1 in 0..(item.at as i64).rem_euclid(4) {
                        if n1 == 2 { break; }
                        (0..2).for_each(|_| { a1.1 += mix(n1).rem_euclid(100); });
                    }
                    a0.value = max(a0.value, ((item.at as i64), 4));
                    a1.1 += 1;
                    assert!(!(i == later), "on purpose {}", i);
                    grid[i][(mix(c_stop) & 1) as usize] += 1;
                    ((item.at as i64) & 120)
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut a1: (i64, i64) = (3, -1);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, fold(
                {
                    given.reach(i);
                    for n1 in 0..(item.at as i64).rem_euclid(4) {
                        if n1 == 2 { break; }
                        (0..2).for_each(|_| { a1.1 += mix(n1).rem_euclid(100); });
                    }
                    a0.value = max(a0.value, ((item.at as i64), 4));
                    a1.1 += 1;
                    assert!(!(i == later), "on purpose {}", i);
                    grid[i][(mix(c_stop) & 1) as usize] += 1;
                    ((item.at as i64) & 120)
                }
                for (i, item) in given.items.iter().enumerate() let c_stop = if i == stop { return Some(format!("left at {}", i)) } else { item.value.wrapping_add((item.at as i64)) }, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("grid", &grid)
    }
}

pub mod comprehension_107 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1: (i64, i64) = (3, 50);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    a0.value[(i as i64).wrapping_mul(11).rem_euclid(8) as usize] += 1;
                    (0..2).for_each(|_| { a1.1 = std::cmp::min(a1.1, (i as i64).wrapping_add(25)); });
                    match i { x if x == stop => break, _ => {} }
                    grid[i][(((i as i64) ^ (i as i64)) & 1) as usize] += 1;
                    given.census.item((i as i64).wrapping_add(25).rem_euclid(999) as usize)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1: (i64, i64) = (3, 50);
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(i);
                    a0.value[(i as i64).wrapping_mul(11).rem_euclid(8) as usize] += 1;
                    (0..2).for_each(|_| { a1.1 = std::cmp::min(a1.1, (i as i64).wrapping_add(25)); });
                    match i { x if x == stop => break, _ => {} }
                    grid[i][(((i as i64) ^ (i as i64)) & 1) as usize] += 1;
                    given.census.item((i as i64).wrapping_add(25).rem_euclid(999) as usize)
                }
                for i in 0..len);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("grid", &grid)
    }
}

pub mod comprehension_108 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: bool = false;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for (i, item) in fresh.iter_mut().enumerate() {
                list.push(({
                    given.reach(i);
                    a0 += 1;
                    a1 |= (if item.value % 4 == 0 { item.value } else { (item.at as i64) }) % 50 == 7;
                    (item.at as i64).rem_euclid(1000)
                }));
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: bool = false;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = VecDeque<_>, 
                {
                    given.reach(i);
                    a0 += 1;
                    a1 |= (if item.value % 4 == 0 { item.value } else { (item.at as i64) }) % 50 == 7;
                    (item.at as i64).rem_euclid(1000)
                }
                for (i, item) in fresh.iter_mut().enumerate());
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_109 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a1: (i64, i64) = (3, -3);
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    if item.value > 251 {
                        let c1 = item.value.wrapping_add((*other));
                        list.push(({
                            given.reach(item.at);
                            let mut n1 = (*other).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    if item.value > 89 {
                                        let n3 = (n1 ^ item.value);
                                    }
                                    else {
                                    }
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            if c1 & 5 != 0 { a0.1.insert((mix(n2.wrapping_sub(7)) ^ a0.0).rem_euclid(40), (mix(n2.wrapping_sub(7)) ^ a0.0)); }
                            a1.1 *= if (*other).wrapping_mul(11) % 2 == 0 { 1 } else { -1 };
                            if item.at >= later { break; }
                            if item.at >= stop { panic!("on purpose {}", item.at); }
                            mix(item.value.wrapping_sub(c1)).wrapping_add((item.value & 25))
                        }));
                    }
                }
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a1: (i64, i64) = (3, -3);
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    let mut n1 = (*other).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if item.value > 89 {
                                let n3 = (n1 ^ item.value);
                            }
                            else {
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if c1 & 5 != 0 { a0.1.insert((mix(n2.wrapping_sub(7)) ^ a0.0).rem_euclid(40), (mix(n2.wrapping_sub(7)) ^ a0.0)); }
                    a1.1 *= if (*other).wrapping_mul(11) % 2 == 0 { 1 } else { -1 };
                    if item.at >= later { break; }
                    if item.at >= stop { panic!("on purpose {}", item.at); }
                    mix(item.value.wrapping_sub(c1)).wrapping_add((item.value & 25))
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) if item.value > 251 let c1 = item.value.wrapping_add((*other)));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.1)
    }
}

pub mod comprehension_110 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: i64 = 2;
        let mut a2: Vec<String> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut map = HashMap::new();
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    map.insert(({
                        given.reach(item.at);
                        let n1 = mix((item.at as i64).wrapping_sub(item.value));
                        a1 = a1 + item.value.wrapping_add(item.value).rem_euclid(50);
                        (0..2).for_each(|_| { a1 = a1 + (item.value ^ (item.at as i64)).rem_euclid(50); });
                        if item.at == later { break; }
                        let n2 = item.value.wrapping_mul(3);
                        let n3 = some(item.at, stop, mix(item.value))?.wrapping_add(1);
                        let n4 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((n3 ^ 34)))
                        };
                        let n5 = n4((if n3 & 3 != 0 { n3 } else { item.value })).unwrap_or(1);
                        (n5 ^ n3)
                    }), mix(item.value.wrapping_sub(27)).rem_euclid(9));
                }
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: i64 = 2;
        let mut a2: Vec<String> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(item.at);
                    let n1 = mix((item.at as i64).wrapping_sub(item.value));
                    a1 = a1 + item.value.wrapping_add(item.value).rem_euclid(50);
                    (0..2).for_each(|_| { a1 = a1 + (item.value ^ (item.at as i64)).rem_euclid(50); });
                    if item.at == later { break; }
                    let n2 = item.value.wrapping_mul(3);
                    let n3 = some(item.at, stop, mix(item.value))?.wrapping_add(1);
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((n3 ^ 34)))
                    };
                    let n5 = n4((if n3 & 3 != 0 { n3 } else { item.value })).unwrap_or(1);
                    (n5 ^ n3)
                } => mix(item.value.wrapping_sub(27)).rem_euclid(9)
                for chunk in given.items.chunks(7) for item in chunk);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).sequence("a2", a2)
    }
}

pub mod comprehension_111 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut first = None;
            'twin: for item in given.census.items(len) {
                let c0 = (item.value as i64);
                if (item.value as i64) & 5 != 0 {
                    first = Some(({
                        given.reach(item.value);
                        if c0 & 1 != 0 && item.value % 5 == 1 { continue; }
                        if item.value == stop { return Err(Wrong::Item(item)); }
                        a0 ^= ((item.value as i64) & 120);
                        a1.push(mix(c0.wrapping_sub(5)).to_string());
                        c0.wrapping_add((if c0 > 294 { (item.value as i64) } else { c0 }))
                    })); break 'twin;
                }
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, first(
                {
                    given.reach(item.value);
                    if c0 & 1 != 0 && item.value % 5 == 1 { continue; }
                    if item.value == stop { return Err(Wrong::Item(item)); }
                    a0 ^= ((item.value as i64) & 120);
                    a1.push(mix(c0.wrapping_sub(5)).to_string());
                    c0.wrapping_add((if c0 > 294 { (item.value as i64) } else { c0 }))
                }
                for item in given.census.items(len) let c0 = (item.value as i64) if (item.value as i64) & 5 != 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }
}

pub mod comprehension_112 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).rev() {
                    list.push(({
                        given.reach(i);
                        if mix((i as i64)) % 3 != 1 {
                            let n1 = format!("{}{word:?}", (round & 114), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n2 = if i == stop { return Err(Wrong::Small(i)) } else { n1 };
                        }
                        else {
                            let n3 = (i as i64);
                        }
                        mix(round).rem_euclid(1000)
                    }));
                }
                list.into_iter().collect::<VecDeque<_>>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, into = VecDeque<_>, 
                    {
                        given.reach(i);
                        if mix((i as i64)) % 3 != 1 {
                            let n1 = format!("{}{word:?}", (round & 114), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n2 = if i == stop { return Err(Wrong::Small(i)) } else { n1 };
                        }
                        else {
                            let n3 = (i as i64);
                        }
                        mix(round).rem_euclid(1000)
                    }
                    for i in (0..len).rev());
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_113 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a1: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in -3..len as i32 - 3 {
                let c0 = (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) });
                let c1 = i64::from(i).wrapping_add(47);
                list.push(({
                    match (if mix(c0) % 3 != 1 { c0 } else { c1 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = (0..4_i64).map(|m| m.wrapping_mul(m) % 50).sum::<i64>();
                            match (n1 ^ c1).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = format!("{:>4}|{:?}", c0.wrapping_mul(19), vec![mix(c0.wrapping_sub(20)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let n3 = (c0 ^ i64::from(i));
                    a0.value.insert((c1.wrapping_add(30) ^ a0.scale));
                    if some(((i + 3) as usize), later, n3.wrapping_mul(17)).ok_or(Small(((i + 3) as usize)))? % 2 == 0 { mix(1); }
                    let n4 = (n3 ^ c0);
                    assert!(!(((i + 3) as usize) == stop), "on purpose {}", ((i + 3) as usize));
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(((i + 3) as usize), stop, y)?; }
                        Some(some(((i + 3) as usize), later, x)?.wrapping_add((c1 & 57)))
                    };
                    let n6 = n5(c1).unwrap_or(1);
                    n3
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a1: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    match (if mix(c0) % 3 != 1 { c0 } else { c1 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = parallel!(sum(m.wrapping_mul(m) % 50 for m in 0..4_i64));
                            match (n1 ^ c1).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = format!("{:>4}|{:?}", c0.wrapping_mul(19), vec![mix(c0.wrapping_sub(20)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let n3 = (c0 ^ i64::from(i));
                    a0.value.insert((c1.wrapping_add(30) ^ a0.scale));
                    if some(((i + 3) as usize), later, n3.wrapping_mul(17)).ok_or(Small(((i + 3) as usize)))? % 2 == 0 { mix(1); }
                    let n4 = (n3 ^ c0);
                    assert!(!(((i + 3) as usize) == stop), "on purpose {}", ((i + 3) as usize));
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(((i + 3) as usize), stop, y)?; }
                        Some(some(((i + 3) as usize), later, x)?.wrapping_add((c1 & 57)))
                    };
                    let n6 = n5(c1).unwrap_or(1);
                    n3
                }
                for i in -3..len as i32 - 3 let c0 = (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) }) let c1 = i64::from(i).wrapping_add(47));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).sequence("a1", a1)
    }
}

pub mod comprehension_114 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let mut a1: f64 = 1e6;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i == stop { break } else { mix((j as i64).wrapping_sub(15)) };
                    let c0 = (i as i64).wrapping_add(15);
                    if (i as i64) & 3 != 0 {
                        list.push(({
                            if c_stop & 1 != 0 { *a0 = std::cmp::min(*a0, mix((i as i64))); }
                            a1 -= c0.wrapping_add(29).rem_euclid(1000) as f64 / 9.0;
                            given.census.item((if mix(c0) % 3 != 1 { (j as i64) } else { c0 }).rem_euclid(999) as usize)
                        }));
                    }
                }
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let mut a1: f64 = 1e6;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    if c_stop & 1 != 0 { *a0 = std::cmp::min(*a0, mix((i as i64))); }
                    a1 -= c0.wrapping_add(29).rem_euclid(1000) as f64 / 9.0;
                    given.census.item((if mix(c0) % 3 != 1 { (j as i64) } else { c0 }).rem_euclid(999) as usize)
                }
                for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i == stop { break } else { mix((j as i64).wrapping_sub(15)) } let c0 = (i as i64).wrapping_add(15) if (i as i64) & 3 != 0);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("a1", a1)
    }
}

pub mod comprehension_115 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut count = 0_usize;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                if ({
                    if item.value & 7 != 0 {
                    }
                    else {
                        let n1 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                        let n2 = (item.value ^ item.value);
                    }
                    let n3 = (item.at as i64).wrapping_add(item.value);
                    (n3 & 51) % 97 == 11
                }) { count += 1; }
            }
            count
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    if item.value & 7 != 0 {
                    }
                    else {
                        let n1 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                        let n2 = (item.value ^ item.value);
                    }
                    let n3 = (item.at as i64).wrapping_add(item.value);
                    (n3 & 51) % 97 == 11
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0)));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_116 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in (0..len).rev() {
                if mix((i as i64)) % 3 != 1 {
                    list.push(({
                        given.reach(i);
                        let n1 = ((i as i64) & 47);
                        (i as i64).wrapping_add((i as i64)).rem_euclid(1000)
                    }));
                }
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                {
                    given.reach(i);
                    let n1 = ((i as i64) & 47);
                    (i as i64).wrapping_add((i as i64)).rem_euclid(1000)
                }
                for i in (0..len).rev() if mix((i as i64)) % 3 != 1);
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_117 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut all = true;
            'twin: for i in (0..len).map(|i| i * 2) {
                if (i as i64) > 42 {
                    if let c1 @ -200..=900 = (i as i64).wrapping_mul(13) && (i as i64) > 80 {
                        if !({
                            given.reach((i / 2));
                            match (i as i64).wrapping_mul(9).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a0.value += Duration::from_millis((m ^ 38).rem_euclid(100) as u64);
                                }
                                _ => {}
                            }
                            a0.value += Duration::from_millis(((i as i64) & 7).rem_euclid(100) as u64);
                            mix(c1.wrapping_sub(38)) % 97 == 11
                        }) { all = false; break 'twin; }
                    }
                }
            }
            all
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, all(
                {
                    given.reach((i / 2));
                    match (i as i64).wrapping_mul(9).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.value += Duration::from_millis((m ^ 38).rem_euclid(100) as u64);
                        }
                        _ => {}
                    }
                    a0.value += Duration::from_millis(((i as i64) & 7).rem_euclid(100) as u64);
                    mix(c1.wrapping_sub(38)) % 97 == 11
                }
                for i in (0..len).map(|i| i * 2) if (i as i64) > 42 if let c1 @ -200..=900 = (i as i64).wrapping_mul(13) && (i as i64) > 80));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_118 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    a0 = max(a0, mix((item.value as i64)));
                    a1.1.insert((((item.value as i64) & 112) ^ a1.0));
                    match item.value { x if x == stop => panic!("on purpose {}", item.value), _ => {} }
                    ((item.value as i64), (item.value as i64).wrapping_add(46))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    a0 = max(a0, mix((item.value as i64)));
                    a1.1.insert((((item.value as i64) & 112) ^ a1.0));
                    match item.value { x if x == stop => panic!("on purpose {}", item.value), _ => {} }
                    ((item.value as i64), (item.value as i64).wrapping_add(46))
                }
                for item in given.census.items(len));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show())
    }
}

pub mod comprehension_119 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: (i64, i64) = (3, 5);
        let mut a2_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).map(|i| i * 2) {
                    list.push(({
                        *a0 -= (if (i as i64) % 3 == 0 { (i as i64) } else { 35 }).rem_euclid(90) as usize;
                        a2.push((i as i64).wrapping_mul(13).to_string());
                        (i as i64).to_string()
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).sequence("a2", a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: (i64, i64) = (3, 5);
        let mut a2_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        *a0 -= (if (i as i64) % 3 == 0 { (i as i64) } else { 35 }).rem_euclid(90) as usize;
                        a2.push((i as i64).wrapping_mul(13).to_string());
                        (i as i64).to_string()
                    }
                    for i in (0..len).map(|i| i * 2));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).sequence("a2", a2_home)
    }
}

pub mod comprehension_120 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let mut a1_home: String = String::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<i64> = None;
                for item in fresh.iter_mut() {
                    let x = ({
                        given.reach(item.at);
                        let n1 = { let shown = mix((item.at as i64).wrapping_sub((item.at as i64))); format!("{shown:04}-{:x}", item.value.wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        *a0 ^= n1.wrapping_add(n1) as u16;
                        a1.push('x');
                        (if n1 % 3 == 0 { round } else { 1 })
                    }); best = Some(best.map_or(x, |best| best.min(x)));
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1_home.bytes()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let mut a1_home: String = String::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                    {
                        given.reach(item.at);
                        let n1 = { let shown = mix((item.at as i64).wrapping_sub((item.at as i64))); format!("{shown:04}-{:x}", item.value.wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        *a0 ^= n1.wrapping_add(n1) as u16;
                        a1.push('x');
                        (if n1 % 3 == 0 { round } else { 1 })
                    }
                    for item in fresh.iter_mut()));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1_home.bytes()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_121 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut text: Option<String> = None;
                for Item { at, value } in &given.items {
                    let x = ({
                        given.reach((*at));
                        if (*at as i64) % 3 == 0 && (*at) % 5 == 1 { continue; }
                        let n1 = if (*at) == stop { break 'rounds } else { ((*value) ^ (*value)) };
                        mix((*at as i64).wrapping_sub(round)).to_string()
                    }); text = Some(text.map_or(x.clone(), |text| text + &x));
                }
                text
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                    {
                        given.reach((*at));
                        if (*at as i64) % 3 == 0 && (*at) % 5 == 1 { continue; }
                        let n1 = if (*at) == stop { break 'rounds } else { ((*value) ^ (*value)) };
                        mix((*at as i64).wrapping_sub(round)).to_string()
                    }
                    for Item { at, value } in &given.items, |a, b| a + &b));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod comprehension_122 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for Item { at, value } in &given.items {
                list.push(({
                    given.reach((*at));
                    match (*at) { x if x == later => return Err(Wrong::Small((*at))), _ => {} }
                    let n1 = format!("{:>4}|{:?}", ((*value) & 74), vec![(if (*at as i64) > 142 { (*at as i64) } else { (*at as i64) }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (*at) == stop { return Err(Wrong::Small((*at))); }
                    (((*value) & 114), mix(n1))
                }));
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    given.reach((*at));
                    match (*at) { x if x == later => return Err(Wrong::Small((*at))), _ => {} }
                    let n1 = format!("{:>4}|{:?}", ((*value) & 74), vec![(if (*at as i64) > 142 { (*at as i64) } else { (*at as i64) }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (*at) == stop { return Err(Wrong::Small((*at))); }
                    (((*value) & 114), mix(n1))
                }
                for Item { at, value } in &given.items);
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_123 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 7);
        let mut a1_home: usize = 0;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            let made = {
            let mut map = BTreeMap::new();
            for i in 0..=len {
                let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64)) };
                map.insert(({
                    given.reach(i);
                    a0.1 -= mix(c_stop).rem_euclid(100) as i32;
                    *a1 += usize::from(mix((i as i64).wrapping_sub((i as i64))) % 2 == 0);
                    lists[i].push((if (i as i64) & 4 != 0 { (i as i64) } else { c_stop }));
                    mix((i as i64).wrapping_sub(42))
                }), (i as i64).wrapping_add(11).rem_euclid(9));
            }
            map
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 7);
        let mut a1_home: usize = 0;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    given.reach(i);
                    a0.1 -= mix(c_stop).rem_euclid(100) as i32;
                    *a1 += usize::from(mix((i as i64).wrapping_sub((i as i64))) % 2 == 0);
                    lists[i].push((if (i as i64) & 4 != 0 { (i as i64) } else { c_stop }));
                    mix((i as i64).wrapping_sub(42))
                } => (i as i64).wrapping_add(11).rem_euclid(9)
                for i in 0..=len let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64)) });
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("lists", &lists)
    }
}

pub mod comprehension_124 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for i in -3..len as i32 - 3 {
                if ({
                    given.reach(((i + 3) as usize));
                    let n1 = (i64::from(i) & 118);
                    a0.extend(0..mix(i64::from(i)).rem_euclid(3));
                    mix(i64::from(i)) > 40
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach(((i + 3) as usize));
                    let n1 = (i64::from(i) & 118);
                    a0.extend(0..mix(i64::from(i)).rem_euclid(3));
                    mix(i64::from(i)) > 40
                }
                for i in -3..len as i32 - 3));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod comprehension_125 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for i in (0..len).step_by(3) {
                if ({
                    given.reach(i);
                    (0..2).for_each(|_| { a0.1 += "yz"; });
                    ((i as i64) ^ (i as i64)) % 3 == 0
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    given.reach(i);
                    (0..2).for_each(|_| { a0.1 += "yz"; });
                    ((i as i64) ^ (i as i64)) % 3 == 0
                }
                for i in (0..len).step_by(3)));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes())
    }
}

pub mod comprehension_126 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 1..=len.min(200) as u8 {
                list.push(({
                    given.reach(usize::from(i));
                    if (i as i64) & 5 != 0 && usize::from(i) % 5 == 1 { continue; }
                    let n1 = text(usize::from(i), stop, (if (i as i64) % 4 == 0 { (i as i64) } else { 12 }))?.wrapping_add(1);
                    numbers[i as usize] = mix((i as i64)) % 1000;
                    lists[i as usize].push((n1 ^ n1));
                    mix((i as i64).wrapping_sub((i as i64)))
                }));
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                {
                    given.reach(usize::from(i));
                    if (i as i64) & 5 != 0 && usize::from(i) % 5 == 1 { continue; }
                    let n1 = text(usize::from(i), stop, (if (i as i64) % 4 == 0 { (i as i64) } else { 12 }))?.wrapping_add(1);
                    numbers[i as usize] = mix((i as i64)) % 1000;
                    lists[i as usize].push((n1 ^ n1));
                    mix((i as i64).wrapping_sub((i as i64)))
                }
                for i in 1..=len.min(200) as u8);
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod comprehension_127 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::from(">"), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in given.items.clone() {
                if ({
                    given.reach(item.at);
                    let n1 = mix((item.at as i64));
                    a0.value += &format!("{} ", item.value);
                    if item.at >= stop { break; }
                    let mut n2 = item.value.rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a0.value += &format!("{} ", n1.wrapping_add((item.at as i64)));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    (item.at as i64) > 40
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::from(">"), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(item.at);
                    let n1 = mix((item.at as i64));
                    a0.value += &format!("{} ", item.value);
                    if item.at >= stop { break; }
                    let mut n2 = item.value.rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a0.value += &format!("{} ", n1.wrapping_add((item.at as i64)));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    (item.at as i64) > 40
                }
                for item in given.items.clone()));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes())
    }
}

pub mod comprehension_128 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut a1: f64 = 1e6;
        let mut a2: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                list.push(({
                    a0.1 += i128::from(((if item.value > 173 { (item.at as i64) } else { (item.at as i64) }) ^ a0.0));
                    a2 ^= (item.at as i64).wrapping_mul(13) as u16;
                    match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    a1 -= (some(item.at, stop, (item.at as i64)).ok_or(Small(item.at))?).rem_euclid(1000) as f64 / 9.0;
                    let n1 = (item.value ^ 28);
                    some(item.at, later, item.value).ok_or(item.at.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut a1: f64 = 1e6;
        let mut a2: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = Result<Vec<i64>, String>, 
                {
                    a0.1 += i128::from(((if item.value > 173 { (item.at as i64) } else { (item.at as i64) }) ^ a0.0));
                    a2 ^= (item.at as i64).wrapping_mul(13) as u16;
                    match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    a1 -= (some(item.at, stop, (item.at as i64)).ok_or(Small(item.at))?).rem_euclid(1000) as f64 / 9.0;
                    let n1 = (item.value ^ 28);
                    some(item.at, later, item.value).ok_or(item.at.to_string())
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1).exact("a2", &a2)
    }
}

pub mod comprehension_129 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for i in -3..len as i32 - 3 {
                if ({
                    given.reach(((i + 3) as usize));
                    if ((i + 3) as usize) >= stop { return Ok(format!("left at {}", ((i + 3) as usize))); }
                    (if i64::from(i) & 7 != 0 { i64::from(i) } else { i64::from(i) }) % 97 == 11
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach(((i + 3) as usize));
                    if ((i + 3) as usize) >= stop { return Ok(format!("left at {}", ((i + 3) as usize))); }
                    (if i64::from(i) & 7 != 0 { i64::from(i) } else { i64::from(i) }) % 97 == 11
                }
                for i in -3..len as i32 - 3));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_130 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut product = Wrapping(1_i64);
            for pair in given.items.windows(2) {
                product *= ({
                    let mut n1 = (if pair[1].value > 145 { pair[1].value } else { pair[1].value }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = pair[0].value.wrapping_add(pair[0].value);
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(pair[1].value))
                    };
                    let n4 = n3(pair[0].value.wrapping_mul(7)).unwrap_or(1);
                    if n4 & 7 != 0 { a0.insert((if n4 & 4 != 0 { pair[0].value } else { 45 }).rem_euclid(60), (if n4 & 4 != 0 { pair[0].value } else { 45 })); }
                    if text(pair[0].at, later, (if mix(n4) % 3 != 1 { pair[1].value } else { pair[0].value }))? % 2 == 0 { mix(1); }
                    for n5 in 0..pair[0].value.rem_euclid(4) {
                        if n5 == 1 { continue; }
                    }
                    if pair[0].at == stop { break; }
                    if n4 > 284 {
                    }
                    else {
                        let n6 = format!("{:>4}|{:?}", mix(pair[1].value), vec![pair[1].value.wrapping_add(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n7 = (pair[1].value & 78);
                    }
                    Wrapping(n4.wrapping_add(48) | 1)
                });
            }
            product
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                {
                    let mut n1 = (if pair[1].value > 145 { pair[1].value } else { pair[1].value }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = pair[0].value.wrapping_add(pair[0].value);
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(pair[1].value))
                    };
                    let n4 = n3(pair[0].value.wrapping_mul(7)).unwrap_or(1);
                    if n4 & 7 != 0 { a0.insert((if n4 & 4 != 0 { pair[0].value } else { 45 }).rem_euclid(60), (if n4 & 4 != 0 { pair[0].value } else { 45 })); }
                    if text(pair[0].at, later, (if mix(n4) % 3 != 1 { pair[1].value } else { pair[0].value }))? % 2 == 0 { mix(1); }
                    for n5 in 0..pair[0].value.rem_euclid(4) {
                        if n5 == 1 { continue; }
                    }
                    if pair[0].at == stop { break; }
                    if n4 > 284 {
                    }
                    else {
                        let n6 = format!("{:>4}|{:?}", mix(pair[1].value), vec![pair[1].value.wrapping_add(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n7 = (pair[1].value & 78);
                    }
                    Wrapping(n4.wrapping_add(48) | 1)
                }
                for pair in given.items.windows(2)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod comprehension_131 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in given.items.clone() {
                let c_stop = if item.at == stop { return Ok(format!("left at {}", item.at)) } else { ((item.at as i64) ^ item.value) };
                if ({
                    let mut n1 = item.value.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    item.value % 3 == 0
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    let mut n1 = item.value.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    item.value % 3 == 0
                }
                for item in given.items.clone() let c_stop = if item.at == stop { return Ok(format!("left at {}", item.at)) } else { ((item.at as i64) ^ item.value) }));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_132 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                list.push(({
                    given.reach(i);
                    for n1 in 0..((i as i64) & 35).rem_euclid(4) {
                        let n2 = (i as i64);
                    }
                    (((i as i64) ^ (i as i64)), (if (i as i64) % 5 == 0 { (i as i64) } else { 40 }))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(i);
                    for n1 in 0..((i as i64) & 35).rem_euclid(4) {
                        let n2 = (i as i64);
                    }
                    (((i as i64) ^ (i as i64)), (if (i as i64) % 5 == 0 { (i as i64) } else { 40 }))
                }
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_133 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for c in given.text.chars() {
                let c_stop = text((c as usize), stop, (c as i64))?.wrapping_add(1);
                for k in 0..(c as i64).rem_euclid(3) {
                    list.push(({
                        let n1 = format!("{:>4}|{:?}", (if c_stop & 6 != 0 { c_stop } else { k }), vec![(if mix((c as i64)) % 3 != 1 { (c as i64) } else { k }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        ((c as i64).wrapping_add(46), k.wrapping_mul(5))
                    }));
                }
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = BTreeMap<_, _>, 
                {
                    let n1 = format!("{:>4}|{:?}", (if c_stop & 6 != 0 { c_stop } else { k }), vec![(if mix((c as i64)) % 3 != 1 { (c as i64) } else { k }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    ((c as i64).wrapping_add(46), k.wrapping_mul(5))
                }
                for c in given.text.chars() let c_stop = text((c as usize), stop, (c as i64))?.wrapping_add(1) for k in 0..(c as i64).rem_euclid(3));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_134 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Wrapping<i64> = Wrapping(3);
        let mut a2: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len as u64 {
                list.push(({
                    match ((i as i64) & 108).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match ((i as i64) & 58).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    a2.1.insert((m & 55).rem_euclid(40), (m & 55));
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0 += Wrapping(mix((i as i64).wrapping_sub((i as i64))) as u8);
                    if (i as i64) > 97 {
                        let n1 = format!("{}{word:?}", ((i as i64) ^ (i as i64)), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if mix((i as i64)) % 3 != 1 { a1 *= Wrapping(mix((i as i64)) | 1); }
                    (0..2).for_each(|_| { a2.1.insert((i as i64).wrapping_add((i as i64)).rem_euclid(40), (i as i64).wrapping_add((i as i64))); });
                    given.census.item(mix((i as i64)).rem_euclid(999) as usize)
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Wrapping<i64> = Wrapping(3);
        let mut a2: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    match ((i as i64) & 108).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match ((i as i64) & 58).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    a2.1.insert((m & 55).rem_euclid(40), (m & 55));
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0 += Wrapping(mix((i as i64).wrapping_sub((i as i64))) as u8);
                    if (i as i64) > 97 {
                        let n1 = format!("{}{word:?}", ((i as i64) ^ (i as i64)), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if mix((i as i64)) % 3 != 1 { a1 *= Wrapping(mix((i as i64)) | 1); }
                    (0..2).for_each(|_| { a2.1.insert((i as i64).wrapping_add((i as i64)).rem_euclid(40), (i as i64).wrapping_add((i as i64))); });
                    given.census.item(mix((i as i64)).rem_euclid(999) as usize)
                }
                for i in 0..len as u64);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.1.show())
    }
}

pub mod comprehension_135 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Held<i64> = Held { value: -3, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.clone() {
                list.push(({
                    let n1 = format!("{} {:?}", item.value, small(item.at, stop, ((item.at as i64) & 119))?.wrapping_add(1)).len() as i64;
                    let Some(n2) = some(item.at, later, 8) else { resume_unwind(Box::new(Payload(item.at))) };
                    a1.value *= if (item.at as i64).wrapping_mul(5) % 2 == 0 { 1 } else { -1 };
                    let n3 = text(item.at, stop, mix(n2))?.wrapping_add(1);
                    if n1 & 1 != 0 {
                    }
                    ((if n1 % 4 == 0 { (item.at as i64) } else { (item.at as i64) }), (item.at as i64).wrapping_mul(15))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Held<i64> = Held { value: -3, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    let n1 = format!("{} {:?}", item.value, small(item.at, stop, ((item.at as i64) & 119))?.wrapping_add(1)).len() as i64;
                    let Some(n2) = some(item.at, later, 8) else { resume_unwind(Box::new(Payload(item.at))) };
                    a1.value *= if (item.at as i64).wrapping_mul(5) % 2 == 0 { 1 } else { -1 };
                    let n3 = text(item.at, stop, mix(n2))?.wrapping_add(1);
                    if n1 & 1 != 0 {
                    }
                    ((if n1 % 4 == 0 { (item.at as i64) } else { (item.at as i64) }), (item.at as i64).wrapping_mul(15))
                }
                for item in given.items.clone());
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }
}

pub mod comprehension_136 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<i64> = None;
                for pair in given.items.windows(2) {
                    let c_stop = if pair[0].at == stop { break } else { pair[1].value };
                    let (c0, c0m) = ((round ^ 42) / 3, (round ^ 42) % 7);
                    if c_stop & 3 != 0 {
                        let x = ((c0m & 97).wrapping_add(c0m)); best = Some(best.map_or(x, |best| best.max(x)));
                    }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, max(
                    (c0m & 97).wrapping_add(c0m)
                    for pair in given.items.windows(2) let c_stop = if pair[0].at == stop { break } else { pair[1].value } let (c0, c0m) = ((round ^ 42) / 3, (round ^ 42) % 7) if c_stop & 3 != 0));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_137 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let mut a2: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut product = Wrapping(1_i64);
            for c in given.text.chars() {
                product *= ({
                    if (c as i64) % 2 == 0 { a2 = a2 - (c as i64).rem_euclid(50); }
                    Wrapping(mix((c as i64).wrapping_sub(16)) | 1)
                });
            }
            product
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let mut a2: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, product(
                {
                    if (c as i64) % 2 == 0 { a2 = a2 - (c as i64).rem_euclid(50); }
                    Wrapping(mix((c as i64).wrapping_sub(16)) | 1)
                }
                for c in given.text.chars()));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2)
    }
}

pub mod comprehension_138 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: Held<i64> = Held { value: 50, scale: 2 };
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut best: Option<i64> = None;
            for item in VecDeque::from(given.items.clone()) {
                if item.value & 4 != 0 {
                    if (item.at as i64) > 65 {
                        let x = ({
                            given.reach(item.at);
                            let n1 = mix(item.value.wrapping_sub(37));
                            let mut n2 = n1.rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                match (if mix(item.value) % 3 != 1 { (item.at as i64) } else { n2 }).rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                    }
                                    _ => {}
                                }
                                match n1.rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                        let Some(n3) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
                                    }
                                    _ => {}
                                }
                            }
                            if (item.at as i64) > 205 {
                                let n4 = (if item.value & 7 != 0 { (item.at as i64) } else { (item.at as i64) });
                            }
                            a1.value = std::cmp::min(a1.value, (if mix(n1) % 3 != 1 { n1 } else { (item.at as i64) }));
                            a2.1 += (item.at as i64).wrapping_mul(15).rem_euclid(1000) as f64 / 7.0;
                            mix(n1.wrapping_sub((item.at as i64)))
                        }); best = Some(best.map_or(x, |best| best.max(x)));
                    }
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1.value).float("a2", a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: Held<i64> = Held { value: 50, scale: 2 };
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, max(
                {
                    given.reach(item.at);
                    let n1 = mix(item.value.wrapping_sub(37));
                    let mut n2 = n1.rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        match (if mix(item.value) % 3 != 1 { (item.at as i64) } else { n2 }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        match n1.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let Some(n3) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
                            }
                            _ => {}
                        }
                    }
                    if (item.at as i64) > 205 {
                        let n4 = (if item.value & 7 != 0 { (item.at as i64) } else { (item.at as i64) });
                    }
                    a1.value = std::cmp::min(a1.value, (if mix(n1) % 3 != 1 { n1 } else { (item.at as i64) }));
                    a2.1 += (item.at as i64).wrapping_mul(15).rem_euclid(1000) as f64 / 7.0;
                    mix(n1.wrapping_sub((item.at as i64)))
                }
                for item in VecDeque::from(given.items.clone()) if item.value & 4 != 0 if (item.at as i64) > 65));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1.value).float("a2", a2.1)
    }
}

pub mod comprehension_139 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut a1: u64 = 3;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut all = true;
            'twin: for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                if !({
                    given.reach(item.value);
                    let n1 = format!("{}{word:?}", ((item.value as i64) & 55), word = (item.value as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n2 in 0..((item.value as i64) & 57).rem_euclid(4) {
                        let n3 = (item.value as i64).wrapping_add(16);
                        let n4 = n1;
                    }
                    for n5 in 0..n1.rem_euclid(4) {
                        if n5 == 1 { continue; }
                        match (item.value as i64).wrapping_mul(7).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    (0..2).for_each(|_| { a0 += usize::from((item.value as i64).wrapping_add(n1) % 2 == 0); });
                    a1 += ((item.value as i64) & 79).rem_euclid(100) as u64;
                    a2[((item.value as i64) & 34).rem_euclid(5) as usize] += ((item.value as i64) & 34).rem_euclid(60);
                    mix((item.value as i64).wrapping_sub((item.value as i64))) % 3 == 0
                }) { all = false; break 'twin; }
            }
            all
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut a1: u64 = 3;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, all(
                {
                    given.reach(item.value);
                    let n1 = format!("{}{word:?}", ((item.value as i64) & 55), word = (item.value as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n2 in 0..((item.value as i64) & 57).rem_euclid(4) {
                        let n3 = (item.value as i64).wrapping_add(16);
                        let n4 = n1;
                    }
                    for n5 in 0..n1.rem_euclid(4) {
                        if n5 == 1 { continue; }
                        match (item.value as i64).wrapping_mul(7).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    (0..2).for_each(|_| { a0 += usize::from((item.value as i64).wrapping_add(n1) % 2 == 0); });
                    a1 += ((item.value as i64) & 79).rem_euclid(100) as u64;
                    a2[((item.value as i64) & 34).rem_euclid(5) as usize] += ((item.value as i64) & 34).rem_euclid(60);
                    mix((item.value as i64).wrapping_sub((item.value as i64))) % 3 == 0
                }
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_140 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for pair in given.items.windows(2) {
                list.push(({
                    given.reach(pair[0].at);
                    let n1 = { let shown = pair[0].value; format!("{shown:04}-{:x}", pair[1].value.wrapping_mul(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = (0..4_i64).map(|m| m.wrapping_mul(n1) % 50).sum::<i64>();
                    mix(pair[1].value)
                }));
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = HashSet<_>, 
                {
                    given.reach(pair[0].at);
                    let n1 = { let shown = pair[0].value; format!("{shown:04}-{:x}", pair[1].value.wrapping_mul(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = parallel!(sum(m.wrapping_mul(n1) % 50 for m in 0..4_i64));
                    mix(pair[1].value)
                }
                for pair in given.items.windows(2));
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod comprehension_141 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: usize = 0;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for i in -3..len as i32 - 3 {
                let (c0, c0m) = ((if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) }) / 3, (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) }) % 7);
                if let Some(c1) = (c0 & 103).checked_sub(6) {
                    let x = ({
                        given.reach(((i + 3) as usize));
                        a1 += usize::from(c1 % 2 == 0);
                        a0 = i64::min(a0, (if mix(c1) % 3 != 1 { i64::from(i) } else { i64::from(i) }));
                        a0 = i64::min(a0, i64::from(i));
                        (0..2).for_each(|_| { a0 = i64::min(a0, mix(c1.wrapping_sub(28))); });
                        a1 += usize::from((c0m & 9) % 2 == 0);
                        if ((i + 3) as usize) == stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))); }
                        a1 += usize::from((i64::from(i) ^ 38) % 2 == 0);
                        (mix(i64::from(i)), c0.wrapping_add(c0m))
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) < best.0.rem_euclid(16)) { best = Some(x); }
                }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: usize = 0;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, min_by_key(
                {
                    given.reach(((i + 3) as usize));
                    a1 += usize::from(c1 % 2 == 0);
                    a0 = i64::min(a0, (if mix(c1) % 3 != 1 { i64::from(i) } else { i64::from(i) }));
                    a0 = i64::min(a0, i64::from(i));
                    (0..2).for_each(|_| { a0 = i64::min(a0, mix(c1.wrapping_sub(28))); });
                    a1 += usize::from((c0m & 9) % 2 == 0);
                    if ((i + 3) as usize) == stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))); }
                    a1 += usize::from((i64::from(i) ^ 38) % 2 == 0);
                    (mix(i64::from(i)), c0.wrapping_add(c0m))
                }
                for i in -3..len as i32 - 3 let (c0, c0m) = ((if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) }) / 3, (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { i64::from(i) }) % 7) if let Some(c1) = (c0 & 103).checked_sub(6), |pair| pair.0.rem_euclid(16)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_142 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                list.push(({
                    let mut n1 = (chunk.len() as i64).wrapping_add(43).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 % 3 == 0 && chunk[0].at % 5 == 1 { continue; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a0.1 |= (n2.wrapping_mul(17) ^ a0.0) % 50 == 7;
                    match chunk[0].at { x if x == stop => break, _ => {} }
                    n2.wrapping_add(chunk[0].value.wrapping_mul(17))
                }));
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                {
                    let mut n1 = (chunk.len() as i64).wrapping_add(43).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 % 3 == 0 && chunk[0].at % 5 == 1 { continue; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a0.1 |= (n2.wrapping_mul(17) ^ a0.0) % 50 == 7;
                    match chunk[0].at { x if x == stop => break, _ => {} }
                    n2.wrapping_add(chunk[0].value.wrapping_mul(17))
                }
                for chunk in given.items.chunks(3));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_143 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in &mut fresh {
                list.push(({
                    given.reach(item.at);
                    some(item.at, later, mix((item.at as i64))).ok_or(item.at.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = Result<Vec<i64>, String>, 
                {
                    given.reach(item.at);
                    some(item.at, later, mix((item.at as i64))).ok_or(item.at.to_string())
                }
                for item in &mut fresh);
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_144 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: f64 = 1e6;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).rev() {
                    let c0 = round;
                    list.push(({
                        a1 -= ((i as i64) ^ round).rem_euclid(1000) as f64 / 9.0;
                        let n1 = small(i, stop, mix(c0.wrapping_sub(round)))?.wrapping_add(1);
                        a0 = f64::max(a0, (round ^ n1) as f64);
                        (round & 12).to_string()
                    }));
                }
                list.into_iter().collect::<String>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: f64 = 1e6;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, into = String, 
                    {
                        a1 -= ((i as i64) ^ round).rem_euclid(1000) as f64 / 9.0;
                        let n1 = small(i, stop, mix(c0.wrapping_sub(round)))?.wrapping_add(1);
                        a0 = f64::max(a0, (round ^ n1) as f64);
                        (round & 12).to_string()
                    }
                    for i in (0..len).rev() let c0 = round);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1)
    }
}

pub mod comprehension_145 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 0;
        let mut a1: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut count = 0_usize;
            for i in (0..len).map(|i| i * 2) {
                if ({
                    given.reach((i / 2));
                    a1.value.push_back((i as i64));
                    let n1 = text((i / 2), stop, (i as i64))?;
                    let n2 = format!("{:>4}|{:?}", mix((i as i64)), vec![((i as i64) ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    n2.wrapping_mul(9) % 97 == 11
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 0;
        let mut a1: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach((i / 2));
                    a1.value.push_back((i as i64));
                    let n1 = text((i / 2), stop, (i as i64))?;
                    let n2 = format!("{:>4}|{:?}", mix((i as i64)), vec![((i as i64) ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    n2.wrapping_mul(9) % 97 == 11
                }
                for i in (0..len).map(|i| i * 2)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }
}

pub mod comprehension_146 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, usize) = (0, 0);
        let mut a2_home: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = {
            let mut any = false;
            'twin: for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if value % 3 == 0 {
                    if ({
                        a0.value.push(mix((at as i64).wrapping_sub(18)).to_string());
                        *a2 = i64::min(*a2, (at as i64));
                        (if mix(value) % 3 != 1 { value } else { (at as i64) }) % 97 == 11
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, usize) = (0, 0);
        let mut a2_home: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    a0.value.push(mix((at as i64).wrapping_sub(18)).to_string());
                    *a2 = i64::min(*a2, (at as i64));
                    (if mix(value) % 3 != 1 { value } else { (at as i64) }) % 97 == 11
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if value % 3 == 0));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1).exact("a2", &a2_home)
    }
}

pub mod comprehension_147 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut a1_home: Vec<i64> = vec![-1];
        let mut a2: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = {
            let mut best: Option<i64> = None;
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    if mix(item.value) % 3 != 1 {
                        if let Some(c1) = mix((*other)).checked_sub(5) {
                            let x = ({
                                let n1 = format!("{:>4}|{:?}", c1, vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                a1.push((*other));
                                a0 += mix(item.value.wrapping_sub(n1)).rem_euclid(100) as u64;
                                a2 |= item.value.wrapping_add(c1) % 50 == 7;
                                if small(item.at, stop, item.value)? % 2 == 0 { mix(1); }
                                (*other).rem_euclid(1000)
                            }); best = Some(best.map_or(x, |best| best.max(x)));
                        }
                    }
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1_home).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut a1_home: Vec<i64> = vec![-1];
        let mut a2: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, max(
                {
                    let n1 = format!("{:>4}|{:?}", c1, vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1.push((*other));
                    a0 += mix(item.value.wrapping_sub(n1)).rem_euclid(100) as u64;
                    a2 |= item.value.wrapping_add(c1) % 50 == 7;
                    if small(item.at, stop, item.value)? % 2 == 0 { mix(1); }
                    (*other).rem_euclid(1000)
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) if mix(item.value) % 3 != 1 if let Some(c1) = mix((*other)).checked_sub(5)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1_home).exact("a2", &a2)
    }
}

pub mod comprehension_148 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> String {
            let made = {
            let mut map = HashMap::new();
            for i in (0..=len as i64).rev() {
                if let Some(c0) = mix(i.wrapping_sub(42)).checked_sub(6) {
                    if c0 > 269 {
                        map.insert(({
                            given.reach((i as usize));
                            pairs[i as usize].0 += c0.wrapping_mul(15).rem_euclid(60);
                            mix(c0).rem_euclid(50)
                        }), i);
                    }
                }
            }
            map
            };
            made.show()
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach((i as usize));
                    pairs[i as usize].0 += c0.wrapping_mul(15).rem_euclid(60);
                    mix(c0).rem_euclid(50)
                } => i
                for i in (0..=len as i64).rev() if let Some(c0) = mix(i.wrapping_sub(42)).checked_sub(6) if c0 > 269);
            made.show()
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod comprehension_149 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut count = 0_usize;
            let mut scratch = Vec::<i64>::new();
            for Item { at, value } in &given.items {
                if ({
                    scratch.clear();
                    let mut n1 = ((*value) & 55).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            *a0 = *a0 - (*at as i64).rem_euclid(50);
                            for n3 in 0..n1.rem_euclid(4) {
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    *a0 = *a0 - ((*value) & 29).rem_euclid(50);
                    mix(n2) % 97 == 11
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); count(
                {
                    scratch.clear();
                    let mut n1 = ((*value) & 55).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            *a0 = *a0 - (*at as i64).rem_euclid(50);
                            for n3 in 0..n1.rem_euclid(4) {
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    *a0 = *a0 - ((*value) & 29).rem_euclid(50);
                    mix(n2) % 97 == 11
                }
                for Item { at, value } in &given.items));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}
