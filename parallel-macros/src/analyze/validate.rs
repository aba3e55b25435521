//! Validation: patterns that do not fit every item are refused, and so are values that have nowhere to go.
//!
//! rustc would find both. But it would propose `let … else` for such a pattern, and `break` for such a value, which do
//! not help here.

use crate::ast::{Binding, Clause, Clauses, For, Form, Fragment, Input, Sink};
use crate::diagnostics::broken_rule_at;
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::{MISSING, code};
use crate::tokens::spans::local;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{BinOp, Block, Error, Expr, ExprIf, Pat, Path, Stmt, Token, UnOp};

/// Refuses such patterns and values, and replaces them by what was meant. Gives `true` if the body of a statement loop
/// ended with a value.
pub(crate) fn validate(input: &mut Input, errors: &mut Vec<Error>) -> bool {
    let is_first = errors.is_empty();
    if let (Some(clauses), true) = (input.form.clauses_mut(), is_first) {
        let mut filters = Vec::new();
        filters.extend(check_input(&mut clauses.first, errors));
        filters.extend(check_items(&mut clauses.first, errors));
        for mut clause in std::mem::take(&mut clauses.rest) {
            let filter = match &mut clause {
                Clause::For(inner) => check_items(inner, errors),
                Clause::Let(binding) => {
                    clause = check_value(binding, errors).unwrap_or(clause);
                    None
                }
                Clause::If { .. } => None,
            };
            filters.push(clause);
            filters.extend(filter);
        }
        clauses.rest = filters;
    }
    match &mut input.form {
        Form::List { value, clauses } | Form::Reduction { value, clauses, .. } if is_first => {
            uncalled(value, clauses, errors);
            false
        }
        Form::Statement { body, sink: None, .. } => value_of(body, errors),
        Form::Statement { sink: Some(sink), .. } if is_first => {
            check_sink(sink, errors);
            false
        }
        _ => false,
    }
}

/// Refuses `|x| f(x) for x in xs`, and makes it `f(x) for x in xs`.
fn uncalled(value: &mut Fragment<Expr>, clauses: &Clauses, errors: &mut Vec<Error>) {
    let Some(Expr::Closure(closure)) = &value.tree else { return };
    let Some(parameter) = closure.inputs.first().filter(|_| closure.inputs.len() == 1) else { return };
    if matches!(&*closure.body, Expr::Path(body) if body.path.is_ident(MISSING)) {
        return;
    }
    let rest =
        clauses.rest.iter().filter_map(|clause| if let Clause::For(inner) = clause { Some(inner) } else { None });
    let is_item = |clause: &For| code(&clause.pattern.tokens) == code(&parameter.to_token_stream());
    if !std::iter::once(&clauses.first).chain(rest).any(is_item) {
        return;
    }
    let (parameter, body) = (code(&parameter.to_token_stream()), closure.body.to_token_stream());
    let text =
        format!("`|{parameter}|` makes a closure of each item, and nobody calls it; write `{} for …`", code(&body));
    errors.push(Error::new(value.ends().first, text));
    value.tokens = body;
    value.tree = syn::parse2(value.tokens.clone()).ok();
}

/// Refuses a pattern that does not fit every `value`. The message proposes `instead`, which leaves out the other
/// values.
fn is_refutable(pattern: &Fragment<Pat>, value: &str, instead: &str, errors: &mut Vec<Error>) -> bool {
    let Some(part) = pattern.tree.as_ref().and_then(refutable_part).map(ToTokens::to_token_stream) else {
        return false;
    };
    let text = format!("`{}` does not fit every {value}; to leave out the others write `{instead}`", code(&part));
    errors.push(broken_rule_at("refutable", &part, text));
    true
}

