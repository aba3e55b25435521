//! A thousand files, three of them broken: all others are read, and the three are named.
//!
//! ```sh
//! cargo run --release --example outcomes
//! ```

use parallel_for::{Outcomes, parallel};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

/// The mean of the numbers in a file, one a line.
fn mean(path: &Path) -> Result<f64, Box<dyn Error + Send + Sync>> {
    let text = fs::read_to_string(path)?;
    let numbers = text.lines().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    assert!(!numbers.is_empty(), "no numbers in it");
    Ok(numbers.iter().sum::<f64>() / f64::from(u32::try_from(numbers.len())?))
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::temp_dir().join(format!("parallel-for-outcomes-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let paths: Vec<PathBuf> = (0..1000).map(|i| folder.join(format!("{i:03}.txt"))).collect();
    for (i, path) in paths.iter().enumerate() {
        match i {
            117 => {} // not there
            404 => fs::write(path, "")?,
            791 => fs::write(path, "1.5\ntwo\n")?,
            _ => fs::write(path, format!("{i}\n{}\n", i + 1))?,
        }
    }

    // The items are borrowed, so that trying one again costs no clone.
    let pause = Duration::from_millis(1);
    let means = parallel!(retries = 1, retry_pause = pause, into = Outcomes<_>, mean(path) for path in &paths);
    fs::remove_dir_all(&folder)?;

    for failure in means.failures() {
        println!("{}: {}", paths[failure.item()].display(), failure.message());
    }
    let good: Vec<f64> = means.iter().flatten().copied().collect();
    println!("{} of {} files are good", good.len(), means.len());
    println!("the largest mean is {:?}", good.iter().copied().reduce(f64::max));

    // Or all of them, or none: the error names the three.
    let error = means.all().unwrap_err();
    println!("{error}");
    assert_eq!(error.failures().count(), 3);
    Ok(())
}
