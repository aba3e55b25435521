//! A loop that may run on all ranks of an MPI program: what its anchor is told.
//!
//! ```text
//! ENTRY(SETTINGS, SOURCE, |worker| …, ANCHOR.spread(Backend::Mpi, module_path!(), HASH))
//! ```
//!
//! The body is that of any loop: each rank runs it over the blocks that it is given. Nothing travels but what comes of them.

use super::Expander;
use crate::ast::{Form, Fragment, Input};
use crate::tokens::spans::{Ends, ident};
use crate::vocabulary::backend::Backend;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The backend of a loop that may run on all ranks, as the runtime names it.
pub(super) fn backend(root: &TokenStream, input: &Input) -> Option<TokenStream> {
    let name = if input.backend() == Some(Backend::Mpi) { quote!(Mpi) } else { quote!(Any) };
    input.is_spread().then(|| quote!(#root::__private::Backend::#name))
}

impl Expander<'_> {
    /// The calls on the anchor that have the loop run on all ranks. Values that cannot come back are blamed at `place`, where they
    /// are given; those of a `fold` where it begins; what the loop is left with where it is left.
    pub(super) fn spread(&self, input: &Input, place: Ends) -> Option<TokenStream> {
        if !self.is_spread {
            return None;
        }
        let root = self.root;
        let (backend, tokens) = (backend(root, input), Literal::u64_suffixed(input.tokens));
        let given = match &input.form {
            Form::Reduction { name, args, .. } if name == "fold" => args.first().map_or(place, Fragment::ends),
            _ => place,
        };
        let spread = ident(if input.has_outcomes() { "spread_outcomes" } else { "spread" }, given.first);
        let exit = self.exit().map(|at| {
            let exit = ident("spread_exit", at);
            quote!(.#exit())
        });
        let metered = self.monitors.iter().map(|monitor| {
            let meter = &monitor.name;
            quote!(.spread_metered(&#meter))
        });
        let root_only = input.is_root_only().then(|| quote!(.root_only()));
        Some(quote!(.#spread(#backend, #root::__private::module_path!(), #tokens) #exit #(#metered)* #root_only))
    }
}
