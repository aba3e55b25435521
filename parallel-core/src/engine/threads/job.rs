//! The way of helpers into a loop that lives on its caller's stack; its rule is the crate's central safety argument.

use crate::sync::{Arc, AtomicUsize, Ordering, Thread, current, park};
use std::cell::OnceCell;
use std::hint::spin_loop;

/// The lowest bit of the state: nobody may enter any more. The other bits count the helpers inside.
const CLOSED: usize = 1;
const ONE: usize = 2;

/// The number of times that a caller without work looks whether the last helper has left, before it parks. That takes a
/// few microseconds, less than a parked thread takes to wake.
const SPINS: usize = if cfg!(all(loom, test)) { 1 } else { 2_000 };

/// A helper's reference to a loop, however late it comes.
pub(in crate::engine) type JobRef = Arc<JobState>;

/// The state of one job, shared by the caller and by every helper that was called: whether the loop still is open, how
/// many helpers are inside, and where the work is.
///
/// States: open; closed with helpers inside; closed and empty. It only goes forward.
///
/// # The rule
///
/// The work lives on the caller's stack, and only the [`StackJob`] that [`open`] holds makes a state. So
///
/// 1. `work` is read only between [`JobState::enter`]'s successful count and the count that takes it back;
/// 2. the caller does not leave [`open`], by return or by panic, before the state is closed **and** the count is zero;
/// 3. once closed, a state never opens again.
///
/// A helper that comes late finds the state closed and touches nothing of the caller's.
pub(in crate::engine) struct JobState {
    state: AtomicUsize,
    caller: Thread,
    work: *const (),
    /// The function that calls the work behind the pointer. It knows the type of the work, and the state does not.
    call: unsafe fn(*const (), &JobRef),
}

// SAFETY:
// * a `StackJob` takes only work that is `Sync`, so calling it through a shared reference from any thread is fine;
// * that the reference is alive whenever it is used is the rule above.
unsafe impl Send for JobState {}
// SAFETY: as for `Send`; nothing in a `JobState` changes but the atomic.
unsafe impl Sync for JobState {}

/// Calls the work behind a pointer.
///
/// # Safety
/// `work` must come from a `&W` that is still alive.
unsafe fn call<W: Fn(&JobRef)>(work: *const (), job: &JobRef) {
    // SAFETY: the caller of this function vouches for type and life.
    let work = unsafe { &*work.cast::<W>() };
    work(job);
}

/// A helper inside; dropping it, also by a panic of the work, counts the helper out.
struct Leave<'a>(&'a JobState);
impl Drop for Leave<'_> {
    fn drop(&mut self) {
        // Release: what this helper wrote is there for the caller when it has seen the count fall.
        if self.0.state.fetch_sub(ONE, Ordering::Release) == CLOSED | ONE {
            // The helper's own `JobRef` keeps the state alive, and that the thread handle.
            self.0.caller.unpark();
        }
    }
}

/// A loop's work on its caller's stack; the state is made when a helper is first called.
///
/// Dropping it closes the state, whichever way that happens, and waits: part 2 of the rule.
pub(in crate::engine) struct StackJob<'w, W: Fn(&JobRef) + Sync> {
    work: &'w W,
    state: OnceCell<JobRef>,
}

/// Runs `caller_part` with the job of a loop: every [`JobState::enter`] with the state that the job hands out runs
/// `work` on the thread that enters.
///
/// Returns (or unwinds) only after the last of them has left.
pub(in crate::engine) fn open<W, R>(work: &W, caller_part: impl FnOnce(&StackJob<'_, W>) -> R) -> R
where
    W: Fn(&JobRef) + Sync,
{
    // Owned by this very frame and lent out, so that nobody can forget it.
    let job = StackJob { work, state: OnceCell::new() };
    caller_part(&job)
}

impl<W: Fn(&JobRef) + Sync> StackJob<'_, W> {
    /// The state, open.
    pub(in crate::engine) fn state(&self) -> &JobRef {
        self.state.get_or_init(|| {
            Arc::new(JobState {
                state: AtomicUsize::new(0),
                caller: current(),
                work: std::ptr::from_ref(self.work).cast(),
                call: call::<W>,
            })
        })
    }
}

impl<W: Fn(&JobRef) + Sync> Drop for StackJob<'_, W> {
    fn drop(&mut self) {
        if let Some(state) = self.state.get() {
            state.close();
        }
    }
}

impl JobState {
    /// Tells whether a helper may still be let in. A hint: [`enter`](Self::enter) decides.
    pub(in crate::engine) fn is_open(&self) -> bool {
        self.state.load(Ordering::Relaxed) & CLOSED == 0
    }

    /// Runs the loop's work on this thread, if the loop still is open; says whether it was.
    pub(in crate::engine) fn enter(job: &Arc<Self>) -> bool {
        let mut state = job.state.load(Ordering::Relaxed);
        loop {
            if state & CLOSED != 0 {
                return false;
            }
            // Acquire: what the caller wrote before it opened the loop came here with the `JobRef` already; this is for
            // what other helpers did before they left.
            match job.state.compare_exchange_weak(state, state + ONE, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => break,
                Err(now) => state = now,
            }
        }
        let leave = Leave(job);
        // SAFETY:
        // * type: the `StackJob` stored `call::<W>` together with a pointer made from a `&W`;
        // * life: the count that was just raised keeps `open`, which borrows that `&W`, from leaving until `leave`
        //   has lowered it, and that is after the call (parts 1 and 2 of the rule).
        unsafe { (job.call)(job.work, job) };
        drop(leave);
        true
    }

    /// Lets no helper enter any more, and waits until those inside have left.
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
    fn a_late_helper_touches_nothing() {
        let mut late = None;
        let entered = AtomicUsize::new(0);
        {
            let work = |_: &JobRef| {
                entered.fetch_add(1, Ordering::Relaxed);
            };
            open(&work, |job| {
                let state = job.state();
                assert!(JobState::enter(state));
                late = Some(state.clone());
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
        let work = |_: &JobRef| {
            inside.fetch_add(1, Ordering::Relaxed);
            arrived.lock().unwrap().send(()).unwrap();
            for _ in 0..1000 {
                thread::yield_now();
            }
            inside.fetch_sub(1, Ordering::Relaxed);
        };
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            open(&work, |job| {
                let state = job.state().clone();
                thread::spawn(move || JobState::enter(&state));
                wait_arrived.recv().unwrap();
                panic!("on purpose");
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(inside.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_panicking_helper_leaves() {
        let work = |_: &JobRef| panic!("on purpose");
        open(&work, |job| {
            let state = job.state().clone();
            assert!(thread::spawn(move || JobState::enter(&state)).join().is_err());
        });
    }
}

/// Every interleaving of two helpers with a caller that opens, works and closes.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::cell::UnsafeCell;
    use loom::thread;

    /// Data on the caller's stack; loom reports any access that is not ordered with the caller's.
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
            let work = |_: &JobRef| {
                let me = next.fetch_add(1, Ordering::Relaxed);
                stack.read();
                stack.1[me].store(1, Ordering::Relaxed);
            };
            stack.write(7);
            open(&work, |job| {
                (0..helpers)
                    .map(|_| {
                        let state = job.state().clone();
                        thread::spawn(move || JobState::enter(&state))
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
