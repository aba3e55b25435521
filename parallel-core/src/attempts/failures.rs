//! The items of a loop that failed, as an error.

use super::failure::Failure;
use super::outcomes::Outcomes;
use std::error::Error;
use std::fmt;

/// The most failures that the text names.
const NAMED: usize = 10;

/// The error of [`Outcomes::all`]: which items failed. It keeps what succeeded.
///
/// ```
/// use parallel_for::{Outcomes, parallel};
///
/// fn numbers(texts: &[&str]) -> Result<Vec<i32>, Box<dyn std::error::Error>> {
///     Ok(parallel!(into = Outcomes<_>, text.parse::<i32>() for text in texts).all()?)
/// }
/// assert_eq!(numbers(&["1", "2"]).unwrap(), [1, 2]);
/// let error = numbers(&["1", "x"]).unwrap_err();
/// assert_eq!(error.to_string(), "1 of 2 items failed: item 1 failed: invalid digit found in string");
/// ```
pub struct Failures<R>(Outcomes<R>);

impl<R> Failures<R> {
    pub(super) fn new(outcomes: Outcomes<R>) -> Self {
        Self(outcomes)
    }

    /// The items that failed, in order.
    pub fn failures(&self) -> impl Iterator<Item = &Failure> {
        self.0.failures()
    }

    /// All outcomes, also those of the items that did not fail.
    pub fn into_outcomes(self) -> Outcomes<R> {
        self.0
    }
}

impl<R> fmt::Debug for Failures<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.failures()).finish()
    }
}

impl<R> fmt::Display for Failures<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (failed, all) = (self.failures().count(), self.0.len());
        write!(formatter, "{failed} of {all} {} failed", if all == 1 { "item" } else { "items" })?;
        for (number, failure) in self.failures().take(NAMED).enumerate() {
            write!(formatter, "{}{failure}", if number == 0 { ": " } else { "; " })?;
        }
        match failed.saturating_sub(NAMED) {
            0 => Ok(()),
            more => write!(formatter, "; and {more} more"),
        }
    }
}

impl<R> Error for Failures<R> {}
