//! Indices made of the number of the item: `i + 1`, `y * w + x`, as polynomials in what they are made of.
//!
//! [`Values`] keeps what the variables of the body are made of: the loop's own index, the variables of inner loops over ranges, and
//! what a `let` computes from them. All other variables that an index names are parts of the index: names from around the loop,
//! which the loop must leave alone.

use crate::analyze::index::Index;
use crate::analyze::place::Place;
use crate::analyze::scope::{Position, names};
use crate::analyze::visit::Bound;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeMap;
use syn::{BinOp, Expr, ExprRange, Lit, Pat, RangeLimits, UnOp};

/// A factor of a product: the number of the item, the count of an inner loop, or a part from around the loop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Factor {
    Item,
    Inner(usize),
    Part(String),
}

/// A polynomial with whole coefficients: a sum of products.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Polynomial(BTreeMap<Vec<Factor>, i128>);

impl Polynomial {
    pub(crate) fn constant(number: i128) -> Self {
        Self(BTreeMap::from([(Vec::new(), number)])).tidy()
    }

    fn factor(factor: Factor) -> Self {
        Self(BTreeMap::from([(vec![factor], 1)]))
    }

    pub(crate) fn item() -> Self {
        Self::factor(Factor::Item)
    }

    /// A number that nothing else is.
    pub(crate) fn unknown() -> Self {
        Self::factor(Factor::Part(String::new()))
    }

    fn tidy(mut self) -> Self {
        self.0.retain(|_, times| *times != 0);
        self
    }

    pub(crate) fn plus(mut self, other: &Self, times: i128) -> Option<Self> {
        for (product, more) in &other.0 {
            let sum = self.0.entry(product.clone()).or_default();
            *sum = sum.checked_add(more.checked_mul(times)?)?;
        }
        Some(self.tidy())
    }

    pub(crate) fn times(&self, other: &Self) -> Option<Self> {
        let mut result = Self::default();
        for (one, times) in &self.0 {
            for (other, more) in &other.0 {
                let mut product: Vec<Factor> = one.iter().chain(other).cloned().collect();
                product.sort();
                // Nobody writes longer ones.
                if product.len() > 8 || result.0.len() > 64 {
                    return None;
                }
                let sum = result.0.entry(product).or_default();
                *sum = sum.checked_add(times.checked_mul(*more)?)?;
            }
        }
        Some(result.tidy())
    }

    /// The lowest, or the highest, that it is while the number of the item goes from `first` to before `end`, if no part is below 0.
    fn extreme(&self, (first, end): &(Self, Self), is_highest: bool) -> Option<Self> {
        let last = end.clone().plus(&Self::constant(1), -1)?;
        let mut extreme = Self::default();
        for (product, times) in &self.0 {
            let mut term = Self::constant(*times);
            for factor in product {
                let factor = match factor {
                    Factor::Item if (*times > 0) == is_highest => last.clone(),
                    Factor::Item => first.clone(),
                    factor => Self::factor(factor.clone()),
                };
                term = term.times(&factor)?;
            }
            extreme = extreme.plus(&term, 1)?;
        }
        Some(extreme).filter(Self::is_fixed)
    }

    /// The number that the polynomial is, if it is one.
    pub(crate) fn number(&self) -> Option<i128> {
        match self.0.iter().next() {
            None => Some(0),
            Some((product, times)) => (product.is_empty() && self.0.len() == 1).then_some(*times),
        }
    }

    /// Tells if it is never below 0, as long as no part is.
    pub(crate) fn is_natural(&self) -> bool {
        self.0.values().all(|times| *times >= 0)
    }

    /// Tells if it is made of parts from around the loop alone.
    fn is_fixed(&self) -> bool {
        self.0.keys().flatten().all(|factor| matches!(factor, Factor::Part(_)))
    }

    /// The products, each with what it is multiplied by: the keys of its parts.
    pub(crate) fn products(&self) -> impl Iterator<Item = (i128, impl Iterator<Item = &str>)> {
        self.0.iter().map(|(product, times)| {
            let parts = product.iter().filter_map(|factor| match factor {
                Factor::Part(key) => Some(&**key),
                _ => None,
            });
            (*times, parts)
        })
    }
}

