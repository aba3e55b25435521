//! Input that could not be read as it should be: cut at its keywords, mended where that is safe, and sent the same way.
//!
//! Someone is still typing, or has made a mistake. Either way everything that can be read goes out in the very shape
//! that good input has, so that the editor knows the types around the cursor, and one mistake makes one error.

use crate::ast::{Binding, Clause, Clauses, For, Form, Input, Part, Setting, SettingValue};
use crate::parse::{Fault, inner_for, is_for, is_keyword, is_punct};
use crate::{habits, reducers, settings};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Block, Error, Expr, Label, Pat, Token, Type};

/// Reads what can be read; the errors are what is left to say of the rest.
pub(crate) fn mend(tokens: TokenStream, fault: Fault, root: &TokenStream) -> (Input, Vec<Error>) {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if matches!(fault, Fault::Shape(_)) {
        tokens = habits::translate(&tokens);
    }
    let mut mender =
        Mender { root, own: matches!(fault, Fault::Shape(_)), rest: false, holes: false, errors: Vec::new() };
    let input = mender.input(&tokens);
    let Mender { rest, holes, errors, .. } = mender;
    let errors = match fault {
        Fault::Shape(error) => vec![error],
        Fault::Rust(error) => {
            if !errors.is_empty() {
                errors
            } else if holes || rest || matches!(input.form, Form::Unfinished { .. }) {
                vec![error]
            } else {
                // Every part can be read (`0.. if c`: syn takes the `if` for the end of the range), or goes to rustc.
                Vec::new()
            }
        }
    };
    (input, errors)
}

struct Mender<'r> {
    root: &'r TokenStream,
    /// There already is an error of ours: rustc shall not add to it.
    own: bool,
    /// Some tokens belong nowhere.
    rest: bool,
    /// Something had to be made up.
    holes: bool,
    errors: Vec<Error>,
}

