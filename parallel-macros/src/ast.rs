//! The syntax tree of the input. Its leaves are fragments: the user's tokens as they came, with their meaning.

use crate::tokens::parens::without_parens;
use crate::tokens::spans::Ends;
use crate::vocabulary::backend::Backend;
use crate::vocabulary::reducers::Reducer;
use crate::vocabulary::settings;
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Block, Expr, Label, Lit, LitBool, Pat, Token, Type};

/// A fragment of the input that is one expression, pattern, type or block.
///
/// The tokens go into the expansion untouched, so that their spans, their hygiene and the editor's knowledge of them
/// stay as they are. `tree` is their syntax tree. If it is `None`, rustc gets the tokens and reports their fault.
pub(crate) struct Fragment<T> {
    pub(crate) tokens: TokenStream,
    pub(crate) tree: Option<T>,
}

impl<T> Fragment<T> {
    pub(crate) fn ends(&self) -> Ends {
        Ends::of(&self.tokens)
    }
}

/// The whole input of one `parallel!`.
pub(crate) struct Input {
    pub(crate) settings: Vec<Setting>,
    pub(crate) scratch: Vec<Binding>,
    pub(crate) form: Form,
    /// A hash of the tokens after the settings: it tells a loop from one that was changed. 0 where the input breaks the grammar.
    pub(crate) tokens: u64,
    /// A pattern is missing. What its names are nobody knows, so rustc would not find them elsewhere in the loop.
    pub(crate) is_nameless: bool,
}

/// `NAME = EXPR`
pub(crate) struct Setting {
    pub(crate) ident: Ident,
    pub(crate) value: SettingValue,
}

/// The value of a setting, which is an expression or a type.
pub(crate) enum SettingValue {
    /// The argument of the method of this name.
    Method(&'static settings::Method, Fragment<Expr>),
    /// `into = TYPE`
    Into(Fragment<Type>),
    /// The value of a setting that does not exist.
    Unknown(Fragment<Expr>),
}

/// `let PAT [: TYPE] = EXPR`
pub(crate) struct Binding {
    pub(crate) keyword: Token![let],
    pub(crate) pattern: Fragment<Pat>,
    pub(crate) ty: Option<Fragment<Type>>,
    pub(crate) value: Fragment<Expr>,
}

/// The form of the loop.
pub(crate) enum Form {
    List {
        value: Fragment<Expr>,
        clauses: Clauses,
    },
    Map {
        key: Fragment<Expr>,
        value: Fragment<Expr>,
        clauses: Clauses,
    },
    Reduction {
        name: Ident,
        reducer: Option<&'static Reducer>,
        /// The key in `NAME(KEY => VALUE for …)`, a reduction by key.
        key: Option<Fragment<Expr>>,
        value: Fragment<Expr>,
        clauses: Clauses,
        args: Vec<Fragment<Expr>>,
    },
    Statement {
        attributes: Vec<Attribute>,
        label: Option<Label>,
        clauses: Clauses,
        body: Fragment<Block>,
        sink: Option<Box<Sink>>,
    },
    /// A comprehension whose `for` has not been written yet.
    Unfinished {
        value: Fragment<Expr>,
    },
}

/// `then |PAT| EXPR`, the sink of a pipeline: it takes the values of the loop on the calling thread.
pub(crate) struct Sink {
    pub(crate) pattern: Fragment<Pat>,
    pub(crate) ty: Option<Fragment<Type>>,
    pub(crate) value: Fragment<Expr>,
}

/// The clauses of a loop. There is always a first `for`, which is the parallel one.
pub(crate) struct Clauses {
    pub(crate) first: For,
    pub(crate) rest: Vec<Clause>,
}

/// A clause after the first `for`.
pub(crate) enum Clause {
    For(For),
    If { keyword: Token![if], condition: Fragment<Expr> },
    Let(Binding),
}

/// `for PAT [: TYPE] in EXPR`
pub(crate) struct For {
    pub(crate) keyword: Token![for],
    pub(crate) pattern: Fragment<Pat>,
    pub(crate) ty: Option<Fragment<Type>>,
    pub(crate) input: Fragment<Expr>,
}

impl Input {
    /// Tells if the results come out of a `Stream`, while the loop goes on.
    pub(crate) fn is_stream(&self) -> bool {
        let is_list = matches!(self.form, Form::List { .. } | Form::Map { .. });
        is_list && self.settings.iter().any(|setting| matches!(&setting.value, SettingValue::Into(ty) if is_stream(ty)))
    }

    /// Tells if the loop gives the outcome of each item, also of those that fail.
    pub(crate) fn has_outcomes(&self) -> bool {
        let is_list = matches!(self.form, Form::List { .. });
        is_list
            && self.settings.iter().any(|setting| matches!(&setting.value, SettingValue::Into(ty) if is_outcomes(ty)))
    }

