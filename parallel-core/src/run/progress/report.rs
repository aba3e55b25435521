//! `progress = |p: &Progress| …`: a closure that is called with each snapshot.

use super::shown::Show;
use super::snapshot::Progress;

/// A closure that is called with each snapshot.
pub struct Report<F>(pub(super) F);

impl<F: Fn(&Progress) + Sync> Show for Report<F> {
    fn show(&self, now: &Progress) {
        (self.0)(now);
    }
}
