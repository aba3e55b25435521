//! What writes to the file of a journal: frames, and to the disk.

use super::journal::cannot;
use crate::say::say;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The least time between two flushes to the disk.
const FLUSH: Duration = Duration::from_secs(2);

/// The time that a loop has for its end, after an error, before anybody is told of it.
const PATIENCE: Duration = Duration::from_secs(1);

/// The file of a journal that is written to, which is this run's alone.
pub(crate) struct Writer {
    path: PathBuf,
    file: File,
    state: Mutex<State>,
}

struct State {
    /// The length of the file up to the end of the last whole frame.
    len: u64,
    /// The last flush to the disk.
    flushed: Instant,
    /// Whether something was written after that.
    is_behind: bool,
    /// The file is new, and its folder has not been flushed since.
    is_new: bool,
    /// The error after which nothing is written any more.
    failed: Option<Failed>,
}

/// An error after which nothing is written any more.
struct Failed {
    text: String,
    since: Instant,
    /// It has been told while the loop was still running.
    is_told: bool,
}

impl Writer {
    /// Of a file that is whole up to this length.
    pub(super) fn new(path: &Path, file: File, len: u64) -> Self {
        let state = State { len, flushed: Instant::now(), is_behind: false, is_new: false, failed: None };
        Self { path: path.to_owned(), file, state: Mutex::new(state) }
    }

    /// Makes the file ready for frames at its end, where it is whole; what was torn off behind that goes.
    pub(super) fn go_on(&self, len_of_file: usize) -> io::Result<()> {
        let len = self.state().len;
        if len < len_of_file as u64 {
            self.file.set_len(len)?;
        }
        (&self.file).seek(SeekFrom::Start(len)).map(drop)
    }

    /// Makes these bytes all that the file has. To the disk they come with the first blocks: without them nothing is lost.
    pub(super) fn begin(&self, bytes: &[u8]) -> io::Result<()> {
        self.file.set_len(0)?;
        (&self.file).rewind()?;
        (&self.file).write_all(bytes)?;
        let mut state = self.state();
        (state.len, state.is_new) = (bytes.len() as u64, true);
        Ok(())
    }

    /// Writes a frame, with one write as long as the disk has room; flushes it to the disk if the last flush was long ago.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error: after the first such error nothing is written.
    pub(super) fn add(&self, frame: &[u8]) -> Result<(), String> {
        let mut state = self.state();
        if let Some(failed) = &state.failed {
            return Err(failed.text.clone());
        }
        if let Err(error) = (&self.file).write_all(frame) {
            // What is written stays good: half a frame does not stay behind it.
            let len = state.len;
            let _ = self.file.set_len(len).and_then(|()| (&self.file).seek(SeekFrom::Start(len)).map(drop));
            return Err(self.fail(&mut state, &error));
        }
        state.len += frame.len() as u64;
        state.is_behind = true;
        drop(state);
        self.flush_after(FLUSH)
    }

    /// Flushes what has been written to the disk, if the last flush was long ago: nobody may come with the next frame for hours.
    /// An error comes to light with the next frame, or at the end: what is known, and ends the loop, is told here if items that are under
    /// way keep it from its end.
    pub(crate) fn tick(&self) {
        let _ = self.flush_after(FLUSH);
        let mut state = self.state();
        if let Some(failed) =
            state.failed.as_mut().filter(|failed| !failed.is_told && failed.since.elapsed() > PATIENCE)
        {
            failed.is_told = true;
            say(&format!("{}; the loop ends when the items that are under way are done", failed.text));
        }
    }

    /// Flushes what has been written to the disk.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error.
    pub(super) fn close(&self) -> Result<(), String> {
        self.flush_after(Duration::ZERO)
    }

    fn flush_after(&self, time: Duration) -> Result<(), String> {
        let mut state = self.state();
        if !state.is_behind || state.failed.is_some() || state.flushed.elapsed() < time {
            return Ok(());
        }
        state.flushed = Instant::now();
        state.is_behind = false;
        let is_new = std::mem::take(&mut state.is_new);
        drop(state);
        if is_new {
            // Its name is in the folder. Not every system lets one flush that.
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
        }
        // Nobody waits for the disk but this thread.
        self.file.sync_data().map_err(|error| self.fail(&mut self.state(), &error))
    }

    /// Writes nothing from now on, since this could not be written.
    pub(super) fn give_up(&self, error: &dyn Display) -> String {
        self.fail(&mut self.state(), error)
    }

    fn fail(&self, state: &mut State, error: &dyn Display) -> String {
        Self::end_with(state, cannot("write to", &self.path, error))
    }

    /// Writes nothing from now on. Gives the text of the first error.
    pub(super) fn refuse(&self, text: String) -> String {
        Self::end_with(&mut self.state(), text)
    }

    fn end_with(state: &mut State, text: String) -> String {
        let failed = state.failed.get_or_insert_with(|| Failed { text, since: Instant::now(), is_told: false });
        failed.text.clone()
    }

    /// The text of the error after which nothing is written any more.
    pub(crate) fn refusal(&self) -> Option<String> {
        self.state().failed.as_ref().map(|failed| failed.text.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