impl Mender<'_> {
    fn hole(&mut self) -> TokenStream {
        self.holes = true;
        let root = self.root;
        quote!(#root::__private::hole())
    }

    /// One part; what can't be read of it goes to rustc, unless an error of ours is there: then its readable beginning.
    fn part<T>(&mut self, tokens: &[TokenTree], parse: impl Fn(ParseStream) -> syn::Result<T>) -> Part<T> {
        let read = |tokens: &[TokenTree]| {
            let tokens: TokenStream = tokens.iter().cloned().collect();
            (&parse).parse2(tokens.clone()).ok().map(|tree| Part { tokens, tree: Some(tree) })
        };
        if let Some(part) = read(tokens) {
            return part;
        }
        // `s.`, `a +`, `x::`: without what waits for an operand the rest can still be checked.
        let mut kept = tokens;
        while let Some((TokenTree::Punct(punct), before)) = kept.split_last() {
            if punct.as_char() == '?' {
                break;
            }
            kept = before;
            if let Some(part) = read(kept) {
                self.unfinished(&tokens[kept.len()..]);
                return part;
            }
        }
        if self.own {
            return (1..tokens.len()).rev().find_map(|len| read(&tokens[..len])).unwrap_or_else(|| self.empty());
        }
        if tokens.is_empty() {
            return self.empty();
        }
        Part { tokens: tokens.iter().cloned().collect(), tree: None }
    }

    fn empty<T>(&mut self) -> Part<T> {
        Part { tokens: self.hole(), tree: None }
    }

    /// Something is still to come after these tokens.
    fn unfinished(&mut self, waiting: &[TokenTree]) {
        if let (Some(last), false) = (waiting.last(), self.own) {
            let waiting: String = waiting.iter().map(ToString::to_string).collect();
            self.errors.push(Error::new(last.span(), format!("nothing follows `{waiting}`; finish the expression")));
        }
    }

    /// An expression and the token before it.
    fn after(&mut self, before: &TokenTree, tokens: &[TokenTree]) -> Part<Expr> {
        if tokens.is_empty() {
            self.unfinished(std::slice::from_ref(before));
        }
        self.expression(tokens)
    }

    fn expression(&mut self, tokens: &[TokenTree]) -> Part<Expr> {
        let inner = tokens.iter().find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => inner_for(group),
            _ => None,
        });
        let part = self.part(tokens, Expr::parse);
        if let (None, Some(inner), false) = (&part.tree, inner, self.own) {
            let text = "a comprehension inside a body needs its own `parallel!`; write `parallel!(… for … in …)`";
            self.errors.push(Error::new(inner.span(), text));
            self.own = true;
            return self.empty();
        }
        part
    }

    fn pattern(&mut self, tokens: &[TokenTree]) -> Part<Pat> {
        let part = self.part(tokens, Pat::parse_multi_with_leading_vert);
        // What stands for a value is no pattern.
        if part.tree.is_none() && (tokens.is_empty() || self.own) {
            return Part { tokens: quote!(_), tree: None };
        }
        part
    }

    fn input(&mut self, tokens: &[TokenTree]) -> Input {
        let mut at = 0;
        let mut settings = Vec::new();
        while let Some(ident) = setting_at(tokens, at) {
            let end = find(tokens, at, |token| is_punct(token, ',')).unwrap_or(tokens.len());
            settings.push(self.setting(ident, &tokens[at + 1], &tokens[at + 2..end]));
            at = (end + 1).min(tokens.len());
        }
        let mut scratch = Vec::new();
        while tokens.get(at).is_some_and(|token| is_keyword(token, "let")) {
            // A forgotten semicolon: the loop starts at its `for`, or at a comprehension nobody can find.
            let semicolon = find(tokens, at, |token| is_punct(token, ';'));
            let Some(end) = semicolon.or_else(|| (at..tokens.len()).find(|&at| is_for(tokens, at))) else { break };
            scratch.push(self.binding(&tokens[at..end]));
            at = end + usize::from(semicolon.is_some());
        }
        Input { settings, scratch, form: self.form(&tokens[at..]) }
    }

    fn setting(&mut self, ident: Ident, equals: &TokenTree, value: &[TokenTree]) -> Setting {
        let value = if ident == settings::INTO {
            SettingValue::Into(self.part(value, Type::parse))
        } else {
            let value = self.after(equals, value);
            match settings::find(&ident) {
                Some(name) => SettingValue::Method(name, value),
                None => SettingValue::Unknown(value),
            }
        };
        Setting { ident, value }
    }

    fn form(&mut self, tokens: &[TokenTree]) -> Form {
        let start = statement_start(tokens);
        if tokens.len() > start && is_for(tokens, start) {
            return self.statement(tokens, start);
        }
        if let [TokenTree::Ident(name), TokenTree::Group(group), rest @ ..] = tokens
            && group.delimiter() == Delimiter::Parenthesis
            && inner_for(group).is_some()
            && !rest.iter().any(|token| is_keyword(token, "for"))
        {
            self.rest |= !matches!(rest, [] | [TokenTree::Punct(_)]);
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut parts = inner.split(|token| is_punct(token, ','));
            let looped = parts.next().unwrap_or_default();
            let (reducer, value, clauses) = match self.comprehension(looped) {
                Form::List { value, clauses } => (reducers::find(name), value, clauses),
                // Nobody knows the type of a reduction of pairs.
                Form::Map { value, clauses, .. } => (None, value, clauses),
                _ => unreachable!("a `for` stands in the group"),
            };
            let args = self.args(&inner[looped.len()..]);
            return Form::Reduction { reducer, name: name.clone(), value, clauses, args };
        }
        let end = find(tokens, 0, |token| is_punct(token, ',')).unwrap_or(tokens.len());
        self.rest |= end + 1 < tokens.len();
        self.comprehension(&tokens[..end])
    }

    /// Closures have commas of their own, so the arguments are read one after the other.
    fn args(&mut self, tokens: &[TokenTree]) -> Vec<Part<Expr>> {
        let mut args = Vec::new();
        let mut at = 1;
        while at < tokens.len() {
            let ends = (at..=tokens.len()).filter(|&end| end == tokens.len() || is_punct(&tokens[end], ','));
            let read = |end: &usize| Expr::parse.parse2(tokens[at..*end].iter().cloned().collect()).is_ok();
            let end = ends.clone().find(read).unwrap_or_else(|| ends.clone().next().unwrap_or(tokens.len()));
            args.push(self.expression(&tokens[at..end]));
            at = end + 1;
        }
        args
    }

    fn comprehension(&mut self, tokens: &[TokenTree]) -> Form {
        let first = (0..tokens.len()).find(|&at| is_for(tokens, at)).unwrap_or(tokens.len());
        let arrow =
            (0..first.saturating_sub(1)).find(|&at| is_punct(&tokens[at], '=') && is_punct(&tokens[at + 1], '>'));
        let key = arrow.map(|at| self.expression(&tokens[..at]));
        let value = self.expression(&tokens[arrow.map_or(0, |at| at + 2)..first]);
        if first == tokens.len() {
            return Form::Unfinished { value };
        }
        let clauses = self.clauses(&tokens[first..]);
        match key {
            Some(key) => Form::Map { key, value, clauses },
            None => Form::List { value, clauses },
        }
    }

    fn statement(&mut self, tokens: &[TokenTree], start: usize) -> Form {
        let head: TokenStream = tokens[..start].iter().cloned().collect();
        let (attributes, label) = head_parts.parse2(head).unwrap_or_default();
        let is_body =
            |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let body = (start..tokens.len()).rev().find(|&at| is_body(&tokens[at])).unwrap_or(tokens.len());
        self.rest |= body + 2 < tokens.len();
        let clauses = self.clauses(&tokens[start..body]);
        let tokens: TokenStream = tokens.get(body).cloned().into_iter().collect();
        self.holes |= tokens.is_empty();
        let tree = Block::parse.parse2(tokens.clone()).ok();
        let unreadable = tree.is_none() && (self.own || tokens.is_empty());
        let body = Part { tokens: if unreadable { quote!({}) } else { tokens }, tree };
        Form::Statement { attributes, label, clauses, body }
    }

    /// `tokens` start with a `for`.
    fn clauses(&mut self, tokens: &[TokenTree]) -> Clauses {
        let is_start = |at: usize| is_for(tokens, at) || ["if", "let"].iter().any(|word| is_keyword(&tokens[at], word));
        let mut starts = vec![0];
        for at in 1..tokens.len() {
            // `if let`, and the `let` of a chain, start nothing.
            let chained = is_keyword(&tokens[at], "let")
                && (is_keyword(&tokens[at - 1], "if")
                    || is_punct(&tokens[at - 1], '&')
                    || is_punct(&tokens[at - 1], '|'));
            if is_start(at) && !chained {
                starts.push(at);
            }
        }
        starts.push(tokens.len());
        let mut clauses =
            starts.windows(2).map(|cut| self.clause(&tokens[cut[0]..cut[1]])).collect::<Vec<_>>().into_iter();
        let Some(Clause::For(first)) = clauses.next() else { unreachable!("the first token is a `for`") };
        Clauses { first, rest: clauses.collect() }
    }

    fn clause(&mut self, tokens: &[TokenTree]) -> Clause {
        let span = tokens[0].span();
        if is_keyword(&tokens[0], "for") {
            Clause::For(self.for_clause(span, &tokens[1..]))
        } else if is_keyword(&tokens[0], "if") {
            Clause::If { keyword: Token![if](span), condition: self.after(&tokens[0], &tokens[1..]) }
        } else {
            Clause::Let(self.binding(tokens))
        }
    }

    fn for_clause(&mut self, span: Span, tokens: &[TokenTree]) -> For {
        let in_at = find(tokens, 0, |token| is_keyword(token, "in"));
        let (head, rest) = tokens.split_at(in_at.unwrap_or_else(|| {
            // Without `in`: the longest beginning that is a pattern, and the rest.
            let is_pattern = |len: &usize| {
                let head = tokens[..*len].iter().cloned().collect();
                Pat::parse_multi_with_leading_vert.parse2(head).is_ok()
            };
            (1..=tokens.len()).rev().find(is_pattern).unwrap_or(0)
        }));
        let input = match (in_at, rest.split_first()) {
            (Some(_), Some((keyword, input))) => self.after(keyword, input),
            _ => self.expression(rest),
        };
        let (pattern, ty) = self.annotated(head);
        For { keyword: Token![for](span), pattern, ty, input }
    }

    /// `tokens` start with a `let`.
    fn binding(&mut self, tokens: &[TokenTree]) -> Binding {
        let equals = find(tokens, 1, |token| is_punct(token, '=')).unwrap_or(tokens.len());
        let (pattern, ty) = self.annotated(&tokens[1..equals]);
        let value = match tokens[equals..].split_first() {
            Some((equals, value)) => self.after(equals, value),
            None => self.after(&tokens[tokens.len() - 1], &[]),
        };
        Binding { keyword: Token![let](tokens[0].span()), pattern, ty, value }
    }

    /// `PAT [: TYPE]`
    fn annotated(&mut self, tokens: &[TokenTree]) -> (Part<Pat>, Option<Part<Type>>) {
        let is_path = |at: usize| {
            let colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
            colon(at + 1) || at > 0 && colon(at - 1)
        };
        let colon = (0..tokens.len()).find(|&at| is_punct(&tokens[at], ':') && !is_path(at));
        let pattern = self.pattern(&tokens[..colon.unwrap_or(tokens.len())]);
        let ty = colon.and_then(|at| {
            let part = self.part(&tokens[at + 1..], Type::parse);
            part.tree.is_some().then_some(part)
        });
        (pattern, ty)
    }
}

