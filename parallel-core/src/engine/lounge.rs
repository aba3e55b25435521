//! Where helpers are between two loops: awake for a moment, then asleep.

use super::header::{Header, Ticket};
use super::policy::LINGER;
use crate::jobs::cpu_count;
use crate::pool::patiently;
use std::hint::spin_loop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{Thread, current, park, yield_now};
use std::time::{Duration, Instant};

/// The helpers without work, and the tickets on their way to them.
///
/// Invariant: `awake` and `asleep` count helpers that nobody has promised a ticket. Whoever takes one of them away puts a
/// ticket into `tickets`, and a helper that has been taken away takes one out. So no ticket stays behind, and no helper
/// goes that was counted on. (Should a ticket stay all the same, in a forked child say, its loop goes without that
/// helper: nobody waits for a ticket.)
#[derive(Default)]
pub(crate) struct Lounge {
    awake: AtomicUsize,
    inside: Mutex<Inside>,
    closed: AtomicBool,
}

#[derive(Default)]
struct Inside {
    asleep: Vec<Thread>,
    tickets: Vec<Ticket>,
}

impl Lounge {
    /// Whether a helper is awake and without work. A hint: `hand` decides.
    pub(crate) fn is_warm(&self) -> bool {
        self.awake.load(Ordering::Relaxed) > 0
    }

    /// Takes one away that is awake.
    fn lower(&self) -> bool {
        let less = |awake: usize| awake.checked_sub(1);
        self.awake.fetch_update(Ordering::AcqRel, Ordering::Relaxed, less).is_ok()
    }

    /// Hands a ticket to a helper that is awake, if there is one.
    pub(crate) fn hand(&self, ticket: &Ticket) -> bool {
        if !self.is_warm() || !self.lower() {
            return false;
        }
        if let Some(mut inside) = patiently(&self.inside) {
            inside.tickets.push(ticket.clone());
        }
        true
    }

    /// Hands a ticket to a helper that sleeps, and wakes it, if there is one.
    pub(crate) fn wake(&self, ticket: &Ticket) -> bool {
        let Some(mut inside) = patiently(&self.inside) else { return false };
        let Some(sleeper) = inside.asleep.pop() else { return false };
        inside.tickets.push(ticket.clone());
        drop(inside);
        sleeper.unpark();
        true
    }

    /// So many helpers are about to come.
    pub(crate) fn expect(&self, helpers: usize) {
        self.awake.fetch_add(helpers, Ordering::AcqRel);
    }

    /// A helper's life: a moment of waiting, tickets, sleep. It has been expected.
    pub(crate) fn serve(&self) {
        let mut next = self.linger();
        while let Some(ticket) = next.or_else(|| self.sleep()) {
            // The work itself lets no panic out; one that came out all the same would end the helper.
            let entered = catch_unwind(AssertUnwindSafe(|| Header::enter(&ticket)));
            debug_assert!(entered.is_ok(), "a helper's work let a panic out");
            drop(ticket);
            self.awake.fetch_add(1, Ordering::AcqRel);
            next = self.linger();
        }
    }

    /// Waits a moment for a ticket, having been counted as awake.
    fn linger(&self) -> Option<Ticket> {
        // As many as there are cores beside the caller's: more would only take these from each other.
        let is_one_of_many = self.awake.load(Ordering::Relaxed) >= cpu_count();
        if is_one_of_many && self.lower() {
            return None;
        }
        let since = Instant::now();
        let mut looks = 0_u32;
        loop {
            if let Ok(mut inside) = self.inside.try_lock()
                && let Some(ticket) = inside.tickets.pop()
            {
                return Some(ticket);
            }
            for _ in 0..4 {
                spin_loop();
            }
            looks = looks.wrapping_add(1);
            if looks.is_multiple_of(16) {
                // Whoever else wants this core may have it.
                yield_now();
                if since.elapsed() > Duration::from_nanos(LINGER) && self.lower() {
                    return None;
                }
            }
        }
    }

    /// Sleeps until there is a ticket, or no loop will come any more.
    fn sleep(&self) -> Option<Ticket> {
        let me = current();
        self.inside.lock().unwrap_or_else(PoisonError::into_inner).asleep.push(me.clone());
        loop {
            if self.closed.load(Ordering::Acquire) {
                return None;
            }
            park();
            let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
            let is_asleep = inside.asleep.iter().any(|sleeper| sleeper.id() == me.id());
            if !is_asleep && let Some(ticket) = inside.tickets.pop() {
                return Some(ticket);
            }
        }
    }

    /// Forgets everybody: a forked child has none of them.
    pub(crate) fn clear(&self) {
        if let Some(mut inside) = patiently(&self.inside) {
            *inside = Inside::default();
            self.awake.store(0, Ordering::Release);
        }
    }

    /// Sends everybody home, as soon as they have nothing to do.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        if let Some(inside) = patiently(&self.inside) {
            inside.asleep.iter().for_each(Thread::unpark);
        }
    }
}
