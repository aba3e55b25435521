//! Plain loops: the expansion of a loop with code that the macro cannot read. rustc gets it in a plain `for` loop, where a
//! `?`, a `return` and a `break` mean what they mean to the user, and says what is wrong with it; and nothing more.

use super::clauses::Inner;
use super::{around, binding, let_binding, limits, run, source, whole};
use crate::ast::{Clause, Form, Fragment, Input, SettingValue, is_outcomes, is_stream};
use crate::locals::Locals;
use crate::tokens::predicates::is_punct;
use crate::tokens::spans::{Ends, group, ident};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, Parser};
use syn::{Block, Error, Expr};

/// Tells if something that runs in the loop cannot be read.
pub(crate) fn is_needed(input: &Input) -> bool {
    let has_into = input.settings.iter().any(|setting| matches!(setting.value, SettingValue::Into(_)));
    let (value, clauses) = match &input.form {
        // An error of ours stands there instead of the result.
        Form::Reduction { key: None, .. } | Form::Statement { .. } if has_into => return false,
        Form::List { value, clauses } | Form::Reduction { key: None, value, clauses, reducer: Some(_), .. } => {
            (is_unread(value), clauses)
        }
        Form::Map { key, value, clauses }
        | Form::Reduction { key: Some(key), value, clauses, reducer: Some(_), .. } => {
            (is_unread(key) || is_unread(value), clauses)
        }
        Form::Statement { body, sink, clauses, .. } => {
            let sink = sink.as_ref().is_some_and(|sink| is_unread(&sink.value));
            (body.tree.is_none() && Block::parse.parse2(body.tokens.clone()).is_err() || sink, clauses)
        }
        Form::Reduction { .. } | Form::Unfinished { .. } => return false,
    };
    let in_clause = |clause: &Clause| match clause {
        Clause::For(inner) => is_unread(&inner.input),
        Clause::If { condition, .. } => is_unread(condition),
        Clause::Let(binding) => is_unread(&binding.value),
    };
    value || clauses.rest.iter().any(in_clause) || input.scratch.iter().any(|binding| is_unread(&binding.value))
}

