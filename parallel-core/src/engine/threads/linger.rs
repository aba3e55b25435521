//! The linger: how long a helper stays awake after a loop. A scope says it, else the pool, else the environment.

use crate::engine::policy::{AWAKE, Nanos};
use crate::say::say;
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The longest linger: a helper that is awake keeps a core busy.
const MOST: Duration = Duration::from_secs(1);

thread_local! {
    /// The linger of the loop that this thread has helped with last; at first that of a loop of which nothing is said.
    static LINGER: Cell<Nanos> = const { Cell::new(AWAKE) };
}

/// How long the calling thread, a helper, stays awake.
pub(super) fn of_this_thread() -> Nanos {
    LINGER.try_with(Cell::get).unwrap_or(AWAKE)
}

/// Has the calling thread, which helps with a loop, stay awake for so long after it.
pub(super) fn set(linger: Nanos) {
    let _ = LINGER.try_with(|own| own.set(linger));
}

/// The linger of a loop: what the scope around it says, else its pool, else the environment, else
/// [`AWAKE`].
pub(super) fn of_loop(scope: Option<Duration>, pool: Option<Duration>) -> Nanos {
    scope.or(pool).map_or_else(from_environment, nanos)
}

fn nanos(linger: Duration) -> Nanos {
    Nanos::try_from(linger.min(MOST).as_nanos()).expect("a second fits")
}

/// The linger that `PARALLEL_LINGER` says, else [`AWAKE`].
///
/// The environment is read once. A value that is no time is said in a sentence on stderr, and the program goes on: no
/// answer depends on it.
fn from_environment() -> Nanos {
    /// One more than the nanoseconds; 0 as long as they are not known. Without a lock: a forked child would wait for one
    /// that another thread of its parent held.
    static KNOWN: AtomicU64 = AtomicU64::new(0);
    KNOWN.load(Ordering::Relaxed).checked_sub(1).unwrap_or_else(|| {
        let value = std::env::var_os("PARALLEL_LINGER").unwrap_or_default();
        let (linger, complaint) = match read(&value.to_string_lossy()) {
            Ok(linger) => (linger.map_or(AWAKE, nanos), None),
            Err(complaint) => (AWAKE, Some(complaint)),
        };
        // Of several threads that read it at the same time one says so.
        if KNOWN.swap(linger + 1, Ordering::Relaxed) == 0
            && let Some(complaint) = complaint
        {
            say(&complaint);
        }
        linger
    })
}

/// Reads a whole number with its unit, or 0; nothing means nothing. The error is a sentence.
fn read(value: &str) -> Result<Option<Duration>, String> {
    let text = value.trim();
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = text[digits.len()..].trim_start();
    match (digits.trim_end().parse(), unit) {
        _ if text.is_empty() => Ok(None),
        (Ok(0), "") => Ok(Some(Duration::ZERO)),
        (Ok(number), "us") => Ok(Some(Duration::from_micros(number))),
        (Ok(number), "ms") => Ok(Some(Duration::from_millis(number))),
        (Ok(number), "s") => Ok(Some(Duration::from_secs(number))),
        _ => Err(format!(
            "PARALLEL_LINGER is `{value}`, which is no time; write a whole number of `us`, `ms` or `s`, such as `10ms`, or `0`"
        )),
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_a_unit() {
        let good = |text| read(text).unwrap().unwrap();
        assert_eq!(good("10ms"), Duration::from_millis(10));
        assert_eq!(good(" 500 us "), Duration::from_micros(500));
        assert_eq!(good("1s"), Duration::from_secs(1));
        assert_eq!([good("0"), good("0ms")], [Duration::ZERO; 2]);
        assert_eq!([read(""), read(" ")], [Ok(None), Ok(None)]);
        for bad in ["10", "ms", "-1ms", "1.5ms", "10 m", "10ms ms", "99999999999999999999s", "10µs", "abc"] {
            let text = read(bad).unwrap_err();
            assert!(text.starts_with(&format!("PARALLEL_LINGER is `{bad}`, which is no time; write ")), "{text}");
        }
    }

    #[test]
    fn a_scope_goes_before_the_pool_and_nothing_lasts_longer_than_a_second() {
        let ms = |n| Some(Duration::from_millis(n));
        assert_eq!(of_loop(ms(3), ms(7)), 3_000_000);
        assert_eq!(of_loop(None, ms(7)), 7_000_000);
        assert_eq!(of_loop(ms(0), ms(7)), 0);
        assert_eq!(of_loop(Some(Duration::MAX), None), 1_000_000_000);
    }
}