    /// The first setting that tries items again.
    pub(crate) fn retries(&self) -> Option<&Ident> {
        let is_attempt =
            |setting: &&Setting| matches!(&setting.value, SettingValue::Method(name, _) if name.is_attempt());
        self.settings.iter().find(is_attempt).map(|setting| &setting.ident)
    }

    /// Tells if each item runs as an attempt, which may fail without an end of the loop.
    pub(crate) fn has_attempts(&self) -> bool {
        self.has_outcomes() || self.retries().is_some()
    }

    /// The name of the random number generator that each item has: the token of the setting.
    pub(crate) fn rng(&self) -> Option<&Ident> {
        self.settings.iter().find_map(|setting| match &setting.value {
            SettingValue::Method(method, _) if method.name == settings::RNG => Some(&setting.ident),
            _ => None,
        })
    }

    /// Tells if the body may name the generator of `rng`, which is not there without the feature of that setting.
    pub(crate) fn lacks_rng(&self) -> bool {
        let is_rng = |setting: &Setting| setting.ident == settings::RNG;
        self.settings.iter().any(|setting| is_rng(setting) && matches!(setting.value, SettingValue::Unknown(_)))
    }

    /// The first setting that may end the loop from outside.
    pub(crate) fn limit(&self) -> Option<&Ident> {
        let is_limit = |setting: &&Setting| matches!(&setting.value, SettingValue::Method(name, _) if name.is_limit());
        self.settings.iter().find(is_limit).map(|setting| &setting.ident)
    }

    /// The setting that has the loop recorded in a file, if it is written.
    pub(crate) fn checkpoint(&self) -> Option<&Setting> {
        let is_one = |setting: &&Setting| matches!(&setting.value, SettingValue::Method(name, _) if name.name == settings::CHECKPOINT);
        self.settings.iter().find(is_one)
    }

    /// Where the loop is to run, if it says so by one of the words.
    pub(crate) fn backend(&self) -> Option<Backend> {
        let value = self.settings.iter().find_map(|setting| match &setting.value {
            SettingValue::Method(name, value) if name.name == settings::BACKEND => value.tree.as_ref(),
            _ => None,
        });
        value.and_then(|value| Backend::of(value).ok())
    }

    /// Tells if the loop may run in other processes. That one which hands over its results cannot, is an error of its own.
    pub(crate) fn is_sent(&self) -> bool {
        let is_away = matches!(self.backend(), Some(Backend::Processes | Backend::Any));
        is_away && settings::HAS_PROCESSES && self.is_collected()
    }

    /// Tells if the loop may run on all ranks of an MPI program.
    pub(crate) fn is_spread(&self) -> bool {
        let is_away = matches!(self.backend(), Some(Backend::Mpi | Backend::Any));
        is_away && settings::HAS_MPI && self.is_collected()
    }

    /// Tells if the root of an MPI program alone takes the result.
    pub(crate) fn is_root_only(&self) -> bool {
        let is_true = |value: &Fragment<Expr>| {
            let literal = value.tree.as_ref().map(without_parens);
            matches!(literal, Some(Expr::Lit(literal)) if matches!(&literal.lit, Lit::Bool(LitBool { value: true, .. })))
        };
        let is_one = |setting: &Setting| matches!(&setting.value, SettingValue::Method(name, value) if name.name == settings::ROOT_ONLY && is_true(value));
        self.is_spread() && self.settings.iter().any(is_one)
    }

    /// Tells if what comes of the loop is there at its end.
    fn is_collected(&self) -> bool {
        let is_whole = !matches!(self.form, Form::Unfinished { .. });
        is_whole && !self.is_stream() && self.sink().is_none()
    }

    /// The sink of a loop with `then`.
    pub(crate) fn sink(&self) -> Option<&Sink> {
        match &self.form {
            Form::Statement { sink, .. } => sink.as_deref(),
            _ => None,
        }
    }
}

/// Tells if a type is `Stream<_>`, by whatever path.
pub(crate) fn is_stream(ty: &Fragment<Type>) -> bool {
    matches!(&ty.tree, Some(Type::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "Stream"))
}

/// Tells if a type is `Outcomes<_>`, by whatever path.
pub(crate) fn is_outcomes(ty: &Fragment<Type>) -> bool {
    matches!(&ty.tree, Some(Type::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "Outcomes"))
}

impl Form {
    pub(crate) fn clauses_mut(&mut self) -> Option<&mut Clauses> {
        match self {
            Form::List { clauses, .. }
            | Form::Map { clauses, .. }
            | Form::Reduction { clauses, .. }
            | Form::Statement { clauses, .. } => Some(clauses),
            Form::Unfinished { .. } => None,
        }
    }

    /// The key of a map comprehension, or of a reduction by key.
    pub(crate) fn key(&self) -> Option<&Fragment<Expr>> {
        match self {
            Form::Map { key, .. } | Form::Reduction { key: Some(key), .. } => Some(key),
            _ => None,
        }
    }
}
