//! The words that the macro knows: its settings and its reductions.
//!
//! * [`settings`]: one line for each setting, with the check of its literal. The work of a setting is done by the
//!   method of the same name in `parallel-core/src/api/settings.rs`.
//! * [`reducers`]: one line for each reduction, with its arguments. The work of a reduction is done by the function of
//!   the same name in `parallel-core/src/entries.rs`.
//! * [`callers`]: the methods of the standard library that call what they are given.
//!
//! CONTRIBUTING.md lists every place that a new setting or a new reduction needs.

pub(crate) mod backend;
pub(crate) mod callers;
pub(crate) mod reducers;
pub(crate) mod settings;
