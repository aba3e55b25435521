use parallel_for::parallel;
use std::io::Write;

fn main() {
    let file = std::fs::File::create("out").unwrap();
    parallel!(backend = any, for i in 0..10 {
        let _ = writeln!(&file, "{i}");
    });
}
