//! The table of `PARALLEL_EXPLAIN`: for people, and as JSON.

use super::process_log::{Row, share};
use super::trace::{Names, json};
use crate::engine::policy::Nanos;
use crate::engine::this_process;
use std::fmt::Write;
use std::panic::Location;

/// The rows of a table, each with the place of its loop.
type Rows<'r> = &'r [(&'static Location<'static>, Row)];

/// A time for people, in three digits and a unit.
pub(super) fn time(time: Nanos) -> String {
    #[expect(clippy::cast_precision_loss, reason = "for people to read")]
    nanoseconds(time as f64)
}

fn nanoseconds(time: f64) -> String {
    let (value, unit) = match time {
        time if time < 999.5 => (time, "ns"),
        time if time < 999.5e3 => (time / 1e3, "us"),
        time if time < 999.5e6 => (time / 1e6, "ms"),
        time => (time / 1e9, "s"),
    };
    let digits = usize::from(value < 9.95);
    format!("{value:.digits$} {unit}")
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

impl Row {
    #[expect(clippy::cast_precision_loss, reason = "for people to read")]
    fn item(&self) -> f64 {
        if self.items == 0 { 0.0 } else { self.busy as f64 / self.items as f64 }
    }

    /// The most frequent reason why runs were not shared, and the number of these runs.
    fn why(&self) -> Option<(String, usize)> {
        let (reason, runs, took) = self.alone.iter().max_by_key(|(_, runs, _)| runs)?;
        Some((reason.words(took / (*runs).max(1) as Nanos), *runs))
    }
}

/// The table for a terminal: one row a loop, the longest first.
pub(super) fn table(rows: Rows<'_>, lasted: Nanos) -> String {
    let names = Names::of(rows.iter().map(|(place, _)| *place));
    let head = ["loop", "runs", "items", "an item", "workers", "busy", "wake-ups", "why it was not shared"];
    let mut cells: Vec<[String; 8]> = vec![head.map(str::to_owned)];
    cells.extend(rows.iter().map(|(place, row)| {
        let why = row.why().map_or_else(String::new, |(why, runs)| {
            if runs == row.runs { why } else { format!("{why} ({runs} of {} runs)", row.runs) }
        });
        [
            names.name(place),
            row.runs.to_string(),
            row.items.to_string(),
            nanoseconds(row.item()),
            row.workers.to_string(),
            percent(row.share()),
            row.woken.to_string(),
            why,
        ]
    }));
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..7).map(width).collect();
    let mut text = format!("process {} lasted {} from its first loop on", this_process(), time(lasted));
    for row in &cells {
        let _ = write!(text, "\n  {:<1$}", row[0], widths[0]);
        for (cell, width) in row[1..7].iter().zip(&widths[1..]) {
            let _ = write!(text, "  {cell:>width$}");
        }
        if !row[7].is_empty() {
            let _ = write!(text, "  {}", row[7]);
        }
    }
    text
}

/// The numbers as JSON.
pub(super) fn json(rows: Rows<'_>, lasted: Nanos) -> String {
    let names = Names::of(rows.iter().map(|(place, _)| *place));
    let rows: Vec<String> = rows
        .iter()
        .map(|(place, row)| {
            let alone: Vec<String> = row
                .alone
                .iter()
                .map(|(reason, runs, took)| {
                    let why = json::string(&reason.words(took / (*runs).max(1) as Nanos));
                    format!("{{\"why\": {why}, \"runs\": {runs}}}")
                })
                .collect();
            format!(
                "{{\"loop\": {}, \"runs\": {}, \"items\": {}, \"busy_ns\": {}, \"wall_ns\": {}, \"workers\": {}, \
                 \"busy_share\": {:.4}, \"wake_ups\": {}, \"not_shared\": [{}]}}",
                json::string(&names.name(place)),
                row.runs,
                row.items,
                row.busy,
                row.wall,
                row.workers,
                share(row.busy, row.available),
                row.woken,
                alone.join(", "),
            )
        })
        .collect();
    let list = json::lines(&rows);
    format!("{{\"process\": {}, \"lasted_ns\": {lasted}, \"loops\": {list}}}\n", this_process())
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::monitor::log::Run;
    use crate::engine::monitor::reason::Reason;

    #[test]
    fn times_have_a_unit() {
        let times = [0, 7, 42, 999, 1_200, 25_400, 999_600, 12_000_000, 2_345_000_000].map(time);
        assert_eq!(times, ["0.0 ns", "7.0 ns", "42 ns", "999 ns", "1.2 us", "25 us", "1.0 ms", "12 ms", "2.3 s"]);
    }

    #[test]
    fn a_row_says_what_its_runs_did() {
        let run = |wall, busy, workers, woken, reason| Run { wall, busy, items: 50, workers, woken, reason };
        let mut row = Row::default();
        row.add(&run(1_000_000, 1_800_000, 2, 1, None));
        row.add(&run(2_000, 2_000, 1, 0, Some(Reason::Short)));
        row.add(&run(2_000, 2_200, 1, 0, Some(Reason::Short)));
        let place = Location::caller();
        let rows = [(place, row)];
        let (text, json) = (table(&rows, 5_000_000), json(&rows, 5_000_000));
        let name = format!("{}:{}", file!(), place.line());
        let [first, head, row] = text.lines().collect::<Vec<_>>()[..] else { panic!("{text}") };
        assert!(first.ends_with("lasted 5.0 ms from its first loop on"), "{text}");
        assert_eq!(head.split_whitespace().take(3).collect::<Vec<_>>(), ["loop", "runs", "items"]);
        let expected = "3  150  12 us  2  90 %  1  2.1 us in all: too short to wake anybody (2 of 3 runs)";
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(row), words(&format!("{name} {expected}")));
        let part =
            r#""runs": 3, "items": 150, "busy_ns": 1804200, "wall_ns": 1004000, "workers": 2, "busy_share": 0.9"#;
        assert!(json.contains(part), "{json}");
        let part = r#""not_shared": [{"why": "2.1 us in all: too short to wake anybody", "runs": 2}]"#;
        assert!(json.contains(part), "{json}");
    }
}
