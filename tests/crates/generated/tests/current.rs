//! The loops that are checked in are those that the generator makes.
//!
//! `BLESS=1` writes them again; `BLESS=1 SEED=7` writes other ones, to search for what the checked-in ones do not meet.

use std::path::Path;

#[test]
fn the_files_are_those_of_the_generator() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/loops");
    let bless = std::env::var_os("BLESS").is_some();
    let seed = std::env::var("SEED").ok().filter(|_| bless).map_or(generated_loops::SEED, |seed| seed.parse().unwrap());
    for (name, text) in generated_loops::files(seed) {
        let path = folder.join(name);
        if bless {
            std::fs::write(&path, text).unwrap();
            continue;
        }
        let checked_in = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        let line = checked_in.lines().zip(text.lines()).take_while(|(old, new)| old == new).count() + 1;
        assert!(
            checked_in == text,
            "tests/generated/tests/loops/{name} is not what the generator makes, from line {line} on; \
             write it again with `BLESS=1 cargo test -p generated-loops --test current`, and read the difference"
        );
    }
}
