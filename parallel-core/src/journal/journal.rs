//! One journal, from its opening to its end.

use super::frames::{At, Block, MAGIC, find_next, finish, look, with_content};
use super::header::Header;
use super::notes::Digest;
use super::used;
use crate::wire::Frame;
use fs4::fs_std::FileExt;
use std::collections::HashMap;
use std::fmt::Display;
use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The least time between two flushes to the disk.
const FLUSH: Duration = Duration::from_secs(2);

/// The open file of a checkpoint, which is this run's alone.
///
/// States: *opened*, what is in the file is known, and not yet whether it is of this loop; *agreed*, after
/// [`agree`](Self::agree): it is.
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    /// The file as it was when it was opened.
    bytes: Vec<u8>,
    header: Option<Header>,
    salt: u32,
    /// The blocks that the file has, by their first item.
    blocks: HashMap<u64, Block>,
    /// The first item of the lowest block that has ended the loop.
    end: Option<u64>,
    writing: Mutex<Writing>,
}

/// The state of the writing.
struct Writing {
    /// The length of the file up to the end of the last whole frame.
    len: u64,
    /// The last flush to the disk.
    flushed: Instant,
    /// Whether something was written after that.
    is_behind: bool,
    /// The text of the error after which nothing is written any more.
    failed: Option<String>,
}

/// The part of a block that an earlier run has recorded.
pub(crate) struct Recorded<'j> {
    /// The number of items of the block.
    pub(crate) items: u64,
    /// True if the block has ended the loop.
    pub(crate) ends: bool,
    /// The digest of its items, if they have one.
    pub(crate) digest: Option<Digest>,
    /// The part, as bytes.
    pub(crate) part: &'j [u8],
}

