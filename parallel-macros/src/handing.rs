//! What a loop may not do when its results are handed over while it goes on: to a part after `then`, or from a `Stream`.

use crate::ast::{Form, Input, SettingValue};
use crate::scope::Place;
use crate::settings;
use crate::variables::{Kept, Kind};
use crate::walk::{Look, walk_sink};
use crate::words::{broken, broken_at, identity, names_in};
use proc_macro2::Span;
use quote::ToTokens;
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
    errors.extend(kept.iter().filter(|kept| matches!(kept.kind, Kind::Window)).map(window));
    let mut both = Both { kept, error: None };
    walk_sink(input, &mut both);
    if let (Some(error), Form::Statement { sink: Some(sink), .. }) = (both.error, &mut input.form) {
        // In place of all of it: rustc would have something to say of each use.
        sink.value.tokens = error.to_compile_error();
        sink.value.tree = None;
    }
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

/// Finds what the part after `then` and the body both use.
struct Both<'k> {
    kept: &'k [Kept],
    error: Option<Error>,
}

impl Both<'_> {
    fn meets(&mut self, name: &str, span: Span, at: &Place) {
        let is_same = |kept: &&Kept| identity(&kept.variable.base) == name;
        if self.error.is_none()
            && at.is_free(name)
            && let Some(kept) = self.kept.iter().find(is_same)
        {
            let base = &kept.variable.base;
            let text = format!(
                "`{base}` is changed by the body, which goes on while `then` takes the values; \
                 change it after `then` alone, or look at it after the loop"
            );
            self.error = Some(broken("variable-after-then", span, text));
        }
    }
}

impl Look for Both<'_> {
    fn enter(&mut self, expression: &mut Expr, at: &Place) {
        if let Expr::Path(path) = expression
            && let Some(ident) = path.path.get_ident()
        {
            self.meets(&identity(ident), ident.span(), at);
        }
    }

    fn text(&mut self, text: &LitStr, at: &Place) {
        let context = crate::words::context(text.span());
        for name in names_in(&text.value()) {
            self.meets(
                &(name + &context),
                text.to_token_stream().into_iter().next().map_or(text.span(), |t| t.span()),
                at,
            );
        }
    }
}
