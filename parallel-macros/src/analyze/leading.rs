//! The best one: `if A(v) OP A(best) { best = v; place = e; … }`, found in the body as it is written.
//!
//! `best` is the leader, and what is assigned beside it are its companions. What else stands in such an `if` would run as often as
//! there are better ones, and that depends on the order in which they come: so nothing else may stand there.

use crate::analyze::assigned::{is_destructuring, leaves};
use crate::analyze::changes::is_compound;
use crate::analyze::collect::CHANGING;
use crate::analyze::place::Place;
use crate::analyze::scope::{Position, names};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use crate::tokens::spans::Ends;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, ExprIf, Macro, Member, Stmt, UnOp};

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

/// The comparison of a value with the leader.
#[derive(Clone)]
pub(crate) struct Comparison {
    /// The whole comparison, as it is written.
    whole: Expr,
    /// The side of the leader.
    side: Expr,
    /// The leader stands on the left.
    is_turned: bool,
    /// It is `a < b` and the like, which some types have without being in order.
    pub(crate) is_operator: bool,
    /// The operator, with the leader on the right.
    pub(crate) operator: &'static str,
    leader: Place,
}

/// Why such an `if` is refused, where it looks like one.
#[derive(Clone)]
pub(crate) struct Fault {
    pub(crate) at: TokenStream,
    pub(crate) text: String,
}

/// The number of `*` in front of a variable.
fn derefs(expression: &Expr) -> usize {
    match without_parens(expression) {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => 1 + derefs(&unary.expr),
        _ => 0,
    }
}

/// The number of `*` in front of a place, as it is written.
pub(crate) fn derefs_of(place: &Place) -> usize {
    syn::parse2::<Expr>(place.tokens.clone()).map_or(0, |written| derefs(&written))
}

