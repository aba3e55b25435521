//! Chunks of a size that is written where the loop begins: what asks for their list, around the loop, and what cuts an item.
//!
//! ```text
//! match List(&LIST).pick() { cutting =>
//!     ENTRY(SETTINGS, SOURCE, |worker| … let Some(item) = items.next() else { … };
//!                                        let item = cut(Shaped(cutting.shape(SHAPE), &item).pick(), item); …)
//! }
//! ```
//!
//! Of what the input makes besides, nothing lives as long as the user's statement: its list is a variable, or a field of one.

use super::Expander;
use crate::locals::Locals;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// The call of the loop, around which it is asked whether its chunks are those of a slice.
    pub(super) fn cutting(&self, call: TokenStream) -> TokenStream {
        let Some(chunks) = &self.facts.chunks else { return call };
        let (root, cutting, list) = (self.root, &self.locals.cutting, &chunks.list);
        quote! {
            match {
                use #root::__private::shape::{PickNoSlice as _, PickSlice as _};
                (&&#root::__private::shape::List(&#list)).__pick()
            } { #cutting => #call }
        }
    }

    /// What stands before the body of an item that is a chunk, or has one in it.
    pub(super) fn cut(&self) -> Option<TokenStream> {
        let chunks = self.facts.chunks.as_ref()?;
        let (root, shape) = (self.root, chunks.shape.tokens(self.root));
        let Locals { cutting, item, value, .. } = self.locals;
        Some(quote! {
            let #item = {
                use #root::__private::shape::{PickAnyShape as _, PickShape as _};
                let #value = #root::__private::shape::Shaped(#cutting.__shape(#shape), &#item);
                #root::__private::shape::cut((&&#value).__pick(), #item)
            };
        })
    }
}
