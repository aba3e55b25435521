//! A loop that may run in other processes: what goes along with it, and a copy of it that is run there.
//!
//! ```text
//! match SETTINGS { settings => match SOURCE { source => match Packed::new(&settings, || VARIABLES) { packed =>
//! match (way of &source).items(&source) { items =>
//!     ENTRY(settings, source, BODY, ARGUMENTS, ANCHOR.sent(packed, items).with_body(|home, side| {
//!         let (mut first, (mut second, ())) = home;
//!         let data = first.open();
//!         let mut total = second.open();
//!         let _ = ENTRY(side.settings(), side.source(), BODY, ARGUMENTS, side.anchor().serve(&side));
//!     }))
//! }}}}
//! ```
//!
//! The closure is coerced to a function, so it captures nothing: all that the copy reads are variables that have arrived. The user's
//! tokens stand in both copies as they are, and rustc reports what is wrong with them once.

use super::Expander;
use crate::analyze::captures::Capture;
use crate::ast::{Form, Fragment, Input};
use crate::locals::Locals;
use crate::tokens::spans::{Ends, group, ident, local, punct};
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;

/// The parts of the call of the entry that both copies have.
pub(super) struct Call<'c> {
    pub(super) entry: &'c TokenStream,
    /// The arguments between the body and the anchor.
    pub(super) args: &'c TokenStream,
    /// The effects, as a call on the anchor.
    pub(super) effects: Option<&'c TokenStream>,
}

/// The code in which the settings and the source of the loop are known, and what goes along.
pub(super) fn around(
    expander: &Expander<'_>,
    input: &Input,
    settings: &TokenStream,
    source: &TokenStream,
    call: &TokenStream,
) -> TokenStream {
    let (root, locals) = (expander.root, expander.locals);
    let Locals { settings: name, source: items, packed, sent_items, limits, tries, .. } = locals;
    let captures = &expander.facts.captures.all;
    let variables = expander.pairs_of_captures(|_, capture| captured(root, capture));
    let variables = if captures.is_empty() {
        quote!(())
    } else {
        quote! {{
            #[allow(unused_imports)]
            use #root::__private::{PickFilled as _, PickFilledMut as _, PickSent as _};
            #variables
        }}
    };
    let limited = input.limit().map(|_| quote!(.limited(&#limits)));
    let tried = input.has_attempts().then(|| quote!(.tried(&#tries)));
    let metered = expander.monitors.iter().map(|monitor| {
        let meter = &monitor.name;
        quote!(.metered(&#meter))
    });
    let ends = input.form.clauses().first.input.ends();
    let (pick, ask) = (ident("__pick", ends.first), ident("items", ends.last));
    quote! {
        match #settings { #name => match #source { #items =>
            match #root::__private::Packed::new(&#name, || #variables) #limited #tried #(#metered)* { #packed =>
                match {
                    use #root::__private::PickItems as _;
                    (&&&&&&&&&&#root::__private::SentItems::of(&#items)).#pick()
                }.#ask(&#items) { #sent_items => #call }
            }
        } }
    }
}

/// One variable, on its way.
fn captured(root: &TokenStream, Capture { place, is_filled, is_changed, .. }: &Capture) -> TokenStream {
    let ends = Ends::of(place);
    // An expression that spans the user's: what is wrong with the variable is said of it.
    let (sent, and) = (ident("sent", ends.first), punct('&', ends.first));
    let asked = if *is_filled {
        quote!((&&#root::__private::Filled(&#place)))
    } else {
        let kind = if *is_changed { quote!(changed) } else { quote!(read) };
        quote!((&&&&&&&&#root::__private::Sent::#kind(&#place)))
    };
    quote!(#asked.__pick().#sent(#and #place))
}

impl Expander<'_> {
    /// Nested pairs, one for each variable that goes along.
    fn pairs_of_captures(&self, each: impl Fn(usize, &Capture) -> TokenStream) -> TokenStream {
        let all = self.facts.captures.all.iter().enumerate().rev();
        all.fold(quote!(()), |rest, (number, capture)| {
            let first = each(number, capture);
            quote!((#first, #rest))
        })
    }

    /// The calls on the anchor that have the loop run elsewhere. Values that cannot come back are blamed at `place`, where they are
    /// given; those of a `fold` where it begins; what the loop is left with where it is left.
    pub(super) fn sent(&self, input: &Input, place: Ends, call: &Call<'_>) -> Option<TokenStream> {
        if !self.is_sent {
            return None;
        }
        let Locals { packed, sent_items, home, side, limits, tries, left, .. } = self.locals;
        let given = match &input.form {
            Form::Reduction { name, args, .. } if name == "fold" => args.first().map_or(place, Fragment::ends),
            _ => place,
        };
        let sent = ident(if input.has_outcomes() { "sent_outcomes" } else { "sent" }, given.first);
        // What is wrong with the closure is said of an exit, or of what is given.
        let blamed = self.exit().map_or(place, Ends::at);
        let with_body = ident("with_body", blamed.first);
        let (open, close) = (punct('|', blamed.first), punct('|', blamed.last));
        let homes = self.pairs_of_captures(|number, _| {
            let name = home_of(number);
            quote!(mut #name)
        });
        let opened = self.facts.captures.all.iter().enumerate().map(|(number, capture)| {
            let (home, name) = (home_of(number), &capture.name);
            let mutable = capture.is_changed.then(|| quote!(mut));
            quote! {
                #[allow(unused_variables, unused_mut, clippy::shadow_unrelated, clippy::used_underscore_binding, non_snake_case)]
                let #mutable #name = #home.open();
            }
        });
        let copy = Expander { monitors: &[], ..*self };
        let rename = |tokens: TokenStream| self.facts.captures.rename(tokens);
        let body = rename(copy.body(input, place));
        let Call { entry, args, effects } = call;
        let (args, effects) = (rename((*args).clone()), effects.map(|effects| rename(effects.clone())));
        let several = self.plan.several.then(|| quote!(.__several()));
        let scratch = (!input.scratch.is_empty()).then(|| quote!(.__scratch()));
        let mut run = quote! {
            let _ = #entry(#side.settings() #several #scratch, #side.source(), #body, #args #side.anchor() #effects .serve(&#side));
        };
        if !self.facts.body.exits.is_empty() {
            run = quote!(match #side.left() { mut #left => { #run } });
        }
        if input.limit().is_some() {
            run = quote!(match #side.limits() { #limits => { #run } });
        }
        if input.has_attempts() {
            run = quote!(match #side.tries() { #tries => { #run } });
        }
        let homes = (!self.facts.captures.all.is_empty()).then(|| {
            quote! {
                #[allow(unused_mut)]
                let #homes = #home;
            }
        });
        let body = group(Delimiter::Brace, quote!(#homes #(#opened)* #run), blamed.last);
        Some(quote!(.#sent(#packed, #sent_items).#with_body(#open #home, #side #close #body)))
    }
}

fn home_of(number: usize) -> Ident {
    local(&format!("__home_{number}"), Span::call_site())
}
