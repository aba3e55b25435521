//! Counts what is allocated. The test file that has this module is to hold one test at a time: `measure` locks.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

pub struct Counting;
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);
static TOTAL: AtomicUsize = AtomicUsize::new(0);
/// The thread that `grown_elsewhere` runs on, the size of what is counted there, and how often another thread has let it grow.
static OWN: AtomicUsize = AtomicUsize::new(0);
static LARGE: AtomicUsize = AtomicUsize::new(usize::MAX);
static ELSEWHERE: AtomicUsize = AtomicUsize::new(0);

/// A number of the calling thread.
fn here() -> usize {
    thread_local! {
        static HERE: u8 = const { 0 };
    }
    HERE.with(|here| std::ptr::from_ref(here).addr())
}

fn add(size: usize) {
    TOTAL.fetch_add(size, SeqCst);
    PEAK.fetch_max(LIVE.fetch_add(size, SeqCst) + size, SeqCst);
}

// SAFETY: the system's allocator does all the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        add(layout.size());
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        add(layout.size());
        // SAFETY: as the caller promises.
        unsafe { System.alloc_zeroed(layout) }
    }
    // Large blocks grow where they are (`mremap`): there never are two of them.
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LIVE.fetch_sub(layout.size(), SeqCst);
        add(size);
        let large = LARGE.load(SeqCst);
        if size > large && size / 3 < large && here() != OWN.load(SeqCst) {
            ELSEWHERE.fetch_add(1, SeqCst);
        }
        // SAFETY: as the caller promises.
        unsafe { System.realloc(at, layout, size) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), SeqCst);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Bytes at the peak beyond those before, and all that were allocated.
#[derive(Debug, Clone, Copy)]
pub struct Used {
    pub peak: usize,
    pub total: usize,
}

/// How often something grows to this size, or up to three times it, on another thread than this one.
pub fn grown_elsewhere(size: usize, run: impl FnOnce()) -> usize {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    OWN.store(here(), SeqCst);
    ELSEWHERE.store(0, SeqCst);
    LARGE.store(size, SeqCst);
    run();
    LARGE.store(usize::MAX, SeqCst);
    ELSEWHERE.load(SeqCst)
}

pub fn measure<R>(run: impl FnOnce() -> R) -> (R, Used) {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let before = LIVE.load(SeqCst);
    PEAK.store(before, SeqCst);
    let total = TOTAL.load(SeqCst);
    let result = run();
    (result, Used { peak: PEAK.load(SeqCst) - before, total: TOTAL.load(SeqCst) - total })
}
