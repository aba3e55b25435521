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
    Case { name: "comprehension_001", exits: true, exact: false, serial: comprehension_001::serial, parallel: comprehension_001::parallel },
    Case { name: "comprehension_002", exits: false, exact: true, serial: comprehension_002::serial, parallel: comprehension_002::parallel },
    Case { name: "comprehension_003", exits: false, exact: false, serial: comprehension_003::serial, parallel: comprehension_003::parallel },
    Case { name: "comprehension_004", exits: true, exact: true, serial: comprehension_004::serial, parallel: comprehension_004::parallel },
    Case { name: "comprehension_005", exits: false, exact: true, serial: comprehension_005::serial, parallel: comprehension_005::parallel },
    Case { name: "comprehension_006", exits: true, exact: true, serial: comprehension_006::serial, parallel: comprehension_006::parallel },
    Case { name: "comprehension_007", exits: true, exact: false, serial: comprehension_007::serial, parallel: comprehension_007::parallel },
    Case { name: "comprehension_008", exits: false, exact: false, serial: comprehension_008::serial, parallel: comprehension_008::parallel },
    Case { name: "comprehension_009", exits: true, exact: true, serial: comprehension_009::serial, parallel: comprehension_009::parallel },
    Case { name: "comprehension_010", exits: true, exact: false, serial: comprehension_010::serial, parallel: comprehension_010::parallel },
    Case { name: "comprehension_011", exits: false, exact: false, serial: comprehension_011::serial, parallel: comprehension_011::parallel },
    Case { name: "comprehension_012", exits: true, exact: true, serial: comprehension_012::serial, parallel: comprehension_012::parallel },
    Case { name: "comprehension_013", exits: true, exact: true, serial: comprehension_013::serial, parallel: comprehension_013::parallel },
    Case { name: "comprehension_014", exits: true, exact: false, serial: comprehension_014::serial, parallel: comprehension_014::parallel },
    Case { name: "comprehension_015", exits: false, exact: true, serial: comprehension_015::serial, parallel: comprehension_015::parallel },
    Case { name: "comprehension_016", exits: false, exact: false, serial: comprehension_016::serial, parallel: comprehension_016::parallel },
    Case { name: "comprehension_017", exits: true, exact: false, serial: comprehension_017::serial, parallel: comprehension_017::parallel },
    Case { name: "comprehension_018", exits: true, exact: true, serial: comprehension_018::serial, parallel: comprehension_018::parallel },
    Case { name: "comprehension_019", exits: false, exact: true, serial: comprehension_019::serial, parallel: comprehension_019::parallel },
    Case { name: "comprehension_020", exits: true, exact: false, serial: comprehension_020::serial, parallel: comprehension_020::parallel },
    Case { name: "comprehension_021", exits: true, exact: false, serial: comprehension_021::serial, parallel: comprehension_021::parallel },
    Case { name: "comprehension_022", exits: false, exact: true, serial: comprehension_022::serial, parallel: comprehension_022::parallel },
    Case { name: "comprehension_023", exits: true, exact: false, serial: comprehension_023::serial, parallel: comprehension_023::parallel },
    Case { name: "comprehension_024", exits: false, exact: true, serial: comprehension_024::serial, parallel: comprehension_024::parallel },
    Case { name: "comprehension_025", exits: true, exact: true, serial: comprehension_025::serial, parallel: comprehension_025::parallel },
    Case { name: "comprehension_026", exits: true, exact: true, serial: comprehension_026::serial, parallel: comprehension_026::parallel },
    Case { name: "comprehension_027", exits: true, exact: true, serial: comprehension_027::serial, parallel: comprehension_027::parallel },
    Case { name: "comprehension_028", exits: false, exact: true, serial: comprehension_028::serial, parallel: comprehension_028::parallel },
    Case { name: "comprehension_029", exits: false, exact: true, serial: comprehension_029::serial, parallel: comprehension_029::parallel },
    Case { name: "comprehension_030", exits: true, exact: true, serial: comprehension_030::serial, parallel: comprehension_030::parallel },
    Case { name: "comprehension_031", exits: true, exact: true, serial: comprehension_031::serial, parallel: comprehension_031::parallel },
    Case { name: "comprehension_032", exits: true, exact: true, serial: comprehension_032::serial, parallel: comprehension_032::parallel },
    Case { name: "comprehension_033", exits: true, exact: false, serial: comprehension_033::serial, parallel: comprehension_033::parallel },
    Case { name: "comprehension_034", exits: false, exact: true, serial: comprehension_034::serial, parallel: comprehension_034::parallel },
    Case { name: "comprehension_035", exits: true, exact: true, serial: comprehension_035::serial, parallel: comprehension_035::parallel },
    Case { name: "comprehension_036", exits: true, exact: true, serial: comprehension_036::serial, parallel: comprehension_036::parallel },
    Case { name: "comprehension_037", exits: true, exact: true, serial: comprehension_037::serial, parallel: comprehension_037::parallel },
    Case { name: "comprehension_038", exits: true, exact: true, serial: comprehension_038::serial, parallel: comprehension_038::parallel },
    Case { name: "comprehension_039", exits: true, exact: false, serial: comprehension_039::serial, parallel: comprehension_039::parallel },
    Case { name: "comprehension_040", exits: true, exact: false, serial: comprehension_040::serial, parallel: comprehension_040::parallel },
    Case { name: "comprehension_041", exits: true, exact: true, serial: comprehension_041::serial, parallel: comprehension_041::parallel },
    Case { name: "comprehension_042", exits: true, exact: true, serial: comprehension_042::serial, parallel: comprehension_042::parallel },
    Case { name: "comprehension_043", exits: true, exact: false, serial: comprehension_043::serial, parallel: comprehension_043::parallel },
    Case { name: "comprehension_044", exits: true, exact: true, serial: comprehension_044::serial, parallel: comprehension_044::parallel },
    Case { name: "comprehension_045", exits: true, exact: false, serial: comprehension_045::serial, parallel: comprehension_045::parallel },
    Case { name: "comprehension_046", exits: true, exact: false, serial: comprehension_046::serial, parallel: comprehension_046::parallel },
    Case { name: "comprehension_047", exits: true, exact: true, serial: comprehension_047::serial, parallel: comprehension_047::parallel },
    Case { name: "comprehension_048", exits: true, exact: false, serial: comprehension_048::serial, parallel: comprehension_048::parallel },
    Case { name: "comprehension_049", exits: true, exact: true, serial: comprehension_049::serial, parallel: comprehension_049::parallel },
    Case { name: "comprehension_050", exits: true, exact: true, serial: comprehension_050::serial, parallel: comprehension_050::parallel },
    Case { name: "comprehension_051", exits: true, exact: false, serial: comprehension_051::serial, parallel: comprehension_051::parallel },
    Case { name: "comprehension_052", exits: true, exact: true, serial: comprehension_052::serial, parallel: comprehension_052::parallel },
    Case { name: "comprehension_053", exits: true, exact: false, serial: comprehension_053::serial, parallel: comprehension_053::parallel },
    Case { name: "comprehension_054", exits: false, exact: true, serial: comprehension_054::serial, parallel: comprehension_054::parallel },
    Case { name: "comprehension_055", exits: true, exact: true, serial: comprehension_055::serial, parallel: comprehension_055::parallel },
    Case { name: "comprehension_056", exits: true, exact: true, serial: comprehension_056::serial, parallel: comprehension_056::parallel },
    Case { name: "comprehension_057", exits: false, exact: false, serial: comprehension_057::serial, parallel: comprehension_057::parallel },
    Case { name: "comprehension_058", exits: true, exact: false, serial: comprehension_058::serial, parallel: comprehension_058::parallel },
    Case { name: "comprehension_059", exits: true, exact: true, serial: comprehension_059::serial, parallel: comprehension_059::parallel },
    Case { name: "comprehension_060", exits: true, exact: true, serial: comprehension_060::serial, parallel: comprehension_060::parallel },
    Case { name: "comprehension_061", exits: true, exact: true, serial: comprehension_061::serial, parallel: comprehension_061::parallel },
    Case { name: "comprehension_062", exits: true, exact: false, serial: comprehension_062::serial, parallel: comprehension_062::parallel },
    Case { name: "comprehension_063", exits: true, exact: true, serial: comprehension_063::serial, parallel: comprehension_063::parallel },
    Case { name: "comprehension_064", exits: true, exact: true, serial: comprehension_064::serial, parallel: comprehension_064::parallel },
    Case { name: "comprehension_065", exits: true, exact: true, serial: comprehension_065::serial, parallel: comprehension_065::parallel },
    Case { name: "comprehension_066", exits: true, exact: true, serial: comprehension_066::serial, parallel: comprehension_066::parallel },
    Case { name: "comprehension_067", exits: true, exact: true, serial: comprehension_067::serial, parallel: comprehension_067::parallel },
    Case { name: "comprehension_068", exits: false, exact: false, serial: comprehension_068::serial, parallel: comprehension_068::parallel },
    Case { name: "comprehension_069", exits: false, exact: true, serial: comprehension_069::serial, parallel: comprehension_069::parallel },
    Case { name: "comprehension_070", exits: true, exact: true, serial: comprehension_070::serial, parallel: comprehension_070::parallel },
    Case { name: "comprehension_071", exits: true, exact: false, serial: comprehension_071::serial, parallel: comprehension_071::parallel },
    Case { name: "comprehension_072", exits: true, exact: true, serial: comprehension_072::serial, parallel: comprehension_072::parallel },
    Case { name: "comprehension_073", exits: true, exact: false, serial: comprehension_073::serial, parallel: comprehension_073::parallel },
    Case { name: "comprehension_074", exits: true, exact: true, serial: comprehension_074::serial, parallel: comprehension_074::parallel },
    Case { name: "comprehension_075", exits: true, exact: true, serial: comprehension_075::serial, parallel: comprehension_075::parallel },
    Case { name: "comprehension_076", exits: false, exact: true, serial: comprehension_076::serial, parallel: comprehension_076::parallel },
    Case { name: "comprehension_077", exits: true, exact: true, serial: comprehension_077::serial, parallel: comprehension_077::parallel },
    Case { name: "comprehension_078", exits: false, exact: true, serial: comprehension_078::serial, parallel: comprehension_078::parallel },
    Case { name: "comprehension_079", exits: true, exact: true, serial: comprehension_079::serial, parallel: comprehension_079::parallel },
    Case { name: "comprehension_080", exits: true, exact: false, serial: comprehension_080::serial, parallel: comprehension_080::parallel },
    Case { name: "comprehension_081", exits: true, exact: true, serial: comprehension_081::serial, parallel: comprehension_081::parallel },
    Case { name: "comprehension_082", exits: true, exact: false, serial: comprehension_082::serial, parallel: comprehension_082::parallel },
    Case { name: "comprehension_083", exits: true, exact: false, serial: comprehension_083::serial, parallel: comprehension_083::parallel },
    Case { name: "comprehension_084", exits: true, exact: false, serial: comprehension_084::serial, parallel: comprehension_084::parallel },
    Case { name: "comprehension_085", exits: true, exact: true, serial: comprehension_085::serial, parallel: comprehension_085::parallel },
    Case { name: "comprehension_086", exits: true, exact: true, serial: comprehension_086::serial, parallel: comprehension_086::parallel },
    Case { name: "comprehension_087", exits: false, exact: false, serial: comprehension_087::serial, parallel: comprehension_087::parallel },
    Case { name: "comprehension_088", exits: false, exact: false, serial: comprehension_088::serial, parallel: comprehension_088::parallel },
    Case { name: "comprehension_089", exits: true, exact: true, serial: comprehension_089::serial, parallel: comprehension_089::parallel },
    Case { name: "comprehension_090", exits: true, exact: false, serial: comprehension_090::serial, parallel: comprehension_090::parallel },
    Case { name: "comprehension_091", exits: true, exact: true, serial: comprehension_091::serial, parallel: comprehension_091::parallel },
    Case { name: "comprehension_092", exits: false, exact: false, serial: comprehension_092::serial, parallel: comprehension_092::parallel },
    Case { name: "comprehension_093", exits: true, exact: true, serial: comprehension_093::serial, parallel: comprehension_093::parallel },
    Case { name: "comprehension_094", exits: false, exact: false, serial: comprehension_094::serial, parallel: comprehension_094::parallel },
    Case { name: "comprehension_095", exits: true, exact: false, serial: comprehension_095::serial, parallel: comprehension_095::parallel },
    Case { name: "comprehension_096", exits: false, exact: true, serial: comprehension_096::serial, parallel: comprehension_096::parallel },
    Case { name: "comprehension_097", exits: false, exact: false, serial: comprehension_097::serial, parallel: comprehension_097::parallel },
    Case { name: "comprehension_098", exits: true, exact: false, serial: comprehension_098::serial, parallel: comprehension_098::parallel },
    Case { name: "comprehension_099", exits: true, exact: false, serial: comprehension_099::serial, parallel: comprehension_099::parallel },
    Case { name: "comprehension_100", exits: false, exact: true, serial: comprehension_100::serial, parallel: comprehension_100::parallel },
    Case { name: "comprehension_101", exits: true, exact: true, serial: comprehension_101::serial, parallel: comprehension_101::parallel },
    Case { name: "comprehension_102", exits: true, exact: false, serial: comprehension_102::serial, parallel: comprehension_102::parallel },
    Case { name: "comprehension_103", exits: true, exact: false, serial: comprehension_103::serial, parallel: comprehension_103::parallel },
    Case { name: "comprehension_104", exits: false, exact: false, serial: comprehension_104::serial, parallel: comprehension_104::parallel },
    Case { name: "comprehension_105", exits: true, exact: true, serial: comprehension_105::serial, parallel: comprehension_105::parallel },
    Case { name: "comprehension_106", exits: true, exact: true, serial: comprehension_106::serial, parallel: comprehension_106::parallel },
    Case { name: "comprehension_107", exits: true, exact: true, serial: comprehension_107::serial, parallel: comprehension_107::parallel },
    Case { name: "comprehension_108", exits: true, exact: true, serial: comprehension_108::serial, parallel: comprehension_108::parallel },
    Case { name: "comprehension_109", exits: false, exact: true, serial: comprehension_109::serial, parallel: comprehension_109::parallel },
    Case { name: "comprehension_110", exits: true, exact: true, serial: comprehension_110::serial, parallel: comprehension_110::parallel },
    Case { name: "comprehension_111", exits: false, exact: false, serial: comprehension_111::serial, parallel: comprehension_111::parallel },
    Case { name: "comprehension_112", exits: true, exact: false, serial: comprehension_112::serial, parallel: comprehension_112::parallel },
    Case { name: "comprehension_113", exits: true, exact: true, serial: comprehension_113::serial, parallel: comprehension_113::parallel },
    Case { name: "comprehension_114", exits: true, exact: false, serial: comprehension_114::serial, parallel: comprehension_114::parallel },
    Case { name: "comprehension_115", exits: false, exact: true, serial: comprehension_115::serial, parallel: comprehension_115::parallel },
    Case { name: "comprehension_116", exits: true, exact: true, serial: comprehension_116::serial, parallel: comprehension_116::parallel },
    Case { name: "comprehension_117", exits: true, exact: true, serial: comprehension_117::serial, parallel: comprehension_117::parallel },
    Case { name: "comprehension_118", exits: true, exact: true, serial: comprehension_118::serial, parallel: comprehension_118::parallel },
    Case { name: "comprehension_119", exits: true, exact: true, serial: comprehension_119::serial, parallel: comprehension_119::parallel },
    Case { name: "comprehension_120", exits: true, exact: true, serial: comprehension_120::serial, parallel: comprehension_120::parallel },
    Case { name: "comprehension_121", exits: false, exact: true, serial: comprehension_121::serial, parallel: comprehension_121::parallel },
    Case { name: "comprehension_122", exits: true, exact: true, serial: comprehension_122::serial, parallel: comprehension_122::parallel },
    Case { name: "comprehension_123", exits: false, exact: true, serial: comprehension_123::serial, parallel: comprehension_123::parallel },
    Case { name: "comprehension_124", exits: false, exact: true, serial: comprehension_124::serial, parallel: comprehension_124::parallel },
    Case { name: "comprehension_125", exits: false, exact: true, serial: comprehension_125::serial, parallel: comprehension_125::parallel },
    Case { name: "comprehension_126", exits: true, exact: false, serial: comprehension_126::serial, parallel: comprehension_126::parallel },
    Case { name: "comprehension_127", exits: true, exact: false, serial: comprehension_127::serial, parallel: comprehension_127::parallel },
    Case { name: "comprehension_128", exits: true, exact: false, serial: comprehension_128::serial, parallel: comprehension_128::parallel },
    Case { name: "comprehension_129", exits: false, exact: true, serial: comprehension_129::serial, parallel: comprehension_129::parallel },
    Case { name: "comprehension_130", exits: true, exact: true, serial: comprehension_130::serial, parallel: comprehension_130::parallel },
    Case { name: "comprehension_131", exits: true, exact: true, serial: comprehension_131::serial, parallel: comprehension_131::parallel },
    Case { name: "comprehension_132", exits: false, exact: true, serial: comprehension_132::serial, parallel: comprehension_132::parallel },
    Case { name: "comprehension_133", exits: false, exact: true, serial: comprehension_133::serial, parallel: comprehension_133::parallel },
    Case { name: "comprehension_134", exits: true, exact: true, serial: comprehension_134::serial, parallel: comprehension_134::parallel },
    Case { name: "comprehension_135", exits: true, exact: true, serial: comprehension_135::serial, parallel: comprehension_135::parallel },
    Case { name: "comprehension_136", exits: false, exact: true, serial: comprehension_136::serial, parallel: comprehension_136::parallel },
    Case { name: "comprehension_137", exits: true, exact: true, serial: comprehension_137::serial, parallel: comprehension_137::parallel },
    Case { name: "comprehension_138", exits: true, exact: false, serial: comprehension_138::serial, parallel: comprehension_138::parallel },
    Case { name: "comprehension_139", exits: true, exact: false, serial: comprehension_139::serial, parallel: comprehension_139::parallel },
    Case { name: "comprehension_140", exits: true, exact: true, serial: comprehension_140::serial, parallel: comprehension_140::parallel },
    Case { name: "comprehension_141", exits: true, exact: false, serial: comprehension_141::serial, parallel: comprehension_141::parallel },
    Case { name: "comprehension_142", exits: true, exact: true, serial: comprehension_142::serial, parallel: comprehension_142::parallel },
    Case { name: "comprehension_143", exits: true, exact: true, serial: comprehension_143::serial, parallel: comprehension_143::parallel },
    Case { name: "comprehension_144", exits: true, exact: true, serial: comprehension_144::serial, parallel: comprehension_144::parallel },
    Case { name: "comprehension_145", exits: true, exact: false, serial: comprehension_145::serial, parallel: comprehension_145::parallel },
    Case { name: "comprehension_146", exits: true, exact: false, serial: comprehension_146::serial, parallel: comprehension_146::parallel },
    Case { name: "comprehension_147", exits: true, exact: true, serial: comprehension_147::serial, parallel: comprehension_147::parallel },
    Case { name: "comprehension_148", exits: true, exact: true, serial: comprehension_148::serial, parallel: comprehension_148::parallel },
    Case { name: "comprehension_149", exits: false, exact: true, serial: comprehension_149::serial, parallel: comprehension_149::parallel },
];

pub mod comprehension_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i32 = 20;
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in given.census.items(len) {
                list.push(({
                    scratch.clear();
                    (0..2).for_each(|_| { a0 &= (item.value as i64) != 431; });
                    let Some(n1) = some(item.value, stop, 8) else { break };
                    (n1 ^ (item.value as i64)).rem_euclid(1000)
                }));
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i32 = 20;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); fold(
                {
                    scratch.clear();
                    (0..2).for_each(|_| { a0 &= (item.value as i64) != 431; });
                    let Some(n1) = some(item.value, stop, 8) else { break };
                    (n1 ^ (item.value as i64)).rem_euclid(1000)
                }
                for item in given.census.items(len), Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in given.census.items(len) {
                let c0 = (item.value as i64);
                for k in 0..(item.value as i64).rem_euclid(3) {
                    list.push(({
                        given.reach(item.value);
                        scratch.clear();
                        let n1 = { let shown = c0; format!("{shown:04}-{:x}", (if (item.value as i64) & 4 != 0 { (item.value as i64) } else { k })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        match item.value { x if x == stop => break, _ => {} }
                        format!("{} ", (item.value as i64))
                    }));
                }
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
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(item.value);
                    scratch.clear();
                    let n1 = { let shown = c0; format!("{shown:04}-{:x}", (if (item.value as i64) & 4 != 0 { (item.value as i64) } else { k })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match item.value { x if x == stop => break, _ => {} }
                    format!("{} ", (item.value as i64))
                }
                for item in given.census.items(len) let c0 = (item.value as i64) for k in 0..(item.value as i64).rem_euclid(3));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            for item in given.items.clone() {
                if item.value % 4 == 0 {
                    sum += ({
                        if item.value & 7 != 0 { a0.push_str(&item.value.to_string()); }
                        let n1 = ((item.at as i64) & 85);
                        for n2 in 0..(item.at as i64).rem_euclid(4) {
                            match n2.wrapping_add(n2).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                }
                                _ => {}
                            }
                        }
                        if item.value > 186 { a0.push(';'); }
                        (item.at as i64).rem_euclid(100) as f64 / 7.0
                    });
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    if item.value & 7 != 0 { a0.push_str(&item.value.to_string()); }
                    let n1 = ((item.at as i64) & 85);
                    for n2 in 0..(item.at as i64).rem_euclid(4) {
                        match n2.wrapping_add(n2).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    if item.value > 186 { a0.push(';'); }
                    (item.at as i64).rem_euclid(100) as f64 / 7.0
                }
                for item in given.items.clone() if item.value % 4 == 0));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).float("rounded", rounded)
    }
}

pub mod comprehension_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, (i64, usize)) = (3, (0, 0));
        let mut a1: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for Item { at, value } in &given.items {
                    list.push(({
                        given.reach((*at));
                        a0.1 = max(a0.1, (mix(round), 4));
                        a1.1[mix((*value)).rem_euclid(5) as usize] -= 1;
                        given.census.item(mix((*at as i64).wrapping_sub(round)).rem_euclid(999) as usize)
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, (i64, usize)) = (3, (0, 0));
        let mut a1: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, 
                    {
                        given.reach((*at));
                        a0.1 = max(a0.1, (mix(round), 4));
                        a1.1[mix((*value)).rem_euclid(5) as usize] -= 1;
                        given.census.item(mix((*at as i64).wrapping_sub(round)).rem_euclid(999) as usize)
                    }
                    for Item { at, value } in &given.items);
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1)
    }
}

pub mod comprehension_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: usize = 90_000_000;
        let mut a2: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    a2.value.extend(0..(if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 8 }).rem_euclid(3));
                    match ((item.value as i64) ^ 14).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a1 -= (m ^ 22).rem_euclid(90) as usize;
                            if (item.value as i64) & 7 != 0 {
                                let n1 = some(item.value, stop, (m ^ m))?;
                            }
                            else {
                                let n2 = m.wrapping_add((item.value as i64));
                            }
                        }
                        _ => {}
                    }
                    a0[((item.value as i64) & 1) as usize][(item.value as i64).rem_euclid(3) as usize] += 2;
                    a1 -= (item.value as i64).rem_euclid(90) as usize;
                    given.census.item((item.value as i64).rem_euclid(999) as usize)
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sequence("a2", a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: usize = 90_000_000;
        let mut a2: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    a2.value.extend(0..(if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 8 }).rem_euclid(3));
                    match ((item.value as i64) ^ 14).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a1 -= (m ^ 22).rem_euclid(90) as usize;
                            if (item.value as i64) & 7 != 0 {
                                let n1 = some(item.value, stop, (m ^ m))?;
                            }
                            else {
                                let n2 = m.wrapping_add((item.value as i64));
                            }
                        }
                        _ => {}
                    }
                    a0[((item.value as i64) & 1) as usize][(item.value as i64).rem_euclid(3) as usize] += 2;
                    a1 -= (item.value as i64).rem_euclid(90) as usize;
                    given.census.item((item.value as i64).rem_euclid(999) as usize)
                }
                for item in given.census.items(len));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).sequence("a2", a2.value)
    }
}

pub mod comprehension_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            let made = {
            let mut list = Vec::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    numbers[i] += ((i as i64) & 96).rem_euclid(60) + (numbers.len() as i64);
                    (i as i64).wrapping_add(((i as i64) ^ (i as i64)))
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(i);
                    numbers[i] += ((i as i64) & 96).rem_euclid(60) + (numbers.len() as i64);
                    (i as i64).wrapping_add(((i as i64) ^ (i as i64)))
                }
                for i in 0..len);
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers_home)
    }
}

pub mod comprehension_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1_home: VecDeque<i64> = VecDeque::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = {
            let mut sum = 0.0_f64;
            for item in given.census.items(len) {
                if mix((item.value as i64)) % 3 != 1 {
                    if let c1 @ -200..=900 = (item.value as i64) && (item.value as i64) % 4 == 0 {
                        sum += ({
                            a1.extend(0..mix((item.value as i64)).rem_euclid(3));
                            let n1 = if item.value == later { panic!("on purpose {}", item.value) } else { (if c1 > 51 { (item.value as i64) } else { 40 }) };
                            let n2 = if item.value >= stop { resume_unwind(Box::new(Payload(item.value))) } else { (item.value as i64) };
                            let n3 = c1;
                            mix(n3.wrapping_sub(n2)).rem_euclid(100) as f64 / 7.0
                        });
                    }
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sequence("a1", a1_home).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1_home: VecDeque<i64> = VecDeque::new();
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    a1.extend(0..mix((item.value as i64)).rem_euclid(3));
                    let n1 = if item.value == later { panic!("on purpose {}", item.value) } else { (if c1 > 51 { (item.value as i64) } else { 40 }) };
                    let n2 = if item.value >= stop { resume_unwind(Box::new(Payload(item.value))) } else { (item.value as i64) };
                    let n3 = c1;
                    mix(n3.wrapping_sub(n2)).rem_euclid(100) as f64 / 7.0
                }
                for item in given.census.items(len) if mix((item.value as i64)) % 3 != 1 if let c1 @ -200..=900 = (item.value as i64) && (item.value as i64) % 4 == 0));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).sequence("a1", a1_home).float("rounded", rounded)
    }
}

