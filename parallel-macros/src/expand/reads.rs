//! The code above the loop over the blocks that makes slices of the lists the body reads.

use super::Expander;
use crate::plan::Wrap;
use crate::tokens::hygiene;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// A variable of the same name for each list of which the body only reads elements: its slice, which
    /// `parallel-core/src/reads.rs` makes. An editor gets none, since it finds and renames the uses of the user's variable.
    pub(super) fn lists(&self) -> TokenStream {
        let root = self.root;
        if matches!(self.plan.wrap, Wrap::Refusal) || self.plan.has_pipeline() || hygiene::is_in_editor() {
            return TokenStream::new();
        }
        let each = self.facts.reads.iter().map(|name| {
            quote! {
                #[allow(unused_variables, clippy::shadow_reuse, clippy::shadow_same, clippy::shadow_unrelated)]
                let #name = {
                    use #root::__private::{PickList as _, PickReference as _, PickWhole as _};
                    (&&&#root::__private::Read(&#name)).__lent()
                };
            }
        });
        quote!(#(#each)*)
    }
}
