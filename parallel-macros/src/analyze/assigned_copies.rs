//! The private copies of variables that the body assigns. `last = x` becomes `last = LastCopy::Given { v: x }`, and where it is
//! read behind that, `last` becomes `*last`. Beside an assignment of the best one stands a note that the block has found one.

use crate::analyze::assigned::{is_destructuring, leaves};
use crate::analyze::outer_variables::{Kind, OuterVariable};
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::tokens::hygiene::identity;
use crate::tokens::pretty::MISSING;
use crate::tokens::spans::{Ends, group, ident, local, punct};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashMap;
use syn::{Block, Expr, ExprAssign, ExprBlock, ExprStruct, FieldValue, Member, Stmt, Token, parse_quote, token};

/// The rewriting of the variables that are assigned, among those that the loop changes.
pub(super) struct AssignedCopies<'v> {
    pub(super) root: &'v TokenStream,
    pub(super) outer: &'v [OuterVariable],
}

/// A variable that is assigned.
struct Copy<'v> {
    number: usize,
    outer: &'v OuterVariable,
}

impl Copy<'_> {
    fn name(&self, expression: &Expr) -> Ident {
        match Place::of(expression) {
            Some(place) if self.outer.is_bare => place.base,
            _ => self.outer.private_copy(self.number, Ends::of(&expression.to_token_stream()).first),
        }
    }

    fn is_leader(&self) -> bool {
        matches!(self.outer.kind, Kind::Leader(_))
    }

    fn is_companion(&self) -> bool {
        matches!(self.outer.kind, Kind::Companion)
    }
}

