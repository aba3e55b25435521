//! The macro of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! Input goes through the stages in this order: `parse` reads it into an `ast` (`fallback` when it is broken, `habits` when
//! it is written as in another language), `classify` finds what fits nowhere (`misfits`) and looks at what the body does to
//! the code around the loop (`walk` goes through it, `places` collects which variables it names, `variables` decides what
//! becomes of them, `flow` rewrites where it leaves the loop), `plan` decides on the entry of the runtime, `expand` writes
//! the tokens. Whatever happens, the expansion has the shape of a working loop; errors stand beside it, last.

#![forbid(unsafe_code)]

mod ast;
mod classify;
mod expand;
mod fallback;
mod flow;
mod groups;
mod habits;
mod misfits;
mod names;
mod parse;
mod places;
mod plan;
mod reducers;
mod settings;
mod spans;
mod variables;
mod walk;
mod words;

use proc_macro2::TokenStream;

/// `parallel!`, after the path of the crate that the expansion is to name.
#[doc(hidden)]
#[proc_macro]
pub fn parallel(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    run(tokens.into()).into()
}

fn run(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let root: TokenStream = tokens.next().into_iter().collect();
    let tokens = groups::keep(tokens.collect());
    let (mut input, mut errors) = match parse::parse(tokens.clone()) {
        Ok(input) => (input, Vec::new()),
        Err(fault) => fallback::mend(tokens, fault, &root),
    };
    let names = names::Names::new();
    let facts = classify::classify(&mut input, &root, &names, &mut errors);
    let plan = plan::plan(&input, &facts, &mut errors);
    expand::expand(&root, &names, &input, &facts, &plan, &errors)
}

#[cfg(test)]
mod tests;
