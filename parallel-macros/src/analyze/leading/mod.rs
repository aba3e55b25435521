//! The best one: `if A(v) OP A(best) { best = v; place = e; … }`, found in the body as it is written.
//!
//! `best` is the leader, and what is assigned beside it are its companions. What else stands in such an `if` would run as often as
//! there are better ones, and that depends on the order in which they come: so nothing else may stand there.

mod comparison;
mod projection;

pub(crate) use comparison::{Comparison, Sides, conjuncts};
pub(crate) use projection::value_text;

use crate::analyze::assigned::{is_destructuring, leaves};
use crate::analyze::place::Place;
use crate::analyze::purity::{first_impure, first_loud};
use crate::analyze::scope::{Position, names};
use crate::tokens::hygiene::{identity, names_any};
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use projection::{core_of, counterpart, places_in, written_part};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Block, Expr, ExprIf, Macro, Stmt};

/// One such `if`.
pub(crate) struct Leading {
    /// The leader, as it is assigned.
    pub(crate) leader: Place,
    /// The companions, as they are assigned.
    pub(crate) companions: Vec<Place>,
    pub(crate) comparison: Comparison,
    /// The expressions that belong to it: they make no use of their own.
    pub(crate) parts: Vec<*const Expr>,
}

/// Why such an `if` is refused, where it looks like one.
#[derive(Clone)]
pub(crate) struct Fault {
    pub(crate) at: TokenStream,
    pub(crate) text: String,
}

/// Reads an `if`. Gives nothing if it is about no leader, and a fault, with the leader, if it is nearly one.
pub(crate) fn leading(choice: &ExprIf, at: &Position) -> Option<Result<Leading, (Place, Fault)>> {
    let mut conditions = Vec::new();
    conjuncts(&choice.cond, &mut conditions);
    let own = conditions.len();
    let mut reader = Reader { at, bound: Vec::new(), assigned: Vec::new(), values: Vec::new(), other: None };
    reader.branch(&choice.then_branch, &mut conditions);
    if let Some((_, branch)) = &choice.else_branch {
        reader.refuse(branch);
    }
    // Of the two sides of a condition the one that names what is assigned.
    let (number, sides, place, is_turned) = conditions[..own].iter().enumerate().find_map(|(number, condition)| {
        let sides = Sides::of(condition)?;
        let mut all = reader.assigned.iter();
        all.find_map(|one| Some((number, sides, one.place.clone(), sides.names_left(&one.place)?)))
    })?;
    let found = reader.leading(&conditions, number, sides, &place, is_turned);
    Some(found.map_err(|fault| (place, fault)))
}

/// One assignment in the branch.
struct Assigned<'e> {
    place: Place,
    left: &'e Expr,
    /// The value, if it stands by itself.
    value: Option<&'e Expr>,
}

struct Reader<'e, 'p> {
    at: &'p Position,
    /// The names that the branch binds.
    bound: Vec<String>,
    assigned: Vec<Assigned<'e>>,
    /// All other expressions of the branch.
    values: Vec<&'e Expr>,
    /// The first thing in the branch that may not stand there.
    other: Option<TokenStream>,
}

