//! One journal, from its opening to its end.

use super::contents::Contents;
use super::folder::Folder;
use super::frames::{Block, MAGIC, PASS, finish, with_content};
use super::header::Header;
use super::lock::{self, lock};
use super::notes::Digest;
use super::shard::Wish;
use super::share::Share;
use super::used;
use super::writer::Writer;
use crate::engine::Turn;
use crate::wire::Frame;
use std::collections::HashMap;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, ErrorKind};
use std::path::{self, Path};
use std::sync::Arc;

/// The open file of a checkpoint, which is this run's alone; of a loop that several processes share, the part of this one, and
/// what the others have.
///
/// States: *opened*, what is in the files is known, and not yet whether they are of this loop; *agreed*, after
/// [`agree`](Self::agree): they are.
pub(crate) struct Journal {
    /// The files as they were when they were opened, this one first.
    parts: Vec<Contents>,
    /// The salt of this file.
    salt: u32,
    /// The blocks that the files have, by their first item, each with the index of its file.
    blocks: HashMap<u64, (usize, Block)>,
    /// The first item of the lowest block that has ended the loop.
    end: Option<u64>,
    /// The share of this process, if it is a shard of a loop that is not complete.
    share: Option<Share>,
    writer: Arc<Writer>,
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

/// The sentence about something that cannot be done with a path.
pub(super) fn cannot(what: &str, path: &Path, error: &dyn fmt::Display) -> String {
    format!("cannot {what} the checkpoint `{}`: {error}", path.display())
}

/// The sentence about a file that another process has locked.
pub(super) fn is_in_use(path: &Path) -> String {
    format!("the checkpoint `{}` is in use by another process; wait for it, or take another path", path.display())
}

impl Journal {
    /// Opens the file, makes it if it is not there, and reads it. In a folder that is this process's part, and the parts of others
    /// are read as well; if the process is a shard, the path is a folder, which is made.
    ///
    /// A loop inside the body of one that shards share is run as a whole by the process that runs the body.
    ///
    /// # Errors
    /// A sentence that names the file: it cannot be opened or read, somebody else has it, it is no journal, or is damaged where
    /// its header is.
    pub(crate) fn open(path: &Path, is_inside: bool) -> Result<Self, String> {
        if path.as_os_str().is_empty() {
            return Err(
                "the checkpoint `` has an empty path; name a file, `checkpoint = \"run.checkpoint\"`".to_owned()
            );
        }
        let wish = if is_inside { None } else { Wish::of_environment()? };
        let Some(mut folder) = Folder::find(path, wish)? else {
            let (file, own) = Self::open_file(path)?;
            return Ok(Self::of(file, vec![own], None));
        };
        let (file, mut own) = Self::open_file(&folder.own)?;
        folder.check(&own)?;
        let (others, is_partial) = folder.read(&mut own)?;
        let mut parts = vec![own];
        parts.extend(others);
        Ok(Self::of(file, parts, folder.shard.filter(|_| is_partial).map(Share::new)))
    }

    /// Opens this process's file, and reads it.
    fn open_file(path: &Path) -> Result<(File, Contents), String> {
        let failed = |what: &str, error: &dyn fmt::Display| cannot(what, path, error);
        // Another thread of this process may have been faster.
        let taken = || match path.canonicalize() {
            Ok(real) if used::has(&real) => used::sentence(path),
            _ => is_in_use(path),
        };
        let mut options = OpenOptions::new();
        let options = lock::alone(options.read(true).write(true).create(true).truncate(false));
        let mut file = options.open(path).map_err(|error| match error.kind() {
            _ if lock::is_taken(&error) => taken(),
            ErrorKind::NotFound => format!("{}; make its folder first", failed("open", &error)),
            _ => failed("open", &error),
        })?;
        if !file.metadata().map_err(|error| failed("open", &error))?.is_file() {
            return Err(failed("open", &"it is no file"));
        }
        let real = path.canonicalize().map_err(|error| failed("open", &error))?;
        if used::has(&real) {
            return Err(used::sentence(path));
        }
        if !lock(&file).map_err(|error| failed("lock", &error))? {
            return Err(taken());
        }
        let contents = Contents::of(path, &mut file)?;
        if !used::claim(&real) {
            return Err(used::sentence(path));
        }
        Ok((file, contents))
    }

    /// The journal of this file, which is the first of `parts`.
    fn of(file: File, parts: Vec<Contents>, share: Option<Share>) -> Self {
        let own = &parts[0];
        let writer = Arc::new(Writer::new(&own.path, file, own.whole as u64));
        let salt = own.salt;
        let numbered =
            || parts.iter().enumerate().flat_map(|(part, own)| own.blocks.iter().map(move |block| (part, *block)));
        let blocks = numbered().map(|(part, block)| (block.first, (part, block))).collect();
        let end = numbered().filter(|(_, block)| block.ends).map(|(_, block)| block.first).min();
        Self { parts, salt, blocks, end, share, writer }
    }

    /// The number of items in the blocks that the files have.
    pub(crate) fn items(&self) -> u64 {
        self.blocks.values().map(|(_, block)| block.items).fold(0, u64::saturating_add)
    }

    /// Tells whether an earlier run has left anything that this one goes on with: a shard goes on with its own part.
    pub(super) fn is_begun(&self) -> bool {
        let is_others = self.share.is_none() && !self.blocks.is_empty();
        is_others || !self.parts[0].blocks.is_empty()
    }

