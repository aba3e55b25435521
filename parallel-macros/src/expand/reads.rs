//! The code above the loop over the blocks that makes slices of the lists the body reads.

use super::Expander;
use crate::analyze::FieldRead;
use crate::plan::Wrap;
use crate::tokens::hygiene;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

impl Expander<'_> {
    /// A variable of the same name for each list of which the body only reads elements: its slice, which
    /// `parallel-core/src/reads.rs` makes. An editor gets none, since it finds and renames the uses of the user's variable.
    pub(super) fn lists(&self) -> TokenStream {
        // The body names these in the place of the fields, whatever becomes of the loop.
        let fields = self.facts.fields.iter().map(|FieldRead { field, slice }| self.list(slice, field));
        if matches!(self.plan.wrap, Wrap::Refusal) || self.plan.has_pipeline() || hygiene::is_in_editor() {
            return quote!(#(#fields)*);
        }
        let variables = self.facts.reads.iter().map(|name| self.list(name, name));
        quote!(#(#variables)* #(#fields)*)
    }

    fn list(&self, name: &Ident, list: &impl ToTokens) -> TokenStream {
        let root = self.root;
        quote! {
            #[allow(unused_variables, clippy::shadow_reuse, clippy::shadow_same, clippy::shadow_unrelated)]
            let #name = {
                use #root::__private::{PickList as _, PickReference as _, PickWhole as _};
                (&&&#root::__private::Read(&#list)).__lent()
            };
        }
    }
}
