//! The limits of a loop with `cancel` or `time_limit`: values around the loop, and a check before each item.
//!
//! ```text
//! match Limits::new() { mut limits =>
//!     ENTRY(… settings.cancel(&mut limits, TOKEN) …, |worker| loop {
//!         …
//!         let mut check = limits.__check();
//!         … let Some(item) = items.next() else { break Done };
//!           if let Some(reason) = check.__stop() { exit = Some(…reason…); break 'items Done; } …
//!     })
//! }
//! ```
//!
//! The stop is one more exit of the body, the last of them: `leave` in `effects.rs` makes the `Result` of it.

use super::{Expander, checkpoint};
use crate::analyze::exits::{Exit, variant};
use crate::ast::Input;
use crate::locals::Locals;
use crate::plan::{Plan, Wrap};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The exit by which a loop with limits may be left, besides those of its body. A loop that is refused has none.
pub(crate) fn exit(input: &Input, plan: &Plan) -> Option<Exit> {
    let setting = input.limit().filter(|_| !matches!(plan.wrap, Wrap::Refusal))?;
    Some(Exit::Stop(setting.clone()))
}

/// The code in which the limits of the loop are known, and its checkpoint. Other loops stay as they are.
pub(super) fn around(root: &TokenStream, locals: &Locals, input: &Input, code: TokenStream) -> TokenStream {
    let code = checkpoint::around(root, locals, input, code);
    if input.limit().is_none() {
        return code;
    }
    let limits = &locals.limits;
    quote!(match #root::__private::Limits::new() { mut #limits => #code })
}

/// What a plain loop gives, with the type that a loop with these settings has.
pub(super) fn result(root: &TokenStream, input: &Input, finished: Option<TokenStream>) -> Option<TokenStream> {
    if input.limit().is_none() || input.is_stream() {
        return finished;
    }
    let finished = finished.unwrap_or_else(|| quote!(()));
    Some(quote!(#root::__private::limited(#finished)))
}

impl Expander<'_> {
    /// The code before the items of a block, and the code before each of them.
    pub(super) fn limits(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        let exits = &self.facts.body.exits;
        let Some(number) = exits.iter().position(|exit| matches!(exit, Exit::Stop(_))) else { return (None, None) };
        let (root, Locals { limits, check, exit, value, label, .. }) = (self.root, self.locals);
        // A `Stream` just ends.
        let (pattern, left) = if matches!(self.plan.wrap, Wrap::Stream(_)) {
            (quote!(_), quote!(()))
        } else {
            (value.to_token_stream(), variant(root, number, &value.to_token_stream()))
        };
        // What counts the items has seen this one come.
        let items = &self.locals.items;
        let turn_away = (!self.monitors.is_empty()).then(|| quote!(#items.__turn_away();));
        let before_item = quote! {
            if let #root::__private::Some(#pattern) = #check.__stop() {
                #turn_away
                #exit = #root::__private::Some(#left);
                break #label #root::__private::Done;
            }
        };
        (Some(quote!(let mut #check = #limits.__check();)), Some(before_item))
    }
}
