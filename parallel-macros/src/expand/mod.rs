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
//! The expansion is one call without a block around it, so that temporaries of the input live as long as the user's
//! statement.

pub(crate) mod attempts;
mod checkpoint;
mod chunks;
mod clauses;
mod effects;
mod elements;
mod extent;
pub(crate) mod limits;
mod piece;
pub(crate) mod plain;
mod reads;
mod run;
mod sent;
mod spread;
mod strides;

use crate::analyze::Facts;
use crate::analyze::changes::lends_mutably;
use crate::analyze::exits::Exit;
use crate::analyze::index::Asked;
use crate::analyze::movable::is_movable;
use crate::analyze::outer_variables::Kind;
use crate::ast::{Binding, Clause, Clauses, For, Form, Fragment, Input, Sink};
use crate::locals::Locals;
use crate::plan::{Module, Plan, Wrap};
use crate::tokens::spans::{Ends, group, ident, punct};
use crate::vocabulary::reducers;
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use run::Monitor;
use syn::{Error, Pat, Type};

pub(crate) fn expand(
    root: &TokenStream,
    locals: &Locals,
    input: &Input,
    facts: &Facts,
    plan: &Plan,
    errors: &[Error],
) -> TokenStream {
    let monitors = run::monitors(root, input);
    let (tried, is_recorded) = (attempts::kind(input), checkpoint::is_recorded(input));
    let is_sent = input.is_sent() && !matches!(plan.wrap, Wrap::Refusal) && !input.is_nameless;
    let is_spread = input.is_spread() && !matches!(plan.wrap, Wrap::Refusal) && !input.is_nameless;
    let expander = Expander { root, locals, facts, plan, monitors: &monitors, tried, is_recorded, is_sent, is_spread };
    let head = |source| run::head(root, locals, input, plan.several, &monitors, source);
    let (place, keyword) = match &input.form {
        Form::List { value, clauses } | Form::Reduction { key: None, value, clauses, .. } => {
            (value.ends(), clauses.first.keyword.span)
        }
        Form::Map { key, value, clauses } | Form::Reduction { key: Some(key), value, clauses, .. } => {
            (key.ends().to(value.ends()), clauses.first.keyword.span)
        }
        Form::Statement { clauses, body, .. } => (body.ends(), clauses.first.keyword.span),
        Form::Unfinished { value } => {
            let is_read = value.tree.is_some();
            let anchor = expander.anchor(value.ends(), &[]);
            // Of an unfinished `sum(VALUE …)` the value is checked, and not the name: it may be no function.
            let value = reducers::call(&value.tokens).map_or_else(|| value.tokens.clone(), |(_, inner)| quote!(#inner));
            let scratch = input.scratch.iter().map(binding);
            // The value must not be the first thing in a block: there `match … { … } + 1` would end at the brace.
            let value = quote!(#root::__private::Yield { v: #value }.v);
            let head = head(None);
            let settings = &head.settings;
            let call = quote!(#root::__private::incomplete(#settings, || { #(#scratch)* #value }, #anchor));
            let call = around(root, locals, input, head.around(call));
            return if errors.is_empty() { refusal(&call, errors) } else { for_editors(&call, is_read, errors) };
        }
    };
    let head = head(Some(checkpoint::kept(root, locals, input, expander.source(&input.form))));
    let body = expander.body(input, place);
    let sink = input.sink().map(|sink| expander.sink(sink, &input.form, place));
    let is_refused = matches!(plan.wrap, Wrap::Refusal) || input.is_nameless;
    let anchor = expander.anchor(place, if is_refused { &[] } else { errors });
    let effects = expander.effects();
    let (recorded, spread) = (expander.recorded(input, place), expander.spread(input, place));
    let args = match &input.form {
        Form::Reduction { args, .. } if plan.entry != "collect_some" => args.as_slice(),
        _ => &[],
    };
    let order = expander.order_of_keys(args);
    let copies = expander.copies(&input.form, place);
    let args = args.iter().enumerate().map(|(at, arg)| match input.form {
        Form::Reduction { ref name, .. } if name == "fold" && at == 0 => expander.start(arg),
        _ => arg.tokens.clone(),
    });
    let entry = match &input.form {
        // The entry is named by the user's own token, so that the editor documents it.
        Form::Reduction { name, .. } if name == plan.entry => name.clone(),
        _ => ident(plan.entry, Ends::at(keyword).last),
    };
    let module = match plan.module {
        Module::Entries => None,
        Module::OfSome => Some(quote!(of_some::)),
        Module::ByKey => Some(quote!(by_key::)),
    };
    let (settings, source) = (&head.settings, &head.source);
    let entry = quote!(#root::__private::#module #entry);
    let args = quote!(#(#args,)* #order #copies);
    let sent = expander.sent(input, place, &sent::Call { entry: &entry, args: &args, effects: effects.as_ref() });
    let call = if let (Some(sent), Some(source)) = (&sent, source) {
        let (name, items) = (&locals.settings, &locals.source);
        let call = quote!(#entry(#name, #items, #body, #args #anchor #effects #recorded #spread #sent));
        sent::around(&expander, input, settings, source, &call)
    } else {
        quote!(#entry(#settings, #source, #body, #sink #args #anchor #effects #recorded #spread))
    };
    let call = head.around(call);
    if input.is_nameless {
        return for_editors(&around(root, locals, input, call), true, errors);
    }
    let result = match plan.wrap {
        Wrap::Nothing => call,
        Wrap::Refusal => {
            let call = expander.leave_refused(input, &call);
            return refusal(&around(root, locals, input, call), errors);
        }
        Wrap::Map => {
            let keys = expander.keys(&input.form, place);
            quote!(#root::__private::hash_map(#call, #keys))
        }
        Wrap::IntoKeyed(ty) => {
            let (ty, keys) = (&ty.tokens, expander.keys(&input.form, place));
            quote!(#root::__private::into_keyed::<#ty, _, _>(#call, #keys))
        }
        Wrap::Into(ty) => {
            let ty = &ty.tokens;
            quote!(#root::__private::into::<#ty, _>(#call))
        }
        Wrap::Stream(ty) => {
            let ty = &ty.tokens;
            let stream = quote!(#root::__private::streamed::<#ty>(#call));
            return around(root, locals, input, stream);
        }
    };
    let result = if input.is_root_only() { quote!(#root::__private::on_root(|| #result)) } else { result };
    let result = expander.leave(&facts.body.exits, &locals.left, &result);
    let result = around(root, locals, input, result);
    expander.leave(&facts.sink.exits, &locals.sunk, &result)
}

/// The code in which the limits, the attempts and the checkpoint of the loop are known. Other loops stay as they are.
fn around(root: &TokenStream, locals: &Locals, input: &Input, code: TokenStream) -> TokenStream {
    limits::around(root, locals, input, attempts::around(root, locals, input, code))
}

/// A call whose result is dropped, and then the errors. `compile_error!` has any type, so the whole fits wherever the
/// loop stands.
fn refusal(call: &TokenStream, errors: &[Error]) -> TokenStream {
    let errors = errors.iter().map(Error::to_compile_error);
    quote!({ let _ = #call; #(#errors);* })
}

/// The errors of a loop without its `for`, or without a pattern. The names that these would bind are missing in the rest
/// of the loop, so rustc does not get it. Editors do, if it can be read.
fn for_editors(call: &TokenStream, is_read: bool, errors: &[Error]) -> TokenStream {
    let call = is_read.then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            {
                #[cfg(rust_analyzer)]
                { let _ = #call; }
            }
        }
    });
    let errors = errors.iter().map(Error::to_compile_error);
    quote!({ #call #(#errors);* })
}

#[derive(Clone, Copy)]
struct Expander<'e> {
    root: &'e TokenStream,
    locals: &'e Locals,
    facts: &'e Facts,
    plan: &'e Plan<'e>,
    /// The monitors of the items.
    monitors: &'e [Monitor],
    /// The kind of attempts at the items, if the loop makes any.
    tried: Option<attempts::Tried>,
    /// The loop has a checkpoint.
    is_recorded: bool,
    /// The loop may run in other processes.
    is_sent: bool,
    /// The loop may run on all ranks of an MPI program.
    is_spread: bool,
}

impl Expander<'_> {
    /// The input of the first `for`, as a source of its kind.
    fn source(&self, form: &Form) -> TokenStream {
        let root = self.root;
        let clauses = form.clauses();
        let (input, ends) = match (clauses.rest.first(), self.plan.grid) {
            (Some(Clause::For(second)), true) => {
                let (outer, inner) = (&clauses.first.input.tokens, &second.input.tokens);
                let ends = clauses.first.input.ends().to(second.input.ends());
                (quote!(#root::__private::MakeGrid { outer: #outer, inner: || #inner }), ends)
            }
            _ => (whole(&clauses.first.input), clauses.first.input.ends()),
        };
        let method = ident(if self.plan.has_pipeline() { "pulled" } else { "source" }, ends.first);
        let input = self.facts.hoisted.as_ref().map_or(input, |hoisted| hoisted.input.clone());
        let probe = if clauses.first.input.tree.as_ref().is_some_and(is_movable) { "Vouched" } else { "Probe" };
        source(root, &input, ends, probe, &method, self.facts.asked.as_ref())
    }

    /// What stands before the body of an item for a `filter` or a `map` that runs in the loop.
    fn hoisted(&self) -> Option<TokenStream> {
        let (root, item) = (self.root, &self.locals.item);
        self.facts.hoisted.as_ref().map(|hoisted| {
            let (at, function) = (Ends::at(hoisted.method.span()).first, &hoisted.function);
            if hoisted.keeps_all() {
                let map = ident("map", at);
                quote!(let #item = #root::__private::#map(#item, #function);)
            } else {
                let keeps = ident("keeps", at);
                quote!(if !#root::__private::#keeps(&#item, #function) { continue; })
            }
        })
    }

    /// The last argument of the entry, with the macro's own errors. It carries the type of the results to the body, and
    /// rustc's errors about that type to `place`.
    fn anchor(&self, place: Ends, errors: &[Error]) -> TokenStream {
        let anchor = self.made(place, &quote!(Anchor<_>));
        if errors.is_empty() {
            return anchor;
        }
        let errors = errors.iter().map(Error::to_compile_error);
        quote!({ #(#errors;)* #anchor })
    }

    /// The argument that has keys which cannot be any blamed where they stand.
    fn keys(&self, form: &Form, place: Ends) -> TokenStream {
        self.made(form.key().map_or(place, Fragment::ends), &quote!(Keys<_, _>))
    }

    /// A value of a type of the runtime's, with the span of this place.
    fn made(&self, place: Ends, ty: &TokenStream) -> TokenStream {
        let root = self.root;
        let (open, new) = (punct('<', place.first), ident("new", place.last));
        let nothing = group(Delimiter::Parenthesis, TokenStream::new(), place.last);
        quote!(#open #root::__private::#ty>::#new #nothing)
    }

    /// The closure over one worker's blocks.
    fn body(&self, input: &Input, place: Ends) -> TokenStream {
        let root = self.root;
        let Locals { worker, block, generators, .. } = self.locals;
        let (claimed, over) = (self.claimed(), self.over());
        let all_items = self.items(&input.form, input.rng());
        let fields = self.fields(false);
        let all_items = quote!(#fields #all_items);
        let all_items = match input.rng() {
            Some(_) => quote!(let mut #generators = #worker.__generators(); #all_items),
            None => all_items,
        };
        let (open, done) = (self.open(), self.done());
        // A private copy has the name of the variable; the copy of a `Best` has its span, too, so clippy would call it
        // shadowing.
        let shadows = self.facts.outer.iter().any(|outer| matches!(outer.kind, Kind::Best(_) | Kind::Leader(_)));
        let shadows = shadows.then(|| quote!(#[allow(clippy::shadow_unrelated)]));
        let inner = if input.scratch.is_empty() {
            quote! {
                loop {
                    #shadows
                    let #root::__private::Some((#claimed, #open)) = #worker.next() else {
                        break #root::__private::Done;
                    };
                    #over
                    #all_items
                    #worker.done(#done);
                }
            }
        } else {
            // The scratch is made when the worker gets its first block: a worker without blocks makes none.
            let scratch = input.scratch.iter().map(binding);
            quote! {
                let #root::__private::Some(mut #block) = #worker.next() else { return #root::__private::Done };
                #(#scratch)*
                loop {
                    {
                        #shadows
                        let (#claimed, #open) = #block;
                        #over
                        #all_items
                        #worker.done(#done);
                    }
                    // The items of the last block are dropped before the next block is asked for.
                    #block = match #worker.next() {
                        #root::__private::Some(#block) => #block,
                        _ => break #root::__private::Done,
                    };
                }
            }
        };
        let (open, close) = (punct('|', place.first), punct('|', place.last));
        let lists = self.lists();
        let inner = group(Delimiter::Brace, quote!(#lists #inner), place.last);
        let keyword = matches!(self.plan.wrap, Wrap::Stream(_)).then(|| ident("move", place.first));
        let is_bare = self.monitors.is_empty() && self.tried.is_none() && input.scratch.is_empty();
        let is_here = !self.is_recorded && !self.is_sent && !self.is_spread;
        let in_one_piece = is_bare && is_here && piece::is_in_one_piece(&input.form, self.facts, self.plan);
        let inline = in_one_piece.then(|| quote!(#[inline(always)]));
        quote!(#inline #keyword #open #worker #close #inner)
    }

    /// The closure over the results of one block, on the calling thread.
    fn sink(&self, sink: &Sink, form: &Form, place: Ends) -> TokenStream {
        let root = self.root;
        let Locals { values, label, item, .. } = self.locals;
        let own = match form {
            Form::Statement { label: Some(own), .. } if self.facts.sink.skips => Some(own),
            _ => None,
        };
        // What is wrong with the type of the value is said of the block that gives it.
        let given = group(Delimiter::Parenthesis, quote!(#root::__private::Input { v: #item }), place.first);
        let field = ident("v", place.last);
        let bind = let_binding(&sink.pattern, sink.ty.as_ref(), &quote!(#given.#field));
        let value = &sink.value.tokens;
        let done = quote!(#root::__private::Done);
        let next = quote!(let #root::__private::Some(#item) = #values.__next() else { break #done };);
        let all = quote!(#own loop { #next #bind #[allow(unused_braces)] let _: () = #value; });
        let all = if self.facts.sink.exits.is_empty() { all } else { quote!(#label: { #all }) };
        quote!(|#values| { let #done = #all; #done },)
    }

    /// The loop over the items of one block.
    ///
    /// The loop ends with `Done`, a value that no user code can name. A `break` or `return` hidden in a user's macro
    /// has another type, so it is a type error and never means something else. This is the net for exits that
    /// `analyze/exits/hidden.rs` cannot see, because they stand in the definition of the macro.
    fn items(&self, form: &Form, rng: Option<&Ident>) -> TokenStream {
        let root = self.root;
        let (generators, name_of_rng) = (&self.locals.generators, rng);
        // A body may do without it, and its name may stand for something else around the loop.
        let rng = rng.map(|rng| {
            quote! {
                #[allow(unused_mut, clippy::shadow_unrelated)]
                let mut #rng = #generators.__next();
            }
        });
        let Locals { items, item, row, .. } = self.locals;
        let clauses = form.clauses();
        let (begin, check) = self.limits();
        let bind = if self.tried.is_some() {
            self.attempts(form, name_of_rng)
        } else if let (Some(Clause::For(second)), true) = (clauses.rest.first(), self.plan.grid) {
            let pattern = pattern(&clauses.first.pattern);
            let ty = clauses.first.ty.as_ref().map(|ty| &ty.tokens).map(|ty| quote!(: (#ty, _)));
            let inner = self.inner(form, &clauses.rest[1..]).into_statements();
            let bind = bind(second, item);
            // A row of a grid may be cut between two blocks, so a hidden `break` must not end a row, either.
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
        let hoisted = self.hoisted();
        let cut = self.cut();
        let (extent_of_block, extent_of_item) = (self.extent_of_block(), self.extent_of_item());
        let next = |done: &TokenStream| {
            quote! {
                let #root::__private::Some(#item) = #items.__next() else { break #done };
                #extent_of_item
                #check
                #rng
                #hoisted
                #cut
            }
        };
        let Locals { label, lane, out, .. } = self.locals;
        let all = match (form, self.plan.emit) {
            (Form::Statement { attributes, label: own, .. }, _) => {
                let next = next(&done);
                // The label of the user's is that of the loop over the one item of an attempt.
                let own = own.as_ref().filter(|_| self.tried.is_none());
                let all = quote!(#own loop { #next #bind });
                let all = if self.facts.body.exits.is_empty() { all } else { quote!(#label: { #all }) };
                // A `break 'rows` has been rewritten, and exits in the expression after `then` stand elsewhere: the
                // label may have no use any more.
                let Facts { body, sink, .. } = self.facts;
                let is_ended = body.exits.iter().chain(&sink.exits).any(|exit| matches!(exit, Exit::End(_)));
                let quiet = (own.is_some() && (is_ended || sink.skips)).then(|| quote!(#[allow(unused_labels)]));
                quote!(#quiet #(#attributes)* let #done = #all;)
            }
            (_, Some(reducers::Emit::Search)) if !self.plan.is_by_key() => {
                let next = next(&done);
                quote!(let #done = #label: loop { #next #bind };)
            }
            (_, Some(reducers::Emit::InLanes(_))) if !self.plan.is_by_key() => {
                // The inner loop goes over the lanes. The compiler unrolls it.
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
                let label = (!self.facts.body.exits.is_empty()).then(|| quote!(#label:));
                quote!(let #done = #label loop { #next #bind };)
            }
        };
        let tried = self.tried.map(|_| self.begin_attempts());
        quote!(#begin #tried #extent_of_block #all)
    }
}

/// The settings of this place in the source, before those that are written.
fn settings_at(root: &TokenStream, input: &Input, several: bool) -> TokenStream {
    let mut tokens = quote! {
        #root::__private::Settings::at({
            static SITE: #root::__private::Site = #root::__private::Site::new();
            &SITE
        })
    };
    if several {
        tokens.extend(quote!(.__several()));
    }
    if !input.scratch.is_empty() {
        tokens.extend(quote!(.__scratch()));
    }
    tokens
}

/// The call for a setting that does not exist. For the editor it is a call of a missing method, so that it proposes the
/// existing ones; and the value is checked.
///
/// For rustc the method exists, so that the macro's own error is the only one.
fn unknown(
    root: &TokenStream,
    locals: &Locals,
    settings: &TokenStream,
    ident: &Ident,
    value: &TokenStream,
) -> TokenStream {
    let name = &locals.settings;
    let method = self::ident(&ident.to_string(), Span::call_site());
    quote!({
        #[allow(unexpected_cfgs)]
        let #name = {
            let #name = #settings;
            let _ = #name.#ident(#value);
            #[cfg(not(rust_analyzer))]
            trait __Unknown: Sized {
                fn #method<T>(self, _: T) {}
            }
            #[cfg(not(rust_analyzer))]
            impl __Unknown for #root::__private::Settings<'_> {}
            #name
        };
        #name
    })
}

/// An expression as a field's value. In parentheses if rustc is to say what is wrong with it, and not with the field.
fn whole(part: &Fragment<syn::Expr>) -> TokenStream {
    let tokens = part.tokens.clone();
    // Tokens that `recover` has put in can be read: they need no parentheses.
    if part.tree.is_some() || syn::parse2::<syn::Expr>(tokens.clone()).is_ok() {
        return tokens;
    }
    group(Delimiter::Parenthesis, tokens, part.ends().first).into_token_stream()
}

/// The source of an input: what the `method` of its kind gives, which `probe` asks for. With what it is asked about its numbers.
fn source(
    root: &TokenStream,
    input: &TokenStream,
    ends: Ends,
    probe: &str,
    method: &Ident,
    asked: Option<&Asked>,
) -> TokenStream {
    let probe = Ident::new(probe, Span::call_site());
    // `__input.v`: an expression of two tokens, which spans the user's.
    let (name, value) = (ident("__input", ends.first), ident("v", ends.last));
    let counted = asked.map(|asked| {
        let (method, ask) = match asked {
            Asked::Counts(method) => (method, "written_by_count"),
            Asked::Chooses(method) => (method, "written_by_some_counts"),
        };
        let at = Ends::at(method.span());
        let (lent, name, value) = (punct('&', at.first), ident("__input", at.first), ident("v", at.last));
        let ask = ident(ask, at.first);
        quote!(#root::__private::WrittenByCount.#ask(#lent #name.#value);)
    });
    quote! {
        match (#root::__private::Input { v: #input }) { #name => {
            use #root::__private::{
                PickIndexed as _, PickNone as _, PickParallel as _, PickMovable as _, PickIterator as _, PickUnsend as _,
            };
            #counted
            (&&&&&&#root::__private::#probe(&#name.v)).__pick()
        }.#method(#name.#value) }
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
    // If the item is of another type than is written, that is said of what is written.
    let written = clause.ty.as_ref().and_then(|ty| ty.tokens.clone().into_iter().next());
    let at = written.map_or(item.span(), |token| item.span().located_at(token.span()));
    let item = Ident::new(&item.to_string(), at);
    // A `for` makes the item where its pattern takes it, so that `ref mut` may lend it.
    if clause.pattern.tree.as_ref().is_some_and(lends_mutably) {
        return let_binding(&clause.pattern, clause.ty.as_ref(), &quote!({ #item }));
    }
    let_binding(&clause.pattern, clause.ty.as_ref(), &item)
}

fn let_binding(pattern: &Fragment<Pat>, ty: Option<&Fragment<Type>>, item: &impl ToTokens) -> TokenStream {
    let ends = pattern.ends();
    let ends = ty.map_or(ends, |ty| ends.to(ty.ends()));
    // A `for _i in` sets off no lint; a `let _i =` does.
    let is_unused = matches!(&pattern.tree, Some(Pat::Ident(name)) if name.ident.to_string().starts_with('_'));
    let quiet = is_unused.then(|| quote!(#[allow(clippy::no_effect_underscore_binding)]));
    let (pattern, ty) = (self::pattern(pattern), annotation(ty));
    let (keyword, end) = (ident("let", ends.first), punct(';', ends.last));
    quote!(#quiet #keyword #pattern #ty = #item #end)
}

/// A pattern with alternatives stands in parentheses after `let`.
fn pattern(part: &Fragment<Pat>) -> TokenStream {
    let tokens = &part.tokens;
    match &part.tree {
        Some(Pat::Or(_)) => quote!((#tokens)),
        _ => tokens.clone(),
    }
}

fn annotation(ty: Option<&Fragment<Type>>) -> Option<TokenStream> {
    ty.map(|ty| {
        let ty = &ty.tokens;
        quote!(: #ty)
    })
}

impl Form {
    pub(crate) fn clauses(&self) -> &Clauses {
        match self {
            Form::List { clauses, .. }
            | Form::Map { clauses, .. }
            | Form::Reduction { clauses, .. }
            | Form::Statement { clauses, .. } => clauses,
            Form::Unfinished { .. } => unreachable!("an unfinished comprehension has no clauses"),
        }
    }
}