pub mod comprehension_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut joined: Option<String> = None;
            for c in given.text.chars() {
                let x = ({
                    match (c as usize) { x if x == stop => break, _ => {} }
                    let mut n1 = (c as i64).wrapping_mul(13).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 |= (c as i64).wrapping_mul(15) % 50 == 7;
                            let n3 = n1;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (n2 ^ 14).to_string()
                }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
            }
            joined
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                {
                    match (c as usize) { x if x == stop => break, _ => {} }
                    let mut n1 = (c as i64).wrapping_mul(13).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 |= (c as i64).wrapping_mul(15) % 50 == 7;
                            let n3 = n1;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (n2 ^ 14).to_string()
                }
                for c in given.text.chars(), |a, b| a + &b));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 3_000_000_000;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut map = BTreeMap::new();
                for i in 0..len / 8 {
                    for j in 0..i % 5 {
                        let c0 = ((j as i64) ^ (i as i64));
                        if mix(round) % 3 != 1 {
                            map.insert(({
                                *a0 = *a0 - round.rem_euclid(50) as u32 - 1;
                                a1.value += (if (j as i64) & 2 != 0 { c0 } else { (i as i64) }).rem_euclid(100);
                                round.wrapping_add(c0).rem_euclid(50)
                            }), (j as i64).wrapping_add(34));
                        }
                    }
                }
                map
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 3_000_000_000;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                    {
                        *a0 = *a0 - round.rem_euclid(50) as u32 - 1;
                        a1.value += (if (j as i64) & 2 != 0 { c0 } else { (i as i64) }).rem_euclid(100);
                        round.wrapping_add(c0).rem_euclid(50)
                    } => (j as i64).wrapping_add(34)
                    for i in 0..len / 8 for j in 0..i % 5 let c0 = ((j as i64) ^ (i as i64)) if mix(round) % 3 != 1);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }
}

pub mod comprehension_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in -3..len as i32 - 3 {
                list.push(({
                    let n1 = mix(i64::from(i));
                    if ((i + 3) as usize) == stop { return Err(Wrong::Small(((i + 3) as usize))); }
                    mix(i64::from(i)).rem_euclid(1000)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, fold(
                {
                    let n1 = mix(i64::from(i));
                    if ((i + 3) as usize) == stop { return Err(Wrong::Small(((i + 3) as usize))); }
                    mix(i64::from(i)).rem_euclid(1000)
                }
                for i in -3..len as i32 - 3, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    let c_stop = if item.at == stop { break } else { item.value.wrapping_add((*other)) };
                    list.push(({
                        let mut n1 = (*other).wrapping_mul(7).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = format!("{} {:?}", n1.wrapping_mul(17), some(item.at, later, n1)?).len() as i64;
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        match mix((*other).wrapping_sub(n2)).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                if (*other) % 2 == 0 { a0.1.push('x'); }
                                if item.value & 6 != 0 {
                                    let n4 = format!("{:>4}|{:?}", (m ^ 14), vec![(*other).wrapping_add(n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                else {
                                    a1.extend([(*other), 4]);
                                    let n5 = format!("{}{word:?}", (n2 & 94), word = mix((*other)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                            }
                            _ => {}
                        }
                        (0..2).for_each(|_| { a0.1.push('x'); });
                        if n2 > 73 { a1.push((item.value & 43)); }
                        (c_stop & 27).rem_euclid(1000)
                    }));
                }
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                {
                    let mut n1 = (*other).wrapping_mul(7).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = format!("{} {:?}", n1.wrapping_mul(17), some(item.at, later, n1)?).len() as i64;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    match mix((*other).wrapping_sub(n2)).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if (*other) % 2 == 0 { a0.1.push('x'); }
                            if item.value & 6 != 0 {
                                let n4 = format!("{:>4}|{:?}", (m ^ 14), vec![(*other).wrapping_add(n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            else {
                                a1.extend([(*other), 4]);
                                let n5 = format!("{}{word:?}", (n2 & 94), word = mix((*other)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        _ => {}
                    }
                    (0..2).for_each(|_| { a0.1.push('x'); });
                    if n2 > 73 { a1.push((item.value & 43)); }
                    (c_stop & 27).rem_euclid(1000)
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) let c_stop = if item.at == stop { break } else { item.value.wrapping_add((*other)) });
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).sequence("a1", a1)
    }
}

pub mod comprehension_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -1, scale: 2 };
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2_home: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut product = Wrapping(1_i64);
                for i in 0..len {
                    product *= ({
                        if mix((i as i64)) % 3 != 1 { a0.value += ((i as i64).wrapping_add(18) ^ a0.scale).rem_euclid(100); }
                        a1 -= Wrapping((i as i64) as u32);
                        Wrapping(((i as i64) & 92) | 1)
                    });
                }
                product
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).sequence("a2", a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -1, scale: 2 };
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2_home: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, product(
                    {
                        if mix((i as i64)) % 3 != 1 { a0.value += ((i as i64).wrapping_add(18) ^ a0.scale).rem_euclid(100); }
                        a1 -= Wrapping((i as i64) as u32);
                        Wrapping(((i as i64) & 92) | 1)
                    }
                    for i in 0..len));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).sequence("a2", a2_home)
    }
}

pub mod comprehension_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut numbers_home = vec![7_i64; len + 1];
        let ended = ended(|| -> String {
            let numbers = &mut numbers_home[..];
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for i in 1..=len.min(200) as u8 {
                list.push(({
                    given.reach(usize::from(i));
                    scratch.clear();
                    let n1 = format!("{:>4}|{:?}", mix((i as i64).wrapping_sub((i as i64))), vec![(if (i as i64) % 3 == 0 { (i as i64) } else { 12 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match usize::from(i) { x if x == stop => return format!("left at {}", usize::from(i)), _ => {} }
                    a0.push(n1);
                    if usize::from(i) == later { return format!("left at {}", usize::from(i)); }
                    let n2 = n1.wrapping_add((i as i64));
                    let n3 = if usize::from(i) == stop { break } else { (if n2 % 4 == 0 { n2 } else { 8 }) };
                    a0.push(mix(n3));
                    numbers[i as usize] = (i as i64) % 1000;
                    mix(n1.wrapping_sub(n3)).wrapping_add((i as i64))
                }));
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut numbers_home = vec![7_i64; len + 1];
        let ended = ended(|| -> String {
            let numbers = &mut numbers_home[..];
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(usize::from(i));
                    scratch.clear();
                    let n1 = format!("{:>4}|{:?}", mix((i as i64).wrapping_sub((i as i64))), vec![(if (i as i64) % 3 == 0 { (i as i64) } else { 12 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match usize::from(i) { x if x == stop => return format!("left at {}", usize::from(i)), _ => {} }
                    a0.push(n1);
                    if usize::from(i) == later { return format!("left at {}", usize::from(i)); }
                    let n2 = n1.wrapping_add((i as i64));
                    let n3 = if usize::from(i) == stop { break } else { (if n2 % 4 == 0 { n2 } else { 8 }) };
                    a0.push(mix(n3));
                    numbers[i as usize] = (i as i64) % 1000;
                    mix(n1.wrapping_sub(n3)).wrapping_add((i as i64))
                }
                for i in 1..=len.min(200) as u8);
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0).window("numbers", &numbers_home)
    }
}

pub mod comprehension_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for Item { at, value } in &given.items {
                if ({
                    given.reach((*at));
                    a0.insert((*at as i64).rem_euclid(500));
                    let n1 = small((*at), stop, (if mix((*value)) % 3 != 1 { (*value) } else { 6 }))?.wrapping_add(1);
                    (n1 & 117) > 40
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach((*at));
                    a0.insert((*at as i64).rem_euclid(500));
                    let n1 = small((*at), stop, (if mix((*value)) % 3 != 1 { (*value) } else { 6 }))?.wrapping_add(1);
                    (n1 & 117) > 40
                }
                for Item { at, value } in &given.items));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod comprehension_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: (i64, i64) = (3, 50);
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    list.push(({
                        given.reach(i);
                        let n1 = mix((j as i64).wrapping_sub((j as i64)));
                        let n2 = (i as i64).wrapping_add((i as i64));
                        match ((j as i64) ^ (i as i64)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if n2 % 2 == 0 && i % 5 == 1 { continue; }
                                for n3 in 0..mix(n2.wrapping_sub(12)).rem_euclid(4) {
                                    if n3 == 2 { break; }
                                    if n2 > 278 && i % 5 == 1 { continue; }
                                    let n4 = (if n1 % 3 == 0 { n1 } else { 14 });
                                }
                            }
                            _ => {}
                        }
                        a0 += i128::from(((i as i64) ^ n2));
                        let n5 = if i >= stop { panic!("on purpose {}", i) } else { mix(n2) };
                        let n6 = format!("{:>4}|{:?}", (j as i64), vec![n5; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        format!("{} ", ((j as i64) ^ n6))
                    }));
                }
            }
            list.into_iter().collect::<String>()
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).float("a2", a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: (i64, i64) = (3, 50);
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, into = String, 
                {
                    given.reach(i);
                    let n1 = mix((j as i64).wrapping_sub((j as i64)));
                    let n2 = (i as i64).wrapping_add((i as i64));
                    match ((j as i64) ^ (i as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if n2 % 2 == 0 && i % 5 == 1 { continue; }
                            for n3 in 0..mix(n2.wrapping_sub(12)).rem_euclid(4) {
                                if n3 == 2 { break; }
                                if n2 > 278 && i % 5 == 1 { continue; }
                                let n4 = (if n1 % 3 == 0 { n1 } else { 14 });
                            }
                        }
                        _ => {}
                    }
                    a0 += i128::from(((i as i64) ^ n2));
                    let n5 = if i >= stop { panic!("on purpose {}", i) } else { mix(n2) };
                    let n6 = format!("{:>4}|{:?}", (j as i64), vec![n5; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    format!("{} ", ((j as i64) ^ n6))
                }
                for i in 0..len / 8 for j in 0..i % 5);
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).float("a2", a2.1)
    }
}

pub mod comprehension_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -50, scale: 2 };
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> String {
            let numbers = &mut numbers_home[..];
            let made = {
            let mut product = Wrapping(1_i64);
            for (i, item) in given.items.iter().enumerate() {
                product *= ({
                    given.reach(i);
                    a0.value = max(a0.value, item.value.wrapping_mul(15));
                    numbers[i] = mix(item.value) % 1000;
                    Wrapping(item.value.wrapping_add(19) | 1)
                });
            }
            product
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -50, scale: 2 };
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> String {
            let numbers = &mut numbers_home[..];
            let made = parallel!(n_jobs = n_jobs, product(
                {
                    given.reach(i);
                    a0.value = max(a0.value, item.value.wrapping_mul(15));
                    numbers[i] = mix(item.value) % 1000;
                    Wrapping(item.value.wrapping_add(19) | 1)
                }
                for (i, item) in given.items.iter().enumerate()));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers_home)
    }
}

pub mod comprehension_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1_home: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for i in (0..len).step_by(3) {
                if (i as i64) % 4 == 0 {
                    for k in [4_i64, 1] {
                        let x = ({
                            a0.insert(mix((i as i64).wrapping_sub((i as i64))).rem_euclid(40), mix((i as i64).wrapping_sub((i as i64))));
                            a1.push(given.census.item((i as i64).wrapping_mul(3).rem_euclid(99) as usize));
                            (k, (i as i64).wrapping_add(27))
                        }); if best.is_none_or(|best| x.0.rem_euclid(16) < best.0.rem_euclid(16)) { best = Some(x); }
                    }
                }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1_home.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1_home: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min_by_key(
                {
                    a0.insert(mix((i as i64).wrapping_sub((i as i64))).rem_euclid(40), mix((i as i64).wrapping_sub((i as i64))));
                    a1.push(given.census.item((i as i64).wrapping_mul(3).rem_euclid(99) as usize));
                    (k, (i as i64).wrapping_add(27))
                }
                for i in (0..len).step_by(3) if (i as i64) % 4 == 0 for k in [4_i64, 1], |pair| pair.0.rem_euclid(16)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1_home.iter().map(|item| item.value))
    }
}

pub mod comprehension_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                'twin: for i in 0..=len {
                    let c_stop = if i == stop { continue 'rounds } else { (if (i as i64) % 2 == 0 { (i as i64) } else { (i as i64) }) };
                    first = Some(({
                        given.reach(i);
                        let n1 = ((i as i64) & 21);
                        match (round & 36).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = mix(n1.wrapping_sub(5));
                            }
                            _ => {}
                        }
                        let mut n3 = mix(n1).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let mut n5 = 3_i64;
                                for m in 0..5_i64 { if m + 3 == n3 & 7 { break; } n5 += m ^ (n3 & 7); }
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        (c_stop & 42)
                    })); break 'twin;
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, first(
                    {
                        given.reach(i);
                        let n1 = ((i as i64) & 21);
                        match (round & 36).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = mix(n1.wrapping_sub(5));
                            }
                            _ => {}
                        }
                        let mut n3 = mix(n1).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let mut n5 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == n3 & 7 { break; } n5 += m ^ (n3 & 7); });
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        (c_stop & 42)
                    }
                    for i in 0..=len let c_stop = if i == stop { continue 'rounds } else { (if (i as i64) % 2 == 0 { (i as i64) } else { (i as i64) }) }));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u8 = 1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                list.push(({
                    *a0 |= ((value & 32) & 64) as u8;
                    *a0 |= ((at as i64).wrapping_mul(7) & 64) as u8;
                    *a0 |= (mix(value.wrapping_sub(value)) & 64) as u8;
                    let n1 = format!("{} {:?}", (at as i64).wrapping_add(9), text(at, stop, ((at as i64) & 49))?.wrapping_add(1)).len() as i64;
                    match at { x if x == later => break, _ => {} }
                    assert!(!(at >= stop), "on purpose {}", at);
                    (if (at as i64) > 205 { value } else { n1 }).to_string()
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u8 = 1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    *a0 |= ((value & 32) & 64) as u8;
                    *a0 |= ((at as i64).wrapping_mul(7) & 64) as u8;
                    *a0 |= (mix(value.wrapping_sub(value)) & 64) as u8;
                    let n1 = format!("{} {:?}", (at as i64).wrapping_add(9), text(at, stop, ((at as i64) & 49))?.wrapping_add(1)).len() as i64;
                    match at { x if x == later => break, _ => {} }
                    assert!(!(at >= stop), "on purpose {}", at);
                    (if (at as i64) > 205 { value } else { n1 }).to_string()
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>());
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod comprehension_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1_home: u64 = 3;
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                let x = ({
                    given.reach(item.at);
                    (item.value.wrapping_mul(17), item.value)
                }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1_home: u64 = 3;
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    given.reach(item.at);
                    (item.value.wrapping_mul(17), item.value)
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0), |pair| pair.0.rem_euclid(16)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home)
    }
}

pub mod comprehension_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).map(|i| i * 2) {
                    for k in 0..(i as i64).rem_euclid(3) {
                        list.push(({
                            let n1 = format!("{:>4}|{:?}", (i as i64), vec![mix((i as i64).wrapping_sub(k)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            for n2 in 0..(i as i64).rem_euclid(4) {
                                let Some(n3) = some((i / 2), stop, 8) else { panic!("on purpose {}", (i / 2)) };
                                let n4 = (if mix(n1) % 3 != 1 { round } else { 12 });
                            }
                            given.census.item(round.wrapping_add(round).rem_euclid(999) as usize)
                        }));
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        let n1 = format!("{:>4}|{:?}", (i as i64), vec![mix((i as i64).wrapping_sub(k)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        for n2 in 0..(i as i64).rem_euclid(4) {
                            let Some(n3) = some((i / 2), stop, 8) else { panic!("on purpose {}", (i / 2)) };
                            let n4 = (if mix(n1) % 3 != 1 { round } else { 12 });
                        }
                        given.census.item(round.wrapping_add(round).rem_euclid(999) as usize)
                    }
                    for i in (0..len).map(|i| i * 2) for k in 0..(i as i64).rem_euclid(3));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod comprehension_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..len).rev() {
                    list.push(({
                        given.reach(i);
                        for n1 in 0..round.rem_euclid(4) {
                            let n2 = n1;
                        }
                        *a0 &= !(1 << (round.wrapping_add(35) & 15)) | 0x10_0000;
                        let Some(n3) = some(i, later, 8) else { break };
                        if i == stop { break 'rounds; }
                        format!("{} ", mix((i as i64).wrapping_sub((i as i64))))
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        given.reach(i);
                        for n1 in 0..round.rem_euclid(4) {
                            let n2 = n1;
                        }
                        *a0 &= !(1 << (round.wrapping_add(35) & 15)) | 0x10_0000;
                        let Some(n3) = some(i, later, 8) else { break };
                        if i == stop { break 'rounds; }
                        format!("{} ", mix((i as i64).wrapping_sub((i as i64))))
                    }
                    for i in (0..len).rev());
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod comprehension_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut a1: (i64, (i64, usize)) = (3, (0, 0));
        let mut a2: [u32; 8] = [1; 8];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in &mut fresh {
                list.push(({
                    given.reach(item.at);
                    match ((item.at as i64) & 67).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let mut n1 = mix((item.at as i64)).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    a0.value = std::cmp::min(a0.value, item.value.wrapping_add(25));
                                    let n3 = ((item.at as i64) ^ 2);
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            item.value = item.value % 1000;
                        }
                        _ => {}
                    }
                    if item.value & 5 != 0 && item.at % 5 == 1 { continue; }
                    a0.value = std::cmp::min(a0.value, (((item.at as i64) ^ 35) ^ a0.scale));
                    (0..2).for_each(|_| { a1.1 = max(a1.1, (item.value.wrapping_add(21), 4)); });
                    a2[(item.value & 91).rem_euclid(8) as usize] += 1;
                    (if (item.at as i64) & 4 != 0 { item.value } else { (item.at as i64) }).rem_euclid(1000)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut a1: (i64, (i64, usize)) = (3, (0, 0));
        let mut a2: [u32; 8] = [1; 8];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    match ((item.at as i64) & 67).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let mut n1 = mix((item.at as i64)).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    a0.value = std::cmp::min(a0.value, item.value.wrapping_add(25));
                                    let n3 = ((item.at as i64) ^ 2);
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            item.value = item.value % 1000;
                        }
                        _ => {}
                    }
                    if item.value & 5 != 0 && item.at % 5 == 1 { continue; }
                    a0.value = std::cmp::min(a0.value, (((item.at as i64) ^ 35) ^ a0.scale));
                    (0..2).for_each(|_| { a1.1 = max(a1.1, (item.value.wrapping_add(21), 4)); });
                    a2[(item.value & 91).rem_euclid(8) as usize] += 1;
                    (if (item.at as i64) & 4 != 0 { item.value } else { (item.at as i64) }).rem_euclid(1000)
                }
                for item in &mut fresh);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1: Held<u8> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut product = Wrapping(1_i64);
                for chunk in given.items.chunks(7) {
                    for item in chunk {
                        if item.value % 2 == 0 {
                            if let c1 @ -200..=900 = (if item.value > 151 { item.value } else { round }) && item.value > 270 {
                                product *= ({
                                    let Some(n1) = some(item.at, later, 8) else { break 'rounds };
                                    a0.insert(item.value.wrapping_add(6).rem_euclid(40), item.value.wrapping_add(6));
                                    let n2 = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(item.value.wrapping_sub(c1)) };
                                    Wrapping((if c1 & 4 != 0 { item.value } else { (item.at as i64) }) | 1)
                                });
                            }
                        }
                    }
                }
                product
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1: Held<u8> = Held { value: 1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                    {
                        let Some(n1) = some(item.at, later, 8) else { break 'rounds };
                        a0.insert(item.value.wrapping_add(6).rem_euclid(40), item.value.wrapping_add(6));
                        let n2 = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(item.value.wrapping_sub(c1)) };
                        Wrapping((if c1 & 4 != 0 { item.value } else { (item.at as i64) }) | 1)
                    }
                    for chunk in given.items.chunks(7) for item in chunk if item.value % 2 == 0 if let c1 @ -200..=900 = (if item.value > 151 { item.value } else { round }) && item.value > 270));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }
}

pub mod comprehension_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut sum = 0_i64;
            for Item { at, value } in &given.items {
                sum += ({
                    given.reach((*at));
                    if mix((*value)) % 3 != 1 && (*at) % 5 == 1 { continue; }
                    (*value).wrapping_mul(7).rem_euclid(100)
                });
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach((*at));
                    if mix((*value)) % 3 != 1 && (*at) % 5 == 1 { continue; }
                    (*value).wrapping_mul(7).rem_euclid(100)
                }
                for Item { at, value } in &given.items));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: i64 = 77;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    a1 ^= ((item.value as i64) & 13);
                    let Some(n1) = some(item.value, later, 8) else { break };
                    let n2 = if item.value == stop { return Some(format!("left at {}", item.value)) } else { (if n1 > 38 { n1 } else { (item.value as i64) }) };
                    n1.wrapping_add(n1)
                }));
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: i64 = 77;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, into = VecDeque<_>, 
                {
                    a1 ^= ((item.value as i64) & 13);
                    let Some(n1) = some(item.value, later, 8) else { break };
                    let n2 = if item.value == stop { return Some(format!("left at {}", item.value)) } else { (if n1 > 38 { n1 } else { (item.value as i64) }) };
                    n1.wrapping_add(n1)
                }
                for item in given.census.items(len));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }
}

pub mod comprehension_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1_home: VecDeque<i64> = VecDeque::new();
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = {
            let mut list = Vec::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    (0..2).for_each(|_| { a0.value.extend(0..(i as i64).wrapping_add((i as i64)).rem_euclid(3)); });
                    a0.value.extend(0..((i as i64) & 18).rem_euclid(3));
                    a1.extend(0..((i as i64) & 86).rem_euclid(3));
                    match i { x if x == stop => break, _ => {} }
                    let mut n1 = (i as i64).wrapping_mul(3).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = (i as i64);
                            grid[i][((if mix(n3) % 3 != 1 { n1 } else { 47 }) & 1) as usize] += 1;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    grid[i][((n2 ^ n2) & 1) as usize] += 1;
                    (mix(n2), ((i as i64) ^ n2))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).sequence("a1", a1_home).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1_home: VecDeque<i64> = VecDeque::new();
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(i);
                    (0..2).for_each(|_| { a0.value.extend(0..(i as i64).wrapping_add((i as i64)).rem_euclid(3)); });
                    a0.value.extend(0..((i as i64) & 18).rem_euclid(3));
                    a1.extend(0..((i as i64) & 86).rem_euclid(3));
                    match i { x if x == stop => break, _ => {} }
                    let mut n1 = (i as i64).wrapping_mul(3).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = (i as i64);
                            grid[i][((if mix(n3) % 3 != 1 { n1 } else { 47 }) & 1) as usize] += 1;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    grid[i][((n2 ^ n2) & 1) as usize] += 1;
                    (mix(n2), ((i as i64) ^ n2))
                }
                for i in 0..len);
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).sequence("a1", a1_home).window("grid", &grid)
    }
}

pub mod comprehension_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a1: u32 = 3_000_000_000;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            let made = {
            let mut sum = 0_i64;
            for i in 0..len {
                if text(i, stop, (i as i64))? % 3 != 1 {
                    sum += ({
                        given.reach(i);
                        numbers[i] ^= (i as i64).wrapping_add(38) & 511;
                        a0.1.insert((i as i64).rem_euclid(60), (i as i64));
                        match i { x if x == later => resume_unwind(Box::new(Payload(i))), _ => {} }
                        a0.1.insert((i as i64).rem_euclid(60), (i as i64));
                        numbers[i] = ((i as i64) & 25) % 1000;
                        (i as i64).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a1: u32 = 3_000_000_000;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(i);
                    numbers[i] ^= (i as i64).wrapping_add(38) & 511;
                    a0.1.insert((i as i64).rem_euclid(60), (i as i64));
                    match i { x if x == later => resume_unwind(Box::new(Payload(i))), _ => {} }
                    a0.1.insert((i as i64).rem_euclid(60), (i as i64));
                    numbers[i] = ((i as i64) & 25) % 1000;
                    (i as i64).rem_euclid(100)
                }
                for i in 0..len if text(i, stop, (i as i64))? % 3 != 1));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1).window("numbers", &numbers_home)
    }
}

pub mod comprehension_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Held<i32> = Held { value: 7, scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            let mut scratch = Vec::<i64>::new();
            for i in (0..=len as i64).rev() {
                let c0 = i;
                if let Some(c1) = i.checked_sub(4) {
                    sum += ({
                        given.reach((i as usize));
                        scratch.clear();
                        let mut n1 = (c0 ^ 34).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            if c0 & 4 != 0 && (i as usize) % 5 == 1 { continue; }
                        }
                        a0.push_back((c0 & 20));
                        if c1 & 7 != 0 { a1.value -= (c1 ^ c1).rem_euclid(100) as i32; }
                        numbers[i as usize] += (if i > 252 { i } else { i }).rem_euclid(60) + (numbers.len() as i64);
                        mix(c1.wrapping_sub(1)).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Held<i32> = Held { value: 7, scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); sum(
                {
                    given.reach((i as usize));
                    scratch.clear();
                    let mut n1 = (c0 ^ 34).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if c0 & 4 != 0 && (i as usize) % 5 == 1 { continue; }
                    }
                    a0.push_back((c0 & 20));
                    if c1 & 7 != 0 { a1.value -= (c1 ^ c1).rem_euclid(100) as i32; }
                    numbers[i as usize] += (if i > 252 { i } else { i }).rem_euclid(60) + (numbers.len() as i64);
                    mix(c1.wrapping_sub(1)).rem_euclid(100)
                }
                for i in (0..=len as i64).rev() let c0 = i if let Some(c1) = i.checked_sub(4)));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value).window("numbers", &numbers)
    }
}

pub mod comprehension_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![0; 5];
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for i in (0..len).step_by(3) {
                list.push(({
                    given.reach(i);
                    a1.value.push((i as i64).wrapping_add((i as i64)).to_string());
                    mix((i as i64)).wrapping_add((if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }))
                }));
            }
            list.into_iter().collect::<HashSet<_>>()
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![0; 5];
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                {
                    given.reach(i);
                    a1.value.push((i as i64).wrapping_add((i as i64)).to_string());
                    mix((i as i64)).wrapping_add((if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) }))
                }
                for i in (0..len).step_by(3));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.value)
    }
}

