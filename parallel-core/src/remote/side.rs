//! What the body of a loop is given in a worker process instead of settings, a source and an anchor.

// Types without a value are asked for by method, as all others.
#![allow(clippy::unused_self)]

use super::answer;
use super::arena::{Arena, End};
use super::items::ItemWay;
use super::surroundings::Surroundings;
use crate::api::settings::Settings;
use crate::attempts::Tries;
use crate::effects::Anchor;
use crate::engine::Position;
use crate::engine::{Done, Indexed, Output, Payload, Site, Worker, forget_panic};
use crate::limits::Limits;
use crate::limits::cancel::Cancel;
use crate::processes::{Page, Service};
use crate::record::Codec;
use crate::source::Source;
use crate::wire::{Frame, Reader, WireError};
use std::marker::PhantomData;
use std::ops::Range;
use std::slice;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The most bytes of items that are kept, before the body is begun anew. With larger variables it is their size: they arrive anew.
const MOST: usize = 64 << 20;

/// The call site of all loops of a worker process.
static SITE: Site = Site::own();

/// The link of a loop in a worker process to its parent: the blocks that come, and what goes back.
pub(super) struct Link<'s, K: ItemWay> {
    service: Mutex<&'s mut Service>,
    page: &'s Page,
    end: End<'s, K::Owned>,
    now: Mutex<Block<'s, K::Owned>>,
    pub(super) surroundings: Surroundings,
    token: Cancel,
    /// The bytes of items after which the body is begun anew.
    most: usize,
}

/// The block at hand.
struct Block<'s, T> {
    /// The index of its first item, and its position in the input.
    first: u64,
    position: Position,
    items: &'s [T],
    /// The number of items of the loop that these stand for.
    len: usize,
    /// True until something has been said of it.
    is_open: bool,
    /// The number of its items that have been given to the body.
    given: usize,
    /// The bytes of all items so far.
    bytes: usize,
    /// True if the parent has more blocks, for a body that is begun anew.
    goes_on: bool,
    /// The answer, which waits for what has become of the items.
    answer: Vec<u8>,
}

impl<'s, K: ItemWay> Link<'s, K> {
    /// A link by this service; items are kept in the arena.
    pub(super) fn new(
        service: &'s mut Service,
        page: &'s Page,
        arena: &'s Arena<K::Owned>,
        surroundings: Surroundings,
        most: usize,
    ) -> Self {
        let now = Block {
            first: 0,
            position: Position::default(),
            items: &[],
            len: 0,
            is_open: false,
            given: 0,
            bytes: 0,
            goes_on: false,
            answer: Vec::new(),
        };
        Self {
            service: Mutex::new(service),
            page,
            end: arena.end(),
            now: Mutex::new(now),
            surroundings,
            token: Cancel::new(),
            most: most.max(MOST),
        }
    }

    fn now(&self) -> MutexGuard<'_, Block<'s, K::Owned>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn service(&self) -> MutexGuard<'_, &'s mut Service> {
        self.service.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the next block. False: there is none, or the body is to be begun anew.
    pub(super) fn next(&self) -> bool {
        let mut now = self.now();
        // Items that go back do so when nobody can change them any more: after each block.
        if now.bytes > self.most || K::CHANGES && now.bytes > 0 {
            now.goes_on = true;
            return false;
        }
        drop(now);
        loop {
            let mut service = self.service();
            let Some(request) = service.next() else { return false };
            let read = self.read(request);
            match read {
                Ok(block) => {
                    let bytes = self.now().bytes + request.len();
                    *self.now() = Block { bytes, ..block };
                    return true;
                }
                Err(error) => {
                    service.answer(&answer::failed(&format!("an item cannot be read by a worker process: {error}")));
                }
            }
        }
    }

    fn read(&self, request: &[u8]) -> Result<Block<'s, K::Owned>, WireError> {
        let from = Reader::new(request);
        let (first, (number, step), count): (u64, (usize, usize), usize) = from.get()?;
        let position = Position { first: number, step };
        let items = (0..count).map(|_| K::arrive(&from)).collect::<Result<Vec<_>, _>>()?;
        let len = items.iter().map(K::count).sum();
        Ok(Block {
            first,
            position,
            items: self.end.add(items),
            len,
            is_open: true,
            given: 0,
            bytes: 0,
            goes_on: false,
            answer: Vec::new(),
        })
    }

    /// The end of a body: whether the parent has more blocks for one that is begun anew, and the answer that waits for what has
    /// become of the items.
    pub(super) fn end(&self) -> (bool, Vec<u8>) {
        let mut now = self.now();
        (now.goes_on, std::mem::take(&mut now.answer))
    }

