//! The settings of one loop: one method each, under the name the user writes.

#[cfg(any(feature = "mpi", feature = "process"))]
use crate::api::backend::{Backend, Elsewhere};
use crate::api::pool::Pool;
use crate::attempts::Tries;
#[cfg(any(feature = "rand", feature = "process"))]
use crate::engine::Seeds;
use crate::engine::{CulpritSlot, Options, Site, Threads};
use crate::jobs::{WholeNumber, effective_n_jobs};
#[cfg(feature = "checkpoint")]
use crate::journal::Checkpoint;
use crate::limits::Limits;
use crate::limits::cancel::Cancel;
use std::num::NonZeroUsize;
#[cfg(feature = "checkpoint")]
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The settings of one loop: what stands before it in `parallel!(n_jobs = 2, …)`.
#[derive(Clone, Copy)]
#[must_use]
pub struct Settings<'p>(Options<'p>, #[cfg(any(feature = "mpi", feature = "process"))] Elsewhere);

impl<'p> Settings<'p> {
    /// All settings at their defaults, for the loop at this place in the source.
    #[inline]
    pub fn at(site: &'static Site) -> Self {
        Self(
            Options::new(site),
            #[cfg(any(feature = "mpi", feature = "process"))]
            Elsewhere::default(),
        )
    }

    /// **`n_jobs = N`** — how many workers, the calling thread included. Any integer type; -1 is all cores, -2 all but
    /// one, and so on. More than there are cores is allowed, up to 1024; larger numbers mean 1024. By default the
    /// number of the enclosing `Config` scope, then that of the environment variable `PARALLEL_NUM_JOBS`, then all
    /// cores.
    ///
    /// With one worker no other thread is touched, and a loop with `then` is the serial loop, item by item: an item is
    /// pulled, the body runs, `then` takes its value, and only then the next item is pulled.
    ///
    /// # Panics
    /// When it is 0.
    #[track_caller]
    pub fn n_jobs<N: WholeNumber>(mut self, n_jobs: N) -> Self {
        self.0.workers = Some(effective_n_jobs(n_jobs));
        self
    }

    /// **`pool = &POOL`** — the `Pool` to run on, instead of the process-wide one. Its size is the default and the
    /// upper bound of `n_jobs`. On a worker thread of a rayon pool the threads of that pool help instead; the bound
    /// stays.
    pub fn pool(mut self, pool: &'p Pool) -> Self {
        self.0.threads = Some(pool.threads());
        self
    }

    /// **`batch_size = N`** — how many items make a block, the unit that is given to a worker. Any integer type, above
    /// 0. By default chosen from the length of the input alone.
    ///
    /// Of an iterator it bounds what is pulled ahead as well: at most 16 blocks for each worker, unless `lookahead`
    /// says otherwise. A loop with `then` has a block for each item if it adds up floats, or if it has one worker;
    /// there `batch_size` bounds the items ahead, and nothing else.
    ///
    /// # Panics
    /// When it is 0 or negative.
    #[track_caller]
    pub fn batch_size<N: WholeNumber>(mut self, batch_size: N) -> Self {
        let size = batch_size.to_i128();
        assert!(size > 0, "`batch_size = {size}` makes no block; write 1 or more items");
        self.0.batch_size = NonZeroUsize::new(usize::try_from(size).unwrap_or(usize::MAX));
        self
    }

    /// **`lookahead = N`** — how many items of an iterator may have been pulled and not yet be put together with those
    /// before them: joblib's `pre_dispatch`. Any integer type, above 0. A small number takes little memory, but workers
    /// may have to wait. By default 16 blocks for each worker if `batch_size` is set, else four chunks for each worker,
    /// of about 50 microseconds and at most 8192 items each.
    ///
    /// With `then` and `Stream` every input is pulled; elsewhere those that are had by index are not, and for them it
    /// means nothing. A `batch_size` above it wins: a block is pulled as a whole.
    ///
    /// # Panics
    /// When it is 0 or negative.
    #[track_caller]
    pub fn lookahead<N: WholeNumber>(mut self, lookahead: N) -> Self {
        let items = lookahead.to_i128();
        assert!(items > 0, "`lookahead = {items}` lets nothing be pulled; write 1 or more items");
        self.0.lookahead = NonZeroUsize::new(usize::try_from(items).unwrap_or(usize::MAX));
        self
    }

