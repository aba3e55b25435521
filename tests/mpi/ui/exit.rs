use parallel_for::parallel;
use std::io;

fn first(lines: &[String]) -> io::Result<usize> {
    parallel!(backend = mpi, for line in lines {
        std::fs::read(line)?;
    });
    Ok(0)
}

fn main() {
    let _ = first(&[]);
}
