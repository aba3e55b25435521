//! `into = Stream<_>`: the results as an iterator, while the loop goes on behind it.

use crate::api::settings::Settings;
use crate::engine::this_process;
use crate::engine::{Context, CulpritSlot, Panicked, Spans, default_stack, run_job};
use std::fmt;
use std::iter::FusedIterator;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvError, RecvTimeoutError};
use std::time::Duration;
use std::{thread, vec};

/// The most blocks of results that wait to be taken out of a `Stream`.
const WAITING: usize = 8;

/// The results of a parallel loop, one after the other, in the order of the input, while the loop goes on: joblib's
/// `return_as="generator"`.
///
/// ```
/// use parallel_for::{Stream, parallel};
///
/// let squares = parallel!(into = Stream<_>, i * i for i in 0_u64..);
/// let small: Vec<u64> = squares.take_while(|&square| square < 50).collect();
/// assert_eq!(small, [0, 1, 4, 9, 16, 25, 36, 49]);
/// ```
///
/// The loop begins at once, on a thread of its own (its first worker) and on those of the pool, and keeps a few blocks
/// ahead of whoever takes the results: memory stays bounded, an input without an end is fine. What an inner `for` makes
/// of one item comes as a whole. The setting `lookahead` says how many items may be ahead of the block that results are
/// taken from, which has no more than that itself. With `ordered = false` results come as they finish.
///
/// Since the loop goes on after the statement that began it, it owns what it uses: the input and what the body names
/// are moved into it (`'static`, as for `std::thread::spawn`). For the same reason the body cannot leave the function
/// or change variables around it; `break` ends the stream. So does `cancel = &token`, from outside; an input that
/// blocks is waited for.
///
/// On a worker thread of a rayon pool whoever waits for a result runs other jobs of that pool meanwhile, as in rayon's
/// own calls: it must not hold a lock that they take.
///
/// Dropping a `Stream` stops the loop as soon as a block is done: what has begun is finished, and nobody waits for
/// that.
///
/// # Panics
/// `next` panics with the panic of the first panicking item, after the results of those before it; and in the child of
/// a `fork`, which has none of the threads at work. `parallel!` itself panics when the system does not start a thread.
///
/// A `Stream` that is made in the child of a `fork` may wait for ever, if another thread of the parent was just starting
/// or ending: the standard library starts threads under a lock, which the child then has inherited. Loops without a
/// `Stream` do not wait for a thread that has not come.
pub struct Stream<T> {
    block: vec::IntoIter<T>,
    /// `None` after the end.
    blocks: Option<Receiver<Result<Vec<T>, Panicked>>>,
    /// The process in which the loop goes on: a forked child would wait for ever.
    process: u32,
    /// A sign that somebody still wants results. The loop looks at the count: without results it sends nothing, so it
    /// would not notice that the `Stream` is gone.
    _wanted: Arc<()>,
}

/// A sink that takes the results of a block, which may be none. It gives `Break` when nobody wants more.
type Give<'g, T> = &'g mut dyn FnMut(Vec<T>) -> ControlFlow<()>;

impl<T: Send + 'static> Stream<T> {
    /// The results of a loop that `run` runs on a thread of its own, giving each block to its sink.
    pub(crate) fn start<F>(settings: Settings<'_>, run: F) -> Self
    where
        F: FnOnce(Settings<'_>, Give<'_, T>) + Send + 'static,
    {
        // With a bound set by hand nothing waits beyond it.
        let waiting = if settings.bounds_ahead() { 0 } else { WAITING };
        let (giver, blocks) = mpsc::sync_channel(waiting);
        let (threads, settings) = (settings.threads().cloned(), settings.streaming().on(None));
        let (around, spans) = (Context::current(), Spans::current());
        let wanted = Arc::new(());
        let is_wanted = Arc::downgrade(&wanted);
        let pump = move || {
            let _inside = (spans.enter(), around.enter());
            let culprit = CulpritSlot::new();
            let settings = settings.on(threads.as_ref()).notes_culprit(&culprit);
            let mut give = |block: Vec<T>| {
                let goes_on =
                    if block.is_empty() { is_wanted.strong_count() > 0 } else { giver.send(Ok(block)).is_ok() };
                if goes_on { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            };
            // Panic safety: nothing that the loop has used is looked at again.
            if let Err(payload) = catch_unwind(AssertUnwindSafe(|| run(settings, &mut give))) {
                let _ = giver.send(Err(Panicked::again(payload, culprit.into_inner())));
            }
        };
        let thread = thread::Builder::new().name("parallel-for stream".to_owned());
        let thread = thread.stack_size(default_stack()).spawn(pump);
        assert!(thread.is_ok(), "no thread could be started for a `Stream`; collect into a `Vec` instead");
        Self { block: Vec::new().into_iter(), blocks: Some(blocks), process: this_process(), _wanted: wanted }
    }
}

impl<T> Iterator for Stream<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        loop {
            if let Some(value) = self.block.next() {
                return Some(value);
            }
            let blocks = self.blocks.as_ref()?;
            assert!(
                self.process == this_process(),
                "a `Stream` goes on in the process that made it; make one after `fork`"
            );
            match receive(blocks) {
                Ok(Ok(block)) => self.block = block.into_iter(),
                Ok(Err(panic)) => {
                    self.blocks = None;
                    panic.go_on(None);
                }
                Err(_) => self.blocks = None,
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let here = self.block.len();
        (here, self.blocks.is_none().then_some(here))
    }
}

/// Receives the next message. A worker thread of a rayon pool runs other jobs of that pool meanwhile: one of these may
/// be what the sender waits for.
fn receive<M>(messages: &Receiver<M>) -> Result<M, RecvError> {
    /// The time that a worker thread without a job waits before it looks for one again.
    const LOOK: Duration = Duration::from_micros(100);
    let mut pause = Duration::ZERO;
    loop {
        match messages.recv_timeout(pause) {
            Err(RecvTimeoutError::Timeout) => {}
            received => return received.map_err(|_| RecvError),
        }
        match run_job() {
            None => return messages.recv(),
            Some(has_run) => pause = if has_run { Duration::ZERO } else { LOOK },
        }
    }
}

impl<T> FusedIterator for Stream<T> {}

impl<T> fmt::Debug for Stream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Stream").finish_non_exhaustive()
    }
}
