//! Tests in a process of their own, and bounds on it.

use std::time::{Duration, Instant};
use std::{env, process, thread};

/// Runs a test in a process of its own: one that hangs, or aborts, fails alone. Ends that process, with a word, after two
/// minutes.
pub fn isolated(test: impl FnOnce()) {
    const CHILD: &str = "PARALLEL_FOR_TEST_PROCESS";
    if env::var_os(CHILD).is_some() {
        test();
        return;
    }
    let name = thread::current().name().expect("a test has a name").to_owned();
    let mut child = process::Command::new(env::current_exe().unwrap())
        .args(["--exact", &name, "--nocapture"])
        .env(CHILD, "1")
        .stdout(process::Stdio::null())
        .spawn()
        .unwrap();
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{name}: {status}");
            return;
        }
        if Instant::now() > until {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("{name} hangs");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Bounds the address space of this process.
#[cfg(target_os = "linux")]
pub fn at_most_memory(bytes: u64) {
    use std::ffi::c_ulong;
    unsafe extern "C" {
        safe fn setrlimit(resource: i32, limit: &[c_ulong; 2]) -> i32;
    }
    const ADDRESS_SPACE: i32 = 9;
    let bytes = c_ulong::try_from(bytes).unwrap_or(c_ulong::MAX);
    assert_eq!(setrlimit(ADDRESS_SPACE, &[bytes, bytes]), 0);
}

#[cfg(not(target_os = "linux"))]
pub fn at_most_memory(_: u64) {}
