//! A loop on the root: who gets which blocks, what comes of them, and when all is done.

use super::frames::Block;
use super::handing::Handing;
use super::local::Local;
use super::message::{self, GIVE, REPORT, Report, STOP};
use super::talk::runs_of;
use crate::engine::Verdict;
use crate::ranks::{FAULT, GONE, Header, JOIN, Nap, World};
use std::collections::HashMap;
use std::ops::Range;
use std::thread;
use std::time::Duration;

/// The bytes of results after which they are given to all ranks, while the loop goes on: so the root need not keep them all.
const WAVE: usize = 16 << 20;

/// The most bytes of results that go along with the end of a loop.
const FEW: usize = 16 << 10;

/// The root's side of a loop.
struct Root<'r> {
    world: &'r World,
    local: &'r dyn Local,
    header: Header,
    handing: Handing,
    /// The ranks that have come to the loop.
    joined: Vec<bool>,
    /// The number of runs that each rank waits for.
    wants: Vec<usize>,
    /// The runs that somebody has: the rank, the first block, the number of blocks.
    out: HashMap<(usize, usize), usize>,
    /// What came of blocks, and has not been given out yet.
    segment: Vec<u8>,
    /// The first item of the lowest block that has ended the loop, and the text of its panic.
    lowest: Option<(usize, Option<String>)>,
}

/// Runs the loop with this header until all ranks have done their part.
pub(super) fn run(world: &World, header: Header, local: &dyn Local) -> Verdict {
    let mut root = Root {
        world,
        local,
        header,
        handing: Handing::new(local.blocks(), local.is_search()),
        joined: vec![false; world.size],
        wants: vec![0; world.size],
        out: HashMap::new(),
        segment: Vec::new(),
        lowest: None,
    };
    root.joined[0] = true;
    root.handing.workers = local.workers();
    root.run().unwrap_or_else(|text| {
        world.tell_all(&text);
        Verdict::Failed(text)
    })
}

