//! One worker at one task, lent to one thread of the parent.

use super::death::Death;
use super::message::{self, Kind};
use super::page::Page;
use super::pool;
use super::process::Process;
use super::task::Task;
use std::io::{self, ErrorKind};
use std::time::Duration;

/// The time between two looks at what goes on, while the parent waits.
const LOOK: Duration = Duration::from_millis(10);

/// The same, if there is nothing to look at but whether the worker is still there. Its socket tells that at once, unless a child
/// of the worker has it, too.
const SELDOM: Duration = Duration::from_millis(200);

/// One worker that has a task.
///
/// Invariant: between two calls the worker waits for a request, and has said nothing.
pub(crate) struct Hand {
    /// `None` once it has ended.
    process: Option<Process>,
    /// The worker holds so much that it is to forget its task at once, and not when the next one comes.
    is_large: bool,
}

/// What the parent does while it waits for an answer.
pub(crate) struct Waiting<'w> {
    /// The most time for one item.
    timeout: Option<Duration>,
    /// It is called every few milliseconds, if there is anything to look at.
    look: Option<&'w mut dyn FnMut(&Page)>,
}

impl<'w> Waiting<'w> {
    /// Waits, with this most time for an item, and calls `look` every few milliseconds.
    pub(crate) fn new(timeout: Option<Duration>, look: Option<&'w mut dyn FnMut(&Page)>) -> Self {
        Self { timeout, look }
    }
}

impl Hand {
    /// A worker with this task: one that waits, or a new one.
    ///
    /// # Errors
    /// A sentence, if none can be started, or none can have the task.
    pub(crate) fn take(task: &Task) -> Result<Self, String> {
        // Before a worker is started: where a library has the loop, the program may know nothing of workers.
        task.functions()?;
        loop {
            let (mut process, is_new) = match pool::take(&task.surroundings) {
                Some(process) => (process, false),
                None => (Process::start(&task.surroundings)?, true),
            };
            if !process.is_there() {
                continue;
            }
            process.page.reset();
            process.page.lend(true);
            process.incoming.clear();
            match task.send(&mut process)? {
                Ok(()) => return Ok(Self { process: Some(process), is_large: task.is_large() }),
                Err(error) if is_new => return Err(format!("a worker process has ended: {error}")),
                // It has ended while it waited.
                Err(_) => {}
            }
        }
    }

    /// The page of the worker, if it has not ended.
    pub(crate) fn page(&self) -> Option<&Page> {
        self.process.as_ref().map(|process| &process.page)
    }

    /// Sends a request, and waits for the answer, which is given to `answered`.
    ///
    /// # Errors
    /// The worker has ended. It gets no more requests.
    pub(crate) fn call<R>(
        &mut self,
        request: &[u8],
        waiting: &mut Waiting<'_>,
        answered: impl FnOnce(&[u8]) -> R,
    ) -> Result<R, Death> {
        // Whoever is not given back is ended: also if a look panics, and the answer is still to come.
        let Some(mut process) = self.process.take().filter(Process::is_own) else { return Err(Death::refused()) };
        process.page.time(waiting.timeout.is_some());
        let Ok(late) = ask(&mut process, request, waiting) else {
            let item = process.page.item();
            let status = process.wait();
            let is_refused = process.page.has_refused() || !process.page.has_accepted();
            return Err(if is_refused { Death::refused() } else { Death::new(item, status) });
        };
        let Some((item, limit)) = late else {
            let process = self.process.insert(process);
            let result = answered(process.incoming.bytes());
            process.incoming.clear();
            return Ok(result);
        };
        // What it has said before it was ended counts; but it is gone.
        let status = process.wait();
        let said = process.has_answered();
        let at = process.page.item();
        if said {
            Ok(answered(process.incoming.bytes()))
        } else if at == Some(item) {
            Err(Death::late(item, limit))
        } else {
            // It had gone on to another item just then: nobody is guilty, as after a signal from outside.
            Err(Death::new(at, status))
        }
    }
}

/// Sends a request, and waits for the answer. Gives the item that took too long, if one did: then the worker was ended.
fn ask(process: &mut Process, request: &[u8], waiting: &mut Waiting<'_>) -> Result<Option<(u64, Duration)>, ()> {
    process.write(Kind::Request, request).map_err(drop)?;
    let looks = waiting.look.is_some() || waiting.timeout.is_some();
    process.time_out(Some(if looks { LOOK } else { SELDOM })).map_err(drop)?;
    loop {
        match process.incoming.read(&process.socket) {
            Ok(Some(Kind::Answer)) => return Ok(None),
            Err(error) if is_timeout(&error) => {
                if !process.is_there() {
                    return if process.has_answered() { Ok(None) } else { Err(()) };
                }
            }
            // It has ended, or says what it cannot say.
            Ok(_) | Err(_) => return Err(()),
        }
        if let Some(look) = &mut waiting.look {
            look(&process.page);
        }
        let Some(limit) = waiting.timeout else { continue };
        let Some((item, time)) = process.page.item_and_time() else { continue };
        let Some(left) = limit.checked_sub(time) else {
            process.kill();
            return Ok(Some((item, limit)));
        };
        let _ = process.time_out(Some(left.clamp(Duration::from_micros(100), LOOK)));
    }
}

/// Tells whether nothing has come for the time that was set.
pub(super) fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

impl Drop for Hand {
    /// The task is over for this worker, which waits for the next one. It need not be told, as long as little depends on it.
    fn drop(&mut self) {
        let Some(process) = self.process.take() else { return };
        if !process.is_own() {
            return;
        }
        process.page.lend(false);
        if !self.is_large || message::write(&process.socket, Kind::Over, &[]).is_ok() {
            pool::give_back(process);
        }
    }
}