/// Tells if `expression` is this very place, with as many `*`.
pub(crate) fn is_exactly(place: &Place, expression: &Expr) -> bool {
    place.is(expression) && derefs(expression) == derefs_of(place)
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
    is_operator: bool,
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
    fn names_left(&self, place: &Place) -> Option<bool> {
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
fn names_of(expression: &Expr, place: &Place) -> Option<usize> {
    struct Names<'p>(&'p Place, Option<usize>);
    impl<'e> Visit<'e> for Names<'_> {
        fn visit_expr(&mut self, expression: &'e Expr) {
            if is_exactly(self.0, expression) {
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
        let mut loud = Loud(None);
        conditions[number + 1..].iter().for_each(|one| loud.visit_expr(one));
        self.values.iter().for_each(|one| loud.visit_expr(one));
        if let Some(at) = self.other.take().or(loud.0) {
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
        if core(compared) != core(value) || !self.is_same_for_all(side) || has_name(compared, &self.bound) {
            return Err(unlike());
        }
        let mut called = Called { found: None, trusts_functions: false };
        called.visit_expr(compared);
        if let Some(at) = called.found {
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
        if is_exactly(self.place, expression) {
            let ends = Ends::of(&expression.to_token_stream());
            let name = ident_like(self.name, ends.first);
            // The parentheses belong to no token of the user's, so that they are not found needless.
            *expression = Expr::Verbatim(quote!((*#name)));
        } else {
            visit_mut::visit_expr_mut(self, expression);
        }
    }
}

/// The places on the side of the leader, as the collector of uses meets them.
fn places_in(side: &Expr, place: &Place) -> Vec<*const Expr> {
    struct Finder<'p>(&'p Place, Vec<*const Expr>);
    impl<'e> Visit<'e> for Finder<'_> {
        fn visit_expr(&mut self, expression: &'e Expr) {
            let is_place = matches!(expression, Expr::Path(_) | Expr::Field(_) | Expr::Unary(_));
            let own = |one: &Place| identity(&one.base) == identity(&self.0.base);
            if is_place && Place::of(expression).as_ref().is_some_and(own) {
                self.1.push(expression);
            } else {
                visit::visit_expr(self, expression);
            }
        }
    }
    let mut finder = Finder(place, Vec::new());
    finder.visit_expr(side);
    finder.1
}

/// The methods that give the same value in another form.
const SAME: &[&str] = &["as_ref", "as_slice", "as_str", "clone", "cloned", "copied", "to_owned", "to_string", "to_vec"];

/// An expression without what changes the form of its value and not the value.
fn core_of(expression: &Expr) -> &Expr {
    match without_parens(expression) {
        Expr::Reference(inner) if inner.mutability.is_none() => core_of(&inner.expr),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => core_of(&inner.expr),
        Expr::MethodCall(call) if call.args.is_empty() && SAME.iter().any(|name| call.method == name) => {
            core_of(&call.receiver)
        }
        inner => inner,
    }
}

fn core(expression: &Expr) -> String {
    core_of(expression).to_token_stream().to_string()
}

/// The part of a tuple or of a struct, written out, that stands where `side` asks for a field of the leader.
fn written_part<'e>(value: &'e Expr, side: &Expr, place: &Place) -> Option<&'e Expr> {
    let Expr::Field(field) = core_of(side) else { return None };
    if !is_exactly(place, &field.base) {
        return None;
    }
    match (without_parens(value), &field.member) {
        (Expr::Tuple(parts), Member::Unnamed(number)) => parts.elems.get(usize::try_from(number.index).ok()?),
        (Expr::Struct(parts), member) => Some(&parts.fields.iter().find(|part| part.member == *member)?.expr),
        _ => None,
    }
}

/// What stands on the other side in the place of the leader: both sides must be the same projection.
fn counterpart<'e>(side: &Expr, other: &'e Expr, place: &Place) -> Option<&'e Expr> {
    if is_exactly(place, side) {
        return Some(core_of(other));
    }
    let same = |one: &dyn ToTokens, other: &dyn ToTokens| {
        one.to_token_stream().to_string() == other.to_token_stream().to_string()
    };
    // The leader may stand in one of several parts, of which the others must be equal.
    let one_of = |sides: Vec<&Expr>, others: Vec<&'e Expr>| {
        let mut found = None;
        for (side, other) in sides.iter().zip(&others) {
            if names_of(side, place) == Some(0) {
                if !same(side, other) {
                    return None;
                }
                continue;
            }
            let here = counterpart(side, other, place)?;
            if found.is_some_and(|before| core(before) != core(here)) {
                return None;
            }
            found = Some(here);
        }
        found.filter(|_| sides.len() == others.len())
    };
    match (core_until(side, place), core_of(other)) {
        (one, other) if is_exactly(place, one) => Some(other),
        (Expr::Field(one), Expr::Field(other)) if same(&one.member, &other.member) => {
            counterpart(&one.base, &other.base, place)
        }
        (Expr::MethodCall(one), Expr::MethodCall(other))
            if one.method == other.method && same(&one.turbofish, &other.turbofish) =>
        {
            let (mut sides, mut others) = (vec![&*one.receiver], vec![&*other.receiver]);
            sides.extend(&one.args);
            others.extend(&other.args);
            one_of(sides, others)
        }
        (Expr::Call(one), Expr::Call(other)) if same(&one.func, &other.func) => {
            one_of(one.args.iter().collect(), other.args.iter().collect())
        }
        (Expr::Index(one), Expr::Index(other)) => one_of(vec![&one.expr, &one.index], vec![&other.expr, &other.index]),
        (Expr::Unary(one), Expr::Unary(other)) if same(&one.op, &other.op) => {
            counterpart(&one.expr, &other.expr, place)
        }
        (Expr::Cast(one), Expr::Cast(other)) if same(&one.ty, &other.ty) => counterpart(&one.expr, &other.expr, place),
        (Expr::Binary(one), Expr::Binary(other)) if same(&one.op, &other.op) => {
            one_of(vec![&one.left, &one.right], vec![&other.left, &other.right])
        }
        (Expr::Tuple(one), Expr::Tuple(other)) => one_of(one.elems.iter().collect(), other.elems.iter().collect()),
        _ => None,
    }
}

/// As [`core_of`], and no further than the place.
fn core_until<'e>(expression: &'e Expr, place: &Place) -> &'e Expr {
    let inner = without_parens(expression);
    if is_exactly(place, inner) {
        return inner;
    }
    match inner {
        Expr::Reference(inner) => core_until(&inner.expr, place),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => core_until(&inner.expr, place),
        Expr::MethodCall(call) if call.args.is_empty() && SAME.iter().any(|name| call.method == name) => {
            core_until(&call.receiver, place)
        }
        inner => inner,
    }
}

/// Tells if an expression has one of these names in it.
fn has_name(expression: &Expr, names: &[String]) -> bool {
    fn any(tokens: TokenStream, names: &[String]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => names.contains(&identity(&name)),
            TokenTree::Group(group) => any(group.stream(), names),
            _ => false,
        })
    }
    any(expression.to_token_stream(), names)
}

