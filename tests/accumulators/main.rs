//! Accumulators: variables around the loop that its body sums up, fills, or keeps the best in.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::items_after_statements,
    clippy::float_cmp,
    clippy::single_char_add_str,
    clippy::assign_op_pattern,
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    reason = "loops as users write them"
)]

mod assigned;
mod collections;
mod exits;
mod numbers;
mod places;
#[path = "../support/mod.rs"]
mod support;