    /// **`ordered = false`** — results are handed over as they finish, not in the order of the input: for a loop with
    /// `then`, and for `into = Stream<_>`. By default in order. An index that is part of the result tells where it
    /// belongs (`for (i, x) in xs.iter().enumerate()`).
    pub fn ordered(mut self, ordered: bool) -> Self {
        self.0.is_ordered = ordered;
        self
    }

    /// **`cancel = &TOKEN`** — a `Cancel` by which somebody else ends the loop: items that have begun are finished, and none
    /// begins after that. The loop then gives a `Result`: `Err` of a `Stopped` with what the serial loop would have given, had
    /// it broken off before the first item that did not run; `Ok` if all items ran. A `Stream` just ends.
    // The expansion checks the limits before each item; the engine does not know them.
    pub fn cancel(self, limits: &mut Limits, token: &Cancel) -> Self {
        limits.cancel(token);
        self
    }

    /// **`time_limit = DURATION`** — the time, from the call on, after which the loop begins no more items: a
    /// `std::time::Duration`. What the loop gives is that of `cancel`; if both are set, the reason that is noticed first counts.
    /// A limit that the clock does not reach is none. A `Stream` cannot have it.
    pub fn time_limit(self, limits: &mut Limits, limit: Duration) -> Self {
        limits.time_limit(limit);
        self
    }

    /// **`retries = N`** — how often an item that fails is tried once more, at once and on the same worker: one that panics,
    /// whose value is an `Err`, or that leaves the loop with `?`. Any integer type, 0 or more; by default 0. The last failure
    /// is what gets out, as ever; with `into = Outcomes<_>` it is the outcome of the item. What a failed attempt has added up
    /// or filled does not count; what it wrote behind a `&mut` or by index stays. Each attempt begins with the same `rng`.
    ///
    /// Items that the loop takes over are cloned before their first attempt, and must be `Clone`: loop over `&items`, which
    /// costs nothing.
    ///
    /// # Panics
    /// When it is negative.
    // The expansion makes the attempts; the engine does not know them.
    #[track_caller]
    pub fn retries<N: WholeNumber>(self, tries: &mut Tries, retries: N) -> Self {
        tries.retries(retries);
        self
    }

    /// **`retry_pause = DURATION`** — the time that is waited before each new attempt of `retries`, a
    /// `std::time::Duration`: for a network or a lock. The worker sleeps meanwhile. By default attempts follow at once.
    pub fn retry_pause(self, tries: &mut Tries, pause: Duration) -> Self {
        tries.retry_pause(pause);
        self
    }

    /// **`progress = true`** — shows how far the loop is. `true` is a bar on stderr, `"label"` one with a label, a `ProgressBar`
    /// of indicatif's that bar (feature `progress`); a closure `|p: &Progress| …` is called about ten times a second, and
    /// once at the end. It counts items that are finished, of the first `for`. By default, and with `false`, nothing is shown.
    // This method does nothing: the editor finds the documentation here. `run::progress` does the work.
    #[inline]
    pub fn progress(self) -> Self {
        self
    }

    /// **`checkpoint = PATH`** — the file in which the loop records what it has done, block by block: anything that is
    /// `AsRef<Path>`. When the program is started again after a crash or a `kill -9`, the blocks that are in the file do not
    /// run: the file has what came of them. What the loop gives has the same bits. A new file is made; one of another loop, of
    /// other items or variables, or in use by another process, is refused, and never overwritten. Needs the feature `checkpoint`.
    ///
    /// With the environment variable `PARALLEL_SHARD=3/16` the path is a folder, which is made: the process runs its sixteenth of the
    /// blocks, writes them to a file in there, and ends. Without the variable a folder that is there is read, and what is missing
    /// is run.
    ///
    /// All that a block leaves must be `Serialize + DeserializeOwned`: values, changed variables, what `?` and `return` leave
    /// with. What the body does to the outside is not recorded, and not done again.
    ///
    /// # Panics
    /// With one sentence that names the file: when it cannot be read or written, belongs to another loop, or is in use; when the
    /// process has used it before; when `PARALLEL_SHARD` names no shard.
    #[cfg(feature = "checkpoint")]
    #[track_caller]
    pub fn checkpoint(self, checkpoint: &mut Checkpoint, path: impl AsRef<Path>) -> Self {
        checkpoint.open(path.as_ref());
        self
    }

