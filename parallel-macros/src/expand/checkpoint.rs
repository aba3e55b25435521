//! The checkpoint of a loop with `checkpoint = PATH`: a value around the loop, which its anchor gets in the end.
//!
//! ```text
//! match Checkpoint::new(module_path!()) { mut checkpoint =>
//!     ENTRY(… settings.checkpoint(&mut checkpoint, PATH) …, SOURCE, |worker| …, ANCHOR.recorded(checkpoint.reads("name", …), HASH))
//! }
//! ```
//!
//! The body is that of any loop: a block that is recorded does not come to it. The source is asked whether its items are behind
//! `&mut`, since what is done to them is not recorded; and the checkpoint learns the digests of items and of the variables that the
//! loop reads.

use super::{Expander, spread};
use crate::ast::{Form, Fragment, Input, SettingValue};
use crate::locals::Locals;
use crate::tokens::spans::{Ends, group, ident, punct};
use proc_macro2::{Delimiter, Literal, TokenStream};
use quote::quote;

/// The code in which the checkpoint of the loop is known. Other loops stay as they are.
pub(super) fn around(root: &TokenStream, locals: &Locals, input: &Input, code: TokenStream) -> TokenStream {
    let is_one = |value: &SettingValue| matches!(value, SettingValue::Method(name, _) if name.is_of_checkpoint());
    if !input.settings.iter().any(|setting| is_one(&setting.value)) {
        return code;
    }
    let checkpoint = &locals.checkpoint;
    let of_ranks = spread::backend(root, input).map(|backend| quote!(.of_ranks(#backend)));
    quote! {
        match #root::__private::Checkpoint::new(#root::__private::module_path!()) #of_ranks { mut #checkpoint => #code }
    }
}

/// Tells if the loop is recorded: that a loop that hands over its results is not, is an error of its own.
pub(super) fn is_recorded(input: &Input) -> bool {
    input.checkpoint().is_some() && !input.is_stream() && input.sink().is_none()
}

impl Expander<'_> {
    /// The calls that give the checkpoint to the anchor. Values that cannot be kept are blamed at `place`, where they are given;
    /// those of a `fold` where it begins; what the loop is left with where it is left.
    pub(super) fn recorded(&self, input: &Input, place: Ends) -> Option<TokenStream> {
        if !is_recorded(input) {
            return None;
        }
        // The hash stands behind the loop: what comes before the cursor of an editor must not depend on what stands at it.
        let (checkpoint, tokens) = (&self.locals.checkpoint, Literal::u64_suffixed(input.tokens));
        let given = match &input.form {
            Form::Reduction { name, args, .. } if name == "fold" => args.first().map_or(place, Fragment::ends),
            _ => place,
        };
        let recorded = ident(if input.has_outcomes() { "recorded_outcomes" } else { "recorded" }, given.first);
        let left = self.exit().map(|at| {
            let left = ident("left", at);
            quote!(.#left())
        });
        let reads = self.reads();
        Some(quote!(.#recorded(#checkpoint #reads, #tokens) #left))
    }

    /// The calls that tell the checkpoint the digests of the variables that the loop reads, and does not change.
    fn reads(&self) -> TokenStream {
        let root = self.root;
        let read = |(place, is_whole): (TokenStream, bool)| {
            let (name, ends) = (place.to_string().replace(' ', ""), Ends::of(&place));
            let reads = if is_whole { quote!(reads) } else { quote!(reads_fields) };
            let and = punct('&', ends.first);
            quote!(.#reads(#name, {
                #[allow(unused_imports)]
                use #root::__private::{PickRead as _, PickUnread as _};
                (&&#root::__private::ReadBy(#and #place)).__pick()
            }.digest(#and #place)))
        };
        self.facts.captures.compared().into_iter().map(read).collect()
    }

    /// The call that has what the loop does to a variable recorded, or come back from another process, in a loop where it is.
    pub(super) fn kept_variable(&self, at: Ends, variable: TokenStream) -> TokenStream {
        if !self.is_recorded && !self.is_sent && !self.is_spread {
            return variable;
        }
        // `__kept.keep()`: an expression that spans the user's.
        let keep = if self.is_sent || self.is_spread { "send" } else { "keep" };
        let (root, name, keep) = (self.root, ident("__kept", at.first), ident(keep, at.first));
        let (dot, nothing) = (punct('.', at.first), group(Delimiter::Parenthesis, TokenStream::new(), at.last));
        quote!(match #root::__private::Keeping(#variable) { #name => #name #dot #keep #nothing })
    }
}

/// The source, asked whether what is done to its items can be recorded.
pub(super) fn kept(root: &TokenStream, locals: &Locals, input: &Input, source: TokenStream) -> TokenStream {
    let checkpoint = &locals.checkpoint;
    let (method, with) = match (is_recorded(input), input.is_spread()) {
        (true, _) => ("keep", Some(quote!(, &#checkpoint))),
        (false, true) => ("spread", None),
        (false, false) => return source,
    };
    let ends = input.form.clauses().first.input.ends();
    let (name, keep) = (ident("__source", ends.first), ident(method, Ends::at(ends.last).first));
    quote! {
        match #source { #name => {
            use #root::__private::{
                PickChanged as _, PickChangedFirst as _, PickCommon as _, PickDigested as _, PickDigestedRows as _, PickPlain as _,
            };
            (&&&&&&#root::__private::ItemsOf(&#name)).__pick()
        }.#keep(#name #with) }
    }
}
