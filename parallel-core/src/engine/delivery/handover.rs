//! The caller's side of a loop that hands over what comes of its blocks while it goes on.

use super::Delivery;
use super::parts::Parts;
use crate::engine::Panicked;
use crate::engine::stop::{Stop, contain};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The time at which the parts of blocks are handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum When {
    /// All together, when the loop is done.
    AtTheEnd,
    /// While the loop goes on, in the order of the input.
    InOrder,
    /// While the loop goes on, in the order in which the blocks are done.
    AsCompleted,
}

/// The function that accepts the part of a block. It gives `Break` when it has had enough.
pub(in crate::engine) type Accept<'a, P> = &'a mut dyn FnMut(usize, P) -> ControlFlow<()>;

/// The handover of parts, on the calling thread: from the delivery of the workers to the function `accept`.
///
/// States: *open*; *closed*, since `accept` has had enough (`end` is `Break`) or has panicked (`stop` has the panic). A
/// closed handover only drops the parts it gets.
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

    /// Tells whether more parts will be accepted.
    pub(in crate::engine) fn is_open(&self) -> bool {
        self.is_open.get()
    }

    /// The last answer of `accept`: `Break` if it has had enough.
    pub(in crate::engine) fn end(&self) -> ControlFlow<()> {
        self.end.get()
    }

    /// Tells whether everything is handed over together, when the loop is done.
    pub(in crate::engine) fn is_at_the_end(&self) -> bool {
        self.when == When::AtTheEnd
    }

    /// Tells whether the calling thread stays until everything is handed over.
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
            // Parts of blocks after the one that ends the loop do not count. They are dropped, and a panic of such a
            // drop does not count, either.
            if !self.is_open() || self.stop.is_past(block) {
                contain(|| drop(part));
                continue;
            }
            // As completed, no part is earlier than another: a stop at block 0 makes all other parts worthless.
            let at = if self.when == When::AsCompleted { 0 } else { block };
            // Panic safety: the user's operator or sink may run here. What it drops is not looked at again: the loop
            // has panicked in this block, and ends with that.
            match catch_unwind(AssertUnwindSafe(|| self.accept.borrow_mut()(block, part))) {
                Ok(ControlFlow::Continue(())) => continue,
                Ok(enough) => {
                    self.end.set(enough);
                    self.stop.at(at);
                }
                Err(payload) => self.stop.panicked(at, Panicked::of_nobody(payload)),
            }
            self.is_open.set(false);
        }
    }
}
