//! The code inside the loop: the clauses after the first `for`, and the statements that put the value into the output.

use super::{Expander, bind};
use crate::ast::{Clause, For, Form, Fragment};
use crate::locals::Locals;
use crate::tokens::parens::without_parens;
use crate::tokens::predicates::is_punct;
use crate::tokens::spans::{Ends, group, ident, punct};
use crate::vocabulary::reducers::{self, Probe};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::parse::Parser;

impl Expander<'_> {
    /// The clauses after the first `for`.
    pub(super) fn inner(&self, form: &Form, clauses: &[Clause]) -> Inner {
        self.innermost(form).inside(clauses, &self.locals.item)
    }

    fn innermost(&self, form: &Form) -> Inner {
        let value = match form {
            Form::Statement { body, sink: None, .. } => return Inner::Body(body.tokens.clone()),
            Form::Statement { body, .. } => body.tokens.clone(),
            Form::Reduction { key: Some(key), value, .. } if self.plan.is_by_key() && self.tried.is_none() => {
                let (key, value) = ((&key.tokens, key.ends()), (&value.tokens, value.ends()));
                return Inner::Statements(self.emit_by_key(key, value));
            }
            Form::List { value, .. } | Form::Reduction { key: None, value, .. } | Form::Unfinished { value } => {
                value.tokens.clone()
            }
            Form::Map { key, value, .. } | Form::Reduction { key: Some(key), value, .. } => {
                let (key, value) = (&key.tokens, &value.tokens);
                quote!((#key, #value))
            }
        };
        let ends = Ends::of(&value);
        Inner::Statements(if self.tried.is_some() { self.give(form, &value, ends) } else { self.emit(&value, ends) })
    }

    /// The statements that put a value into the output of the block.
    pub(super) fn emit(&self, value: &TokenStream, ends: Ends) -> TokenStream {
        let (root, Locals { out, label, .. }) = (self.root, self.locals);
        // No code of the user's is in the scope of this name. Its span is that of the user's value, for rustc's errors
        // about the type.
        let name = &ident("__value", ends.first);
        // A struct and not a call: rustc's and clippy's messages about an argument would point at the call, too.
        let value = quote!(#root::__private::Yield { v: #value });
        match self.plan.emit {
            None => TokenStream::new(),
            Some(reducers::Emit::Fold) => quote!(#out.__put(#value);),
            Some(reducers::Emit::Search) => quote!(if #out.__put(#value) { break #label #root::__private::Done; }),
            Some(reducers::Emit::ByType(probe)) => {
                let picked = self.picked(probe, "__value", ends, None);
                quote!(let #name = #out.__value(#value); #out.__by(#picked); #out.__put(#name);)
            }
            Some(reducers::Emit::InLanes(probe)) => {
                let awaited = quote!(#out.__awaited());
                let (picked, lane) = (self.picked(probe, "__value", ends, Some(&awaited)), &self.locals.lane);
                let (first, last) = (ident("__value", ends.first), ident("v", ends.last));
                // The type that the result is expected to have goes before the value, which then is to blame.
                let term = quote!(#picked.with(#awaited, #root::__private::Yield { v: #first.#last }));
                quote!(let #name = #value; #out.__put(#lane, #term);)
            }
            // The type of the key is known after the body, so `order_of_keys` asks for its order.
            Some(reducers::Emit::ByKey(_)) => quote!(#out.__put(#out.__key(#value));),
        }
    }

    /// The statements that put a value into the output of the block, for its key.
    pub(super) fn emit_by_key(
        &self,
        (key, of_key): (&TokenStream, Ends),
        (value, of_value): (&TokenStream, Ends),
    ) -> TokenStream {
        let (root, out) = (self.root, &self.locals.out);
        // No code of the user's is in the scope of these names.
        let (name, given) = (&ident("__key", of_key.first), &ident("__value", of_value.first));
        let way = self.picked(&reducers::HASHED, "__key", of_key, None);
        let value = quote!(#root::__private::Yield { v: #value });
        let (by_type, term) = match self.plan.emit {
            Some(reducers::Emit::ByType(probe)) => {
                let picked = self.picked(probe, "__value", of_value, None);
                (Some(quote!(#out.__by(#picked);)), quote!(#given))
            }
            Some(reducers::Emit::InLanes(probe)) => {
                let (awaited, last) = (quote!(#out.__awaited()), ident("v", of_value.last));
                let picked = self.picked(probe, "__value", of_value, Some(&awaited));
                // The type that the results are expected to have goes before the value, which then is to blame.
                (None, quote!(#picked.with(#awaited, #root::__private::Yield { v: #given.#last })))
            }
            Some(reducers::Emit::ByKey(_)) => (None, quote!(#out.__key(#given))),
            _ => (None, quote!(#given)),
        };
        let value = if by_type.is_some() { quote!(#out.__value(#value)) } else { value };
        quote! {
            let #name = #out.__name(#root::__private::Yield { v: #key });
            #out.__keyed(#way);
            let #given = #value;
            #by_type
            #out.__put(#name, #term);
        }
    }

    /// The first value of a `fold`, as what each block gets it from: a function that is called, or a value that is copied. What a name
    /// stands for is asked of its type.
    pub(super) fn start(&self, init: &Fragment<Expr>) -> TokenStream {
        let (root, tokens, ends) = (self.root, &init.tokens, init.ends());
        let call = |way: &str| {
            let (open, way) = (punct('<', ends.first), ident(way, ends.last));
            let init = group(Delimiter::Parenthesis, tokens.clone(), ends.last);
            quote!(#open #root::__private::Start<_, _>>::#way #init)
        };
        // A path of which the end is still to be written is one, too.
        let is_begun = init.tree.is_none() && tokens.clone().into_iter().all(|token| is_path(&token));
        match init.tree.as_ref().map(without_parens) {
            Some(Expr::Closure(_)) => call("made"),
            tree if is_begun || matches!(tree, Some(Expr::Path(_))) => {
                // Expressions that span the name.
                let (name, value) = (ident("__input", ends.first), ident("v", ends.last));
                let (lent, start) = (punct('&', ends.first), ident("start", ends.first));
                let pick = quote! {
                    use #root::__private::{PickCopied as _, PickFunction as _};
                    (&&#root::__private::Named(#lent #name.#value)).__pick()
                };
                let pick = group(Delimiter::Brace, pick, ends.first);
                let init = group(Delimiter::Parenthesis, quote!(#name.#value), ends.last);
                quote!(match (#root::__private::Input { v: #tokens }) { #name => #pick.#start #init })
            }
            _ => call("copied"),
        }
    }

    /// The argument after the key function, if the reduction has one: a closure that picks the order of the keys. rustc reads
    /// it after the key function, and then knows the type of the keys. It never runs.
    pub(super) fn order_of_keys(&self, args: &[Fragment<Expr>]) -> Option<TokenStream> {
        let (Some(reducers::Emit::ByKey(probe)), [key]) = (self.plan.emit, args) else { return None };
        let name = ident("__value", key.ends().first);
        let picked = self.picked(probe, "__value", key.ends(), None);
        Some(quote!(|#name| #picked,))
    }

    /// The argument after the operator of a reduction that gives a list: a closure that picks how its values are copied. It
    /// never runs.
    pub(super) fn copies(&self, form: &Form, value: Ends) -> Option<TokenStream> {
        let is_list = matches!(form, Form::Reduction { reducer: Some(reducer), .. } if reducer.gives_list);
        let name = ident("__value", value.first);
        let picked = self.picked(&reducers::RUNNING, "__value", value, None);
        (is_list && self.plan.entry != "collect_some").then(|| quote!(|#name| #picked,))
    }

    /// The expression that asks the type of `NAME.v` for its arithmetic or its order, or as a key; for its arithmetic, together with
    /// the type that the result is `awaited` to have. rustc finds the answer by method lookup, as for the source of an input.
    fn picked(&self, probe: &Probe, name: &str, ends: Ends, awaited: Option<&TokenStream>) -> TokenStream {
        let root = self.root;
        let (lent, first, last) = (punct('&', ends.first), ident(name, ends.first), ident("v", ends.last));
        let wrapper = ident(probe.wrapper, Span::call_site());
        let levels = probe.levels.iter().map(|level| ident(level, Span::call_site()));
        let references = probe.levels.iter().map(|_| quote!(&));
        let awaited = awaited.iter();
        quote! {{
            use #root::__private::{#(#levels as _),*};
            (#(#references)* #root::__private::#wrapper(&#first.#last #(, #awaited)*)).__pick()
        }.of(#lent #first.#last)}
    }
}

/// Tells if a token can stand in a path.
fn is_path(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(_)) || is_punct(token, ':')
}

/// Code inside the loop: the body of a statement loop, or statements around it.
pub(super) enum Inner {
    Body(TokenStream),
    Statements(TokenStream),
}

impl Inner {
    /// The code inside of the clauses, from the innermost outwards.
    pub(super) fn inside(mut self, clauses: &[Clause], item: &Ident) -> Self {
        for clause in clauses.iter().rev() {
            self = match clause {
                Clause::If { keyword, condition } => {
                    let (condition, block) = (header(condition), self.into_block());
                    Inner::Statements(quote!(#keyword #condition #block))
                }
                Clause::Let(binding) => {
                    let (binding, inner) = (super::binding(binding), self.into_statements());
                    Inner::Statements(quote!(#binding #inner))
                }
                Clause::For(clause) => self.each(clause, &header(&clause.input), item),
            };
        }
        self
    }

    /// The code in a `for` over this input.
    pub(super) fn each(self, clause: &For, input: &TokenStream, item: &Ident) -> Self {
        let keyword = &clause.keyword;
        if clause.ty.is_none() {
            let (pattern, block) = (&clause.pattern.tokens, self.into_block());
            Inner::Statements(quote!(#keyword #pattern in #input #block))
        } else {
            let (bind, inner) = (bind(clause, item), self.into_statements());
            Inner::Statements(quote!(#keyword #item in #input { #bind #inner }))
        }
    }

    pub(super) fn into_block(self) -> TokenStream {
        match self {
            Inner::Body(block) => block,
            Inner::Statements(statements) => quote!({ #statements }),
        }
    }

    pub(super) fn into_statements(self) -> TokenStream {
        match self {
            // The body stands in a `let`: rustc would find the braces of a block by itself needless.
            Inner::Body(block) => quote!(#[allow(unused_braces)] let _: () = #block;),
            Inner::Statements(statements) => statements,
        }
    }
}

/// An expression before a block. `S { … }`, which may stand in a comprehension, needs parentheses there.
fn header(part: &Fragment<Expr>) -> TokenStream {
    let tokens = &part.tokens;
    let is_let = tokens.clone().into_iter().any(|token| crate::tokens::predicates::is_word(&token, "let"));
    if part.tree.is_none() || is_let || Expr::parse_without_eager_brace.parse2(tokens.clone()).is_ok() {
        return tokens.clone();
    }
    group(Delimiter::Parenthesis, tokens.clone(), part.ends().first).into_token_stream()
}
