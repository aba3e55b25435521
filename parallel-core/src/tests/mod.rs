//! Tests of whole loops, from inside the crate: they choose the order in which workers claim.

mod every_order;
