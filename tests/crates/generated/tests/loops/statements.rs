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
    Case { name: "statement_006", exits: true, exact: false, serial: statement_006::serial, parallel: statement_006::parallel },
    Case { name: "statement_007", exits: true, exact: true, serial: statement_007::serial, parallel: statement_007::parallel },
    Case { name: "statement_008", exits: true, exact: true, serial: statement_008::serial, parallel: statement_008::parallel },
    Case { name: "statement_009", exits: true, exact: true, serial: statement_009::serial, parallel: statement_009::parallel },
    Case { name: "statement_010", exits: true, exact: false, serial: statement_010::serial, parallel: statement_010::parallel },
    Case { name: "statement_011", exits: true, exact: true, serial: statement_011::serial, parallel: statement_011::parallel },
    Case { name: "statement_012", exits: true, exact: false, serial: statement_012::serial, parallel: statement_012::parallel },
    Case { name: "statement_013", exits: true, exact: false, serial: statement_013::serial, parallel: statement_013::parallel },
    Case { name: "statement_014", exits: true, exact: true, serial: statement_014::serial, parallel: statement_014::parallel },
    Case { name: "statement_015", exits: false, exact: true, serial: statement_015::serial, parallel: statement_015::parallel },
    Case { name: "statement_016", exits: false, exact: true, serial: statement_016::serial, parallel: statement_016::parallel },
    Case { name: "statement_017", exits: true, exact: true, serial: statement_017::serial, parallel: statement_017::parallel },
    Case { name: "statement_018", exits: true, exact: false, serial: statement_018::serial, parallel: statement_018::parallel },
    Case { name: "statement_019", exits: true, exact: true, serial: statement_019::serial, parallel: statement_019::parallel },
    Case { name: "statement_020", exits: true, exact: true, serial: statement_020::serial, parallel: statement_020::parallel },
    Case { name: "statement_021", exits: false, exact: true, serial: statement_021::serial, parallel: statement_021::parallel },
    Case { name: "statement_022", exits: true, exact: true, serial: statement_022::serial, parallel: statement_022::parallel },
    Case { name: "statement_023", exits: true, exact: false, serial: statement_023::serial, parallel: statement_023::parallel },
    Case { name: "statement_024", exits: true, exact: true, serial: statement_024::serial, parallel: statement_024::parallel },
    Case { name: "statement_025", exits: true, exact: true, serial: statement_025::serial, parallel: statement_025::parallel },
    Case { name: "statement_026", exits: true, exact: true, serial: statement_026::serial, parallel: statement_026::parallel },
    Case { name: "statement_027", exits: true, exact: true, serial: statement_027::serial, parallel: statement_027::parallel },
    Case { name: "statement_028", exits: true, exact: true, serial: statement_028::serial, parallel: statement_028::parallel },
    Case { name: "statement_029", exits: false, exact: false, serial: statement_029::serial, parallel: statement_029::parallel },
    Case { name: "statement_030", exits: true, exact: true, serial: statement_030::serial, parallel: statement_030::parallel },
    Case { name: "statement_031", exits: true, exact: true, serial: statement_031::serial, parallel: statement_031::parallel },
    Case { name: "statement_032", exits: true, exact: true, serial: statement_032::serial, parallel: statement_032::parallel },
    Case { name: "statement_033", exits: false, exact: false, serial: statement_033::serial, parallel: statement_033::parallel },
    Case { name: "statement_034", exits: true, exact: true, serial: statement_034::serial, parallel: statement_034::parallel },
    Case { name: "statement_035", exits: true, exact: false, serial: statement_035::serial, parallel: statement_035::parallel },
    Case { name: "statement_036", exits: true, exact: true, serial: statement_036::serial, parallel: statement_036::parallel },
    Case { name: "statement_037", exits: true, exact: true, serial: statement_037::serial, parallel: statement_037::parallel },
    Case { name: "statement_038", exits: true, exact: false, serial: statement_038::serial, parallel: statement_038::parallel },
    Case { name: "statement_039", exits: true, exact: true, serial: statement_039::serial, parallel: statement_039::parallel },
    Case { name: "statement_040", exits: false, exact: true, serial: statement_040::serial, parallel: statement_040::parallel },
    Case { name: "statement_041", exits: true, exact: false, serial: statement_041::serial, parallel: statement_041::parallel },
    Case { name: "statement_042", exits: true, exact: true, serial: statement_042::serial, parallel: statement_042::parallel },
    Case { name: "statement_043", exits: false, exact: false, serial: statement_043::serial, parallel: statement_043::parallel },
    Case { name: "statement_044", exits: true, exact: false, serial: statement_044::serial, parallel: statement_044::parallel },
    Case { name: "statement_045", exits: true, exact: false, serial: statement_045::serial, parallel: statement_045::parallel },
    Case { name: "statement_046", exits: true, exact: true, serial: statement_046::serial, parallel: statement_046::parallel },
    Case { name: "statement_047", exits: true, exact: true, serial: statement_047::serial, parallel: statement_047::parallel },
    Case { name: "statement_048", exits: true, exact: false, serial: statement_048::serial, parallel: statement_048::parallel },
    Case { name: "statement_049", exits: true, exact: true, serial: statement_049::serial, parallel: statement_049::parallel },
    Case { name: "statement_050", exits: true, exact: false, serial: statement_050::serial, parallel: statement_050::parallel },
    Case { name: "statement_051", exits: false, exact: true, serial: statement_051::serial, parallel: statement_051::parallel },
    Case { name: "statement_052", exits: true, exact: true, serial: statement_052::serial, parallel: statement_052::parallel },
    Case { name: "statement_053", exits: true, exact: false, serial: statement_053::serial, parallel: statement_053::parallel },
    Case { name: "statement_054", exits: true, exact: true, serial: statement_054::serial, parallel: statement_054::parallel },
    Case { name: "statement_055", exits: false, exact: true, serial: statement_055::serial, parallel: statement_055::parallel },
    Case { name: "statement_056", exits: true, exact: false, serial: statement_056::serial, parallel: statement_056::parallel },
    Case { name: "statement_057", exits: false, exact: false, serial: statement_057::serial, parallel: statement_057::parallel },
    Case { name: "statement_058", exits: true, exact: true, serial: statement_058::serial, parallel: statement_058::parallel },
    Case { name: "statement_059", exits: false, exact: true, serial: statement_059::serial, parallel: statement_059::parallel },
    Case { name: "statement_060", exits: true, exact: false, serial: statement_060::serial, parallel: statement_060::parallel },
    Case { name: "statement_061", exits: true, exact: false, serial: statement_061::serial, parallel: statement_061::parallel },
    Case { name: "statement_062", exits: true, exact: true, serial: statement_062::serial, parallel: statement_062::parallel },
    Case { name: "statement_063", exits: true, exact: true, serial: statement_063::serial, parallel: statement_063::parallel },
    Case { name: "statement_064", exits: true, exact: true, serial: statement_064::serial, parallel: statement_064::parallel },
    Case { name: "statement_065", exits: false, exact: true, serial: statement_065::serial, parallel: statement_065::parallel },
    Case { name: "statement_066", exits: true, exact: true, serial: statement_066::serial, parallel: statement_066::parallel },
    Case { name: "statement_067", exits: false, exact: true, serial: statement_067::serial, parallel: statement_067::parallel },
    Case { name: "statement_068", exits: true, exact: false, serial: statement_068::serial, parallel: statement_068::parallel },
    Case { name: "statement_069", exits: true, exact: true, serial: statement_069::serial, parallel: statement_069::parallel },
    Case { name: "statement_070", exits: true, exact: true, serial: statement_070::serial, parallel: statement_070::parallel },
    Case { name: "statement_071", exits: false, exact: false, serial: statement_071::serial, parallel: statement_071::parallel },
    Case { name: "statement_072", exits: false, exact: true, serial: statement_072::serial, parallel: statement_072::parallel },
    Case { name: "statement_073", exits: true, exact: true, serial: statement_073::serial, parallel: statement_073::parallel },
    Case { name: "statement_074", exits: true, exact: true, serial: statement_074::serial, parallel: statement_074::parallel },
    Case { name: "statement_075", exits: true, exact: false, serial: statement_075::serial, parallel: statement_075::parallel },
    Case { name: "statement_076", exits: false, exact: true, serial: statement_076::serial, parallel: statement_076::parallel },
    Case { name: "statement_077", exits: true, exact: true, serial: statement_077::serial, parallel: statement_077::parallel },
    Case { name: "statement_078", exits: false, exact: true, serial: statement_078::serial, parallel: statement_078::parallel },
    Case { name: "statement_079", exits: false, exact: true, serial: statement_079::serial, parallel: statement_079::parallel },
    Case { name: "statement_080", exits: true, exact: true, serial: statement_080::serial, parallel: statement_080::parallel },
    Case { name: "statement_081", exits: true, exact: true, serial: statement_081::serial, parallel: statement_081::parallel },
    Case { name: "statement_082", exits: true, exact: true, serial: statement_082::serial, parallel: statement_082::parallel },
    Case { name: "statement_083", exits: true, exact: true, serial: statement_083::serial, parallel: statement_083::parallel },
    Case { name: "statement_084", exits: true, exact: true, serial: statement_084::serial, parallel: statement_084::parallel },
    Case { name: "statement_085", exits: true, exact: false, serial: statement_085::serial, parallel: statement_085::parallel },
    Case { name: "statement_086", exits: false, exact: false, serial: statement_086::serial, parallel: statement_086::parallel },
    Case { name: "statement_087", exits: true, exact: true, serial: statement_087::serial, parallel: statement_087::parallel },
    Case { name: "statement_088", exits: false, exact: true, serial: statement_088::serial, parallel: statement_088::parallel },
    Case { name: "statement_089", exits: true, exact: true, serial: statement_089::serial, parallel: statement_089::parallel },
    Case { name: "statement_090", exits: true, exact: false, serial: statement_090::serial, parallel: statement_090::parallel },
    Case { name: "statement_091", exits: true, exact: true, serial: statement_091::serial, parallel: statement_091::parallel },
    Case { name: "statement_092", exits: true, exact: true, serial: statement_092::serial, parallel: statement_092::parallel },
    Case { name: "statement_093", exits: true, exact: true, serial: statement_093::serial, parallel: statement_093::parallel },
    Case { name: "statement_094", exits: true, exact: false, serial: statement_094::serial, parallel: statement_094::parallel },
    Case { name: "statement_095", exits: false, exact: true, serial: statement_095::serial, parallel: statement_095::parallel },
    Case { name: "statement_096", exits: true, exact: true, serial: statement_096::serial, parallel: statement_096::parallel },
    Case { name: "statement_097", exits: true, exact: true, serial: statement_097::serial, parallel: statement_097::parallel },
    Case { name: "statement_098", exits: true, exact: true, serial: statement_098::serial, parallel: statement_098::parallel },
    Case { name: "statement_099", exits: true, exact: true, serial: statement_099::serial, parallel: statement_099::parallel },
    Case { name: "statement_100", exits: true, exact: true, serial: statement_100::serial, parallel: statement_100::parallel },
    Case { name: "statement_101", exits: false, exact: true, serial: statement_101::serial, parallel: statement_101::parallel },
    Case { name: "statement_102", exits: true, exact: true, serial: statement_102::serial, parallel: statement_102::parallel },
    Case { name: "statement_103", exits: true, exact: true, serial: statement_103::serial, parallel: statement_103::parallel },
    Case { name: "statement_104", exits: false, exact: false, serial: statement_104::serial, parallel: statement_104::parallel },
    Case { name: "statement_105", exits: false, exact: false, serial: statement_105::serial, parallel: statement_105::parallel },
    Case { name: "statement_106", exits: true, exact: false, serial: statement_106::serial, parallel: statement_106::parallel },
    Case { name: "statement_107", exits: true, exact: false, serial: statement_107::serial, parallel: statement_107::parallel },
    Case { name: "statement_108", exits: false, exact: true, serial: statement_108::serial, parallel: statement_108::parallel },
    Case { name: "statement_109", exits: false, exact: false, serial: statement_109::serial, parallel: statement_109::parallel },
    Case { name: "statement_110", exits: true, exact: true, serial: statement_110::serial, parallel: statement_110::parallel },
    Case { name: "statement_111", exits: true, exact: true, serial: statement_111::serial, parallel: statement_111::parallel },
    Case { name: "statement_112", exits: false, exact: true, serial: statement_112::serial, parallel: statement_112::parallel },
    Case { name: "statement_113", exits: true, exact: false, serial: statement_113::serial, parallel: statement_113::parallel },
    Case { name: "statement_114", exits: true, exact: false, serial: statement_114::serial, parallel: statement_114::parallel },
    Case { name: "statement_115", exits: true, exact: false, serial: statement_115::serial, parallel: statement_115::parallel },
    Case { name: "statement_116", exits: true, exact: true, serial: statement_116::serial, parallel: statement_116::parallel },
    Case { name: "statement_117", exits: true, exact: false, serial: statement_117::serial, parallel: statement_117::parallel },
    Case { name: "statement_118", exits: true, exact: true, serial: statement_118::serial, parallel: statement_118::parallel },
    Case { name: "statement_119", exits: true, exact: false, serial: statement_119::serial, parallel: statement_119::parallel },
    Case { name: "statement_120", exits: true, exact: false, serial: statement_120::serial, parallel: statement_120::parallel },
    Case { name: "statement_121", exits: true, exact: false, serial: statement_121::serial, parallel: statement_121::parallel },
    Case { name: "statement_122", exits: true, exact: true, serial: statement_122::serial, parallel: statement_122::parallel },
    Case { name: "statement_123", exits: true, exact: false, serial: statement_123::serial, parallel: statement_123::parallel },
    Case { name: "statement_124", exits: true, exact: true, serial: statement_124::serial, parallel: statement_124::parallel },
    Case { name: "statement_125", exits: true, exact: true, serial: statement_125::serial, parallel: statement_125::parallel },
    Case { name: "statement_126", exits: true, exact: true, serial: statement_126::serial, parallel: statement_126::parallel },
    Case { name: "statement_127", exits: false, exact: true, serial: statement_127::serial, parallel: statement_127::parallel },
    Case { name: "statement_128", exits: true, exact: false, serial: statement_128::serial, parallel: statement_128::parallel },
    Case { name: "statement_129", exits: false, exact: false, serial: statement_129::serial, parallel: statement_129::parallel },
    Case { name: "statement_130", exits: true, exact: true, serial: statement_130::serial, parallel: statement_130::parallel },
    Case { name: "statement_131", exits: true, exact: true, serial: statement_131::serial, parallel: statement_131::parallel },
    Case { name: "statement_132", exits: true, exact: false, serial: statement_132::serial, parallel: statement_132::parallel },
    Case { name: "statement_133", exits: true, exact: true, serial: statement_133::serial, parallel: statement_133::parallel },
    Case { name: "statement_134", exits: true, exact: true, serial: statement_134::serial, parallel: statement_134::parallel },
    Case { name: "statement_135", exits: true, exact: true, serial: statement_135::serial, parallel: statement_135::parallel },
    Case { name: "statement_136", exits: true, exact: true, serial: statement_136::serial, parallel: statement_136::parallel },
    Case { name: "statement_137", exits: false, exact: true, serial: statement_137::serial, parallel: statement_137::parallel },
    Case { name: "statement_138", exits: true, exact: false, serial: statement_138::serial, parallel: statement_138::parallel },
    Case { name: "statement_139", exits: false, exact: true, serial: statement_139::serial, parallel: statement_139::parallel },
    Case { name: "statement_140", exits: true, exact: true, serial: statement_140::serial, parallel: statement_140::parallel },
    Case { name: "statement_141", exits: true, exact: true, serial: statement_141::serial, parallel: statement_141::parallel },
    Case { name: "statement_142", exits: true, exact: false, serial: statement_142::serial, parallel: statement_142::parallel },
    Case { name: "statement_143", exits: true, exact: true, serial: statement_143::serial, parallel: statement_143::parallel },
    Case { name: "statement_144", exits: true, exact: true, serial: statement_144::serial, parallel: statement_144::parallel },
    Case { name: "statement_145", exits: true, exact: false, serial: statement_145::serial, parallel: statement_145::parallel },
    Case { name: "statement_146", exits: true, exact: true, serial: statement_146::serial, parallel: statement_146::parallel },
    Case { name: "statement_147", exits: true, exact: true, serial: statement_147::serial, parallel: statement_147::parallel },
    Case { name: "statement_148", exits: false, exact: true, serial: statement_148::serial, parallel: statement_148::parallel },
    Case { name: "statement_149", exits: false, exact: true, serial: statement_149::serial, parallel: statement_149::parallel },
    Case { name: "statement_150", exits: false, exact: true, serial: statement_150::serial, parallel: statement_150::parallel },
    Case { name: "statement_151", exits: false, exact: true, serial: statement_151::serial, parallel: statement_151::parallel },
    Case { name: "statement_152", exits: true, exact: false, serial: statement_152::serial, parallel: statement_152::parallel },
    Case { name: "statement_153", exits: true, exact: true, serial: statement_153::serial, parallel: statement_153::parallel },
    Case { name: "statement_154", exits: true, exact: false, serial: statement_154::serial, parallel: statement_154::parallel },
    Case { name: "statement_155", exits: false, exact: false, serial: statement_155::serial, parallel: statement_155::parallel },
    Case { name: "statement_156", exits: true, exact: true, serial: statement_156::serial, parallel: statement_156::parallel },
    Case { name: "statement_157", exits: false, exact: false, serial: statement_157::serial, parallel: statement_157::parallel },
    Case { name: "statement_158", exits: true, exact: true, serial: statement_158::serial, parallel: statement_158::parallel },
    Case { name: "statement_159", exits: true, exact: false, serial: statement_159::serial, parallel: statement_159::parallel },
    Case { name: "statement_160", exits: true, exact: false, serial: statement_160::serial, parallel: statement_160::parallel },
    Case { name: "statement_161", exits: true, exact: true, serial: statement_161::serial, parallel: statement_161::parallel },
    Case { name: "statement_162", exits: true, exact: true, serial: statement_162::serial, parallel: statement_162::parallel },
    Case { name: "statement_163", exits: false, exact: true, serial: statement_163::serial, parallel: statement_163::parallel },
    Case { name: "statement_164", exits: true, exact: false, serial: statement_164::serial, parallel: statement_164::parallel },
    Case { name: "statement_165", exits: true, exact: true, serial: statement_165::serial, parallel: statement_165::parallel },
    Case { name: "statement_166", exits: true, exact: false, serial: statement_166::serial, parallel: statement_166::parallel },
    Case { name: "statement_167", exits: true, exact: true, serial: statement_167::serial, parallel: statement_167::parallel },
    Case { name: "statement_168", exits: true, exact: false, serial: statement_168::serial, parallel: statement_168::parallel },
    Case { name: "statement_169", exits: true, exact: true, serial: statement_169::serial, parallel: statement_169::parallel },
    Case { name: "statement_170", exits: true, exact: true, serial: statement_170::serial, parallel: statement_170::parallel },
    Case { name: "statement_171", exits: true, exact: true, serial: statement_171::serial, parallel: statement_171::parallel },
    Case { name: "statement_172", exits: true, exact: false, serial: statement_172::serial, parallel: statement_172::parallel },
    Case { name: "statement_173", exits: true, exact: false, serial: statement_173::serial, parallel: statement_173::parallel },
    Case { name: "statement_174", exits: true, exact: true, serial: statement_174::serial, parallel: statement_174::parallel },
    Case { name: "statement_175", exits: false, exact: true, serial: statement_175::serial, parallel: statement_175::parallel },
    Case { name: "statement_176", exits: true, exact: false, serial: statement_176::serial, parallel: statement_176::parallel },
    Case { name: "statement_177", exits: true, exact: true, serial: statement_177::serial, parallel: statement_177::parallel },
    Case { name: "statement_178", exits: true, exact: true, serial: statement_178::serial, parallel: statement_178::parallel },
    Case { name: "statement_179", exits: true, exact: true, serial: statement_179::serial, parallel: statement_179::parallel },
    Case { name: "statement_180", exits: true, exact: true, serial: statement_180::serial, parallel: statement_180::parallel },
    Case { name: "statement_181", exits: true, exact: true, serial: statement_181::serial, parallel: statement_181::parallel },
    Case { name: "statement_182", exits: false, exact: true, serial: statement_182::serial, parallel: statement_182::parallel },
    Case { name: "statement_183", exits: true, exact: true, serial: statement_183::serial, parallel: statement_183::parallel },
    Case { name: "statement_184", exits: false, exact: false, serial: statement_184::serial, parallel: statement_184::parallel },
    Case { name: "statement_185", exits: true, exact: true, serial: statement_185::serial, parallel: statement_185::parallel },
    Case { name: "statement_186", exits: false, exact: true, serial: statement_186::serial, parallel: statement_186::parallel },
    Case { name: "statement_187", exits: true, exact: true, serial: statement_187::serial, parallel: statement_187::parallel },
    Case { name: "statement_188", exits: true, exact: false, serial: statement_188::serial, parallel: statement_188::parallel },
    Case { name: "statement_189", exits: true, exact: false, serial: statement_189::serial, parallel: statement_189::parallel },
    Case { name: "statement_190", exits: true, exact: true, serial: statement_190::serial, parallel: statement_190::parallel },
    Case { name: "statement_191", exits: true, exact: true, serial: statement_191::serial, parallel: statement_191::parallel },
    Case { name: "statement_192", exits: true, exact: true, serial: statement_192::serial, parallel: statement_192::parallel },
    Case { name: "statement_193", exits: false, exact: false, serial: statement_193::serial, parallel: statement_193::parallel },
    Case { name: "statement_194", exits: true, exact: true, serial: statement_194::serial, parallel: statement_194::parallel },
    Case { name: "statement_195", exits: true, exact: true, serial: statement_195::serial, parallel: statement_195::parallel },
    Case { name: "statement_196", exits: true, exact: true, serial: statement_196::serial, parallel: statement_196::parallel },
    Case { name: "statement_197", exits: true, exact: true, serial: statement_197::serial, parallel: statement_197::parallel },
    Case { name: "statement_198", exits: false, exact: true, serial: statement_198::serial, parallel: statement_198::parallel },
    Case { name: "statement_199", exits: true, exact: true, serial: statement_199::serial, parallel: statement_199::parallel },
];

pub mod statement_000 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 20);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for i in 0..len {
                    let n1 = if i == stop { break 'rounds } else { round.wrapping_mul(19) };
                    if n1 & 3 != 0 && i % 5 == 1 { continue; }
                    if i >= later { continue 'rounds; }
                    let mut n2 = (round ^ n1).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            if (i as i64) & 2 != 0 { a0.1 = a0.1.min(((i as i64) ^ n2) as i32); }
                            match (n2 ^ round).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    if i == stop { break 'items; }
                                    a0.1 = a0.1.min((if m % 4 == 0 { m } else { m }) as i32);
                                }
                                _ => {}
                            }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    a0.1 = a0.1.min((i as i64) as i32);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 20);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    'items: for i in 0..len {
                        let n1 = if i == stop { break 'rounds } else { round.wrapping_mul(19) };
                        if n1 & 3 != 0 && i % 5 == 1 { continue; }
                        if i >= later { continue 'rounds; }
                        let mut n2 = (round ^ n1).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                if (i as i64) & 2 != 0 { a0.1 = a0.1.min(((i as i64) ^ n2) as i32); }
                                match (n2 ^ round).rem_euclid(4) {
                                    0 | 3 => {}
                                    m => {
                                        if i == stop { break 'items; }
                                        a0.1 = a0.1.min((if m % 4 == 0 { m } else { m }) as i32);
                                    }
                                    _ => {}
                                }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        a0.1 = a0.1.min((i as i64) as i32);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_001 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            for chunk in given.items.chunks(3) {
                let c_stop = if chunk[0].at == stop { break } else { mix((chunk.len() as i64).wrapping_sub((chunk.len() as i64))) };
                given.reach(chunk[0].at);
                if chunk[0].value > 179 { a0.1 += (mix(chunk[0].value) ^ a0.0).rem_euclid(100) as u64; }
                a1.push(given.census.item(c_stop.wrapping_mul(7).rem_euclid(99) as usize));
                a0.1 += ((c_stop & 92) ^ a0.0).rem_euclid(100) as u64;
                a0.1 += ((if chunk[0].value > 188 { c_stop } else { chunk[0].value }) ^ a0.0).rem_euclid(100) as u64;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for chunk in given.items.chunks(3) let c_stop = if chunk[0].at == stop { break } else { mix((chunk.len() as i64).wrapping_sub((chunk.len() as i64))) } {
                    given.reach(chunk[0].at);
                    if chunk[0].value > 179 { a0.1 += (mix(chunk[0].value) ^ a0.0).rem_euclid(100) as u64; }
                    a1.push(given.census.item(c_stop.wrapping_mul(7).rem_euclid(99) as usize));
                    a0.1 += ((c_stop & 92) ^ a0.0).rem_euclid(100) as u64;
                    a0.1 += ((if chunk[0].value > 188 { c_stop } else { chunk[0].value }) ^ a0.0).rem_euclid(100) as u64;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.iter().map(|item| item.value))
    }
}

pub mod statement_002 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Option<String> {
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                a0 = f64::max(a0, i as f64);
                a0 = f64::max(a0, mix(i) as f64);
                let mut n1 = i.rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        match i.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a1.value.push((if m % 3 == 0 { i } else { m }).to_string());
                            }
                            _ => {}
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                a0 = f64::max(a0, i.wrapping_mul(11) as f64);
                a1.value.push((n2.wrapping_add(i) ^ a1.scale).to_string());
                if some((i as usize), stop, (i ^ 28))?.wrapping_add(1) % 2 == 0 { mix(1); }
                numbers[i as usize] = n2 % 1000;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut a1: Held<Vec<String>> = Held { value: Vec::new(), scale: 2 };
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    a0 = f64::max(a0, i as f64);
                    a0 = f64::max(a0, mix(i) as f64);
                    let mut n1 = i.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match i.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    a1.value.push((if m % 3 == 0 { i } else { m }).to_string());
                                }
                                _ => {}
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a0 = f64::max(a0, i.wrapping_mul(11) as f64);
                    a1.value.push((n2.wrapping_add(i) ^ a1.scale).to_string());
                    if some((i as usize), stop, (i ^ 28))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    numbers[i as usize] = n2 % 1000;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.value).window("numbers", &numbers)
    }
}

pub mod statement_003 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                for k in [4_i64, 1] {
                    given.reach(at);
                    scratch.clear();
                    let n1 = (at as i64).wrapping_add(13);
                    if n1 & 7 != 0 {
                        if n1 & 7 != 0 {
                            a0 -= 2;
                            let n2 = value;
                        }
                        scratch.extend([(if n1 > 62 { n1 } else { 47 }), n1.wrapping_mul(7)]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    let n4 = { let shown = (at as i64); format!("{shown:04}-{:x}", (if n1 > 139 { k } else { k })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if small(at, stop, ((at as i64) ^ k))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n5 = mix(k.wrapping_sub(42));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() for k in [4_i64, 1] {
                    given.reach(at);
                    scratch.clear();
                    let n1 = (at as i64).wrapping_add(13);
                    if n1 & 7 != 0 {
                        if n1 & 7 != 0 {
                            a0 -= 2;
                            let n2 = value;
                        }
                        scratch.extend([(if n1 > 62 { n1 } else { 47 }), n1.wrapping_mul(7)]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    let n4 = { let shown = (at as i64); format!("{shown:04}-{:x}", (if n1 > 139 { k } else { k })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if small(at, stop, ((at as i64) ^ k))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n5 = mix(k.wrapping_sub(42));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_004 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -1);
        let ended = ended(|| -> Option<String> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    if some(i, stop, (if (i as i64) % 3 == 0 { (j as i64) } else { (j as i64) }))? % 3 != 1 {
                        let mut n1 = mix((i as i64).wrapping_sub((j as i64))).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = some(i, later, n1.wrapping_add((j as i64)))?;
                                for n4 in 0..((j as i64) ^ n3).rem_euclid(4) {
                                    let n5 = ((i as i64) ^ 35);
                                }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        if let Some(n6 @ 3..) = some(i, later, n2.wrapping_add(7)) {
                            let n7 = ((j as i64) ^ 19);
                        }
                        let n8 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(n2))
                        };
                        let n9 = n8((j as i64)).unwrap_or(1);
                        (0..2).for_each(|_| { a0.1 += 1; });
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -1);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 if some(i, stop, (if (i as i64) % 3 == 0 { (j as i64) } else { (j as i64) }))? % 3 != 1 {
                    let mut n1 = mix((i as i64).wrapping_sub((j as i64))).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = some(i, later, n1.wrapping_add((j as i64)))?;
                            for n4 in 0..((j as i64) ^ n3).rem_euclid(4) {
                                let n5 = ((i as i64) ^ 35);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if let Some(n6 @ 3..) = some(i, later, n2.wrapping_add(7)) {
                        let n7 = ((j as i64) ^ 19);
                    }
                    let n8 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(n2))
                    };
                    let n9 = n8((j as i64)).unwrap_or(1);
                    (0..2).for_each(|_| { a0.1 += 1; });
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_005 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut lists = vec![vec![1_i64]; len / 10 + 1];
        let ended = ended(|| -> Option<String> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    if let Some(c0) = mix((i as i64).wrapping_sub(27)).checked_sub(4) {
                        given.reach((i * 10 + j));
                        let n1 = format!("{}{word:?}", c0, word = (j as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        lists[i].push(mix(c0.wrapping_sub(18)));
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut lists = vec![vec![1_i64]; len / 10 + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 10 for j in 0..10_usize if let Some(c0) = mix((i as i64).wrapping_sub(27)).checked_sub(4) {
                    given.reach((i * 10 + j));
                    let n1 = format!("{}{word:?}", c0, word = (j as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    lists[i].push(mix(c0.wrapping_sub(18)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists)
    }
}

pub mod statement_006 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: f64 = 0.5;
        let mut a2: Held<usize> = Held { value: 0, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if mix((at as i64)) % 3 != 1 {
                    for k in 0..2_i64 {
                        given.reach(at);
                        let n1 = value.wrapping_add(43);
                        a0.1.push(';');
                        a0.1.push_str(&(at as i64).wrapping_add(n1).to_string());
                        a1 = f64::max(a1, (at as i64).wrapping_add(20) as f64);
                        a2.value += usize::from(((n1 ^ value) ^ a2.scale) % 2 == 0);
                        if at == stop { return Err(format!("left at {}", at).into()); }
                        let n2 = text(at, later, value.wrapping_mul(13))?;
                        let n3 = small(at, stop, (at as i64).wrapping_add(k))?.wrapping_add(1);
                        match (value & 13).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if value % 5 == 0 { a0.1.push_str(&((if mix(n1) % 3 != 1 { n3 } else { 38 }) ^ a0.0).to_string()); }
                                a2.value += usize::from((if m & 6 != 0 { n3 } else { n3 }) % 2 == 0);
                            }
                            _ => {}
                        }
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::new());
        let mut a1: f64 = 0.5;
        let mut a2: Held<usize> = Held { value: 0, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if mix((at as i64)) % 3 != 1 for k in 0..2_i64 {
                    given.reach(at);
                    let n1 = value.wrapping_add(43);
                    a0.1.push(';');
                    a0.1.push_str(&(at as i64).wrapping_add(n1).to_string());
                    a1 = f64::max(a1, (at as i64).wrapping_add(20) as f64);
                    a2.value += usize::from(((n1 ^ value) ^ a2.scale) % 2 == 0);
                    if at == stop { return Err(format!("left at {}", at).into()); }
                    let n2 = text(at, later, value.wrapping_mul(13))?;
                    let n3 = small(at, stop, (at as i64).wrapping_add(k))?.wrapping_add(1);
                    match (value & 13).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if value % 5 == 0 { a0.1.push_str(&((if mix(n1) % 3 != 1 { n3 } else { 38 }) ^ a0.0).to_string()); }
                            a2.value += usize::from((if m & 6 != 0 { n3 } else { n3 }) % 2 == 0);
                        }
                        _ => {}
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_007 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: Held<i32> = Held { value: 7, scale: 2 };
        let mut a2: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            for item in given.items.clone() {
                if let c0 @ -200..=900 = item.value && mix(item.value) % 3 != 1 {
                    let c1 = c0;
                    given.reach(item.at);
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(c1) % 50).sum::<i64>();
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                    };
                    let n3 = n2((if c1 % 4 == 0 { n1 } else { 32 })).unwrap_or(1);
                    for n4 in 0..mix(c0).rem_euclid(4) {
                        if n4 == 2 { break; }
                        a1.value -= n4.wrapping_add(n3).rem_euclid(100) as i32;
                        let n5 = c1;
                    }
                    if mix(c1) % 3 != 1 { a0 += 1; }
                    a1.value -= (n1 ^ n1).rem_euclid(100) as i32;
                    if item.at >= stop { break; }
                    match item.value.wrapping_mul(3).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n6 = format!("{:>4}|{:?}", mix(n3.wrapping_sub(n3)), vec![m; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).sequence("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut a1: Held<i32> = Held { value: 7, scale: 2 };
        let mut a2: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.clone() if let c0 @ -200..=900 = item.value && mix(item.value) % 3 != 1 let c1 = c0 {
                    given.reach(item.at);
                    let n1 = parallel!(sum(m.wrapping_mul(c1) % 50 for m in 0..4_i64));
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                    };
                    let n3 = n2((if c1 % 4 == 0 { n1 } else { 32 })).unwrap_or(1);
                    for n4 in 0..mix(c0).rem_euclid(4) {
                        if n4 == 2 { break; }
                        a1.value -= n4.wrapping_add(n3).rem_euclid(100) as i32;
                        let n5 = c1;
                    }
                    if mix(c1) % 3 != 1 { a0 += 1; }
                    a1.value -= (n1 ^ n1).rem_euclid(100) as i32;
                    if item.at >= stop { break; }
                    match item.value.wrapping_mul(3).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n6 = format!("{:>4}|{:?}", mix(n3.wrapping_sub(n3)), vec![m; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).sequence("a2", a2)
    }
}

pub mod statement_008 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &mut fresh {
                given.reach(item.at);
                item.value += (item.at as i64).rem_euclid(9);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add((if (item.at as i64) > 129 { item.value } else { 39 })))
                };
                let n2 = n1(item.value).unwrap_or(1);
                if mix(item.value) % 3 != 1 {
                    let n3 = { let shown = (if (item.at as i64) & 3 != 0 { item.value } else { 13 }); format!("{shown:04}-{:x}", (if mix((item.at as i64)) % 3 != 1 { n2 } else { n2 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(n2) % 3 != 1 { a0 = a0.min(((item.at as i64) ^ n3) as f64); }
                }
                else {
                    let n4 = some(item.at, stop, ((item.at as i64) & 116)).ok_or(Small(item.at))?;
                    a1.value += 1;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Held<i64> = Held { value: -1, scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in &mut fresh {
                    given.reach(item.at);
                    item.value += (item.at as i64).rem_euclid(9);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((if (item.at as i64) > 129 { item.value } else { 39 })))
                    };
                    let n2 = n1(item.value).unwrap_or(1);
                    if mix(item.value) % 3 != 1 {
                        let n3 = { let shown = (if (item.at as i64) & 3 != 0 { item.value } else { 13 }); format!("{shown:04}-{:x}", (if mix((item.at as i64)) % 3 != 1 { n2 } else { n2 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if mix(n2) % 3 != 1 { a0 = a0.min(((item.at as i64) ^ n3) as f64); }
                    }
                    else {
                        let n4 = some(item.at, stop, ((item.at as i64) & 116)).ok_or(Small(item.at))?;
                        a1.value += 1;
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_009 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: i128 = 0;
        let ended = ended(|| -> Option<String> {
            for item in given.census.items(len) {
                let (c0, c0m) = (mix((item.value as i64).wrapping_sub((item.value as i64))) / 3, mix((item.value as i64).wrapping_sub((item.value as i64))) % 7);
                given.reach(item.value);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                    Some(some(item.value, later, x)?.wrapping_add((if mix(c0m) % 3 != 1 { (item.value as i64) } else { 2 })))
                };
                let n2 = n1((if mix(c0m) % 3 != 1 { c0m } else { 30 })).unwrap_or(1);
                if n2 & 7 != 0 { a0 |= (n2.wrapping_mul(15) & 64) as u8; }
                a1 += i128::from(c0m);
                if item.value >= stop { break; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: i128 = 0;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) let (c0, c0m) = (mix((item.value as i64).wrapping_sub((item.value as i64))) / 3, mix((item.value as i64).wrapping_sub((item.value as i64))) % 7) {
                    given.reach(item.value);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                        Some(some(item.value, later, x)?.wrapping_add((if mix(c0m) % 3 != 1 { (item.value as i64) } else { 2 })))
                    };
                    let n2 = n1((if mix(c0m) % 3 != 1 { c0m } else { 30 })).unwrap_or(1);
                    if n2 & 7 != 0 { a0 |= (n2.wrapping_mul(15) & 64) as u8; }
                    a1 += i128::from(c0m);
                    if item.value >= stop { break; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_010 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut a2: (i64, Vec<i64>) = (3, vec![-1]);
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = small(i, stop, text(i, stop, ((i as i64) & 118))?)?;
                    let c0 = (j as i64).wrapping_add((i as i64));
                    if (j as i64) % 3 == 0 {
                        given.reach(i);
                        for n1 in 0..(if (i as i64) > 42 { (j as i64) } else { c_stop }).rem_euclid(4) {
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add(((i as i64) ^ 46)))
                            };
                            let n3 = n2((i as i64)).unwrap_or(1);
                            for n4 in 0..((i as i64) ^ n1).rem_euclid(4) {
                                if n4 == 1 { continue; }
                                given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                            }
                        }
                        if let Some(n5 @ 3..) = some(i, later, mix((i as i64).wrapping_sub((i as i64)))) {
                            let n6 = format!("{:>4}|{:?}", (if c_stop % 2 == 0 { (i as i64) } else { c_stop }), vec![(if c_stop > 93 { c0 } else { c_stop }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        if i == later { break; }
                        let n7 = { let shown = mix(c_stop.wrapping_sub(c0)); format!("{shown:04}-{:x}", c_stop.wrapping_add(c_stop)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        for n8 in 0..(c0 ^ 48).rem_euclid(4) {
                            let n9 = { let shown = n7.wrapping_add((j as i64)); format!("{shown:04}-{:x}", n8) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.value.push_back((c_stop.wrapping_mul(5) ^ a0.scale));
                        a2.1.push(n7);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.value).sequence("a2", a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::from([9]), scale: 2 };
        let mut a1: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut a2: (i64, Vec<i64>) = (3, vec![-1]);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len / 8 for j in 0..i % 5 let c_stop = small(i, stop, text(i, stop, ((i as i64) & 118))?)? let c0 = (j as i64).wrapping_add((i as i64)) if (j as i64) % 3 == 0 {
                    given.reach(i);
                    for n1 in 0..(if (i as i64) > 42 { (j as i64) } else { c_stop }).rem_euclid(4) {
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(((i as i64) ^ 46)))
                        };
                        let n3 = n2((i as i64)).unwrap_or(1);
                        for n4 in 0..((i as i64) ^ n1).rem_euclid(4) {
                            if n4 == 1 { continue; }
                            given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                        }
                    }
                    if let Some(n5 @ 3..) = some(i, later, mix((i as i64).wrapping_sub((i as i64)))) {
                        let n6 = format!("{:>4}|{:?}", (if c_stop % 2 == 0 { (i as i64) } else { c_stop }), vec![(if c_stop > 93 { c0 } else { c_stop }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if i == later { break; }
                    let n7 = { let shown = mix(c_stop.wrapping_sub(c0)); format!("{shown:04}-{:x}", c_stop.wrapping_add(c_stop)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n8 in 0..(c0 ^ 48).rem_euclid(4) {
                        let n9 = { let shown = n7.wrapping_add((j as i64)); format!("{shown:04}-{:x}", n8) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    a0.value.push_back((c_stop.wrapping_mul(5) ^ a0.scale));
                    a2.1.push(n7);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.value).sequence("a2", a2.1)
    }
}

pub mod statement_011 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for item in given.items.clone() {
                let c_stop = some(item.at, stop, (item.at as i64).wrapping_mul(3))?;
                given.reach(item.at);
                let mut n1 = mix(c_stop.wrapping_sub((item.at as i64))).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                }
                if (item.at as i64) > 286 {
                    let n2 = item.value;
                    if n2 > 73 && item.at % 5 == 1 { continue; }
                }
                else {
                    let n3 = { let shown = (if item.value > 240 { item.value } else { c_stop }); format!("{shown:04}-{:x}", mix(c_stop)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = (item.at as i64);
                }
                if (item.at as i64) > 273 {
                    let n5 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                    };
                    let n6 = n5(((item.at as i64) ^ c_stop)).unwrap_or(1);
                    if (item.at as i64) % 5 == 0 && item.at % 5 == 1 { continue; }
                }
                else {
                    match c_stop.wrapping_add(c_stop).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n7 = format!("{:>4}|{:?}", c_stop.wrapping_add(m), vec![mix(c_stop.wrapping_sub(47)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                }
                if (item.at as i64) % 2 == 0 {
                    let n8 = format!("{}{word:?}", (item.value & 57), word = (item.at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
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
                for item in given.items.clone() let c_stop = some(item.at, stop, (item.at as i64).wrapping_mul(3))? {
                    given.reach(item.at);
                    let mut n1 = mix(c_stop.wrapping_sub((item.at as i64))).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                    }
                    if (item.at as i64) > 286 {
                        let n2 = item.value;
                        if n2 > 73 && item.at % 5 == 1 { continue; }
                    }
                    else {
                        let n3 = { let shown = (if item.value > 240 { item.value } else { c_stop }); format!("{shown:04}-{:x}", mix(c_stop)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n4 = (item.at as i64);
                    }
                    if (item.at as i64) > 273 {
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((item.at as i64)))
                        };
                        let n6 = n5(((item.at as i64) ^ c_stop)).unwrap_or(1);
                        if (item.at as i64) % 5 == 0 && item.at % 5 == 1 { continue; }
                    }
                    else {
                        match c_stop.wrapping_add(c_stop).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n7 = format!("{:>4}|{:?}", c_stop.wrapping_add(m), vec![mix(c_stop.wrapping_sub(47)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                    }
                    if (item.at as i64) % 2 == 0 {
                        let n8 = format!("{}{word:?}", (item.value & 57), word = (item.at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_012 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for pair in given.items.windows(2) {
                for k in 0..pair[0].value.rem_euclid(3) {
                    let n1 = (0..4_i64).map(|m| m.wrapping_mul(pair[0].value) % 50).sum::<i64>();
                    match pair[0].at { x if x == stop => break, _ => {} }
                    let n2 = pair[1].value.wrapping_mul(11);
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(k.wrapping_add(7)))
                    };
                    let n4 = n3((n1 & 101)).unwrap_or(1);
                    let Some(n5) = some(pair[0].at, later, 8) else { break };
                    let Some(n6) = some(pair[0].at, stop, 8) else { return Some(format!("left at {}", pair[0].at)) };
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
                for pair in given.items.windows(2) for k in 0..pair[0].value.rem_euclid(3) {
                    let n1 = parallel!(sum(m.wrapping_mul(pair[0].value) % 50 for m in 0..4_i64));
                    match pair[0].at { x if x == stop => break, _ => {} }
                    let n2 = pair[1].value.wrapping_mul(11);
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(k.wrapping_add(7)))
                    };
                    let n4 = n3((n1 & 101)).unwrap_or(1);
                    let Some(n5) = some(pair[0].at, later, 8) else { break };
                    let Some(n6) = some(pair[0].at, stop, 8) else { return Some(format!("left at {}", pair[0].at)) };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_013 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..3_usize {
                    for j in 0..len / 3 {
                        if (i as i64) % 5 == 0 && (i * (len / 3) + j) % 5 == 1 { continue; }
                        let n1 = mix((i as i64).wrapping_sub(round));
                        for n2 in 0..(if mix((j as i64)) % 3 != 1 { round } else { round }).rem_euclid(4) {
                            if mix(n1) % 3 != 1 && (i * (len / 3) + j) % 5 == 1 { continue; }
                        }
                        a1.extend([mix((j as i64).wrapping_sub(0)), 4]);
                        if n1 > 132 {
                            for n3 in 0..mix(round.wrapping_sub((j as i64))).rem_euclid(4) {
                                let n4 = (j as i64).wrapping_mul(17);
                                a0.1 -= ((i as i64) ^ (i as i64)).rem_euclid(90) as usize;
                            }
                            let n5 = mix(n1);
                        }
                        else {
                            let n6 = format!("{}{word:?}", ((j as i64) & 63), word = round.wrapping_mul(13) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.1 -= ((j as i64) ^ round).rem_euclid(90) as usize;
                        a1.push((j as i64).wrapping_mul(7));
                        a1.extend([(small((i * (len / 3) + j), stop, (i as i64))?), 4]);
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: Vec<i64> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..3_usize for j in 0..len / 3 {
                        if (i as i64) % 5 == 0 && (i * (len / 3) + j) % 5 == 1 { continue; }
                        let n1 = mix((i as i64).wrapping_sub(round));
                        for n2 in 0..(if mix((j as i64)) % 3 != 1 { round } else { round }).rem_euclid(4) {
                            if mix(n1) % 3 != 1 && (i * (len / 3) + j) % 5 == 1 { continue; }
                        }
                        a1.extend([mix((j as i64).wrapping_sub(0)), 4]);
                        if n1 > 132 {
                            for n3 in 0..mix(round.wrapping_sub((j as i64))).rem_euclid(4) {
                                let n4 = (j as i64).wrapping_mul(17);
                                a0.1 -= ((i as i64) ^ (i as i64)).rem_euclid(90) as usize;
                            }
                            let n5 = mix(n1);
                        }
                        else {
                            let n6 = format!("{}{word:?}", ((j as i64) & 63), word = round.wrapping_mul(13) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a0.1 -= ((j as i64) ^ round).rem_euclid(90) as usize;
                        a1.push((j as i64).wrapping_mul(7));
                        a1.extend([(small((i * (len / 3) + j), stop, (i as i64))?), 4]);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1)
    }
}

pub mod statement_014 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).map(|i| i * 2) {
                let c_stop = small((i / 2), stop, text((i / 2), stop, (i as i64))?)?;
                if mix(c_stop) % 3 != 1 {
                    let (c1, c1m) = (((i as i64) & 63) / 3, ((i as i64) & 63) % 7);
                    if c1m & 1 != 0 && (i / 2) % 5 == 1 { continue; }
                    let mut n1 = (if (i as i64) % 5 == 0 { (i as i64) } else { (i as i64) }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a0 = a0 + mix(c1).rem_euclid(50);
                    }
                    a0 = a0 + (c_stop ^ c1m).rem_euclid(50);
                    (0..2).for_each(|_| { a0 = a0 + (if (i as i64) % 2 == 0 { (i as i64) } else { 23 }).rem_euclid(50); });
                    (0..2).for_each(|_| { a0 = a0 + (if c1m % 5 == 0 { c1m } else { c1 }).rem_euclid(50); });
                    a0 = a0 + (small((i / 2), stop, text((i / 2), stop, mix(c1m))?)?).rem_euclid(50);
                    a0 = a0 + mix((i as i64).wrapping_sub(c_stop)).rem_euclid(50);
                    let n2 = text((i / 2), later, c1m)?;
                    if mix(n2) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).map(|i| i * 2) let c_stop = small((i / 2), stop, text((i / 2), stop, (i as i64))?)? if mix(c_stop) % 3 != 1 let (c1, c1m) = (((i as i64) & 63) / 3, ((i as i64) & 63) % 7) {
                    if c1m & 1 != 0 && (i / 2) % 5 == 1 { continue; }
                    let mut n1 = (if (i as i64) % 5 == 0 { (i as i64) } else { (i as i64) }).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a0 = a0 + mix(c1).rem_euclid(50);
                    }
                    a0 = a0 + (c_stop ^ c1m).rem_euclid(50);
                    (0..2).for_each(|_| { a0 = a0 + (if (i as i64) % 2 == 0 { (i as i64) } else { 23 }).rem_euclid(50); });
                    (0..2).for_each(|_| { a0 = a0 + (if c1m % 5 == 0 { c1m } else { c1 }).rem_euclid(50); });
                    a0 = a0 + (small((i / 2), stop, text((i / 2), stop, mix(c1m))?)?).rem_euclid(50);
                    a0 = a0 + mix((i as i64).wrapping_sub(c_stop)).rem_euclid(50);
                    let n2 = text((i / 2), later, c1m)?;
                    if mix(n2) % 3 != 1 && (i / 2) % 5 == 1 { continue; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_015 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut a1_home: bool = true;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            for pair in given.items.windows(2) {
                given.reach(pair[0].at);
                let n1 = (pair[1].value ^ pair[0].value);
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                    Some(some(pair[0].at, later, x)?.wrapping_add(mix(pair[0].value.wrapping_sub(pair[1].value))))
                };
                let n3 = n2(n1.wrapping_mul(15)).unwrap_or(1);
                *a0 += 1;
                *a1 &= n1 != 431;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut a1_home: bool = true;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    let n1 = (pair[1].value ^ pair[0].value);
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(pair[0].at, stop, y)?; }
                        Some(some(pair[0].at, later, x)?.wrapping_add(mix(pair[0].value.wrapping_sub(pair[1].value))))
                    };
                    let n3 = n2(n1.wrapping_mul(15)).unwrap_or(1);
                    *a0 += 1;
                    *a1 &= n1 != 431;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1_home)
    }
}

pub mod statement_016 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![0; 5]);
        let mut a1: (i64, i64) = (3, 2);
        let mut a2: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Option<String> {
            for i in (0..len).step_by(3) {
                given.reach(i);
                let n1 = ((i as i64) & 115);
                let mut n2 = n1.rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                    let n3 = format!("{}{word:?}", (i as i64), word = (n2 & 1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n2 == 1 { break; }
                }
                match ((i as i64) & 30).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                    }
                    _ => {}
                }
                let n4 = format!("{:>4}|{:?}", (i as i64).wrapping_add(10), vec![n1.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if mix((i as i64)) % 3 != 1 { a0.1[(n1 ^ 33).rem_euclid(5) as usize] += (n1 ^ 33).rem_euclid(60); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![0; 5]);
        let mut a1: (i64, i64) = (3, 2);
        let mut a2: (i64, (i64, usize)) = (3, (0, 0));
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).step_by(3) {
                    given.reach(i);
                    let n1 = ((i as i64) & 115);
                    let mut n2 = n1.rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = format!("{}{word:?}", (i as i64), word = (n2 & 1) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n2 == 1 { break; }
                    }
                    match ((i as i64) & 30).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n4 = format!("{:>4}|{:?}", (i as i64).wrapping_add(10), vec![n1.wrapping_mul(3); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix((i as i64)) % 3 != 1 { a0.1[(n1 ^ 33).rem_euclid(5) as usize] += (n1 ^ 33).rem_euclid(60); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1).exact("a2", &a2.1)
    }
}

pub mod statement_017 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1_home: i64 = 2;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for i in 1..=len.min(200) as u8 {
                if mix((i as i64)) % 3 != 1 {
                    let c1 = (i as i64).wrapping_mul(11);
                    given.reach(usize::from(i));
                    if (i as i64) & 6 != 0 { *a1 = *a1 - (c1 ^ 33).rem_euclid(50); }
                    a0 += i128::from(((i as i64) ^ 43));
                    if (i as i64) & 3 != 0 && usize::from(i) % 5 == 1 { continue; }
                    a0 += i128::from((text(usize::from(i), stop, c1)?.wrapping_add(1)));
                    let n1 = (i as i64);
                    a0 += i128::from((c1 & 48));
                    *a1 = *a1 - (n1 & 46).rem_euclid(50);
                    let n2 = if usize::from(i) == later { break } else { mix(n1) };
                    let n3 = if usize::from(i) == stop { panic!("on purpose {}", usize::from(i)) } else { c1.wrapping_mul(17) };
                    let mut n4 = (n1 & 84).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            lists[i as usize].push((c1 & 76));
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    lists[i as usize].push((if n1 % 3 == 0 { n2 } else { n1 }));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1_home: i64 = 2;
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for i in 1..=len.min(200) as u8 if mix((i as i64)) % 3 != 1 let c1 = (i as i64).wrapping_mul(11) {
                    given.reach(usize::from(i));
                    if (i as i64) & 6 != 0 { *a1 = *a1 - (c1 ^ 33).rem_euclid(50); }
                    a0 += i128::from(((i as i64) ^ 43));
                    if (i as i64) & 3 != 0 && usize::from(i) % 5 == 1 { continue; }
                    a0 += i128::from((text(usize::from(i), stop, c1)?.wrapping_add(1)));
                    let n1 = (i as i64);
                    a0 += i128::from((c1 & 48));
                    *a1 = *a1 - (n1 & 46).rem_euclid(50);
                    let n2 = if usize::from(i) == later { break } else { mix(n1) };
                    let n3 = if usize::from(i) == stop { panic!("on purpose {}", usize::from(i)) } else { c1.wrapping_mul(17) };
                    let mut n4 = (n1 & 84).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            lists[i as usize].push((c1 & 76));
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                    lists[i as usize].push((if n1 % 3 == 0 { n2 } else { n1 }));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home).window("lists", &lists)
    }
}

pub mod statement_018 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for chunk in given.items.chunks(3) {
                    let c0 = mix(round.wrapping_sub(round));
                    let c1 = chunk[0].value.wrapping_add(22);
                    given.reach(chunk[0].at);
                    a0 += Wrapping(c0 as u8);
                    let n1 = if chunk[0].at == stop { continue 'rounds } else { mix(chunk[0].value.wrapping_sub(30)) };
                    a0 += Wrapping((chunk.len() as i64) as u8);
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for chunk in given.items.chunks(3) let c0 = mix(round.wrapping_sub(round)) let c1 = chunk[0].value.wrapping_add(22) {
                        given.reach(chunk[0].at);
                        a0 += Wrapping(c0 as u8);
                        let n1 = if chunk[0].at == stop { continue 'rounds } else { mix(chunk[0].value.wrapping_sub(30)) };
                        a0 += Wrapping((chunk.len() as i64) as u8);
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_019 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Option<String> {
            for pair in given.items.windows(2) {
                given.reach(pair[0].at);
                for n1 in 0..pair[0].value.wrapping_mul(11).rem_euclid(4) {
                    match pair[1].value.wrapping_add(pair[1].value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = format!("{}{word:?}", (if mix(pair[1].value) % 3 != 1 { m } else { m }), word = m.wrapping_add(10) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a0.insert(mix(m).rem_euclid(500));
                        }
                        _ => {}
                    }
                }
                given.values[if pair[0].at >= stop { usize::MAX } else { 0 }].min(1);
                a0.insert(pair[0].value.wrapping_add(pair[0].value).rem_euclid(500));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    for n1 in 0..pair[0].value.wrapping_mul(11).rem_euclid(4) {
                        match pair[1].value.wrapping_add(pair[1].value).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = format!("{}{word:?}", (if mix(pair[1].value) % 3 != 1 { m } else { m }), word = m.wrapping_add(10) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                a0.insert(mix(m).rem_euclid(500));
                            }
                            _ => {}
                        }
                    }
                    given.values[if pair[0].at >= stop { usize::MAX } else { 0 }].min(1);
                    a0.insert(pair[0].value.wrapping_add(pair[0].value).rem_euclid(500));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show())
    }
}

pub mod statement_020 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: (i64, i64) = (3, 5);
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            'items: for chunk in given.items.chunks(7) {
                for item in chunk {
                    if let c0 @ -200..=900 = (item.value ^ (item.at as i64)) && item.value & 2 != 0 {
                        let n1 = if item.at == later { break 'items } else { mix(item.value) };
                        if (item.at as i64) > 296 { a1.1 += ((c0 & 11) ^ a1.0).rem_euclid(100); }
                        a2.insert(mix(c0.wrapping_sub((item.at as i64))).rem_euclid(60), mix(c0.wrapping_sub((item.at as i64))));
                        let n2 = small(item.at, stop, text(item.at, stop, (item.value & 19))?)?;
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.1).exact("a2", &a2_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::new();
        let mut a1: (i64, i64) = (3, 5);
        let mut a2_home: BTreeMap<i64, i64> = BTreeMap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                'items: for chunk in given.items.chunks(7) for item in chunk if let c0 @ -200..=900 = (item.value ^ (item.at as i64)) && item.value & 2 != 0 {
                    let n1 = if item.at == later { break 'items } else { mix(item.value) };
                    if (item.at as i64) > 296 { a1.1 += ((c0 & 11) ^ a1.0).rem_euclid(100); }
                    a2.insert(mix(c0.wrapping_sub((item.at as i64))).rem_euclid(60), mix(c0.wrapping_sub((item.at as i64))));
                    let n2 = small(item.at, stop, text(item.at, stop, (item.value & 19))?)?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).exact("a1", &a1.1).exact("a2", &a2_home.show())
    }
}

pub mod statement_021 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for (item, other) in given.items.iter().zip(&given.values) {
                given.reach(item.at);
                let n1 = (item.value & 88);
                let n2 = format!("{:>4}|{:?}", item.value.wrapping_mul(3), vec![(n1 & 118); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0.push(given.census.item((n1 ^ n2).rem_euclid(99) as usize));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for (item, other) in given.items.iter().zip(&given.values) {
                    given.reach(item.at);
                    let n1 = (item.value & 88);
                    let n2 = format!("{:>4}|{:?}", item.value.wrapping_mul(3), vec![(n1 & 118); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push(given.census.item((n1 ^ n2).rem_euclid(99) as usize));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.iter().map(|item| item.value))
    }
}

pub mod statement_022 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            'items: for i in (0..len).map(|i| i * 2) {
                if let Some(c0) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(4) {
                    if let Some(c1) = (i as i64).checked_sub(0) {
                        given.reach((i / 2));
                        let n1 = (0..4_i64).map(|m| m.wrapping_mul(c1) % 50).sum::<i64>();
                        match (i / 2) { x if x == stop => break 'items, _ => {} }
                    }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                'items: for i in (0..len).map(|i| i * 2) if let Some(c0) = mix((i as i64).wrapping_sub((i as i64))).checked_sub(4) if let Some(c1) = (i as i64).checked_sub(0) {
                    given.reach((i / 2));
                    let n1 = parallel!(sum(m.wrapping_mul(c1) % 50 for m in 0..4_i64));
                    match (i / 2) { x if x == stop => break 'items, _ => {} }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_023 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: f64 = 1e6;
        let mut a2_home: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            for item in given.items.clone() {
                for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    let mut n1 = (item.at as i64).wrapping_mul(19).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = mix((item.at as i64).wrapping_sub(21));
                        if n1 == 1 { break; }
                    }
                    let n3 = format!("{}{word:?}", item.value, word = (k & 70) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = (item.value ^ k);
                    if mix((item.at as i64)) % 3 != 1 { a0 ^= item.value as u16; }
                    a1 -= n3.rem_euclid(1000) as f64 / 9.0;
                    *a2 -= n4.wrapping_mul(19).rem_euclid(90) as u32;
                    let n5 = small(item.at, later, text(item.at, later, (if item.value & 1 != 0 { item.value } else { 42 }))?)?;
                    if small(item.at, stop, (k ^ (item.at as i64)))? % 2 == 0 { mix(1); }
                    if n5 & 6 != 0 {
                        let n6 = (if mix(n4) % 3 != 1 { n4 } else { n4 });
                    }
                    else {
                        let n7 = n5;
                        let n8 = (item.value & 63);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: f64 = 1e6;
        let mut a2_home: u32 = 4_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    let mut n1 = (item.at as i64).wrapping_mul(19).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = mix((item.at as i64).wrapping_sub(21));
                        if n1 == 1 { break; }
                    }
                    let n3 = format!("{}{word:?}", item.value, word = (k & 70) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n4 = (item.value ^ k);
                    if mix((item.at as i64)) % 3 != 1 { a0 ^= item.value as u16; }
                    a1 -= n3.rem_euclid(1000) as f64 / 9.0;
                    *a2 -= n4.wrapping_mul(19).rem_euclid(90) as u32;
                    let n5 = small(item.at, later, text(item.at, later, (if item.value & 1 != 0 { item.value } else { 42 }))?)?;
                    if small(item.at, stop, (k ^ (item.at as i64)))? % 2 == 0 { mix(1); }
                    if n5 & 6 != 0 {
                        let n6 = (if mix(n4) % 3 != 1 { n4 } else { n4 });
                    }
                    else {
                        let n7 = n5;
                        let n8 = (item.value & 63);
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1).exact("a2", &a2_home)
    }
}

pub mod statement_024 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in VecDeque::from(given.items.clone()) {
                let n1 = ((item.at as i64) ^ 0);
                *a0 *= Wrapping(mix(n1) | 1);
                given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for item in VecDeque::from(given.items.clone()) {
                    let n1 = ((item.at as i64) ^ 0);
                    *a0 *= Wrapping(mix(n1) | 1);
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_025 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for Item { at, value } in &given.items {
                let c_stop = if (*at) == stop { panic!("on purpose {}", (*at)) } else { (*value).wrapping_mul(11) };
                given.reach((*at));
                match (*at) { x if x == later => break, _ => {} }
                for n1 in 0..(if mix((*value)) % 3 != 1 { (*at as i64) } else { 41 }).rem_euclid(4) {
                }
                for n2 in 0..mix((*at as i64).wrapping_sub(39)).rem_euclid(4) {
                    if (*at as i64) % 3 == 0 {
                        let n3 = format!("{:>4}|{:?}", n2, vec![(n2 ^ n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                    }
                    if let Some(n4 @ 3..) = some((*at), later, (*at as i64)) {
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
                for Item { at, value } in &given.items let c_stop = if (*at) == stop { panic!("on purpose {}", (*at)) } else { (*value).wrapping_mul(11) } {
                    given.reach((*at));
                    match (*at) { x if x == later => break, _ => {} }
                    for n1 in 0..(if mix((*value)) % 3 != 1 { (*at as i64) } else { 41 }).rem_euclid(4) {
                    }
                    for n2 in 0..mix((*at as i64).wrapping_sub(39)).rem_euclid(4) {
                        if (*at as i64) % 3 == 0 {
                            let n3 = format!("{:>4}|{:?}", n2, vec![(n2 ^ n2); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                        }
                        if let Some(n4 @ 3..) = some((*at), later, (*at as i64)) {
                        }
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_026 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut a1: Wrapping<u8> = Wrapping(3);
        let mut a2: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for item in given.census.items(len) {
                given.reach(item.value);
                a0.push(((item.value as i64) & 110).to_string());
                let n1 = if item.value >= later { break } else { ((item.value as i64) & 25) };
                if some(item.value, stop, ((item.value as i64) & 83))? % 2 == 0 { mix(1); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<String> = Vec::new();
        let mut a1: Wrapping<u8> = Wrapping(3);
        let mut a2: Held<Wrapping<u8>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    a0.push(((item.value as i64) & 110).to_string());
                    let n1 = if item.value >= later { break } else { ((item.value as i64) & 25) };
                    if some(item.value, stop, ((item.value as i64) & 83))? % 2 == 0 { mix(1); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_027 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1_home: u32 = 3_000_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for item in fresh.iter_mut() {
                let c0 = (item.at as i64).wrapping_mul(5);
                if let c1 @ -200..=900 = (item.at as i64).wrapping_mul(3) && item.value > 139 {
                    given.reach(item.at);
                    let n1 = c0.wrapping_mul(5);
                    item.value = mix(item.value) % 1000;
                    a0.1 -= (item.value.wrapping_mul(5) ^ a0.0).rem_euclid(90) as usize;
                    if item.value % 5 == 0 { *a1 = *a1 - item.value.wrapping_add(c1).rem_euclid(50) as u32 - 1; }
                    *a1 = *a1 - (text(item.at, stop, item.value)?).rem_euclid(50) as u32 - 1;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1_home: u32 = 3_000_000_000;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in fresh.iter_mut() let c0 = (item.at as i64).wrapping_mul(5) if let c1 @ -200..=900 = (item.at as i64).wrapping_mul(3) && item.value > 139 {
                    given.reach(item.at);
                    let n1 = c0.wrapping_mul(5);
                    item.value = mix(item.value) % 1000;
                    a0.1 -= (item.value.wrapping_mul(5) ^ a0.0).rem_euclid(90) as usize;
                    if item.value % 5 == 0 { *a1 = *a1 - item.value.wrapping_add(c1).rem_euclid(50) as u32 - 1; }
                    *a1 = *a1 - (text(item.at, stop, item.value)?).rem_euclid(50) as u32 - 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_028 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let lists = &mut lists_home[..];
            for i in 0..len {
                given.reach(i);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                    Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub((i as i64)))))
                };
                let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                match n2.rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        if m > 1 && i % 5 == 1 { continue; }
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((if mix((i as i64)) % 3 != 1 { m } else { m })))
                        };
                        let n4 = n3(mix(n2)).unwrap_or(1);
                    }
                    _ => {}
                }
                let mut n5 = n2.wrapping_mul(11).rem_euclid(4);
                let n6 = 'own_n5: loop {
                    n5 += 1;
                    if n5 > 5 { break n5 * 2; }
                    for _ in 0..2 {
                        if n5 == 3 { continue 'own_n5; }
                        let n7 = n5.wrapping_add(n5);
                        if n5 == 4 { break 'own_n5 7; }
                    }
                };
                if i >= later { break; }
                if let Some(n8 @ 3..) = some(i, later, ((i as i64) & 70)) {
                    a0 = a0 ^ mix(n2);
                }
                let n9 = format!("{} {:?}", (i as i64), text(i, stop, (i as i64).wrapping_mul(9))?.wrapping_add(1)).len() as i64;
                lists[i].clear();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, 
                for i in 0..len {
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub((i as i64)))))
                    };
                    let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                    match n2.rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if m > 1 && i % 5 == 1 { continue; }
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add((if mix((i as i64)) % 3 != 1 { m } else { m })))
                            };
                            let n4 = n3(mix(n2)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    let mut n5 = n2.wrapping_mul(11).rem_euclid(4);
                    let n6 = 'own_n5: loop {
                        n5 += 1;
                        if n5 > 5 { break n5 * 2; }
                        for _ in 0..2 {
                            if n5 == 3 { continue 'own_n5; }
                            let n7 = n5.wrapping_add(n5);
                            if n5 == 4 { break 'own_n5 7; }
                        }
                    };
                    if i >= later { break; }
                    if let Some(n8 @ 3..) = some(i, later, ((i as i64) & 70)) {
                        a0 = a0 ^ mix(n2);
                    }
                    let n9 = format!("{} {:?}", (i as i64), text(i, stop, (i as i64).wrapping_mul(9))?.wrapping_add(1)).len() as i64;
                    lists[i].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("lists", &lists_home)
    }
}

pub mod statement_029 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                    let (c0, c0m) = ((round & 27) / 3, (round & 27) % 7);
                    if round & 5 != 0 {
                        let n1 = (if c0 % 4 == 0 { (at as i64) } else { round });
                        if let Some(n2 @ 3..) = some(at, later, (at as i64).wrapping_mul(17)) {
                        }
                    }
                    else {
                    }
                    match (if value & 4 != 0 { value } else { 43 }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if (at as i64) & 2 != 0 {
                                let n3 = { let shown = (c0m & 115); format!("{shown:04}-{:x}", mix(value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n4 = { let shown = (round & 50); format!("{shown:04}-{:x}", (value & 12)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            else {
                                let n5 = { let shown = c0m.wrapping_add(m); format!("{shown:04}-{:x}", round.wrapping_add(c0)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            let mut n6 = m.wrapping_mul(11).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    let mut n8 = 3_i64;
                                    for m in 0..5_i64 { if m + 3 == value & 7 { break; } n8 += m ^ (value & 7); }
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                        }
                        _ => {}
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
                    for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() let (c0, c0m) = ((round & 27) / 3, (round & 27) % 7) {
                        if round & 5 != 0 {
                            let n1 = (if c0 % 4 == 0 { (at as i64) } else { round });
                            if let Some(n2 @ 3..) = some(at, later, (at as i64).wrapping_mul(17)) {
                            }
                        }
                        else {
                        }
                        match (if value & 4 != 0 { value } else { 43 }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if (at as i64) & 2 != 0 {
                                    let n3 = { let shown = (c0m & 115); format!("{shown:04}-{:x}", mix(value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n4 = { let shown = (round & 50); format!("{shown:04}-{:x}", (value & 12)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                else {
                                    let n5 = { let shown = c0m.wrapping_add(m); format!("{shown:04}-{:x}", round.wrapping_add(c0)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                let mut n6 = m.wrapping_mul(11).rem_euclid(4);
                                let n7 = 'own_n6: loop {
                                    n6 += 1;
                                    if n6 > 5 { break n6 * 2; }
                                    for _ in 0..2 {
                                        if n6 == 3 { continue 'own_n6; }
                                        let mut n8 = 3_i64;
                                        parallel!(for m in 0..5_i64 { if m + 3 == value & 7 { break; } n8 += m ^ (value & 7); });
                                        if n6 == 4 { break 'own_n6 7; }
                                    }
                                };
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

pub mod statement_030 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            for i in 0..=len {
                given.reach(i);
                match mix((i as i64).wrapping_sub(36)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        pairs[i].0 += (i as i64).wrapping_add(9).rem_euclid(60);
                    }
                    _ => {}
                }
                let Some(n1) = some(i, later, 8) else { resume_unwind(Box::new(Payload(i))) };
                let n2 = some(i, stop, (i as i64))?.wrapping_add(1);
                pairs[i].0 += (i as i64).rem_euclid(60);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..=len {
                    given.reach(i);
                    match mix((i as i64).wrapping_sub(36)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            pairs[i].0 += (i as i64).wrapping_add(9).rem_euclid(60);
                        }
                        _ => {}
                    }
                    let Some(n1) = some(i, later, 8) else { resume_unwind(Box::new(Payload(i))) };
                    let n2 = some(i, stop, (i as i64))?.wrapping_add(1);
                    pairs[i].0 += (i as i64).rem_euclid(60);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod statement_031 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Option<String> {
            for i in (0..len).map(|i| i * 2) {
                if some((i / 2), stop, ((i as i64) & 97))?.checked_add(0)? % 3 != 1 {
                    given.reach((i / 2));
                    if (i / 2) == later { break; }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                        Some(some((i / 2), later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                    let n3 = { let shown = mix((i as i64).wrapping_sub((i as i64))); format!("{shown:04}-{:x}", (i as i64).wrapping_add((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 &= (i as i64) != 431;
                    a1.value += (n2 ^ n2).rem_euclid(100);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).map(|i| i * 2) if some((i / 2), stop, ((i as i64) & 97))?.checked_add(0)? % 3 != 1 {
                    given.reach((i / 2));
                    if (i / 2) == later { break; }
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i / 2), stop, y)?; }
                        Some(some((i / 2), later, x)?.wrapping_add(mix((i as i64))))
                    };
                    let n2 = n1(((i as i64) ^ (i as i64))).unwrap_or(1);
                    let n3 = { let shown = mix((i as i64).wrapping_sub((i as i64))); format!("{shown:04}-{:x}", (i as i64).wrapping_add((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 &= (i as i64) != 431;
                    a1.value += (n2 ^ n2).rem_euclid(100);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }
}

pub mod statement_032 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            for pair in given.items.windows(2) {
                if pair[0].value & 3 != 0 {
                    if pair[0].value & 4 != 0 {
                        if mix(pair[1].value) % 3 != 1 {
                            if pair[0].at >= later { return Ok(format!("left at {}", pair[0].at)); }
                            a1 *= if (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 5 }) % 2 == 0 { 1 } else { -1 };
                        }
                        match pair[0].value.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if pair[1].value % 2 == 0 {
                                }
                                let n1 = mix(pair[0].value.wrapping_sub(13));
                            }
                            _ => {}
                        }
                        let mut n2 = (if pair[0].value % 3 == 0 { pair[0].value } else { pair[1].value }).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            let mut n3 = (pair[1].value ^ pair[0].value).rem_euclid(4);
                            let n4 = 'own_n3: loop {
                                n3 += 1;
                                if n3 > 5 { break n3 * 2; }
                                for _ in 0..2 {
                                    if n3 == 3 { continue 'own_n3; }
                                    a1 *= if pair[1].value.wrapping_mul(19) % 2 == 0 { 1 } else { -1 };
                                    a0 -= pair[0].value.wrapping_add(pair[1].value).rem_euclid(90) as u32;
                                    if n3 == 4 { break 'own_n3 7; }
                                }
                            };
                            if n2 == 1 { break; }
                        }
                        a0 -= (pair[1].value ^ pair[0].value).rem_euclid(90) as u32;
                        a1 *= if (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 40 }) % 2 == 0 { 1 } else { -1 };
                        let n5 = format!("{} {:?}", (pair[0].value ^ pair[1].value), some(pair[0].at, stop, pair[0].value.wrapping_add(pair[0].value)).ok_or(Small(pair[0].at))?).len() as i64;
                        a1 *= if (if mix(pair[1].value) % 3 != 1 { pair[0].value } else { 8 }) % 2 == 0 { 1 } else { -1 };
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let mut a1: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for pair in given.items.windows(2) if pair[0].value & 3 != 0 if pair[0].value & 4 != 0 {
                    if mix(pair[1].value) % 3 != 1 {
                        if pair[0].at >= later { return Ok(format!("left at {}", pair[0].at)); }
                        a1 *= if (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 5 }) % 2 == 0 { 1 } else { -1 };
                    }
                    match pair[0].value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if pair[1].value % 2 == 0 {
                            }
                            let n1 = mix(pair[0].value.wrapping_sub(13));
                        }
                        _ => {}
                    }
                    let mut n2 = (if pair[0].value % 3 == 0 { pair[0].value } else { pair[1].value }).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let mut n3 = (pair[1].value ^ pair[0].value).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                a1 *= if pair[1].value.wrapping_mul(19) % 2 == 0 { 1 } else { -1 };
                                a0 -= pair[0].value.wrapping_add(pair[1].value).rem_euclid(90) as u32;
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                        if n2 == 1 { break; }
                    }
                    a0 -= (pair[1].value ^ pair[0].value).rem_euclid(90) as u32;
                    a1 *= if (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 40 }) % 2 == 0 { 1 } else { -1 };
                    let n5 = format!("{} {:?}", (pair[0].value ^ pair[1].value), some(pair[0].at, stop, pair[0].value.wrapping_add(pair[0].value)).ok_or(Small(pair[0].at))?).len() as i64;
                    a1 *= if (if mix(pair[1].value) % 3 != 1 { pair[0].value } else { 8 }) % 2 == 0 { 1 } else { -1 };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_033 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for &Item { at, value } in given.items.iter() {
                if let Some(c0) = (if (at as i64) & 7 != 0 { (at as i64) } else { 0 }).checked_sub(5) {
                    for k in 0..value.rem_euclid(3) {
                        let n1 = format!("{}{word:?}", c0.wrapping_mul(9), word = value % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
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
                for &Item { at, value } in given.items.iter() if let Some(c0) = (if (at as i64) & 7 != 0 { (at as i64) } else { 0 }).checked_sub(5) for k in 0..value.rem_euclid(3) {
                    let n1 = format!("{}{word:?}", c0.wrapping_mul(9), word = value % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_034 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 20;
        let mut a1: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).rev() {
                given.reach(i);
                scratch.clear();
                grid[i][(((i as i64) ^ (i as i64)) & 1) as usize] += 1;
                assert!(!(i == stop), "on purpose {}", i);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                    Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_mul(13)))
                };
                let n2 = n1((i as i64).wrapping_mul(11)).unwrap_or(1);
                a1.value += mix(n2).rem_euclid(1000) as f64 / 7.0;
                for x in 0..3 { grid[i][x] = mix(n2); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("a1", a1.value).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 20;
        let mut a1: Held<f64> = Held { value: 0.25, scale: 2 };
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).rev() {
                    given.reach(i);
                    scratch.clear();
                    grid[i][(((i as i64) ^ (i as i64)) & 1) as usize] += 1;
                    assert!(!(i == stop), "on purpose {}", i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64).wrapping_mul(13)))
                    };
                    let n2 = n1((i as i64).wrapping_mul(11)).unwrap_or(1);
                    a1.value += mix(n2).rem_euclid(1000) as f64 / 7.0;
                    for x in 0..3 { grid[i][x] = mix(n2); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).float("a1", a1.value).window("grid", &grid)
    }
}

pub mod statement_035 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                for k in 0..2_i64 {
                    for n1 in 0..k.wrapping_mul(11).rem_euclid(4) {
                        if n1 == 1 { continue; }
                    }
                    let n2 = k;
                    for n3 in 0..mix((c as i64).wrapping_sub((c as i64))).rem_euclid(4) {
                        let mut n4 = k.rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                let n6 = format!("{}{word:?}", (n3 & 97), word = (n4 & 52) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n7 = n2;
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    if text((c as usize), later, (if k & 2 != 0 { n2 } else { 31 }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    if n2 > 34 {
                        let n8 = small((c as usize), stop, text((c as usize), stop, mix(n2))?)?;
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
                for c in given.text.chars() for k in 0..2_i64 {
                    for n1 in 0..k.wrapping_mul(11).rem_euclid(4) {
                        if n1 == 1 { continue; }
                    }
                    let n2 = k;
                    for n3 in 0..mix((c as i64).wrapping_sub((c as i64))).rem_euclid(4) {
                        let mut n4 = k.rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                let n6 = format!("{}{word:?}", (n3 & 97), word = (n4 & 52) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n7 = n2;
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    if text((c as usize), later, (if k & 2 != 0 { n2 } else { 31 }))?.wrapping_add(1) % 2 == 0 { mix(1); }
                    if n2 > 34 {
                        let n8 = small((c as usize), stop, text((c as usize), stop, mix(n2))?)?;
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_036 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &given.items {
                if item.value & 7 != 0 {
                }
                for n1 in 0..mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4) {
                    if n1 == 2 { break; }
                    let n2 = format!("{:>4}|{:?}", mix(item.value.wrapping_sub((item.at as i64))), vec![mix(n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                a0 = a0 ^ (if (item.at as i64) > 215 { (item.at as i64) } else { item.value });
                match ((item.at as i64) ^ 9).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        for n3 in 0..((item.at as i64) ^ 39).rem_euclid(4) {
                            if n3 == 2 { break; }
                            a0 = a0 ^ n3;
                            a0 = a0 ^ n3;
                        }
                        let mut n4 = mix((item.at as i64)).rem_euclid(4);
                        let n5 = 'own_n4: loop {
                            n4 += 1;
                            if n4 > 5 { break n4 * 2; }
                            for _ in 0..2 {
                                if n4 == 3 { continue 'own_n4; }
                                let n6 = format!("{:>4}|{:?}", (m & 70), vec![(m ^ m); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n4 == 4 { break 'own_n4 7; }
                            }
                        };
                    }
                    _ => {}
                }
                let n7 = { let shown = item.value; format!("{shown:04}-{:x}", (item.at as i64).wrapping_mul(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if mix(item.value) % 3 != 1 { a0 = a0 ^ (item.at as i64).wrapping_add(24); }
                match item.at { x if x == stop => panic!("on purpose {}", item.at), _ => {} }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &given.items {
                    if item.value & 7 != 0 {
                    }
                    for n1 in 0..mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4) {
                        if n1 == 2 { break; }
                        let n2 = format!("{:>4}|{:?}", mix(item.value.wrapping_sub((item.at as i64))), vec![mix(n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    a0 = a0 ^ (if (item.at as i64) > 215 { (item.at as i64) } else { item.value });
                    match ((item.at as i64) ^ 9).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            for n3 in 0..((item.at as i64) ^ 39).rem_euclid(4) {
                                if n3 == 2 { break; }
                                a0 = a0 ^ n3;
                                a0 = a0 ^ n3;
                            }
                            let mut n4 = mix((item.at as i64)).rem_euclid(4);
                            let n5 = 'own_n4: loop {
                                n4 += 1;
                                if n4 > 5 { break n4 * 2; }
                                for _ in 0..2 {
                                    if n4 == 3 { continue 'own_n4; }
                                    let n6 = format!("{:>4}|{:?}", (m & 70), vec![(m ^ m); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    if n4 == 4 { break 'own_n4 7; }
                                }
                            };
                        }
                        _ => {}
                    }
                    let n7 = { let shown = item.value; format!("{shown:04}-{:x}", (item.at as i64).wrapping_mul(7)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(item.value) % 3 != 1 { a0 = a0 ^ (item.at as i64).wrapping_add(24); }
                    match item.at { x if x == stop => panic!("on purpose {}", item.at), _ => {} }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_037 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                let n1 = mix((i as i64).wrapping_sub((i as i64)));
                lists[i as usize].push(n1.wrapping_add(10));
                match (i as usize) { x if x == later => return Err(format!("left at {}", (i as usize)).into()), _ => {} }
                let n2 = if (i as usize) == stop { resume_unwind(Box::new(Payload((i as usize)))) } else { (i as i64) };
                lists[i as usize].push(n2);
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
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    let n1 = mix((i as i64).wrapping_sub((i as i64)));
                    lists[i as usize].push(n1.wrapping_add(10));
                    match (i as usize) { x if x == later => return Err(format!("left at {}", (i as usize)).into()), _ => {} }
                    let n2 = if (i as usize) == stop { resume_unwind(Box::new(Payload((i as usize)))) } else { (i as i64) };
                    lists[i as usize].push(n2);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod statement_038 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    scratch.clear();
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub((j as i64)))))
                    };
                    let n2 = n1(mix((j as i64).wrapping_sub((j as i64)))).unwrap_or(1);
                    let n3 = text(i, stop, (if n2 > 61 { n2 } else { (i as i64) }))?.wrapping_add(1);
                    let mut n4 = ((j as i64) ^ (j as i64)).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        if n4 == 1 { break; }
                    }
                    scratch.extend([(if n3 % 2 == 0 { n3 } else { 47 }), mix((j as i64))]);
                    let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
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
                for i in 0..len / 8 for j in 0..i % 5 {
                    scratch.clear();
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(mix((i as i64).wrapping_sub((j as i64)))))
                    };
                    let n2 = n1(mix((j as i64).wrapping_sub((j as i64)))).unwrap_or(1);
                    let n3 = text(i, stop, (if n2 > 61 { n2 } else { (i as i64) }))?.wrapping_add(1);
                    let mut n4 = ((j as i64) ^ (j as i64)).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        if n4 == 1 { break; }
                    }
                    scratch.extend([(if n3 % 2 == 0 { n3 } else { 47 }), mix((j as i64))]);
                    let n5 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_039 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            for pair in given.items.windows(2) {
                given.reach(pair[0].at);
                let mut n1 = pair[0].value.rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        match (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 29 }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                *a2 = *a2 + (pair[1].value ^ 21).rem_euclid(50);
                            }
                            _ => {}
                        }
                        for n3 in 0..(n1 ^ 31).rem_euclid(4) {
                            a1.value.push((n1 & 32));
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                let n4 = format!("{:>4}|{:?}", pair[0].value, vec![mix(n2.wrapping_sub(pair[1].value)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                (0..2).for_each(|_| { a0 = a0.min((if pair[1].value % 2 == 0 { n2 } else { pair[1].value }) as f64); });
                *a2 = *a2 + (pair[0].value & 106).rem_euclid(50);
                given.values[if pair[0].at == stop { usize::MAX } else { 0 }].min(1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value.show()).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut a2_home: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    let mut n1 = pair[0].value.rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            match (if mix(pair[0].value) % 3 != 1 { pair[0].value } else { 29 }).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    *a2 = *a2 + (pair[1].value ^ 21).rem_euclid(50);
                                }
                                _ => {}
                            }
                            for n3 in 0..(n1 ^ 31).rem_euclid(4) {
                                a1.value.push((n1 & 32));
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n4 = format!("{:>4}|{:?}", pair[0].value, vec![mix(n2.wrapping_sub(pair[1].value)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0 = a0.min((if pair[1].value % 2 == 0 { n2 } else { pair[1].value }) as f64); });
                    *a2 = *a2 + (pair[0].value & 106).rem_euclid(50);
                    given.values[if pair[0].at == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value.show()).exact("a2", &a2_home)
    }
}

pub mod statement_040 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let mut a1: (i64, f64) = (3, 1e6);
        let ended = ended(|| -> Option<String> {
            for i in (0..len).step_by(3) {
                given.reach(i);
                if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                let mut n1 = (i as i64).wrapping_mul(15).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    for n2 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                        let n3 = (if n2 > 172 { n2 } else { (i as i64) });
                    }
                    if n1 == 1 { break; }
                }
                for n4 in 0..(i as i64).rem_euclid(4) {
                    if n4 == 1 { continue; }
                    if (i as i64) > 281 { a1.1 -= (((i as i64) ^ 30) ^ a1.0).rem_euclid(1000) as f64 / 9.0; }
                    let n5 = (if (i as i64) & 7 != 0 { (i as i64) } else { (i as i64) });
                }
                if (i as i64) & 6 != 0 {
                    let n6 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((if (i as i64) % 5 == 0 { (i as i64) } else { (i as i64) })))
                    };
                    let n7 = n6((if (i as i64) % 3 == 0 { (i as i64) } else { 45 })).unwrap_or(1);
                    let n8 = mix(n7.wrapping_sub(21));
                }
                else {
                    let n9 = (i as i64);
                    if (i as i64) & 4 != 0 { a0 *= if (if mix((i as i64)) % 3 != 1 { (i as i64) } else { n9 }) % 2 == 0 { 1 } else { -1 }; }
                }
                a0 *= if (i as i64) % 2 == 0 { 1 } else { -1 };
                a1.1 -= ((i as i64) & 54).rem_euclid(1000) as f64 / 9.0;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let mut a1: (i64, f64) = (3, 1e6);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).step_by(3) {
                    given.reach(i);
                    if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                    let mut n1 = (i as i64).wrapping_mul(15).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        for n2 in 0..(i as i64).wrapping_mul(7).rem_euclid(4) {
                            let n3 = (if n2 > 172 { n2 } else { (i as i64) });
                        }
                        if n1 == 1 { break; }
                    }
                    for n4 in 0..(i as i64).rem_euclid(4) {
                        if n4 == 1 { continue; }
                        if (i as i64) > 281 { a1.1 -= (((i as i64) ^ 30) ^ a1.0).rem_euclid(1000) as f64 / 9.0; }
                        let n5 = (if (i as i64) & 7 != 0 { (i as i64) } else { (i as i64) });
                    }
                    if (i as i64) & 6 != 0 {
                        let n6 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((if (i as i64) % 5 == 0 { (i as i64) } else { (i as i64) })))
                        };
                        let n7 = n6((if (i as i64) % 3 == 0 { (i as i64) } else { 45 })).unwrap_or(1);
                        let n8 = mix(n7.wrapping_sub(21));
                    }
                    else {
                        let n9 = (i as i64);
                        if (i as i64) & 4 != 0 { a0 *= if (if mix((i as i64)) % 3 != 1 { (i as i64) } else { n9 }) % 2 == 0 { 1 } else { -1 }; }
                    }
                    a0 *= if (i as i64) % 2 == 0 { 1 } else { -1 };
                    a1.1 -= ((i as i64) & 54).rem_euclid(1000) as f64 / 9.0;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.1)
    }
}

pub mod statement_041 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                    match round.rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            for n1 in 0..mix(round.wrapping_sub(m)).rem_euclid(4) {
                                if n1 == 2 { break; }
                            }
                        }
                        _ => {}
                    }
                    let n2 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { round });
                    let n3 = format!("{}{word:?}", (if n2 > 218 { (i as i64) } else { (i as i64) }), word = ((i as i64) & 120) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    assert!(!(i >= stop), "on purpose {}", i);
                    let n4 = { let shown = (i as i64).wrapping_add(11); format!("{shown:04}-{:x}", mix(n2)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if i >= later { continue 'rounds; }
                    match n4.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n5 = format!("{} {:?}", mix(n4), small(i, stop, n3.wrapping_mul(5))?.wrapping_add(1)).len() as i64;
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
                    for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                        match round.rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                for n1 in 0..mix(round.wrapping_sub(m)).rem_euclid(4) {
                                    if n1 == 2 { break; }
                                }
                            }
                            _ => {}
                        }
                        let n2 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { round });
                        let n3 = format!("{}{word:?}", (if n2 > 218 { (i as i64) } else { (i as i64) }), word = ((i as i64) & 120) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        assert!(!(i >= stop), "on purpose {}", i);
                        let n4 = { let shown = (i as i64).wrapping_add(11); format!("{shown:04}-{:x}", mix(n2)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if i >= later { continue 'rounds; }
                        match n4.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                            }
                            _ => {}
                        }
                        let n5 = format!("{} {:?}", mix(n4), small(i, stop, n3.wrapping_mul(5))?.wrapping_add(1)).len() as i64;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_042 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Option<String> {
            'items: for i in 0..len {
                if (i as i64) % 4 == 0 {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", ((i as i64) & 21), word = mix((i as i64).wrapping_sub(34)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (i as i64) % 2 == 0 {
                        if (i as i64) & 2 != 0 && i % 5 == 1 { continue; }
                        match (n1 ^ n1).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n2 = some(i, stop, mix((i as i64)))?.checked_add(0)?;
                                if i == later { break 'items; }
                            }
                            _ => {}
                        }
                    }
                    else {
                        pairs[i].0 += n1.wrapping_mul(11).rem_euclid(60);
                    }
                    let n3 = (i as i64).wrapping_add((i as i64));
                    let n4 = some(i, stop, mix(n3.wrapping_sub(n1)))?;
                    pairs[i].0 += (n1 ^ 41).rem_euclid(60);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                'items: for i in 0..len if (i as i64) % 4 == 0 {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", ((i as i64) & 21), word = mix((i as i64).wrapping_sub(34)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (i as i64) % 2 == 0 {
                        if (i as i64) & 2 != 0 && i % 5 == 1 { continue; }
                        match (n1 ^ n1).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n2 = some(i, stop, mix((i as i64)))?.checked_add(0)?;
                                if i == later { break 'items; }
                            }
                            _ => {}
                        }
                    }
                    else {
                        pairs[i].0 += n1.wrapping_mul(11).rem_euclid(60);
                    }
                    let n3 = (i as i64).wrapping_add((i as i64));
                    let n4 = some(i, stop, mix(n3.wrapping_sub(n1)))?;
                    pairs[i].0 += (n1 ^ 41).rem_euclid(60);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod statement_043 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: i32 = 20;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for c in given.text.chars() {
                for k in 0..2_i64 {
                    let mut n1 = mix((c as i64).wrapping_sub(5)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a1[n1.wrapping_add(n1).rem_euclid(5) as usize] += n1.wrapping_add(n1).rem_euclid(60);
                        for n2 in 0..(if k % 3 == 0 { k } else { n1 }).rem_euclid(4) {
                            if n2 == 2 { break; }
                            a2 = a2.min(((c as i64) & 107) as i32);
                        }
                        if n1 == 1 { break; }
                    }
                    let mut n3 = k.wrapping_mul(13).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let mut n5 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == (c as i64) & 7 { break; } n5 += m ^ ((c as i64) & 7); }
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    *a0 -= mix(n4.wrapping_sub(n4)).rem_euclid(90) as usize;
                    a1[mix((c as i64).wrapping_sub((c as i64))).rem_euclid(5) as usize] += mix((c as i64).wrapping_sub((c as i64))).rem_euclid(60);
                    a2 = a2.min((c as i64) as i32);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: usize = 90_000_000;
        let mut a1: Vec<i64> = vec![0; 5];
        let mut a2: i32 = 20;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for c in given.text.chars() for k in 0..2_i64 {
                    let mut n1 = mix((c as i64).wrapping_sub(5)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        a1[n1.wrapping_add(n1).rem_euclid(5) as usize] += n1.wrapping_add(n1).rem_euclid(60);
                        for n2 in 0..(if k % 3 == 0 { k } else { n1 }).rem_euclid(4) {
                            if n2 == 2 { break; }
                            a2 = a2.min(((c as i64) & 107) as i32);
                        }
                        if n1 == 1 { break; }
                    }
                    let mut n3 = k.wrapping_mul(13).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let mut n5 = 3_i64;
                            parallel!(for m in 0..5_i64 { if m + 3 == (c as i64) & 7 { break; } n5 += m ^ ((c as i64) & 7); });
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    *a0 -= mix(n4.wrapping_sub(n4)).rem_euclid(90) as usize;
                    a1[mix((c as i64).wrapping_sub((c as i64))).rem_euclid(5) as usize] += mix((c as i64).wrapping_sub((c as i64))).rem_euclid(60);
                    a2 = a2.min((c as i64) as i32);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_044 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len {
                    a1 = a1 - mix(round.wrapping_sub(26)).rem_euclid(50) as u32 - 1;
                    let mut n1 = round.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match ((i as i64) ^ round).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = { let shown = mix(m); format!("{shown:04}-{:x}", (if n1 & 4 != 0 { m } else { n1 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n3 = m.wrapping_add(29);
                            }
                            _ => {}
                        }
                        if n1 == 1 { break; }
                    }
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(round.wrapping_mul(9)))
                    };
                    let n5 = n4(round).unwrap_or(1);
                    let mut n6 = (i as i64).rem_euclid(4);
                    let n7 = 'own_n6: loop {
                        n6 += 1;
                        if n6 > 5 { break n6 * 2; }
                        for _ in 0..2 {
                            if n6 == 3 { continue 'own_n6; }
                            if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                            a0.value = max(a0.value, ((n6 ^ round), 4));
                            if n6 == 4 { break 'own_n6 7; }
                        }
                    };
                    let n8 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((if round > 22 { n5 } else { n7 })))
                    };
                    let n9 = n8(n7).unwrap_or(1);
                    (0..2).for_each(|_| { a1 = a1 - (if mix(round) % 3 != 1 { n5 } else { round }).rem_euclid(50) as u32 - 1; });
                    if i == stop { continue 'rounds; }
                    let mut n10 = (if n9 > 41 { round } else { 30 }).rem_euclid(5);
                    while n10 > 0 {
                        n10 -= 1;
                        let n11 = n10;
                        a0.value = max(a0.value, (mix(n11.wrapping_sub(22)), 4));
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<(i64, usize)> = Held { value: (0, 0), scale: 2 };
        let mut a1: u32 = 3_000_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..len {
                        a1 = a1 - mix(round.wrapping_sub(26)).rem_euclid(50) as u32 - 1;
                        let mut n1 = round.rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            match ((i as i64) ^ round).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = { let shown = mix(m); format!("{shown:04}-{:x}", (if n1 & 4 != 0 { m } else { n1 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n3 = m.wrapping_add(29);
                                }
                                _ => {}
                            }
                            if n1 == 1 { break; }
                        }
                        let n4 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(round.wrapping_mul(9)))
                        };
                        let n5 = n4(round).unwrap_or(1);
                        let mut n6 = (i as i64).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                if mix((i as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                                a0.value = max(a0.value, ((n6 ^ round), 4));
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                        let n8 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add((if round > 22 { n5 } else { n7 })))
                        };
                        let n9 = n8(n7).unwrap_or(1);
                        (0..2).for_each(|_| { a1 = a1 - (if mix(round) % 3 != 1 { n5 } else { round }).rem_euclid(50) as u32 - 1; });
                        if i == stop { continue 'rounds; }
                        let mut n10 = (if n9 > 41 { round } else { 30 }).rem_euclid(5);
                        while n10 > 0 {
                            n10 -= 1;
                            let n11 = n10;
                            a0.value = max(a0.value, (mix(n11.wrapping_sub(22)), 4));
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
    }
}

pub mod statement_045 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: f64 = 0.5;
        let mut a2: f64 = 0.25;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for &Item { at, value } in given.items.iter() {
                    given.reach(at);
                    match (if mix((at as i64)) % 3 != 1 { (at as i64) } else { round }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n1 in 0..(at as i64).wrapping_add((at as i64)).rem_euclid(4) {
                                if n1 == 2 { break; }
                                a0.1 += mix(n1.wrapping_sub(value)).rem_euclid(100) as u64;
                            }
                        }
                        _ => {}
                    }
                    let mut n2 = mix(round).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                Some(some(at, later, x)?.wrapping_add((value ^ value)))
                            };
                            let n5 = n4(mix(value)).unwrap_or(1);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    if mix(value) % 3 != 1 { a2 += (round ^ 14).rem_euclid(1000) as f64 / 7.0; }
                    a0.1 += mix(n3).rem_euclid(100) as u64;
                    a1 = f64::max(a1, ((at as i64) & 36) as f64);
                    a2 += (n3 & 94).rem_euclid(1000) as f64 / 7.0;
                    let n6 = if at == stop { return format!("left at {}", at) } else { round };
                    match at { x if x == later => break, _ => {} }
                    match at { x if x == stop => break 'rounds, _ => {} }
                    if let Some(n7 @ 3..) = some(at, later, (round & 82)) {
                        a2 += n6.rem_euclid(1000) as f64 / 7.0;
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).float("a2", a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u64) = (3, 3);
        let mut a1: f64 = 0.5;
        let mut a2: f64 = 0.25;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for &Item { at, value } in given.items.iter() {
                        given.reach(at);
                        match (if mix((at as i64)) % 3 != 1 { (at as i64) } else { round }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                for n1 in 0..(at as i64).wrapping_add((at as i64)).rem_euclid(4) {
                                    if n1 == 2 { break; }
                                    a0.1 += mix(n1.wrapping_sub(value)).rem_euclid(100) as u64;
                                }
                            }
                            _ => {}
                        }
                        let mut n2 = mix(round).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(at, stop, y)?; }
                                    Some(some(at, later, x)?.wrapping_add((value ^ value)))
                                };
                                let n5 = n4(mix(value)).unwrap_or(1);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if mix(value) % 3 != 1 { a2 += (round ^ 14).rem_euclid(1000) as f64 / 7.0; }
                        a0.1 += mix(n3).rem_euclid(100) as u64;
                        a1 = f64::max(a1, ((at as i64) & 36) as f64);
                        a2 += (n3 & 94).rem_euclid(1000) as f64 / 7.0;
                        let n6 = if at == stop { return format!("left at {}", at) } else { round };
                        match at { x if x == later => break, _ => {} }
                        match at { x if x == stop => break 'rounds, _ => {} }
                        if let Some(n7 @ 3..) = some(at, later, (round & 82)) {
                            a2 += n6.rem_euclid(1000) as f64 / 7.0;
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1).float("a2", a2)
    }
}

pub mod statement_046 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut a1_home: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for i in -3..len as i32 - 3 {
                given.reach(((i + 3) as usize));
                a0.push((i64::from(i) & 82));
                a0.push(i64::from(i).wrapping_mul(19));
                let n1 = if ((i + 3) as usize) >= stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))) } else { i64::from(i) };
                let n2 = { let shown = mix(n1.wrapping_sub(i64::from(i))); format!("{shown:04}-{:x}", (n1 & 49)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![-1];
        let mut a1_home: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for i in -3..len as i32 - 3 {
                    given.reach(((i + 3) as usize));
                    a0.push((i64::from(i) & 82));
                    a0.push(i64::from(i).wrapping_mul(19));
                    let n1 = if ((i + 3) as usize) >= stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))) } else { i64::from(i) };
                    let n2 = { let shown = mix(n1.wrapping_sub(i64::from(i))); format!("{shown:04}-{:x}", (n1 & 49)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1_home)
    }
}

pub mod statement_047 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for item in fresh.iter_mut() {
                let c_stop = if item.at == stop { return format!("left at {}", item.at) } else { (item.at as i64) };
                given.reach(item.at);
                item.value += (item.at as i64).wrapping_add((item.at as i64)).rem_euclid(9);
                if mix((item.at as i64)) % 3 != 1 && item.at % 5 == 1 { continue; }
                for n1 in 0..mix(item.value.wrapping_sub(14)).rem_euclid(4) {
                    let mut n2 = c_stop.rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        a0 ^= (if c_stop & 3 != 0 { c_stop } else { 8 }) as u16;
                        let n3 = mix(c_stop.wrapping_sub((item.at as i64)));
                    }
                }
                if let Some(n4 @ 3..) = some(item.at, later, (item.at as i64)) {
                    for n5 in 0..c_stop.wrapping_mul(19).rem_euclid(4) {
                        if (item.at as i64) > 251 && item.at % 5 == 1 { continue; }
                    }
                    let n6 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.value ^ n4)))
                    };
                    let n7 = n6((item.at as i64)).unwrap_or(1);
                }
                item.value ^= (item.value & 83) % 1000;
                a0 ^= mix(item.value) as u16;
                (0..2).for_each(|_| { a1 -= Wrapping((item.value & 20) as u32); });
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: Wrapping<u32> = Wrapping(3);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in fresh.iter_mut() let c_stop = if item.at == stop { return format!("left at {}", item.at) } else { (item.at as i64) } {
                    given.reach(item.at);
                    item.value += (item.at as i64).wrapping_add((item.at as i64)).rem_euclid(9);
                    if mix((item.at as i64)) % 3 != 1 && item.at % 5 == 1 { continue; }
                    for n1 in 0..mix(item.value.wrapping_sub(14)).rem_euclid(4) {
                        let mut n2 = c_stop.rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            a0 ^= (if c_stop & 3 != 0 { c_stop } else { 8 }) as u16;
                            let n3 = mix(c_stop.wrapping_sub((item.at as i64)));
                        }
                    }
                    if let Some(n4 @ 3..) = some(item.at, later, (item.at as i64)) {
                        for n5 in 0..c_stop.wrapping_mul(19).rem_euclid(4) {
                            if (item.at as i64) > 251 && item.at % 5 == 1 { continue; }
                        }
                        let n6 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((item.value ^ n4)))
                        };
                        let n7 = n6((item.at as i64)).unwrap_or(1);
                    }
                    item.value ^= (item.value & 83) % 1000;
                    a0 ^= mix(item.value) as u16;
                    (0..2).for_each(|_| { a1 -= Wrapping((item.value & 20) as u32); });
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_048 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    let n1 = item.value;
                    match item.value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match m.wrapping_mul(13).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n2 = mix(n1);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    if item.at == stop { break; }
                    let n3 = mix(item.value);
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    let n1 = item.value;
                    match item.value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match m.wrapping_mul(13).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n2 = mix(n1);
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    if item.at == stop { break; }
                    let n3 = mix(item.value);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_049 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                let n1 = small(item.at, stop, text(item.at, stop, (item.value & 5))?)?;
                let mut n2 = mix(item.value.wrapping_sub((item.at as i64))).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        let n4 = (n1 & 41);
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                let n5 = (n3 & 51);
                if n3 & 6 != 0 { a0 *= if (n5 & 71) % 2 == 0 { 1 } else { -1 }; }
                if item.value > 158 { a0 *= if (if n3 > 288 { (item.at as i64) } else { item.value }) % 2 == 0 { 1 } else { -1 }; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -3;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() {
                    let n1 = small(item.at, stop, text(item.at, stop, (item.value & 5))?)?;
                    let mut n2 = mix(item.value.wrapping_sub((item.at as i64))).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = (n1 & 41);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    let n5 = (n3 & 51);
                    if n3 & 6 != 0 { a0 *= if (n5 & 71) % 2 == 0 { 1 } else { -1 }; }
                    if item.value > 158 { a0 *= if (if n3 > 288 { (item.at as i64) } else { item.value }) % 2 == 0 { 1 } else { -1 }; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_050 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..len).map(|i| i * 2) {
                    given.reach((i / 2));
                    let n1 = mix((i as i64).wrapping_sub(46));
                    match n1.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match (i / 2) { x if x == later => continue 'rounds, _ => {} }
                        }
                        _ => {}
                    }
                    let Some(n2) = some((i / 2), stop, 8) else { continue 'rounds };
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
                    for i in (0..len).map(|i| i * 2) {
                        given.reach((i / 2));
                        let n1 = mix((i as i64).wrapping_sub(46));
                        match n1.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                match (i / 2) { x if x == later => continue 'rounds, _ => {} }
                            }
                            _ => {}
                        }
                        let Some(n2) = some((i / 2), stop, 8) else { continue 'rounds };
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended)
    }
}

pub mod statement_051 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                given.reach(item.at);
                item.value = item.value.wrapping_add(item.value) % 1000;
                a1.value.insert(mix(item.value));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: VecDeque<i64> = VecDeque::from([9]);
        let mut a1: Held<BTreeSet<i64>> = Held { value: BTreeSet::from([1]), scale: 2 };
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    item.value = item.value.wrapping_add(item.value) % 1000;
                    a1.value.insert(mix(item.value));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value.show()).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_052 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            'items: for item in given.census.items(len) {
                let c_stop = if item.value == stop { break 'items } else { (item.value as i64) };
                given.reach(item.value);
                if c_stop % 3 == 0 && item.value % 5 == 1 { continue; }
                for n1 in 0..c_stop.wrapping_add(14).rem_euclid(4) {
                    let mut n2 = 3_i64;
                    for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n2 += m ^ (n1 & 7); }
                    if n2 > 282 && item.value % 5 == 1 { continue; }
                }
                given.values[if item.value == stop { usize::MAX } else { 0 }].min(1);
                let Some(n3) = some(item.value, later, 8) else { resume_unwind(Box::new(item)) };
                if mix(c_stop) % 3 != 1 {
                }
                else {
                    let n4 = format!("{:>4}|{:?}", (n3 ^ (item.value as i64)), vec![(n3 & 85); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                'items: for item in given.census.items(len) let c_stop = if item.value == stop { break 'items } else { (item.value as i64) } {
                    given.reach(item.value);
                    if c_stop % 3 == 0 && item.value % 5 == 1 { continue; }
                    for n1 in 0..c_stop.wrapping_add(14).rem_euclid(4) {
                        let mut n2 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n2 += m ^ (n1 & 7); });
                        if n2 > 282 && item.value % 5 == 1 { continue; }
                    }
                    given.values[if item.value == stop { usize::MAX } else { 0 }].min(1);
                    let Some(n3) = some(item.value, later, 8) else { resume_unwind(Box::new(item)) };
                    if mix(c_stop) % 3 != 1 {
                    }
                    else {
                        let n4 = format!("{:>4}|{:?}", (n3 ^ (item.value as i64)), vec![(n3 & 85); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_053 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in VecDeque::from(given.items.clone()) {
                    if round % 4 == 0 && item.at % 5 == 1 { continue; }
                    for n1 in 0..(if round % 5 == 0 { (item.at as i64) } else { round }).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        a0 += 1;
                    }
                    a0 += 1;
                    let n2 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { item.value };
                    let mut n3 = (item.at as i64).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = mix(round);
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in VecDeque::from(given.items.clone()) {
                        if round % 4 == 0 && item.at % 5 == 1 { continue; }
                        for n1 in 0..(if round % 5 == 0 { (item.at as i64) } else { round }).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            a0 += 1;
                        }
                        a0 += 1;
                        let n2 = if item.at == stop { return Err(format!("left at {}", item.at).into()) } else { item.value };
                        let mut n3 = (item.at as i64).rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let n5 = mix(round);
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_054 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for i in -3..len as i32 - 3 {
                given.reach(((i + 3) as usize));
                let mut n1 = (i64::from(i) ^ 30).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        let mut n3 = (i64::from(i) ^ i64::from(i)).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            let n4 = i64::from(i);
                            if n3 == 1 { break; }
                        }
                        for n5 in 0..mix(i64::from(i).wrapping_sub(n1)).rem_euclid(4) {
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                match ((i + 3) as usize) { x if x == later => return format!("left at {}", ((i + 3) as usize)), _ => {} }
                if mix(i64::from(i)) % 3 != 1 {
                    let n6 = mix(n2.wrapping_sub(43));
                }
                else {
                    let n7 = { let shown = mix(i64::from(i)); format!("{shown:04}-{:x}", (i64::from(i) ^ 25)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if ((i + 3) as usize) == stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))); }
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in -3..len as i32 - 3 {
                    given.reach(((i + 3) as usize));
                    let mut n1 = (i64::from(i) ^ 30).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let mut n3 = (i64::from(i) ^ i64::from(i)).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                let n4 = i64::from(i);
                                if n3 == 1 { break; }
                            }
                            for n5 in 0..mix(i64::from(i).wrapping_sub(n1)).rem_euclid(4) {
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    match ((i + 3) as usize) { x if x == later => return format!("left at {}", ((i + 3) as usize)), _ => {} }
                    if mix(i64::from(i)) % 3 != 1 {
                        let n6 = mix(n2.wrapping_sub(43));
                    }
                    else {
                        let n7 = { let shown = mix(i64::from(i)); format!("{shown:04}-{:x}", (i64::from(i) ^ 25)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if ((i + 3) as usize) == stop { resume_unwind(Box::new(Payload(((i + 3) as usize)))); }
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_055 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: Vec<i64> = vec![-1];
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for i in (0..len).rev() {
                given.reach(i);
                *a0 ^= (i as i64);
                match (i as i64).wrapping_add(39).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        *a0 ^= ((i as i64) ^ 44);
                        if mix(m) % 3 != 1 {
                            grid[i][(((i as i64) & 118) & 1) as usize] += 1;
                        }
                        else {
                            *a0 ^= (i as i64);
                            let n1 = format!("{:>4}|{:?}", (m & 61), vec![(i as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    _ => {}
                }
                let n2 = { let shown = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 39 }); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                *a0 ^= (if (i as i64) & 6 != 0 { n2 } else { n2 });
                *a0 ^= n2;
                for x in 0..3 { grid[i][x] = n2; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 77;
        let mut a1: Vec<i64> = vec![-1];
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() {
                    given.reach(i);
                    *a0 ^= (i as i64);
                    match (i as i64).wrapping_add(39).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            *a0 ^= ((i as i64) ^ 44);
                            if mix(m) % 3 != 1 {
                                grid[i][(((i as i64) & 118) & 1) as usize] += 1;
                            }
                            else {
                                *a0 ^= (i as i64);
                                let n1 = format!("{:>4}|{:?}", (m & 61), vec![(i as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        _ => {}
                    }
                    let n2 = { let shown = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { 39 }); format!("{shown:04}-{:x}", (i as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a0 ^= (if (i as i64) & 6 != 0 { n2 } else { n2 });
                    *a0 ^= n2;
                    for x in 0..3 { grid[i][x] = n2; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).sequence("a1", a1).window("grid", &grid)
    }
}

pub mod statement_056 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 1..=len.min(200) as u8 {
                for k in 0..(i as i64).rem_euclid(3) {
                    for n1 in 0..(i as i64).rem_euclid(4) {
                        a0 += &format!("{} ", n1);
                    }
                    if small(usize::from(i), stop, (i as i64).wrapping_mul(5))? % 2 == 0 { mix(1); }
                    a0 += &format!("{} ", k);
                    match k.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if let Some(n2 @ 3..) = some(usize::from(i), later, m.wrapping_mul(9)) {
                                if k > 164 { a0 += &format!("{} ", ((i as i64) & 104)); }
                            }
                            let mut n3 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == m & 7 { break; } n3 += m ^ (m & 7); }
                        }
                        _ => {}
                    }
                    a0 += &format!("{} ", ((i as i64) & 85));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 1..=len.min(200) as u8 for k in 0..(i as i64).rem_euclid(3) {
                    for n1 in 0..(i as i64).rem_euclid(4) {
                        a0 += &format!("{} ", n1);
                    }
                    if small(usize::from(i), stop, (i as i64).wrapping_mul(5))? % 2 == 0 { mix(1); }
                    a0 += &format!("{} ", k);
                    match k.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if let Some(n2 @ 3..) = some(usize::from(i), later, m.wrapping_mul(9)) {
                                if k > 164 { a0 += &format!("{} ", ((i as i64) & 104)); }
                            }
                            let mut n3 = 3_i64;
                            parallel!(for m in 0..5_i64 { if m + 3 == m & 7 { break; } n3 += m ^ (m & 7); });
                        }
                        _ => {}
                    }
                    a0 += &format!("{} ", ((i as i64) & 85));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod statement_057 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: (i64, i64) = (3, 50);
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                let mut n1 = mix((c as i64).wrapping_sub(1)).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    if mix(n1) % 3 != 1 {
                        let n2 = { let shown = (c as i64); format!("{shown:04}-{:x}", n1.wrapping_add(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                }
                a0 |= (((c as i64) ^ (c as i64)) & 64) as u8;
                (0..2).for_each(|_| { a1.1 = std::cmp::min(a1.1, ((c as i64) ^ (c as i64))); });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: (i64, i64) = (3, 50);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for c in given.text.chars() {
                    let mut n1 = mix((c as i64).wrapping_sub(1)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if mix(n1) % 3 != 1 {
                            let n2 = { let shown = (c as i64); format!("{shown:04}-{:x}", n1.wrapping_add(n1)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    a0 |= (((c as i64) ^ (c as i64)) & 64) as u8;
                    (0..2).for_each(|_| { a1.1 = std::cmp::min(a1.1, ((c as i64) ^ (c as i64))); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod statement_058 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            'items: for item in &given.items {
                let n1 = { let shown = (item.at as i64).wrapping_mul(15); format!("{shown:04}-{:x}", ((item.at as i64) ^ 0)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                for n2 in 0..(item.value & 77).rem_euclid(4) {
                    if n2 == 1 { continue; }
                    match n2.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a1.1 = a1.1 - m.wrapping_mul(19).rem_euclid(50);
                            a0.1 -= (m.wrapping_mul(15) ^ a0.0).rem_euclid(90) as usize;
                        }
                        _ => {}
                    }
                    let mut n3 = n1.rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = ((item.at as i64) & 119);
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                }
                let n6 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add((item.value & 83)))
                };
                let n7 = n6(item.value).unwrap_or(1);
                a0.1 -= (n1 ^ a0.0).rem_euclid(90) as usize;
                a1.1 = a1.1 - (mix(n1) ^ a1.0).rem_euclid(50);
                let n8 = if item.at == stop { return None } else { item.value };
                if item.at >= later { break 'items; }
                let n9 = (item.at as i64).wrapping_mul(3);
                if some(item.at, stop, mix(n9))?.checked_add(0)? % 2 == 0 { mix(1); }
                if let Some(n10 @ 3..) = some(item.at, later, n8.wrapping_add(n8)) {
                    a0.1 -= n8.wrapping_add(n10).rem_euclid(90) as usize;
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let mut a1: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                'items: for item in &given.items {
                    let n1 = { let shown = (item.at as i64).wrapping_mul(15); format!("{shown:04}-{:x}", ((item.at as i64) ^ 0)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    for n2 in 0..(item.value & 77).rem_euclid(4) {
                        if n2 == 1 { continue; }
                        match n2.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a1.1 = a1.1 - m.wrapping_mul(19).rem_euclid(50);
                                a0.1 -= (m.wrapping_mul(15) ^ a0.0).rem_euclid(90) as usize;
                            }
                            _ => {}
                        }
                        let mut n3 = n1.rem_euclid(4);
                        let n4 = 'own_n3: loop {
                            n3 += 1;
                            if n3 > 5 { break n3 * 2; }
                            for _ in 0..2 {
                                if n3 == 3 { continue 'own_n3; }
                                let n5 = ((item.at as i64) & 119);
                                if n3 == 4 { break 'own_n3 7; }
                            }
                        };
                    }
                    let n6 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((item.value & 83)))
                    };
                    let n7 = n6(item.value).unwrap_or(1);
                    a0.1 -= (n1 ^ a0.0).rem_euclid(90) as usize;
                    a1.1 = a1.1 - (mix(n1) ^ a1.0).rem_euclid(50);
                    let n8 = if item.at == stop { return None } else { item.value };
                    if item.at >= later { break 'items; }
                    let n9 = (item.at as i64).wrapping_mul(3);
                    if some(item.at, stop, mix(n9))?.checked_add(0)? % 2 == 0 { mix(1); }
                    if let Some(n10 @ 3..) = some(item.at, later, n8.wrapping_add(n8)) {
                        a0.1 -= n8.wrapping_add(n10).rem_euclid(90) as usize;
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1.1)
    }
}

pub mod statement_059 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                given.reach(item.at);
                let n1 = (0..4_i64).map(|m| m.wrapping_mul(item.value) % 50).sum::<i64>();
                let n2 = ((item.at as i64) ^ item.value);
                let n3 = mix(n1.wrapping_sub((item.at as i64)));
                (0..2).for_each(|_| { a0.push((item.value ^ 46).to_string()); });
                let n4 = n2.wrapping_mul(11);
                a0.push((item.at as i64).wrapping_mul(17).to_string());
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
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    let n1 = parallel!(sum(m.wrapping_mul(item.value) % 50 for m in 0..4_i64));
                    let n2 = ((item.at as i64) ^ item.value);
                    let n3 = mix(n1.wrapping_sub((item.at as i64)));
                    (0..2).for_each(|_| { a0.push((item.value ^ 46).to_string()); });
                    let n4 = n2.wrapping_mul(11);
                    a0.push((item.at as i64).wrapping_mul(17).to_string());
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_060 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            'items: for c in given.text.chars() {
                let c0 = mix((c as i64).wrapping_sub((c as i64)));
                let n1 = format!("{}{word:?}", (c as i64), word = (c as i64).wrapping_add(c0) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let mut n2 = (c as i64).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        for n4 in 0..c0.wrapping_mul(19).rem_euclid(4) {
                            if n4 == 1 { continue; }
                            let Some(n5) = some((c as usize), later, 8) else { break 'items };
                        }
                        assert!(!((c as usize) >= stop), "on purpose {}", (c as usize));
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                'items: for c in given.text.chars() let c0 = mix((c as i64).wrapping_sub((c as i64))) {
                    let n1 = format!("{}{word:?}", (c as i64), word = (c as i64).wrapping_add(c0) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = (c as i64).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            for n4 in 0..c0.wrapping_mul(19).rem_euclid(4) {
                                if n4 == 1 { continue; }
                                let Some(n5) = some((c as usize), later, 8) else { break 'items };
                            }
                            assert!(!((c as usize) >= stop), "on purpose {}", (c as usize));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_061 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.census.items(len) {
                    given.reach(item.value);
                    let n1 = some(item.value, later, round.wrapping_mul(9)).ok_or(Small(item.value))?;
                    for n2 in 0..(if n1 % 5 == 0 { (item.value as i64) } else { n1 }).rem_euclid(4) {
                        if n2 == 2 { break; }
                        a0.push_str(&mix(n2).to_string());
                        a0.push(';');
                    }
                    if item.value == stop { continue 'rounds; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.census.items(len) {
                        given.reach(item.value);
                        let n1 = some(item.value, later, round.wrapping_mul(9)).ok_or(Small(item.value))?;
                        for n2 in 0..(if n1 % 5 == 0 { (item.value as i64) } else { n1 }).rem_euclid(4) {
                            if n2 == 2 { break; }
                            a0.push_str(&mix(n2).to_string());
                            a0.push(';');
                        }
                        if item.value == stop { continue 'rounds; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }
}

pub mod statement_062 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for item in VecDeque::from(given.items.clone()) {
                let c0 = item.value.wrapping_mul(7);
                let c1 = mix(c0);
                given.reach(item.at);
                let n1 = { let shown = (item.value & 95); format!("{shown:04}-{:x}", (item.at as i64).wrapping_add(item.value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n2 = if item.at == stop { panic!("on purpose {}", item.at) } else { ((item.at as i64) & 104) };
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in VecDeque::from(given.items.clone()) let c0 = item.value.wrapping_mul(7) let c1 = mix(c0) {
                    given.reach(item.at);
                    let n1 = { let shown = (item.value & 95); format!("{shown:04}-{:x}", (item.at as i64).wrapping_add(item.value)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = if item.at == stop { panic!("on purpose {}", item.at) } else { ((item.at as i64) & 104) };
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_063 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            for (i, c) in given.text.chars().enumerate() {
                given.reach(i);
                let n1 = mix((i as i64));
                let n2 = format!("{} {:?}", (i as i64), some(i, stop, n1)?.checked_add(0)?).len() as i64;
                lists[i].push(n2.wrapping_mul(9));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, c) in given.text.chars().enumerate() {
                    given.reach(i);
                    let n1 = mix((i as i64));
                    let n2 = format!("{} {:?}", (i as i64), some(i, stop, n1)?.checked_add(0)?).len() as i64;
                    lists[i].push(n2.wrapping_mul(9));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists_home)
    }
}

pub mod statement_064 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: (i64, bool) = (3, true);
        let ended = ended(|| -> String {
            let mut scratch = Vec::<i64>::new();
            for i in (0..len).step_by(3) {
                let c_stop = if i >= stop { return format!("left at {}", i) } else { mix((i as i64)) };
                scratch.clear();
                match (if (i as i64) > 298 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                        let n1 = if i == later { return format!("left at {}", i) } else { mix(m.wrapping_sub(5)) };
                    }
                    _ => {}
                }
                let n2 = mix(c_stop);
                scratch.extend([(if c_stop & 3 != 0 { n2 } else { n2 }), mix(n2.wrapping_sub(c_stop))]);
                let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                (0..2).for_each(|_| { a0[c_stop.wrapping_add(8).rem_euclid(8) as usize] += 1; });
                if mix(n2) % 3 != 1 { a1.1 &= (i as i64) != 431; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: (i64, bool) = (3, true);
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..len).step_by(3) let c_stop = if i >= stop { return format!("left at {}", i) } else { mix((i as i64)) } {
                    scratch.clear();
                    match (if (i as i64) > 298 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            given.values[if i == stop { usize::MAX } else { 0 }].min(1);
                            let n1 = if i == later { return format!("left at {}", i) } else { mix(m.wrapping_sub(5)) };
                        }
                        _ => {}
                    }
                    let n2 = mix(c_stop);
                    scratch.extend([(if c_stop & 3 != 0 { n2 } else { n2 }), mix(n2.wrapping_sub(c_stop))]);
                    let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    (0..2).for_each(|_| { a0[c_stop.wrapping_add(8).rem_euclid(8) as usize] += 1; });
                    if mix(n2) % 3 != 1 { a1.1 &= (i as i64) != 431; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.1)
    }
}

pub mod statement_065 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 20);
        let mut a1: f64 = 0.25;
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> String {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    let n1 = (if (i as i64) & 7 != 0 { (j as i64) } else { (j as i64) });
                    lists[i].push(mix((j as i64).wrapping_sub((i as i64))));
                    let n2 = { let shown = n1.wrapping_mul(15); format!("{shown:04}-{:x}", n1.wrapping_add((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n1 % 5 == 0 { a0.1 = a0.1.min(((i as i64) ^ a0.0) as i32); }
                    let n3 = mix(n2.wrapping_sub((i as i64)));
                    a1 += n1.rem_euclid(1000) as f64 / 7.0;
                    lists[i].push((if (j as i64) > 163 { (j as i64) } else { 24 }));
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i32) = (3, 20);
        let mut a1: f64 = 0.25;
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    let n1 = (if (i as i64) & 7 != 0 { (j as i64) } else { (j as i64) });
                    lists[i].push(mix((j as i64).wrapping_sub((i as i64))));
                    let n2 = { let shown = n1.wrapping_mul(15); format!("{shown:04}-{:x}", n1.wrapping_add((i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n1 % 5 == 0 { a0.1 = a0.1.min(((i as i64) ^ a0.0) as i32); }
                    let n3 = mix(n2.wrapping_sub((i as i64)));
                    a1 += n1.rem_euclid(1000) as f64 / 7.0;
                    lists[i].push((if (j as i64) > 163 { (j as i64) } else { 24 }));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).float("a1", a1).window("lists", &lists)
    }
}

pub mod statement_066 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                given.reach(item.value);
                match item.value { x if x == stop => resume_unwind(Box::new(item)), _ => {} }
                let mut n1 = mix((item.value as i64).wrapping_sub(1)).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        for n3 in 0..mix(n1).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            let n4 = mix(n1);
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                let n5 = mix((item.value as i64).wrapping_sub(5));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    given.reach(item.value);
                    match item.value { x if x == stop => resume_unwind(Box::new(item)), _ => {} }
                    let mut n1 = mix((item.value as i64).wrapping_sub(1)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            for n3 in 0..mix(n1).rem_euclid(4) {
                                if n3 == 1 { continue; }
                                let n4 = mix(n1);
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n5 = mix((item.value as i64).wrapping_sub(5));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_067 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                numbers[i] += item.value.rem_euclid(60) + (numbers.len() as i64);
                numbers[i] = (item.value & 100) % 1000;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 3_000_000_000;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            parallel!(n_jobs = n_jobs, 
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    numbers[i] += item.value.rem_euclid(60) + (numbers.len() as i64);
                    numbers[i] = (item.value & 100) % 1000;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home)
    }
}

pub mod statement_068 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for c in given.text.chars() {
                let c_stop = if (c as usize) == stop { resume_unwind(Box::new(Payload((c as usize)))) } else { mix((c as i64)) };
                if c_stop > 242 {
                    let n1 = format!("{}{word:?}", (if (c as i64) & 3 != 0 { c_stop } else { (c as i64) }), word = (c as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                else {
                    let n2 = format!("{:>4}|{:?}", (c as i64).wrapping_mul(11), vec![mix((c as i64).wrapping_sub(c_stop)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n3 = n2;
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for c in given.text.chars() let c_stop = if (c as usize) == stop { resume_unwind(Box::new(Payload((c as usize)))) } else { mix((c as i64)) } {
                    if c_stop > 242 {
                        let n1 = format!("{}{word:?}", (if (c as i64) & 3 != 0 { c_stop } else { (c as i64) }), word = (c as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                        let n2 = format!("{:>4}|{:?}", (c as i64).wrapping_mul(11), vec![mix((c as i64).wrapping_sub(c_stop)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n3 = n2;
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_069 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let mut a1: i32 = 7;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for item in fresh.iter_mut() {
                let (c0, c0m) = (((item.at as i64) & 4) / 3, ((item.at as i64) & 4) % 7);
                given.reach(item.at);
                scratch.clear();
                for n1 in 0..c0m.rem_euclid(4) {
                    let n2 = (c0m ^ 29);
                }
                if c0m & 1 != 0 {
                    if item.value % 3 == 0 && item.at % 5 == 1 { continue; }
                }
                a1 -= item.value.wrapping_mul(7).rem_euclid(100) as i32;
                let Some(n3) = some(item.at, stop, 8) else { resume_unwind(Box::new(Payload(item.at))) };
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<[[i64; 3]; 2]> = Held { value: [[0; 3]; 2], scale: 2 };
        let mut a1: i32 = 7;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for item in fresh.iter_mut() let (c0, c0m) = (((item.at as i64) & 4) / 3, ((item.at as i64) & 4) % 7) {
                    given.reach(item.at);
                    scratch.clear();
                    for n1 in 0..c0m.rem_euclid(4) {
                        let n2 = (c0m ^ 29);
                    }
                    if c0m & 1 != 0 {
                        if item.value % 3 == 0 && item.at % 5 == 1 { continue; }
                    }
                    a1 -= item.value.wrapping_mul(7).rem_euclid(100) as i32;
                    let Some(n3) = some(item.at, stop, 8) else { resume_unwind(Box::new(Payload(item.at))) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_070 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 1..=len.min(200) as u8 {
                let c_stop = if usize::from(i) == stop { break } else { ((i as i64) & 41) };
                given.reach(usize::from(i));
                let n1 = { let shown = mix(c_stop.wrapping_sub(c_stop)); format!("{shown:04}-{:x}", (i as i64).wrapping_mul(11)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n2 = (if (i as i64) % 4 == 0 { n1 } else { 19 });
                let n3 = small(usize::from(i), stop, ((i as i64) ^ 15))?.wrapping_add(1);
                if usize::from(i) >= later { return Err(format!("left at {}", usize::from(i)).into()); }
                numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + (c_stop & 54) % 1000;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 1..=len.min(200) as u8 let c_stop = if usize::from(i) == stop { break } else { ((i as i64) & 41) } {
                    given.reach(usize::from(i));
                    let n1 = { let shown = mix(c_stop.wrapping_sub(c_stop)); format!("{shown:04}-{:x}", (i as i64).wrapping_mul(11)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = (if (i as i64) % 4 == 0 { n1 } else { 19 });
                    let n3 = small(usize::from(i), stop, ((i as i64) ^ 15))?.wrapping_add(1);
                    if usize::from(i) >= later { return Err(format!("left at {}", usize::from(i)).into()); }
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + (c_stop & 54) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod statement_071 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    scratch.clear();
                    if i > 87 {
                        let n1 = (i & 112);
                    }
                    scratch.extend([i.wrapping_mul(9), mix(round.wrapping_sub(i))]);
                    let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    let mut n3 = mix(round).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        *a0 += &format!("{} ", n2);
                        *a0 += &format!("{} ", mix(round.wrapping_sub(1)));
                        if n3 == 1 { break; }
                    }
                    if i > 270 {
                        scratch.extend([i, mix(i)]);
                        let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        let n5 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                            Some(some((i as usize), later, x)?.wrapping_add(n4.wrapping_mul(7)))
                        };
                        let n6 = n5((if i & 2 != 0 { n2 } else { n4 })).unwrap_or(1);
                    }
                    else {
                        *a0 += &format!("{} ", i.wrapping_mul(11));
                        lists[i as usize].push(mix(i.wrapping_sub(round)));
                    }
                    *a0 += &format!("{} ", n2.wrapping_mul(15));
                    *a0 += &format!("{} ", mix(n2.wrapping_sub(45)));
                    lists[i as usize].clear();
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    let mut scratch = Vec::<i64>::new();
                    for i in (0..=len as i64).rev() {
                        given.reach((i as usize));
                        scratch.clear();
                        if i > 87 {
                            let n1 = (i & 112);
                        }
                        scratch.extend([i.wrapping_mul(9), mix(round.wrapping_sub(i))]);
                        let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        let mut n3 = mix(round).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            *a0 += &format!("{} ", n2);
                            *a0 += &format!("{} ", mix(round.wrapping_sub(1)));
                            if n3 == 1 { break; }
                        }
                        if i > 270 {
                            scratch.extend([i, mix(i)]);
                            let n4 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            let n5 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                                Some(some((i as usize), later, x)?.wrapping_add(n4.wrapping_mul(7)))
                            };
                            let n6 = n5((if i & 2 != 0 { n2 } else { n4 })).unwrap_or(1);
                        }
                        else {
                            *a0 += &format!("{} ", i.wrapping_mul(11));
                            lists[i as usize].push(mix(i.wrapping_sub(round)));
                        }
                        *a0 += &format!("{} ", n2.wrapping_mul(15));
                        *a0 += &format!("{} ", mix(n2.wrapping_sub(45)));
                        lists[i as usize].clear();
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).window("lists", &lists)
    }
}

pub mod statement_072 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut grid = vec![[1_i64; 3]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                if (item.at as i64) > 88 && i % 5 == 1 { continue; }
                if mix((item.at as i64)) % 3 != 1 {
                    if mix(item.value) % 3 != 1 {
                        let n1 = format!("{:>4}|{:?}", mix(item.value), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                }
                if mix((item.at as i64)) % 3 != 1 {
                    item.value = (item.at as i64).wrapping_add(11) % 1000;
                    grid[i][(item.value.wrapping_mul(7) & 1) as usize] += 1;
                }
                else {
                    let n2 = { let shown = (item.at as i64); format!("{shown:04}-{:x}", (item.value & 44)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if item.value % 4 == 0 {
                        let n3 = item.value.wrapping_mul(13);
                        item.value = (item.at as i64) % 1000;
                        grid[i][((item.at as i64) & 1) as usize] += 1;
                    }
                    else {
                        item.value ^= n2.wrapping_add((item.at as i64)) % 1000;
                        grid[i][(mix(item.value) & 1) as usize] += 1;
                    }
                }
                a0 = f64::max(a0, (if mix((item.at as i64)) % 3 != 1 { (item.at as i64) } else { item.value }) as f64);
                grid[i][((item.at as i64) & 1) as usize] += 1;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 0.5;
        let mut grid = vec![[1_i64; 3]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    if (item.at as i64) > 88 && i % 5 == 1 { continue; }
                    if mix((item.at as i64)) % 3 != 1 {
                        if mix(item.value) % 3 != 1 {
                            let n1 = format!("{:>4}|{:?}", mix(item.value), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    if mix((item.at as i64)) % 3 != 1 {
                        item.value = (item.at as i64).wrapping_add(11) % 1000;
                        grid[i][(item.value.wrapping_mul(7) & 1) as usize] += 1;
                    }
                    else {
                        let n2 = { let shown = (item.at as i64); format!("{shown:04}-{:x}", (item.value & 44)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if item.value % 4 == 0 {
                            let n3 = item.value.wrapping_mul(13);
                            item.value = (item.at as i64) % 1000;
                            grid[i][((item.at as i64) & 1) as usize] += 1;
                        }
                        else {
                            item.value ^= n2.wrapping_add((item.at as i64)) % 1000;
                            grid[i][(mix(item.value) & 1) as usize] += 1;
                        }
                    }
                    a0 = f64::max(a0, (if mix((item.at as i64)) % 3 != 1 { (item.at as i64) } else { item.value }) as f64);
                    grid[i][((item.at as i64) & 1) as usize] += 1;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_073 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let ended = ended(|| -> Result<String, Wrong> {
            for i in -3..len as i32 - 3 {
                given.reach(((i + 3) as usize));
                let n1 = mix(i64::from(i));
                match n1.rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        a0.1.push_back((small(((i + 3) as usize), stop, i64::from(i).wrapping_mul(9))?.wrapping_add(1)));
                    }
                    _ => {}
                }
                a0.1.push_back((n1 ^ 14));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, VecDeque<i64>) = (3, VecDeque::from([9]));
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in -3..len as i32 - 3 {
                    given.reach(((i + 3) as usize));
                    let n1 = mix(i64::from(i));
                    match n1.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.1.push_back((small(((i + 3) as usize), stop, i64::from(i).wrapping_mul(9))?.wrapping_add(1)));
                        }
                        _ => {}
                    }
                    a0.1.push_back((n1 ^ 14));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1)
    }
}

pub mod statement_074 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, true);
        let mut a1: (i64, String) = (3, String::new());
        let mut a2: Held<f64> = Held { value: 1e6, scale: 2 };
        let ended = ended(|| -> String {
            for (item, other) in given.items.iter().zip(&given.values) {
                if let Some(c0) = (*other).checked_sub(4) {
                    let c1 = (item.value & 41);
                    given.reach(item.at);
                    if c1 > 29 {
                        if c1 > 46 && item.at % 5 == 1 { continue; }
                    }
                    (0..2).for_each(|_| { a2.value -= ((if mix((*other)) % 3 != 1 { c1 } else { c1 }) ^ a2.scale).rem_euclid(1000) as f64 / 9.0; });
                    a1.1.push(';');
                    let mut n1 = ((*other) ^ (*other)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if item.at == stop { return format!("left at {}", item.at); }
                            let mut n3 = c0.rem_euclid(4);
                            let n4 = 'own_n3: loop {
                                n3 += 1;
                                if n3 > 5 { break n3 * 2; }
                                for _ in 0..2 {
                                    if n3 == 3 { continue 'own_n3; }
                                    if n3 == 4 { break 'own_n3 7; }
                                }
                            };
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.1.push_str(&mix((*other)).to_string());
                    a2.value -= (item.value.wrapping_add(n2) ^ a2.scale).rem_euclid(1000) as f64 / 9.0;
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.1.bytes()).float("a2", a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, true);
        let mut a1: (i64, String) = (3, String::new());
        let mut a2: Held<f64> = Held { value: 1e6, scale: 2 };
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for (item, other) in given.items.iter().zip(&given.values) if let Some(c0) = (*other).checked_sub(4) let c1 = (item.value & 41) {
                    given.reach(item.at);
                    if c1 > 29 {
                        if c1 > 46 && item.at % 5 == 1 { continue; }
                    }
                    (0..2).for_each(|_| { a2.value -= ((if mix((*other)) % 3 != 1 { c1 } else { c1 }) ^ a2.scale).rem_euclid(1000) as f64 / 9.0; });
                    a1.1.push(';');
                    let mut n1 = ((*other) ^ (*other)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if item.at == stop { return format!("left at {}", item.at); }
                            let mut n3 = c0.rem_euclid(4);
                            let n4 = 'own_n3: loop {
                                n3 += 1;
                                if n3 > 5 { break n3 * 2; }
                                for _ in 0..2 {
                                    if n3 == 3 { continue 'own_n3; }
                                    if n3 == 4 { break 'own_n3 7; }
                                }
                            };
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a1.1.push_str(&mix((*other)).to_string());
                    a2.value -= (item.value.wrapping_add(n2) ^ a2.scale).rem_euclid(1000) as f64 / 9.0;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1.1.bytes()).float("a2", a2.value)
    }
}

pub mod statement_075 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for i in 0..len {
                for k in [4_i64, 1] {
                    let n1 = format!("{:>4}|{:?}", (if k & 3 != 0 { k } else { 17 }), vec![(k ^ 29); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if k > 115 && i % 5 == 1 { continue; }
                    let n2 = if i == stop { return Some(format!("left at {}", i)) } else { k };
                    *a0 += &format!("{} ", mix((i as i64).wrapping_sub(45)));
                    let Some(n3) = some(i, later, 8) else { break };
                    if some(i, stop, n1)?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n4 = n2.wrapping_mul(7);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..len for k in [4_i64, 1] {
                    let n1 = format!("{:>4}|{:?}", (if k & 3 != 0 { k } else { 17 }), vec![(k ^ 29); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if k > 115 && i % 5 == 1 { continue; }
                    let n2 = if i == stop { return Some(format!("left at {}", i)) } else { k };
                    *a0 += &format!("{} ", mix((i as i64).wrapping_sub(45)));
                    let Some(n3) = some(i, later, 8) else { break };
                    if some(i, stop, n1)?.wrapping_add(1) % 2 == 0 { mix(1); }
                    let n4 = n2.wrapping_mul(7);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes())
    }
}

pub mod statement_076 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                lists[i as usize].push(((i as i64) & 64));
                let n1 = ((i as i64) & 66);
                lists[i as usize].push(mix((i as i64).wrapping_sub(33)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    lists[i as usize].push(((i as i64) & 64));
                    let n1 = ((i as i64) & 66);
                    lists[i as usize].push(mix((i as i64).wrapping_sub(33)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists)
    }
}

pub mod statement_077 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, u32) = (3, u32::MAX);
        let mut a2: i32 = 20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                given.reach(item.at);
                if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                if mix((item.at as i64)) % 3 != 1 { a0.value.push(item.value); }
                (0..2).for_each(|_| { a1.1 &= !(1 << ((item.value & 32) & 15)) | 0x10_0000; });
                a2 = a2.min((item.at as i64) as i32);
                let Some(n1) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<i64>> = Held { value: Vec::new(), scale: 2 };
        let mut a1: (i64, u32) = (3, u32::MAX);
        let mut a2: i32 = 20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    if mix(item.value) % 3 != 1 && item.at % 5 == 1 { continue; }
                    if mix((item.at as i64)) % 3 != 1 { a0.value.push(item.value); }
                    (0..2).for_each(|_| { a1.1 &= !(1 << ((item.value & 32) & 15)) | 0x10_0000; });
                    a2 = a2.min((item.at as i64) as i32);
                    let Some(n1) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).exact("a1", &a1.1).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_078 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                given.reach(item.at);
                match item.value.wrapping_add(item.value).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        for n1 in 0..(item.at as i64).wrapping_add(40).rem_euclid(4) {
                            let n2 = { let shown = (item.value & 33); format!("{shown:04}-{:x}", item.value.wrapping_add(m)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let mut n3 = mix(item.value).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            let n4 = { let shown = ((item.at as i64) ^ 25); format!("{shown:04}-{:x}", (item.at as i64).wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    _ => {}
                }
                let n5 = (item.at as i64).wrapping_mul(7);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.clone() {
                    given.reach(item.at);
                    match item.value.wrapping_add(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n1 in 0..(item.at as i64).wrapping_add(40).rem_euclid(4) {
                                let n2 = { let shown = (item.value & 33); format!("{shown:04}-{:x}", item.value.wrapping_add(m)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            let mut n3 = mix(item.value).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                let n4 = { let shown = ((item.at as i64) ^ 25); format!("{shown:04}-{:x}", (item.at as i64).wrapping_mul(15)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        _ => {}
                    }
                    let n5 = (item.at as i64).wrapping_mul(7);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_079 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                given.reach(i);
                for n1 in 0..(if (i as i64) > 279 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                    let mut n2 = n1.wrapping_add((i as i64)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                    }
                }
                if (i as i64) > 206 && i % 5 == 1 { continue; }
                let n3 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                    Some(some(i, later, x)?.wrapping_add(((i as i64) ^ 46)))
                };
                let n4 = n3((i as i64).wrapping_add(45)).unwrap_or(1);
                let n5 = (i as i64);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..=len {
                    given.reach(i);
                    for n1 in 0..(if (i as i64) > 279 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                        let mut n2 = n1.wrapping_add((i as i64)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                        }
                    }
                    if (i as i64) > 206 && i % 5 == 1 { continue; }
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add(((i as i64) ^ 46)))
                    };
                    let n4 = n3((i as i64).wrapping_add(45)).unwrap_or(1);
                    let n5 = (i as i64);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_080 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    scratch.clear();
                    let mut n1 = mix((j as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{}{word:?}", (i as i64), word = (n1 & 13) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n1 & 6 != 0 {
                            scratch.extend([mix((i as i64)), n2.wrapping_add(n1)]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            let n4 = format!("{}{word:?}", mix((i as i64).wrapping_sub(21)), word = (if n1 % 5 == 0 { n2 } else { 8 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = format!("{:>4}|{:?}", (if mix(n2) % 3 != 1 { n1 } else { (j as i64) }), vec![((j as i64) ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    let n6 = if (i * (len / 3) + j) >= stop { break } else { (if (i as i64) & 4 != 0 { (j as i64) } else { 11 }) };
                    let mut n7 = mix((j as i64)).rem_euclid(5);
                    while n7 > 0 {
                        n7 -= 1;
                        let n8 = (i as i64).wrapping_add(n6);
                    }
                    let n9 = some((i * (len / 3) + j), later, (i as i64).wrapping_mul(5))?;
                    if some((i * (len / 3) + j), stop, n6)? % 2 == 0 { mix(1); }
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
                let mut scratch = Vec::<i64>::new();
                for i in 0..3_usize for j in 0..len / 3 {
                    given.reach((i * (len / 3) + j));
                    scratch.clear();
                    let mut n1 = mix((j as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{}{word:?}", (i as i64), word = (n1 & 13) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n1 & 6 != 0 {
                            scratch.extend([mix((i as i64)), n2.wrapping_add(n1)]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                            let n4 = format!("{}{word:?}", mix((i as i64).wrapping_sub(21)), word = (if n1 % 5 == 0 { n2 } else { 8 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = format!("{:>4}|{:?}", (if mix(n2) % 3 != 1 { n1 } else { (j as i64) }), vec![((j as i64) ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    let n6 = if (i * (len / 3) + j) >= stop { break } else { (if (i as i64) & 4 != 0 { (j as i64) } else { 11 }) };
                    let mut n7 = mix((j as i64)).rem_euclid(5);
                    while n7 > 0 {
                        n7 -= 1;
                        let n8 = (i as i64).wrapping_add(n6);
                    }
                    let n9 = some((i * (len / 3) + j), later, (i as i64).wrapping_mul(5))?;
                    if some((i * (len / 3) + j), stop, n6)? % 2 == 0 { mix(1); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_081 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -20);
        let mut pairs_home = vec![(1_i64, 3_usize); len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            for i in (0..len).rev() {
                given.reach(i);
                a0.1 = a0.1.max((i as i64));
                if (i as i64) % 4 == 0 {
                    let n1 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64).wrapping_sub((i as i64))) };
                    if let Some(n2 @ 3..) = some(i, later, (if mix(n1) % 3 != 1 { n1 } else { 27 })) {
                        a0.1 = a0.1.max((i as i64).wrapping_add(42));
                        pairs[i].1 = usize::from((i as i64).wrapping_add(39) % 2 == 0);
                    }
                }
                let mut n3 = (i as i64).wrapping_mul(3).rem_euclid(4);
                let n4 = 'own_n3: loop {
                    n3 += 1;
                    if n3 > 5 { break n3 * 2; }
                    for _ in 0..2 {
                        if n3 == 3 { continue 'own_n3; }
                        lists[i].push((i as i64));
                        let n5 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                        if n3 == 4 { break 'own_n3 7; }
                    }
                };
                let mut n6 = (i as i64).wrapping_add((i as i64)).rem_euclid(4);
                let n7 = 'own_n6: loop {
                    n6 += 1;
                    if n6 > 5 { break n6 * 2; }
                    for _ in 0..2 {
                        if n6 == 3 { continue 'own_n6; }
                        let n8 = { let shown = mix(n4); format!("{shown:04}-{:x}", mix(n4.wrapping_sub(46))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if n6 == 4 { break 'own_n6 7; }
                    }
                };
                a0.1 = a0.1.max((n4 ^ n7));
                pairs[i].0 += n7.rem_euclid(60);
                lists[i].clear();
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs_home).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, -20);
        let mut pairs_home = vec![(1_i64, 3_usize); len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).rev() {
                    given.reach(i);
                    a0.1 = a0.1.max((i as i64));
                    if (i as i64) % 4 == 0 {
                        let n1 = if i == stop { resume_unwind(Box::new(Payload(i))) } else { mix((i as i64).wrapping_sub((i as i64))) };
                        if let Some(n2 @ 3..) = some(i, later, (if mix(n1) % 3 != 1 { n1 } else { 27 })) {
                            a0.1 = a0.1.max((i as i64).wrapping_add(42));
                            pairs[i].1 = usize::from((i as i64).wrapping_add(39) % 2 == 0);
                        }
                    }
                    let mut n3 = (i as i64).wrapping_mul(3).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            lists[i].push((i as i64));
                            let n5 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    let mut n6 = (i as i64).wrapping_add((i as i64)).rem_euclid(4);
                    let n7 = 'own_n6: loop {
                        n6 += 1;
                        if n6 > 5 { break n6 * 2; }
                        for _ in 0..2 {
                            if n6 == 3 { continue 'own_n6; }
                            let n8 = { let shown = mix(n4); format!("{shown:04}-{:x}", mix(n4.wrapping_sub(46))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n6 == 4 { break 'own_n6 7; }
                        }
                    };
                    a0.1 = a0.1.max((n4 ^ n7));
                    pairs[i].0 += n7.rem_euclid(60);
                    lists[i].clear();
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).window("pairs", &pairs_home).window("lists", &lists_home)
    }
}

pub mod statement_082 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let ended = ended(|| -> Option<String> {
            'items: for Item { at, value } in &given.items {
                a1.value ^= (*at as i64).wrapping_add(27) as u16;
                (0..2).for_each(|_| { a0.extend([(*at as i64).wrapping_add(20), 4]); });
                let mut n1 = ((*value) & 42).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    let mut n2 = (*at as i64).wrapping_mul(9).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if (*at) == later { break 'items; }
                    }
                }
                let n3 = if (*at) == stop { break } else { mix((*value).wrapping_sub((*value))) };
                for n4 in 0..n3.wrapping_add(n3).rem_euclid(4) {
                    if n4 == 2 { break; }
                    match (*value).wrapping_add(n3).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0.extend([(if (*at as i64) & 4 != 0 { m } else { n4 }), 4]);
                            let n5 = format!("{:>4}|{:?}", (n3 & 60), vec![n3.wrapping_add(20); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                }
                a0.extend([n3.wrapping_mul(15), 4]);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = Vec::new();
        let mut a1: Held<u16> = Held { value: 9, scale: 2 };
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for Item { at, value } in &given.items {
                    a1.value ^= (*at as i64).wrapping_add(27) as u16;
                    (0..2).for_each(|_| { a0.extend([(*at as i64).wrapping_add(20), 4]); });
                    let mut n1 = ((*value) & 42).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let mut n2 = (*at as i64).wrapping_mul(9).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            if (*at) == later { break 'items; }
                        }
                    }
                    let n3 = if (*at) == stop { break } else { mix((*value).wrapping_sub((*value))) };
                    for n4 in 0..n3.wrapping_add(n3).rem_euclid(4) {
                        if n4 == 2 { break; }
                        match (*value).wrapping_add(n3).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                a0.extend([(if (*at as i64) & 4 != 0 { m } else { n4 }), 4]);
                                let n5 = format!("{:>4}|{:?}", (n3 & 60), vec![n3.wrapping_add(20); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                    }
                    a0.extend([n3.wrapping_mul(15), 4]);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1.value)
    }
}

pub mod statement_083 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            for (i, c) in given.text.chars().enumerate() {
                if (i as i64) > 180 {
                    let c1 = (if (c as i64) > 271 { (c as i64) } else { (c as i64) });
                    given.reach(i);
                    let mut n1 = c1.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match ((i as i64) & 42).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = mix((i as i64).wrapping_sub(33));
                                match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                            }
                            _ => {}
                        }
                        if n1 == 1 { break; }
                    }
                    numbers[i] ^= (i as i64).wrapping_add((i as i64)) & 511;
                    lists[i].push(mix((i as i64).wrapping_sub(34)));
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, c) in given.text.chars().enumerate() if (i as i64) > 180 let c1 = (if (c as i64) > 271 { (c as i64) } else { (c as i64) }) {
                    given.reach(i);
                    let mut n1 = c1.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match ((i as i64) & 42).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = mix((i as i64).wrapping_sub(33));
                                match i { x if x == stop => panic!("on purpose {}", i), _ => {} }
                            }
                            _ => {}
                        }
                        if n1 == 1 { break; }
                    }
                    numbers[i] ^= (i as i64).wrapping_add((i as i64)) & 511;
                    lists[i].push(mix((i as i64).wrapping_sub(34)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_084 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in 0..=len {
                given.reach(i);
                let mut n1 = (i as i64).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    if n1 & 5 != 0 && i % 5 == 1 { continue; }
                }
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                    Some(some(i, later, x)?.wrapping_add((i as i64)))
                };
                let n3 = n2(((i as i64) & 84)).unwrap_or(1);
                a0.1 -= 2;
                let n4 = if i >= stop { break 'items } else { (n3 ^ 25) };
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..=len {
                    given.reach(i);
                    let mut n1 = (i as i64).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if n1 & 5 != 0 && i % 5 == 1 { continue; }
                    }
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((i as i64)))
                    };
                    let n3 = n2(((i as i64) & 84)).unwrap_or(1);
                    a0.1 -= 2;
                    let n4 = if i >= stop { break 'items } else { (n3 ^ 25) };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_085 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                    let c_stop = if i == stop { panic!("on purpose {}", i) } else { round.wrapping_add((i as i64)) };
                    if (i as i64) & 1 != 0 { a0[((c_stop ^ round) & 1) as usize][(c_stop ^ round).rem_euclid(3) as usize] += 2; }
                    (0..2).for_each(|_| { a0[(c_stop & 1) as usize][c_stop.rem_euclid(3) as usize] += 2; });
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) let c_stop = if i == stop { panic!("on purpose {}", i) } else { round.wrapping_add((i as i64)) } {
                        if (i as i64) & 1 != 0 { a0[((c_stop ^ round) & 1) as usize][(c_stop ^ round).rem_euclid(3) as usize] += 2; }
                        (0..2).for_each(|_| { a0[(c_stop & 1) as usize][c_stop.rem_euclid(3) as usize] += 2; });
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_086 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for i in 0..3_usize {
                    for j in 0..len / 3 {
                        given.reach((i * (len / 3) + j));
                        scratch.clear();
                        for n1 in 0..(if (j as i64) & 6 != 0 { (i as i64) } else { 46 }).rem_euclid(4) {
                            a0 += &format!("{} ", (round ^ round));
                            a0 += &format!("{} ", mix((i as i64).wrapping_sub((j as i64))));
                        }
                        a0 += &format!("{} ", ((j as i64) & 108));
                        lists[i].push(((j as i64) & 67));
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let mut lists = vec![vec![1_i64]; 3];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    let mut scratch = Vec::<i64>::new();
                    for i in 0..3_usize for j in 0..len / 3 {
                        given.reach((i * (len / 3) + j));
                        scratch.clear();
                        for n1 in 0..(if (j as i64) & 6 != 0 { (i as i64) } else { 46 }).rem_euclid(4) {
                            a0 += &format!("{} ", (round ^ round));
                            a0 += &format!("{} ", mix((i as i64).wrapping_sub((j as i64))));
                        }
                        a0 += &format!("{} ", ((j as i64) & 108));
                        lists[i].push(((j as i64) & 67));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.bytes()).window("lists", &lists)
    }
}

pub mod statement_087 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for &Item { at, value } in given.items.iter() {
                if mix((at as i64)) % 3 != 1 {
                    let n1 = (at as i64);
                    let n2 = mix(value);
                    let n3 = if at == later { break } else { mix(value.wrapping_sub(n1)) };
                    let n4 = some(at, stop, n2)?.wrapping_add(1);
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
                for &Item { at, value } in given.items.iter() if mix((at as i64)) % 3 != 1 {
                    let n1 = (at as i64);
                    let n2 = mix(value);
                    let n3 = if at == later { break } else { mix(value.wrapping_sub(n1)) };
                    let n4 = some(at, stop, n2)?.wrapping_add(1);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_088 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: (i64, Vec<Counted>) = (3, Vec::new());
        let mut a2_home: i64 = -50;
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            for item in given.census.items(len) {
                if let Some(n1 @ 3..) = some(item.value, later, (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 26 })) {
                    let n2 = ((item.value as i64) ^ 49);
                    if let Some(n3 @ 3..) = some(item.value, later, (n2 & 18)) {
                        a0 = a0.min(n1 as f64);
                    }
                }
                a0 = a0.min(((item.value as i64) ^ 26) as f64);
                if (item.value as i64) & 2 != 0 { *a2 = max(*a2, (item.value as i64)); }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1.iter().map(|item| item.value)).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut a1: (i64, Vec<Counted>) = (3, Vec::new());
        let mut a2_home: i64 = -50;
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) {
                    if let Some(n1 @ 3..) = some(item.value, later, (if mix((item.value as i64)) % 3 != 1 { (item.value as i64) } else { 26 })) {
                        let n2 = ((item.value as i64) ^ 49);
                        if let Some(n3 @ 3..) = some(item.value, later, (n2 & 18)) {
                            a0 = a0.min(n1 as f64);
                        }
                    }
                    a0 = a0.min(((item.value as i64) ^ 26) as f64);
                    if (item.value as i64) & 2 != 0 { *a2 = max(*a2, (item.value as i64)); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1.iter().map(|item| item.value)).exact("a2", &a2_home)
    }
}

pub mod statement_089 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in &mut fresh {
                if let Some(c0) = mix(item.value.wrapping_sub((item.at as i64))).checked_sub(2) {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", mix(item.value), vec![(item.at as i64).wrapping_mul(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = small(item.at, stop, (if (item.at as i64) & 5 != 0 { (item.at as i64) } else { 42 }))?;
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(c0.wrapping_mul(5)))
                    };
                    let n4 = n3(mix((item.at as i64))).unwrap_or(1);
                }
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
                for item in &mut fresh if let Some(c0) = mix(item.value.wrapping_sub((item.at as i64))).checked_sub(2) {
                    given.reach(item.at);
                    let n1 = format!("{:>4}|{:?}", mix(item.value), vec![(item.at as i64).wrapping_mul(11); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = small(item.at, stop, (if (item.at as i64) & 5 != 0 { (item.at as i64) } else { 42 }))?;
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(c0.wrapping_mul(5)))
                    };
                    let n4 = n3(mix((item.at as i64))).unwrap_or(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_090 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: i32 = 7;
        let mut a2: (i64, u32) = (3, u32::MAX);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len {
                    a2.1 &= !(1 << ((i as i64).wrapping_add((i as i64)) & 15)) | 0x10_0000;
                    let mut n1 = mix((i as i64)).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = format!("{:>4}|{:?}", (if round > 289 { round } else { 46 }), vec![(i as i64).wrapping_mul(15); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    a2.1 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                    let mut n3 = round.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        let n4 = (0..4_i64).filter(|m| m ^ (i as i64) != 2).map(|m| m ^ (i as i64)).collect::<Vec<_>>().len() as i64;
                        a0[((i as i64) ^ n3).rem_euclid(8) as usize] += 1;
                    }
                    let mut n5 = (if (i as i64) > 275 { round } else { round }).rem_euclid(5);
                    while n5 > 0 {
                        n5 -= 1;
                        match i { x if x == stop => continue 'rounds, _ => {} }
                        let mut n6 = (i as i64).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                a1 -= ((i as i64) & 56).rem_euclid(100) as i32;
                                let n8 = ((i as i64) ^ n6);
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                        if n5 == 1 { break; }
                    }
                    a0[(round & 19).rem_euclid(8) as usize] += 1;
                    a1 -= (i as i64).rem_euclid(100) as i32;
                    a2.1 &= !(1 << (((i as i64) ^ a2.0) & 15)) | 0x10_0000;
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: i32 = 7;
        let mut a2: (i64, u32) = (3, u32::MAX);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 0..len {
                        a2.1 &= !(1 << ((i as i64).wrapping_add((i as i64)) & 15)) | 0x10_0000;
                        let mut n1 = mix((i as i64)).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = format!("{:>4}|{:?}", (if round > 289 { round } else { 46 }), vec![(i as i64).wrapping_mul(15); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        a2.1 &= !(1 << ((i as i64) & 15)) | 0x10_0000;
                        let mut n3 = round.rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            let n4 = parallel!(m ^ (i as i64) for m in 0..4_i64 if m ^ (i as i64) != 2).len() as i64;
                            a0[((i as i64) ^ n3).rem_euclid(8) as usize] += 1;
                        }
                        let mut n5 = (if (i as i64) > 275 { round } else { round }).rem_euclid(5);
                        while n5 > 0 {
                            n5 -= 1;
                            match i { x if x == stop => continue 'rounds, _ => {} }
                            let mut n6 = (i as i64).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    a1 -= ((i as i64) & 56).rem_euclid(100) as i32;
                                    let n8 = ((i as i64) ^ n6);
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                            if n5 == 1 { break; }
                        }
                        a0[(round & 19).rem_euclid(8) as usize] += 1;
                        a1 -= (i as i64).rem_euclid(100) as i32;
                        a2.1 &= !(1 << (((i as i64) ^ a2.0) & 15)) | 0x10_0000;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2.1)
    }
}

pub mod statement_091 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let mut grid_home = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let grid = &mut grid_home[..];
            'items: for i in 0..len as u64 {
                given.reach((i as usize));
                let n1 = mix((i as i64));
                let n2 = if (i as usize) == later { return Err(format!("left at {}", (i as usize)).into()) } else { (if (i as i64) % 4 == 0 { (i as i64) } else { (i as i64) }) };
                let n3 = if (i as usize) == stop { break 'items } else { (if n2 & 7 != 0 { (i as i64) } else { n1 }) };
                *a0 = std::cmp::min(*a0, (i as i64));
                grid[i as usize][(n3.wrapping_mul(5) & 1) as usize] += 1;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("grid", &grid_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 50;
        let mut grid_home = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let grid = &mut grid_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..len as u64 {
                    given.reach((i as usize));
                    let n1 = mix((i as i64));
                    let n2 = if (i as usize) == later { return Err(format!("left at {}", (i as usize)).into()) } else { (if (i as i64) % 4 == 0 { (i as i64) } else { (i as i64) }) };
                    let n3 = if (i as usize) == stop { break 'items } else { (if n2 & 7 != 0 { (i as i64) } else { n1 }) };
                    *a0 = std::cmp::min(*a0, (i as i64));
                    grid[i as usize][(n3.wrapping_mul(5) & 1) as usize] += 1;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("grid", &grid_home)
    }
}

pub mod statement_092 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for item in given.census.items(len) {
                given.reach(item.value);
                *a0 ^= mix((item.value as i64).wrapping_sub(18)) as u16;
                let n1 = { let shown = (item.value as i64).wrapping_mul(11); format!("{shown:04}-{:x}", ((item.value as i64) & 73)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n2 = (item.value as i64).wrapping_add(11);
                let n3 = some(item.value, stop, ((item.value as i64) ^ n2))?;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    *a0 ^= mix((item.value as i64).wrapping_sub(18)) as u16;
                    let n1 = { let shown = (item.value as i64).wrapping_mul(11); format!("{shown:04}-{:x}", ((item.value as i64) & 73)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n2 = (item.value as i64).wrapping_add(11);
                    let n3 = some(item.value, stop, ((item.value as i64) ^ n2))?;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_093 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1: f64 = 0.25;
        let ended = ended(|| -> Option<String> {
            for i in -3..len as i32 - 3 {
                let c_stop = some(((i + 3) as usize), stop, i64::from(i).wrapping_mul(13))?;
                given.reach(((i + 3) as usize));
                for n1 in 0..i64::from(i).rem_euclid(4) {
                    let mut n2 = (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { n1 }).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            (0..2).for_each(|_| { a1 += mix(n2.wrapping_sub(11)).rem_euclid(1000) as f64 / 7.0; });
                            a0.value.extend(0..(if n2 > 231 { n2 } else { 5 }).rem_euclid(3));
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    if let Some(n4 @ 3..) = some(((i + 3) as usize), later, i64::from(i).wrapping_add(i64::from(i))) {
                        let n5 = (if i64::from(i) & 4 != 0 { n3 } else { n1 });
                    }
                }
                a0.value.extend(0..(i64::from(i).wrapping_add(c_stop) ^ a0.scale).rem_euclid(3));
                (0..2).for_each(|_| { a1 += (c_stop ^ 38).rem_euclid(1000) as f64 / 7.0; });
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).float("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<VecDeque<i64>> = Held { value: VecDeque::new(), scale: 2 };
        let mut a1: f64 = 0.25;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in -3..len as i32 - 3 let c_stop = some(((i + 3) as usize), stop, i64::from(i).wrapping_mul(13))? {
                    given.reach(((i + 3) as usize));
                    for n1 in 0..i64::from(i).rem_euclid(4) {
                        let mut n2 = (if mix(i64::from(i)) % 3 != 1 { i64::from(i) } else { n1 }).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                (0..2).for_each(|_| { a1 += mix(n2.wrapping_sub(11)).rem_euclid(1000) as f64 / 7.0; });
                                a0.value.extend(0..(if n2 > 231 { n2 } else { 5 }).rem_euclid(3));
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        if let Some(n4 @ 3..) = some(((i + 3) as usize), later, i64::from(i).wrapping_add(i64::from(i))) {
                            let n5 = (if i64::from(i) & 4 != 0 { n3 } else { n1 });
                        }
                    }
                    a0.value.extend(0..(i64::from(i).wrapping_add(c_stop) ^ a0.scale).rem_euclid(3));
                    (0..2).for_each(|_| { a1 += (c_stop ^ 38).rem_euclid(1000) as f64 / 7.0; });
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value).float("a1", a1)
    }
}

pub mod statement_094 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: i64 = 50;
        let mut a2: u32 = u32::MAX;
        let ended = ended(|| -> Option<String> {
            'items: for item in &given.items {
                for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    let mut n1 = (item.at as i64).wrapping_add(8).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = (0..4_i64).map(|m| m.wrapping_mul(k) % 50).sum::<i64>();
                        if item.at >= later { break 'items; }
                    }
                    let mut n3 = (if mix((item.at as i64)) % 3 != 1 { item.value } else { k }).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        a2 &= !(1 << ((some(item.at, stop, item.value.wrapping_add(k))?) & 15)) | 0x10_0000;
                        if item.value % 2 == 0 && item.at % 5 == 1 { continue; }
                    }
                    a0.insert(item.value.rem_euclid(500));
                    a2 &= !(1 << ((item.at as i64) & 15)) | 0x10_0000;
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: i64 = 50;
        let mut a2: u32 = u32::MAX;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                'items: for item in &given.items for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    let mut n1 = (item.at as i64).wrapping_add(8).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = parallel!(sum(m.wrapping_mul(k) % 50 for m in 0..4_i64));
                        if item.at >= later { break 'items; }
                    }
                    let mut n3 = (if mix((item.at as i64)) % 3 != 1 { item.value } else { k }).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        a2 &= !(1 << ((some(item.at, stop, item.value.wrapping_add(k))?) & 15)) | 0x10_0000;
                        if item.value % 2 == 0 && item.at % 5 == 1 { continue; }
                    }
                    a0.insert(item.value.rem_euclid(500));
                    a2 &= !(1 << ((item.at as i64) & 15)) | 0x10_0000;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_095 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for i in 0..len {
                given.reach(i);
                scratch.clear();
                if (i as i64) > 245 {
                    if (i as i64) % 2 == 0 {
                        let n1 = (0..4_i64).filter(|m| m ^ (i as i64) != 2).map(|m| m ^ (i as i64)).collect::<Vec<_>>().len() as i64;
                    }
                    if (i as i64) > 242 {
                        let n2 = (0..4_i64).map(|m| m.wrapping_mul((i as i64)) % 50).sum::<i64>();
                    }
                }
                grid[i][(mix((i as i64)) & 1) as usize] += 1;
                lists[i].push(((i as i64) ^ (i as i64)));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in 0..len {
                    given.reach(i);
                    scratch.clear();
                    if (i as i64) > 245 {
                        if (i as i64) % 2 == 0 {
                            let n1 = parallel!(m ^ (i as i64) for m in 0..4_i64 if m ^ (i as i64) != 2).len() as i64;
                        }
                        if (i as i64) > 242 {
                            let n2 = parallel!(sum(m.wrapping_mul((i as i64)) % 50 for m in 0..4_i64));
                        }
                    }
                    grid[i][(mix((i as i64)) & 1) as usize] += 1;
                    lists[i].push(((i as i64) ^ (i as i64)));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid).window("lists", &lists)
    }
}

pub mod statement_096 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<u32> = Wrapping(3);
        let mut a1: [u16; 4] = [9; 4];
        let mut a2: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in given.items.clone() {
                given.reach(item.at);
                let mut n1 = 3_i64;
                for m in 0..5_i64 { if m + 3 == (item.at as i64) & 7 { break; } n1 += m ^ ((item.at as i64) & 7); }
                if n1 % 5 == 0 { a2 = a2 ^ item.value.wrapping_add(item.value); }
                *a0 -= Wrapping(mix(item.value.wrapping_sub((item.at as i64))) as u32);
                if (item.at as i64) % 3 == 0 { a1[(if (item.at as i64) % 4 == 0 { n1 } else { 6 }).rem_euclid(4) as usize] ^= (if (item.at as i64) % 4 == 0 { n1 } else { 6 }) as u16; }
                a2 = a2 ^ (item.at as i64);
                match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                if item.at == stop { return Err(format!("left at {}", item.at).into()); }
                let n2 = item.value.wrapping_mul(3);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<u32> = Wrapping(3);
        let mut a1: [u16; 4] = [9; 4];
        let mut a2: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() {
                    given.reach(item.at);
                    let mut n1 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == (item.at as i64) & 7 { break; } n1 += m ^ ((item.at as i64) & 7); });
                    if n1 % 5 == 0 { a2 = a2 ^ item.value.wrapping_add(item.value); }
                    *a0 -= Wrapping(mix(item.value.wrapping_sub((item.at as i64))) as u32);
                    if (item.at as i64) % 3 == 0 { a1[(if (item.at as i64) % 4 == 0 { n1 } else { 6 }).rem_euclid(4) as usize] ^= (if (item.at as i64) % 4 == 0 { n1 } else { 6 }) as u16; }
                    a2 = a2 ^ (item.at as i64);
                    match item.at { x if x == later => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    if item.at == stop { return Err(format!("left at {}", item.at).into()); }
                    let n2 = item.value.wrapping_mul(3);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_097 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::from(">"));
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            for i in 0..=len {
                given.reach(i);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                    Some(some(i, later, x)?.wrapping_add((if (i as i64) > 295 { (i as i64) } else { (i as i64) })))
                };
                let n2 = n1(mix((i as i64).wrapping_sub((i as i64)))).unwrap_or(1);
                for n3 in 0..(i as i64).rem_euclid(4) {
                    match n2.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                        }
                        _ => {}
                    }
                    let n4 = format!("{}{word:?}", (if n2 & 5 != 0 { n3 } else { 8 }), word = n2 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                (0..2).for_each(|_| { a0.1 += &format!("{} ", (((i as i64) ^ 27) ^ a0.0)); });
                let n5 = format!("{:>4}|{:?}", ((i as i64) ^ 21), vec![(n2 & 34); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let n6 = mix((i as i64));
                a0.1 += &format!("{} ", (n6.wrapping_add(n2) ^ a0.0));
                let n7 = format!("{} {:?}", n2, some(i, stop, mix(n2))?).len() as i64;
                pairs[i].0 += n7.wrapping_add(3).rem_euclid(60);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, String) = (3, String::from(">"));
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..=len {
                    given.reach(i);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((if (i as i64) > 295 { (i as i64) } else { (i as i64) })))
                    };
                    let n2 = n1(mix((i as i64).wrapping_sub((i as i64)))).unwrap_or(1);
                    for n3 in 0..(i as i64).rem_euclid(4) {
                        match n2.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                match i { x if x == later => return Some(format!("left at {}", i)), _ => {} }
                            }
                            _ => {}
                        }
                        let n4 = format!("{}{word:?}", (if n2 & 5 != 0 { n3 } else { 8 }), word = n2 % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    (0..2).for_each(|_| { a0.1 += &format!("{} ", (((i as i64) ^ 27) ^ a0.0)); });
                    let n5 = format!("{:>4}|{:?}", ((i as i64) ^ 21), vec![(n2 & 34); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let n6 = mix((i as i64));
                    a0.1 += &format!("{} ", (n6.wrapping_add(n2) ^ a0.0));
                    let n7 = format!("{} {:?}", n2, some(i, stop, mix(n2))?).len() as i64;
                    pairs[i].0 += n7.wrapping_add(3).rem_euclid(60);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.1.bytes()).window("pairs", &pairs)
    }
}

pub mod statement_098 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                if let Some(c0) = (at as i64).checked_sub(6) {
                    if let c1 @ -200..=900 = (at as i64).wrapping_add(9) && mix(c0) % 3 != 1 {
                        given.reach(at);
                        if mix(c1) % 3 != 1 && at % 5 == 1 { continue; }
                        if c0 > 152 && at % 5 == 1 { continue; }
                        let n1 = (c0 ^ c0);
                        if at == stop { break; }
                        let mut n2 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n2 += m ^ (c0 & 7); }
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
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() if let Some(c0) = (at as i64).checked_sub(6) if let c1 @ -200..=900 = (at as i64).wrapping_add(9) && mix(c0) % 3 != 1 {
                    given.reach(at);
                    if mix(c1) % 3 != 1 && at % 5 == 1 { continue; }
                    if c0 > 152 && at % 5 == 1 { continue; }
                    let n1 = (c0 ^ c0);
                    if at == stop { break; }
                    let mut n2 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n2 += m ^ (c0 & 7); });
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_099 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                if i == stop { break; }
                match mix((item.at as i64).wrapping_sub(5)).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        a0 = a0.max(mix((item.at as i64)));
                        if let Some(n1 @ 3..) = some(i, later, mix(item.value.wrapping_sub(m))) {
                            let n2 = format!("{:>4}|{:?}", (m & 114), vec![(m ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            item.value = (if item.value > 285 { (item.at as i64) } else { 49 }) % 1000;
                        }
                    }
                    _ => {}
                }
                let n3 = format!("{:>4}|{:?}", mix(item.value), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let mut n4 = item.value.wrapping_add(2).rem_euclid(5);
                while n4 > 0 {
                    n4 -= 1;
                    let n5 = (item.at as i64);
                    if n4 == 1 { break; }
                }
                if n3 & 2 != 0 { a0 = a0.max((if (item.at as i64) > 139 { n3 } else { (item.at as i64) })); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    if i == stop { break; }
                    match mix((item.at as i64).wrapping_sub(5)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0 = a0.max(mix((item.at as i64)));
                            if let Some(n1 @ 3..) = some(i, later, mix(item.value.wrapping_sub(m))) {
                                let n2 = format!("{:>4}|{:?}", (m & 114), vec![(m ^ n1); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                item.value = (if item.value > 285 { (item.at as i64) } else { 49 }) % 1000;
                            }
                        }
                        _ => {}
                    }
                    let n3 = format!("{:>4}|{:?}", mix(item.value), vec![item.value; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n4 = item.value.wrapping_add(2).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        let n5 = (item.at as i64);
                        if n4 == 1 { break; }
                    }
                    if n3 & 2 != 0 { a0 = a0.max((if (item.at as i64) > 139 { n3 } else { (item.at as i64) })); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_100 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeMap<i64, i64> = BTreeMap::new();
        let mut a1_home: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                *a1 &= (item.at as i64) != 431;
                *a1 &= (item.at as i64).wrapping_mul(17) != 431;
                *a1 &= (item.at as i64) != 431;
                let n1 = format!("{}{word:?}", mix(item.value.wrapping_sub((item.at as i64))), word = (if item.value > 71 { item.value } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0.insert(mix((item.at as i64)).rem_euclid(60), mix((item.at as i64)));
                *a1 &= (item.at as i64) != 431;
                if item.at == later { return Err(format!("left at {}", item.at).into()); }
                if item.at == stop { break; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: BTreeMap<i64, i64> = BTreeMap::new();
        let mut a1_home: bool = true;
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    *a1 &= (item.at as i64) != 431;
                    *a1 &= (item.at as i64).wrapping_mul(17) != 431;
                    *a1 &= (item.at as i64) != 431;
                    let n1 = format!("{}{word:?}", mix(item.value.wrapping_sub((item.at as i64))), word = (if item.value > 71 { item.value } else { item.value }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.insert(mix((item.at as i64)).rem_euclid(60), mix((item.at as i64)));
                    *a1 &= (item.at as i64) != 431;
                    if item.at == later { return Err(format!("left at {}", item.at).into()); }
                    if item.at == stop { break; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1_home)
    }
}

pub mod statement_101 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in given.items.iter().enumerate() {
                let c0 = (item.at as i64).wrapping_add(19);
                given.reach(i);
                pairs[i].0 += (item.at as i64).rem_euclid(60);
                if mix((item.at as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                let mut n1 = 3_i64;
                for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n1 += m ^ (c0 & 7); }
                if c0 > 288 && i % 5 == 1 { continue; }
                let n2 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                pairs[i].0 += mix(n2.wrapping_sub((item.at as i64))).rem_euclid(60);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in given.items.iter().enumerate() let c0 = (item.at as i64).wrapping_add(19) {
                    given.reach(i);
                    pairs[i].0 += (item.at as i64).rem_euclid(60);
                    if mix((item.at as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let mut n1 = 3_i64;
                    parallel!(for m in 0..5_i64 { if m + 3 == c0 & 7 { break; } n1 += m ^ (c0 & 7); });
                    if c0 > 288 && i % 5 == 1 { continue; }
                    let n2 = mix((item.at as i64).wrapping_sub((item.at as i64)));
                    pairs[i].0 += mix(n2.wrapping_sub((item.at as i64))).rem_euclid(60);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod statement_102 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    if some((i * 10 + j), stop, (if (i as i64) > 13 { (i as i64) } else { 13 })).ok_or(Small((i * 10 + j)))? % 3 != 1 {
                        given.reach((i * 10 + j));
                        let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(9), word = (i as i64).wrapping_add((j as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a1 -= (j as i64).wrapping_add(12).rem_euclid(90) as usize;
                        match (i as i64).wrapping_mul(3).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = n1;
                            }
                            _ => {}
                        }
                        match n1.wrapping_add((i as i64)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                if mix(m) % 3 != 1 && (i * 10 + j) % 5 == 1 { continue; }
                            }
                            _ => {}
                        }
                        a0 |= (mix((i as i64).wrapping_sub(30)) & 64) as u8;
                        (0..2).for_each(|_| { a1 -= mix((j as i64)).rem_euclid(90) as usize; });
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 10 for j in 0..10_usize if some((i * 10 + j), stop, (if (i as i64) > 13 { (i as i64) } else { 13 })).ok_or(Small((i * 10 + j)))? % 3 != 1 {
                    given.reach((i * 10 + j));
                    let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(9), word = (i as i64).wrapping_add((j as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a1 -= (j as i64).wrapping_add(12).rem_euclid(90) as usize;
                    match (i as i64).wrapping_mul(3).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = n1;
                        }
                        _ => {}
                    }
                    match n1.wrapping_add((i as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            if mix(m) % 3 != 1 && (i * 10 + j) % 5 == 1 { continue; }
                        }
                        _ => {}
                    }
                    a0 |= (mix((i as i64).wrapping_sub(30)) & 64) as u8;
                    (0..2).for_each(|_| { a1 -= mix((j as i64)).rem_euclid(90) as usize; });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_103 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).map(|i| i * 2) {
                given.reach((i / 2));
                if small((i / 2), stop, mix((i as i64)))? % 2 == 0 { mix(1); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).map(|i| i * 2) {
                    given.reach((i / 2));
                    if small((i / 2), stop, mix((i as i64)))? % 2 == 0 { mix(1); }
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
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for Item { at, value } in &given.items {
                    given.reach((*at));
                    let n1 = (*value).wrapping_add((*value));
                    if mix((*value)) % 3 != 1 {
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                            Some(some((*at), later, x)?.wrapping_add(n1))
                        };
                        let n3 = n2(mix((*at as i64))).unwrap_or(1);
                    }
                    else {
                        let n4 = ((*value) ^ 21);
                        match (round & 39).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n5 = format!("{}{word:?}", (*at as i64), word = mix(n1.wrapping_sub(13)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n6 = (round ^ n4);
                            }
                            _ => {}
                        }
                    }
                    let n7 = (if round & 6 != 0 { n1 } else { round });
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
                        given.reach((*at));
                        let n1 = (*value).wrapping_add((*value));
                        if mix((*value)) % 3 != 1 {
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some((*at), stop, y)?; }
                                Some(some((*at), later, x)?.wrapping_add(n1))
                            };
                            let n3 = n2(mix((*at as i64))).unwrap_or(1);
                        }
                        else {
                            let n4 = ((*value) ^ 21);
                            match (round & 39).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n5 = format!("{}{word:?}", (*at as i64), word = mix(n1.wrapping_sub(13)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n6 = (round ^ n4);
                                }
                                _ => {}
                            }
                        }
                        let n7 = (if round & 6 != 0 { n1 } else { round });
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_105 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                if (c as i64) % 3 == 0 {
                    let n1 = (if (c as i64) & 3 != 0 { (c as i64) } else { (c as i64) });
                    for n2 in 0..mix((c as i64).wrapping_sub(n1)).rem_euclid(4) {
                        let n3 = (c as i64);
                    }
                }
                let mut n4 = (if mix((c as i64)) % 3 != 1 { (c as i64) } else { 1 }).rem_euclid(4);
                let n5 = 'own_n4: loop {
                    n4 += 1;
                    if n4 > 5 { break n4 * 2; }
                    for _ in 0..2 {
                        if n4 == 3 { continue 'own_n4; }
                        let mut n6 = ((c as i64) ^ n4).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                let n8 = (if (c as i64) % 3 == 0 { n4 } else { (c as i64) });
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                        if n4 == 4 { break 'own_n4 7; }
                    }
                };
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for c in given.text.chars() {
                    if (c as i64) % 3 == 0 {
                        let n1 = (if (c as i64) & 3 != 0 { (c as i64) } else { (c as i64) });
                        for n2 in 0..mix((c as i64).wrapping_sub(n1)).rem_euclid(4) {
                            let n3 = (c as i64);
                        }
                    }
                    let mut n4 = (if mix((c as i64)) % 3 != 1 { (c as i64) } else { 1 }).rem_euclid(4);
                    let n5 = 'own_n4: loop {
                        n4 += 1;
                        if n4 > 5 { break n4 * 2; }
                        for _ in 0..2 {
                            if n4 == 3 { continue 'own_n4; }
                            let mut n6 = ((c as i64) ^ n4).rem_euclid(4);
                            let n7 = 'own_n6: loop {
                                n6 += 1;
                                if n6 > 5 { break n6 * 2; }
                                for _ in 0..2 {
                                    if n6 == 3 { continue 'own_n6; }
                                    let n8 = (if (c as i64) % 3 == 0 { n4 } else { (c as i64) });
                                    if n6 == 4 { break 'own_n6 7; }
                                }
                            };
                            if n4 == 4 { break 'own_n4 7; }
                        }
                    };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_106 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    let c_stop = if i == stop { break } else { mix((i as i64)) };
                    let (c0, c0m) = (mix((j as i64)) / 3, mix((j as i64)) % 7);
                    let (c1, c1m) = (mix(c0m.wrapping_sub(15)) / 3, mix(c0m.wrapping_sub(15)) % 7);
                    given.reach(i);
                    let n1 = c0m;
                    for n2 in 0..c1.rem_euclid(4) {
                        if n2 == 1 { continue; }
                        let n3 = mix(n2);
                        a0.1 += Wrapping(mix(c0m) as u8);
                    }
                    if c1 % 4 == 0 {
                        match (c1 & 87).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n4 = format!("{}{word:?}", c0.wrapping_add(c1), word = (if c0m > 287 { n1 } else { 31 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n5 = mix(c1.wrapping_sub((i as i64)));
                            }
                            _ => {}
                        }
                        let mut n6 = ((j as i64) ^ c_stop).rem_euclid(5);
                        while n6 > 0 {
                            n6 -= 1;
                            a0.1 += Wrapping(((i as i64) & 12) as u8);
                        }
                    }
                    else {
                        let mut n7 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == c1m & 7 { break; } n7 += m ^ (c1m & 7); }
                    }
                    a0.1 += Wrapping(n1 as u8);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Wrapping<u8>) = (3, Wrapping(3));
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len / 8 for j in 0..i % 5 let c_stop = if i == stop { break } else { mix((i as i64)) } let (c0, c0m) = (mix((j as i64)) / 3, mix((j as i64)) % 7) let (c1, c1m) = (mix(c0m.wrapping_sub(15)) / 3, mix(c0m.wrapping_sub(15)) % 7) {
                    given.reach(i);
                    let n1 = c0m;
                    for n2 in 0..c1.rem_euclid(4) {
                        if n2 == 1 { continue; }
                        let n3 = mix(n2);
                        a0.1 += Wrapping(mix(c0m) as u8);
                    }
                    if c1 % 4 == 0 {
                        match (c1 & 87).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n4 = format!("{}{word:?}", c0.wrapping_add(c1), word = (if c0m > 287 { n1 } else { 31 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n5 = mix(c1.wrapping_sub((i as i64)));
                            }
                            _ => {}
                        }
                        let mut n6 = ((j as i64) ^ c_stop).rem_euclid(5);
                        while n6 > 0 {
                            n6 -= 1;
                            a0.1 += Wrapping(((i as i64) & 12) as u8);
                        }
                    }
                    else {
                        let mut n7 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == c1m & 7 { break; } n7 += m ^ (c1m & 7); });
                    }
                    a0.1 += Wrapping(n1 as u8);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_107 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 5;
        let mut a1: (i64, usize) = (0, 0);
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..=len {
                for k in [4_i64, 1] {
                    given.reach(i);
                    if (i as i64) > 85 && i % 5 == 1 { continue; }
                    let n1 = (if k & 1 != 0 { (i as i64) } else { (i as i64) });
                    *a0 += (if mix(k) % 3 != 1 { (i as i64) } else { 5 }).rem_euclid(100);
                    (0..2).for_each(|_| { a1 = max(a1, (n1.wrapping_mul(13), 4)); });
                    numbers[i] = (i as i64).wrapping_mul(9) % 1000;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = 5;
        let mut a1: (i64, usize) = (0, 0);
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..=len for k in [4_i64, 1] {
                    given.reach(i);
                    if (i as i64) > 85 && i % 5 == 1 { continue; }
                    let n1 = (if k & 1 != 0 { (i as i64) } else { (i as i64) });
                    *a0 += (if mix(k) % 3 != 1 { (i as i64) } else { 5 }).rem_euclid(100);
                    (0..2).for_each(|_| { a1 = max(a1, (n1.wrapping_mul(13), 4)); });
                    numbers[i] = (i as i64).wrapping_mul(9) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).window("numbers", &numbers)
    }
}

pub mod statement_108 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for i in -3..len as i32 - 3 {
                if i64::from(i) % 2 == 0 {
                    for n1 in 0..i64::from(i).rem_euclid(4) {
                        let n2 = n1.wrapping_mul(9);
                    }
                }
                else {
                    let n3 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(((i + 3) as usize), stop, y)?; }
                        Some(some(((i + 3) as usize), later, x)?.wrapping_add(i64::from(i)))
                    };
                    let n4 = n3((i64::from(i) & 26)).unwrap_or(1);
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
                for i in -3..len as i32 - 3 {
                    if i64::from(i) % 2 == 0 {
                        for n1 in 0..i64::from(i).rem_euclid(4) {
                            let n2 = n1.wrapping_mul(9);
                        }
                    }
                    else {
                        let n3 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(((i + 3) as usize), stop, y)?; }
                            Some(some(((i + 3) as usize), later, x)?.wrapping_add(i64::from(i)))
                        };
                        let n4 = n3((i64::from(i) & 26)).unwrap_or(1);
                    }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_109 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    match ((item.at as i64) & 1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = (m ^ m);
                        }
                        _ => {}
                    }
                    let mut n2 = ((item.at as i64) ^ item.value).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            if item.value % 3 == 0 {
                                let n4 = format!("{}{word:?}", mix(n2), word = (item.value ^ item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n5 = (item.at as i64);
                            }
                            else {
                                let n6 = { let shown = round.wrapping_mul(17); format!("{shown:04}-{:x}", (item.at as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    item.value += mix((item.at as i64)).rem_euclid(9);
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for (i, item) in fresh.iter_mut().enumerate() {
                        given.reach(i);
                        match ((item.at as i64) & 1).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n1 = (m ^ m);
                            }
                            _ => {}
                        }
                        let mut n2 = ((item.at as i64) ^ item.value).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                if item.value % 3 == 0 {
                                    let n4 = format!("{}{word:?}", mix(n2), word = (item.value ^ item.value) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                    let n5 = (item.at as i64);
                                }
                                else {
                                    let n6 = { let shown = round.wrapping_mul(17); format!("{shown:04}-{:x}", (item.at as i64)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        item.value += mix((item.at as i64)).rem_euclid(9);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_110 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in 0..=len {
                let c_stop = if i == stop { break 'items } else { ((i as i64) & 58) };
                given.reach(i);
                for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                    match mix(n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = c_stop.wrapping_add((i as i64));
                            pairs[i].0 += m.wrapping_add(m).rem_euclid(60);
                        }
                        _ => {}
                    }
                }
                pairs[i].1 = usize::from(c_stop.wrapping_mul(15) % 2 == 0);
                pairs[i].0 += mix((i as i64)).rem_euclid(60);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for i in 0..=len let c_stop = if i == stop { break 'items } else { ((i as i64) & 58) } {
                    given.reach(i);
                    for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                        match mix(n1).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = c_stop.wrapping_add((i as i64));
                                pairs[i].0 += m.wrapping_add(m).rem_euclid(60);
                            }
                            _ => {}
                        }
                    }
                    pairs[i].1 = usize::from(c_stop.wrapping_mul(15) % 2 == 0);
                    pairs[i].0 += mix((i as i64)).rem_euclid(60);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs)
    }
}

pub mod statement_111 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: i64 = 77;
        let mut a2_home: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            for pair in given.items.windows(2) {
                given.reach(pair[0].at);
                match (if pair[0].value > 105 { pair[0].value } else { pair[0].value }).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                    }
                    _ => {}
                }
                let n1 = if pair[0].at == stop { resume_unwind(Box::new(Payload(pair[0].at))) } else { pair[1].value.wrapping_add(pair[1].value) };
                *a2 -= mix(pair[0].value).rem_euclid(90) as usize;
                *a2 -= (if mix(pair[1].value) % 3 != 1 { n1 } else { 21 }).rem_euclid(90) as usize;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<u32>> = Held { value: Wrapping(3), scale: 2 };
        let mut a1: i64 = 77;
        let mut a2_home: usize = 90_000_000;
        let ended = ended(|| -> Result<String, Wrong> {
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for pair in given.items.windows(2) {
                    given.reach(pair[0].at);
                    match (if pair[0].value > 105 { pair[0].value } else { pair[0].value }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    let n1 = if pair[0].at == stop { resume_unwind(Box::new(Payload(pair[0].at))) } else { pair[1].value.wrapping_add(pair[1].value) };
                    *a2 -= mix(pair[0].value).rem_euclid(90) as usize;
                    *a2 -= (if mix(pair[1].value) % 3 != 1 { n1 } else { 21 }).rem_euclid(90) as usize;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).exact("a2", &a2_home)
    }
}

pub mod statement_112 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for pair in given.items.windows(2) {
                if mix(pair[0].value) % 3 != 1 {
                    let n1 = format!("{}{word:?}", (if pair[0].value & 2 != 0 { pair[1].value } else { pair[0].value }), word = pair[0].value.wrapping_mul(19) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push((pair[1].value & 18));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Vec<i64> = vec![-1];
        let mut a1: String = String::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) if mix(pair[0].value) % 3 != 1 {
                    let n1 = format!("{}{word:?}", (if pair[0].value & 2 != 0 { pair[1].value } else { pair[0].value }), word = pair[0].value.wrapping_mul(19) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.push((pair[1].value & 18));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0_home).sequence("a1", a1.bytes())
    }
}

pub mod statement_113 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 9.0;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                'items: for i in 0..len {
                    let c_stop = if i >= stop { break 'items } else { (round & 42) };
                    if let Some(c0) = round.wrapping_add(c_stop).checked_sub(5) {
                        if c_stop & 3 != 0 {
                            let n1 = mix(c0.wrapping_sub(15));
                            *a0 = (*a0).min((c_stop & 48) as f64);
                            match n1.wrapping_add(c_stop).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    *a0 = (*a0).min(c0.wrapping_mul(19) as f64);
                                    if i == later { break; }
                                }
                                _ => {}
                            }
                            *a0 = (*a0).min((n1 & 96) as f64);
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 9.0;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    'items: for i in 0..len let c_stop = if i >= stop { break 'items } else { (round & 42) } if let Some(c0) = round.wrapping_add(c_stop).checked_sub(5) if c_stop & 3 != 0 {
                        let n1 = mix(c0.wrapping_sub(15));
                        *a0 = (*a0).min((c_stop & 48) as f64);
                        match n1.wrapping_add(c_stop).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                *a0 = (*a0).min(c0.wrapping_mul(19) as f64);
                                if i == later { break; }
                            }
                            _ => {}
                        }
                        *a0 = (*a0).min((n1 & 96) as f64);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_114 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for i in 0..len {
                    if let c0 @ -200..=900 = (i as i64).wrapping_add(27) && round > 135 {
                        let c1 = c0.wrapping_add(45);
                        given.reach(i);
                        scratch.clear();
                        let n1 = if i == later { break } else { c0 };
                        if mix(n1) % 3 != 1 {
                            let n2 = (i as i64);
                            let mut n3 = n2.wrapping_mul(9).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                if c1 & 7 != 0 && i % 5 == 1 { continue; }
                            }
                        }
                        let n4 = format!("{}{word:?}", (i as i64), word = round.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n5 = (round & 107).rem_euclid(4);
                        let n6 = 'own_n5: loop {
                            n5 += 1;
                            if n5 > 5 { break n5 * 2; }
                            for _ in 0..2 {
                                if n5 == 3 { continue 'own_n5; }
                                if (i as i64) & 3 != 0 {
                                    let n7 = some(i, stop, (if round & 5 != 0 { round } else { 23 }))?.checked_add(0)?;
                                }
                                else {
                                    let n8 = mix(n1.wrapping_sub(n1));
                                    let n9 = mix(round.wrapping_sub(n1));
                                }
                                if n5 == 4 { break 'own_n5 7; }
                            }
                        };
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
                    let mut scratch = Vec::<i64>::new();
                    for i in 0..len if let c0 @ -200..=900 = (i as i64).wrapping_add(27) && round > 135 let c1 = c0.wrapping_add(45) {
                        given.reach(i);
                        scratch.clear();
                        let n1 = if i == later { break } else { c0 };
                        if mix(n1) % 3 != 1 {
                            let n2 = (i as i64);
                            let mut n3 = n2.wrapping_mul(9).rem_euclid(5);
                            while n3 > 0 {
                                n3 -= 1;
                                if c1 & 7 != 0 && i % 5 == 1 { continue; }
                            }
                        }
                        let n4 = format!("{}{word:?}", (i as i64), word = round.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n5 = (round & 107).rem_euclid(4);
                        let n6 = 'own_n5: loop {
                            n5 += 1;
                            if n5 > 5 { break n5 * 2; }
                            for _ in 0..2 {
                                if n5 == 3 { continue 'own_n5; }
                                if (i as i64) & 3 != 0 {
                                    let n7 = some(i, stop, (if round & 5 != 0 { round } else { 23 }))?.checked_add(0)?;
                                }
                                else {
                                    let n8 = mix(n1.wrapping_sub(n1));
                                    let n9 = mix(round.wrapping_sub(n1));
                                }
                                if n5 == 4 { break 'own_n5 7; }
                            }
                        };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_115 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for chunk in given.items.chunks(3) {
                    given.reach(chunk[0].at);
                    match chunk[0].value.rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let Some(n1) = some(chunk[0].at, stop, 8) else { break 'rounds };
                            let n2 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                                Some(some(chunk[0].at, later, x)?.wrapping_add(mix((chunk.len() as i64))))
                            };
                            let n3 = n2(round.wrapping_add(m)).unwrap_or(1);
                        }
                        _ => {}
                    }
                    let n4 = round;
                    if n4 % 5 == 0 {
                        if round > 136 {
                        }
                        for n5 in 0..mix(chunk[0].value.wrapping_sub(1)).rem_euclid(4) {
                            if n5 == 1 { continue; }
                        }
                    }
                    else {
                        let n6 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                            Some(some(chunk[0].at, later, x)?.wrapping_add((chunk.len() as i64).wrapping_add(2)))
                        };
                        let n7 = n6((if chunk[0].value % 5 == 0 { round } else { 47 })).unwrap_or(1);
                    }
                    if mix(n4) % 3 != 1 {
                        let mut n8 = (chunk[0].value ^ 41).rem_euclid(5);
                        while n8 > 0 {
                            n8 -= 1;
                            let mut n9 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == round & 7 { break; } n9 += m ^ (round & 7); }
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
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for chunk in given.items.chunks(3) {
                        given.reach(chunk[0].at);
                        match chunk[0].value.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let Some(n1) = some(chunk[0].at, stop, 8) else { break 'rounds };
                                let n2 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                                    Some(some(chunk[0].at, later, x)?.wrapping_add(mix((chunk.len() as i64))))
                                };
                                let n3 = n2(round.wrapping_add(m)).unwrap_or(1);
                            }
                            _ => {}
                        }
                        let n4 = round;
                        if n4 % 5 == 0 {
                            if round > 136 {
                            }
                            for n5 in 0..mix(chunk[0].value.wrapping_sub(1)).rem_euclid(4) {
                                if n5 == 1 { continue; }
                            }
                        }
                        else {
                            let n6 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(chunk[0].at, stop, y)?; }
                                Some(some(chunk[0].at, later, x)?.wrapping_add((chunk.len() as i64).wrapping_add(2)))
                            };
                            let n7 = n6((if chunk[0].value % 5 == 0 { round } else { 47 })).unwrap_or(1);
                        }
                        if mix(n4) % 3 != 1 {
                            let mut n8 = (chunk[0].value ^ 41).rem_euclid(5);
                            while n8 > 0 {
                                n8 -= 1;
                                let mut n9 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == round & 7 { break; } n9 += m ^ (round & 7); });
                            }
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

pub mod statement_116 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in -3..len as i32 - 3 {
                given.reach(((i + 3) as usize));
                a0.push(i64::from(i));
                a0.push(i64::from(i).wrapping_mul(11));
                a0.push((small(((i + 3) as usize), stop, i64::from(i).wrapping_add(20))?));
                if i64::from(i) & 1 != 0 { a0.push(i64::from(i).wrapping_add(6)); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: BinaryHeap<i64> = BinaryHeap::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in -3..len as i32 - 3 {
                    given.reach(((i + 3) as usize));
                    a0.push(i64::from(i));
                    a0.push(i64::from(i).wrapping_mul(11));
                    a0.push((small(((i + 3) as usize), stop, i64::from(i).wrapping_add(20))?));
                    if i64::from(i) & 1 != 0 { a0.push(i64::from(i).wrapping_add(6)); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show())
    }
}

pub mod statement_117 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                for k in 0..(c as i64).rem_euclid(3) {
                    a0.value *= Wrapping((text((c as usize), later, ((c as i64) ^ (c as i64)))?) | 1);
                    let n1 = if (c as usize) >= stop { resume_unwind(Box::new(Payload((c as usize)))) } else { k };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Wrapping<i64>> = Held { value: Wrapping(3), scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for c in given.text.chars() for k in 0..(c as i64).rem_euclid(3) {
                    a0.value *= Wrapping((text((c as usize), later, ((c as i64) ^ (c as i64)))?) | 1);
                    let n1 = if (c as usize) >= stop { resume_unwind(Box::new(Payload((c as usize)))) } else { k };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value)
    }
}

pub mod statement_118 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut scratch = Vec::<i64>::new();
            for item in VecDeque::from(given.items.clone()) {
                given.reach(item.at);
                scratch.clear();
                scratch.extend([item.value.wrapping_add(item.value), ((item.at as i64) & 29)]);
                let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                a0 = a0.max((if n1 % 5 == 0 { item.value } else { 30 }));
                given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -20;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for item in VecDeque::from(given.items.clone()) {
                    given.reach(item.at);
                    scratch.clear();
                    scratch.extend([item.value.wrapping_add(item.value), ((item.at as i64) & 29)]);
                    let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    a0 = a0.max((if n1 % 5 == 0 { item.value } else { 30 }));
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_119 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Held<f64> = Held { value: 1e6, scale: 2 };
        let mut a2: (i64, Vec<String>) = (3, Vec::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..=len {
                    let c_stop = if i == stop { break } else { mix(round) };
                    if mix(c_stop) % 3 != 1 {
                        let mut n1 = round.rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = mix((i as i64));
                            let n3 = (if mix((i as i64)) % 3 != 1 { c_stop } else { c_stop });
                            if n1 == 1 { break; }
                        }
                        if mix(c_stop) % 3 != 1 {
                            let n4 = format!("{:>4}|{:?}", ((i as i64) & 42), vec![c_stop; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = round.wrapping_add(14);
                        }
                        let n6 = ((i as i64) & 116);
                        a1.value -= c_stop.rem_euclid(1000) as f64 / 9.0;
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.value).sequence("a2", a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: Held<f64> = Held { value: 1e6, scale: 2 };
        let mut a2: (i64, Vec<String>) = (3, Vec::new());
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 0..=len let c_stop = if i == stop { break } else { mix(round) } if mix(c_stop) % 3 != 1 {
                        let mut n1 = round.rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = mix((i as i64));
                            let n3 = (if mix((i as i64)) % 3 != 1 { c_stop } else { c_stop });
                            if n1 == 1 { break; }
                        }
                        if mix(c_stop) % 3 != 1 {
                            let n4 = format!("{:>4}|{:?}", ((i as i64) & 42), vec![c_stop; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        else {
                            let n5 = round.wrapping_add(14);
                        }
                        let n6 = ((i as i64) & 116);
                        a1.value -= c_stop.rem_euclid(1000) as f64 / 9.0;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0).float("a1", a1.value).sequence("a2", a2.1)
    }
}

pub mod statement_120 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let mut a1: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in &given.items {
                    given.reach(item.at);
                    a1.push(given.census.item((item.at as i64).rem_euclid(99) as usize));
                    if item.value % 4 == 0 {
                        a1.push(given.census.item(mix(item.value.wrapping_sub(49)).rem_euclid(99) as usize));
                    }
                    else {
                        match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                    }
                    let n1 = mix(round);
                    if item.value & 1 != 0 { a0.value -= 2; }
                    a1.push(given.census.item((n1 ^ 17).rem_euclid(99) as usize));
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let mut a1: Vec<Counted> = Vec::new();
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for item in &given.items {
                        given.reach(item.at);
                        a1.push(given.census.item((item.at as i64).rem_euclid(99) as usize));
                        if item.value % 4 == 0 {
                            a1.push(given.census.item(mix(item.value.wrapping_sub(49)).rem_euclid(99) as usize));
                        }
                        else {
                            match item.at { x if x == stop => resume_unwind(Box::new(Payload(item.at))), _ => {} }
                        }
                        let n1 = mix(round);
                        if item.value & 1 != 0 { a0.value -= 2; }
                        a1.push(given.census.item((n1 ^ 17).rem_euclid(99) as usize));
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1.iter().map(|item| item.value))
    }
}

pub mod statement_121 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                for k in [4_i64, 1] {
                    given.reach(item.value);
                    let n1 = format!("{} {:?}", mix((item.value as i64).wrapping_sub((item.value as i64))), some(item.value, stop, (item.value as i64).wrapping_add((item.value as i64))).ok_or(Small(item.value))?).len() as i64;
                    if (item.value as i64) % 2 == 0 {
                        let mut n2 = (n1 & 30).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        for n4 in 0..(n1 ^ k).rem_euclid(4) {
                            if n4 == 2 { break; }
                            let n5 = format!("{}{word:?}", (n1 & 8), word = (n4 & 95) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n6 = format!("{}{word:?}", (n3 ^ n4), word = mix(n5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
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
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len) for k in [4_i64, 1] {
                    given.reach(item.value);
                    let n1 = format!("{} {:?}", mix((item.value as i64).wrapping_sub((item.value as i64))), some(item.value, stop, (item.value as i64).wrapping_add((item.value as i64))).ok_or(Small(item.value))?).len() as i64;
                    if (item.value as i64) % 2 == 0 {
                        let mut n2 = (n1 & 30).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        for n4 in 0..(n1 ^ k).rem_euclid(4) {
                            if n4 == 2 { break; }
                            let n5 = format!("{}{word:?}", (n1 & 8), word = (n4 & 95) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n6 = format!("{}{word:?}", (n3 ^ n4), word = mix(n5) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_122 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 9.0);
        let mut a1_home: i64 = 50;
        let mut a2: Held<i64> = Held { value: -50, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                given.reach(item.value);
                *a1 = std::cmp::min(*a1, ((item.value as i64) & 36));
                a0.1 = a0.1.min((item.value as i64) as f64);
                let n1 = mix((item.value as i64).wrapping_sub((item.value as i64)));
                a0.1 = a0.1.min(mix((item.value as i64)) as f64);
                if mix(n1) % 3 != 1 { *a1 = std::cmp::min(*a1, n1.wrapping_mul(5)); }
                if item.value == stop { resume_unwind(Box::new(item)); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 9.0);
        let mut a1_home: i64 = 50;
        let mut a2: Held<i64> = Held { value: -50, scale: 2 };
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    given.reach(item.value);
                    *a1 = std::cmp::min(*a1, ((item.value as i64) & 36));
                    a0.1 = a0.1.min((item.value as i64) as f64);
                    let n1 = mix((item.value as i64).wrapping_sub((item.value as i64)));
                    a0.1 = a0.1.min(mix((item.value as i64)) as f64);
                    if mix(n1) % 3 != 1 { *a1 = std::cmp::min(*a1, n1.wrapping_mul(5)); }
                    if item.value == stop { resume_unwind(Box::new(item)); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1_home).exact("a2", &a2.value)
    }
}

pub mod statement_123 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (3, 90_000_000);
        let ended = ended(|| -> Result<String, Wrong> {
            for i in (0..len).rev() {
                for k in 0..2_i64 {
                    given.reach(i);
                    if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                    if k % 3 == 0 {
                        a0.1 -= (k.wrapping_mul(19) ^ a0.0).rem_euclid(90) as usize;
                    }
                    a0.1 -= (((i as i64) & 41) ^ a0.0).rem_euclid(90) as usize;
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    if k % 3 == 0 {
                        (0..2).for_each(|_| { a0.1 -= (k.wrapping_mul(13) ^ a0.0).rem_euclid(90) as usize; });
                        a0.1 -= k.rem_euclid(90) as usize;
                    }
                    else {
                    }
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
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..len).rev() for k in 0..2_i64 {
                    given.reach(i);
                    if (i as i64) & 6 != 0 && i % 5 == 1 { continue; }
                    if k % 3 == 0 {
                        a0.1 -= (k.wrapping_mul(19) ^ a0.0).rem_euclid(90) as usize;
                    }
                    a0.1 -= (((i as i64) & 41) ^ a0.0).rem_euclid(90) as usize;
                    if i == stop { return Err(format!("left at {}", i).into()); }
                    if k % 3 == 0 {
                        (0..2).for_each(|_| { a0.1 -= (k.wrapping_mul(13) ^ a0.0).rem_euclid(90) as usize; });
                        a0.1 -= k.rem_euclid(90) as usize;
                    }
                    else {
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_124 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (0, 0);
        let mut a1: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                match (if (item.at as i64) & 4 != 0 { (item.at as i64) } else { 38 }).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let n1 = ((item.at as i64) ^ m);
                    }
                    _ => {}
                }
                if mix(item.value) % 3 != 1 { a0 = max(a0, (mix((item.at as i64).wrapping_sub(9)), 4)); }
                let Some(n2) = some(item.at, stop, 8) else { resume_unwind(Box::new(Payload(item.at))) };
                if (item.at as i64) & 5 != 0 {
                    if n2 > 268 { a0 = max(a0, (((item.at as i64) & 41), 4)); }
                    if item.at == later { break; }
                }
                let n3 = small(item.at, stop, text(item.at, stop, (item.at as i64))?)?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, usize) = (0, 0);
        let mut a1: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    match (if (item.at as i64) & 4 != 0 { (item.at as i64) } else { 38 }).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n1 = ((item.at as i64) ^ m);
                        }
                        _ => {}
                    }
                    if mix(item.value) % 3 != 1 { a0 = max(a0, (mix((item.at as i64).wrapping_sub(9)), 4)); }
                    let Some(n2) = some(item.at, stop, 8) else { resume_unwind(Box::new(Payload(item.at))) };
                    if (item.at as i64) & 5 != 0 {
                        if n2 > 268 { a0 = max(a0, (((item.at as i64) & 41), 4)); }
                        if item.at == later { break; }
                    }
                    let n3 = small(item.at, stop, text(item.at, stop, (item.at as i64))?)?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_125 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..3_usize {
                for j in 0..len / 3 {
                    if (j as i64) % 4 == 0 { a0.insert((j as i64).wrapping_add((j as i64)).rem_euclid(500)); }
                    let n1 = { let shown = ((j as i64) & 35); format!("{shown:04}-{:x}", (if (i as i64) & 5 != 0 { (j as i64) } else { 20 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0.insert((i as i64).wrapping_mul(5).rem_euclid(500)); });
                    (0..2).for_each(|_| { a1.value[(i as i64).wrapping_mul(15).rem_euclid(4) as usize] ^= (i as i64).wrapping_mul(15) as u16; });
                    if small((i * (len / 3) + j), later, n1)? % 2 == 0 { mix(1); }
                    if (i * (len / 3) + j) == stop { return Err(Wrong::Small((i * (len / 3) + j))); }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: HashSet<i64> = HashSet::new();
        let mut a1: Held<[u16; 4]> = Held { value: [9; 4], scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..3_usize for j in 0..len / 3 {
                    if (j as i64) % 4 == 0 { a0.insert((j as i64).wrapping_add((j as i64)).rem_euclid(500)); }
                    let n1 = { let shown = ((j as i64) & 35); format!("{shown:04}-{:x}", (if (i as i64) & 5 != 0 { (j as i64) } else { 20 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0.insert((i as i64).wrapping_mul(5).rem_euclid(500)); });
                    (0..2).for_each(|_| { a1.value[(i as i64).wrapping_mul(15).rem_euclid(4) as usize] ^= (i as i64).wrapping_mul(15) as u16; });
                    if small((i * (len / 3) + j), later, n1)? % 2 == 0 { mix(1); }
                    if (i * (len / 3) + j) == stop { return Err(Wrong::Small((i * (len / 3) + j))); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.show()).exact("a1", &a1.value)
    }
}

pub mod statement_126 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: (i64, usize) = (3, 90_000_000);
        let mut a2: (i64, i64) = (3, 50);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for i in 0..len {
                given.reach(i);
                if let Some(n1 @ 3..) = some(i, later, ((i as i64) & 111)) {
                    let mut n2 = mix((i as i64)).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if n2 & 5 != 0 { a2.1 = std::cmp::min(a2.1, n2.wrapping_add(21)); }
                        let Some(n3) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                    }
                    a2.1 = std::cmp::min(a2.1, (n1 ^ 39));
                }
                *a0 *= Wrapping(((i as i64) ^ (i as i64)) | 1);
                a2.1 = std::cmp::min(a2.1, (((i as i64) & 24) ^ a2.0));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: Wrapping<i64> = Wrapping(3);
        let mut a1: (i64, usize) = (3, 90_000_000);
        let mut a2: (i64, i64) = (3, 50);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..len {
                    given.reach(i);
                    if let Some(n1 @ 3..) = some(i, later, ((i as i64) & 111)) {
                        let mut n2 = mix((i as i64)).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            if n2 & 5 != 0 { a2.1 = std::cmp::min(a2.1, n2.wrapping_add(21)); }
                            let Some(n3) = some(i, stop, 8) else { resume_unwind(Box::new(Payload(i))) };
                        }
                        a2.1 = std::cmp::min(a2.1, (n1 ^ 39));
                    }
                    *a0 *= Wrapping(((i as i64) ^ (i as i64)) | 1);
                    a2.1 = std::cmp::min(a2.1, (((i as i64) & 24) ^ a2.0));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1.1).exact("a2", &a2.1)
    }
}

pub mod statement_127 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: Held<u32> = Held { value: u32::MAX, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                a0.1 -= (mix((item.at as i64).wrapping_sub((item.at as i64))) ^ a0.0).rem_euclid(1000) as f64 / 9.0;
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add((if mix((item.at as i64)) % 3 != 1 { item.value } else { item.value })))
                };
                let n2 = n1((if (item.at as i64) % 4 == 0 { item.value } else { 38 })).unwrap_or(1);
                a0.1 -= (item.at as i64).wrapping_add(item.value).rem_euclid(1000) as f64 / 9.0;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 1e6);
        let mut a1: Held<u32> = Held { value: u32::MAX, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    a0.1 -= (mix((item.at as i64).wrapping_sub((item.at as i64))) ^ a0.0).rem_euclid(1000) as f64 / 9.0;
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add((if mix((item.at as i64)) % 3 != 1 { item.value } else { item.value })))
                    };
                    let n2 = n1((if (item.at as i64) % 4 == 0 { item.value } else { 38 })).unwrap_or(1);
                    a0.1 -= (item.at as i64).wrapping_add(item.value).rem_euclid(1000) as f64 / 9.0;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1.value)
    }
}

pub mod statement_128 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in &given.items {
                    given.reach(item.at);
                    assert!(!(item.at >= stop), "on purpose {}", item.at);
                    if (item.at as i64) > 288 { *a0 = max(*a0, item.value); }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -50;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for item in &given.items {
                        given.reach(item.at);
                        assert!(!(item.at >= stop), "on purpose {}", item.at);
                        if (item.at as i64) > 288 { *a0 = max(*a0, item.value); }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_129 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for chunk in given.items.chunks(3) {
                    if let Some(c0) = mix(round.wrapping_sub(round)).checked_sub(0) {
                        given.reach(chunk[0].at);
                        scratch.clear();
                        let n1 = { let shown = (chunk[0].value & 97); format!("{shown:04}-{:x}", (if mix((chunk.len() as i64)) % 3 != 1 { round } else { 23 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
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
                parallel!(n_jobs = n_jobs, 
                    let mut scratch = Vec::<i64>::new();
                    for chunk in given.items.chunks(3) if let Some(c0) = mix(round.wrapping_sub(round)).checked_sub(0) {
                        given.reach(chunk[0].at);
                        scratch.clear();
                        let n1 = { let shown = (chunk[0].value & 97); format!("{shown:04}-{:x}", (if mix((chunk.len() as i64)) % 3 != 1 { round } else { 23 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_130 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 7;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..len as u64 {
                let c0 = (if (i as i64) > 287 { (i as i64) } else { 6 });
                given.reach((i as usize));
                let mut n1 = c0.wrapping_add(26).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    for n2 in 0..(c0 ^ 45).rem_euclid(4) {
                        if n2 == 2 { break; }
                        *a0 -= mix(c0.wrapping_sub(48)).rem_euclid(100) as i32;
                        let n3 = text((i as usize), later, (i as i64).wrapping_add((i as i64)))?;
                    }
                    match (i as usize) { x if x == stop => resume_unwind(Box::new(Payload((i as usize)))), _ => {} }
                }
                *a0 -= (i as i64).wrapping_mul(13).rem_euclid(100) as i32;
                let n4 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                    Some(some((i as usize), later, x)?.wrapping_add(((i as i64) ^ c0)))
                };
                let n5 = n4(mix(c0)).unwrap_or(1);
                if mix((i as i64)) % 3 != 1 { *a0 -= ((i as i64) ^ n5).rem_euclid(100) as i32; }
                lists[i as usize].clear();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i32 = 7;
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 let c0 = (if (i as i64) > 287 { (i as i64) } else { 6 }) {
                    given.reach((i as usize));
                    let mut n1 = c0.wrapping_add(26).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        for n2 in 0..(c0 ^ 45).rem_euclid(4) {
                            if n2 == 2 { break; }
                            *a0 -= mix(c0.wrapping_sub(48)).rem_euclid(100) as i32;
                            let n3 = text((i as usize), later, (i as i64).wrapping_add((i as i64)))?;
                        }
                        match (i as usize) { x if x == stop => resume_unwind(Box::new(Payload((i as usize)))), _ => {} }
                    }
                    *a0 -= (i as i64).wrapping_mul(13).rem_euclid(100) as i32;
                    let n4 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                        Some(some((i as usize), later, x)?.wrapping_add(((i as i64) ^ c0)))
                    };
                    let n5 = n4(mix(c0)).unwrap_or(1);
                    if mix((i as i64)) % 3 != 1 { *a0 -= ((i as i64) ^ n5).rem_euclid(100) as i32; }
                    lists[i as usize].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("lists", &lists)
    }
}

pub mod statement_131 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs_home = vec![(1_i64, 3_usize); len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                let n1 = format!("{}{word:?}", item.value, word = ((item.at as i64) ^ 41) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                if mix(n1) % 3 != 1 {
                    lists[i].clear();
                }
                else {
                    let mut n2 = 3_i64;
                    for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n2 += m ^ (item.value & 7); }
                }
                let mut n3 = mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4);
                let n4 = 'own_n3: loop {
                    n3 += 1;
                    if n3 > 5 { break n3 * 2; }
                    for _ in 0..2 {
                        if n3 == 3 { continue 'own_n3; }
                        let n5 = (if n3 > 100 { (item.at as i64) } else { 17 });
                        let n6 = some(i, stop, (n3 ^ n5))?.checked_add(0)?;
                        if n3 == 4 { break 'own_n3 7; }
                    }
                };
                lists[i].push(n4);
                lists[i].push(n4);
                pairs[i].0 += mix(n4).rem_euclid(60);
                lists[i].push((if item.value > 171 { n4 } else { n4 }));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs_home).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut pairs_home = vec![(1_i64, 3_usize); len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, 
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", item.value, word = ((item.at as i64) ^ 41) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if mix(n1) % 3 != 1 {
                        lists[i].clear();
                    }
                    else {
                        let mut n2 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == item.value & 7 { break; } n2 += m ^ (item.value & 7); });
                    }
                    let mut n3 = mix((item.at as i64).wrapping_sub(item.value)).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = (if n3 > 100 { (item.at as i64) } else { 17 });
                            let n6 = some(i, stop, (n3 ^ n5))?.checked_add(0)?;
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    lists[i].push(n4);
                    lists[i].push(n4);
                    pairs[i].0 += mix(n4).rem_euclid(60);
                    lists[i].push((if item.value > 171 { n4 } else { n4 }));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("pairs", &pairs_home).window("lists", &lists_home)
    }
}

pub mod statement_132 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a1: [u32; 8] = [1; 8];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.clone() {
                    given.reach(item.at);
                    a0.value[(mix((item.at as i64).wrapping_sub(2)) ^ a0.scale).rem_euclid(5) as usize] -= 1;
                    if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                    if item.at == stop { continue 'rounds; }
                    if item.at == later { panic!("on purpose {}", item.at); }
                    if item.at == stop { break; }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
        let mut a1: [u32; 8] = [1; 8];
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for item in given.items.clone() {
                        given.reach(item.at);
                        a0.value[(mix((item.at as i64).wrapping_sub(2)) ^ a0.scale).rem_euclid(5) as usize] -= 1;
                        if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                        if item.at == stop { continue 'rounds; }
                        if item.at == later { panic!("on purpose {}", item.at); }
                        if item.at == stop { break; }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
    }
}

pub mod statement_133 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut a2: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                if (item.at as i64) % 5 == 0 && item.at % 5 == 1 { continue; }
                if item.value % 3 == 0 { a1.extend(0..mix(item.value.wrapping_sub(8)).rem_euclid(3)); }
                let n1 = some(item.at, stop, (if (item.at as i64) & 5 != 0 { (item.at as i64) } else { item.value }))?;
                let n2 = mix((item.at as i64));
                a1.extend(0..mix(item.value.wrapping_sub(48)).rem_euclid(3));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1).exact("a2", &a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: HashSet<i64> = HashSet::new();
        let mut a1: VecDeque<i64> = VecDeque::new();
        let mut a2: (i64, i64) = (3, 2);
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    if (item.at as i64) % 5 == 0 && item.at % 5 == 1 { continue; }
                    if item.value % 3 == 0 { a1.extend(0..mix(item.value.wrapping_sub(8)).rem_euclid(3)); }
                    let n1 = some(item.at, stop, (if (item.at as i64) & 5 != 0 { (item.at as i64) } else { item.value }))?;
                    let n2 = mix((item.at as i64));
                    a1.extend(0..mix(item.value.wrapping_sub(48)).rem_euclid(3));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home.show()).sequence("a1", a1).exact("a2", &a2.1)
    }
}

pub mod statement_134 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for i in 0..=len {
                given.reach(i);
                a0 -= (if (i as i64) % 3 == 0 { (i as i64) } else { 16 }).rem_euclid(90) as usize;
                if i == later { break 'items; }
                a0 -= mix((i as i64).wrapping_sub(13)).rem_euclid(90) as usize;
                assert!(!(i == stop), "on purpose {}", i);
                numbers[i] ^= (i as i64) & 511;
                lists[i].push(mix((i as i64)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 90_000_000;
        let mut numbers = vec![7_i64; len + 1];
        let mut lists = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                'items: for i in 0..=len {
                    given.reach(i);
                    a0 -= (if (i as i64) % 3 == 0 { (i as i64) } else { 16 }).rem_euclid(90) as usize;
                    if i == later { break 'items; }
                    a0 -= mix((i as i64).wrapping_sub(13)).rem_euclid(90) as usize;
                    assert!(!(i == stop), "on purpose {}", i);
                    numbers[i] ^= (i as i64) & 511;
                    lists[i].push(mix((i as i64)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_135 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> String {
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                let mut n1 = i.rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    let mut n2 = n1.rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = i;
                            let n5 = format!("{}{word:?}", n1, word = (if n1 % 2 == 0 { n1 } else { n1 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    for n6 in 0..(n1 & 3).rem_euclid(4) {
                        numbers[i as usize] += n6.wrapping_add(7).rem_euclid(60) + (numbers.len() as i64);
                        let n7 = n6.wrapping_mul(15);
                    }
                }
                for n8 in 0..i.rem_euclid(4) {
                    if n8 == 2 { break; }
                    let n9 = if (i as usize) == stop { return format!("left at {}", (i as usize)) } else { i };
                }
                numbers[i as usize] += i.rem_euclid(60) + (numbers.len() as i64);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    let mut n1 = i.rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let mut n2 = n1.rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = i;
                                let n5 = format!("{}{word:?}", n1, word = (if n1 % 2 == 0 { n1 } else { n1 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        for n6 in 0..(n1 & 3).rem_euclid(4) {
                            numbers[i as usize] += n6.wrapping_add(7).rem_euclid(60) + (numbers.len() as i64);
                            let n7 = n6.wrapping_mul(15);
                        }
                    }
                    for n8 in 0..i.rem_euclid(4) {
                        if n8 == 2 { break; }
                        let n9 = if (i as usize) == stop { return format!("left at {}", (i as usize)) } else { i };
                    }
                    numbers[i as usize] += i.rem_euclid(60) + (numbers.len() as i64);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod statement_136 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = 4_000_000_000;
        let ended = ended(|| -> Option<String> {
            for pair in given.items.windows(2) {
                let n1 = format!("{}{word:?}", pair[1].value, word = (pair[1].value ^ 47) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0 -= 2;
                match pair[0].at { x if x == stop => return None, _ => {} }
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
                for pair in given.items.windows(2) {
                    let n1 = format!("{}{word:?}", pair[1].value, word = (pair[1].value ^ 47) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 -= 2;
                    match pair[0].at { x if x == stop => return None, _ => {} }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_137 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                let mut n1 = item.value.wrapping_mul(13).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        let mut n3 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n3 += m ^ (n1 & 7); }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                if n2 > 15 && item.at % 5 == 1 { continue; }
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
                    let mut n1 = item.value.wrapping_mul(13).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let mut n3 = 3_i64;
                            parallel!(for m in 0..5_i64 { if m + 3 == n1 & 7 { break; } n3 += m ^ (n1 & 7); });
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if n2 > 15 && item.at % 5 == 1 { continue; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_138 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().take(len / 2) {
                for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let mut n1 = (*other).wrapping_add(item.value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let Some(n3) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if (*other) > 93 {
                        for n4 in 0..((*other) ^ n2).rem_euclid(4) {
                            if n4 == 2 { break; }
                            (0..2).for_each(|_| { a0[n2.wrapping_add((*other)).rem_euclid(5) as usize] += n2.wrapping_add((*other)).rem_euclid(60); });
                        }
                    }
                    else {
                        if n2 % 2 == 0 {
                            (0..2).for_each(|_| { a0[mix((*other)).rem_euclid(5) as usize] += mix((*other)).rem_euclid(60); });
                        }
                        else {
                            (0..2).for_each(|_| { a0[(n2 ^ (*other)).rem_euclid(5) as usize] += (n2 ^ (*other)).rem_euclid(60); });
                            a0[((*other) & 34).rem_euclid(5) as usize] += ((*other) & 34).rem_euclid(60);
                        }
                    }
                    let n5 = format!("{}{word:?}", mix(item.value), word = (if mix(n2) % 3 != 1 { n2 } else { n2 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n2 & 3 != 0 && item.at % 5 == 1 { continue; }
                    (0..2).for_each(|_| { a1.insert((*other).wrapping_add(n2).rem_euclid(40), (*other).wrapping_add(n2)); });
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let mut a1: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().take(len / 2) for other in given.values.iter().take(3) {
                    given.reach(item.at);
                    let mut n1 = (*other).wrapping_add(item.value).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let Some(n3) = some(item.at, stop, 8) else { return Ok(format!("left at {}", item.at)) };
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if (*other) > 93 {
                        for n4 in 0..((*other) ^ n2).rem_euclid(4) {
                            if n4 == 2 { break; }
                            (0..2).for_each(|_| { a0[n2.wrapping_add((*other)).rem_euclid(5) as usize] += n2.wrapping_add((*other)).rem_euclid(60); });
                        }
                    }
                    else {
                        if n2 % 2 == 0 {
                            (0..2).for_each(|_| { a0[mix((*other)).rem_euclid(5) as usize] += mix((*other)).rem_euclid(60); });
                        }
                        else {
                            (0..2).for_each(|_| { a0[(n2 ^ (*other)).rem_euclid(5) as usize] += (n2 ^ (*other)).rem_euclid(60); });
                            a0[((*other) & 34).rem_euclid(5) as usize] += ((*other) & 34).rem_euclid(60);
                        }
                    }
                    let n5 = format!("{}{word:?}", mix(item.value), word = (if mix(n2) % 3 != 1 { n2 } else { n2 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if n2 & 3 != 0 && item.at % 5 == 1 { continue; }
                    (0..2).for_each(|_| { a1.insert((*other).wrapping_add(n2).rem_euclid(40), (*other).wrapping_add(n2)); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.show())
    }
}

pub mod statement_139 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 1..=len.min(200) as u8 {
                let c0 = (i as i64);
                if c0 % 5 == 0 {
                    given.reach(usize::from(i));
                    for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        numbers[i as usize] += mix(c0.wrapping_sub(47)).rem_euclid(60) + (numbers.len() as i64);
                    }
                    let mut n2 = (i as i64).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if (i as i64) % 4 == 0 {
                            let n3 = (if mix((i as i64)) % 3 != 1 { n2 } else { (i as i64) });
                        }
                        match mix(c0).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + m.wrapping_add(36) % 1000;
                                numbers[i as usize] = n2.wrapping_mul(19) % 1000;
                            }
                            _ => {}
                        }
                    }
                    numbers[i as usize] = mix(c0) % 1000;
                    numbers[i as usize] = c0.wrapping_add((i as i64)) % 1000;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 1..=len.min(200) as u8 let c0 = (i as i64) if c0 % 5 == 0 {
                    given.reach(usize::from(i));
                    for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        if n1 == 1 { continue; }
                        numbers[i as usize] += mix(c0.wrapping_sub(47)).rem_euclid(60) + (numbers.len() as i64);
                    }
                    let mut n2 = (i as i64).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        if (i as i64) % 4 == 0 {
                            let n3 = (if mix((i as i64)) % 3 != 1 { n2 } else { (i as i64) });
                        }
                        match mix(c0).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + m.wrapping_add(36) % 1000;
                                numbers[i as usize] = n2.wrapping_mul(19) % 1000;
                            }
                            _ => {}
                        }
                    }
                    numbers[i as usize] = mix(c0) % 1000;
                    numbers[i as usize] = c0.wrapping_add((i as i64)) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("numbers", &numbers)
    }
}

pub mod statement_140 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> String {
            for (i, item) in fresh.iter_mut().enumerate() {
                if let Some(c0) = mix(item.value.wrapping_sub(16)).checked_sub(2) {
                    given.reach(i);
                    let mut n1 = (c0 ^ item.value).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(mix(c0)))
                        };
                        let n3 = n2(c0).unwrap_or(1);
                    }
                    let n4 = (0..4_i64).filter(|m| m ^ item.value != 2).map(|m| m ^ item.value).collect::<Vec<_>>().len() as i64;
                    let n5 = (item.at as i64);
                    if i >= stop { return format!("left at {}", i); }
                    match (item.at as i64).wrapping_mul(15).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            item.value += mix(m.wrapping_sub(n4)).rem_euclid(9);
                        }
                        _ => {}
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
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() if let Some(c0) = mix(item.value.wrapping_sub(16)).checked_sub(2) {
                    given.reach(i);
                    let mut n1 = (c0 ^ item.value).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        let n2 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                            Some(some(i, later, x)?.wrapping_add(mix(c0)))
                        };
                        let n3 = n2(c0).unwrap_or(1);
                    }
                    let n4 = parallel!(m ^ item.value for m in 0..4_i64 if m ^ item.value != 2).len() as i64;
                    let n5 = (item.at as i64);
                    if i >= stop { return format!("left at {}", i); }
                    match (item.at as i64).wrapping_mul(15).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            item.value += mix(m.wrapping_sub(n4)).rem_euclid(9);
                        }
                        _ => {}
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_141 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 1e6;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in &given.items {
                given.reach(item.at);
                if item.at == stop { return Ok(format!("left at {}", item.at)); }
                let n1 = format!("{}{word:?}", (item.value ^ (item.at as i64)), word = item.value.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let mut n2 = mix((item.at as i64)).rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        let n4 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add(mix((item.at as i64))))
                        };
                        let n5 = n4(n1).unwrap_or(1);
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                (0..2).for_each(|_| { a1.value += (mix((item.at as i64).wrapping_sub((item.at as i64))) ^ a1.scale).rem_euclid(100); });
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: f64 = 1e6;
        let mut a1: Held<i64> = Held { value: 5, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in &given.items {
                    given.reach(item.at);
                    if item.at == stop { return Ok(format!("left at {}", item.at)); }
                    let n1 = format!("{}{word:?}", (item.value ^ (item.at as i64)), word = item.value.wrapping_mul(7) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n2 = mix((item.at as i64)).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                                Some(some(item.at, later, x)?.wrapping_add(mix((item.at as i64))))
                            };
                            let n5 = n4(n1).unwrap_or(1);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    (0..2).for_each(|_| { a1.value += (mix((item.at as i64).wrapping_sub((item.at as i64))) ^ a1.scale).rem_euclid(100); });
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0_home).exact("a1", &a1.value)
    }
}

pub mod statement_142 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let mut a1: i128 = 0;
        let mut a2_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                let c_stop = if at == stop { return Err(format!("left at {}", at).into()) } else { mix((at as i64)) };
                for k in [4_i64, 1] {
                    given.reach(at);
                    if c_stop % 2 == 0 {
                        for n1 in 0..value.rem_euclid(4) {
                            if n1 == 1 { continue; }
                            a1 += i128::from((n1 & 35));
                            *a2 += Duration::from_millis(n1.wrapping_add(39).rem_euclid(100) as u64);
                        }
                    }
                    else {
                        let mut n2 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == (at as i64) & 7 { break; } n2 += m ^ ((at as i64) & 7); }
                    }
                    let mut n3 = c_stop.wrapping_add(17).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = mix(n3.wrapping_sub(value));
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    if n4 & 1 != 0 {
                        let mut n6 = (value ^ k).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                if mix(n4) % 3 != 1 { a1 += i128::from((if (at as i64) % 3 == 0 { value } else { 25 })); }
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                        let n8 = format!("{}{word:?}", n7.wrapping_add((at as i64)), word = (if value & 2 != 0 { k } else { 12 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                        if (at as i64) > 198 {
                            let n9 = format!("{}{word:?}", value.wrapping_mul(9), word = mix(c_stop.wrapping_sub(36)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a1 += i128::from(mix(n4));
                        }
                        *a2 += Duration::from_millis((at as i64).wrapping_add(25).rem_euclid(100) as u64);
                    }
                    if c_stop & 4 != 0 && at % 5 == 1 { continue; }
                    *a0 += (k ^ (at as i64)).rem_euclid(100) as u64;
                    a1 += i128::from((value & 19));
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u64 = 3;
        let mut a1: i128 = 0;
        let mut a2_home: Duration = Duration::from_secs(1);
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let a2 = &mut a2_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() let c_stop = if at == stop { return Err(format!("left at {}", at).into()) } else { mix((at as i64)) } for k in [4_i64, 1] {
                    given.reach(at);
                    if c_stop % 2 == 0 {
                        for n1 in 0..value.rem_euclid(4) {
                            if n1 == 1 { continue; }
                            a1 += i128::from((n1 & 35));
                            *a2 += Duration::from_millis(n1.wrapping_add(39).rem_euclid(100) as u64);
                        }
                    }
                    else {
                        let mut n2 = 3_i64;
                        parallel!(for m in 0..5_i64 { if m + 3 == (at as i64) & 7 { break; } n2 += m ^ ((at as i64) & 7); });
                    }
                    let mut n3 = c_stop.wrapping_add(17).rem_euclid(4);
                    let n4 = 'own_n3: loop {
                        n3 += 1;
                        if n3 > 5 { break n3 * 2; }
                        for _ in 0..2 {
                            if n3 == 3 { continue 'own_n3; }
                            let n5 = mix(n3.wrapping_sub(value));
                            if n3 == 4 { break 'own_n3 7; }
                        }
                    };
                    if n4 & 1 != 0 {
                        let mut n6 = (value ^ k).rem_euclid(4);
                        let n7 = 'own_n6: loop {
                            n6 += 1;
                            if n6 > 5 { break n6 * 2; }
                            for _ in 0..2 {
                                if n6 == 3 { continue 'own_n6; }
                                if mix(n4) % 3 != 1 { a1 += i128::from((if (at as i64) % 3 == 0 { value } else { 25 })); }
                                if n6 == 4 { break 'own_n6 7; }
                            }
                        };
                        let n8 = format!("{}{word:?}", n7.wrapping_add((at as i64)), word = (if value & 2 != 0 { k } else { 12 }) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    else {
                        if (at as i64) > 198 {
                            let n9 = format!("{}{word:?}", value.wrapping_mul(9), word = mix(c_stop.wrapping_sub(36)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            a1 += i128::from(mix(n4));
                        }
                        *a2 += Duration::from_millis((at as i64).wrapping_add(25).rem_euclid(100) as u64);
                    }
                    if c_stop & 4 != 0 && at % 5 == 1 { continue; }
                    *a0 += (k ^ (at as i64)).rem_euclid(100) as u64;
                    a1 += i128::from((value & 19));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2_home)
    }
}

pub mod statement_143 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            for i in (0..len).rev() {
                let c_stop = text(i, stop, (i as i64).wrapping_add(21))?;
                if (i as i64) % 2 == 0 {
                    given.reach(i);
                    a0 = a0.min((i as i64).wrapping_mul(13) as f64);
                    a0 = a0.min((i as i64) as f64);
                    a0 = a0.min((small(i, later, c_stop)?) as f64);
                    numbers[i] = ((i as i64) & 51) % 1000;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: f64 = 9.0;
        let mut numbers_home = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            parallel!(n_jobs = n_jobs, 
                for i in (0..len).rev() let c_stop = text(i, stop, (i as i64).wrapping_add(21))? if (i as i64) % 2 == 0 {
                    given.reach(i);
                    a0 = a0.min((i as i64).wrapping_mul(13) as f64);
                    a0 = a0.min((i as i64) as f64);
                    a0 = a0.min((small(i, later, c_stop)?) as f64);
                    numbers[i] = ((i as i64) & 51) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home)
    }
}

pub mod statement_144 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                given.reach(item.at);
                for n1 in 0..mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(4) {
                    item.value += mix((item.at as i64)).rem_euclid(9);
                }
                if mix(item.value) % 3 != 1 { a0 = a0 - (if item.value & 6 != 0 { item.value } else { (item.at as i64) }).rem_euclid(50); }
                let n2 = (item.at as i64).wrapping_add((item.at as i64));
                item.value = mix((item.at as i64)) % 1000;
                a0 = a0 - mix(n2).rem_euclid(50);
                given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                if mix(n2) % 3 != 1 { a0 = a0 - mix(n2.wrapping_sub(n2)).rem_euclid(50); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    for n1 in 0..mix((item.at as i64).wrapping_sub((item.at as i64))).rem_euclid(4) {
                        item.value += mix((item.at as i64)).rem_euclid(9);
                    }
                    if mix(item.value) % 3 != 1 { a0 = a0 - (if item.value & 6 != 0 { item.value } else { (item.at as i64) }).rem_euclid(50); }
                    let n2 = (item.at as i64).wrapping_add((item.at as i64));
                    item.value = mix((item.at as i64)) % 1000;
                    a0 = a0 - mix(n2).rem_euclid(50);
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                    if mix(n2) % 3 != 1 { a0 = a0 - mix(n2.wrapping_sub(n2)).rem_euclid(50); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_145 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a2: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                for k in [4_i64, 1] {
                    if item.value % 2 == 0 {
                        for n1 in 0..(k & 103).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            let n2 = (if k % 3 == 0 { (item.at as i64) } else { n1 });
                            let n3 = some(item.at, stop, (if (item.at as i64) > 219 { n2 } else { 45 })).ok_or(Small(item.at))?;
                        }
                    }
                    let n4 = (item.at as i64);
                    a2 &= !(1 << ((if k % 4 == 0 { n4 } else { 27 }) & 15)) | 0x10_0000;
                    let Some(n5) = some(item.at, later, 8) else { return Err(Wrong::Small(item.at)) };
                    for n6 in 0..mix(n5).rem_euclid(4) {
                        match item.at { x if x == stop => break 'items, _ => {} }
                        (0..2).for_each(|_| { a0[((if mix(item.value) % 3 != 1 { k } else { n5 }) & 1) as usize][(if mix(item.value) % 3 != 1 { k } else { n5 }).rem_euclid(3) as usize] += 2; });
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: Held<usize> = Held { value: 90_000_000, scale: 2 };
        let mut a2: u32 = u32::MAX;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for item in given.items.iter().filter(|item| item.value % 3 != 0) for k in [4_i64, 1] {
                    if item.value % 2 == 0 {
                        for n1 in 0..(k & 103).rem_euclid(4) {
                            if n1 == 1 { continue; }
                            let n2 = (if k % 3 == 0 { (item.at as i64) } else { n1 });
                            let n3 = some(item.at, stop, (if (item.at as i64) > 219 { n2 } else { 45 })).ok_or(Small(item.at))?;
                        }
                    }
                    let n4 = (item.at as i64);
                    a2 &= !(1 << ((if k % 4 == 0 { n4 } else { 27 }) & 15)) | 0x10_0000;
                    let Some(n5) = some(item.at, later, 8) else { return Err(Wrong::Small(item.at)) };
                    for n6 in 0..mix(n5).rem_euclid(4) {
                        match item.at { x if x == stop => break 'items, _ => {} }
                        (0..2).for_each(|_| { a0[((if mix(item.value) % 3 != 1 { k } else { n5 }) & 1) as usize][(if mix(item.value) % 3 != 1 { k } else { n5 }).rem_euclid(3) as usize] += 2; });
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value).exact("a2", &a2)
    }
}

pub mod statement_146 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                *a0 ^= (some(item.at, stop, (item.at as i64).wrapping_add(49)).ok_or(Small(item.at))?) as u16;
                given.values[if item.at == later { usize::MAX } else { 0 }].min(1);
                if item.value % 2 == 0 { *a0 ^= (if (item.at as i64) % 3 == 0 { item.value } else { 32 }) as u16; }
                given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    given.reach(item.at);
                    *a0 ^= (some(item.at, stop, (item.at as i64).wrapping_add(49)).ok_or(Small(item.at))?) as u16;
                    given.values[if item.at == later { usize::MAX } else { 0 }].min(1);
                    if item.value % 2 == 0 { *a0 ^= (if (item.at as i64) % 3 == 0 { item.value } else { 32 }) as u16; }
                    given.values[if item.at == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home)
    }
}

pub mod statement_147 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut grid_home = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Option<String> {
            let grid = &mut grid_home[..];
            let mut scratch = Vec::<i64>::new();
            for i in 1..=len.min(200) as u8 {
                let c0 = mix((i as i64));
                given.reach(usize::from(i));
                scratch.clear();
                a0.value.push((mix((i as i64).wrapping_sub(17)) ^ a0.scale));
                if usize::from(i) == later { return Some(format!("left at {}", usize::from(i))); }
                (0..2).for_each(|_| { a0.value.push(mix(c0)); });
                if usize::from(i) == stop { return Some(format!("left at {}", usize::from(i))); }
                let n1 = c0.wrapping_add(45);
                grid[i as usize][((c0 & 31) & 1) as usize] += 1;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).window("grid", &grid_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<BinaryHeap<i64>> = Held { value: BinaryHeap::new(), scale: 2 };
        let mut grid_home = vec![[1_i64; 3]; len + 1];
        let ended = ended(|| -> Option<String> {
            let grid = &mut grid_home[..];
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for i in 1..=len.min(200) as u8 let c0 = mix((i as i64)) {
                    given.reach(usize::from(i));
                    scratch.clear();
                    a0.value.push((mix((i as i64).wrapping_sub(17)) ^ a0.scale));
                    if usize::from(i) == later { return Some(format!("left at {}", usize::from(i))); }
                    (0..2).for_each(|_| { a0.value.push(mix(c0)); });
                    if usize::from(i) == stop { return Some(format!("left at {}", usize::from(i))); }
                    let n1 = c0.wrapping_add(45);
                    grid[i as usize][((c0 & 31) & 1) as usize] += 1;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value.show()).window("grid", &grid_home)
    }
}

pub mod statement_148 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u16> = Held { value: 9, scale: 2 };
        let mut a1_home: Vec<String> = Vec::new();
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            for i in 0..len {
                if let c0 @ -200..=900 = (if (i as i64) > 112 { (i as i64) } else { (i as i64) }) && (i as i64) % 4 == 0 {
                    given.reach(i);
                    if (i as i64) % 4 == 0 { a0.value ^= (c0 ^ a0.scale) as u16; }
                    a1.push((if c0 % 2 == 0 { (i as i64) } else { (i as i64) }).to_string());
                    if let Some(n1 @ 3..) = some(i, later, ((i as i64) ^ 25)) {
                        a1.push(mix((i as i64).wrapping_sub(31)).to_string());
                    }
                    match c0.wrapping_add((i as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n2 in 0..(if mix((i as i64)) % 3 != 1 { m } else { 8 }).rem_euclid(4) {
                                if n2 == 1 { continue; }
                                let n3 = (if n2 & 1 != 0 { c0 } else { m });
                            }
                            let n4 = (if (i as i64) > 202 { m } else { (i as i64) });
                        }
                        _ => {}
                    }
                    (0..2).for_each(|_| { a0.value ^= mix((i as i64).wrapping_sub(8)) as u16; });
                    a1.push((i as i64).to_string());
                    numbers[i] = (numbers[i] & 1023) * 3 + (c0 & 2) % 1000;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u16> = Held { value: 9, scale: 2 };
        let mut a1_home: Vec<String> = Vec::new();
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len if let c0 @ -200..=900 = (if (i as i64) > 112 { (i as i64) } else { (i as i64) }) && (i as i64) % 4 == 0 {
                    given.reach(i);
                    if (i as i64) % 4 == 0 { a0.value ^= (c0 ^ a0.scale) as u16; }
                    a1.push((if c0 % 2 == 0 { (i as i64) } else { (i as i64) }).to_string());
                    if let Some(n1 @ 3..) = some(i, later, ((i as i64) ^ 25)) {
                        a1.push(mix((i as i64).wrapping_sub(31)).to_string());
                    }
                    match c0.wrapping_add((i as i64)).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            for n2 in 0..(if mix((i as i64)) % 3 != 1 { m } else { 8 }).rem_euclid(4) {
                                if n2 == 1 { continue; }
                                let n3 = (if n2 & 1 != 0 { c0 } else { m });
                            }
                            let n4 = (if (i as i64) > 202 { m } else { (i as i64) });
                        }
                        _ => {}
                    }
                    (0..2).for_each(|_| { a0.value ^= mix((i as i64).wrapping_sub(8)) as u16; });
                    a1.push((i as i64).to_string());
                    numbers[i] = (numbers[i] & 1023) * 3 + (c0 & 2) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).sequence("a1", a1_home).window("numbers", &numbers)
    }
}

pub mod statement_149 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 0.25);
        let mut a1: (i64, i64) = (3, 2);
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            for i in 0..=len {
                let c0 = (i as i64);
                given.reach(i);
                if c0 % 4 == 0 && i % 5 == 1 { continue; }
                a0.1 += c0.rem_euclid(1000) as f64 / 7.0;
                a1.1 = a1.1 ^ c0;
                pairs[i].1 = usize::from(mix(c0.wrapping_sub((i as i64))) % 2 == 0);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1.1).window("pairs", &pairs)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, f64) = (3, 0.25);
        let mut a1: (i64, i64) = (3, 2);
        let mut pairs = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..=len let c0 = (i as i64) {
                    given.reach(i);
                    if c0 % 4 == 0 && i % 5 == 1 { continue; }
                    a0.1 += c0.rem_euclid(1000) as f64 / 7.0;
                    a1.1 = a1.1 ^ c0;
                    pairs[i].1 = usize::from(mix(c0.wrapping_sub((i as i64))) % 2 == 0);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).float("a0", a0.1).exact("a1", &a1.1).window("pairs", &pairs)
    }
}

pub mod statement_150 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                let n1 = format!("{}{word:?}", (item.value as i64).wrapping_add((item.value as i64)), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                match ((item.value as i64) ^ n1).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        a0[mix(m).rem_euclid(8) as usize] += 1;
                    }
                    _ => {}
                }
                let n2 = n1;
                a0[(item.value as i64).wrapping_add(n1).rem_euclid(8) as usize] += 1;
                if n2 % 2 == 0 { a1.push_back((item.value as i64).wrapping_mul(19)); }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [u32; 8] = [1; 8];
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    let n1 = format!("{}{word:?}", (item.value as i64).wrapping_add((item.value as i64)), word = mix((item.value as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match ((item.value as i64) ^ n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0[mix(m).rem_euclid(8) as usize] += 1;
                        }
                        _ => {}
                    }
                    let n2 = n1;
                    a0[(item.value as i64).wrapping_add(n1).rem_euclid(8) as usize] += 1;
                    if n2 % 2 == 0 { a1.push_back((item.value as i64).wrapping_mul(19)); }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1)
    }
}

pub mod statement_151 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: String = String::new();
        let mut a2: Wrapping<u8> = Wrapping(3);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                if let c0 @ -200..=900 = (if mix(item.value) % 3 != 1 { (item.at as i64) } else { 38 }) && mix(item.value) % 3 != 1 {
                    given.reach(item.at);
                    if item.value % 3 == 0 {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((c0 ^ (item.at as i64))))
                        };
                        let n2 = n1(mix(c0.wrapping_sub(item.value))).unwrap_or(1);
                    }
                    if mix(c0) % 3 != 1 {
                        item.value = (c0 ^ 10) % 1000;
                    }
                    item.value ^= (item.at as i64) % 1000;
                    let mut n3 = item.value.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if mix(n3) % 3 != 1 {
                            item.value = n3 % 1000;
                            let n4 = n3.wrapping_add((item.at as i64));
                        }
                        else {
                            item.value ^= mix(item.value.wrapping_sub(item.value)) % 1000;
                        }
                        if mix(item.value) % 3 != 1 { a0[((item.value ^ item.value) & 1) as usize][(item.value ^ item.value).rem_euclid(3) as usize] += 2; }
                    }
                    if c0 & 6 != 0 { a1.push(';'); }
                    a0[(mix(item.value) & 1) as usize][mix(item.value).rem_euclid(3) as usize] += 2;
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.bytes()).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: String = String::new();
        let mut a2: Wrapping<u8> = Wrapping(3);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in fresh.iter_mut() if let c0 @ -200..=900 = (if mix(item.value) % 3 != 1 { (item.at as i64) } else { 38 }) && mix(item.value) % 3 != 1 {
                    given.reach(item.at);
                    if item.value % 3 == 0 {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                            Some(some(item.at, later, x)?.wrapping_add((c0 ^ (item.at as i64))))
                        };
                        let n2 = n1(mix(c0.wrapping_sub(item.value))).unwrap_or(1);
                    }
                    if mix(c0) % 3 != 1 {
                        item.value = (c0 ^ 10) % 1000;
                    }
                    item.value ^= (item.at as i64) % 1000;
                    let mut n3 = item.value.rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if mix(n3) % 3 != 1 {
                            item.value = n3 % 1000;
                            let n4 = n3.wrapping_add((item.at as i64));
                        }
                        else {
                            item.value ^= mix(item.value.wrapping_sub(item.value)) % 1000;
                        }
                        if mix(item.value) % 3 != 1 { a0[((item.value ^ item.value) & 1) as usize][(item.value ^ item.value).rem_euclid(3) as usize] += 2; }
                    }
                    if c0 & 6 != 0 { a1.push(';'); }
                    a0[(mix(item.value) & 1) as usize][mix(item.value).rem_euclid(3) as usize] += 2;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.bytes()).exact("a2", &a2).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_152 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: [u32; 8] = [1; 8];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                    if round % 3 == 0 {
                        let (c1, c1m) = (item.value / 3, item.value % 7);
                        given.reach(item.at);
                        let n1 = mix(round.wrapping_sub(49));
                        if item.at >= stop { break; }
                        let n2 = (if c1m % 4 == 0 { n1 } else { item.value });
                        match (item.value & 30).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let mut n3 = c1m.rem_euclid(5);
                                while n3 > 0 {
                                    n3 -= 1;
                                    (0..2).for_each(|_| { a0.1 = a0.1 + (item.at as i64).rem_euclid(50); });
                                }
                            }
                            _ => {}
                        }
                        a0.1 = a0.1 + (mix(n2) ^ a0.0).rem_euclid(50);
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: [u32; 8] = [1; 8];
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for item in given.items.iter().filter(|item| item.value % 3 != 0) if round % 3 == 0 let (c1, c1m) = (item.value / 3, item.value % 7) {
                        given.reach(item.at);
                        let n1 = mix(round.wrapping_sub(49));
                        if item.at >= stop { break; }
                        let n2 = (if c1m % 4 == 0 { n1 } else { item.value });
                        match (item.value & 30).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let mut n3 = c1m.rem_euclid(5);
                                while n3 > 0 {
                                    n3 -= 1;
                                    (0..2).for_each(|_| { a0.1 = a0.1 + (item.at as i64).rem_euclid(50); });
                                }
                            }
                            _ => {}
                        }
                        a0.1 = a0.1 + (mix(n2) ^ a0.0).rem_euclid(50);
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }
}

pub mod statement_153 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut a1: i64 = 50;
        let ended = ended(|| -> String {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                given.reach(item.value);
                a0.push((item.value as i64).to_string());
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                    Some(some(item.value, later, x)?.wrapping_add(mix((item.value as i64))))
                };
                let n2 = n1(mix((item.value as i64).wrapping_sub((item.value as i64)))).unwrap_or(1);
                if let Some(n3 @ 3..) = some(item.value, later, ((item.value as i64) & 44)) {
                    let n4 = n2.wrapping_mul(13);
                    let n5 = (item.value as i64).wrapping_add(23);
                }
                a0.push((item.value as i64).to_string());
                a1 = std::cmp::min(a1, (n2 & 87));
                if item.value >= stop { break; }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<String> = Vec::new();
        let mut a1: i64 = 50;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                    given.reach(item.value);
                    a0.push((item.value as i64).to_string());
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                        Some(some(item.value, later, x)?.wrapping_add(mix((item.value as i64))))
                    };
                    let n2 = n1(mix((item.value as i64).wrapping_sub((item.value as i64)))).unwrap_or(1);
                    if let Some(n3 @ 3..) = some(item.value, later, ((item.value as i64) & 44)) {
                        let n4 = n2.wrapping_mul(13);
                        let n5 = (item.value as i64).wrapping_add(23);
                    }
                    a0.push((item.value as i64).to_string());
                    a1 = std::cmp::min(a1, (n2 & 87));
                    if item.value >= stop { break; }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).sequence("a0", a0).exact("a1", &a1)
    }
}

pub mod statement_154 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                let mut scratch = Vec::<i64>::new();
                for chunk in given.items.chunks(3) {
                    let (c0, c0m) = ((chunk.len() as i64) / 3, (chunk.len() as i64) % 7);
                    for k in [4_i64, 1] {
                        given.reach(chunk[0].at);
                        scratch.clear();
                        scratch.extend([mix(round), (if k % 2 == 0 { chunk[0].value } else { chunk[0].value })]);
                        let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        let n2 = mix((chunk.len() as i64).wrapping_sub(38));
                        a0 = a0 - c0.wrapping_add(chunk[0].value).rem_euclid(50);
                        a0 = a0 - ((chunk.len() as i64) ^ 19).rem_euclid(50);
                        if chunk[0].at == stop { continue 'rounds; }
                        a0 = a0 - (some(chunk[0].at, later, c0.wrapping_mul(5)).ok_or(Small(chunk[0].at))?).rem_euclid(50);
                        let Some(n3) = some(chunk[0].at, stop, 8) else { break };
                        let n4 = round;
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 2;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    let mut scratch = Vec::<i64>::new();
                    for chunk in given.items.chunks(3) let (c0, c0m) = ((chunk.len() as i64) / 3, (chunk.len() as i64) % 7) for k in [4_i64, 1] {
                        given.reach(chunk[0].at);
                        scratch.clear();
                        scratch.extend([mix(round), (if k % 2 == 0 { chunk[0].value } else { chunk[0].value })]);
                        let n1 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        let n2 = mix((chunk.len() as i64).wrapping_sub(38));
                        a0 = a0 - c0.wrapping_add(chunk[0].value).rem_euclid(50);
                        a0 = a0 - ((chunk.len() as i64) ^ 19).rem_euclid(50);
                        if chunk[0].at == stop { continue 'rounds; }
                        a0 = a0 - (some(chunk[0].at, later, c0.wrapping_mul(5)).ok_or(Small(chunk[0].at))?).rem_euclid(50);
                        let Some(n3) = some(chunk[0].at, stop, 8) else { break };
                        let n4 = round;
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_155 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let mut a1: (i64, i64) = (3, -3);
        let mut a2: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 8 {
                for j in 0..i % 5 {
                    given.reach(i);
                    (0..2).for_each(|_| { a2 ^= (j as i64) as u16; });
                    a2 ^= (i as i64) as u16;
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((j as i64)))
                    };
                    let n2 = n1(((i as i64) & 53)).unwrap_or(1);
                    a1.1 *= if (n2.wrapping_add(n2) ^ a1.0) % 2 == 0 { 1 } else { -1 };
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 2, scale: 2 };
        let mut a1: (i64, i64) = (3, -3);
        let mut a2: u16 = 9;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 8 for j in 0..i % 5 {
                    given.reach(i);
                    (0..2).for_each(|_| { a2 ^= (j as i64) as u16; });
                    a2 ^= (i as i64) as u16;
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                        Some(some(i, later, x)?.wrapping_add((j as i64)))
                    };
                    let n2 = n1(((i as i64) & 53)).unwrap_or(1);
                    a1.1 *= if (n2.wrapping_add(n2) ^ a1.0) % 2 == 0 { 1 } else { -1 };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).exact("a2", &a2)
    }
}

pub mod statement_156 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for (i, item) in fresh.iter_mut().enumerate() {
                let c_stop = if i == stop { break } else { (item.at as i64).wrapping_mul(11) };
                if let c0 @ -200..=900 = c_stop && c_stop & 3 != 0 {
                    given.reach(i);
                    let n1 = (c0 & 29);
                    lists[i].push(n1);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut lists = vec![vec![1_i64]; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in fresh.iter_mut().enumerate() let c_stop = if i == stop { break } else { (item.at as i64).wrapping_mul(11) } if let c0 @ -200..=900 = c_stop && c_stop & 3 != 0 {
                    given.reach(i);
                    let n1 = (c0 & 29);
                    lists[i].push(n1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).window("lists", &lists).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_157 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![-1]);
        let mut a1: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut pairs_home = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let pairs = &mut pairs_home[..];
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    if round > 82 && usize::from(i) % 5 == 1 { continue; }
                    if (i as i64) % 3 == 0 { a1.value = a1.value.min((round.wrapping_mul(15) ^ a1.scale) as f64); }
                    if (i as i64) % 3 == 0 { a0.1.push(((if mix((i as i64)) % 3 != 1 { (i as i64) } else { round }) ^ a0.0)); }
                    if round & 7 != 0 && usize::from(i) % 5 == 1 { continue; }
                    a0.1.push((i as i64));
                    a1.value = a1.value.min((i as i64) as f64);
                    pairs[i as usize].0 += mix(round).rem_euclid(60);
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.1).exact("a1", &a1.value).window("pairs", &pairs_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, Vec<i64>) = (3, vec![-1]);
        let mut a1: Held<f64> = Held { value: 9.0, scale: 2 };
        let mut pairs_home = vec![(1_i64, 3_usize); len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let pairs = &mut pairs_home[..];
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in 1..=len.min(200) as u8 {
                        given.reach(usize::from(i));
                        if round > 82 && usize::from(i) % 5 == 1 { continue; }
                        if (i as i64) % 3 == 0 { a1.value = a1.value.min((round.wrapping_mul(15) ^ a1.scale) as f64); }
                        if (i as i64) % 3 == 0 { a0.1.push(((if mix((i as i64)) % 3 != 1 { (i as i64) } else { round }) ^ a0.0)); }
                        if round & 7 != 0 && usize::from(i) % 5 == 1 { continue; }
                        a0.1.push((i as i64));
                        a1.value = a1.value.min((i as i64) as f64);
                        pairs[i as usize].0 += mix(round).rem_euclid(60);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).sequence("a0", a0.1).exact("a1", &a1.value).window("pairs", &pairs_home)
    }
}

pub mod statement_158 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                if i == stop { return format!("left at {}", i); }
                if let Some(n1 @ 3..) = some(i, later, mix((item.at as i64))) {
                }
                let n2 = { let shown = (item.at as i64); format!("{shown:04}-{:x}", mix((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                (0..2).for_each(|_| { a0 |= (mix((item.at as i64).wrapping_sub(15)) & 64) as u8; });
                a0 |= ((if (item.at as i64) % 5 == 0 { n2 } else { (item.at as i64) }) & 64) as u8;
                a1.insert(mix(n2).rem_euclid(40), mix(n2));
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u8 = 1;
        let mut a1_home: HashMap<i64, i64> = HashMap::from([(0, -1)]);
        let ended = ended(|| -> String {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    if i == stop { return format!("left at {}", i); }
                    if let Some(n1 @ 3..) = some(i, later, mix((item.at as i64))) {
                    }
                    let n2 = { let shown = (item.at as i64); format!("{shown:04}-{:x}", mix((item.at as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0 |= (mix((item.at as i64).wrapping_sub(15)) & 64) as u8; });
                    a0 |= ((if (item.at as i64) % 5 == 0 { n2 } else { (item.at as i64) }) & 64) as u8;
                    a1.insert(mix(n2).rem_euclid(40), mix(n2));
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home.show())
    }
}

pub mod statement_159 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut a1_home: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            for i in (0..=len as i64).rev() {
                let c_stop = if (i as usize) == stop { return Some(format!("left at {}", (i as usize))) } else { mix(i) };
                for k in [4_i64, 1] {
                    a0 += usize::from((c_stop ^ c_stop) % 2 == 0);
                    if i > 219 {
                        if mix(k) % 3 != 1 {
                            let n1 = i.wrapping_mul(15);
                            if mix(i) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                        }
                        else {
                            let n2 = i;
                            let mut n3 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == i & 7 { break; } n3 += m ^ (i & 7); }
                        }
                    }
                    let n4 = format!("{}{word:?}", i, word = c_stop % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0 += usize::from(c_stop % 2 == 0); });
                    a0 += usize::from(mix(k.wrapping_sub(k)) % 2 == 0);
                    *a1 -= Wrapping((c_stop & 8) as u32);
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: usize = 0;
        let mut a1_home: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            let a1 = &mut a1_home;
            parallel!(n_jobs = n_jobs, 
                for i in (0..=len as i64).rev() let c_stop = if (i as usize) == stop { return Some(format!("left at {}", (i as usize))) } else { mix(i) } for k in [4_i64, 1] {
                    a0 += usize::from((c_stop ^ c_stop) % 2 == 0);
                    if i > 219 {
                        if mix(k) % 3 != 1 {
                            let n1 = i.wrapping_mul(15);
                            if mix(i) % 3 != 1 && (i as usize) % 5 == 1 { continue; }
                        }
                        else {
                            let n2 = i;
                            let mut n3 = 3_i64;
                            parallel!(for m in 0..5_i64 { if m + 3 == i & 7 { break; } n3 += m ^ (i & 7); });
                        }
                    }
                    let n4 = format!("{}{word:?}", i, word = c_stop % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    (0..2).for_each(|_| { a0 += usize::from(c_stop % 2 == 0); });
                    a0 += usize::from(mix(k.wrapping_sub(k)) % 2 == 0);
                    *a1 -= Wrapping((c_stop & 8) as u32);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1_home)
    }
}

pub mod statement_160 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for c in given.text.chars() {
                match (c as i64).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let mut n1 = mix(m.wrapping_sub(m)).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let mut n3 = 3_i64;
                                for m in 0..5_i64 { if m + 3 == m & 7 { break; } n3 += m ^ (m & 7); }
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        match mix((c as i64).wrapping_sub(47)).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                let n4 = m;
                            }
                            _ => {}
                        }
                    }
                    _ => {}
                }
                let n5 = format!("{} {:?}", (c as i64).wrapping_add((c as i64)), small((c as usize), stop, text((c as usize), stop, (c as i64))?)?).len() as i64;
                match (c as i64).wrapping_add(n5).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n6 = (0..4_i64).map(|m| m.wrapping_mul((c as i64)) % 50).sum::<i64>();
                    }
                    _ => {}
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
                for c in given.text.chars() {
                    match (c as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let mut n1 = mix(m.wrapping_sub(m)).rem_euclid(4);
                            let n2 = 'own_n1: loop {
                                n1 += 1;
                                if n1 > 5 { break n1 * 2; }
                                for _ in 0..2 {
                                    if n1 == 3 { continue 'own_n1; }
                                    let mut n3 = 3_i64;
                                    parallel!(for m in 0..5_i64 { if m + 3 == m & 7 { break; } n3 += m ^ (m & 7); });
                                    if n1 == 4 { break 'own_n1 7; }
                                }
                            };
                            match mix((c as i64).wrapping_sub(47)).rem_euclid(4) {
                                0 => continue,
                                m @ 1..=2 => {
                                    let n4 = m;
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                    let n5 = format!("{} {:?}", (c as i64).wrapping_add((c as i64)), small((c as usize), stop, text((c as usize), stop, (c as i64))?)?).len() as i64;
                    match (c as i64).wrapping_add(n5).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n6 = parallel!(sum(m.wrapping_mul((c as i64)) % 50 for m in 0..4_i64));
                        }
                        _ => {}
                    }
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
        let mut a0: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    if (i as i64) % 2 == 0 { a0[(i as i64).wrapping_add((j as i64)).rem_euclid(5) as usize] += (i as i64).wrapping_add((j as i64)).rem_euclid(60); }
                    let mut n1 = ((j as i64) ^ 31).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0[(i as i64).wrapping_mul(7).rem_euclid(5) as usize] += (i as i64).wrapping_mul(7).rem_euclid(60);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = ((j as i64) & 48);
                    a0[mix(n2.wrapping_sub(41)).rem_euclid(5) as usize] += mix(n2.wrapping_sub(41)).rem_euclid(60);
                    match (i as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if (i * 10 + j) >= stop { return Ok(format!("left at {}", (i * 10 + j))); }
                            a0[(i as i64).rem_euclid(5) as usize] += (i as i64).rem_euclid(60);
                        }
                        _ => {}
                    }
                    a0[((i as i64) & 52).rem_euclid(5) as usize] += ((i as i64) & 52).rem_euclid(60);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Vec<i64> = vec![0; 5];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 10 for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    if (i as i64) % 2 == 0 { a0[(i as i64).wrapping_add((j as i64)).rem_euclid(5) as usize] += (i as i64).wrapping_add((j as i64)).rem_euclid(60); }
                    let mut n1 = ((j as i64) ^ 31).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0[(i as i64).wrapping_mul(7).rem_euclid(5) as usize] += (i as i64).wrapping_mul(7).rem_euclid(60);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n3 = ((j as i64) & 48);
                    a0[mix(n2.wrapping_sub(41)).rem_euclid(5) as usize] += mix(n2.wrapping_sub(41)).rem_euclid(60);
                    match (i as i64).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            if (i * 10 + j) >= stop { return Ok(format!("left at {}", (i * 10 + j))); }
                            a0[(i as i64).rem_euclid(5) as usize] += (i as i64).rem_euclid(60);
                        }
                        _ => {}
                    }
                    a0[((i as i64) & 52).rem_euclid(5) as usize] += ((i as i64) & 52).rem_euclid(60);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_162 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            for pair in given.items.windows(2) {
                a0 -= Wrapping((some(pair[0].at, stop, mix(pair[0].value))?) as u32);
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u32> = Wrapping(3);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for pair in given.items.windows(2) {
                    a0 -= Wrapping((some(pair[0].at, stop, mix(pair[0].value))?) as u32);
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_163 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..=len {
                if let c0 @ -200..=900 = mix((i as i64)) && mix((i as i64)) % 3 != 1 {
                    if (i as i64) & 3 != 0 {
                        let mut n1 = (c0 & 17).rem_euclid(4);
                        let n2 = 'own_n1: loop {
                            n1 += 1;
                            if n1 > 5 { break n1 * 2; }
                            for _ in 0..2 {
                                if n1 == 3 { continue 'own_n1; }
                                let n3 = |x: i64| -> Option<i64> {
                                    if x % 3 == 0 { return None; }
                                    for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                    Some(some(i, later, x)?.wrapping_add((n1 & 49)))
                                };
                                let n4 = n3((if n1 & 1 != 0 { c0 } else { (i as i64) })).unwrap_or(1);
                                if n1 == 4 { break 'own_n1 7; }
                            }
                        };
                        match (i as i64).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n5 = mix(c0);
                                let n6 = { let shown = (i as i64).wrapping_add(1); format!("{shown:04}-{:x}", ((i as i64) ^ (i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                        let n7 = mix((i as i64));
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
                for i in 0..=len if let c0 @ -200..=900 = mix((i as i64)) && mix((i as i64)) % 3 != 1 if (i as i64) & 3 != 0 {
                    let mut n1 = (c0 & 17).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            let n3 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(i, stop, y)?; }
                                Some(some(i, later, x)?.wrapping_add((n1 & 49)))
                            };
                            let n4 = n3((if n1 & 1 != 0 { c0 } else { (i as i64) })).unwrap_or(1);
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    match (i as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n5 = mix(c0);
                            let n6 = { let shown = (i as i64).wrapping_add(1); format!("{shown:04}-{:x}", ((i as i64) ^ (i as i64))) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    let n7 = mix((i as i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_164 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) {
                if mix((i as i64)) % 3 != 1 {
                    for k in 0..2_i64 {
                        given.reach(i);
                        for n1 in 0..mix((i as i64)).rem_euclid(4) {
                            let n2 = (i as i64);
                        }
                        for n3 in 0..mix(k).rem_euclid(4) {
                            if n3 == 1 { continue; }
                            let n4 = (i as i64).wrapping_add(k);
                        }
                        if i == stop { return Ok(format!("left at {}", i)); }
                        let n5 = mix((i as i64).wrapping_sub(k));
                        let n6 = format!("{:>4}|{:?}", mix(k.wrapping_sub(33)), vec![n5; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 ^= ((i as i64) ^ 41) as u16;
                        a1.value = a1.value + (n5 ^ a1.scale).rem_euclid(50);
                    }
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut a1: Held<i64> = Held { value: 2, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in std::iter::successors((len > 0).then_some(0_usize), |i| (i + 1 < len).then_some(i + 1)) if mix((i as i64)) % 3 != 1 for k in 0..2_i64 {
                    given.reach(i);
                    for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        let n2 = (i as i64);
                    }
                    for n3 in 0..mix(k).rem_euclid(4) {
                        if n3 == 1 { continue; }
                        let n4 = (i as i64).wrapping_add(k);
                    }
                    if i == stop { return Ok(format!("left at {}", i)); }
                    let n5 = mix((i as i64).wrapping_sub(k));
                    let n6 = format!("{:>4}|{:?}", mix(k.wrapping_sub(33)), vec![n5; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 ^= ((i as i64) ^ 41) as u16;
                    a1.value = a1.value + (n5 ^ a1.scale).rem_euclid(50);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1.value)
    }
}

pub mod statement_165 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 5, scale: 2 };
        let mut a1: bool = true;
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> String {
            'items: for item in given.items.clone() {
                given.reach(item.at);
                let n1 = (item.at as i64).wrapping_add(item.value);
                if let Some(n2 @ 3..) = some(item.at, later, n1.wrapping_add(item.value)) {
                    if n2 % 4 == 0 {
                        a1 &= (item.at as i64).wrapping_add(48) != 431;
                    }
                    else {
                        if n1 > 4 && item.at % 5 == 1 { continue; }
                    }
                }
                a1 &= (n1 ^ n1) != 431;
                if (item.at as i64) & 2 != 0 { a0.value += item.value.rem_euclid(100); }
                a1 &= (n1 & 27) != 431;
                let n3 = if item.at >= later { break } else { (item.at as i64).wrapping_add(26) };
                for n4 in 0..item.value.wrapping_add(n3).rem_euclid(4) {
                    if n4 == 1 { continue; }
                    let Some(n5) = some(item.at, stop, 8) else { break 'items };
                }
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).float("a2", a2.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<i64> = Held { value: 5, scale: 2 };
        let mut a1: bool = true;
        let mut a2: (i64, f64) = (3, 0.25);
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                'items: for item in given.items.clone() {
                    given.reach(item.at);
                    let n1 = (item.at as i64).wrapping_add(item.value);
                    if let Some(n2 @ 3..) = some(item.at, later, n1.wrapping_add(item.value)) {
                        if n2 % 4 == 0 {
                            a1 &= (item.at as i64).wrapping_add(48) != 431;
                        }
                        else {
                            if n1 > 4 && item.at % 5 == 1 { continue; }
                        }
                    }
                    a1 &= (n1 ^ n1) != 431;
                    if (item.at as i64) & 2 != 0 { a0.value += item.value.rem_euclid(100); }
                    a1 &= (n1 & 27) != 431;
                    let n3 = if item.at >= later { break } else { (item.at as i64).wrapping_add(26) };
                    for n4 in 0..item.value.wrapping_add(n3).rem_euclid(4) {
                        if n4 == 1 { continue; }
                        let Some(n5) = some(item.at, stop, 8) else { break 'items };
                    }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1).float("a2", a2.1)
    }
}

pub mod statement_166 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2_home: (i64, usize) = (0, 0);
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for c in given.text.chars() {
                    for n1 in 0..(if round > 141 { round } else { 17 }).rem_euclid(4) {
                        if n1 == 2 { break; }
                        a0.1 = a0.1 ^ ((c as i64) ^ (c as i64));
                        if (c as usize) >= stop { return format!("left at {}", (c as usize)); }
                    }
                    let n2 = format!("{:>4}|{:?}", (if (c as i64) > 94 { round } else { round }), vec![(c as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    if (c as usize) == later { return format!("left at {}", (c as usize)); }
                    if (c as usize) == stop { break 'rounds; }
                    a1.push_back(n2);
                    if n2 % 3 == 0 { *a2 = max(*a2, ((n2 ^ 0), 4)); }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1).exact("a2", &a2_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, i64) = (3, 2);
        let mut a1: VecDeque<i64> = VecDeque::from([9]);
        let mut a2_home: (i64, usize) = (0, 0);
        let ended = ended(|| -> String {
            let a2 = &mut a2_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for c in given.text.chars() {
                        for n1 in 0..(if round > 141 { round } else { 17 }).rem_euclid(4) {
                            if n1 == 2 { break; }
                            a0.1 = a0.1 ^ ((c as i64) ^ (c as i64));
                            if (c as usize) >= stop { return format!("left at {}", (c as usize)); }
                        }
                        let n2 = format!("{:>4}|{:?}", (if (c as i64) > 94 { round } else { round }), vec![(c as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        if (c as usize) == later { return format!("left at {}", (c as usize)); }
                        if (c as usize) == stop { break 'rounds; }
                        a1.push_back(n2);
                        if n2 % 3 == 0 { *a2 = max(*a2, ((n2 ^ 0), 4)); }
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0.1).sequence("a1", a1).exact("a2", &a2_home)
    }
}

pub mod statement_167 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            for (i, item) in fresh.iter_mut().enumerate() {
                let c_stop = if i == stop { return Some(format!("left at {}", i)) } else { ((item.at as i64) ^ 6) };
                given.reach(i);
                let n1 = (if c_stop > 275 { (item.at as i64) } else { (item.at as i64) });
                item.value += (item.at as i64).rem_euclid(9);
                if c_stop > 204 && i % 5 == 1 { continue; }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for (i, item) in fresh.iter_mut().enumerate() let c_stop = if i == stop { return Some(format!("left at {}", i)) } else { ((item.at as i64) ^ 6) } {
                    given.reach(i);
                    let n1 = (if c_stop > 275 { (item.at as i64) } else { (item.at as i64) });
                    item.value += (item.at as i64).rem_euclid(9);
                    if c_stop > 204 && i % 5 == 1 { continue; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_168 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for chunk in given.items.chunks(3) {
                    if let Some(c0) = mix(chunk[0].value).checked_sub(0) {
                        given.reach(chunk[0].at);
                        if chunk[0].at == stop { break; }
                        a0 += Wrapping((round & 6) as u8);
                        let mut n1 = ((chunk.len() as i64) ^ round).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = round;
                            let n3 = (n1 ^ 4);
                        }
                        a0 += Wrapping(round.wrapping_add(c0) as u8);
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for chunk in given.items.chunks(3) if let Some(c0) = mix(chunk[0].value).checked_sub(0) {
                        given.reach(chunk[0].at);
                        if chunk[0].at == stop { break; }
                        a0 += Wrapping((round & 6) as u8);
                        let mut n1 = ((chunk.len() as i64) ^ round).rem_euclid(5);
                        while n1 > 0 {
                            n1 -= 1;
                            let n2 = round;
                            let n3 = (n1 ^ 4);
                        }
                        a0 += Wrapping(round.wrapping_add(c0) as u8);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_169 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            for item in given.census.items(len) {
                given.reach(item.value);
                match (item.value as i64).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n1 = |x: i64| -> Option<i64> {
                            if x % 3 == 0 { return None; }
                            for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                            Some(some(item.value, later, x)?.wrapping_add((item.value as i64).wrapping_mul(19)))
                        };
                        let n2 = n1(mix((item.value as i64).wrapping_sub(35))).unwrap_or(1);
                    }
                    _ => {}
                }
                if mix((item.value as i64)) % 3 != 1 {
                    match (item.value as i64).wrapping_mul(19).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n3 = format!("{:>4}|{:?}", (if (item.value as i64) > 225 { m } else { m }), vec![((item.value as i64) & 55); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        _ => {}
                    }
                    for n4 in 0..((item.value as i64) ^ 35).rem_euclid(4) {
                        if n4 == 2 { break; }
                        let n5 = format!("{}{word:?}", n4.wrapping_mul(3), word = n4.wrapping_mul(15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let n6 = ((item.value as i64) & 102);
                    }
                }
                if item.value == stop { return Some(format!("left at {}", item.value)); }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for item in given.census.items(len) {
                    given.reach(item.value);
                    match (item.value as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n1 = |x: i64| -> Option<i64> {
                                if x % 3 == 0 { return None; }
                                for y in 0..x & 3 { if y == 2 { break; } some(item.value, stop, y)?; }
                                Some(some(item.value, later, x)?.wrapping_add((item.value as i64).wrapping_mul(19)))
                            };
                            let n2 = n1(mix((item.value as i64).wrapping_sub(35))).unwrap_or(1);
                        }
                        _ => {}
                    }
                    if mix((item.value as i64)) % 3 != 1 {
                        match (item.value as i64).wrapping_mul(19).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n3 = format!("{:>4}|{:?}", (if (item.value as i64) > 225 { m } else { m }), vec![((item.value as i64) & 55); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            _ => {}
                        }
                        for n4 in 0..((item.value as i64) ^ 35).rem_euclid(4) {
                            if n4 == 2 { break; }
                            let n5 = format!("{}{word:?}", n4.wrapping_mul(3), word = n4.wrapping_mul(15) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let n6 = ((item.value as i64) & 102);
                        }
                    }
                    if item.value == stop { return Some(format!("left at {}", item.value)); }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_170 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.iter().filter(|item| item.value % 3 != 0) {
                given.reach(item.at);
                let mut n1 = item.value.wrapping_add(3).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        if mix(n1) % 3 != 1 {
                            let n3 = small(item.at, later, text(item.at, later, n1)?)?;
                        }
                        else {
                            let n4 = format!("{}{word:?}", ((item.at as i64) & 79), word = (item.at as i64).wrapping_mul(3) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        let mut n5 = (item.at as i64).rem_euclid(4);
                        let n6 = 'own_n5: loop {
                            n5 += 1;
                            if n5 > 5 { break n5 * 2; }
                            for _ in 0..2 {
                                if n5 == 3 { continue 'own_n5; }
                                let n7 = small(item.at, stop, item.value)?;
                                if n5 == 4 { break 'own_n5 7; }
                            }
                        };
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                let n8 = format!("{}{word:?}", (item.value ^ 45), word = (item.at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                let mut n9 = item.value.rem_euclid(4);
                let n10 = 'own_n9: loop {
                    n9 += 1;
                    if n9 > 5 { break n9 * 2; }
                    for _ in 0..2 {
                        if n9 == 3 { continue 'own_n9; }
                        match (n9 ^ n9).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n11 = (item.at as i64).wrapping_add(16);
                            }
                            _ => {}
                        }
                        if n9 == 4 { break 'own_n9 7; }
                    }
                };
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
                    let mut n1 = item.value.wrapping_add(3).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if mix(n1) % 3 != 1 {
                                let n3 = small(item.at, later, text(item.at, later, n1)?)?;
                            }
                            else {
                                let n4 = format!("{}{word:?}", ((item.at as i64) & 79), word = (item.at as i64).wrapping_mul(3) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            let mut n5 = (item.at as i64).rem_euclid(4);
                            let n6 = 'own_n5: loop {
                                n5 += 1;
                                if n5 > 5 { break n5 * 2; }
                                for _ in 0..2 {
                                    if n5 == 3 { continue 'own_n5; }
                                    let n7 = small(item.at, stop, item.value)?;
                                    if n5 == 4 { break 'own_n5 7; }
                                }
                            };
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    let n8 = format!("{}{word:?}", (item.value ^ 45), word = (item.at as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n9 = item.value.rem_euclid(4);
                    let n10 = 'own_n9: loop {
                        n9 += 1;
                        if n9 > 5 { break n9 * 2; }
                        for _ in 0..2 {
                            if n9 == 3 { continue 'own_n9; }
                            match (n9 ^ n9).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n11 = (item.at as i64).wrapping_add(16);
                                }
                                _ => {}
                            }
                            if n9 == 4 { break 'own_n9 7; }
                        }
                    };
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_171 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for &Item { at, value } in given.items.iter() {
                let n1 = mix(value.wrapping_sub(30));
                let n2 = format!("{} {:?}", mix(n1), small(at, stop, value)?.wrapping_add(1)).len() as i64;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for &Item { at, value } in given.items.iter() {
                    let n1 = mix(value.wrapping_sub(30));
                    let n2 = format!("{} {:?}", mix(n1), small(at, stop, value)?.wrapping_add(1)).len() as i64;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_172 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: (i64, Vec<i64>) = (3, vec![-1]);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for chunk in given.items.chunks(3) {
                    given.reach(chunk[0].at);
                    for n1 in 0..(if mix(round) % 3 != 1 { (chunk.len() as i64) } else { round }).rem_euclid(4) {
                        if n1 == 2 { break; }
                        match round.rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = n1.wrapping_mul(9);
                                match chunk[0].at { x if x == later => continue 'rounds, _ => {} }
                            }
                            _ => {}
                        }
                        if (chunk.len() as i64) > 99 {
                            given.values[if chunk[0].at == stop { usize::MAX } else { 0 }].min(1);
                        }
                    }
                    let mut n3 = (if round > 53 { round } else { (chunk.len() as i64) }).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        a1.1.push(((if chunk[0].value % 5 == 0 { (chunk.len() as i64) } else { 47 }) ^ a1.0));
                        if round > 287 {
                            let n4 = round.wrapping_mul(5);
                        }
                        else {
                            let n5 = format!("{}{word:?}", (n3 & 55), word = round % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        if n3 == 1 { break; }
                    }
                }
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Wrapping<u8> = Wrapping(3);
        let mut a1: (i64, Vec<i64>) = (3, vec![-1]);
        let ended = ended(|| -> String {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for chunk in given.items.chunks(3) {
                        given.reach(chunk[0].at);
                        for n1 in 0..(if mix(round) % 3 != 1 { (chunk.len() as i64) } else { round }).rem_euclid(4) {
                            if n1 == 2 { break; }
                            match round.rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = n1.wrapping_mul(9);
                                    match chunk[0].at { x if x == later => continue 'rounds, _ => {} }
                                }
                                _ => {}
                            }
                            if (chunk.len() as i64) > 99 {
                                given.values[if chunk[0].at == stop { usize::MAX } else { 0 }].min(1);
                            }
                        }
                        let mut n3 = (if round > 53 { round } else { (chunk.len() as i64) }).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            a1.1.push(((if chunk[0].value % 5 == 0 { (chunk.len() as i64) } else { 47 }) ^ a1.0));
                            if round > 287 {
                                let n4 = round.wrapping_mul(5);
                            }
                            else {
                                let n5 = format!("{}{word:?}", (n3 & 55), word = round % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                            if n3 == 1 { break; }
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            rest
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.1)
    }
}

pub mod statement_173 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: u64 = 3;
        let mut a2: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.items.clone() {
                for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    if (item.at as i64) % 4 == 0 { a2 += usize::from((item.value & 19) % 2 == 0); }
                    a0 &= (item.at as i64).wrapping_add(item.value) != 431;
                    let n1 = mix(item.value.wrapping_sub(item.value));
                    a0 &= mix(n1) != 431;
                    a1 += n1.wrapping_add(n1).rem_euclid(100) as u64;
                    a2 += usize::from(n1 % 2 == 0);
                    assert!(!(item.at >= stop), "on purpose {}", item.at);
                }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = true;
        let mut a1: u64 = 3;
        let mut a2: usize = 0;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() for k in 0..item.value.rem_euclid(3) {
                    given.reach(item.at);
                    if (item.at as i64) % 4 == 0 { a2 += usize::from((item.value & 19) % 2 == 0); }
                    a0 &= (item.at as i64).wrapping_add(item.value) != 431;
                    let n1 = mix(item.value.wrapping_sub(item.value));
                    a0 &= mix(n1) != 431;
                    a1 += n1.wrapping_add(n1).rem_euclid(100) as u64;
                    a2 += usize::from(n1 % 2 == 0);
                    assert!(!(item.at >= stop), "on purpose {}", item.at);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).exact("a2", &a2)
    }
}

pub mod statement_174 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: [u32; 8] = [1; 8];
        let mut pairs_home = vec![(1_i64, 3_usize); len + 1];
        let mut lists_home = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            let mut scratch = Vec::<i64>::new();
            for i in (0..=len as i64).rev() {
                given.reach((i as usize));
                scratch.clear();
                a0 &= !(1 << (i & 15)) | 0x10_0000;
                a0 &= !(1 << ((if i > 190 { i } else { 38 }) & 15)) | 0x10_0000;
                if i > 242 { a1[(i ^ 20).rem_euclid(8) as usize] += 1; }
                let n1 = if (i as usize) == stop { break } else { (i ^ 1) };
                let mut n2 = n1.rem_euclid(4);
                let n3 = 'own_n2: loop {
                    n2 += 1;
                    if n2 > 5 { break n2 * 2; }
                    for _ in 0..2 {
                        if n2 == 3 { continue 'own_n2; }
                        a1[(n1 & 33).rem_euclid(8) as usize] += 1;
                        if n2 == 4 { break 'own_n2 7; }
                    }
                };
                pairs[i as usize].0 += n3.wrapping_add(34).rem_euclid(60);
                lists[i as usize].clear();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs_home).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u32 = u32::MAX;
        let mut a1: [u32; 8] = [1; 8];
        let mut pairs_home = vec![(1_i64, 3_usize); len + 1];
        let mut lists_home = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            let pairs = &mut pairs_home[..];
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                for i in (0..=len as i64).rev() {
                    given.reach((i as usize));
                    scratch.clear();
                    a0 &= !(1 << (i & 15)) | 0x10_0000;
                    a0 &= !(1 << ((if i > 190 { i } else { 38 }) & 15)) | 0x10_0000;
                    if i > 242 { a1[(i ^ 20).rem_euclid(8) as usize] += 1; }
                    let n1 = if (i as usize) == stop { break } else { (i ^ 1) };
                    let mut n2 = n1.rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            a1[(n1 & 33).rem_euclid(8) as usize] += 1;
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    pairs[i as usize].0 += n3.wrapping_add(34).rem_euclid(60);
                    lists[i as usize].clear();
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("pairs", &pairs_home).window("lists", &lists_home)
    }
}

pub mod statement_175 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut a1: i64 = 2;
        let mut a2: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            let mut scratch = Vec::<i64>::new();
            for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                given.reach(at);
                scratch.clear();
                if (at as i64) % 4 == 0 && at % 5 == 1 { continue; }
                let n1 = format!("{}{word:?}", ((at as i64) & 46), word = value % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                scratch.extend([(if mix((at as i64)) % 3 != 1 { (at as i64) } else { (at as i64) }), mix(value)]);
                let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                *a0 += ((at as i64) & 19).rem_euclid(100);
                a1 = a1 ^ mix(n1.wrapping_sub((at as i64)));
                if mix((at as i64)) % 3 != 1 { a2.value |= ((at as i64) ^ a2.scale) % 50 == 7; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: i64 = -1;
        let mut a1: i64 = 2;
        let mut a2: Held<bool> = Held { value: false, scale: 2 };
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (at, value) in given.items.iter().map(|item| (item.at, item.value)).collect::<BTreeMap<_, _>>() {
                    given.reach(at);
                    scratch.clear();
                    if (at as i64) % 4 == 0 && at % 5 == 1 { continue; }
                    let n1 = format!("{}{word:?}", ((at as i64) & 46), word = value % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    scratch.extend([(if mix((at as i64)) % 3 != 1 { (at as i64) } else { (at as i64) }), mix(value)]);
                    let n2 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    *a0 += ((at as i64) & 19).rem_euclid(100);
                    a1 = a1 ^ mix(n1.wrapping_sub((at as i64)));
                    if mix((at as i64)) % 3 != 1 { a2.value |= ((at as i64) ^ a2.scale) % 50 == 7; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).exact("a1", &a1).exact("a2", &a2.value)
    }
}

pub mod statement_176 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            for c in given.text.chars() {
                let n1 = (if mix((c as i64)) % 3 != 1 { (c as i64) } else { 48 });
                let n2 = (c as i64).wrapping_mul(9);
                if (c as usize) == stop { return format!("left at {}", (c as usize)); }
            }
            "the end".to_owned()
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for c in given.text.chars() {
                    let n1 = (if mix((c as i64)) % 3 != 1 { (c as i64) } else { 48 });
                    let n2 = (c as i64).wrapping_mul(9);
                    if (c as usize) == stop { return format!("left at {}", (c as usize)); }
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended)
    }
}

pub mod statement_177 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let mut a1: i64 = 77;
        let ended = ended(|| -> Option<String> {
            'items: for chunk in given.items.chunks(3) {
                given.reach(chunk[0].at);
                let mut n1 = chunk[0].value.wrapping_add(chunk[0].value).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    if chunk[0].value % 2 == 0 {
                        if mix((chunk.len() as i64)) % 3 != 1 && chunk[0].at % 5 == 1 { continue 'items; }
                    }
                }
                if chunk[0].at == later { break; }
                let n2 = format!("{:>4}|{:?}", mix((chunk.len() as i64)), vec![(chunk.len() as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0.1 |= (mix(chunk[0].value) ^ a0.0) % 50 == 7;
                a1 ^= (if n2 % 5 == 0 { n2 } else { 25 });
                let n3 = if chunk[0].at == stop { return Some(format!("left at {}", chunk[0].at)) } else { (if mix(chunk[0].value) % 3 != 1 { n2 } else { 10 }) };
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, bool) = (3, false);
        let mut a1: i64 = 77;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                'items: for chunk in given.items.chunks(3) {
                    given.reach(chunk[0].at);
                    let mut n1 = chunk[0].value.wrapping_add(chunk[0].value).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        if chunk[0].value % 2 == 0 {
                            if mix((chunk.len() as i64)) % 3 != 1 && chunk[0].at % 5 == 1 { continue 'items; }
                        }
                    }
                    if chunk[0].at == later { break; }
                    let n2 = format!("{:>4}|{:?}", mix((chunk.len() as i64)), vec![(chunk.len() as i64); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 |= (mix(chunk[0].value) ^ a0.0) % 50 == 7;
                    a1 ^= (if n2 % 5 == 0 { n2 } else { 25 });
                    let n3 = if chunk[0].at == stop { return Some(format!("left at {}", chunk[0].at)) } else { (if mix(chunk[0].value) % 3 != 1 { n2 } else { 10 }) };
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1).exact("a1", &a1)
    }
}

pub mod statement_178 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            for (i, c) in given.text.chars().enumerate() {
                given.reach(i);
                a0.value -= 2;
                let n1 = ((c as i64) ^ (c as i64));
                a0.value -= ((i as i64) ^ (i as i64)).rem_euclid(90) as u32;
                let Some(n2) = some(i, stop, 8) else { return format!("left at {}", i) };
                a0.value -= mix(n2.wrapping_sub(n2)).rem_euclid(90) as u32;
                numbers[i] ^= (n2 ^ (c as i64)) & 511;
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<u32> = Held { value: 4_000_000_000, scale: 2 };
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for (i, c) in given.text.chars().enumerate() {
                    given.reach(i);
                    a0.value -= 2;
                    let n1 = ((c as i64) ^ (c as i64));
                    a0.value -= ((i as i64) ^ (i as i64)).rem_euclid(90) as u32;
                    let Some(n2) = some(i, stop, 8) else { return format!("left at {}", i) };
                    a0.value -= mix(n2.wrapping_sub(n2)).rem_euclid(90) as u32;
                    numbers[i] ^= (n2 ^ (c as i64)) & 511;
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0.value).window("numbers", &numbers)
    }
}

pub mod statement_179 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut a1: (i64, i32) = (3, 20);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            for item in fresh.iter_mut() {
                given.reach(item.at);
                let n1 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                    Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(17)))
                };
                let n2 = n1((if item.value > 274 { (item.at as i64) } else { item.value })).unwrap_or(1);
                a0.value += Duration::from_millis((n2 ^ a0.scale).rem_euclid(100) as u64);
                a1.1 = a1.1.min((item.value ^ a1.0) as i32);
                let n3 = some(item.at, stop, (item.value ^ n2)).ok_or(Small(item.at))?;
                let n4 = (0..4_i64).map(|m| m.wrapping_mul((item.at as i64)) % 50).sum::<i64>();
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<Duration> = Held { value: Duration::from_secs(1), scale: 2 };
        let mut a1: (i64, i32) = (3, 20);
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in fresh.iter_mut() {
                    given.reach(item.at);
                    let n1 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some(item.at, stop, y)?; }
                        Some(some(item.at, later, x)?.wrapping_add(item.value.wrapping_mul(17)))
                    };
                    let n2 = n1((if item.value > 274 { (item.at as i64) } else { item.value })).unwrap_or(1);
                    a0.value += Duration::from_millis((n2 ^ a0.scale).rem_euclid(100) as u64);
                    a1.1 = a1.1.min((item.value ^ a1.0) as i32);
                    let n3 = some(item.at, stop, (item.value ^ n2)).ok_or(Small(item.at))?;
                    let n4 = parallel!(sum(m.wrapping_mul((item.at as i64)) % 50 for m in 0..4_i64));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1.1).window("fresh", fresh.iter().map(|item| item.value))
    }
}

pub mod statement_180 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            'items: for pair in given.items.windows(2) {
                let (c0, c0m) = ((pair[1].value & 112) / 3, (pair[1].value & 112) % 7);
                let c1 = c0.wrapping_mul(7);
                given.reach(pair[0].at);
                if c1 & 4 != 0 && pair[0].at % 5 == 1 { continue; }
                if pair[0].at == stop { break 'items; }
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                'items: for pair in given.items.windows(2) let (c0, c0m) = ((pair[1].value & 112) / 3, (pair[1].value & 112) % 7) let c1 = c0.wrapping_mul(7) {
                    given.reach(pair[0].at);
                    if c1 & 4 != 0 && pair[0].at % 5 == 1 { continue; }
                    if pair[0].at == stop { break 'items; }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_181 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: (i64, String) = (3, String::new());
        let mut numbers_home = vec![7_i64; len + 1];
        let mut lists_home = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            let lists = &mut lists_home[..];
            for i in 1..=len.min(200) as u8 {
                let c_stop = if usize::from(i) == stop { return Some(format!("left at {}", usize::from(i))) } else { (i as i64) };
                given.reach(usize::from(i));
                let n1 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) });
                if mix(n1) % 3 != 1 { a0.value += "yz"; }
                a0.value.push('x');
                if usize::from(i) >= stop { return Some(format!("left at {}", usize::from(i))); }
                a1.1.push('x');
                if usize::from(i) == later { return Some(format!("left at {}", usize::from(i))); }
                numbers[i as usize] = (c_stop & 45) % 1000;
                lists[i as usize].clear();
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).sequence("a1", a1.1.bytes()).window("numbers", &numbers_home).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: (i64, String) = (3, String::new());
        let mut numbers_home = vec![7_i64; len + 1];
        let mut lists_home = vec![vec![1_i64]; len + 1];
        let ended = ended(|| -> Option<String> {
            let numbers = &mut numbers_home[..];
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 1..=len.min(200) as u8 let c_stop = if usize::from(i) == stop { return Some(format!("left at {}", usize::from(i))) } else { (i as i64) } {
                    given.reach(usize::from(i));
                    let n1 = (if mix((i as i64)) % 3 != 1 { (i as i64) } else { (i as i64) });
                    if mix(n1) % 3 != 1 { a0.value += "yz"; }
                    a0.value.push('x');
                    if usize::from(i) >= stop { return Some(format!("left at {}", usize::from(i))); }
                    a1.1.push('x');
                    if usize::from(i) == later { return Some(format!("left at {}", usize::from(i))); }
                    numbers[i as usize] = (c_stop & 45) % 1000;
                    lists[i as usize].clear();
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).sequence("a1", a1.1.bytes()).window("numbers", &numbers_home).window("lists", &lists_home)
    }
}

pub mod statement_182 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut grid_home = vec![[1_i64; 3]; len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let lists = &mut lists_home[..];
            let mut scratch = Vec::<i64>::new();
            'items: for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                scratch.clear();
                let mut n1 = mix(item.value.wrapping_sub(item.value)).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        if mix((item.at as i64)) % 3 != 1 {
                            let n3 = mix(n1.wrapping_sub(item.value));
                        }
                        else {
                            if item.value & 2 != 0 && i % 5 == 1 { continue 'items; }
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                if n2 % 5 == 0 {
                    for n4 in 0..(item.value & 50).rem_euclid(4) {
                        if n4 > 98 && i % 5 == 1 { continue; }
                        let mut n5 = 3_i64;
                        for m in 0..5_i64 { if m + 3 == n4 & 7 { break; } n5 += m ^ (n4 & 7); }
                    }
                    if mix(n2) % 3 != 1 {
                        a0 ^= mix(n2.wrapping_sub(item.value)) as u16;
                    }
                    else {
                        if (item.at as i64) % 4 == 0 && i % 5 == 1 { continue; }
                    }
                }
                a0 ^= mix(n2.wrapping_sub(9)) as u16;
                for x in 0..3 { grid[i][x] = mix(n2.wrapping_sub(37)); }
                lists[i].push(mix((item.at as i64).wrapping_sub(17)));
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid_home).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: u16 = 9;
        let mut grid_home = vec![[1_i64; 3]; len];
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let grid = &mut grid_home[..];
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                let mut scratch = Vec::<i64>::new();
                'items: for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    scratch.clear();
                    let mut n1 = mix(item.value.wrapping_sub(item.value)).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            if mix((item.at as i64)) % 3 != 1 {
                                let n3 = mix(n1.wrapping_sub(item.value));
                            }
                            else {
                                if item.value & 2 != 0 && i % 5 == 1 { continue 'items; }
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    if n2 % 5 == 0 {
                        for n4 in 0..(item.value & 50).rem_euclid(4) {
                            if n4 > 98 && i % 5 == 1 { continue; }
                            let mut n5 = 3_i64;
                            parallel!(for m in 0..5_i64 { if m + 3 == n4 & 7 { break; } n5 += m ^ (n4 & 7); });
                        }
                        if mix(n2) % 3 != 1 {
                            a0 ^= mix(n2.wrapping_sub(item.value)) as u16;
                        }
                        else {
                            if (item.at as i64) % 4 == 0 && i % 5 == 1 { continue; }
                        }
                    }
                    a0 ^= mix(n2.wrapping_sub(9)) as u16;
                    for x in 0..3 { grid[i][x] = mix(n2.wrapping_sub(37)); }
                    lists[i].push(mix((item.at as i64).wrapping_sub(17)));
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("grid", &grid_home).window("lists", &lists_home)
    }
}

pub mod statement_183 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let ended = ended(|| -> Option<String> {
            for i in 0..len / 10 {
                for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    let n1 = { let shown = (i as i64).wrapping_mul(3); format!("{shown:04}-{:x}", (if (i as i64) % 2 == 0 { (j as i64) } else { 35 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 |= ((if n1 & 3 != 0 { (i as i64) } else { 26 }) & 64) as u8;
                    match (j as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    if mix(n1) % 3 != 1 { a0.1 |= ((n1 ^ a0.0) & 64) as u8; }
                    match (i * 10 + j) { x if x == stop => return Some(format!("left at {}", (i * 10 + j))), _ => {} }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u8) = (3, 1);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len / 10 for j in 0..10_usize {
                    given.reach((i * 10 + j));
                    let n1 = { let shown = (i as i64).wrapping_mul(3); format!("{shown:04}-{:x}", (if (i as i64) % 2 == 0 { (j as i64) } else { 35 })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.1 |= ((if n1 & 3 != 0 { (i as i64) } else { 26 }) & 64) as u8;
                    match (j as i64).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                        }
                        _ => {}
                    }
                    if mix(n1) % 3 != 1 { a0.1 |= ((n1 ^ a0.0) & 64) as u8; }
                    match (i * 10 + j) { x if x == stop => return Some(format!("left at {}", (i * 10 + j))), _ => {} }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_184 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len as u64 {
                    if (i as i64) > 276 {
                        if round > 111 {
                        }
                        else {
                            let n1 = format!("{}{word:?}", round.wrapping_mul(17), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let mut n2 = round.rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                let n3 = format!("{:>4}|{:?}", (i as i64).wrapping_add(n1), vec![mix((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n4 = (n2 & 102);
                            }
                        }
                        if let Some(n5 @ 3..) = some((i as usize), later, ((i as i64) ^ (i as i64))) {
                            let n6 = format!("{}{word:?}", mix(n5.wrapping_sub(n5)), word = (round ^ 48) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if let Some(n7 @ 3..) = some((i as usize), later, mix(round)) {
                                if (i as i64) > 23 && (i as usize) % 5 == 1 { continue; }
                            }
                        }
                        if round > 215 && (i as usize) % 5 == 1 { continue; }
                        let n8 = format!("{:>4}|{:?}", (i as i64), vec![(i as i64).wrapping_add(47); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
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
                parallel!(n_jobs = n_jobs, 
                    for i in 0..len as u64 if (i as i64) > 276 {
                        if round > 111 {
                        }
                        else {
                            let n1 = format!("{}{word:?}", round.wrapping_mul(17), word = mix((i as i64)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            let mut n2 = round.rem_euclid(5);
                            while n2 > 0 {
                                n2 -= 1;
                                let n3 = format!("{:>4}|{:?}", (i as i64).wrapping_add(n1), vec![mix((i as i64)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                                let n4 = (n2 & 102);
                            }
                        }
                        if let Some(n5 @ 3..) = some((i as usize), later, ((i as i64) ^ (i as i64))) {
                            let n6 = format!("{}{word:?}", mix(n5.wrapping_sub(n5)), word = (round ^ 48) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            if let Some(n7 @ 3..) = some((i as usize), later, mix(round)) {
                                if (i as i64) > 23 && (i as usize) % 5 == 1 { continue; }
                            }
                        }
                        if round > 215 && (i as usize) % 5 == 1 { continue; }
                        let n8 = format!("{:>4}|{:?}", (i as i64), vec![(i as i64).wrapping_add(47); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended)
    }
}

pub mod statement_185 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: (i64, bool) = (3, false);
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                let n1 = mix((i as i64).wrapping_sub((i as i64)));
                let n2 = |x: i64| -> Option<i64> {
                    if x % 3 == 0 { return None; }
                    for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                    Some(some((i as usize), later, x)?.wrapping_add(((i as i64) ^ (i as i64))))
                };
                let n3 = n2(n1.wrapping_mul(3)).unwrap_or(1);
                match (n1 ^ n1).rem_euclid(4) {
                    0 => continue,
                    m @ 1..=2 => {
                        let n4 = mix((i as i64));
                        if mix(n4) % 3 != 1 {
                            let n5 = format!("{:>4}|{:?}", (if mix(n1) % 3 != 1 { m } else { 18 }), vec![(if (i as i64) % 4 == 0 { n1 } else { n1 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                    }
                    _ => {}
                }
                let n6 = { let shown = (n1 & 119); format!("{shown:04}-{:x}", n1) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0.value.push_str(&(if n3 & 4 != 0 { n6 } else { (i as i64) }).to_string());
                if n1 % 5 == 0 { a1.1 |= ((n6 ^ 37) ^ a1.0) % 50 == 7; }
                let n7 = small((i as usize), stop, text((i as usize), stop, n3)?)?;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).exact("a1", &a1.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<String> = Held { value: String::new(), scale: 2 };
        let mut a1: (i64, bool) = (3, false);
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    let n1 = mix((i as i64).wrapping_sub((i as i64)));
                    let n2 = |x: i64| -> Option<i64> {
                        if x % 3 == 0 { return None; }
                        for y in 0..x & 3 { if y == 2 { break; } some((i as usize), stop, y)?; }
                        Some(some((i as usize), later, x)?.wrapping_add(((i as i64) ^ (i as i64))))
                    };
                    let n3 = n2(n1.wrapping_mul(3)).unwrap_or(1);
                    match (n1 ^ n1).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            let n4 = mix((i as i64));
                            if mix(n4) % 3 != 1 {
                                let n5 = format!("{:>4}|{:?}", (if mix(n1) % 3 != 1 { m } else { 18 }), vec![(if (i as i64) % 4 == 0 { n1 } else { n1 }); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                            }
                        }
                        _ => {}
                    }
                    let n6 = { let shown = (n1 & 119); format!("{shown:04}-{:x}", n1) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0.value.push_str(&(if n3 & 4 != 0 { n6 } else { (i as i64) }).to_string());
                    if n1 % 5 == 0 { a1.1 |= ((n6 ^ 37) ^ a1.0) % 50 == 7; }
                    let n7 = small((i as usize), stop, text((i as usize), stop, n3)?)?;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.value.bytes()).exact("a1", &a1.1)
    }
}

pub mod statement_186 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let ended = ended(|| -> Option<String> {
            let mut scratch = Vec::<i64>::new();
            for (i, c) in given.text.chars().enumerate() {
                if let Some(c0) = mix((c as i64)).checked_sub(4) {
                    if (i as i64) > 173 {
                        given.reach(i);
                        scratch.clear();
                        let n1 = mix((i as i64));
                        let mut n2 = (c0 & 96).rem_euclid(5);
                        while n2 > 0 {
                            n2 -= 1;
                            scratch.extend([n2, ((c as i64) ^ 21)]);
                            let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                        }
                        let n4 = format!("{:>4}|{:?}", n1.wrapping_add(38), vec![c0; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        a0 |= (if (i as i64) > 113 { c0 } else { c0 }) % 50 == 7;
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: bool = false;
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (i, c) in given.text.chars().enumerate() if let Some(c0) = mix((c as i64)).checked_sub(4) if (i as i64) > 173 {
                    given.reach(i);
                    scratch.clear();
                    let n1 = mix((i as i64));
                    let mut n2 = (c0 & 96).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        scratch.extend([n2, ((c as i64) ^ 21)]);
                        let n3 = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);
                    }
                    let n4 = format!("{:>4}|{:?}", n1.wrapping_add(38), vec![c0; 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 |= (if (i as i64) > 113 { c0 } else { c0 }) % 50 == 7;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_187 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Vec<Counted> = Vec::new();
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            let mut scratch = Vec::<i64>::new();
            for (i, item) in given.items.iter().enumerate() {
                given.reach(i);
                scratch.clear();
                match mix(item.value).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        a0 -= (some(i, later, (if item.value % 2 == 0 { m } else { 38 }))?).rem_euclid(100) as i32;
                    }
                    _ => {}
                }
                if mix((item.at as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                let mut n1 = (item.value & 110).rem_euclid(4);
                let n2 = 'own_n1: loop {
                    n1 += 1;
                    if n1 > 5 { break n1 * 2; }
                    for _ in 0..2 {
                        if n1 == 3 { continue 'own_n1; }
                        a0 -= (item.value & 48).rem_euclid(100) as i32;
                        for n3 in 0..(item.at as i64).wrapping_mul(13).rem_euclid(4) {
                            if n3 == 2 { break; }
                            (0..2).for_each(|_| { a0 -= mix(item.value.wrapping_sub(48)).rem_euclid(100) as i32; });
                        }
                        if n1 == 4 { break 'own_n1 7; }
                    }
                };
                a0 -= n2.wrapping_add((item.at as i64)).rem_euclid(100) as i32;
                a1.push(given.census.item(item.value.wrapping_mul(3).rem_euclid(99) as usize));
                let Some(n4) = some(i, stop, 8) else { panic!("on purpose {}", i) };
                let mut n5 = (n4 ^ 26).rem_euclid(5);
                while n5 > 0 {
                    n5 -= 1;
                    let n6 = mix(item.value.wrapping_sub(n5));
                    if n5 == 1 { break; }
                }
                lists[i].push(n2.wrapping_add(45));
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.iter().map(|item| item.value)).window("lists", &lists_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 7;
        let mut a1: Vec<Counted> = Vec::new();
        let mut lists_home = vec![vec![1_i64]; len];
        let ended = ended(|| -> Option<String> {
            let lists = &mut lists_home[..];
            parallel!(n_jobs = n_jobs, 
                let mut scratch = Vec::<i64>::new();
                for (i, item) in given.items.iter().enumerate() {
                    given.reach(i);
                    scratch.clear();
                    match mix(item.value).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            a0 -= (some(i, later, (if item.value % 2 == 0 { m } else { 38 }))?).rem_euclid(100) as i32;
                        }
                        _ => {}
                    }
                    if mix((item.at as i64)) % 3 != 1 && i % 5 == 1 { continue; }
                    let mut n1 = (item.value & 110).rem_euclid(4);
                    let n2 = 'own_n1: loop {
                        n1 += 1;
                        if n1 > 5 { break n1 * 2; }
                        for _ in 0..2 {
                            if n1 == 3 { continue 'own_n1; }
                            a0 -= (item.value & 48).rem_euclid(100) as i32;
                            for n3 in 0..(item.at as i64).wrapping_mul(13).rem_euclid(4) {
                                if n3 == 2 { break; }
                                (0..2).for_each(|_| { a0 -= mix(item.value.wrapping_sub(48)).rem_euclid(100) as i32; });
                            }
                            if n1 == 4 { break 'own_n1 7; }
                        }
                    };
                    a0 -= n2.wrapping_add((item.at as i64)).rem_euclid(100) as i32;
                    a1.push(given.census.item(item.value.wrapping_mul(3).rem_euclid(99) as usize));
                    let Some(n4) = some(i, stop, 8) else { panic!("on purpose {}", i) };
                    let mut n5 = (n4 ^ 26).rem_euclid(5);
                    while n5 > 0 {
                        n5 -= 1;
                        let n6 = mix(item.value.wrapping_sub(n5));
                        if n5 == 1 { break; }
                    }
                    lists[i].push(n2.wrapping_add(45));
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).sequence("a1", a1.iter().map(|item| item.value)).window("lists", &lists_home)
    }
}

pub mod statement_188 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<HashMap<i64, i64>> = Held { value: HashMap::from([(0, -1)]), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in 0..len {
                    let n1 = (i as i64).wrapping_add((i as i64));
                    for n2 in 0..(i as i64).wrapping_mul(17).rem_euclid(4) {
                        if n2 == 1 { continue; }
                        let n3 = format!("{:>4}|{:?}", ((i as i64) ^ 30), vec![mix((i as i64).wrapping_sub(23)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    if (i as i64) > 77 { a0.value.insert(round.wrapping_add((i as i64)).rem_euclid(40), round.wrapping_add((i as i64))); }
                    let Some(n4) = some(i, stop, 8) else { break 'rounds };
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value.show())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: Held<HashMap<i64, i64>> = Held { value: HashMap::from([(0, -1)]), scale: 2 };
        let ended = ended(|| -> Option<String> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for i in 0..len {
                        let n1 = (i as i64).wrapping_add((i as i64));
                        for n2 in 0..(i as i64).wrapping_mul(17).rem_euclid(4) {
                            if n2 == 1 { continue; }
                            let n3 = format!("{:>4}|{:?}", ((i as i64) ^ 30), vec![mix((i as i64).wrapping_sub(23)); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        }
                        if (i as i64) > 77 { a0.value.insert(round.wrapping_add((i as i64)).rem_euclid(40), round.wrapping_add((i as i64))); }
                        let Some(n4) = some(i, stop, 8) else { break 'rounds };
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).exact("a0", &a0.value.show())
    }
}

pub mod statement_189 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for i in (0..len).step_by(3) {
                    given.reach(i);
                    if let Some(n1 @ 3..) = some(i, later, round.wrapping_add(16)) {
                    }
                    let mut n2 = (i as i64).rem_euclid(4);
                    let n3 = 'own_n2: loop {
                        n2 += 1;
                        if n2 > 5 { break n2 * 2; }
                        for _ in 0..2 {
                            if n2 == 3 { continue 'own_n2; }
                            let n4 = ((i as i64) & 43);
                            if n2 == 4 { break 'own_n2 7; }
                        }
                    };
                    *a1 += 1;
                    for n5 in 0..mix((i as i64).wrapping_sub(24)).rem_euclid(4) {
                        if n5 == 2 { break; }
                        if (i as i64) & 7 != 0 && i % 5 == 1 { continue; }
                    }
                    a0.push_str(&round.wrapping_mul(5).to_string());
                    *a1 += round.rem_euclid(100);
                    assert!(!(i == stop), "on purpose {}", i);
                    let n6 = { let shown = ((i as i64) & 35); format!("{shown:04}-{:x}", (if round & 4 != 0 { n3 } else { round })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: String = String::new();
        let mut a1_home: i64 = -1;
        let ended = ended(|| -> Option<String> {
            let a0 = &mut a0_home;
            let a1 = &mut a1_home;
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, batch_size = batch, 
                    for i in (0..len).step_by(3) {
                        given.reach(i);
                        if let Some(n1 @ 3..) = some(i, later, round.wrapping_add(16)) {
                        }
                        let mut n2 = (i as i64).rem_euclid(4);
                        let n3 = 'own_n2: loop {
                            n2 += 1;
                            if n2 > 5 { break n2 * 2; }
                            for _ in 0..2 {
                                if n2 == 3 { continue 'own_n2; }
                                let n4 = ((i as i64) & 43);
                                if n2 == 4 { break 'own_n2 7; }
                            }
                        };
                        *a1 += 1;
                        for n5 in 0..mix((i as i64).wrapping_sub(24)).rem_euclid(4) {
                            if n5 == 2 { break; }
                            if (i as i64) & 7 != 0 && i % 5 == 1 { continue; }
                        }
                        a0.push_str(&round.wrapping_mul(5).to_string());
                        *a1 += round.rem_euclid(100);
                        assert!(!(i == stop), "on purpose {}", i);
                        let n6 = { let shown = ((i as i64) & 35); format!("{shown:04}-{:x}", (if round & 4 != 0 { n3 } else { round })) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                );
                rest += &format!("{:?};", round);
            }
            Some(rest)
        });
        Outcome::new(ended).sequence("a0", a0_home.bytes()).exact("a1", &a1_home)
    }
}

pub mod statement_190 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            for i in 0..=len {
                given.reach(i);
                let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64).wrapping_add(26) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                *a0 |= (if n1 % 3 == 0 { (i as i64) } else { 1 }) % 50 == 7;
                *a0 |= n1 % 50 == 7;
                if mix(n1) % 3 != 1 { *a0 |= mix((i as i64).wrapping_sub(31)) % 50 == 7; }
                if small(i, stop, text(i, stop, (i as i64).wrapping_add(9))?)? % 2 == 0 { mix(1); }
                numbers[i] = (numbers[i] & 1023) * 3 + mix(n1) % 1000;
                lists[i].push(n1);
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("numbers", &numbers).window("lists", &lists)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0_home: bool = false;
        let mut numbers = vec![7_i64; len];
        let mut lists = vec![vec![1_i64]; len];
        let ended = ended(|| -> Result<String, Wrong> {
            let a0 = &mut a0_home;
            parallel!(n_jobs = n_jobs, 
                for i in 0..=len {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", mix((i as i64)), word = (i as i64).wrapping_add(26) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    *a0 |= (if n1 % 3 == 0 { (i as i64) } else { 1 }) % 50 == 7;
                    *a0 |= n1 % 50 == 7;
                    if mix(n1) % 3 != 1 { *a0 |= mix((i as i64).wrapping_sub(31)) % 50 == 7; }
                    if small(i, stop, text(i, stop, (i as i64).wrapping_add(9))?)? % 2 == 0 { mix(1); }
                    numbers[i] = (numbers[i] & 1023) * 3 + mix(n1) % 1000;
                    lists[i].push(n1);
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0_home).window("numbers", &numbers).window("lists", &lists)
    }
}

pub mod statement_191 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: u16 = 9;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 0..len as u64 {
                given.reach((i as usize));
                if (i as i64) & 2 != 0 && (i as usize) % 5 == 1 { continue; }
                a1 ^= (i as i64).wrapping_add((i as i64)) as u16;
                for n1 in 0..mix((i as i64)).rem_euclid(4) {
                    a1 ^= (i as i64) as u16;
                }
                let n2 = if (i as usize) == stop { return Ok(format!("left at {}", (i as usize))) } else { (i as i64) };
                (0..2).for_each(|_| { a1 ^= (i as i64) as u16; });
                numbers[i as usize] ^= n2.wrapping_mul(11) & 511;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: [[i64; 3]; 2] = [[0; 3]; 2];
        let mut a1: u16 = 9;
        let mut numbers = vec![7_i64; len];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    if (i as i64) & 2 != 0 && (i as usize) % 5 == 1 { continue; }
                    a1 ^= (i as i64).wrapping_add((i as i64)) as u16;
                    for n1 in 0..mix((i as i64)).rem_euclid(4) {
                        a1 ^= (i as i64) as u16;
                    }
                    let n2 = if (i as usize) == stop { return Ok(format!("left at {}", (i as usize))) } else { (i as i64) };
                    (0..2).for_each(|_| { a1 ^= (i as i64) as u16; });
                    numbers[i as usize] ^= n2.wrapping_mul(11) & 511;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1).window("numbers", &numbers)
    }
}

pub mod statement_192 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            for i in 0..=len {
                given.reach(i);
                let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(13), word = (i as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                grid[i][(mix(n1.wrapping_sub(n1)) & 1) as usize] += 1;
                let mut n2 = mix(n1).rem_euclid(5);
                while n2 > 0 {
                    n2 -= 1;
                    let n3 = n1.wrapping_add(49);
                    grid[i][(((i as i64) ^ 16) & 1) as usize] += 1;
                }
                grid[i][((n1 ^ 24) & 1) as usize] += 1;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut grid = vec![[1_i64; 3]; len];
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 0..=len {
                    given.reach(i);
                    let n1 = format!("{}{word:?}", (i as i64).wrapping_mul(13), word = (i as i64) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    grid[i][(mix(n1.wrapping_sub(n1)) & 1) as usize] += 1;
                    let mut n2 = mix(n1).rem_euclid(5);
                    while n2 > 0 {
                        n2 -= 1;
                        let n3 = n1.wrapping_add(49);
                        grid[i][(((i as i64) ^ 16) & 1) as usize] += 1;
                    }
                    grid[i][((n1 ^ 24) & 1) as usize] += 1;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).window("grid", &grid)
    }
}

pub mod statement_193 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                for Item { at, value } in &given.items {
                    given.reach((*at));
                    let n1 = (*at as i64).wrapping_add(round);
                    let n2 = { let shown = mix((*at as i64).wrapping_sub((*at as i64))); format!("{shown:04}-{:x}", (*value).wrapping_mul(9)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    let mut n3 = n1.wrapping_add(n2).rem_euclid(5);
                    while n3 > 0 {
                        n3 -= 1;
                        if n3 % 4 == 0 {
                            if mix((*value)) % 3 != 1 && (*at) % 5 == 1 { continue; }
                        }
                        else {
                            a0 = a0.min(n1.wrapping_add(18) as i32);
                        }
                        if n3 == 1 { break; }
                    }
                    a0 = a0.min((round ^ 17) as i32);
                    let mut n4 = ((*at as i64) ^ 20).rem_euclid(5);
                    while n4 > 0 {
                        n4 -= 1;
                        for n5 in 0..n4.rem_euclid(4) {
                            let mut n6 = 3_i64;
                            for m in 0..5_i64 { if m + 3 == n5 & 7 { break; } n6 += m ^ (n5 & 7); }
                            a0 = a0.min(round.wrapping_add(8) as i32);
                        }
                    }
                }
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i32 = 20;
        let ended = ended(|| -> Result<String, Wrong> {
            let mut rest = String::new();
            'rounds: for round in 0..3_i64 {
                parallel!(n_jobs = n_jobs, 
                    for Item { at, value } in &given.items {
                        given.reach((*at));
                        let n1 = (*at as i64).wrapping_add(round);
                        let n2 = { let shown = mix((*at as i64).wrapping_sub((*at as i64))); format!("{shown:04}-{:x}", (*value).wrapping_mul(9)) }.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                        let mut n3 = n1.wrapping_add(n2).rem_euclid(5);
                        while n3 > 0 {
                            n3 -= 1;
                            if n3 % 4 == 0 {
                                if mix((*value)) % 3 != 1 && (*at) % 5 == 1 { continue; }
                            }
                            else {
                                a0 = a0.min(n1.wrapping_add(18) as i32);
                            }
                            if n3 == 1 { break; }
                        }
                        a0 = a0.min((round ^ 17) as i32);
                        let mut n4 = ((*at as i64) ^ 20).rem_euclid(5);
                        while n4 > 0 {
                            n4 -= 1;
                            for n5 in 0..n4.rem_euclid(4) {
                                let mut n6 = 3_i64;
                                parallel!(for m in 0..5_i64 { if m + 3 == n5 & 7 { break; } n6 += m ^ (n5 & 7); });
                                a0 = a0.min(round.wrapping_add(8) as i32);
                            }
                        }
                    }
                );
                rest += &format!("{:?};", round);
            }
            Ok(rest)
        });
        Outcome::new(ended).exact("a0", &a0)
    }
}

pub mod statement_194 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) {
                if let Some(c0) = (item.value as i64).wrapping_add(49).checked_sub(6) {
                    if let Some(c1) = (c0 ^ c0).checked_sub(6) {
                        let n1 = c1;
                        a0 += &format!("{} ", (c0 ^ 14));
                        if item.value >= stop { break; }
                    }
                }
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: String = String::from(">");
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for item in given.census.items(len).into_iter().filter(|item| item.value % 4 != 1) if let Some(c0) = (item.value as i64).wrapping_add(49).checked_sub(6) if let Some(c1) = (c0 ^ c0).checked_sub(6) {
                    let n1 = c1;
                    a0 += &format!("{} ", (c0 ^ 14));
                    if item.value >= stop { break; }
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).sequence("a0", a0.bytes())
    }
}

pub mod statement_195 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Option<String> {
            for (item, other) in given.items.iter().zip(&given.values) {
                let n1 = ((*other) ^ item.value);
                for n2 in 0..item.value.rem_euclid(4) {
                    for n3 in 0..(if (*other) & 2 != 0 { n2 } else { item.value }).rem_euclid(4) {
                        if n3 == 2 { break; }
                        let n4 = (n1 ^ 49);
                        if n4 & 1 != 0 { a0.1 -= (item.value & 66).rem_euclid(90) as u32; }
                    }
                }
                let mut n5 = item.value.rem_euclid(4);
                let n6 = 'own_n5: loop {
                    n5 += 1;
                    if n5 > 5 { break n5 * 2; }
                    for _ in 0..2 {
                        if n5 == 3 { continue 'own_n5; }
                        for n7 in 0..n5.wrapping_mul(13).rem_euclid(4) {
                            let n8 = (if n5 > 161 { n7 } else { 41 });
                            let n9 = ((*other) ^ n7);
                        }
                        if n1 % 4 == 0 {
                            let n10 = n1.wrapping_add((*other));
                        }
                        if n5 == 4 { break 'own_n5 7; }
                    }
                };
                a0.1 -= 2;
                if let Some(n11 @ 3..) = some(item.at, later, mix(item.value.wrapping_sub(33))) {
                    let n12 = some(item.at, stop, n6.wrapping_add(n11))?.checked_add(0)?;
                    let n13 = (*other);
                }
                a0.1 -= mix(n1).rem_euclid(90) as u32;
            }
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: (i64, u32) = (3, 4_000_000_000);
        let ended = ended(|| -> Option<String> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (item, other) in given.items.iter().zip(&given.values) {
                    let n1 = ((*other) ^ item.value);
                    for n2 in 0..item.value.rem_euclid(4) {
                        for n3 in 0..(if (*other) & 2 != 0 { n2 } else { item.value }).rem_euclid(4) {
                            if n3 == 2 { break; }
                            let n4 = (n1 ^ 49);
                            if n4 & 1 != 0 { a0.1 -= (item.value & 66).rem_euclid(90) as u32; }
                        }
                    }
                    let mut n5 = item.value.rem_euclid(4);
                    let n6 = 'own_n5: loop {
                        n5 += 1;
                        if n5 > 5 { break n5 * 2; }
                        for _ in 0..2 {
                            if n5 == 3 { continue 'own_n5; }
                            for n7 in 0..n5.wrapping_mul(13).rem_euclid(4) {
                                let n8 = (if n5 > 161 { n7 } else { 41 });
                                let n9 = ((*other) ^ n7);
                            }
                            if n1 % 4 == 0 {
                                let n10 = n1.wrapping_add((*other));
                            }
                            if n5 == 4 { break 'own_n5 7; }
                        }
                    };
                    a0.1 -= 2;
                    if let Some(n11 @ 3..) = some(item.at, later, mix(item.value.wrapping_sub(33))) {
                        let n12 = some(item.at, stop, n6.wrapping_add(n11))?.checked_add(0)?;
                        let n13 = (*other);
                    }
                    a0.1 -= mix(n1).rem_euclid(90) as u32;
                }
            );
            Some("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0.1)
    }
}

pub mod statement_196 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: usize = 0;
        let ended = ended(|| -> String {
            for i in 0..len as u64 {
                given.reach((i as usize));
                let mut n1 = ((i as i64) ^ 8).rem_euclid(5);
                while n1 > 0 {
                    n1 -= 1;
                    match (if n1 & 2 != 0 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            given.values[if (i as usize) == later { usize::MAX } else { 0 }].min(1);
                        }
                        _ => {}
                    }
                    let n2 = format!("{}{word:?}", mix(n1.wrapping_sub((i as i64))), word = n1.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                let n3 = (i as i64).wrapping_add((i as i64));
                for n4 in 0..n3.rem_euclid(4) {
                    if n4 == 2 { break; }
                    let n5 = n3.wrapping_mul(3);
                }
                if mix(n3) % 3 != 1 { a0 += i128::from(mix(n3)); }
                a1 += usize::from(mix(n3.wrapping_sub((i as i64))) % 2 == 0);
                given.values[if (i as usize) == stop { usize::MAX } else { 0 }].min(1);
            }
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i128 = 0;
        let mut a1: usize = 0;
        let ended = ended(|| -> String {
            parallel!(n_jobs = n_jobs, 
                for i in 0..len as u64 {
                    given.reach((i as usize));
                    let mut n1 = ((i as i64) ^ 8).rem_euclid(5);
                    while n1 > 0 {
                        n1 -= 1;
                        match (if n1 & 2 != 0 { (i as i64) } else { (i as i64) }).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                given.values[if (i as usize) == later { usize::MAX } else { 0 }].min(1);
                            }
                            _ => {}
                        }
                        let n2 = format!("{}{word:?}", mix(n1.wrapping_sub((i as i64))), word = n1.wrapping_mul(17) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    let n3 = (i as i64).wrapping_add((i as i64));
                    for n4 in 0..n3.rem_euclid(4) {
                        if n4 == 2 { break; }
                        let n5 = n3.wrapping_mul(3);
                    }
                    if mix(n3) % 3 != 1 { a0 += i128::from(mix(n3)); }
                    a1 += usize::from(mix(n3.wrapping_sub((i as i64))) % 2 == 0);
                    given.values[if (i as usize) == stop { usize::MAX } else { 0 }].min(1);
                }
            );
            "the end".to_owned()
        });
        Outcome::new(ended).exact("a0", &a0).exact("a1", &a1)
    }
}

pub mod statement_197 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let ended = ended(|| -> Result<String, Wrong> {
            for item in given.census.items(len) {
                let c_stop = if item.value == stop { break } else { (item.value as i64).wrapping_mul(17) };
                let n1 = format!("{}{word:?}", mix(c_stop), word = c_stop.wrapping_add(2) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                match mix(c_stop).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        match mix(c_stop.wrapping_sub(m)).rem_euclid(4) {
                            0 | 3 => {}
                            m => {
                                let n2 = (0..4_i64).filter(|m| m ^ m != 2).map(|m| m ^ m).collect::<Vec<_>>().len() as i64;
                            }
                            _ => {}
                        }
                    }
                    _ => {}
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
                for item in given.census.items(len) let c_stop = if item.value == stop { break } else { (item.value as i64).wrapping_mul(17) } {
                    let n1 = format!("{}{word:?}", mix(c_stop), word = c_stop.wrapping_add(2) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    match mix(c_stop).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            match mix(c_stop.wrapping_sub(m)).rem_euclid(4) {
                                0 | 3 => {}
                                m => {
                                    let n2 = parallel!(m ^ m for m in 0..4_i64 if m ^ m != 2).len() as i64;
                                }
                                _ => {}
                            }
                        }
                        _ => {}
                    }
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended)
    }
}

pub mod statement_198 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            for i in 1..=len.min(200) as u8 {
                given.reach(usize::from(i));
                let n1 = format!("{}{word:?}", mix((i as i64).wrapping_sub((i as i64))), word = mix((i as i64).wrapping_sub(26)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                a0 += ((i as i64) ^ 29).rem_euclid(100);
                numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + mix(n1) % 1000;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = 5;
        let mut numbers = vec![7_i64; len + 1];
        let ended = ended(|| -> Result<String, Wrong> {
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for i in 1..=len.min(200) as u8 {
                    given.reach(usize::from(i));
                    let n1 = format!("{}{word:?}", mix((i as i64).wrapping_sub((i as i64))), word = mix((i as i64).wrapping_sub(26)) % 9).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    a0 += ((i as i64) ^ 29).rem_euclid(100);
                    numbers[i as usize] = (numbers[i as usize] & 1023) * 3 + mix(n1) % 1000;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers)
    }
}

pub mod statement_199 {
    use super::*;

    pub fn serial(given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut numbers_home = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            for (i, item) in fresh.iter_mut().enumerate() {
                given.reach(i);
                item.value ^= mix(item.value) % 1000;
                numbers[i] = (numbers[i] & 1023) * 3 + ((item.at as i64) ^ item.value) % 1000;
                if item.value % 4 == 0 {
                    match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                    let n1 = format!("{:>4}|{:?}", mix((item.at as i64)), vec![item.value.wrapping_add(item.value); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                }
                a0 += 1;
                numbers[i] ^= (if item.value & 1 != 0 { item.value } else { 45 }) & 511;
            }
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home).window("fresh", fresh.iter().map(|item| item.value))
    }

    pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
        let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
        let mut a0: i64 = -1;
        let mut numbers_home = vec![7_i64; len];
        let mut fresh = given.items.clone();
        let ended = ended(|| -> Result<String, Wrong> {
            let numbers = &mut numbers_home[..];
            parallel!(n_jobs = n_jobs, batch_size = batch, 
                for (i, item) in fresh.iter_mut().enumerate() {
                    given.reach(i);
                    item.value ^= mix(item.value) % 1000;
                    numbers[i] = (numbers[i] & 1023) * 3 + ((item.at as i64) ^ item.value) % 1000;
                    if item.value % 4 == 0 {
                        match i { x if x == stop => resume_unwind(Box::new(Payload(i))), _ => {} }
                        let n1 = format!("{:>4}|{:?}", mix((item.at as i64)), vec![item.value.wrapping_add(item.value); 2]).bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);
                    }
                    a0 += 1;
                    numbers[i] ^= (if item.value & 1 != 0 { item.value } else { 45 }) & 511;
                }
            );
            Ok("the end".to_owned())
        });
        Outcome::new(ended).exact("a0", &a0).window("numbers", &numbers_home).window("fresh", fresh.iter().map(|item| item.value))
    }
}