/// Tells if the tokens are the user's and no expression; what was made up for them is one.
fn is_unread(fragment: &Fragment<Expr>) -> bool {
    let parse = |tokens: TokenStream| {
        Expr::parse.parse2(tokens.clone()).is_ok() || Expr::parse.parse2(quote!(if #tokens {})).is_ok()
    };
    fragment.tree.is_none() && !parse(fragment.tokens.clone())
}

pub(crate) fn expand(root: &TokenStream, locals: &Locals, input: &Input, errors: &[Error]) -> TokenStream {
    let Locals { value, result, item, .. } = locals;
    let (clauses, head, innermost) = match &input.form {
        Form::List { value: given, clauses } | Form::Reduction { key: None, value: given, clauses, .. } => {
            let given = no_struct(&given.tokens);
            let innermost = quote!(let #value = #given; #result = #root::__private::Some(#value););
            (clauses, None, Inner::Statements(innermost))
        }
        Form::Map { key, value: given, clauses } | Form::Reduction { key: Some(key), value: given, clauses, .. } => {
            let (key, given) = (no_struct(&key.tokens), no_struct(&given.tokens));
            let innermost = quote! {
                let #value = #key;
                let #value = (#value, #given);
                #result = #root::__private::Some(#value);
            };
            (clauses, None, Inner::Statements(innermost))
        }
        Form::Statement { attributes, label, clauses, body, sink } => {
            let innermost = match sink {
                None => Inner::Body(body.tokens.clone()),
                Some(sink) => {
                    let (body, handed) = (no_struct(&body.tokens), no_struct(&sink.value.tokens));
                    let bind = let_binding(&sink.pattern, sink.ty.as_ref(), value);
                    Inner::Statements(quote!(let #value = #body; #bind let _: () = #handed;))
                }
            };
            (clauses, Some(quote!(#(#attributes)* #label)), innermost)
        }
        Form::Unfinished { .. } => unreachable!("only whole loops are written as plain ones"),
    };
    let head_of_settings = run::head(root, locals, input, false, &run::monitors(root, input), None);
    let settings = head_of_settings.settings.clone();
    let settings = around(root, locals, input, head_of_settings.around(settings));
    let is_statement = matches!(input.form, Form::Statement { .. });
    let remembered = (!is_statement).then(|| quote!(let mut #result = #root::__private::None;));
    let scratch = input.scratch.iter().map(binding);
    let first = &clauses.first;
    let ends = first.input.ends();
    let source = source(root, &whole(&first.input), ends, "Probe", &ident("source", ends.first), None);
    let items = quote!(#root::__private::items(#source));
    let inner = innermost.inside(&clauses.rest, item);
    let inner = match input.rng() {
        None => inner,
        Some(rng) => {
            let inner = inner.into_statements();
            let generator = quote!(#root::__private::hole::<#root::ItemRng>());
            Inner::Statements(quote!(#[allow(unused_mut, clippy::shadow_unrelated)] let mut #rng = #generator; #inner))
        }
    };
    let all = inner.each(first, &items, item).into_statements();
    let end = ident("cannot_be_read_by_parallel", Ends::at(first.keyword.span).first);
    let finished = finished(root, input, result);
    let finished = limits::result(root, input, finished);
    let errors = errors.iter().map(Error::to_compile_error);
    // The editor documents it.
    let named = match &input.form {
        Form::Reduction { name, args, .. } => {
            let args = args.iter().map(|arg| &arg.tokens);
            Some(quote! {
                #[allow(unused_imports)]
                use #root::__private::#name as _;
                // Their types are known together with the rest alone.
                #[allow(unexpected_cfgs)]
                {
                    #[cfg(rust_analyzer)]
                    { #(let _ = #args;)* }
                }
            })
        }
        _ => None,
    };
    quote! {{
        #named
        let _ = #settings;
        #remembered
        #(#scratch)*
        #head #all
        #[deny(unused_must_use)]
        { #root::__private::#end(); }
        #(#errors;)*
        #finished
    }}
}

/// Code that is given as a value. A block that begins with `name :`, by mistake, begins with a semicolon, so that it is not
/// taken for a struct.
fn no_struct(tokens: &TokenStream) -> TokenStream {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let [TokenTree::Group(block)] = &all[..] else { return tokens.clone() };
    let inner: Vec<TokenTree> = block.stream().into_iter().collect();
    match &inner[..] {
        [TokenTree::Ident(_), colon, next, ..]
            if block.delimiter() == Delimiter::Brace && is_punct(colon, ':') && !is_punct(next, ':') =>
        {
            group(Delimiter::Brace, quote!(; #(#inner)*), block.span()).into_token_stream()
        }
        _ => tokens.clone(),
    }
}

/// The expression for the result of a plain loop. It has the type that the parallel loop would have, so that rustc finds
/// no second error.
fn finished(root: &TokenStream, input: &Input, result: &Ident) -> Option<TokenStream> {
    let into = input.settings.iter().find_map(|setting| match &setting.value {
        SettingValue::Into(ty) => Some(ty),
        _ => None,
    });
    let wrap = match &input.form {
        Form::Statement { .. } | Form::Unfinished { .. } => return None,
        Form::List { .. } | Form::Map { .. } if into.is_some_and(|ty| is_stream(ty) || is_outcomes(ty)) => {
            let ty = &into?.tokens;
            return Some(quote!(#root::__private::hole::<#ty>()));
        }
        Form::List { .. } | Form::Map { .. } if into.is_some() => {
            let ty = &into?.tokens;
            return Some(quote!(#root::__private::into::<#ty, _>(#root::__private::list_of(#result))));
        }
        Form::List { .. } => "list_of",
        Form::Map { .. } => "map_of",
        Form::Reduction { key: Some(_), .. } if into.is_some() => {
            let ty = &into?.tokens;
            return Some(quote!(#root::__private::hole::<#ty>()));
        }
        Form::Reduction { name, key: Some(_), .. } => match &*name.to_string() {
            "count" => "counts_of",
            "list" => "lists_of",
            "fold" => "some_map_of",
            _ => "map_of",
        },
        Form::Reduction { name, .. } => match &*name.to_string() {
            "sum" | "product" => "value_of",
            "any" | "all" | "count" | "fold" => return Some(quote!(#root::__private::hole())),
            _ => return Some(result.to_token_stream()),
        },
    };
    let wrap = ident(wrap, Span::call_site());
    Some(quote!(#root::__private::#wrap(#result)))
}