    /// Makes sure that the files are of the loop with this header: a new file gets it, and a tail that was torn off goes.
    ///
    /// # Errors
    /// A sentence that says how a file's loop differs, or why the file cannot be written to.
    pub(crate) fn agree(&mut self, here: &Header) -> Result<(), String> {
        if let Err(refusal) = self.parts.iter().try_for_each(|part| part.agree(here)) {
            if self.parts[0].len == 0 {
                // It was made just now.
                let _ = fs::remove_file(&self.parts[0].path);
            }
            return Err(refusal);
        }
        let own = &self.parts[0];
        let begun = if own.header.is_some() { self.writer.go_on(own.len) } else { self.begin(here) };
        begun.map_err(|error| cannot("write to", &self.parts[0].path, &error))
    }

    /// Writes the begin of a new file.
    fn begin(&mut self, here: &Header) -> io::Result<()> {
        let salt = RandomState::new().build_hasher().finish().to_le_bytes();
        self.salt = salt.first_chunk().map_or(0, |salt| u32::from_le_bytes(*salt));
        let mut bytes = MAGIC.to_vec();
        let header = here.bytes(self.salt).map_err(io::Error::other)?;
        bytes.extend(with_content(&header, 0));
        self.writer.begin(&bytes)
    }

    /// What writes to this file.
    pub(crate) fn writer(&self) -> &Arc<Writer> {
        &self.writer
    }

    /// The part of the block that begins with this item, if an earlier run has recorded it.
    pub(crate) fn find(&self, first: usize) -> Option<Recorded<'_>> {
        let (part, block) = self.blocks.get(&(first as u64))?;
        let (at, len) = block.part;
        let Block { items, ends, digest, .. } = *block;
        let part = self.parts[*part].bytes.get(at..at + len)?;
        Some(Recorded { items, ends, digest, part })
    }

    /// The share of this process, if it is a shard of a loop that is not complete.
    pub(crate) fn share(&self) -> Option<&Share> {
        self.share.as_ref()
    }

    /// Whose turn it is with the block with this number, from this item on: a shard leaves to others what is theirs, and what is
    /// there.
    pub(crate) fn turn(&self, block: usize, first: usize) -> Turn {
        match &self.share {
            _ if self.is_behind_end(first) => Turn::Over,
            Some(share) if !share.has(block) || self.blocks.contains_key(&(first as u64)) => Turn::Elsewhere,
            _ => Turn::Here,
        }
    }

    /// The digest of the items of a block that is there, if they have one; `None` as well if an item has ended the loop there.
    pub(crate) fn digest(&self, first: usize) -> Option<Digest> {
        let (_, block) = self.blocks.get(&(first as u64))?;
        block.digest.filter(|_| !block.ends)
    }

    /// Tells whether the loop has ended, in an earlier run, before this item.
    fn is_behind_end(&self, first: usize) -> bool {
        self.end.is_some_and(|end| first as u64 > end)
    }

    /// Adds a frame, with one write; flushes it to the disk if the last flush was long ago.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error: after the first such error nothing is written.
    pub(crate) fn add(&self, frame: Frame) -> Result<(), String> {
        match frame.kept() {
            Ok(true) => self.writer.add(&finish(frame.into_bytes(), self.salt)),
            Ok(false) => Ok(()),
            Err(error) => Err(self.writer.give_up(error)),
        }
    }

    /// Ends the share of this process, after a loop that has not panicked: it is known from now on that all of it is there. Gives a
    /// sentence about it, and whether that is so.
    ///
    /// # Errors
    /// As for [`add`](Self::add).
    pub(crate) fn end_share(&self, share: &Share) -> Result<(String, bool), String> {
        let is_done = share.is_done();
        if is_done && !self.parts[0].has_passed {
            self.writer.add(&with_content(&PASS, self.salt))?;
        }
        self.close()?;
        let (what, path) = (share.sentence(), self.parts[0].path.display());
        let how = if is_done { "its share is done" } else { "a limit has ended it, start it again" };
        Ok((format!("{what}, for `{path}`; {how}"), is_done))
    }

    /// Flushes what has been written to the disk.
    ///
    /// # Errors
    /// A sentence that names the file and the system's error.
    pub(crate) fn close(&self) -> Result<(), String> {
        self.writer.close()
    }

    /// The sentence about a part that cannot be read, of the block that begins with this item; about the first error of this file, if it
    /// is another one. Nothing is written from now on.
    pub(crate) fn unreadable(&self, first: usize, error: &dyn fmt::Display) -> String {
        let path = self.path_of(first);
        self.writer.refuse(format!(
            "the checkpoint `{path}` has what the block from item {first} on gave, but not as this loop can read it ({error}); \
             remove it to begin anew"
        ))
    }

    /// The sentence about a block whose items are not those that they were, from this one on; about the first error of this file, if it
    /// is another one. Nothing is written from now on.
    pub(crate) fn of_other_items(&self, first: usize) -> String {
        let path = self.path_of(first);
        self.writer.refuse(format!(
            "the checkpoint `{path}` is of other items: those of the block from item {first} on are others, or come in another \
             order; remove it, or take another path"
        ))
    }

    /// The path of the file that has the block from this item on.
    fn path_of(&self, first: usize) -> path::Display<'_> {
        let part = self.blocks.get(&(first as u64)).map_or(0, |(part, _)| *part);
        self.parts[part].path.display()
    }
}
