use parallel_for::parallel;
use std::io::Write;

fn main() {
    let xs = [1, 2, 3];
    let mut out = std::io::stdout().lock();
    parallel!(for x in &xs {
        out.write_all(x.to_string().as_bytes()).unwrap();
        out.flush().unwrap();
    });
}
