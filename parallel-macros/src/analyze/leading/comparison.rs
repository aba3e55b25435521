//! The comparison of an item with the leader: its two sides, and what is written for the comparison of two leaders.

use crate::analyze::place::Place;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use crate::tokens::spans::Ends;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr, Macro};

/// The parts of `a && b && c`.
pub(crate) fn conjuncts<'e>(condition: &'e Expr, found: &mut Vec<&'e Expr>) {
    match without_parens(condition) {
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            conjuncts(&binary.left, found);
            conjuncts(&binary.right, found);
        }
        condition => found.push(condition),
    }
}

/// The two sides of a comparison.
#[derive(Clone, Copy)]
pub(crate) struct Sides<'e> {
    pub(crate) left: &'e Expr,
    pub(crate) right: &'e Expr,
    /// The operator between them.
    operator: &'static str,
    pub(super) is_operator: bool,
}

impl<'e> Sides<'e> {
    /// The sides of `a < b`, `a.cmp(&b).is_lt()`, `a.total_cmp(&b) == Ordering::Less`.
    pub(crate) fn of(condition: &'e Expr) -> Option<Self> {
        let compared = |expression: &'e Expr, operator| {
            let Expr::MethodCall(call) = without_parens(expression) else { return None };
            let is_total = call.method == "cmp" || call.method == "total_cmp";
            let right = match (is_total, call.args.len(), call.args.first()) {
                (true, 1, Some(Expr::Reference(right))) => &*right.expr,
                (true, 1, Some(right)) => right,
                _ => return None,
            };
            Some(Self { left: &call.receiver, right, operator, is_operator: false })
        };
        match condition {
            Expr::Binary(binary) => {
                let operator = match binary.op {
                    BinOp::Lt(_) => "<",
                    BinOp::Gt(_) => ">",
                    BinOp::Le(_) => "<=",
                    BinOp::Ge(_) => ">=",
                    BinOp::Eq(_) => {
                        let Expr::Path(path) = without_parens(&binary.right) else { return None };
                        return match &*path.path.segments.last()?.ident.to_string() {
                            "Less" => compared(&binary.left, "<"),
                            "Greater" => compared(&binary.left, ">"),
                            _ => None,
                        };
                    }
                    _ => return None,
                };
                Some(Self { left: &binary.left, right: &binary.right, operator, is_operator: true })
            }
            Expr::MethodCall(call) if call.args.is_empty() => match &*call.method.to_string() {
                "is_lt" => compared(&call.receiver, "<"),
                "is_gt" => compared(&call.receiver, ">"),
                "is_le" => compared(&call.receiver, "<="),
                "is_ge" => compared(&call.receiver, ">="),
                _ => None,
            },
            _ => None,
        }
    }

    /// Tells, if one side names the place, whether it is the left one.
    pub(super) fn names_left(&self, place: &Place) -> Option<bool> {
        match (names_of(self.left, place), names_of(self.right, place)) {
            (Some(1..), Some(0)) => Some(true),
            (Some(0), Some(1..)) => Some(false),
            _ => None,
        }
    }

    /// The operator, with the leader on the right.
    pub(crate) fn normal(&self, is_turned: bool) -> &'static str {
        match (self.operator, is_turned) {
            ("<", true) => ">",
            (">", true) => "<",
            ("<=", true) => ">=",
            (">=", true) => "<=",
            (operator, _) => operator,
        }
    }
}

/// How often an expression names the place; nothing if its variable is there in another way.
pub(super) fn names_of(expression: &Expr, place: &Place) -> Option<usize> {
    struct Names<'p>(&'p Place, Option<usize>);
    impl<'e> Visit<'e> for Names<'_> {
        fn visit_expr(&mut self, expression: &'e Expr) {
            if self.0.is_exactly(expression) {
                self.1 = self.1.map(|count| count + 1);
            } else if self.0.fields.is_empty() || Place::of(expression).is_none_or(|one| self.0.overlaps(&one)) {
                visit::visit_expr(self, expression);
            }
        }

        fn visit_path(&mut self, path: &'e syn::Path) {
            if path.get_ident().is_some_and(|name| identity(name) == identity(&self.0.base)) {
                self.1 = None;
            }
        }

        fn visit_macro(&mut self, _: &'e Macro) {
            self.1 = None;
        }
    }
    let mut names = Names(place, Some(0));
    names.visit_expr(expression);
    names.1
}

