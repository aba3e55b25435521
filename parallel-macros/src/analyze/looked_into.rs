//! The macros into which the analysis looks.

use proc_macro2::Ident;

/// The macros whose arguments are expressions: those of the standard library, and of the crates `anyhow`, `eyre`, `log` and
/// `tracing`.
const LOOKED_INTO: &[&str] = &[
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "dbg",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "ensure",
    "eprint",
    "eprintln",
    "error",
    "event",
    "eyre",
    "format",
    "format_args",
    "format_err",
    "info",
    "matches",
    "panic",
    "print",
    "println",
    "todo",
    "trace",
    "unimplemented",
    "unreachable",
    "vec",
    "warn",
    "write",
    "writeln",
];

/// Those of them in which `name = value` gives a field a name wherever it stands, and `name: value` has a word of the macro's.
pub(super) const WITH_FIELDS: &[&str] = &["debug", "error", "event", "info", "trace", "warn"];

/// Tells if a macro is one of the standard library, or of those crates, whose arguments are expressions.
pub(crate) fn is_looked_into(name: &Ident) -> bool {
    LOOKED_INTO.iter().any(|known| name == known)
}
