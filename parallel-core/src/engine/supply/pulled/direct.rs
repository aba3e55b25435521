//! The items of one block that the calling thread pulls as it works on them.

use super::iterator::PulledInput;

/// The items of one block, which are pulled as they are asked for. It has the iterator by value, and lends it to nobody:
/// where that is clear, the compiler makes a plain loop of it.
pub struct Direct<'t, I: Iterator> {
    items: Option<I>,
    first: Option<I::Item>,
    /// How many may be pulled before the next step.
    left: usize,
    input: &'t PulledInput<I>,
}

impl<'t, I: Iterator> Direct<'t, I> {
    /// A block of the iterator `items`, after its `first` one if that has been pulled already.
    pub(super) fn new(items: Option<I>, first: Option<I::Item>, input: &'t PulledInput<I>) -> Self {
        Self { items, first, left: 0, input }
    }
}

impl<I: Iterator> Iterator for Direct<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.left == 0 {
            self.left = self.input.step();
            if self.left == 0 {
                return None;
            }
            if let Some(first) = self.first.take() {
                self.left -= 1;
                return Some(first);
            }
        }
        let next = self.items.as_mut().and_then(I::next);
        match next {
            None => self.input.end(std::mem::take(&mut self.left)),
            Some(_) => self.left -= 1,
        }
        next
    }
}

impl<I: Iterator> Drop for Direct<'_, I> {
    fn drop(&mut self) {
        self.input.give_back(self.items.take(), self.left);
    }
}
