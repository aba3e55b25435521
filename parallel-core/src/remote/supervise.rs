//! A thread of the parent, and the worker process that it watches over.

use super::answer::{self, Answer};
use super::deaths::Deaths;
use super::items::TakeBack;
use super::received::Receiving;
use crate::attempts::failure::{Cause, Crash, Failure};
use crate::engine::Guilty;
use crate::engine::Position;
use crate::limits::Limits;
use crate::processes::{Death, Hand, Page, Task, Waiting};
use crate::record::RecordOutput;
use crate::run::{BlockItems, Finished};
use crate::wire::{Reader, WireError, put};
use std::ops::Range;
use std::panic::{Location, resume_unwind};
use std::thread;
use std::time::{Duration, Instant};

/// What the threads of one loop know that watch over its worker processes; its items are of type `I`.
pub(super) struct Supervisor<'l, I> {
    pub(super) task: Task,
    pub(super) put: fn(&I, &mut Vec<u8>) -> Result<(), WireError>,
    /// How many items of the loop an item stands for.
    pub(super) count: fn(&I) -> usize,
    /// Takes over what has become of an item, if it goes back.
    pub(super) take_back: Option<TakeBack<I>>,
    pub(super) place: &'static Location<'static>,
    pub(super) limits: Option<&'l Limits>,
    pub(super) meter: Option<&'l (dyn Finished + Sync)>,
    pub(super) timeout: Option<Duration>,
    /// The most attempts at an item, and the pause before each but the first.
    pub(super) tries: (usize, Duration),
    /// The failure of an item is its outcome, and not the loop's.
    pub(super) has_outcomes: bool,
}

/// The time that a request is to take, if a block may be cut into several: much more than the way there and back.
const PIECE: Duration = Duration::from_millis(1);

/// The most bytes of a request, if a block may be cut into several.
const MOST: usize = 1 << 20;

/// One thread's worker process, while it has one, and what it knows of its work.
pub(super) struct Post<I> {
    hand: Option<Hand>,
    /// The items of the request, as bytes, and where each ends.
    items: Vec<u8>,
    ends: Vec<usize>,
    /// The items themselves, if they wait for what has become of them.
    waiting: Vec<Option<I>>,
    /// Which of them are asked for, and the position of the first.
    asked: Range<usize>,
    position: Position,
    /// The number of items of the loop that these stand for.
    count: usize,
    request: Vec<u8>,
    /// The number of items of the next request, if a block may be cut into several.
    piece: usize,
}

impl<I> Post<I> {
    pub(super) fn new() -> Self {
        Self {
            hand: None,
            items: Vec::new(),
            ends: Vec::new(),
            waiting: Vec::new(),
            asked: 0..0,
            position: Position::default(),
            count: 0,
            request: Vec::new(),
            piece: 1,
        }
    }

    /// Writes the request for these of the items; the first of these is item `first` of the loop, and stands at `position` of its
    /// input.
    fn ask_for(&mut self, items: Range<usize>, first: usize, position: Position) {
        let start = items.start.checked_sub(1).map_or(0, |before| self.ends[before]);
        let end = items.end.checked_sub(1).map_or(0, |last| self.ends[last]);
        self.request.clear();
        put(&mut self.request, &(first as u64, (position.first, position.step), items.len()))
            .expect("numbers can be written");
        self.request.extend_from_slice(&self.items[start..end]);
        (self.asked, self.position) = (items, position);
    }

    /// Learns from the time that a request has taken how many items the next one may have.
    fn learn(&mut self, took: Duration) {
        let items = self.ends.len() as u128;
        let fit = items * PIECE.as_nanos() / took.as_nanos().max(1);
        // A few cheap items say little about the next ones.
        self.piece = usize::try_from(fit.min(items * 8)).unwrap_or(usize::MAX).max(1);
    }
}

/// A panic of the body, in a worker.
struct Panic {
    message: String,
    /// The number of items of the request that had begun.
    began: usize,
}

/// Where items are: the place in the loop of the first one, and the position in the input of the first of any of them.
#[derive(Clone, Copy)]
pub(super) struct Place<'w> {
    pub(super) first: usize,
    pub(super) positions: &'w dyn Fn(Range<usize>) -> Position,
}

