//! A thread of the parent, and the worker process that it watches over.

use super::answer::{self, Answer};
use super::received::{Piece, Receiving};
use crate::attempts::failure::{Cause, Crash, Failure};
use crate::engine::Guilty;
use crate::limits::Limits;
use crate::processes::{Death, Hand, Page, Task, Waiting};
use crate::run::{BlockItems, Finished};
use crate::wire::{WireError, put};
use std::panic::{Location, resume_unwind};
use std::thread;
use std::time::Duration;

/// What the threads of one loop know that watch over its worker processes; its items are of type `I`.
pub(super) struct Supervisor<'l, I> {
    pub(super) task: Task,
    pub(super) put: fn(&I, &mut Vec<u8>) -> Result<(), WireError>,
    pub(super) place: &'static Location<'static>,
    pub(super) limits: Option<&'l Limits>,
    pub(super) meter: Option<&'l (dyn Finished + Sync)>,
    pub(super) timeout: Option<Duration>,
    /// The most attempts at an item, and the pause before each but the first.
    pub(super) tries: (usize, Duration),
    /// The failure of an item is its outcome, and not the loop's.
    pub(super) has_outcomes: bool,
}

/// One thread's worker process, while it has one, and the room for messages.
pub(super) struct Post {
    hand: Option<Hand>,
    /// The items of the block, as bytes, and where each ends.
    items: Vec<u8>,
    ends: Vec<usize>,
    request: Vec<u8>,
}

impl Post {
    pub(super) fn new() -> Self {
        Self { hand: None, items: Vec::new(), ends: Vec::new(), request: Vec::new() }
    }

    /// Writes the request for these of the items of the block; the first of these is item `first` of the loop, and stands at
    /// `position` of its input.
    fn ask_for(&mut self, items: std::ops::Range<usize>, first: usize, position: usize) {
        let start = items.start.checked_sub(1).map_or(0, |before| self.ends[before]);
        let end = items.end.checked_sub(1).map_or(0, |last| self.ends[last]);
        self.request.clear();
        put(&mut self.request, &(first as u64, position, items.len())).expect("three numbers can be written");
        self.request.extend_from_slice(&self.items[start..end]);
    }
}

/// The deaths of worker processes at one request.
#[derive(Default)]
struct Deaths {
    /// The number of attempts that have failed.
    failed: usize,
    /// The item of the last death, if it may have come from outside.
    suspect: Option<Option<u64>>,
}

impl Deaths {
    /// One more: tells whether it counts. Killed from outside, perhaps, an item is guilty only if its process dies again.
    fn counts(&mut self, death: &Death) -> bool {
        let item = Some(death.item());
        let counts = !death.is_from_outside() || self.suspect == item;
        if counts {
            self.failed += 1;
        } else {
            self.suspect = item;
        }
        counts
    }
}

