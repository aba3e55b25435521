//! The engines in the race, and the loops that a peer can be asked to run.
//!
//! Each peer's loop is what its own documentation recommends for that shape. Ours is not here: the rows write
//! `parallel!` out, because every line of a program has its own call site.

mod chili;
mod fork_union;
pub mod joblib;
pub mod lingering;
mod openmp;
mod orx;
mod paralight;
mod rayon;
mod slots;

use std::io::BufRead;
use std::ops::Range;

/// Who runs a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Plain,
    Ours,
    /// Ours, on a pool whose helpers stay awake for 10 ms after a loop.
    Lingering,
    Rayon,
    RayonInstall,
    Orx,
    Paralight,
    Chili,
    ChiliKept,
    ForkUnion,
    OpenMp,
}

impl Engine {
    /// In the order of their turns.
    pub const ALL: [Self; 11] = [
        Self::Plain,
        Self::Ours,
        Self::Lingering,
        Self::Rayon,
        Self::RayonInstall,
        Self::Orx,
        Self::Paralight,
        Self::Chili,
        Self::ChiliKept,
        Self::ForkUnion,
        Self::OpenMp,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Ours => "parallel!",
            Self::Lingering => "parallel!, 10 ms linger",
            Self::Rayon => "rayon",
            Self::RayonInstall => "rayon install",
            Self::Orx => "orx-parallel",
            Self::Paralight => "paralight",
            Self::Chili => "chili",
            Self::ChiliKept => "chili, kept",
            Self::ForkUnion => "fork_union",
            Self::OpenMp => "OpenMP",
        }
    }

    pub fn is_peer(self) -> bool {
        !matches!(self, Self::Plain | Self::Ours | Self::Lingering)
    }

    /// Whether the process is at rest a millisecond after a loop (`--idle` measures it). fork_union's threads never
    /// sleep, OpenMP's (libgomp) spin for some milliseconds first, and so do ours that linger; chili ticks for as long as
    /// a scope is kept.
    pub fn sleeps(self) -> bool {
        !matches!(self, Self::ForkUnion | Self::OpenMp | Self::ChiliKept | Self::Lingering)
    }
}

/// What a user knows about a loop and tells the engines that ask.
#[derive(Clone, Copy)]
pub struct Shape {
    /// All items take the same time: a fixed range for each thread will do, where an engine has that choice.
    pub even: bool,
    /// How many items make about a microsecond: the leaf of a `join`, the chunk of a dynamic schedule.
    pub grain: usize,
}

/// A result, or why an engine does not run this row.
pub type Outcome<T> = Result<T, &'static str>;

/// Before and after an engine's turn, untimed.
pub trait Presence {
    fn engine(&self) -> Engine;

    /// Starts what the engine keeps between its loops, where that would disturb the others.
    fn enter(&self) {}

    /// Ends it.
    fn leave(&self) {}
}

/// The loops of the rows.
pub trait Loops: Presence {
    /// `f(0)`, `f(1)`, … `f(n - 1)`.
    fn collect<T, F>(&self, n: usize, shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(usize) -> T + Copy + Send + Sync;

    /// Changes every item.
    fn update<T, F>(&self, items: &mut [T], shape: Shape, f: F)
    where
        T: Send + Sync,
        F: Fn(&mut T) + Copy + Send + Sync;

    fn sum_of_squares(&self, values: &[f64]) -> f64;

    /// The indices that `keep` is true for. Without a filter of its own an engine computes the answers in parallel.
    fn filter<F>(&self, range: Range<usize>, shape: Shape, keep: F) -> Vec<usize>
    where
        F: Fn(usize) -> bool + Copy + Send + Sync,
    {
        let kept = self.collect(range.len(), shape, |i| keep(range.start + i));
        range.zip(kept).filter_map(|(i, kept)| kept.then_some(i)).collect()
    }

    /// `f` of each line of a reader. Engines without ordered iterators read all of it first.
    fn lines<T, F>(&self, reader: &[u8], shape: Shape, f: F) -> Vec<T>
    where
        T: Send + Sync,
        F: Fn(&str) -> T + Copy + Send + Sync,
    {
        let lines: Vec<String> = reader.lines().map(Result::unwrap).collect();
        let lines = &lines[..];
        self.collect(lines.len(), shape, |i| f(&lines[i]))
    }

    /// The sums of `f(i, 0..inner)` for each `i`: a parallel loop inside a parallel loop.
    fn nested<F>(&self, outer: usize, inner: usize, f: F) -> Outcome<Vec<f64>>
    where
        F: Fn(usize, usize) -> f64 + Copy + Send + Sync;
}

/// An engine that this build or this machine has not.
#[derive(Clone, Copy)]
pub struct Missing {
    pub engine: Engine,
    pub why: &'static str,
}

/// All peers, each with `jobs` threads, the caller included where it works.
pub struct Peers {
    pub rayon: Option<rayon::Global>,
    pub rayon_install: rayon::Install,
    pub orx: orx::Orx,
    pub paralight: paralight::Paralight,
    pub chili: chili::Chili,
    pub chili_kept: chili::Chili,
    pub fork_union: Option<fork_union::ForkUnion>,
    pub openmp: Option<openmp::OpenMp>,
    pub missing: Vec<Missing>,
}

impl Peers {
    /// For the whole run of the program.
    pub fn new(jobs: usize) -> &'static Self {
        let mut missing = Vec::new();
        let mut unless = |there: bool, engine, why| {
            if !there {
                missing.push(Missing { engine, why });
            }
        };
        let rayon = rayon::Global::new(jobs);
        unless(rayon.is_some(), Engine::Rayon, "the global pool has another number of threads");
        let fork_union = fork_union::ForkUnion::new(jobs);
        unless(fork_union.is_some(), Engine::ForkUnion, "it could not start its threads here");
        let openmp = openmp::OpenMp::new(jobs);
        unless(openmp.is_some(), Engine::OpenMp, "gcc with -fopenmp was not there at build time");
        Box::leak(Box::new(Self {
            rayon,
            rayon_install: rayon::Install::new(jobs),
            orx: orx::Orx::new(jobs),
            paralight: paralight::Paralight::new(jobs),
            chili: chili::Chili::new(jobs, false),
            chili_kept: chili::Chili::new(jobs, true),
            fork_union,
            openmp,
            missing,
        }))
    }
}

/// Runs `$what` with `$peer` as each peer in turn: a `for` loop over values of different types.
macro_rules! for_each_peer {
    ($peers:expr, $peer:ident => $what:expr) => {{
        let peers: &'static $crate::engines::Peers = $peers;
        if let Some($peer) = &peers.rayon {
            $what;
        }
        let $peer = &peers.rayon_install;
        $what;
        let $peer = &peers.orx;
        $what;
        let $peer = &peers.paralight;
        $what;
        let $peer = &peers.chili;
        $what;
        let $peer = &peers.chili_kept;
        $what;
        if let Some($peer) = &peers.fork_union {
            $what;
        }
        if let Some($peer) = &peers.openmp {
            $what;
        }
    }};
}
pub(crate) use for_each_peer;
