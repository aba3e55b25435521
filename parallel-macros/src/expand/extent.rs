//! The code that says again what the range of a loop says of its items: before the items of a block, and before each.

use super::Expander;
use crate::analyze::extent::Extent;
use crate::analyze::reads::read;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// The extent of the items, where these are the numbers of the range themselves.
    fn extent(&self) -> Option<&Extent> {
        let are_numbers = !self.plan.grid && !self.plan.has_pipeline() && self.monitors.is_empty();
        self.facts.extent.as_ref().filter(|_| are_numbers)
    }

    /// What stands before the items of a block.
    pub(super) fn extent_of_block(&self) -> Option<TokenStream> {
        let items = &self.locals.items;
        self.extent().map(|extent| {
            let (first, end) = (extent.first, self.end(extent));
            quote!(#items.__between(#first, #end);)
        })
    }

    /// What stands before the body of an item.
    pub(super) fn extent_of_item(&self) -> Option<TokenStream> {
        let (items, item) = (&self.locals.items, &self.locals.item);
        self.extent().filter(|extent| extent.is_divisor).map(|extent| {
            let end = self.end(extent);
            quote!(#items.__is_below(&#item, #end);)
        })
    }

    /// The end, as the user has written it, if it is the same each time: so the compiler sees that the body speaks of the same number.
    fn end(&self, extent: &Extent) -> TokenStream {
        let (root, items, end) = (self.root, &self.locals.items, &extent.end);
        let number = quote!(#items.__number(#end));
        extent.list.as_ref().map_or(number.clone(), |list| {
            let read = read(root, list);
            quote! {{
                use #root::__private::{PickChanging as _, PickLasting as _};
                if (&&#read).__lasts() { #number } else { #root::__private::None }
            }}
        })
    }
}
