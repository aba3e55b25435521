//! A bar over the files of a folder. `cargo run --release --features progress --example progress -- ~/pictures`
//!
//! `2> log.txt` shows what a log file gets.

use parallel_for::parallel;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let files = files_in(Path::new(&folder))?;

    let mut by_size = parallel!(progress = "counting lines", (count_lines(file), file) for file in &files);

    by_size.sort_by_key(|(lines, _)| std::cmp::Reverse(*lines));
    for (lines, file) in by_size.iter().take(5) {
        println!("{lines:>8}  {}", file.display());
    }
    Ok(())
}

/// The lines of a file; 0 if it cannot be read.
fn count_lines(file: &Path) -> usize {
    fs::read(file).map_or(0, |bytes| bytes.split(|byte| *byte == b'\n').count())
}

/// The files in a folder and in those inside it.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    Ok(files)
}
