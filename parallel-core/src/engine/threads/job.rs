//! The door between a loop on its caller's stack and the helpers that may come to it.

use crate::sync::{Arc, AtomicUsize, Ordering, Thread, current, park};
use std::cell::OnceCell;
use std::hint::spin_loop;

/// The lowest bit of the state: nobody may enter any more. The other bits count the helpers inside.
const CLOSED: usize = 1;
const ONE: usize = 2;

/// How often the caller looks before it parks: a few microseconds, less than a parked thread takes to wake.
const SPINS: usize = if cfg!(all(loom, test)) { 1 } else { 2_000 };

/// A helper's way to a loop, however late it comes.
pub(crate) type JobRef = Arc<JobState>;

/// What a job holds of a loop: whether it still is open, and where its work is.
///
/// # The rule
///
/// The work lives on the caller's stack, and only the [`StackJob`] that [`open`] holds makes a header. So
///
/// 1. `work` is read only between [`JobState::enter`]'s successful count and the count that takes it back;
/// 2. the caller does not leave [`open`], by return or by panic, before the header is closed **and** the count is zero;
/// 3. once closed, a header never opens again.
///
/// A job that comes late finds the header closed and touches nothing of the caller's.
pub(crate) struct JobState {
    state: AtomicUsize,
    caller: Thread,
    work: *const (),
    /// Calls the work behind the pointer; knows its type, which the header does not.
    call: unsafe fn(*const (), &Arc<JobState>),
}

// SAFETY:
// * a door takes only work that is `Sync`, so calling it through a shared reference from any thread is fine;
// * that the reference is alive whenever it is used is the rule above.
unsafe impl Send for JobState {}
// SAFETY: as for `Send`; nothing in a header changes but the atomic.
unsafe impl Sync for JobState {}

/// Calls the work behind a pointer.
///
/// # Safety
/// `work` must come from a `&W` that is still alive.
unsafe fn call<W: Fn(&Arc<JobState>)>(work: *const (), header: &Arc<JobState>) {
    // SAFETY: the caller of this function vouches for type and life.
    let work = unsafe { &*work.cast::<W>() };
    work(header);
}

/// Leaves on the way out, be it by a panic of the work.
struct Leave<'a>(&'a JobState);
impl Drop for Leave<'_> {
    fn drop(&mut self) {
        // Release: what this helper wrote is there for the caller when it has seen the count fall.
        if self.0.state.fetch_sub(ONE, Ordering::Release) == CLOSED | ONE {
            // The header is kept alive by the job's own `Arc`, the thread handle by the header.
            self.0.caller.unpark();
        }
    }
}

/// The way into a loop: shut, until somebody asks for the header.
///
/// Dropping it closes the header, whichever way that happens, and waits: part 2 of the rule.
pub(crate) struct StackJob<'w, W: Fn(&Arc<JobState>) + Sync> {
    work: &'w W,
    header: OnceCell<Arc<JobState>>,
}

/// Lets `caller_part` run, and gives it the door of a loop: with the header that it hands out, every `enter` runs `work`
/// on the thread that asks.
///
/// Returns (or unwinds) only after the last of them has left.
pub(crate) fn open<W, R>(work: &W, caller_part: impl FnOnce(&StackJob<'_, W>) -> R) -> R
where
    W: Fn(&Arc<JobState>) + Sync,
{
    // Owned by this very frame and lent out, so that nobody can forget it.
    let door = StackJob { work, header: OnceCell::new() };
    caller_part(&door)
}

impl<W: Fn(&Arc<JobState>) + Sync> StackJob<'_, W> {
    /// The header, open.
    pub(crate) fn header(&self) -> &Arc<JobState> {
        self.header.get_or_init(|| {
            Arc::new(JobState {
                state: AtomicUsize::new(0),
                caller: current(),
                work: std::ptr::from_ref(self.work).cast(),
                call: call::<W>,
            })
        })
    }
}

impl<W: Fn(&Arc<JobState>) + Sync> Drop for StackJob<'_, W> {
    fn drop(&mut self) {
        if let Some(header) = self.header.get() {
            header.close();
        }
    }
}

impl JobState {
    /// Whether a job may still be let in. A hint: `enter` decides.
    pub(crate) fn is_open(&self) -> bool {
        self.state.load(Ordering::Relaxed) & CLOSED == 0
    }

