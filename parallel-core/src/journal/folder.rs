//! The folder of a checkpoint whose loop is shared by several processes: a part each, which is a journal.

use super::contents::Contents;
use super::journal::{cannot, is_in_use};
use super::lock::{self, lock_to_read};
use super::shard::{Shard, Wish, number};
use super::used;
use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

/// The name of the part of a process that is no shard, and runs what is missing.
const REST: &str = "rest";

/// A folder, as one process of a loop has it.
#[derive(Debug)]
pub(super) struct Folder {
    /// The path of the folder, as the system has it.
    real: PathBuf,
    /// The shard that this process is.
    pub(super) shard: Option<Shard>,
    /// The part of this process, which need not be there yet.
    pub(super) own: PathBuf,
    /// The parts of others, when [`check`](Self::check) has looked.
    others: Vec<Part>,
}

/// The path of a part, and the shard whose it is.
type Part = (Option<Shard>, PathBuf);

impl Folder {
    /// The folder at this path; `None` if there is a file, or nothing, and the process is no shard.
    ///
    /// # Errors
    /// A sentence that names the path, or says how the variable is to be written.
    pub(super) fn find(path: &Path, wish: Option<Wish>) -> Result<Option<Self>, String> {
        // Looked at once: others may be making it.
        match fs::metadata(path) {
            Ok(there) if there.is_dir() => {}
            _ if wish.is_none() => return Ok(None),
            Ok(_) => {
                return Err(format!(
                    "the checkpoint `{}` is a file, and shards have a folder; take another path",
                    path.display()
                ));
            }
            Err(_) => {
                wish.map_or(Ok(()), |wish| wish.resolve(None, &path.display().to_string()).map(drop))?;
                fs::create_dir_all(path).map_err(|error| cannot("make", path, &error))?;
            }
        }
        let real = path.canonicalize().map_err(|error| cannot("open", path, &error))?;
        if used::has(&real) {
            return Err(used::sentence(path));
        }
        let (parts, has_others) = Self::list(path)?;
        if wish.is_none() && parts.is_empty() && has_others {
            return Err(format!(
                "the checkpoint `{}` is a folder without parts of a loop; take an empty one, or a file",
                path.display()
            ));
        }
        let shard = match wish {
            None => None,
            Some(wish) => {
                let mut counts = parts.iter().filter_map(|(shard, _)| Some(shard.as_ref()?.count));
                let there = counts.next();
                if let (Some(one), Some(other)) = (there, counts.find(|count| Some(*count) != there)) {
                    return Err(format!(
                        "the checkpoint `{}` has parts of {one} shards and of {other}; \
                         without `PARALLEL_SHARD` all of them are read",
                        path.display()
                    ));
                }
                Some(wish.resolve(there, &path.display().to_string())?)
            }
        };
        let own = path.join(shard.map_or_else(|| REST.to_owned(), name_of));
        Ok(Some(Self { real, shard, own, others: Vec::new() }))
    }

    /// Looks for the parts of others, and once more whether all shards agree how many they are, when the part of this process, which
    /// has `own` in it, can be seen by the others, and is locked: of two that begin at once neither may have seen the other.
    ///
    /// # Errors
    /// A sentence that names the folder. A new part goes away.
    pub(super) fn check(&mut self, own: &Contents) -> Result<(), String> {
        let path = self.own.parent().unwrap_or(&self.real);
        let (parts, _) = Self::list(path)?;
        let other = parts
            .iter()
            .filter_map(|(shard, _)| shard.as_ref())
            .find(|other| self.shard.is_some_and(|shard| shard.count != other.count));
        if let (Some(other), Some(shard)) = (other, self.shard) {
            if own.len == 0 {
                let _ = fs::remove_file(&self.own);
            }
            return Err(format!(
                "the checkpoint `{}` has parts of {} shards, not of {}; go on with {1}, or take another path",
                path.display(),
                other.count,
                shard.count
            ));
        }
        if !used::claim(&self.real) {
            return Err(used::sentence(path));
        }
        self.others = parts.into_iter().filter(|(_, path)| *path != self.own).collect();
        Ok(())
    }