impl Root<'_> {
    fn run(&mut self) -> Result<Verdict, String> {
        let mut nap = Nap::new();
        loop {
            while let Some((from, message)) = self.world.poll() {
                nap.wake();
                self.hear(from, &message)?;
            }
            self.look_here();
            self.hand_out();
            let have_all_joined = self.joined.iter().all(|joined| *joined);
            if have_all_joined && self.segment.len() >= WAVE {
                self.give_out();
                nap.wake();
                continue;
            }
            if have_all_joined && self.is_done() {
                return Ok(self.end());
            }
            self.local.lend_a_hand();
            self.local.tick();
            match nap.next() {
                Some(nap) => self.local.wait(nap),
                None => thread::yield_now(),
            }
        }
    }

    /// Takes a message.
    fn hear(&mut self, from: usize, message: &[u8]) -> Result<(), String> {
        let Some((kind, content)) = message.split_first() else { return Ok(()) };
        let unread = |error| format!("a message of rank {from} cannot be read: {error}");
        match *kind {
            JOIN => {
                let (workers, there) = Header::read(content).map_err(unread)?;
                if let Some(text) = self.header.difference(from, &there) {
                    return Err(text);
                }
                self.joined[from] = true;
                self.handing.workers += workers;
                self.wants[from] = runs_of(workers);
            }
            GONE => return Err(self.header.is_missed(from)),
            FAULT => return Err(String::from_utf8_lossy(content).into_owned()),
            REPORT => {
                let (report, frames) = Report::read(content).map_err(unread)?;
                // What came of a loop that has ended meanwhile is nobody's.
                if report.call == self.header.call {
                    self.absorb(from, frames);
                    for (first, blocks, nanos) in report.done {
                        self.out.remove(&(from, first));
                        self.handing.learn(blocks, Duration::from_nanos(nanos));
                    }
                    self.wants[from] += report.wants;
                    if let Some((item, text)) = report.panicked {
                        self.lower(item, Some(text));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Looks at what has come of the blocks that run here.
    fn look_here(&mut self) {
        let done = self.local.done();
        let frames = self.local.drain();
        self.absorb(0, &frames);
        for ran in done {
            self.out.remove(&(0, ran.first));
            self.handing.learn(ran.blocks, ran.took);
        }
        if let Some((item, text)) = self.local.panicked() {
            self.lower(item, Some(text));
        }
        self.wants[0] = runs_of(self.local.workers()).saturating_sub(self.local.open());
    }

    /// Takes what came of blocks on this rank.
    fn absorb(&mut self, from: usize, frames: &[u8]) {
        for block in Block::all(frames) {
            if from != 0 {
                self.local.take(&block);
            }
            if block.ends {
                self.lower(block.items.start, None);
            }
        }
        if !self.header.root_only {
            self.segment.extend(frames);
        }
    }

    /// Notes that the block which begins with this item has ended the loop. Those before it still run.
    fn lower(&mut self, item: usize, text: Option<String>) {
        if self.lowest.as_ref().is_some_and(|(lowest, _)| *lowest <= item) {
            return;
        }
        self.lowest = Some((item, text));
        let block = self.local.block_of(item);
        self.handing.stop(block + 1);
        self.local.stop_at(block);
        let stop = message::number(STOP, self.header.call, item);
        for rank in (1..self.world.size).filter(|rank| self.joined[*rank]) {
            self.world.send(rank, &stop);
        }
    }

    /// Gives runs to those who want some: one each, and then one each again.
    fn hand_out(&mut self) {
        let mut runs: Vec<Vec<Range<usize>>> = vec![Vec::new(); self.world.size];
        while self.wants.iter().any(|wants| *wants > 0) {
            for rank in (0..self.world.size).rev() {
                if self.wants[rank] > 0 && self.joined[rank] {
                    match self.next_run(rank) {
                        Some(run) => {
                            self.wants[rank] -= 1;
                            self.out.insert((rank, run.start), run.len());
                            runs[rank].push(run);
                        }
                        None => return self.send(&runs),
                    }
                }
            }
        }
        self.send(&runs);
    }

    fn send(&self, runs: &[Vec<Range<usize>>]) {
        for (rank, runs) in runs.iter().enumerate().skip(1).filter(|(_, runs)| !runs.is_empty()) {
            self.world.send(rank, &message::work(self.header.call, runs));
        }
    }

    /// The next run for a rank. One for this rank has begun.
    fn next_run(&mut self, rank: usize) -> Option<Range<usize>> {
        while !self.handing.is_over() {
            let mut run = self.handing.next();
            if let Some(block) = self.local.kept(run.start) {
                self.local.reach(run.start + 1);
                self.local.take(&block);
                let (first, ends) = (block.items.start, block.ends);
                if !self.header.root_only {
                    self.segment.extend(block.head());
                    self.segment.extend(block.part);
                }
                self.handing.hand_out(run.start + 1);
                if ends {
                    self.lower(first, None);
                }
                continue;
            }
            run.end = (run.start + 1..run.end).find(|block| self.local.kept(*block).is_some()).unwrap_or(run.end);
            let end = if rank == 0 { self.local.run(run.clone()) } else { self.local.reach(run.end).max(run.start) };
            if end < run.end {
                // The iterator has come to its end.
                self.handing.stop(end);
            }
            self.handing.hand_out(end);
            if end > run.start {
                return Some(run.start..end);
            }
        }
        None
    }

    /// Tells whether all blocks are done that count.
    fn is_done(&self) -> bool {
        let last = self.lowest.as_ref().map_or(usize::MAX, |(item, _)| self.local.block_of(*item));
        self.handing.is_over() && self.out.keys().all(|(_, first)| *first > last)
    }

    /// Gives what came of blocks to all ranks.
    fn give_out(&mut self) {
        let message = message::number(GIVE, self.header.call, self.segment.len());
        for rank in 1..self.world.size {
            self.world.send(rank, &message);
        }
        self.world.give_out(&mut self.segment);
        self.segment.clear();
    }

    /// Tells all ranks how the loop has ended.
    fn end(&mut self) -> Verdict {
        // What has come of blocks here between the last look and the end of their run.
        self.look_here();
        let verdict = match &self.lowest {
            None => Verdict::Whole,
            Some((item, None)) => Verdict::Ended(*item),
            Some((item, Some(text))) => Verdict::Panicked(*item, text.clone()),
        };
        let counts = !matches!(verdict, Verdict::Panicked(..));
        if counts && self.segment.len() > FEW {
            self.give_out();
        }
        let items = (verdict_is_whole(&verdict) && self.header.items.is_none()).then(|| self.local.pull_to(0));
        let frames = if counts { &*self.segment } else { &[] };
        let message = message::end(self.header.call, &verdict, items, frames);
        for rank in 1..self.world.size {
            self.world.send(rank, &message);
        }
        if matches!(&verdict, Verdict::Panicked(item, _) if self.local.panicked().is_none_or(|(own, _)| own != *item)) {
            self.world.waits_for_another();
        }
        verdict
    }
}

fn verdict_is_whole(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Whole)
}
