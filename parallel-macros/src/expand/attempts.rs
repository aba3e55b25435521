//! Attempts: the code around one item of a loop with `retries` or `into = Outcomes<_>`.
//!
//! ```text
//! match Tries::new() { mut tries =>
//!     ENTRY(… settings.retries(&mut tries, N) …, |worker| loop {
//!         …
//!         let mut attempts = tries.__block(worker.__place());
//!         … let Some(item) = items.next() else { break Done };
//!           let mut again = (pick of the item).retried(item);
//!           attempts.__next_item();
//!           let given = loop {
//!               let last = attempts.__begin_next();
//!               let mut total = block.__begin_sum(Add);
//!               let end = attempts.__run(|| {
//!                   let mut given = given_to.__begin();
//!                   let mut items = again.__lend(last);
//!                   let Done = loop { let Some(item) = items.next() else { break Done }; … given.put(VALUE) … };
//!                   given
//!               });
//!               match attempts.__ended(end, …) {
//!                   Attempt::Again => {}
//!                   Attempt::Failed(given) => break given,
//!                   Attempt::Done(given) => { block.__end_sum(Add, total); break given }
//!               }
//!           };
//!           for item in given { out.put(item) } …
//!     })
//! }
//! ```
//!
//! The closure has a loop over its one item, so that the body's `continue` and exits are what they are elsewhere: an exit
//! notes itself and ends that loop, and the code after the attempt ends the loop of the block.

use super::Expander;
use crate::analyze::exits::{Exit, variant};
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::ast::{Form, Input};
use crate::locals::Locals;
use crate::tokens::spans::{Ends, ident, local};
use crate::vocabulary::reducers::Emit;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The kind of attempts that a loop makes at its items.
#[derive(Clone, Copy)]
pub(super) struct Tried {
    /// The failure of an item is its outcome, and not the loop's.
    has_outcomes: bool,
    /// An item may be tried more than once.
    is_repeated: bool,
}

/// The kind of attempts of a loop, if it makes any.
pub(super) fn kind(input: &Input) -> Option<Tried> {
    let kind = Tried { has_outcomes: input.has_outcomes(), is_repeated: input.retries().is_some() };
    input.has_attempts().then_some(kind)
}

