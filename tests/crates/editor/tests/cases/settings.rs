//! The settings, which are methods of a hidden type: each has its documentation where the editor looks.

use editor::Case;
use editor::Probe::{Completes, DefinedIn, Documents, Hover, NoErrors};

pub fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "settings",
            "let all = parallel!($1n_jobs = $2n, $3pool = $4pool, $5batch_size = 16, $6lookahead = 100, i for i in 0..n);",
            [
                Hover(1, "how many workers, the calling thread included"),
                Hover(2, "n: usize"),
                Hover(3, "instead of the process-wide one"),
                Hover(4, "pool: &Pool"),
                Hover(5, "how many items make a block"),
                Hover(6, "how many items of an iterator"),
                DefinedIn(1, "parallel-core/src/api/settings.rs"),
                NoErrors,
            ],
        ),
        Case::new(
            "into",
            "let all = parallel!($1into = Vec<_>, i for i in 0..n);",
            [Hover(1, "the container"), NoErrors],
        ),
        Case::new(
            "explain",
            "let all = parallel!($1explain = n > 10, i for i in 0..n);",
            [Hover(1, "row in the table on stderr"), NoErrors],
        ),
        Case::new(
            "beginning of a setting",
            "let all = parallel!(n_j$1 = 2, i for i in 0..n);",
            [
                Completes(1, &["n_jobs", "batch_size", "lookahead", "pool", "into"]),
                Documents(1, "n_jobs", "how many workers"),
            ],
        ),
        Case::new(
            "beginning of the second setting",
            "let all = parallel!(n_jobs = 2, bat$1 = 2, i for i in 0..n);",
            [Documents(1, "batch_size", "how many items make a block")],
        ),
        Case::new(
            "setting without a value",
            "let all = parallel!(n_jobs = $1, i for i in 0..n);",
            [Completes(1, &["n", "words"])],
        ),
        Case::new(
            "value: dot",
            "let all = parallel!(n_jobs = $2words.$1, i for i in 0..n);",
            [Completes(1, &["len"]), Hover(2, "words: Vec<String>")],
        ),
        Case::new("the macro itself", "let all = $1parallel!(i for i in 0..n);", [Hover(1, "several cores")]),
    ]
}
