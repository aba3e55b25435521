//! The plan: the entry of the runtime that the loop becomes, and the way of its values. The values of the settings are
//! checked here, too.

use crate::analyze::Facts;
use crate::analyze::hoisted::Hoisted;
use crate::ast::{Clause, Clauses, For, Form, Fragment, Input, Setting, SettingValue, is_outcomes, is_stream};
use crate::tokens::parens::without_parens;
use crate::vocabulary::backend::Backend;
use crate::vocabulary::reducers::{self, Emit};
use crate::vocabulary::settings;
use proc_macro2::Ident;
use syn::{Error, Expr, Lit, Type};

/// The plan of a loop: all that `expand` has to know besides the input and the facts of the body.
pub(crate) struct Plan<'i> {
    /// The name of the entry: a function in `parallel-core/src/entries.rs`.
    pub(crate) entry: &'static str,
    pub(crate) module: Module,
    /// The way of the values to the output of the block; `None` if the loop gives no values.
    pub(crate) emit: Option<Emit>,
    /// The code around the call of the entry.
    pub(crate) wrap: Wrap<'i>,
    /// The first two `for`s are one index space.
    pub(crate) grid: bool,
    /// An item may give more than one value.
    pub(crate) several: bool,
}

impl Plan<'_> {
    /// Tells if the results are taken out while the loop goes on.
    pub(crate) fn has_pipeline(&self) -> bool {
        matches!(self.entry, "then" | "then_each" | "stream")
    }

    /// Tells if the loop is a reduction by key.
    pub(crate) fn is_by_key(&self) -> bool {
        self.module == Module::ByKey
    }
}

/// The module of an entry, in that file.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Module {
    /// The file itself.
    Entries,
    /// `of_some`: of a reduction that gives a list, for any number of values an item.
    OfSome,
    /// `by_key`: of a reduction by key.
    ByKey,
}

