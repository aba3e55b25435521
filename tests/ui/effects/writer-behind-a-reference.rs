use parallel_for::parallel;
use std::io::{self, Write};

fn show(out: &mut dyn Write, xs: &[i32]) -> io::Result<()> {
    parallel!(for x in xs {
        out.write_all(x.to_string().as_bytes())?;
    });
    Ok(())
}

fn main() {
    let xs = [1, 2, 3];
    let mut list = vec![];
    show(&mut list, &xs).unwrap();
}
