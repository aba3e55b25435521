//! Scopes: the names that are bound at a position in the code, and the loops and functions around it.

use crate::tokens::hygiene::identity;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Lifetime, Macro, Pat, PatIdent};

/// A position on the way through the code of the loop.
#[derive(Default)]
pub(crate) struct Position {
    /// The names bound in each scope, from the outermost one.
    pub(crate) scopes: Vec<HashSet<String>>,
    /// The label of the loop itself.
    pub(crate) own: Option<String>,
    /// Labels of loops and blocks around the position, inside the body.
    pub(crate) labels: Vec<String>,
    /// Loops around the position, inside the body.
    pub(crate) loops: usize,
    /// Closures and async blocks around the position: an exit there leaves these.
    pub(crate) functions: usize,
    /// The innermost loop of the clauses is not the parallel one.
    pub(crate) nested: bool,
    /// The position is in a `let` before the loop.
    pub(crate) in_scratch: bool,
    /// Statements around the position that `#[cfg]` may take away.
    pub(crate) conditional: usize,
    /// The position is in an `unsafe` block of the loop.
    pub(crate) in_unsafe: bool,
    /// The value of the expression is thrown away.
    pub(crate) is_statement: bool,
}

/// The target of a jump.
pub(crate) enum Target {
    /// A loop or block inside the body.
    Inside,
    /// The innermost `for` clause, which is not the parallel one.
    Innermost,
    /// The parallel loop.
    Loop,
    /// A loop around the parallel one.
    Beyond,
    /// The end of the function around the parallel loop.
    Function,
}

/// The scope of the pattern after the first `for`; that of the scratch is the one before it.
const ITEM: usize = 1;

impl Position {
    /// Tells if a name means something outside of the loop.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.scopes.iter().any(|scope| scope.contains(name))
    }

    /// Tells if a name means what the first `for` binds to it.
    pub(crate) fn is_item(&self, name: &str) -> bool {
        self.scopes.iter().rposition(|scope| scope.contains(name)) == Some(ITEM)
    }

    /// Tells if one item may come here several times.
    pub(crate) fn is_repeated(&self) -> bool {
        self.loops > 0 || self.functions > 0 || self.nested
    }

    /// The target of a `break` or `continue` with this label.
    pub(crate) fn target(&self, label: Option<&Lifetime>) -> Target {
        let Some(label) = label else {
            return match (self.loops, self.nested) {
                (0, true) => Target::Innermost,
                (0, false) => Target::Loop,
                _ => Target::Inside,
            };
        };
        let name = identity(&label.ident);
        if self.labels.contains(&name) {
            Target::Inside
        } else if self.own.as_ref() == Some(&name) {
            Target::Loop
        } else {
            Target::Beyond
        }
    }

    /// Binds the names of a pattern in the innermost scope.
    pub(crate) fn bind(&mut self, pattern: &Pat) {
        let scope = self.scopes.last_mut().expect("a pattern stands in a scope");
        scope.extend(names(pattern));
    }
}

/// The variables that a pattern binds, and the constants and variants in it: nothing else in its scope has their names.
pub(crate) fn names(pattern: &Pat) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'a> Visit<'a> for Names {
        fn visit_pat_ident(&mut self, pattern: &'a PatIdent) {
            self.0.push(identity(&pattern.ident));
            visit::visit_pat_ident(self, pattern);
        }

        // What a macro binds nobody sees; it can be any name that it is given.
        fn visit_macro(&mut self, call: &'a Macro) {
            self.tokens(call.tokens.clone());
        }
    }
    impl Names {
        fn tokens(&mut self, tokens: TokenStream) {
            for token in tokens {
                match token {
                    TokenTree::Ident(name) => self.0.push(identity(&name)),
                    TokenTree::Group(group) => self.tokens(group.stream()),
                    _ => {}
                }
            }
        }
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pattern);
    names.0
}
