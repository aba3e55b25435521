//! `progress = …`: the monitor that counts the items.

use crate::ast::Fragment;
use crate::tokens::parens::without_parens;
use crate::tokens::spans::{group, ident, local, punct};
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;
use syn::Expr;

/// The local that holds the monitor.
pub(super) fn name() -> Ident {
    local("__progress", Span::call_site())
}

/// The expression that makes the monitor, one that is shared for a loop that leaves its statement. A closure has an entry of its
/// own, so that it need not name the type of its argument; for other values rustc finds by method lookup what they show.
///
/// The calls have the span of the value, where rustc's errors about it belong.
pub(super) fn monitor(root: &TokenStream, value: &Fragment<Expr>, is_shared: bool) -> TokenStream {
    let (tokens, ends) = (&value.tokens, value.ends());
    let entry = |one: &str, shared: &str| ident(if is_shared { shared } else { one }, ends.first);
    if matches!(value.tree.as_ref().map(without_parens), Some(Expr::Closure(_))) {
        let (open, entry) = (punct('<', ends.first), entry("closure", "closure_shared"));
        let given = group(Delimiter::Parenthesis, tokens.clone(), ends.last);
        return quote!(#open #root::__private::ByReport>::#entry #given);
    }
    // `__shown.v`: an expression of two tokens, which spans the user's.
    let (name, field) = (ident("__shown", ends.first), ident("v", ends.last));
    let entry = entry("progress", "progress_shared");
    quote! {
        match (#root::__private::Input { v: #tokens }) { #name => {
            use #root::__private::{PickBar as _, PickNoBar as _, PickNoShow as _, PickReport as _};
            (&&&&#root::__private::ShownBy(&#name.v)).__pick()
        }.#entry(#name.#field) }
    }
}