/// The code in which the attempts of the loop are known. Other loops stay as they are.
pub(super) fn around(root: &TokenStream, locals: &Locals, input: &Input, code: TokenStream) -> TokenStream {
    if !input.has_attempts() {
        return code;
    }
    let tries = &locals.tries;
    let new = Ident::new(if input.has_outcomes() { "outcomes" } else { "new" }, Span::call_site());
    // Without `retries` nothing is set.
    let mutable = input.retries().map(|_| quote!(mut));
    quote!(match #root::__private::Tries::#new() { #mutable #tries => #code })
}

impl Expander<'_> {
    /// The code before the items of a block.
    pub(super) fn begin_attempts(&self) -> TokenStream {
        let Locals { attempts, tries, worker, .. } = self.locals;
        quote!(let mut #attempts = #tries.__block(#worker.__place());)
    }

    /// The code for one item, in the place of its clauses and its value.
    pub(super) fn attempts(&self, form: &Form, rng: Option<&Ident>) -> TokenStream {
        let (root, facts) = (self.root, self.facts);
        let Locals { attempts, given, item, items, exit, label, .. } = self.locals;
        let [again, end, last, to] =
            ["__again", "__end", "__last", "__given_to"].map(|name| local(name, Span::call_site()));
        let Tried { has_outcomes, is_repeated } =
            self.tried.unwrap_or(Tried { has_outcomes: false, is_repeated: false });
        let clauses = form.clauses();
        let keep = if is_repeated {
            // What is wrong with the items is said of the input.
            let ends = clauses.first.input.ends();
            // `__input.v`: an expression of two tokens, which spans the user's.
            let (retried, name, field) =
                (ident("retried", ends.first), ident("__input", ends.first), ident("v", ends.last));
            quote! {
                match (#root::__private::Input { v: #item }) { #name => {
                    use #root::__private::{PickClone as _, PickLend as _, PickNotAgain as _};
                    (&&&#root::__private::Tried(&#name.v)).__pick()
                }.#retried(#name.#field) }
            }
        } else {
            quote!(#root::__private::Once::new(#item))
        };
        let exits: Vec<(usize, &Exit)> =
            facts.body.exits.iter().enumerate().filter(|(_, exit)| !matches!(exit, Exit::Stop(_))).collect();
        let (begins, ends): (Vec<_>, Vec<_>) =
            facts.outer.iter().enumerate().filter_map(|(number, outer)| self.trial(number, outer)).unzip();
        let rng = rng.map(|rng| {
            quote! {
                #[allow(unused_mut, clippy::shadow_unrelated)]
                let mut #rng = #root::__private::same(&#rng);
            }
        });
        let one = self.one(form, !exits.is_empty());
        let questions: Vec<TokenStream> = exits
            .iter()
            .filter(|(_, exit)| matches!(exit, Exit::Try(_)))
            .map(|(number, _)| variant(root, *number, &quote!(_)))
            .collect();
        let is_exit = if questions.is_empty() {
            quote!(false)
        } else {
            let questions = questions.iter();
            quote!(match &#exit { #(#root::__private::Some(#questions) => true,)* _ => false })
        };
        let ended = ident(if has_outcomes { "__outcome" } else { "__ended" }, Span::call_site());
        let reset = (!exits.is_empty()).then(|| quote!(#exit = #root::__private::None;));
        let to_type = self.given_to(has_outcomes);
        let values = self.values(form);
        let left = (!exits.is_empty())
            .then(|| quote!(if #root::__private::is_left(&#exit) { break #label #root::__private::Done; }));
        quote! {
            let #to = #to_type;
            let mut #again = #keep;
            #attempts.__next_item();
            let #given = loop {
                let #last = #attempts.__begin_next();
                #(#begins)*
                let #end = #attempts.__run(|| {
                    let mut #given = #to.__begin();
                    let mut #items = #again.__lend(#last);
                    #rng
                    #one
                    #given
                });
                match #attempts.#ended(#end, #is_exit) {
                    #root::__private::Attempt::Again => { #reset }
                    #root::__private::Attempt::Failed(#given) => break #given,
                    #root::__private::Attempt::Done(#given) => {
                        #(#ends)*
                        break #given;
                    }
                }
            };
            #values
            #left
        }
    }

    /// The loop over the one item of an attempt.
    fn one(&self, form: &Form, has_exits: bool) -> TokenStream {
        let (root, Locals { items, item, label, .. }) = (self.root, self.locals);
        let clauses = form.clauses();
        let (bind, inner) = (super::bind(&clauses.first, item), self.inner(form, &clauses.rest).into_statements());
        let done = quote!(#root::__private::Done);
        let own = match form {
            Form::Statement { label, .. } => label.as_ref(),
            _ => None,
        };
        let quiet = own.map(|_| quote!(#[allow(unused_labels)]));
        let one = quote! {
            #own loop {
                let #root::__private::Some(#item) = #items.__next() else { break #done };
                #bind
                #inner
            }
        };
        let has_label = has_exits || matches!(self.plan.emit, Some(Emit::Search)) && !self.plan.is_by_key();
        let one = if has_label { quote!(#label: { #one }) } else { one };
        quote!(#quiet let #done = #one;)
    }

    /// The expression for the type of what an attempt gives. Where the output takes the values as they are, it decides.
    fn given_to(&self, has_outcomes: bool) -> TokenStream {
        let (root, Locals { out, value, .. }) = (self.root, self.locals);
        let put = match self.plan.emit {
            _ if self.plan.is_by_key() => return quote!(#root::__private::GivenTo::any()),
            None => return quote!(#root::__private::GivenTo::<()>::any()),
            Some(Emit::Fold | Emit::Search) if !has_outcomes => quote!(#out.__put(#value)),
            Some(Emit::ByType(_)) => quote!(#out.__value(#value)),
            Some(Emit::ByKey(_)) => quote!(#out.__key(#value)),
            Some(_) => return quote!(#root::__private::GivenTo::any()),
        };
        quote!(#root::__private::GivenTo::new(|#value| #put))
    }

    /// The statements in an attempt that give its value.
    pub(super) fn give(&self, form: &Form, value: &TokenStream, ends: Ends) -> TokenStream {
        let (root, Locals { given, label, .. }) = (self.root, self.locals);
        let name = &ident("__value", ends.first);
        let value = quote!(#root::__private::Yield { v: #value });
        let judged = |value: &TokenStream| {
            quote!({
                use #root::__private::{PickResult as _, PickValue as _};
                (&&#root::__private::Judged(&#value)).__pick()
            })
        };
        let (first, last) = (ident("__value", ends.first), ident("v", ends.last));
        if self.tried.is_some_and(|tried| tried.has_outcomes) {
            let pick = judged(&quote!(#first.#last));
            let outcome = ident("outcome", ends.first);
            return quote! {
                let #name = #value;
                #given.__put(#root::__private::Yield { v: #pick.#outcome(#first.#last) });
            };
        }
        let put = match self.plan.entry {
            _ if self.plan.is_by_key() => "__put",
            "first" => "__put_first",
            "any" => "__put_any",
            "all" => "__put_all",
            _ => "__put",
        };
        let put = ident(put, Span::call_site());
        let found = matches!(self.plan.emit, Some(Emit::Search)) && !self.plan.is_by_key();
        let put = quote!(#given.#put(#name));
        let put = if found { quote!(if #put { break #label #root::__private::Done; }) } else { quote!(#put;) };
        // Of a pair for a map the value.
        let part = if form.key().is_some() { quote!(#first.#last.1) } else { quote!(#first.#last) };
        let pick = judged(&part);
        quote!(let #name = #given.__value(#value); #given.__judge(#pick.fails(&#part)); #put)
    }

    /// The statements that put what the item has given into the output of the block.
    fn values(&self, form: &Form) -> TokenStream {
        let given = &self.locals.given;
        let value = match form {
            Form::Reduction { key: Some(key), value, .. } if self.plan.is_by_key() => {
                let name = ident("__given", key.ends().first);
                let [key, value] = [(key.ends(), 0), (value.ends(), 1)].map(|(ends, place)| {
                    let (name, field) = (ident("__given", ends.first), ident("v", ends.last));
                    let place = proc_macro2::Literal::usize_unsuffixed(place);
                    (quote!(#name.#field.#place), ends)
                });
                let emit = self.emit_by_key((&key.0, key.1), (&value.0, value.1));
                return quote!(for #name in #given { #emit });
            }
            Form::Map { key, value, .. } | Form::Reduction { key: Some(key), value, .. } => key.ends().to(value.ends()),
            Form::List { value, .. } | Form::Reduction { key: None, value, .. } | Form::Unfinished { value } => {
                value.ends()
            }
            Form::Statement { sink: None, .. } => return quote!(let _ = #given;),
            Form::Statement { body, .. } => body.ends(),
        };
        // `__given.v`: an expression of two tokens, which spans the user's.
        let (name, field) = (ident("__given", value.first), ident("v", value.last));
        let emit = self.emit(&quote!(#name.#field), value);
        quote!(for #name in #given { #emit })
    }

    /// The statements before and after an attempt, about its copy of a variable; none for a window.
    fn trial(&self, number: usize, outer: &OuterVariable) -> Option<(TokenStream, TokenStream)> {
        let root = self.root;
        let at = outer.place.base.span();
        let (block, name) = (self.copy_of_block(number, outer), outer.private_copy(number, at));
        let filling = quote!(use #root::__private::{TrialFill as _, TrialRefused as _, TrialShared as _};);
        let (begin, end) = match &outer.kind {
            Kind::Accumulate(by) | Kind::Turned(by) => {
                let by = self.operator(*by);
                let sums = quote!(use #root::__private::TrialSum as _;);
                (quote!({ #sums #block.__begin_sum(#by) }), quote!({ #sums #block.__end_sum(#by, #name); }))
            }
            Kind::Last | Kind::Companion => {
                (quote!(#root::__private::begin_last(&#block)), quote!(#root::__private::end_last(&mut #block, #name);))
            }
            Kind::Leader(_) => {
                let begin = quote!(#root::__private::begin_best(&#block));
                let Some((note, of_block)) = outer.note(number).zip(self.note_of_block(number, outer)) else {
                    return Some((begun(&name, &begin), quote!(#block = #name;)));
                };
                let begin = begun(&name, &begin);
                return Some((quote!(#begin let mut #note = #of_block;), quote!(#block = #name; #of_block = #note;)));
            }
            Kind::Counter(_) | Kind::Best(_) => {
                (quote!(#root::__private::begin_best(&#block)), quote!(#block = #name;))
            }
            Kind::Collection(_) => (quote!({ #filling #block.__begin() }), quote!({ #filling #block.__end(#name); })),
            Kind::Bins(_) | Kind::Elements { .. } => (quote!(#block.__begin()), quote!(#name.__end();)),
            Kind::UpDown | Kind::Entries { .. } => (quote!(#block.__begin()), quote!(#block.__end(#name);)),
            Kind::Window(_) | Kind::Stepped => return None,
        };
        Some((begun(&name, &begin), end))
    }
}

/// The statement that makes the copy for an attempt.
fn begun(name: &Ident, begin: &TokenStream) -> TokenStream {
    quote!(#[allow(unused_mut, clippy::shadow_unrelated)] let mut #name = #begin;)
}
