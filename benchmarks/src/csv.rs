//! The measurements as comma-separated values, written row by row, so that what is finished survives a hang.

use crate::engines::joblib;
use crate::turns::{Standing, quantile};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

pub struct Csv(File);

impl Csv {
    pub fn create(path: &Path) -> io::Result<Self> {
        let mut file = File::create(path)?;
        writeln!(file, "row,engine,rounds,speedup,speedup_q1,speedup_q3,cpu_ratio,ns_per_loop")?;
        Ok(Self(file))
    }

    /// One line for each engine. The nanoseconds are for diagnosis: only the ratios can be compared with other runs.
    pub fn row(&mut self, standing: &Standing) -> io::Result<()> {
        for lane in standing.lanes() {
            let Some(speedups) = standing.speedups(lane.engine) else { continue };
            let (q1, q2, q3) = (quantile(&speedups, 0.25), quantile(&speedups, 0.5), quantile(&speedups, 0.75));
            let (row, engine, rounds) = (field(&standing.row), field(lane.engine.name()), speedups.len());
            let cpu = standing.cpu(lane.engine).unwrap_or(f64::NAN);
            let wall = standing.wall(lane.engine).unwrap_or(f64::NAN);
            writeln!(self.0, "{row},{engine},{rounds},{q2:.4},{q1:.4},{q3:.4},{cpu:.4},{wall:.1}")?;
        }
        self.0.flush()
    }

    /// joblib's rows are compared with Python's plain loop.
    pub fn joblib(&mut self, standings: &[joblib::Standing]) -> io::Result<()> {
        for joblib::Standing { row, engine, rounds, speedup, ns } in standings {
            writeln!(self.0, "{},{},{rounds},{speedup:.6},,,,{ns:.1}", field(row), field(engine))?;
        }
        self.0.flush()
    }
}

/// Quoted where it has a comma or a quote.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn fields() {
        assert_eq!(field("primes"), "primes");
        assert_eq!(field("chili, kept"), "\"chili, kept\"");
        assert_eq!(field("n = 10, \"warm\""), "\"n = 10, \"\"warm\"\"\"");
    }
}
