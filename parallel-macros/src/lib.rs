//! The macro of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! The way of the tokens, in the names of the files:
//!
//! ```text
//! tokens       depth         input that is nested too deep is refused
//!    │         none_groups   what `macro_rules!` has grouped stays together
//!    ▼
//! parse        good input becomes an `ast`
//!    │ no
//!    ├──► recover     fixup     a name or an operand is missing: someone is typing
//!    │                foreign   another language's syntax is replaced: `rows` has the words, `table` the order
//!    │                pieces    the rest is `split` at its keywords, and read piece by piece
//!    ▼
//! ast          the settings, the scratch, the loop: fragments of the user's tokens
//!    ▼
//! analyze      reads             finds the lists that the body only reads, which it gets as slices
//!    │         validate          refuses patterns and values that fit nowhere
//!    │         collect           notes each `access` to each `place` of the code around the loop
//!    │         outer_variables   decides what becomes of those that are changed, or refuses them
//!    │         pipeline          refuses what cannot be while results are already taken out
//!    │         private_copies    makes the body change its block's copies
//!    │         exits             rewrites `break`, `return` and `?`
//!    ▼
//! plan         the entry of the runtime that the loop becomes
//!    ▼
//! expand       the call of it: the settings, the source, the `clauses`, the `effects`;
//!              or a `plain` loop, for rustc to say what it cannot read either
//! ```
//!
//! `visit` leads all that looks at the body through it, and knows the `scope` at each position. `vocabulary` has the
//! settings and the reductions, one line each. Each error is worded where it is found. `analyze/mod.rs` says where to
//! change what the macro decides about a body.
//!
//! The stages are a sequence, not layers: each may use the grammar in `parse` again. `analyze` and `expand` read an
//! inner `parallel!`, or the arguments of a `println!`, and `visit` makes an error of the fixups that stand there.
//!
//! A mistake ends nothing: errors are collected on the way, and stand last in an expansion that has the shape of a working
//! loop, so that the editor knows the types in it.

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
use recover::{Reporter, fixup, foreign};
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
    let tokens = none_groups::parenthesize(tokens);
    let fault = match parse::parse(tokens.clone()) {
        Ok(input) => return write(&root, input, Vec::new()),
        Err(fault) => fault,
    };
    let pieces: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let recover = |reporter| recover::recover(&pieces, &fault, reporter, &root);
    // The two operands of `c ? a : b` are no two statements between which a semicolon is missing.
    let unfinished = if foreign::has_choice(&pieces) { None } else { fixup::insert(&tokens) };
    let fixed = unfinished.and_then(|fixed| Some((parse::parse(fixed).ok()?, Vec::new())));
    let (input, errors) = fixed.unwrap_or_else(|| recover(Reporter::Rustc));
    let expansion = fixup::report(write(&root, input, errors));
    if diagnostics::has_error(&expansion) && syn::parse2::<Expr>(expansion.clone()).is_err() {
        // The expansion is no Rust. rustc would stop there and show none of the errors, so the macro reports all
        // faults.
        let (input, errors) = recover(Reporter::Macro);
        return fixup::report(write(&root, input, errors));
    }
    expansion
}

/// Writes the expansion of input that has been read. `errors` are those of the reading; more are found here.
fn write(root: &TokenStream, mut input: Input, mut errors: Vec<Error>) -> TokenStream {
    let locals = locals::Locals::new();
    input.is_nameless |= input.lacks_rng();
    if expand::plain::is_needed(&input) {
        plan::check_settings(&input, &mut errors);
        spans::sort(&mut errors);
        return expand::plain::expand(root, &locals, &input, &errors);
    }
    let mut facts = analyze::analyze(&mut input, root, &locals, &mut errors);
    let plan = plan::plan(&input, &facts, &mut errors);
    facts.body.exits.extend(expand::limits::exit(&input, &plan));
    spans::sort(&mut errors);
    expand::expand(root, &locals, &input, &facts, &plan, &errors)
}

#[cfg(test)]
mod tests;
