//! The switch of the log: which loops are logged, and where the process leaves what they did.

use crate::engine::this_process;
use crate::say::say;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, Ordering};

/// The state of the switch: the environment has not been read yet; no loop is logged but those that ask for it; all are.
const UNREAD: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;

static STATE: AtomicU8 = AtomicU8::new(UNREAD);

/// Tells whether no loop is logged but those that ask for it. It costs one relaxed load.
#[inline]
pub(super) fn is_off() -> bool {
    STATE.load(Ordering::Relaxed) == OFF
}

/// Reads the environment, if that has not been done yet. Tells whether loops are logged that do not ask for it.
pub(super) fn is_on() -> bool {
    if STATE.load(Ordering::Relaxed) == UNREAD {
        let outlets = Outlets::of_environment(&|_| {});
        let state = if outlets.table.is_some() || outlets.trace.is_some() { ON } else { OFF };
        // Two threads may read it at the same time, and find the same; one of them complains.
        if STATE.compare_exchange(UNREAD, state, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            Outlets::of_environment(&say);
        }
    }
    STATE.load(Ordering::Relaxed) == ON
}

/// The places that the process leaves its numbers and its trace at when it ends.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Outlets {
    pub(super) table: Option<Table>,
    pub(super) trace: Option<(Picture, PathBuf)>,
}

/// The place for the numbers of the loops.
#[derive(Debug, PartialEq)]
pub(super) enum Table {
    /// A table on stderr.
    Stderr,
    /// A file of JSON.
    File(PathBuf),
}

/// The form of a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picture {
    /// The events, for Perfetto and `chrome://tracing`.
    Json,
    /// One picture.
    Svg,
}

impl Outlets {
    /// The outlets that `PARALLEL_EXPLAIN` and `PARALLEL_TRACE` ask for. `complain` is told of a value that means
    /// nothing.
    pub(super) fn of_environment(complain: &dyn Fn(&str)) -> Self {
        Self::of(env::var_os("PARALLEL_EXPLAIN"), env::var_os("PARALLEL_TRACE"), complain)
    }

    fn of(explain: Option<OsString>, trace: Option<OsString>, complain: &dyn Fn(&str)) -> Self {
        let is_set = |value: &OsString| !value.is_empty() && value != "0";
        let table = explain.filter(is_set).and_then(|value| match ending(&value).as_deref() {
            _ if value == "1" => Some(Table::Stderr),
            Some("json") => Some(Table::File(file(value))),
            _ => {
                complain(&format!(
                    "PARALLEL_EXPLAIN is `{}`; write 1 for a table, or the name of a file that ends in .json",
                    value.display()
                ));
                None
            }
        });
        let trace = trace.filter(is_set).and_then(|value| match ending(&value).as_deref() {
            Some("json") => Some((Picture::Json, file(value))),
            Some("svg") => Some((Picture::Svg, file(value))),
            _ => {
                complain(&format!(
                    "PARALLEL_TRACE is `{}`; write the name of a file that ends in .json or .svg",
                    value.display()
                ));
                None
            }
        });
        Self { table, trace }
    }
}

/// What comes after the last dot of a file's name, in small letters.
fn ending(value: &OsStr) -> Option<String> {
    Some(PathBuf::from(value).extension()?.to_str()?.to_ascii_lowercase())
}

/// The file of this name, with the number of the process for each `%p`. The process may change its folder later.
fn file(name: OsString) -> PathBuf {
    let name = match name.to_str() {
        Some(text) => text.replace("%p", &this_process().to_string()).into(),
        None => name,
    };
    std::path::absolute(&name).unwrap_or_else(|_| name.into())
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn read(explain: &str, trace: &str) -> (Outlets, Vec<String>) {
        let complaints: RefCell<Vec<String>> = RefCell::default();
        let complain = |text: &str| complaints.borrow_mut().push(text.to_owned());
        let outlets = Outlets::of(Some(explain.into()), Some(trace.into()), &complain);
        (outlets, complaints.into_inner())
    }

    #[test]
    fn nothing_and_zero_are_off() {
        assert_eq!(Outlets::of(None, None, &|_| panic!()), Outlets::default());
        for off in ["", "0"] {
            assert_eq!(read(off, off), (Outlets::default(), Vec::new()));
        }
    }

    #[test]
    fn a_file_says_by_its_name_what_it_holds() {
        let (outlets, complaints) = read("1", "a.SVG");
        assert_eq!((outlets.table, complaints.len()), (Some(Table::Stderr), 0));
        assert!(outlets.trace.is_some_and(|(picture, file)| picture == Picture::Svg && file.is_absolute()));
        let (outlets, complaints) = read("numbers-%p.json", "b/%p%p.json");
        let process = this_process();
        let named = |file: &PathBuf, name: String| file.is_absolute() && file.ends_with(name);
        assert!(
            matches!(&outlets.table, Some(Table::File(file)) if named(file, format!("numbers-{process}.json"))),
            "{outlets:?}"
        );
        let is_named = |(_, file): (Picture, PathBuf)| named(&file, format!("b/{process}{process}.json"));
        assert!(complaints.is_empty() && outlets.trace.is_some_and(is_named));
    }

    #[test]
    fn what_means_nothing_is_complained_about() {
        let (outlets, complaints) = read("yes", "trace.png");
        assert_eq!(outlets, Outlets::default());
        assert!(complaints[0].starts_with("PARALLEL_EXPLAIN is `yes`; write 1"), "{complaints:?}");
        assert!(complaints[1].starts_with("PARALLEL_TRACE is `trace.png`; write the name"), "{complaints:?}");
    }
}