impl<I> Supervisor<'_, I> {
    /// Has the items of a block run, which stands there, and receives what comes of them.
    ///
    /// # Panics
    /// As the body does; when it ends its process; when something cannot travel.
    pub(super) fn run<B, P, C, X>(
        &self,
        post: &mut Post<I>,
        items: &mut B,
        out: &mut Receiving<'_, P, C, X>,
        block: Place<'_>,
    ) where
        B: BlockItems<Item = I>,
        P: RecordOutput<C, X>,
    {
        // The items that are packed here are not those that run. Panics of this thread name their item themselves, or have none.
        Guilty::Nobody.blame();
        self.run_pieces(post, items, out, block);
        Guilty::Running.blame();
    }

    fn run_pieces<B, P, C, X>(
        &self,
        post: &mut Post<I>,
        items: &mut B,
        out: &mut Receiving<'_, P, C, X>,
        block: Place<'_>,
    ) where
        B: BlockItems<Item = I>,
        P: RecordOutput<C, X>,
    {
        let Place { mut first, positions } = block;
        loop {
            let most = if Receiving::<'_, P, C, X>::IN_PIECES { post.piece } else { usize::MAX };
            let is_last = self.pack(post, items, first, most);
            if post.count == 0 {
                return;
            }
            let since = Instant::now();
            self.run_piece(post, out, Place { first, positions });
            if is_last || out.ends {
                return;
            }
            post.learn(since.elapsed());
            first = first.wrapping_add(post.count);
        }
    }

    /// Has the items of the request run.
    fn run_piece<P, C, X>(&self, post: &mut Post<I>, out: &mut Receiving<'_, P, C, X>, piece: Place<'_>)
    where
        P: RecordOutput<C, X>,
    {
        post.ask_for(0..post.ends.len(), piece.first, (piece.positions)(out.next(post.count)));
        let mut deaths = Deaths::default();
        loop {
            let death = match self.call(post, out, post.count) {
                Ok(None) => return,
                Ok(Some(panic)) => self.go_on(post, out, piece, panic),
                Err(death) => death,
            };
            let failed = deaths.count(&death);
            if self.has_outcomes {
                // Whoever is guilty dies alone.
                return self.run_each(post, out, piece, failed.and(Some(death)));
            }
            if failed.is_some_and(|failed| failed >= self.tries.0) {
                let before = death.item().map_or(0, |item| item.saturating_sub(piece.first as u64));
                self.run_before(post, out, piece, usize::try_from(before).unwrap_or(0));
                self.fail(&death);
            }
            self.pause(failed.is_some());
        }
    }

    /// Has each item of the request run by itself. One of them has failed once, by the death `earlier`.
    fn run_each<P, C, X>(
        &self,
        post: &mut Post<I>,
        out: &mut Receiving<'_, P, C, X>,
        piece: Place<'_>,
        earlier: Option<Death>,
    ) where
        P: RecordOutput<C, X>,
    {
        for number in 0..post.ends.len() {
            let item = piece.first + number;
            post.ask_for(number..number + 1, item, (piece.positions)(out.next(1)));
            let mut deaths = Deaths::default();
            let mut last = earlier.filter(|death| death.item() == Some(item as u64));
            loop {
                if let Some(death) = last {
                    let failed = deaths.count(&death);
                    if let Some(attempts) = failed.filter(|failed| *failed >= self.tries.0) {
                        out.fail(post.position, Failure::elsewhere(item, attempts, cause(&death), death.to_string()));
                        self.count(1, 1);
                        break;
                    }
                    self.pause(failed.is_some());
                }
                last = match self.call(post, out, 1) {
                    Ok(None) => break,
                    Ok(Some(panic)) => self.go_on(post, out, piece, panic),
                    Err(death) => Some(death),
                };
            }
        }
    }

    /// Goes on with a panic of the body, whose message stands on stderr already.
    fn go_on<P, C, X>(&self, post: &mut Post<I>, out: &mut Receiving<'_, P, C, X>, piece: Place<'_>, panic: Panic) -> !
    where
        P: RecordOutput<C, X>,
    {
        let Panic { message, began } = panic;
        let guilty = out.done() + began;
        self.run_before(post, out, piece, began.saturating_sub(1));
        Guilty::Given(guilty).blame();
        resume_unwind(Box::new(message))
    }

    /// Has the first so many items of the request run once more, before the loop panics: what they change at once stays changed, and
    /// what they had changed is lost with the rest of the request.
    fn run_before<P, C, X>(&self, post: &mut Post<I>, out: &mut Receiving<'_, P, C, X>, piece: Place<'_>, items: usize)
    where
        P: RecordOutput<C, X>,
    {
        let changes = P::CHANGES_AT_ONCE || self.take_back.is_some();
        if !changes || items == 0 || items >= post.ends.len() || post.asked.len() < post.ends.len() {
            return;
        }
        // The worker has changed its own copy already: the next one has none yet.
        post.hand = None;
        post.ask_for(0..items, piece.first, (piece.positions)(out.next(items)));
        // Whatever comes of it, the loop panics.
        let _ = self.call(post, out, items);
    }

    fn pause(&self, counts: bool) {
        if counts && !self.tries.1.is_zero() {
            thread::sleep(self.tries.1);
        }
    }

    /// Writes the next items of a block, so many at most. Tells whether these are the last.
    fn pack<B: BlockItems<Item = I>>(&self, post: &mut Post<I>, items: &mut B, first: usize, most: usize) -> bool {
        post.items.clear();
        post.ends.clear();
        post.waiting.clear();
        post.count = 0;
        while post.ends.len() < most && (most == usize::MAX || post.items.len() < MOST) {
            let Some(item) = items.__next() else { return true };
            if let Err(error) = (self.put)(&item, &mut post.items) {
                panic!("item {} cannot go to another process: {error}", first + post.count);
            }
            post.ends.push(post.items.len());
            post.count += (self.count)(&item);
            if self.take_back.is_some() {
                post.waiting.push(Some(item));
            }
        }
        false
    }

    /// Sends the request, which has so many items, waits for the answer, and receives it.
    fn call<P, C, X>(
        &self,
        post: &mut Post<I>,
        out: &mut Receiving<'_, P, C, X>,
        count: usize,
    ) -> Result<Option<Panic>, Death>
    where
        P: RecordOutput<C, X>,
    {
        let mut look = |page: &Page| {
            if self.limits.is_some_and(Limits::is_cancelled) {
                page.stop();
            }
        };
        loop {
            let hand = match &mut post.hand {
                Some(hand) => hand,
                none => none.insert(Hand::take(&self.task).unwrap_or_else(|why| panic!("{why}"))),
            };
            if let Some(page) = hand.page() {
                look(page);
            }
            let looks = self.limits.is_some().then_some(&mut look as &mut dyn FnMut(&Page));
            let mut waiting = Waiting::new(self.timeout, looks);
            let back = &mut post.waiting;
            let (asked, count) = (post.asked.clone(), (count, post.position));
            let answered = hand.call(&post.request, &mut waiting, |answer| {
                self.receive(answer, out, count, back.get_mut(asked).unwrap_or_default())
            });
            if hand.page().is_none() {
                post.hand = None;
            }
            match answered {
                // Nothing has begun.
                Err(death) if death.has_refused() => {}
                answered => return answered,
            }
        }
    }

    /// Receives an answer.
    fn receive<P, C, X>(
        &self,
        answer: &[u8],
        out: &mut Receiving<'_, P, C, X>,
        count: (usize, Position),
        waiting: &mut [Option<I>],
    ) -> Option<Panic>
    where
        P: RecordOutput<C, X>,
    {
        let (answer, began) = match answer::read(answer) {
            Ok(read) => read,
            Err(error) => panic!("what a worker process has sent cannot be read: {error}"),
        };
        match answer {
            Answer::Part { part, ends, is_cut } => {
                let received = self.take_back(part, waiting).and_then(|part| out.receive(count, part, ends, is_cut));
                if let Err(error) = received {
                    panic!("what a worker process has sent cannot be read: {error}");
                }
                self.count(began, began);
            }
            Answer::Panic(message) => {
                self.count(began, 0);
                return Some(Panic { message: message.to_owned(), began });
            }
            Answer::Failure(why) => panic!("{why}"),
        }
        None
    }

    /// So many items have begun, and so many are finished.
    fn count(&self, began: usize, finished: usize) {
        if let Some(limits) = self.limits {
            limits.add(began);
        }
        if let Some(meter) = self.meter
            && finished > 0
        {
            meter.__finished(finished);
        }
    }

    /// Takes over what has become of the items, if they go back; gives the part that stands before it.
    fn take_back<'a>(&self, part: &'a [u8], waiting: &mut [Option<I>]) -> Result<&'a [u8], WireError> {
        let Some(take_back) = self.take_back else { return Ok(part) };
        let (part, items) = answer::split(part)?;
        let from = Reader::new(items);
        for item in waiting.iter_mut().filter_map(Option::take) {
            take_back(item, &from)?;
        }
        if from.is_at_the_end() { Ok(part) } else { Err(WireError::new("more than the items")) }
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
