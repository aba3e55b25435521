//! The code that says what the range of a loop says of its items: before the items of a block, and before each.

use super::Expander;
use crate::analyze::bound::{Bound, Limit};
use crate::analyze::reads::read;
use proc_macro2::TokenStream;
use quote::quote;

impl Expander<'_> {
    /// The bound of the items, where they are those of the range.
    fn bound(&self) -> Option<&Bound> {
        let is_whole = !self.plan.grid && !self.plan.has_pipeline() && self.monitors.is_empty() && self.tried.is_none();
        self.facts.bound.as_ref().filter(|_| is_whole)
    }

    /// What stands before the items of a block.
    pub(super) fn bound_of_block(&self) -> Option<TokenStream> {
        let (root, items) = (self.root, &self.locals.items);
        self.bound().map(|Bound { first, limit }| match limit {
            Limit::Number(number) => quote!(#items.__between(#first, #items.__number(#number));),
            Limit::Length(list) => {
                let read = read(root, list);
                quote! {
                    #items.__between(#first, {
                        use #root::__private::{PickLength as _, PickNoLength as _};
                        (&&#read).__length()
                    });
                }
            }
        })
    }

    /// What stands before the body of an item.
    pub(super) fn bound_of_item(&self) -> Option<TokenStream> {
        let (items, item) = (&self.locals.items, &self.locals.item);
        self.bound().and_then(|bound| match &bound.limit {
            Limit::Number(number) => Some(quote!(#items.__is_below(&#item, #number);)),
            Limit::Length(_) => None,
        })
    }
}