    /// **`checkpoint_key = VALUE`** — what the answers in the file of `checkpoint` depend on besides the loop, its items and the
    /// variables that it reads: the version of a function, a hash of data. A file that was made with another value is refused. Any
    /// `Serialize` value. By default the loop is compared, and those of its items and variables that are `Serialize`; the others are
    /// named on stderr when answers come out of a file.
    #[cfg(feature = "checkpoint")]
    #[track_caller]
    pub fn checkpoint_key<K: serde::Serialize>(self, checkpoint: &mut Checkpoint, key: K) -> Self {
        checkpoint.key(&key);
        self
    }

    /// **`backend = WORD`** — where the loop runs.
    ///
    /// * `threads`, which is the default.
    /// * `processes`: in worker processes, which are started once and kept, so that an item that crashes ends one process and not the
    ///   program. `n_jobs` is then the number of worker processes. Items, results, and the variables that the loop reads must be
    ///   `Serialize + DeserializeOwned`. Nothing else is shared: a `static` has in a worker the value that it has before `main`.
    ///   Needs the feature `process`.
    /// * `mpi`: on all ranks of a program that `mpirun` or `srun` has started, which all come to the loop; `n_jobs` is the number of
    ///   threads of each. Results must be `Serialize + DeserializeOwned`, and all ranks get them. Needs the feature `mpi`, and
    ///   `mpi::init` at the beginning of `main`.
    /// * `any`: what the environment variable `PARALLEL_BACKEND` says, else `mpi` where a launcher has started several ranks, else
    ///   `threads`.
    ///
    /// # Panics
    /// With one sentence: `mpi` without `mpi::init`, or on another thread; `any` where `PARALLEL_BACKEND` names nothing of these.
    #[cfg(any(feature = "mpi", feature = "process"))]
    pub fn backend(mut self, backend: Backend) -> Self {
        self.1.backend = Some(backend);
        self
    }

