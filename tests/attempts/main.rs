//! Attempts at items: `into = Outcomes<_>`, `retries` and `retry_pause`.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/child.rs"]
mod child;
mod company;
mod messages;
mod outcomes;
mod retries;
