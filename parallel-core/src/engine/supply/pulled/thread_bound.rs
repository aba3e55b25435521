//! A value that one thread alone touches, while others may have a reference to it.

use std::marker::PhantomData;
use std::ptr;

/// A value that other threads may hold a reference to, and that only the thread that made it can reach: the iterator of
/// a loop, and how far it has been pulled. (An iterator that may go from thread to thread is taken out for others: `pullers.rs`.)
///
/// Invariant: it is made, lent out and dropped within one call on that thread, which is alive as long as the value is.
pub(super) struct ThreadBound<T> {
    value: T,
    thread: usize,
    /// A raw pointer is not `Send`, so the value stays on the thread that made it.
    _stays: PhantomData<*const ()>,
}

// SAFETY: through a shared reference only `get` reaches the value. It compares `here()`, a number that no two living
// threads share, with that of the thread that made the value, which is alive; so it succeeds on that thread alone.
unsafe impl<T> Sync for ThreadBound<T> {}

impl<T> ThreadBound<T> {
    pub(super) fn new(value: T) -> Self {
        Self { value, thread: here(), _stays: PhantomData }
    }

    /// The value, on its own thread.
    #[inline]
    pub(super) fn get(&self) -> Option<&T> {
        (self.thread == here()).then_some(&self.value)
    }
}

/// The number of the calling thread, which no other thread alive has.
#[inline]
fn here() -> usize {
    thread_local! {
        static HERE: u8 = const { 0 };
    }
    HERE.with(|here| ptr::from_ref(here).addr())
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::thread;

    #[test]
    fn only_its_own_thread_reaches_it() {
        let owner = ThreadBound::new(Cell::new(1));
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| assert!(owner.get().is_none()));
            }
            owner.get().unwrap().set(2);
        });
        assert_eq!(owner.get().unwrap().get(), 2);
    }
}
