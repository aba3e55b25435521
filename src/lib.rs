#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use parallel_core::Accumulate;
pub use parallel_core::Config;
pub use parallel_core::Pool;
pub use parallel_core::cpu_count;
pub use parallel_core::effective_n_jobs;
pub use parallel_core::op;

/// Runs a comprehension or a loop on several cores.
#[macro_export]
macro_rules! parallel {
    ($($tokens:tt)*) => { $crate::loops::parallel!($crate $($tokens)*) };
}

/// The runtime, under the name that rustc gives it in its messages.
#[doc(hidden)]
pub mod loops {
    pub use parallel_core::__private::*;
    pub use parallel_macros::parallel;
}

#[doc(hidden)]
pub mod __private {
    pub use parallel_core::__private::NoExitInMacro as Done;
    pub use parallel_core::__private::*;
}

#[cfg(doctest)]
#[doc = include_str!("../docs/errors.md")]
pub struct ErrorsPage;
