//! The local variables of the expansion in whose scope user code runs.

use crate::tokens::spans::local;
use proc_macro2::{Ident, Span};
use syn::Lifetime;

/// The names of these locals. They have the hygiene of the macro, so no name of the user's is one of them.
pub(crate) struct Locals {
    pub(crate) settings: Ident,
    /// The source of a loop with monitors.
    pub(crate) source: Ident,
    pub(crate) worker: Ident,
    /// The items of a block that is claimed, before they are inside the monitors.
    pub(crate) claimed: Ident,
    pub(crate) items: Ident,
    pub(crate) item: Ident,
    pub(crate) row: Ident,
    pub(crate) out: Ident,
    pub(crate) value: Ident,
    pub(crate) block: Ident,
    pub(crate) lane: Ident,
    /// Inside the loop: the random number generators of the items of this block.
    pub(crate) generators: Ident,
    /// Inside the loop: the exit that the body has taken in this block.
    pub(crate) exit: Ident,
    /// After the loop: the exit of the lowest item that left the loop.
    pub(crate) left: Ident,
    /// After the loop: the exit that the expression after `then` has taken.
    pub(crate) sunk: Ident,
    /// Inside the sink: the values of one block, which the expression after `then` gets one by one.
    pub(crate) values: Ident,
    pub(crate) result: Ident,
    /// Around the loop: the limits that may end it from outside.
    pub(crate) limits: Ident,
    /// Around the loop: the checkpoint that records it.
    pub(crate) checkpoint: Ident,
    /// Inside the loop: the check of the limits before each item of this block.
    pub(crate) check: Ident,
    /// Around the loop: its attempts at items, and their settings.
    pub(crate) tries: Ident,
    /// Inside the loop: the attempts at the items of this block.
    pub(crate) attempts: Ident,
    /// What one attempt at an item has given.
    pub(crate) given: Ident,
    /// Around the loop: what goes along with it to other processes, and the way of its items there.
    pub(crate) packed: Ident,
    pub(crate) sent_items: Ident,
    /// In another process: the variables that have arrived, and what the loop is given there.
    pub(crate) home: Ident,
    pub(crate) side: Ident,
    pub(crate) label: Lifetime,
}

impl Locals {
    pub(crate) fn new() -> Self {
        let at = Span::call_site();
        Self {
            settings: local("__settings", at),
            source: local("__source", at),
            worker: local("__worker", at),
            claimed: local("__claimed", at),
            items: local("__items", at),
            item: local("__item", at),
            row: local("__row", at),
            out: local("__out", at),
            value: local("__value", at),
            block: local("__block", at),
            lane: local("__lane", at),
            generators: local("__generators", at),
            exit: local("__exit", at),
            left: local("__left", at),
            sunk: local("__sunk", at),
            values: local("__values", at),
            result: local("__result", at),
            limits: local("__limits", at),
            checkpoint: local("__checkpoint", at),
            check: local("__check", at),
            tries: local("__tries", at),
            attempts: local("__attempts", at),
            given: local("__given", at),
            packed: local("__packed", at),
            sent_items: local("__sent_items", at),
            home: local("__home", at),
            side: local("__side", at),
            label: Lifetime::new("'__items", Span::mixed_site()),
        }
    }
}
