//! What a loop gives whose items may fail.

use super::failure::Failure;
use super::failures::Failures;
use std::fmt;
use std::ops::Deref;
use std::{slice, vec};

/// The outcome of each item of a loop with `into = Outcomes<_>`: a `Result<R, Failure>` for each, in the order of the input.
/// Every item runs, whatever happens to the others.
///
/// An item that panics is a [`Failure`]. Where the value is a `Result`, `R` is its `Ok` type, and an `Err` is a
/// [`Failure`], too. An item that a filter turned away has no outcome; one whose filter fails has one.
///
/// To look at it is to look at a slice: `outcomes[3]`, `outcomes.len()`, `outcomes.iter()`.
///
/// ```
/// use parallel_for::{Outcomes, parallel};
///
/// let rows = ["3", "4", "five"];
/// let roots = parallel!(into = Outcomes<_>, row.parse::<f64>().map(f64::sqrt) for row in rows);
/// assert_eq!(roots.len(), 3);
/// assert_eq!(*roots[1].as_ref().unwrap(), 2.0);
/// let failed: Vec<usize> = roots.failures().map(|failure| failure.item()).collect();
/// assert_eq!(failed, [2]);
///
/// let failures = roots.all().unwrap_err();
/// assert_eq!(failures.to_string(), "1 of 3 items failed: item 2 failed: invalid float literal");
/// ```
pub struct Outcomes<R>(Vec<Result<R, Failure>>);

impl<R> Outcomes<R> {
    /// The values, if no item failed; else the error that says which ones did, and keeps what succeeded.
    ///
    /// # Errors
    /// If an item failed.
    ///
    /// ```
    /// use parallel_for::{Outcomes, parallel};
    ///
    /// let halves = parallel!(into = Outcomes<_>, 12 / n for n in 1..4);
    /// assert_eq!(halves.all().unwrap(), [12, 6, 4]);
    /// ```
    pub fn all(self) -> Result<Vec<R>, Failures<R>> {
        if self.failures().next().is_some() {
            return Err(Failures::new(self));
        }
        Ok(self.0.into_iter().flatten().collect())
    }

    /// The items that failed, in order.
    pub fn failures(&self) -> impl Iterator<Item = &Failure> {
        self.0.iter().filter_map(|outcome| outcome.as_ref().err())
    }
}

impl<R> FromIterator<Result<R, Failure>> for Outcomes<R> {
    fn from_iter<I: IntoIterator<Item = Result<R, Failure>>>(outcomes: I) -> Self {
        Self(outcomes.into_iter().collect())
    }
}

impl<R> Deref for Outcomes<R> {
    type Target = [Result<R, Failure>];

    fn deref(&self) -> &[Result<R, Failure>] {
        &self.0
    }
}

impl<R> IntoIterator for Outcomes<R> {
    type Item = Result<R, Failure>;
    type IntoIter = vec::IntoIter<Result<R, Failure>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'o, R> IntoIterator for &'o Outcomes<R> {
    type Item = &'o Result<R, Failure>;
    type IntoIter = slice::Iter<'o, Result<R, Failure>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<R: fmt::Debug> fmt::Debug for Outcomes<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(&self.0).finish()
    }
}
