//! The macro of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! Input goes through the stages in this order:
//!
//! * `parse` reads it into an `ast`; `fallback` when it is broken, which `cut`s it into pieces, with something in the
//!   `gaps` that are still to be filled; `habits` when it is written as in another language;
//! * `classify` finds what fits nowhere (`misfits`) and looks at what the body does to the code around the loop: `walk`
//!   goes through it and knows the `scope` of each place, `places` collects the `deeds` that are done to each `variable`,
//!   `variables` decides what becomes of them, `flow` rewrites where the loop is left (`hidden`: where it cannot be),
//!   `handing` says what may not be when results are handed over meanwhile;
//! * `plan` decides on the entry of the runtime;
//! * `expand` writes the tokens. Whatever happens, they have the shape of a working loop; errors stand beside it, last.

#![forbid(unsafe_code)]

mod analyze;
mod ast;
mod diagnostics;
mod expand;
mod locals;
mod parse;
mod plan;
mod recover;
mod tokens;
mod vocabulary;

use ast::Input;
use proc_macro2::{TokenStream, TokenTree};
use recover::{Reporter, fixup};
use syn::{Error, Expr};
use tokens::{depth, none_groups, spans};

/// `parallel!`, after the path of the crate that the expansion is to name.
#[doc(hidden)]
#[proc_macro]
pub fn parallel(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    run(tokens.into()).into()
}

fn run(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let root: TokenStream = tokens.next().into_iter().collect();
    let tokens: TokenStream = tokens.collect();
    if let Some(error) = depth::check(&tokens) {
        let error = error.to_compile_error();
        return quote::quote!({ #error });
    }
    let tokens = none_groups::keep(tokens);
    let fault = match parse::parse(tokens.clone()) {
        Ok(input) => return write(&root, input, Vec::new()),
        Err(fault) => fault,
    };
    let pieces: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let recover = |reporter| recover::recover(&pieces, &fault, reporter, &root);
    let filled = fixup::fill(&tokens).and_then(|filled| Some((parse::parse(filled).ok()?, Vec::new())));
    let (input, errors) = filled.unwrap_or_else(|| recover(Reporter::Rustc));
    let expansion = fixup::show(write(&root, input, errors));
    if diagnostics::has_error(&expansion) && syn::parse2::<Expr>(expansion.clone()).is_err() {
        // rustc would say nothing but what is wrong with what is its to judge.
        let (input, errors) = recover(Reporter::Macro);
        return fixup::show(write(&root, input, errors));
    }
    expansion
}

fn write(root: &TokenStream, mut input: Input, mut errors: Vec<Error>) -> TokenStream {
    let names = locals::Locals::new();
    let facts = analyze::analyze(&mut input, root, &names, &mut errors);
    let plan = plan::plan(&input, &facts, &mut errors);
    spans::sort(&mut errors);
    expand::expand(root, &names, &input, &facts, &plan, &errors)
}

#[cfg(test)]
mod tests;
