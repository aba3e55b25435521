//! A thread of the parent, and the worker process that it watches over.

use super::answer::{self, Answer};
use super::received::Receiving;
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
}

/// One thread's worker process, while it has one, and the room for messages.
pub(super) struct Post<'t> {
    hand: Option<Hand<'t>>,
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Post<'_> {
    pub(super) fn new() -> Self {
        Self { hand: None, request: Vec::new(), answer: Vec::new() }
    }
}

impl<I> Supervisor<'_, I> {
    /// Has the items of a block run, the first of which is item `first` of the loop, and receives what comes of them.
    ///
    /// # Panics
    /// As the body does; when it ends its process; when something cannot travel.
    pub(super) fn run<'t, B>(&'t self, post: &mut Post<'t>, items: &mut B, out: &mut Receiving, first: usize)
    where
        B: BlockItems<Item = I>,
    {
        if self.pack(post, items, first, out.position) == 0 {
            return;
        }
        let (mut failed, mut suspect) = (0, None);
        loop {
            let Err(death) = self.call(post) else { break };
            let item = death.item();
            // Killed from outside, perhaps: the item is guilty only if it dies again.
            if death.is_from_outside() && suspect != Some(item) {
                suspect = Some(item);
                continue;
            }
            failed += 1;
            if failed >= self.tries.0 {
                self.fail(&death, item);
            }
            thread::sleep(self.tries.1);
        }
        self.receive(post, out);
    }

    /// Writes the request for a block; gives the number of its items.
    fn pack<B: BlockItems<Item = I>>(
        &self,
        post: &mut Post<'_>,
        items: &mut B,
        first: usize,
        position: usize,
    ) -> usize {
        let mut bytes = Vec::new();
        let mut count = 0;
        while let Some(item) = items.__next() {
            if let Err(error) = (self.put)(&item, &mut bytes) {
                panic!("item {} cannot go to another process: {error}", first + count);
            }
            count += 1;
        }
        post.request.clear();
        put(&mut post.request, &(first as u64, position, count)).expect("three numbers can be written");
        post.request.append(&mut bytes);
        count
    }

    /// Sends the request, and waits for the answer.
    fn call<'t>(&'t self, post: &mut Post<'t>) -> Result<(), Death> {
        let hand = match &mut post.hand {
            Some(hand) => hand,
            none => none.insert(Hand::take(&self.task).unwrap_or_else(|why| panic!("{why}"))),
        };
        let mut look = |page: &Page| {
            if self.limits.is_some_and(Limits::is_cancelled) {
                page.stop();
            }
        };
        look(hand.page());
        let answered = hand.call(&post.request, &mut post.answer, &mut Waiting::new(self.timeout, &mut look));
        if answered.is_err() {
            post.hand = None;
        }
        answered
    }

    fn receive(&self, post: &Post<'_>, out: &mut Receiving) {
        let (answer, began) = match answer::read(&post.answer) {
            Ok(read) => read,
            Err(error) => panic!("what a worker process has sent cannot be read: {error}"),
        };
        if let Some(limits) = self.limits {
            limits.add(began);
        }
        match answer {
            Answer::Part { part, ends, is_cut } => {
                (out.part, out.ends, out.is_cut) = (Some(part.to_vec()), ends, is_cut);
                if let Some(meter) = self.meter {
                    meter.__finished(began);
                }
            }
            // Its message stands on stderr already.
            Answer::Panic(message) => resume_unwind(Box::new(message.to_owned())),
            Answer::Failure(why) => panic!("{why}"),
        }
    }

    /// Ends the loop, since an item has ended its process.
    fn fail(&self, death: &Death, item: Option<u64>) -> ! {
        let place = self.place;
        match item {
            Some(item) => panic!("item {item} of the loop at {place} {death}"),
            None => panic!("the loop at {place}: a worker process {death}"),
        }
    }
}