impl<'v> AssignedCopies<'v> {
    fn find(&self, expression: &Expr, at: &Position) -> Option<Copy<'v>> {
        let is_assigned = |kind: &Kind| matches!(kind, Kind::Last | Kind::Companion | Kind::Leader(_));
        let all = self.outer.iter().enumerate().filter(|(_, outer)| is_assigned(&outer.kind));
        let (number, outer) = { all }.find(|(_, outer)| outer.place.is_exactly(expression))?;
        at.is_free(&identity(&outer.place.base)).then_some(Copy { number, outer })
    }

    /// Tells if the variable of an expression is one that is assigned: then nobody else rewrites it.
    pub(super) fn is_one(&self, expression: &Expr) -> bool {
        let Some(place) = Place::of(expression) else { return false };
        let key = place.key();
        self.outer.iter().any(|outer| {
            matches!(outer.kind, Kind::Last | Kind::Companion | Kind::Leader(_)) && outer.place.key() == key
        })
    }

    /// Rewrites an expression if it is, or uses, such a variable. Gives `true` if it did.
    pub(super) fn rewrite(&self, expression: &mut Expr, at: &Position) -> bool {
        if let Some(copy) = self.find(expression, at) {
            return Self::read(&copy, expression);
        }
        match expression {
            Expr::Assign(assign) if is_destructuring(&assign.left) => {
                let Some(whole) = self.destructured(assign, at) else { return false };
                *expression = whole;
                true
            }
            Expr::Assign(assign) => {
                let Some(copy) = self.find(&assign.left, at) else { return false };
                let name = copy.name(&assign.left);
                if copy.is_leader() {
                    let Some(note) = copy.outer.note(copy.number) else { return false };
                    *assign.left = Expr::Verbatim(name.to_token_stream());
                    *expression = between(TokenStream::new(), assign, quote!(#note = true;));
                } else {
                    *assign.left = Expr::Verbatim(name.to_token_stream());
                    // The value is visited as a part of the literal.
                    let value = std::mem::replace(&mut *assign.right, Expr::Verbatim(TokenStream::new()));
                    *assign.right = self.given(value);
                    if copy.is_companion() {
                        *expression = between(self.rarely(), assign, TokenStream::new());
                    }
                }
                true
            }
            Expr::MethodCall(call) => self.in_parens(&mut call.receiver, at),
            Expr::Call(call) => self.in_parens(&mut call.func, at),
            Expr::Try(inner) => self.in_parens(&mut inner.expr, at),
            Expr::Await(inner) => self.in_parens(&mut inner.base, at),
            // A copy has no fields and no elements of its own.
            Expr::Field(field) => self.bare(&mut field.base, at),
            Expr::Index(index) => self.bare(&mut index.expr, at),
            _ => false,
        }
    }

    /// `last` becomes `*last`.
    fn read(copy: &Copy<'_>, expression: &mut Expr) -> bool {
        let name = copy.name(expression);
        if copy.is_leader() {
            if copy.outer.is_bare {
                return false;
            }
            *expression = Expr::Verbatim(name.to_token_stream());
        } else {
            let star = punct('*', Ends::of(&expression.to_token_stream()).first);
            *expression = Expr::Verbatim(quote!(#star #name));
        }
        true
    }

    /// `last.len()` becomes `(*last).len()`: a method of the value, and not one that every type has.
    fn in_parens(&self, receiver: &mut Expr, at: &Position) -> bool {
        let Some(copy) = self.find(receiver, at) else { return false };
        if copy.is_leader() {
            return false;
        }
        let name = copy.name(receiver);
        let star = punct('*', Ends::at(name.span()).first);
        let whole = group(Delimiter::Parenthesis, quote!(#star #name), name.span());
        *receiver = Expr::Verbatim(whole.to_token_stream());
        true
    }

    fn bare(&self, inner: &mut Expr, at: &Position) -> bool {
        let Some(copy) = self.find(inner, at) else { return false };
        if copy.is_leader() {
            return false;
        }
        *inner = Expr::Verbatim(copy.name(inner).to_token_stream());
        true
    }

    /// The call that says that a better one is rare.
    fn rarely(&self) -> TokenStream {
        let root = self.root;
        quote!(#root::__private::rarely();)
    }

    /// `LastCopy::Given { v: VALUE }`: a struct literal, so that a value of another type is an error of the value.
    fn given(&self, value: Expr) -> Expr {
        let (root, tokens) = (self.root, value.to_token_stream());
        let ends = Ends::of(&tokens);
        // Where somebody is still typing, the token before the missing value tells what is missing.
        let is_missing = matches!(tokens.clone().into_iter().next(), Some(TokenTree::Ident(name)) if name == MISSING);
        let value = if is_missing { Expr::Verbatim(quote!((#tokens))) } else { value };
        let braces = group(Delimiter::Brace, TokenStream::new(), ends.last);
        let field = FieldValue {
            attrs: Vec::new(),
            member: Member::Named(ident("v", ends.first)),
            colon_token: Some(Token![:](ends.first)),
            expr: value,
        };
        Expr::Struct(ExprStruct {
            attrs: Vec::new(),
            qself: None,
            path: parse_quote!(#root::__private::LastCopy::Given),
            brace_token: token::Brace { span: braces.delim_span() },
            fields: std::iter::once(field).collect(),
            dot2_token: None,
            rest: None,
        })
    }

    /// `(a, b) = e` becomes `{ let (a1, b1); (a1, b1) = e; a = …; b = …; }`, of those that are assigned variables.
    fn destructured(&self, assign: &ExprAssign, at: &Position) -> Option<Expr> {
        let mut parts = Vec::new();
        leaves(&assign.left, &mut parts);
        let (mut names, mut then, mut replaced) = (Vec::new(), Vec::new(), HashMap::new());
        for (number, part) in parts.into_iter().enumerate() {
            let Some(copy) = self.find(part, at) else { continue };
            if copy.is_leader() && copy.outer.is_bare && copy.outer.note(copy.number).is_none() {
                continue;
            }
            let own = copy.name(part);
            let name = local(&format!("__part_{number}"), Ends::of(&part.to_token_stream()).first);
            then.push(if copy.is_leader() {
                let note = copy.outer.note(copy.number).map(|note| quote!(#note = true;));
                quote!(#own = #name; #note)
            } else {
                let given = self.given(Expr::Verbatim(name.to_token_stream()));
                let rarely = copy.is_companion().then(|| self.rarely());
                quote!(#rarely #own = #given;)
            });
            replaced.insert(std::ptr::from_ref(part), name.clone());
            names.push(name);
        }
        if names.is_empty() {
            return None;
        }
        let mut changed = assign.clone();
        let mut renamed = Vec::new();
        // The clone has its own expressions, in the same order.
        leaves(&assign.left, &mut renamed);
        let renamed: Vec<Option<Ident>> =
            renamed.into_iter().map(|part| replaced.get(&std::ptr::from_ref(part)).cloned()).collect();
        rename(&mut changed.left, &mut renamed.into_iter());
        let mut statements: Vec<Stmt> = Vec::new();
        for name in &names {
            statements.push(parse_quote!(let #name;));
        }
        let semicolon = token::Semi::default();
        statements.push(Stmt::Expr(Expr::Assign(changed), Some(semicolon)));
        for tokens in then {
            statements.push(Stmt::Expr(Expr::Verbatim(tokens), None));
        }
        Some(block(statements))
    }
}

/// `{ BEFORE place = x; AFTER }`
fn between(before: TokenStream, assign: &ExprAssign, after: TokenStream) -> Expr {
    let assigned = Stmt::Expr(Expr::Assign(assign.clone()), Some(token::Semi::default()));
    let all = [Stmt::Expr(Expr::Verbatim(before), None), assigned, Stmt::Expr(Expr::Verbatim(after), None)];
    block(all.into_iter().filter(|one| !one.to_token_stream().is_empty()).collect())
}

fn block(stmts: Vec<Stmt>) -> Expr {
    let block = Block { brace_token: token::Brace::default(), stmts };
    Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block })
}

/// Puts other names into the places of a destructuring assignment, in the order of [`leaves`].
fn rename(left: &mut Expr, names: &mut impl Iterator<Item = Option<Ident>>) {
    match left {
        Expr::Tuple(parts) => parts.elems.iter_mut().for_each(|part| rename(part, names)),
        Expr::Array(parts) => parts.elems.iter_mut().for_each(|part| rename(part, names)),
        Expr::Call(parts) => parts.args.iter_mut().for_each(|part| rename(part, names)),
        Expr::Struct(parts) => {
            for part in &mut parts.fields {
                rename(&mut part.expr, names);
                part.colon_token.get_or_insert_with(Default::default);
            }
        }
        Expr::Paren(inner) => rename(&mut inner.expr, names),
        Expr::Group(inner) => rename(&mut inner.expr, names),
        Expr::Infer(_) => {}
        Expr::Range(range) if range.start.is_none() && range.end.is_none() => {}
        left => {
            if let Some(Some(name)) = names.next() {
                *left = Expr::Verbatim(name.to_token_stream());
            }
        }
    }
}
