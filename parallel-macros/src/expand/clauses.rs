//! The code inside the loop: the clauses after the first `for`, and the statements that put the value into the output.

use super::{Expander, bind};
use crate::ast::{Clause, For, Form, Fragment};
use crate::locals::Locals;
use crate::tokens::spans::{Ends, group, ident, punct};
use crate::vocabulary::reducers::{self, Probe};
use proc_macro2::{Delimiter, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::parse::Parser;

impl Expander<'_> {
    /// The clauses after the first `for`, from the innermost outwards.
    pub(super) fn inner(&self, form: &Form, clauses: &[Clause]) -> Inner {
        let mut inner = self.innermost(form);
        for clause in clauses.iter().rev() {
            inner = match clause {
                Clause::If { keyword, condition } => {
                    let (condition, block) = (header(condition), inner.into_block());
                    Inner::Statements(quote!(#keyword #condition #block))
                }
                Clause::Let(binding) => {
                    let (binding, inner) = (super::binding(binding), inner.into_statements());
                    Inner::Statements(quote!(#binding #inner))
                }
                Clause::For(clause @ For { keyword, input, .. }) => {
                    let input = header(input);
                    if clause.ty.is_none() {
                        let (pattern, block) = (&clause.pattern.tokens, inner.into_block());
                        Inner::Statements(quote!(#keyword #pattern in #input #block))
                    } else {
                        let item = &self.locals.item;
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
        let Locals { out, label, .. } = self.locals;
        let value = match form {
            Form::Statement { body, sink: None, .. } => return Inner::Body(body.tokens.clone()),
            Form::Statement { body, .. } => body.tokens.clone(),
            Form::List { value, .. } | Form::Reduction { value, .. } | Form::Unfinished { value } => {
                value.tokens.clone()
            }
            Form::Map { key, value, .. } => {
                let (key, value) = (&key.tokens, &value.tokens);
                quote!((#key, #value))
            }
        };
        let ends = Ends::of(&value);
        // No code of the user's is in the scope of this name. Its span is that of the user's value, for rustc's errors
        // about the type.
        let name = &ident("__value", ends.first);
        // A struct and not a call: rustc's and clippy's messages about an argument would point at the call, too.
        let value = quote!(#root::__private::Yield { v: #value });
        Inner::Statements(match self.plan.emit {
            None => TokenStream::new(),
            Some(reducers::Emit::Fold) => quote!(#out.__put(#value);),
            Some(reducers::Emit::Search) => quote!(if #out.__put(#value) { break #label #root::__private::Done; }),
            Some(reducers::Emit::ByType(probe)) => {
                let picked = self.picked(probe, ends);
                quote!(let #name = #value; #out.__put(#picked, #name);)
            }
            Some(reducers::Emit::InLanes(probe)) => {
                let (picked, lane) = (self.picked(probe, ends), &self.locals.lane);
                quote!(let #name = #value; #out.__put(#lane, #picked, #name);)
            }
            Some(reducers::Emit::ByKey(probe)) => {
                let picked = self.picked(probe, ends);
                quote!(let #name = #out.__key(#value); #out.__put(#picked, #name);)
            }
        })
    }

    /// The expression that asks the type of `__value.v` for its arithmetic or its order. rustc finds the answer by
    /// method lookup, as for the source of an input.
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
pub(super) enum Inner {
    Body(TokenStream),
    Statements(TokenStream),
}

impl Inner {
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
