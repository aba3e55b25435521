//! What an editor shows of a `parallel!` call, while it is whole and while it is being typed.

mod cases;

use editor::{Client, Server};
use std::io::Write;
use std::path::Path;

#[test]
#[cfg_attr(windows, ignore = "files are named as on Unix")]
fn an_editor_shows_what_it_shows_of_a_serial_loop() {
    let Some(server) = Server::find() else {
        // Not by `println!`, which the test runner keeps to itself.
        let _ = writeln!(std::io::stderr(), "skipped: no rust-analyzer with the std sources");
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edited");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut client = Client::open(&server, &folder, &root);
    let cases = cases::all();
    let wrong: Vec<String> = cases.iter().flat_map(|case| case.run(&mut client)).collect();
    let probes: usize = cases.iter().map(editor::Case::probes).sum();
    assert!(wrong.is_empty(), "{} of {probes} answers are wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{} cases, {probes} answers", cases.len());
}