    /// The parts in a folder, and whether anything else is in it.
    fn list(path: &Path) -> Result<(Vec<Part>, bool), String> {
        let (mut parts, mut has_others) = (Vec::new(), false);
        for entry in fs::read_dir(path).map_err(|error| cannot("read", path, &error))? {
            let name = entry.map_err(|error| cannot("read", path, &error))?.file_name();
            match name.to_str().and_then(shard_of) {
                Some(shard) => parts.push((Some(shard), path.join(name))),
                None if name == REST => parts.push((None, path.join(name))),
                None => has_others = true,
            }
        }
        // In the order of their names, so that what is refused does not depend on the file system.
        parts.sort_by(|one, other| one.1.cmp(&other.1));
        Ok((parts, has_others))
    }

    /// Reads the parts of the others. Gives them, and whether this process is a shard of a loop that is not complete: then what the
    /// blocks gave is not wanted, and not kept in memory.
    ///
    /// # Errors
    /// A sentence that names a part.
    pub(super) fn read(&self, own: &mut Contents) -> Result<(Vec<Contents>, bool), String> {
        let shards = self.others.iter().filter(|(shard, _)| shard.is_some()).count() + 1;
        let mut is_partial =
            self.shard.is_some_and(|shard| shards < shard.count) || self.shard.is_some() && !own.has_passed;
        let mut others: Vec<Contents> = Vec::with_capacity(self.others.len());
        for (shard, path) in &self.others {
            // Of shards each has blocks of its own. Whoever is none runs all that are missing.
            let mut part = read(path, self.shard.is_none() || shard.is_none())?;
            if self.shard.is_some() && shard.is_some() && !part.has_passed {
                is_partial = true;
                others.iter_mut().for_each(Contents::forget_parts);
            }
            if is_partial {
                part.forget_parts();
            }
            others.push(part);
        }
        if is_partial {
            own.forget_parts();
        }
        Ok((others, is_partial))
    }
}

/// Reads the part of another process. It may be writing to it, unless it is `to_be_free`: then it will not begin to, since it would
/// find the part of this process in use. So no lock is kept, of which there might be too many.
fn read(path: &Path, to_be_free: bool) -> Result<Contents, String> {
    let mut options = OpenOptions::new();
    options.read(true);
    if to_be_free {
        lock::alone(&mut options);
    }
    let mut file = options.open(path).map_err(|error| match error {
        error if lock::is_taken(&error) => is_in_use(path),
        error => cannot("open", path, &error),
    })?;
    // Both would run the same blocks.
    if to_be_free && !lock_to_read(&file).map_err(|error| cannot("lock", path, &error))? {
        return Err(is_in_use(path));
    }
    Contents::of(path, &mut file)
}

/// The name of a shard's part. Names sort as the shards do.
fn name_of(Shard { index, count }: Shard) -> String {
    let width = (count - 1).to_string().len();
    format!("shard-{index:0width$}-of-{count}")
}

/// The shard whose part has this name.
fn shard_of(name: &str) -> Option<Shard> {
    let (index, count) = name.strip_prefix("shard-")?.split_once("-of-")?;
    let shard = Shard { index: number(index)?, count: number(count)? };
    (shard.index < shard.count && name_of(shard) == name).then_some(shard)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts() {
        for (index, count, name) in [(3, 16, "shard-03-of-16"), (0, 1, "shard-0-of-1"), (9, 10, "shard-9-of-10")] {
            let shard = Shard { index, count };
            assert_eq!(name_of(shard), name);
            assert_eq!(shard_of(name), Some(shard));
        }
        for name in
            ["rest", "shard-3-of-16", "shard-16-of-16", "shard--of-", "shard-0-of-0", "shard-03-of-16.log", "03-of-16"]
        {
            assert_eq!(shard_of(name), None, "{name}");
        }
    }
}
