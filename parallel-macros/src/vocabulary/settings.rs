//! The settings: one line of the table for each.
//!
//! A setting does its work as a method of `Settings` (`parallel-core/src/api/settings.rs`), under the same name, where
//! the editor finds its documentation. A value that is a literal is checked here, while compiling.

use crate::diagnostics::unknown_name;
use crate::tokens::parens::without_parens;
use proc_macro2::Ident;
use syn::{Error, Expr, ExprUnary, Lit, UnOp};

/// A setting that is a method of `Settings`.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    /// Gives the text of the error, if the setting cannot have this integer.
    check: fn(i128) -> Option<String>,
}

pub(crate) const METHODS: &[Method] = &[
    Method {
        name: "n_jobs",
        check: |value| {
            (value == 0)
                .then(|| "`n_jobs = 0` means no worker at all; write 1 for a serial loop, -1 for all cores".to_owned())
        },
    },
    Method { name: "pool", check: |_| None },
    Method {
        name: "batch_size",
        check: |value| (value <= 0).then(|| format!("`batch_size = {value}` makes no block; write 1 or more items")),
    },
    Method {
        name: "lookahead",
        check: |value| {
            (value <= 0).then(|| format!("`lookahead = {value}` lets nothing be pulled; write 1 or more items"))
        },
    },
    Method { name: ORDERED, check: |_| None },
    Method { name: "explain", check: |_| None },
    Method { name: RNG, check: |_| None },
    Method { name: CANCEL, check: |_| None },
    Method { name: TIME_LIMIT, check: |_| None },
    Method { name: PROGRESS, check: |_| None },
    Method {
        name: RETRIES,
        check: |value| (value < 0).then(|| format!("`retries = {value}` tries nothing; write 0 or more")),
    },
    Method { name: RETRY_PAUSE, check: |_| None },
    Method { name: BACKEND, check: |_| None },
    Method { name: TIMEOUT, check: |_| None },
    Method { name: SHARE, check: |_| None },
    Method { name: ROOT_ONLY, check: |_| None },
    Method { name: CHECKPOINT, check: |_| None },
    Method { name: CHECKPOINT_KEY, check: |_| None },
];

/// The names of the settings that may end a loop from outside, so that it gives a `Result`.
pub(crate) const CANCEL: &str = "cancel";
pub(crate) const TIME_LIMIT: &str = "time_limit";

/// The names of the settings that try an item again.
pub(crate) const RETRIES: &str = "retries";
pub(crate) const RETRY_PAUSE: &str = "retry_pause";

/// The name of the setting that only loops with `then` or with a `Stream` can have.
pub(crate) const ORDERED: &str = "ordered";

/// The name of the setting that gives each item a random number generator, which the body has under this name.
pub(crate) const RNG: &str = "rng";

/// The settings that the runtime has with a feature of the crate only: their name, the feature, and whether it is on.
const FEATURES: &[(&str, &str, bool)] = &[
    (RNG, "rand", cfg!(any(feature = "rand", test))),
    (CHECKPOINT, "checkpoint", cfg!(any(feature = "checkpoint", test))),
    (CHECKPOINT_KEY, "checkpoint", cfg!(any(feature = "checkpoint", test))),
    (TIMEOUT, "process", HAS_PROCESSES),
    (SHARE, "process", HAS_PROCESSES),
    (ROOT_ONLY, "mpi", HAS_MPI),
];

/// The name of the setting that shows how far a loop is.
pub(crate) const PROGRESS: &str = "progress";

/// The names of the settings that have a loop recorded in a file.
pub(crate) const CHECKPOINT: &str = "checkpoint";
pub(crate) const CHECKPOINT_KEY: &str = "checkpoint_key";

/// The name of the setting that says where the loop runs. Its value is a word.
pub(crate) const BACKEND: &str = "backend";

/// The names of the settings of a loop that runs in other processes.
pub(crate) const TIMEOUT: &str = "timeout";
pub(crate) const SHARE: &str = "share";

/// The name of the setting that has the root of an MPI program alone take the result.
pub(crate) const ROOT_ONLY: &str = "root_only";

/// The runtime has worker processes.
pub(crate) const HAS_PROCESSES: bool = cfg!(any(feature = "process", test));

/// The runtime has loops on all ranks of an MPI program.
pub(crate) const HAS_MPI: bool = cfg!(any(feature = "mpi", test));

/// The name of the setting whose value is a type.
pub(crate) const INTO: &str = "into";

