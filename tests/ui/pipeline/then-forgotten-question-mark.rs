use parallel_for::parallel;
use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout();
    parallel!(for x in [1, 2, 3] { x * x } then |square| writeln!(out, "{square}"));
    Ok(())
}
