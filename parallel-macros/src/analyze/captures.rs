//! The variables that a loop reads from the code around it: those that go along when it runs in other processes, and that a recorded
//! loop compares with those of the run before.
//!
//! Nobody tells the macro what a name is. A name in the place of a value that nothing inside the loop binds is taken for a
//! variable, unless it begins with a capital letter, as constants do, or is called, as functions are: by the loop, or by a method
//! of std's that it is given to.

use crate::analyze::looked_into::is_looked_into;
use crate::analyze::outer_variables::{Asked, Kind, OuterVariable};
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_args, visit_body, visit_head, visit_sink};
use crate::ast::{Form, Input, SettingValue};
use crate::parse;
use crate::tokens::format_strings::{names_in, rename_self};
use crate::tokens::hygiene::{identity, letters};
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::MISSING;
use crate::vocabulary::callers::arguments_called_by;
use crate::vocabulary::settings::{CHECKPOINT_KEY, RNG, SHARE};
use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::{Expr, LitStr, Macro, Member};

/// One variable that the loop reads.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Capture {
    /// The name that the variable has in the loop's copy for other processes: its own, or one for `self` or a field of it.
    pub(crate) name: Ident,
    /// The variable: `name`, `self`, `self.name`.
    pub(crate) place: TokenStream,
    /// The loop changes it.
    pub(crate) is_changed: bool,
    /// The loop fills it: what it holds may be known only by that.
    pub(crate) is_filled: bool,
    /// More is read of it than fields.
    pub(crate) is_whole: bool,
    /// Its value may not matter, or it may be no variable of the code around: a setting of an inner loop names it, the path of
    /// its checkpoint perhaps, or a macro that nobody knows, which may bind it.
    pub(crate) is_unsure: bool,
}

impl Capture {
    /// A variable that the loop reads, for all that is known so far.
    fn read(name: Ident, place: TokenStream) -> Self {
        Self { name, place, is_changed: false, is_filled: false, is_whole: true, is_unsure: false }
    }

    /// True if the loop reads the variable, and does not change it.
    pub(crate) fn is_only_read(&self) -> bool {
        !(self.is_changed || self.is_filled || self.is_unsure)
    }
}

/// A field of a variable, or of a field of one, that the loop reads.
pub(crate) struct Part {
    /// The variable.
    base: Ident,
    place: TokenStream,
    /// More is read of it than fields.
    is_whole: bool,
}

/// All variables that a loop reads.
#[derive(Default)]
pub(crate) struct Captures {
    pub(crate) all: Vec<Capture>,
    /// The fields of variables that the loop reads: of a variable that cannot be compared these may be.
    parts: Vec<Part>,
    /// The places that the loop changes.
    changed: Vec<String>,
    /// All of `self` goes along, since a method of it is called, or it stands alone.
    whole_self: bool,
}

impl Captures {
    /// The variables that the loop reads, in the order in which it names them.
    pub(crate) fn of(input: &mut Input) -> Self {
        let mut finder = Finder::default();
        visit_body(input, &mut finder);
        finder.skip_functions(input);
        visit_args(input, &mut finder);
        for setting in &input.settings {
            if let (true, SettingValue::Method(_, value)) = (setting.ident == SHARE, &setting.value) {
                value.tree.iter().flat_map(names_of).for_each(|name| finder.share(name));
            }
        }
        finder.captures()
    }

    /// The places whose values a recorded loop compares with those of the run before, and whether more is read of each than fields.
    pub(crate) fn compared(&self) -> Vec<(TokenStream, bool)> {
        let is_sure = |base: &Ident| {
            self.all.iter().all(|capture| identity(&capture.name) != identity(base) || !capture.is_unsure)
        };
        // Of a changed place a part is changed, and it is a part of what is changed.
        let is_read = |place: &TokenStream| {
            let place = place.to_string();
            let is_part_of =
                |part: &str, whole: &str| part.strip_prefix(whole).is_some_and(|rest| rest.starts_with([' ', '.']));
            self.changed
                .iter()
                .all(|changed| place != *changed && !is_part_of(&place, changed) && !is_part_of(changed, &place))
        };
        let read = self.all.iter().filter(|capture| capture.is_only_read());
        let parts = self.parts.iter().filter(|part| is_sure(&part.base) && is_read(&part.place));
        let read = read.map(|capture| (capture.place.clone(), capture.is_whole));
        read.chain(parts.map(|part| (part.place.clone(), part.is_whole))).collect()
    }