impl<I> Supervisor<'_, I> {
    /// Has the items of a block run, the first of which is item `first` of the loop, and receives what comes of them.
    ///
    /// # Panics
    /// As the body does; when it ends its process; when something cannot travel.
    pub(super) fn run<B>(&self, post: &mut Post, items: &mut B, out: &mut Receiving, first: usize)
    where
        B: BlockItems<Item = I>,
    {
        // The items that are packed here are not those that run. Panics of this thread name their item themselves, or have none.
        Guilty::Nobody.blame();
        self.run_block(post, items, out, first);
        Guilty::Running.blame();
    }

    fn run_block<B>(&self, post: &mut Post, items: &mut B, out: &mut Receiving, first: usize)
    where
        B: BlockItems<Item = I>,
    {
        self.pack(post, items, first);
        let count = post.ends.len();
        if count == 0 {
            return;
        }
        post.ask_for(0..count, first, out.position);
        let mut deaths = Deaths::default();
        let part = loop {
            let death = match self.call(post, out) {
                Ok(part) => break part,
                Err(death) => death,
            };
            let counts = deaths.counts(&death);
            if self.has_outcomes {
                // Whoever is guilty dies alone.
                return self.run_each(post, out, first, death.item().filter(|_| counts));
            }
            if counts && deaths.failed >= self.tries.0 {
                self.fail(&death);
            }
            self.pause(counts);
        };
        out.pieces.push(Piece::Block(part));
    }

    /// Has each item of a block run by itself. One of them, `guilty`, has failed once.
    fn run_each(&self, post: &mut Post, out: &mut Receiving, first: usize, guilty: Option<u64>) {
        for number in 0..post.ends.len() {
            let item = first + number;
            post.ask_for(number..number + 1, item, out.position + number);
            let mut deaths = Deaths { failed: usize::from(guilty == Some(item as u64)), suspect: None };
            let piece = loop {
                let death = match self.call(post, out) {
                    Ok(part) => break Piece::Item(part),
                    Err(death) => death,
                };
                let counts = deaths.counts(&death);
                if counts && deaths.failed >= self.tries.0 {
                    let attempts = deaths.failed;
                    break Piece::Failure(Failure::elsewhere(item, attempts, cause(&death), death.to_string()));
                }
                self.pause(counts);
            };
            out.pieces.push(piece);
        }
    }

    fn pause(&self, counts: bool) {
        if counts && !self.tries.1.is_zero() {
            thread::sleep(self.tries.1);
        }
    }

    /// Writes the items of a block.
    fn pack<B: BlockItems<Item = I>>(&self, post: &mut Post, items: &mut B, first: usize) {
        post.items.clear();
        post.ends.clear();
        while let Some(item) = items.__next() {
            if let Err(error) = (self.put)(&item, &mut post.items) {
                panic!("item {} cannot go to another process: {error}", first + post.ends.len());
            }
            post.ends.push(post.items.len());
        }
    }

    /// Sends the request, and waits for the answer; gives the part in it.
    fn call(&self, post: &mut Post, out: &mut Receiving) -> Result<Vec<u8>, Death> {
        let hand = match &mut post.hand {
            Some(hand) => hand,
            none => none.insert(Hand::take(&self.task).unwrap_or_else(|why| panic!("{why}"))),
        };
        let mut look = |page: &Page| {
            if self.limits.is_some_and(Limits::is_cancelled) {
                page.stop();
            }
        };
        if let Some(page) = hand.page() {
            look(page);
        }
        let looks = self.limits.is_some().then_some(&mut look as &mut dyn FnMut(&Page));
        let mut waiting = Waiting::new(self.timeout, looks);
        let answered = hand.call(&post.request, &mut waiting, |answer| self.receive(answer, out));
        if hand.page().is_none() {
            post.hand = None;
        }
        answered
    }

    /// The part in an answer.
    fn receive(&self, answer: &[u8], out: &mut Receiving) -> Vec<u8> {
        let (answer, began) = match answer::read(answer) {
            Ok(read) => read,
            Err(error) => panic!("what a worker process has sent cannot be read: {error}"),
        };
        if let Some(limits) = self.limits {
            limits.add(began);
        }
        match answer {
            Answer::Part { part, ends, is_cut } => {
                (out.ends, out.is_cut) = (out.ends | ends, out.is_cut | is_cut);
                if let Some(meter) = self.meter {
                    meter.__finished(began);
                }
                part.to_vec()
            }
            // Its message stands on stderr already.
            Answer::Panic(message) => {
                Guilty::Given(began).blame();
                resume_unwind(Box::new(message.to_owned()))
            }
            Answer::Failure(why) => panic!("{why}"),
        }
    }

    /// Ends the loop, since an item has ended its process.
    fn fail(&self, death: &Death) -> ! {
        let place = self.place;
        match death.item() {
            Some(item) => panic!("item {item} of the loop at {place} {death}"),
            None => panic!("the loop at {place} has lost a worker process, which {death}"),
        }
    }
}

/// The cause of the failure of an item that has ended its process.
fn cause(death: &Death) -> Cause {
    match death.timeout() {
        Some(limit) => Cause::Timeout(limit),
        None => Cause::Crash(Crash::new(death.signal(), death.exit_code())),
    }
}
