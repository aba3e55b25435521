//! The launcher: what it tells the processes that it starts, by their environment.

use std::env;

/// The variables that say how many ranks there are.
const SIZES: &[&str] = &["OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "MV2_COMM_WORLD_SIZE", "SLURM_STEP_NUM_TASKS"];

/// The variables that a process of some launcher has, and no other.
const RANKS: &[&str] = &["PMIX_RANK", "PMI_RANK"];

/// The launcher that has started this process, and the number of ranks that it says there are, if it says so.
///
/// `None`: no launcher has.
pub(crate) fn announced() -> Option<(&'static str, Option<usize>)> {
    let size = |name: &&'static str| Some((*name, env::var(name).ok()?.trim().parse::<usize>().ok()?));
    let sizes = SIZES.iter().filter_map(size).max_by_key(|(_, size)| *size);
    match sizes {
        Some((name, size)) => Some((name, Some(size))),
        None => RANKS.iter().find(|name| env::var_os(name).is_some()).map(|name| (*name, None)),
    }
}

/// Tells whether a launcher has started this program on more than one rank.
pub(crate) fn starts_several() -> bool {
    announced().is_some_and(|(_, size)| size.is_none_or(|size| size > 1))
}
