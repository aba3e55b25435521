//! What goes around the body of a loop that does more than give a result: stand-ins for the variables that it changes, and
//! what happens after the loop when it has left.

use super::Expander;
use crate::flow::{Exit, stand_in, variant};
use crate::names::Names;
use crate::places::{Better, Operator};
use crate::spans::{Ends, ident, local, punct};
use crate::variables::{Kept, Kind};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Expander<'_> {
    /// The pattern for what a block writes to.
    pub(super) fn open(&self) -> TokenStream {
        let (root, Names { out, exit, .. }) = (self.root, self.names);
        let out = if self.plan.put.is_some() { quote!(mut #out) } else { quote!(#out) };
        if !self.facts.has_effects() {
            return out;
        }
        let exit = if self.facts.exits.is_empty() { quote!(#exit) } else { quote!(mut #exit) };
        let locals = self.stand_ins(|name| quote!(mut #name));
        quote!(#root::__private::Block { out: #out, locals: #locals, exit: #exit })
    }

    /// What a block has written.
    pub(super) fn done(&self) -> TokenStream {
        let (root, Names { out, exit, .. }) = (self.root, self.names);
        if !self.facts.has_effects() {
            return quote!(#out);
        }
        let locals = self.stand_ins(|name| quote!(#name));
        quote!(#root::__private::Block { out: #out, locals: #locals, exit: #exit })
    }

    /// Nested pairs, one for each variable that is changed.
    fn pairs(&self, each: impl Fn(usize, &Kept) -> TokenStream) -> TokenStream {
        let kept = self.facts.kept.iter().enumerate().rev();
        kept.fold(quote!(()), |rest, (number, kept)| {
            let first = each(number, kept);
            quote!((#first, #rest))
        })
    }

    fn stand_ins(&self, each: impl Fn(Ident) -> TokenStream) -> TokenStream {
        self.pairs(|number, kept| each(stand_in(number, kept)))
    }

    /// What the loop does besides its result.
    pub(super) fn effects(&self) -> Option<TokenStream> {
        if !self.facts.has_effects() {
            return None;
        }
        let (root, left) = (self.root, &self.names.left);
        let variables = self.pairs(|_, kept| self.variable(kept));
        let effects = if self.facts.exits.is_empty() {
            quote!(#root::__private::staying(#variables))
        } else {
            let leaving =
                ident("leaving", self.facts.exits.iter().map(Exit::span).next().unwrap_or_else(Span::call_site));
            quote!(#root::__private::#leaving(#variables, &mut #left))
        };
        Some(quote! {
            .with({
                use #root::__private::{Lend as _, LendShared as _};
                #effects
            })
        })
    }

    /// How blocks stand in for a variable, made from a borrow of it.
    fn variable(&self, Kept { variable, kind }: &Kept) -> TokenStream {
        let root = self.root;
        let place = &variable.tokens;
        let ends = Ends::of(place);
        let (and, mutable) = (punct('&', ends.first), ident("mut", ends.first));
        let borrow = quote!(#and #mutable #place);
        // As a method call: a variable that is a reference already is lent on.
        let lend = ident("__lend", ends.last);
        let borrowed = quote!(#place.#lend());
        let entry = |name: &str| ident(name, ends.first);
        match kind {
            Kind::Total(Operator::Sub) => {
                let taken = entry("taken");
                quote!(#root::__private::#taken(#borrow))
            }
            Kind::Bins(Operator::Sub) => {
                let taken = entry("bins_taken");
                quote!(#root::__private::#taken(#borrowed))
            }
            Kind::Total(operator) => {
                let (total, operator) = (entry("total"), self.operator(*operator));
                quote!(#root::__private::#total::<#operator, _>(#borrow))
            }
            Kind::Bins(operator) => {
                let (bins, operator) = (entry("bins"), self.operator(*operator));
                quote!(#root::__private::#bins::<#operator, _>(#borrowed))
            }
            Kind::Best(better) => {
                let best = entry("best");
                let (one, other) = (local("__one", ends.first), local("__other", ends.first));
                let better = match better {
                    Better::Function(path) => quote!(#path(#one, #other)),
                    Better::Method(name) => quote!(#one.#name(#other)),
                };
                quote!(#root::__private::#best(#borrow, |#one, #other| #better))
            }
            Kind::Filled { by_insert } => {
                let fill = entry(if *by_insert { "map" } else { "collection" });
                quote!(#root::__private::#fill(#borrowed))
            }
            Kind::Window => {
                let window = entry("window");
                quote!(#root::__private::#window(#borrowed))
            }
        }
    }

    fn operator(&self, operator: Operator) -> TokenStream {
        let root = self.root;
        let name = match operator {
            Operator::Mul => "Mul",
            Operator::And => "And",
            Operator::Or => "Or",
            Operator::Xor => "Xor",
            _ => "Add",
        };
        let name = Ident::new(name, Span::call_site());
        quote!(#root::__private::op::#name)
    }

    /// After the loop: what it has left with, if it has.
    pub(super) fn leave(&self, result: &TokenStream) -> TokenStream {
        let root = self.root;
        let Names { left, result: name, value, .. } = self.names;
        let exits = &self.facts.exits;
        if exits.is_empty() {
            return result.clone();
        }
        let arms = exits.iter().enumerate().map(|(number, exit)| {
            let (bound, then) = match exit {
                Exit::End(_) => (quote!(()), quote!(#name)),
                Exit::Jump(jump) => (quote!(()), jump.clone()),
                Exit::Return(keyword) => (quote!(#value), quote!(#keyword #value)),
                Exit::Try(question) => (quote!(#value), quote!(match #value #question {})),
            };
            let pattern = variant(root, number, &bound);
            quote!(#root::__private::Some(#pattern) => #then,)
        });
        // The types of what is returned, before the body is looked at: as the function's own `return`s have them.
        let returns = exits.iter().enumerate().filter_map(|(number, exit)| match exit {
            Exit::Return(keyword) => {
                let pattern = variant(root, number, &quote!(#value));
                Some(quote! {
                    if let #root::__private::Some(#pattern) = #root::__private::take(&mut #left) { #keyword #value }
                })
            }
            _ => None,
        });
        // One more than there are, which nobody makes: it has no value.
        let never = (0..exits.len()).fold(quote!(#value), |inner, _| quote!(#root::__private::Exit::Other(#inner)));
        quote! {
            match #root::__private::None {
                mut #left => {
                    #(#returns)*
                    match #result {
                        #name => match #left {
                            #root::__private::None => #name,
                            #(#arms)*
                            #root::__private::Some(#never) => #root::__private::never(#value),
                        },
                    }
                }
            }
        }
    }
}