/// The comparison of a value with the leader.
#[derive(Clone)]
pub(crate) struct Comparison {
    /// The whole comparison, as it is written.
    pub(super) whole: Expr,
    /// The side of the leader.
    pub(super) side: Expr,
    /// The leader stands on the left.
    pub(super) is_turned: bool,
    /// It is `a < b` and the like, which some types have without being in order.
    pub(crate) is_operator: bool,
    /// The operator, with the leader on the right.
    pub(crate) operator: &'static str,
    pub(super) leader: Place,
}

impl Comparison {
    pub(crate) fn is_strict(&self) -> bool {
        self.operator.len() == 1
    }

    /// The same text for comparisons that are the same.
    pub(crate) fn text(&self) -> String {
        format!("{} {} {}", self.operator, self.is_operator, self.side.to_token_stream())
    }

    /// The comparison as it is written.
    pub(crate) fn written(&self) -> TokenStream {
        self.whole.to_token_stream()
    }

    /// The side of the leader, with a name in the place of the leader.
    fn side_of(&self, name: &Ident) -> TokenStream {
        let mut side = self.side.clone();
        Renamed { place: &self.leader, name }.visit_expr_mut(&mut side);
        // As one operand.
        quote!((#side))
    }

    /// The two sides of a comparison by an operator, of a later value with an earlier one, each by its name; and the method of
    /// the operator.
    pub(crate) fn sides(&self, later: &Ident, earlier: &Ident) -> Option<(TokenStream, TokenStream, &'static str)> {
        let method = match self.operator {
            "<" => "lt",
            ">" => "gt",
            "<=" => "le",
            _ => "ge",
        };
        self.is_operator.then(|| (self.side_of(later), self.side_of(earlier), method))
    }

    /// The two ends of the side of the leader.
    pub(crate) fn ends(&self) -> Ends {
        Ends::of(&self.side.to_token_stream())
    }

    /// The comparison of a later value with an earlier one, each by its name.
    pub(crate) fn of(&self, later: &Ident, earlier: &Ident) -> TokenStream {
        let (later, earlier) = (self.side_of(later), self.side_of(earlier));
        let (left, right) = if self.is_turned { (earlier, later) } else { (later, earlier) };
        let (left, right) = (Expr::Verbatim(left), Expr::Verbatim(right));
        let mut whole = self.whole.clone();
        fill(&mut whole, left, right, self.is_turned);
        whole.to_token_stream()
    }
}

/// Puts these two sides into a comparison.
fn fill(comparison: &mut Expr, left: Expr, right: Expr, is_turned: bool) {
    match comparison {
        Expr::Paren(inner) => fill(&mut inner.expr, left, right, is_turned),
        Expr::Group(inner) => fill(&mut inner.expr, left, right, is_turned),
        Expr::Binary(binary) if matches!(binary.op, BinOp::Eq(_)) => fill(&mut binary.left, left, right, is_turned),
        Expr::MethodCall(call) => match call.args.first_mut() {
            None => fill(&mut call.receiver, left, right, is_turned),
            Some(argument) => {
                *call.receiver = left;
                match argument {
                    Expr::Reference(argument) => *argument.expr = right,
                    // `best.cmp(x)`: here `x` is a reference, and the side of the leader is none.
                    argument if is_turned => *argument = Expr::Verbatim(quote!(&(#right))),
                    argument => *argument = right,
                }
            }
        },
        _ => {}
    }
}

fn ident_like(name: &Ident, at: Span) -> Ident {
    Ident::new(&name.to_string(), name.span().located_at(at))
}

/// Gives the leader another name.
struct Renamed<'c> {
    place: &'c Place,
    name: &'c Ident,
}

impl VisitMut for Renamed<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if self.place.is_exactly(expression) {
            let ends = Ends::of(&expression.to_token_stream());
            let name = ident_like(self.name, ends.first);
            // The parentheses belong to no token of the user's, so that they are not found needless.
            *expression = Expr::Verbatim(quote!((*#name)));
        } else {
            visit_mut::visit_expr_mut(self, expression);
        }
    }
}
