//! Writes the expansion: one call, with the user's loop in it as it was written.
//!
//! ```text
//! ENTRY(
//!     SETTINGS,
//!     SOURCE,
//!     |worker| loop {
//!         let Some((mut items, mut out)) = worker.next() else { break Done };
//!         let Done = loop {
//!             let Some(item) = items.next() else { break Done };
//!             let PATTERN = item;
//!             … out.put(VALUE) …
//!         };
//!         worker.done(out);
//!     },
//!     ARGUMENTS,
//!     ANCHOR, and the errors
//! )
//! ```
//!
//! One call without a block around it, so that temporaries of the input live as long as the user's statement.

mod effects;

use crate::ast::{Binding, Clause, Clauses, For, Form, Input, Part, Setting, SettingValue};
use crate::classify::Facts;
use crate::names::Names;
use crate::plan::{Around, Plan};
use crate::reducers::{self, Probe};
use crate::spans::{Ends, group, ident, number, punct};
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;
use syn::{Error, Pat, Type};

pub(crate) fn expand(
    root: &TokenStream,
    names: &Names,
    input: &Input,
    facts: &Facts,
    plan: &Plan,
    errors: &[Error],
) -> TokenStream {
    let expander = Expander { root, names, facts, plan };
    let settings = expander.settings(&input.settings);
    let (place, keyword) = match &input.form {
        Form::List { value, clauses } | Form::Reduction { value, clauses, .. } => {
            (value.ends(), clauses.first.keyword.span)
        }
        Form::Map { key, value, clauses } => (key.ends().to(value.ends()), clauses.first.keyword.span),
        Form::Statement { clauses, body, .. } => (body.ends(), clauses.first.keyword.span),
        Form::Unfinished { value } => {
            let (value, anchor) = (&value.tokens, expander.anchor(value.ends(), &[]));
            return refusal(&quote!(#root::__private::incomplete(#settings, || { #value }, #anchor)), errors);
        }
    };
    let source = expander.source(&input.form);
    let body = expander.body(input, place);
    let anchor = expander.anchor(place, if matches!(plan.around, Around::Refusal) { &[] } else { errors });
    let effects = expander.effects();
    let args = match &input.form {
        Form::Reduction { args, .. } if plan.entry != "collect_some" => args.as_slice(),
        _ => &[],
    };
    let args = args.iter().map(|arg| &arg.tokens);
    let entry = ident(plan.entry, Ends::at(keyword).last);
    let call = quote!(#root::__private::#entry(#settings, #source, #body, #(#args,)* #anchor #effects));
    let result = match plan.around {
        Around::Nothing => call,
        Around::Refusal => return refusal(&call, errors),
        Around::Map => {
            let key = match &input.form {
                Form::Map { key, .. } => key.ends(),
                _ => place,
            };
            let anchor = expander.anchor(key, &[]);
            quote!(#root::__private::hash_map(#call, #anchor))
        }
        Around::Into(ty) => {
            let ty = &ty.tokens;
            quote!(#root::__private::into::<#ty, _>(#call))
        }
    };
    expander.leave(&result)
}

/// A call whose type does not matter, and the error that does: it agrees with whatever is expected.
fn refusal(call: &TokenStream, errors: &[Error]) -> TokenStream {
    let errors = errors.iter().map(Error::to_compile_error);
    quote!({ let _ = #call; #(#errors);* })
}

struct Expander<'e> {
    root: &'e TokenStream,
    names: &'e Names,
    facts: &'e Facts,
    plan: &'e Plan<'e>,
}

impl Expander<'_> {
    /// A method call each, under the user's own names: the editor completes and documents them.
    fn settings(&self, settings: &[Setting]) -> TokenStream {
        let root = self.root;
        let mut tokens = quote! {
            #root::__private::Settings::at({
                static SITE: #root::__private::Site = #root::__private::Site::new();
                &SITE
            })
        };
        if self.plan.several {
            tokens.extend(quote!(.__several()));
        }
        for Setting { ident, value } in settings {
            match value {
                SettingValue::Method(_, Part { tokens: value, .. }) => tokens.extend(quote!(.#ident(#value))),
                // Its value is still checked.
                SettingValue::Unknown(Part { tokens: value, .. }) => tokens.extend(quote!(.__unknown(#value))),
                SettingValue::Into(_) => {}
            }
        }
        tokens
    }

    /// What follows the first `in`, as a source of its kind.
    fn source(&self, form: &Form) -> TokenStream {
        let root = self.root;
        let clauses = form.clauses();
        let (input, ends) = match (clauses.rest.first(), self.plan.grid) {
            (Some(Clause::For(second)), true) => {
                let (outer, inner) = (&clauses.first.input.tokens, &second.input.tokens);
                let ends = clauses.first.input.ends().to(second.input.ends());
                (quote!(#root::__private::grid(#outer, || #inner)), ends)
            }
            _ => (clauses.first.input.tokens.clone(), clauses.first.input.ends()),
        };
        // `__input.0`: an expression of two tokens, which spans the user's.
        let (name, zero) = (ident("__input", ends.first), number(0, ends.last));
        let source = ident("source", ends.first);
        quote! {
            match #root::__private::Input(#input) { #name => {
                use #root::__private::{
                    PickIndexed as _, PickNone as _, PickParallel as _, PickStreamed as _, PickUnsend as _,
                };
                (&&&&&#root::__private::Probe(&#name.0)).__pick()
            }.#source(#name.#zero) }
        }
    }

    /// Carries the type of the results to the body, and errors about it to the body's place; with it the errors of ours.
    fn anchor(&self, place: Ends, errors: &[Error]) -> TokenStream {
        let root = self.root;
        let (open, new) = (punct('<', place.first), ident("new", place.last));
        let nothing = group(Delimiter::Parenthesis, TokenStream::new(), place.last);
        let anchor = quote!(#open #root::__private::Anchor<_>>::#new #nothing);
        if errors.is_empty() {
            return anchor;
        }
        let errors = errors.iter().map(Error::to_compile_error);
        quote!({ #(#errors;)* #anchor })
    }

    /// The closure over one worker's blocks.
    fn body(&self, input: &Input, place: Ends) -> TokenStream {
        let root = self.root;
        let Names { worker, items, block, .. } = self.names;
        let all_items = self.items(&input.form);
        let (open, done) = (self.open(), self.done());
        let inner = if input.scratch.is_empty() {
            quote! {
                loop {
                    let #root::__private::Some((mut #items, #open)) = #worker.next() else {
                        break #root::__private::Done;
                    };
                    #all_items
                    #worker.done(#done);
                }
            }
        } else {
            // Made only when there is a block to use it for.
            let scratch = input.scratch.iter().map(binding);
            quote! {
                let #root::__private::Some(mut #block) = #worker.next() else { return #root::__private::Done };
                #(#scratch)*
                loop {
                    let (mut #items, #open) = #block;
                    #all_items
                    #worker.done(#done);
                    #block = match #worker.next() {
                        #root::__private::Some(#block) => #block,
                        _ => break #root::__private::Done,
                    };
                }
            }
        };
        let (open, close) = (punct('|', place.first), punct('|', place.last));
        let inner = group(Delimiter::Brace, inner, place.last);
        quote!(#open #worker #close #inner)
    }

    /// The loop over the items of one block.
    ///
    /// It ends with a value that no user code can name: a `break` or `return` hidden in a user's macro is a type error,
    /// and never means something else.
    fn items(&self, form: &Form) -> TokenStream {
        let root = self.root;
        let Names { items, item, row, .. } = self.names;
        let clauses = form.clauses();
        let bind = if let (Some(Clause::For(second)), true) = (clauses.rest.first(), self.plan.grid) {
            let pattern = pattern(&clauses.first.pattern);
            let ty = clauses.first.ty.as_ref().map(|ty| &ty.tokens).map(|ty| quote!(: (#ty, _)));
            let inner = self.inner(form, &clauses.rest[1..]).into_statements();
            let bind = bind(second, item);
            // A row may be cut, so a hidden `break` must not end it, either.
            quote! {
                let (#pattern, mut #row) #ty = #item;
                let #root::__private::Done = loop {
                    let #root::__private::Some(#item) = #root::__private::Iterator::next(&mut #row) else {
                        break #root::__private::Done;
                    };
                    #bind
                    #inner
                };
            }
        } else {
            let bind = bind(&clauses.first, item);
            let inner = self.inner(form, &clauses.rest).into_statements();
            quote!(#bind #inner)
        };
        let done = quote!(#root::__private::Done);
        let next = |done: &TokenStream| {
            quote! {
                let #root::__private::Some(#item) = #items.__next() else { break #done };
            }
        };
        let Names { label, lane, out, .. } = self.names;
        match (form, self.plan.put) {
            (Form::Statement { attributes, label: own, .. }, _) => {
                let next = next(&done);
                let all = quote!(#own loop { #next #bind });
                let all = if self.facts.exits.is_empty() { all } else { quote!(#label: { #all }) };
                quote!(#(#attributes)* let #done = #all;)
            }
            (_, Some(reducers::Kind::Search)) => {
                let next = next(&done);
                quote!(let #done = #label: loop { #next #bind };)
            }
            (_, Some(reducers::Kind::InLanes(_))) => {
                // An inner loop over the lanes, which the compiler unrolls.
                let next = next(&quote!(#label #done));
                quote! {
                    let #done = #label: loop {
                        let mut #lane = 0;
                        let #done = loop {
                            if #out.__is_past(#lane) { break #done; }
                            #next
                            #bind
                            #lane += 1;
                        };
                    };
                }
            }
            _ => {
                let next = next(&done);
                let label = (!self.facts.exits.is_empty()).then(|| quote!(#label:));
                quote!(let #done = #label loop { #next #bind };)
            }
        }
    }

    /// The clauses after the first `for`, from the innermost outwards.
    fn inner(&self, form: &Form, clauses: &[Clause]) -> Inner {
        let mut inner = self.innermost(form);
        for clause in clauses.iter().rev() {
            inner = match clause {
                Clause::If { keyword, condition } => {
                    let (condition, block) = (&condition.tokens, inner.into_block());
                    Inner::Statements(quote!(#keyword #condition #block))
                }
                Clause::Let(binding) => {
                    let (binding, inner) = (self::binding(binding), inner.into_statements());
                    Inner::Statements(quote!(#binding #inner))
                }
                Clause::For(clause @ For { keyword, input, .. }) => {
                    let input = &input.tokens;
                    if clause.ty.is_none() {
                        let (pattern, block) = (&clause.pattern.tokens, inner.into_block());
                        Inner::Statements(quote!(#keyword #pattern in #input #block))
                    } else {
                        let item = &self.names.item;
                        let (bind, inner) = (bind(clause, item), inner.into_statements());
                        Inner::Statements(quote!(#keyword #item in #input { #bind #inner }))
                    }
                }
            };
        }
        inner
    }

    fn innermost(&self, form: &Form) -> Inner {
        let root = self.root;
        let Names { out, label, .. } = self.names;
        let value = match form {
            Form::Statement { body, .. } => return Inner::Body(body.tokens.clone()),
            Form::List { value, .. } | Form::Reduction { value, .. } | Form::Unfinished { value } => {
                value.tokens.clone()
            }
            Form::Map { key, value, .. } => {
                let (key, value) = (&key.tokens, &value.tokens);
                quote!((#key, #value))
            }
        };
        let ends = Ends::of(&value);
        // No code of the user's is in its scope, and what is wrong with its type is said of the user's value.
        let name = &ident("__value", ends.first);
        // A struct and not a call: what rustc and clippy say of the value, they say of it alone.
        let value = quote!(#root::__private::Yield { v: #value });
        Inner::Statements(match self.plan.put {
            None => TokenStream::new(),
            Some(reducers::Kind::Fold) => quote!(#out.__put(#value);),
            Some(reducers::Kind::Search) => quote!(if #out.__put(#value) { break #label #root::__private::Done; }),
            Some(reducers::Kind::ByType(probe)) => {
                let picked = self.picked(probe, ends);
                quote!(let #name = #value; #out.__put(#picked, #name);)
            }
            Some(reducers::Kind::InLanes(probe)) => {
                let (picked, lane) = (self.picked(probe, ends), &self.names.lane);
                quote!(let #name = #value; #out.__put(#lane, #picked, #name);)
            }
            Some(reducers::Kind::ByKey(probe)) => {
                let picked = self.picked(probe, ends);
                quote!(let #name = #out.__key(#value); #out.__put(#picked, #name);)
            }
        })
    }

    /// What the type of `__value.v` can do, found as the kind of the source is.
    fn picked(&self, probe: &Probe, ends: Ends) -> TokenStream {
        let root = self.root;
        let (lent, first, last) = (punct('&', ends.first), ident("__value", ends.first), ident("v", ends.last));
        let wrapper = ident(probe.wrapper, Span::call_site());
        let levels = probe.levels.iter().map(|level| ident(level, Span::call_site()));
        let references = probe.levels.iter().map(|_| quote!(&));
        quote! {{
            use #root::__private::{#(#levels as _),*};
            (#(#references)* #root::__private::#wrapper(&#first.#last)).__pick()
        }.of(#lent #first.#last)}
    }
}

/// Code inside the loop: the body of a statement loop, or statements around it.
enum Inner {
    Body(TokenStream),
    Statements(TokenStream),
}

impl Inner {
    fn into_block(self) -> TokenStream {
        match self {
            Inner::Body(block) => block,
            Inner::Statements(statements) => quote!({ #statements }),
        }
    }

    fn into_statements(self) -> TokenStream {
        match self {
            // A `let`, since rustc finds the braces of a mere block needless.
            Inner::Body(block) => quote!(#[allow(unused_braces)] let _: () = #block;),
            Inner::Statements(statements) => statements,
        }
    }
}

/// `let PAT [: TYPE] = VALUE;`
fn binding(Binding { keyword, pattern, ty, value }: &Binding) -> TokenStream {
    let end = punct(';', value.ends().last);
    let (pattern, ty, value) = (self::pattern(pattern), annotation(ty.as_ref()), &value.tokens);
    quote!(#keyword #pattern #ty = #value #end)
}

/// `let PAT [: TYPE] = ITEM;`
fn bind(clause: &For, item: &Ident) -> TokenStream {
    let pattern = pattern(&clause.pattern);
    let ty = annotation(clause.ty.as_ref());
    let ends = clause.pattern.ends();
    let ends = clause.ty.as_ref().map_or(ends, |ty| ends.to(ty.ends()));
    let (keyword, end) = (ident("let", ends.first), punct(';', ends.last));
    quote!(#keyword #pattern #ty = #item #end)
}

/// A pattern with alternatives stands in parentheses after `let`.
fn pattern(part: &Part<Pat>) -> TokenStream {
    let tokens = &part.tokens;
    match &part.tree {
        Some(Pat::Or(_)) => quote!((#tokens)),
        _ => tokens.clone(),
    }
}

fn annotation(ty: Option<&Part<Type>>) -> Option<TokenStream> {
    ty.map(|ty| {
        let ty = &ty.tokens;
        quote!(: #ty)
    })
}

impl Form {
    fn clauses(&self) -> &Clauses {
        match self {
            Form::List { clauses, .. }
            | Form::Map { clauses, .. }
            | Form::Reduction { clauses, .. }
            | Form::Statement { clauses, .. } => clauses,
            Form::Unfinished { .. } => unreachable!("an unfinished comprehension has no clauses"),
        }
    }
}