pub mod comprehension_030 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            let made = {
            let mut map = HashMap::new();
            for i in 0..=len {
                let c_stop = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) };
                map.insert(({
                    given.reach(i);
                    let n1 = if i >= later { return format!("left at {}", i) } else { mix(c_stop.wrapping_sub((i as i64))) };
                    numbers[i] ^= (c_stop & 101) & 511;
                    (i as i64)
                }), (i as i64).wrapping_add((i as i64)).rem_euclid(9));
            }
            map
            };
            made.show()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(i);
                    let n1 = if i >= later { return format!("left at {}", i) } else { mix(c_stop.wrapping_sub((i as i64))) };
                    numbers[i] ^= (c_stop & 101) & 511;
                    (i as i64)
                } => (i as i64).wrapping_add((i as i64)).rem_euclid(9)
                for i in 0..=len let c_stop = if i == stop { break } else { mix((i as i64).wrapping_sub((i as i64))) });
            made.show()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod comprehension_031 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i32 = 20;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut first = None;
            'twin: for chunk in given.items.chunks(3) {
                if some(chunk[0].at, stop, mix((chunk.len() as i64)))?.wrapping_add(1) % 3 != 1 {
                    first = Some(({
                        let n1 = (chunk.len() as i64).wrapping_add(chunk[0].value);
                        (0..2).for_each(|_| { a0 += i128::from(chunk[0].value); });
                        mix((chunk.len() as i64).wrapping_sub(n1)).wrapping_add((if mix(n1) % 3 != 1 { chunk[0].value } else { chunk[0].value }))
                    })); break 'twin;
                }
            }
            first
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i32 = 20;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, first(
                {
                    let n1 = (chunk.len() as i64).wrapping_add(chunk[0].value);
                    (0..2).for_each(|_| { a0 += i128::from(chunk[0].value); });
                    mix((chunk.len() as i64).wrapping_sub(n1)).wrapping_add((if mix(n1) % 3 != 1 { chunk[0].value } else { chunk[0].value }))
                }
                for chunk in given.items.chunks(3) if some(chunk[0].at, stop, mix((chunk.len() as i64)))?.wrapping_add(1) % 3 != 1));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_032 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 9.0;
        let mut a1_home: bool = true;
        let mut a2: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut first = None;
            'twin: for i in -3..len as i32 - 3 {
                if i64::from(i) & 4 != 0 {
                    first = Some(({
                        for n1 in 0..i64::from(i).rem_euclid(4) {
                            let mut n2 = (i64::from(i) ^ i64::from(i)).rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                let n3 = if ((i + 3) as usize) >= stop { return Err(Wrong::Small(((i + 3) as usize))) } else { (i64::from(i) & 102) };
                                if n2 == 1 { break; }
                            }
                            if n1 % 4 == 0 && ((i + 3) as usize) % 5 == 1 { continue; }
                        }
                        *a1 &= (if i64::from(i) & 5 != 0 { i64::from(i) } else { 47 }) != 431;
                        *a0 = (*a0).min(i64::from(i) as f64);
                        *a1 &= i64::from(i) != 431;
                        a2.value[(i64::from(i) & 1) as usize][i64::from(i).rem_euclid(3) as usize] += 2;
                        i64::from(i).wrapping_add(26).wrapping_add(mix(i64::from(i).wrapping_sub(i64::from(i))))
                    })); break 'twin;
                }
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 9.0;
        let mut a1_home: bool = true;
        let mut a2: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, first(
                {
                    for n1 in 0..i64::from(i).rem_euclid(4) {
                        let mut n2 = (i64::from(i) ^ i64::from(i)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            let n3 = if ((i + 3) as usize) >= stop { return Err(Wrong::Small(((i + 3) as usize))) } else { (i64::from(i) & 102) };
                            if n2 == 1 { break; }
                        }
                        if n1 % 4 == 0 && ((i + 3) as usize) % 5 == 1 { continue; }
                    }
                    *a1 &= (if i64::from(i) & 5 != 0 { i64::from(i) } else { 47 }) != 431;
                    *a0 = (*a0).min(i64::from(i) as f64);
                    *a1 &= i64::from(i) != 431;
                    a2.value[(i64::from(i) & 1) as usize][i64::from(i).rem_euclid(3) as usize] += 2;
                    i64::from(i).wrapping_add(26).wrapping_add(mix(i64::from(i).wrapping_sub(i64::from(i))))
                }
                for i in -3..len as i32 - 3 if i64::from(i) & 4 != 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home).exact("a2", &a2.value)
    }
}

pub mod comprehension_033 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for c in given.text.chars() {
                let (c0, c0m) = ((c as i64) / 3, (c as i64) % 7);
                if let c1 @ -200..=900 = (c0 & 74) && mix(c0) % 3 != 1 {
                    if ({
                        a0 = max(a0, (small((c as usize), later, mix(c0.wrapping_sub(c0)))?.wrapping_add(1)));
                        for n1 in 0..(c1 & 10).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            let n2 = format!("{:>4}|{:?}", c0m.wrapping_mul(3), vec![c0; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a0 = max(a0, n1);
                        }
                        if (c as usize) == stop { resume_unwind(Box::new(Payload((c as usize)))); }
                        (c0m & 61) % 3 == 0
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    a0 = max(a0, (small((c as usize), later, mix(c0.wrapping_sub(c0)))?.wrapping_add(1)));
                    for n1 in 0..(c1 & 10).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        let n2 = format!("{:>4}|{:?}", c0m.wrapping_mul(3), vec![c0; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 = max(a0, n1);
                    }
                    if (c as usize) == stop { resume_unwind(Box::new(Payload((c as usize)))); }
                    (c0m & 61) % 3 == 0
                }
                for c in given.text.chars() let (c0, c0m) = ((c as i64) / 3, (c as i64) % 7) if let c1 @ -200..=900 = (c0 & 74) && mix(c0) % 3 != 1));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_034 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in (0..=len as i64).rev() {
                list.push(({
                    for n1 in 0..(i & 80).rem_euclid(4) {
                        if n1 == 2 { break; }
                        if n1 & 3 != 0 { a0.1 = max(a0.1, mix(n1)); }
                        if i > 213 {
                            let n2 = i;
                            a0.1 = max(a0.1, i);
                        }
                    }
                    for n3 in 0..(i ^ 41).rem_euclid(4) {
                        if n3 == 1 { continue; }
                        (0..2).for_each(|_| { a0.1 = max(a0.1, n3.wrapping_add(i)); });
                    }
                    i.rem_euclid(1000)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    for n1 in 0..(i & 80).rem_euclid(4) {
                        if n1 == 2 { break; }
                        if n1 & 3 != 0 { a0.1 = max(a0.1, mix(n1)); }
                        if i > 213 {
                            let n2 = i;
                            a0.1 = max(a0.1, i);
                        }
                    }
                    for n3 in 0..(i ^ 41).rem_euclid(4) {
                        if n3 == 1 { continue; }
                        (0..2).for_each(|_| { a0.1 = max(a0.1, n3.wrapping_add(i)); });
                    }
                    i.rem_euclid(1000)
                }
                for i in (0..=len as i64).rev());
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_035 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                let c_stop = if chunk[0].at == stop { break } else { ((chunk.len() as i64) & 2) };
                if let Some(c0) = (c_stop & 19).checked_sub(1) {
                    list.push(({
                        given.reach(chunk[0].at);
                        let mut n1 = (c_stop & 40).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if (chunk.len() as i64) > 24 {
                                }
                                else {
                                    let n3 = format!("{:>4}|{:?}", (if n1 % 4 == 0 { chunk[0].value } else { 8 }), vec![mix(c0); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if mix(c0) % 3 != 1 {
                            let mut n4 = chunk[0].value.wrapping_mul(13).rem_euclid(5);
                            while n4 > 0 {
                                n4 -= 1;
                                let n5 = mix(c_stop.wrapping_sub(n4));
                                let n6 = c_stop.wrapping_mul(5);
                                if n4 == 1 { break; }
                            }
                            if c0 & 6 != 0 && chunk[0].at % 5 == 1 { continue; }
                        }
                        (chunk.len() as i64)
                    }));
                }
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
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(chunk[0].at);
                    let mut n1 = (c_stop & 40).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if (chunk.len() as i64) > 24 {
                            }
                            else {
                                let n3 = format!("{:>4}|{:?}", (if n1 % 4 == 0 { chunk[0].value } else { 8 }), vec![mix(c0); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if mix(c0) % 3 != 1 {
                        let mut n4 = chunk[0].value.wrapping_mul(13).rem_euclid(5);
                        while n4 > 0 {
                            n4 -= 1;
                            let n5 = mix(c_stop.wrapping_sub(n4));
                            let n6 = c_stop.wrapping_mul(5);
                            if n4 == 1 { break; }
                        }
                        if c0 & 6 != 0 && chunk[0].at % 5 == 1 { continue; }
                    }
                    (chunk.len() as i64)
                }
                for chunk in given.items.chunks(3) let c_stop = if chunk[0].at == stop { break } else { ((chunk.len() as i64) & 2) } if let Some(c0) = (c_stop & 19).checked_sub(1));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_036 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for pair in given.items.windows(2) {
                list.push(({
                    given.reach(pair[0].at);
                    scratch.clear();
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(pair[1].value) % 50).sum::<i64>();
                    let n2 = small(pair[0].at, stop, text(pair[0].at, stop, (if n1 % 3 == 0 { pair[0].value } else { 48 }))?)?;
                    let n3 = text(pair[0].at, later, mix(pair[1].value))?;
                    if small(pair[0].at, stop, text(pair[0].at, stop, mix(n3.wrapping_sub(n1)))?)? % 2 == 0 { mix(1); }
                    (n3 & 104).to_string()
                }));
            }
            list.into_iter().collect::<String>()
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = String, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(pair[0].at);
                    scratch.clear();
                    let n1 = parallel!(sum(m.wrapping_mul(pair[1].value) % 50 for m in 0..4_i64));
                    let n2 = small(pair[0].at, stop, text(pair[0].at, stop, (if n1 % 3 == 0 { pair[0].value } else { 48 }))?)?;
                    let n3 = text(pair[0].at, later, mix(pair[1].value))?;
                    if small(pair[0].at, stop, text(pair[0].at, stop, mix(n3.wrapping_sub(n1)))?)? % 2 == 0 { mix(1); }
                    (n3 & 104).to_string()
                }
                for pair in given.items.windows(2));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_037 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for &Item { at, value } in given.items.iter() {
                if let Some(c0) = (at as i64).checked_sub(8) {
                    if let Some(c1) = (at as i64).wrapping_add(c0).checked_sub(4) {
                        list.push(({
                            given.reach(at);
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                Some(some(at, later, x)?.wrapping_add((if (at as i64) % 3 == 0 { value } else { value })))
                            };
                            let n2 = n1((if value > 132 { c1 } else { (at as i64) })).unwrap_or(1);
                            let Some(n3) = some(at, stop, 8) else { return Err(Wrong::Small(at)) };
                            let mut n4 = (at as i64).wrapping_mul(15).rem_euclid(5);
                            while n4 > 0 {
                                n4 -= 1;
                                let n5 = format!("{}{word:?}", (n2 & 93), word = ((at as i64) ^ 20) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n6 = mix(c1);
                            }
                            some(at, later, (at as i64).wrapping_add(value)).ok_or(at.to_string())
                        }));
                    }
                }
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
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    given.reach(at);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((if (at as i64) % 3 == 0 { value } else { value })))
                    };
                    let n2 = n1((if value > 132 { c1 } else { (at as i64) })).unwrap_or(1);
                    let Some(n3) = some(at, stop, 8) else { return Err(Wrong::Small(at)) };
                    let mut n4 = (at as i64).wrapping_mul(15).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        let n5 = format!("{}{word:?}", (n2 & 93), word = ((at as i64) ^ 20) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n6 = mix(c1);
                    }
                    some(at, later, (at as i64).wrapping_add(value)).ok_or(at.to_string())
                }
                for &Item { at, value } in given.items.iter() if let Some(c0) = (at as i64).checked_sub(8) if let Some(c1) = (at as i64).wrapping_add(c0).checked_sub(4));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_038 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for i in 0..3_usize {
                for j in 0..len / 3 {
                    if ({
                        a0 = i64::min(a0, (i as i64).wrapping_mul(9));
                        a1[((i as i64) & 25).rem_euclid(5) as usize] += ((i as i64) & 25).rem_euclid(60);
                        if (i * (len / 3) + j) == later { break; }
                        let n1 = text((i * (len / 3) + j), stop, mix((j as i64)))?;
                        ((j as i64) ^ 23) % 3 == 0
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 50;
        let mut a1: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    a0 = i64::min(a0, (i as i64).wrapping_mul(9));
                    a1[((i as i64) & 25).rem_euclid(5) as usize] += ((i as i64) & 25).rem_euclid(60);
                    if (i * (len / 3) + j) == later { break; }
                    let n1 = text((i * (len / 3) + j), stop, mix((j as i64)))?;
                    ((j as i64) ^ 23) % 3 == 0
                }
                for i in 0..3_usize for j in 0..len / 3));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_039 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    if some(item.at, stop, (if item.value & 5 != 0 { (*other) } else { 14 })).ok_or(Small(item.at))? % 3 != 1 {
                        if let c0 @ -200..=900 = (item.value ^ item.value) && mix(item.value) % 3 != 1 {
                            let (c1, c1m) = (mix(item.value) / 3, mix(item.value) % 7);
                            list.push(({
                                given.reach(item.at);
                                let mut n1 = 3_i64;
                                for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n1 += m ^ (item.value & 7); }
                                given.census.item(mix(c1).rem_euclid(999) as usize)
                            }));
                        }
                    }
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
                    let mut n1 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n1 += m ^ (item.value & 7); });
                    given.census.item(mix(c1).rem_euclid(999) as usize)
                }
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) if some(item.at, stop, (if item.value & 5 != 0 { (*other) } else { 14 })).ok_or(Small(item.at))? % 3 != 1 if let c0 @ -200..=900 = (item.value ^ item.value) && mix(item.value) % 3 != 1 let (c1, c1m) = (mix(item.value) / 3, mix(item.value) % 7));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_040 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut grid = vec![[1_i64; 3]; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                'twin: for i in 0..len {
                    if mix(round) % 3 != 1 {
                        if let Some(c1) = mix((i as i64)).checked_sub(8) {
                            first = Some(({
                                given.reach(i);
                                a0 += (i as i64).wrapping_mul(7).rem_euclid(100);
                                let n1 = (c1 ^ (i as i64));
                                a0 += mix(c1).rem_euclid(100);
                                grid[i][(round & 1) as usize] += 1;
                                lists[i].push(round.wrapping_add(n1));
                                (c1 & 49).wrapping_add((i as i64).wrapping_mul(11))
                            })); break 'twin;
                        }
                    }
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut grid = vec![[1_i64; 3]; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, first(
                    {
                        given.reach(i);
                        a0 += (i as i64).wrapping_mul(7).rem_euclid(100);
                        let n1 = (c1 ^ (i as i64));
                        a0 += mix(c1).rem_euclid(100);
                        grid[i][(round & 1) as usize] += 1;
                        lists[i].push(round.wrapping_add(n1));
                        (c1 & 49).wrapping_add((i as i64).wrapping_mul(11))
                    }
                    for i in 0..len if mix(round) % 3 != 1 if let Some(c1) = mix((i as i64)).checked_sub(8)));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid).window("lists", &lists)
    }
}

pub mod comprehension_041 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i32 = 7;
        let mut a2: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut all = true;
            'twin: for (item, other) in given.items.iter().zip(&given.values) {
                let c0 = item.value;
                let c1 = ((*other) & 22);
                if !({
                    let mut n1 = c0.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = { let shown = c1; format!("{shown:04}-{:x}", (*other).wrapping_add(c1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = if item.at == stop { panic!("on purpose {}", item.at) } else { (c1 & 75) };
                    a0 ^= n4.wrapping_mul(13);
                    (0..2).for_each(|_| { a0 ^= mix(n4.wrapping_sub(c1)); });
                    a2.value.push(c1.wrapping_mul(7));
                    n2 % 3 == 0
                }) { all = false; break 'twin; }
            }
            all
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i32 = 7;
        let mut a2: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, all(
                {
                    let mut n1 = c0.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = { let shown = c1; format!("{shown:04}-{:x}", (*other).wrapping_add(c1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = if item.at == stop { panic!("on purpose {}", item.at) } else { (c1 & 75) };
                    a0 ^= n4.wrapping_mul(13);
                    (0..2).for_each(|_| { a0 ^= mix(n4.wrapping_sub(c1)); });
                    a2.value.push(c1.wrapping_mul(7));
                    n2 % 3 == 0
                }
                for (item, other) in given.items.iter().zip(&given.values) let c0 = item.value let c1 = ((*other) & 22)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2.value)
    }
}

pub mod comprehension_042 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            let made = {
            let mut count = 0_usize;
            for i in 0..len {
                let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { ((i as i64) & 87) };
                if ({
                    given.reach(i);
                    a0 = a0.max((i as i64).wrapping_mul(3));
                    let mut n1 = (c_stop ^ 43).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if some(i, stop, n1.wrapping_add(18))? % 2 == 0 { mix(1); }
                        if n1 == 1 { break; }
                    }
                    let mut n2 = (c_stop ^ (i as i64)).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            lists[i].push(mix(c_stop.wrapping_sub(40)));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a0 = a0.max((if n3 & 2 != 0 { n3 } else { (i as i64) }));
                    match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                    lists[i].push(c_stop.wrapping_mul(17));
                    n3 > 40
                }) { count += 1; }
            }
            count
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    given.reach(i);
                    a0 = a0.max((i as i64).wrapping_mul(3));
                    let mut n1 = (c_stop ^ 43).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if some(i, stop, n1.wrapping_add(18))? % 2 == 0 { mix(1); }
                        if n1 == 1 { break; }
                    }
                    let mut n2 = (c_stop ^ (i as i64)).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            lists[i].push(mix(c_stop.wrapping_sub(40)));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a0 = a0.max((if n3 & 2 != 0 { n3 } else { (i as i64) }));
                    match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                    lists[i].push(c_stop.wrapping_mul(17));
                    n3 > 40
                }
                for i in 0..len let c_stop = if i >= stop { resume_unwind(Box::new(Payload(i))) } else { ((i as i64) & 87) }));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists_home)
    }
}

pub mod comprehension_043 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for i in 0..len {
                for k in [4_i64, 1] {
                    sum += ({
                        given.reach(i);
                        if k & 5 != 0 {
                            let n1 = small(i, later, k.wrapping_add(k))?;
                        }
                        if mix(k) % 3 != 1 && i % 5 == 1 { continue; }
                        if i == stop { panic!("on purpose {}", i); }
                        (i as i64).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach(i);
                    if k & 5 != 0 {
                        let n1 = small(i, later, k.wrapping_add(k))?;
                    }
                    if mix(k) % 3 != 1 && i % 5 == 1 { continue; }
                    if i == stop { panic!("on purpose {}", i); }
                    (i as i64).rem_euclid(100)
                }
                for i in 0..len for k in [4_i64, 1]));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_044 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let made = {
            let mut best: Option<i64> = None;
            for i in (0..len).step_by(3) {
                let x = ({
                    given.reach(i);
                    a0.insert((i as i64).wrapping_add(15).rem_euclid(40), (i as i64).wrapping_add(15));
                    match i { x if x == stop => break, _ => {} }
                    if (i as i64) % 4 == 0 {
                        a0.insert(mix((i as i64).wrapping_sub(41)).rem_euclid(40), mix((i as i64).wrapping_sub(41)));
                        (0..2).for_each(|_| { a0.insert((i as i64).wrapping_mul(17).rem_euclid(40), (i as i64).wrapping_mul(17)); });
                    }
                    else {
                        a0.insert((if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }).rem_euclid(40), (if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }));
                    }
                    (i as i64).wrapping_add((i as i64)).rem_euclid(1000)
                }); best = Some(best.map_or(x, |best| best.min(x)));
            }
            best
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach(i);
                    a0.insert((i as i64).wrapping_add(15).rem_euclid(40), (i as i64).wrapping_add(15));
                    match i { x if x == stop => break, _ => {} }
                    if (i as i64) % 4 == 0 {
                        a0.insert(mix((i as i64).wrapping_sub(41)).rem_euclid(40), mix((i as i64).wrapping_sub(41)));
                        (0..2).for_each(|_| { a0.insert((i as i64).wrapping_mul(17).rem_euclid(40), (i as i64).wrapping_mul(17)); });
                    }
                    else {
                        a0.insert((if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }).rem_euclid(40), (if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }));
                    }
                    (i as i64).wrapping_add((i as i64)).rem_euclid(1000)
                }
                for i in (0..len).step_by(3)));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod comprehension_045 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut a1: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                let mut scratch = Vec::<i64>::new();
                'twin: for i in -3..len as i32 - 3 {
                    first = Some(({
                        given.reach(((i + 3) as usize));
                        scratch.clear();
                        if round % 2 == 0 { a0.push(mix(round)); }
                        let n1 = { let shown = (i64::from(i) ^ 5); format!("{shown:04}-{:x}", (i64::from(i) & 50)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.push((i64::from(i) ^ round));
                        (0..2).for_each(|_| { a1 |= mix(i64::from(i).wrapping_sub(48)) % 50 == 7; });
                        let Some(n2) = some(((i + 3) as usize), stop, 8) else { break 'rounds };
                        match (if mix(n1) % 3 != 1 { i64::from(i) } else { 16 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n3 = n1.wrapping_mul(9);
                                scratch.extend([m.wrapping_add(i64::from(i)), m.wrapping_mul(19)]);
                                let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                            _ => {}
                        }
                        n1.wrapping_add(n1).wrapping_add(round.wrapping_mul(3))
                    })); break 'twin;
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut a1: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); first(
                    {
                        given.reach(((i + 3) as usize));
                        scratch.clear();
                        if round % 2 == 0 { a0.push(mix(round)); }
                        let n1 = { let shown = (i64::from(i) ^ 5); format!("{shown:04}-{:x}", (i64::from(i) & 50)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.push((i64::from(i) ^ round));
                        (0..2).for_each(|_| { a1 |= mix(i64::from(i).wrapping_sub(48)) % 50 == 7; });
                        let Some(n2) = some(((i + 3) as usize), stop, 8) else { break 'rounds };
                        match (if mix(n1) % 3 != 1 { i64::from(i) } else { 16 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n3 = n1.wrapping_mul(9);
                                scratch.extend([m.wrapping_add(i64::from(i)), m.wrapping_mul(19)]);
                                let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                            _ => {}
                        }
                        n1.wrapping_add(n1).wrapping_add(round.wrapping_mul(3))
                    }
                    for i in -3..len as i32 - 3));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }
}

pub mod comprehension_046 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            let mut scratch = Vec::<i64>::new();
            for chunk in given.items.chunks(3) {
                if chunk[0].value % 4 == 0 {
                    for k in [4_i64, 1] {
                        sum += ({
                            given.reach(chunk[0].at);
                            scratch.clear();
                            let n1 = text(chunk[0].at, stop, ((chunk.len() as i64) ^ k))?.wrapping_add(1);
                            let n2 = mix(k);
                            n2.wrapping_mul(11).rem_euclid(100)
                        });
                    }
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); sum(
                {
                    given.reach(chunk[0].at);
                    scratch.clear();
                    let n1 = text(chunk[0].at, stop, ((chunk.len() as i64) ^ k))?.wrapping_add(1);
                    let n2 = mix(k);
                    n2.wrapping_mul(11).rem_euclid(100)
                }
                for chunk in given.items.chunks(3) if chunk[0].value % 4 == 0 for k in [4_i64, 1]));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_047 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i128> = Held { value: 0, scale: 2 };
        let mut a1_home: String = String::new();
        let mut a2: Held<Vec<Counted>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let made = {
            let mut map = BTreeMap::new();
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    map.insert(({
                        given.reach(item.at);
                        match item.value.wrapping_add((item.at as i64)).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n1 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                    Some(some(item.at, later, x)?.wrapping_add(m))
                                };
                                let n2 = n1(m.wrapping_mul(19)).unwrap_or(1);
                            }
                            _ => {}
                        }
                        let mut n3 = mix((item.at as i64)).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            a1.push(';');
                            let n4 = format!("{}{word:?}", item.value, word = (item.at as i64).wrapping_add(item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.value += i128::from(((item.value & 72) ^ a0.scale));
                        a1.push(';');
                        (0..2).for_each(|_| { a2.value.push(given.census.item((item.value.wrapping_add(0) ^ a2.scale).rem_euclid(99) as usize)); });
                        match item.at { x if x == later => return Some(format!("left at {}", item.at)), _ => {} }
                        a0.value += i128::from(((item.at as i64).wrapping_mul(9) ^ a0.scale));
                        if item.at == stop { break; }
                        (if item.value % 5 == 0 { item.value } else { (item.at as i64) })
                    }), mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(9));
                }
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home.bytes()).sequence("a2", a2.value.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i128> = Held { value: 0, scale: 2 };
        let mut a1_home: String = String::new();
        let mut a2: Held<Vec<Counted>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = BTreeMap<_, _>, 
                {
                    given.reach(item.at);
                    match item.value.wrapping_add((item.at as i64)).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add(m))
                            };
                            let n2 = n1(m.wrapping_mul(19)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    let mut n3 = mix((item.at as i64)).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        a1.push(';');
                        let n4 = format!("{}{word:?}", item.value, word = (item.at as i64).wrapping_add(item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    a0.value += i128::from(((item.value & 72) ^ a0.scale));
                    a1.push(';');
                    (0..2).for_each(|_| { a2.value.push(given.census.item((item.value.wrapping_add(0) ^ a2.scale).rem_euclid(99) as usize)); });
                    match item.at { x if x == later => return Some(format!("left at {}", item.at)), _ => {} }
                    a0.value += i128::from(((item.at as i64).wrapping_mul(9) ^ a0.scale));
                    if item.at == stop { break; }
                    (if item.value % 5 == 0 { item.value } else { (item.at as i64) })
                } => mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(9)
                for chunk in given.items.chunks(7) for item in chunk);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home.bytes()).sequence("a2", a2.value.iter().map(|item| item.value))
    }
}