/// Refuses `then |Ok(x)| …`, and makes it `then |item| if let Ok(x) = item { … }`.
fn check_sink(sink: &mut Sink, errors: &mut Vec<Error>) {
    let instead = format!("then |value| if let {} = value {{ … }}", code(&sink.pattern.tokens));
    if !is_refutable(&sink.pattern, "value", &instead, errors) {
        return;
    }
    let item = local("__fit", proc_macro2::Span::call_site());
    let pattern = std::mem::replace(&mut sink.pattern.tokens, item.to_token_stream());
    let value = &sink.value.tokens;
    sink.value.tokens = quote!(if let #pattern = #item { #value });
    (sink.pattern.tree, sink.value.tree) = (None, syn::parse2(sink.value.tokens.clone()).ok());
}

/// Refuses `for x in xs && c`, and makes it `for x in xs if c`: a `bool` has no items.
fn check_input(clause: &mut For, errors: &mut Vec<Error>) -> Option<Clause> {
    let Some(Expr::Binary(binary)) = &clause.input.tree else { return None };
    let BinOp::And(sign) = &binary.op else { return None };
    let (left, right) = (binary.left.to_token_stream(), binary.right.to_token_stream());
    let (pattern, input, condition) = (code(&clause.pattern.tokens), code(&left), code(&right));
    let text = format!("a filter begins with `if`; write `for {pattern} in {input} if {condition}`");
    errors.push(Error::new(sign.spans[0], text));
    clause.input = Fragment { tree: syn::parse2(left.clone()).ok(), tokens: left };
    let tree = syn::parse2(right.clone()).ok();
    Some(Clause::If { keyword: Token![if](clause.keyword.span), condition: Fragment { tokens: right, tree } })
}

/// Refuses `for Some(x) in xs`, and makes it `for item in xs if let Some(x) = item`.
fn check_items(clause: &mut For, errors: &mut Vec<Error>) -> Option<Clause> {
    let instead = format!("for item in … if let {} = item", code(&clause.pattern.tokens));
    if !is_refutable(&clause.pattern, "item", &instead, errors) {
        return None;
    }
    let item = local("__fit", clause.keyword.span);
    let pattern = std::mem::replace(&mut clause.pattern.tokens, item.to_token_stream());
    clause.pattern.tree = None;
    Some(filter(&pattern, &item.into_token_stream(), clause.keyword.span))
}

/// Refuses `let Ok(x) = f(y)`, and makes it `if let Ok(x) = f(y)`.
fn check_value(binding: &Binding, errors: &mut Vec<Error>) -> Option<Clause> {
    let (pattern, value) = (&binding.pattern.tokens, &binding.value.tokens);
    let instead = format!("if let {} = …", code(pattern));
    is_refutable(&binding.pattern, "value", &instead, errors).then(|| filter(pattern, value, binding.keyword.span))
}

fn filter(pattern: &TokenStream, value: &TokenStream, at: proc_macro2::Span) -> Clause {
    let tokens = quote!(let #pattern = #value);
    let tree = syn::parse2(tokens.clone()).ok();
    Clause::If { keyword: Token![if](at), condition: Fragment { tokens, tree } }
}

/// The part of a pattern that does not fit every value of its type: a variant of `Option` or `Result`. Of other names
/// the macro cannot know; there rustc reports it.
fn refutable_part(pattern: &Pat) -> Option<&Pat> {
    let is_one_of_two = |path: &Path| {
        let names = ["Some", "None", "Ok", "Err"];
        path.get_ident().is_some_and(|name| names.iter().any(|one| name == one))
    };
    match pattern {
        Pat::TupleStruct(inner) if is_one_of_two(&inner.path) => Some(pattern),
        Pat::Ident(name) if name.ident == "None" => Some(pattern),
        Pat::Tuple(tuple) => tuple.elems.iter().find_map(refutable_part),
        Pat::Paren(inner) => refutable_part(&inner.pat),
        Pat::Reference(inner) => refutable_part(&inner.pat),
        _ => None,
    }
}

/// Refuses a value at the end of a body, and puts a semicolon after it. Gives `true` if there was one.
fn value_of(body: &mut Fragment<Block>, errors: &mut Vec<Error>) -> bool {
    let Some(Stmt::Expr(value, None)) = body.tree.as_ref().and_then(|block| block.stmts.last()) else { return false };
    if !is_value(value) {
        return false;
    }
    let text = "a loop with a body gives nothing, so this value has nowhere to go; write `VALUE for … in …` for a list";
    errors.push(broken_rule_at("body-with-value", &value.to_token_stream(), text));
    let mut tokens = TokenStream::new();
    for token in std::mem::take(&mut body.tokens) {
        let TokenTree::Group(group) = &token else { continue };
        if group.delimiter() == Delimiter::None {
            // An invisible group: the body is a block that another macro was given.
            tokens.extend(quote!({ let _ = #group; }));
            continue;
        }
        let inner = group.stream();
        let mut ended = Group::new(group.delimiter(), quote!(let _ = { #inner };));
        ended.set_span(group.span());
        tokens.extend([TokenTree::Group(ended)]);
    }
    body.tree = syn::parse2(tokens.clone()).ok();
    body.tokens = tokens;
    true
}

/// Tells if the value of an expression is surely not `()`.
fn is_value(expression: &Expr) -> bool {
    match without_parens(expression) {
        Expr::Binary(binary) => !crate::analyze::changes::is_compound(&binary.op),
        Expr::Lit(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Cast(_) | Expr::Struct(_) | Expr::Reference(_) => true,
        Expr::Tuple(tuple) => !tuple.elems.is_empty(),
        Expr::Unary(unary) => !matches!(unary.op, UnOp::Deref(_)),
        // All branches have one type, so one branch that is surely a value is enough.
        Expr::If(choice) if has_else(choice) => {
            let mut branches = choice.else_branch.iter().map(|(_, branch)| branch);
            ends_with_value(&choice.then_branch) || branches.any(|branch| is_value(branch))
        }
        Expr::Match(choice) => choice.arms.iter().any(|arm| is_value(&arm.body)),
        Expr::Block(inner) => ends_with_value(&inner.block),
        Expr::Unsafe(inner) => ends_with_value(&inner.block),
        _ => false,
    }
}

fn ends_with_value(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr(value, None)) if is_value(value))
}

/// Tells if an `if` has an `else` for every case. Without one, rustc itself refuses a value.
fn has_else(choice: &ExprIf) -> bool {
    choice.else_branch.as_ref().is_some_and(|(_, branch)| match &**branch {
        Expr::If(inner) => has_else(inner),
        _ => true,
    })
}
