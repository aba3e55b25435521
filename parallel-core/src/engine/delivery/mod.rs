//! Where what came of a block goes.

pub(in crate::engine) mod parts;