pub mod comprehension_048 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0_i64;
                for (item, other) in given.items.iter().zip(&given.values) {
                    let c0 = mix((*other));
                    sum += ({
                        given.reach(item.at);
                        let n1 = format!("{:>4}|{:?}", item.value, vec![round.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                        if item.at == stop { continue 'rounds; }
                        if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                        mix(item.value).rem_euclid(100)
                    });
                }
                sum
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                    {
                        given.reach(item.at);
                        let n1 = format!("{:>4}|{:?}", item.value, vec![round.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                        if item.at == stop { continue 'rounds; }
                        if mix((*other)) % 3 != 1 && item.at % 5 == 1 { continue; }
                        mix(item.value).rem_euclid(100)
                    }
                    for (item, other) in given.items.iter().zip(&given.values) let c0 = mix((*other))));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_049 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::new();
        let mut a1: (i64, f64) = (3, 0.25);
        let mut a2: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut any = false;
            'twin: for item in given.census.items(len) {
                if ({
                    given.reach(item.value);
                    if (item.value as i64) > 136 {
                        for n1 in 0..(if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 9 }).rem_euclid(4) {
                            if (item.value as i64) % 2 == 0 { a2 += Duration::from_millis((item.value as i64).wrapping_mul(19).rem_euclid(100) as u64); }
                            a0.extend(0..mix((item.value as i64).wrapping_sub(n1)).rem_euclid(3));
                        }
                    }
                    a0.extend(0..(item.value as i64).wrapping_mul(17).rem_euclid(3));
                    a2 += Duration::from_millis(mix((item.value as i64)).rem_euclid(100) as u64);
                    match item.value { x if x == stop => break, _ => {} }
                    mix((item.value as i64)) % 3 == 0
                }) { any = true; break 'twin; }
            }
            any
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).float("a1", a1.1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::new();
        let mut a1: (i64, f64) = (3, 0.25);
        let mut a2: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach(item.value);
                    if (item.value as i64) > 136 {
                        for n1 in 0..(if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 9 }).rem_euclid(4) {
                            if (item.value as i64) % 2 == 0 { a2 += Duration::from_millis((item.value as i64).wrapping_mul(19).rem_euclid(100) as u64); }
                            a0.extend(0..mix((item.value as i64).wrapping_sub(n1)).rem_euclid(3));
                        }
                    }
                    a0.extend(0..(item.value as i64).wrapping_mul(17).rem_euclid(3));
                    a2 += Duration::from_millis(mix((item.value as i64)).rem_euclid(100) as u64);
                    match item.value { x if x == stop => break, _ => {} }
                    mix((item.value as i64)) % 3 == 0
                }
                for item in given.census.items(len)));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).float("a1", a1.1).exact("a2", &a2)
    }
}

pub mod comprehension_050 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: (i64, i64) = (3, -50);
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for item in given.items.clone() {
                let x = ({
                    a0.value.push_back((item.at as i64).wrapping_mul(15));
                    *a2 = *a2 - mix(item.value.wrapping_sub(22)).rem_euclid(50);
                    match item.at { x if x == stop => return Err(Wrong::Small(item.at)), _ => {} }
                    ((item.at as i64), item.value)
                }); if best.is_none_or(|best| x.0.rem_euclid(16) < best.0.rem_euclid(16)) { best = Some(x); }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: (i64, i64) = (3, -50);
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min_by_key(
                {
                    a0.value.push_back((item.at as i64).wrapping_mul(15));
                    *a2 = *a2 - mix(item.value.wrapping_sub(22)).rem_euclid(50);
                    match item.at { x if x == stop => return Err(Wrong::Small(item.at)), _ => {} }
                    ((item.at as i64), item.value)
                }
                for item in given.items.clone(), |pair| pair.0.rem_euclid(16)));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).exact("a2", &a2_home)
    }
}

pub mod comprehension_051 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in fresh.iter_mut() {
                for k in [4_i64, 1] {
                    if ({
                        given.reach(item.at);
                        if item.value > 149 && item.at % 5 == 1 { continue; }
                        if item.at == later { return Err(format!("left at {}", item.at).into()); }
                        let Some(n1) = some(item.at, stop, 8) else { break };
                        if (item.at as i64) > 186 {
                            let n2 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                        }
                        mix(item.value) % 97 == 11
                    }) { any = true; break 'twin; }
                }
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
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(item.at);
                    if item.value > 149 && item.at % 5 == 1 { continue; }
                    if item.at == later { return Err(format!("left at {}", item.at).into()); }
                    let Some(n1) = some(item.at, stop, 8) else { break };
                    if (item.at as i64) > 186 {
                        let n2 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                    }
                    mix(item.value) % 97 == 11
                }
                for item in fresh.iter_mut() for k in [4_i64, 1]));
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_052 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<i64> = None;
            for pair in given.items.windows(2) {
                let x = ({
                    given.reach(pair[0].at);
                    let mut n1 = (pair[1].value & 10).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match mix(n1.wrapping_sub(pair[0].value)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if pair[1].value % 5 == 0 && pair[0].at % 5 == 1 { continue; }
                            }
                            _ => {}
                        }
                        if pair[1].value > 30 && pair[0].at % 5 == 1 { continue; }
                    }
                    let n2 = text(pair[0].at, stop, pair[0].value.wrapping_add(pair[0].value))?;
                    if pair[0].value % 2 == 0 {
                    }
                    else {
                        let n3 = (if mix(pair[1].value) % 3 != 1 { pair[0].value } else { pair[1].value });
                    }
                    pair[0].value.wrapping_mul(11).rem_euclid(1000)
                }); best = Some(best.map_or(x, |best| best.min(x)));
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
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach(pair[0].at);
                    let mut n1 = (pair[1].value & 10).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match mix(n1.wrapping_sub(pair[0].value)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if pair[1].value % 5 == 0 && pair[0].at % 5 == 1 { continue; }
                            }
                            _ => {}
                        }
                        if pair[1].value > 30 && pair[0].at % 5 == 1 { continue; }
                    }
                    let n2 = text(pair[0].at, stop, pair[0].value.wrapping_add(pair[0].value))?;
                    if pair[0].value % 2 == 0 {
                    }
                    else {
                        let n3 = (if mix(pair[1].value) % 3 != 1 { pair[0].value } else { pair[1].value });
                    }
                    pair[0].value.wrapping_mul(11).rem_euclid(1000)
                }
                for pair in given.items.windows(2)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_053 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<(i64, i64)> = None;
                for i in 0..3_usize {
                    for j in 0..len / 3 {
                        let (c0, c0m) = ((round ^ 8) / 3, (round ^ 8) % 7);
                        let c1 = mix(c0m);
                        let x = ({
                            given.reach((i * (len / 3) + j));
                            a0.value = std::cmp::min(a0.value, c1);
                            if some((i * (len / 3) + j), stop, (j as i64).wrapping_mul(15)).ok_or(Small((i * (len / 3) + j)))? % 2 == 0 { mix(1); }
                            if c1 & 5 != 0 {
                                let n1 = (c0m & 15);
                            }
                            else {
                                a0.value = std::cmp::min(a0.value, (mix(c0.wrapping_sub(round)) ^ a0.scale));
                            }
                            (mix((i as i64).wrapping_sub(7)) | 1, ((j as i64) ^ c1))
                        }); best = Some(best.map_or(x, |f| (f.0.wrapping_mul(x.0), f.1.wrapping_mul(x.0).wrapping_add(x.1))));
                    }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                    {
                        given.reach((i * (len / 3) + j));
                        a0.value = std::cmp::min(a0.value, c1);
                        if some((i * (len / 3) + j), stop, (j as i64).wrapping_mul(15)).ok_or(Small((i * (len / 3) + j)))? % 2 == 0 { mix(1); }
                        if c1 & 5 != 0 {
                            let n1 = (c0m & 15);
                        }
                        else {
                            a0.value = std::cmp::min(a0.value, (mix(c0.wrapping_sub(round)) ^ a0.scale));
                        }
                        (mix((i as i64).wrapping_sub(7)) | 1, ((j as i64) ^ c1))
                    }
                    for i in 0..3_usize for j in 0..len / 3 let (c0, c0m) = ((round ^ 8) / 3, (round ^ 8) % 7) let c1 = mix(c0m), |f: (i64, i64), g: (i64, i64)| (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_054 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            for (i, item) in given.items.iter().enumerate() {
                map.insert(({
                    given.reach(i);
                    let n1 = format!("{}{word:?}", ((item.at as i64) & 81), word = (if item.value > 270 { (item.at as i64) } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = ((item.at as i64) ^ 33);
                    let n3 = { let shown = n2; format!("{shown:04}-{:x}", (if mix((item.at as i64)) % 3 != 1 { n1 } else { 28 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    n2
                }), mix((item.at as i64).wrapping_sub(48)).rem_euclid(9));
            }
            map
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
                    let n1 = format!("{}{word:?}", ((item.at as i64) & 81), word = (if item.value > 270 { (item.at as i64) } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = ((item.at as i64) ^ 33);
                    let n3 = { let shown = n2; format!("{shown:04}-{:x}", (if mix((item.at as i64)) % 3 != 1 { n1 } else { 28 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    n2
                } => mix((item.at as i64).wrapping_sub(48)).rem_euclid(9)
                for (i, item) in given.items.iter().enumerate());
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_055 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = {
            let mut count = 0_usize;
            for i in 1..=len.min(200) as u8 {
                let c_stop = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { ((i as i64) & 38) };
                if ({
                    given.reach(usize::from(i));
                    let n1 = (i as i64).wrapping_mul(17);
                    *a0 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                    lists[i as usize].push(((i as i64) & 56));
                    n1 > 40
                }) { count += 1; }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach(usize::from(i));
                    let n1 = (i as i64).wrapping_mul(17);
                    *a0 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                    lists[i as usize].push(((i as i64) & 56));
                    n1 > 40
                }
                for i in 1..=len.min(200) as u8 let c_stop = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { ((i as i64) & 38) }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("lists", &lists)
    }
}

pub mod comprehension_056 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 5);
        let mut a1: (i64, i64) = (3, 2);
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    sum += ({
                        given.reach(item.at);
                        let mut n1 = mix(item.value).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        a1.1 = a1.1 - (((item.at as i64) ^ 33) ^ a1.0).rem_euclid(50);
                        if text(item.at, stop, (item.value & 109))?.wrapping_add(1) % 2 == 0 { mix(1); }
                        a0.1 += (item.at as i64).wrapping_mul(11).rem_euclid(100);
                        (item.value & 117).rem_euclid(100) as f64 / 7.0
                    });
                }
            }
            sum
            };
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 5);
        let mut a1: (i64, i64) = (3, 2);
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(item.at);
                    let mut n1 = mix(item.value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.1 = a1.1 - (((item.at as i64) ^ 33) ^ a1.0).rem_euclid(50);
                    if text(item.at, stop, (item.value & 109))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    a0.1 += (item.at as i64).wrapping_mul(11).rem_euclid(100);
                    (item.value & 117).rem_euclid(100) as f64 / 7.0
                }
                for chunk in given.items.chunks(7) for item in chunk));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1).float("rounded", rounded)
    }
}

pub mod comprehension_057 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..=len as i64).rev() {
                    for k in 0..i.rem_euclid(3) {
                        list.push(({
                            given.reach((i as usize));
                            a1.insert(i.rem_euclid(40), i);
                            let n1 = (0..4_i64).filter(|m| m ^ round != 2).map(|m| m ^ round).collect::<Vec<_>>().len() as i64;
                            numbers[i as usize] += round.wrapping_add(i).rem_euclid(60) + (numbers.len() as i64);
                            a0 |= (round.wrapping_add(k) & 64) as u8;
                            if n1 > 188 { a1.insert(i.rem_euclid(40), i); }
                            numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + n1.wrapping_mul(11) % 1000;
                            format!("{} ", n1.wrapping_add(k))
                        }));
                    }
                }
                list.into_iter().collect::<String>()
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = String, 
                    {
                        given.reach((i as usize));
                        a1.insert(i.rem_euclid(40), i);
                        let n1 = parallel!(m ^ round for m in 0..4_i64 if m ^ round != 2).len() as i64;
                        numbers[i as usize] += round.wrapping_add(i).rem_euclid(60) + (numbers.len() as i64);
                        a0 |= (round.wrapping_add(k) & 64) as u8;
                        if n1 > 188 { a1.insert(i.rem_euclid(40), i); }
                        numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + n1.wrapping_mul(11) % 1000;
                        format!("{} ", n1.wrapping_add(k))
                    }
                    for i in (0..=len as i64).rev() for k in 0..i.rem_euclid(3));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).window("numbers", &numbers)
    }
}

pub mod comprehension_058 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    list.push(({
                        given.reach(i);
                        given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                        a0 ^= (i as i64) as u16;
                        (if (j as i64) > 225 { (j as i64) } else { 15 }).rem_euclid(1000)
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, fold(
                {
                    given.reach(i);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    a0 ^= (i as i64) as u16;
                    (if (j as i64) > 225 { (j as i64) } else { 15 }).rem_euclid(1000)
                }
                for i in 0..len / 8 for j in 0..i % 5, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_059 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: (i64, f64) = (3, 0.25);
        let mut a2_home: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = {
            let mut product = Wrapping(1_i64);
            for Item { at, value } in &given.items {
                product *= ({
                    given.reach((*at));
                    match mix((*value).wrapping_sub(38)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a2 += mix((*value)).rem_euclid(100);
                            match (if (*at as i64) > 283 { (*value) } else { (*value) }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    *a2 += (small((*at), stop, (*value).wrapping_mul(3))?).rem_euclid(100);
                                    let n1 = ((*at as i64) ^ (*at as i64));
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0[(*value).rem_euclid(8) as usize] += 1;
                    a0[(*value).rem_euclid(8) as usize] += 1;
                    Wrapping((*value).wrapping_mul(17) | 1)
                });
            }
            product
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: (i64, f64) = (3, 0.25);
        let mut a2_home: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                {
                    given.reach((*at));
                    match mix((*value).wrapping_sub(38)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a2 += mix((*value)).rem_euclid(100);
                            match (if (*at as i64) > 283 { (*value) } else { (*value) }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    *a2 += (small((*at), stop, (*value).wrapping_mul(3))?).rem_euclid(100);
                                    let n1 = ((*at as i64) ^ (*at as i64));
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    a0[(*value).rem_euclid(8) as usize] += 1;
                    a0[(*value).rem_euclid(8) as usize] += 1;
                    Wrapping((*value).wrapping_mul(17) | 1)
                }
                for Item { at, value } in &given.items));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.1).exact("a2", &a2_home)
    }
}

pub mod comprehension_060 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for item in &mut fresh {
                list.push(({
                    given.reach(item.at);
                    match (item.at as i64).wrapping_add(4).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = (item.at as i64);
                        }
                        _ => {}
                    }
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    let n2 = (0..4_i64).map(|m| m.wrapping_mul((item.at as i64)) % 50).sum::<i64>();
                    item.value
                }));
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    match (item.at as i64).wrapping_add(4).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = (item.at as i64);
                        }
                        _ => {}
                    }
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    let n2 = parallel!(sum(m.wrapping_mul((item.at as i64)) % 50 for m in 0..4_i64));
                    item.value
                }
                for item in &mut fresh);
            made.show()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_061 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0.0_f64;
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).step_by(3) {
                sum += ({
                    given.reach(i);
                    scratch.clear();
                    if let Some(n1 @ 3..) = some(i, later, (i as i64).wrapping_add(48)) {
                        match ((i as i64) & 12).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n2 = (n1 ^ m);
                                scratch.extend([n2, n2.wrapping_add((i as i64))]);
                                let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                            _ => {}
                        }
                    }
                    for n4 in 0..(i as i64).rem_euclid(4) {
                        scratch.extend([(i as i64), n4.wrapping_mul(3)]);
                        let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    let n6 = text(i, stop, ((i as i64) & 72))?;
                    if text(i, later, (i as i64))? % 2 == 0 { mix(1); }
                    let mut n7 = (i as i64).rem_euclid(4);
                    let n8 = 'own_n7: loop {
                        n7 += 1;
                        if n7 > 5 { break n7 * 2; }
                        for _ in 0..2 {
                            if n7 == 3 { continue 'own_n7; }
                            let n9 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 26 });
                            let n10 = (if (i as i64) % 2 == 0 { n7 } else { (i as i64) });
                            if n7 == 4 { break 'own_n7 7; }
                        }
                    };
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    n6.rem_euclid(100) as f64 / 7.0
                });
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
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); sum(
                {
                    given.reach(i);
                    scratch.clear();
                    if let Some(n1 @ 3..) = some(i, later, (i as i64).wrapping_add(48)) {
                        match ((i as i64) & 12).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n2 = (n1 ^ m);
                                scratch.extend([n2, n2.wrapping_add((i as i64))]);
                                let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                            _ => {}
                        }
                    }
                    for n4 in 0..(i as i64).rem_euclid(4) {
                        scratch.extend([(i as i64), n4.wrapping_mul(3)]);
                        let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    let n6 = text(i, stop, ((i as i64) & 72))?;
                    if text(i, later, (i as i64))? % 2 == 0 { mix(1); }
                    let mut n7 = (i as i64).rem_euclid(4);
                    let n8 = 'own_n7: loop {
                        n7 += 1;
                        if n7 > 5 { break n7 * 2; }
                        for _ in 0..2 {
                            if n7 == 3 { continue 'own_n7; }
                            let n9 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 26 });
                            let n10 = (if (i as i64) % 2 == 0 { n7 } else { (i as i64) });
                            if n7 == 4 { break 'own_n7 7; }
                        }
                    };
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    n6.rem_euclid(100) as f64 / 7.0
                }
                for i in (0..len).step_by(3)));
            rounded = made;
            Ok("rounded".to_owned())
        });
        Outcome::new(ended).float("rounded", rounded)
    }
}

pub mod comprehension_062 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut joined: Option<String> = None;
            for chunk in given.items.chunks(3) {
                for k in 0..2_i64 {
                    let x = ({
                        given.reach(chunk[0].at);
                        let n1 = format!("{} {:?}", k, some(chunk[0].at, stop, (chunk[0].value ^ chunk[0].value))?.checked_add(0)?).len() as i64;
                        format!("{} ", (chunk.len() as i64))
                    }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
                }
            }
            joined
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, reduce(
                {
                    given.reach(chunk[0].at);
                    let n1 = format!("{} {:?}", k, some(chunk[0].at, stop, (chunk[0].value ^ chunk[0].value))?.checked_add(0)?).len() as i64;
                    format!("{} ", (chunk.len() as i64))
                }
                for chunk in given.items.chunks(3) for k in 0..2_i64, |a, b| a + &b));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_063 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: BTreeMap<i64, i64> = BTreeMap::new();
        let mut a2: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    scratch.clear();
                    a1.insert((i as i64).rem_euclid(60), (i as i64));
                    *a0 ^= (i as i64);
                    if (i as i64) > 240 { a1.insert((if (i as i64) & 4 != 0 { (i as i64) } else { 4 }).rem_euclid(60), (if (i as i64) & 4 != 0 { (i as i64) } else { 4 })); }
                    (0..2).for_each(|_| { a2 += Duration::from_millis((if (i as i64) % 3 == 0 { (i as i64) } else { 32 }).rem_euclid(100) as u64); });
                    if i >= stop { return None; }
                    given.census.item((i as i64).rem_euclid(999) as usize)
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: BTreeMap<i64, i64> = BTreeMap::new();
        let mut a2: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(i);
                    scratch.clear();
                    a1.insert((i as i64).rem_euclid(60), (i as i64));
                    *a0 ^= (i as i64);
                    if (i as i64) > 240 { a1.insert((if (i as i64) & 4 != 0 { (i as i64) } else { 4 }).rem_euclid(60), (if (i as i64) & 4 != 0 { (i as i64) } else { 4 })); }
                    (0..2).for_each(|_| { a2 += Duration::from_millis((if (i as i64) % 3 == 0 { (i as i64) } else { 32 }).rem_euclid(100) as u64); });
                    if i >= stop { return None; }
                    given.census.item((i as i64).rem_euclid(999) as usize)
                }
                for i in 0..len);
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.show()).exact("a2", &a2)
    }
}

pub mod comprehension_064 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut joined: Option<String> = None;
            for (i, item) in given.items.iter().enumerate() {
                let c_stop = if i >= stop { return Err(Wrong::Small(i)) } else { (item.value ^ item.value) };
                let x = ({
                    given.reach(i);
                    let mut n1 = item.value.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match c_stop.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a0 |= m.wrapping_add(c_stop) % 50 == 7;
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = (c_stop ^ c_stop);
                    if i == later { return Ok(format!("left at {}", i)); }
                    lists[i].push(n3);
                    format!("{} ", mix((item.at as i64).wrapping_sub(c_stop)))
                }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
            }
            joined
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, reduce(
                {
                    given.reach(i);
                    let mut n1 = item.value.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match c_stop.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a0 |= m.wrapping_add(c_stop) % 50 == 7;
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = (c_stop ^ c_stop);
                    if i == later { return Ok(format!("left at {}", i)); }
                    lists[i].push(n3);
                    format!("{} ", mix((item.at as i64).wrapping_sub(c_stop)))
                }
                for (i, item) in given.items.iter().enumerate() let c_stop = if i >= stop { return Err(Wrong::Small(i)) } else { (item.value ^ item.value) }, |a, b| a + &b));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }
}