/// Methods that give the same whenever they are called.
const PURE: &[&str] = &[
    "abs",
    "abs_diff",
    "as_ref",
    "as_slice",
    "as_str",
    "cbrt",
    "ceil",
    "clamp",
    "clone",
    "copied",
    "cos",
    "count_ones",
    "exp",
    "floor",
    "get",
    "hypot",
    "is_empty",
    "leading_zeros",
    "len",
    "length",
    "ln",
    "log10",
    "log2",
    "magnitude",
    "max",
    "min",
    "mul_add",
    "norm",
    "norm_squared",
    "pow",
    "powf",
    "powi",
    "rem_euclid",
    "round",
    "signum",
    "sin",
    "sqrt",
    "tan",
    "to_owned",
    "to_string",
    "trailing_zeros",
    "trunc",
    "unsigned_abs",
    "unwrap",
];

/// The first call that may not give the same twice.
struct Called {
    found: Option<TokenStream>,
    /// Functions that are called by their names count as pure.
    trusts_functions: bool,
}

impl<'e> Visit<'e> for Called {
    fn visit_expr(&mut self, expression: &'e Expr) {
        let is_pure = match expression {
            Expr::MethodCall(call) => {
                PURE.iter().any(|name| call.method == name) || crate::analyze::index::reads(&call.method.to_string())
            }
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
                    let name = last.ident.to_string();
                    self.trusts_functions
                        || name == "from"
                        || name.starts_with(char::is_uppercase)
                        || PURE.contains(&&*name)
                }),
                _ => false,
            },
            Expr::Reference(reference) => reference.mutability.is_none(),
            Expr::Macro(_) | Expr::Block(_) | Expr::Unsafe(_) | Expr::If(_) | Expr::Match(_) | Expr::Closure(_) => {
                false
            }
            _ => true,
        };
        if is_pure {
            visit::visit_expr(self, expression);
        } else {
            self.found.get_or_insert_with(|| expression.to_token_stream());
        }
    }
}

/// Tells if an expression gives the same when it is worked out twice.
pub(crate) fn is_pure(expression: &Expr) -> bool {
    let mut called = Called { found: None, trusts_functions: false };
    called.visit_expr(expression);
    called.found.is_none()
}

/// Tells if the index of an element gives the same when it is worked out twice: what is called there works out an index.
pub(crate) fn is_same_place(place: &Expr) -> bool {
    let mut called = Called { found: None, trusts_functions: true };
    called.visit_expr(place);
    called.found.is_none()
}

/// Methods by which something is changed, or told to somebody.
const TELLING: &[&str] = &[
    "fetch_add",
    "fetch_max",
    "fetch_min",
    "fetch_or",
    "fetch_sub",
    "flush",
    "inc",
    "lock",
    "next",
    "next_back",
    "nth",
    "print",
    "read_line",
    "recv",
    "send",
    "store",
    "write",
    "write_all",
];

/// Macros that give a value and do nothing else.
const QUIET: &[&str] = &["concat", "format", "line", "matches", "stringify", "vec"];

/// The first thing that does more than give a value.
struct Loud(Option<TokenStream>);

impl<'e> Visit<'e> for Loud {
    fn visit_expr(&mut self, expression: &'e Expr) {
        let is_loud = match expression {
            Expr::Assign(_)
            | Expr::Async(_)
            | Expr::Await(_)
            | Expr::Break(_)
            | Expr::Continue(_)
            | Expr::Return(_)
            | Expr::Try(_)
            | Expr::Unsafe(_)
            | Expr::Yield(_) => true,
            Expr::Binary(binary) => is_compound(&binary.op),
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::MethodCall(call) => {
                let method = call.method.to_string();
                CHANGING.contains(&&*method) || TELLING.contains(&&*method)
            }
            Expr::Macro(call) => {
                !call.mac.path.segments.last().is_some_and(|last| QUIET.iter().any(|name| last.ident == name))
            }
            _ => false,
        };
        if is_loud {
            self.0.get_or_insert_with(|| expression.to_token_stream());
        } else {
            visit::visit_expr(self, expression);
        }
    }

    // As a statement inside of a value.
    fn visit_stmt_macro(&mut self, call: &'e syn::StmtMacro) {
        self.0.get_or_insert_with(|| call.mac.to_token_stream());
    }
}
