//! The effects of a loop that does more than give a result: private copies and exits.
//!
//! `open`, `done` and `effects` write the code for the private copies of the variables that the loop changes. `leave`
//! writes the code after the loop, which does the jump of the exit by which the loop was left: a `return`, a `?`, a
//! `break 'outer`.
//!
//! Many details here are for the messages of rustc: when the user's code does not compile, there must be one error, at
//! the user's token.

use super::Expander;
use super::elements::Holder;
use crate::analyze::access::{Better, Operator};
use crate::analyze::exits::{Exit, variant};
use crate::analyze::leading::Comparison;
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::ast::Input;
use crate::locals::Locals;
use crate::plan::Wrap;
use crate::tokens::spans::{Ends, group, ident, local, punct};
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;

impl Expander<'_> {
    /// The pattern that binds the writer of a block: that of its results, its private copies and its exit.
    pub(super) fn open(&self) -> TokenStream {
        let (root, Locals { out, exit, .. }) = (self.root, self.locals);
        let out = if self.plan.emit.is_some() { quote!(mut #out) } else { quote!(#out) };
        if !self.facts.has_effects() {
            return out;
        }
        let exit = if self.facts.body.exits.is_empty() { quote!(#exit) } else { quote!(mut #exit) };
        let locals = self.pairs(|number, outer| {
            let name = self.copy_of_block(number, outer);
            // `mut` gets the span of the variable. If the type of the variable is not known yet, rustc cannot call
            // `max`; it then points at this binding, which must look like the user's variable. (The body always assigns
            // to it, `best = best.max(x)`, so the `mut` is never needless.)
            let is_best = matches!(outer.kind, Kind::Best(_) | Kind::Leader(_));
            let mutable = ident("mut", if is_best { Ends::at(name.span()).first } else { Span::call_site() });
            if !matches!(outer.kind, Kind::Leader(_)) {
                return quote!(#mutable #name);
            }
            let note = self.note_of_block(number, outer).map_or(quote!(_), |note| quote!(mut #note));
            quote!((#mutable #name, #note))
        });
        quote!(#root::__private::BlockOutput { out: #out, locals: #locals, exit: #exit })
    }

    /// The expression that gives the writer of a block back when the block has run.
    pub(super) fn done(&self) -> TokenStream {
        let (root, Locals { out, exit, .. }) = (self.root, self.locals);
        if !self.facts.has_effects() {
            return quote!(#out);
        }
        let locals = self.pairs(|number, outer| {
            let name = self.copy_of_block(number, outer);
            if !matches!(outer.kind, Kind::Leader(_)) {
                return quote!(#name);
            }
            let note = self.note_of_block(number, outer).map_or(quote!(false), |note| quote!(#note));
            quote!((#name, #note))
        });
        quote!(#root::__private::BlockOutput { out: #out, locals: #locals, exit: #exit })
    }

    /// Nested pairs, one for each variable that is changed.
    fn pairs(&self, each: impl Fn(usize, &OuterVariable) -> TokenStream) -> TokenStream {
        self.pairs_with(None, each)
    }

    /// The same. A leader and its companions are a pair that is wrapped in `led`.
    fn pairs_with(
        &self,
        led: Option<&TokenStream>,
        each: impl Fn(usize, &OuterVariable) -> TokenStream,
    ) -> TokenStream {
        let (mut all, mut companions) = (quote!(()), None);
        for (number, outer) in self.facts.outer.iter().enumerate().rev() {
            let mut first = each(number, outer);
            match &outer.kind {
                Kind::Companion => {
                    let rest = companions.unwrap_or(quote!(()));
                    companions = Some(quote!((#first, #rest)));
                    continue;
                }
                Kind::Leader(_) => {
                    if let Some(companions) = companions.take() {
                        let pair = quote!((#first, #companions));
                        first = led.map_or(pair.clone(), |led| quote!(#led(#pair)));
                    }
                }
                _ => {}
            }
            all = quote!((#first, #all));
        }
        all
    }

    /// The name of the note of a block that it has found a better one.
    pub(super) fn note_of_block(&self, number: usize, outer: &OuterVariable) -> Option<Ident> {
        let note = outer.note(number)?;
        Some(if self.tried.is_none() { note } else { local(&format!("__block_found_{number}"), note.span()) })
    }

    /// The name of the private copy that a block has. Where attempts have copies of their own, these have the name that the
    /// body knows.
    pub(super) fn copy_of_block(&self, number: usize, outer: &OuterVariable) -> Ident {
        let at = outer.place.base.span();
        match outer.kind {
            Kind::Window(_) | Kind::Stepped => outer.private_copy(number, at),
            _ if self.tried.is_none() => outer.private_copy(number, at),
            _ => local(&format!("__block_{number}"), at),
        }
    }

    /// The argument that tells the runtime about the effects.
    pub(super) fn effects(&self) -> Option<TokenStream> {
        if !self.facts.has_effects() {
            return None;
        }
        let root = self.root;
        let led = quote!(#root::__private::Led);
        let variables = self.pairs_with(Some(&led), |_, outer| self.variable(outer));
        let effects = if self.facts.body.exits.is_empty() {
            quote!(#root::__private::staying(#variables))
        } else if matches!(self.plan.wrap, Wrap::Stream(_)) {
            return Some(quote!(.with(#root::__private::ending())));
        } else {
            // The call gets the span of an exit: if the value of a `?` cannot leave its thread, rustc says so at the
            // `?`.
            let at = self.exit().unwrap_or_else(Span::call_site);
            let (left, place, leaving) = (&self.locals.left, ident("__place", at), ident("leaving", at));
            let picked = self.picked_for(&quote!(#place), &quote!(Leave));
            quote!(match &mut #left { #place => #picked.#leaving(#variables, #place) })
        };
        Some(quote! {
            .with({
                use #root::__private::{Lend as _, LendShared as _, PickCan as _, PickCannot as _, PickCannotShare as _, PickSuited as _};
                #effects
            })
        })
    }

    /// The place where the loop may be left, of several the one that rustc's errors about exits belong to.
    pub(super) fn exit(&self) -> Option<Span> {
        let exits = &self.facts.body.exits;
        exits.iter().find(|exit| matches!(exit, Exit::Return(_))).or(exits.first()).map(Exit::span)
    }

    /// The call that makes the private copies of one variable, from a borrow of the variable.
    fn variable(&self, OuterVariable { place: variable, kind, .. }: &OuterVariable) -> TokenStream {
        let root = self.root;
        let place = &variable.tokens;
        let family = match kind {
            Kind::Window(family) => family.as_ref(),
            _ => None,
        };
        let ends = Ends::of(place);
        let borrow = || {
            let (and, mutable) = (punct('&', ends.first), ident("mut", ends.first));
            quote!(#and #mutable #place)
        };
        // Lending is a method call, so that a variable that is a reference already is reborrowed.
        let lend = |name| {
            let nothing = group(Delimiter::Parenthesis, TokenStream::new(), ends.last);
            let name = ident(name, ends.last);
            quote!(#place.#name #nothing)
        };
        let operator = |operator| {
            let operator = self.operator(operator);
            (quote!((#operator)), quote!(#operator,))
        };
        // Kinds whose requirements are those of one function: rustc blames the variable there.
        let made = match kind {
            Kind::Elements { parts, updates, sweep } => {
                Some(self.changing(&lend("__lend_mut"), parts, Holder::Array(*sweep), *updates, ends))
            }
            Kind::Entries { parts, asked } => {
                Some(self.changing(&lend("__lent_to_loop"), parts, Holder::Map(asked), asked.updates, ends))
            }
            Kind::Counter(step) => {
                let (counted, borrowed) = (ident("counted", ends.first), borrow());
                Some(quote!(#root::__private::#counted(#step, #borrowed)))
            }
            _ => None,
        };
        if let Some(made) = made {
            return self.kept_variable(ends, made);
        }
        let none = (TokenStream::new(), TokenStream::new());
        let variable_kind = kind;
        let (borrowed, kind, entry, (of, first), last) = match kind {
            Kind::Accumulate(Operator::Sub) => (borrow(), "Taken", "taken", none, None),
            Kind::Accumulate(by) => (borrow(), "Accumulate", "accumulate", operator(*by), None),
            Kind::Turned(by) => (borrow(), "Turned", "turned", operator(*by), None),
            Kind::UpDown => (borrow(), "UpDown", "up_down", none, None),
            Kind::Last | Kind::Companion => (borrow(), "Last", "last", none, None),
            Kind::Leader(comparison) => (borrow(), "Leader", "leader", none, Some(self.wins(comparison))),
            Kind::Best(Better::TurnedFunction(path)) => {
                let (one, other) = (local("__one", ends.first), local("__other", ends.first));
                (borrow(), "Best", "best", none, Some(quote!(, |#one, #other| #path(#other, #one))))
            }
            Kind::Best(Better::Function(path)) => {
                let (one, other) = (local("__one", ends.first), local("__other", ends.first));
                (borrow(), "Best", "best", none, Some(quote!(, |#one, #other| #path(#one, #other))))
            }
            // The user's `max` is a method, so the runtime calls the method of the type. A closure that calls it would
            // be a second call: if the type has no such method, rustc would give a second error.
            Kind::Best(Better::Method(name) | Better::TurnedMethod(name)) => {
                (borrow(), "Best", if name == "min" { "smallest" } else { "largest" }, none, None)
            }
            Kind::Collection(filling) => {
                let (kind, entry) = if filling.by_insert { ("Insert", "map") } else { ("Fill", "collection") };
                let methods = filling.tokens(root);
                (lend("__lent_to_loop"), kind, entry, (quote!((#methods)), TokenStream::new()), None)
            }
            Kind::Bins(Operator::Sub) => (lend("__lend_mut"), "BinsTaken", "bins_taken", none, None),
            Kind::Bins(by) => (lend("__lend_mut"), "Bins", "bins", operator(*by), None),
            Kind::Window(None) => (lend("__lend_mut"), "Window", "window", none, None),
            Kind::Stepped => (lend("__lent_to_loop"), "Window", "stepped", none, None),
            Kind::Window(Some(_)) => {
                let strides = ident("__strides", ends.last);
                (lend("__lend_mut"), "Window", "strided", none, Some(quote!(, #strides)))
            }
            Kind::Counter(_) | Kind::Elements { .. } | Kind::Entries { .. } => unreachable!("made above"),
        };
        // `__lent.v`: an expression of two tokens, which spans the whole of the user's expression.
        let (name, value) = (ident("__lent", ends.first), ident("v", ends.last));
        let (kind, entry) = (Ident::new(kind, Span::call_site()), ident(entry, ends.first));
        let picked = self.picked_for(&quote!(#name.v), &quote!(#kind #of));
        let mut made = quote!(#picked.#entry(#first #name.#value #last));
        if matches!(variable_kind, Kind::Best(Better::TurnedMethod(_))) {
            made = quote!(#root::__private::turned(#made));
        }
        let made = self.kept_variable(ends, made);
        let made = quote!(match (#root::__private::Input { v: #borrowed }) { #name => #made });
        // The numbers of the indices are looked at before the array is lent.
        if let Some(family) = family {
            let (numbers, strides) = (self.strides(family), ident("__strides", ends.last));
            return quote!(match #numbers { #strides => #made });
        }
        made
    }

    /// The arguments about the comparison by which a variable keeps the best. A type may have the operator and no order: that is
    /// asked of the side of the variable.
    fn wins(&self, comparison: &Comparison) -> TokenStream {
        let root = self.root;
        let [later, earlier] = ["__later", "__earlier"].map(|name| local(name, Span::call_site()));
        let is_strict = comparison.is_strict();
        let wins = match comparison.sides(&later, &earlier) {
            None => comparison.of(&later, &earlier),
            Some((left, right, method)) => {
                // What is wrong with the type is said of the side of the variable.
                let ends = comparison.ends();
                let [left_side, right_side] = ["__left", "__right"].map(|name| local(name, ends.first));
                let (and, field) = (punct('&', ends.first), ident("v", ends.last));
                let (pick, method) = (ident("__pick", ends.first), ident(method, ends.first));
                quote! {
                    match (#root::__private::Input { v: #and #left }, #root::__private::Input { v: #and #right }) {
                        (#left_side, #right_side) => {
                            use #root::__private::{
                                PickInOrder as _, PickIncomparable as _, PickMeasured as _, PickPartial as _,
                            };
                            (&&&&#root::__private::Compared(#left_side.v)).#pick().#method(#left_side.#field, #right_side.v)
                        }
                    }
                }
            }
        };
        quote!(, #is_strict, |#later, #earlier| #wins)
    }

    /// The expression that asks whether the type of a lent variable allows this kind of change. rustc finds the answer
    /// by method lookup, as for the source of an input.
    fn picked_for(&self, lent: &TokenStream, kind: &TokenStream) -> TokenStream {
        let root = self.root;
        quote!((&&&#root::__private::LentPlace(&#lent, #root::__private::kind::#kind)).__pick())
    }

    pub(super) fn operator(&self, operator: Operator) -> TokenStream {
        let root = self.root;
        let name = Ident::new(operator.name(), Span::call_site());
        quote!(#root::__private::op::#name)
    }

    /// The code around a loop that is refused, and so never left: it names what the exits of the body name.
    pub(super) fn leave_refused(&self, input: &Input, call: &TokenStream) -> TokenStream {
        let (root, left, exits) = (self.root, &self.locals.left, &self.facts.body.exits);
        if input.is_stream() && !exits.is_empty() {
            // These exits have no values.
            return quote!(match #root::__private::None { mut #left => #call });
        }
        self.leave(exits, left, call)
    }

    /// The code around the loop. If the loop was left, it does the jump of the exit by which the loop was left. The
    /// `From` of a `?` happens here: the user's `?` is applied to the value that has left the loop.
    pub(super) fn leave(&self, exits: &[Exit], left: &Ident, result: &TokenStream) -> TokenStream {
        let root = self.root;
        let Locals { result: name, value, label, limits, .. } = self.locals;
        if exits.is_empty() {
            return result.clone();
        }
        // A loop that may be stopped from outside gives a `Result`.
        let is_limited = exits.iter().any(|exit| matches!(exit, Exit::Stop(_)));
        let ended = if is_limited { quote!(#limits.__ended(#name)) } else { quote!(#name) };
        let arms = exits.iter().enumerate().map(|(number, exit)| {
            let (bound, then) = match exit {
                Exit::End(_) => (quote!(()), ended.clone()),
                Exit::Stop(_) => (quote!(#value), quote!(#limits.__stopped(#value, #name))),
                // The jump stands in a block with a label. Without it, if the label of the jump is misspelt, rustc
                // would add an error: a jump outside of a loop.
                Exit::Jump(jump) => (quote!(()), quote!(#label: { #jump })),
                Exit::Return(keyword) => (quote!(#value), quote!(#keyword #value)),
                Exit::Try(question) => {
                    // All of it has the span of the `?`, where rustc's errors about the conversion belong.
                    let at = question.spans[0];
                    let (value, dot, back) = (ident("__value", at), punct('.', at), ident("__back", at));
                    let nothing = group(Delimiter::Parenthesis, TokenStream::new(), at);
                    (quote!(#value), quote!(match #value #dot #back #nothing #question {}))
                }
            };
            let pattern = variant(root, number, &bound);
            // A `continue` may be the last thing in the outer loop here. In the user's code it was not, so clippy must
            // not find it needless.
            let allow = matches!(exit, Exit::Jump(_)).then(|| quote!(#[allow(clippy::needless_continue)]));
            quote!(#allow #root::__private::Some(#pattern) => #then,)
        });
        // `return value` stands before the body as well, and never runs there: so rustc knows the type of the value
        // from the signature of the function before it looks at the body, as for a `return` of the user's.
        let returns = exits.iter().enumerate().filter_map(|(number, exit)| match exit {
            Exit::Return(keyword) => {
                let pattern = variant(root, number, &quote!(#value));
                Some(quote! {
                    if let #root::__private::Some(#pattern) = #root::__private::take(&mut #left) { #keyword #value }
                })
            }
            _ => None,
        });
        // The variant behind the last exit, for rustc: it has no value, so nobody makes it.
        let never = (0..exits.len()).fold(quote!(#value), |inner, _| quote!(#root::__private::Exit::Other(#inner)));
        quote! {
            match #root::__private::None {
                mut #left => {
                    #(#returns)*
                    match #result {
                        #name => match #left {
                            #root::__private::None => #ended,
                            #(#arms)*
                            #root::__private::Some(#never) => #root::__private::never(#value),
                        },
                    }
                }
            }
        }
    }
}
