//! Items that have arrived, kept until all code that may borrow them is over.

use std::sync::{Mutex, OnceLock, PoisonError};

/// Lists of values that are added one after the other and borrowed for as long as the arena is.
pub(super) struct Arena<T> {
    first: Node<T>,
}

/// One list, and the next one.
struct Node<T> {
    values: Vec<T>,
    next: OnceLock<Box<Node<T>>>,
}

/// The end of an arena, where lists are added.
pub(super) struct End<'a, T>(Mutex<&'a Node<T>>);

impl<T> Arena<T> {
    pub(super) fn new() -> Self {
        Self { first: Node { values: Vec::new(), next: OnceLock::new() } }
    }

    /// The end of the arena.
    pub(super) fn end(&self) -> End<'_, T> {
        End(Mutex::new(&self.first))
    }
}

impl<T> Arena<T> {
    /// All values, when nobody borrows them any more.
    pub(super) fn into_values(mut self) -> Vec<T> {
        let mut values = Vec::new();
        let mut next = self.first.next.take();
        while let Some(mut node) = next {
            values.append(&mut node.values);
            next = node.next.take();
        }
        values
    }
}

impl<'a, T> End<'a, T> {
    /// Adds a list, and gives its values.
    pub(super) fn add(&self, values: Vec<T>) -> &'a [T] {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock nobody else has filled this one.
        let added: &'a Node<T> = last.next.get_or_init(|| Box::new(Node { values, next: OnceLock::new() }));
        *last = added;
        &added.values
    }
}

impl<T> Drop for Arena<T> {
    /// One list after the other: dropped from inside each other, many would need much stack.
    fn drop(&mut self) {
        let mut next = self.first.next.take();
        while let Some(mut node) = next {
            next = node.next.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_lists_stay_where_they_are() {
        let arena = Arena::new();
        let end = arena.end();
        let lists: Vec<&[usize]> = (0..200_000).map(|number| end.add(vec![number])).collect();
        assert!(lists.iter().enumerate().all(|(number, list)| **list == [number]));
        assert!(arena.into_values().iter().enumerate().all(|(number, value)| *value == number));
    }
}