/// The code around the call of the entry.
pub(crate) enum Wrap<'i> {
    Nothing,
    Map,
    Into(&'i Fragment<Type>),
    /// `into = TYPE` of a reduction by key.
    IntoKeyed(&'i Fragment<Type>),
    /// `into = Stream<_>`
    Stream(&'i Fragment<Type>),
    /// The call's result is dropped, and an error, which fits any type, takes its place.
    Refusal,
}

/// The plan of a loop with a mistake that hides the type of its result.
const REFUSED: Plan<'static> = Plan {
    entry: "collect_some",
    module: Module::Entries,
    emit: Some(Emit::Fold),
    wrap: Wrap::Refusal,
    grid: false,
    several: true,
};

pub(crate) fn plan<'i>(input: &'i Input, facts: &Facts, errors: &mut Vec<Error>) -> Plan<'i> {
    check_settings(input, errors);
    errors.extend(root_only(input, facts));
    let into = input.settings.iter().find_map(|setting| match &setting.value {
        SettingValue::Into(ty) => Some((&setting.ident, ty)),
        _ => None,
    });
    // The loop behind a `Stream` goes on after the statement, and the variables that it changes may be gone by then.
    let is_refused = input.is_stream() && !facts.outer.is_empty();
    let plain = |clauses: &Clauses| !facts.body.skips && one_result_each(clauses, facts, input);
    let (entry, emit, clauses) = match &input.form {
        Form::List { clauses, .. } | Form::Map { clauses, .. } if input.is_stream() => {
            (if is_refused { "collect_some" } else { "stream" }, Some(Emit::Fold), Some(clauses))
        }
        Form::Map { .. } if into.is_some_and(|(_, ty)| is_outcomes(ty)) => {
            if let Some((_, ty)) = into {
                let text = "`Outcomes` is a list with an outcome for each item, and `KEY => VALUE` makes a map; \
                            write `(KEY, VALUE)`, and make a map of what succeeded";
                errors.push(Error::new_spanned(&ty.tokens, text));
            }
            return REFUSED;
        }
        Form::List { clauses, .. } | Form::Map { clauses, .. } => {
            if let Some(Clause::For(second)) =
                clauses.rest.iter().find(|clause| input.has_outcomes() && matches!(clause, Clause::For(_)))
            {
                let text = "`Outcomes` has one outcome an item, and an inner `for` gives several values; \
                            loop over the pairs, or give the inner list as the value";
                errors.push(Error::new(second.keyword.span, text));
            }
            let plain = plain(clauses);
            (if plain { "collect" } else { "collect_some" }, Some(Emit::Fold), Some(clauses))
        }
        Form::Reduction { name, reducer, key, clauses, args, .. } => {
            let gives_list = reducer.is_some_and(|reducer| reducer.gives_list);
            let why = if gives_list { "`scan` gives a `Vec`" } else { "a reduction gives one value" };
            if key.is_none() {
                refuse_into(into, errors, why, "and reduce what succeeded after it");
            } else if let Some(text) = into.and_then(|(_, ty)| no_map(ty)) {
                errors.extend(into.map(|(_, ty)| Error::new_spanned(&ty.tokens, text)));
                return REFUSED;
            }
            let Some(reducer) = reducer else {
                // If the reduction exists, `recover` has reported its fault already.
                if reducers::find(name).is_none() {
                    errors.push(reducers::unknown(name));
                }
                return REFUSED;
            };
            let keyed = reducer.check_key(name, key.is_some());
            let error = keyed.or_else(|| reducer.check_args(name, args.len()));
            if let Some(error) = error.or_else(|| reducer.check_functions(args)) {
                errors.push(error);
                return REFUSED;
            }
            (reducer.name, Some(reducer.emit), Some(clauses))
        }
        Form::Statement { clauses, sink, .. } => {
            if facts.gives_value {
                // A body with a value was meant to be a comprehension. So the loop gets whatever type is expected of
                // it.
                return Plan { entry: "for_each", emit: None, ..REFUSED };
            }
            refuse_into(into, errors, "a loop with a body gives nothing", "of what the body is to give");
            match sink {
                None => ("for_each", None, Some(clauses)),
                Some(_) if facts.sink.exits.is_empty() || facts.outer.is_empty() => {
                    ("then", Some(Emit::Fold), Some(clauses))
                }
                Some(_) => ("then_each", Some(Emit::Fold), Some(clauses)),
            }
        }
        Form::Unfinished { .. } => ("incomplete", Some(Emit::Fold), None),
    };
    let wrap = match (&input.form, into) {
        _ if is_refused => Wrap::Refusal,
        (Form::List { .. } | Form::Map { .. }, Some((_, ty))) if is_stream(ty) => Wrap::Stream(ty),
        (Form::List { .. } | Form::Map { .. }, Some((_, ty))) => Wrap::Into(ty),
        (Form::Reduction { key: Some(_), .. }, Some((_, ty))) => Wrap::IntoKeyed(ty),
        (Form::Map { .. } | Form::Reduction { key: Some(_), .. }, None) => Wrap::Map,
        (Form::Unfinished { .. }, _) => Wrap::Refusal,
        _ => Wrap::Nothing,
    };
    let module = match &input.form {
        Form::Reduction { key: Some(_), .. } => Module::ByKey,
        Form::Reduction { reducer: Some(reducer), clauses, .. } if reducer.gives_list && !plain(clauses) => {
            Module::OfSome
        }
        _ => Module::Entries,
    };
    let labelled = matches!(&input.form, Form::Statement { label: Some(_), .. });
    let grid = !labelled
        && !input.is_stream()
        && !facts.has_windows()
        && clauses.is_some_and(|clauses| is_grid(clauses, facts, input));
    let inner = clauses.map_or(&[][..], |clauses| &clauses.rest[usize::from(grid)..]);
    let several = facts.updates_several || inner.iter().any(|clause| matches!(clause, Clause::For(_)));
    Plan { entry, module, emit, wrap, grid, several }
}

/// Refuses `into`: `why`. Whoever wants `Outcomes` is told what to do `instead`.
fn refuse_into(into: Option<(&Ident, &Fragment<Type>)>, errors: &mut Vec<Error>, why: &str, instead: &str) {
    if let Some((ident, ty)) = into {
        if is_outcomes(ty) {
            let text =
                format!("`Outcomes` is a list with an outcome for each item, and {why}; write a list, {instead}");
            errors.push(Error::new_spanned(&ty.tokens, text));
            return;
        }
        errors.push(Error::new(ident.span(), format!("`into` has nothing to collect: {why}; remove it")));
    }
}

/// The error of an `into` that a reduction by key cannot have.
fn no_map(ty: &Fragment<Type>) -> Option<&'static str> {
    if is_stream(ty) {
        Some(
            "a `Stream` gives values while the loop goes on, and a reduction by key has none before its end; \
             write `into = HashMap<_, _>`, or remove it",
        )
    } else if is_outcomes(ty) {
        Some(
            "`Outcomes` is a list with an outcome for each item, and a reduction by key gives one result for each key; \
             write a list of `(KEY, VALUE)`, and reduce what succeeded after it",
        )
    } else {
        None
    }
}

