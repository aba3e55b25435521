use parallel_for::parallel;
use std::fs;

fn read(names: &[&str]) -> std::io::Result<Vec<String>> {
    Ok(parallel!(checkpoint = "file", fs::read_to_string(name)? for name in names))
}

fn main() {
    drop(read(&[]));
}
