//! Elements of arrays and values of maps that a loop changes, each form beside its serial twin.

#![allow(
    clippy::assign_op_pattern,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::explicit_iter_loop,
    clippy::float_cmp,
    clippy::items_after_statements,
    clippy::needless_range_loop,
    clippy::redundant_iter_cloned,
    clippy::single_match,
    reason = "loops as users write them"
)]

mod fields;
mod fill;
mod maps;
mod numbers;
mod sweeps;
