//! What the three programs share: their command line, and the line about their speed.

use std::fmt::Display;
use std::str::FromStr;
use std::time::Instant;

/// The words behind the name of the program.
pub struct CommandLine(Vec<String>);

impl CommandLine {
    /// Those of this process.
    #[expect(clippy::new_without_default, reason = "it is not the same every time")]
    pub fn new() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Tells if a flag, such as `--serial`, is there.
    pub fn has(&self, flag: &str) -> bool {
        self.0.iter().any(|word| word == flag)
    }

    /// What follows an option, such as `--width`; else `default`.
    ///
    /// # Errors
    /// When it is no `T`.
    pub fn value<T>(&self, option: &str, default: T) -> Result<T, String>
    where
        T: FromStr<Err: Display>,
    {
        let Some(place) = self.0.iter().position(|word| word == option) else { return Ok(default) };
        let word = self.0.get(place + 1).ok_or_else(|| format!("{option} needs a value"))?;
        word.parse().map_err(|error| format!("{option} {word}: {error}"))
    }
}

/// Runs `work`, and says on stderr how long it took and how many units of work a second that is.
pub fn timed<R>(what: &str, amount: f64, unit: &str, work: impl FnOnce() -> R) -> R {
    let since = Instant::now();
    let result = work();
    let seconds = since.elapsed().as_secs_f64();
    eprintln!("{what}: {seconds:.3} s, {:.3} {unit} a second", amount / seconds);
    result
}
