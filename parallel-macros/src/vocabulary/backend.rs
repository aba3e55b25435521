//! The words of the setting `backend`: where a loop runs.

use super::settings::{HAS_MPI, HAS_PROCESSES};
use crate::tokens::parens::without_parens;
use syn::{Expr, Lit};

/// Where a loop runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Backend {
    Threads,
    Processes,
    Mpi,
    Any,
}

/// The words that others have for it.
const ELSEWHERE: &[(&str, &str)] = &[
    ("thread", "threads"),
    ("threading", "threads"),
    ("multithreading", "threads"),
    ("rayon", "threads"),
    ("sequential", "threads"),
    ("process", "processes"),
    ("loky", "processes"),
    ("multiprocessing", "processes"),
    ("multiprocess", "processes"),
    ("fork", "processes"),
    ("openmpi", "mpi"),
    ("mpich", "mpi"),
    ("cluster", "mpi"),
    ("auto", "any"),
];

impl Backend {
    /// The backend of this value.
    ///
    /// # Errors
    /// The text of the error, if it is none.
    pub(crate) fn of(value: &Expr) -> Result<Self, String> {
        let word = match without_parens(value) {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        };
        let is_word = matches!(without_parens(value), Expr::Path(_));
        let backend = match word.as_deref() {
            Some("threads") => Self::Threads,
            Some("processes") => Self::Processes,
            Some("any") => Self::Any,
            Some("mpi") => Self::Mpi,
            Some(other) => {
                let near = ELSEWHERE.iter().find(|(name, _)| *name == other).map(|(_, ours)| *ours);
                return Err(match near {
                    Some(near) => format!("no backend `{other}`; did you mean `backend = {near}`?"),
                    None => format!("no backend `{other}`; it is one of `threads`, `processes`, `mpi`, `any`"),
                });
            }
            None => {
                return Err("`backend` is one of the words `threads`, `processes`, `mpi`, `any`; write one".to_owned());
            }
        };
        if !is_word {
            let word = word.unwrap_or_default();
            return Err(format!("`backend` is a word and no text; write `backend = {word}`"));
        }
        let missing = match backend {
            Self::Threads => None,
            Self::Processes => (!HAS_PROCESSES).then_some("process"),
            Self::Mpi => (!HAS_MPI).then_some("mpi"),
            Self::Any => (!HAS_PROCESSES && !HAS_MPI).then_some("process"),
        };
        if let Some(feature) = missing {
            let word = word.unwrap_or_default();
            return Err(format!(
                "`backend = {word}` needs the feature `{feature}` of parallel-for; write `features = [\"{feature}\"]` in its line of Cargo.toml"
            ));
        }
        Ok(backend)
    }
}
