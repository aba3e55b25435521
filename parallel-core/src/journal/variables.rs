//! What is compared of the items and the variables of a recorded loop, and what cannot be.

use crate::say::say;
use std::collections::HashSet;
use std::panic::Location;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How a variable is compared with that of an earlier run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// By this digest.
    By(u64),
    /// There is nothing in it that would count: it has no bytes, or is a lock, a cell or an open file.
    Nothing,
    /// Not at all: its type is not `Serialize`.
    Not,
}

/// The variables that a loop reads.
#[derive(Debug, Default)]
pub(super) struct Variables {
    /// Those that are compared, each with the digest of its value.
    pub(super) compared: Vec<(String, u64)>,
    /// The names of those that are not, though the answers may depend on them.
    missed: Vec<String>,
}

/// Tells whether a field of a variable, or the variable, is a part of this one.
fn is_part_of(name: &str, whole: &str) -> bool {
    name.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl Variables {
    /// Takes a variable; of a field, if nothing has a digest that it is a part of. If `is_whole`, more is read of it than its fields, which come
    /// later.
    pub(super) fn add(&mut self, name: &str, compared: Compared, is_whole: bool) {
        if self.compared.iter().any(|(known, _)| is_part_of(name, known)) {
            return;
        }
        match compared {
            Compared::By(digest) => self.compared.push((name.to_owned(), digest)),
            Compared::Not if is_whole && !self.missed.iter().any(|known| is_part_of(name, known)) => {
                self.missed.push(name.to_owned());
            }
            Compared::Nothing | Compared::Not => {}
        }
    }

    /// Says, on stderr and once in a process for each loop, what cannot be compared of the loop at this place, whose answers come out of a
    /// file.
    pub(super) fn tell_missed(&self, path: &Path, are_items_compared: bool, place: &'static Location<'static>) {
        static TOLD: LazyLock<Mutex<HashSet<&Location<'static>>>> = LazyLock::new(Mutex::default);
        let Some(missed) = self.missed(are_items_compared) else { return };
        if TOLD.lock().unwrap_or_else(PoisonError::into_inner).insert(place) {
            let path = path.display();
            say(&format!(
                "the checkpoint `{path}` cannot compare {missed} not `Serialize`; derive it, or set `checkpoint_key`"
            ));
        }
    }

    /// What cannot be compared, with the verb that belongs to it.
    fn missed(&self, are_items_compared: bool) -> Option<String> {
        let items = (!are_items_compared).then(|| "the items".to_owned());
        let names = self.missed.iter().map(|name| format!("`{name}`"));
        let all = items.into_iter().chain(names).collect::<Vec<_>>();
        let verb = if are_items_compared && all.len() == 1 { "is" } else { "are" };
        all.split_last().map(|(last, before)| {
            let before = before.join(", ");
            let and = if before.is_empty() { "" } else { " and " };
            format!("{before}{and}{last}, which {verb}")
        })
    }
}
