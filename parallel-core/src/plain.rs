//! Plain loops: what the expansion calls when the macro could not read the body, for rustc to say why not. None of this
//! ever runs.

use crate::engine::Indexed;
use crate::limits::stopped::Stopped;
use crate::source::Source;
use std::collections::HashMap;
use std::hash::Hash;

/// The items of an input, for a plain `for` loop over them.
pub fn items<S: Source>(_: S) -> std::vec::IntoIter<<S::Items as Indexed>::Item> {
    unreadable()
}

/// Gives the type `Vec<T>` to the result of a list whose values are `T`. It never runs.
pub fn list_of<T>(_: Option<T>) -> Vec<T> {
    unreadable()
}

/// Gives the type `HashMap<K, V>` to the result of a map whose pairs are `(K, V)`. It never runs.
pub fn map_of<K: Eq + Hash, V>(_: Option<(K, V)>) -> HashMap<K, V> {
    unreadable()
}

/// Gives its type to the result of `count` by key. It never runs.
pub fn counts_of<K: Eq + Hash, V>(_: Option<(K, V)>) -> HashMap<K, usize> {
    unreadable()
}

/// Gives its type to the result of `list` by key. It never runs.
pub fn lists_of<K: Eq + Hash, V>(_: Option<(K, V)>) -> HashMap<K, Vec<V>> {
    unreadable()
}

/// Gives its type to the result of `fold` by key, of which only the keys are known. It never runs.
pub fn some_map_of<K: Eq + Hash, V, R>(_: Option<(K, V)>) -> HashMap<K, R> {
    unreadable()
}

/// The result of a reduction, of the same type as its values.
pub fn value_of<T>(_: Option<T>) -> T {
    unreadable()
}

/// The result of a loop with `cancel` or `time_limit`, which without it would be this one.
///
/// # Errors
/// None: it never runs.
pub fn limited<T>(_: T) -> Result<T, Stopped<T>> {
    unreadable()
}

/// Stands at the end of a plain loop. If rustc can read code that the macro cannot, this makes an error of it: a lint,
/// which comes only where there is no other error.
#[must_use = "`parallel!` cannot read this code yet; put it into a function, and call that"]
pub fn cannot_be_read_by_parallel() -> bool {
    unreadable()
}

fn unreadable<T>() -> T {
    unreachable!("a loop that the macro cannot read does not compile")
}
