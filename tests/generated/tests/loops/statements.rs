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
    Case { name: "statement_000", exits: true, exact: false, serial: statement_000::serial, parallel: statement_000::parallel },
    Case { name: "statement_001", exits: true, exact: true, serial: statement_001::serial, parallel: statement_001::parallel },
    Case { name: "statement_002", exits: true, exact: true, serial: statement_002::serial, parallel: statement_002::parallel },
    Case { name: "statement_003", exits: true, exact: false, serial: statement_003::serial, parallel: statement_003::parallel },
    Case { name: "statement_004", exits: true, exact: false, serial: statement_004::serial, parallel: statement_004::parallel },
    Case { name: "statement_005", exits: false, exact: true, serial: statement_005::serial, parallel: statement_005::parallel },
    Case { name: "statement_006", exits: true, exact: true, serial: statement_006::serial, parallel: statement_006::parallel },
    Case { name: "statement_007", exits: true, exact: false, serial: statement_007::serial, parallel: statement_007::parallel },
    Case { name: "statement_008", exits: true, exact: true, serial: statement_008::serial, parallel: statement_008::parallel },
    Case { name: "statement_009", exits: true, exact: true, serial: statement_009::serial, parallel: statement_009::parallel },
    Case { name: "statement_010", exits: false, exact: true, serial: statement_010::serial, parallel: statement_010::parallel },
    Case { name: "statement_011", exits: true, exact: true, serial: statement_011::serial, parallel: statement_011::parallel },
    Case { name: "statement_012", exits: true, exact: true, serial: statement_012::serial, parallel: statement_012::parallel },
    Case { name: "statement_013", exits: true, exact: false, serial: statement_013::serial, parallel: statement_013::parallel },
    Case { name: "statement_014", exits: false, exact: false, serial: statement_014::serial, parallel: statement_014::parallel },
    Case { name: "statement_015", exits: false, exact: false, serial: statement_015::serial, parallel: statement_015::parallel },
    Case { name: "statement_016", exits: true, exact: true, serial: statement_016::serial, parallel: statement_016::parallel },
    Case { name: "statement_017", exits: true, exact: true, serial: statement_017::serial, parallel: statement_017::parallel },
    Case { name: "statement_018", exits: false, exact: true, serial: statement_018::serial, parallel: statement_018::parallel },
    Case { name: "statement_019", exits: false, exact: true, serial: statement_019::serial, parallel: statement_019::parallel },
    Case { name: "statement_020", exits: false, exact: false, serial: statement_020::serial, parallel: statement_020::parallel },
    Case { name: "statement_021", exits: false, exact: true, serial: statement_021::serial, parallel: statement_021::parallel },
    Case { name: "statement_022", exits: false, exact: true, serial: statement_022::serial, parallel: statement_022::parallel },
    Case { name: "statement_023", exits: true, exact: true, serial: statement_023::serial, parallel: statement_023::parallel },
    Case { name: "statement_024", exits: true, exact: true, serial: statement_024::serial, parallel: statement_024::parallel },
    Case { name: "statement_025", exits: true, exact: true, serial: statement_025::serial, parallel: statement_025::parallel },
    Case { name: "statement_026", exits: true, exact: false, serial: statement_026::serial, parallel: statement_026::parallel },
    Case { name: "statement_027", exits: true, exact: false, serial: statement_027::serial, parallel: statement_027::parallel },
    Case { name: "statement_028", exits: true, exact: false, serial: statement_028::serial, parallel: statement_028::parallel },
    Case { name: "statement_029", exits: true, exact: false, serial: statement_029::serial, parallel: statement_029::parallel },
    Case { name: "statement_030", exits: true, exact: false, serial: statement_030::serial, parallel: statement_030::parallel },
    Case { name: "statement_031", exits: true, exact: true, serial: statement_031::serial, parallel: statement_031::parallel },
    Case { name: "statement_032", exits: true, exact: false, serial: statement_032::serial, parallel: statement_032::parallel },
    Case { name: "statement_033", exits: true, exact: true, serial: statement_033::serial, parallel: statement_033::parallel },
    Case { name: "statement_034", exits: true, exact: true, serial: statement_034::serial, parallel: statement_034::parallel },
    Case { name: "statement_035", exits: true, exact: true, serial: statement_035::serial, parallel: statement_035::parallel },
    Case { name: "statement_036", exits: true, exact: true, serial: statement_036::serial, parallel: statement_036::parallel },
    Case { name: "statement_037", exits: false, exact: true, serial: statement_037::serial, parallel: statement_037::parallel },
    Case { name: "statement_038", exits: true, exact: true, serial: statement_038::serial, parallel: statement_038::parallel },
    Case { name: "statement_039", exits: true, exact: false, serial: statement_039::serial, parallel: statement_039::parallel },
    Case { name: "statement_040", exits: false, exact: true, serial: statement_040::serial, parallel: statement_040::parallel },
    Case { name: "statement_041", exits: true, exact: false, serial: statement_041::serial, parallel: statement_041::parallel },
    Case { name: "statement_042", exits: true, exact: true, serial: statement_042::serial, parallel: statement_042::parallel },
    Case { name: "statement_043", exits: true, exact: true, serial: statement_043::serial, parallel: statement_043::parallel },
    Case { name: "statement_044", exits: true, exact: true, serial: statement_044::serial, parallel: statement_044::parallel },
    Case { name: "statement_045", exits: true, exact: true, serial: statement_045::serial, parallel: statement_045::parallel },
    Case { name: "statement_046", exits: false, exact: false, serial: statement_046::serial, parallel: statement_046::parallel },
    Case { name: "statement_047", exits: false, exact: true, serial: statement_047::serial, parallel: statement_047::parallel },
    Case { name: "statement_048", exits: true, exact: true, serial: statement_048::serial, parallel: statement_048::parallel },
    Case { name: "statement_049", exits: false, exact: true, serial: statement_049::serial, parallel: statement_049::parallel },
    Case { name: "statement_050", exits: true, exact: false, serial: statement_050::serial, parallel: statement_050::parallel },
    Case { name: "statement_051", exits: false, exact: true, serial: statement_051::serial, parallel: statement_051::parallel },
    Case { name: "statement_052", exits: true, exact: false, serial: statement_052::serial, parallel: statement_052::parallel },
    Case { name: "statement_053", exits: false, exact: true, serial: statement_053::serial, parallel: statement_053::parallel },
    Case { name: "statement_054", exits: true, exact: false, serial: statement_054::serial, parallel: statement_054::parallel },
    Case { name: "statement_055", exits: true, exact: true, serial: statement_055::serial, parallel: statement_055::parallel },
    Case { name: "statement_056", exits: false, exact: true, serial: statement_056::serial, parallel: statement_056::parallel },
    Case { name: "statement_057", exits: true, exact: false, serial: statement_057::serial, parallel: statement_057::parallel },
    Case { name: "statement_058", exits: true, exact: true, serial: statement_058::serial, parallel: statement_058::parallel },
    Case { name: "statement_059", exits: true, exact: true, serial: statement_059::serial, parallel: statement_059::parallel },
    Case { name: "statement_060", exits: true, exact: true, serial: statement_060::serial, parallel: statement_060::parallel },
    Case { name: "statement_061", exits: false, exact: false, serial: statement_061::serial, parallel: statement_061::parallel },
    Case { name: "statement_062", exits: true, exact: true, serial: statement_062::serial, parallel: statement_062::parallel },
    Case { name: "statement_063", exits: true, exact: true, serial: statement_063::serial, parallel: statement_063::parallel },
    Case { name: "statement_064", exits: true, exact: false, serial: statement_064::serial, parallel: statement_064::parallel },
    Case { name: "statement_065", exits: true, exact: true, serial: statement_065::serial, parallel: statement_065::parallel },
    Case { name: "statement_066", exits: true, exact: true, serial: statement_066::serial, parallel: statement_066::parallel },
    Case { name: "statement_067", exits: true, exact: false, serial: statement_067::serial, parallel: statement_067::parallel },
    Case { name: "statement_068", exits: true, exact: true, serial: statement_068::serial, parallel: statement_068::parallel },
    Case { name: "statement_069", exits: true, exact: true, serial: statement_069::serial, parallel: statement_069::parallel },
    Case { name: "statement_070", exits: true, exact: true, serial: statement_070::serial, parallel: statement_070::parallel },
    Case { name: "statement_071", exits: true, exact: false, serial: statement_071::serial, parallel: statement_071::parallel },
    Case { name: "statement_072", exits: true, exact: true, serial: statement_072::serial, parallel: statement_072::parallel },
    Case { name: "statement_073", exits: true, exact: false, serial: statement_073::serial, parallel: statement_073::parallel },
    Case { name: "statement_074", exits: true, exact: true, serial: statement_074::serial, parallel: statement_074::parallel },
    Case { name: "statement_075", exits: true, exact: false, serial: statement_075::serial, parallel: statement_075::parallel },
    Case { name: "statement_076", exits: true, exact: true, serial: statement_076::serial, parallel: statement_076::parallel },
    Case { name: "statement_077", exits: true, exact: true, serial: statement_077::serial, parallel: statement_077::parallel },
    Case { name: "statement_078", exits: true, exact: true, serial: statement_078::serial, parallel: statement_078::parallel },
    Case { name: "statement_079", exits: true, exact: true, serial: statement_079::serial, parallel: statement_079::parallel },
    Case { name: "statement_080", exits: true, exact: false, serial: statement_080::serial, parallel: statement_080::parallel },
    Case { name: "statement_081", exits: true, exact: true, serial: statement_081::serial, parallel: statement_081::parallel },
    Case { name: "statement_082", exits: true, exact: true, serial: statement_082::serial, parallel: statement_082::parallel },
    Case { name: "statement_083", exits: false, exact: true, serial: statement_083::serial, parallel: statement_083::parallel },
    Case { name: "statement_084", exits: true, exact: true, serial: statement_084::serial, parallel: statement_084::parallel },
    Case { name: "statement_085", exits: true, exact: false, serial: statement_085::serial, parallel: statement_085::parallel },
    Case { name: "statement_086", exits: true, exact: false, serial: statement_086::serial, parallel: statement_086::parallel },
    Case { name: "statement_087", exits: true, exact: false, serial: statement_087::serial, parallel: statement_087::parallel },
    Case { name: "statement_088", exits: true, exact: true, serial: statement_088::serial, parallel: statement_088::parallel },
    Case { name: "statement_089", exits: false, exact: true, serial: statement_089::serial, parallel: statement_089::parallel },
    Case { name: "statement_090", exits: false, exact: true, serial: statement_090::serial, parallel: statement_090::parallel },
    Case { name: "statement_091", exits: true, exact: true, serial: statement_091::serial, parallel: statement_091::parallel },
    Case { name: "statement_092", exits: true, exact: false, serial: statement_092::serial, parallel: statement_092::parallel },
    Case { name: "statement_093", exits: true, exact: true, serial: statement_093::serial, parallel: statement_093::parallel },
    Case { name: "statement_094", exits: true, exact: true, serial: statement_094::serial, parallel: statement_094::parallel },
    Case { name: "statement_095", exits: true, exact: true, serial: statement_095::serial, parallel: statement_095::parallel },
    Case { name: "statement_096", exits: false, exact: true, serial: statement_096::serial, parallel: statement_096::parallel },
    Case { name: "statement_097", exits: true, exact: true, serial: statement_097::serial, parallel: statement_097::parallel },
    Case { name: "statement_098", exits: true, exact: false, serial: statement_098::serial, parallel: statement_098::parallel },
    Case { name: "statement_099", exits: true, exact: true, serial: statement_099::serial, parallel: statement_099::parallel },
    Case { name: "statement_100", exits: false, exact: true, serial: statement_100::serial, parallel: statement_100::parallel },
    Case { name: "statement_101", exits: true, exact: true, serial: statement_101::serial, parallel: statement_101::parallel },
    Case { name: "statement_102", exits: true, exact: false, serial: statement_102::serial, parallel: statement_102::parallel },
    Case { name: "statement_103", exits: true, exact: true, serial: statement_103::serial, parallel: statement_103::parallel },
    Case { name: "statement_104", exits: true, exact: false, serial: statement_104::serial, parallel: statement_104::parallel },
    Case { name: "statement_105", exits: false, exact: true, serial: statement_105::serial, parallel: statement_105::parallel },
    Case { name: "statement_106", exits: false, exact: true, serial: statement_106::serial, parallel: statement_106::parallel },
    Case { name: "statement_107", exits: true, exact: false, serial: statement_107::serial, parallel: statement_107::parallel },
    Case { name: "statement_108", exits: true, exact: true, serial: statement_108::serial, parallel: statement_108::parallel },
    Case { name: "statement_109", exits: false, exact: false, serial: statement_109::serial, parallel: statement_109::parallel },
    Case { name: "statement_110", exits: false, exact: true, serial: statement_110::serial, parallel: statement_110::parallel },
    Case { name: "statement_111", exits: true, exact: true, serial: statement_111::serial, parallel: statement_111::parallel },
    Case { name: "statement_112", exits: true, exact: true, serial: statement_112::serial, parallel: statement_112::parallel },
    Case { name: "statement_113", exits: true, exact: true, serial: statement_113::serial, parallel: statement_113::parallel },
    Case { name: "statement_114", exits: true, exact: false, serial: statement_114::serial, parallel: statement_114::parallel },
    Case { name: "statement_115", exits: false, exact: true, serial: statement_115::serial, parallel: statement_115::parallel },
    Case { name: "statement_116", exits: true, exact: true, serial: statement_116::serial, parallel: statement_116::parallel },
    Case { name: "statement_117", exits: true, exact: true, serial: statement_117::serial, parallel: statement_117::parallel },
    Case { name: "statement_118", exits: true, exact: false, serial: statement_118::serial, parallel: statement_118::parallel },
    Case { name: "statement_119", exits: true, exact: false, serial: statement_119::serial, parallel: statement_119::parallel },
    Case { name: "statement_120", exits: true, exact: true, serial: statement_120::serial, parallel: statement_120::parallel },
    Case { name: "statement_121", exits: true, exact: true, serial: statement_121::serial, parallel: statement_121::parallel },
    Case { name: "statement_122", exits: false, exact: true, serial: statement_122::serial, parallel: statement_122::parallel },
    Case { name: "statement_123", exits: true, exact: false, serial: statement_123::serial, parallel: statement_123::parallel },
    Case { name: "statement_124", exits: true, exact: true, serial: statement_124::serial, parallel: statement_124::parallel },
    Case { name: "statement_125", exits: true, exact: false, serial: statement_125::serial, parallel: statement_125::parallel },
    Case { name: "statement_126", exits: true, exact: true, serial: statement_126::serial, parallel: statement_126::parallel },
    Case { name: "statement_127", exits: false, exact: true, serial: statement_127::serial, parallel: statement_127::parallel },
    Case { name: "statement_128", exits: true, exact: false, serial: statement_128::serial, parallel: statement_128::parallel },
    Case { name: "statement_129", exits: true, exact: true, serial: statement_129::serial, parallel: statement_129::parallel },
    Case { name: "statement_130", exits: false, exact: false, serial: statement_130::serial, parallel: statement_130::parallel },
    Case { name: "statement_131", exits: true, exact: true, serial: statement_131::serial, parallel: statement_131::parallel },
    Case { name: "statement_132", exits: true, exact: false, serial: statement_132::serial, parallel: statement_132::parallel },
    Case { name: "statement_133", exits: false, exact: true, serial: statement_133::serial, parallel: statement_133::parallel },
    Case { name: "statement_134", exits: true, exact: false, serial: statement_134::serial, parallel: statement_134::parallel },
    Case { name: "statement_135", exits: true, exact: true, serial: statement_135::serial, parallel: statement_135::parallel },
    Case { name: "statement_136", exits: true, exact: false, serial: statement_136::serial, parallel: statement_136::parallel },
    Case { name: "statement_137", exits: true, exact: true, serial: statement_137::serial, parallel: statement_137::parallel },
    Case { name: "statement_138", exits: true, exact: true, serial: statement_138::serial, parallel: statement_138::parallel },
    Case { name: "statement_139", exits: false, exact: true, serial: statement_139::serial, parallel: statement_139::parallel },
    Case { name: "statement_140", exits: false, exact: true, serial: statement_140::serial, parallel: statement_140::parallel },
    Case { name: "statement_141", exits: false, exact: false, serial: statement_141::serial, parallel: statement_141::parallel },
    Case { name: "statement_142", exits: false, exact: false, serial: statement_142::serial, parallel: statement_142::parallel },
    Case { name: "statement_143", exits: true, exact: false, serial: statement_143::serial, parallel: statement_143::parallel },
    Case { name: "statement_144", exits: true, exact: true, serial: statement_144::serial, parallel: statement_144::parallel },
    Case { name: "statement_145", exits: false, exact: true, serial: statement_145::serial, parallel: statement_145::parallel },
    Case { name: "statement_146", exits: true, exact: true, serial: statement_146::serial, parallel: statement_146::parallel },
    Case { name: "statement_147", exits: true, exact: false, serial: statement_147::serial, parallel: statement_147::parallel },
    Case { name: "statement_148", exits: true, exact: false, serial: statement_148::serial, parallel: statement_148::parallel },
    Case { name: "statement_149", exits: false, exact: false, serial: statement_149::serial, parallel: statement_149::parallel },
    Case { name: "statement_150", exits: true, exact: false, serial: statement_150::serial, parallel: statement_150::parallel },
    Case { name: "statement_151", exits: true, exact: false, serial: statement_151::serial, parallel: statement_151::parallel },
    Case { name: "statement_152", exits: true, exact: false, serial: statement_152::serial, parallel: statement_152::parallel },
    Case { name: "statement_153", exits: true, exact: false, serial: statement_153::serial, parallel: statement_153::parallel },
    Case { name: "statement_154", exits: true, exact: true, serial: statement_154::serial, parallel: statement_154::parallel },
    Case { name: "statement_155", exits: false, exact: false, serial: statement_155::serial, parallel: statement_155::parallel },
    Case { name: "statement_156", exits: true, exact: true, serial: statement_156::serial, parallel: statement_156::parallel },
    Case { name: "statement_157", exits: true, exact: true, serial: statement_157::serial, parallel: statement_157::parallel },
    Case { name: "statement_158", exits: false, exact: false, serial: statement_158::serial, parallel: statement_158::parallel },
    Case { name: "statement_159", exits: true, exact: true, serial: statement_159::serial, parallel: statement_159::parallel },
    Case { name: "statement_160", exits: false, exact: false, serial: statement_160::serial, parallel: statement_160::parallel },
    Case { name: "statement_161", exits: true, exact: true, serial: statement_161::serial, parallel: statement_161::parallel },
    Case { name: "statement_162", exits: true, exact: true, serial: statement_162::serial, parallel: statement_162::parallel },
    Case { name: "statement_163", exits: true, exact: false, serial: statement_163::serial, parallel: statement_163::parallel },
    Case { name: "statement_164", exits: true, exact: true, serial: statement_164::serial, parallel: statement_164::parallel },
    Case { name: "statement_165", exits: true, exact: true, serial: statement_165::serial, parallel: statement_165::parallel },
    Case { name: "statement_166", exits: false, exact: true, serial: statement_166::serial, parallel: statement_166::parallel },
    Case { name: "statement_167", exits: true, exact: true, serial: statement_167::serial, parallel: statement_167::parallel },
    Case { name: "statement_168", exits: true, exact: false, serial: statement_168::serial, parallel: statement_168::parallel },
    Case { name: "statement_169", exits: false, exact: true, serial: statement_169::serial, parallel: statement_169::parallel },
    Case { name: "statement_170", exits: true, exact: true, serial: statement_170::serial, parallel: statement_170::parallel },
    Case { name: "statement_171", exits: true, exact: false, serial: statement_171::serial, parallel: statement_171::parallel },
    Case { name: "statement_172", exits: true, exact: true, serial: statement_172::serial, parallel: statement_172::parallel },
    Case { name: "statement_173", exits: true, exact: true, serial: statement_173::serial, parallel: statement_173::parallel },
    Case { name: "statement_174", exits: true, exact: false, serial: statement_174::serial, parallel: statement_174::parallel },
    Case { name: "statement_175", exits: false, exact: true, serial: statement_175::serial, parallel: statement_175::parallel },
    Case { name: "statement_176", exits: false, exact: true, serial: statement_176::serial, parallel: statement_176::parallel },
    Case { name: "statement_177", exits: true, exact: true, serial: statement_177::serial, parallel: statement_177::parallel },
    Case { name: "statement_178", exits: true, exact: true, serial: statement_178::serial, parallel: statement_178::parallel },
    Case { name: "statement_179", exits: false, exact: true, serial: statement_179::serial, parallel: statement_179::parallel },
    Case { name: "statement_180", exits: true, exact: true, serial: statement_180::serial, parallel: statement_180::parallel },
    Case { name: "statement_181", exits: true, exact: false, serial: statement_181::serial, parallel: statement_181::parallel },
    Case { name: "statement_182", exits: true, exact: true, serial: statement_182::serial, parallel: statement_182::parallel },
    Case { name: "statement_183", exits: false, exact: true, serial: statement_183::serial, parallel: statement_183::parallel },
    Case { name: "statement_184", exits: true, exact: true, serial: statement_184::serial, parallel: statement_184::parallel },
    Case { name: "statement_185", exits: true, exact: true, serial: statement_185::serial, parallel: statement_185::parallel },
    Case { name: "statement_186", exits: true, exact: true, serial: statement_186::serial, parallel: statement_186::parallel },
    Case { name: "statement_187", exits: false, exact: true, serial: statement_187::serial, parallel: statement_187::parallel },
    Case { name: "statement_188", exits: true, exact: false, serial: statement_188::serial, parallel: statement_188::parallel },
    Case { name: "statement_189", exits: true, exact: true, serial: statement_189::serial, parallel: statement_189::parallel },
    Case { name: "statement_190", exits: true, exact: false, serial: statement_190::serial, parallel: statement_190::parallel },
    Case { name: "statement_191", exits: true, exact: true, serial: statement_191::serial, parallel: statement_191::parallel },
    Case { name: "statement_192", exits: true, exact: true, serial: statement_192::serial, parallel: statement_192::parallel },
    Case { name: "statement_193", exits: false, exact: true, serial: statement_193::serial, parallel: statement_193::parallel },
    Case { name: "statement_194", exits: true, exact: true, serial: statement_194::serial, parallel: statement_194::parallel },
    Case { name: "statement_195", exits: true, exact: false, serial: statement_195::serial, parallel: statement_195::parallel },
    Case { name: "statement_196", exits: true, exact: true, serial: statement_196::serial, parallel: statement_196::parallel },
    Case { name: "statement_197", exits: false, exact: true, serial: statement_197::serial, parallel: statement_197::parallel },
    Case { name: "statement_198", exits: true, exact: true, serial: statement_198::serial, parallel: statement_198::parallel },
    Case { name: "statement_199", exits: true, exact: true, serial: statement_199::serial, parallel: statement_199::parallel },
];