/// What is known of the value of an expression.
#[derive(Clone, Debug, Default)]
struct Value {
    /// What it is.
    exact: Option<Polynomial>,
    /// What it is not above.
    at_most: Vec<Polynomial>,
}

impl Value {
    fn bounds(&self) -> impl Iterator<Item = &Polynomial> {
        self.exact.iter().chain(&self.at_most)
    }
}

/// A part of an index: an expression around the loop.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) tokens: TokenStream,
    /// The places in it, which the loop must leave alone.
    pub(crate) places: Vec<Place>,
    /// True if what it is summed up to is cast as a whole, `(a * b) as usize`: of integers that is the same as if each were cast.
    pub(crate) is_summed: bool,
}

/// An index as a sum: the number of the item so often, the counts of inner loops so often, and the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sum {
    pub(crate) stride: Polynomial,
    pub(crate) offset: Polynomial,
    /// Of each inner loop: how often its count is added, and how many items it has at most.
    pub(crate) inner: Vec<(Polynomial, Polynomial)>,
}

/// The elements that an indexing reaches: one, or a slice up to before `end`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reached {
    pub(crate) start: Sum,
    pub(crate) end: Option<Sum>,
}

impl Reached {
    /// Tells if it is the element at the number of the item.
    pub(crate) fn is_item(&self) -> bool {
        self.end.is_none() && self.start == Sum { stride: Polynomial::constant(1), ..Sum::default() }
    }
}

impl Sum {
    /// The same sum with another stride. What is left of its own is the count of an inner loop over the numbers of the items.
    fn with_stride(&self, stride: &Polynomial, (first, end): &(Polynomial, Polynomial)) -> Option<Self> {
        let rest = self.stride.clone().plus(stride, -1)?;
        let mut sum = Self { stride: stride.clone(), ..self.clone() };
        if rest != Polynomial::default() {
            sum.offset = sum.offset.plus(&rest.times(first)?, 1)?;
            sum.inner.push((rest, end.clone().plus(first, -1)?));
        }
        Some(sum)
    }
}

impl Reached {
    /// The same elements with another stride.
    pub(crate) fn with_stride(&self, stride: &Polynomial, range: &(Polynomial, Polynomial)) -> Option<Self> {
        let start = self.start.with_stride(stride, range)?;
        let end = match &self.end {
            Some(end) => Some(end.with_stride(stride, range)?),
            None => None,
        };
        Some(Self { start, end })
    }
}

/// What the variables of the body are made of.
#[derive(Default)]
pub(crate) struct Values {
    /// Every binding so far: in which scope, the name, and what is known of it. A later one of the same name in the same scope is
    /// another variable.
    bound: Vec<(usize, String, Value)>,
    /// The number of items that each inner loop has at most.
    lengths: Vec<Polynomial>,
    /// The parts of all indices, by their keys.
    pub(crate) parts: BTreeMap<String, Part>,
    /// True within a sum that is cast as a whole.
    is_summed: bool,
}

impl Values {
    /// Notes what a pattern binds, in the innermost scope.
    pub(crate) fn bind(&mut self, pattern: &Pat, bound: &Bound<'_>, index: Option<&Index>, at: &Position) {
        let Some(scope) = at.scopes.len().checked_sub(1) else { return };
        let variable = match pattern {
            Pat::Type(typed) => &*typed.pat,
            pattern => pattern,
        };
        if let Pat::Ident(name) = variable
            && name.by_ref.is_none()
            && name.mutability.is_none()
            && name.subpat.is_none()
        {
            let value = match bound {
                _ if at.conditional > 0 => Value::default(),
                Bound::Value(value) => self.value(value, index, at),
                Bound::Each(input) => self.counted(input, index, at).unwrap_or_default(),
                Bound::Unknown => Value::default(),
            };
            self.bound.push((scope, identity(&name.ident), value));
            return;
        }
        self.bound.extend(names(pattern).into_iter().map(|name| (scope, name, Value::default())));
    }