    /// Notes which of them the loop changes.
    pub(crate) fn change(&mut self, outer: &[OuterVariable]) {
        for OuterVariable { place, kind, .. } in outer {
            self.changed.push(place.tokens.to_string());
            let (base, field) = (identity(&place.base), place.fields.first());
            for capture in &mut self.all {
                let name = if place.base == "self" {
                    field.is_some_and(|field| capture.name == field_name(field, &capture.name))
                } else {
                    identity(&capture.name) == base
                };
                capture.is_changed |= name;
                // Of a part that is filled the rest travels.
                let is_whole = place.fields.len() == usize::from(place.base == "self");
                capture.is_filled |= name
                    && is_whole
                    && matches!(kind, Kind::Collection(_) | Kind::Entries { asked: Asked { is_found: false, .. }, .. });
            }
        }
    }

    /// The tokens with the names that the variables have in the loop's copy for other processes.
    pub(crate) fn rename(&self, tokens: TokenStream) -> TokenStream {
        if !self.all.iter().any(|capture| capture.name != capture.place.to_string()) {
            return tokens;
        }
        self.renamed(tokens, false)
    }

    /// The same, of the tokens in a macro of std's if `is_format`: the names in its texts are those of variables.
    fn renamed(&self, tokens: TokenStream, is_format: bool) -> TokenStream {
        let mut renamed = TokenStream::new();
        let mut tokens = tokens.into_iter();
        // The name of a macro of std's, up to its arguments.
        let mut is_macro = false;
        // Up to the braces of an `impl` or a `trait`, whose methods have a `self` of their own.
        let mut is_head = false;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(name) if name == "impl" || name == "trait" => {
                    is_head = true;
                    renamed.extend([name]);
                }
                TokenTree::Group(group) if is_head => {
                    is_head = group.delimiter() != Delimiter::Brace;
                    renamed.extend([group]);
                }
                TokenTree::Ident(name) if name == "self" => {
                    let mut ahead = tokens.clone();
                    let field = match (ahead.next(), ahead.next(), ahead.next()) {
                        // `self::path` is none.
                        (Some(TokenTree::Punct(colon)), ..) if colon.as_char() == ':' => {
                            renamed.extend([name]);
                            continue;
                        }
                        (Some(TokenTree::Punct(dot)), Some(field), after) if dot.as_char() == '.' => {
                            let is_call = matches!(after, Some(TokenTree::Group(arguments))
                                if arguments.delimiter() == Delimiter::Parenthesis);
                            let field = field_name(&field, &name);
                            (!is_call && self.all.iter().any(|capture| capture.name == field)).then_some(field)
                        }
                        _ => None,
                    };
                    match field {
                        Some(field) => {
                            tokens.next();
                            tokens.next();
                            renamed.extend([field]);
                        }
                        None if self.whole_self => renamed.extend([Ident::new("__self", name.span())]),
                        // Inside of a macro that the analysis does not look into. rustc says that `self` does not go along.
                        None => renamed.extend([name]),
                    }
                }
                TokenTree::Ident(name) if is_looked_into(&name) => {
                    is_macro = matches!(tokens.clone().next(), Some(TokenTree::Punct(sign)) if sign.as_char() == '!');
                    renamed.extend([name]);
                }
                TokenTree::Literal(text) if is_format && self.whole_self => {
                    renamed.extend([rename_in_text(text)]);
                }
                TokenTree::Group(group) => {
                    let mut inner =
                        Group::new(group.delimiter(), self.renamed(group.stream(), std::mem::take(&mut is_macro)));
                    inner.set_span(group.span());
                    renamed.extend([TokenTree::Group(inner)]);
                }
                token => renamed.extend([token]),
            }
        }
        renamed
    }
}

/// A text in a macro of std's, with the name that `self` has in the loop's copy for other processes.
fn rename_in_text(text: Literal) -> Literal {
    let Ok(value) = syn::parse2::<LitStr>(TokenTree::from(text.clone()).into()) else { return text };
    if names_in(&value.value()).iter().all(|name| name != "self") {
        return text;
    }
    let mut renamed = Literal::string(&rename_self(&value.value(), "__self"));
    renamed.set_span(text.span());
    renamed
}

/// The name of a field of `self`, with the place of that.
fn field_name(field: &impl ToString, at: &Ident) -> Ident {
    Ident::new(&format!("__self_{}", field.to_string().trim_start_matches("r#")), at.span())
}

