//! The changes of an element that the body has in its hands, `let e = counts.entry(k).or_default(); e.n += 1;`: of the
//! element as a whole, or of its fields.

use crate::analyze::access::{Access, Better, Operator, update_by};
use crate::analyze::changes::is_compound;
use crate::analyze::filling::fills;
use crate::analyze::leading::{Sides, conjuncts, value_text};
use crate::analyze::purity::{is_pure, is_same_place};
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprAssign, ExprIf, Lit, Stmt, UnOp};

/// One use of an element: which part of it, and what is done with that.
#[derive(Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Part {
    /// The fields from the element on; none for the element as a whole.
    pub(crate) fields: Vec<String>,
    pub(crate) how: How,
    /// The place as it was written.
    pub(crate) tokens: TokenStream,
    /// The element was asked for in the statement that changes it, by an operator that assigns.
    pub(crate) is_direct: bool,
    /// Whoever asks for the element changes it so, on every path.
    pub(crate) is_certain: bool,
    /// A loop or a closure around it may do it several times for an element that was asked for once.
    pub(crate) repeats: bool,
    /// It is done with an element of what is changed, a row: `row[j] += x`.
    pub(crate) in_row: bool,
}

impl Part {
    /// Tells if the part is the whole, updated by an operator: that is done to a row by doing it to its elements.
    pub(crate) fn is_update(&self) -> bool {
        self.fields.is_empty() && matches!(self.how, How::Update(..))
    }

    /// What is done by an operator with an element of a row, it does with the row.
    pub(crate) fn of_rows(mut self) -> Self {
        while matches!(self.how, How::Update(..)) && self.fields.last().is_some_and(|last| last == EACH) {
            self.fields.pop();
            self.in_row = true;
        }
        self
    }

    /// True if an element of a row is changed, and not the row.
    pub(crate) fn is_of_each(&self) -> bool {
        self.fields.iter().any(|field| field == EACH)
    }

    /// What is done only where the map has the value, besides changing that.
    pub(crate) fn beside(more: TokenStream) -> Self {
        Self { how: How::Beside(more.clone()), ..Self::read(more) }
    }

    /// A use of the whole element in a way that nobody knows.
    pub(crate) fn read(tokens: impl ToTokens) -> Self {
        let tokens = tokens.to_token_stream();
        Self {
            fields: Vec::new(),
            how: How::Read,
            tokens,
            is_direct: false,
            is_certain: false,
            repeats: false,
            in_row: false,
        }
    }
}

/// What is done with an element, or with a field of it.
#[derive(Clone)]
pub(crate) enum How {
    /// By an operator, with the value on its right.
    Update(Operator, TokenStream),
    /// By a method that fills, with its arguments; `true` if the value that it returns is used.
    Fill(Ident, TokenStream, bool),
    /// `e = e.max(x)`, `e = max(e, x)`, with the other value.
    Best(Better, TokenStream),
    /// `if x > e { e = x; }`, with the value.
    Over(Over, TokenStream),
    /// The same, of a value that is worked out twice, and may be another one the second time.
    Twice(TokenStream),
    /// The element is put in where it is missing, and not changed.
    Keep,
    /// `e = e && { list.push(x); true }`, with what is done behind the `&&`.
    Lazy(TokenStream),
    /// More than the change of the value depends on whether the map has one.
    Beside(TokenStream),
    /// Anything else.
    Read,
}

/// The comparison of `if x > best { best = x; }`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Over {
    /// The greater value is kept, and not the smaller one.
    pub(crate) is_greater: bool,
    /// Of equal values the first is kept.
    pub(crate) is_strict: bool,
    /// All values must be in order: a NaN would stay.
    pub(crate) is_total: bool,
}

/// A conditional assignment of a better value: `if x > best { best = x; }`.
pub(crate) struct Choice<'e> {
    pub(crate) how: How,
    /// There is another condition as well.
    pub(crate) is_conditional: bool,
    /// The place in the condition.
    pub(crate) compared: &'e Expr,
    /// The place that is assigned.
    pub(crate) assigned: &'e Expr,
    pub(crate) value: &'e Expr,
    /// Flags that are set beside it: `changed = true;`.
    pub(crate) flags: Vec<&'e ExprAssign>,
}

impl<'e> Choice<'e> {
    /// Reads an `if` as the choice of a better value for a place: `is_place` tells what may be one.
    pub(crate) fn of(choice: &'e ExprIf, is_place: impl Fn(&Expr) -> bool) -> Option<Self> {
        let assignments = choice.then_branch.stmts.iter().map(|statement| match statement {
            Stmt::Expr(statement, _) => match without_parens(statement) {
                Expr::Assign(assign) => Some(assign),
                _ => None,
            },
            _ => None,
        });
        let assignments: Vec<&ExprAssign> =
            assignments.collect::<Option<_>>().filter(|_| choice.else_branch.is_none())?;
        let (places, flags): (Vec<&ExprAssign>, Vec<&ExprAssign>) =
            assignments.into_iter().partition(|assign| is_place(&assign.left));
        let [assign] = *places else { return None };
        if !flags.iter().all(|assign| flag(&assign.right).is_some()) {
            return None;
        }
        let mut conditions = Vec::new();
        conjuncts(&choice.cond, &mut conditions);
        let sides = Sides::of(conditions.last()?)?;
        let is_same = |expression: &Expr| bare(expression) == bare(&assign.left);
        let (is_turned, compared, other) = match (is_same(sides.left), is_same(sides.right)) {
            (false, true) => (false, sides.right, sides.left),
            (true, false) => (true, sides.left, sides.right),
            _ => return None,
        };
        let operator = sides.normal(is_turned);
        let over = Over { is_greater: operator.starts_with('>'), is_strict: operator.len() == 1, is_total: false };
        let is_better = value_text(other) == value_text(&assign.right) && is_same_place(&assign.left);
        is_better.then(|| {
            let how = if is_pure(other) {
                How::Over(over, assign.right.to_token_stream())
            } else {
                How::Twice(other.to_token_stream())
            };
            let (assigned, value) = (&*assign.left, &*assign.right);
            Self { how, is_conditional: conditions.len() > 1, compared, assigned, value, flags }
        })
    }
}

