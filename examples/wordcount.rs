//! Counts the words of files in parallel, merges the counts and prints the twenty most frequent.
//!
//! `cargo run --release --example wordcount [FILE…]`; without files, the sources of this repository.

use parallel_for::parallel;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io};

type Counts = HashMap<String, u64>;

/// The words of one file; an unreadable file has none, and says so.
fn count(path: &Path) -> Counts {
    let text = fs::read(path).unwrap_or_else(|error| {
        eprintln!("{}: {error}", path.display());
        Vec::new()
    });
    let mut counts = Counts::new();
    for word in String::from_utf8_lossy(&text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    counts
}

fn merge(into: Counts, from: Counts) -> Counts {
    let (mut large, small) = if into.len() >= from.len() { (into, from) } else { (from, into) };
    for (word, n) in small {
        *large.entry(word).or_default() += n;
    }
    large
}

/// Every text file below a folder, in a fixed order.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            sources(&path, files)?;
        } else if path.extension().is_some_and(|kind| ["rs", "md", "toml"].iter().any(|text| kind == *text)) {
            files.push(path);
        }
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let mut files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        sources(Path::new(env!("CARGO_MANIFEST_DIR")), &mut files)?;
    }

    let start = Instant::now();
    let serial = files.iter().map(|file| count(file)).fold(Counts::new(), merge);
    let serial_time = start.elapsed();

    let start = Instant::now();
    let counts = parallel!(reduce(count(file) for file in &files, merge)).unwrap_or_default();
    let parallel_time = start.elapsed();

    assert_eq!(counts, serial);
    let mut ranking: Vec<_> = counts.iter().collect();
    ranking.sort_by_key(|&(word, &n)| (std::cmp::Reverse(n), word));
    for (word, n) in ranking.iter().take(20) {
        println!("{n:>8} {word}");
    }
    println!("{} words in {} files", counts.values().sum::<u64>(), files.len());
    println!("serial {serial_time:.1?}, parallel {parallel_time:.1?}: the same counts");
    Ok(())
}