/// The names in the value of `share`: one, or several in parentheses.
pub(crate) fn names_of(value: &Expr) -> Vec<Ident> {
    match without_parens(value) {
        Expr::Path(path) => path.path.get_ident().cloned().into_iter().collect(),
        Expr::Tuple(names) => names.elems.iter().flat_map(names_of).collect(),
        _ => Vec::new(),
    }
}

/// The visitor that finds the variables.
#[derive(Default)]
struct Finder {
    found: Vec<Capture>,
    /// The fields of `self` that are named, in order, and where `self` is named otherwise.
    fields: Vec<Capture>,
    whole: Option<Ident>,
    /// Paths that are no variables of their own: what is called, the `self` of a field. Each is taken out where it is seen: the code
    /// of a macro call is gone when it has been seen, and other code may stand at the same place in memory.
    skipped: HashSet<*const Expr>,
    /// Arguments of macros and inner loops, which paths above may be parts of.
    #[expect(clippy::vec_box, reason = "what is remembered is where they are")]
    kept: (Vec<Box<Expr>>, Vec<Box<Input>>),
    /// The scopes around an inner `parallel!`.
    around: Vec<HashSet<String>>,
    /// The fields of variables that are named.
    parts: Vec<Part>,
    /// Variables, and fields of them, of which a field is read. Each is taken out where it is seen, as those of `skipped`.
    of_fields: HashSet<*const Expr>,
    /// The names in the calls of macros that nobody knows.
    unsure: HashSet<String>,
    /// The names that stand elsewhere than in settings of inner loops which change no answer.
    counted: HashSet<String>,
    /// The visitor is in such a setting.
    is_neutral: bool,
}

/// The settings of an inner loop that its answer depends on.
const COUNTED: &[&str] = &["batch_size", "lookahead", RNG, CHECKPOINT_KEY];

/// Tells whether a token is a text: a macro that has one as an argument prints it, most likely, and binds nothing.
fn is_text(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Literal(literal) if literal.to_string().contains('"'))
}

/// All names in these tokens.
fn all_names(tokens: TokenStream, names: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => drop(names.insert(identity(&name))),
            TokenTree::Group(group) => all_names(group.stream(), names),
            _ => {}
        }
    }
}

/// Tells whether a name is one that variables have. What is still being written is none.
fn is_of_variable(name: &str) -> bool {
    if name == MISSING {
        return false;
    }
    let first = letters(name).trim_start_matches("r#").trim_start_matches('_').chars().next();
    first.is_some_and(|first| !first.is_uppercase())
}

impl Finder {
    fn skip(&mut self, expression: &Expr) {
        let expression = without_parens(expression);
        if matches!(expression, Expr::Path(_)) {
            self.skipped.insert(expression);
        }
    }

    /// Functions that are arguments of a reduction by their names are no variables: closures could not go along.
    fn skip_functions(&mut self, input: &Input) {
        let Form::Reduction { name, args, .. } = &input.form else { return };
        // The first value of a fold is a value.
        let functions = args.iter().skip(usize::from(name == "fold"));
        functions.filter_map(|arg| arg.tree.as_ref()).for_each(|arg| self.skip(arg));
    }

    fn is_free(&self, name: &str, at: &Position) -> bool {
        at.is_free(name) && !at.is_local_item(name) && !self.around.iter().any(|scope| scope.contains(name))
    }

    fn name(&mut self, name: &Ident, is_whole: bool) {
        let known = identity(name);
        if !self.is_neutral {
            self.counted.insert(known.clone());
        }
        match self.found.iter_mut().find(|capture| identity(&capture.name) == known) {
            Some(capture) => capture.is_whole |= is_whole,
            None => self.found.push(Capture { is_whole, ..Capture::read(name.clone(), name.to_token_stream()) }),
        }
    }

