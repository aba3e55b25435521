//! Chunks of a size that is written where the loop begins: each is cut to it before the body, so that the compiler knows it there, too.
//!
//! ```text
//! let Some(item) = items.next() else { … };
//! let item = cut(Shaped(SHAPE, &item).pick(), item);
//! ```

use super::Expander;
use crate::locals::Locals;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// What stands before the body of an item that is a chunk, or has one in it.
    pub(super) fn cut(&self) -> Option<TokenStream> {
        let (root, shape) = (self.root, self.facts.shape.as_ref()?.tokens(self.root));
        let Locals { item, value, .. } = self.locals;
        Some(quote! {
            let #item = {
                use #root::__private::shape::{PickAnyShape as _, PickShape as _};
                let #value = #root::__private::shape::Shaped(#shape, &#item);
                #root::__private::shape::cut((&&#value).__pick(), #item)
            };
        })
    }
}