    /// The elements that an index reaches, if it is known.
    pub(crate) fn reached(&mut self, expression: &Expr, index: Option<&Index>, at: &Position) -> Option<Reached> {
        index?;
        if let Expr::Range(range) = without_parens(expression) {
            let (start, end) = self.ends(range, index, at)?;
            let start = self.sum(start.exact.as_ref()?)?;
            // Of several bounds, the first that goes on as the start does.
            let end = end.bounds().filter_map(|end| self.sum(end)).find(|end| end.stride == start.stride)?;
            return Some(Reached { start, end: Some(end) });
        }
        let value = self.value(expression, index, at).exact?;
        Some(Reached { start: self.sum(&value)?, end: None })
    }

    /// The elements that `out[start..][..length]` reaches, of which these are the two indices.
    pub(crate) fn reached_from(
        &mut self,
        (from, to): (&ExprRange, &ExprRange),
        index: Option<&Index>,
        at: &Position,
    ) -> Option<Reached> {
        index?;
        let start = self.exact(from.start.as_ref()?, index, at)?;
        let (None, None) = (&from.end, &to.start) else { return None };
        let mut length = self.exact(to.end.as_ref()?, index, at)?;
        if matches!(to.limits, RangeLimits::Closed(_)) {
            length = length.plus(&Polynomial::constant(1), 1)?;
        }
        let (start, end) = (self.sum(&start)?, self.sum(&start.plus(&length, 1)?)?);
        (end.stride == start.stride).then_some(Reached { start, end: Some(end) })
    }

    /// The value of an expression that is made of parts from around the loop alone.
    pub(crate) fn fixed(&mut self, expression: &Expr, at: &Position) -> Option<Polynomial> {
        self.value(expression, None, at).exact.filter(Polynomial::is_fixed)
    }

    /// The ends of a range that is made of parts from around the loop alone: the first number, and what all are below.
    pub(crate) fn fixed_ends(&mut self, range: &ExprRange, at: &Position) -> Option<(Polynomial, Polynomial)> {
        let (start, end) = self.ends(range, None, at)?;
        Some((start.exact.filter(Polynomial::is_fixed)?, end.exact.filter(Polynomial::is_fixed)?))
    }

    /// The polynomial as a sum, if it is one that each factor is in at most once.
    fn sum(&self, polynomial: &Polynomial) -> Option<Sum> {
        let mut sum = Sum::default();
        let mut inner: BTreeMap<usize, Polynomial> = BTreeMap::new();
        for (product, times) in &polynomial.0 {
            let is_variable = |factor: &&Factor| !matches!(factor, Factor::Part(_));
            let mut variables = product.iter().filter(is_variable);
            let rest: Vec<Factor> = product.iter().filter(|factor| !is_variable(factor)).cloned().collect();
            let to = match (variables.next(), variables.next()) {
                (None, _) => &mut sum.offset,
                (Some(Factor::Item), None) => &mut sum.stride,
                (Some(Factor::Inner(number)), None) => inner.entry(*number).or_default(),
                _ => return None,
            };
            to.0.insert(rest, *times);
        }
        sum.inner = inner.into_iter().map(|(number, times)| (times, self.lengths[number].clone())).collect();
        Some(sum)
    }

    /// The values of a variable that goes over this input.
    fn counted(&mut self, input: &Expr, index: Option<&Index>, at: &Position) -> Option<Value> {
        let range = match without_parens(input) {
            Expr::Range(range) => range,
            // As many values or fewer, of the same ones.
            Expr::MethodCall(call) if ["rev", "step_by", "take", "skip"].iter().any(|name| call.method == name) => {
                return self.counted(&call.receiver, index, at);
            }
            _ => return None,
        };
        let (start, end) = self.ends(range, index, at)?;
        let start = start.exact?;
        let length = end.bounds().find_map(|end| end.clone().plus(&start, -1).filter(Polynomial::is_fixed));
        let (start, length) = if let Some(length) = length {
            (start, length)
        } else {
            // As far as it goes in any of the items: `for j in 0..=i`, `for j in i + 1..n`.
            let items = index?.range.as_ref()?;
            let start = start.extreme(items, false)?;
            let length = |end: &Polynomial| end.extreme(items, true)?.plus(&start, -1);
            let length = end.bounds().find_map(length)?;
            (start, length)
        };
        self.lengths.push(length);
        let count = Polynomial::factor(Factor::Inner(self.lengths.len() - 1));
        Some(Value { exact: start.plus(&count, 1), at_most: Vec::new() })
    }

