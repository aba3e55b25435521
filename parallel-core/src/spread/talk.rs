//! A loop on a rank that is not the root: it asks the root for blocks, and tells it what came of them.

use super::frames::Block;
use super::local::Local;
use super::message::{self, END, GIVE, Report, STOP, WORK};
use crate::engine::Verdict;
use crate::ranks::{ERROR, FAULT, Header, Nap, SAME, World};
use crate::wire::WireError;
use std::thread;
use std::time::{Duration, Instant};

/// The most time that what came of a block waits here while its run is not done.
const KEPT: Duration = Duration::from_secs(1);

/// The most time that a rank waits for the root to tell all of its fault.
const PATIENCE: Duration = Duration::from_secs(1);

/// The number of runs that a rank with so many workers has at one time: so that few of them wait for the next one.
pub(super) fn runs_of(workers: usize) -> usize {
    workers + workers.div_ceil(4)
}

/// The rank's side of a loop.
struct Talk<'t> {
    world: &'t World,
    local: &'t dyn Local,
    header: &'t Header,
    call: u64,
    /// The runs that the root has been asked for, and has not given yet.
    asked: usize,
    /// The moment of the last report.
    told: Instant,
    /// The first item of the lowest block whose panic the root knows.
    panicked: Option<usize>,
}

/// Runs the loop with this header until the root says that it is over.
pub(super) fn run(world: &World, header: &Header, local: &dyn Local) -> Verdict {
    let join = header.message(local.workers()).expect("text and numbers can be written");
    world.send(0, &join);
    // Who comes to a loop wants runs.
    let asked = runs_of(local.workers());
    let mut talk = Talk { world, local, header, call: header.call, asked, told: Instant::now(), panicked: None };
    let mut nap = Nap::new();
    loop {
        match talk.hear() {
            Ok(Heard::Nothing) => {}
            Ok(Heard::Something) => nap.wake(),
            Ok(Heard::End(verdict)) => return verdict,
            Err(error) => return Verdict::Failed(format!("a message of the root cannot be read: {error}")),
        }
        talk.report();
        local.lend_a_hand();
        match nap.next() {
            Some(nap) => local.wait(nap),
            None => thread::yield_now(),
        }
    }
}

/// What the root has said.
enum Heard {
    Nothing,
    Something,
    End(Verdict),
}

impl Talk<'_> {
    /// Does what the root has said since the last time.
    fn hear(&mut self) -> Result<Heard, WireError> {
        let mut heard = Heard::Nothing;
        while let Some((_, message)) = self.world.poll() {
            heard = Heard::Something;
            let Some((kind, content)) = message.split_first() else { continue };
            match *kind {
                WORK => {
                    let (call, runs) = message::read_work(content)?;
                    for (start, end) in runs {
                        if call != self.call {
                            continue;
                        }
                        self.asked = self.asked.saturating_sub(1);
                        if self.local.run(start..end) < end {
                            return Ok(Heard::End(self.has_other_items()));
                        }
                    }
                }
                STOP => self.local.stop_at(self.local.block_of(message::read_number(content)?.1)),
                GIVE => {
                    let mut bytes = vec![0; message::read_number(content)?.1];
                    self.world.give_out(&mut bytes);
                    self.take(&bytes);
                }
                END => {
                    let (verdict, items, frames) = message::read_end(content)?;
                    self.take(frames);
                    if let Some(items) = items
                        && self.local.pull_to(items.saturating_add(1)) != items
                    {
                        return Ok(Heard::End(self.has_other_items()));
                    }
                    if matches!(&verdict, Verdict::Panicked(item, _) if self.panicked != Some(*item)) {
                        self.world.waits_for_another();
                    }
                    return Ok(Heard::End(verdict));
                }
                ERROR => {
                    let text = String::from_utf8_lossy(content).into_owned();
                    self.world.breaks(&text);
                    return Ok(Heard::End(Verdict::Failed(text)));
                }
                _ => {}
            }
        }
        Ok(heard)
    }

    /// Takes what came of blocks on other ranks.
    fn take(&self, frames: &[u8]) {
        let own = u32::try_from(self.world.rank).ok();
        Block::all(frames).filter(|block| Some(block.rank) != own).for_each(|block| self.local.take(&block));
    }

    /// Tells the root that the items here are not its own, and waits a moment, until all know.
    fn has_other_items(&self) -> Verdict {
        let Header { place, call, .. } = self.header;
        let text = format!(
            "the iterator of loop {call} at {place} gives another number of items on rank {} than on rank 0; {SAME}",
            self.world.rank
        );
        self.world.send(0, &[&[FAULT], text.as_bytes()].concat());
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            match self.world.poll() {
                Some((_, message)) if message.first() == Some(&ERROR) => break,
                Some(_) => {}
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
        self.world.breaks(&text);
        Verdict::Failed(text)
    }

    /// Tells the root what is new, if anything is.
    fn report(&mut self) {
        let done = self.local.done();
        let lowest = |item: usize| self.panicked.is_none_or(|known| item < known);
        let panicked = self.local.panicked().filter(|(item, _)| lowest(*item));
        let has_news = !done.is_empty() || panicked.is_some();
        if !has_news && self.told.elapsed() < KEPT {
            return;
        }
        self.told = Instant::now();
        let frames = self.local.drain();
        if !has_news && frames.is_empty() {
            return;
        }
        if let Some((item, _)) = &panicked {
            self.panicked = Some(*item);
        }
        let wants = runs_of(self.local.workers()).saturating_sub(self.local.open() + self.asked);
        self.asked += wants;
        let nanos = |took: Duration| u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        let done = done.into_iter().map(|ran| (ran.first, ran.blocks, nanos(ran.took))).collect();
        let report = Report { call: self.call, wants, done, panicked };
        self.world.send(0, &report.message(&frames));
    }
}