    /// Runs the loop's work on this thread, if the loop still is open; says whether it was.
    pub(crate) fn enter(header: &Arc<Self>) -> bool {
        let mut state = header.state.load(Ordering::Relaxed);
        loop {
            if state & CLOSED != 0 {
                return false;
            }
            // Acquire: what the caller wrote before it opened the loop came here with the job already; this is for
            // what other helpers did before they left.
            match header.state.compare_exchange_weak(state, state + ONE, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => break,
                Err(now) => state = now,
            }
        }
        let leave = Leave(header);
        // SAFETY:
        // * type: the door stored `call::<W>` together with a pointer made from a `&W`;
        // * life: the count that was just raised keeps `open`, which borrows that `&W`, from leaving until `leave`
        //   has lowered it, and that is after the call (parts 1 and 2 of the rule).
        unsafe { (header.call)(header.work, header) };
        drop(leave);
        true
    }

    /// Lets nobody in any more and waits for those who are inside.
    fn close(&self) {
        // Acquire, here and below: pairs with the Release of every helper that has left.
        let mut state = self.state.fetch_or(CLOSED, Ordering::Acquire) | CLOSED;
        let mut looks = 0;
        while state != CLOSED {
            looks += 1;
            if looks < SPINS {
                spin_loop();
            } else {
                // A token left by somebody else's `unpark` only makes this loop look once more.
                park();
            }
            state = self.state.load(Ordering::Acquire);
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::mpsc::channel;
    use std::thread;

    #[test]
    fn a_late_ticket_touches_nothing() {
        let mut late = None;
        let entered = AtomicUsize::new(0);
        {
            let work = |_: &Arc<JobState>| {
                entered.fetch_add(1, Ordering::Relaxed);
            };
            open(&work, |door| {
                let header = door.header();
                assert!(JobState::enter(header));
                late = Some(header.clone());
            });
        }
        assert!(!JobState::enter(&late.unwrap()));
        assert_eq!(entered.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_panicking_caller_waits_for_those_inside() {
        let inside = AtomicUsize::new(0);
        let (arrived, wait_arrived) = channel();
        let arrived = std::sync::Mutex::new(arrived);
        let work = |_: &Arc<JobState>| {
            inside.fetch_add(1, Ordering::Relaxed);
            arrived.lock().unwrap().send(()).unwrap();
            for _ in 0..1000 {
                thread::yield_now();
            }
            inside.fetch_sub(1, Ordering::Relaxed);
        };
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            open(&work, |door| {
                let header = door.header().clone();
                thread::spawn(move || JobState::enter(&header));
                wait_arrived.recv().unwrap();
                panic!("on purpose");
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(inside.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_panicking_helper_leaves() {
        let work = |_: &Arc<JobState>| panic!("on purpose");
        open(&work, |door| {
            let header = door.header().clone();
            assert!(thread::spawn(move || JobState::enter(&header)).join().is_err());
        });
    }
}

/// Every interleaving of two helpers with a caller that opens, works and closes.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::cell::UnsafeCell;
    use loom::thread;

    /// What lies on the caller's stack; loom reports any access that is not ordered with the caller's.
    struct Stack(UnsafeCell<[usize; 2]>, [AtomicUsize; 2]);
    // SAFETY: for the test only: that the accesses do not overlap is what loom checks.
    unsafe impl Sync for Stack {}

    impl Stack {
        /// A read by one who has entered.
        fn read(&self) {
            self.0.with(|numbers| {
                // SAFETY: loom checks that no write overlaps.
                let numbers = unsafe { &*numbers };
                assert_eq!(*numbers, [7, 7]);
            });
        }

        /// A write by the caller, outside of `open`.
        fn write(&self, value: usize) {
            self.0.with_mut(|numbers| {
                // SAFETY: loom checks that nothing overlaps.
                unsafe { *numbers = [value; 2] };
            });
        }
    }

    fn scene(helpers: usize) {
        let next = AtomicUsize::new(0);
        let stack = Stack(UnsafeCell::new([0; 2]), [AtomicUsize::new(0), AtomicUsize::new(0)]);
        let threads: Vec<_> = {
            let work = |_: &Arc<JobState>| {
                let me = next.fetch_add(1, Ordering::Relaxed);
                stack.read();
                stack.1[me].store(1, Ordering::Relaxed);
            };
            stack.write(7);
            open(&work, |door| {
                (0..helpers)
                    .map(|_| {
                        let header = door.header().clone();
                        thread::spawn(move || JobState::enter(&header))
                    })
                    .collect()
            })
        };
        // The caller has left `open`: the memory is its own again, and what the helpers did is visible.
        stack.write(0);
        let seen: usize = stack.1.iter().map(|mark| mark.load(Ordering::Relaxed)).sum();
        let entered = threads.into_iter().map(|thread| usize::from(thread.join().unwrap())).sum();
        assert_eq!(seen, entered);
    }

    #[test]
    fn one_helper() {
        loom::model(|| scene(1));
    }

    #[test]
    fn two_helpers() {
        loom::model(|| scene(2));
    }
}
