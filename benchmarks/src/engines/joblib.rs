//! joblib, in a Python process of its own: it cannot take turns with the others, so it has rows of its own.

use std::process::{Command, Stdio};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/joblib_rows.py");

/// One engine at one row, against Python's plain loop.
pub struct Standing {
    pub row: String,
    pub engine: String,
    pub rounds: usize,
    pub speedup: f64,
    /// Nanoseconds a loop.
    pub ns: f64,
}

/// Runs the script; or why not.
pub fn race(rounds: usize, jobs: usize) -> Result<Vec<Standing>, String> {
    let importable = Command::new("python3").args(["-c", "import joblib"]).stderr(Stdio::null()).status();
    match importable {
        Err(_) => return Err("there is no python3".into()),
        Ok(status) if !status.success() => return Err("python3 cannot import joblib".into()),
        Ok(_) => {}
    }
    let output = Command::new("python3")
        .args([SCRIPT, &rounds.to_string(), &jobs.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{SCRIPT} failed: {}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().filter_map(parse).collect())
}

/// `ROW<tab>ENGINE<tab>ROUNDS<tab>SPEEDUP<tab>NANOSECONDS`
fn parse(line: &str) -> Option<Standing> {
    let mut fields = line.split('\t');
    Some(Standing {
        row: fields.next()?.to_owned(),
        engine: fields.next()?.to_owned(),
        rounds: fields.next()?.parse().ok()?,
        speedup: fields.next()?.parse().ok()?,
        ns: fields.next()?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn lines() {
        let standing = parse("sqrt, n = 10\tjoblib loky\t3\t0.001\t1234.5").unwrap();
        assert_eq!((standing.row.as_str(), standing.rounds, standing.speedup), ("sqrt, n = 10", 3, 0.001));
        assert!(parse("a warning").is_none());
    }
}