pub mod comprehension_065 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    given.reach(item.value);
                    let Some(n1) = some(item.value, stop, 8) else { return Ok(format!("left at {}", item.value)) };
                    if mix((item.value as i64)) % 3 != 1 {
                        let n2 = (item.value as i64).wrapping_add((item.value as i64));
                    }
                    else {
                        let n3 = ((item.value as i64) ^ (item.value as i64));
                    }
                    for n4 in 0..(n1 ^ 44).rem_euclid(4) {
                        let n5 = { let shown = mix(n1.wrapping_sub(n1)); format!("{shown:04}-{:x}", mix((item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    assert!(!(item.value == later), "on purpose {}", item.value);
                    let n6 = if item.value == stop { break } else { (item.value as i64) };
                    for n7 in 0..n1.wrapping_add(14).rem_euclid(4) {
                        let n8 = (n6 & 1);
                        let n9 = mix(n1);
                    }
                    n6.wrapping_mul(15)
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
                    given.reach(item.value);
                    let Some(n1) = some(item.value, stop, 8) else { return Ok(format!("left at {}", item.value)) };
                    if mix((item.value as i64)) % 3 != 1 {
                        let n2 = (item.value as i64).wrapping_add((item.value as i64));
                    }
                    else {
                        let n3 = ((item.value as i64) ^ (item.value as i64));
                    }
                    for n4 in 0..(n1 ^ 44).rem_euclid(4) {
                        let n5 = { let shown = mix(n1.wrapping_sub(n1)); format!("{shown:04}-{:x}", mix((item.value as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    assert!(!(item.value == later), "on purpose {}", item.value);
                    let n6 = if item.value == stop { break } else { (item.value as i64) };
                    for n7 in 0..n1.wrapping_add(14).rem_euclid(4) {
                        let n8 = (n6 & 1);
                        let n9 = mix(n1);
                    }
                    n6.wrapping_mul(15)
                }
                for item in given.census.items(len));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_066 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1: i64 = 50;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for i in (0..=len as i64).rev() {
                if let Some(c0) = (i ^ i).checked_sub(0) {
                    let c1 = (if i > 293 { i } else { c0 });
                    sum += ({
                        given.reach((i as usize));
                        let n1 = c1.wrapping_add(23);
                        (0..2).for_each(|_| { a1 = std::cmp::min(a1, mix(i)); });
                        a0.value &= (i.wrapping_mul(3) ^ a0.scale) != 431;
                        a1 = std::cmp::min(a1, (i & 5));
                        match (i as usize) { x if x == later => break, _ => {} }
                        if i > 0 {
                            a0.value &= mix(n1.wrapping_sub(14)) != 431;
                            lists[i as usize].push((if mix(c1) % 3 != 1 { i } else { c1 }));
                        }
                        else {
                            let n2 = mix(c1.wrapping_sub(c0));
                        }
                        let n3 = small((i as usize), stop, text((i as usize), stop, (if n1 % 2 == 0 { n1 } else { c1 }))?)?;
                        a1 = std::cmp::min(a1, i);
                        lists[i as usize].push((i ^ n3));
                        (n3 & 33).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1: i64 = 50;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach((i as usize));
                    let n1 = c1.wrapping_add(23);
                    (0..2).for_each(|_| { a1 = std::cmp::min(a1, mix(i)); });
                    a0.value &= (i.wrapping_mul(3) ^ a0.scale) != 431;
                    a1 = std::cmp::min(a1, (i & 5));
                    match (i as usize) { x if x == later => break, _ => {} }
                    if i > 0 {
                        a0.value &= mix(n1.wrapping_sub(14)) != 431;
                        lists[i as usize].push((if mix(c1) % 3 != 1 { i } else { c1 }));
                    }
                    else {
                        let n2 = mix(c1.wrapping_sub(c0));
                    }
                    let n3 = small((i as usize), stop, text((i as usize), stop, (if n1 % 2 == 0 { n1 } else { c1 }))?)?;
                    a1 = std::cmp::min(a1, i);
                    lists[i as usize].push((i ^ n3));
                    (n3 & 33).rem_euclid(100)
                }
                for i in (0..=len as i64).rev() if let Some(c0) = (i ^ i).checked_sub(0) let c1 = (if i > 293 { i } else { c0 })));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).window("lists", &lists)
    }
}

pub mod comprehension_067 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for i in 0..len as u64 {
                let x = ({
                    given.reach((i as usize));
                    let n1 = (if (i as i64) > 120 { (i as i64) } else { (i as i64) });
                    numbers[i as usize] += mix(n1.wrapping_sub(47)).rem_euclid(60) + (numbers.len() as i64);
                    let n2 = if (i as usize) == stop { return Some(format!("left at {}", (i as usize))) } else { (if n1 > 101 { n1 } else { n1 }) };
                    let mut n3 = (n2 ^ n2).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = (0..4_i64).map(|m| m.wrapping_mul(n1) % 50).sum::<i64>();
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    let n6 = some((i as usize), later, ((i as i64) ^ n2))?.wrapping_add(1);
                    match (i as usize) { x if x == stop => break, _ => {} }
                    let n7 = n6;
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + mix(n6.wrapping_sub(n2)) % 1000;
                    n7.rem_euclid(1000)
                }); best = Some(best.map_or(x, |best| best.max(x)));
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, max(
                {
                    given.reach((i as usize));
                    let n1 = (if (i as i64) > 120 { (i as i64) } else { (i as i64) });
                    numbers[i as usize] += mix(n1.wrapping_sub(47)).rem_euclid(60) + (numbers.len() as i64);
                    let n2 = if (i as usize) == stop { return Some(format!("left at {}", (i as usize))) } else { (if n1 > 101 { n1 } else { n1 }) };
                    let mut n3 = (n2 ^ n2).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = parallel!(sum(m.wrapping_mul(n1) % 50 for m in 0..4_i64));
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    let n6 = some((i as usize), later, ((i as i64) ^ n2))?.wrapping_add(1);
                    match (i as usize) { x if x == stop => break, _ => {} }
                    let n7 = n6;
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + mix(n6.wrapping_sub(n2)) % 1000;
                    n7.rem_euclid(1000)
                }
                for i in 0..len as u64));
            Some(made.show())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod comprehension_068 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for item in given.items.iter().take(len / 2) {
                    for other in given.values.iter().take(3) {
                        list.push(({
                            given.reach(item.at);
                            let n1 = format!("{}{word:?}", round, word = (if round > 121 { item.value } else { (*other) }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n2 = item.value;
                            round
                        }));
                    }
                }
                list.into_iter().collect::<VecDeque<_>>()
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = VecDeque<_>, 
                    {
                        given.reach(item.at);
                        let n1 = format!("{}{word:?}", round, word = (if round > 121 { item.value } else { (*other) }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n2 = item.value;
                        round
                    }
                    for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_069 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                if chunk[0].value & 7 != 0 {
                    let c1 = mix(chunk[0].value);
                    list.push(({
                        given.reach(chunk[0].at);
                        match chunk[0].value.wrapping_mul(7).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n1 in 0..m.wrapping_add((chunk.len() as i64)).rem_euclid(4) {
                                    if n1 == 1 { continue; }
                                    let n2 = { let shown = mix((chunk.len() as i64)); format!("{shown:04}-{:x}", n1.wrapping_mul(13)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                            }
                            _ => {}
                        }
                        a0.push_back(mix((chunk.len() as i64).wrapping_sub((chunk.len() as i64))));
                        a0.push_back(c1);
                        chunk[0].value.to_string()
                    }));
                }
            }
            list
            };
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(chunk[0].at);
                    match chunk[0].value.wrapping_mul(7).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n1 in 0..m.wrapping_add((chunk.len() as i64)).rem_euclid(4) {
                                if n1 == 1 { continue; }
                                let n2 = { let shown = mix((chunk.len() as i64)); format!("{shown:04}-{:x}", n1.wrapping_mul(13)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        _ => {}
                    }
                    a0.push_back(mix((chunk.len() as i64).wrapping_sub((chunk.len() as i64))));
                    a0.push_back(c1);
                    chunk[0].value.to_string()
                }
                for chunk in given.items.chunks(3) if chunk[0].value & 7 != 0 let c1 = mix(chunk[0].value));
            made.show()
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod comprehension_070 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            let mut scratch = Vec::<i64>::new();
            for item in VecDeque::from(given.items.clone()) {
                list.push(({
                    given.reach(item.at);
                    scratch.clear();
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            scratch.extend([(item.at as i64), mix(m.wrapping_sub(42))]);
                            let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        _ => {}
                    }
                    match item.value.wrapping_add((item.at as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((item.at as i64).wrapping_add(45)))
                            };
                            let n3 = n2(mix(item.value)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    if item.at == stop { break; }
                    let mut n4 = mix((item.at as i64)).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    (if (item.at as i64) & 3 != 0 { item.value } else { 9 })
                }));
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
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); 
                {
                    given.reach(item.at);
                    scratch.clear();
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            scratch.extend([(item.at as i64), mix(m.wrapping_sub(42))]);
                            let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        _ => {}
                    }
                    match item.value.wrapping_add((item.at as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((item.at as i64).wrapping_add(45)))
                            };
                            let n3 = n2(mix(item.value)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    if item.at == stop { break; }
                    let mut n4 = mix((item.at as i64)).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    (if (item.at as i64) & 3 != 0 { item.value } else { 9 })
                }
                for item in VecDeque::from(given.items.clone()));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_071 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut all = true;
            'twin: for i in 0..=len {
                for k in 0..2_i64 {
                    if !({
                        a0.value = a0.value - (some(i, stop, mix(k))?).rem_euclid(50);
                        let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_mul(7), vec![mix(k.wrapping_sub(4)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        match (if n1 > 72 { (i as i64) } else { n1 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                match mix(k).rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                        let n2 = mix(n1);
                                        a0.value = a0.value - k.wrapping_add(n1).rem_euclid(50);
                                    }
                                    _ => {}
                                }
                                let n3 = (if mix(m) % 3 != 1 { m } else { (i as i64) });
                            }
                            _ => {}
                        }
                        (0..2).for_each(|_| { a0.value = a0.value - n1.wrapping_add(n1).rem_euclid(50); });
                        mix((i as i64).wrapping_sub(24)) % 97 == 11
                    }) { all = false; break 'twin; }
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
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, all(
                {
                    a0.value = a0.value - (some(i, stop, mix(k))?).rem_euclid(50);
                    let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_mul(7), vec![mix(k.wrapping_sub(4)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match (if n1 > 72 { (i as i64) } else { n1 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            match mix(k).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = mix(n1);
                                    a0.value = a0.value - k.wrapping_add(n1).rem_euclid(50);
                                }
                                _ => {}
                            }
                            let n3 = (if mix(m) % 3 != 1 { m } else { (i as i64) });
                        }
                        _ => {}
                    }
                    (0..2).for_each(|_| { a0.value = a0.value - n1.wrapping_add(n1).rem_euclid(50); });
                    mix((i as i64).wrapping_sub(24)) % 97 == 11
                }
                for i in 0..=len for k in 0..2_i64));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_072 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 1..=len.min(200) as u8 {
                list.push(({
                    given.reach(usize::from(i));
                    a0 = a0.max((if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }));
                    (0..2).for_each(|_| { a0 = a0.max((i as i64).wrapping_add(24)); });
                    let Some(n1) = some(usize::from(i), stop, 8) else { resume_unwind(Box::new(Payload(usize::from(i)))) };
                    for n2 in 0..(i as i64).rem_euclid(4) {
                        if n2 == 2 { break; }
                        if n1 & 6 != 0 { a0 = a0.max(n2); }
                    }
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + (i as i64) % 1000;
                    (i as i64)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, fold(
                {
                    given.reach(usize::from(i));
                    a0 = a0.max((if (i as i64) & 2 != 0 { (i as i64) } else { (i as i64) }));
                    (0..2).for_each(|_| { a0 = a0.max((i as i64).wrapping_add(24)); });
                    let Some(n1) = some(usize::from(i), stop, 8) else { resume_unwind(Box::new(Payload(usize::from(i)))) };
                    for n2 in 0..(i as i64).rem_euclid(4) {
                        if n2 == 2 { break; }
                        if n1 & 6 != 0 { a0 = a0.max(n2); }
                    }
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + (i as i64) % 1000;
                    (i as i64)
                }
                for i in 1..=len.min(200) as u8, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }
}

pub mod comprehension_073 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            let mut scratch = Vec::<i64>::new();
            'twin: for chunk in given.items.chunks(3) {
                for k in 0..chunk[0].value.rem_euclid(3) {
                    if ({
                        given.reach(chunk[0].at);
                        scratch.clear();
                        if chunk[0].value % 5 == 0 { a0 += "yz"; }
                        if text(chunk[0].at, later, (if (chunk.len() as i64) % 2 == 0 { k } else { chunk[0].value }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                        if chunk[0].at == stop { break; }
                        (if (chunk.len() as i64) & 1 != 0 { k } else { chunk[0].value }) % 3 == 0
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); any(
                {
                    given.reach(chunk[0].at);
                    scratch.clear();
                    if chunk[0].value % 5 == 0 { a0 += "yz"; }
                    if text(chunk[0].at, later, (if (chunk.len() as i64) % 2 == 0 { k } else { chunk[0].value }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    if chunk[0].at == stop { break; }
                    (if (chunk.len() as i64) & 1 != 0 { k } else { chunk[0].value }) % 3 == 0
                }
                for chunk in given.items.chunks(3) for k in 0..chunk[0].value.rem_euclid(3)));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod comprehension_074 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len {
                list.push(({
                    given.reach(i);
                    match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                    grid[i][(((i as i64) & 66) & 1) as usize] += 1;
                    mix((i as i64)).wrapping_add((if (i as i64) > 14 { (i as i64) } else { 48 }))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(i);
                    match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                    grid[i][(((i as i64) & 66) & 1) as usize] += 1;
                    mix((i as i64)).wrapping_add((if (i as i64) > 14 { (i as i64) } else { 48 }))
                }
                for i in 0..len);
            Ok(made.show())
        });
        Outcome::new(ended).window("grid", &grid)
    }
}

pub mod comprehension_075 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for i in 0..=len {
                let c_stop = if i == stop { break } else { ((i as i64) ^ 10) };
                if let Some(c0) = (if (i as i64) > 254 { c_stop } else { (i as i64) }).checked_sub(7) {
                    if let Some(c1) = ((i as i64) ^ c0).checked_sub(8) {
                        list.push(({
                            given.reach(i);
                            if i >= stop { break; }
                            let n1 = (i as i64);
                            a0.insert(c1.wrapping_add(n1));
                            a0.insert((some(i, later, (n1 & 22))?.checked_add(0)?));
                            numbers[i] ^= (i as i64) & 511;
                            lists[i].clear();
                            some(i, later, c0.wrapping_mul(19)).ok_or(i.to_string())
                        }));
                    }
                }
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, into = Result<Vec<i64>, String>, 
                {
                    given.reach(i);
                    if i >= stop { break; }
                    let n1 = (i as i64);
                    a0.insert(c1.wrapping_add(n1));
                    a0.insert((some(i, later, (n1 & 22))?.checked_add(0)?));
                    numbers[i] ^= (i as i64) & 511;
                    lists[i].clear();
                    some(i, later, c0.wrapping_mul(19)).ok_or(i.to_string())
                }
                for i in 0..=len let c_stop = if i == stop { break } else { ((i as i64) ^ 10) } if let Some(c0) = (if (i as i64) > 254 { c_stop } else { (i as i64) }).checked_sub(7) if let Some(c1) = ((i as i64) ^ c0).checked_sub(8));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.show()).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod comprehension_076 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut sum = 0_i64;
            let mut scratch = Vec::<i64>::new();
            for pair in given.items.windows(2) {
                sum += ({
                    scratch.clear();
                    scratch.extend([mix(pair[0].value), (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 21 })]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    for n2 in 0..(if pair[0].value % 5 == 0 { pair[0].value } else { pair[0].value }).rem_euclid(4) {
                        if let Some(n3 @ 3..) = some(pair[0].at, later, mix(n1.wrapping_sub(2))) {
                            let n4 = n2.wrapping_add(n2);
                        }
                    }
                    (if pair[0].value % 2 == 0 { n1 } else { 0 }).rem_euclid(100)
                });
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); sum(
                {
                    scratch.clear();
                    scratch.extend([mix(pair[0].value), (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 21 })]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    for n2 in 0..(if pair[0].value % 5 == 0 { pair[0].value } else { pair[0].value }).rem_euclid(4) {
                        if let Some(n3 @ 3..) = some(pair[0].at, later, mix(n1.wrapping_sub(2))) {
                            let n4 = n2.wrapping_add(n2);
                        }
                    }
                    (if pair[0].value % 2 == 0 { n1 } else { 0 }).rem_euclid(100)
                }
                for pair in given.items.windows(2)));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_077 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid_home = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let made = {
            let mut list = Vec::new();
            for (i, c) in given.text.chars().enumerate() {
                list.push(({
                    given.reach(i);
                    grid[i][((i as i64).wrapping_mul(11) & 1) as usize] += 1;
                    let n1 = text(i, later, ((c as i64) & 12))?.wrapping_add(1);
                    match (c as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match i { x if x == stop => break, _ => {} }
                            grid[i][(mix((c as i64).wrapping_sub((c as i64))) & 1) as usize] += 1;
                        }
                        _ => {}
                    }
                    grid[i][((n1 ^ (c as i64)) & 1) as usize] += 1;
                    (((c as i64) ^ 32), n1)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("grid", &grid_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid_home = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(i);
                    grid[i][((i as i64).wrapping_mul(11) & 1) as usize] += 1;
                    let n1 = text(i, later, ((c as i64) & 12))?.wrapping_add(1);
                    match (c as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match i { x if x == stop => break, _ => {} }
                            grid[i][(mix((c as i64).wrapping_sub((c as i64))) & 1) as usize] += 1;
                        }
                        _ => {}
                    }
                    grid[i][((n1 ^ (c as i64)) & 1) as usize] += 1;
                    (((c as i64) ^ 32), n1)
                }
                for (i, c) in given.text.chars().enumerate());
            Ok(made.show())
        });
        Outcome::new(ended).window("grid", &grid_home)
    }
}

pub mod comprehension_078 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -20);
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut product = Wrapping(1_i64);
            for i in (0..len).map(|i| i * 2) {
                product *= ({
                    given.reach((i / 2));
                    match (i as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            match m.wrapping_add((i as i64)).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n1 = (i as i64).wrapping_mul(9);
                                }
                                _ => {}
                            }
                            a0.1 = a0.1.max((((i as i64) ^ (i as i64)) ^ a0.0));
                        }
                        _ => {}
                    }
                    if (i as i64) % 5 == 0 && (i / 2) % 5 == 1 { continue; }
                    a0.1 = a0.1.max((i as i64));
                    Wrapping((i as i64) | 1)
                });
            }
            product
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -20);
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, product(
                {
                    given.reach((i / 2));
                    match (i as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            match m.wrapping_add((i as i64)).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n1 = (i as i64).wrapping_mul(9);
                                }
                                _ => {}
                            }
                            a0.1 = a0.1.max((((i as i64) ^ (i as i64)) ^ a0.0));
                        }
                        _ => {}
                    }
                    if (i as i64) % 5 == 0 && (i / 2) % 5 == 1 { continue; }
                    a0.1 = a0.1.max((i as i64));
                    Wrapping((i as i64) | 1)
                }
                for i in (0..len).map(|i| i * 2)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_079 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut list = Vec::new();
            for &Item { at, value } in given.items.iter() {
                list.push(({
                    given.reach(at);
                    *a0 *= Wrapping((value & 109) | 1);
                    a1.insert((at as i64).rem_euclid(40), (at as i64));
                    a2 += mix(value.wrapping_sub(value)).rem_euclid(100);
                    let n1 = if at == stop { break } else { (at as i64) };
                    (n1 ^ value).to_string()
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(at);
                    *a0 *= Wrapping((value & 109) | 1);
                    a1.insert((at as i64).rem_euclid(40), (at as i64));
                    a2 += mix(value.wrapping_sub(value)).rem_euclid(100);
                    let n1 = if at == stop { break } else { (at as i64) };
                    (n1 ^ value).to_string()
                }
                for &Item { at, value } in given.items.iter());
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home.show()).exact("a2", &a2)
    }
}

pub mod comprehension_080 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let mut a1: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for i in 0..len / 8 {
                for j in 0..i % 5 {
                    if some(i, stop, mix((j as i64).wrapping_sub(48))).ok_or(Small(i))? % 3 != 1 {
                        if ({
                            given.reach(i);
                            let n1 = (i as i64).wrapping_add((j as i64));
                            a1.value.push((j as i64));
                            (i as i64).wrapping_add((j as i64)) > 40
                        }) { any = true; break 'twin; }
                    }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let mut a1: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach(i);
                    let n1 = (i as i64).wrapping_add((j as i64));
                    a1.value.push((j as i64));
                    (i as i64).wrapping_add((j as i64)) > 40
                }
                for i in 0..len / 8 for j in 0..i % 5 if some(i, stop, mix((j as i64).wrapping_sub(48))).ok_or(Small(i))? % 3 != 1));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value.show())
    }
}

pub mod comprehension_081 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: HashSet<i64> = HashSet::new();
        let mut a2: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut sum = 0_i64;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    sum = sum.wrapping_add(({
                        let n1 = (if (j as i64) % 4 == 0 { (j as i64) } else { 38 });
                        let n2 = (n1 & 53);
                        given.values[if (i * (len / 3) + j) == stop { usize::MAX } else { 0 }].min(1);
                        a0.push('x');
                        if mix((j as i64)) % 3 != 1 { a1.insert(n2.wrapping_mul(5).rem_euclid(500)); }
                        a2.value[((n1 & 59) ^ a2.scale).rem_euclid(4) as usize] ^= ((n1 & 59) ^ a2.scale) as u16;
                        ((j as i64) ^ n2).rem_euclid(1000)
                    }));
                }
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home.show()).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: HashSet<i64> = HashSet::new();
        let mut a2: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, fold(
                {
                    let n1 = (if (j as i64) % 4 == 0 { (j as i64) } else { 38 });
                    let n2 = (n1 & 53);
                    given.values[if (i * (len / 3) + j) == stop { usize::MAX } else { 0 }].min(1);
                    a0.push('x');
                    if mix((j as i64)) % 3 != 1 { a1.insert(n2.wrapping_mul(5).rem_euclid(500)); }
                    a2.value[((n1 & 59) ^ a2.scale).rem_euclid(4) as usize] ^= ((n1 & 59) ^ a2.scale) as u16;
                    ((j as i64) ^ n2).rem_euclid(1000)
                }
                for i in 0..3_usize for j in 0..len / 3, 0_i64, |a: i64, x| a.wrapping_mul(1).wrapping_add(x), |a, b| a.wrapping_add(b)));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home.show()).exact("a2", &a2.value)
    }
}

pub mod comprehension_082 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for i in (0..len).step_by(3) {
                for k in 0..2_i64 {
                    let x = ({
                        given.reach(i);
                        match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                        for n1 in 0..((i as i64) & 21).rem_euclid(4) {
                            for n2 in 0..(n1 & 43).rem_euclid(4) {
                                let n3 = { let shown = mix(k.wrapping_sub(n2)); format!("{shown:04}-{:x}", mix(n1.wrapping_sub(45))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        if i == stop { break; }
                        for n4 in 0..(i as i64).rem_euclid(4) {
                        }
                        (if mix(k) % 3 != 1 { k } else { 9 }).rem_euclid(1000)
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
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach(i);
                    match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                    for n1 in 0..((i as i64) & 21).rem_euclid(4) {
                        for n2 in 0..(n1 & 43).rem_euclid(4) {
                            let n3 = { let shown = mix(k.wrapping_sub(n2)); format!("{shown:04}-{:x}", mix(n1.wrapping_sub(45))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    if i == stop { break; }
                    for n4 in 0..(i as i64).rem_euclid(4) {
                    }
                    (if mix(k) % 3 != 1 { k } else { 9 }).rem_euclid(1000)
                }
                for i in (0..len).step_by(3) for k in 0..2_i64));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_083 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let x = ({
                        if text(i, stop, (i as i64).wrapping_mul(17))? % 2 == 0 { mix(1); }
                        let mut n1 = mix((j as i64)).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = ((i as i64) ^ n1);
                            let n3 = n2;
                        }
                        (mix((i as i64).wrapping_sub(4)), (i as i64).wrapping_mul(15))
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
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
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    if text(i, stop, (i as i64).wrapping_mul(17))? % 2 == 0 { mix(1); }
                    let mut n1 = mix((j as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = ((i as i64) ^ n1);
                        let n3 = n2;
                    }
                    (mix((i as i64).wrapping_sub(4)), (i as i64).wrapping_mul(15))
                }
                for i in 0..len / 8 for j in 0..i % 5, |pair| pair.0.rem_euclid(16)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_084 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    list.push(({
                        a0.value = max(a0.value, (round, 4));
                        if item.value == later { continue 'rounds; }
                        if item.value == stop { break; }
                        round.rem_euclid(1000)
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        a0.value = max(a0.value, (round, 4));
                        if item.value == later { continue 'rounds; }
                        if item.value == stop { break; }
                        round.rem_euclid(1000)
                    }
                    for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_085 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 7);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                if small(item.value, stop, ((item.value as i64) ^ (item.value as i64)))? % 3 != 1 {
                    let c0 = mix((item.value as i64));
                    list.push(({
                        if let Some(n1 @ 3..) = some(item.value, later, mix((item.value as i64).wrapping_sub((item.value as i64)))) {
                            let n2 = (n1 ^ c0);
                        }
                        a0.1 -= ((item.value as i64) & 28).rem_euclid(100) as i32;
                        if mix((item.value as i64)) % 3 != 1 { a0.1 -= mix((item.value as i64).wrapping_sub((item.value as i64))).rem_euclid(100) as i32; }
                        ((item.value as i64) ^ 12)
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
        let mut a0: (i64, i32) = (3, 7);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    if let Some(n1 @ 3..) = some(item.value, later, mix((item.value as i64).wrapping_sub((item.value as i64)))) {
                        let n2 = (n1 ^ c0);
                    }
                    a0.1 -= ((item.value as i64) & 28).rem_euclid(100) as i32;
                    if mix((item.value as i64)) % 3 != 1 { a0.1 -= mix((item.value as i64).wrapping_sub((item.value as i64))).rem_euclid(100) as i32; }
                    ((item.value as i64) ^ 12)
                }
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) if small(item.value, stop, ((item.value as i64) ^ (item.value as i64)))? % 3 != 1 let c0 = mix((item.value as i64)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_086 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> String {
            let made = {
            let mut map = HashMap::new();
            for (item, other) in given.items.iter().zip(&given.values) {
                let (c0, c0m) = (mix(item.value) / 3, mix(item.value) % 7);
                map.insert(({
                    given.reach(item.at);
                    let mut n1 = mix(c0).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let Some(n2) = some(item.at, later, 8) else { return format!("left at {}", item.at) };
                        let n3 = if item.at == stop { return format!("left at {}", item.at) } else { n2 };
                        if n1 == 1 { break; }
                    }
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((*other).wrapping_mul(13)))
                    };
                    let n5 = n4(item.value).unwrap_or(1);
                    if c0m > 242 { a0.value[(((c0m ^ 38) ^ a0.scale) & 1) as usize][((c0m ^ 38) ^ a0.scale).rem_euclid(3) as usize] += 2; }
                    a0.value[(n5.wrapping_add(25) & 1) as usize][n5.wrapping_add(25).rem_euclid(3) as usize] += 2;
                    (if (*other) > 260 { (*other) } else { n5 })
                }), (c0 & 46).rem_euclid(9));
            }
            map
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(item.at);
                    let mut n1 = mix(c0).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let Some(n2) = some(item.at, later, 8) else { return format!("left at {}", item.at) };
                        let n3 = if item.at == stop { return format!("left at {}", item.at) } else { n2 };
                        if n1 == 1 { break; }
                    }
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((*other).wrapping_mul(13)))
                    };
                    let n5 = n4(item.value).unwrap_or(1);
                    if c0m > 242 { a0.value[(((c0m ^ 38) ^ a0.scale) & 1) as usize][((c0m ^ 38) ^ a0.scale).rem_euclid(3) as usize] += 2; }
                    a0.value[(n5.wrapping_add(25) & 1) as usize][n5.wrapping_add(25).rem_euclid(3) as usize] += 2;
                    (if (*other) > 260 { (*other) } else { n5 })
                } => (c0 & 46).rem_euclid(9)
                for (item, other) in given.items.iter().zip(&given.values) let (c0, c0m) = (mix(item.value) / 3, mix(item.value) % 7));
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_087 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                for k in [4_i64, 1] {
                    let x = ({
                        given.reach(i);
                        ((k ^ k), k.wrapping_mul(11))
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) < best.0.rem_euclid(16)) { best = Some(x); }
                }
            }
            best
            };
            made.show()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, min_by_key(
                {
                    given.reach(i);
                    ((k ^ k), k.wrapping_mul(11))
                }
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) for k in [4_i64, 1], |pair| pair.0.rem_euclid(16)));
            made.show()
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_088 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                    if mix((i as i64)) % 3 != 1 {
                        list.push(({
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub(30))))
                            };
                            let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                            let mut n3 = mix(n2.wrapping_sub(33)).rem_euclid(4);
                            let n4 = 'own_n3: loop {
                                n3 += 1;
                                if n3 > 5 { break n3 * 2; }
                                for _ in 0..2 {
                                    if n3 == 3 { continue 'own_n3; }
                                    let mut n5 = 3_i64;
                                    for m in 0..5_i64 { if m + 3 == (i as i64) & 7 { break; } n5 += m ^ ((i as i64) & 7); }
                                    if n2 & 6 != 0 && i % 5 == 1 { continue; }
                                    if n3 == 4 { break 'own_n3 7; }
                                }
                            };
                            (round & 25).wrapping_add(n4)
                        }));
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, fold(
                    {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub(30))))
                        };
                        let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                        let mut n3 = mix(n2.wrapping_sub(33)).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let mut n5 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == (i as i64) & 7 { break; } n5 += m ^ ((i as i64) & 7); });
                                if n2 & 6 != 0 && i % 5 == 1 { continue; }
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        (round & 25).wrapping_add(n4)
                    }
                    for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) if mix((i as i64)) % 3 != 1, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_089 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut count = 0_usize;
            for i in 0..=len {
                if ({
                    given.reach(i);
                    let n1 = format!("{} {:?}", mix((i as i64)), some(i, stop, (i as i64).wrapping_add((i as i64)))?).len() as i64;
                    a0.extend([(n1 & 57), 4]);
                    if mix(n1) % 3 != 1 { a1.1[(n1.wrapping_mul(9) ^ a1.0).rem_euclid(5) as usize] -= 1; }
                    pairs[i].1 = usize::from((if n1 & 4 != 0 { n1 } else { (i as i64) }) % 2 == 0);
                    lists[i].push((if (i as i64) & 6 != 0 { (i as i64) } else { 37 }));
                    (if n1 % 5 == 0 { n1 } else { 27 }) % 3 == 0
                }) { count += 1; }
            }
            count
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.1).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: (i64, Vec<u64>) = (3, vec![500_000; 5]);
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, count(
                {
                    given.reach(i);
                    let n1 = format!("{} {:?}", mix((i as i64)), some(i, stop, (i as i64).wrapping_add((i as i64)))?).len() as i64;
                    a0.extend([(n1 & 57), 4]);
                    if mix(n1) % 3 != 1 { a1.1[(n1.wrapping_mul(9) ^ a1.0).rem_euclid(5) as usize] -= 1; }
                    pairs[i].1 = usize::from((if n1 & 4 != 0 { n1 } else { (i as i64) }) % 2 == 0);
                    lists[i].push((if (i as i64) & 6 != 0 { (i as i64) } else { 37 }));
                    (if n1 % 5 == 0 { n1 } else { 27 }) % 3 == 0
                }
                for i in 0..=len));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.1).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod comprehension_090 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut a1: (i64, usize) = (3, 90_000_000);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut joined: Option<String> = None;
                for i in 0..len {
                    if round % 2 == 0 {
                        let x = ({
                            for n1 in 0..mix((i as i64)).rem_euclid(4) {
                                if (i as i64) > 98 {
                                }
                                a1.1 -= (round.wrapping_mul(17) ^ a1.0).rem_euclid(90) as usize;
                            }
                            a0 = a0.max(mix((i as i64).wrapping_sub(9)));
                            a1.1 -= round.rem_euclid(90) as usize;
                            if i == stop { break 'rounds; }
                            (round & 94).to_string()
                        }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
                    }
                }
                joined
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut a1: (i64, usize) = (3, 90_000_000);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, reduce(
                    {
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                            if (i as i64) > 98 {
                            }
                            a1.1 -= (round.wrapping_mul(17) ^ a1.0).rem_euclid(90) as usize;
                        }
                        a0 = a0.max(mix((i as i64).wrapping_sub(9)));
                        a1.1 -= round.rem_euclid(90) as usize;
                        if i == stop { break 'rounds; }
                        (round & 94).to_string()
                    }
                    for i in 0..len if round % 2 == 0, |a, b| a + &b));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod comprehension_091 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut first = None;
            'twin: for i in (0..len).map(|i| i * 2) {
                first = Some(({
                    given.reach((i / 2));
                    a0 += (i as i64).rem_euclid(100) as u64;
                    (0..2).for_each(|_| { a0 += ((i as i64) ^ (i as i64)).rem_euclid(100) as u64; });
                    given.values[if (i / 2) == stop { usize::MAX } else { 0 }].min(1);
                    mix((i as i64)).rem_euclid(1000)
                })); break 'twin;
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach((i / 2));
                    a0 += (i as i64).rem_euclid(100) as u64;
                    (0..2).for_each(|_| { a0 += ((i as i64) ^ (i as i64)).rem_euclid(100) as u64; });
                    given.values[if (i / 2) == stop { usize::MAX } else { 0 }].min(1);
                    mix((i as i64)).rem_euclid(1000)
                }
                for i in (0..len).map(|i| i * 2)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_092 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a1_home: String = String::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<(i64, i64)> = None;
                for &Item { at, value } in given.items.iter() {
                    let x = ({
                        given.reach(at);
                        a1.push_str(&value.to_string());
                        let mut n1 = value.rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = { let shown = (if mix(value) % 3 != 1 { value } else { round }); format!("{shown:04}-{:x}", (if n1 > 4 { n1 } else { value })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        a0.value.insert((round ^ a0.scale));
                        a1.push_str(&(if (at as i64) > 100 { round } else { 35 }).to_string());
                        ((n2 & 73), round)
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).sequence("a1", a1_home.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut a1_home: String = String::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, max_by_key(
                    {
                        given.reach(at);
                        a1.push_str(&value.to_string());
                        let mut n1 = value.rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = { let shown = (if mix(value) % 3 != 1 { value } else { round }); format!("{shown:04}-{:x}", (if n1 > 4 { n1 } else { value })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        a0.value.insert((round ^ a0.scale));
                        a1.push_str(&(if (at as i64) > 100 { round } else { 35 }).to_string());
                        ((n2 & 73), round)
                    }
                    for &Item { at, value } in given.items.iter(), |pair| pair.0.rem_euclid(16)));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).sequence("a1", a1_home.bytes())
    }
}

pub mod comprehension_093 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, i128) = (3, 0);
        let mut grid_home = vec![[1_i64; 3]; len / 10 + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let made = {
            let mut first = None;
            'twin: for i in 0..len / 10 {
                for j in 0..10_usize {
                    first = Some(({
                        given.reach((i * 10 + j));
                        let n1 = (0..4_i64).filter(|m| m ^ (i as i64) != 2).map(|m| m ^ (i as i64)).collect::<Vec<_>>().len() as i64;
                        grid[i][((n1 ^ (j as i64)) & 1) as usize] += 1;
                        grid[i][(mix((i as i64)) & 1) as usize] += 1;
                        (0..2).for_each(|_| { a0 -= (i as i64).rem_euclid(90) as usize; });
                        grid[i][((j as i64).wrapping_mul(11) & 1) as usize] += 1;
                        mix((i as i64))
                    })); break 'twin;
                }
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).window("grid", &grid_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut a1: (i64, i128) = (3, 0);
        let mut grid_home = vec![[1_i64; 3]; len / 10 + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach((i * 10 + j));
                    let n1 = parallel!(m ^ (i as i64) for m in 0..4_i64 if m ^ (i as i64) != 2).len() as i64;
                    grid[i][((n1 ^ (j as i64)) & 1) as usize] += 1;
                    grid[i][(mix((i as i64)) & 1) as usize] += 1;
                    (0..2).for_each(|_| { a0 -= (i as i64).rem_euclid(90) as usize; });
                    grid[i][((j as i64).wrapping_mul(11) & 1) as usize] += 1;
                    mix((i as i64))
                }
                for i in 0..len / 10 for j in 0..10_usize));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).window("grid", &grid_home)
    }
}

