//! The settings about single items: the code around the call of the entry, and around the items of each block.
//!
//! ```text
//! match (SETTINGS before, MONITOR, the values of SETTINGS after, SOURCE) {
//!     (settings, monitor, value, source) => ENTRY(
//!         settings.setting(value),
//!         monitor.watch(source),
//!         |worker| … let Some((claimed, out)) = worker.next() … let mut items = monitor.over(claimed); …
//!     )
//! }
//! ```
//!
//! All values are evaluated where they stand, from left to right and before the input, and temporaries of the input live as
//! long as the user's statement: they stand in what `match` looks at.

mod progress;

use super::Expander;
use crate::ast::{Fragment, Input, Setting, SettingValue};
use crate::locals::Locals;
use crate::tokens::spans::{Ends, local};
use crate::vocabulary::backend::Backend;
use crate::vocabulary::settings::{BACKEND, Method, PROGRESS, SHARE, TIMEOUT};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Expr;

/// The monitor of a setting about single items.
pub(super) struct Monitor {
    /// The local of the expansion that holds it.
    pub(super) name: Ident,
    /// The expression that makes it.
    value: TokenStream,
    /// Whether the loop leaves the statement, as that behind a `Stream` does.
    is_shared: bool,
}

impl Monitor {
    /// The monitor of a setting, if it is about single items.
    fn of(root: &TokenStream, input: &Input, setting: &Setting) -> Option<Self> {
        let is_shared = input.is_stream();
        match &setting.value {
            SettingValue::Method(method, value) if method.name == PROGRESS => {
                let value = progress::monitor(root, value, is_shared);
                Some(Self { name: progress::name(), value, is_shared })
            }
            _ => None,
        }
    }
}

/// The settings of a loop, as far as they have been written.
struct Chain {
    settings: TokenStream,
    /// The expressions before the source.
    values: Vec<TokenStream>,
    /// Their names.
    names: Vec<Ident>,
}

/// The settings of a loop and its source, as arguments of the entry; and the code that must stand around the call of it.
pub(super) struct Head {
    pub(super) settings: TokenStream,
    pub(super) source: Option<TokenStream>,
    values: Vec<TokenStream>,
    names: Vec<Ident>,
}

