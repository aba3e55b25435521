//! The anchor of a loop: the last argument of its entry.

use super::run::NoEffects;
use std::marker::PhantomData;

/// The last argument of an entry. It carries the type of the results from where it is expected to the body, so that
/// errors about it are said of the body; and it carries the effects of the loop.
pub struct Anchor<R, E = NoEffects>(E, PhantomData<fn() -> R>);

impl<R, E> Anchor<R, E> {
    /// The effects.
    #[inline]
    pub(crate) fn effects(self) -> E {
        self.0
    }

    /// The anchor with something else as its effects.
    #[cfg(feature = "record")]
    pub(crate) fn map<F>(self, around: impl FnOnce(E) -> F) -> Anchor<R, F> {
        Anchor(around(self.0), PhantomData)
    }
}

impl<R> Anchor<R> {
    /// The anchor of a loop that gives a result and does nothing else.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    #[inline]
    pub fn new() -> Self {
        Self(NoEffects, PhantomData)
    }

    /// The anchor of a loop with effects besides its result.
    #[inline]
    pub fn with<E>(self, effects: E) -> Anchor<R, E> {
        Anchor(effects, PhantomData)
    }
}