/// The names that joblib and others have for settings with another name here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("verbose", PROGRESS),
    ("show_progress", PROGRESS),
    ("tqdm", PROGRESS),
    ("pre_dispatch", "lookahead"),
    ("prefetch", "lookahead"),
    ("buffer_size", "lookahead"),
    ("return_as", INTO),
    ("collect", INTO),
    ("seed", RNG),
    ("random_state", RNG),
    ("chunk", "batch_size"),
    ("chunk_size", "batch_size"),
    ("chunksize", "batch_size"),
    ("block_size", "batch_size"),
    ("grain_size", "batch_size"),
    ("grainsize", "batch_size"),
    ("min_len", "batch_size"),
    ("with_min_len", "batch_size"),
    ("schedule", "batch_size"),
    ("jobs", "n_jobs"),
    ("threads", "n_jobs"),
    ("n_threads", "n_jobs"),
    ("nthreads", "n_jobs"),
    ("num_threads", "n_jobs"),
    ("max_threads", "n_jobs"),
    ("workers", "n_jobs"),
    ("n_workers", "n_jobs"),
    ("num_workers", "n_jobs"),
    ("max_workers", "n_jobs"),
    ("processes", "n_jobs"),
    ("num_procs", "n_jobs"),
    ("cores", "n_jobs"),
    ("n_cores", "n_jobs"),
    ("num_cores", "n_jobs"),
    ("num_cpus", "n_jobs"),
    ("parallelism", "n_jobs"),
    ("max_degree_of_parallelism", "n_jobs"),
    ("concurrency", "n_jobs"),
    ("executor", "pool"),
    ("thread_pool", "pool"),
    ("keep_order", ORDERED),
    ("preserve_order", ORDERED),
    ("cancellation_token", CANCEL),
    ("deadline", TIME_LIMIT),
    ("max_retries", RETRIES),
    ("memory", CHECKPOINT),
    ("cache", CHECKPOINT),
];

/// The setting that others call by this name.
pub(crate) fn meant(name: &str) -> Option<&'static str> {
    ELSEWHERE.iter().find(|(other, _)| *other == name).map(|(_, ours)| *ours)
}

pub(crate) fn find(ident: &Ident) -> Option<&'static Method> {
    METHODS.iter().find(|setting| ident == setting.name).filter(|_| missing_feature(ident).is_none())
}

/// The feature that a setting needs and the runtime has not.
fn missing_feature(ident: &Ident) -> Option<&'static str> {
    FEATURES.iter().find(|(name, _, is_on)| ident == name && !is_on).map(|(_, feature, _)| *feature)
}

/// The error of a setting that does not exist, or not without a feature.
pub(crate) fn unknown(ident: &Ident) -> Error {
    if let Some(feature) = missing_feature(ident) {
        let text = format!(
            "`{ident}` needs the feature `{feature}` of parallel-for; write `features = [\"{feature}\"]` in its line of Cargo.toml"
        );
        return Error::new(ident.span(), text);
    }
    if let Some(ours) = meant(&ident.to_string()) {
        let text = format!("there is no setting `{ident}`; it is `{ours}` here, write `{ours} = …, …`");
        return Error::new(ident.span(), text);
    }
    let names: Vec<&str> = METHODS.iter().map(|setting| setting.name).chain([INTO]).collect();
    unknown_name(ident, "setting", &names, &[])
}

impl Method {
    /// Tells if the setting may end the loop from outside. Its method gets the limits of the loop before the value.
    pub(crate) fn is_limit(&self) -> bool {
        matches!(self.name, CANCEL | TIME_LIMIT)
    }

    /// Tells if the setting tries an item again. Its method gets the attempts of the loop before the value.
    pub(crate) fn is_attempt(&self) -> bool {
        matches!(self.name, RETRIES | RETRY_PAUSE)
    }

    /// Tells if the setting is about the file of a checkpoint. Its method gets the checkpoint before the value.
    pub(crate) fn is_of_checkpoint(&self) -> bool {
        matches!(self.name, CHECKPOINT | CHECKPOINT_KEY)
    }

    /// The text of the error if `value` is a literal that the setting cannot have.
    pub(crate) fn check(&self, value: &Expr) -> Option<String> {
        if matches!(self.name, TIME_LIMIT | RETRY_PAUSE | TIMEOUT) {
            let name = self.name;
            return number(value)
                .map(|seconds| format!("`{name}` is a `Duration`, which has a unit; write `Duration::{seconds}`"));
        }
        (self.check)(integer(value)?)
    }
}

/// A literal number, as the call that makes a duration of so many seconds.
fn number(value: &Expr) -> Option<String> {
    let Expr::Lit(literal) = without_parens(value) else { return None };
    match &literal.lit {
        Lit::Int(seconds) => Some(format!("from_secs({})", seconds.base10_digits())),
        Lit::Float(seconds) => Some(format!("from_secs_f64({})", seconds.base10_digits())),
        _ => None,
    }
}

fn integer(value: &Expr) -> Option<i128> {
    match without_parens(value) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(literal) => literal.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => integer(expr).map(|value| -value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_elsewhere_are_translated() {
        let text = |name: &str| unknown(&Ident::new(name, proc_macro2::Span::call_site())).to_string();
        for (name, ours) in ELSEWHERE {
            assert!(text(name).contains(&format!("it is `{ours}` here")), "{name}");
        }
        assert!(!text("frobnicate").contains("did you mean"));
    }
}