pub mod comprehension_094 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for (i, item) in given.items.iter().enumerate() {
                    list.push(({
                        given.reach(i);
                        lists[i].push(mix((item.at as i64).wrapping_sub(round)));
                        let n1 = (item.at as i64).wrapping_add(21);
                        a0 -= n1.wrapping_add(round).rem_euclid(90) as usize;
                        numbers[i] += n1.wrapping_add(33).rem_euclid(60) + (numbers.len() as i64);
                        lists[i].push(mix(item.value.wrapping_sub((item.at as i64))));
                        (item.at as i64).wrapping_add(mix(item.value))
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, 
                    {
                        given.reach(i);
                        lists[i].push(mix((item.at as i64).wrapping_sub(round)));
                        let n1 = (item.at as i64).wrapping_add(21);
                        a0 -= n1.wrapping_add(round).rem_euclid(90) as usize;
                        numbers[i] += n1.wrapping_add(33).rem_euclid(60) + (numbers.len() as i64);
                        lists[i].push(mix(item.value.wrapping_sub((item.at as i64))));
                        (item.at as i64).wrapping_add(mix(item.value))
                    }
                    for (i, item) in given.items.iter().enumerate());
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod comprehension_095 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for item in given.items.clone() {
                for k in 0..2_i64 {
                    if ({
                        given.reach(item.at);
                        a0.value -= 2;
                        let n1 = format!("{} {:?}", (item.value ^ 37), small(item.at, stop, ((item.at as i64) ^ 6))?).len() as i64;
                        n1 > 40
                    }) { any = true; break 'twin; }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, any(
                {
                    given.reach(item.at);
                    a0.value -= 2;
                    let n1 = format!("{} {:?}", (item.value ^ 37), small(item.at, stop, ((item.at as i64) ^ 6))?).len() as i64;
                    n1 > 40
                }
                for item in given.items.clone() for k in 0..2_i64));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_096 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len as u64 {
                list.push(({
                    given.reach((i as usize));
                    a1.insert(mix((i as i64)).rem_euclid(40), mix((i as i64)));
                    a0.1 += Wrapping(((i as i64).wrapping_mul(17) ^ a0.0) as u8);
                    match ((i as i64) & 58).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    a1.insert(((i as i64) & 29).rem_euclid(40), ((i as i64) & 29));
                    ((i as i64), (i as i64).wrapping_mul(7))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.show()).sequence("a2", a2.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach((i as usize));
                    a1.insert(mix((i as i64)).rem_euclid(40), mix((i as i64)));
                    a0.1 += Wrapping(((i as i64).wrapping_mul(17) ^ a0.0) as u8);
                    match ((i as i64) & 58).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    a1.insert(((i as i64) & 29).rem_euclid(40), ((i as i64) & 29));
                    ((i as i64), (i as i64).wrapping_mul(7))
                }
                for i in 0..len as u64);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.show()).sequence("a2", a2.iter().map(|item| item.value))
    }
}

pub mod comprehension_097 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u16> = Held { value: 9, scale: 2 };
        let mut a1_home: i64 = 5;
        let mut a2: (i64, bool) = (3, false);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut best: Option<(i64, i64)> = None;
                for item in given.census.items(len) {
                    let x = ({
                        given.reach(item.value);
                        a0.value ^= (if (item.value as i64) > 59 { round } else { (item.value as i64) }) as u16;
                        match (item.value as i64).wrapping_mul(9).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                            }
                            _ => {}
                        }
                        *a1 += (if (item.value as i64) % 5 == 0 { (item.value as i64) } else { round }).rem_euclid(100);
                        (0..2).for_each(|_| { a2.1 |= (item.value as i64).wrapping_add(45) % 50 == 7; });
                        (((item.value as i64) ^ 20), (item.value as i64))
                    }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
                }
                best
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u16> = Held { value: 9, scale: 2 };
        let mut a1_home: i64 = 5;
        let mut a2: (i64, bool) = (3, false);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, max_by_key(
                    {
                        given.reach(item.value);
                        a0.value ^= (if (item.value as i64) > 59 { round } else { (item.value as i64) }) as u16;
                        match (item.value as i64).wrapping_mul(9).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                            }
                            _ => {}
                        }
                        *a1 += (if (item.value as i64) % 5 == 0 { (item.value as i64) } else { round }).rem_euclid(100);
                        (0..2).for_each(|_| { a2.1 |= (item.value as i64).wrapping_add(45) % 50 == 7; });
                        (((item.value as i64) ^ 20), (item.value as i64))
                    }
                    for item in given.census.items(len), |pair| pair.0.rem_euclid(16)));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).exact("a2", &a2.1)
    }
}

pub mod comprehension_098 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0.0_f64;
                for i in -3..len as i32 - 3 {
                    if round & 1 != 0 {
                        for k in [4_i64, 1] {
                            sum += ({
                                let n1 = format!("{:>4}|{:?}", round, vec![round; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                for n2 in 0..i64::from(i).rem_euclid(4) {
                                    if n2 == 1 { continue; }
                                    if round % 2 == 0 {
                                        let n3 = k.wrapping_add(29);
                                    }
                                    else {
                                        if mix(n2) % 3 != 1 && ((i + 3) as usize) % 5 == 1 { continue; }
                                    }
                                }
                                if round & 4 != 0 {
                                    let n4 = some(((i + 3) as usize), stop, round.wrapping_add(4))?.checked_add(0)?;
                                    let n5 = i64::from(i);
                                }
                                else {
                                    let n6 = round.wrapping_mul(15);
                                }
                                (n1 ^ n1).rem_euclid(100) as f64 / 7.0
                            });
                        }
                    }
                }
                sum
                };
                rounded = made;
                rest += &format!("{:?};", "rounded".to_owned());
            }
            Some(rest)
        });
        Outcome::new(ended).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, sum(
                    {
                        let n1 = format!("{:>4}|{:?}", round, vec![round; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        for n2 in 0..i64::from(i).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            if round % 2 == 0 {
                                let n3 = k.wrapping_add(29);
                            }
                            else {
                                if mix(n2) % 3 != 1 && ((i + 3) as usize) % 5 == 1 { continue; }
                            }
                        }
                        if round & 4 != 0 {
                            let n4 = some(((i + 3) as usize), stop, round.wrapping_add(4))?.checked_add(0)?;
                            let n5 = i64::from(i);
                        }
                        else {
                            let n6 = round.wrapping_mul(15);
                        }
                        (n1 ^ n1).rem_euclid(100) as f64 / 7.0
                    }
                    for i in -3..len as i32 - 3 if round & 1 != 0 for k in [4_i64, 1]));
                rounded = made;
                rest += &format!("{:?};", "rounded".to_owned());
            }
            Some(rest)
        });
        Outcome::new(ended).float("rounded", rounded)
    }
}

pub mod comprehension_099 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for c in given.text.chars() {
                let c_stop = if (c as usize) == stop { break } else { (c as i64).wrapping_add((c as i64)) };
                for k in [4_i64, 1] {
                    list.push(({
                        if k % 4 == 0 {
                            a0.value.insert(((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale).rem_euclid(60), ((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale));
                        }
                        a0.value.insert((c_stop & 26).rem_euclid(60), (c_stop & 26));
                        ((c as i64), (k & 65))
                    }));
                }
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    if k % 4 == 0 {
                        a0.value.insert(((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale).rem_euclid(60), ((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale));
                    }
                    a0.value.insert((c_stop & 26).rem_euclid(60), (c_stop & 26));
                    ((c as i64), (k & 65))
                }
                for c in given.text.chars() let c_stop = if (c as usize) == stop { break } else { (c as i64).wrapping_add((c as i64)) } for k in [4_i64, 1]);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value.show())
    }
}

pub mod comprehension_100 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -20;
        let mut a1: i64 = 2;
        let mut a2: i64 = -50;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = {
            let mut list = Vec::new();
            for (i, item) in fresh.iter_mut().enumerate() {
                list.push(({
                    given.reach(i);
                    a1 = a1 - (item.at as i64).wrapping_add(item.value).rem_euclid(50);
                    mix((item.at as i64).wrapping_sub(item.value))
                }));
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -20;
        let mut a1: i64 = 2;
        let mut a2: i64 = -50;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, into = VecDeque<_>, 
                {
                    given.reach(i);
                    a1 = a1 - (item.at as i64).wrapping_add(item.value).rem_euclid(50);
                    mix((item.at as i64).wrapping_sub(item.value))
                }
                for (i, item) in fresh.iter_mut().enumerate());
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_101 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: i64 = 50;
        let mut a2_home: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = {
            let mut list = Vec::new();
            for item in &given.items {
                list.push(({
                    a1 = i64::min(a1, mix((item.at as i64)));
                    a2.push((item.value & 114));
                    if item.at >= later { resume_unwind(Box::new(Payload(item.at))); }
                    let n1 = if item.at >= stop { break } else { mix((item.at as i64).wrapping_sub((item.at as i64))) };
                    if n1 % 4 == 0 {
                        if n1 % 3 == 0 && item.at % 5 == 1 { continue; }
                    }
                    item.value.wrapping_add(19)
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: i64 = 50;
        let mut a2_home: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, 
                {
                    a1 = i64::min(a1, mix((item.at as i64)));
                    a2.push((item.value & 114));
                    if item.at >= later { resume_unwind(Box::new(Payload(item.at))); }
                    let n1 = if item.at >= stop { break } else { mix((item.at as i64).wrapping_sub((item.at as i64))) };
                    if n1 % 4 == 0 {
                        if n1 % 3 == 0 && item.at % 5 == 1 { continue; }
                    }
                    item.value.wrapping_add(19)
                }
                for item in &given.items);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).sequence("a2", a2_home)
    }
}

pub mod comprehension_102 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a2_home: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                let mut scratch = Vec::<i64>::new();
                'twin: for i in (0..len).rev() {
                    first = Some(({
                        given.reach(i);
                        scratch.clear();
                        (0..2).for_each(|_| { a0 += Wrapping(mix((i as i64)) as u8); });
                        a1.value[(round.wrapping_add((i as i64)) ^ a1.scale).rem_euclid(5) as usize] -= 1;
                        for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                            if n1 == 2 { break; }
                            let mut n2 = n1.rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    a1.value[(if mix(n2) % 3 != 1 { (i as i64) } else { n2 }).rem_euclid(5) as usize] -= 1;
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        a0 += Wrapping((if round > 166 { round } else { round }) as u8);
                        if round & 4 != 0 { a1.value[((round & 56) ^ a1.scale).rem_euclid(5) as usize] -= 1; }
                        *a2 += ((i as i64) ^ 22).rem_euclid(1000) as f64 / 7.0;
                        (i as i64).wrapping_add(round.wrapping_mul(5))
                    })); break 'twin;
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).float("a2", a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a2_home: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); first(
                    {
                        given.reach(i);
                        scratch.clear();
                        (0..2).for_each(|_| { a0 += Wrapping(mix((i as i64)) as u8); });
                        a1.value[(round.wrapping_add((i as i64)) ^ a1.scale).rem_euclid(5) as usize] -= 1;
                        for n1 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                            if n1 == 2 { break; }
                            let mut n2 = n1.rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    a1.value[(if mix(n2) % 3 != 1 { (i as i64) } else { n2 }).rem_euclid(5) as usize] -= 1;
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        a0 += Wrapping((if round > 166 { round } else { round }) as u8);
                        if round & 4 != 0 { a1.value[((round & 56) ^ a1.scale).rem_euclid(5) as usize] -= 1; }
                        *a2 += ((i as i64) ^ 22).rem_euclid(1000) as f64 / 7.0;
                        (i as i64).wrapping_add(round.wrapping_mul(5))
                    }
                    for i in (0..len).rev()));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).float("a2", a2_home)
    }
}

pub mod comprehension_103 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2_home: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 0..len {
                    if text(i, stop, (i as i64))? % 3 != 1 {
                        list.push(({
                            let mut n1 = (i as i64).wrapping_add((i as i64)).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    let n3 = (0..4_i64).filter(|m| m ^ round != 2).map(|m| m ^ round).collect::<Vec<_>>().len() as i64;
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            if mix(round) % 3 != 1 && i % 5 == 1 { continue; }
                            if (i as i64) & 4 != 0 { *a2 |= mix(n2) % 50 == 7; }
                            let n4 = text(i, later, mix(n2))?;
                            let n5 = n4;
                            mix((i as i64)).rem_euclid(1000)
                        }));
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2_home: bool = false;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        let mut n1 = (i as i64).wrapping_add((i as i64)).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = parallel!(m ^ round for m in 0..4_i64 if m ^ round != 2).len() as i64;
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if mix(round) % 3 != 1 && i % 5 == 1 { continue; }
                        if (i as i64) & 4 != 0 { *a2 |= mix(n2) % 50 == 7; }
                        let n4 = text(i, later, mix(n2))?;
                        let n5 = n4;
                        mix((i as i64)).rem_euclid(1000)
                    }
                    for i in 0..len if text(i, stop, (i as i64))? % 3 != 1);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2_home)
    }
}

pub mod comprehension_104 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut map = HashMap::new();
                for i in -3..len as i32 - 3 {
                    map.insert(({
                        given.reach(((i + 3) as usize));
                        let n1 = (0..4_i64).map(|m| m.wrapping_mul(i64::from(i)) % 50).sum::<i64>();
                        mix(round)
                    }), (round & 39).rem_euclid(9));
                }
                map
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
                        given.reach(((i + 3) as usize));
                        let n1 = parallel!(sum(m.wrapping_mul(i64::from(i)) % 50 for m in 0..4_i64));
                        mix(round)
                    } => (round & 39).rem_euclid(9)
                    for i in -3..len as i32 - 3);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_105 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a1_home: u64 = 3;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = {
            let mut any = false;
            'twin: for item in fresh.iter_mut() {
                if ({
                    given.reach(item.at);
                    let mut n1 = mix(item.value.wrapping_sub(34)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            *a1 += mix(item.value).rem_euclid(100) as u64;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let mut n3 = (if n2 % 5 == 0 { item.value } else { item.value }).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            match n3.wrapping_add(0).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if (item.at as i64) > 175 && item.at % 5 == 1 { continue; }
                                }
                                _ => {}
                            }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n5 = (n4 & 31).rem_euclid(4);
                            let n6 = 'own_n5: loop {
                                n5 += 1;
                                if n5 > 5 { break n5 * 2; }
                                for _ in 0..2 {
                                    if n5 == 3 { continue 'own_n5; }
                                    let n7 = mix((item.at as i64));
                                    if n5 == 4 { break 'own_n5 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    a0.1.insert((mix((item.at as i64).wrapping_sub(item.value)) ^ a0.0).rem_euclid(60), (mix((item.at as i64).wrapping_sub(item.value)) ^ a0.0));
                    *a1 += item.value.rem_euclid(100) as u64;
                    if item.at == stop { break; }
                    (n4 ^ 8) % 97 == 11
                }) { any = true; break 'twin; }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeMap<i64, i64>) = (3, BTreeMap::new());
        let mut a1_home: u64 = 3;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach(item.at);
                    let mut n1 = mix(item.value.wrapping_sub(34)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            *a1 += mix(item.value).rem_euclid(100) as u64;
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let mut n3 = (if n2 % 5 == 0 { item.value } else { item.value }).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            match n3.wrapping_add(0).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if (item.at as i64) > 175 && item.at % 5 == 1 { continue; }
                                }
                                _ => {}
                            }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n5 = (n4 & 31).rem_euclid(4);
                            let n6 = 'own_n5: loop {
                                n5 += 1;
                                if n5 > 5 { break n5 * 2; }
                                for _ in 0..2 {
                                    if n5 == 3 { continue 'own_n5; }
                                    let n7 = mix((item.at as i64));
                                    if n5 == 4 { break 'own_n5 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    a0.1.insert((mix((item.at as i64).wrapping_sub(item.value)) ^ a0.0).rem_euclid(60), (mix((item.at as i64).wrapping_sub(item.value)) ^ a0.0));
                    *a1 += item.value.rem_euclid(100) as u64;
                    if item.at == stop { break; }
                    (n4 ^ 8) % 97 == 11
                }
                for item in fresh.iter_mut()));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_106 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                list.push(({
                    if mix((at as i64)) % 3 != 1 {
                        let n1 = mix(value.wrapping_sub((at as i64)));
                    }
                    else {
                        if let Some(n2 @ 3..) = some(at, later, (at as i64).wrapping_mul(15)) {
                            let n3 = format!("{:>4}|{:?}", mix(value), vec![value.wrapping_add(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let n4 = value.wrapping_add(20);
                    }
                    some(at, later, mix(value)).ok_or(at.to_string())
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
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    if mix((at as i64)) % 3 != 1 {
                        let n1 = mix(value.wrapping_sub((at as i64)));
                    }
                    else {
                        if let Some(n2 @ 3..) = some(at, later, (at as i64).wrapping_mul(15)) {
                            let n3 = format!("{:>4}|{:?}", mix(value), vec![value.wrapping_add(5); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let n4 = value.wrapping_add(20);
                    }
                    some(at, later, mix(value)).ok_or(at.to_string())
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>());
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_107 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut a2: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                let c_stop = if item.at >= stop { panic!("on purpose {}", item.at) } else { item.value };
                map.insert(({
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    a2.1 += Wrapping(item.value.wrapping_add(c_stop) as u8);
                    a2.1 += Wrapping((mix(c_stop.wrapping_sub((item.at as i64))) ^ a2.0) as u8);
                    a0.push(mix((item.at as i64)));
                    a1.value += (item.value ^ a1.scale).rem_euclid(1000) as f64 / 7.0;
                    mix(item.value).rem_euclid(50)
                }), (item.at as i64));
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).float("a1", a1.value).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut a2: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    a2.1 += Wrapping(item.value.wrapping_add(c_stop) as u8);
                    a2.1 += Wrapping((mix(c_stop.wrapping_sub((item.at as i64))) ^ a2.0) as u8);
                    a0.push(mix((item.at as i64)));
                    a1.value += (item.value ^ a1.scale).rem_euclid(1000) as f64 / 7.0;
                    mix(item.value).rem_euclid(50)
                } => (item.at as i64)
                for item in given.items.iter().filter(|item| item.value % 3 != 0) let c_stop = if item.at >= stop { panic!("on purpose {}", item.at) } else { item.value });
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0).float("a1", a1.value).exact("a2", &a2.1)
    }
}

pub mod comprehension_108 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            let mut scratch = Vec::<i64>::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                map.insert(({
                    scratch.clear();
                    a0 += ((at as i64) ^ 23).rem_euclid(1000) as f64 / 7.0;
                    scratch.extend([((at as i64) ^ (at as i64)), (at as i64)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a0 += (if mix(n1) % 3 != 1 { (at as i64) } else { value }).rem_euclid(1000) as f64 / 7.0;
                    let n2 = if at == stop { break } else { (value & 74) };
                    let n3 = { let shown = n2.wrapping_add((at as i64)); format!("{shown:04}-{:x}", (if n2 % 2 == 0 { (at as i64) } else { n2 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    mix((at as i64).wrapping_sub(n2))
                }), ((at as i64) ^ 13).rem_euclid(9));
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); 
                {
                    scratch.clear();
                    a0 += ((at as i64) ^ 23).rem_euclid(1000) as f64 / 7.0;
                    scratch.extend([((at as i64) ^ (at as i64)), (at as i64)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a0 += (if mix(n1) % 3 != 1 { (at as i64) } else { value }).rem_euclid(1000) as f64 / 7.0;
                    let n2 = if at == stop { break } else { (value & 74) };
                    let n3 = { let shown = n2.wrapping_add((at as i64)); format!("{shown:04}-{:x}", (if n2 % 2 == 0 { (at as i64) } else { n2 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    mix((at as i64).wrapping_sub(n2))
                } => ((at as i64) ^ 13).rem_euclid(9)
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>());
            Ok(made.show())
        });
        Outcome::new(ended).float("a0", a0)
    }
}

pub mod comprehension_109 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -1, scale: 2 };
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut best: Option<i64> = None;
            for i in (0..=len as i64).rev() {
                if let Some(c0) = (i & 115).checked_sub(0) {
                    let x = ({
                        given.reach((i as usize));
                        a0.value += i.rem_euclid(100);
                        a0.value += 1;
                        lists[i as usize].clear();
                        i
                    }); best = Some(best.map_or(x, |best| best.min(x)));
                }
            }
            best
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -1, scale: 2 };
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, min(
                {
                    given.reach((i as usize));
                    a0.value += i.rem_euclid(100);
                    a0.value += 1;
                    lists[i as usize].clear();
                    i
                }
                for i in (0..=len as i64).rev() if let Some(c0) = (i & 115).checked_sub(0)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("lists", &lists)
    }
}

pub mod comprehension_110 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut all = true;
            'twin: for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                if let c0 @ -200..=900 = (if item.value & 2 != 0 { item.value } else { (item.at as i64) }) && (item.at as i64) % 5 == 0 {
                    if !({
                        given.reach(item.at);
                        a0 &= (if c0 & 5 != 0 { (item.at as i64) } else { 34 }) != 431;
                        a1 += 1;
                        let n1 = if item.at == stop { break } else { (item.at as i64) };
                        mix(n1.wrapping_sub(19)) % 3 == 0
                    }) { all = false; break 'twin; }
                }
            }
            all
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, all(
                {
                    given.reach(item.at);
                    a0 &= (if c0 & 5 != 0 { (item.at as i64) } else { 34 }) != 431;
                    a1 += 1;
                    let n1 = if item.at == stop { break } else { (item.at as i64) };
                    mix(n1.wrapping_sub(19)) % 3 == 0
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0) if let c0 @ -200..=900 = (if item.value & 2 != 0 { item.value } else { (item.at as i64) }) && (item.at as i64) % 5 == 0));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_111 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut map = HashMap::new();
            for item in fresh.iter_mut() {
                for k in 0..2_i64 {
                    map.insert(({
                        given.reach(item.at);
                        let n1 = item.value.wrapping_mul(9);
                        let n2 = format!("{:>4}|{:?}", mix(k.wrapping_sub(k)), vec![k.wrapping_mul(17); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n3 = (n2 & 35).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                item.value += (item.value ^ 13).rem_euclid(9);
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        (k ^ (item.at as i64)).rem_euclid(50)
                    }), k.wrapping_add(37));
                }
            }
            map
            };
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach(item.at);
                    let n1 = item.value.wrapping_mul(9);
                    let n2 = format!("{:>4}|{:?}", mix(k.wrapping_sub(k)), vec![k.wrapping_mul(17); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n3 = (n2 & 35).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            item.value += (item.value ^ 13).rem_euclid(9);
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    (k ^ (item.at as i64)).rem_euclid(50)
                } => k.wrapping_add(37)
                for item in fresh.iter_mut() for k in 0..2_i64);
            Ok(made.show())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_112 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    list.push(({
                        given.reach(i);
                        match (j as i64).wrapping_add(7).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = format!("{:>4}|{:?}", ((i as i64) & 20), vec![(j as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                        match mix((j as i64)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if i == later { break; }
                                match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                            }
                            _ => {}
                        }
                        if (i as i64) & 3 != 0 && i % 5 == 1 { continue; }
                        a0.1 += i128::from(((j as i64).wrapping_add((i as i64)) ^ a0.0));
                        format!("{} ", (i as i64).wrapping_mul(11))
                    }));
                }
            }
            list.into_iter().collect::<String>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = String, 
                {
                    given.reach(i);
                    match (j as i64).wrapping_add(7).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = format!("{:>4}|{:?}", ((i as i64) & 20), vec![(j as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    match mix((j as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if i == later { break; }
                            match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                        }
                        _ => {}
                    }
                    if (i as i64) & 3 != 0 && i % 5 == 1 { continue; }
                    a0.1 += i128::from(((j as i64).wrapping_add((i as i64)) ^ a0.0));
                    format!("{} ", (i as i64).wrapping_mul(11))
                }
                for i in 0..len / 8 for j in 0..i % 5);
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_113 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut a1: i64 = -20;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                let c0 = chunk[0].value;
                list.push(({
                    given.reach(chunk[0].at);
                    let n1 = (if chunk[0].value % 3 == 0 { chunk[0].value } else { 36 });
                    given.values[if chunk[0].at == stop { usize::MAX } else { 0 }].min(1);
                    let n2 = { let shown = chunk[0].value; format!("{shown:04}-{:x}", chunk[0].value.wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (mix(n1.wrapping_sub(n1)), (n1 & 111))
                }));
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Some(made.show())
        });
        Outcome::new(ended).float("a0", a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut a1: i64 = -20;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    given.reach(chunk[0].at);
                    let n1 = (if chunk[0].value % 3 == 0 { chunk[0].value } else { 36 });
                    given.values[if chunk[0].at == stop { usize::MAX } else { 0 }].min(1);
                    let n2 = { let shown = chunk[0].value; format!("{shown:04}-{:x}", chunk[0].value.wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (mix(n1.wrapping_sub(n1)), (n1 & 111))
                }
                for chunk in given.items.chunks(3) let c0 = chunk[0].value);
            Some(made.show())
        });
        Outcome::new(ended).float("a0", a0).exact("a1", &a1)
    }
}

pub mod comprehension_114 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut sum = 0.0_f64;
                for item in given.census.items(len) {
                    sum += ({
                        let mut n1 = round.wrapping_add(round).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let Some(n3) = some(item.value, stop, 8) else { resume_unwind(Box::new(Payload(item.value))) };
                                let Some(n4) = some(item.value, later, 8) else { continue 'rounds };
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        let n5 = some(item.value, stop, n2.wrapping_mul(19))?.wrapping_add(1);
                        let n6 = (item.value as i64);
                        n6.wrapping_mul(15).rem_euclid(100) as f64 / 7.0
                    });
                }
                sum
                };
                rounded = made;
                rest += &format!("{:?};", "rounded".to_owned());
            }
            Some(rest)
        });
        Outcome::new(ended).float("rounded", rounded)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut rounded = 0.0;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, sum(
                    {
                        let mut n1 = round.wrapping_add(round).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let Some(n3) = some(item.value, stop, 8) else { resume_unwind(Box::new(Payload(item.value))) };
                                let Some(n4) = some(item.value, later, 8) else { continue 'rounds };
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        let n5 = some(item.value, stop, n2.wrapping_mul(19))?.wrapping_add(1);
                        let n6 = (item.value as i64);
                        n6.wrapping_mul(15).rem_euclid(100) as f64 / 7.0
                    }
                    for item in given.census.items(len)));
                rounded = made;
                rest += &format!("{:?};", "rounded".to_owned());
            }
            Some(rest)
        });
        Outcome::new(ended).float("rounded", rounded)
    }
}

