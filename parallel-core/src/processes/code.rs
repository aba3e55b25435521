//! Functions of this program, by their distance from a place that parent and worker both know. The program lies elsewhere in the
//! memory of each process, but all of it together.

use std::ffi::OsStr;
use std::fs;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::sync::OnceLock;
use std::sync::atomic::AtomicU8;

/// The place from which distances are counted. It is no function: of a function each part of the program may have a copy.
static ANCHOR: AtomicU8 = AtomicU8::new(1);

fn anchor() -> usize {
    (&raw const ANCHOR).addr()
}

/// The distance of the function at this address.
///
/// # Errors
/// A sentence, if the function is not in the program itself: no worker would have it there.
pub(super) fn distance(address: usize) -> Result<u64, String> {
    static PROGRAM: OnceLock<Option<Range<usize>>> = OnceLock::new();
    let program = PROGRAM.get_or_init(program);
    // Elsewhere nobody tells where the program lies.
    let is_there = program.as_ref().map_or(cfg!(not(target_os = "linux")), |program| program.contains(&address));
    if !is_there {
        return Err(
            "a loop with `backend = processes` must be in the program itself, not in a library that the program has \
                    loaded; write `backend = threads` there"
                .to_owned(),
        );
    }
    Ok((address as u64).wrapping_sub(anchor() as u64))
}

/// The address of the function at this distance.
#[expect(clippy::cast_possible_truncation, reason = "an address of this process")]
pub(super) fn address(distance: u64) -> usize {
    (anchor() as u64).wrapping_add(distance) as usize
}

/// Where the code of the program lies in memory; `None` if the system does not tell.
pub(super) fn program() -> Option<Range<usize>> {
    let path = fs::read_link("/proc/self/exe").ok()?;
    // Names of files are bytes, not always text.
    let maps = fs::read("/proc/self/maps").ok()?;
    let ranges = maps.split(|byte| *byte == b'\n').filter_map(|line| {
        // From where to where, rights, offset, device, file number, and the path, which may have spaces.
        let (about, own) = line.split_at(line.iter().position(|byte| *byte == b'/')?);
        let mut about = str::from_utf8(about).ok()?.split(' ');
        let (start, end) = about.next()?.split_once('-')?;
        let range = usize::from_str_radix(start, 16).ok()?..usize::from_str_radix(end, 16).ok()?;
        // Of the code alone: whoever prints a backtrace has the whole file in memory, anywhere.
        let is_code = about.next()?.contains('x');
        (is_code && OsStr::from_bytes(own) == path).then_some(range)
    });
    ranges.reduce(|all, next| all.start.min(next.start)..all.end.max(next.end))
}

/// What tells this build of the program from another. Where a worker is started from the path of the program there may be another one by
/// then, so what counts is what was there before `main`.
pub(super) fn build() -> String {
    static AT_FIRST: OnceLock<String> = OnceLock::new();
    if cfg!(target_os = "linux") { look_at_build() } else { AT_FIRST.get_or_init(look_at_build).clone() }
}

fn look_at_build() -> String {
    let file = fs::metadata("/proc/self/exe").or_else(|_| fs::metadata(std::env::current_exe()?));
    let file = file.map_or((0, 0, 0), |file| (file.len(), file.mtime(), file.mtime_nsec()));
    let far = (super::start::is_worker as fn() -> bool as usize).wrapping_sub(anchor());
    format!("{}-{}-{}-{}-{far:x}", env!("CARGO_PKG_VERSION"), file.0, file.1, file.2)
}