/// Refuses settings that do not exist, or have a value that they cannot have.
pub(crate) fn check_settings(input: &Input, errors: &mut Vec<Error>) {
    for (at, setting) in input.settings.iter().enumerate() {
        if matches!(setting.value, SettingValue::Unknown(_)) {
            errors.push(settings::unknown(&setting.ident));
        } else if input.settings[..at].iter().any(|earlier| earlier.ident == setting.ident) {
            let text = format!("`{}` is set twice; remove one of them", setting.ident);
            errors.push(Error::new(setting.ident.span(), text));
        }
        if let SettingValue::Method(name, value) = &setting.value {
            let text = value.tree.as_ref().and_then(|tree| name.check(tree));
            errors.extend(text.map(|text| Error::new_spanned(&value.tokens, text)));
            if name.name == settings::ORDERED && input.sink().is_none() && !input.is_stream() {
                let text = "`ordered` has nothing to decide: the results come together, in order; \
                            remove it, or take them one by one with `then |value| …` or `into = Stream<_>`";
                errors.push(Error::new(setting.ident.span(), text));
            }
            errors.extend(checkpoint(name.name, setting, input));
            errors.extend(elsewhere(name.name, setting, value, input));
            let is_retried = || input.settings.iter().any(|setting| setting.ident == settings::RETRIES);
            if name.name == settings::RETRY_PAUSE && !is_retried() {
                let text = "`retry_pause` has nothing to wait for: no item is tried again; write `retries = 2` as well";
                errors.push(Error::new(setting.ident.span(), text));
            }
            if name.name == settings::TIME_LIMIT && input.is_stream() {
                let text = "`time_limit` cannot end a `Stream`, which waits while nobody takes its values; \
                            write `cancel = &token`, or stop taking values when it is time";
                errors.push(Error::new(setting.ident.span(), text));
            }
        }
    }
}

/// The error of a loop that cannot be recorded.
fn checkpoint(name: &str, setting: &Setting, input: &Input) -> Option<Error> {
    let text = match name {
        settings::CHECKPOINT if input.is_stream() => {
            "a checkpoint does not keep the values of a `Stream`, which are gone when they are taken; \
             write `into = Vec<_>`, and go over the list"
        }
        settings::CHECKPOINT if input.sink().is_some() => {
            "a checkpoint does not keep what `then` does with the values; \
             write `VALUE for … in …`, and a plain `for` over the list"
        }
        settings::CHECKPOINT_KEY if input.checkpoint().is_none() => {
            "`checkpoint_key` has no file to guard; write `checkpoint = PATH` as well"
        }
        _ => return None,
    };
    Some(Error::new(setting.ident.span(), text))
}

/// The error of a setting of a loop that runs in other processes.
fn elsewhere(name: &str, setting: &Setting, value: &Fragment<Expr>, input: &Input) -> Option<Error> {
    let is_away = matches!(input.backend(), Some(Backend::Processes | Backend::Mpi | Backend::Any));
    let has_processes = matches!(input.backend(), Some(Backend::Processes | Backend::Any));
    let text = match name {
        settings::BACKEND => {
            if let Some(Err(text)) = value.tree.as_ref().map(Backend::of) {
                return Some(Error::new_spanned(&value.tokens, text));
            }
            match input.sink() {
                _ if !is_away => return None,
                Some(_) => {
                    "`then` takes values while the loop goes on, which other processes do not hand over one by one; \
                     write `VALUE for … in …`, and a plain `for` over the list"
                }
                None if input.is_stream() => {
                    "a `Stream` gives values while the loop goes on, which other processes do not hand over one by one; \
                     write `into = Vec<_>`, and go over the list"
                }
                None => return None,
            }
        }
        // A backend that is no word has its error.
        settings::TIMEOUT | settings::SHARE | settings::ROOT_ONLY if has_wrong_backend(input) => return None,
        settings::TIMEOUT if !has_processes => {
            "`timeout` ends a process, and a thread cannot be ended; write `backend = processes` as well, or bound the whole \
             loop by `time_limit`, or by `cancel`"
        }
        settings::SHARE if input.backend() == Some(Backend::Mpi) => {
            "`share` has nothing to send: each rank has all variables itself; remove it"
        }
        settings::SHARE if !has_processes => {
            "`share` has nowhere to send its variables: threads read them where they are; write `backend = processes`, or remove it"
        }
        settings::SHARE if value.tree.as_ref().is_some_and(|value| !are_names(value)) => {
            let text = "`share` is a list of variables; write their names, `share = (a, b)`";
            return Some(Error::new_spanned(&value.tokens, text));
        }
        settings::ROOT_ONLY if !matches!(input.backend(), Some(Backend::Mpi | Backend::Any)) => {
            "`root_only` has no other ranks to spare: the loop runs in this process; write `backend = mpi` as well, or remove it"
        }
        settings::ROOT_ONLY if !value.tree.as_ref().is_some_and(is_bool) => {
            let text = "`root_only` decides the type of the result, when the loop is compiled; write `root_only = true`, or remove it";
            return Some(Error::new_spanned(&value.tokens, text));
        }
        settings::ROOT_ONLY if matches!(input.form, Form::Statement { .. }) => {
            "a loop with a body gives no result that the root alone could take; remove `root_only`, or write `VALUE for … in …`"
        }
        settings::ROOT_ONLY if input.limit().is_some() => {
            "with `root_only` the other ranks would not know whether a limit has ended the loop; remove it, or the limit"
        }
        _ => return None,
    };
    Some(Error::new(setting.ident.span(), text))
}