impl<'e> Reader<'e, '_> {
    fn branch(&mut self, block: &'e Block, conditions: &mut Vec<&'e Expr>) {
        for (number, statement) in block.stmts.iter().enumerate() {
            match statement {
                Stmt::Local(local) => {
                    self.bound.extend(names(&local.pat));
                    match &local.init {
                        Some(init) if init.diverge.is_none() && local.attrs.is_empty() => self.values.push(&init.expr),
                        _ => self.refuse(statement),
                    }
                }
                Stmt::Expr(Expr::Assign(assign), _) if assign.attrs.is_empty() => {
                    if !self.assign(assign) {
                        self.refuse(&assign.left);
                    }
                }
                // `if a { if b { … } }` is `if a && b { … }`, where nothing else stands.
                Stmt::Expr(Expr::If(inner), _)
                    if inner.else_branch.is_none() && self.assigned.is_empty() && number + 1 == block.stmts.len() =>
                {
                    conjuncts(&inner.cond, conditions);
                    self.branch(&inner.then_branch, conditions);
                }
                statement => self.refuse(statement),
            }
        }
    }

    fn refuse(&mut self, other: &impl ToTokens) {
        self.other.get_or_insert_with(|| other.to_token_stream());
    }

    /// Notes an assignment of places around the loop. Gives `false` if it is none.
    fn assign(&mut self, assign: &'e syn::ExprAssign) -> bool {
        let mut all = Vec::new();
        if is_destructuring(&assign.left) {
            leaves(&assign.left, &mut all);
        } else {
            all.push(&assign.left);
        }
        let values: Option<Vec<&Expr>> = match (without_parens(&assign.left), without_parens(&assign.right)) {
            (Expr::Tuple(left), Expr::Tuple(right)) if left.elems.len() == right.elems.len() => {
                (all.len() == left.elems.len()).then(|| right.elems.iter().collect())
            }
            (Expr::Tuple(_), _) => None,
            (left, right) => (!is_destructuring(left)).then(|| vec![right]),
        };
        let places: Option<Vec<Place>> = all.iter().map(|left| Place::free(left, self.at)).collect();
        let Some(places) = places else { return false };
        for (number, (place, left)) in places.into_iter().zip(all).enumerate() {
            let value = values.as_ref().map(|values| values[number]);
            self.assigned.push(Assigned { place, left, value });
        }
        self.values.push(&assign.right);
        true
    }

    fn leading(
        mut self,
        conditions: &[&'e Expr],
        number: usize,
        sides: Sides<'e>,
        place: &Place,
        is_turned: bool,
    ) -> Result<Leading, Fault> {
        let name = place.name();
        let (side, other) = if is_turned { (sides.left, sides.right) } else { (sides.right, sides.left) };
        let told = || conditions[number + 1..].iter().chain(&self.values).find_map(|one| first_loud(one));
        if let Some(at) = self.other.take().or_else(told) {
            return Err(Fault {
                at,
                text: format!(
                    "this depends on whether an item is better than all before it, and what `{name}` is then is not known \
                     inside the loop; where `{name}` is assigned, assign only what belongs to it (`place = i`), and do the \
                     rest with that after the loop; else collect what is needed, and do this in a plain loop over it"
                ),
            });
        }
        let mut bound_before = Vec::new();
        for (at, condition) in conditions.iter().enumerate() {
            if let Expr::Let(binding) = condition {
                if at < number { &mut bound_before } else { &mut self.bound }.extend(names(&binding.pat));
            }
        }
        let assigned: Vec<&Assigned> = self.assigned.iter().filter(|one| one.place.key() == place.key()).collect();
        let operator = sides.normal(is_turned);
        let unlike = || Fault {
            at: assigned[0].left.to_token_stream(),
            text: format!(
                "`{name}` gets another value here than the one that is compared with it, so that nobody can tell which of two \
                 items is the better one; write `if value {operator} {name} {{ {name} = value; }}`, or with a projection of \
                 both, `if item.cost {operator} {name}.cost {{ {name} = item; }}`"
            ),
        };
        let hides = |name: &String| self.assigned.iter().any(|one| identity(&one.place.base) == *name);
        let is_hidden = self.bound.iter().chain(&bound_before).any(hides);
        // Of a value that is written out its part is compared: `if s > best.1 { best = (name, s); }`.
        let (compared, value) = match assigned[0].value.and_then(|value| written_part(value, side, place)) {
            Some(part) => (Some(core_of(other)), Some(part)),
            None => (counterpart(side, other, place), assigned[0].value),
        };
        let (Some(compared), Some(value), false, 1) = (compared, value, is_hidden, assigned.len()) else {
            return Err(unlike());
        };
        if value_text(compared) != value_text(value)
            || !self.is_same_for_all(side)
            || names_any(&compared.to_token_stream(), &self.bound)
        {
            return Err(unlike());
        }
        if let Some(at) = first_impure(compared) {
            let twice = code(&compared.to_token_stream());
            return Err(Fault {
                at,
                text: format!(
                    "`{twice}` is worked out twice, to be compared and to be assigned, and nobody knows if that gives the same; \
                     write `let value = {twice};` before it, and then `if value {operator} {name} {{ {name} = value; }}`"
                ),
            });
        }
        let leader = assigned[0].place.clone();
        let mut parts = places_in(side, place);
        parts.extend(self.assigned.iter().map(|one| std::ptr::from_ref(without_parens(one.left))));
        let companions = self.assigned.iter().map(|one| one.place.clone());
        let companions = companions.filter(|one| one.key() != leader.key()).collect();
        let comparison = Comparison {
            whole: conditions[number].clone(),
            side: side.clone(),
            is_turned,
            is_operator: sides.is_operator,
            operator,
            leader: leader.clone(),
        };
        Ok(Leading { leader, companions, comparison, parts })
    }

    /// Tells if what the side of the leader names besides it is the same for all items.
    fn is_same_for_all(&self, side: &Expr) -> bool {
        struct Outside<'a>(&'a Position, bool);
        impl<'e> Visit<'e> for Outside<'_> {
            fn visit_path(&mut self, path: &'e syn::Path) {
                if let Some(name) = path.get_ident() {
                    self.1 &= self.0.is_free(&identity(name)) && !self.0.is_local_item(&identity(name));
                }
            }

            fn visit_macro(&mut self, _: &'e Macro) {
                self.1 = false;
            }

            fn visit_expr_closure(&mut self, _: &'e syn::ExprClosure) {
                self.1 = false;
            }
        }
        let mut outside = Outside(self.at, true);
        outside.visit_expr(side);
        outside.1
    }
}