/// The operator of which `seen[k] = true` is an update: whoever writes it, it is `true` from then on.
pub(crate) fn flag(value: &Expr) -> Option<Operator> {
    let Expr::Lit(literal) = without_parens(value) else { return None };
    match &literal.lit {
        Lit::Bool(flag) => Some(if flag.value { Operator::Or } else { Operator::And }),
        _ => None,
    }
}

/// The tokens of a place, however it is borrowed.
pub(crate) fn bare(expression: &Expr) -> String {
    match without_parens(expression) {
        Expr::Reference(reference) => bare(&reference.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => bare(&unary.expr),
        expression => expression.to_token_stream().to_string(),
    }
}

/// Tells if the right side of an assignment updates `old` once, as an operand or an argument of its outermost operator or call:
/// `acc + a + b` updates it twice.
pub(super) fn updates_once(right: &Expr, old: &Expr) -> bool {
    let is_old = |expression: &Expr| std::ptr::eq(without_parens(expression), without_parens(old));
    match without_parens(right) {
        Expr::Binary(binary) => is_old(&binary.left) || is_old(&binary.right),
        Expr::MethodCall(call) => is_old(&call.receiver) || call.args.iter().any(is_old),
        Expr::Call(call) => call.args.iter().any(is_old),
        _ => false,
    }
}

/// The other argument of `max(acc, x)` or `acc.max(x)`.
pub(crate) fn other_of(right: &Expr, old: &Expr) -> TokenStream {
    let others: Vec<&Expr> = match without_parens(right) {
        Expr::MethodCall(call) => std::iter::once(&*call.receiver).chain(&call.args).collect(),
        Expr::Call(call) => call.args.iter().collect(),
        _ => Vec::new(),
    };
    others.into_iter().find(|other| !std::ptr::eq(*other, old)).to_token_stream()
}

/// What an expression does with an element in it: `is_element` tells which expression is the element. `None` if nothing
/// that is known. `is_used` is true if the value of the expression is.
pub(crate) fn change_of(expression: &Expr, is_used: bool, is_element: &dyn Fn(&Expr) -> bool) -> Option<Part> {
    let part = |place: &Expr, how, is_direct| {
        let fields = fields_of(place, is_element)?;
        Some(Part {
            fields,
            how,
            tokens: place.to_token_stream(),
            is_direct,
            is_certain: true,
            repeats: false,
            in_row: false,
        })
    };
    match expression {
        Expr::Binary(binary) if is_compound(&binary.op) => {
            let operator = Operator::of(&binary.op).unwrap_or(Operator::Other("OP="));
            let how = How::Update(operator, binary.right.to_token_stream());
            let is_nested = matches!(without_parens(&binary.left), Expr::Index(_));
            part(&binary.left, how, !is_nested).map(Part::of_rows)
        }
        Expr::Assign(assign) if is_same_place(&assign.left) => {
            let (access, old) = update_by(&|place| bare(place) == bare(&assign.left), &assign.right)?;
            let how = match access {
                Access::Update(operator) => How::Update(operator, assign.right.to_token_stream()),
                Access::Best(better) => How::Best(better, other_of(&assign.right, old)),
                Access::Lazy(at) => How::Lazy(at),
                _ => return None,
            };
            let repeats = !updates_once(&assign.right, old);
            part(&assign.left, how, false).map(|part| Part { repeats, ..part }.of_rows())
        }
        Expr::MethodCall(call) if fills(&call.method.to_string(), call.args.len()) => {
            let is_used = call.method == "insert" && is_used;
            part(&call.receiver, How::Fill(call.method.clone(), call.args.to_token_stream(), is_used), false)
        }
        Expr::If(choice) => {
            let found = Choice::of(choice, |place| fields_of(place, is_element).is_some())?;
            part(found.assigned, found.how, false)
        }
        _ => None,
    }
}

/// What a place is an element of, and what that is an element of, and so on: `row` of `row[i]`, `grid[y]` and `grid` of `grid[y][x]`.
pub(super) fn rows(place: &Expr) -> impl Iterator<Item = &Expr> {
    fn row(place: &Expr) -> Option<&Expr> {
        match without_parens(place) {
            Expr::Index(index) => Some(without_parens(&index.expr)),
            _ => None,
        }
    }
    std::iter::successors(row(place), |place| row(place))
}

/// What stands among the fields of a part for any element of a row: `[]` and `count` are what `grid[y][x].count` is of `grid[y]`.
pub(crate) const EACH: &str = "[]";

/// The fields from an element to a place in it.
pub(crate) fn fields_of(place: &Expr, is_element: &dyn Fn(&Expr) -> bool) -> Option<Vec<String>> {
    let place = without_parens(place);
    if is_element(place) {
        return Some(Vec::new());
    }
    match place {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => fields_of(&unary.expr, is_element),
        Expr::Index(index) if !matches!(without_parens(&index.index), Expr::Range(_)) => {
            let mut fields = fields_of(&index.expr, is_element)?;
            fields.push(EACH.to_owned());
            Some(fields)
        }
        Expr::Field(field) => {
            let mut fields = fields_of(&field.base, is_element)?;
            fields.push(field.member.to_token_stream().to_string());
            Some(fields)
        }
        _ => None,
    }
}