    /// The start of a range, and what it ends before.
    fn ends(&mut self, range: &ExprRange, index: Option<&Index>, at: &Position) -> Option<(Value, Value)> {
        let start = self.value(range.start.as_ref()?, index, at);
        let mut end = self.value(range.end.as_ref()?, index, at);
        if matches!(range.limits, RangeLimits::Closed(_)) {
            let one = Polynomial::constant(1);
            end.exact = end.exact.and_then(|end| end.plus(&one, 1));
            end.at_most = end.at_most.into_iter().filter_map(|end| end.plus(&one, 1)).collect();
        }
        Some((start, end))
    }

    fn value(&mut self, expression: &Expr, index: Option<&Index>, at: &Position) -> Value {
        let exact = self.exact(expression, index, at);
        let at_most = match without_parens(expression) {
            Expr::MethodCall(call) if call.method == "min" && call.args.len() == 1 => {
                self.bounds([&call.receiver, &call.args[0]], index, at)
            }
            Expr::Call(call) if call.args.len() == 2 && is_path(&call.func, "min") => {
                self.bounds([&call.args[0], &call.args[1]], index, at)
            }
            Expr::Path(path) if exact.is_none() => {
                let known = path.path.get_ident().and_then(|name| self.variable(&identity(name), at));
                known.map_or_else(Vec::new, |known| known.at_most.clone())
            }
            _ => Vec::new(),
        };
        Value { exact, at_most }
    }

    fn bounds(&mut self, of: [&Expr; 2], index: Option<&Index>, at: &Position) -> Vec<Polynomial> {
        of.into_iter()
            .flat_map(|one| {
                let value = self.value(one, index, at);
                value.exact.into_iter().chain(value.at_most)
            })
            .collect()
    }

    /// What is known of a variable that the body binds.
    fn variable(&self, name: &str, at: &Position) -> Option<&Value> {
        let scope = at.scopes.iter().rposition(|scope| scope.contains(name))?;
        let (_, _, value) = self.bound.iter().rev().find(|(at, known, _)| *at == scope && known == name)?;
        Some(value)
    }

