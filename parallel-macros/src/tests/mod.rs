//! Tests of the macro as a function from tokens to tokens.

mod assigned;
mod broken;
mod captures;
mod changes;
mod corpus;
mod counted;
mod cursor;
mod deep;
mod entries;
mod error_page;
mod expansions;
mod filter;
mod foreign;
mod fuzz;
mod reads;
mod several;
mod sound;
mod waiting;
mod windows;

use proc_macro2::{TokenStream, TokenTree};

fn root() -> TokenStream {
    TokenTree::from(proc_macro2::Ident::new("parallel_for", proc_macro2::Span::call_site())).into()
}

fn expand(tokens: TokenStream) -> TokenStream {
    crate::run(root().into_iter().chain(tokens).collect())
}

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
