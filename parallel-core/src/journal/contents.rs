//! What the file of a journal has.

use super::frames::{At, Block, MAGIC, find_next, is_pass, look};
use super::header::Header;
use super::journal::cannot;
use std::fmt::Display;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The contents of one file, as they were when it was read.
#[derive(Debug)]
pub(super) struct Contents {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    /// The length of the file.
    pub(super) len: usize,
    /// The length of the file up to the end of the last whole frame.
    pub(super) whole: usize,
    pub(super) header: Option<Header>,
    pub(super) salt: u32,
    pub(super) blocks: Vec<Block>,
    /// True if a shard has passed over its whole loop, and all that is its is there.
    pub(super) has_passed: bool,
}

impl Contents {
    /// Reads a file, and finds its frames.
    ///
    /// # Errors
    /// A sentence that names the file: it cannot be read, is no journal, or is damaged where its header is.
    pub(super) fn of(path: &Path, file: &mut File) -> Result<Self, String> {
        let mut bytes = Vec::new();
        // What is no journal may be of any length.
        let first = file.take(MAGIC.len() as u64).read_to_end(&mut bytes);
        let all = first.and_then(|_| if bytes == MAGIC { file.read_to_end(&mut bytes) } else { Ok(0) });
        all.map_err(|error| cannot("read", path, &error))?;
        Self::read(path, bytes)
    }

    /// Finds the frames in the bytes of a file.
    fn read(path: &Path, bytes: Vec<u8>) -> Result<Self, String> {
        let mut contents = Self {
            path: path.to_owned(),
            len: bytes.len(),
            bytes,
            whole: 0,
            header: None,
            salt: 0,
            blocks: Vec::new(),
            has_passed: false,
        };
        contents.find()?;
        Ok(contents)
    }

    fn find(&mut self) -> Result<(), String> {
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
                    let frame = &self.bytes[content..content + len];
                    self.blocks.extend(Block::read(frame, content));
                    self.has_passed |= is_pass(frame);
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
        self.whole = at;
        Ok(())
    }

    fn damaged(&self, how: &dyn Display) -> String {
        let path = self.path.display();
        format!("the checkpoint `{path}` is damaged ({how}); remove it to begin anew")
    }

    /// Makes sure that the file, if anything is in it, is of the loop with this header.
    ///
    /// # Errors
    /// A sentence that says how the file's loop differs, or why nobody knows whether it does.
    pub(super) fn agree(&self, here: &Header) -> Result<(), String> {
        let path = self.path.display();
        let Some(header) = &self.header else { return Ok(()) };
        let doubt = if let Some(difference) = header.difference(here) {
            format!("is of another loop: {difference}")
        } else if let Some(what) = header.uncompared(here) {
            format!("is not known to be of this loop: {what} not compared when it was written")
        } else {
            return Ok(());
        };
        Err(format!("the checkpoint `{path}` {doubt}; remove it, or take another path"))
    }

    /// Forgets what the blocks gave, and knows that they are there.
    pub(super) fn forget_parts(&mut self) {
        self.bytes = Vec::new();
    }
}
