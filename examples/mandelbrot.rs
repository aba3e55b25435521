//! Draws the Mandelbrot set, row by row, and writes it as a PGM, the plainest format of grey pictures.
//!
//! `cargo run --release --example mandelbrot [FILE]`; by default into the folder for temporary files.

use parallel_for::parallel;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const WIDTH: u32 = 900;
const HEIGHT: u32 = 600;
const MOST: u32 = 500;

/// How many steps a point takes to leave, as a shade: 0 for never.
fn shade(column: u32, row: u32) -> u8 {
    let (re, im) = (3.0 * f64::from(column) / f64::from(WIDTH) - 2.0, 2.0 * f64::from(row) / f64::from(HEIGHT) - 1.0);
    let (mut x, mut y) = (0.0, 0.0);
    for step in 0..MOST {
        if x * x + y * y > 4.0 {
            return u8::try_from(40 + (step * 5) % 216).unwrap_or(u8::MAX);
        }
        (x, y) = (x * x - y * y + re, 2.0 * x * y + im);
    }
    0
}

fn main() -> Result<(), Box<dyn Error>> {
    // The two ranges are one index space: any two neighbouring pixels may be computed by different workers.
    let pixels = parallel!(shade(column, row) for row in 0..HEIGHT for column in 0..WIDTH);

    let path = std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("mandelbrot.pgm"), PathBuf::from);
    let header = format!("P5 {WIDTH} {HEIGHT} {}\n", u8::MAX);
    fs::write(&path, [header.into_bytes(), pixels].concat())?;
    println!("{}", path.display());
    Ok(())
}