    /// **`timeout = DURATION`** — the most time for a single item of a loop with `backend = processes`, from the item's begin on:
    /// a `std::time::Duration`. The worker process of an item that takes longer is ended. Without `into = Outcomes<_>` the loop then
    /// panics, with a sentence that names the item.
    #[cfg(feature = "process")]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.1.timeout = Some(timeout);
        self
    }

    /// **`share = (a, b)`** — variables that a loop with `backend = processes` reads where the macro cannot see it, inside of
    /// another macro for example: they go to the worker processes, as all others that the loop reads do by themselves.
    // This method does nothing: the editor finds the documentation here. The expansion has the variables travel.
    #[cfg(feature = "process")]
    #[inline]
    pub fn share(self) -> Self {
        self
    }

    /// **`root_only = true`** — with `backend = mpi` the result goes to rank 0 alone, as `Some`; it is `None` on all other ranks. For
    /// results that would be waste everywhere else. What the program does next must not depend on which it is, where other loops with
    /// `backend = mpi` follow. Reductions and lists can have it; loops with a body, and bodies that leave the loop, cannot.
    // This method does nothing: the editor finds the documentation here. The expansion has the loop give an `Option`.
    #[cfg(feature = "mpi")]
    #[inline]
    pub fn root_only<B>(self, _: B) -> Self {
        self
    }

    /// Where the loop runs.
    #[cfg(feature = "process")]
    pub(crate) fn elsewhere(&self) -> Elsewhere {
        self.1
    }

    /// The settings with these seeds.
    #[cfg(feature = "process")]
    pub(crate) fn seeds(mut self, seeds: Seeds) -> Self {
        self.0.seeds = seeds;
        self
    }

    /// **`into = TYPE`** — the container of a comprehension: anything that is `FromIterator`, such as `BTreeMap<_, _>`,
    /// `HashSet<_>`, `String` or `Result<Vec<_>, _>`; filled in input order. `Stream<_>` gives the results one by one,
    /// while the loop goes on. `Outcomes<_>` gives one `Result` an item, and runs them all, also when some panic or are an
    /// `Err`. By default `Vec`, and `HashMap` for `KEY => VALUE`. Reductions and loops with a body have nothing to collect.
    // This method does nothing: the editor finds the documentation here. The entry `into` collects.
    #[inline]
    pub fn into(self) -> Self {
        self
    }

    /// **`explain = true`** — this loop's row in the table on stderr at the end of the process: how often it ran, what an
    /// item took, how many workers took part and how busy they were, and why it was not shared. `false`: no row, also
    /// where the environment variable `PARALLEL_EXPLAIN` asks for one of each loop. By default that variable decides.
    #[inline]
    pub fn explain(mut self, explain: bool) -> Self {
        self.0.explain = Some(explain);
        self
    }

    /// **`rng = SEED`** — a random number generator `rng` for each item, for everything after the first `for`; see
    /// `ItemRng`. `SEED` is any integer, or `&mut` a generator, which gives one `u64`. The generator depends on the seed
    /// and on the item's place in the input: the same numbers for every `n_jobs`. The items of inner `for`s draw from the
    /// generator of the first one's, one after the other. Needs the feature `rand`.
    #[cfg(feature = "rand")]
    pub fn rng<S: crate::api::rng::Seed>(mut self, seed: S) -> Self {
        self.0.seeds = Seeds::new(seed.seed());
        self
    }

    /// Notes that the loop has inner loops, so that an item may give several results.
    #[doc(hidden)]
    #[inline]
    pub fn __several(mut self) -> Self {
        self.0.several = true;
        self
    }

    /// Has each item be a block: the file of a checkpoint has those that did not fail.
    #[cfg(feature = "checkpoint")]
    #[doc(hidden)]
    pub fn __item_blocks(mut self) -> Self {
        self.0.batch_size = Some(NonZeroUsize::MIN);
        self
    }

    /// Notes that the body has scratch, which a worker keeps until it leaves.
    #[doc(hidden)]
    #[inline]
    pub fn __scratch(mut self) -> Self {
        self.0.has_scratch = true;
        self
    }

    /// Notes that the results go to another thread.
    pub(crate) fn streaming(mut self) -> Self {
        self.0.is_stream = true;
        self
    }

    /// Has the item of a panic noted in this slot: the panic goes on in another thread.
    pub(crate) fn notes_culprit(mut self, culprit: &'p CulpritSlot) -> Self {
        self.0.culprit = Some(culprit);
        self
    }

    /// Lets a seed decide which worker claims next.
    #[cfg(all(test, not(loom)))]
    pub(crate) fn seeded(mut self, seed: u64) -> Self {
        self.0.seed = Some(seed);
        self
    }

    /// The settings of a loop of the runtime's own over single items, with the workers of this one and another site.
    pub(crate) fn moved_to(mut self, site: &'static Site) -> Self {
        self.0.site = site;
        self.0.batch_size = NonZeroUsize::new(1);
        self
    }

    /// The settings as the engine takes them.
    #[inline]
    pub(crate) fn options(self) -> Options<'p> {
        self.0
    }

    /// Tells whether the calling thread is to be the only worker, whatever is around the loop.
    pub(crate) fn is_serial(&self) -> bool {
        self.0.is_serial()
    }

    /// Tells whether a bound on the items ahead was set by hand.
    pub(crate) fn bounds_ahead(&self) -> bool {
        self.0.lookahead.is_some() || self.0.batch_size.is_some()
    }

    /// The threads of the loop's own pool.
    pub(crate) fn threads(&self) -> Option<&'p Arc<Threads>> {
        self.0.threads
    }

    /// The settings with these threads instead of their own.
    pub(crate) fn on(self, threads: Option<&Arc<Threads>>) -> Settings<'_> {
        Settings(
            self.0.on(threads),
            #[cfg(any(feature = "mpi", feature = "process"))]
            self.1,
        )
    }
}