    fn exact(&mut self, expression: &Expr, index: Option<&Index>, at: &Position) -> Option<Polynomial> {
        match without_parens(expression) {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(number) => number.base10_parse().ok().map(Polynomial::constant),
                _ => None,
            },
            Expr::Binary(binary) => {
                // Both are looked at: what they are made of is told to the user where the index is refused.
                let (left, right) = (self.exact(&binary.left, index, at), self.exact(&binary.right, index, at));
                let (left, right) = (left?, right?);
                match binary.op {
                    BinOp::Add(_) => left.plus(&right, 1),
                    BinOp::Sub(_) => left.plus(&right, -1),
                    BinOp::Mul(_) => left.times(&right),
                    _ => None,
                }
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
                Polynomial::default().plus(&self.exact(&unary.expr, index, at)?, -1)
            }
            // What these do to a number, they do to the index, whose last bits alone count.
            Expr::Cast(cast) if is_wide(&cast.ty) => {
                let is_sum = matches!(without_parens(&cast.expr), Expr::Binary(_))
                    || matches!(without_parens(&cast.expr), Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)));
                let outer = std::mem::replace(&mut self.is_summed, is_sum);
                let sum = self.exact(&cast.expr, index, at);
                self.is_summed = outer;
                // What is no integer may be cut otherwise on its way to a number with a sign.
                if let Some(place) = Place::free(&cast.expr, at).filter(|_| is_signed(&cast.ty))
                    && let Some(part) = self.parts.get_mut(&place.key())
                {
                    part.tokens = quote!((#expression));
                }
                sum
            }
            Expr::Cast(cast) => self.whole(expression, [&cast.expr], at),
            Expr::Call(call)
                if call.args.len() == 1 && (is_path(&call.func, "from") || is_path(&call.func, "try_from")) =>
            {
                match &*call.func {
                    Expr::Path(path) if path.path.segments.first().is_some_and(|first| first.ident == "usize") => {
                        self.exact(&call.args[0], index, at)
                    }
                    _ => None,
                }
            }
            Expr::MethodCall(call) => match &*call.method.to_string() {
                "unwrap" if call.args.is_empty() && is_conversion(&call.receiver) => {
                    self.exact(&call.receiver, index, at)
                }
                "expect" if call.args.len() == 1 && is_conversion(&call.receiver) => {
                    self.exact(&call.receiver, index, at)
                }
                "try_into" if call.args.is_empty() => self.exact(&call.receiver, index, at),
                "len" if call.args.is_empty() => {
                    let place = Place::free(&call.receiver, at)?;
                    self.part(call.to_token_stream(), place.key() + ".len()", vec![place])
                }
                "max" | "min" | "saturating_sub" | "wrapping_sub" if call.args.len() == 1 => {
                    self.whole(expression, [&call.receiver, &call.args[0]], at)
                }
                _ => None,
            },
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident() {
                    let name = identity(name);
                    if let Some(index) = index.filter(|index| index.name == name && at.is_item(&name)) {
                        return Some(index.value.clone());
                    }
                    if !at.is_free(&name) {
                        return self.variable(&name, at)?.exact.clone();
                    }
                    if at.is_local_item(&name) {
                        return None;
                    }
                    if let Some(place) = Place::of(expression) {
                        return self.part(place.tokens.clone(), place.key(), vec![place]);
                    }
                }
                // A constant.
                let first = &path.path.segments.first()?.ident;
                let is_plain = path.qself.is_none() && path.path.segments.iter().all(|one| one.arguments.is_none());
                let is_inside = at.is_local_item(&identity(first));
                let tokens = path.to_token_stream();
                (is_plain && !is_inside).then(|| self.part(tokens.clone(), tokens.to_string(), Vec::new())).flatten()
            }
            Expr::Field(_) | Expr::Unary(_) => {
                let place = Place::free(expression, at)?;
                self.part(place.tokens.clone(), place.key(), vec![place])
            }
            _ => None,
        }
    }

    /// An expression around the loop that is a part as a whole, of these, which are made of such parts.
    fn whole<const N: usize>(&mut self, expression: &Expr, of: [&Expr; N], at: &Position) -> Option<Polynomial> {
        let mut places = Vec::new();
        let mut key = expression.to_token_stream().to_string();
        for one in of {
            for (_, parts) in self.fixed(one, at)?.products() {
                for part in parts {
                    places.extend(self.parts[part].places.iter().cloned());
                    key += part;
                }
            }
        }
        let tokens = expression.to_token_stream();
        let is_cast = matches!(without_parens(expression), Expr::Cast(_));
        self.part(if is_cast { quote!((#tokens)) } else { tokens }, key, places)
    }

    #[expect(clippy::unnecessary_wraps, reason = "as the callers give it on")]
    fn part(&mut self, tokens: TokenStream, key: String, places: Vec<Place>) -> Option<Polynomial> {
        let is_summed = self.is_summed;
        self.parts.entry(key.clone()).or_insert(Part { tokens, places, is_summed: false }).is_summed |= is_summed;
        Some(Polynomial::factor(Factor::Part(key)))
    }
}

/// Tells if a path ends with this name.
fn is_path(function: &Expr, name: &str) -> bool {
    matches!(function, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Tells if an expression converts an integer, and fails where that cannot be.
fn is_conversion(expression: &Expr) -> bool {
    match without_parens(expression) {
        Expr::Call(call) => is_path(&call.func, "try_from"),
        Expr::MethodCall(call) => call.method == "try_into",
        _ => false,
    }
}

/// Tells if a type is one of these integers that have a sign.
fn is_signed(ty: &syn::Type) -> bool {
    is_wide(ty) && ty.to_token_stream().to_string().starts_with('i')
}

/// Tells if a type is one of the integers that have all bits of an index.
fn is_wide(ty: &syn::Type) -> bool {
    let ty = ty.to_token_stream().to_string();
    ["usize", "isize", "u64", "i64", "u128", "i128"].contains(&&*ty)
}
