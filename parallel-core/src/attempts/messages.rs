//! The messages of the panics of one loop, of which ten pass.
//!
//! A message is printed by the panic hook, before a panic unwinds. So that a loop can keep one back, a filter stands before
//! the hook: it knows, from a thread-local, whether the panic is one of a loop that counts. It is put there when the first
//! such loop of the process begins, and hands everything else on to the hook that it found, which is the user's or the
//! standard one.
//!
//! A hook that is set later takes the place of the filter. A loop notices when a panic of its own has not come by, and puts
//! a filter before that hook. What this does not do:
//!
//! * Up to one message a thread passes uncounted when a hook was set since the last such loop.
//! * A hook that was set later and calls the one it found sees all panics; the filter is inside of it.
//! * The panics of helpers of a loop *inside* the item, which run on other threads, are not kept back.
//! * While a thread panics already (the loop runs in a drop), it cannot put a filter anywhere, and counts no rest.
//! * A hook that another thread sets in the moment in which a filter is put before the old one is lost: the standard library
//!   has no stable way to exchange a hook in one step.

use crate::engine::{is_naming, tell};
use std::cell::{Cell, RefCell};
use std::panic::{self, Location, PanicHookInfo};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::panicking;

/// The most messages of one loop that pass.
const MOST: usize = 10;

/// The messages of the panics of one loop, counted.
pub(super) struct Messages {
    count: AtomicUsize,
    place: &'static Location<'static>,
}

thread_local! {
    /// The messages of the loop whose item this thread tries.
    static CURRENT: RefCell<Option<Arc<Messages>>> = const { RefCell::new(None) };
    /// The last panic of the item that this thread tries, as the filter has seen it.
    static LAST: Cell<Last> = const { Cell::new(Last::None) };
    /// Whether a filter is at a panic: another one inside of its hook has nothing to do.
    static IS_FILTERING: Cell<bool> = const { Cell::new(false) };
}

/// A panic, as the filter has seen it.
#[derive(Clone, Copy)]
enum Last {
    /// It has seen none.
    None,
    /// The message has passed.
    Passed,
    /// The message has not passed.
    KeptBack,
}

impl Messages {
    /// The messages of the loop at this place, which begins.
    pub(super) fn of(place: &'static Location<'static>) -> Arc<Self> {
        static IS_READY: AtomicBool = AtomicBool::new(false);
        if !IS_READY.load(Ordering::Acquire) && !panicking() {
            put_filter();
            IS_READY.store(true, Ordering::Release);
        }
        Arc::new(Self { count: AtomicUsize::new(0), place })
    }

    /// Runs an attempt, whose panics count in `own`. The handle goes to the thread-local and comes back, so that it is not
    /// cloned for each item.
    #[inline]
    pub(super) fn watch<R, E>(own: &mut Option<Arc<Self>>, attempt: impl FnOnce() -> Result<R, E>) -> Result<R, E> {
        let _ = LAST.try_with(|last| last.set(Last::None));
        let outer = CURRENT.try_with(|current| current.replace(own.take()));
        let end = attempt();
        if let Ok(outer) = outer {
            *own = CURRENT.try_with(|current| current.replace(outer)).unwrap_or_default();
        }
        if end.is_err()
            && let Some(own) = own
        {
            own.check();
        }
        end
    }

    /// A panic of an item was caught: has the filter seen it?
    #[cold]
    fn check(&self) {
        if matches!(LAST.try_with(Cell::get), Ok(Last::None)) && !panicking() {
            // A hook was set since the filter was put there. (Or the panic has come by no hook: `resume_unwind`.)
            self.count.fetch_add(1, Ordering::Relaxed);
            put_filter();
        }
    }

    /// One more message: tells whether it may pass.
    fn passes(&self) -> bool {
        self.count.fetch_add(1, Ordering::Relaxed) < MOST
    }

    /// The loop is over: tells how many messages have not passed.
    pub(super) fn tell_rest(&self) {
        let more = self.count.load(Ordering::Relaxed).saturating_sub(MOST);
        if more > 0 {
            let panics = if more == 1 { "panic" } else { "panics" };
            tell(format!("{more} more {panics} in the loop at {}:{}", self.place.file(), self.place.line()));
        }
    }
}

type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send>;

/// The filter that was put before the hook last: its address, 0 when it is gone.
static FILTER: AtomicUsize = AtomicUsize::new(0);

/// The filter: a hook before the hook that was there. The hook that calls it has it as its only field, at its own address.
struct Filter {
    hook: Hook,
}

impl Filter {
    fn call(&self, info: &PanicHookInfo<'_>) {
        let is_outermost = IS_FILTERING.try_with(|filtering| !filtering.replace(true)).unwrap_or(false);
        if !is_outermost {
            return (self.hook)(info);
        }
        // A clone, so that nothing is borrowed while the hook runs, which is the user's.
        let current = CURRENT.try_with(|current| current.try_borrow().ok().and_then(|current| current.clone()));
        let current = current.ok().flatten();
        let last = match current {
            // No panic, but what is said about the last one, by a loop inside the item: it goes where that went.
            _ if is_naming() => LAST.try_with(Cell::get).unwrap_or(Last::None),
            None => Last::None,
            Some(messages) if messages.passes() => Last::Passed,
            Some(_) => Last::KeptBack,
        };
        let _ = LAST.try_with(|cell| cell.set(last));
        if !matches!(last, Last::KeptBack) {
            (self.hook)(info);
        }
        let _ = IS_FILTERING.try_with(|filtering| filtering.set(false));
    }
}

impl Drop for Filter {
    /// Another hook may be at this address from now on.
    fn drop(&mut self) {
        let own = std::ptr::from_ref(self).addr();
        let _ = FILTER.compare_exchange(own, 0, Ordering::Relaxed, Ordering::Relaxed);
    }
}

/// Puts a filter before the hook, unless the hook is the filter. The calling thread must not be panicking.
#[cold]
fn put_filter() {
    static ONE: Mutex<()> = Mutex::new(());
    // Somebody else is at it; or was, in the parent of a forked process.
    let Ok(_one) = ONE.try_lock() else { return };
    let hook = panic::take_hook();
    if address(&hook) == FILTER.load(Ordering::Relaxed) {
        panic::set_hook(hook);
        return;
    }
    let filter = Filter { hook };
    let hook: Hook = Box::new(move |info| filter.call(info));
    FILTER.store(address(&hook), Ordering::Relaxed);
    panic::set_hook(hook);
}

/// The address of a hook. A filter has a size, so no other value has its address while it lives.
fn address(hook: &Hook) -> usize {
    std::ptr::from_ref(&**hook).cast::<()>().addr()
}
