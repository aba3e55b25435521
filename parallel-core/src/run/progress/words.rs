//! The words for how far a loop is: beside a bar, and in a log file.

use super::snapshot::Progress;
use std::fmt::Write;
use std::time::Duration;

/// The line of a log file: `resizing: 42 %, 50/120, 10.0 s, 14 s left`. The last one says nothing of what is left.
pub(super) fn line(label: &str, now: &Progress) -> String {
    let mut line = String::new();
    if !label.is_empty() {
        let _ = write!(line, "{label}: ");
    }
    if let Some(total) = now.total {
        let _ = write!(line, "{} %, ", percent(now.done, total));
    }
    let _ = write!(line, "{}, {}", count(now), time(now.elapsed));
    push_left(&mut line, now);
    line
}

/// The words beside a bar: `50/120, 5.0/s, 10.0 s, 14 s left`.
pub(super) fn beside_bar(now: &Progress) -> String {
    let mut words = format!("{}, {}, {}", count(now), rate(now.per_second()), time(now.elapsed));
    push_left(&mut words, now);
    words
}

fn push_left(words: &mut String, now: &Progress) {
    if let (false, Some(left)) = (now.is_finished, now.remaining()) {
        let _ = write!(words, ", {} left", time(left));
    }
}

fn count(now: &Progress) -> String {
    now.total.map_or_else(|| now.done.to_string(), |total| format!("{}/{total}", now.done))
}

/// Rounded down: 100 % are all items.
fn percent(done: usize, total: usize) -> u128 {
    (done as u128 * 100).checked_div(total as u128).unwrap_or(100)
}

fn rate(per_second: f64) -> String {
    match per_second {
        rate if rate >= 100.0 => format!("{rate:.0}/s"),
        rate if rate >= 1.0 || rate <= 0.0 => format!("{rate:.1}/s"),
        rate => format!("{:.1}/min", rate * 60.0),
    }
}

fn time(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100),
        seconds @ 60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        seconds => format!("{} h {} min", seconds / 3600, seconds / 60 % 60),
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn at(done: usize, total: Option<usize>, millis: u64, is_finished: bool) -> Progress {
        Progress { done, recorded: 0, passed: 0, total, elapsed: Duration::from_millis(millis), is_finished }
    }

    #[test]
    fn lines_of_a_log_file() {
        assert_eq!(line("resizing", &at(120, Some(120), 1_234, true)), "resizing: 100 %, 120/120, 1.2 s");
        assert_eq!(line("", &at(99, Some(1000), 600, true)), "9 %, 99/1000, 0.6 s");
        assert_eq!(line("rows", &at(999, Some(1000), 600, true)), "rows: 99 %, 999/1000, 0.6 s");
        assert_eq!(line("", &at(50, Some(120), 10_000, false)), "41 %, 50/120, 10.0 s, 14.0 s left");
        assert_eq!(line("", &at(0, Some(120), 10_000, false)), "0 %, 0/120, 10.0 s");
        assert_eq!(line("", &at(7, None, 200_000, false)), "7, 3 min 20 s");
        assert_eq!(line("", &at(0, Some(0), 7_500_000, true)), "100 %, 0/0, 2 h 5 min");
        assert_eq!(line("", &at(usize::MAX, Some(usize::MAX), 500, true)).split(',').next(), Some("100 %"));
    }

    #[test]
    fn words_beside_a_bar() {
        assert_eq!(beside_bar(&at(50, Some(100), 10_000, false)), "50/100, 5.0/s, 10.0 s, 10.0 s left");
        assert_eq!(beside_bar(&at(5000, None, 10_000, false)), "5000, 500/s, 10.0 s");
        assert_eq!(beside_bar(&at(1, Some(3), 20_000, false)), "1/3, 3.0/min, 20.0 s, 40.0 s left");
        assert_eq!(beside_bar(&at(0, Some(3), 20_000, false)), "0/3, 0.0/s, 20.0 s");
        assert_eq!(beside_bar(&at(3, Some(3), 20_000, true)), "3/3, 9.0/min, 20.0 s");
    }
}
