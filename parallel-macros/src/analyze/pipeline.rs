//! What a loop may not do when its results are handed over while it goes on: to a part after `then`, or from a `Stream`.

use crate::analyze::access::{Deed, ElementDeed};
use crate::analyze::collect::Places;
use crate::analyze::outer_variables::{Kept, Kind};
use crate::analyze::place::Variable;
use crate::analyze::scope::Place;
use crate::analyze::visit::{Look, walk, walk_sink};
use crate::ast::{Form, Input, SettingValue};
use crate::diagnostics::{broken, broken_at, identity, names_in};
use crate::vocabulary::settings;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Error, Expr, Lit, LitStr};

pub(crate) fn check(input: &mut Input, kept: &[Kept], errors: &mut Vec<Error>) {
    if input.is_stream() {
        errors.extend(kept.iter().map(in_stream));
        return;
    }
    if input.sink().is_none() {
        return;
    }
    if is_unordered(input) {
        errors.extend(kept.iter().map(out_of_order));
    }
    errors.extend(kept.iter().filter(|kept| is_window(kept)).map(window));
    let error = in_sink(input, kept).or_else(|| in_body(input));
    if let (Some(error), Form::Statement { sink: Some(sink), .. }) = (error, &mut input.form) {
        // In place of all of it: rustc would have something to say of each use.
        sink.value.tokens = error;
        sink.value.tree = None;
    }
}

/// The error of a variable that the body changes and the part after `then` names; of a window enough is said.
fn in_sink(input: &mut Input, kept: &[Kept]) -> Option<TokenStream> {
    let mut named = Named::of(kept.iter().map(|kept| &kept.variable));
    walk_sink(input, &mut named);
    let (number, span) = named.found?;
    if is_window(&kept[number]) {
        return Some(quote!(()));
    }
    let text = format!(
        "`{}` is changed by the body, which goes on while `then` takes the values; \
         change it after `then` alone, or look at it after the loop",
        kept[number].variable.base
    );
    Some(broken("variable-after-then", span, text).to_compile_error())
}

/// The same the other way round. What methods do, and what happens to fields, rustc knows.
fn in_body(input: &mut Input) -> Option<TokenStream> {
    let mut places = Places::new(None);
    walk_sink(input, &mut places);
    let is_changed = |deed: &Deed| match deed {
        Deed::Update(_) | Deed::Best(_) | Deed::Assign => true,
        Deed::Element(element) => !matches!(element.deed, ElementDeed::Read),
        _ => false,
    };
    let changed: Vec<Variable> = places
        .uses
        .into_iter()
        .filter(|one| is_changed(&one.deed) && one.variable.fields.is_empty())
        .map(|one| one.variable)
        .collect();
    let mut named = Named::of(changed.iter());
    walk(input, &mut named);
    let (number, span) = named.found?;
    let text = format!(
        "`{}` is changed after `then`, while the body goes on and looks at it; \
         look at it after `then` as well, or give the body a variable of its own",
        changed[number].base
    );
    Some(broken("variable-after-then", span, text).to_compile_error())
}

fn in_stream(kept: &Kept) -> Error {
    let name = kept.variable.name();
    let text = format!(
        "`{name}` is changed by a loop that goes on when this statement is over; \
         change it where the values come out of the `Stream`"
    );
    broken_at("variable-in-stream", &kept.variable.tokens, text)
}

fn out_of_order(kept: &Kept) -> Error {
    let name = kept.variable.name();
    let text = format!(
        "`{name}` is changed in the order of the input, which `ordered = false` gives up; \
         change it after `then`, where one value comes after the other"
    );
    broken_at("unordered-variable", &kept.variable.tokens, text)
}

fn window(kept: &Kept) -> Error {
    let name = kept.variable.name();
    let text = format!(
        "`{name}` is written by index in a loop with `then`, whose items come one after the other; \
         give index and value, and write `then |(i, value)| {name}[i] = value`"
    );
    broken_at("window-with-then", &kept.variable.tokens, text)
}

/// Whether the order of the results may be any; only a literal says for sure that it may not.
fn is_unordered(input: &Input) -> bool {
    input.settings.iter().any(|setting| match &setting.value {
        SettingValue::Method(name, value) if name.name == settings::ORDERED => {
            !matches!(&value.tree, Some(Expr::Lit(literal)) if matches!(&literal.lit, Lit::Bool(value) if value.value))
        }
        _ => false,
    })
}

fn is_window(kept: &Kept) -> bool {
    matches!(kept.kind, Kind::Window)
}

/// Finds where one of several variables is named.
struct Named {
    names: Vec<String>,
    /// The number of the variable, and the place.
    found: Option<(usize, Span)>,
}

impl Named {
    fn of<'v>(variables: impl Iterator<Item = &'v Variable>) -> Self {
        Self { names: variables.map(|variable| identity(&variable.base)).collect(), found: None }
    }

    fn meets(&mut self, name: &str, span: Span, at: &Place) {
        if self.found.is_none() && at.is_free(name) {
            self.found = self.names.iter().position(|one| one == name).map(|number| (number, span));
        }
    }
}

impl Look for Named {
    fn enter(&mut self, expression: &mut Expr, at: &Place) {
        if let Expr::Path(path) = expression
            && let Some(ident) = path.path.get_ident()
        {
            self.meets(&identity(ident), ident.span(), at);
        }
    }

    fn text(&mut self, text: &LitStr, at: &Place) {
        let context = crate::diagnostics::context(text.span());
        for name in names_in(&text.value()) {
            let span = text.to_token_stream().into_iter().next().map_or(text.span(), |token| token.span());
            self.meets(&(name + &context), span, at);
        }
    }
}
