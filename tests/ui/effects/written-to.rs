use parallel_for::parallel;
use std::io::Write;

fn main() {
    let mut out = std::io::stdout().lock();
    parallel!(for x in 0..10 {
        writeln!(out, "{x}").unwrap();
    });
}