    /// A field of a variable, or of a field of one.
    fn part(&mut self, place: &Expr, at: &Position) {
        let is_whole = !self.of_fields.remove(&std::ptr::from_ref(place));
        let (part, mut base) = (place, place);
        while let Expr::Field(field) = without_parens(base) {
            base = &field.base;
        }
        let Expr::Path(base) = without_parens(base) else { return };
        let Some(base) = base.path.get_ident().filter(|base| is_of_variable(&base.to_string())) else { return };
        // A field of a union is not read without `unsafe`.
        if at.in_unsafe || base == "self" || !self.is_free(&identity(base), at) {
            return;
        }
        if let Expr::Field(field) = part {
            self.of_fields.insert(without_parens(&field.base));
        }
        let place = part.to_token_stream();
        match self.parts.iter_mut().find(|known| known.place.to_string() == place.to_string()) {
            Some(known) => known.is_whole |= is_whole,
            None => self.parts.push(Part { base: base.clone(), place, is_whole }),
        }
    }

    /// A variable that `share` names.
    fn share(&mut self, name: Ident) {
        if name == "self" {
            self.whole.get_or_insert(name);
        } else {
            self.name(&name, true);
        }
    }

    fn captures(self) -> Captures {
        let Self { found, fields, whole, unsure, counted, mut parts, .. } = self;
        // Those with fields of their own before these.
        parts.sort_by_key(|part| part.place.to_string().len());
        let mut all = found;
        for capture in &mut all {
            let name = identity(&capture.name);
            capture.is_unsure = unsure.contains(&name) || !counted.contains(&name);
        }
        let whole_self = whole.is_some();
        match whole {
            Some(at) => {
                let name = Ident::new("__self", at.span());
                all.push(Capture::read(name, at.to_token_stream()));
                parts.extend(fields.into_iter().map(|field| Part {
                    base: at.clone(),
                    place: field.place,
                    is_whole: true,
                }));
            }
            None => all.extend(fields),
        }
        Captures { all, parts, changed: Vec::new(), whole_self }
    }
}

impl Visitor for Finder {
    fn keep(&mut self, argument: Box<Expr>) {
        self.kept.0.push(argument);
    }

    fn see(&mut self, expression: &Expr, at: &Position) {
        match expression {
            Expr::Call(call) => self.skip(&call.func),
            Expr::MethodCall(call) => {
                let called = arguments_called_by(&call.method.to_string());
                call.args.iter().rev().take(called).for_each(|arg| self.skip(arg));
            }
            Expr::Field(field) => {
                self.part(expression, at);
                let (Expr::Path(base), Member::Named(member)) = (without_parens(&field.base), &field.member) else {
                    return;
                };
                let Some(base) = base.path.get_ident().filter(|base| *base == "self") else { return };
                self.skip(&field.base);
                let name = field_name(member, base);
                if self.fields.iter().all(|capture| capture.name != name) {
                    self.fields.push(Capture::read(name, quote!(#base.#member)));
                }
            }
            Expr::Path(path) if !self.skipped.remove(&std::ptr::from_ref(expression)) && path.qself.is_none() => {
                let is_whole = !self.of_fields.remove(&std::ptr::from_ref(expression));
                let Some(name) = path.path.get_ident() else { return };
                if name == "self" {
                    self.whole.get_or_insert_with(|| name.clone());
                } else if is_of_variable(&name.to_string()) && self.is_free(&identity(name), at) {
                    self.name(name, is_whole);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &LitStr, at: &Position) {
        for name in names_in(&text.value()) {
            let name = Ident::new(&name, text.span());
            if name == "self" {
                self.whole.get_or_insert(name);
            } else if is_of_variable(&name.to_string()) && self.is_free(&identity(&name), at) {
                self.name(&name, true);
            }
        }
    }

    /// The variables of an inner `parallel!`.
    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        if call.path.segments.last().is_some_and(|last| last.ident == "parallel")
            && let Ok(inner) = parse::parse(call.tokens.clone())
        {
            let mut inner = Box::new(inner);
            let depth = self.around.len();
            self.around.extend(at.scopes.iter().cloned());
            let (counted, neutral) = std::mem::take(&mut inner.settings)
                .into_iter()
                .partition(|setting| COUNTED.iter().any(|name| setting.ident == name));
            inner.settings = neutral;
            self.is_neutral = true;
            visit_head(&mut inner, self);
            self.is_neutral = false;
            inner.settings = counted;
            visit_head(&mut inner, self);
            visit_body(&mut inner, self);
            self.skip_functions(&inner);
            visit_args(&mut inner, self);
            visit_sink(&mut inner, self);
            self.kept.1.push(inner);
            self.around.truncate(depth);
        } else if !call.tokens.clone().into_iter().any(|token| is_text(&token)) {
            all_names(call.tokens.clone(), &mut self.unsure);
        }
        false
    }
}
