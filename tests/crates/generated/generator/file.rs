//! The files of loops: one for each loop, and one for each kind, which lists them.

use crate::case::Case;
use crate::comprehension::comprehension;
use crate::pipeline::pipeline;
use crate::random::Random;
use crate::statement::statement;
use crate::stream::stream;

/// The names of the files, and what is in them.
pub fn files(seed: u32) -> Vec<(String, String)> {
    let mut files = Vec::new();
    add("statement", 200, seed, statement, &mut files);
    add("comprehension", 150, seed, comprehension, &mut files);
    add("pipeline", 80, seed, pipeline, &mut files);
    add("stream", 30, seed, stream, &mut files);
    files
}

fn add(kind: &str, count: u64, seed: u32, make: fn(String, &mut Random) -> Case, files: &mut Vec<(String, String)>) {
    let (mut loops, mut cases) = (String::new(), String::new());
    for number in 0..count {
        let name = format!("{kind}_{number:03}");
        // Each of its own seed, so that a change of one leaves the others as they are.
        let own = (u64::from(seed) << 32) + 1_000_000 * kind.len() as u64 + number;
        let case = make(name.clone(), &mut Random::new(own));
        loops += &format!("mod {name} {{\n    include!(\"{name}.rs\");\n}}\n");
        cases += &format!("    {name}::CASE,\n");
        files.push((format!("{name}.rs"), case.text(seed)));
    }
    let list = format!("{loops}\npub const CASES: &[generated_loops::run::Case] = &[\n{cases}];\n");
    files.push((format!("{kind}s.rs"), list));
}