impl Head {
    /// The call with all that is to be evaluated before it.
    pub(super) fn around(self, call: TokenStream) -> TokenStream {
        let Self { values, names, .. } = self;
        if values.is_empty() { call } else { quote!(match (#(#values,)*) { (#(#names,)*) => #call }) }
    }
}

/// The monitors of a loop, in the order in which they are written.
pub(super) fn monitors(root: &TokenStream, input: &Input) -> Vec<Monitor> {
    let mut monitors: Vec<Monitor> = Vec::new();
    for monitor in input.settings.iter().filter_map(|setting| Monitor::of(root, input, setting)) {
        // A setting that is written twice has its error.
        if monitors.iter().all(|earlier| earlier.name != monitor.name) {
            monitors.push(monitor);
        }
    }
    monitors
}

impl Expander<'_> {
    /// The items of a block, inside all monitors.
    pub(super) fn over(&self) -> Option<TokenStream> {
        let Locals { items, claimed, .. } = self.locals;
        let over = local(if self.plan.grid { "over_rows" } else { "over" }, claimed.span());
        let all =
            self.monitors.iter().fold(quote!(#claimed), |inner, Monitor { name, .. }| quote!(#name.#over(#inner)));
        (!self.monitors.is_empty()).then(|| quote!(let mut #items = #all;))
    }

    /// The name of the items of a block when they are claimed: with monitors they get their own name only inside of these.
    pub(super) fn claimed(&self) -> TokenStream {
        let Locals { items, claimed, .. } = self.locals;
        if self.monitors.is_empty() { quote!(mut #items) } else { quote!(#claimed) }
    }
}

/// The settings and the source of a loop.
pub(super) fn head(
    root: &TokenStream,
    locals: &Locals,
    input: &Input,
    several: bool,
    monitors: &[Monitor],
    source: Option<TokenStream>,
) -> Head {
    let mut chain = Chain { settings: super::settings_at(root, input, several), values: Vec::new(), names: Vec::new() };
    for (number, setting) in input.settings.iter().enumerate() {
        chain.push(root, locals, input, number, setting);
    }
    let Chain { mut settings, mut values, mut names } = chain;
    if input.has_outcomes() && super::checkpoint::is_recorded(input) {
        settings.extend(quote!(.__item_blocks()));
    }
    let source = match source {
        Some(source) if !monitors.is_empty() => {
            values.push(source);
            names.push(locals.source.clone());
            let name = &locals.source;
            Some(monitors.iter().fold(quote!(#name), |inner, Monitor { name, is_shared, .. }| {
                let watch = local(if *is_shared { "watch_shared" } else { "watch" }, Span::call_site());
                quote!(#name.#watch(#inner))
            }))
        }
        source => source,
    };
    Head { settings, source, values, names }
}

impl Chain {
    fn push(&mut self, root: &TokenStream, locals: &Locals, input: &Input, number: usize, setting: &Setting) {
        let Setting { ident, value } = setting;
        if let Some(new) = Monitor::of(root, input, setting) {
            if self.values.is_empty() {
                // The settings up to here are evaluated before it.
                self.values.push(std::mem::replace(&mut self.settings, settings(locals)));
                self.names.push(locals.settings.clone());
            }
            // One that is written twice has its error.
            if !self.names.contains(&new.name) {
                self.values.push(new.value);
                self.names.push(new.name);
            }
            // Nothing but a place for its documentation.
            self.settings.extend(quote!(.#ident()));
            return;
        }
        match value {
            // The value is a word; where it is none the setting has its error.
            SettingValue::Method(method, _) if method.name == BACKEND => {
                let backend = match input.backend() {
                    Some(Backend::Processes) => quote!(Processes),
                    Some(Backend::Mpi) => quote!(Mpi),
                    Some(Backend::Any) => quote!(Any),
                    Some(Backend::Threads) | None => return,
                };
                self.settings.extend(quote!(.#ident(#root::__private::Backend::#backend)));
            }
            // Nothing but a place for its documentation.
            SettingValue::Method(method, _) if method.name == SHARE => self.settings.extend(quote!(.#ident())),
            SettingValue::Method(method, fragment) if self.values.is_empty() => {
                let argument = argument(root, locals, method, fragment, &fragment.tokens);
                self.settings.extend(quote!(.#ident(#argument)));
            }
            SettingValue::Method(method, fragment) => {
                let name = later(number, fragment);
                let argument = argument(root, locals, method, fragment, &quote!(#name));
                self.settings.extend(quote!(.#ident(#argument)));
                self.values.push(fragment.tokens.clone());
                self.names.push(name);
            }
            // Nothing but a place for its documentation.
            SettingValue::Into(_) => self.settings.extend(quote!(.#ident())),
            SettingValue::Unknown(Fragment { tokens, .. }) => {
                self.settings = super::unknown(root, locals, &self.settings, ident, tokens);
            }
        }
    }
}

/// The arguments of the method of a setting, whose value the expression `given` gives. The limits and the attempts of the loop
/// stand around it: their methods get them first.
fn argument(
    root: &TokenStream,
    locals: &Locals,
    method: &Method,
    value: &Fragment<Expr>,
    given: &TokenStream,
) -> TokenStream {
    // The value is refused already.
    let is_refused = value.tree.as_ref().is_some_and(|tree| method.check(tree).is_some());
    let around = match method {
        method if method.is_limit() => &locals.limits,
        method if method.is_attempt() => &locals.tries,
        method if method.is_of_checkpoint() => &locals.checkpoint,
        _ if method.name == TIMEOUT && is_refused => return quote!(#root::__private::hole()),
        _ => return given.clone(),
    };
    let value = if is_refused { quote!(#root::__private::hole()) } else { given.clone() };
    quote!(&mut #around, #value)
}

fn settings(locals: &Locals) -> TokenStream {
    let name = &locals.settings;
    quote!(#name)
}

/// The name of a value that is evaluated before the settings get it. What is wrong with its type is said of the value.
fn later(number: usize, value: &Fragment<Expr>) -> Ident {
    local(&format!("__value_{number}"), Ends::of(&value.tokens).first)
}
