//! Collects the uses of elements of arrays and of values of maps that are changed in more ways than `bins[k] += 1`.

use crate::analyze::access::{Access, Element, ElementAccess, EntryUse, update_by};
use crate::analyze::begins::Begins;
use crate::analyze::changes::is_compound;
use crate::analyze::collect::{UseCollector, element_of};
use crate::analyze::entries::{Entry, found};
use crate::analyze::outer_variables::Sweep;
use crate::analyze::parts::{Choice, How, Part, bare, change_of, fields_of, flag};
use crate::analyze::place::Place;
use crate::analyze::purity::first_effect;
use crate::analyze::scope::Position;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Expr, ExprIndex, UnOp};

impl UseCollector<'_> {
    /// Notes an array that an inner loop goes over, to change its elements: `for (sum, x) in sums.iter_mut().zip(xs)`.
    pub(super) fn all_elements(&mut self, expression: &Expr, at: &Position) {
        let array = match expression {
            Expr::MethodCall(call) if call.method == "iter_mut" && call.args.is_empty() => &*call.receiver,
            Expr::Reference(reference) if reference.mutability.is_some() => &*reference.expr,
            _ => return,
        };
        let Some(mut place) = Place::free(array, at) else { return };
        let Some((parts, sweep)) = self.aliases.take_each(expression) else { return };
        self.noted.push(without_parens(array));
        // A method is called on `(*sums)`, and not on `*sums`.
        if let Expr::Unary(_) = array {
            place.tokens = quote!((#array));
        }
        let element = Element {
            index: expression.to_token_stream(),
            is_own: false,
            reached: None,
            is_shadowed: false,
            in_row: false,
            access: ElementAccess::Each(parts, sweep),
        };
        self.note(place, Access::Element(element), at);
    }

    /// Notes a part of an array that an inner loop goes over, `sums[from..].iter_mut()`, or a row of one, `sums[k].iter_mut()`. Gives `true`
    /// if it does.
    pub(super) fn slice(&mut self, expression: &Expr, index: &ExprIndex) -> bool {
        if let Expr::Range(_) = without_parens(&index.index) {
            let Some((parts, _)) = self.aliases.take_each(expression) else { return false };
            self.accesses.insert(index, ElementAccess::Each(parts, Sweep::Part));
            return true;
        }
        let place: &Expr = match expression {
            Expr::MethodCall(call) => &call.receiver,
            Expr::Reference(reference) => &reference.expr,
            _ => return false,
        };
        let parts =
            self.aliases.take(expression).and_then(|alias| alias.parts_of(place, &|element| is_at(element, index)));
        let Some(parts) = parts else { return false };
        self.accesses.insert(index, ElementAccess::Change(parts));
        true
    }

    /// Notes what an expression does with the element of an array, or with a field of it, if it is no mere `a[k] OP= e`.
    pub(super) fn element(&mut self, expression: &Expr, at: &Position) {
        let place = match expression {
            Expr::Binary(binary) if is_compound(&binary.op) => &*binary.left,
            Expr::Assign(assign) => &*assign.left,
            Expr::MethodCall(call) => &*call.receiver,
            Expr::If(choice) => {
                let Some(found) = Choice::of(choice, |place| element_of(place, at).is_some()) else { return };
                // Of a flag of the item's own it would be seen whether the item is better than all before it.
                if !found.flags.iter().all(|flag| Place::free(&flag.left, at).is_some()) {
                    return;
                }
                found.assigned
            }
            _ => return,
        };
        let Some(index) = element_of(place, at) else { return };
        // `for (acc, x) in sums[k].iter_mut().zip(xs) { *acc += x; }`
        if let Expr::MethodCall(call) = expression
            && call.method == "iter_mut"
            && fields_of(place, &|element| is_at(element, index)).is_some()
            && self.slice(expression, index)
        {
            return;
        }
        let Some(part) = change_of(expression, !at.is_statement, &|element| is_at(element, index)) else { return };
        match expression {
            // Nested arrays: an element that is an array itself is updated as a whole.
            Expr::Binary(_) if part.fields.is_empty() => return,
            Expr::Assign(assign) => {
                let is_same = |old: &Expr| bare(old) == bare(&assign.left);
                let old = update_by(&is_same, &assign.right).map(|(_, old)| old);
                self.skip_element(old, at);
            }
            Expr::If(choice) => {
                let Some(found) = Choice::of(choice, |place| element_of(place, at).is_some()) else { return };
                self.skip_element(Some(found.compared), at);
                // Whoever is better than what was there sets it, be it the best or not: one of them is the first.
                for set in found.flags {
                    if let (Some(place), Some(operator)) = (Place::free(&set.left, at), flag(&set.right)) {
                        self.noted.push(without_parens(&set.left));
                        self.note(place, Access::Flag(operator), at);
                    }
                }
            }
            _ => {}
        }
        self.accesses.insert(index, ElementAccess::Change(vec![part]));
    }

    /// Marks the second mention of an element as noted.
    fn skip_element(&mut self, place: Option<&Expr>, at: &Position) {
        let Some(index) = place.and_then(|place| element_of(place, at)) else { return };
        self.noted.push(without_parens(&index.expr));
        let mut inner = place;
        while let Some(expression) = inner {
            self.noted.push(expression);
            inner = match expression {
                Expr::Paren(inner) => Some(&inner.expr),
                Expr::Group(inner) => Some(&inner.expr),
                Expr::Unary(inner) => Some(&inner.expr),
                Expr::Reference(inner) => Some(&inner.expr),
                Expr::Field(inner) => Some(&inner.base),
                Expr::MethodCall(inner) => Some(&inner.receiver),
                _ => None,
            };
        }
    }

    /// Notes what an expression does with a value of a map. Gives `true` if it does something.
    pub(super) fn entry(&mut self, expression: &Expr, at: &Position) -> bool {
        let is_known = self.noted.contains(&std::ptr::from_ref(expression));
        let is_fixed = |name: &Ident| at.is_free(&identity(name));
        if let Expr::Binary(_) | Expr::Assign(_) | Expr::MethodCall(_) = expression {
            let place = match expression {
                Expr::Binary(binary) if is_compound(&binary.op) => &*binary.left,
                Expr::Assign(assign) => &*assign.left,
                Expr::MethodCall(call) => &*call.receiver,
                _ => return false,
            };
            let asked = inner_value(place);
            if let (Some(asked), Expr::MethodCall(_) | Expr::Binary(_)) = (asked, expression)
                && let Some(entry) = Entry::of(asked)
                && let Some(map) = Place::free(entry.map, at)
                && let Some(part) = change_of(expression, !at.is_statement, &|element| std::ptr::eq(element, asked))
                && !part.is_of_each()
            {
                self.noted.extend([std::ptr::from_ref(asked), without_parens(entry.map)]);
                let mut parts = vec![part];
                // Two changes, one of them only sometimes.
                parts.extend(entry.modified.as_ref().map(|_| read(expression)));
                self.note(map, Access::Entry(entry.used(parts, false, &is_fixed)), at);
                return false;
            }
        }
        if let Expr::MethodCall(call) = expression
            && !is_known
            && !self.aliases.is_guard(expression)
        {
            if let Some(entry) = Entry::of(expression)
                && let Some(map) = Place::free(entry.map, at)
            {
                self.noted.push(without_parens(entry.map));
                let is_first = entry.modified.is_some();
                let alias = self.aliases.take(expression);
                let parts = match (&entry.modified, alias) {
                    (Some(parts), None) if at.is_statement => parts.clone(),
                    (None, Some(alias)) => alias.parts,
                    (None, None) if at.is_statement => vec![keep(expression)],
                    _ => vec![read(expression)],
                };
                // `get_mut(key).unwrap()` asks in two steps.
                self.noted.push(&raw const *call.receiver);
                self.note(map, Access::Entry(entry.used(parts, is_first, &is_fixed)), at);
            } else if let Some(map) = found(expression)
                && !self.is_by_index(call, at)
                && let Some(place) = Place::free(map, at)
                && let Some(alias) = self.aliases.take(expression)
            {
                self.noted.push(without_parens(map));
                self.noted.extend(alias.insert.map(|(insert, map)| [insert, map]).into_iter().flatten());
                let effect = alias.begins.as_ref().and_then(first_effect);
                let (begins, is_first) = match alias.begins {
                    Some(first) => (Begins::Value(Box::new(first)).with_rows(&is_fixed), true),
                    None => (Begins::Found, false),
                };
                self.note(place, Access::Entry(EntryUse { begins, parts: alias.parts, is_first, effect }), at);
            }
        }
        is_known && matches!(expression, Expr::MethodCall(_))
    }
}

/// Tells if an expression is this indexing.
pub(super) fn is_at(expression: &Expr, index: &ExprIndex) -> bool {
    matches!(expression, Expr::Index(here) if std::ptr::eq(here, index))
}

/// The value of a map that a place is a part of.
fn inner_value(place: &Expr) -> Option<&Expr> {
    match without_parens(place) {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => inner_value(&unary.expr),
        Expr::Field(field) => inner_value(&field.base),
        Expr::Index(index) => inner_value(&index.expr),
        asked => Entry::of(asked).map(|_| asked),
    }
}

/// A use of a value that is not known.
fn read(expression: &Expr) -> Part {
    Part {
        fields: Vec::new(),
        how: How::Read,
        tokens: expression.to_token_stream(),
        is_direct: false,
        is_certain: true,
        repeats: false,
        in_row: false,
    }
}

/// A value that is put in where it is missing, and not changed.
fn keep(expression: &Expr) -> Part {
    Part {
        fields: Vec::new(),
        how: How::Keep,
        tokens: expression.to_token_stream(),
        is_direct: false,
        is_certain: true,
        repeats: false,
        in_row: false,
    }
}
