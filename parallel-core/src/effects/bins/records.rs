//! Records of updates, and the blocks that wait with theirs until their turn has come.

use super::baton::Baton;
use crate::sync::{AtomicBool, AtomicUsize, Mutex, Ordering, lock};
use std::collections::BTreeMap;
use std::ops::Range;

/// The updates of one block, in order. Each is the index of an element, and a copy of the element with this one update.
pub(super) type Records<T> = Vec<(usize, T)>;

/// The most bytes of the records that wait, or a quarter of the array where that is more. While more of them wait, no
/// worker begins with another block.
const ROOM: usize = 256 << 10;

/// The most empty lists of records that are kept for blocks to come.
const SPARE: usize = 256;

/// The blocks of an indexed loop that are done, and wait with their records for blocks before them.
///
/// Blocks are told by the number of their first item. `next` is the first item whose updates are not in the array yet;
/// it changes under the lock, or by the caller of a loop that is alone with it.
///
/// Invariant: the updates in the array are those of the items before `next`, all of them, and of the block that holds
/// the baton. Once a block that has ended the loop is in the array, `is_closed`, nothing comes after it.
pub(super) struct Pending<T> {
    next: AtomicUsize,
    is_closed: AtomicBool,
    bytes: AtomicUsize,
    blocks: Mutex<Blocks<T>>,
}

struct Blocks<T> {
    waiting: BTreeMap<usize, Waiting<T>>,
    spare: Vec<Records<T>>,
}

/// A block that is done, and waits with its records for the blocks before it.
struct Waiting<T> {
    end: usize,
    records: Records<T>,
    /// True if the block has ended the loop.
    ends: bool,
}

impl<T> Pending<T> {
    pub(super) fn new() -> Self {
        Self {
            next: AtomicUsize::new(0),
            is_closed: AtomicBool::new(false),
            bytes: AtomicUsize::new(0),
            blocks: Mutex::new(Blocks { waiting: BTreeMap::new(), spare: Vec::new() }),
        }
    }

    /// Tells whether what waits leaves room for one more block; `array` is the size of the array in bytes.
    pub(super) fn has_room(&self, array: usize) -> bool {
        self.bytes.load(Ordering::Relaxed) <= (array / 4).max(ROOM)
    }

    /// Sets `next` to 0 for the next part of an input that is too long to be counted: all items before are done.
    pub(super) fn begin_again(&mut self) {
        self.next = AtomicUsize::new(0);
    }

    /// A list for the updates of a block.
    pub(super) fn spare(&self) -> Records<T> {
        lock(&self.blocks).spare.pop().unwrap_or_default()
    }

    /// Takes the baton for the block that begins with the item `first`, if all before it are done.
    pub(super) fn begin(&self, baton: &Baton, first: usize) -> bool {
        let _blocks = lock(&self.blocks);
        if self.next.load(Ordering::Relaxed) != first || !baton.take() {
            return false;
        }
        // Asked with the baton in hand: the holder before may just have ended the loop, and holds no lock.
        let is_closed = self.is_closed.load(Ordering::Relaxed);
        if is_closed {
            baton.give();
        }
        !is_closed
    }

    /// Notes that the block before `next` is done. The caller holds the baton; `ends` is true if the block has ended
    /// the loop.
    #[inline]
    pub(super) fn done(&self, next: usize, ends: bool) {
        self.next.store(next, Ordering::Relaxed);
        if ends {
            self.is_closed.store(true, Ordering::Relaxed);
        }
    }

    /// Lets the block of these items, which is done, wait with its records for the blocks before it.
    pub(super) fn put(&self, items: Range<usize>, records: Records<T>, ends: bool) {
        let size = size(&records);
        let mut blocks = lock(&self.blocks);
        blocks.waiting.insert(items.start, Waiting { end: items.end, records, ends });
        self.bytes.fetch_add(size, Ordering::Relaxed);
    }

    /// Applies the records whose turn it is, one block after the other. If somebody has the baton, the holder does that
    /// afterwards.
    pub(super) fn advance(&self, baton: &Baton, apply: impl Fn(&mut Records<T>)) {
        let mut blocks = lock(&self.blocks);
        loop {
            if self.is_closed.load(Ordering::Relaxed) {
                // What comes after the end of the loop has not happened.
                let rest = std::mem::take(&mut blocks.waiting);
                self.bytes.store(0, Ordering::Relaxed);
                drop(blocks);
                return drop(rest);
            }
            let next = self.next.load(Ordering::Relaxed);
            if !blocks.waiting.contains_key(&next) || !baton.take() {
                return;
            }
            // With the baton in hand, as in `begin`.
            if self.is_closed.load(Ordering::Relaxed) {
                baton.give();
                continue;
            }
            let Some(Waiting { end, mut records, ends }) = blocks.waiting.remove(&next) else { return };
            let size = size(&records);
            drop(blocks);
            // Panic safety: the baton stays here, so that nothing after these records comes into the array.
            apply(&mut records);
            blocks = lock(&self.blocks);
            self.bytes.fetch_sub(size, Ordering::Relaxed);
            self.done(end, ends);
            baton.give();
            if blocks.spare.len() < SPARE {
                blocks.spare.push(records);
            }
        }
    }
}

/// The bytes that records take.
fn size<T>(records: &Records<T>) -> usize {
    records.len() * size_of::<(usize, T)>()
}

/// Every interleaving of workers whose blocks settle their updates between themselves.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::cell::UnsafeCell;
    use loom::sync::Arc;
    use loom::thread;

    /// An array of one element, to which updates are appended; loom reports two who have it at a time.
    struct Array {
        element: UnsafeCell<Vec<usize>>,
        baton: Baton,
        pending: Pending<usize>,
    }

    impl Array {
        /// Runs the block of the item `first`, which may end the loop, as a worker does.
        fn run(&self, first: usize, ends: bool) {
            if self.pending.begin(&self.baton, first) {
                // SAFETY: whoever has the baton has the array; loom checks it.
                self.element.with_mut(|element| unsafe { &mut *element }.push(first));
                self.pending.done(first + 1, ends);
                self.baton.give();
            } else {
                self.pending.put(first..first + 1, vec![(0, first)], ends);
            }
            self.pending.advance(&self.baton, |records| {
                let updates = records.drain(..).map(|(_, update)| update);
                // SAFETY: as above.
                self.element.with_mut(|element| unsafe { &mut *element }.extend(updates));
            });
        }
    }

    fn scene(workers: [&'static [usize]; 2], end: usize) {
        let blocks = workers.concat().len();
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(move || {
            let element = UnsafeCell::new(Vec::new());
            let array = Arc::new(Array { element, baton: Baton::new(), pending: Pending::new() });
            let other = {
                let array = array.clone();
                thread::spawn(move || workers[1].iter().for_each(|first| array.run(*first, *first == end)))
            };
            workers[0].iter().for_each(|first| array.run(*first, *first == end));
            other.join().unwrap();
            let expected: Vec<usize> = (0..blocks.min(end + 1)).collect();
            // SAFETY: the other thread has ended.
            array.element.with(|element| assert_eq!(*unsafe { &*element }, expected));
        });
    }

    #[test]
    fn updates_come_in_the_order_of_their_blocks() {
        scene([&[0, 2], &[1]], usize::MAX - 1);
    }

    #[test]
    fn nothing_comes_after_the_block_that_ends_the_loop() {
        scene([&[0], &[1, 2]], 0);
        scene([&[1], &[0, 2]], 1);
    }
}