impl Journal {
    /// Opens the file, makes it if it is not there, and reads it.
    ///
    /// # Errors
    /// A sentence that names the file: it cannot be opened or read, somebody else has it, it is no journal, or is damaged where
    /// its header is.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        let failed =
            |what: &str, error: &dyn Display| format!("cannot {what} the checkpoint `{}`: {error}", path.display());
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(|error| failed("open", &error))?;
        if !file.metadata().map_err(|error| failed("open", &error))?.is_file() {
            return Err(failed("open", &"it is no file"));
        }
        let real = path.canonicalize().map_err(|error| failed("open", &error))?;
        if !used::claim(&real) {
            return Err(format!(
                "the checkpoint `{}` was used before in this process; a loop that runs several times needs a path each time",
                path.display()
            ));
        }
        match file.try_lock_exclusive() {
            Ok(true) => {}
            Ok(false) => {
                return Err(format!(
                    "the checkpoint `{}` is in use by another process; wait for it, or take another path",
                    path.display()
                ));
            }
            // Some file systems of clusters have no locks.
            Err(error) if error.kind() == ErrorKind::Unsupported => {}
            Err(error) => return Err(failed("lock", &error)),
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|error| failed("read", &error))?;
        let mut journal = Self {
            path: path.to_owned(),
            file,
            bytes,
            header: None,
            salt: 0,
            blocks: HashMap::new(),
            end: None,
            writing: Mutex::new(Writing { len: 0, flushed: Instant::now(), is_behind: false, failed: None }),
        };
        journal.read()?;
        Ok(journal)
    }

    /// Finds the frames in the bytes of the file.
    fn read(&mut self) -> Result<(), String> {
        let path = self.path.display();
        let magic = self.bytes.len().min(MAGIC.len());
        if self.bytes[..magic] != MAGIC[..magic] {
            return Err(format!("`{path}` is no checkpoint; nothing was written to it, take another path"));
        }
        if magic < MAGIC.len() {
            return Ok(());
        }
        let (content, len) = match look(&self.bytes, magic, 0) {
            // The program ended while the file was made: there is nothing in it.
            At::Torn => return Ok(()),
            At::Whole { content, len } => (content, len),
            At::Damaged { .. } | At::Nothing => return Err(self.damaged(&"its header is not what was written")),
        };
        let (salt, header) = Header::read(&self.bytes[content..content + len]).map_err(|error| self.damaged(&error))?;
        (self.salt, self.header) = (salt, Some(header));
        let mut at = content + len;
        while at < self.bytes.len() {
            at = match look(&self.bytes, at, salt) {
                At::Whole { content, len } => {
                    if let Some(block) = Block::read(&self.bytes[content..content + len], content) {
                        if block.ends {
                            self.end = Some(self.end.map_or(block.first, |end| end.min(block.first)));
                        }
                        self.blocks.insert(block.first, block);
                    }
                    content + len
                }
                At::Damaged { next } => next,
                // What is torn is the last: nothing behind it is whole. What is no frame may have some behind it.
                At::Torn | At::Nothing => match find_next(&self.bytes, at, salt) {
                    Some(next) => next,
                    None => break,
                },
            };
        }
        self.writing.get_mut().unwrap_or_else(PoisonError::into_inner).len = at as u64;
        Ok(())
    }

    fn damaged(&self, how: &dyn Display) -> String {
        let path = self.path.display();
        format!("the checkpoint `{path}` is damaged ({how}); remove it to begin anew")
    }

    /// The number of items in the blocks that the file has.
    pub(crate) fn items(&self) -> u64 {
        self.blocks.values().map(|block| block.items).fold(0, u64::saturating_add)
    }

    /// Makes sure that the file is of the loop with this header: a new file gets it, and a tail that was torn off goes.
    ///
    /// # Errors
    /// A sentence that says how the file's loop differs, or why it cannot be written to.
    pub(crate) fn agree(&mut self, here: &Header) -> Result<(), String> {
        let path = self.path.display().to_string();
        if let Some(difference) = self.header.as_ref().and_then(|header| header.difference(here)) {
            return Err(format!(
                "the checkpoint `{path}` is of another loop: {difference}; remove it, or take another path"
            ));
        }
        let begun = if self.header.is_some() { self.go_on() } else { self.begin(here) };
        let len = begun.map_err(|error| format!("cannot write to the checkpoint `{path}`: {error}"))?;
        self.writing().len = len;
        Ok(())
    }

    /// Cuts off what was torn off. Gives the length of the file.
    fn go_on(&self) -> io::Result<u64> {
        let len = self.writing().len;
        if len < self.bytes.len() as u64 {
            self.file.set_len(len)?;
        }
        (&self.file).seek(SeekFrom::Start(len))
    }

    /// Writes the begin of a new file. Gives its length.
    fn begin(&mut self, here: &Header) -> io::Result<u64> {
        let salt = RandomState::new().build_hasher().finish().to_le_bytes();
        self.salt = salt.first_chunk().map_or(0, |salt| u32::from_le_bytes(*salt));
        let mut bytes = MAGIC.to_vec();
        let header = here.bytes(self.salt).map_err(io::Error::other)?;
        bytes.extend(with_content(&header, 0));
        self.file.set_len(0)?;
        self.file.rewind()?;
        // To the disk it comes with the first blocks: without them nothing is lost.
        self.file.write_all(&bytes)?;
        self.header = Some(here.clone());
        Ok(bytes.len() as u64)
    }

    /// The part of the block that begins with this item, if an earlier run has recorded it.
    pub(crate) fn find(&self, first: usize) -> Option<Recorded<'_>> {
        let block = self.blocks.get(&(first as u64))?;
        let (at, len) = block.part;
        let Block { items, ends, digest, .. } = *block;
        Some(Recorded { items, ends, digest, part: &self.bytes[at..at + len] })
    }

    /// Tells whether the loop has ended, in an earlier run, before this item.
    pub(crate) fn is_behind_end(&self, first: usize) -> bool {
        self.end.is_some_and(|end| first as u64 > end)
    }

    /// Adds a frame, with one write; flushes it to the disk if the last flush was long ago.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error, and whether it is the first such error: after it nothing is written.
    pub(crate) fn add(&self, frame: Frame) -> Result<(), (String, bool)> {
        match frame.kept() {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => return Err(self.fail(&mut self.writing(), error)),
        }
        let bytes = finish(frame.into_bytes(), self.salt);
        let mut writing = self.writing();
        if let Some(failed) = &writing.failed {
            return Err((failed.clone(), false));
        }
        if let Err(error) = (&self.file).write_all(&bytes) {
            // What is written stays good: half a frame does not stay behind it.
            let len = writing.len;
            let _ = self.file.set_len(len).and_then(|()| (&self.file).seek(SeekFrom::Start(len)).map(drop));
            return Err(self.fail(&mut writing, &error));
        }
        writing.len += bytes.len() as u64;
        writing.is_behind = true;
        if writing.flushed.elapsed() < FLUSH {
            return Ok(());
        }
        writing.flushed = Instant::now();
        writing.is_behind = false;
        drop(writing);
        // Nobody waits for the disk but this worker.
        self.file.sync_data().map_err(|error| self.fail(&mut self.writing(), &error))
    }

    /// Flushes what has been written to the disk.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error.
    pub(crate) fn close(&self) -> Result<(), String> {
        let mut writing = self.writing();
        if !std::mem::take(&mut writing.is_behind) || writing.failed.is_some() {
            return Ok(());
        }
        self.file.sync_data().map_err(|error| self.fail(&mut writing, &error).0)
    }

    fn fail(&self, writing: &mut Writing, error: &dyn Display) -> (String, bool) {
        let text = format!("cannot write to the checkpoint `{}`: {error}", self.path.display());
        Self::refuse(writing, text)
    }

    /// Writes nothing from now on. Gives the text of the first error, and whether it is this one.
    fn refuse(writing: &mut Writing, text: String) -> (String, bool) {
        let is_first = writing.failed.is_none();
        (writing.failed.get_or_insert(text).clone(), is_first)
    }

    /// The sentence about a part that cannot be read, of the block that begins with this item, and whether it is the first error
    /// of this file: after it nothing is written.
    pub(crate) fn unreadable(&self, first: usize, error: &dyn Display) -> (String, bool) {
        let path = self.path.display();
        let text = format!(
            "the checkpoint `{path}` has what the block from item {first} on gave, but not as this loop can read it ({error}); \
             remove it to begin anew"
        );
        Self::refuse(&mut self.writing(), text)
    }

    /// The sentence about a block whose items are not those that they were, from this one on, and whether it is the first error of
    /// this file: after it nothing is written.
    pub(crate) fn of_other_items(&self, first: usize) -> (String, bool) {
        let path = self.path.display();
        let text = format!(
            "the checkpoint `{path}` is of other items: those of the block from item {first} on have changed; remove it, or take \
             another path"
        );
        Self::refuse(&mut self.writing(), text)
    }

    fn writing(&self) -> MutexGuard<'_, Writing> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
