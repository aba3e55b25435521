//! The readings of many weather stations, in a folder of CSV files, put together by station: how many, the mean, the least, the
//! largest. What cannot be read is named, by file and line, and everything else counts.
//!
//! ```sh
//! cargo run --release -p real --bin csv_folder -- --make readings --files 400
//! cargo run --release -p real --bin csv_folder -- --folder readings
//! cargo run --release -p real --bin csv_folder -- --folder readings --serial
//! ```
//!
//! The first line makes such a folder, with some mistakes in it. The others print the same.

use parallel_for::parallel;
use real::{CommandLine, timed};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::ops::AddAssign;
use std::path::{Path, PathBuf};

/// What is known of a station's temperatures.
#[derive(Clone, Copy)]
struct Summary {
    count: u64,
    /// In tenths of a degree, as they are read: whole numbers add up the same in any order.
    sum: i64,
    least: i64,
    largest: i64,
}

impl Summary {
    const EMPTY: Self = Self { count: 0, sum: 0, least: i64::MAX, largest: i64::MIN };
}

impl AddAssign<&Summary> for Summary {
    fn add_assign(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.least = self.least.min(other.least);
        self.largest = self.largest.max(other.largest);
    }
}

/// The summaries of a file, by station, and its mistakes, each with its line.
struct Table {
    stations: BTreeMap<String, Summary>,
    mistakes: Vec<String>,
}

/// Reads a file with the columns `station` and `temperature`. A row with a mistake is left out.
fn read(path: &Path) -> Result<Table, csv::Error> {
    let mut table = Table { stations: BTreeMap::new(), mistakes: Vec::new() };
    let mut reader = csv::Reader::from_path(path)?;
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                table.mistakes.push(error.to_string());
                continue;
            }
        };
        let number = row.position().map_or(0, csv::Position::line);
        match (&row[0], tenths(&row[1])) {
            (station, Some(temperature)) => {
                let reading = Summary { count: 1, sum: temperature, least: temperature, largest: temperature };
                *table.stations.entry(station.to_owned()).or_insert(Summary::EMPTY) += &reading;
            }
            (_, None) => table.mistakes.push(format!("line {number}: `{}` is no temperature", &row[1])),
        }
    }
    Ok(table)
}

/// What is known after some of the files.
struct Report {
    stations: BTreeMap<String, Summary>,
    mistakes: Vec<String>,
}

impl Report {
    fn add(&mut self, path: &Path, table: Result<Table, csv::Error>) {
        match table {
            Ok(table) => {
                for (station, summary) in &table.stations {
                    *self.stations.entry(station.clone()).or_insert(Summary::EMPTY) += summary;
                }
                self.mistakes.extend(table.mistakes.iter().map(|mistake| format!("{}: {mistake}", path.display())));
            }
            Err(error) => self.mistakes.push(format!("{}: {error}", path.display())),
        }
    }
}

/// The tenths in a number with at most one decimal.
fn tenths(text: &str) -> Option<i64> {
    let (whole, tenth) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let tenth: i64 = if tenth.len() == 1 { tenth.parse().ok()? } else { return None };
    let is_negative = whole.starts_with('-');
    let whole: i64 = whole.parse().ok()?;
    Some(10 * whole + if is_negative { -tenth } else { tenth })
}

/// Writes such a folder: every 97th reading is none, one file is no text, and one has a row that is too short.
fn make(folder: &Path, files: u32, rows: u32) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in 0..files {
        let mut text = b"station,temperature\n".to_vec();
        for row in 0..rows {
            let mixed = (file * rows + row).wrapping_mul(2_654_435_761) >> 12;
            let station = mixed % 40;
            let temperature = if (file + row) % 97 == 96 {
                "n/a".to_owned()
            } else {
                format!("{}.{}", i64::from(mixed % 60) - 20, mixed % 10)
            };
            writeln!(text, "\"Station, {station}\",{temperature}")?;
        }
        fs::write(folder.join(format!("{file:04}.csv")), text)?;
    }
    fs::write(folder.join("broken.csv"), b"station,temperature\n\xff\xfe,1.0\n")?;
    fs::write(folder.join("short.csv"), "station,temperature\nalone\n")
}

fn main() -> Result<(), Box<dyn Error>> {
    let line = CommandLine::new();
    if line.has("--make") {
        let folder = PathBuf::from(line.value("--make", String::new())?);
        make(&folder, line.value("--files", 100)?, line.value("--rows", 5000)?)?;
        return Ok(());
    }
    let folder = line.value("--folder", "readings".to_owned())?;
    // A folder has no order of its own.
    let mut paths = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    let bytes: u64 = paths.iter().filter_map(|path| Some(path.metadata().ok()?.len())).sum();
    #[expect(clippy::cast_precision_loss, reason = "a speed")]
    let megabytes = bytes as f64 / 1e6;

    let mut report = Report { stations: BTreeMap::new(), mistakes: Vec::new() };
    timed("the files", megabytes, "MB", || {
        if line.has("--serial") {
            for path in &paths {
                report.add(path, read(path));
            }
        } else {
            // The files are read on all cores; what follows `then` has them in their order, one by one.
            parallel!(progress = "files", for path in &paths {
                (path, read(path))
            } then |(path, table)| report.add(path, table));
        }
    });

    for (station, Summary { count, sum, least, largest }) in &report.stations {
        #[expect(clippy::cast_precision_loss, reason = "a mean")]
        let mean = *sum as f64 / *count as f64 / 10.0;
        let (least, largest) = (tenths_as_degrees(*least), tenths_as_degrees(*largest));
        println!("{station:<12} {count:>8} readings, mean {mean:>7.3}, from {least} to {largest}");
    }
    println!("{} files, {} mistakes", paths.len(), report.mistakes.len());
    for mistake in report.mistakes.iter().take(10) {
        println!("  {mistake}");
    }
    Ok(())
}

fn tenths_as_degrees(tenths: i64) -> String {
    format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10)
}
