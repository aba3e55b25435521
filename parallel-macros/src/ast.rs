//! What the user wrote, part by part: the tokens as they came, and what they mean.

use crate::tokens::spans::Ends;
use crate::vocabulary::reducers::Reducer;
use crate::vocabulary::settings::Name;
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Block, Expr, Label, Pat, Token, Type};

/// One part of the input.
///
/// The tokens go into the expansion untouched, so that spans, hygiene and the editor's picture of them stay what they
/// are. `tree` is what was understood of them; without one the tokens are rustc's to judge.
pub(crate) struct Part<T> {
    pub(crate) tokens: TokenStream,
    pub(crate) tree: Option<T>,
}

impl<T> Part<T> {
    pub(crate) fn ends(&self) -> Ends {
        Ends::of(&self.tokens)
    }
}

/// All of it.
pub(crate) struct Input {
    pub(crate) settings: Vec<Setting>,
    pub(crate) scratch: Vec<Binding>,
    pub(crate) form: Form,
}

/// `NAME = EXPR`
pub(crate) struct Setting {
    pub(crate) ident: Ident,
    pub(crate) value: SettingValue,
}

pub(crate) enum SettingValue {
    /// The argument of the method of this name.
    Method(&'static Name, Part<Expr>),
    /// `into = TYPE`
    Into(Part<Type>),
    /// Of a setting that does not exist.
    Unknown(Part<Expr>),
}

/// `let PAT [: TYPE] = EXPR`
pub(crate) struct Binding {
    pub(crate) keyword: Token![let],
    pub(crate) pattern: Part<Pat>,
    pub(crate) ty: Option<Part<Type>>,
    pub(crate) value: Part<Expr>,
}

pub(crate) enum Form {
    List {
        value: Part<Expr>,
        clauses: Clauses,
    },
    Map {
        key: Part<Expr>,
        value: Part<Expr>,
        clauses: Clauses,
    },
    Reduction {
        name: Ident,
        reducer: Option<&'static Reducer>,
        value: Part<Expr>,
        clauses: Clauses,
        args: Vec<Part<Expr>>,
    },
    Statement {
        attributes: Vec<Attribute>,
        label: Option<Label>,
        clauses: Clauses,
        body: Part<Block>,
        sink: Option<Box<Sink>>,
    },
    /// A comprehension whose `for` has not been written yet.
    Unfinished {
        value: Part<Expr>,
    },
}

/// `then |PAT| EXPR`
pub(crate) struct Sink {
    pub(crate) pattern: Part<Pat>,
    pub(crate) ty: Option<Part<Type>>,
    pub(crate) value: Part<Expr>,
}

/// A loop always has its first `for`.
pub(crate) struct Clauses {
    pub(crate) first: For,
    pub(crate) rest: Vec<Clause>,
}

pub(crate) enum Clause {
    For(For),
    If { keyword: Token![if], condition: Part<Expr> },
    Let(Binding),
}

/// `for PAT [: TYPE] in EXPR`
pub(crate) struct For {
    pub(crate) keyword: Token![for],
    pub(crate) pattern: Part<Pat>,
    pub(crate) ty: Option<Part<Type>>,
    pub(crate) input: Part<Expr>,
}

impl Input {
    /// Whether the results are to come out of a `Stream`, while the loop goes on.
    pub(crate) fn is_stream(&self) -> bool {
        let is_list = matches!(self.form, Form::List { .. } | Form::Map { .. });
        is_list && self.settings.iter().any(|setting| matches!(&setting.value, SettingValue::Into(ty) if is_stream(ty)))
    }

    /// The part after `then`.
    pub(crate) fn sink(&self) -> Option<&Sink> {
        match &self.form {
            Form::Statement { sink, .. } => sink.as_deref(),
            _ => None,
        }
    }
}

/// `Stream<_>`, by whatever path.
pub(crate) fn is_stream(ty: &Part<Type>) -> bool {
    matches!(&ty.tree, Some(Type::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "Stream"))
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
}