    /// Gives the answer of the block at hand, unless it has one.
    fn answer(&self, bytes: &[u8]) {
        self.page.idle();
        if std::mem::take(&mut self.now().is_open) {
            self.service().answer(bytes);
        }
    }

    /// Gives back what has come of the block at hand.
    pub(super) fn done(&self, frame: Frame, ends: bool) {
        let given = self.now().given;
        // A limit has turned the last one away.
        let began = if frame.kept().is_ok_and(|is_kept| !is_kept) { given.saturating_sub(1) } else { given };
        let answer = answer::done(frame, ends, began);
        if !K::CHANGES {
            return self.answer(&answer);
        }
        self.page.idle();
        let mut now = self.now();
        if std::mem::take(&mut now.is_open) {
            now.answer = answer;
        }
    }

    /// Says that the body has panicked.
    pub(super) fn panicked(&self, payload: Payload) {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
        let given = self.now().given;
        self.answer(&answer::panicked(text.unwrap_or("a value of another type"), given));
        forget_panic(payload);
    }
}

/// The side of a worker process: what the body of a loop is given there. Its items come by the way `K`; it gives an `R`, of which
/// values of type `C` go back, and may be left with an `X`.
pub struct Side<'s, K: ItemWay, R, C, X> {
    pub(super) link: &'s Link<'s, K>,
    pub(super) values: fn() -> Codec<C>,
    pub(super) exits: fn() -> Codec<X>,
    pub(super) result: PhantomData<fn() -> R>,
}

impl<'s, K: ItemWay, R, C, X> Side<'s, K, R, C, X> {
    /// The settings of the loop.
    pub fn settings(&self) -> Settings<'static> {
        Settings::at(&SITE).seeds(self.link.surroundings.seeds)
    }

    /// The source of the loop: the blocks from the parent.
    pub fn source(&self) -> Incoming<'s, K> {
        Incoming { link: self.link }
    }

    /// The anchor of the loop.
    pub fn anchor(&self) -> Anchor<R> {
        Anchor::new()
    }

    /// The variable of the exit of the loop.
    pub fn left(&self) -> Option<X> {
        None
    }

    /// The limits of the loop.
    pub fn limits(&self) -> Limits {
        self.link.surroundings.limits(&self.link.token)
    }

    /// The attempts of the loop.
    #[track_caller]
    pub fn tries(&self) -> Tries {
        self.link.surroundings.tries()
    }
}

/// The source of a loop in a worker process.
pub struct Incoming<'s, K: ItemWay> {
    pub(super) link: &'s Link<'s, K>,
}

impl<'s, K: ItemWay> Source for Incoming<'s, K> {
    type Items = Arrived<'s, K>;

    fn drive_counted<O, F>(self, _: Settings<'_>, _: &mut O, _: &F, _: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Arrived<'s, K>, O>) -> Done + Sync,
    {
        unreachable!("the blocks of a loop in a worker process are served");
    }
}

/// The items of the block that has arrived last. All that is asked for are those.
pub struct Arrived<'s, K: ItemWay> {
    pub(super) link: &'s Link<'s, K>,
}

impl<'s, K: ItemWay> Indexed for Arrived<'s, K> {
    type Item = K::Item<'s>;
    type Block<'a>
        = ArrivedBlock<'s, K>
    where
        Self: 'a;

    fn len(&self) -> usize {
        usize::MAX
    }

    fn clip(&self, items: Range<usize>) -> Range<usize> {
        items.start..items.end.min(self.link.now().len)
    }

    fn ran(&self, items: Range<usize>) -> usize {
        self.clip(items).len()
    }

    fn position(&self, _: &Range<usize>) -> Position {
        self.link.now().position
    }

    #[expect(clippy::cast_possible_truncation, reason = "the place of an item that nobody can count to")]
    fn place(&self, _: &Range<usize>) -> usize {
        self.link.now().first as usize
    }

    unsafe fn block(&self, _: Range<usize>) -> ArrivedBlock<'s, K> {
        let now = self.link.now();
        ArrivedBlock { items: now.items.iter(), next: now.first, link: self.link }
    }
}

/// The items of one block in a worker process.
pub struct ArrivedBlock<'s, K: ItemWay> {
    items: slice::Iter<'s, K::Owned>,
    next: u64,
    link: &'s Link<'s, K>,
}

impl<'s, K: ItemWay> Iterator for ArrivedBlock<'s, K> {
    type Item = K::Item<'s>;

    fn next(&mut self) -> Option<K::Item<'s>> {
        let Link { page, token, .. } = self.link;
        let owned = self.items.next()?;
        if page.is_stopped() {
            token.cancel();
        }
        page.begin(self.next);
        self.link.now().given += 1;
        self.next = self.next.wrapping_add(1);
        Some(K::give(owned))
    }
}
