//! The changes of elements of arrays and of values of maps: `changing(&mut bins).field(|e| &mut e.count, Updated::by(Add))`.
//!
//! The array or the map comes first, so that rustc knows the type of the elements when it reads the closures.

use super::Expander;
use crate::analyze::access::{Better, Operator};
use crate::analyze::begins::Shape;
use crate::analyze::outer_variables::{Asked, Change, PartChange, Sweep, Updates};
use crate::analyze::parts::EACH;
use crate::tokens::spans::{Ends, ident, local};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

/// What holds the elements.
#[derive(Clone, Copy)]
pub(super) enum Holder<'a> {
    Array(Sweep),
    Map(&'a Asked),
}

impl<'a> Holder<'a> {
    fn asked(self) -> Option<&'a Asked> {
        match self {
            Self::Array(_) => None,
            Self::Map(asked) => Some(asked),
        }
    }
}

impl Expander<'_> {
    /// The expression that makes the private copies of elements, from the array or the map that `lent` lends.
    pub(super) fn changing(
        &self,
        lent: &TokenStream,
        parts: &[PartChange],
        holder: Holder<'_>,
        updates: Updates,
        ends: Ends,
    ) -> TokenStream {
        let root = self.root;
        // `__lent.v`: an expression of two tokens, which spans the whole of the user's expression.
        let (name, value) = (ident("__lent", ends.first), ident("v", ends.last));
        let picks = match holder {
            Holder::Array(_) => quote!(PickArray as _, PickNoArray as _),
            Holder::Map(asked) => {
                let array = (asked.is_found && self.tried.is_none()).then(|| quote!(PickArray as _,));
                quote!(PickMap as _, #array PickNoMap as _, PickShared as _)
            }
        };
        let begin = ident("changing", ends.first);
        let picked = quote!((&&&#root::__private::LentHolder(&#name.v)).__pick());
        let plan = self.chain(&quote!(#picked.#begin(#name.#value)), parts, holder, updates, ends);
        let plan = quote!(match (#root::__private::Input { v: #lent }) { #name => {
            use #root::__private::{#picks};
            #plan
        } });
        let made = ident("made", ends.first);
        quote!(match (#root::__private::Input { v: #plan }) { #name => {
            use #root::__private::{
                PickFits as _, PickFitsNot as _, PickFoundFitsNot as _, PickMapFits as _, PickMapFitsNot as _,
            };
            (&&#root::__private::Planned(&#name.v)).__pick().#made(#name.#value)
        } })
    }

    /// The calls that tell the changes.
    fn chain(
        &self,
        begin: &TokenStream,
        parts: &[PartChange],
        holder: Holder<'_>,
        updates: Updates,
        ends: Ends,
    ) -> TokenStream {
        // Those of elements of rows.
        let in_rows = parts.iter().all(|part| part.fields.first().is_some_and(|first| first == EACH));
        let rows = in_rows.then(|| {
            let rows = ident("rows", ends.last);
            quote!(.#rows())
        });
        let begin = &quote!(#begin #rows);
        let asked = holder.asked();
        let is_found = asked.is_some_and(|asked| asked.is_found);
        let shape = asked.and_then(|asked| asked.shape.as_ref());
        let is_default = asked.is_some_and(|asked| asked.is_default);
        let or_default = is_default.then(|| {
            let or_default = ident("or_default", ends.last);
            quote!(.#or_default())
        });
        let once = (updates == Updates::Once).then(|| {
            let once = ident("once", ends.last);
            quote!(.#once())
        });
        let sweeps = match holder {
            Holder::Array(Sweep::Whole) => Some(ident("sweeps", ends.last)),
            Holder::Array(Sweep::Part) => Some(ident("sweeps_parts", ends.last)),
            _ => None,
        };
        let sweeps = sweeps.map(|sweeps| quote!(.#sweeps()));
        if let [PartChange { fields, change }] = parts
            && fields.len() == usize::from(in_rows)
        {
            let change = self.change(change, ends);
            let whole = ident(if is_found { "found" } else { "whole" }, ends.last);
            return quote!(#begin.#whole(#change) #or_default #once #sweeps);
        }
        let element = local("__element", ends.first);
        let fields = parts.iter().map(|PartChange { fields, change }| {
            let change = self.change(change, ends);
            let mut path = fields[usize::from(in_rows)..].iter().map(|field| member(field));
            match shape {
                // The pattern tells rustc the type, which it may not know yet.
                Some(Shape::Struct(ty)) => {
                    let first = path.next();
                    quote!(.field(|#element| match #element { #ty { #first: #element, .. } => &mut *#element #(.#path)* }, #change))
                }
                Some(Shape::Tuple(ty)) => quote!(.field(|#element: &mut #ty| &mut #element #(.#path)*, #change)),
                None => quote!(.field(|#element| &mut #element #(.#path)*, #change)),
            }
        });
        let first_stays = asked.is_some_and(|asked| asked.first_stays).then(|| {
            let first_stays = ident("first_stays", ends.last);
            quote!(.#first_stays())
        });
        let made = ident(if is_found { "found_parts" } else { "parts" }, ends.last);
        quote!(#begin #(#fields)* #first_stays .#made() #or_default #once #sweeps)
    }

    /// The value that stands for a change in the runtime.
    fn change(&self, change: &Change, ends: Ends) -> TokenStream {
        let root = self.root;
        let name = match change {
            Change::Updated(by) => {
                let by = self.operator(*by);
                return quote!(#root::__private::change::Updated::by(#by));
            }
            Change::Best(Better::Function(path)) => {
                let (one, other) = (local("__one", ends.first), local("__other", ends.first));
                return quote!(#root::__private::better::Best(#root::__private::better::Better(|#one, #other| #path(#one, #other))));
            }
            Change::Best(Better::TurnedFunction(path)) => {
                let (one, other) = (local("__one", ends.first), local("__other", ends.first));
                return quote!(#root::__private::better::Best(#root::__private::better::Better(|#one, #other| #path(#other, #one))));
            }
            Change::Best(better) if better.operator() == Operator::Best("min") => "Smallest",
            Change::Best(_) => "Largest",
            Change::Taken => "Taken",
            Change::UpDown => "UpDown",
            Change::Balanced => "Balanced",
            Change::Filled(filling) => {
                let kind = Ident::new(if filling.by_insert { "Inserted" } else { "Filling" }, Span::call_site());
                let methods = filling.tokens(root);
                return quote!(#root::__private::change::#kind::by(#methods));
            }
            Change::Over(over) if over.is_total => {
                if over.is_greater {
                    "GreaterOfAll"
                } else {
                    "LessOfAll"
                }
            }
            Change::Over(over) => match (over.is_greater, over.is_strict) {
                (true, true) => "Greater",
                (true, false) => "GreaterOrEqual",
                (false, true) => "Less",
                (false, false) => "LessOrEqual",
            },
            Change::Kept => "Kept",
        };
        let rule = Ident::new(name, Span::call_site());
        match change {
            Change::Best(_) | Change::Over(_) => {
                quote!(#root::__private::better::Best(#root::__private::better::#rule))
            }
            _ => quote!(#root::__private::change::#rule),
        }
    }
}

/// A field, by its name or by its number.
fn member(field: &str) -> TokenStream {
    match field.parse::<usize>() {
        Ok(number) => Literal::usize_unsuffixed(number).into_token_stream(),
        Err(_) => syn::parse_str::<Ident>(field).map_or_else(|_| TokenStream::new(), ToTokens::into_token_stream),
    }
}