fn find(tokens: &[TokenTree], from: usize, is: impl Fn(&TokenTree) -> bool) -> Option<usize> {
    (from..tokens.len()).find(|&at| is(&tokens[at]))
}

/// The name of the setting that starts here: `IDENT =`, but neither `==` nor `=>`.
pub(crate) fn setting_at(tokens: &[TokenTree], at: usize) -> Option<Ident> {
    match (tokens.get(at)?, tokens.get(at + 1)?, tokens.get(at + 2)) {
        (TokenTree::Ident(_), TokenTree::Punct(punct), Some(next))
            if punct.spacing() == proc_macro2::Spacing::Joint && (is_punct(next, '=') || is_punct(next, '>')) =>
        {
            None
        }
        (TokenTree::Ident(ident), TokenTree::Punct(punct), _) if punct.as_char() == '=' => Some(ident.clone()),
        _ => None,
    }
}

/// Where the `for` of a statement loop would be: behind attributes and a label.
fn statement_start(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while let [hash, TokenTree::Group(_), ..] = &tokens[at..]
        && is_punct(hash, '#')
    {
        at += 2;
    }
    match &tokens[at..] {
        [tick, TokenTree::Ident(_), colon, ..] if is_punct(tick, '\'') && is_punct(colon, ':') => at + 3,
        _ => at,
    }
}

fn head_parts(stream: ParseStream) -> syn::Result<(Vec<Attribute>, Option<Label>)> {
    let attributes = stream.call(Attribute::parse_outer)?;
    Ok((attributes, if stream.is_empty() { None } else { Some(stream.parse()?) }))
}