pub mod statement_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in VecDeque::from(given.items.clone()) {
                    let (c0, c0m) = (mix((item.at as i64)) / 3, mix((item.at as i64)) % 7);
                    let c1 = item.value.wrapping_mul(17);
                    given.reach(item.at);
                    match round.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n1 = if item.at == stop { break 'rounds } else { round };
                }
                rest += &format!("{:?};", round);
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
                parallel!(n_jobs = n_jobs, 
                    for item in VecDeque::from(given.items.clone()) let (c0, c0m) = (mix((item.at as i64)) / 3, mix((item.at as i64)) % 7) let c1 = item.value.wrapping_mul(17) {
                        given.reach(item.at);
                        match round.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        let n1 = if item.at == stop { break 'rounds } else { round };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: u64 = 3;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                given.reach(i);
                let n1 = ((i as i64) & 56);
                if n1 > 199 && i % 5 == 1 { continue; }
                given.values[if i >= stop { usize::MAX } else { 0 }].min(1);
                if mix((i as i64)) % 3 != 1 { a0 &= (if n1 & 1 != 0 { (i as i64) } else { (i as i64) }) != 431; }
                a1 += (i as i64).rem_euclid(100) as u64;
                pairs[i].0 += mix((i as i64)).rem_euclid(60);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: u64 = 3;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len {
                    given.reach(i);
                    let n1 = ((i as i64) & 56);
                    if n1 > 199 && i % 5 == 1 { continue; }
                    given.values[if i >= stop { usize::MAX } else { 0 }].min(1);
                    if mix((i as i64)) % 3 != 1 { a0 &= (if n1 & 1 != 0 { (i as i64) } else { (i as i64) }) != 431; }
                    a1 += (i as i64).rem_euclid(100) as u64;
                    pairs[i].0 += mix((i as i64)).rem_euclid(60);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }
}

pub mod statement_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: HashSet<i64> = HashSet::new();
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            for i in 0..len {
                if mix((i as i64)) % 3 != 1 {
                    given.reach(i);
                    if (i as i64) % 3 == 0 { a0[(if (i as i64) > 261 { (i as i64) } else { 43 }).rem_euclid(5) as usize] -= 1; }
                    if (i as i64) & 6 != 0 { a1.insert((i as i64).rem_euclid(500)); }
                    a2.insert((i as i64).wrapping_mul(15).rem_euclid(60), (i as i64).wrapping_mul(15));
                    a0[(some(i, later, mix((i as i64).wrapping_sub(0)))?.checked_add(0)?).rem_euclid(5) as usize] -= 1;
                    if mix((i as i64)) % 3 != 1 {
                    }
                    if some(i, stop, (i as i64))? % 2 == 0 { mix(1); }
                    let mut n1 = ((i as i64) & 113).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).exact("a2", &a2_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: HashSet<i64> = HashSet::new();
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len if mix((i as i64)) % 3 != 1 {
                    given.reach(i);
                    if (i as i64) % 3 == 0 { a0[(if (i as i64) > 261 { (i as i64) } else { 43 }).rem_euclid(5) as usize] -= 1; }
                    if (i as i64) & 6 != 0 { a1.insert((i as i64).rem_euclid(500)); }
                    a2.insert((i as i64).wrapping_mul(15).rem_euclid(60), (i as i64).wrapping_mul(15));
                    a0[(some(i, later, mix((i as i64).wrapping_sub(0)))?.checked_add(0)?).rem_euclid(5) as usize] -= 1;
                    if mix((i as i64)) % 3 != 1 {
                    }
                    if some(i, stop, (i as i64))? % 2 == 0 { mix(1); }
                    let mut n1 = ((i as i64) & 113).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show()).exact("a2", &a2_home.show())
    }
}

pub mod statement_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: bool = true;
        let mut a2: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i == stop { panic!("on purpose {}", i) } else { (if (j as i64) % 3 == 0 { (j as i64) } else { 20 }) };
                    given.reach(i);
                    let n1 = ((j as i64) ^ (j as i64));
                    if i == later { return Ok(format!("left at {}", i)); }
                    if (i as i64) & 5 != 0 { a0 |= (i as i64) % 50 == 7; }
                    a2 -= (c_stop & 37).rem_euclid(90) as usize;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: bool = true;
        let mut a2: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i == stop { panic!("on purpose {}", i) } else { (if (j as i64) % 3 == 0 { (j as i64) } else { 20 }) } {
                    given.reach(i);
                    let n1 = ((j as i64) ^ (j as i64));
                    if i == later { return Ok(format!("left at {}", i)); }
                    if (i as i64) & 5 != 0 { a0 |= (i as i64) % 50 == 7; }
                    a2 -= (c_stop & 37).rem_euclid(90) as usize;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for i in 1..=len.min(200) as u8 {
                    if (i as i64) % 4 == 0 {
                        given.reach(usize::from(i));
                        let n1 = round;
                        let n2 = (if (i as i64) > 107 { (i as i64) } else { round });
                        let n3 = mix(n2);
                        let mut n4 = (if n2 % 3 == 0 { (i as i64) } else { n1 }).rem_euclid(5);
                        while n4 > 0 {
                            n4 -= 1;
                            if n1 & 7 != 0 {
                                a0.1 += "yz";
                                a1.insert((i as i64).rem_euclid(40), (i as i64));
                            }
                            a1.insert(n1.wrapping_mul(7).rem_euclid(40), n1.wrapping_mul(7));
                            if n4 == 1 { break; }
                        }
                        a0.1.push('x');
                        a1.insert(mix(n1.wrapping_sub(9)).rem_euclid(40), mix(n1.wrapping_sub(9)));
                        if usize::from(i) == later { break 'items; }
                        match usize::from(i) { x if x == stop => break, _ => {} }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    'items: for i in 1..=len.min(200) as u8 if (i as i64) % 4 == 0 {
                        given.reach(usize::from(i));
                        let n1 = round;
                        let n2 = (if (i as i64) > 107 { (i as i64) } else { round });
                        let n3 = mix(n2);
                        let mut n4 = (if n2 % 3 == 0 { (i as i64) } else { n1 }).rem_euclid(5);
                        while n4 > 0 {
                            n4 -= 1;
                            if n1 & 7 != 0 {
                                a0.1 += "yz";
                                a1.insert((i as i64).rem_euclid(40), (i as i64));
                            }
                            a1.insert(n1.wrapping_mul(7).rem_euclid(40), n1.wrapping_mul(7));
                            if n4 == 1 { break; }
                        }
                        a0.1.push('x');
                        a1.insert(mix(n1.wrapping_sub(9)).rem_euclid(40), mix(n1.wrapping_sub(9)));
                        if usize::from(i) == later { break 'items; }
                        match usize::from(i) { x if x == stop => break, _ => {} }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1.show())
    }
}

pub mod statement_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut grid = vec![[1_i64; 3]; 3];
        let ended = ended(|| -> String {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c0 = mix((i as i64));
                    given.reach((i * (len / 3) + j));
                    if (j as i64) % 4 == 0 {
                        a0 += c0.wrapping_add(c0).rem_euclid(1000) as f64 / 7.0;
                    }
                    a0 += (j as i64).rem_euclid(1000) as f64 / 7.0;
                    for x in 0..3 { grid[i][x] = c0; }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).float("a0", a0).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.25;
        let mut grid = vec![[1_i64; 3]; 3];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..3_usize for j in 0..len / 3 let c0 = mix((i as i64)) {
                    given.reach((i * (len / 3) + j));
                    if (j as i64) % 4 == 0 {
                        a0 += c0.wrapping_add(c0).rem_euclid(1000) as f64 / 7.0;
                    }
                    a0 += (j as i64).rem_euclid(1000) as f64 / 7.0;
                    for x in 0..3 { grid[i][x] = c0; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).float("a0", a0).window("grid", &grid)
    }
}

pub mod statement_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &mut fresh {
                given.reach(item.at);
                match item.value.rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n1 = ((item.at as i64) & 56);
                        if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    }
                    _ => {}
                }
                let n2 = (item.at as i64).wrapping_mul(11);
                let Some(n3) = some(item.at, later, 8) else { break };
                let n4 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                let n5 = small(item.at, stop, text(item.at, stop, (if n2 > 25 { item.value } else { item.value }))?)?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in &mut fresh {
                    given.reach(item.at);
                    match item.value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = ((item.at as i64) & 56);
                            if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    let n2 = (item.at as i64).wrapping_mul(11);
                    let Some(n3) = some(item.at, later, 8) else { break };
                    let n4 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                    let n5 = small(item.at, stop, text(item.at, stop, (if n2 > 25 { item.value } else { item.value }))?)?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: (i64, i64) = (3, 5);
        let ended = ended(|| -> Result<String, Wrong> {
            for &Item { at, value } in given.items.iter() {
                if let Some(c0) = (at as i64).checked_sub(1) {
                    for k in 0..2_i64 {
                        let mut n1 = mix(c0.wrapping_sub(k)).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if (at as i64) > 230 {
                                }
                                else {
                                    a0.push((at as i64).wrapping_add(7));
                                }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        let n3 = { let shown = (at as i64); format!("{shown:04}-{:x}", n2.wrapping_add((at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.push(k);
                        a1.1 += (k.wrapping_add(n2) ^ a1.0).rem_euclid(100);
                        if at >= stop { return Err(Wrong::Small(at)); }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: (i64, i64) = (3, 5);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for &Item { at, value } in given.items.iter() if let Some(c0) = (at as i64).checked_sub(1) for k in 0..2_i64 {
                    let mut n1 = mix(c0.wrapping_sub(k)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if (at as i64) > 230 {
                            }
                            else {
                                a0.push((at as i64).wrapping_add(7));
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = { let shown = (at as i64); format!("{shown:04}-{:x}", n2.wrapping_add((at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push(k);
                    a1.1 += (k.wrapping_add(n2) ^ a1.0).rem_euclid(100);
                    if at >= stop { return Err(Wrong::Small(at)); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.1)
    }
}

pub mod statement_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [u16; 4] = [9; 4];
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for i in 0..3_usize {
                for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    a1 = a1 - (j as i64).wrapping_mul(5).rem_euclid(50) as u32 - 1;
                    let n1 = format!("{}{word:?}", mix((j as i64)), word = (j as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let Some(n2) = some((i * (len / 3) + j), stop, 8) else { break 'items };
                    let mut n3 = n2.rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            a0[n1.wrapping_add(n1).rem_euclid(4) as usize] ^= n1.wrapping_add(n1) as u16;
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    a1 = a1 - mix(n1.wrapping_sub(n2)).rem_euclid(50) as u32 - 1;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [u16; 4] = [9; 4];
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for i in 0..3_usize for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    a1 = a1 - (j as i64).wrapping_mul(5).rem_euclid(50) as u32 - 1;
                    let n1 = format!("{}{word:?}", mix((j as i64)), word = (j as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let Some(n2) = some((i * (len / 3) + j), stop, 8) else { break 'items };
                    let mut n3 = n2.rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            a0[n1.wrapping_add(n1).rem_euclid(4) as usize] ^= n1.wrapping_add(n1) as u16;
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    a1 = a1 - mix(n1.wrapping_sub(n2)).rem_euclid(50) as u32 - 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1)
    }
}

pub mod statement_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                if i % 2 == 0 {
                    if i > 51 {
                        let n1 = i;
                    }
                    else {
                        (0..2).for_each(|_| { a0.1 = a0.1 + ((if mix(i) % 3 != 1 { i } else { 27 }) ^ a0.0).rem_euclid(50); });
                        if mix(i) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                    }
                }
                let n2 = i.wrapping_mul(15);
                if i & 2 != 0 && (i as usize) % 5 == 1 { continue; }
                let mut n3 = mix(i.wrapping_sub(i)).rem_euclid(5);
                while n3 > 0 {
                    n3 -= 1;
                    lists[i as usize].push(n3.wrapping_mul(11));
                    if n3 == 1 { break; }
                }
                if (i as usize) >= later { return None; }
                let n4 = some((i as usize), stop, n2)?;
                for n5 in 0..n4.wrapping_add(n4).rem_euclid(4) {
                    if n5 == 1 { continue; }
                    lists[i as usize].push(i);
                }
                lists[i as usize].push(n2);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.value.bytes()).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    if i % 2 == 0 {
                        if i > 51 {
                            let n1 = i;
                        }
                        else {
                            (0..2).for_each(|_| { a0.1 = a0.1 + ((if mix(i) % 3 != 1 { i } else { 27 }) ^ a0.0).rem_euclid(50); });
                            if mix(i) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                        }
                    }
                    let n2 = i.wrapping_mul(15);
                    if i & 2 != 0 && (i as usize) % 5 == 1 { continue; }
                    let mut n3 = mix(i.wrapping_sub(i)).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        lists[i as usize].push(n3.wrapping_mul(11));
                        if n3 == 1 { break; }
                    }
                    if (i as usize) >= later { return None; }
                    let n4 = some((i as usize), stop, n2)?;
                    for n5 in 0..n4.wrapping_add(n4).rem_euclid(4) {
                        if n5 == 1 { continue; }
                        lists[i as usize].push(i);
                    }
                    lists[i as usize].push(n2);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.value.bytes()).window("lists", &lists)
    }
}

pub mod statement_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for pair in given.items.windows(2) {
                let (c0, c0m) = (pair[0].value.wrapping_mul(11) / 3, pair[0].value.wrapping_mul(11) % 7);
                if c0 % 3 == 0 {
                    if mix(pair[1].value) % 3 != 1 && pair[0].at % 5 == 1 { continue; }
                    match (pair[0].value & 48).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n1 = c0m.wrapping_add(pair[1].value);
                    if n1 > 81 && pair[0].at % 5 == 1 { continue; }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) let (c0, c0m) = (pair[0].value.wrapping_mul(11) / 3, pair[0].value.wrapping_mul(11) % 7) if c0 % 3 == 0 {
                    if mix(pair[1].value) % 3 != 1 && pair[0].at % 5 == 1 { continue; }
                    match (pair[0].value & 48).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n1 = c0m.wrapping_add(pair[1].value);
                    if n1 > 81 && pair[0].at % 5 == 1 { continue; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            for i in 0..len {
                let c_stop = if i == stop { return format!("left at {}", i) } else { (i as i64) };
                if c_stop > 192 {
                    given.reach(i);
                    let n1 = (if (i as i64) & 7 != 0 { (i as i64) } else { (i as i64) });
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((n1 ^ (i as i64))))
                    };
                    let n3 = n2(((i as i64) & 62)).unwrap_or(1);
                    match (n1 ^ 15).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if mix(n1) % 3 != 1 {
                            }
                        }
                        _ => {}
                    }
                    let n4 = (if mix(n3) % 3 != 1 { (i as i64) } else { (i as i64) });
                    lists[i].clear();
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len let c_stop = if i == stop { return format!("left at {}", i) } else { (i as i64) } if c_stop > 192 {
                    given.reach(i);
                    let n1 = (if (i as i64) & 7 != 0 { (i as i64) } else { (i as i64) });
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((n1 ^ (i as i64))))
                    };
                    let n3 = n2(((i as i64) & 62)).unwrap_or(1);
                    match (n1 ^ 15).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if mix(n1) % 3 != 1 {
                            }
                        }
                        _ => {}
                    }
                    let n4 = (if mix(n3) % 3 != 1 { (i as i64) } else { (i as i64) });
                    lists[i].clear();
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod statement_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for chunk in given.items.chunks(3) {
                given.reach(chunk[0].at);
                let n1 = (chunk[0].value ^ (chunk.len() as i64));
                match chunk[0].at { x if x == stop => break 'items, _ => {} }
                if mix(chunk[0].value) % 3 != 1 {
                }
                else {
                    for n2 in 0..((chunk.len() as i64) ^ n1).rem_euclid(4) {
                        if n2 == 2 { break; }
                        if n1 > 141 { *a0 += &format!("{} ", mix(n2.wrapping_sub(4))); }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for chunk in given.items.chunks(3) {
                    given.reach(chunk[0].at);
                    let n1 = (chunk[0].value ^ (chunk.len() as i64));
                    match chunk[0].at { x if x == stop => break 'items, _ => {} }
                    if mix(chunk[0].value) % 3 != 1 {
                    }
                    else {
                        for n2 in 0..((chunk.len() as i64) ^ n1).rem_euclid(4) {
                            if n2 == 2 { break; }
                            if n1 > 141 { *a0 += &format!("{} ", mix(n2.wrapping_sub(4))); }
                        }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }
}

pub mod statement_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u16; 4] = [9; 4];
        let mut a1_home: i128 = 0;
        let mut a2: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (i, c) in given.text.chars().enumerate() {
                    if let Some(c0) = mix((c as i64).wrapping_sub(19)).checked_sub(4) {
                        for k in 0..2_i64 {
                            given.reach(i);
                            let n1 = mix((i as i64).wrapping_sub(k));
                            if k % 3 == 0 {
                                *a1 += i128::from((c as i64));
                            }
                            else {
                                let n2 = (0..4_i64).map(|m| m.wrapping_mul(c0) % 50).sum::<i64>();
                            }
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(mix(k)))
                            };
                            let n4 = n3(round).unwrap_or(1);
                            let n5 = n4.wrapping_mul(17);
                            (0..2).for_each(|_| { a0[k.wrapping_mul(19).rem_euclid(4) as usize] ^= k.wrapping_mul(19) as u16; });
                            a0[k.rem_euclid(4) as usize] ^= k as u16;
                            *a1 += i128::from(n1.wrapping_mul(13));
                            (0..2).for_each(|_| { a2.push(mix(n4.wrapping_sub(1)).to_string()); });
                            if i == stop { continue 'rounds; }
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u16; 4] = [9; 4];
        let mut a1_home: i128 = 0;
        let mut a2: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for (i, c) in given.text.chars().enumerate() if let Some(c0) = mix((c as i64).wrapping_sub(19)).checked_sub(4) for k in 0..2_i64 {
                        given.reach(i);
                        let n1 = mix((i as i64).wrapping_sub(k));
                        if k % 3 == 0 {
                            *a1 += i128::from((c as i64));
                        }
                        else {
                            let n2 = parallel!(sum(m.wrapping_mul(c0) % 50 for m in 0..4_i64));
                        }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(mix(k)))
                        };
                        let n4 = n3(round).unwrap_or(1);
                        let n5 = n4.wrapping_mul(17);
                        (0..2).for_each(|_| { a0[k.wrapping_mul(19).rem_euclid(4) as usize] ^= k.wrapping_mul(19) as u16; });
                        a0[k.rem_euclid(4) as usize] ^= k as u16;
                        *a1 += i128::from(n1.wrapping_mul(13));
                        (0..2).for_each(|_| { a2.push(mix(n4.wrapping_sub(1)).to_string()); });
                        if i == stop { continue 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).sequence("a2", a2)
    }
}

pub mod statement_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let ended = ended(|| -> Option<String> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    given.reach(i);
                    let mut n1 = (j as i64).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if (j as i64) % 3 == 0 {
                        a0.1.push_back((i as i64));
                    }
                    a0.1.push_back(mix((i as i64)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 {
                    given.reach(i);
                    let mut n1 = (j as i64).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if (j as i64) % 3 == 0 {
                        a0.1.push_back((i as i64));
                    }
                    a0.1.push_back(mix((i as i64)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }
}

pub mod statement_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for Item { at, value } in &given.items {
                    for n1 in 0..(if (*at as i64) & 2 != 0 { (*value) } else { (*value) }).rem_euclid(4) {
                    }
                }
                rest += &format!("{:?};", round);
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
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for Item { at, value } in &given.items {
                        for n1 in 0..(if (*at as i64) & 2 != 0 { (*value) } else { (*value) }).rem_euclid(4) {
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let mut scratch = Vec::<i64>::new();
            for item in &given.items {
                let c_stop = if item.at == stop { break } else { (if item.value > 27 { (item.at as i64) } else { (item.at as i64) }) };
                let c0 = mix(c_stop.wrapping_sub(c_stop));
                if let Some(c1) = (if c0 & 1 != 0 { c0 } else { c0 }).checked_sub(2) {
                    given.reach(item.at);
                    scratch.clear();
                    let n1 = format!("{}{word:?}", (c_stop ^ 14), word = (if c_stop & 5 != 0 { c1 } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = format!("{}{word:?}", (if n1 % 2 == 0 { (item.at as i64) } else { n1 }), word = mix(c_stop.wrapping_sub(c1)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n3 = mix(c1);
                    let n4 = n3;
                    if mix(c_stop) % 3 != 1 { *a0 |= (n3 & 103) % 50 == 7; }
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    given.values[if item.at == later { usize::MAX } else { 0 }].min(1);
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for item in &given.items let c_stop = if item.at == stop { break } else { (if item.value > 27 { (item.at as i64) } else { (item.at as i64) }) } let c0 = mix(c_stop.wrapping_sub(c_stop)) if let Some(c1) = (if c0 & 1 != 0 { c0 } else { c0 }).checked_sub(2) {
                    given.reach(item.at);
                    scratch.clear();
                    let n1 = format!("{}{word:?}", (c_stop ^ 14), word = (if c_stop & 5 != 0 { c1 } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = format!("{}{word:?}", (if n1 % 2 == 0 { (item.at as i64) } else { n1 }), word = mix(c_stop.wrapping_sub(c1)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n3 = mix(c1);
                    let n4 = n3;
                    if mix(c_stop) % 3 != 1 { *a0 |= (n3 & 103) % 50 == 7; }
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    given.values[if item.at == later { usize::MAX } else { 0 }].min(1);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            for i in (0..len).map(|i| i * 2) {
                if let Some(c0) = (i as i64).checked_sub(1) {
                    given.reach((i / 2));
                    if c0 & 7 != 0 { a0.insert(mix(c0).rem_euclid(40), mix(c0)); }
                    assert!(!((i / 2) == stop), "on purpose {}", (i / 2));
                    if (i / 2) == later { resume_unwind(Box::new(Payload((i / 2)))); }
                    if (i / 2) == stop { break; }
                    if (i as i64) & 3 != 0 {
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).map(|i| i * 2) if let Some(c0) = (i as i64).checked_sub(1) {
                    given.reach((i / 2));
                    if c0 & 7 != 0 { a0.insert(mix(c0).rem_euclid(40), mix(c0)); }
                    assert!(!((i / 2) == stop), "on purpose {}", (i / 2));
                    if (i / 2) == later { resume_unwind(Box::new(Payload((i / 2)))); }
                    if (i / 2) == stop { break; }
                    if (i as i64) & 3 != 0 {
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod statement_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let c0 = ((item.at as i64) ^ item.value);
                    let c1 = (item.value ^ item.value);
                    given.reach(item.at);
                    if (item.at as i64) & 6 != 0 && item.at % 5 == 1 { continue; }
                    if (item.at as i64) & 5 != 0 && item.at % 5 == 1 { continue; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk let c0 = ((item.at as i64) ^ item.value) let c1 = (item.value ^ item.value) {
                    given.reach(item.at);
                    if (item.at as i64) & 6 != 0 && item.at % 5 == 1 { continue; }
                    if (item.at as i64) & 5 != 0 && item.at % 5 == 1 { continue; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1: f64 = 0.25;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in (0..len).rev() {
                if let c0 @ -200..=900 = (i as i64).wrapping_add((i as i64)) && (i as i64) & 5 != 0 {
                    given.reach(i);
                    let n1 = c0.wrapping_mul(17);
                    a0.insert(c0.wrapping_add(39).rem_euclid(40), c0.wrapping_add(39));
                    a1 += (if (i as i64) > 253 { (i as i64) } else { n1 }).rem_euclid(1000) as f64 / 7.0;
                    numbers[i] = (i as i64) % 1000;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).float("a1", a1).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a1: f64 = 0.25;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).rev() if let c0 @ -200..=900 = (i as i64).wrapping_add((i as i64)) && (i as i64) & 5 != 0 {
                    given.reach(i);
                    let n1 = c0.wrapping_mul(17);
                    a0.insert(c0.wrapping_add(39).rem_euclid(40), c0.wrapping_add(39));
                    a1 += (if (i as i64) > 253 { (i as i64) } else { n1 }).rem_euclid(1000) as f64 / 7.0;
                    numbers[i] = (i as i64) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).float("a1", a1).window("numbers", &numbers)
    }
}

pub mod statement_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    for k in [4_i64, 1] {
                        given.reach(item.at);
                        let n1 = { let shown = round; format!("{shown:04}-{:x}", k.wrapping_add(item.value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n2 = ((item.at as i64) ^ 34).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                        }
                    }
                }
                rest += &format!("{:?};", round);
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
                parallel!(n_jobs = n_jobs, 
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) for k in [4_i64, 1] {
                        given.reach(item.at);
                        let n1 = { let shown = round; format!("{shown:04}-{:x}", k.wrapping_add(item.value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n2 = ((item.at as i64) ^ 34).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended)
    }
}

pub mod statement_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                    let n2 = (n1 & 15);
                }
                if (i as i64) % 4 == 0 {
                    let n3 = (i as i64);
                }
                let n4 = (i as i64);
                a1.value *= Wrapping(((i as i64) & 111) | 1);
                a0 &= !(1 << (mix(n4) & 15)) | 0x10_0000;
                if n4 & 3 != 0 { a1.value *= Wrapping(mix((i as i64).wrapping_sub((i as i64))) | 1); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                        let n2 = (n1 & 15);
                    }
                    if (i as i64) % 4 == 0 {
                        let n3 = (i as i64);
                    }
                    let n4 = (i as i64);
                    a1.value *= Wrapping(((i as i64) & 111) | 1);
                    a0 &= !(1 << (mix(n4) & 15)) | 0x10_0000;
                    if n4 & 3 != 0 { a1.value *= Wrapping(mix((i as i64).wrapping_sub((i as i64))) | 1); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }
}

pub mod statement_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for pair in given.items.windows(2) {
                *a0 += (pair[1].value & 97).rem_euclid(100) as u64;
                *a0 += (pair[1].value ^ pair[1].value).rem_euclid(100) as u64;
                *a0 += pair[0].value.rem_euclid(100) as u64;
                *a0 += mix(pair[0].value).rem_euclid(100) as u64;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) {
                    *a0 += (pair[1].value & 97).rem_euclid(100) as u64;
                    *a0 += (pair[1].value ^ pair[1].value).rem_euclid(100) as u64;
                    *a0 += pair[0].value.rem_euclid(100) as u64;
                    *a0 += mix(pair[0].value).rem_euclid(100) as u64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: f64 = 1e6;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            for i in (0..len).rev() {
                given.reach(i);
                let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        a0 ^= n1.wrapping_add(n1);
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                if (i as i64) & 5 != 0 {
                    a0 ^= (n2 & 53);
                }
                lists[i].push((i as i64));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: f64 = 1e6;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() {
                    given.reach(i);
                    let mut n1 = (i as i64).wrapping_mul(13).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 ^= n1.wrapping_add(n1);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                    if (i as i64) & 5 != 0 {
                        a0 ^= (n2 & 53);
                    }
                    lists[i].push((i as i64));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).window("lists", &lists)
    }
}

pub mod statement_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                let c_stop = if item.at >= stop { resume_unwind(Box::new(Payload(item.at))) } else { (if (item.at as i64) > 104 { item.value } else { 29 }) };
                given.reach(item.at);
                a0 += Duration::from_millis(mix(item.value.wrapping_sub(16)).rem_euclid(100) as u64);
                item.value = item.value % 1000;
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add(c_stop.wrapping_add(item.value)))
                };
                let n2 = n1((item.value & 20)).unwrap_or(1);
                a0 += Duration::from_millis((if n2 % 3 == 0 { n2 } else { 41 }).rem_euclid(100) as u64);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Duration = Duration::from_secs(1);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in fresh.iter_mut() let c_stop = if item.at >= stop { resume_unwind(Box::new(Payload(item.at))) } else { (if (item.at as i64) > 104 { item.value } else { 29 }) } {
                    given.reach(item.at);
                    a0 += Duration::from_millis(mix(item.value.wrapping_sub(16)).rem_euclid(100) as u64);
                    item.value = item.value % 1000;
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(c_stop.wrapping_add(item.value)))
                    };
                    let n2 = n1((item.value & 20)).unwrap_or(1);
                    a0 += Duration::from_millis((if n2 % 3 == 0 { n2 } else { 41 }).rem_euclid(100) as u64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                numbers[i] = (numbers[i] & 1023) * 3 + ((item.at as i64) ^ (item.at as i64)) % 1000;
                if item.value & 6 != 0 {
                }
                let n1 = small(i, stop, text(i, stop, ((item.at as i64) & 58))?)?;
                numbers[i] ^= (item.at as i64) & 511;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    numbers[i] = (numbers[i] & 1023) * 3 + ((item.at as i64) ^ (item.at as i64)) % 1000;
                    if item.value & 6 != 0 {
                    }
                    let n1 = small(i, stop, text(i, stop, ((item.at as i64) & 58))?)?;
                    numbers[i] ^= (item.at as i64) & 511;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod statement_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![0; 5]);
        let mut a1: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i == stop { break } else { mix((j as i64)) };
                    if let Some(c0) = mix((i as i64)).checked_sub(8) {
                        let c1 = (i as i64);
                        a0.1[mix(c1).rem_euclid(5) as usize] += mix(c1).rem_euclid(60);
                        for n1 in 0..(if mix(c_stop) % 3 != 1 { (i as i64) } else { c1 }).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            match mix(c1).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                }
                                _ => {}
                            }
                        }
                        if mix(c0) % 3 != 1 { a0.1[((i as i64) ^ c_stop).rem_euclid(5) as usize] += ((i as i64) ^ c_stop).rem_euclid(60); }
                        a2 += i128::from(c1.wrapping_add(45));
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![0; 5]);
        let mut a1: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i == stop { break } else { mix((j as i64)) } if let Some(c0) = mix((i as i64)).checked_sub(8) let c1 = (i as i64) {
                    a0.1[mix(c1).rem_euclid(5) as usize] += mix(c1).rem_euclid(60);
                    for n1 in 0..(if mix(c_stop) % 3 != 1 { (i as i64) } else { c1 }).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        match mix(c1).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    if mix(c0) % 3 != 1 { a0.1[((i as i64) ^ c_stop).rem_euclid(5) as usize] += ((i as i64) ^ c_stop).rem_euclid(60); }
                    a2 += i128::from(c1.wrapping_add(45));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.value).exact("a2", &a2)
    }
}

pub mod statement_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            for item in given.items.clone() {
                for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                    let Some(n1) = some(item.at, stop, 8) else { break };
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.clone() for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                    let Some(n1) = some(item.at, stop, 8) else { break };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for c in given.text.chars() {
                let c0 = mix((c as i64).wrapping_sub((c as i64)));
                if c0 > 139 {
                    if (c as i64) > 213 { a0.push(mix(c0)); }
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((c as i64)) % 50).sum::<i64>();
                    let n2 = (if (c as i64) % 4 == 0 { n1 } else { (c as i64) });
                    if (c as usize) == stop { return Some(format!("left at {}", (c as usize))); }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for c in given.text.chars() let c0 = mix((c as i64).wrapping_sub((c as i64))) if c0 > 139 {
                    if (c as i64) > 213 { a0.push(mix(c0)); }
                    let n1 = parallel!(sum(m.wrapping_mul((c as i64)) % 50 for m in 0..4_i64));
                    let n2 = (if (c as i64) % 4 == 0 { n1 } else { (c as i64) });
                    if (c as usize) == stop { return Some(format!("left at {}", (c as usize))); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1.show())
    }
}

pub mod statement_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    if (i as i64) > 271 { a1.1 -= Wrapping((mix((i as i64)) ^ a1.0) as u32); }
                    let mut n1 = (i as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let mut n2 = (i as i64).wrapping_add(n1).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            (0..2).for_each(|_| { a1.1 -= Wrapping(((if n2 & 7 != 0 { n2 } else { n1 }) ^ a1.0) as u32); });
                            if n2 == 1 { break; }
                        }
                    }
                    match mix(round.wrapping_sub(round)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if m > 275 {
                                a1.1 -= Wrapping(mix((i as i64).wrapping_sub(34)) as u32);
                            }
                        }
                        _ => {}
                    }
                    a1.1 -= Wrapping(round.wrapping_add(round) as u32);
                    if some((i as usize), later, (if (i as i64) % 3 == 0 { round } else { round })).ok_or(Small((i as usize)))? % 2 == 0 { mix(1); }
                    a0 &= !(1 << (mix(round) & 15)) | 0x10_0000;
                    let Some(n3) = some((i as usize), stop, 8) else { return Err(Wrong::Small((i as usize))) };
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 0..len as u64 {
                        given.reach((i as usize));
                        if (i as i64) > 271 { a1.1 -= Wrapping((mix((i as i64)) ^ a1.0) as u32); }
                        let mut n1 = (i as i64).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let mut n2 = (i as i64).wrapping_add(n1).rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                (0..2).for_each(|_| { a1.1 -= Wrapping(((if n2 & 7 != 0 { n2 } else { n1 }) ^ a1.0) as u32); });
                                if n2 == 1 { break; }
                            }
                        }
                        match mix(round.wrapping_sub(round)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if m > 275 {
                                    a1.1 -= Wrapping(mix((i as i64).wrapping_sub(34)) as u32);
                                }
                            }
                            _ => {}
                        }
                        a1.1 -= Wrapping(round.wrapping_add(round) as u32);
                        if some((i as usize), later, (if (i as i64) % 3 == 0 { round } else { round })).ok_or(Small((i as usize)))? % 2 == 0 { mix(1); }
                        a0 &= !(1 << (mix(round) & 15)) | 0x10_0000;
                        let Some(n3) = some((i as usize), stop, 8) else { return Err(Wrong::Small((i as usize))) };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod statement_030 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -3);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).rev() {
                for k in 0..(i as i64).rem_euclid(3) {
                    given.reach(i);
                    a1.value[mix((i as i64)).rem_euclid(5) as usize] -= 1;
                    if (i as i64) > 107 {
                        let mut n1 = (k ^ (i as i64)).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = ((i as i64) ^ 39);
                            if n1 == 1 { break; }
                        }
                    }
                    else {
                        for n3 in 0..(i as i64).rem_euclid(4) {
                            if n3 == 2 { break; }
                        }
                    }
                    a0.1 *= if (if k > 91 { (i as i64) } else { (i as i64) }) % 2 == 0 { 1 } else { -1 };
                    (0..2).for_each(|_| { a1.value[(i as i64).rem_euclid(5) as usize] -= 1; });
                    a2 = i64::min(a2, mix(k));
                    if i == stop { break; }
                    (0..2).for_each(|_| { a1.value[k.rem_euclid(5) as usize] -= 1; });
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -3);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a2: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() for k in 0..(i as i64).rem_euclid(3) {
                    given.reach(i);
                    a1.value[mix((i as i64)).rem_euclid(5) as usize] -= 1;
                    if (i as i64) > 107 {
                        let mut n1 = (k ^ (i as i64)).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = ((i as i64) ^ 39);
                            if n1 == 1 { break; }
                        }
                    }
                    else {
                        for n3 in 0..(i as i64).rem_euclid(4) {
                            if n3 == 2 { break; }
                        }
                    }
                    a0.1 *= if (if k > 91 { (i as i64) } else { (i as i64) }) % 2 == 0 { 1 } else { -1 };
                    (0..2).for_each(|_| { a1.value[(i as i64).rem_euclid(5) as usize] -= 1; });
                    a2 = i64::min(a2, mix(k));
                    if i == stop { break; }
                    (0..2).for_each(|_| { a1.value[k.rem_euclid(5) as usize] -= 1; });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value).exact("a2", &a2)
    }
}

pub mod statement_031 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let mut a1_home: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut scratch = Vec::<i64>::new();
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c_stop = if (i * (len / 3) + j) == stop { return Err(Wrong::Small((i * (len / 3) + j))) } else { (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (j as i64) }) };
                    scratch.clear();
                    if (i * (len / 3) + j) >= later { resume_unwind(Box::new(Payload((i * (len / 3) + j)))); }
                    a0.1 |= mix(c_stop.wrapping_sub((j as i64))) % 50 == 7;
                    scratch.extend([mix((j as i64).wrapping_sub(29)), (c_stop & 44)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a0.1 |= ((n1 & 97) ^ a0.0) % 50 == 7;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let mut a1_home: f64 = 0.25;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in 0..3_usize for j in 0..len / 3 let c_stop = if (i * (len / 3) + j) == stop { return Err(Wrong::Small((i * (len / 3) + j))) } else { (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (j as i64) }) } {
                    scratch.clear();
                    if (i * (len / 3) + j) >= later { resume_unwind(Box::new(Payload((i * (len / 3) + j)))); }
                    a0.1 |= mix(c_stop.wrapping_sub((j as i64))) % 50 == 7;
                    scratch.extend([mix((j as i64).wrapping_sub(29)), (c_stop & 44)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a0.1 |= ((n1 & 97) ^ a0.0) % 50 == 7;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1_home)
    }
}

pub mod statement_032 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (i, c) in given.text.chars().enumerate() {
                    if (c as i64) > 189 {
                        let c1 = mix(round.wrapping_sub(5));
                        let n1 = ((i as i64) ^ (i as i64));
                        a0 = max(a0, (i as i64).wrapping_add(c1));
                        a1.push(round.wrapping_add(18).to_string());
                        if i == stop { break 'rounds; }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -50;
        let mut a1_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for (i, c) in given.text.chars().enumerate() if (c as i64) > 189 let c1 = mix(round.wrapping_sub(5)) {
                        let n1 = ((i as i64) ^ (i as i64));
                        a0 = max(a0, (i as i64).wrapping_add(c1));
                        a1.push(round.wrapping_add(18).to_string());
                        if i == stop { break 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1_home)
    }
}

pub mod statement_033 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let n1 = (if (j as i64) % 3 == 0 { (j as i64) } else { 42 });
                    if mix((j as i64)) % 3 != 1 && (i * (len / 3) + j) % 5 == 1 { continue; }
                    a0 += (if (i as i64) > 129 { n1 } else { 0 }).rem_euclid(100) as u64;
                    let n2 = if (i * (len / 3) + j) == later { resume_unwind(Box::new(Payload((i * (len / 3) + j)))) } else { (if mix((i as i64)) % 3 != 1 { (i as i64) } else { n1 }) };
                    let Some(n3) = some((i * (len / 3) + j), stop, 8) else { return Err(Wrong::Small((i * (len / 3) + j))) };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..3_usize for j in 0..len / 3 {
                    let n1 = (if (j as i64) % 3 == 0 { (j as i64) } else { 42 });
                    if mix((j as i64)) % 3 != 1 && (i * (len / 3) + j) % 5 == 1 { continue; }
                    a0 += (if (i as i64) > 129 { n1 } else { 0 }).rem_euclid(100) as u64;
                    let n2 = if (i * (len / 3) + j) == later { resume_unwind(Box::new(Payload((i * (len / 3) + j)))) } else { (if mix((i as i64)) % 3 != 1 { (i as i64) } else { n1 }) };
                    let Some(n3) = some((i * (len / 3) + j), stop, 8) else { return Err(Wrong::Small((i * (len / 3) + j))) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_034 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: i64 = -1;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            'items: for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                if i % 4 == 0 {
                    let mut n1 = i.wrapping_mul(9).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 -= 2;
                            if i % 3 == 0 && (i as usize) % 5 == 1 { continue; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                }
                else {
                    let mut n3 = i.wrapping_mul(9).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = (0..4_i64).map(|m| m.wrapping_mul(i) % 50).sum::<i64>();
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                if i & 5 != 0 { a1 += mix(i).rem_euclid(100); }
                if i > 86 {
                    a0 -= i.rem_euclid(90) as u32;
                }
                else {
                    if i & 2 != 0 {
                        let n6 = { let shown = i.wrapping_mul(3); format!("{shown:04}-{:x}", mix(i.wrapping_sub(i))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                        let n7 = if (i as usize) == stop { break 'items } else { mix(i.wrapping_sub(i)) };
                    }
                }
                a0 -= 2;
                a1 += 1;
                pairs[i as usize].0 += (if i % 5 == 0 { i } else { i }).rem_euclid(60);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: i64 = -1;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    if i % 4 == 0 {
                        let mut n1 = i.wrapping_mul(9).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                a0 -= 2;
                                if i % 3 == 0 && (i as usize) % 5 == 1 { continue; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                    }
                    else {
                        let mut n3 = i.wrapping_mul(9).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let n5 = parallel!(sum(m.wrapping_mul(i) % 50 for m in 0..4_i64));
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                    if i & 5 != 0 { a1 += mix(i).rem_euclid(100); }
                    if i > 86 {
                        a0 -= i.rem_euclid(90) as u32;
                    }
                    else {
                        if i & 2 != 0 {
                            let n6 = { let shown = i.wrapping_mul(3); format!("{shown:04}-{:x}", mix(i.wrapping_sub(i))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n7 = if (i as usize) == stop { break 'items } else { mix(i.wrapping_sub(i)) };
                        }
                    }
                    a0 -= 2;
                    a1 += 1;
                    pairs[i as usize].0 += (if i % 5 == 0 { i } else { i }).rem_euclid(60);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }
}

pub mod statement_035 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 4_000_000_000;
        let mut a1: (i64, u16) = (3, 9);
        let mut a2: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for Item { at, value } in &given.items {
                given.reach((*at));
                let mut n1 = (*at as i64).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    a2.value -= (small((*at), later, (*at as i64))?).rem_euclid(90) as usize;
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add(mix((*at as i64).wrapping_sub(8))))
                    };
                    let n3 = n2(((*at as i64) & 57)).unwrap_or(1);
                }
                *a0 -= (*at as i64).wrapping_mul(15).rem_euclid(90) as u32;
                if mix((*value)) % 3 != 1 { a1.1 ^= ((if (*at as i64) % 3 == 0 { (*value) } else { (*at as i64) }) ^ a1.0) as u16; }
                match (*at) { x if x == stop => break 'items, _ => {} }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = 4_000_000_000;
        let mut a1: (i64, u16) = (3, 9);
        let mut a2: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for Item { at, value } in &given.items {
                    given.reach((*at));
                    let mut n1 = (*at as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a2.value -= (small((*at), later, (*at as i64))?).rem_euclid(90) as usize;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                            Some(some((*at), later, x)?.wrapping_add(mix((*at as i64).wrapping_sub(8))))
                        };
                        let n3 = n2(((*at as i64) & 57)).unwrap_or(1);
                    }
                    *a0 -= (*at as i64).wrapping_mul(15).rem_euclid(90) as u32;
                    if mix((*value)) % 3 != 1 { a1.1 ^= ((if (*at as i64) % 3 == 0 { (*value) } else { (*at as i64) }) ^ a1.0) as u16; }
                    match (*at) { x if x == stop => break 'items, _ => {} }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).exact("a2", &a2.value)
    }
}

pub mod statement_036 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                scratch.clear();
                scratch.extend([(item.value & 62), ((item.at as i64) & 65)]);
                let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                a1 -= Wrapping((item.at as i64) as u32);
                if n1 > 101 {
                    a2.value = a2.value + (if item.value & 3 != 0 { item.value } else { 32 }).rem_euclid(50);
                    match ((item.at as i64) & 79).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                }
                scratch.extend([(item.at as i64), n1]);
                let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                (0..2).for_each(|_| { a2.value = a2.value + (item.value.wrapping_mul(11) ^ a2.scale).rem_euclid(50); });
                a1 -= Wrapping(mix((item.at as i64)) as u32);
                (0..2).for_each(|_| { a2.value = a2.value + (n1.wrapping_add(n1) ^ a2.scale).rem_euclid(50); });
                a0 -= (text(item.at, stop, (item.at as i64))?.wrapping_add(1)).rem_euclid(90) as u32;
                for n3 in 0..(if item.value & 4 != 0 { item.value } else { 48 }).rem_euclid(4) {
                    if item.value & 6 != 0 && item.at % 5 == 1 { continue; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    scratch.clear();
                    scratch.extend([(item.value & 62), ((item.at as i64) & 65)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a1 -= Wrapping((item.at as i64) as u32);
                    if n1 > 101 {
                        a2.value = a2.value + (if item.value & 3 != 0 { item.value } else { 32 }).rem_euclid(50);
                        match ((item.at as i64) & 79).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    scratch.extend([(item.at as i64), n1]);
                    let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    (0..2).for_each(|_| { a2.value = a2.value + (item.value.wrapping_mul(11) ^ a2.scale).rem_euclid(50); });
                    a1 -= Wrapping(mix((item.at as i64)) as u32);
                    (0..2).for_each(|_| { a2.value = a2.value + (n1.wrapping_add(n1) ^ a2.scale).rem_euclid(50); });
                    a0 -= (text(item.at, stop, (item.at as i64))?.wrapping_add(1)).rem_euclid(90) as u32;
                    for n3 in 0..(if item.value & 4 != 0 { item.value } else { 48 }).rem_euclid(4) {
                        if item.value & 6 != 0 && item.at % 5 == 1 { continue; }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_037 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: u8 = 1;
        let ended = ended(|| -> Option<String> {
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if let c0 @ -200..=900 = mix((at as i64).wrapping_sub((at as i64))) && value & 4 != 0 {
                    let (c1, c1m) = (((at as i64) ^ (at as i64)) / 3, ((at as i64) ^ (at as i64)) % 7);
                    given.reach(at);
                    let mut n1 = (at as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match c0.wrapping_mul(19).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a2 |= ((if mix(value) % 3 != 1 { n1 } else { c1 }) & 64) as u8;
                            }
                            _ => {}
                        }
                    }
                    let n2 = { let shown = (at as i64).wrapping_add(12); format!("{shown:04}-{:x}", (c1 ^ 29)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.value[(if n2 > 32 { value } else { 17 }).rem_euclid(8) as usize] += 1;
                    a2 |= ((if mix((at as i64)) % 3 != 1 { n2 } else { c1m }) & 64) as u8;
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut a2: u8 = 1;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if let c0 @ -200..=900 = mix((at as i64).wrapping_sub((at as i64))) && value & 4 != 0 let (c1, c1m) = (((at as i64) ^ (at as i64)) / 3, ((at as i64) ^ (at as i64)) % 7) {
                    given.reach(at);
                    let mut n1 = (at as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match c0.wrapping_mul(19).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a2 |= ((if mix(value) % 3 != 1 { n1 } else { c1 }) & 64) as u8;
                            }
                            _ => {}
                        }
                    }
                    let n2 = { let shown = (at as i64).wrapping_add(12); format!("{shown:04}-{:x}", (c1 ^ 29)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.value[(if n2 > 32 { value } else { 17 }).rem_euclid(8) as usize] += 1;
                    a2 |= ((if mix((at as i64)) % 3 != 1 { n2 } else { c1m }) & 64) as u8;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.value).exact("a2", &a2)
    }
}

pub mod statement_038 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for chunk in given.items.chunks(3) {
                given.reach(chunk[0].at);
                if chunk[0].value & 5 != 0 {
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((chunk.len() as i64)) % 50).sum::<i64>();
                }
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                    Some(some(chunk[0].at, later, x)?.wrapping_add((if mix(chunk[0].value) % 3 != 1 { (chunk.len() as i64) } else { 17 })))
                };
                let n3 = n2(((chunk.len() as i64) & 43)).unwrap_or(1);
                let n4 = n3;
                let Some(n5) = some(chunk[0].at, stop, 8) else { break };
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(3) {
                    given.reach(chunk[0].at);
                    if chunk[0].value & 5 != 0 {
                        let n1 = parallel!(sum(m.wrapping_mul((chunk.len() as i64)) % 50 for m in 0..4_i64));
                    }
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                        Some(some(chunk[0].at, later, x)?.wrapping_add((if mix(chunk[0].value) % 3 != 1 { (chunk.len() as i64) } else { 17 })))
                    };
                    let n3 = n2(((chunk.len() as i64) & 43)).unwrap_or(1);
                    let n4 = n3;
                    let Some(n5) = some(chunk[0].at, stop, 8) else { break };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_039 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: (i64, usize) = (0, 0);
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for c in given.text.chars() {
                    if let Some(c0) = (c as i64).checked_sub(6) {
                        scratch.clear();
                        let n1 = mix(c0.wrapping_sub((c as i64)));
                        match (c as usize) { x if x == stop => continue 'rounds, _ => {} }
                        let mut n2 = mix(n1.wrapping_sub(0)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a1.value ^= (n2 ^ 4) as u16;
                        }
                        let n3 = (0..4_i64).map(|m| m.wrapping_mul(n1) % 50).sum::<i64>();
                        *a0 = max(*a0, (round, 4));
                        a1.value ^= mix(n3) as u16;
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: (i64, usize) = (0, 0);
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    let mut scratch = Vec::<i64>::new();
                    for c in given.text.chars() if let Some(c0) = (c as i64).checked_sub(6) {
                        scratch.clear();
                        let n1 = mix(c0.wrapping_sub((c as i64)));
                        match (c as usize) { x if x == stop => continue 'rounds, _ => {} }
                        let mut n2 = mix(n1.wrapping_sub(0)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a1.value ^= (n2 ^ 4) as u16;
                        }
                        let n3 = parallel!(sum(m.wrapping_mul(n1) % 50 for m in 0..4_i64));
                        *a0 = max(*a0, (round, 4));
                        a1.value ^= mix(n3) as u16;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }
}

pub mod statement_040 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    if let Some(c0) = (item.value & 28).checked_sub(6) {
                        let n1 = format!("{}{word:?}", (item.value ^ 4), word = mix(item.value.wrapping_sub((item.at as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n2 = (n1 & 105).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            if n2 == 1 { break; }
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk if let Some(c0) = (item.value & 28).checked_sub(6) {
                    let n1 = format!("{}{word:?}", (item.value ^ 4), word = mix(item.value.wrapping_sub((item.at as i64))) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = (n1 & 105).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if n2 == 1 { break; }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_041 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i128 = 0;
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            'items: for i in (0..=len as i64).rev() {
                for k in 0..2_i64 {
                    given.reach((i as usize));
                    *a0 += i128::from(k);
                    if (i as usize) == stop { break 'items; }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i128 = 0;
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in (0..=len as i64).rev() for k in 0..2_i64 {
                    given.reach((i as usize));
                    *a0 += i128::from(k);
                    if (i as usize) == stop { break 'items; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_042 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 1..=len.min(200) as u8 {
                given.reach(usize::from(i));
                match usize::from(i) { x if x == later => resume_unwind(Box::new(Payload(usize::from(i)))), _ => {} }
                *a0 ^= ((i as i64) & 96);
                a1.1.push_back((i as i64).wrapping_add((i as i64)));
                if usize::from(i) >= stop { return Err(format!("left at {}", usize::from(i)).into()); }
                lists[i as usize].push((i as i64));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    match usize::from(i) { x if x == later => resume_unwind(Box::new(Payload(usize::from(i)))), _ => {} }
                    *a0 ^= ((i as i64) & 96);
                    a1.1.push_back((i as i64).wrapping_add((i as i64)));
                    if usize::from(i) >= stop { return Err(format!("left at {}", usize::from(i)).into()); }
                    lists[i as usize].push((i as i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1.1).window("lists", &lists)
    }
}

pub mod statement_043 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            for chunk in given.items.chunks(3) {
                let c_stop = if chunk[0].at == stop { resume_unwind(Box::new(Payload(chunk[0].at))) } else { (chunk.len() as i64) };
                (0..2).for_each(|_| { a0.1.insert((chunk[0].value ^ a0.0)); });
                for n1 in 0..mix((chunk.len() as i64).wrapping_sub(chunk[0].value)).rem_euclid(4) {
                    for n2 in 0..chunk[0].value.rem_euclid(4) {
                        if n2 == 1 { continue; }
                    }
                    let mut n3 = chunk[0].value.wrapping_add((chunk.len() as i64)).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            a0.1.insert(chunk[0].value);
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                let n5 = mix(chunk[0].value);
                a0.1.insert((n5 ^ 35));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, BTreeSet<i64>) = (3, BTreeSet::from([1]));
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(3) let c_stop = if chunk[0].at == stop { resume_unwind(Box::new(Payload(chunk[0].at))) } else { (chunk.len() as i64) } {
                    (0..2).for_each(|_| { a0.1.insert((chunk[0].value ^ a0.0)); });
                    for n1 in 0..mix((chunk.len() as i64).wrapping_sub(chunk[0].value)).rem_euclid(4) {
                        for n2 in 0..chunk[0].value.rem_euclid(4) {
                            if n2 == 1 { continue; }
                        }
                        let mut n3 = chunk[0].value.wrapping_add((chunk.len() as i64)).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                a0.1.insert(chunk[0].value);
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                    let n5 = mix(chunk[0].value);
                    a0.1.insert((n5 ^ 35));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1.show())
    }
}

pub mod statement_044 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    if (item.at as i64) > 117 {
                        if item.at == stop { break; }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk if (item.at as i64) > 117 {
                    if item.at == stop { break; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_045 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> String {
            for i in 1..=len.min(200) as u8 {
                given.reach(usize::from(i));
                let n1 = ((i as i64) & 117);
                match usize::from(i) { x if x == stop => panic!("on purpose {}", usize::from(i)), _ => {} }
                let mut n2 = mix(n1).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        for n4 in 0..((i as i64) ^ n1).rem_euclid(4) {
                            let n5 = n1.wrapping_add(30);
                        }
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                let Some(n6) = some(usize::from(i), later, 8) else { return format!("left at {}", usize::from(i)) };
                for n7 in 0..mix(n6.wrapping_sub((i as i64))).rem_euclid(4) {
                }
                let n8 = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { mix((i as i64).wrapping_sub(40)) };
                pairs[i as usize].1 = usize::from(n1.wrapping_mul(5) % 2 == 0);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    let n1 = ((i as i64) & 117);
                    match usize::from(i) { x if x == stop => panic!("on purpose {}", usize::from(i)), _ => {} }
                    let mut n2 = mix(n1).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            for n4 in 0..((i as i64) ^ n1).rem_euclid(4) {
                                let n5 = n1.wrapping_add(30);
                            }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    let Some(n6) = some(usize::from(i), later, 8) else { return format!("left at {}", usize::from(i)) };
                    for n7 in 0..mix(n6.wrapping_sub((i as i64))).rem_euclid(4) {
                    }
                    let n8 = if usize::from(i) == stop { resume_unwind(Box::new(Payload(usize::from(i)))) } else { mix((i as i64).wrapping_sub(40)) };
                    pairs[i as usize].1 = usize::from(n1.wrapping_mul(5) % 2 == 0);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod statement_046 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(round) % 50).sum::<i64>();
                    a1.push_back(pair[0].value.wrapping_mul(11));
                    a2.1[((if mix(pair[0].value) % 3 != 1 { round } else { pair[0].value }) & 1) as usize][(if mix(pair[0].value) % 3 != 1 { round } else { pair[0].value }).rem_euclid(3) as usize] += 2;
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u64> = Held { value: 3, scale: 2 };
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for pair in given.items.windows(2) {
                        given.reach(pair[0].at);
                        let n1 = parallel!(sum(m.wrapping_mul(round) % 50 for m in 0..4_i64));
                        a1.push_back(pair[0].value.wrapping_mul(11));
                        a2.1[((if mix(pair[0].value) % 3 != 1 { round } else { pair[0].value }) & 1) as usize][(if mix(pair[0].value) % 3 != 1 { round } else { pair[0].value }).rem_euclid(3) as usize] += 2;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1).exact("a2", &a2.1)
    }
}

pub mod statement_047 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1_home: u8 = 1;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for &Item { at, value } in given.items.iter() {
                let mut n1 = mix(value).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    let n2 = format!("{}{word:?}", value, word = n1 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                let n3 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                    Some(some(at, later, x)?.wrapping_add((if value & 3 != 0 { value } else { value })))
                };
                let n4 = n3(value.wrapping_mul(13)).unwrap_or(1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1_home: u8 = 1;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for &Item { at, value } in given.items.iter() {
                    let mut n1 = mix(value).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{}{word:?}", value, word = n1 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                        Some(some(at, later, x)?.wrapping_add((if value & 3 != 0 { value } else { value })))
                    };
                    let n4 = n3(value.wrapping_mul(13)).unwrap_or(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2)
    }
}

pub mod statement_048 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                given.reach(item.value);
                let n1 = (item.value as i64).wrapping_mul(19);
                match (item.value as i64).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n2 = format!("{:>4}|{:?}", m.wrapping_mul(7), vec![m; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    _ => {}
                }
                if item.value == stop { resume_unwind(Box::new(Payload(item.value))); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    let n1 = (item.value as i64).wrapping_mul(19);
                    match (item.value as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = format!("{:>4}|{:?}", m.wrapping_mul(7), vec![m; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    if item.value == stop { resume_unwind(Box::new(Payload(item.value))); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod statement_049 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: (i64, i128) = (3, 0);
        let mut a2_home: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            for i in (0..=len as i64).rev() {
                a0[(if mix(i) % 3 != 1 { i } else { i }).rem_euclid(5) as usize] -= 1;
                a1.1 += i128::from((i & 36));
                *a2 += Wrapping(i.wrapping_add(i) as u8);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: (i64, i128) = (3, 0);
        let mut a2_home: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..=len as i64).rev() {
                    a0[(if mix(i) % 3 != 1 { i } else { i }).rem_euclid(5) as usize] -= 1;
                    a1.1 += i128::from((i & 36));
                    *a2 += Wrapping(i.wrapping_add(i) as u8);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2_home)
    }
}

pub mod statement_050 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: (i64, String) = (3, String::from(">"));
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..=len {
                    if (i as i64) & 6 != 0 {
                        if round & 5 != 0 {
                            let n1 = mix((i as i64).wrapping_sub((i as i64)));
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_add(43)))
                            };
                            let n3 = n2((i as i64).wrapping_mul(13)).unwrap_or(1);
                            a0[(round ^ 4).rem_euclid(5) as usize] -= 1;
                            a1.1 += &format!("{} ", n1);
                            let n4 = format!("{} {:?}", mix((i as i64).wrapping_sub(round)), small(i, stop, (n1 & 81))?.wrapping_add(1)).len() as i64;
                            a1.1 += &format!("{} ", ((n4 ^ 37) ^ a1.0));
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: (i64, String) = (3, String::from(">"));
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..=len if (i as i64) & 6 != 0 if round & 5 != 0 {
                        let n1 = mix((i as i64).wrapping_sub((i as i64)));
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_add(43)))
                        };
                        let n3 = n2((i as i64).wrapping_mul(13)).unwrap_or(1);
                        a0[(round ^ 4).rem_euclid(5) as usize] -= 1;
                        a1.1 += &format!("{} ", n1);
                        let n4 = format!("{} {:?}", mix((i as i64).wrapping_sub(round)), small(i, stop, (n1 & 81))?.wrapping_add(1)).len() as i64;
                        a1.1 += &format!("{} ", ((n4 ^ 37) ^ a1.0));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1.bytes())
    }
}

pub mod statement_051 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                    if (j as i64) > 285 {
                        if (j as i64) % 4 == 0 {
                        }
                        else {
                        }
                    }
                    else {
                    }
                    let n2 = (j as i64);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 10 for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    let n1 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    if (j as i64) > 285 {
                        if (j as i64) % 4 == 0 {
                        }
                        else {
                        }
                    }
                    else {
                    }
                    let n2 = (j as i64);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_052 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: f64 = 0.5;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    a0 |= round.wrapping_mul(17) % 50 == 7;
                    match (i as usize) { x if x == stop => return Ok(format!("left at {}", (i as usize))), _ => {} }
                    a0 |= round.wrapping_add(round) % 50 == 7;
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut a1: f64 = 0.5;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in (0..=len as i64).rev() {
                        given.reach((i as usize));
                        a0 |= round.wrapping_mul(17) % 50 == 7;
                        match (i as usize) { x if x == stop => return Ok(format!("left at {}", (i as usize))), _ => {} }
                        a0 |= round.wrapping_add(round) % 50 == 7;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_053 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<usize> = Held { value: 0, scale: 2 };
        let mut a2: Held<f64> = Held { value: 0.25, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    if let c0 @ -200..=900 = ((item.at as i64) ^ (item.at as i64)) && (item.at as i64) & 1 != 0 {
                        if item.value > 69 {
                            a0 &= !(1 << ((c0 & 18) & 15)) | 0x10_0000;
                            if item.value % 3 == 0 { a2.value += mix(item.value).rem_euclid(1000) as f64 / 7.0; }
                        }
                        else {
                            (0..2).for_each(|_| { a0 &= !(1 << (c0 & 15)) | 0x10_0000; });
                        }
                        if mix((item.at as i64)) % 3 != 1 { a1.value += usize::from((((item.at as i64) ^ c0) ^ a1.scale) % 2 == 0); }
                        a2.value += (c0 ^ a2.scale).rem_euclid(1000) as f64 / 7.0;
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).float("a2", a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: Held<usize> = Held { value: 0, scale: 2 };
        let mut a2: Held<f64> = Held { value: 0.25, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk if let c0 @ -200..=900 = ((item.at as i64) ^ (item.at as i64)) && (item.at as i64) & 1 != 0 {
                    if item.value > 69 {
                        a0 &= !(1 << ((c0 & 18) & 15)) | 0x10_0000;
                        if item.value % 3 == 0 { a2.value += mix(item.value).rem_euclid(1000) as f64 / 7.0; }
                    }
                    else {
                        (0..2).for_each(|_| { a0 &= !(1 << (c0 & 15)) | 0x10_0000; });
                    }
                    if mix((item.at as i64)) % 3 != 1 { a1.value += usize::from((((item.at as i64) ^ c0) ^ a1.scale) % 2 == 0); }
                    a2.value += (c0 ^ a2.scale).rem_euclid(1000) as f64 / 7.0;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).float("a2", a2.value)
    }
}

pub mod statement_054 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for (i, item) in given.items.iter().enumerate() {
                let c0 = (item.value & 62);
                for k in 0..item.value.rem_euclid(3) {
                    scratch.clear();
                    scratch.extend([(item.at as i64), c0.wrapping_add(item.value)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let n2 = n1.wrapping_mul(13);
                    let mut n3 = n2.wrapping_mul(11).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if n2 > 11 {
                            let n4 = format!("{:>4}|{:?}", mix(item.value), vec![mix(item.value.wrapping_sub(n2)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = mix(n2.wrapping_sub((item.at as i64)));
                        }
                        let n6 = format!("{:>4}|{:?}", mix(k.wrapping_sub(41)), vec![item.value.wrapping_mul(19); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n7 = if i == later { return Err(Wrong::Small(i)) } else { c0 };
                    let n8 = { let shown = c0; format!("{shown:04}-{:x}", (c0 & 75)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (i, item) in given.items.iter().enumerate() let c0 = (item.value & 62) for k in 0..item.value.rem_euclid(3) {
                    scratch.clear();
                    scratch.extend([(item.at as i64), c0.wrapping_add(item.value)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let n2 = n1.wrapping_mul(13);
                    let mut n3 = n2.wrapping_mul(11).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if n2 > 11 {
                            let n4 = format!("{:>4}|{:?}", mix(item.value), vec![mix(item.value.wrapping_sub(n2)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = mix(n2.wrapping_sub((item.at as i64)));
                        }
                        let n6 = format!("{:>4}|{:?}", mix(k.wrapping_sub(41)), vec![item.value.wrapping_mul(19); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n7 = if i == later { return Err(Wrong::Small(i)) } else { c0 };
                    let n8 = { let shown = c0; format!("{shown:04}-{:x}", (c0 & 75)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_055 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for item in &given.items {
                given.reach(item.at);
                scratch.clear();
                let mut n1 = mix((item.at as i64)).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        a0 += (item.at as i64).wrapping_mul(5).rem_euclid(100);
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                a0 += n2.wrapping_mul(7).rem_euclid(100);
                a0 += (item.value & 70).rem_euclid(100);
                a0 += (if n2 % 4 == 0 { (item.at as i64) } else { item.value }).rem_euclid(100);
                let Some(n3) = some(item.at, later, 8) else { return Ok(format!("left at {}", item.at)) };
                if item.at == stop { return Err(format!("left at {}", item.at).into()); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for item in &given.items {
                    given.reach(item.at);
                    scratch.clear();
                    let mut n1 = mix((item.at as i64)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 += (item.at as i64).wrapping_mul(5).rem_euclid(100);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a0 += n2.wrapping_mul(7).rem_euclid(100);
                    a0 += (item.value & 70).rem_euclid(100);
                    a0 += (if n2 % 4 == 0 { (item.at as i64) } else { item.value }).rem_euclid(100);
                    let Some(n3) = some(item.at, later, 8) else { return Ok(format!("left at {}", item.at)) };
                    if item.at == stop { return Err(format!("left at {}", item.at).into()); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_056 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                given.reach(item.value);
                a1[(item.value as i64).wrapping_add(6).rem_euclid(5) as usize] += (item.value as i64).wrapping_add(6).rem_euclid(60);
                a0.1 = std::cmp::min(a0.1, (item.value as i64).wrapping_mul(3));
                if (item.value as i64) & 1 != 0 { a2 += i128::from(mix((item.value as i64))); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: i128 = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    a1[(item.value as i64).wrapping_add(6).rem_euclid(5) as usize] += (item.value as i64).wrapping_add(6).rem_euclid(60);
                    a0.1 = std::cmp::min(a0.1, (item.value as i64).wrapping_mul(3));
                    if (item.value as i64) & 1 != 0 { a2 += i128::from(mix((item.value as i64))); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_057 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 0.25;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    a1 += mix(item.value).rem_euclid(100);
                    *a0 += round.wrapping_mul(13).rem_euclid(1000) as f64 / 7.0;
                    a1 += 1;
                    if item.at == stop { return Err(Wrong::Small(item.at)); }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 0.25;
        let mut a1: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                        given.reach(item.at);
                        a1 += mix(item.value).rem_euclid(100);
                        *a0 += round.wrapping_mul(13).rem_euclid(1000) as f64 / 7.0;
                        a1 += 1;
                        if item.at == stop { return Err(Wrong::Small(item.at)); }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1)
    }
}

pub mod statement_058 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> String {
            for (item, other) in given.items.iter().zip(&given.values) {
                given.reach(item.at);
                a0.push((*other));
                given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add(item.value))
                };
                let n2 = n1(mix(item.value.wrapping_sub(17))).unwrap_or(1);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    a0.push((*other));
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value))
                    };
                    let n2 = n1(mix(item.value.wrapping_sub(17))).unwrap_or(1);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod statement_059 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for item in fresh.iter_mut() {
                given.reach(item.at);
                let n1 = (0..4_i64).map(|m| m.wrapping_mul((item.at as i64)) % 50).sum::<i64>();
                let mut n2 = (n1 ^ (item.at as i64)).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        let n4 = mix(n2);
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                for n5 in 0..mix(n3).rem_euclid(4) {
                    let n6 = item.value;
                }
                for n7 in 0..n1.wrapping_add(n3).rem_euclid(4) {
                    if n7 == 1 { continue; }
                    if item.value & 5 != 0 {
                        if (item.at as i64) & 4 != 0 && item.at % 5 == 1 { continue; }
                    }
                    else {
                        let n8 = mix(item.value.wrapping_sub(n7));
                    }
                    let n9 = (if (item.at as i64) & 5 != 0 { n3 } else { 21 });
                }
                if item.at == later { break 'items; }
                let n10 = text(item.at, stop, (n3 ^ n1))?;
                let n11 = format!("{}{word:?}", (if item.value & 5 != 0 { n1 } else { n10 }), word = mix((item.at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                'items: for item in fresh.iter_mut() {
                    given.reach(item.at);
                    let n1 = parallel!(sum(m.wrapping_mul((item.at as i64)) % 50 for m in 0..4_i64));
                    let mut n2 = (n1 ^ (item.at as i64)).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = mix(n2);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    for n5 in 0..mix(n3).rem_euclid(4) {
                        let n6 = item.value;
                    }
                    for n7 in 0..n1.wrapping_add(n3).rem_euclid(4) {
                        if n7 == 1 { continue; }
                        if item.value & 5 != 0 {
                            if (item.at as i64) & 4 != 0 && item.at % 5 == 1 { continue; }
                        }
                        else {
                            let n8 = mix(item.value.wrapping_sub(n7));
                        }
                        let n9 = (if (item.at as i64) & 5 != 0 { n3 } else { 21 });
                    }
                    if item.at == later { break 'items; }
                    let n10 = text(item.at, stop, (n3 ^ n1))?;
                    let n11 = format!("{}{word:?}", (if item.value & 5 != 0 { n1 } else { n10 }), word = mix((item.at as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_060 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            for item in &mut fresh {
                given.reach(item.at);
                if item.value > 94 {
                    let n1 = mix((item.at as i64));
                    item.value += (if item.value & 3 != 0 { n1 } else { (item.at as i64) }).rem_euclid(9);
                }
                item.value ^= mix(item.value) % 1000;
                if (item.at as i64) > 180 {
                    if mix((item.at as i64)) % 3 != 1 {
                    }
                }
                else {
                    a2.1.insert((((item.at as i64) ^ item.value) ^ a2.0).rem_euclid(40), (((item.at as i64) ^ item.value) ^ a2.0));
                }
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(17)))
                };
                let n3 = n2(mix((item.at as i64).wrapping_sub(19))).unwrap_or(1);
                a0.push(';');
                a0.push(';');
                a2.1.insert(mix((item.at as i64).wrapping_sub(n3)).rem_euclid(40), mix((item.at as i64).wrapping_sub(n3)));
                let n4 = format!("{} {:?}", (item.at as i64).wrapping_add(n3), some(item.at, later, (item.at as i64))?).len() as i64;
                item.value = mix(n4) % 1000;
                a1.push_back((some(item.at, stop, n3)?));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).sequence("a1", a1_home).exact("a2", &a2.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a2: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &mut fresh {
                    given.reach(item.at);
                    if item.value > 94 {
                        let n1 = mix((item.at as i64));
                        item.value += (if item.value & 3 != 0 { n1 } else { (item.at as i64) }).rem_euclid(9);
                    }
                    item.value ^= mix(item.value) % 1000;
                    if (item.at as i64) > 180 {
                        if mix((item.at as i64)) % 3 != 1 {
                        }
                    }
                    else {
                        a2.1.insert((((item.at as i64) ^ item.value) ^ a2.0).rem_euclid(40), (((item.at as i64) ^ item.value) ^ a2.0));
                    }
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(17)))
                    };
                    let n3 = n2(mix((item.at as i64).wrapping_sub(19))).unwrap_or(1);
                    a0.push(';');
                    a0.push(';');
                    a2.1.insert(mix((item.at as i64).wrapping_sub(n3)).rem_euclid(40), mix((item.at as i64).wrapping_sub(n3)));
                    let n4 = format!("{} {:?}", (item.at as i64).wrapping_add(n3), some(item.at, later, (item.at as i64))?).len() as i64;
                    item.value = mix(n4) % 1000;
                    a1.push_back((some(item.at, stop, n3)?));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).sequence("a1", a1_home).exact("a2", &a2.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_061 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<i64>) = (3, Wrapping(3));
        let mut a1: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len {
                    let (c0, c0m) = ((round ^ 26) / 3, (round ^ 26) % 7);
                    if let c1 @ -200..=900 = c0 && c0m % 2 == 0 {
                        given.reach(i);
                        let n1 = (i as i64);
                        if n1 & 1 != 0 {
                            let mut n2 = mix(round).rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    a0.1 *= Wrapping((mix(round.wrapping_sub(n1)) ^ a0.0) | 1);
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        for n4 in 0..(i as i64).rem_euclid(4) {
                            let n5 = format!("{:>4}|{:?}", c1, vec![mix(c1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if (i as i64) & 5 != 0 && i % 5 == 1 { continue; }
                        }
                        a1.value += Wrapping((c1 & 102) as u8);
                        if c0m % 5 == 0 { a0.1 *= Wrapping(n1.wrapping_add(29) | 1); }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<i64>) = (3, Wrapping(3));
        let mut a1: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 0..len let (c0, c0m) = ((round ^ 26) / 3, (round ^ 26) % 7) if let c1 @ -200..=900 = c0 && c0m % 2 == 0 {
                        given.reach(i);
                        let n1 = (i as i64);
                        if n1 & 1 != 0 {
                            let mut n2 = mix(round).rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    a0.1 *= Wrapping((mix(round.wrapping_sub(n1)) ^ a0.0) | 1);
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                        }
                        for n4 in 0..(i as i64).rem_euclid(4) {
                            let n5 = format!("{:>4}|{:?}", c1, vec![mix(c1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if (i as i64) & 5 != 0 && i % 5 == 1 { continue; }
                        }
                        a1.value += Wrapping((c1 & 102) as u8);
                        if c0m % 5 == 0 { a0.1 *= Wrapping(n1.wrapping_add(29) | 1); }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }
}

pub mod statement_062 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                given.reach(item.value);
                let n1 = mix((item.value as i64));
                a0.push((if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 44 }).to_string());
                a1.insert(n1.wrapping_mul(17).rem_euclid(40), n1.wrapping_mul(17));
                a2 += 1;
                a1.insert((small(item.value, later, mix((item.value as i64).wrapping_sub(20)))?).rem_euclid(40), 3_i64);
                if small(item.value, stop, (n1 ^ (item.value as i64)))?.wrapping_add(1) % 2 == 0 { mix(1); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let mut a2: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    let n1 = mix((item.value as i64));
                    a0.push((if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 44 }).to_string());
                    a1.insert(n1.wrapping_mul(17).rem_euclid(40), n1.wrapping_mul(17));
                    a2 += 1;
                    a1.insert((small(item.value, later, mix((item.value as i64).wrapping_sub(20)))?).rem_euclid(40), 3_i64);
                    if small(item.value, stop, (n1 ^ (item.value as i64)))?.wrapping_add(1) % 2 == 0 { mix(1); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.show()).exact("a2", &a2)
    }
}

pub mod statement_063 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> String {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    given.reach(item.at);
                    for n1 in 0..mix(item.value.wrapping_sub(item.value)).rem_euclid(4) {
                        if item.value & 5 != 0 {
                            let n2 = (0..4_i64).map(|m| m.wrapping_mul((item.at as i64)) % 50).sum::<i64>();
                            let n3 = (item.at as i64).wrapping_mul(5);
                        }
                        else {
                        }
                        let mut n4 = n1.rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    match item.value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if item.at == later { return format!("left at {}", item.at); }
                        }
                        _ => {}
                    }
                    a0.value.push((item.at as i64).wrapping_add((item.at as i64)));
                    a0.value.push((item.at as i64));
                    if item.at >= stop { return format!("left at {}", item.at); }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk {
                    given.reach(item.at);
                    for n1 in 0..mix(item.value.wrapping_sub(item.value)).rem_euclid(4) {
                        if item.value & 5 != 0 {
                            let n2 = parallel!(sum(m.wrapping_mul((item.at as i64)) % 50 for m in 0..4_i64));
                            let n3 = (item.at as i64).wrapping_mul(5);
                        }
                        else {
                        }
                        let mut n4 = n1.rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    match item.value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if item.at == later { return format!("left at {}", item.at); }
                        }
                        _ => {}
                    }
                    a0.value.push((item.at as i64).wrapping_add((item.at as i64)));
                    a0.value.push((item.at as i64));
                    if item.at >= stop { return format!("left at {}", item.at); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.value)
    }
}

pub mod statement_064 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> String {
            for c in given.text.chars() {
                match (c as i64).wrapping_mul(19).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                    }
                    _ => {}
                }
                if mix((c as i64)) % 3 != 1 {
                    a1.value = a1.value - (mix((c as i64).wrapping_sub(24)) ^ a1.scale).rem_euclid(50);
                    match ((c as i64) & 55).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                }
                else {
                    let n1 = ((c as i64) ^ 41);
                }
                let mut n2 = (c as i64).rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                    let n3 = mix((c as i64).wrapping_sub(3));
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((c as usize), stop, y)?; }
                        Some(some((c as usize), later, x)?.wrapping_add((n2 & 95)))
                    };
                    let n5 = n4(n2.wrapping_mul(17)).unwrap_or(1);
                }
                let n6 = (0..4_i64).map(|m| m.wrapping_mul((c as i64)) % 50).sum::<i64>();
                let mut n7 = (if n6 & 2 != 0 { (c as i64) } else { n6 }).rem_euclid(5);
                while n7 > 0 {
                    n7 -= 1;
                    given.values[if (c as usize) >= stop { usize::MAX } else { 0 }].min(1);
                    if mix(n7) % 3 != 1 {
                    }
                }
                a0 ^= (c as i64);
                a1.value = a1.value - mix((c as i64)).rem_euclid(50);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let mut a2: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for c in given.text.chars() {
                    match (c as i64).wrapping_mul(19).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    if mix((c as i64)) % 3 != 1 {
                        a1.value = a1.value - (mix((c as i64).wrapping_sub(24)) ^ a1.scale).rem_euclid(50);
                        match ((c as i64) & 55).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    else {
                        let n1 = ((c as i64) ^ 41);
                    }
                    let mut n2 = (c as i64).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = mix((c as i64).wrapping_sub(3));
                        let n4 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((c as usize), stop, y)?; }
                            Some(some((c as usize), later, x)?.wrapping_add((n2 & 95)))
                        };
                        let n5 = n4(n2.wrapping_mul(17)).unwrap_or(1);
                    }
                    let n6 = parallel!(sum(m.wrapping_mul((c as i64)) % 50 for m in 0..4_i64));
                    let mut n7 = (if n6 & 2 != 0 { (c as i64) } else { n6 }).rem_euclid(5);
                    while n7 > 0 {
                        n7 -= 1;
                        given.values[if (c as usize) >= stop { usize::MAX } else { 0 }].min(1);
                        if mix(n7) % 3 != 1 {
                        }
                    }
                    a0 ^= (c as i64);
                    a1.value = a1.value - mix((c as i64)).rem_euclid(50);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2.value)
    }
}

pub mod statement_065 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                given.reach(i);
                let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                assert!(!(i >= stop), "on purpose {}", i);
                if (i as i64) % 3 == 0 && i % 5 == 1 { continue; }
                let n2 = small(i, later, text(i, later, n1)?)?;
                if i == stop { return Err(Wrong::Small(i)); }
                lists[i].push(mix(n1));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..=len {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    assert!(!(i >= stop), "on purpose {}", i);
                    if (i as i64) % 3 == 0 && i % 5 == 1 { continue; }
                    let n2 = small(i, later, text(i, later, n1)?)?;
                    if i == stop { return Err(Wrong::Small(i)); }
                    lists[i].push(mix(n1));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod statement_066 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: Duration = Duration::from_secs(1);
        let ended = ended(|| -> String {
            let mut scratch = Vec::<i64>::new();
            for Item { at, value } in &given.items {
                let c_stop = if (*at) == stop { resume_unwind(Box::new(Payload((*at)))) } else { (*value).wrapping_add((*at as i64)) };
                given.reach((*at));
                scratch.clear();
                a1 += Duration::from_millis((*value).rem_euclid(100) as u64);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                    Some(some((*at), later, x)?.wrapping_add(mix((*at as i64))))
                };
                let n2 = n1((*value).wrapping_mul(13)).unwrap_or(1);
                let n3 = { let shown = mix(c_stop.wrapping_sub(20)); format!("{shown:04}-{:x}", (*at as i64).wrapping_mul(17)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n4 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                    Some(some((*at), later, x)?.wrapping_add(mix((*value).wrapping_sub((*at as i64)))))
                };
                let n5 = n4((*at as i64).wrapping_add((*at as i64))).unwrap_or(1);
                a1 += Duration::from_millis((if n3 & 5 != 0 { (*at as i64) } else { c_stop }).rem_euclid(100) as u64);
                let n6 = if (*at) == later { return format!("left at {}", (*at)) } else { ((*value) & 27) };
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: Duration = Duration::from_secs(1);
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for Item { at, value } in &given.items let c_stop = if (*at) == stop { resume_unwind(Box::new(Payload((*at)))) } else { (*value).wrapping_add((*at as i64)) } {
                    given.reach((*at));
                    scratch.clear();
                    a1 += Duration::from_millis((*value).rem_euclid(100) as u64);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add(mix((*at as i64))))
                    };
                    let n2 = n1((*value).wrapping_mul(13)).unwrap_or(1);
                    let n3 = { let shown = mix(c_stop.wrapping_sub(20)); format!("{shown:04}-{:x}", (*at as i64).wrapping_mul(17)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add(mix((*value).wrapping_sub((*at as i64)))))
                    };
                    let n5 = n4((*at as i64).wrapping_add((*at as i64))).unwrap_or(1);
                    a1 += Duration::from_millis((if n3 & 5 != 0 { (*at as i64) } else { c_stop }).rem_euclid(100) as u64);
                    let n6 = if (*at) == later { return format!("left at {}", (*at)) } else { ((*value) & 27) };
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1)
    }
}

pub mod statement_067 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    let c_stop = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(round.wrapping_sub((item.at as i64))) };
                    given.reach(item.at);
                    let n1 = round;
                    let n2 = small(item.at, later, (if round > 46 { n1 } else { 38 }))?;
                }
                rest += &format!("{:?};", round);
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
                parallel!(n_jobs = n_jobs, 
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) let c_stop = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(round.wrapping_sub((item.at as i64))) } {
                        given.reach(item.at);
                        let n1 = round;
                        let n2 = small(item.at, later, (if round > 46 { n1 } else { 38 }))?;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_068 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in given.items.iter().enumerate() {
                if item.value & 6 != 0 {
                    if let c1 @ -200..=900 = (item.at as i64).wrapping_add(item.value) && mix((item.at as i64)) % 3 != 1 {
                        given.reach(i);
                        let n1 = if i == later { return Ok(format!("left at {}", i)) } else { (item.at as i64) };
                        let n2 = (item.value ^ item.value);
                        (0..2).for_each(|_| { a0.1 = max(a0.1, c1); });
                        let Some(n3) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                        a0.1 = max(a0.1, n1);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -50);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in given.items.iter().enumerate() if item.value & 6 != 0 if let c1 @ -200..=900 = (item.at as i64).wrapping_add(item.value) && mix((item.at as i64)) % 3 != 1 {
                    given.reach(i);
                    let n1 = if i == later { return Ok(format!("left at {}", i)) } else { (item.at as i64) };
                    let n2 = (item.value ^ item.value);
                    (0..2).for_each(|_| { a0.1 = max(a0.1, c1); });
                    let Some(n3) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                    a0.1 = max(a0.1, n1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_069 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                given.reach(i);
                match ((i as i64) & 81).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                    }
                    _ => {}
                }
                let n1 = small(i, stop, (i as i64).wrapping_mul(9))?;
                pairs[i].1 = usize::from(n1 % 2 == 0);
                lists[i].clear();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len {
                    given.reach(i);
                    match ((i as i64) & 81).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n1 = small(i, stop, (i as i64).wrapping_mul(9))?;
                    pairs[i].1 = usize::from(n1 % 2 == 0);
                    lists[i].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod statement_070 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..=len as i64).rev() {
                let c_stop = if (i as usize) == stop { panic!("on purpose {}", (i as usize)) } else { i };
                given.reach((i as usize));
                a0.value *= Wrapping(((if i & 2 != 0 { c_stop } else { 17 }) ^ a0.scale) | 1);
                a0.value *= Wrapping(((i & 39) ^ a0.scale) | 1);
                if (i as usize) == later { return Err(format!("left at {}", (i as usize)).into()); }
                grid[i as usize][(mix(c_stop) & 1) as usize] += 1;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..=len as i64).rev() let c_stop = if (i as usize) == stop { panic!("on purpose {}", (i as usize)) } else { i } {
                    given.reach((i as usize));
                    a0.value *= Wrapping(((if i & 2 != 0 { c_stop } else { 17 }) ^ a0.scale) | 1);
                    a0.value *= Wrapping(((i & 39) ^ a0.scale) | 1);
                    if (i as usize) == later { return Err(format!("left at {}", (i as usize)).into()); }
                    grid[i as usize][(mix(c_stop) & 1) as usize] += 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("grid", &grid)
    }
}

pub mod statement_071 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).rev() {
                    if round & 1 != 0 {
                        given.reach(i);
                        scratch.clear();
                        let n1 = round.wrapping_mul(9);
                        let n2 = (if n1 % 5 == 0 { (i as i64) } else { n1 });
                        match (n1 & 14).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n3 in 0..mix(m).rem_euclid(4) {
                                    if mix(n3) % 3 != 1 && i % 5 == 1 { continue; }
                                    let n4 = |x: i64| -> Option<i64> {
                                        if x % 3 == 0 { return None; }
                                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                                    };
                                    let n5 = n4(mix((i as i64))).unwrap_or(1);
                                }
                                if m & 1 != 0 { a0 += &format!("{} ", (i as i64).wrapping_mul(5)); }
                            }
                            _ => {}
                        }
                        a0 += &format!("{} ", n2);
                        if i >= stop { continue 'rounds; }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    let mut scratch = Vec::<i64>::new();
                    for i in (0..len).rev() if round & 1 != 0 {
                        given.reach(i);
                        scratch.clear();
                        let n1 = round.wrapping_mul(9);
                        let n2 = (if n1 % 5 == 0 { (i as i64) } else { n1 });
                        match (n1 & 14).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n3 in 0..mix(m).rem_euclid(4) {
                                    if mix(n3) % 3 != 1 && i % 5 == 1 { continue; }
                                    let n4 = |x: i64| -> Option<i64> {
                                        if x % 3 == 0 { return None; }
                                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                                    };
                                    let n5 = n4(mix((i as i64))).unwrap_or(1);
                                }
                                if m & 1 != 0 { a0 += &format!("{} ", (i as i64).wrapping_mul(5)); }
                            }
                            _ => {}
                        }
                        a0 += &format!("{} ", n2);
                        if i >= stop { continue 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod statement_072 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: (i64, i64) = (3, -50);
        let mut a2_home: f64 = 0.5;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            for (i, item) in fresh.iter_mut().enumerate() {
                if some(i, stop, mix(item.value))? % 3 != 1 {
                    given.reach(i);
                    let n1 = ((item.at as i64) ^ 40);
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = format!("{:>4}|{:?}", mix((item.at as i64).wrapping_sub(32)), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            match (item.at as i64).wrapping_mul(5).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n3 = { let shown = m.wrapping_add(m); format!("{shown:04}-{:x}", m.wrapping_add((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let n4 = format!("{} {:?}", ((item.at as i64) & 19), some(i, later, mix((item.at as i64).wrapping_sub(n1)))?).len() as i64;
                    let n5 = (item.at as i64).wrapping_mul(5);
                    a1.1 = max(a1.1, (mix(item.value.wrapping_sub((item.at as i64))) ^ a1.0));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: (i64, i64) = (3, -50);
        let mut a2_home: f64 = 0.5;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() if some(i, stop, mix(item.value))? % 3 != 1 {
                    given.reach(i);
                    let n1 = ((item.at as i64) ^ 40);
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = format!("{:>4}|{:?}", mix((item.at as i64).wrapping_sub(32)), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            match (item.at as i64).wrapping_mul(5).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n3 = { let shown = m.wrapping_add(m); format!("{shown:04}-{:x}", m.wrapping_add((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let n4 = format!("{} {:?}", ((item.at as i64) & 19), some(i, later, mix((item.at as i64).wrapping_sub(n1)))?).len() as i64;
                    let n5 = (item.at as i64).wrapping_mul(5);
                    a1.1 = max(a1.1, (mix(item.value.wrapping_sub((item.at as i64))) ^ a1.0));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1).exact("a2", &a2_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_073 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: i64 = 2;
        let ended = ended(|| -> Option<String> {
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                let c0 = mix((i as i64));
                for k in 0..(i as i64).rem_euclid(3) {
                    for n1 in 0..(i as i64).wrapping_add((i as i64)).rem_euclid(4) {
                        if n1 == 2 { break; }
                        for n2 in 0..n1.wrapping_add(6).rem_euclid(4) {
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(k.wrapping_mul(3)))
                            };
                            let n4 = n3(((i as i64) ^ 40)).unwrap_or(1);
                        }
                    }
                    let n5 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                    let n6 = (0..4_i64).map(|m| m.wrapping_mul(c0) % 50).sum::<i64>();
                    let n7 = ((i as i64) & 28);
                    a0.insert(n6.wrapping_mul(3).rem_euclid(500));
                    a1 = a1 - (n6 ^ 8).rem_euclid(50);
                    let Some(n8) = some(i, later, 8) else { break };
                    if i == stop { return None; }
                    let mut n9 = c0.rem_euclid(4);
                    let n10 = 'own_n9: loop {
                        n9 += 1;
                        if n9 > 5 { break n9 * 2; }
                        for _ in 0..2 {
                            if n9 == 3 { continue 'own_n9; }
                            a0.insert(c0.wrapping_add(n7).rem_euclid(500));
                            let n11 = { let shown = mix((i as i64).wrapping_sub(48)); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n9 == 4 { break 'own_n9 7; }
                        }
                    };
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: i64 = 2;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) let c0 = mix((i as i64)) for k in 0..(i as i64).rem_euclid(3) {
                    for n1 in 0..(i as i64).wrapping_add((i as i64)).rem_euclid(4) {
                        if n1 == 2 { break; }
                        for n2 in 0..n1.wrapping_add(6).rem_euclid(4) {
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(k.wrapping_mul(3)))
                            };
                            let n4 = n3(((i as i64) ^ 40)).unwrap_or(1);
                        }
                    }
                    let n5 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    let n6 = parallel!(sum(m.wrapping_mul(c0) % 50 for m in 0..4_i64));
                    let n7 = ((i as i64) & 28);
                    a0.insert(n6.wrapping_mul(3).rem_euclid(500));
                    a1 = a1 - (n6 ^ 8).rem_euclid(50);
                    let Some(n8) = some(i, later, 8) else { break };
                    if i == stop { return None; }
                    let mut n9 = c0.rem_euclid(4);
                    let n10 = 'own_n9: loop {
                        n9 += 1;
                        if n9 > 5 { break n9 * 2; }
                        for _ in 0..2 {
                            if n9 == 3 { continue 'own_n9; }
                            a0.insert(c0.wrapping_add(n7).rem_euclid(500));
                            let n11 = { let shown = mix((i as i64).wrapping_sub(48)); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n9 == 4 { break 'own_n9 7; }
                        }
                    };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1)
    }
}

pub mod statement_074 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for pair in given.items.windows(2) {
                let c_stop = if pair[0].at >= stop { break } else { pair[0].value };
                given.reach(pair[0].at);
                let n1 = format!("{:>4}|{:?}", pair[1].value.wrapping_add(49), vec![pair[1].value.wrapping_add(32); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n2 = (if pair[1].value % 3 == 0 { pair[0].value } else { 46 });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for pair in given.items.windows(2) let c_stop = if pair[0].at >= stop { break } else { pair[0].value } {
                    given.reach(pair[0].at);
                    let n1 = format!("{:>4}|{:?}", pair[1].value.wrapping_add(49), vec![pair[1].value.wrapping_add(32); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = (if pair[1].value % 3 == 0 { pair[0].value } else { 46 });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_075 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                let c0 = (item.at as i64).wrapping_mul(5);
                if item.value % 5 == 0 {
                    for k in 0..item.value.rem_euclid(3) {
                        given.reach(i);
                        let n1 = mix(item.value.wrapping_sub(3));
                        (0..2).for_each(|_| { a0.value -= Wrapping((if item.value > 173 { item.value } else { (item.at as i64) }) as u32); });
                        a1.1.insert(n1.rem_euclid(500));
                        assert!(!(i == later), "on purpose {}", i);
                        let n2 = if i == stop { break } else { k.wrapping_add(46) };
                        item.value ^= (n1 ^ n1) % 1000;
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: (i64, HashSet<i64>) = (3, HashSet::new());
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() let c0 = (item.at as i64).wrapping_mul(5) if item.value % 5 == 0 for k in 0..item.value.rem_euclid(3) {
                    given.reach(i);
                    let n1 = mix(item.value.wrapping_sub(3));
                    (0..2).for_each(|_| { a0.value -= Wrapping((if item.value > 173 { item.value } else { (item.at as i64) }) as u32); });
                    a1.1.insert(n1.rem_euclid(500));
                    assert!(!(i == later), "on purpose {}", i);
                    let n2 = if i == stop { break } else { k.wrapping_add(46) };
                    item.value ^= (n1 ^ n1) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_076 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: (i64, String) = (3, String::from(">"));
        let mut a2: (i64, Duration) = (3, Duration::from_secs(1));
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 {
                        if item.value > 291 {
                        }
                        else {
                            let n1 = format!("{} {:?}", mix((item.at as i64)), some(item.at, later, (item.value ^ 39))?).len() as i64;
                            a2.1 += Duration::from_millis((n1 ^ item.value).rem_euclid(100) as u64);
                        }
                        for n2 in 0..((item.at as i64) ^ 15).rem_euclid(4) {
                            let n3 = some(item.at, stop, (item.at as i64))?;
                        }
                    }
                    a0.push_back((item.at as i64).wrapping_add(36));
                    a1.1 += &format!("{} ", (item.at as i64));
                    a2.1 += Duration::from_millis(((item.at as i64) ^ a2.0).rem_euclid(100) as u64);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1.1.bytes()).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: (i64, String) = (3, String::from(">"));
        let mut a2: (i64, Duration) = (3, Duration::from_secs(1));
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for chunk in given.items.chunks(7) for item in chunk {
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 {
                        if item.value > 291 {
                        }
                        else {
                            let n1 = format!("{} {:?}", mix((item.at as i64)), some(item.at, later, (item.value ^ 39))?).len() as i64;
                            a2.1 += Duration::from_millis((n1 ^ item.value).rem_euclid(100) as u64);
                        }
                        for n2 in 0..((item.at as i64) ^ 15).rem_euclid(4) {
                            let n3 = some(item.at, stop, (item.at as i64))?;
                        }
                    }
                    a0.push_back((item.at as i64).wrapping_add(36));
                    a1.1 += &format!("{} ", (item.at as i64));
                    a2.1 += Duration::from_millis(((item.at as i64) ^ a2.0).rem_euclid(100) as u64);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1.1.bytes()).exact("a2", &a2.1)
    }
}

pub mod statement_077 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            for (i, c) in given.text.chars().enumerate() {
                let c_stop = if i == stop { panic!("on purpose {}", i) } else { (i as i64) };
                given.reach(i);
                if mix((i as i64)) % 3 != 1 { a0 += (i as i64).rem_euclid(100) as u64; }
                a0 += (if (c as i64) > 105 { (i as i64) } else { 26 }).rem_euclid(100) as u64;
                a0 += c_stop.rem_euclid(100) as u64;
                a0 += (c as i64).rem_euclid(100) as u64;
                grid[i][(mix(c_stop.wrapping_sub(16)) & 1) as usize] += 1;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u64 = 3;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, c) in given.text.chars().enumerate() let c_stop = if i == stop { panic!("on purpose {}", i) } else { (i as i64) } {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 { a0 += (i as i64).rem_euclid(100) as u64; }
                    a0 += (if (c as i64) > 105 { (i as i64) } else { 26 }).rem_euclid(100) as u64;
                    a0 += c_stop.rem_euclid(100) as u64;
                    a0 += (c as i64).rem_euclid(100) as u64;
                    grid[i][(mix(c_stop.wrapping_sub(16)) & 1) as usize] += 1;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid)
    }
}

pub mod statement_078 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                if (i as i64) & 2 != 0 {
                    if (i as i64) & 5 != 0 {
                        given.reach(i);
                        if i == stop { break; }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len if (i as i64) & 2 != 0 if (i as i64) & 5 != 0 {
                    given.reach(i);
                    if i == stop { break; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_079 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                if let Some(c0) = (item.value as i64).wrapping_add((item.value as i64)).checked_sub(3) {
                    let c1 = mix((item.value as i64));
                    given.reach(item.value);
                    if item.value >= later { return Ok(format!("left at {}", item.value)); }
                    a0 -= mix(c0).rem_euclid(100) as i32;
                    if item.value == stop { return Err(Wrong::Item(item)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                        Some(some(item.value, later, x)?.wrapping_add(mix((item.value as i64))))
                    };
                    let n2 = n1(c1.wrapping_add(c1)).unwrap_or(1);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) if let Some(c0) = (item.value as i64).wrapping_add((item.value as i64)).checked_sub(3) let c1 = mix((item.value as i64)) {
                    given.reach(item.value);
                    if item.value >= later { return Ok(format!("left at {}", item.value)); }
                    a0 -= mix(c0).rem_euclid(100) as i32;
                    if item.value == stop { return Err(Wrong::Item(item)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                        Some(some(item.value, later, x)?.wrapping_add(mix((item.value as i64))))
                    };
                    let n2 = n1(c1.wrapping_add(c1)).unwrap_or(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_080 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for i in -3..len as i32 - 3 {
                if i64::from(i) > 128 {
                    for k in 0..i64::from(i).rem_euclid(3) {
                        given.reach(((i + 3) as usize));
                        if ((i + 3) as usize) >= stop { break 'items; }
                        *a0 *= if (if i64::from(i) & 4 != 0 { i64::from(i) } else { 2 }) % 2 == 0 { 1 } else { -1 };
                        let n1 = format!("{}{word:?}", mix(i64::from(i).wrapping_sub(k)), word = mix(k.wrapping_sub(5)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if k & 2 != 0 {
                            assert!(!(((i + 3) as usize) == later), "on purpose {}", ((i + 3) as usize));
                        }
                        else {
                            let n2 = mix(n1);
                        }
                        *a0 *= if n1.wrapping_add(21) % 2 == 0 { 1 } else { -1 };
                        match ((i + 3) as usize) { x if x == stop => return Err(format!("left at {}", ((i + 3) as usize)).into()), _ => {} }
                        for n3 in 0..i64::from(i).wrapping_mul(17).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            *a0 *= if mix(k.wrapping_sub(k)) % 2 == 0 { 1 } else { -1 };
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for i in -3..len as i32 - 3 if i64::from(i) > 128 for k in 0..i64::from(i).rem_euclid(3) {
                    given.reach(((i + 3) as usize));
                    if ((i + 3) as usize) >= stop { break 'items; }
                    *a0 *= if (if i64::from(i) & 4 != 0 { i64::from(i) } else { 2 }) % 2 == 0 { 1 } else { -1 };
                    let n1 = format!("{}{word:?}", mix(i64::from(i).wrapping_sub(k)), word = mix(k.wrapping_sub(5)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if k & 2 != 0 {
                        assert!(!(((i + 3) as usize) == later), "on purpose {}", ((i + 3) as usize));
                    }
                    else {
                        let n2 = mix(n1);
                    }
                    *a0 *= if n1.wrapping_add(21) % 2 == 0 { 1 } else { -1 };
                    match ((i + 3) as usize) { x if x == stop => return Err(format!("left at {}", ((i + 3) as usize)).into()), _ => {} }
                    for n3 in 0..i64::from(i).wrapping_mul(17).rem_euclid(4) {
                        if n3 == 1 { continue; }
                        *a0 *= if mix(k.wrapping_sub(k)) % 2 == 0 { 1 } else { -1 };
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_081 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..len as u64 {
                given.reach((i as usize));
                let mut n1 = mix((i as i64).wrapping_sub(18)).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        let n3 = { let shown = mix(n1); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                for n4 in 0..mix((i as i64)).rem_euclid(4) {
                    if n4 == 1 { continue; }
                    let n5 = if (i as usize) == later { resume_unwind(Box::new(Payload((i as usize)))) } else { (n4 & 85) };
                    lists[i as usize].clear();
                }
                for n6 in 0..n2.rem_euclid(4) {
                    match (i as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                }
                if text((i as usize), stop, mix((i as i64).wrapping_sub((i as i64))))?.wrapping_add(1) % 2 == 0 { mix(1); }
                lists[i as usize].push(mix((i as i64)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    let mut n1 = mix((i as i64).wrapping_sub(18)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = { let shown = mix(n1); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    for n4 in 0..mix((i as i64)).rem_euclid(4) {
                        if n4 == 1 { continue; }
                        let n5 = if (i as usize) == later { resume_unwind(Box::new(Payload((i as usize)))) } else { (n4 & 85) };
                        lists[i as usize].clear();
                    }
                    for n6 in 0..n2.rem_euclid(4) {
                        match (i as i64).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    if text((i as usize), stop, mix((i as i64).wrapping_sub((i as i64))))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    lists[i as usize].push(mix((i as i64)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).window("lists", &lists)
    }
}

pub mod statement_082 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                let n1 = format!("{} {:?}", (item.at as i64).wrapping_mul(5), text(i, stop, mix(item.value.wrapping_sub(item.value)))?.wrapping_add(1)).len() as i64;
                numbers[i] = (numbers[i] & 1023) * 3 + mix(n1) % 1000;
                lists[i].push((if n1 & 1 != 0 { (item.at as i64) } else { n1 }));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    let n1 = format!("{} {:?}", (item.at as i64).wrapping_mul(5), text(i, stop, mix(item.value.wrapping_sub(item.value)))?.wrapping_add(1)).len() as i64;
                    numbers[i] = (numbers[i] & 1023) * 3 + mix(n1) % 1000;
                    lists[i].push((if n1 & 1 != 0 { (item.at as i64) } else { n1 }));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_083 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &mut fresh {
                if let c0 @ -200..=900 = (item.at as i64) && item.value > 150 {
                    if (item.at as i64) & 4 != 0 {
                        given.reach(item.at);
                        if c0 > 42 && item.at % 5 == 1 { continue; }
                        a0.push(c0.wrapping_add((item.at as i64)).to_string());
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in &mut fresh if let c0 @ -200..=900 = (item.at as i64) && item.value > 150 if (item.at as i64) & 4 != 0 {
                    given.reach(item.at);
                    if c0 > 42 && item.at % 5 == 1 { continue; }
                    a0.push(c0.wrapping_add((item.at as i64)).to_string());
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_084 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1_home: i64 = 50;
        let mut a2: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for i in (0..len).step_by(3) {
                a2 += mix((i as i64).wrapping_sub(26)).rem_euclid(100) as u64;
                let n1 = mix((i as i64).wrapping_sub((i as i64)));
                if (i as i64) % 4 == 0 { a2 += mix((i as i64)).rem_euclid(100) as u64; }
                if n1 % 2 == 0 {
                    a0.insert((i as i64).wrapping_mul(19).rem_euclid(500));
                }
                else {
                    if (i as i64) % 4 == 0 { a0.insert(n1.rem_euclid(500)); }
                }
                if (i as i64) % 3 == 0 {
                    match mix(n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    if (i as i64) > 234 && i % 5 == 1 { continue; }
                }
                else {
                    let n2 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { ((i as i64) ^ 48) };
                    let n3 = (if (i as i64) % 4 == 0 { n1 } else { (i as i64) });
                }
                *a1 = std::cmp::min(*a1, ((i as i64) & 44));
                a2 += (n1 ^ n1).rem_euclid(100) as u64;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1_home: i64 = 50;
        let mut a2: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).step_by(3) {
                    a2 += mix((i as i64).wrapping_sub(26)).rem_euclid(100) as u64;
                    let n1 = mix((i as i64).wrapping_sub((i as i64)));
                    if (i as i64) % 4 == 0 { a2 += mix((i as i64)).rem_euclid(100) as u64; }
                    if n1 % 2 == 0 {
                        a0.insert((i as i64).wrapping_mul(19).rem_euclid(500));
                    }
                    else {
                        if (i as i64) % 4 == 0 { a0.insert(n1.rem_euclid(500)); }
                    }
                    if (i as i64) % 3 == 0 {
                        match mix(n1).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        if (i as i64) > 234 && i % 5 == 1 { continue; }
                    }
                    else {
                        let n2 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { ((i as i64) ^ 48) };
                        let n3 = (if (i as i64) % 4 == 0 { n1 } else { (i as i64) });
                    }
                    *a1 = std::cmp::min(*a1, ((i as i64) & 44));
                    a2 += (n1 ^ n1).rem_euclid(100) as u64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home).exact("a2", &a2)
    }
}

pub mod statement_085 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for i in (0..len).step_by(3) {
                    if let Some(c0) = (if round & 7 != 0 { (i as i64) } else { (i as i64) }).checked_sub(3) {
                        let mut n1 = (round & 18).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if round > 270 && i % 5 == 1 { continue 'items; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        let n3 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                        for n4 in 0..n2.rem_euclid(4) {
                            if mix(n4) % 3 != 1 {
                                let Some(n5) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                            }
                            else {
                                let n6 = mix(c0);
                            }
                        }
                        match round.wrapping_add(c0).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                }
                rest += &format!("{:?};", round);
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
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    'items: for i in (0..len).step_by(3) if let Some(c0) = (if round & 7 != 0 { (i as i64) } else { (i as i64) }).checked_sub(3) {
                        let mut n1 = (round & 18).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if round > 270 && i % 5 == 1 { continue 'items; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        let n3 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                        for n4 in 0..n2.rem_euclid(4) {
                            if mix(n4) % 3 != 1 {
                                let Some(n5) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                            }
                            else {
                                let n6 = mix(c0);
                            }
                        }
                        match round.wrapping_add(c0).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_086 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).step_by(3) {
                for k in [4_i64, 1] {
                    given.reach(i);
                    scratch.clear();
                    if k & 6 != 0 {
                        let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_mul(9), vec![mix(k); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if (i as i64) % 5 == 0 {
                            let n2 = (n1 ^ n1);
                        }
                    }
                    else {
                        scratch.extend([(i as i64).wrapping_mul(19), k]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) for k in [4_i64, 1] {
                    given.reach(i);
                    scratch.clear();
                    if k & 6 != 0 {
                        let n1 = format!("{:>4}|{:?}", (i as i64).wrapping_mul(9), vec![mix(k); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if (i as i64) % 5 == 0 {
                            let n2 = (n1 ^ n1);
                        }
                    }
                    else {
                        scratch.extend([(i as i64).wrapping_mul(19), k]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_087 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for pair in given.items.windows(2) {
                    if mix(pair[0].value) % 3 != 1 {
                        for k in [4_i64, 1] {
                            given.reach(pair[0].at);
                            if pair[1].value % 2 == 0 && pair[0].at % 5 == 1 { continue; }
                            let n1 = mix(k.wrapping_sub(1));
                            let n2 = format!("{}{word:?}", mix(round), word = mix(n1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 % 2 == 0 {
                                if pair[0].value > 272 {
                                    *a0 = *a0 + n2.wrapping_add(30).rem_euclid(50);
                                }
                                else {
                                    let n3 = k;
                                    let Some(n4) = some(pair[0].at, stop, 8) else { continue 'rounds };
                                }
                            }
                            else {
                                if n2 > 269 {
                                }
                            }
                            *a0 = *a0 + pair[1].value.rem_euclid(50);
                            a1.extend([mix(pair[0].value.wrapping_sub(k)), 4]);
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for pair in given.items.windows(2) if mix(pair[0].value) % 3 != 1 for k in [4_i64, 1] {
                        given.reach(pair[0].at);
                        if pair[1].value % 2 == 0 && pair[0].at % 5 == 1 { continue; }
                        let n1 = mix(k.wrapping_sub(1));
                        let n2 = format!("{}{word:?}", mix(round), word = mix(n1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n1 % 2 == 0 {
                            if pair[0].value > 272 {
                                *a0 = *a0 + n2.wrapping_add(30).rem_euclid(50);
                            }
                            else {
                                let n3 = k;
                                let Some(n4) = some(pair[0].at, stop, 8) else { continue 'rounds };
                            }
                        }
                        else {
                            if n2 > 269 {
                            }
                        }
                        *a0 = *a0 + pair[1].value.rem_euclid(50);
                        a1.extend([mix(pair[0].value.wrapping_sub(k)), 4]);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1)
    }
}

pub mod statement_088 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for &Item { at, value } in given.items.iter() {
                let n1 = mix((at as i64).wrapping_sub((at as i64)));
                for n2 in 0..n1.wrapping_mul(3).rem_euclid(4) {
                    if n2 == 2 { break; }
                }
                let mut n3 = (at as i64).wrapping_add(1).rem_euclid(5);
                while n3 > 0 {
                    n3 -= 1;
                    if n3 == 1 { break; }
                }
                let n4 = some(at, later, (n1 ^ (at as i64)))?;
                let n5 = some(at, stop, n4.wrapping_mul(17))?;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for &Item { at, value } in given.items.iter() {
                    let n1 = mix((at as i64).wrapping_sub((at as i64)));
                    for n2 in 0..n1.wrapping_mul(3).rem_euclid(4) {
                        if n2 == 2 { break; }
                    }
                    let mut n3 = (at as i64).wrapping_add(1).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if n3 == 1 { break; }
                    }
                    let n4 = some(at, later, (n1 ^ (at as i64)))?;
                    let n5 = some(at, stop, n4.wrapping_mul(17))?;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_089 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 0);
        let mut a1: u64 = 3;
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            for i in 1..=len.min(200) as u8 {
                given.reach(usize::from(i));
                a1 += mix((i as i64)).rem_euclid(100) as u64;
                if mix((i as i64)) % 3 != 1 {
                    let n1 = (i as i64).wrapping_mul(11);
                    if n1 % 5 == 0 && usize::from(i) % 5 == 1 { continue; }
                }
                else {
                    lists[i as usize].clear();
                }
                let n2 = ((i as i64) ^ (i as i64));
                let n3 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                    Some(some(usize::from(i), later, x)?.wrapping_add((n2 & 109)))
                };
                let n4 = n3((i as i64)).unwrap_or(1);
                let n5 = (i as i64);
                numbers[i as usize] += mix((i as i64).wrapping_sub(19)).rem_euclid(60) + (numbers.len() as i64);
                lists[i as usize].push((i as i64));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 0);
        let mut a1: u64 = 3;
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    a1 += mix((i as i64)).rem_euclid(100) as u64;
                    if mix((i as i64)) % 3 != 1 {
                        let n1 = (i as i64).wrapping_mul(11);
                        if n1 % 5 == 0 && usize::from(i) % 5 == 1 { continue; }
                    }
                    else {
                        lists[i as usize].clear();
                    }
                    let n2 = ((i as i64) ^ (i as i64));
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(usize::from(i), stop, y)?; }
                        Some(some(usize::from(i), later, x)?.wrapping_add((n2 & 109)))
                    };
                    let n4 = n3((i as i64)).unwrap_or(1);
                    let n5 = (i as i64);
                    numbers[i as usize] += mix((i as i64).wrapping_sub(19)).rem_euclid(60) + (numbers.len() as i64);
                    lists[i as usize].push((i as i64));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_090 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -1);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &mut fresh {
                given.reach(item.at);
                match mix((item.at as i64).wrapping_sub(16)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        (0..2).for_each(|_| { a0.1 += ((if (item.at as i64) & 7 != 0 { item.value } else { m }) ^ a0.0).rem_euclid(100); });
                    }
                    _ => {}
                }
                for n1 in 0..(item.at as i64).rem_euclid(4) {
                    let n2 = (item.at as i64).wrapping_mul(3);
                }
                if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -1);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &mut fresh {
                    given.reach(item.at);
                    match mix((item.at as i64).wrapping_sub(16)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            (0..2).for_each(|_| { a0.1 += ((if (item.at as i64) & 7 != 0 { item.value } else { m }) ^ a0.0).rem_euclid(100); });
                        }
                        _ => {}
                    }
                    for n1 in 0..(item.at as i64).rem_euclid(4) {
                        let n2 = (item.at as i64).wrapping_mul(3);
                    }
                    if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_091 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut a1: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in (0..len).step_by(3) {
                let c_stop = if i == stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64).wrapping_sub((i as i64))) };
                given.reach(i);
                match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                match ((i as i64) ^ 47).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n1 = format!("{}{word:?}", mix(m), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.push(given.census.item(n1.wrapping_mul(5).rem_euclid(99) as usize));
                    }
                    _ => {}
                }
                a0.push(given.census.item((some(i, later, (i as i64).wrapping_add(1)).ok_or(Small(i))?).rem_euclid(99) as usize));
                if mix(c_stop) % 3 != 1 {
                    for n2 in 0..(i as i64).rem_euclid(4) {
                        if n2 == 1 { continue; }
                    }
                }
                if (i as i64) > 43 { a0.push(given.census.item((i as i64).rem_euclid(99) as usize)); }
                a1 = a1 - ((i as i64) & 55).rem_euclid(50);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let mut a1: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).step_by(3) let c_stop = if i == stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64).wrapping_sub((i as i64))) } {
                    given.reach(i);
                    match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                    match ((i as i64) ^ 47).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = format!("{}{word:?}", mix(m), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a0.push(given.census.item(n1.wrapping_mul(5).rem_euclid(99) as usize));
                        }
                        _ => {}
                    }
                    a0.push(given.census.item((some(i, later, (i as i64).wrapping_add(1)).ok_or(Small(i))?).rem_euclid(99) as usize));
                    if mix(c_stop) % 3 != 1 {
                        for n2 in 0..(i as i64).rem_euclid(4) {
                            if n2 == 1 { continue; }
                        }
                    }
                    if (i as i64) > 43 { a0.push(given.census.item((i as i64).rem_euclid(99) as usize)); }
                    a1 = a1 - ((i as i64) & 55).rem_euclid(50);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value)).exact("a1", &a1)
    }
}

pub mod statement_092 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [u32; 8]) = (3, [1; 8]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    if i >= stop { return Ok(format!("left at {}", i)); }
                    let n1 = (item.value ^ item.value);
                    if mix(item.value) % 3 != 1 {
                        let n2 = { let shown = round; format!("{shown:04}-{:x}", mix(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if n1 % 3 == 0 { a0.1[(item.at as i64).wrapping_mul(3).rem_euclid(8) as usize] += 1; }
                    a0.1[round.wrapping_mul(9).rem_euclid(8) as usize] += 1;
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [u32; 8]) = (3, [1; 8]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for (i, item) in given.items.iter().enumerate() {
                        given.reach(i);
                        if i >= stop { return Ok(format!("left at {}", i)); }
                        let n1 = (item.value ^ item.value);
                        if mix(item.value) % 3 != 1 {
                            let n2 = { let shown = round; format!("{shown:04}-{:x}", mix(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        if n1 % 3 == 0 { a0.1[(item.at as i64).wrapping_mul(3).rem_euclid(8) as usize] += 1; }
                        a0.1[round.wrapping_mul(9).rem_euclid(8) as usize] += 1;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_093 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                given.reach(at);
                match mix((at as i64).wrapping_sub(value)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        match m.rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                            }
                            _ => {}
                        }
                        if (at as i64) & 6 != 0 && at % 5 == 1 { continue; }
                    }
                    _ => {}
                }
                a0.insert((if value & 4 != 0 { (at as i64) } else { 22 }));
                a0.insert(value);
                (0..2).for_each(|_| { a1.value += "yz"; });
                let n1 = small(at, stop, text(at, stop, (at as i64).wrapping_mul(13))?)?;
                let mut n2 = n1.rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1.value.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                    given.reach(at);
                    match mix((at as i64).wrapping_sub(value)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match m.rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                }
                                _ => {}
                            }
                            if (at as i64) & 6 != 0 && at % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    a0.insert((if value & 4 != 0 { (at as i64) } else { 22 }));
                    a0.insert(value);
                    (0..2).for_each(|_| { a1.value += "yz"; });
                    let n1 = small(at, stop, text(at, stop, (at as i64).wrapping_mul(13))?)?;
                    let mut n2 = n1.rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1.value.bytes())
    }
}

pub mod statement_094 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let mut a1_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            for (item, other) in given.items.iter().zip(&given.values) {
                given.reach(item.at);
                let n1 = some(item.at, stop, (if item.value > 24 { (*other) } else { (*other) }))?.wrapping_add(1);
                a1.push(item.value.wrapping_add(item.value).to_string());
                a0.value[((*other) & 50).rem_euclid(4) as usize] ^= ((*other) & 50) as u16;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let mut a1_home: Vec<String> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    let n1 = some(item.at, stop, (if item.value > 24 { (*other) } else { (*other) }))?.wrapping_add(1);
                    a1.push(item.value.wrapping_add(item.value).to_string());
                    a0.value[((*other) & 50).rem_euclid(4) as usize] ^= ((*other) & 50) as u16;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home)
    }
}

pub mod statement_095 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: f64 = 1e6;
        let mut a2: (i64, HashSet<i64>) = (3, HashSet::new());
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).step_by(3) {
                if let Some(c0) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(4) {
                    given.reach(i);
                    a0.value.push_back(c0.wrapping_add((i as i64)));
                    for n1 in 0..(c0 & 84).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a1 -= c0.wrapping_mul(19).rem_euclid(1000) as f64 / 9.0;
                    }
                    a0.value.push_back(((i as i64) & 105));
                    a2.1.insert((mix((i as i64).wrapping_sub(4)) ^ a2.0).rem_euclid(500));
                    if i == stop { resume_unwind(Box::new(Payload(i))); }
                    match i { x if x == later => return Err(Wrong::Small(i)), _ => {} }
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).float("a1", a1).exact("a2", &a2.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: f64 = 1e6;
        let mut a2: (i64, HashSet<i64>) = (3, HashSet::new());
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).step_by(3) if let Some(c0) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(4) {
                    given.reach(i);
                    a0.value.push_back(c0.wrapping_add((i as i64)));
                    for n1 in 0..(c0 & 84).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a1 -= c0.wrapping_mul(19).rem_euclid(1000) as f64 / 9.0;
                    }
                    a0.value.push_back(((i as i64) & 105));
                    a2.1.insert((mix((i as i64).wrapping_sub(4)) ^ a2.0).rem_euclid(500));
                    if i == stop { resume_unwind(Box::new(Payload(i))); }
                    match i { x if x == later => return Err(Wrong::Small(i)), _ => {} }
                    given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).float("a1", a1).exact("a2", &a2.1.show())
    }
}

pub mod statement_096 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Option<String> {
            'items: for i in 1..=len.min(200) as u8 {
                given.reach(usize::from(i));
                let n1 = { let shown = (if (i as i64) & 3 != 0 { (i as i64) } else { 48 }); format!("{shown:04}-{:x}", ((i as i64) & 18)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let mut n2 = (i as i64).wrapping_mul(15).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        if n1 & 7 != 0 && usize::from(i) % 5 == 1 { continue 'items; }
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                for x in 0..3 { grid[i as usize][x] = ((i as i64) ^ 39); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                'items: for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    let n1 = { let shown = (if (i as i64) & 3 != 0 { (i as i64) } else { 48 }); format!("{shown:04}-{:x}", ((i as i64) & 18)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = (i as i64).wrapping_mul(15).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            if n1 & 7 != 0 && usize::from(i) % 5 == 1 { continue 'items; }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    for x in 0..3 { grid[i as usize][x] = ((i as i64) ^ 39); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid)
    }
}

pub mod statement_097 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                given.reach(i);
                match mix((i as i64).wrapping_sub(3)).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(m))
                        };
                        let n2 = n1(m.wrapping_add(m)).unwrap_or(1);
                    }
                    _ => {}
                }
                (0..2).for_each(|_| { a0.value.push((((i as i64) & 30) ^ a0.scale)); });
                (0..2).for_each(|_| { a1.1 -= Wrapping((i as i64).wrapping_add(6) as u32); });
                a1.1 -= Wrapping((some(i, later, (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 14 })).ok_or(Small(i))?) as u32);
                if i == stop { panic!("on purpose {}", i); }
                lists[i].push(mix((i as i64).wrapping_sub((i as i64))));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len {
                    given.reach(i);
                    match mix((i as i64).wrapping_sub(3)).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(m))
                            };
                            let n2 = n1(m.wrapping_add(m)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    (0..2).for_each(|_| { a0.value.push((((i as i64) & 30) ^ a0.scale)); });
                    (0..2).for_each(|_| { a1.1 -= Wrapping((i as i64).wrapping_add(6) as u32); });
                    a1.1 -= Wrapping((some(i, later, (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 14 })).ok_or(Small(i))?) as u32);
                    if i == stop { panic!("on purpose {}", i); }
                    lists[i].push(mix((i as i64).wrapping_sub((i as i64))));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).window("lists", &lists)
    }
}

pub mod statement_098 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1_home: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            'items: for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                for k in 0..2_i64 {
                    given.reach(item.at);
                    let mut n1 = k.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    if item.at == stop { break 'items; }
                    let mut n2 = (item.at as i64).wrapping_mul(13).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = (if k > 47 { item.value } else { 39 });
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    if mix((item.at as i64)) % 3 != 1 && item.at % 5 == 1 { continue; }
                    if mix(k) % 3 != 1 {
                        let n5 = mix((item.at as i64).wrapping_sub(n3));
                    }
                    else {
                        let n6 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(k.wrapping_mul(17)))
                        };
                        let n7 = n6(mix(n3)).unwrap_or(1);
                    }
                    *a1 += (item.at as i64).rem_euclid(100) as u64;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1_home: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                'items: for item in given.items.iter().filter(|item| item.value % 3 != 0) for k in 0..2_i64 {
                    given.reach(item.at);
                    let mut n1 = k.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    if item.at == stop { break 'items; }
                    let mut n2 = (item.at as i64).wrapping_mul(13).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = (if k > 47 { item.value } else { 39 });
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    if mix((item.at as i64)) % 3 != 1 && item.at % 5 == 1 { continue; }
                    if mix(k) % 3 != 1 {
                        let n5 = mix((item.at as i64).wrapping_sub(n3));
                    }
                    else {
                        let n6 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(k.wrapping_mul(17)))
                        };
                        let n7 = n6(mix(n3)).unwrap_or(1);
                    }
                    *a1 += (item.at as i64).rem_euclid(100) as u64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home)
    }
}

pub mod statement_099 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for Item { at, value } in &given.items {
                if small((*at), later, text((*at), later, ((*value) ^ 2))?)? % 2 == 0 { mix(1); }
                if (*at) >= stop { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for Item { at, value } in &given.items {
                    if small((*at), later, text((*at), later, ((*value) ^ 2))?)? % 2 == 0 { mix(1); }
                    if (*at) >= stop { break; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_100 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                if (i as i64) > 15 {
                    let n1 = format!("{}{word:?}", (i as i64).wrapping_add((i as i64)), word = (i as i64).wrapping_mul(5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (i as i64) % 4 == 0 {
                    }
                    else {
                    }
                }
                else {
                    numbers[i as usize] += (if (i as i64) & 4 != 0 { (i as i64) } else { 41 }).rem_euclid(60) + (numbers.len() as i64);
                    let n2 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                }
                numbers[i as usize] ^= (i as i64) & 511;
                lists[i as usize].clear();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    if (i as i64) > 15 {
                        let n1 = format!("{}{word:?}", (i as i64).wrapping_add((i as i64)), word = (i as i64).wrapping_mul(5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if (i as i64) % 4 == 0 {
                        }
                        else {
                        }
                    }
                    else {
                        numbers[i as usize] += (if (i as i64) & 4 != 0 { (i as i64) } else { 41 }).rem_euclid(60) + (numbers.len() as i64);
                        let n2 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    }
                    numbers[i as usize] ^= (i as i64) & 511;
                    lists[i as usize].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_101 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                if let Some(c0) = item.value.wrapping_mul(13).checked_sub(7) {
                    given.reach(i);
                    a0.value += Duration::from_millis((c0 ^ a0.scale).rem_euclid(100) as u64);
                    let n1 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { (item.value ^ c0) };
                    item.value += mix(item.value.wrapping_sub(16)).rem_euclid(9);
                    lists[i].push(c0);
                    lists[i].push(c0.wrapping_add(15));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() if let Some(c0) = item.value.wrapping_mul(13).checked_sub(7) {
                    given.reach(i);
                    a0.value += Duration::from_millis((c0 ^ a0.scale).rem_euclid(100) as u64);
                    let n1 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { (item.value ^ c0) };
                    item.value += mix(item.value.wrapping_sub(16)).rem_euclid(9);
                    lists[i].push(c0);
                    lists[i].push(c0.wrapping_add(15));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_102 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -50, scale: 2 };
        let mut a1: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Option<String> {
            for item in &given.items {
                for k in [4_i64, 1] {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", item.value, vec![(item.at as i64).wrapping_add(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = mix(k.wrapping_sub(item.value)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = some(item.at, stop, (if n2 & 3 != 0 { n2 } else { n1 }))?.checked_add(0)?;
                        let n4 = (0..4_i64).map(|m| m.wrapping_mul(n2) % 50).sum::<i64>();
                        if n2 == 1 { break; }
                    }
                    let n5 = ((item.at as i64) ^ 20);
                    a0.value = max(a0.value, ((n5 & 6) ^ a0.scale));
                    a1.1 = max(a1.1, ((item.value & 27), 4));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: -50, scale: 2 };
        let mut a1: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &given.items for k in [4_i64, 1] {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", item.value, vec![(item.at as i64).wrapping_add(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = mix(k.wrapping_sub(item.value)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = some(item.at, stop, (if n2 & 3 != 0 { n2 } else { n1 }))?.checked_add(0)?;
                        let n4 = parallel!(sum(m.wrapping_mul(n2) % 50 for m in 0..4_i64));
                        if n2 == 1 { break; }
                    }
                    let n5 = ((item.at as i64) ^ 20);
                    a0.value = max(a0.value, ((n5 & 6) ^ a0.scale));
                    a1.1 = max(a1.1, ((item.value & 27), 4));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1)
    }
}

pub mod statement_103 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                if mix((item.value as i64)) % 3 != 1 {
                    if (item.value as i64) & 2 != 0 {
                        given.reach(item.value);
                        if item.value == stop { return Err(Wrong::Item(item)); }
                        let n1 = (item.value as i64);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) if mix((item.value as i64)) % 3 != 1 if (item.value as i64) & 2 != 0 {
                    given.reach(item.value);
                    if item.value == stop { return Err(Wrong::Item(item)); }
                    let n1 = (item.value as i64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_104 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                if item.value > 26 {
                    if item.value % 4 == 0 {
                        for k in 0..2_i64 {
                            given.reach(i);
                            let n1 = item.value.wrapping_add(25);
                            a0.1 = a0.1 + item.value.wrapping_mul(9).rem_euclid(50);
                            if i == later { resume_unwind(Box::new(Payload(i))); }
                            item.value += item.value.wrapping_mul(11).rem_euclid(9);
                            if small(i, stop, text(i, stop, item.value)?)? % 2 == 0 { mix(1); }
                            for n2 in 0..(k & 68).rem_euclid(4) {
                                if n2 == 2 { break; }
                            }
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() if item.value > 26 if item.value % 4 == 0 for k in 0..2_i64 {
                    given.reach(i);
                    let n1 = item.value.wrapping_add(25);
                    a0.1 = a0.1 + item.value.wrapping_mul(9).rem_euclid(50);
                    if i == later { resume_unwind(Box::new(Payload(i))); }
                    item.value += item.value.wrapping_mul(11).rem_euclid(9);
                    if small(i, stop, text(i, stop, item.value)?)? % 2 == 0 { mix(1); }
                    for n2 in 0..(k & 68).rem_euclid(4) {
                        if n2 == 2 { break; }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_105 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                let c0 = mix((i as i64));
                if let Some(c1) = mix(c0.wrapping_sub(39)).checked_sub(4) {
                    given.reach(i);
                    let mut n1 = c0.wrapping_mul(13).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if n1 > 77 {
                            a0.value = std::cmp::min(a0.value, mix(c1));
                            (0..2).for_each(|_| { a0.value = std::cmp::min(a0.value, mix((i as i64).wrapping_sub(c1))); });
                        }
                        let mut n2 = n1.wrapping_add((i as i64)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a0.value = std::cmp::min(a0.value, ((if c0 > 195 { n1 } else { (i as i64) }) ^ a0.scale));
                        }
                    }
                    let n3 = (i as i64).wrapping_add(7);
                    let n4 = (0..4_i64).map(|m| m.wrapping_mul(c0) % 50).sum::<i64>();
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix(c1)))
                    };
                    let n6 = n5(n4.wrapping_mul(3)).unwrap_or(1);
                    a0.value = std::cmp::min(a0.value, (c1 ^ a0.scale));
                    grid[i][((i as i64).wrapping_mul(7) & 1) as usize] += 1;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 50, scale: 2 };
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len let c0 = mix((i as i64)) if let Some(c1) = mix(c0.wrapping_sub(39)).checked_sub(4) {
                    given.reach(i);
                    let mut n1 = c0.wrapping_mul(13).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if n1 > 77 {
                            a0.value = std::cmp::min(a0.value, mix(c1));
                            (0..2).for_each(|_| { a0.value = std::cmp::min(a0.value, mix((i as i64).wrapping_sub(c1))); });
                        }
                        let mut n2 = n1.wrapping_add((i as i64)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a0.value = std::cmp::min(a0.value, ((if c0 > 195 { n1 } else { (i as i64) }) ^ a0.scale));
                        }
                    }
                    let n3 = (i as i64).wrapping_add(7);
                    let n4 = parallel!(sum(m.wrapping_mul(c0) % 50 for m in 0..4_i64));
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix(c1)))
                    };
                    let n6 = n5(n4.wrapping_mul(3)).unwrap_or(1);
                    a0.value = std::cmp::min(a0.value, (c1 ^ a0.scale));
                    grid[i][((i as i64).wrapping_mul(7) & 1) as usize] += 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).window("grid", &grid)
    }
}

pub mod statement_106 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for item in &given.items {
                given.reach(item.at);
                scratch.clear();
                let mut n1 = ((item.at as i64) & 105).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((if n1 > 188 { item.value } else { 14 })))
                        };
                        let n4 = n3((item.at as i64).wrapping_mul(7)).unwrap_or(1);
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                a1.value[item.value.rem_euclid(5) as usize] -= 1;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for item in &given.items {
                    given.reach(item.at);
                    scratch.clear();
                    let mut n1 = ((item.at as i64) & 105).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((if n1 > 188 { item.value } else { 14 })))
                            };
                            let n4 = n3((item.at as i64).wrapping_mul(7)).unwrap_or(1);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.value[item.value.rem_euclid(5) as usize] -= 1;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value)
    }
}

pub mod statement_107 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for (i, item) in given.items.iter().enumerate() {
                    if round > 133 {
                        assert!(!(i == later), "on purpose {}", i);
                        for n1 in 0..(item.at as i64).rem_euclid(4) {
                            if n1 == 2 { break; }
                            if i == stop { break 'items; }
                        }
                    }
                    let n2 = { let shown = item.value.wrapping_mul(19); format!("{shown:04}-{:x}", (round & 74)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push(item.value);
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    'items: for (i, item) in given.items.iter().enumerate() {
                        if round > 133 {
                            assert!(!(i == later), "on purpose {}", i);
                            for n1 in 0..(item.at as i64).rem_euclid(4) {
                                if n1 == 2 { break; }
                                if i == stop { break 'items; }
                            }
                        }
                        let n2 = { let shown = item.value.wrapping_mul(19); format!("{shown:04}-{:x}", (round & 74)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0.push(item.value);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0)
    }
}

pub mod statement_108 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for i in 0..len {
                let c_stop = if i == stop { return format!("left at {}", i) } else { (if (i as i64) > 143 { (i as i64) } else { 11 }) };
                given.reach(i);
                let n1 = format!("{:>4}|{:?}", mix((i as i64).wrapping_sub(c_stop)), vec![((i as i64) & 17); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if i == later { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len let c_stop = if i == stop { return format!("left at {}", i) } else { (if (i as i64) > 143 { (i as i64) } else { 11 }) } {
                    given.reach(i);
                    let n1 = format!("{:>4}|{:?}", mix((i as i64).wrapping_sub(c_stop)), vec![((i as i64) & 17); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if i == later { break; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_109 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    a0.value += Duration::from_millis(mix(i.wrapping_sub(26)).rem_euclid(100) as u64);
                    a0.value += Duration::from_millis(mix(i.wrapping_sub(6)).rem_euclid(100) as u64);
                    pairs[i as usize].0 += i.wrapping_add(42).rem_euclid(60);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.value).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut a1: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in (0..=len as i64).rev() {
                        given.reach((i as usize));
                        a0.value += Duration::from_millis(mix(i.wrapping_sub(26)).rem_euclid(100) as u64);
                        a0.value += Duration::from_millis(mix(i.wrapping_sub(6)).rem_euclid(100) as u64);
                        pairs[i as usize].0 += i.wrapping_add(42).rem_euclid(60);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.value).window("pairs", &pairs)
    }
}

pub mod statement_110 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i64 = -1;
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                let n1 = (item.value & 108);
                a0 ^= (n1 ^ (item.at as i64));
                let n2 = format!("{:>4}|{:?}", ((item.at as i64) ^ (item.at as i64)), vec![n1; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a1 += 1;
                a0 ^= n2;
                numbers[i] += (item.at as i64).wrapping_add(23).rem_euclid(60) + (numbers.len() as i64);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut a1: i64 = -1;
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    let n1 = (item.value & 108);
                    a0 ^= (n1 ^ (item.at as i64));
                    let n2 = format!("{:>4}|{:?}", ((item.at as i64) ^ (item.at as i64)), vec![n1; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1 += 1;
                    a0 ^= n2;
                    numbers[i] += (item.at as i64).wrapping_add(23).rem_euclid(60) + (numbers.len() as i64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_111 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, Vec::new());
        let ended = ended(|| -> Option<String> {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    for n1 in 0..(if (j as i64) > 42 { (j as i64) } else { (i as i64) }).rem_euclid(4) {
                        if n1 == 2 { break; }
                        (0..2).for_each(|_| { a0.1.push((mix((i as i64)) ^ a0.0)); });
                        match (i * (len / 3) + j) { x if x == stop => return Some(format!("left at {}", (i * (len / 3) + j))), _ => {} }
                    }
                    a0.1.push(((if (i as i64) & 3 != 0 { (i as i64) } else { (i as i64) }) ^ a0.0));
                    a0.1.extend([(mix((i as i64).wrapping_sub((i as i64))) ^ a0.0), 4]);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, Vec::new());
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 {
                    for n1 in 0..(if (j as i64) > 42 { (j as i64) } else { (i as i64) }).rem_euclid(4) {
                        if n1 == 2 { break; }
                        (0..2).for_each(|_| { a0.1.push((mix((i as i64)) ^ a0.0)); });
                        match (i * (len / 3) + j) { x if x == stop => return Some(format!("left at {}", (i * (len / 3) + j))), _ => {} }
                    }
                    a0.1.push(((if (i as i64) & 3 != 0 { (i as i64) } else { (i as i64) }) ^ a0.0));
                    a0.1.extend([(mix((i as i64).wrapping_sub((i as i64))) ^ a0.0), 4]);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }
}

pub mod statement_112 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c_stop = if (i * (len / 3) + j) == stop { return Ok(format!("left at {}", (i * (len / 3) + j))) } else { (i as i64).wrapping_add((i as i64)) };
                    given.reach((i * (len / 3) + j));
                    let mut n1 = (j as i64).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match (if (j as i64) > 39 { (j as i64) } else { 45 }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a1.value.push(m.wrapping_mul(19));
                                }
                                _ => {}
                            }
                            match mix(c_stop).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a1.value.push(((i as i64).wrapping_add(n1) ^ a1.scale));
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.value.push((c_stop.wrapping_add((i as i64)) ^ a1.scale));
                    a0.1 -= c_stop.wrapping_add((j as i64)).rem_euclid(1000) as f64 / 9.0;
                    a1.value.push((c_stop ^ a1.scale));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).sequence("a1", a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..3_usize for j in 0..len / 3 let c_stop = if (i * (len / 3) + j) == stop { return Ok(format!("left at {}", (i * (len / 3) + j))) } else { (i as i64).wrapping_add((i as i64)) } {
                    given.reach((i * (len / 3) + j));
                    let mut n1 = (j as i64).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match (if (j as i64) > 39 { (j as i64) } else { 45 }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a1.value.push(m.wrapping_mul(19));
                                }
                                _ => {}
                            }
                            match mix(c_stop).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a1.value.push(((i as i64).wrapping_add(n1) ^ a1.scale));
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.value.push((c_stop.wrapping_add((i as i64)) ^ a1.scale));
                    a0.1 -= c_stop.wrapping_add((j as i64)).rem_euclid(1000) as f64 / 9.0;
                    a1.value.push((c_stop ^ a1.scale));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).sequence("a1", a1.value)
    }
}

pub mod statement_113 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    *a0 = max(*a0, (j as i64));
                    if (i * (len / 3) + j) == stop { return Ok(format!("left at {}", (i * (len / 3) + j))); }
                    *a0 = max(*a0, ((j as i64) & 58));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..3_usize for j in 0..len / 3 {
                    *a0 = max(*a0, (j as i64));
                    if (i * (len / 3) + j) == stop { return Ok(format!("left at {}", (i * (len / 3) + j))); }
                    *a0 = max(*a0, ((j as i64) & 58));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_114 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for c in given.text.chars() {
                let c0 = (c as i64).wrapping_add((c as i64));
                if (c as i64) & 2 != 0 {
                    scratch.clear();
                    if (c as usize) == later { return None; }
                    if mix((c as i64)) % 3 != 1 {
                        if mix(c0) % 3 != 1 && (c as usize) % 5 == 1 { continue; }
                    }
                    let Some(n1) = some((c as usize), stop, 8) else { return Some(format!("left at {}", (c as usize))) };
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for c in given.text.chars() let c0 = (c as i64).wrapping_add((c as i64)) if (c as i64) & 2 != 0 {
                    scratch.clear();
                    if (c as usize) == later { return None; }
                    if mix((c as i64)) % 3 != 1 {
                        if mix(c0) % 3 != 1 && (c as usize) % 5 == 1 { continue; }
                    }
                    let Some(n1) = some((c as usize), stop, 8) else { return Some(format!("left at {}", (c as usize))) };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_115 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> String {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    a0.push_str(&(j as i64).to_string());
                    lists[i].push((j as i64).wrapping_mul(11));
                    let n1 = (i as i64).wrapping_mul(7);
                    a0.push_str(&n1.to_string());
                    lists[i].push(((j as i64) ^ 11));
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    a0.push_str(&(j as i64).to_string());
                    lists[i].push((j as i64).wrapping_mul(11));
                    let n1 = (i as i64).wrapping_mul(7);
                    a0.push_str(&n1.to_string());
                    lists[i].push(((j as i64) ^ 11));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).window("lists", &lists)
    }
}

pub mod statement_116 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1_home: usize = 90_000_000;
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c_stop = if (i * (len / 3) + j) == stop { return Err(format!("left at {}", (i * (len / 3) + j)).into()) } else { mix((i as i64).wrapping_sub(24)) };
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i * (len / 3) + j), stop, y)?; }
                        Some(some((i * (len / 3) + j), later, x)?.wrapping_add((j as i64).wrapping_mul(7)))
                    };
                    let n2 = n1(mix((i as i64).wrapping_sub(44))).unwrap_or(1);
                    let n3 = format!("{}{word:?}", (n2 ^ 26), word = n2.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a1 -= c_stop.wrapping_mul(19).rem_euclid(90) as usize;
                    a2.insert((n3 ^ (j as i64)).rem_euclid(60), (n3 ^ (j as i64)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 50);
        let mut a1_home: usize = 90_000_000;
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 let c_stop = if (i * (len / 3) + j) == stop { return Err(format!("left at {}", (i * (len / 3) + j)).into()) } else { mix((i as i64).wrapping_sub(24)) } {
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i * (len / 3) + j), stop, y)?; }
                        Some(some((i * (len / 3) + j), later, x)?.wrapping_add((j as i64).wrapping_mul(7)))
                    };
                    let n2 = n1(mix((i as i64).wrapping_sub(44))).unwrap_or(1);
                    let n3 = format!("{}{word:?}", (n2 ^ 26), word = n2.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a1 -= c_stop.wrapping_mul(19).rem_euclid(90) as usize;
                    a2.insert((n3 ^ (j as i64)).rem_euclid(60), (n3 ^ (j as i64)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2_home.show())
    }
}

pub mod statement_117 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                let c_stop = if i == stop { return Err(format!("left at {}", i).into()) } else { (i as i64) };
                given.reach(i);
                let n1 = mix(c_stop.wrapping_sub((i as i64)));
                grid[i][(mix(c_stop) & 1) as usize] += 1;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..=len let c_stop = if i == stop { return Err(format!("left at {}", i).into()) } else { (i as i64) } {
                    given.reach(i);
                    let n1 = mix(c_stop.wrapping_sub((i as i64)));
                    grid[i][(mix(c_stop) & 1) as usize] += 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid)
    }
}

pub mod statement_118 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((*other)) % 50).sum::<i64>();
                    a1 += usize::from(mix(item.value.wrapping_sub((*other))) % 2 == 0);
                    let Some(n2) = some(item.at, stop, 8) else { break };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let mut a1: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let n1 = parallel!(sum(m.wrapping_mul((*other)) % 50 for m in 0..4_i64));
                    a1 += usize::from(mix(item.value.wrapping_sub((*other))) % 2 == 0);
                    let Some(n2) = some(item.at, stop, 8) else { break };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).exact("a1", &a1)
    }
}

pub mod statement_119 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for Item { at, value } in &given.items {
                    let (c0, c0m) = (mix(round) / 3, mix(round) % 7);
                    let c1 = ((*value) ^ 30);
                    given.reach((*at));
                    match (*at) { x if x == stop => continue 'rounds, _ => {} }
                    a0 += "yz";
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for Item { at, value } in &given.items let (c0, c0m) = (mix(round) / 3, mix(round) % 7) let c1 = ((*value) ^ 30) {
                        given.reach((*at));
                        match (*at) { x if x == stop => continue 'rounds, _ => {} }
                        a0 += "yz";
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod statement_120 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<Counted>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                if let Some(c0) = (i as i64).wrapping_add(49).checked_sub(1) {
                    given.reach(i);
                    let n1 = small(i, stop, text(i, stop, ((i as i64) ^ c0))?)?;
                    a0.value.push(given.census.item((i as i64).wrapping_add((i as i64)).rem_euclid(99) as usize));
                    let n2 = if i == later { break } else { c0 };
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix(n2.wrapping_sub(47))))
                    };
                    let n4 = n3(c0.wrapping_mul(7)).unwrap_or(1);
                    if i == stop { return Ok(format!("left at {}", i)); }
                    match (n1 & 18).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = (0..4_i64).map(|m| m.wrapping_mul(n2) % 50).sum::<i64>();
                        }
                        _ => {}
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<Counted>> = Held { value: Vec::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) if let Some(c0) = (i as i64).wrapping_add(49).checked_sub(1) {
                    given.reach(i);
                    let n1 = small(i, stop, text(i, stop, ((i as i64) ^ c0))?)?;
                    a0.value.push(given.census.item((i as i64).wrapping_add((i as i64)).rem_euclid(99) as usize));
                    let n2 = if i == later { break } else { c0 };
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix(n2.wrapping_sub(47))))
                    };
                    let n4 = n3(c0.wrapping_mul(7)).unwrap_or(1);
                    if i == stop { return Ok(format!("left at {}", i)); }
                    match (n1 & 18).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = parallel!(sum(m.wrapping_mul(n2) % 50 for m in 0..4_i64));
                        }
                        _ => {}
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.iter().map(|item| item.value))
    }
}

pub mod statement_121 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1_home: u32 = 3_000_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            for item in &mut fresh {
                if mix((item.at as i64)) % 3 != 1 {
                    given.reach(item.at);
                    let Some(n1) = some(item.at, later, 8) else { return format!("left at {}", item.at) };
                    if item.at == stop { panic!("on purpose {}", item.at); }
                    let n2 = mix(n1.wrapping_sub(n1));
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(mix(n2)))
                    };
                    let n4 = n3(mix((item.at as i64))).unwrap_or(1);
                    if (item.at as i64) > 51 { *a1 = *a1 - n2.rem_euclid(50) as u32 - 1; }
                    if n1 > 265 { a0 &= !(1 << (n4 & 15)) | 0x10_0000; }
                    *a1 = *a1 - mix(n1.wrapping_sub(8)).rem_euclid(50) as u32 - 1;
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1_home: u32 = 3_000_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for item in &mut fresh if mix((item.at as i64)) % 3 != 1 {
                    given.reach(item.at);
                    let Some(n1) = some(item.at, later, 8) else { return format!("left at {}", item.at) };
                    if item.at == stop { panic!("on purpose {}", item.at); }
                    let n2 = mix(n1.wrapping_sub(n1));
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(mix(n2)))
                    };
                    let n4 = n3(mix((item.at as i64))).unwrap_or(1);
                    if (item.at as i64) > 51 { *a1 = *a1 - n2.rem_euclid(50) as u32 - 1; }
                    if n1 > 265 { a0 &= !(1 << (n4 & 15)) | 0x10_0000; }
                    *a1 = *a1 - mix(n1.wrapping_sub(8)).rem_euclid(50) as u32 - 1;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_122 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Option<String> {
            for i in (0..len).rev() {
                given.reach(i);
                for n1 in 0..(i as i64).wrapping_mul(11).rem_euclid(4) {
                    if n1 == 2 { break; }
                    pairs[i].0 += ((i as i64) & 16).rem_euclid(60);
                }
                (0..2).for_each(|_| { a1.extend(0..(if (i as i64) & 5 != 0 { (i as i64) } else { 19 }).rem_euclid(3)); });
                pairs[i].0 += (i as i64).rem_euclid(60);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).rev() {
                    given.reach(i);
                    for n1 in 0..(i as i64).wrapping_mul(11).rem_euclid(4) {
                        if n1 == 2 { break; }
                        pairs[i].0 += ((i as i64) & 16).rem_euclid(60);
                    }
                    (0..2).for_each(|_| { a1.extend(0..(if (i as i64) & 5 != 0 { (i as i64) } else { 19 }).rem_euclid(3)); });
                    pairs[i].0 += (i as i64).rem_euclid(60);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1).window("pairs", &pairs)
    }
}

pub mod statement_123 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let mut a2: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let ended = ended(|| -> String {
            for i in 0..len as u64 {
                let c_stop = if (i as usize) == stop { return format!("left at {}", (i as usize)) } else { (i as i64).wrapping_mul(17) };
                for k in 0..2_i64 {
                    let n1 = mix(c_stop.wrapping_sub((i as i64)));
                    a1.value.insert(mix(c_stop.wrapping_sub(c_stop)).rem_euclid(500));
                    (0..2).for_each(|_| { a0.1 -= ((i as i64) ^ a0.0).rem_euclid(90) as usize; });
                    a2.value.push(mix(c_stop));
                    (0..2).for_each(|_| { a1.value.insert((n1 & 103).rem_euclid(500)); });
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value.show()).exact("a2", &a2.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let mut a2: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 let c_stop = if (i as usize) == stop { return format!("left at {}", (i as usize)) } else { (i as i64).wrapping_mul(17) } for k in 0..2_i64 {
                    let n1 = mix(c_stop.wrapping_sub((i as i64)));
                    a1.value.insert(mix(c_stop.wrapping_sub(c_stop)).rem_euclid(500));
                    (0..2).for_each(|_| { a0.1 -= ((i as i64) ^ a0.0).rem_euclid(90) as usize; });
                    a2.value.push(mix(c_stop));
                    (0..2).for_each(|_| { a1.value.insert((n1 & 103).rem_euclid(500)); });
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.value.show()).exact("a2", &a2.value.show())
    }
}

pub mod statement_124 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 7;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    let c_stop = if (i * (len / 3) + j) == stop { return Err(format!("left at {}", (i * (len / 3) + j)).into()) } else { (i as i64) };
                    given.reach((i * (len / 3) + j));
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i * (len / 3) + j), stop, y)?; }
                        Some(some((i * (len / 3) + j), later, x)?.wrapping_add(c_stop.wrapping_mul(9)))
                    };
                    let n2 = n1((c_stop ^ 15)).unwrap_or(1);
                    *a0 -= (if (i as i64) & 6 != 0 { n2 } else { (j as i64) }).rem_euclid(100) as i32;
                    let n3 = ((j as i64) ^ 40);
                    if n2 > 96 {
                        if (j as i64) > 205 {
                        }
                    }
                    *a0 -= mix(n3).rem_euclid(100) as i32;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 7;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..3_usize for j in 0..len / 3 let c_stop = if (i * (len / 3) + j) == stop { return Err(format!("left at {}", (i * (len / 3) + j)).into()) } else { (i as i64) } {
                    given.reach((i * (len / 3) + j));
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i * (len / 3) + j), stop, y)?; }
                        Some(some((i * (len / 3) + j), later, x)?.wrapping_add(c_stop.wrapping_mul(9)))
                    };
                    let n2 = n1((c_stop ^ 15)).unwrap_or(1);
                    *a0 -= (if (i as i64) & 6 != 0 { n2 } else { (j as i64) }).rem_euclid(100) as i32;
                    let n3 = ((j as i64) ^ 40);
                    if n2 > 96 {
                        if (j as i64) > 205 {
                        }
                    }
                    *a0 -= mix(n3).rem_euclid(100) as i32;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_125 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<i64> = Held { value: -3, scale: 2 };
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            let mut scratch = Vec::<i64>::new();
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                for k in 0..(i as i64).rem_euclid(3) {
                    scratch.clear();
                    let n1 = mix((i as i64).wrapping_sub(37));
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64)))
                    };
                    let n3 = n2((i as i64)).unwrap_or(1);
                    *a0 -= (i as i64).rem_euclid(90) as usize;
                    a2.value *= if n1.wrapping_mul(13) % 2 == 0 { 1 } else { -1 };
                    match i { x if x == stop => break, _ => {} }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut a2: Held<i64> = Held { value: -3, scale: 2 };
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) for k in 0..(i as i64).rem_euclid(3) {
                    scratch.clear();
                    let n1 = mix((i as i64).wrapping_sub(37));
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64)))
                    };
                    let n3 = n2((i as i64)).unwrap_or(1);
                    *a0 -= (i as i64).rem_euclid(90) as usize;
                    a2.value *= if n1.wrapping_mul(13) % 2 == 0 { 1 } else { -1 };
                    match i { x if x == stop => break, _ => {} }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_126 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            for (item, other) in given.items.iter().zip(&given.values) {
                given.reach(item.at);
                a1.push(mix((*other)));
                let Some(n1) = some(item.at, later, 8) else { return Err(format!("left at {}", item.at).into()) };
                a1.push(mix((*other)));
                let n2 = some(item.at, stop, (item.value ^ n1)).ok_or(Small(item.at))?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    a1.push(mix((*other)));
                    let Some(n1) = some(item.at, later, 8) else { return Err(format!("left at {}", item.at).into()) };
                    a1.push(mix((*other)));
                    let n2 = some(item.at, stop, (item.value ^ n1)).ok_or(Small(item.at))?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }
}

pub mod statement_127 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u16; 4] = [9; 4];
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> String {
            let mut scratch = Vec::<i64>::new();
            for item in given.items.clone() {
                scratch.clear();
                a0[(item.at as i64).wrapping_mul(11).rem_euclid(4) as usize] ^= (item.at as i64).wrapping_mul(11) as u16;
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u16; 4] = [9; 4];
        let mut a1: Held<Vec<i64>> = Held { value: vec![-1], scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for item in given.items.clone() {
                    scratch.clear();
                    a0[(item.at as i64).wrapping_mul(11).rem_euclid(4) as usize] ^= (item.at as i64).wrapping_mul(11) as u16;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value)
    }
}

pub mod statement_128 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    match mix((j as i64).wrapping_sub((j as i64))).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (j as i64) % 5 == 0 {
                                *a0 += 1;
                            }
                        }
                        _ => {}
                    }
                    if (j as i64) > 289 {
                    }
                    else {
                    }
                    if i == stop { return Some(format!("left at {}", i)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1((j as i64)).unwrap_or(1);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 {
                    match mix((j as i64).wrapping_sub((j as i64))).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (j as i64) % 5 == 0 {
                                *a0 += 1;
                            }
                        }
                        _ => {}
                    }
                    if (j as i64) > 289 {
                    }
                    else {
                    }
                    if i == stop { return Some(format!("left at {}", i)); }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1((j as i64)).unwrap_or(1);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_129 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let mut a1: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).step_by(3) {
                let c0 = (i as i64);
                given.reach(i);
                scratch.clear();
                if c0 & 4 != 0 { a0.value[c0.rem_euclid(4) as usize] ^= c0 as u16; }
                a0.value[mix(c0.wrapping_sub((i as i64))).rem_euclid(4) as usize] ^= mix(c0.wrapping_sub((i as i64))) as u16;
                if mix(c0) % 3 != 1 { a1.push('x'); }
                if i == stop { break; }
                let n1 = mix((i as i64));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let mut a1: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) let c0 = (i as i64) {
                    given.reach(i);
                    scratch.clear();
                    if c0 & 4 != 0 { a0.value[c0.rem_euclid(4) as usize] ^= c0 as u16; }
                    a0.value[mix(c0.wrapping_sub((i as i64))).rem_euclid(4) as usize] ^= mix(c0.wrapping_sub((i as i64))) as u16;
                    if mix(c0) % 3 != 1 { a1.push('x'); }
                    if i == stop { break; }
                    let n1 = mix((i as i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.bytes())
    }
}

pub mod statement_130 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let mut grid = vec![[1_i64; 3]; len / 10 + 1];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len / 10 {
                    for j in 0..10_usize {
                        if (j as i64) % 5 == 0 {
                            given.reach((i * 10 + j));
                            let mut n1 = ((j as i64) ^ 36).rem_euclid(5);
                            while n1 > 0 {
                                n1 -= 1;
                                let n2 = (0..4_i64).map(|m| m.wrapping_mul(n1) % 50).sum::<i64>();
                            }
                            a0[(round & 51).rem_euclid(5) as usize] -= 1;
                            (0..2).for_each(|_| { a0[((j as i64) ^ (j as i64)).rem_euclid(5) as usize] -= 1; });
                            a1.value += "yz";
                            grid[i][(mix(round.wrapping_sub((j as i64))) & 1) as usize] += 1;
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value.bytes()).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<u64> = vec![500_000; 5];
        let mut a1: Held<String> = Held { value: String::new(), scale: 2 };
        let mut grid = vec![[1_i64; 3]; len / 10 + 1];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 0..len / 10 for j in 0..10_usize if (j as i64) % 5 == 0 {
                        given.reach((i * 10 + j));
                        let mut n1 = ((j as i64) ^ 36).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = parallel!(sum(m.wrapping_mul(n1) % 50 for m in 0..4_i64));
                        }
                        a0[(round & 51).rem_euclid(5) as usize] -= 1;
                        (0..2).for_each(|_| { a0[((j as i64) ^ (j as i64)).rem_euclid(5) as usize] -= 1; });
                        a1.value += "yz";
                        grid[i][(mix(round.wrapping_sub((j as i64))) & 1) as usize] += 1;
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value.bytes()).window("grid", &grid)
    }
}

pub mod statement_131 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1_home: i64 = 5;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for item in given.items.clone() {
                let (c0, c0m) = ((item.at as i64).wrapping_add(9) / 3, (item.at as i64).wrapping_add(9) % 7);
                given.reach(item.at);
                for n1 in 0..(item.at as i64).wrapping_add(25).rem_euclid(4) {
                    if n1 == 1 { continue; }
                    match item.at { x if x == stop => return Ok(format!("left at {}", item.at)), _ => {} }
                }
                *a1 += item.value.rem_euclid(100);
                (0..2).for_each(|_| { a2[item.value.rem_euclid(5) as usize] += item.value.rem_euclid(60); });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1_home: i64 = 5;
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.clone() let (c0, c0m) = ((item.at as i64).wrapping_add(9) / 3, (item.at as i64).wrapping_add(9) % 7) {
                    given.reach(item.at);
                    for n1 in 0..(item.at as i64).wrapping_add(25).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        match item.at { x if x == stop => return Ok(format!("left at {}", item.at)), _ => {} }
                    }
                    *a1 += item.value.rem_euclid(100);
                    (0..2).for_each(|_| { a2[item.value.rem_euclid(5) as usize] += item.value.rem_euclid(60); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).exact("a2", &a2)
    }
}

pub mod statement_132 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..=len {
                    given.reach(i);
                    *a0 = i64::min(*a0, round);
                    let n1 = round.wrapping_mul(19);
                    if round > 186 {
                        let mut n2 = n1.wrapping_add(round).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        let n4 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((n1 ^ 28)))
                        };
                        let n5 = n4(mix((i as i64).wrapping_sub(round))).unwrap_or(1);
                    }
                    *a0 = i64::min(*a0, round);
                    if i == stop { continue 'rounds; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..=len {
                        given.reach(i);
                        *a0 = i64::min(*a0, round);
                        let n1 = round.wrapping_mul(19);
                        if round > 186 {
                            let mut n2 = n1.wrapping_add(round).rem_euclid(4);
                            let n3 = 'own_n2: loop {
                                n2 += 1;
                                if n2 > 5 { break n2 * 2; }
                                for _ in 0..2 {
                                    if n2 == 3 { continue 'own_n2; }
                                    if n2 == 4 { break 'own_n2 7; }
                                }
                            };
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add((n1 ^ 28)))
                            };
                            let n5 = n4(mix((i as i64).wrapping_sub(round))).unwrap_or(1);
                        }
                        *a0 = i64::min(*a0, round);
                        if i == stop { continue 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_133 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a1: (i64, usize) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                if mix(item.value) % 3 != 1 { a1.1 += usize::from((mix((item.at as i64)) ^ a1.0) % 2 == 0); }
                a0.1.insert((item.at as i64).rem_euclid(40), (item.at as i64));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let mut a1: (i64, usize) = (3, 0);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    if mix(item.value) % 3 != 1 { a1.1 += usize::from((mix((item.at as i64)) ^ a1.0) % 2 == 0); }
                    a0.1.insert((item.at as i64).rem_euclid(40), (item.at as i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1.show()).exact("a1", &a1.1)
    }
}

pub mod statement_134 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                let c0 = ((item.value as i64) & 97);
                for k in 0..2_i64 {
                    given.reach(item.value);
                    a0.1 -= k.wrapping_add(31).rem_euclid(90) as usize;
                    match c0.wrapping_add(c0).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if k % 4 == 0 && item.value % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    let Some(n1) = some(item.value, stop, 8) else { resume_unwind(Box::new(Payload(item.value))) };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) let c0 = ((item.value as i64) & 97) for k in 0..2_i64 {
                    given.reach(item.value);
                    a0.1 -= k.wrapping_add(31).rem_euclid(90) as usize;
                    match c0.wrapping_add(c0).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if k % 4 == 0 && item.value % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    let Some(n1) = some(item.value, stop, 8) else { resume_unwind(Box::new(Payload(item.value))) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_135 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                given.reach(item.value);
                let n1 = format!("{} {:?}", ((item.value as i64) ^ (item.value as i64)), small(item.value, stop, text(item.value, stop, (item.value as i64).wrapping_mul(19))?)?).len() as i64;
                let n2 = mix(n1.wrapping_sub(42));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    let n1 = format!("{} {:?}", ((item.value as i64) ^ (item.value as i64)), small(item.value, stop, text(item.value, stop, (item.value as i64).wrapping_mul(19))?)?).len() as i64;
                    let n2 = mix(n1.wrapping_sub(42));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_136 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let mut a1: Wrapping<u8> = Wrapping(3);
        let mut a2: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for c in given.text.chars() {
                if (c as i64) % 3 == 0 {
                    let mut n1 = (c as i64).wrapping_mul(7).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = { let shown = (if (c as i64) & 6 != 0 { (c as i64) } else { 4 }); format!("{shown:04}-{:x}", (c as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                }
                *a0 &= !(1 << ((if (c as i64) & 6 != 0 { (c as i64) } else { (c as i64) }) & 15)) | 0x10_0000;
                a1 += Wrapping(((c as i64) ^ (c as i64)) as u8);
                (0..2).for_each(|_| { a2 += (if mix((c as i64)) % 3 != 1 { (c as i64) } else { (c as i64) }).rem_euclid(100); });
                if (c as usize) >= stop { return Ok(format!("left at {}", (c as usize))); }
                for n4 in 0..(c as i64).rem_euclid(4) {
                    if n4 == 2 { break; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u32 = u32::MAX;
        let mut a1: Wrapping<u8> = Wrapping(3);
        let mut a2: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for c in given.text.chars() {
                    if (c as i64) % 3 == 0 {
                        let mut n1 = (c as i64).wrapping_mul(7).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = { let shown = (if (c as i64) & 6 != 0 { (c as i64) } else { 4 }); format!("{shown:04}-{:x}", (c as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                    }
                    *a0 &= !(1 << ((if (c as i64) & 6 != 0 { (c as i64) } else { (c as i64) }) & 15)) | 0x10_0000;
                    a1 += Wrapping(((c as i64) ^ (c as i64)) as u8);
                    (0..2).for_each(|_| { a2 += (if mix((c as i64)) % 3 != 1 { (c as i64) } else { (c as i64) }).rem_euclid(100); });
                    if (c as usize) >= stop { return Ok(format!("left at {}", (c as usize))); }
                    for n4 in 0..(c as i64).rem_euclid(4) {
                        if n4 == 2 { break; }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_137 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for Item { at, value } in &given.items {
                given.reach((*at));
                scratch.clear();
                a1.1.insert(((*at as i64) ^ a1.0).rem_euclid(40), ((*at as i64) ^ a1.0));
                if mix((*value)) % 3 != 1 {
                    a0 |= ((if mix((*at as i64)) % 3 != 1 { (*value) } else { (*value) }) & 64) as u8;
                }
                else {
                    let n1 = mix((*value));
                }
                let n2 = if (*at) == stop { resume_unwind(Box::new(Payload((*at)))) } else { (*at as i64).wrapping_add((*at as i64)) };
                let n3 = (if (*value) > 170 { n2 } else { n2 });
                (0..2).for_each(|_| { a0 |= (n3.wrapping_mul(15) & 64) as u8; });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: (i64, HashMap<i64, i64>) = (3, HashMap::from([(0, -1)]));
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for Item { at, value } in &given.items {
                    given.reach((*at));
                    scratch.clear();
                    a1.1.insert(((*at as i64) ^ a1.0).rem_euclid(40), ((*at as i64) ^ a1.0));
                    if mix((*value)) % 3 != 1 {
                        a0 |= ((if mix((*at as i64)) % 3 != 1 { (*value) } else { (*value) }) & 64) as u8;
                    }
                    else {
                        let n1 = mix((*value));
                    }
                    let n2 = if (*at) == stop { resume_unwind(Box::new(Payload((*at)))) } else { (*at as i64).wrapping_add((*at as i64)) };
                    let n3 = (if (*value) > 170 { n2 } else { n2 });
                    (0..2).for_each(|_| { a0 |= (n3.wrapping_mul(15) & 64) as u8; });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1.show())
    }
}

pub mod statement_138 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for (i, item) in fresh.iter_mut().enumerate() {
                let c0 = (item.at as i64);
                given.reach(i);
                match (if mix(c0) % 3 != 1 { item.value } else { 7 }).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let mut n1 = item.value.rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                        }
                        if mix(c0) % 3 != 1 {
                            (0..2).for_each(|_| { a0 ^= mix((item.at as i64)); });
                        }
                    }
                    _ => {}
                }
                for n2 in 0..mix(c0.wrapping_sub(c0)).rem_euclid(4) {
                    a0 ^= n2;
                    if c0 & 7 != 0 && i % 5 == 1 { continue; }
                }
                let n3 = item.value.wrapping_mul(19);
                let Some(n4) = some(i, later, 8) else { break 'items };
                match i { x if x == stop => return Ok(format!("left at {}", i)), _ => {} }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 77;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for (i, item) in fresh.iter_mut().enumerate() let c0 = (item.at as i64) {
                    given.reach(i);
                    match (if mix(c0) % 3 != 1 { item.value } else { 7 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let mut n1 = item.value.rem_euclid(5);
                            while n1 > 0 {
                                n1 -= 1;
                            }
                            if mix(c0) % 3 != 1 {
                                (0..2).for_each(|_| { a0 ^= mix((item.at as i64)); });
                            }
                        }
                        _ => {}
                    }
                    for n2 in 0..mix(c0.wrapping_sub(c0)).rem_euclid(4) {
                        a0 ^= n2;
                        if c0 & 7 != 0 && i % 5 == 1 { continue; }
                    }
                    let n3 = item.value.wrapping_mul(19);
                    let Some(n4) = some(i, later, 8) else { break 'items };
                    match i { x if x == stop => return Ok(format!("left at {}", i)), _ => {} }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_139 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in given.census.items(len) {
                given.reach(item.value);
                let n1 = (0..4_i64).map(|m| m.wrapping_mul((item.value as i64)) % 50).sum::<i64>();
                let n2 = { let shown = mix(n1.wrapping_sub(31)); format!("{shown:04}-{:x}", (n1 & 48)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                for n3 in 0..mix(n1).rem_euclid(4) {
                    if n3 == 2 { break; }
                    if mix((item.value as i64)) % 3 != 1 && item.value % 5 == 1 { continue; }
                }
                *a0 = *a0 ^ mix(n1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    let n1 = parallel!(sum(m.wrapping_mul((item.value as i64)) % 50 for m in 0..4_i64));
                    let n2 = { let shown = mix(n1.wrapping_sub(31)); format!("{shown:04}-{:x}", (n1 & 48)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n3 in 0..mix(n1).rem_euclid(4) {
                        if n3 == 2 { break; }
                        if mix((item.value as i64)) % 3 != 1 && item.value % 5 == 1 { continue; }
                    }
                    *a0 = *a0 ^ mix(n1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_140 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: i64 = -3;
        let mut a2_home: i64 = -3;
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            let mut scratch = Vec::<i64>::new();
            for &Item { at, value } in given.items.iter() {
                let c0 = (at as i64);
                let c1 = (at as i64);
                given.reach(at);
                scratch.clear();
                match c0.rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        *a2 *= if m % 2 == 0 { 1 } else { -1 };
                    }
                    _ => {}
                }
                a0.push('x');
                *a1 *= if (at as i64) % 2 == 0 { 1 } else { -1 };
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: i64 = -3;
        let mut a2_home: i64 = -3;
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for &Item { at, value } in given.items.iter() let c0 = (at as i64) let c1 = (at as i64) {
                    given.reach(at);
                    scratch.clear();
                    match c0.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a2 *= if m % 2 == 0 { 1 } else { -1 };
                        }
                        _ => {}
                    }
                    a0.push('x');
                    *a1 *= if (at as i64) % 2 == 0 { 1 } else { -1 };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home).exact("a2", &a2_home)
    }
}

pub mod statement_141 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: f64 = 0.25;
        let mut a2: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    if (*other) > 124 {
                        let n1 = item.value.wrapping_add(item.value);
                    }
                    else {
                        if (*other) % 4 == 0 && item.at % 5 == 1 { continue; }
                    }
                    let n2 = format!("{:>4}|{:?}", item.value.wrapping_add(2), vec![mix(item.value); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if item.value % 2 == 0 { a1 += mix((*other)).rem_euclid(1000) as f64 / 7.0; }
                    for n3 in 0..((*other) & 11).rem_euclid(4) {
                        for n4 in 0..(*other).wrapping_add(n2).rem_euclid(4) {
                        }
                    }
                    match ((*other) & 52).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n5 in 0..n2.wrapping_mul(13).rem_euclid(4) {
                                if n5 == 1 { continue; }
                            }
                            let n6 = item.value.wrapping_add(item.value);
                        }
                        _ => {}
                    }
                    a0[mix((*other)).rem_euclid(5) as usize] += mix((*other)).rem_euclid(60);
                    a2.push(mix((*other)));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: f64 = 0.25;
        let mut a2: Vec<i64> = vec![-1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    if (*other) > 124 {
                        let n1 = item.value.wrapping_add(item.value);
                    }
                    else {
                        if (*other) % 4 == 0 && item.at % 5 == 1 { continue; }
                    }
                    let n2 = format!("{:>4}|{:?}", item.value.wrapping_add(2), vec![mix(item.value); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if item.value % 2 == 0 { a1 += mix((*other)).rem_euclid(1000) as f64 / 7.0; }
                    for n3 in 0..((*other) & 11).rem_euclid(4) {
                        for n4 in 0..(*other).wrapping_add(n2).rem_euclid(4) {
                        }
                    }
                    match ((*other) & 52).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n5 in 0..n2.wrapping_mul(13).rem_euclid(4) {
                                if n5 == 1 { continue; }
                            }
                            let n6 = item.value.wrapping_add(item.value);
                        }
                        _ => {}
                    }
                    a0[mix((*other)).rem_euclid(5) as usize] += mix((*other)).rem_euclid(60);
                    a2.push(mix((*other)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).sequence("a2", a2)
    }
}

pub mod statement_142 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut a2: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for &Item { at, value } in given.items.iter() {
                let (c0, c0m) = (mix((at as i64).wrapping_sub((at as i64))) / 3, mix((at as i64).wrapping_sub((at as i64))) % 7);
                let (c1, c1m) = (c0m / 3, c0m % 7);
                for k in 0..value.rem_euclid(3) {
                    for n1 in 0..value.wrapping_add(5).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a1[(if k > 22 { c0m } else { c0 }).rem_euclid(5) as usize] -= 1;
                    }
                    a0.push(mix(c0m));
                    if mix(c1m) % 3 != 1 { a1[mix(k).rem_euclid(5) as usize] -= 1; }
                    a2 += &format!("{} ", mix(c0m.wrapping_sub(value)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1).sequence("a2", a2.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: Vec<u64> = vec![500_000; 5];
        let mut a2: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for &Item { at, value } in given.items.iter() let (c0, c0m) = (mix((at as i64).wrapping_sub((at as i64))) / 3, mix((at as i64).wrapping_sub((at as i64))) % 7) let (c1, c1m) = (c0m / 3, c0m % 7) for k in 0..value.rem_euclid(3) {
                    for n1 in 0..value.wrapping_add(5).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a1[(if k > 22 { c0m } else { c0 }).rem_euclid(5) as usize] -= 1;
                    }
                    a0.push(mix(c0m));
                    if mix(c1m) % 3 != 1 { a1[mix(k).rem_euclid(5) as usize] -= 1; }
                    a2 += &format!("{} ", mix(c0m.wrapping_sub(value)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1).sequence("a2", a2.bytes())
    }
}

pub mod statement_143 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: Vec<String> = Vec::new();
        let mut a2: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for &Item { at, value } in given.items.iter() {
                    given.reach(at);
                    let n1 = mix(round);
                    *a0 += "yz";
                    (0..2).for_each(|_| { a1.push(value.wrapping_mul(5).to_string()); });
                    let n2 = if at == stop { break } else { value };
                    a2.1 = a2.1 - ((at as i64) & 15).rem_euclid(50);
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).sequence("a1", a1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1: Vec<String> = Vec::new();
        let mut a2: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for &Item { at, value } in given.items.iter() {
                        given.reach(at);
                        let n1 = mix(round);
                        *a0 += "yz";
                        (0..2).for_each(|_| { a1.push(value.wrapping_mul(5).to_string()); });
                        let n2 = if at == stop { break } else { value };
                        a2.1 = a2.1 - ((at as i64) & 15).rem_euclid(50);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).sequence("a1", a1).exact("a2", &a2.1)
    }
}

pub mod statement_144 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            for i in 0..len {
                if let Some(c0) = (i as i64).checked_sub(2) {
                    let c1 = (i as i64);
                    given.reach(i);
                    a0.1 -= (some(i, stop, (if c1 & 7 != 0 { (i as i64) } else { 36 }))?.checked_add(0)?).rem_euclid(90) as usize;
                    pairs[i].0 += (c1 ^ c1).rem_euclid(60);
                    lists[i].push(c0);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len if let Some(c0) = (i as i64).checked_sub(2) let c1 = (i as i64) {
                    given.reach(i);
                    a0.1 -= (some(i, stop, (if c1 & 7 != 0 { (i as i64) } else { 36 }))?.checked_add(0)?).rem_euclid(90) as usize;
                    pairs[i].0 += (c1 ^ c1).rem_euclid(60);
                    lists[i].push(c0);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod statement_145 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for item in &mut fresh {
                if item.value % 2 == 0 {
                    given.reach(item.at);
                    let mut n1 = (item.value & 102).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(item.value))
                        };
                        let n3 = n2((n1 & 92)).unwrap_or(1);
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &mut fresh if item.value % 2 == 0 {
                    given.reach(item.at);
                    let mut n1 = (item.value & 102).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(item.value))
                        };
                        let n3 = n2((n1 & 92)).unwrap_or(1);
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_146 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let mut a2: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                let n1 = mix(item.value.wrapping_sub(item.value));
                let mut n2 = mix(item.value).rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                }
                a2 += ((item.at as i64) & 66).rem_euclid(100) as u64;
                if n1 & 1 != 0 {
                    let mut n3 = mix((item.at as i64).wrapping_sub(42)).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            if mix(n3) % 3 != 1 && item.at % 5 == 1 { continue; }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                else {
                }
                if item.value > 4 { a0 -= n1.wrapping_mul(3).rem_euclid(100) as i32; }
                a1.value.insert(n1.rem_euclid(60), n1);
                a2 += (item.at as i64).rem_euclid(100) as u64;
                let n5 = if item.at == later { break } else { mix(item.value.wrapping_sub(4)) };
                if item.at == stop { return Err(format!("left at {}", item.at).into()); }
                a2 += n1.wrapping_add(item.value).rem_euclid(100) as u64;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value.show()).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
        let mut a2: u64 = 3;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    let n1 = mix(item.value.wrapping_sub(item.value));
                    let mut n2 = mix(item.value).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                    }
                    a2 += ((item.at as i64) & 66).rem_euclid(100) as u64;
                    if n1 & 1 != 0 {
                        let mut n3 = mix((item.at as i64).wrapping_sub(42)).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                if mix(n3) % 3 != 1 && item.at % 5 == 1 { continue; }
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                    else {
                    }
                    if item.value > 4 { a0 -= n1.wrapping_mul(3).rem_euclid(100) as i32; }
                    a1.value.insert(n1.rem_euclid(60), n1);
                    a2 += (item.at as i64).rem_euclid(100) as u64;
                    let n5 = if item.at == later { break } else { mix(item.value.wrapping_sub(4)) };
                    if item.at == stop { return Err(format!("left at {}", item.at).into()); }
                    a2 += n1.wrapping_add(item.value).rem_euclid(100) as u64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value.show()).exact("a2", &a2)
    }
}

pub mod statement_147 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for (item, other) in given.items.iter().zip(&given.values) {
                for k in 0..item.value.rem_euclid(3) {
                    let Some(n1) = some(item.at, stop, 8) else { return Err(format!("left at {}", item.at).into()) };
                    if mix((*other)) % 3 != 1 {
                        let mut n2 = mix(k.wrapping_sub(k)).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = mix(item.value.wrapping_sub(39));
                                if item.value > 119 && item.at % 5 == 1 { continue; }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                    }
                    else {
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (item, other) in given.items.iter().zip(&given.values) for k in 0..item.value.rem_euclid(3) {
                    let Some(n1) = some(item.at, stop, 8) else { return Err(format!("left at {}", item.at).into()) };
                    if mix((*other)) % 3 != 1 {
                        let mut n2 = mix(k.wrapping_sub(k)).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = mix(item.value.wrapping_sub(39));
                                if item.value > 119 && item.at % 5 == 1 { continue; }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                    }
                    else {
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_148 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                let c_stop = if (c as usize) == stop { break } else { mix((c as i64).wrapping_sub((c as i64))) };
                for n1 in 0..(c as i64).wrapping_add(c_stop).rem_euclid(4) {
                    let n2 = mix(n1);
                }
                let n3 = (c as i64).wrapping_add((c as i64));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for c in given.text.chars() let c_stop = if (c as usize) == stop { break } else { mix((c as i64).wrapping_sub((c as i64))) } {
                    for n1 in 0..(c as i64).wrapping_add(c_stop).rem_euclid(4) {
                        let n2 = mix(n1);
                    }
                    let n3 = (c as i64).wrapping_add((c as i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_149 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in &mut fresh {
                    if let Some(c0) = (item.at as i64).wrapping_add(37).checked_sub(7) {
                        let c1 = (if c0 > 151 { item.value } else { 40 });
                        given.reach(item.at);
                        let mut n1 = c1.rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if c0 % 3 == 0 {
                            match c0.wrapping_mul(19).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n3 = (0..4_i64).map(|m| m.wrapping_mul(c0) % 50).sum::<i64>();
                                }
                                _ => {}
                            }
                        }
                        else {
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((n2 ^ 16)))
                            };
                            let n5 = n4(item.value).unwrap_or(1);
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in &mut fresh if let Some(c0) = (item.at as i64).wrapping_add(37).checked_sub(7) let c1 = (if c0 > 151 { item.value } else { 40 }) {
                        given.reach(item.at);
                        let mut n1 = c1.rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if c0 % 3 == 0 {
                            match c0.wrapping_mul(19).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n3 = parallel!(sum(m.wrapping_mul(c0) % 50 for m in 0..4_i64));
                                }
                                _ => {}
                            }
                        }
                        else {
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((n2 ^ 16)))
                            };
                            let n5 = n4(item.value).unwrap_or(1);
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_150 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: (i64, Vec<i64>) = (3, Vec::new());
        let mut a2: bool = true;
        let ended = ended(|| -> Option<String> {
            'items: for item in &given.items {
                let c0 = (item.value ^ (item.at as i64));
                if c0 & 2 != 0 {
                    for k in [4_i64, 1] {
                        if item.at >= stop { break 'items; }
                        match item.at { x if x == later => break, _ => {} }
                        if item.value > 181 {
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                            };
                            let n2 = n1(k.wrapping_mul(3)).unwrap_or(1);
                            let n3 = (if (item.at as i64) % 5 == 0 { k } else { 24 });
                        }
                        else {
                            a1.1.push((some(item.at, stop, mix((item.at as i64).wrapping_sub(item.value)))?));
                        }
                        a1.1.push(((item.at as i64).wrapping_add(28) ^ a1.0));
                        a2 &= ((item.at as i64) ^ (item.at as i64)) != 431;
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: (i64, Vec<i64>) = (3, Vec::new());
        let mut a2: bool = true;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for item in &given.items let c0 = (item.value ^ (item.at as i64)) if c0 & 2 != 0 for k in [4_i64, 1] {
                    if item.at >= stop { break 'items; }
                    match item.at { x if x == later => break, _ => {} }
                    if item.value > 181 {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                        };
                        let n2 = n1(k.wrapping_mul(3)).unwrap_or(1);
                        let n3 = (if (item.at as i64) % 5 == 0 { k } else { 24 });
                    }
                    else {
                        a1.1.push((some(item.at, stop, mix((item.at as i64).wrapping_sub(item.value)))?));
                    }
                    a1.1.push(((item.at as i64).wrapping_add(28) ^ a1.0));
                    a2 &= ((item.at as i64) ^ (item.at as i64)) != 431;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1).exact("a2", &a2)
    }
}

pub mod statement_151 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for item in fresh.iter_mut() {
                let c_stop = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(item.value) };
                for k in 0..2_i64 {
                    given.reach(item.at);
                    if item.value & 2 != 0 && item.at % 5 == 1 { continue; }
                    if item.at >= stop { break; }
                    if c_stop > 44 && item.at % 5 == 1 { continue; }
                    if item.at == later { return format!("left at {}", item.at); }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for item in fresh.iter_mut() let c_stop = if item.at == stop { resume_unwind(Box::new(Payload(item.at))) } else { mix(item.value) } for k in 0..2_i64 {
                    given.reach(item.at);
                    if item.value & 2 != 0 && item.at % 5 == 1 { continue; }
                    if item.at >= stop { break; }
                    if c_stop > 44 && item.at % 5 == 1 { continue; }
                    if item.at == later { return format!("left at {}", item.at); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_152 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> String {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(mix(item.value.wrapping_sub((*other)))))
                    };
                    let n2 = n1((if mix(item.value) % 3 != 1 { (*other) } else { (*other) })).unwrap_or(1);
                    if (*other) & 6 != 0 { a0 &= !(1 << (mix(n2) & 15)) | 0x10_0000; }
                    match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    if item.at == stop { return format!("left at {}", item.at); }
                    a0 &= !(1 << (((*other) ^ 41) & 15)) | 0x10_0000;
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(mix(item.value.wrapping_sub((*other)))))
                    };
                    let n2 = n1((if mix(item.value) % 3 != 1 { (*other) } else { (*other) })).unwrap_or(1);
                    if (*other) & 6 != 0 { a0 &= !(1 << (mix(n2) & 15)) | 0x10_0000; }
                    match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    if item.at == stop { return format!("left at {}", item.at); }
                    a0 &= !(1 << (((*other) ^ 41) & 15)) | 0x10_0000;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_153 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                    a0.value -= Wrapping((n1 & 112) as u32);
                    a1.push_back((if mix(round) % 3 != 1 { (item.at as i64) } else { item.value }));
                    a0.value -= Wrapping((small(i, stop, text(i, stop, mix(round.wrapping_sub(19)))?)?) as u32);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for (i, item) in given.items.iter().enumerate() {
                        given.reach(i);
                        let n1 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                        a0.value -= Wrapping((n1 & 112) as u32);
                        a1.push_back((if mix(round) % 3 != 1 { (item.at as i64) } else { item.value }));
                        a0.value -= Wrapping((small(i, stop, text(i, stop, mix(round.wrapping_sub(19)))?)?) as u32);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1)
    }
}

pub mod statement_154 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                given.reach(item.at);
                let n1 = text(item.at, stop, (if item.value % 3 == 0 { (item.at as i64) } else { item.value }))?.wrapping_add(1);
                if n1 % 2 == 0 && item.at % 5 == 1 { continue; }
                a0 += 1;
                if item.at == later { resume_unwind(Box::new(Payload(item.at))); }
                let mut n2 = ((item.at as i64) ^ item.value).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                let n4 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { mix((item.at as i64)) };
                if n1 > 295 {
                }
                else {
                    let n5 = (n4 & 115);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() {
                    given.reach(item.at);
                    let n1 = text(item.at, stop, (if item.value % 3 == 0 { (item.at as i64) } else { item.value }))?.wrapping_add(1);
                    if n1 % 2 == 0 && item.at % 5 == 1 { continue; }
                    a0 += 1;
                    if item.at == later { resume_unwind(Box::new(Payload(item.at))); }
                    let mut n2 = ((item.at as i64) ^ item.value).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    let n4 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { mix((item.at as i64)) };
                    if n1 > 295 {
                    }
                    else {
                        let n5 = (n4 & 115);
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_155 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 0.5;
        let mut a1: u32 = 3_000_000_000;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    a1 = a1 - mix(i).rem_euclid(50) as u32 - 1;
                    pairs[i as usize].1 = usize::from(mix(i) % 2 == 0);
                    let n1 = format!("{}{word:?}", mix(i.wrapping_sub(i)), word = i.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(i) % 3 != 1 {
                        match (if mix(round) % 3 != 1 { i } else { 35 }).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                                    Some(some((i as usize), later, x)?.wrapping_add(m.wrapping_mul(7)))
                                };
                                let n3 = n2(mix(m.wrapping_sub(n1))).unwrap_or(1);
                            }
                            _ => {}
                        }
                    }
                    *a0 = f64::max(*a0, i as f64);
                    pairs[i as usize].1 = usize::from(mix(round.wrapping_sub(n1)) % 2 == 0);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 0.5;
        let mut a1: u32 = 3_000_000_000;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in (0..=len as i64).rev() {
                        given.reach((i as usize));
                        a1 = a1 - mix(i).rem_euclid(50) as u32 - 1;
                        pairs[i as usize].1 = usize::from(mix(i) % 2 == 0);
                        let n1 = format!("{}{word:?}", mix(i.wrapping_sub(i)), word = i.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if mix(i) % 3 != 1 {
                            match (if mix(round) % 3 != 1 { i } else { 35 }).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n2 = |x: i64| -> Option<i64> {
                                        if x % 3 == 0 { return None; }
                                        for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                                        Some(some((i as usize), later, x)?.wrapping_add(m.wrapping_mul(7)))
                                    };
                                    let n3 = n2(mix(m.wrapping_sub(n1))).unwrap_or(1);
                                }
                                _ => {}
                            }
                        }
                        *a0 = f64::max(*a0, i as f64);
                        pairs[i as usize].1 = usize::from(mix(round.wrapping_sub(n1)) % 2 == 0);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).window("pairs", &pairs)
    }
}

pub mod statement_156 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> String {
            for i in 0..len as u64 {
                given.reach((i as usize));
                let n1 = ((i as i64) & 73);
                let n2 = n1.wrapping_add(n1);
                if mix(n1) % 3 != 1 {
                    if (i as usize) == stop { panic!("on purpose {}", (i as usize)); }
                }
                else {
                }
                if (i as i64) & 6 != 0 {
                    let n3 = format!("{}{word:?}", (if n1 > 165 { (i as i64) } else { 1 }), word = n1 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    grid[i as usize][(((i as i64) & 101) & 1) as usize] += 1;
                }
                grid[i as usize][((i as i64).wrapping_mul(17) & 1) as usize] += 1;
                for x in 0..3 { grid[i as usize][x] = mix(n2.wrapping_sub(23)); }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    let n1 = ((i as i64) & 73);
                    let n2 = n1.wrapping_add(n1);
                    if mix(n1) % 3 != 1 {
                        if (i as usize) == stop { panic!("on purpose {}", (i as usize)); }
                    }
                    else {
                    }
                    if (i as i64) & 6 != 0 {
                        let n3 = format!("{}{word:?}", (if n1 > 165 { (i as i64) } else { 1 }), word = n1 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        grid[i as usize][(((i as i64) & 101) & 1) as usize] += 1;
                    }
                    grid[i as usize][((i as i64).wrapping_mul(17) & 1) as usize] += 1;
                    for x in 0..3 { grid[i as usize][x] = mix(n2.wrapping_sub(23)); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("grid", &grid)
    }
}

pub mod statement_157 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let ended = ended(|| -> Option<String> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let mut n1 = (item.value ^ item.value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0 -= n2.wrapping_add(item.value).rem_euclid(90) as u32; });
                    let n4 = some(item.at, later, (item.value & 115))?;
                    let n5 = some(item.at, stop, item.value)?;
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk {
                    let mut n1 = (item.value ^ item.value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    (0..2).for_each(|_| { a0 -= n2.wrapping_add(item.value).rem_euclid(90) as u32; });
                    let n4 = some(item.at, later, (item.value & 115))?;
                    let n5 = some(item.at, stop, item.value)?;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_158 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    numbers[i as usize] += (round ^ (i as i64)).rem_euclid(60) + (numbers.len() as i64);
                    let n1 = mix((i as i64));
                    match (if mix(round) % 3 != 1 { n1 } else { 38 }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    a0 &= !(1 << (round.wrapping_add(40) & 15)) | 0x10_0000;
                    let n2 = mix(n1);
                    if round % 2 == 0 { a0 &= !(1 << ((n2 & 78) & 15)) | 0x10_0000; }
                    numbers[i as usize] = (if round & 1 != 0 { n1 } else { 18 }) % 1000;
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..len as u64 {
                        given.reach((i as usize));
                        numbers[i as usize] += (round ^ (i as i64)).rem_euclid(60) + (numbers.len() as i64);
                        let n1 = mix((i as i64));
                        match (if mix(round) % 3 != 1 { n1 } else { 38 }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        a0 &= !(1 << (round.wrapping_add(40) & 15)) | 0x10_0000;
                        let n2 = mix(n1);
                        if round % 2 == 0 { a0 &= !(1 << ((n2 & 78) & 15)) | 0x10_0000; }
                        numbers[i as usize] = (if round & 1 != 0 { n1 } else { 18 }) % 1000;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }
}

pub mod statement_159 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let ended = ended(|| -> String {
            'items: for item in given.items.clone() {
                let n1 = (item.at as i64).wrapping_add((item.at as i64));
                if item.at == stop { break 'items; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for item in given.items.clone() {
                    let n1 = (item.at as i64).wrapping_add((item.at as i64));
                    if item.at == stop { break 'items; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_160 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    match (if item.value > 215 { item.value } else { 41 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if (*other) & 1 != 0 {
                            }
                            else {
                            }
                        }
                        _ => {}
                    }
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    match (if item.value > 215 { item.value } else { 41 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if (*other) & 1 != 0 {
                            }
                            else {
                            }
                        }
                        _ => {}
                    }
                    let n1 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_161 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                match mix(item.value).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    }
                    _ => {}
                }
                let n1 = (0..4_i64).map(|m| m.wrapping_mul((item.at as i64)) % 50).sum::<i64>();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                        }
                        _ => {}
                    }
                    let n1 = parallel!(sum(m.wrapping_mul((item.at as i64)) % 50 for m in 0..4_i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_162 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: [u32; 8] = [1; 8];
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if let Some(c0) = (value ^ value).checked_sub(6) {
                    (0..2).for_each(|_| { a0[(c0 & 58).rem_euclid(5) as usize] += (c0 & 58).rem_euclid(60); });
                    if mix((at as i64)) % 3 != 1 { a2[c0.wrapping_mul(7).rem_euclid(5) as usize] += c0.wrapping_mul(7).rem_euclid(60); }
                    let Some(n1) = some(at, later, 8) else { break };
                    let n2 = small(at, stop, (if n1 & 3 != 0 { (at as i64) } else { 16 }))?.wrapping_add(1);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: [u32; 8] = [1; 8];
        let mut a2: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if let Some(c0) = (value ^ value).checked_sub(6) {
                    (0..2).for_each(|_| { a0[(c0 & 58).rem_euclid(5) as usize] += (c0 & 58).rem_euclid(60); });
                    if mix((at as i64)) % 3 != 1 { a2[c0.wrapping_mul(7).rem_euclid(5) as usize] += c0.wrapping_mul(7).rem_euclid(60); }
                    let Some(n1) = some(at, later, 8) else { break };
                    let n2 = small(at, stop, (if n1 & 3 != 0 { (at as i64) } else { 16 }))?.wrapping_add(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_163 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    let c_stop = if item.at == stop { break 'rounds } else { (round & 7) };
                    let c0 = (if c_stop & 3 != 0 { item.value } else { 29 });
                    let c1 = (round ^ 23);
                    given.reach(item.at);
                    a0.insert((c1 ^ round));
                    for n1 in 0..c0.wrapping_add(c_stop).rem_euclid(4) {
                        if n1 == 2 { break; }
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                        };
                        let n3 = n2(c_stop.wrapping_add(12)).unwrap_or(1);
                        a0.insert((c1 ^ 43));
                    }
                    a0.insert((if (item.at as i64) % 4 == 0 { c1 } else { 12 }));
                    a0.insert((c0 ^ 16));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BTreeSet<i64> = BTreeSet::from([1]);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) let c_stop = if item.at == stop { break 'rounds } else { (round & 7) } let c0 = (if c_stop & 3 != 0 { item.value } else { 29 }) let c1 = (round ^ 23) {
                        given.reach(item.at);
                        a0.insert((c1 ^ round));
                        for n1 in 0..c0.wrapping_add(c_stop).rem_euclid(4) {
                            if n1 == 2 { break; }
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                            };
                            let n3 = n2(c_stop.wrapping_add(12)).unwrap_or(1);
                            a0.insert((c1 ^ 43));
                        }
                        a0.insert((if (item.at as i64) % 4 == 0 { c1 } else { 12 }));
                        a0.insert((c0 ^ 16));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod statement_164 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 0);
        let ended = ended(|| -> Option<String> {
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let c_stop = if item.at >= stop { resume_unwind(Box::new(Payload(item.at))) } else { mix((item.at as i64)) };
                    given.reach(item.at);
                    if item.value & 3 != 0 {
                    }
                    for n1 in 0..mix(c_stop.wrapping_sub(item.value)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                    }
                    let n2 = format!("{}{word:?}", mix(c_stop.wrapping_sub(c_stop)), word = (if item.value & 2 != 0 { item.value } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 += usize::from((c_stop ^ c_stop) % 2 == 0);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 0);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk let c_stop = if item.at >= stop { resume_unwind(Box::new(Payload(item.at))) } else { mix((item.at as i64)) } {
                    given.reach(item.at);
                    if item.value & 3 != 0 {
                    }
                    for n1 in 0..mix(c_stop.wrapping_sub(item.value)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                    }
                    let n2 = format!("{}{word:?}", mix(c_stop.wrapping_sub(c_stop)), word = (if item.value & 2 != 0 { item.value } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 += usize::from((c_stop ^ c_stop) % 2 == 0);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_165 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &given.items {
                let n1 = mix(item.value.wrapping_sub(item.value));
                a0 += usize::from((item.at as i64).wrapping_add(0) % 2 == 0);
                (0..2).for_each(|_| { a0 += usize::from((item.at as i64) % 2 == 0); });
                let n2 = (if (item.at as i64) > 230 { n1 } else { 2 });
                (0..2).for_each(|_| { a0 += usize::from((n1 & 24) % 2 == 0); });
                let n3 = small(item.at, later, mix((item.at as i64).wrapping_sub(32)))?.wrapping_add(1);
                for n4 in 0..(item.value & 85).rem_euclid(4) {
                }
                let n5 = some(item.at, stop, mix(n3.wrapping_sub(item.value))).ok_or(Small(item.at))?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in &given.items {
                    let n1 = mix(item.value.wrapping_sub(item.value));
                    a0 += usize::from((item.at as i64).wrapping_add(0) % 2 == 0);
                    (0..2).for_each(|_| { a0 += usize::from((item.at as i64) % 2 == 0); });
                    let n2 = (if (item.at as i64) > 230 { n1 } else { 2 });
                    (0..2).for_each(|_| { a0 += usize::from((n1 & 24) % 2 == 0); });
                    let n3 = small(item.at, later, mix((item.at as i64).wrapping_sub(32)))?.wrapping_add(1);
                    for n4 in 0..(item.value & 85).rem_euclid(4) {
                    }
                    let n5 = some(item.at, stop, mix(n3.wrapping_sub(item.value))).ok_or(Small(item.at))?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_166 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                a0.1 -= 2;
                if (item.at as i64) % 3 == 0 {
                    let n1 = ((item.at as i64) ^ 6);
                }
                else {
                    let n2 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                }
                for n3 in 0..(item.at as i64).wrapping_mul(11).rem_euclid(4) {
                    a0.1 -= mix((item.at as i64)).rem_euclid(90) as u32;
                }
                let n4 = { let shown = (if item.value & 1 != 0 { item.value } else { (item.at as i64) }); format!("{shown:04}-{:x}", item.value.wrapping_add(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0.1 -= 2;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    a0.1 -= 2;
                    if (item.at as i64) % 3 == 0 {
                        let n1 = ((item.at as i64) ^ 6);
                    }
                    else {
                        let n2 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                    }
                    for n3 in 0..(item.at as i64).wrapping_mul(11).rem_euclid(4) {
                        a0.1 -= mix((item.at as i64)).rem_euclid(90) as u32;
                    }
                    let n4 = { let shown = (if item.value & 1 != 0 { item.value } else { (item.at as i64) }); format!("{shown:04}-{:x}", item.value.wrapping_add(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 -= 2;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_167 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                let c_stop = if item.at == stop { panic!("on purpose {}", item.at) } else { mix((item.at as i64)) };
                given.reach(item.at);
                let n1 = item.value.wrapping_add(item.value);
                let n2 = format!("{:>4}|{:?}", (item.at as i64), vec![(n1 & 29); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n3 = (item.at as i64);
                (0..2).for_each(|_| { a1.1 += Wrapping((if n3 > 290 { item.value } else { 33 }) as u8); });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in fresh.iter_mut() let c_stop = if item.at == stop { panic!("on purpose {}", item.at) } else { mix((item.at as i64)) } {
                    given.reach(item.at);
                    let n1 = item.value.wrapping_add(item.value);
                    let n2 = format!("{:>4}|{:?}", (item.at as i64), vec![(n1 & 29); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n3 = (item.at as i64);
                    (0..2).for_each(|_| { a1.1 += Wrapping((if n3 > 290 { item.value } else { 33 }) as u8); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_168 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for i in -3..len as i32 - 3 {
                for k in 0..2_i64 {
                    given.reach(((i + 3) as usize));
                    match (k ^ k).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a0 = *a0 - m.rem_euclid(50);
                            *a0 = *a0 - mix(m).rem_euclid(50);
                        }
                        _ => {}
                    }
                    a1.value *= Wrapping((i64::from(i).wrapping_mul(19) ^ a1.scale) | 1);
                    let n1 = format!("{}{word:?}", (i64::from(i) ^ i64::from(i)), word = i64::from(i).wrapping_add(k) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a0 = *a0 - i64::from(i).rem_euclid(50);
                    a1.value *= Wrapping(k.wrapping_mul(7) | 1);
                    if ((i + 3) as usize) >= stop { break 'items; }
                    *a0 = *a0 - mix(i64::from(i)).rem_euclid(50);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for i in -3..len as i32 - 3 for k in 0..2_i64 {
                    given.reach(((i + 3) as usize));
                    match (k ^ k).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a0 = *a0 - m.rem_euclid(50);
                            *a0 = *a0 - mix(m).rem_euclid(50);
                        }
                        _ => {}
                    }
                    a1.value *= Wrapping((i64::from(i).wrapping_mul(19) ^ a1.scale) | 1);
                    let n1 = format!("{}{word:?}", (i64::from(i) ^ i64::from(i)), word = i64::from(i).wrapping_add(k) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a0 = *a0 - i64::from(i).rem_euclid(50);
                    a1.value *= Wrapping(k.wrapping_mul(7) | 1);
                    if ((i + 3) as usize) >= stop { break 'items; }
                    *a0 = *a0 - mix(i64::from(i)).rem_euclid(50);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value)
    }
}

pub mod statement_169 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                let c0 = (i as i64);
                if (i as i64) > 38 {
                    given.reach(i);
                    for n1 in 0..mix(c0.wrapping_sub(25)).rem_euclid(4) {
                        if (i as i64) % 4 == 0 && i % 5 == 1 { continue; }
                        let n2 = (0..4_i64).map(|m| m.wrapping_mul(n1) % 50).sum::<i64>();
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub(2))))
                    };
                    let n4 = n3(mix(c0.wrapping_sub(c0))).unwrap_or(1);
                    for n5 in 0..c0.wrapping_add(3).rem_euclid(4) {
                        if n5 & 7 != 0 {
                            let n6 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(mix(c0)))
                            };
                            let n7 = n6(n5.wrapping_mul(3)).unwrap_or(1);
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut a1: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len let c0 = (i as i64) if (i as i64) > 38 {
                    given.reach(i);
                    for n1 in 0..mix(c0.wrapping_sub(25)).rem_euclid(4) {
                        if (i as i64) % 4 == 0 && i % 5 == 1 { continue; }
                        let n2 = parallel!(sum(m.wrapping_mul(n1) % 50 for m in 0..4_i64));
                    }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub(2))))
                    };
                    let n4 = n3(mix(c0.wrapping_sub(c0))).unwrap_or(1);
                    for n5 in 0..c0.wrapping_add(3).rem_euclid(4) {
                        if n5 & 7 != 0 {
                            let n6 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(mix(c0)))
                            };
                            let n7 = n6(n5.wrapping_mul(3)).unwrap_or(1);
                        }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show())
    }
}

pub mod statement_170 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -3);
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len {
                given.reach(i);
                if mix((i as i64)) % 3 != 1 { a0.1 *= if mix((i as i64)) % 2 == 0 { 1 } else { -1 }; }
                match (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                        let n1 = ((i as i64) & 59);
                    }
                    _ => {}
                }
                if (i as i64) > 84 { a0.1 *= if ((if (i as i64) % 5 == 0 { (i as i64) } else { 26 }) ^ a0.0) % 2 == 0 { 1 } else { -1 }; }
                a0.1 *= if (((i as i64) ^ (i as i64)) ^ a0.0) % 2 == 0 { 1 } else { -1 };
                pairs[i].1 = usize::from((if (i as i64) > 139 { (i as i64) } else { (i as i64) }) % 2 == 0);
                lists[i].push((i as i64).wrapping_add((i as i64)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -3);
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len {
                    given.reach(i);
                    if mix((i as i64)) % 3 != 1 { a0.1 *= if mix((i as i64)) % 2 == 0 { 1 } else { -1 }; }
                    match (if (i as i64) % 3 == 0 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                            let n1 = ((i as i64) & 59);
                        }
                        _ => {}
                    }
                    if (i as i64) > 84 { a0.1 *= if ((if (i as i64) % 5 == 0 { (i as i64) } else { 26 }) ^ a0.0) % 2 == 0 { 1 } else { -1 }; }
                    a0.1 *= if (((i as i64) ^ (i as i64)) ^ a0.0) % 2 == 0 { 1 } else { -1 };
                    pairs[i].1 = usize::from((if (i as i64) > 139 { (i as i64) } else { (i as i64) }) % 2 == 0);
                    lists[i].push((i as i64).wrapping_add((i as i64)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod statement_171 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.clone() {
                    given.reach(item.at);
                    a0.1[(mix((item.at as i64).wrapping_sub(round)) & 1) as usize][mix((item.at as i64).wrapping_sub(round)).rem_euclid(3) as usize] += 2;
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(mix(round.wrapping_sub(item.value))))
                    };
                    let n2 = n1(mix(round)).unwrap_or(1);
                    a0.1[(n2 & 1) as usize][n2.rem_euclid(3) as usize] += 2;
                    let mut n3 = round.wrapping_mul(15).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            match item.at { x if x == stop => return None, _ => {} }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [[i64; 3]; 2]) = (3, [[0; 3]; 2]);
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.items.clone() {
                        given.reach(item.at);
                        a0.1[(mix((item.at as i64).wrapping_sub(round)) & 1) as usize][mix((item.at as i64).wrapping_sub(round)).rem_euclid(3) as usize] += 2;
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(mix(round.wrapping_sub(item.value))))
                        };
                        let n2 = n1(mix(round)).unwrap_or(1);
                        a0.1[(n2 & 1) as usize][n2.rem_euclid(3) as usize] += 2;
                        let mut n3 = round.wrapping_mul(15).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                match item.at { x if x == stop => return None, _ => {} }
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_172 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                if mix((item.value as i64)) % 3 != 1 {
                    if let c1 @ -200..=900 = (item.value as i64) && (item.value as i64) & 4 != 0 {
                        let n1 = c1;
                        let Some(n2) = some(item.value, later, 8) else { return Err(Wrong::Item(item)) };
                        a0 -= n1.wrapping_add(24).rem_euclid(100) as i32;
                        a1.value += 1;
                        let Some(n3) = some(item.value, stop, 8) else { resume_unwind(Box::new(item)) };
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) if mix((item.value as i64)) % 3 != 1 if let c1 @ -200..=900 = (item.value as i64) && (item.value as i64) & 4 != 0 {
                    let n1 = c1;
                    let Some(n2) = some(item.value, later, 8) else { return Err(Wrong::Item(item)) };
                    a0 -= n1.wrapping_add(24).rem_euclid(100) as i32;
                    a1.value += 1;
                    let Some(n3) = some(item.value, stop, 8) else { resume_unwind(Box::new(item)) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }
}

pub mod statement_173 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut a2: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for chunk in given.items.chunks(3) {
                scratch.clear();
                if chunk[0].value > 23 { a1.extend(0..mix(chunk[0].value.wrapping_sub((chunk.len() as i64))).rem_euclid(3)); }
                let mut n1 = (chunk.len() as i64).wrapping_add(chunk[0].value).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        for n3 in 0..mix(n1).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            let n4 = format!("{} {:?}", n1.wrapping_mul(15), some(chunk[0].at, later, (if n3 & 2 != 0 { n3 } else { 42 }))?).len() as i64;
                        }
                        let mut n5 = chunk[0].value.rem_euclid(5);
                        while n5 > 0 {
                            n5 -= 1;
                            let n6 = (chunk[0].value & 116);
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                a2.extend(0..chunk[0].value.rem_euclid(3));
                a0.extend([mix(n2), 4]);
                a1.extend(0..chunk[0].value.wrapping_add(27).rem_euclid(3));
                let Some(n7) = some(chunk[0].at, stop, 8) else { resume_unwind(Box::new(Payload(chunk[0].at))) };
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).sequence("a1", a1).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut a2: VecDeque<i64> = VecDeque::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for chunk in given.items.chunks(3) {
                    scratch.clear();
                    if chunk[0].value > 23 { a1.extend(0..mix(chunk[0].value.wrapping_sub((chunk.len() as i64))).rem_euclid(3)); }
                    let mut n1 = (chunk.len() as i64).wrapping_add(chunk[0].value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            for n3 in 0..mix(n1).rem_euclid(4) {
                                if n3 == 1 { continue; }
                                let n4 = format!("{} {:?}", n1.wrapping_mul(15), some(chunk[0].at, later, (if n3 & 2 != 0 { n3 } else { 42 }))?).len() as i64;
                            }
                            let mut n5 = chunk[0].value.rem_euclid(5);
                            while n5 > 0 {
                                n5 -= 1;
                                let n6 = (chunk[0].value & 116);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a2.extend(0..chunk[0].value.rem_euclid(3));
                    a0.extend([mix(n2), 4]);
                    a1.extend(0..chunk[0].value.wrapping_add(27).rem_euclid(3));
                    let Some(n7) = some(chunk[0].at, stop, 8) else { resume_unwind(Box::new(Payload(chunk[0].at))) };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).sequence("a1", a1).sequence("a2", a2)
    }
}

pub mod statement_174 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1: [u16; 4] = [9; 4];
        let mut a2: f64 = 0.5;
        let ended = ended(|| -> Option<String> {
            for i in 0..len as u64 {
                if (i as i64) % 5 == 0 {
                    for k in 0..(i as i64).rem_euclid(3) {
                        match (i as i64).wrapping_mul(5).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        a2 = f64::max(a2, mix(k.wrapping_sub(21)) as f64);
                        a0.value &= ((k & 46) ^ a0.scale) != 431;
                        a1[mix(k.wrapping_sub((i as i64))).rem_euclid(4) as usize] ^= mix(k.wrapping_sub((i as i64))) as u16;
                        let n1 = some((i as usize), stop, k)?;
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<bool> = Held { value: true, scale: 2 };
        let mut a1: [u16; 4] = [9; 4];
        let mut a2: f64 = 0.5;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 if (i as i64) % 5 == 0 for k in 0..(i as i64).rem_euclid(3) {
                    match (i as i64).wrapping_mul(5).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    a2 = f64::max(a2, mix(k.wrapping_sub(21)) as f64);
                    a0.value &= ((k & 46) ^ a0.scale) != 431;
                    a1[mix(k.wrapping_sub((i as i64))).rem_euclid(4) as usize] ^= mix(k.wrapping_sub((i as i64))) as u16;
                    let n1 = some((i as usize), stop, k)?;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_175 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for (i, item) in given.items.iter().enumerate() {
                *a1 = *a1 + item.value.wrapping_add((item.at as i64)).rem_euclid(50);
                for n1 in 0..(item.at as i64).wrapping_add((item.at as i64)).rem_euclid(4) {
                    if n1 == 1 { continue; }
                    a0.push('x');
                }
                a0.push('x');
                *a1 = *a1 + (item.at as i64).wrapping_mul(11).rem_euclid(50);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in given.items.iter().enumerate() {
                    *a1 = *a1 + item.value.wrapping_add((item.at as i64)).rem_euclid(50);
                    for n1 in 0..(item.at as i64).wrapping_add((item.at as i64)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        a0.push('x');
                    }
                    a0.push('x');
                    *a1 = *a1 + (item.at as i64).wrapping_mul(11).rem_euclid(50);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1_home)
    }
}

pub mod statement_176 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Option<String> {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                given.reach(item.value);
                if (item.value as i64) % 4 == 0 {
                    let n1 = ((item.value as i64) ^ (item.value as i64));
                }
                if mix((item.value as i64)) % 3 != 1 {
                    a1.push_back(((item.value as i64) ^ (item.value as i64)));
                }
                let n2 = { let shown = mix((item.value as i64)); format!("{shown:04}-{:x}", ((item.value as i64) ^ 16)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u32>) = (3, Wrapping(3));
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    given.reach(item.value);
                    if (item.value as i64) % 4 == 0 {
                        let n1 = ((item.value as i64) ^ (item.value as i64));
                    }
                    if mix((item.value as i64)) % 3 != 1 {
                        a1.push_back(((item.value as i64) ^ (item.value as i64)));
                    }
                    let n2 = { let shown = mix((item.value as i64)); format!("{shown:04}-{:x}", ((item.value as i64) ^ 16)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1)
    }
}

pub mod statement_177 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            for i in (0..len).rev() {
                if mix((i as i64)) % 3 != 1 {
                    given.reach(i);
                    if (i as i64) & 2 != 0 {
                        numbers[i] = (numbers[i] & 1023) * 3 + mix((i as i64)) % 1000;
                    }
                    if i == stop { break; }
                    let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(5), word = ((i as i64) & 41) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    numbers[i] ^= (i as i64) & 511;
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() if mix((i as i64)) % 3 != 1 {
                    given.reach(i);
                    if (i as i64) & 2 != 0 {
                        numbers[i] = (numbers[i] & 1023) * 3 + mix((i as i64)) % 1000;
                    }
                    if i == stop { break; }
                    let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(5), word = ((i as i64) & 41) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    numbers[i] ^= (i as i64) & 511;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod statement_178 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: i64 = 2;
        let mut a2: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for (item, other) in given.items.iter().zip(&given.values) {
                given.reach(item.at);
                scratch.clear();
                a2.push((item.value & 102));
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add((item.value ^ (*other))))
                };
                let n2 = n1((*other)).unwrap_or(1);
                match mix(n2.wrapping_sub(36)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        match mix(n2).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                    }
                    _ => {}
                }
                let mut n3 = n2.rem_euclid(5);
                while n3 > 0 {
                    n3 -= 1;
                }
                a0.value -= Wrapping(mix((*other)) as u32);
                let n4 = format!("{} {:?}", item.value, text(item.at, later, mix(item.value))?).len() as i64;
                let n5 = text(item.at, stop, (*other).wrapping_mul(3))?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: i64 = 2;
        let mut a2: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    scratch.clear();
                    a2.push((item.value & 102));
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.value ^ (*other))))
                    };
                    let n2 = n1((*other)).unwrap_or(1);
                    match mix(n2.wrapping_sub(36)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match mix(n2).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let mut n3 = n2.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                    }
                    a0.value -= Wrapping(mix((*other)) as u32);
                    let n4 = format!("{} {:?}", item.value, text(item.at, later, mix(item.value))?).len() as i64;
                    let n5 = text(item.at, stop, (*other).wrapping_mul(3))?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2.show())
    }
}

pub mod statement_179 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 77);
        let mut a1_home: i32 = 7;
        let mut a2: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for chunk in given.items.chunks(7) {
                for item in chunk {
                    let n1 = item.value.wrapping_mul(15);
                    match (n1 ^ item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.1 ^= (if item.value & 1 != 0 { n1 } else { item.value });
                        }
                        _ => {}
                    }
                    let mut n2 = n1.wrapping_add(item.value).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            match (if n2 % 3 == 0 { item.value } else { n1 }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if n1 > 45 { a2.value.insert(((n2 ^ 26) ^ a2.scale).rem_euclid(500)); }
                                }
                                _ => {}
                            }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a0.1 ^= item.value;
                    *a1 -= n3.rem_euclid(100) as i32;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 77);
        let mut a1_home: i32 = 7;
        let mut a2: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for chunk in given.items.chunks(7) for item in chunk {
                    let n1 = item.value.wrapping_mul(15);
                    match (n1 ^ item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.1 ^= (if item.value & 1 != 0 { n1 } else { item.value });
                        }
                        _ => {}
                    }
                    let mut n2 = n1.wrapping_add(item.value).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            match (if n2 % 3 == 0 { item.value } else { n1 }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if n1 > 45 { a2.value.insert(((n2 ^ 26) ^ a2.scale).rem_euclid(500)); }
                                }
                                _ => {}
                            }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a0.1 ^= item.value;
                    *a1 -= n3.rem_euclid(100) as i32;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2.value.show())
    }
}

pub mod statement_180 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                scratch.clear();
                item.value = mix(item.value) % 1000;
                numbers[i] ^= (item.at as i64).wrapping_add(1) & 511;
                if mix((item.at as i64)) % 3 != 1 {
                    let n1 = item.value.wrapping_mul(7);
                }
                let Some(n2) = some(i, stop, 8) else { return None };
                numbers[i] ^= n2 & 511;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    scratch.clear();
                    item.value = mix(item.value) % 1000;
                    numbers[i] ^= (item.at as i64).wrapping_add(1) & 511;
                    if mix((item.at as i64)) % 3 != 1 {
                        let n1 = item.value.wrapping_mul(7);
                    }
                    let Some(n2) = some(i, stop, 8) else { return None };
                    numbers[i] ^= n2 & 511;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_181 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: Duration = Duration::from_secs(1);
        let mut a2: Held<bool> = Held { value: true, scale: 2 };
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    if let Some(c0) = (if (item.value as i64) & 6 != 0 { round } else { (item.value as i64) }).checked_sub(5) {
                        if c0 % 5 == 0 {
                            given.reach(item.value);
                            match item.value { x if x == stop => continue 'rounds, _ => {} }
                            if mix(c0) % 3 != 1 {
                                (0..2).for_each(|_| { a1 += Duration::from_millis((item.value as i64).rem_euclid(100) as u64); });
                                let Some(n1) = some(item.value, later, 8) else { break };
                            }
                            a1 += Duration::from_millis(round.rem_euclid(100) as u64);
                            a0.push_str(&mix(round.wrapping_sub(46)).to_string());
                            (0..2).for_each(|_| { a1 += Duration::from_millis((item.value as i64).wrapping_add(6).rem_euclid(100) as u64); });
                            a2.value &= (item.value as i64) != 431;
                            let Some(n2) = some(item.value, stop, 8) else { break };
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: Duration = Duration::from_secs(1);
        let mut a2: Held<bool> = Held { value: true, scale: 2 };
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) if let Some(c0) = (if (item.value as i64) & 6 != 0 { round } else { (item.value as i64) }).checked_sub(5) if c0 % 5 == 0 {
                        given.reach(item.value);
                        match item.value { x if x == stop => continue 'rounds, _ => {} }
                        if mix(c0) % 3 != 1 {
                            (0..2).for_each(|_| { a1 += Duration::from_millis((item.value as i64).rem_euclid(100) as u64); });
                            let Some(n1) = some(item.value, later, 8) else { break };
                        }
                        a1 += Duration::from_millis(round.rem_euclid(100) as u64);
                        a0.push_str(&mix(round.wrapping_sub(46)).to_string());
                        (0..2).for_each(|_| { a1 += Duration::from_millis((item.value as i64).wrapping_add(6).rem_euclid(100) as u64); });
                        a2.value &= (item.value as i64) != 431;
                        let Some(n2) = some(item.value, stop, 8) else { break };
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_182 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in (0..len).rev() {
                given.reach(i);
                let n1 = if i == stop { return Err(Wrong::Small(i)) } else { (i as i64) };
                lists[i].push(n1);
                pairs[i].0 += (if n1 > 142 { n1 } else { 0 }).rem_euclid(60);
                if mix(n1) % 3 != 1 && i % 5 == 1 { continue; }
                if mix(n1) % 3 != 1 {
                    if (i as i64) & 6 != 0 { a0[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2; }
                }
                pairs[i].0 += (i as i64).rem_euclid(60);
                lists[i].push(((i as i64) & 13));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() {
                    given.reach(i);
                    let n1 = if i == stop { return Err(Wrong::Small(i)) } else { (i as i64) };
                    lists[i].push(n1);
                    pairs[i].0 += (if n1 > 142 { n1 } else { 0 }).rem_euclid(60);
                    if mix(n1) % 3 != 1 && i % 5 == 1 { continue; }
                    if mix(n1) % 3 != 1 {
                        if (i as i64) & 6 != 0 { a0[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2; }
                    }
                    pairs[i].0 += (i as i64).rem_euclid(60);
                    lists[i].push(((i as i64) & 13));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod statement_183 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; 3];
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Option<String> {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    lists[i].push(mix((i as i64)));
                    numbers[i] ^= ((j as i64) & 61) & 511;
                    lists[i].push(mix((j as i64).wrapping_sub(38)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; 3];
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    lists[i].push(mix((i as i64)));
                    numbers[i] ^= ((j as i64) & 61) & 511;
                    lists[i].push(mix((j as i64).wrapping_sub(38)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_184 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for i in (0..len).map(|i| i * 2) {
                given.reach((i / 2));
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                    Some(some((i / 2), later, x)?.wrapping_add((i as i64).wrapping_add(48)))
                };
                let n2 = n1((i as i64).wrapping_mul(3)).unwrap_or(1);
                for n3 in 0..((i as i64) & 87).rem_euclid(4) {
                    if n3 == 2 { break; }
                    if (i as i64) % 4 == 0 {
                    }
                    else {
                        let n4 = n3.wrapping_add(5);
                    }
                }
                match mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        if (i as i64) > 81 {
                            if mix((i as i64)) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                        }
                    }
                    _ => {}
                }
                if (i / 2) == stop { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).map(|i| i * 2) {
                    given.reach((i / 2));
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                        Some(some((i / 2), later, x)?.wrapping_add((i as i64).wrapping_add(48)))
                    };
                    let n2 = n1((i as i64).wrapping_mul(3)).unwrap_or(1);
                    for n3 in 0..((i as i64) & 87).rem_euclid(4) {
                        if n3 == 2 { break; }
                        if (i as i64) % 4 == 0 {
                        }
                        else {
                            let n4 = n3.wrapping_add(5);
                        }
                    }
                    match mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (i as i64) > 81 {
                                if mix((i as i64)) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                            }
                        }
                        _ => {}
                    }
                    if (i / 2) == stop { break; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_185 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<u64> = vec![500_000; 5];
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            'items: for i in 0..len / 10 {
                for j in 0..10_usize {
                    let c_stop = if (i * 10 + j) >= stop { resume_unwind(Box::new(Payload((i * 10 + j)))) } else { ((j as i64) & 85) };
                    let mut n1 = mix((i as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{:>4}|{:?}", c_stop.wrapping_add(n1), vec![(i as i64).wrapping_add((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let mut n3 = (if (j as i64) & 7 != 0 { (j as i64) } else { (j as i64) }).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            if mix((j as i64)) % 3 != 1 {
                                a0[mix(c_stop).rem_euclid(5) as usize] -= 1;
                            }
                            else {
                                if c_stop & 1 != 0 && (i * 10 + j) % 5 == 1 { continue 'items; }
                                if n3 > 171 { a0[mix((j as i64).wrapping_sub(n3)).rem_euclid(5) as usize] -= 1; }
                            }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    match ((i as i64) & 32).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = (0..4_i64).map(|m| m.wrapping_mul(m) % 50).sum::<i64>();
                            let mut n6 = (j as i64).wrapping_add((j as i64)).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    let n8 = format!("{:>4}|{:?}", (if n6 % 4 == 0 { (j as i64) } else { (j as i64) }), vec![c_stop.wrapping_add(n4); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    let n9 = format!("{:>4}|{:?}", (c_stop ^ n4), vec![mix(c_stop); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (i as i64) % 3 == 0 { a0[(i as i64).rem_euclid(5) as usize] -= 1; }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<u64> = vec![500_000; 5];
        let ended = ended(|| -> String {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..len / 10 for j in 0..10_usize let c_stop = if (i * 10 + j) >= stop { resume_unwind(Box::new(Payload((i * 10 + j)))) } else { ((j as i64) & 85) } {
                    let mut n1 = mix((i as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{:>4}|{:?}", c_stop.wrapping_add(n1), vec![(i as i64).wrapping_add((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let mut n3 = (if (j as i64) & 7 != 0 { (j as i64) } else { (j as i64) }).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            if mix((j as i64)) % 3 != 1 {
                                a0[mix(c_stop).rem_euclid(5) as usize] -= 1;
                            }
                            else {
                                if c_stop & 1 != 0 && (i * 10 + j) % 5 == 1 { continue 'items; }
                                if n3 > 171 { a0[mix((j as i64).wrapping_sub(n3)).rem_euclid(5) as usize] -= 1; }
                            }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    match ((i as i64) & 32).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = parallel!(sum(m.wrapping_mul(m) % 50 for m in 0..4_i64));
                            let mut n6 = (j as i64).wrapping_add((j as i64)).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    let n8 = format!("{:>4}|{:?}", (if n6 % 4 == 0 { (j as i64) } else { (j as i64) }), vec![c_stop.wrapping_add(n4); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    let n9 = format!("{:>4}|{:?}", (c_stop ^ n4), vec![mix(c_stop); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (i as i64) % 3 == 0 { a0[(i as i64).rem_euclid(5) as usize] -= 1; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_186 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in 0..3_usize {
                for j in 0..len / 3 {
                    if (j as i64) > 200 {
                        if let Some(c1) = (i as i64).checked_sub(2) {
                            given.reach((i * (len / 3) + j));
                            let mut n1 = (j as i64).rem_euclid(5);
                            while n1 > 0 {
                                n1 -= 1;
                                let mut n2 = mix(n1.wrapping_sub((i as i64))).rem_euclid(5);
                                while n2 > 0 {
                                    n2 -= 1;
                                    a0.extend([((j as i64) & 109), 4]);
                                    if n2 == 1 { break; }
                                }
                                if n1 == 1 { break; }
                            }
                            a0.push((c1 ^ c1));
                            for n3 in 0..((j as i64) ^ 20).rem_euclid(4) {
                                let Some(n4) = some((i * (len / 3) + j), later, 8) else { break 'items };
                            }
                            if (i as i64) > 121 {
                                match c1.rem_euclid(4) {
                                    0 => continue,
                                    m @ 1..=2 => {
                                    }
                                    _ => {}
                                }
                            }
                            assert!(!((i * (len / 3) + j) >= stop), "on purpose {}", (i * (len / 3) + j));
                            a0.extend([c1, 4]);
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: i64 = 5;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..3_usize for j in 0..len / 3 if (j as i64) > 200 if let Some(c1) = (i as i64).checked_sub(2) {
                    given.reach((i * (len / 3) + j));
                    let mut n1 = (j as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let mut n2 = mix(n1.wrapping_sub((i as i64))).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a0.extend([((j as i64) & 109), 4]);
                            if n2 == 1 { break; }
                        }
                        if n1 == 1 { break; }
                    }
                    a0.push((c1 ^ c1));
                    for n3 in 0..((j as i64) ^ 20).rem_euclid(4) {
                        let Some(n4) = some((i * (len / 3) + j), later, 8) else { break 'items };
                    }
                    if (i as i64) > 121 {
                        match c1.rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                            }
                            _ => {}
                        }
                    }
                    assert!(!((i * (len / 3) + j) >= stop), "on purpose {}", (i * (len / 3) + j));
                    a0.extend([c1, 4]);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }
}

pub mod statement_187 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).map(|i| i * 2) {
                if let Some(c0) = ((i as i64) ^ 11).checked_sub(7) {
                    scratch.clear();
                    let mut n1 = mix(c0).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = mix((i as i64).wrapping_sub(n2));
                    scratch.extend([(n2 ^ 40), mix(c0)]);
                    let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let mut n5 = (c0 ^ n3).rem_euclid(5);
                    while n5 > 0 {
                        n5 -= 1;
                        let n6 = n3;
                    }
                    if n2 > 103 && (i / 2) % 5 == 1 { continue; }
                    if n3 & 5 != 0 { a0 -= Wrapping(n4.wrapping_mul(17) as u32); }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).map(|i| i * 2) if let Some(c0) = ((i as i64) ^ 11).checked_sub(7) {
                    scratch.clear();
                    let mut n1 = mix(c0).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = mix((i as i64).wrapping_sub(n2));
                    scratch.extend([(n2 ^ 40), mix(c0)]);
                    let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let mut n5 = (c0 ^ n3).rem_euclid(5);
                    while n5 > 0 {
                        n5 -= 1;
                        let n6 = n3;
                    }
                    if n2 > 103 && (i / 2) % 5 == 1 { continue; }
                    if n3 & 5 != 0 { a0 -= Wrapping(n4.wrapping_mul(17) as u32); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_188 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    a1[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2;
                    if i == stop { break; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len / 8 for j in 0..i % 5 {
                    a1[((i as i64) & 1) as usize][(i as i64).rem_euclid(3) as usize] += 2;
                    if i == stop { break; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_189 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [u16; 4]) = (3, [9; 4]);
        let ended = ended(|| -> Option<String> {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                let n1 = if item.value == stop { return Some(format!("left at {}", item.value)) } else { (item.value as i64) };
                match n1.rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n2 = (item.value as i64);
                    }
                    _ => {}
                }
                if n1 % 2 == 0 {
                }
                else {
                    if n1 % 3 == 0 {
                        a0.1[(if mix(n1) % 3 != 1 { n1 } else { 6 }).rem_euclid(4) as usize] ^= (if mix(n1) % 3 != 1 { n1 } else { 6 }) as u16;
                        a0.1[(item.value as i64).wrapping_add(n1).rem_euclid(4) as usize] ^= (item.value as i64).wrapping_add(n1) as u16;
                    }
                }
                a0.1[((item.value as i64) ^ (item.value as i64)).rem_euclid(4) as usize] ^= ((item.value as i64) ^ (item.value as i64)) as u16;
                if (item.value as i64) & 6 != 0 { a0.1[mix(n1).rem_euclid(4) as usize] ^= mix(n1) as u16; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, [u16; 4]) = (3, [9; 4]);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    let n1 = if item.value == stop { return Some(format!("left at {}", item.value)) } else { (item.value as i64) };
                    match n1.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = (item.value as i64);
                        }
                        _ => {}
                    }
                    if n1 % 2 == 0 {
                    }
                    else {
                        if n1 % 3 == 0 {
                            a0.1[(if mix(n1) % 3 != 1 { n1 } else { 6 }).rem_euclid(4) as usize] ^= (if mix(n1) % 3 != 1 { n1 } else { 6 }) as u16;
                            a0.1[(item.value as i64).wrapping_add(n1).rem_euclid(4) as usize] ^= (item.value as i64).wrapping_add(n1) as u16;
                        }
                    }
                    a0.1[((item.value as i64) ^ (item.value as i64)).rem_euclid(4) as usize] ^= ((item.value as i64) ^ (item.value as i64)) as u16;
                    if (item.value as i64) & 6 != 0 { a0.1[mix(n1).rem_euclid(4) as usize] ^= mix(n1) as u16; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_190 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for pair in given.items.windows(2) {
                for k in 0..2_i64 {
                    let n1 = mix(k.wrapping_sub(26));
                    let mut n2 = pair[1].value.wrapping_add(pair[0].value).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if n2 % 3 == 0 {
                            let Some(n3) = some(pair[0].at, stop, 8) else { break 'items };
                        }
                        else {
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                                Some(some(pair[0].at, later, x)?.wrapping_add(mix(pair[0].value.wrapping_sub(n1))))
                            };
                            let n5 = n4(n1).unwrap_or(1);
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                'items: for pair in given.items.windows(2) for k in 0..2_i64 {
                    let n1 = mix(k.wrapping_sub(26));
                    let mut n2 = pair[1].value.wrapping_add(pair[0].value).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if n2 % 3 == 0 {
                            let Some(n3) = some(pair[0].at, stop, 8) else { break 'items };
                        }
                        else {
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                                Some(some(pair[0].at, later, x)?.wrapping_add(mix(pair[0].value.wrapping_sub(n1))))
                            };
                            let n5 = n4(n1).unwrap_or(1);
                        }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_191 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in (0..len).rev() {
                if (i as i64) % 2 == 0 {
                    let c1 = mix((i as i64).wrapping_sub((i as i64)));
                    given.reach(i);
                    match i { x if x == stop => break 'items, _ => {} }
                    let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64).wrapping_mul(9) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    pairs[i].0 += mix(c1.wrapping_sub(37)).rem_euclid(60);
                    lists[i].clear();
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                'items: for i in (0..len).rev() if (i as i64) % 2 == 0 let c1 = mix((i as i64).wrapping_sub((i as i64))) {
                    given.reach(i);
                    match i { x if x == stop => break 'items, _ => {} }
                    let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64).wrapping_mul(9) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    pairs[i].0 += mix(c1.wrapping_sub(37)).rem_euclid(60);
                    lists[i].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs).window("lists", &lists)
    }
}

pub mod statement_192 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1_home: usize = 90_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            let mut scratch = Vec::<i64>::new();
            for item in fresh.iter_mut() {
                given.reach(item.at);
                scratch.clear();
                *a1 -= mix((item.at as i64)).rem_euclid(90) as usize;
                scratch.extend([item.value, (item.value & 44)]);
                let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                let n2 = { let shown = (n1 & 73); format!("{shown:04}-{:x}", item.value) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                *a1 -= mix(n1.wrapping_sub(item.value)).rem_euclid(90) as usize;
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[u32; 8]> = Held { value: [1; 8], scale: 2 };
        let mut a1_home: usize = 90_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    scratch.clear();
                    *a1 -= mix((item.at as i64)).rem_euclid(90) as usize;
                    scratch.extend([item.value, (item.value & 44)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let n2 = { let shown = (n1 & 73); format!("{shown:04}-{:x}", item.value) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    *a1 -= mix(n1.wrapping_sub(item.value)).rem_euclid(90) as usize;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_193 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1_home: [u32; 8] = [1; 8];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            let mut scratch = Vec::<i64>::new();
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                scratch.clear();
                if i % 3 == 0 && (i as usize) % 5 == 1 { continue; }
                a0.1 += Wrapping((i ^ i) as u8);
                lists[i as usize].push(i);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let mut a1_home: [u32; 8] = [1; 8];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    scratch.clear();
                    if i % 3 == 0 && (i as usize) % 5 == 1 { continue; }
                    a0.1 += Wrapping((i ^ i) as u8);
                    lists[i as usize].push(i);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("lists", &lists)
    }
}

pub mod statement_194 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (0, 0);
        let mut a1: u16 = 9;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in 0..len as u64 {
                given.reach((i as usize));
                let n1 = mix((i as i64).wrapping_sub(7));
                let mut n2 = n1.wrapping_mul(19).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        a1 ^= (if n1 > 169 { n1 } else { 8 }) as u16;
                        if (i as usize) == later { break 'items; }
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                a1 ^= n3.wrapping_mul(15) as u16;
                if (i as i64) & 4 != 0 { a0 = max(a0, (mix(n3), 4)); }
                for n4 in 0..(if (i as i64) > 50 { n3 } else { (i as i64) }).rem_euclid(4) {
                    assert!(!((i as usize) == stop), "on purpose {}", (i as usize));
                    if n3 > 278 {
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                            Some(some((i as usize), later, x)?.wrapping_add(mix(n1.wrapping_sub(44))))
                        };
                        let n6 = n5(n3).unwrap_or(1);
                    }
                    else {
                    }
                }
                a0 = max(a0, ((i as i64).wrapping_add(n1), 4));
                pairs[i as usize].0 += n3.rem_euclid(60);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (0, 0);
        let mut a1: u16 = 9;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..len as u64 {
                    given.reach((i as usize));
                    let n1 = mix((i as i64).wrapping_sub(7));
                    let mut n2 = n1.wrapping_mul(19).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a1 ^= (if n1 > 169 { n1 } else { 8 }) as u16;
                            if (i as usize) == later { break 'items; }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a1 ^= n3.wrapping_mul(15) as u16;
                    if (i as i64) & 4 != 0 { a0 = max(a0, (mix(n3), 4)); }
                    for n4 in 0..(if (i as i64) > 50 { n3 } else { (i as i64) }).rem_euclid(4) {
                        assert!(!((i as usize) == stop), "on purpose {}", (i as usize));
                        if n3 > 278 {
                            let n5 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                                Some(some((i as usize), later, x)?.wrapping_add(mix(n1.wrapping_sub(44))))
                            };
                            let n6 = n5(n3).unwrap_or(1);
                        }
                        else {
                        }
                    }
                    a0 = max(a0, ((i as i64).wrapping_add(n1), 4));
                    pairs[i as usize].0 += n3.rem_euclid(60);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs)
    }
}

pub mod statement_195 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    given.reach(i);
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                    let mut n2 = ((i as i64) & 6).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a0 -= (j as i64).rem_euclid(100) as i32;
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n5 = n4((n1 & 10)).unwrap_or(1);
                    (0..2).for_each(|_| { a0 -= ((j as i64) & 83).rem_euclid(100) as i32; });
                    let n6 = format!("{} {:?}", (i as i64), text(i, later, (if mix(n5) % 3 != 1 { n3 } else { n3 }))?).len() as i64;
                    if (i as i64) % 2 == 0 && i % 5 == 1 { continue; }
                    let n7 = if i == stop { return Ok(format!("left at {}", i)) } else { n3.wrapping_mul(19) };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 {
                    given.reach(i);
                    let n1 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                    let mut n2 = ((i as i64) & 6).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a0 -= (j as i64).rem_euclid(100) as i32;
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n5 = n4((n1 & 10)).unwrap_or(1);
                    (0..2).for_each(|_| { a0 -= ((j as i64) & 83).rem_euclid(100) as i32; });
                    let n6 = format!("{} {:?}", (i as i64), text(i, later, (if mix(n5) % 3 != 1 { n3 } else { n3 }))?).len() as i64;
                    if (i as i64) % 2 == 0 && i % 5 == 1 { continue; }
                    let n7 = if i == stop { return Ok(format!("left at {}", i)) } else { n3.wrapping_mul(19) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_196 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1_home: i64 = -3;
        let mut a2: BTreeSet<i64> = BTreeSet::from([1]);
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for Item { at, value } in &given.items {
                if some((*at), stop, (*value)).ok_or(Small((*at)))? % 2 == 0 { mix(1); }
                let n1 = format!("{:>4}|{:?}", mix((*value).wrapping_sub((*at as i64))), vec![((*value) & 111); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                    Some(some((*at), later, x)?.wrapping_add((if (*at as i64) & 4 != 0 { (*value) } else { (*at as i64) })))
                };
                let n3 = n2((*value).wrapping_add(n1)).unwrap_or(1);
                let mut n4 = mix(n3.wrapping_sub(15)).rem_euclid(5);
                while n4 > 0 {
                    n4 -= 1;
                    match (if n4 & 3 != 0 { (*at as i64) } else { 2 }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = ((*at as i64) & 96);
                        }
                        _ => {}
                    }
                    if n4 == 1 { break; }
                }
                a0[(*value).rem_euclid(5) as usize] += (*value).rem_euclid(60);
                *a1 *= if n1 % 2 == 0 { 1 } else { -1 };
                a2.insert(mix((*value)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1_home: i64 = -3;
        let mut a2: BTreeSet<i64> = BTreeSet::from([1]);
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for Item { at, value } in &given.items {
                    if some((*at), stop, (*value)).ok_or(Small((*at)))? % 2 == 0 { mix(1); }
                    let n1 = format!("{:>4}|{:?}", mix((*value).wrapping_sub((*at as i64))), vec![((*value) & 111); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                        Some(some((*at), later, x)?.wrapping_add((if (*at as i64) & 4 != 0 { (*value) } else { (*at as i64) })))
                    };
                    let n3 = n2((*value).wrapping_add(n1)).unwrap_or(1);
                    let mut n4 = mix(n3.wrapping_sub(15)).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        match (if n4 & 3 != 0 { (*at as i64) } else { 2 }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n5 = ((*at as i64) & 96);
                            }
                            _ => {}
                        }
                        if n4 == 1 { break; }
                    }
                    a0[(*value).rem_euclid(5) as usize] += (*value).rem_euclid(60);
                    *a1 *= if n1 % 2 == 0 { 1 } else { -1 };
                    a2.insert(mix((*value)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).exact("a2", &a2.show())
    }
}

pub mod statement_197 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if (at as i64) > 297 {
                    given.reach(at);
                    match (if mix((at as i64)) % 3 != 1 { value } else { 49 }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (at as i64) & 7 != 0 {
                                let n1 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                    Some(some(at, later, x)?.wrapping_add(mix((at as i64))))
                                };
                                let n2 = n1(mix((at as i64).wrapping_sub(5))).unwrap_or(1);
                            }
                        }
                        _ => {}
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if (at as i64) > 297 {
                    given.reach(at);
                    match (if mix((at as i64)) % 3 != 1 { value } else { 49 }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (at as i64) & 7 != 0 {
                                let n1 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                    Some(some(at, later, x)?.wrapping_add(mix((at as i64))))
                                };
                                let n2 = n1(mix((at as i64).wrapping_sub(5))).unwrap_or(1);
                            }
                        }
                        _ => {}
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_198 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                let n1 = format!("{:>4}|{:?}", i.wrapping_mul(7), vec![i; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if i & 6 != 0 && (i as usize) % 5 == 1 { continue; }
                let n2 = if (i as usize) >= stop { panic!("on purpose {}", (i as usize)) } else { n1 };
                lists[i as usize].push((n2 & 4));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    let n1 = format!("{:>4}|{:?}", i.wrapping_mul(7), vec![i; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if i & 6 != 0 && (i as usize) % 5 == 1 { continue; }
                    let n2 = if (i as usize) >= stop { panic!("on purpose {}", (i as usize)) } else { n1 };
                    lists[i as usize].push((n2 & 4));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod statement_199 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            'items: for item in fresh.iter_mut() {
                if some(item.at, stop, (item.at as i64)).ok_or(Small(item.at))? % 3 != 1 {
                    given.reach(item.at);
                    match (item.at as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if item.at == stop { break 'items; }
                        }
                        _ => {}
                    }
                    if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    item.value += item.value.rem_euclid(9);
                    *a0 = *a0 ^ (item.at as i64);
                    *a0 = *a0 ^ (item.at as i64).wrapping_mul(13);
                    if (item.at as i64) > 284 { a1.value.insert(((item.at as i64).wrapping_add(20) ^ a1.scale).rem_euclid(500)); }
                    match item.at { x if x == later => return Err(format!("left at {}", item.at).into()), _ => {} }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 2;
        let mut a1: Held<HashSet<i64>> = Held { value: HashSet::new(), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                'items: for item in fresh.iter_mut() if some(item.at, stop, (item.at as i64)).ok_or(Small(item.at))? % 3 != 1 {
                    given.reach(item.at);
                    match (item.at as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if item.at == stop { break 'items; }
                        }
                        _ => {}
                    }
                    if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    item.value += item.value.rem_euclid(9);
                    *a0 = *a0 ^ (item.at as i64);
                    *a0 = *a0 ^ (item.at as i64).wrapping_mul(13);
                    if (item.at as i64) > 284 { a1.value.insert(((item.at as i64).wrapping_add(20) ^ a1.scale).rem_euclid(500)); }
                    match item.at { x if x == later => return Err(format!("left at {}", item.at).into()), _ => {} }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}