pub mod comprehension_115 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut numbers = vec![7_i64; 3];
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut joined: Option<String> = None;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let x = ({
                        given.reach((i * (len / 3) + j));
                        a0.insert(((j as i64) ^ (j as i64)).rem_euclid(500));
                        numbers[i] = (numbers[i] & 1023) * 3 + (j as i64) % 1000;
                        lists[i].clear();
                        ((j as i64) ^ 37).to_string()
                    }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
                }
            }
            joined
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut numbers = vec![7_i64; 3];
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, reduce(
                {
                    given.reach((i * (len / 3) + j));
                    a0.insert(((j as i64) ^ (j as i64)).rem_euclid(500));
                    numbers[i] = (numbers[i] & 1023) * 3 + (j as i64) % 1000;
                    lists[i].clear();
                    ((j as i64) ^ 37).to_string()
                }
                for i in 0..3_usize for j in 0..len / 3, |a, b| a + &b));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod comprehension_116 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<i64>) = (3, Wrapping(3));
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for (i, item) in fresh.iter_mut().enumerate() {
                let c_stop = if i == stop { return Err(Wrong::Small(i)) } else { item.value.wrapping_add(item.value) };
                sum += ({
                    given.reach(i);
                    a0.1 *= Wrapping(((item.at as i64) & 65) | 1);
                    a0.1 *= Wrapping(mix(item.value.wrapping_sub(23)) | 1);
                    let n1 = if i == later { return Err(format!("left at {}", i).into()) } else { c_stop };
                    if let Some(n2 @ 3..) = some(i, later, mix(item.value)) {
                        item.value ^= (if item.value % 2 == 0 { item.value } else { 31 }) % 1000;
                        numbers[i] = (numbers[i] & 1023) * 3 + (if mix(n2) % 3 != 1 { n1 } else { (item.at as i64) }) % 1000;
                        item.value += n2.wrapping_add(item.value).rem_euclid(9);
                        numbers[i] += n2.rem_euclid(60) + (numbers.len() as i64);
                    }
                    numbers[i] += n1.wrapping_add(36).rem_euclid(60) + (numbers.len() as i64);
                    (item.value & 33).rem_euclid(100)
                });
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<i64>) = (3, Wrapping(3));
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(i);
                    a0.1 *= Wrapping(((item.at as i64) & 65) | 1);
                    a0.1 *= Wrapping(mix(item.value.wrapping_sub(23)) | 1);
                    let n1 = if i == later { return Err(format!("left at {}", i).into()) } else { c_stop };
                    if let Some(n2 @ 3..) = some(i, later, mix(item.value)) {
                        item.value ^= (if item.value % 2 == 0 { item.value } else { 31 }) % 1000;
                        numbers[i] = (numbers[i] & 1023) * 3 + (if mix(n2) % 3 != 1 { n1 } else { (item.at as i64) }) % 1000;
                        item.value += n2.wrapping_add(item.value).rem_euclid(9);
                        numbers[i] += n2.rem_euclid(60) + (numbers.len() as i64);
                    }
                    numbers[i] += n1.wrapping_add(36).rem_euclid(60) + (numbers.len() as i64);
                    (item.value & 33).rem_euclid(100)
                }
                for (i, item) in fresh.iter_mut().enumerate() let c_stop = if i == stop { return Err(Wrong::Small(i)) } else { item.value.wrapping_add(item.value) }));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_117 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut map = HashMap::new();
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    let c0 = ((i as i64) & 25);
                    if (i as i64) > 151 {
                        map.insert(({
                            given.reach((i * 10 + j));
                            let n1 = c0.wrapping_add((j as i64));
                            if (i * 10 + j) == stop { break; }
                            let n2 = (n1 & 2);
                            (j as i64)
                        }), (i as i64).rem_euclid(9));
                    }
                }
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    given.reach((i * 10 + j));
                    let n1 = c0.wrapping_add((j as i64));
                    if (i * 10 + j) == stop { break; }
                    let n2 = (n1 & 2);
                    (j as i64)
                } => (i as i64).rem_euclid(9)
                for i in 0..len / 10 for j in 0..10_usize let c0 = ((i as i64) & 25) if (i as i64) > 151);
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_118 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = {
            let mut joined: Option<String> = None;
            for i in (0..len).map(|i| i * 2) {
                let x = ({
                    given.reach((i / 2));
                    match (i / 2) { x if x == stop => return format!("left at {}", (i / 2)), _ => {} }
                    mix((i as i64).wrapping_sub((i as i64))).to_string()
                }); joined = Some(joined.map_or(x.clone(), |joined| joined + &x));
            }
            joined
            };
            made.show()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, reduce(
                {
                    given.reach((i / 2));
                    match (i / 2) { x if x == stop => return format!("left at {}", (i / 2)), _ => {} }
                    mix((i as i64).wrapping_sub((i as i64))).to_string()
                }
                for i in (0..len).map(|i| i * 2), |a, b| a + &b));
            made.show()
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_119 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: (i64, Duration) = (3, Duration::from_secs(1));
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = {
            let mut sum = 0_i64;
            for (i, item) in given.items.iter().enumerate() {
                sum += ({
                    given.reach(i);
                    lists[i].push(mix(item.value.wrapping_sub(item.value)));
                    if mix(item.value) % 3 != 1 {
                        if item.value > 10 && i % 5 == 1 { continue; }
                        a0.push_str(&(item.at as i64).to_string());
                    }
                    else {
                        assert!(!(i == later), "on purpose {}", i);
                        lists[i].push(mix((item.at as i64).wrapping_sub((item.at as i64))));
                    }
                    if item.value > 184 {
                        let n1 = (item.at as i64).wrapping_add(38);
                    }
                    else {
                        let mut n2 = (if item.value % 5 == 0 { item.value } else { 12 }).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = (if mix((item.at as i64)) % 3 != 1 { n2 } else { (item.at as i64) });
                                let n5 = format!("{}{word:?}", (n2 ^ item.value), word = (item.at as i64).wrapping_add((item.at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if (item.at as i64) % 2 == 0 {
                            let n6 = item.value;
                        }
                    }
                    a0.push_str(&((item.at as i64) & 101).to_string());
                    let n7 = if i == stop { break } else { ((item.at as i64) ^ 6) };
                    lists[i].push(((item.at as i64) ^ n7));
                    item.value.rem_euclid(100)
                });
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1.1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: (i64, Duration) = (3, Duration::from_secs(1));
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    given.reach(i);
                    lists[i].push(mix(item.value.wrapping_sub(item.value)));
                    if mix(item.value) % 3 != 1 {
                        if item.value > 10 && i % 5 == 1 { continue; }
                        a0.push_str(&(item.at as i64).to_string());
                    }
                    else {
                        assert!(!(i == later), "on purpose {}", i);
                        lists[i].push(mix((item.at as i64).wrapping_sub((item.at as i64))));
                    }
                    if item.value > 184 {
                        let n1 = (item.at as i64).wrapping_add(38);
                    }
                    else {
                        let mut n2 = (if item.value % 5 == 0 { item.value } else { 12 }).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = (if mix((item.at as i64)) % 3 != 1 { n2 } else { (item.at as i64) });
                                let n5 = format!("{}{word:?}", (n2 ^ item.value), word = (item.at as i64).wrapping_add((item.at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if (item.at as i64) % 2 == 0 {
                            let n6 = item.value;
                        }
                    }
                    a0.push_str(&((item.at as i64) & 101).to_string());
                    let n7 = if i == stop { break } else { ((item.at as i64) ^ 6) };
                    lists[i].push(((item.at as i64) ^ n7));
                    item.value.rem_euclid(100)
                }
                for (i, item) in given.items.iter().enumerate()));
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1.1).window("lists", &lists)
    }
}

pub mod comprehension_120 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: Wrapping<i64> = Wrapping(3);
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for (i, item) in given.items.iter().enumerate() {
                let c_stop = if i == stop { return Err(format!("left at {}", i).into()) } else { (item.at as i64) };
                list.push(({
                    if c_stop & 2 != 0 {
                        a1 *= Wrapping(item.value.wrapping_add(40) | 1);
                    }
                    if item.value % 2 == 0 {
                        a0.value += c_stop.rem_euclid(100) as u64;
                    }
                    else {
                        let mut n1 = item.value.wrapping_add(c_stop).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            a2 = std::cmp::min(a2, (item.at as i64));
                        }
                    }
                    a2 = std::cmp::min(a2, mix((item.at as i64)));
                    if c_stop & 1 != 0 { a0.value += (item.at as i64).wrapping_add(item.value).rem_euclid(100) as u64; }
                    a1 *= Wrapping(item.value | 1);
                    a2 = std::cmp::min(a2, c_stop);
                    ((item.at as i64) & 95).wrapping_add(c_stop)
                }));
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: Wrapping<i64> = Wrapping(3);
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = VecDeque<_>, 
                {
                    if c_stop & 2 != 0 {
                        a1 *= Wrapping(item.value.wrapping_add(40) | 1);
                    }
                    if item.value % 2 == 0 {
                        a0.value += c_stop.rem_euclid(100) as u64;
                    }
                    else {
                        let mut n1 = item.value.wrapping_add(c_stop).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            a2 = std::cmp::min(a2, (item.at as i64));
                        }
                    }
                    a2 = std::cmp::min(a2, mix((item.at as i64)));
                    if c_stop & 1 != 0 { a0.value += (item.at as i64).wrapping_add(item.value).rem_euclid(100) as u64; }
                    a1 *= Wrapping(item.value | 1);
                    a2 = std::cmp::min(a2, c_stop);
                    ((item.at as i64) & 95).wrapping_add(c_stop)
                }
                for (i, item) in given.items.iter().enumerate() let c_stop = if i == stop { return Err(format!("left at {}", i).into()) } else { (item.at as i64) });
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_121 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<i64> = None;
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                let x = ({
                    given.reach(at);
                    let mut n1 = (at as i64).wrapping_mul(5).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a1 += (at as i64).rem_euclid(100);
                    }
                    let mut n2 = (value & 72).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        for n3 in 0..((at as i64) ^ value).rem_euclid(4) {
                            let n4 = format!("{}{word:?}", value, word = mix(value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add(value))
                        };
                        let n6 = n5((if mix(value) % 3 != 1 { value } else { 41 })).unwrap_or(1);
                    }
                    for n7 in 0..(if (at as i64) > 273 { value } else { (at as i64) }).rem_euclid(4) {
                        a0 += i128::from(n7.wrapping_add(5));
                    }
                    a0 += i128::from((at as i64));
                    a1 += 1;
                    mix((at as i64))
                }); best = Some(best.map_or(x, |best| best.min(x)));
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                {
                    given.reach(at);
                    let mut n1 = (at as i64).wrapping_mul(5).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a1 += (at as i64).rem_euclid(100);
                    }
                    let mut n2 = (value & 72).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        for n3 in 0..((at as i64) ^ value).rem_euclid(4) {
                            let n4 = format!("{}{word:?}", value, word = mix(value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                            Some(some(at, later, x)?.wrapping_add(value))
                        };
                        let n6 = n5((if mix(value) % 3 != 1 { value } else { 41 })).unwrap_or(1);
                    }
                    for n7 in 0..(if (at as i64) > 273 { value } else { (at as i64) }).rem_euclid(4) {
                        a0 += i128::from(n7.wrapping_add(5));
                    }
                    a0 += i128::from((at as i64));
                    a1 += 1;
                    mix((at as i64))
                }
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>()));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod comprehension_122 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut best: Option<(i64, i64)> = None;
            for item in &mut fresh {
                let x = ({
                    given.reach(item.at);
                    if (item.at as i64) > 104 { a0.1 += i128::from((mix((item.at as i64)) ^ a0.0)); }
                    for n1 in 0..item.value.wrapping_mul(9).rem_euclid(4) {
                        if n1 == 2 { break; }
                        item.value += item.value.wrapping_add((item.at as i64)).rem_euclid(9);
                        item.value = mix((item.at as i64).wrapping_sub(10)) % 1000;
                    }
                    a0.1 += i128::from(((if item.value & 2 != 0 { item.value } else { 40 }) ^ a0.0));
                    (0..2).for_each(|_| { a0.1 += i128::from(((item.at as i64) & 36)); });
                    let Some(n2) = some(item.at, later, 8) else { break };
                    let Some(n3) = some(item.at, stop, 8) else { return Some(format!("left at {}", item.at)) };
                    ((if (item.at as i64) & 3 != 0 { item.value } else { (item.at as i64) }), ((item.at as i64) ^ 35))
                }); if best.is_none_or(|best| x.0.rem_euclid(16) >= best.0.rem_euclid(16)) { best = Some(x); }
            }
            best
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i128) = (3, 0);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, max_by_key(
                {
                    given.reach(item.at);
                    if (item.at as i64) > 104 { a0.1 += i128::from((mix((item.at as i64)) ^ a0.0)); }
                    for n1 in 0..item.value.wrapping_mul(9).rem_euclid(4) {
                        if n1 == 2 { break; }
                        item.value += item.value.wrapping_add((item.at as i64)).rem_euclid(9);
                        item.value = mix((item.at as i64).wrapping_sub(10)) % 1000;
                    }
                    a0.1 += i128::from(((if item.value & 2 != 0 { item.value } else { 40 }) ^ a0.0));
                    (0..2).for_each(|_| { a0.1 += i128::from(((item.at as i64) & 36)); });
                    let Some(n2) = some(item.at, later, 8) else { break };
                    let Some(n3) = some(item.at, stop, 8) else { return Some(format!("left at {}", item.at)) };
                    ((if (item.at as i64) & 3 != 0 { item.value } else { (item.at as i64) }), ((item.at as i64) ^ 35))
                }
                for item in &mut fresh, |pair| pair.0.rem_euclid(16)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_123 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut sum = 0_i64;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    sum += ({
                        a0 -= (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 49 }).rem_euclid(90) as usize;
                        ((i as i64) & 18).rem_euclid(100)
                    });
                }
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, sum(
                {
                    a0 -= (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 49 }).rem_euclid(90) as usize;
                    ((i as i64) & 18).rem_euclid(100)
                }
                for i in 0..3_usize for j in 0..len / 3));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_124 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in &given.items {
                if (item.at as i64) > 298 {
                    list.push(({
                        given.reach(item.at);
                        if (item.at as i64) % 5 == 0 {
                            match mix(item.value.wrapping_sub((item.at as i64))).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n1 = { let shown = mix(m); format!("{shown:04}-{:x}", (item.value ^ 43)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n2 = format!("{}{word:?}", mix(m.wrapping_sub(32)), word = (if n1 % 4 == 0 { (item.at as i64) } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                            let n3 = format!("{:>4}|{:?}", (item.at as i64).wrapping_mul(11), vec![(item.at as i64).wrapping_add(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        if (item.at as i64) > 212 {
                            let mut n4 = (if mix((item.at as i64)) % 3 != 1 { (item.at as i64) } else { 35 }).rem_euclid(4);
                            let n5 = 'own_n4: loop {
                                n4 += 1;
                                if n4 > 5 { break n4 * 2; }
                                for _ in 0..2 {
                                    if n4 == 3 { continue 'own_n4; }
                                    let n6 = format!("{}{word:?}", item.value.wrapping_add(27), word = n4.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n7 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                                    if n4 == 4 { break 'own_n4 7; }
                                }
                            };
                        }
                        if let Some(n8 @ 3..) = some(item.at, later, (item.at as i64)) {
                            let n9 = ((item.at as i64) & 12);
                            match mix((item.at as i64).wrapping_sub(12)).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n10 = { let shown = item.value.wrapping_add(m); format!("{shown:04}-{:x}", (if item.value & 2 != 0 { n8 } else { (item.at as i64) })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                        }
                        given.census.item(mix((item.at as i64)).rem_euclid(999) as usize)
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
                    if (item.at as i64) % 5 == 0 {
                        match mix(item.value.wrapping_sub((item.at as i64))).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = { let shown = mix(m); format!("{shown:04}-{:x}", (item.value ^ 43)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n2 = format!("{}{word:?}", mix(m.wrapping_sub(32)), word = (if n1 % 4 == 0 { (item.at as i64) } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                        let n3 = format!("{:>4}|{:?}", (item.at as i64).wrapping_mul(11), vec![(item.at as i64).wrapping_add(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if (item.at as i64) > 212 {
                        let mut n4 = (if mix((item.at as i64)) % 3 != 1 { (item.at as i64) } else { 35 }).rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                let n6 = format!("{}{word:?}", item.value.wrapping_add(27), word = n4.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n7 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    if let Some(n8 @ 3..) = some(item.at, later, (item.at as i64)) {
                        let n9 = ((item.at as i64) & 12);
                        match mix((item.at as i64).wrapping_sub(12)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n10 = { let shown = item.value.wrapping_add(m); format!("{shown:04}-{:x}", (if item.value & 2 != 0 { n8 } else { (item.at as i64) })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                    }
                    given.census.item(mix((item.at as i64)).rem_euclid(999) as usize)
                }
                for item in &given.items if (item.at as i64) > 298);
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_125 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let mut a1: u16 = 9;
        let mut a2: i64 = 2;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    given.reach(item.value);
                    let n1 = { let shown = (item.value as i64).wrapping_add(1); format!("{shown:04}-{:x}", ((item.value as i64) & 27)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = (item.value as i64).wrapping_mul(7).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if mix(n1) % 3 != 1 {
                            if mix(n1) % 3 != 1 && item.value % 5 == 1 { continue; }
                        }
                        if n2 == 1 { break; }
                    }
                    a0.1 -= n1.wrapping_add((item.value as i64)).rem_euclid(90) as u32;
                    a1 ^= mix((item.value as i64)) as u16;
                    a2 = a2 - ((item.value as i64) & 65).rem_euclid(50);
                    (mix(n1), (if n1 & 3 != 0 { n1 } else { n1 }))
                }));
            }
            list
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let mut a1: u16 = 9;
        let mut a2: i64 = 2;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.value);
                    let n1 = { let shown = (item.value as i64).wrapping_add(1); format!("{shown:04}-{:x}", ((item.value as i64) & 27)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = (item.value as i64).wrapping_mul(7).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if mix(n1) % 3 != 1 {
                            if mix(n1) % 3 != 1 && item.value % 5 == 1 { continue; }
                        }
                        if n2 == 1 { break; }
                    }
                    a0.1 -= n1.wrapping_add((item.value as i64)).rem_euclid(90) as u32;
                    a1 ^= mix((item.value as i64)) as u16;
                    a2 = a2 - ((item.value as i64) & 65).rem_euclid(50);
                    (mix(n1), (if n1 & 3 != 0 { n1 } else { n1 }))
                }
                for item in given.census.items(len));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod comprehension_126 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 1..=len.min(200) as u8 {
                    list.push(({
                        given.reach(usize::from(i));
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                            Some(some(usize::from(i), later, x)?.wrapping_add((i as i64)))
                        };
                        let n2 = n1((round & 33)).unwrap_or(1);
                        let Some(n3) = some(usize::from(i), stop, 8) else { break };
                        a0.insert((round & 70).rem_euclid(40), (round & 70));
                        mix((i as i64))
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, 
                    {
                        given.reach(usize::from(i));
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                            Some(some(usize::from(i), later, x)?.wrapping_add((i as i64)))
                        };
                        let n2 = n1((round & 33)).unwrap_or(1);
                        let Some(n3) = some(usize::from(i), stop, 8) else { break };
                        a0.insert((round & 70).rem_euclid(40), (round & 70));
                        mix((i as i64))
                    }
                    for i in 1..=len.min(200) as u8);
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod comprehension_127 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<i64> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut count = 0_usize;
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    if let Some(c0) = mix((j as i64)).checked_sub(6) {
                        if ({
                            given.reach(i);
                            let mut n1 = (i as i64).rem_euclid(5);
                            while n1 > 0 {
                                n1 -= 1;
                                let n2 = (j as i64);
                            }
                            a0 *= Wrapping(mix((i as i64).wrapping_sub((i as i64))) | 1);
                            match i { x if x == stop => break, _ => {} }
                            ((j as i64) ^ 49) > 40
                        }) { count += 1; }
                    }
                }
            }
            count
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<i64> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, count(
                {
                    given.reach(i);
                    let mut n1 = (i as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = (j as i64);
                    }
                    a0 *= Wrapping(mix((i as i64).wrapping_sub((i as i64))) | 1);
                    match i { x if x == stop => break, _ => {} }
                    ((j as i64) ^ 49) > 40
                }
                for i in 0..len / 8 for j in 0..i % 5 if let Some(c0) = mix((j as i64)).checked_sub(6)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_128 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for item in VecDeque::from(given.items.clone()) {
                    list.push(({
                        let n1 = (if (item.at as i64) % 5 == 0 { (item.at as i64) } else { (item.at as i64) });
                        let Some(n2) = some(item.at, later, 8) else { break };
                        if item.at >= stop { break 'rounds; }
                        for n3 in 0..(item.value & 53).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            let n4 = n3;
                        }
                        n2.rem_euclid(1000)
                    }));
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                    {
                        let n1 = (if (item.at as i64) % 5 == 0 { (item.at as i64) } else { (item.at as i64) });
                        let Some(n2) = some(item.at, later, 8) else { break };
                        if item.at >= stop { break 'rounds; }
                        for n3 in 0..(item.value & 53).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            let n4 = n3;
                        }
                        n2.rem_euclid(1000)
                    }
                    for item in VecDeque::from(given.items.clone()));
                rest += &format!("{:?};", made.show());
            }
            rest
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_129 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut map = HashMap::new();
            for item in &mut fresh {
                map.insert(({
                    given.reach(item.at);
                    a1.value.insert((if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 1 }));
                    let n1 = { let shown = ((item.at as i64) & 77); format!("{shown:04}-{:x}", (item.value ^ (item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = item.value;
                    (0..2).for_each(|_| { a0.value.push(mix(item.value).to_string()); });
                    a1.value.insert(mix((item.at as i64).wrapping_sub(49)));
                    (n1 ^ n1).rem_euclid(50)
                }), (item.at as i64));
            }
            map
            };
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.at);
                    a1.value.insert((if (item.at as i64) % 2 == 0 { (item.at as i64) } else { 1 }));
                    let n1 = { let shown = ((item.at as i64) & 77); format!("{shown:04}-{:x}", (item.value ^ (item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = item.value;
                    (0..2).for_each(|_| { a0.value.push(mix(item.value).to_string()); });
                    a1.value.insert(mix((item.at as i64).wrapping_sub(49)));
                    (n1 ^ n1).rem_euclid(50)
                } => (item.at as i64)
                for item in &mut fresh);
            Some(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_130 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 0;
        let mut a1_home: i64 = -20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = {
            let mut list = Vec::new();
            for item in fresh.iter_mut() {
                let c0 = (item.value & 49);
                if let c1 @ -200..=900 = (c0 ^ 29) && (item.at as i64) % 2 == 0 {
                    list.push(({
                        given.reach(item.at);
                        for n1 in 0..mix(item.value).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            if item.at == stop { panic!("on purpose {}", item.at); }
                            let mut n2 = c0.wrapping_mul(15).rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                item.value ^= item.value.wrapping_add((item.at as i64)) % 1000;
                            }
                        }
                        *a1 = (*a1).max(mix(c0.wrapping_sub(c1)));
                        (c0 ^ 31)
                    }));
                }
            }
            list.into_iter().collect::<VecDeque<_>>()
            };
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 0;
        let mut a1_home: i64 = -20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let made = parallel!(n_jobs = n_jobs, into = VecDeque<_>, 
                {
                    given.reach(item.at);
                    for n1 in 0..mix(item.value).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        if item.at == stop { panic!("on purpose {}", item.at); }
                        let mut n2 = c0.wrapping_mul(15).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            item.value ^= item.value.wrapping_add((item.at as i64)) % 1000;
                        }
                    }
                    *a1 = (*a1).max(mix(c0.wrapping_sub(c1)));
                    (c0 ^ 31)
                }
                for item in fresh.iter_mut() let c0 = (item.value & 49) if let c1 @ -200..=900 = (c0 ^ 29) && (item.at as i64) % 2 == 0);
            made.show()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_131 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: Held<i64> = Held { value: 77, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut any = false;
            'twin: for chunk in given.items.chunks(7) {
                for item in chunk {
                    if small(item.at, stop, ((item.at as i64) & 12))?.wrapping_add(1) % 3 != 1 {
                        if ({
                            given.reach(item.at);
                            a0.1 += (mix((item.at as i64)) ^ a0.0).rem_euclid(100) as u64;
                            (item.at as i64) > 40
                        }) { any = true; break 'twin; }
                    }
                }
            }
            any
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: Held<i64> = Held { value: 77, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, any(
                {
                    given.reach(item.at);
                    a0.1 += (mix((item.at as i64)) ^ a0.0).rem_euclid(100) as u64;
                    (item.at as i64) > 40
                }
                for chunk in given.items.chunks(7) for item in chunk if small(item.at, stop, ((item.at as i64) & 12))?.wrapping_add(1) % 3 != 1));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }
}

pub mod comprehension_132 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = {
            let mut best: Option<i64> = None;
            for item in &given.items {
                let x = ({
                    given.reach(item.at);
                    (item.at as i64).rem_euclid(1000)
                }); best = Some(best.map_or(x, |best| best.min(x)));
            }
            best
            };
            made.show()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, min(
                {
                    given.reach(item.at);
                    (item.at as i64).rem_euclid(1000)
                }
                for item in &given.items));
            made.show()
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_133 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            for item in VecDeque::from(given.items.clone()) {
                sum += ({
                    given.reach(item.at);
                    match (item.value ^ (item.at as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n1 = (if mix((item.at as i64)) % 3 != 1 { m } else { item.value }).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            for n3 in 0..(item.value ^ (item.at as i64)).rem_euclid(4) {
                                if n3 == 2 { break; }
                                let n4 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                                let n5 = mix(n2);
                            }
                        }
                        _ => {}
                    }
                    mix((item.at as i64)).rem_euclid(100)
                });
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, sum(
                {
                    given.reach(item.at);
                    match (item.value ^ (item.at as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let mut n1 = (if mix((item.at as i64)) % 3 != 1 { m } else { item.value }).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            for n3 in 0..(item.value ^ (item.at as i64)).rem_euclid(4) {
                                if n3 == 2 { break; }
                                let n4 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                                let n5 = mix(n2);
                            }
                        }
                        _ => {}
                    }
                    mix((item.at as i64)).rem_euclid(100)
                }
                for item in VecDeque::from(given.items.clone())));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_134 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut first = None;
            'twin: for i in 0..len as u64 {
                first = Some(({
                    given.reach((i as usize));
                    if some((i as usize), stop, ((i as i64) ^ (i as i64)))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    if let Some(n1 @ 3..) = some((i as usize), later, (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) })) {
                        let n2 = (i as i64).wrapping_mul(9);
                    }
                    pairs[i as usize].1 = usize::from((i as i64).wrapping_mul(15) % 2 == 0);
                    lists[i as usize].clear();
                    (i as i64).rem_euclid(1000)
                })); break 'twin;
            }
            first
            };
            Some(made.show())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach((i as usize));
                    if some((i as usize), stop, ((i as i64) ^ (i as i64)))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    if let Some(n1 @ 3..) = some((i as usize), later, (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) })) {
                        let n2 = (i as i64).wrapping_mul(9);
                    }
                    pairs[i as usize].1 = usize::from((i as i64).wrapping_mul(15) % 2 == 0);
                    lists[i as usize].clear();
                    (i as i64).rem_euclid(1000)
                }
                for i in 0..len as u64));
            Some(made.show())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod comprehension_135 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut sum = 0_i64;
            let mut scratch = Vec::<i64>::new();
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                sum = sum.wrapping_add(({
                    scratch.clear();
                    if some(item.at, stop, (if item.value > 252 { item.value } else { 7 }))? % 2 == 0 { mix(1); }
                    if some(item.at, later, (item.at as i64))?.checked_add(0)? % 2 == 0 { mix(1); }
                    let n1 = item.value.wrapping_mul(11);
                    if some(item.at, stop, (item.value ^ 41))?.checked_add(0)? % 2 == 0 { mix(1); }
                    (item.value & 49).wrapping_add(((item.at as i64) & 38))
                }));
            }
            sum
            };
            Some(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); fold(
                {
                    scratch.clear();
                    if some(item.at, stop, (if item.value > 252 { item.value } else { 7 }))? % 2 == 0 { mix(1); }
                    if some(item.at, later, (item.at as i64))?.checked_add(0)? % 2 == 0 { mix(1); }
                    let n1 = item.value.wrapping_mul(11);
                    if some(item.at, stop, (item.value ^ 41))?.checked_add(0)? % 2 == 0 { mix(1); }
                    (item.value & 49).wrapping_add(((item.at as i64) & 38))
                }
                for item in given.items.iter().filter(|item| item.value % 3 != 0), 0_i64, |a: i64, x| a.wrapping_mul(1).wrapping_add(x), |a, b| a.wrapping_add(b)));
            Some(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_136 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a1: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(3) {
                list.push(({
                    given.reach(chunk[0].at);
                    a2 += 1;
                    format!("{} ", chunk[0].value)
                }));
            }
            list.into_iter().collect::<String>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![0; 5], scale: 2 };
        let mut a1: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = String, 
                {
                    given.reach(chunk[0].at);
                    a2 += 1;
                    format!("{} ", chunk[0].value)
                }
                for chunk in given.items.chunks(3));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).exact("a2", &a2)
    }
}

pub mod comprehension_137 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: i32 = 20;
        let mut a2: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut sum = 0_i64;
            let mut scratch = Vec::<i64>::new();
            for item in &mut fresh {
                sum += ({
                    given.reach(item.at);
                    scratch.clear();
                    a1 = a1.min(((item.at as i64) ^ (item.at as i64)) as i32);
                    a2.value = a2.value.min(((item.value & 2) ^ a2.scale) as f64);
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    a0 = a0 - (item.at as i64).rem_euclid(50) as u32 - 1;
                    ((item.at as i64) ^ item.value).rem_euclid(100)
                });
            }
            sum
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut a1: i32 = 20;
        let mut a2: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); sum(
                {
                    given.reach(item.at);
                    scratch.clear();
                    a1 = a1.min(((item.at as i64) ^ (item.at as i64)) as i32);
                    a2.value = a2.value.min(((item.value & 2) ^ a2.scale) as f64);
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    a0 = a0 - (item.at as i64).rem_euclid(50) as u32 - 1;
                    ((item.at as i64) ^ item.value).rem_euclid(100)
                }
                for item in &mut fresh));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_138 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut first = None;
                'twin: for item in given.items.clone() {
                    first = Some(({
                        let n1 = if item.at >= later { break } else { mix((item.at as i64).wrapping_sub(round)) };
                        let n2 = if item.at >= stop { break } else { mix(round) };
                        (round & 78)
                    })); break 'twin;
                }
                first
                };
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                    {
                        let n1 = if item.at >= later { break } else { mix((item.at as i64).wrapping_sub(round)) };
                        let n2 = if item.at >= stop { break } else { mix(round) };
                        (round & 78)
                    }
                    for item in given.items.clone()));
                rest += &format!("{:?};", made.show());
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_139 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in 1..=len.min(200) as u8 {
                    for k in 0..2_i64 {
                        list.push(({
                            given.reach(usize::from(i));
                            a0.1 = a0.1 ^ k;
                            let Some(n1) = some(usize::from(i), later, 8) else { continue 'rounds };
                            a0.1 = a0.1 ^ ((n1 ^ (i as i64)) ^ a0.0);
                            if usize::from(i) >= stop { return Err(format!("left at {}", usize::from(i)).into()); }
                            round.wrapping_mul(5).rem_euclid(1000)
                        }));
                    }
                }
                list
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, fold(
                    {
                        given.reach(usize::from(i));
                        a0.1 = a0.1 ^ k;
                        let Some(n1) = some(usize::from(i), later, 8) else { continue 'rounds };
                        a0.1 = a0.1 ^ ((n1 ^ (i as i64)) ^ a0.0);
                        if usize::from(i) >= stop { return Err(format!("left at {}", usize::from(i)).into()); }
                        round.wrapping_mul(5).rem_euclid(1000)
                    }
                    for i in 1..=len.min(200) as u8 for k in 0..2_i64, Vec::new(), |mut list, x| { list.push(x); list }, |mut a, b| { a.extend(b); a }));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod comprehension_140 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<f64> = Held { value: 0.5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for item in given.census.items(len) {
                list.push(({
                    given.reach(item.value);
                    a0.value = f64::max(a0.value, (item.value as i64).wrapping_add(47) as f64);
                    let n1 = format!("{} {:?}", (item.value as i64), some(item.value, stop, (item.value as i64)).ok_or(Small(item.value))?).len() as i64;
                    let n2 = mix((item.value as i64));
                    let n3 = text(item.value, later, n1.wrapping_add((item.value as i64)))?;
                    if n2 & 3 != 0 && item.value % 5 == 1 { continue; }
                    if item.value == stop { break; }
                    a0.value = f64::max(a0.value, n2 as f64);
                    (n3 ^ 18)
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
        let mut a0: Held<f64> = Held { value: 0.5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, 
                {
                    given.reach(item.value);
                    a0.value = f64::max(a0.value, (item.value as i64).wrapping_add(47) as f64);
                    let n1 = format!("{} {:?}", (item.value as i64), some(item.value, stop, (item.value as i64)).ok_or(Small(item.value))?).len() as i64;
                    let n2 = mix((item.value as i64));
                    let n3 = text(item.value, later, n1.wrapping_add((item.value as i64)))?;
                    if n2 & 3 != 0 && item.value % 5 == 1 { continue; }
                    if item.value == stop { break; }
                    a0.value = f64::max(a0.value, n2 as f64);
                    (n3 ^ 18)
                }
                for item in given.census.items(len));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod comprehension_141 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut count = 0_usize;
                for i in 0..3_usize {
                    for j in 0..len / 3 {
                        if ({
                            given.reach((i * (len / 3) + j));
                            let n1 = format!("{} {:?}", round.wrapping_add((i as i64)), small((i * (len / 3) + j), stop, text((i * (len / 3) + j), stop, mix((i as i64)))?)?).len() as i64;
                            (if mix((i as i64)) % 3 != 1 { n1 } else { 22 }) > 40
                        }) { count += 1; }
                    }
                }
                count
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
                let made = parallel!(n_jobs = n_jobs, count(
                    {
                        given.reach((i * (len / 3) + j));
                        let n1 = format!("{} {:?}", round.wrapping_add((i as i64)), small((i * (len / 3) + j), stop, text((i * (len / 3) + j), stop, mix((i as i64)))?)?).len() as i64;
                        (if mix((i as i64)) % 3 != 1 { n1 } else { 22 }) > 40
                    }
                    for i in 0..3_usize for j in 0..len / 3));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_142 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = {
            let mut count = 0_usize;
            let mut scratch = Vec::<i64>::new();
            for i in 0..=len {
                let c0 = ((i as i64) & 59);
                if ({
                    given.reach(i);
                    scratch.clear();
                    let n1 = ((i as i64) & 101);
                    let n2 = (i as i64);
                    a0 &= !(1 << ((i as i64).wrapping_add((i as i64)) & 15)) | 0x10_0000;
                    a1.value.extend(0..(n2.wrapping_mul(3) ^ a1.scale).rem_euclid(3));
                    assert!(!(i == later), "on purpose {}", i);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    lists[i].clear();
                    ((i as i64) & 16) % 3 == 0
                }) { count += 1; }
            }
            count
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, let mut scratch = Vec::<i64>::new(); count(
                {
                    given.reach(i);
                    scratch.clear();
                    let n1 = ((i as i64) & 101);
                    let n2 = (i as i64);
                    a0 &= !(1 << ((i as i64).wrapping_add((i as i64)) & 15)) | 0x10_0000;
                    a1.value.extend(0..(n2.wrapping_mul(3) ^ a1.scale).rem_euclid(3));
                    assert!(!(i == later), "on purpose {}", i);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    lists[i].clear();
                    ((i as i64) & 16) % 3 == 0
                }
                for i in 0..=len let c0 = ((i as i64) & 59)));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value).window("lists", &lists)
    }
}

pub mod comprehension_143 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let mut a2_home: i128 = 0;
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let made = {
            let mut all = true;
            'twin: for i in 0..len / 10 {
                for j in 0..10_usize {
                    if !({
                        let n1 = { let shown = (j as i64).wrapping_add(31); format!("{shown:04}-{:x}", mix((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 = f64::max(a0, (n1 ^ 23) as f64);
                        a1.1.insert(mix((j as i64).wrapping_sub(36)));
                        *a2 += i128::from(mix((j as i64).wrapping_sub((j as i64))));
                        if (i * 10 + j) >= later { break; }
                        let Some(n2) = some((i * 10 + j), stop, 8) else { resume_unwind(Box::new(Payload((i * 10 + j)))) };
                        let n3 = (j as i64);
                        ((i as i64) ^ n1) > 40
                    }) { all = false; break 'twin; }
                }
            }
            all
            };
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show()).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let mut a2_home: i128 = 0;
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, all(
                {
                    let n1 = { let shown = (j as i64).wrapping_add(31); format!("{shown:04}-{:x}", mix((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 = f64::max(a0, (n1 ^ 23) as f64);
                    a1.1.insert(mix((j as i64).wrapping_sub(36)));
                    *a2 += i128::from(mix((j as i64).wrapping_sub((j as i64))));
                    if (i * 10 + j) >= later { break; }
                    let Some(n2) = some((i * 10 + j), stop, 8) else { resume_unwind(Box::new(Payload((i * 10 + j)))) };
                    let n3 = (j as i64);
                    ((i as i64) ^ n1) > 40
                }
                for i in 0..len / 10 for j in 0..10_usize));
            Some(made.show())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show()).exact("a2", &a2_home)
    }
}

pub mod comprehension_144 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: Wrapping<i64> = Wrapping(3);
        let mut numbers_home = vec![7_i64; len];
        let mut lists_home = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let numbers = &mut numbers_home[..];
            let lists = &mut lists_home[..];
            let made = {
            let mut list = Vec::new();
            for (i, item) in fresh.iter_mut().enumerate() {
                list.push(({
                    given.reach(i);
                    a0.push_str(&mix(item.value.wrapping_sub(item.value)).to_string());
                    numbers[i] = (numbers[i] & 1023) * 3 + (item.at as i64) % 1000;
                    lists[i].clear();
                    some(i, later, item.value.wrapping_add(item.value)).ok_or(i.to_string())
                }));
            }
            list.into_iter().collect::<Result<Vec<i64>, String>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home).window("numbers", &numbers_home).window("lists", &lists_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: Wrapping<i64> = Wrapping(3);
        let mut numbers_home = vec![7_i64; len];
        let mut lists_home = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let numbers = &mut numbers_home[..];
            let lists = &mut lists_home[..];
            let made = parallel!(n_jobs = n_jobs, into = Result<Vec<i64>, String>, 
                {
                    given.reach(i);
                    a0.push_str(&mix(item.value.wrapping_sub(item.value)).to_string());
                    numbers[i] = (numbers[i] & 1023) * 3 + (item.at as i64) % 1000;
                    lists[i].clear();
                    some(i, later, item.value.wrapping_add(item.value)).ok_or(i.to_string())
                }
                for (i, item) in fresh.iter_mut().enumerate());
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home).window("numbers", &numbers_home).window("lists", &lists_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod comprehension_145 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut list = Vec::new();
                for i in (0..=len as i64).rev() {
                    if let Some(c0) = i.checked_sub(1) {
                        list.push(({
                            given.reach((i as usize));
                            if (i as usize) == stop { panic!("on purpose {}", (i as usize)); }
                            c0.rem_euclid(1000)
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
        let mut a0: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, into = HashSet<_>, 
                    {
                        given.reach((i as usize));
                        if (i as usize) == stop { panic!("on purpose {}", (i as usize)); }
                        c0.rem_euclid(1000)
                    }
                    for i in (0..=len as i64).rev() if let Some(c0) = i.checked_sub(1));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod comprehension_146 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<i64> = Wrapping(3);
        let mut a1: (i64, usize) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = {
                let mut product = Wrapping(1_i64);
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) {
                    let c0 = (round ^ 34);
                    product *= ({
                        given.reach(i);
                        scratch.clear();
                        let mut n1 = (round ^ c0).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = c0.wrapping_mul(11);
                            if n1 == 1 { break; }
                        }
                        let mut n3 = ((i as i64) ^ 10).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            if n3 > 97 {
                                scratch.extend([c0.wrapping_mul(3), ((i as i64) & 60)]);
                                let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                                scratch.extend([n4, mix(n3)]);
                                let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                        }
                        scratch.extend([mix(c0.wrapping_sub((i as i64))), c0.wrapping_mul(15)]);
                        let n6 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        a0 *= Wrapping((c0 ^ (i as i64)) | 1);
                        if mix(round) % 3 != 1 { a1.1 += usize::from(n6.wrapping_add(10) % 2 == 0); }
                        let n7 = small(i, stop, text(i, stop, (if n6 % 2 == 0 { round } else { round }))?)?;
                        if (i as i64) % 5 == 0 { a0 *= Wrapping((round ^ 39) | 1); }
                        if i == later { continue 'rounds; }
                        let Some(n8) = some(i, stop, 8) else { panic!("on purpose {}", i) };
                        Wrapping((round ^ c0) | 1)
                    });
                }
                product
                };
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<i64> = Wrapping(3);
        let mut a1: (i64, usize) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let made = parallel!(n_jobs = n_jobs, let mut scratch = Vec::<i64>::new(); product(
                    {
                        given.reach(i);
                        scratch.clear();
                        let mut n1 = (round ^ c0).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = c0.wrapping_mul(11);
                            if n1 == 1 { break; }
                        }
                        let mut n3 = ((i as i64) ^ 10).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            if n3 > 97 {
                                scratch.extend([c0.wrapping_mul(3), ((i as i64) & 60)]);
                                let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                                scratch.extend([n4, mix(n3)]);
                                let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            }
                        }
                        scratch.extend([mix(c0.wrapping_sub((i as i64))), c0.wrapping_mul(15)]);
                        let n6 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        a0 *= Wrapping((c0 ^ (i as i64)) | 1);
                        if mix(round) % 3 != 1 { a1.1 += usize::from(n6.wrapping_add(10) % 2 == 0); }
                        let n7 = small(i, stop, text(i, stop, (if n6 % 2 == 0 { round } else { round }))?)?;
                        if (i as i64) % 5 == 0 { a0 *= Wrapping((round ^ 39) | 1); }
                        if i == later { continue 'rounds; }
                        let Some(n8) = some(i, stop, 8) else { panic!("on purpose {}", i) };
                        Wrapping((round ^ c0) | 1)
                    }
                    for i in (0..len).step_by(3) let c0 = (round ^ 34)));
                rest += &format!("{:?};", made.show());
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod comprehension_147 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut first = None;
            'twin: for i in (0..len).map(|i| i * 2) {
                first = Some(({
                    given.reach((i / 2));
                    let n1 = if (i / 2) == stop { resume_unwind(Box::new(Payload((i / 2)))) } else { (i as i64) };
                    (i as i64).wrapping_add((n1 & 44))
                })); break 'twin;
            }
            first
            };
            Ok(made.show())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, first(
                {
                    given.reach((i / 2));
                    let n1 = if (i / 2) == stop { resume_unwind(Box::new(Payload((i / 2)))) } else { (i as i64) };
                    (i as i64).wrapping_add((n1 & 44))
                }
                for i in (0..len).map(|i| i * 2)));
            Ok(made.show())
        });
        Outcome::new(ended)
    }
}

pub mod comprehension_148 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::from(">"));
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    if let Some(c0) = (if (item.at as i64) % 4 == 0 { (item.at as i64) } else { 32 }).checked_sub(4) {
                        if let Some(c1) = (if item.value & 4 != 0 { item.value } else { (item.at as i64) }).checked_sub(6) {
                            list.push(({
                                if (item.at as i64) % 5 == 0 { a0.1 += &format!("{} ", (mix(c0.wrapping_sub((item.at as i64))) ^ a0.0)); }
                                a1 += 1;
                                let n1 = if item.at >= later { break } else { (item.at as i64).wrapping_mul(19) };
                                let n2 = small(item.at, stop, text(item.at, stop, n1)?)?;
                                (n1, (if c1 & 3 != 0 { (item.at as i64) } else { (item.at as i64) }))
                            }));
                        }
                    }
                }
            }
            list.into_iter().collect::<BTreeMap<_, _>>()
            };
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::from(">"));
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, 
                {
                    if (item.at as i64) % 5 == 0 { a0.1 += &format!("{} ", (mix(c0.wrapping_sub((item.at as i64))) ^ a0.0)); }
                    a1 += 1;
                    let n1 = if item.at >= later { break } else { (item.at as i64).wrapping_mul(19) };
                    let n2 = small(item.at, stop, text(item.at, stop, n1)?)?;
                    (n1, (if c1 & 3 != 0 { (item.at as i64) } else { (item.at as i64) }))
                }
                for chunk in given.items.chunks(7) for item in chunk if let Some(c0) = (if (item.at as i64) % 4 == 0 { (item.at as i64) } else { 32 }).checked_sub(4) if let Some(c1) = (if item.value & 4 != 0 { item.value } else { (item.at as i64) }).checked_sub(6));
            Ok(made.show())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1)
    }
}

pub mod comprehension_149 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = {
            let mut list = Vec::new();
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                list.push(({
                    let n1 = format!("{}{word:?}", (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 29 }), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = format!("{}{word:?}", mix(n1), word = n1.wrapping_mul(5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    mix(n2).wrapping_add(n1.wrapping_add(10))
                }));
            }
            list
            };
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
                {
                    let n1 = format!("{}{word:?}", (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 29 }), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = format!("{}{word:?}", mix(n1), word = n1.wrapping_mul(5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    mix(n2).wrapping_add(n1.wrapping_add(10))
                }
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)));
            Ok(made.show())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}
