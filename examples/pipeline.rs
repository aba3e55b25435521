//! A pipeline: lines in, lines out, in order and in bounded memory, however long the input is.
//!
//! ```sh
//! cargo run --release --example pipeline < measurements.csv > results.csv
//! ```
//!
//! Without an input on stdin it makes one up. Each line is a number; what comes out is the number and the count of steps
//! that its Collatz sequence takes to 1.

use parallel_for::{Stream, parallel};
use std::error::Error;
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

/// How many steps it takes from `n` to 1.
fn steps(mut n: u64) -> u32 {
    let mut steps = 0;
    while n > 1 {
        n = if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

/// Reads a number a line and writes it with its steps. The lines are read and written on this thread.
fn pipe(input: impl BufRead, output: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut longest = (0, 0);
    parallel!(
        for line in input.lines() {
            let number: u64 = line?.trim().parse()?;
            (number, steps(number))
        } then |(number, steps)| {
            longest = longest.max((steps, number));
            writeln!(output, "{number},{steps}")?;
        }
    );
    eprintln!("the longest has {} steps, from {}", longest.0, longest.1);
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let (input, mut output) = (io::stdin(), BufWriter::new(io::stdout()));
    if input.is_terminal() {
        let lines: Vec<String> = (1..=2_000).map(|n| n.to_string()).collect();
        pipe(lines.join("\n").as_bytes(), &mut output)?;
    } else {
        // `stdin().lock()` must stay on this thread; a parallel loop lets it.
        pipe(input.lock(), &mut output)?;
    }
    output.flush()?;

    // The same without a sink: the results come out of an iterator, and the loop ends when that is dropped.
    let mut all = parallel!(into = Stream<_>, (steps(n), n) for n in 1..);
    if let Some((steps, n)) = all.find(|(steps, _)| *steps >= 250) {
        eprintln!("the first with 250 steps or more is {n}: {steps}");
    }
    Ok(())
}
