//! What an editor shows of a `parallel!` call.
//!
//! `server` finds a rust-analyzer, `client` talks with it as an editor does, `case` is a piece of code with the questions
//! asked about it, and `probe` asks one of them.

#![forbid(unsafe_code)]

mod case;
mod client;
mod probe;
mod server;

pub use case::Case;
pub use client::Client;
pub use probe::Probe;
pub use server::Server;
