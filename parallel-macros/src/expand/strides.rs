//! The numbers that the indices of a window are made of, as the runtime gets them before the loop.

use super::Expander;
use crate::analyze::affine::{Part, Polynomial, Sum};
use crate::analyze::outer_variables::windows::Family;
use crate::tokens::spans::{Ends, group, ident, punct};
use proc_macro2::{Delimiter, Literal, TokenStream};
use quote::quote;

impl Expander<'_> {
    /// The expression of the strides of a window.
    pub(super) fn strides(&self, family: &Family) -> TokenStream {
        let root = self.root;
        let stride = self.number(&family.stride, family);
        let reached = family.reached.iter().map(|one| {
            let start = self.reach(&one.start, family);
            let end = one.end.as_ref().map(|end| self.reach(end, family));
            let end = end.map(|end| quote!(.up_to(#end)));
            quote!(.and(#start #end))
        });
        let by_step = family.by_step.then(|| quote!(.by_step()));
        quote!(#root::__private::Strides::new(#stride) #(#reached)* #by_step)
    }

    fn reach(&self, sum: &Sum, family: &Family) -> TokenStream {
        let root = self.root;
        let offset = self.number(&sum.offset, family);
        let inner = sum.inner.iter().map(|(times, length)| {
            let (times, length) = (self.number(times, family), self.number(length, family));
            quote!(.over(#times, #root::__private::Number(0), #length))
        });
        quote!(#root::__private::Reach::at(#offset) #(#inner)*)
    }

    fn number(&self, polynomial: &Polynomial, family: &Family) -> TokenStream {
        let root = self.root;
        let products = polynomial.products().map(|(times, parts)| {
            // The last bits alone count.
            #[expect(clippy::cast_possible_truncation, reason = "the last bits alone count")]
            let times = Literal::i64_unsuffixed(times as i64);
            let parts = parts.map(|key| {
                let Part { tokens, is_summed, .. } = &family.parts[key];
                // If it is no integer, rustc says so where it is written.
                let at = Ends::of(tokens).first;
                let and = punct('&', at);
                let of = ident(if *is_summed { "of_integer" } else { "of" }, at);
                let part = group(Delimiter::Parenthesis, quote!(#and #tokens), at);
                quote!(* #root::__private::Number::#of #part)
            });
            quote!(#root::__private::Number(#times) #(#parts)*)
        });
        let products: Vec<_> = products.collect();
        if products.is_empty() { quote!(#root::__private::Number(0)) } else { quote!(#(#products)+*) }
    }
}
