//! Scopes: the names that are bound at a position in the code, and the loops and functions around it.

use crate::tokens::hygiene::identity;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Item, Lifetime, Macro, Pat, PatIdent, Stmt, UseTree};

/// A position on the way through the code of the loop.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Position {
    /// The names bound in each scope, from the outermost one.
    pub(crate) scopes: Vec<HashSet<String>>,
    /// The names of the items in each block around the position, inside the body: functions, constants, what a `use` brings in.
    pub(crate) items: Vec<HashSet<String>>,
    /// The label of the parallel loop.
    pub(crate) own: Option<String>,
    /// The labels of loops and blocks around the position, inside the body.
    pub(crate) labels: Vec<String>,
    /// The number of loops around the position, inside the body.
    pub(crate) loops: usize,
    /// The number of closures and async blocks around the position. An exit there leaves the innermost of these.
    pub(crate) functions: usize,
    /// The position is inside an inner `for` clause, so the innermost clause is not the parallel loop.
    pub(crate) nested: bool,
    /// The position is in a `let` before the loop.
    pub(crate) in_scratch: bool,
    /// The number of statements around the position that a `#[cfg]` may take away.
    pub(crate) conditional: usize,
    /// The position is in the arguments of a macro.
    pub(crate) in_macro: bool,
    /// The position is in an `unsafe` block of the loop.
    pub(crate) in_unsafe: bool,
    /// The expression at the position is a statement: its value is not used.
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

/// The number of the scope that the pattern after the first `for` binds in. The scope of the scratch is number 0.
const ITEM: usize = 1;

impl Position {
    /// Tells if a name means something outside of the loop: no scope inside binds it.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.scopes.iter().any(|scope| scope.contains(name))
    }

    /// Tells if a name means an item of a block around the position, inside the body.
    pub(crate) fn is_local_item(&self, name: &str) -> bool {
        self.items.iter().any(|items| items.contains(name))
    }

    /// Tells if a name means the variable that the first `for` binds.
    pub(crate) fn is_item(&self, name: &str) -> bool {
        self.scopes.iter().rposition(|scope| scope.contains(name)) == Some(ITEM)
    }

    /// Tells if one item may run the code at this position several times.
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

/// The names of the items of a block that can stand in the place of a value. They are known in all of it, also above the item.
pub(crate) fn items(block: &Block) -> HashSet<String> {
    fn used(tree: &UseTree, names: &mut HashSet<String>) {
        match tree {
            UseTree::Path(path) => used(&path.tree, names),
            UseTree::Name(name) => names.extend([identity(&name.ident)]),
            UseTree::Rename(name) => names.extend([identity(&name.rename)]),
            UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
            // Nobody sees what it brings in.
            UseTree::Glob(_) => {}
        }
    }
    let mut names = HashSet::new();
    for statement in &block.stmts {
        match statement {
            Stmt::Item(Item::Fn(item)) => names.extend([identity(&item.sig.ident)]),
            Stmt::Item(Item::Const(item)) => names.extend([identity(&item.ident)]),
            Stmt::Item(Item::Static(item)) => names.extend([identity(&item.ident)]),
            Stmt::Item(Item::Use(item)) => used(&item.tree, &mut names),
            _ => {}
        }
    }
    names
}

/// The variables that a pattern binds, and the constants and variants in it: nothing else in its scope has their names.
pub(crate) fn names(pattern: &Pat) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'a> Visit<'a> for Names {
        fn visit_pat_ident(&mut self, pattern: &'a PatIdent) {
            self.0.push(identity(&pattern.ident));
            visit::visit_pat_ident(self, pattern);
        }

        // A pattern may be a macro. Nobody sees what it binds, so every name in its arguments counts as bound.
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
