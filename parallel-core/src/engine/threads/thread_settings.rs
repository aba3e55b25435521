//! The settings of helper threads: their stack, their names, and what runs on each when it starts and ends.

use crate::engine::contain;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;
use std::{env, fmt, thread};

/// A function of the user's that is told the number of a helper thread.
type Handler = Arc<dyn Fn(usize) + Send + Sync>;

/// The settings of the helper threads of a pool. Without a value of its own each has a default: a stack as large as
/// that of a main thread, the name `parallel-for-` with a number, nothing to run, and a moment of
/// lingering.
#[derive(Clone, Default)]
pub(crate) struct ThreadSettings {
    pub(crate) stack_size: Option<usize>,
    pub(crate) name: Option<Arc<dyn Fn(usize) -> String + Send + Sync>>,
    pub(crate) start_handler: Option<Handler>,
    pub(crate) exit_handler: Option<Handler>,
    pub(crate) linger: Option<Duration>,
}

impl ThreadSettings {
    /// Tells whether all settings are at their defaults.
    pub(crate) fn are_default(&self) -> bool {
        let Self { stack_size, name, start_handler, exit_handler, linger } = self;
        stack_size.is_none() && name.is_none() && start_handler.is_none() && exit_handler.is_none() && linger.is_none()
    }

    /// The beginning of the thread of this number.
    pub(super) fn builder(&self, index: usize) -> thread::Builder {
        // Panic safety: the user's function is not to end the loop that needs a thread; its thread has a name all the
        // same.
        let own = self.name.as_ref().and_then(|name| catch_unwind(AssertUnwindSafe(|| name(index))).ok());
        let name = own.filter(|name| !name.contains('\0')).unwrap_or_else(|| format!("parallel-for-{index}"));
        thread::Builder::new().name(name).stack_size(self.stack_size.unwrap_or_else(default_stack))
    }

    /// Runs the life of the thread of this number.
    pub(super) fn live(&self, index: usize, life: impl FnOnce()) {
        // A thread whose handler panics is still counted on.
        let call = |handler: &Option<Handler>| handler.iter().for_each(|handler| contain(|| handler(index)));
        call(&self.start_handler);
        life();
        call(&self.exit_handler);
    }
}

impl fmt::Debug for ThreadSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ThreadSettings")
            .field("stack_size", &self.stack_size)
            .field("linger", &self.linger)
            .finish_non_exhaustive()
    }
}

/// The least stack of a thread, in bytes: that of a main thread on most systems.
const STACK: usize = 8 << 20;

/// The stack of a thread of which nothing is said, in bytes: what fits a main thread's is to fit this. More where the
/// environment says so, be it by `ulimit -s` or by `RUST_MIN_STACK`. It is reserved, not used: memory is what is
/// touched.
pub(crate) fn default_stack() -> usize {
    let wanted = env::var("RUST_MIN_STACK").ok().and_then(|size| size.trim().parse().ok()).unwrap_or(0);
    STACK.max(main_stack().unwrap_or(0)).max(wanted)
}

/// The bound on the stack of the main thread, unless it has none.
#[cfg(all(target_os = "linux", target_pointer_width = "64", not(miri)))]
fn main_stack() -> Option<usize> {
    unsafe extern "C" {
        safe fn getrlimit(resource: std::ffi::c_int, limits: &mut [u64; 2]) -> std::ffi::c_int;
    }
    const STACK: std::ffi::c_int = 3;
    // Larger ones say "without a bound" in so many words.
    const LARGEST: u64 = 1 << 32;
    let mut limits = [0; 2];
    let answer = getrlimit(STACK, &mut limits);
    usize::try_from(limits[0]).ok().filter(|_| answer == 0 && limits[0] <= LARGEST)
}

#[cfg(not(all(target_os = "linux", target_pointer_width = "64", not(miri))))]
fn main_stack() -> Option<usize> {
    None
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_stack_is_no_smaller_than_a_main_threads() {
        assert!(default_stack() >= STACK);
        assert!(main_stack().is_none_or(|main| default_stack() >= main));
    }

    #[test]
    fn a_name_that_cannot_be_had_is_made_up() {
        let named = |name: fn(usize) -> String| {
            let settings = ThreadSettings { name: Some(Arc::new(name)), ..ThreadSettings::default() };
            let name = || thread::current().name().map(str::to_owned);
            settings.builder(7).spawn(name).unwrap().join().unwrap().unwrap()
        };
        assert_eq!(named(|index| format!("mine {index}")), "mine 7");
        assert_eq!(named(|_| "nul\0".to_owned()), "parallel-for-7");
        assert_eq!(named(|_| std::panic::resume_unwind(Box::new(()))), "parallel-for-7");
    }
}
