//! The caller's side of a loop that hands over what comes of its blocks while it goes on.

use super::Delivery;
use super::parts::Parts;
use crate::engine::stop::{Stop, contain};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// When what comes of the blocks is handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum When {
    /// All together, when the loop is done.
    AtTheEnd,
    /// As soon as it may be, in the order of the input.
    InOrder,
    /// As soon as it may be.
    AsCompleted,
}

/// Takes the part of a block; `Break` when that is enough.
pub(in crate::engine) type Accept<'a, P> = &'a mut dyn FnMut(usize, P) -> ControlFlow<()>;

/// The caller's hand between the workers' parts and whoever accepts them.
///
/// States: open; not open, since the one who accepts has had enough (`end` is `Break`) or has panicked (`stop` has the
/// panic). Once it is not open, parts are only dropped.
pub(in crate::engine) struct Handover<'a, P> {
    when: When,
    delivery: &'a Delivery<P>,
    stop: &'a Stop,
    accept: RefCell<Accept<'a, P>>,
    is_open: Cell<bool>,
    end: Cell<ControlFlow<()>>,
}

impl<'a, P> Handover<'a, P> {
    pub(in crate::engine) fn new(when: When, delivery: &'a Delivery<P>, stop: &'a Stop, accept: Accept<'a, P>) -> Self {
        let (is_open, end) = (Cell::new(true), Cell::new(ControlFlow::Continue(())));
        Self { when, delivery, stop, accept: RefCell::new(accept), is_open, end }
    }

    /// Whether anybody is still to accept something.
    pub(in crate::engine) fn is_open(&self) -> bool {
        self.is_open.get()
    }

    /// `Break` when the one who accepts has had enough.
    pub(in crate::engine) fn end(&self) -> ControlFlow<()> {
        self.end.get()
    }

    /// Whether everything is handed over together, when the loop is done.
    pub(in crate::engine) fn is_at_the_end(&self) -> bool {
        self.when == When::AtTheEnd
    }

    /// Whether the calling thread stays until everything is handed over.
    pub(in crate::engine) fn waits(&self) -> bool {
        self.when != When::AtTheEnd && self.is_open()
    }

    /// Hands over one of these runs whose turn it is, and takes it off the list; says whether there was one.
    pub(in crate::engine) fn next_of(&self, runs: &mut VecDeque<Range<usize>>) -> bool {
        let candidates = if self.when == When::AsCompleted { runs.len() } else { 1 };
        let done = runs.iter().take(candidates).enumerate().find_map(|(at, run)| Some((at, self.delivery.take(run)?)));
        let Some((at, parts)) = done else { return false };
        self.hand_over(parts);
        runs.remove(at).is_some()
    }

    /// Hands over the parts of neighbouring blocks, one after the other.
    pub(in crate::engine) fn hand_over(&self, parts: Parts<P>) {
        for (block, part) in parts.numbered() {
            // What comes after the block that ends the loop does not count, be it that it panics when it is dropped.
            if !self.is_open() || self.stop.is_past(block) {
                contain(|| drop(part));
                continue;
            }
            // Without an order there is no later and earlier: nothing more counts.
            let at = if self.when == When::AsCompleted { 0 } else { block };
            // Panic safety: the user's operator or sink may run here. What it drops is not looked at again: the loop has
            // panicked in this block, and ends with that.
            match catch_unwind(AssertUnwindSafe(|| self.accept.borrow_mut()(block, part))) {
                Ok(ControlFlow::Continue(())) => continue,
                Ok(enough) => {
                    self.end.set(enough);
                    self.stop.at(at);
                }
                Err(payload) => self.stop.panicked(at, payload),
            }
            self.is_open.set(false);
        }
    }
}
