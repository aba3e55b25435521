//! Whether a thread is inside of a loop: a loop whose blocks other processes run, too, is not called there, since these do not
//! know of it.

use std::cell::Cell;

thread_local! {
    static IS_INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Tells whether the calling thread is inside of a loop.
pub(crate) fn is_inside() -> bool {
    IS_INSIDE.try_with(Cell::get).unwrap_or(true)
}

/// Notes that the calling thread is inside of a loop, until the guard is dropped.
#[inline]
pub(in crate::engine) fn enter() -> Inside {
    Inside(IS_INSIDE.try_with(|inside| inside.replace(true)).unwrap_or(true))
}

/// A guard: dropping it, also by a panic, puts back what was before.
pub(in crate::engine) struct Inside(bool);

impl Drop for Inside {
    #[inline]
    fn drop(&mut self) {
        let _ = IS_INSIDE.try_with(|inside| inside.set(self.0));
    }
}