/// The error of a loop that the root alone would leave.
fn root_only(input: &Input, facts: &Facts) -> Option<Error> {
    let is_left = input.is_root_only() && !facts.body.exits.is_empty();
    let setting = input.settings.iter().find(|setting| is_left && setting.ident == settings::ROOT_ONLY)?;
    let text =
        "with `root_only` the other ranks would not leave with the root, where the body leaves the loop; remove it";
    Some(Error::new(setting.ident.span(), text))
}

/// Tells if an expression is `true` or `false`.
fn is_bool(value: &Expr) -> bool {
    matches!(without_parens(value), Expr::Lit(literal) if matches!(literal.lit, Lit::Bool(_)))
}

/// Tells if the loop has a backend that is none.
fn has_wrong_backend(input: &Input) -> bool {
    input.backend().is_none() && input.settings.iter().any(|setting| setting.ident == settings::BACKEND)
}

/// Tells if an expression is a name, or several in parentheses.
fn are_names(value: &Expr) -> bool {
    match without_parens(value) {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Tuple(names) => names.elems.iter().all(are_names),
        _ => false,
    }
}

/// Tells if each item, or each pair of a grid, gives exactly one result.
fn one_result_each(clauses: &Clauses, facts: &Facts, input: &Input) -> bool {
    let rest = if is_grid(clauses, facts, input) && !facts.has_windows() { &clauses.rest[1..] } else { &clauses.rest };
    facts.hoisted.as_ref().is_none_or(Hoisted::keeps_all) && rest.iter().all(|clause| matches!(clause, Clause::Let(_)))
}

/// Tells if the first two `for`s can be one index space: both go over ranges, and the inner range is the same for every
/// outer item.
fn is_grid(clauses: &Clauses, facts: &Facts, input: &Input) -> bool {
    // The items of the inner range draw from one generator, one after the other; a limit ends a loop between two items of
    // the first `for`; and it is such an item that is tried.
    if input.rng().is_some() || input.limit().is_some() || input.has_attempts() {
        return false;
    }
    let Some(Clause::For(second)) = clauses.rest.first() else { return false };
    // A `break` that ends the inner loop rules it out: a row of a grid may be cut, and the break would end only one
    // piece.
    !facts.ends_inner && is_fixed_range(&clauses.first) && is_fixed_range(second) && !second.uses(&clauses.first)
}

/// Tells if the input is `a..b` or `a..=b` between ends that give the same number each time they are evaluated.
fn is_fixed_range(clause: &For) -> bool {
    let Some(range) = clause.input.tree.as_ref().map(without_parens) else { return false };
    match range {
        Expr::Range(range) => match (&range.start, &range.end) {
            (Some(start), Some(end)) => is_fixed(start) && is_fixed(end),
            _ => false,
        },
        _ => false,
    }
}

fn is_fixed(expression: &Expr) -> bool {
    match without_parens(expression) {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_)),
        Expr::Path(_) => true,
        Expr::Field(field) => is_fixed(&field.base),
        Expr::Unary(unary) => is_fixed(&unary.expr),
        Expr::Reference(reference) => is_fixed(&reference.expr),
        Expr::Cast(cast) => is_fixed(&cast.expr),
        Expr::Binary(binary) => is_fixed(&binary.left) && is_fixed(&binary.right),
        Expr::MethodCall(call) => call.method == "len" && call.args.is_empty() && is_fixed(&call.receiver),
        _ => false,
    }
}

impl For {
    /// Tells if the input of this clause names a variable that `outer` binds.
    fn uses(&self, outer: &For) -> bool {
        use syn::visit::Visit;
        struct Uses<'b>(&'b [String], bool);
        impl<'a> Visit<'a> for Uses<'_> {
            fn visit_ident(&mut self, ident: &'a Ident) {
                self.1 |= self.0.contains(&crate::tokens::hygiene::identity(ident));
            }
        }
        let bound: Vec<String> = outer.pattern.tree.iter().flat_map(crate::analyze::scope::names).collect();
        let mut uses = Uses(&bound, false);
        self.input.tree.iter().for_each(|tree| uses.visit_expr(tree));
        uses.1
    }
}
