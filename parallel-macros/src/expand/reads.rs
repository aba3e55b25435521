//! The code above the loop over the blocks that makes slices of the lists the body reads.

use super::Expander;
use crate::analyze::FieldRead;
use crate::analyze::reads::lent;
use crate::plan::Wrap;
use crate::tokens::hygiene;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// A variable of the same name for each list of which the body only reads elements: its slice, which
    /// `parallel-core/src/reads.rs` makes. An editor gets none, since it finds and renames the uses of the user's variable.
    pub(super) fn lists(&self) -> TokenStream {
        // The body names these in the place of the fields, whatever becomes of the loop.
        let fields = self.fields(true);
        if matches!(self.plan.wrap, Wrap::Refusal) || self.plan.has_pipeline() || hygiene::is_in_editor() {
            return fields;
        }
        let variables = self.facts.reads.iter().map(|name| {
            let lent = lent(self.root, name);
            quote! {
                #[allow(unused_variables, clippy::shadow_reuse, clippy::shadow_same, clippy::shadow_unrelated)]
                let #name = #lent;
            }
        });
        quote!(#(#variables)* #fields)
    }

    /// A variable for each field of which the body reads elements: those beside a field that it changes, or the others.
    pub(super) fn fields(&self, are_beside_changed: bool) -> TokenStream {
        let fields = self.facts.fields.iter().filter(|field| field.is_beside_changed == are_beside_changed);
        let each = fields.map(|FieldRead { field, slice, .. }| {
            let lent = lent(self.root, field);
            quote!(let #slice = #lent;)
        });
        quote!(#(#each)*)
    }
}
