//! The end of the process: the moment at which the numbers and the trace are written.

/// Has `report` called when the process ends in an ordinary way: `main` returns, or somebody calls `exit`. A process
/// that aborts, or is killed, calls nothing; nor does `std::process::exit` on Windows, which asks the system and not the
/// C library.
///
/// Gives `false` where there is no such service.
#[cfg(not(any(miri, all(target_family = "wasm", target_os = "unknown"))))]
pub(super) fn call(report: extern "C" fn()) -> bool {
    // SAFETY: the C library of every system that `std` runs on has `atexit`, with this signature. It may be called at
    // any time by any thread, and keeps the pointer, which is to a function, and so there as long as the code is. The
    // function takes nothing and lets no panic out: a panic that leaves an `extern "C" fn` ends the process.
    unsafe extern "C" {
        safe fn atexit(call: extern "C" fn()) -> std::ffi::c_int;
    }
    atexit(report) == 0
}

/// Has `report` called when the process ends: here nothing can be.
#[cfg(any(miri, all(target_family = "wasm", target_os = "unknown")))]
pub(super) fn call(_: extern "C" fn()) -> bool {
    false
}
