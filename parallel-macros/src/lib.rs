//! The macro of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! Input goes through the stages in this order: `parse` reads it into an `ast`; when it is broken, `fallback` does, which
//! `cut`s it into pieces and knows code that is `unfinished`. `classify` looks at what the body does to the code around
//! the loop (`walk` goes through it, `places` collects which variables it names, `variables` decides what becomes of them,
//! `flow` rewrites where it leaves the loop), `plan` decides on the entry of the runtime, `expand` writes the tokens.
//! Whatever happens, the expansion has the shape of a working loop; errors stand beside it, last. Only what is nested
//! beyond all `depth` is refused unread.

#![forbid(unsafe_code)]

mod ast;
mod classify;
mod cut;
mod depth;
mod expand;
mod fallback;
mod flow;
mod groups;
mod names;
mod parse;
mod places;
mod plan;
mod reducers;
mod settings;
mod spans;
mod unfinished;
mod variables;
mod walk;
mod words;

use ast::Input;
use fallback::Judge;
use proc_macro2::{TokenStream, TokenTree};
use syn::Error;

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
    let tokens = groups::keep(tokens);
    let fault = match parse::parse(tokens.clone()) {
        Ok(input) => return write(&root, input, Vec::new()).tokens,
        Err(fault) => fault,
    };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mended = fallback::mend(&tokens, &fault, Judge::Rustc, &root);
    let expansion = write(&root, mended.input, mended.errors);
    match (mended.is_left, expansion.is_refused) {
        (false, _) => expansion.tokens,
        (true, false) => unfinished::take_out(expansion.tokens),
        // rustc would say nothing but what is wrong with what is its to judge.
        (true, true) => {
            let mended = fallback::mend(&tokens, &fault, Judge::Macro, &root);
            write(&root, mended.input, mended.errors).tokens
        }
    }
}

struct Expansion {
    tokens: TokenStream,
    /// Whether there are errors of ours in it.
    is_refused: bool,
}

fn write(root: &TokenStream, mut input: Input, mut errors: Vec<Error>) -> Expansion {
    let names = names::Names::new();
    let facts = classify::classify(&mut input, root, &names, &mut errors);
    let plan = plan::plan(&input, &facts, &mut errors);
    let is_refused = facts.is_refused || !errors.is_empty();
    spans::sort(&mut errors);
    Expansion { tokens: expand::expand(root, &names, &input, &facts, &plan, &errors), is_refused }
}

#[cfg(test)]
mod tests;
