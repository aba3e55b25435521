//! Pipelines: loops whose results are taken out while they go on, by the sink after `then` or by a `Stream`. The variables
//! that such a loop may not change are refused here.

use crate::analyze::access::{Access, ElementAccess};
use crate::analyze::collect::UseCollector;
use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::sink_names;
use crate::analyze::visit::{Visitor, visit_body, visit_sink};
use crate::ast::{Form, Input, SettingValue};
use crate::diagnostics::{broken_rule, broken_rule_at};
use crate::tokens::format_strings::names_in;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use crate::vocabulary::settings;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Error, Expr, Lit, LitStr};

pub(crate) fn check(input: &mut Input, outer: &[OuterVariable], errors: &mut Vec<Error>) {
    if input.is_stream() {
        errors.extend(outer.iter().map(in_stream));
        return;
    }
    if input.sink().is_none() {
        return;
    }
    if is_unordered(input) {
        errors.extend(outer.iter().map(out_of_order));
    }
    errors.extend(outer.iter().filter(|outer| is_window(outer)).map(window));
    let error = in_sink(input, outer)
        .or_else(|| in_body(input))
        .or_else(|| sink_names::check(input).filter(|_| errors.is_empty()));
    if let (Some(error), Form::Statement { sink: Some(sink), .. }) = (error, &mut input.form) {
        // The error replaces the whole sink: rustc would have an error for each use of the variable.
        sink.value.tokens = error;
        sink.value.tree = None;
    }
}

/// The error of a variable that the body changes and the sink names.
fn in_sink(input: &mut Input, outer: &[OuterVariable]) -> Option<TokenStream> {
    let mut named = Named::of(outer.iter().map(|outer| &outer.place));
    visit_sink(input, &mut named);
    let (number, span) = named.found?;
    if is_window(&outer[number]) {
        // A window in such a loop has its own error already, so the sink goes without another one.
        return Some(quote!(()));
    }
    let text = format!(
        "`{}` is changed by the body, which goes on while `then` takes the values; \
         change it after `then` alone, or look at it after the loop",
        outer[number].place.base
    );
    Some(broken_rule("variable-after-then", span, text).to_compile_error())
}

/// The error of a variable that the sink assigns or updates and the body names. Changes by methods, and of fields, are
/// refused by rustc.
fn in_body(input: &mut Input) -> Option<TokenStream> {
    let mut collected = UseCollector::new(None);
    visit_sink(input, &mut collected);
    let is_changed = |access: &Access| match access {
        Access::Update(_)
        | Access::Flag(_)
        | Access::Best(_)
        | Access::Assign
        | Access::Leads(_)
        | Access::Follows(_) => true,
        Access::Element(element) => !matches!(element.access, ElementAccess::Read),
        _ => false,
    };
    let changed: Vec<Place> = collected
        .uses
        .into_iter()
        .filter(|one| is_changed(&one.access) && one.place.fields.is_empty())
        .map(|one| one.place)
        .collect();
    let mut named = Named::of(changed.iter());
    visit_body(input, &mut named);
    let (number, span) = named.found?;
    let text = format!(
        "`{}` is changed after `then`, while the body goes on and looks at it; \
         look at it after `then` as well, or give the body a variable of its own",
        changed[number].base
    );
    Some(broken_rule("variable-after-then", span, text).to_compile_error())
}

fn in_stream(outer: &OuterVariable) -> Error {
    let name = outer.place.name();
    let text = format!(
        "`{name}` is changed by a loop that goes on when this statement is over; \
         change it where the values come out of the `Stream`"
    );
    broken_rule_at("variable-in-stream", &outer.place.tokens, text)
}

fn out_of_order(outer: &OuterVariable) -> Error {
    let name = outer.place.name();
    let text = format!(
        "`{name}` is changed in the order of the input, which `ordered = false` gives up; \
         change it after `then`, where one value comes after the other"
    );
    broken_rule_at("unordered-variable", &outer.place.tokens, text)
}

fn window(outer: &OuterVariable) -> Error {
    let name = outer.place.name();
    let text = format!(
        "`{name}` is written by index in a loop with `then`, whose items come one after the other; \
         give index and value, and write `then |(i, value)| {name}[i] = value`"
    );
    broken_rule_at("window-with-then", &outer.place.tokens, text)
}

/// Tells if the results may come in any order: the setting `ordered` is there, and it is not the literal `true`.
fn is_unordered(input: &Input) -> bool {
    input.settings.iter().any(|setting| match &setting.value {
        SettingValue::Method(name, value) if name.name == settings::ORDERED => {
            let literal = value.tree.as_ref().map(without_parens);
            !matches!(literal, Some(Expr::Lit(literal)) if matches!(&literal.lit, Lit::Bool(value) if value.value))
        }
        _ => false,
    })
}

fn is_window(outer: &OuterVariable) -> bool {
    outer.kind.is_window()
}

/// The visitor that finds the first place where one of several variables is named.
struct Named {
    names: Vec<String>,
    /// The number of the variable in `names`, and the span of the name.
    found: Option<(usize, Span)>,
}

impl Named {
    fn of<'v>(places: impl Iterator<Item = &'v Place>) -> Self {
        Self { names: places.map(|place| identity(&place.base)).collect(), found: None }
    }

    fn meets(&mut self, name: &str, span: Span, at: &Position) {
        if self.found.is_none() && at.is_free(name) {
            self.found = self.names.iter().position(|one| one == name).map(|number| (number, span));
        }
    }
}

impl Visitor for Named {
    fn see(&mut self, expression: &Expr, at: &Position) {
        if let Expr::Path(path) = expression
            && let Some(ident) = path.path.get_ident()
        {
            self.meets(&identity(ident), ident.span(), at);
        }
    }

    fn text(&mut self, text: &LitStr, at: &Position) {
        let context = crate::tokens::hygiene::context(text.span());
        for name in names_in(&text.value()) {
            let span = text.to_token_stream().into_iter().next().map_or(text.span(), |token| token.span());
            self.meets(&(name + &context), span, at);
        }
    }
}
