//! What is done first in a forked child.

use std::sync::atomic::{AtomicU8, Ordering};

/// A function that is called in each forked child, by the thread that has forked, before `fork` returns there.
pub(super) struct InChildren {
    #[cfg_attr(not(all(unix, not(any(loom, miri)))), allow(dead_code, reason = "nobody can be told there"))]
    call: extern "C" fn(),
    state: AtomicU8,
}

impl InChildren {
    /// The states: not asked for yet; being asked for, or refused; asked for.
    const NEW: u8 = 0;
    const REFUSED: u8 = 1;
    const CALLED: u8 = 2;

    pub(super) const fn new(call: extern "C" fn()) -> Self {
        Self { call, state: AtomicU8::new(Self::NEW) }
    }

    /// Tells whether the function is called in children that are forked from now on. Asks for that, the first time.
    pub(super) fn is_called(&self) -> bool {
        // No `Once`: a child would wait for a thread of its parent that was in the middle of it.
        match self.state.compare_exchange(Self::NEW, Self::REFUSED, Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => {
                let is_called = self.ask();
                if is_called {
                    self.state.store(Self::CALLED, Ordering::Relaxed);
                }
                is_called
            }
            Err(state) => state == Self::CALLED,
        }
    }

    #[cfg(all(unix, not(any(loom, miri))))]
    fn ask(&self) -> bool {
        type Handler = Option<extern "C" fn()>;
        unsafe extern "C" {
            safe fn pthread_atfork(before: Handler, in_parent: Handler, in_child: Handler) -> std::ffi::c_int;
        }
        // Where there is no memory for it, a child is not told.
        pthread_atfork(None, None, Some(self.call)) == 0
    }

    #[cfg(not(all(unix, not(any(loom, miri)))))]
    fn ask(&self) -> bool {
        false
    }
}
