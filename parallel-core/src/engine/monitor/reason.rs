//! The reason why a loop was not shared, in words.

use super::explain::time;
use crate::engine::policy::{self, Nanos};

/// The reason why the caller of a loop was its only worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Reason {
    /// There were no items, or one.
    OneItem,
    /// All items were in one block.
    OneBlock,
    /// The loop itself says so.
    Jobs,
    /// A scope around the loop says so.
    Scope,
    /// The environment says so.
    Variable,
    /// The process may use one core.
    OneCore,
    /// The pool, of ours or of rayon's, has one worker.
    Pool,
    /// The work was too short for waking anybody.
    Short,
    /// The caller alone was as fast as with helpers, or that was tried out.
    Faster,
    /// Putting the items in a row, or marking them, for several workers, takes longer than they do.
    Walked,
    /// All workers were busy with the loops around this one.
    Nested,
    /// The result is cheaper to make alone.
    Cheap,
    /// Only one worker changes the variables as the serial loop does.
    InOrder,
    /// Helpers were called, and came when nothing was left, or not at all.
    Late,
    /// The system starts no threads.
    NoThreads,
    /// What came of so many of the items that there are was in the file of a checkpoint.
    Read(usize, usize),
    /// The items of an iterator of this type were too short for handing them over.
    Streamed(&'static str),
}

impl Reason {
    /// The reason in words. A run with this reason takes so long.
    pub(super) fn words(self, run: Nanos) -> String {
        let words = match self {
            Self::OneItem => "at most one item",
            Self::OneBlock => "one block",
            Self::Jobs => "n_jobs = 1",
            Self::Scope => "n_jobs = 1 in the scope around it",
            Self::Variable => "PARALLEL_NUM_JOBS is 1",
            Self::OneCore => "one core",
            Self::Pool => "a pool of one worker",
            Self::Faster => "one worker was as fast: both ways have been timed",
            Self::Walked => "one worker takes its items as fast as they could be put in a row for several",
            Self::Nested => "inside another loop, no worker was free",
            Self::Cheap => "what it changes is changed faster by one worker",
            Self::InOrder => "what it changes comes out right only in the order of the items",
            Self::Late => "helpers were called, and came too late",
            Self::NoThreads => "no thread could be started",
            Self::Short if run > 2 * policy::COLD => "what was left was always too short to wake anybody",
            Self::Short => return format!("{} in all: too short to wake anybody", time(run)),
            Self::Read(read, all) => return format!("{read} of {all} items were read from the checkpoint"),
            Self::Streamed(iterator) => {
                let name = name(iterator);
                let advice =
                    if CALLS.contains(&&*name) { "; call its function in the body, for all workers" } else { "" };
                return format!("streamed: the items of `{name}` are pulled one after the other{advice}");
            }
        };
        words.to_owned()
    }
}

/// std's adaptors that call a function for each item, which the body could call as well.
const CALLS: &[&str] = &["filter", "filter_map", "flat_map", "inspect", "map"];

/// The name of an iterator, from the name of its type: that of the method which makes it, if it is one of std's
/// adaptors.
fn name(full: &str) -> String {
    let path = full.split('<').next().unwrap_or(full).trim_start_matches(['&', ' ']).trim_start_matches("mut ");
    let own = path.rsplit("::").next().unwrap_or(path);
    if !path.starts_with("core::iter::adapters::") {
        return own.to_owned();
    }
    let mut method = String::new();
    for letter in own.chars() {
        if letter.is_uppercase() && !method.is_empty() {
            method.push('_');
        }
        method.extend(letter.to_lowercase());
    }
    method
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::any::type_name_of_val;

    #[test]
    fn an_iterator_has_the_name_of_its_method() {
        assert_eq!(name(type_name_of_val(&(0..9).filter(|i| i % 2 == 0))), "filter");
        assert_eq!(name(type_name_of_val(&(0..9).map(|i| i + 1).filter_map(Some))), "filter_map");
        assert_eq!(name(type_name_of_val(&"a b".split_whitespace())), "SplitWhitespace");
        assert_eq!(name("&mut dyn core::iter::traits::iterator::Iterator<Item = usize>"), "Iterator");
    }

    #[test]
    fn streamed_says_what_can_be_shared() {
        let words = |iterator| Reason::Streamed(iterator).words(9);
        assert_eq!(
            words("core::iter::adapters::map::Map<core::ops::range::Range<usize>, f>"),
            "streamed: the items of `map` are pulled one after the other; call its function in the body, for all workers"
        );
        assert_eq!(words("std::io::Lines<R>"), "streamed: the items of `Lines` are pulled one after the other");
    }

    #[test]
    fn short_says_how_short() {
        assert_eq!(Reason::Short.words(2_100), "2.1 us in all: too short to wake anybody");
        assert_eq!(Reason::Short.words(9_000_000), "what was left was always too short to wake anybody");
        assert_eq!(Reason::Jobs.words(9), "n_jobs = 1");
    }
}
