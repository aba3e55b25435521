//! Bytes that several processes see: files that have no name.

use memmap2::{Mmap, MmapOptions, MmapRaw};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::slice;
use std::sync::atomic::AtomicU64;

/// A new file without a name.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn nameless() -> io::Result<File> {
    use rustix::fs::{MemfdFlags, memfd_create};
    let file = memfd_create("parallel-for", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    Ok(File::from(file))
}

/// A new file whose name is gone at once.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn nameless() -> io::Result<File> {
    unlinked()
}

/// A new file of this user's alone, whose name is gone at once.
#[cfg(any(test, not(any(target_os = "linux", target_os = "android"))))]
fn unlinked() -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("parallel-for-{}-{number}", std::process::id()));
        match File::options().read(true).write(true).create_new(true).mode(0o600).open(&path) {
            // Somebody else's; or that of a process that has ended, and had the number of this one.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            file => return file.and_then(|file| std::fs::remove_file(&path).map(|()| file)),
        }
    }
}

/// A few words of memory that two processes change at once.
///
/// Invariant: the file behind `map` has `words` words, and never less: nobody but parent and worker has it, and neither cuts it off.
pub(super) struct Shared {
    map: MmapRaw,
    words: usize,
}

impl Shared {
    /// So many words, all 0, and the file that the other process maps.
    pub(super) fn new(words: usize) -> io::Result<(Self, File)> {
        let file = nameless()?;
        file.set_len((words * size_of::<u64>()) as u64)?;
        Ok((Self::of(&file, words)?, file))
    }

    /// The words of such a file.
    pub(super) fn of(file: &File, words: usize) -> io::Result<Self> {
        let map = MmapOptions::new().len(words * size_of::<u64>()).map_raw(file)?;
        Ok(Self { map, words })
    }

    /// The words.
    #[expect(clippy::cast_ptr_alignment, reason = "a mapping begins at a page")]
    pub(super) fn words(&self) -> &[AtomicU64] {
        // SAFETY: a mapping begins at a page, so it is aligned; it has so many words (see the invariant), which are initialised and
        // there as long as `self` is; both processes reach them as atomics only.
        unsafe { slice::from_raw_parts(self.map.as_mut_ptr().cast::<AtomicU64>(), self.words) }
    }
}

/// Puts bytes into a file without a name, which nobody can change any more.
pub(super) fn sealed(bytes: &[u8]) -> io::Result<OwnedFd> {
    let mut file = nameless()?;
    file.write_all(bytes)?;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::fs::{SealFlags, fcntl_add_seals};
        fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::GROW | SealFlags::WRITE | SealFlags::SEAL)?;
    }
    Ok(file.into())
}

/// The bytes of such a file.
///
/// # Errors
/// It cannot be mapped, or is not sealed.
pub(super) fn bytes(file: OwnedFd) -> io::Result<Mmap> {
    let file = File::from(file);
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::fs::{SealFlags, fcntl_get_seals};
        if !fcntl_get_seals(&file)?.contains(SealFlags::SHRINK | SealFlags::WRITE) {
            return Err(io::Error::other("a file that somebody may change"));
        }
    }
    // SAFETY: nobody changes the file or cuts it off: it is sealed, and where there are no seals nobody but parent and worker has it,
    // and neither writes to it once it was sent.
    unsafe { Mmap::map(&file) }
}

#[cfg(all(test, not(loom)))]
#[test]
fn a_file_whose_name_is_gone() {
    use std::os::unix::fs::PermissionsExt;
    // Where a file of such a name is there, another one is made.
    let names = (0..3).map(|number| std::env::temp_dir().join(format!("parallel-for-{}-{number}", std::process::id())));
    let names: Vec<_> = names.collect();
    for name in &names {
        std::fs::write(name, "another's").unwrap();
    }
    let mut file = unlinked().unwrap();
    file.write_all(b"own").unwrap();
    for name in &names {
        assert_eq!(std::fs::read(name).unwrap(), b"another's");
        std::fs::remove_file(name).unwrap();
    }
    let about = file.metadata().unwrap();
    assert_eq!((about.permissions().mode() & 0o777, about.len()), (0o600, 3));
    assert!(!std::env::temp_dir().join(format!("parallel-for-{}-3", std::process::id())).exists());
}
