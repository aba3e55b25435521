//! Private copies: the body of the loop changes its block's copy of an outer variable, and never the variable itself.

use crate::analyze::access::{Operator, update_by};
use crate::analyze::assigned_copies::AssignedCopies;
use crate::analyze::changes::is_compound;
use crate::analyze::outer_variables::{Change, Kind, OuterVariable, Sweep};
use crate::analyze::parts::bare;
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::Visitor;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::{without_parens, without_parens_mut};
use crate::tokens::spans::{Ends, ident, local};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    BinOp, Expr, ExprBinary, ExprField, ExprIndex, ExprMethodCall, ExprParen, ExprStruct, ExprUnary, FieldValue,
    Member, Token, UnOp, parse_quote, token,
};

/// The visitor that makes the body work with the private copies.
///
/// * A place that has another name inside, `stats.sum` for example, gets the name of its copy.
/// * `-=` becomes `+=`: the block counts up the values that are taken away, and their sum is taken away after the loop.
/// * What the body assigns: see [`AssignedCopies`].
/// * `bins[k]` becomes `*bins.__at(At { k })`: the element of an array is asked of the private copy.
/// * `bins.iter_mut()` becomes `bins.__slice(At { k: .. }).iter_mut()`, `&mut bins` likewise, and `bins[k..]` becomes
///   `*bins.__slice(At { k: k.. })`.
pub(super) struct PrivateCopies<'v> {
    pub(super) root: &'v TokenStream,
    pub(super) outer: &'v [OuterVariable],
}

impl PrivateCopies<'_> {
    /// The outer variable that `expression` names, and its number.
    fn find(&self, expression: &Expr, at: &Position) -> Option<(usize, &OuterVariable)> {
        let place = Place::of(expression)?;
        let key = place.key();
        let found = self.outer.iter().enumerate().find(|(_, outer)| outer.place.key() == key)?;
        at.is_free(&identity(&place.base)).then_some(found)
    }

    /// Tells if `changed` is an accumulator that `-=` updates, so that the values are counted up.
    fn is_taken(&self, changed: &Expr, at: &Position) -> bool {
        self.find(changed, at).is_some_and(|(_, outer)| matches!(outer.kind, Kind::Accumulate(Operator::Sub)))
    }

    /// Tells if an element is counted up and down, so that a statement that takes away has a copy of its own.
    fn is_up_and_down(&self, index: &ExprIndex, at: &Position) -> bool {
        self.find(&index.expr, at).is_some_and(|(_, outer)| match &outer.kind {
            Kind::Elements { parts, .. } => parts.iter().any(|part| matches!(part.change, Change::UpDown)),
            _ => false,
        })
    }

    /// The indexing of an array accumulator that a place is a part of.
    fn array_in<'e>(&self, place: &'e mut Expr, at: &Position) -> Option<&'e mut Expr> {
        if let Expr::Index(index) = without_parens(place)
            && self.is_array(&index.expr, at)
        {
            return Some(without_parens_mut(place));
        }
        match without_parens_mut(place) {
            Expr::Field(field) => self.array_in(&mut field.base, at),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.array_in(&mut unary.expr, at),
            _ => None,
        }
    }

    /// `a[k] = a[k] + x` becomes `{ let e = a.__at(At { k }); *e = *e + x }`: one update of one copy.
    fn ask_once(&self, expression: &mut Expr, at: &Position) -> bool {
        let Expr::Assign(assign) = expression else { return false };
        let is_same = |old: &Expr| bare(old) == bare(&assign.left);
        if update_by(&is_same, &assign.right).is_none() {
            return false;
        }
        let Some(index) = self.array_in(&mut assign.left, at) else { return false };
        let (Expr::Index(array), text) = (&*index, index.to_token_stream().to_string()) else { return false };
        let asked = element(self.root, array);
        let name = local("__element", Ends::of(&index.to_token_stream()).first);
        let mut once = Once { text, name: &name };
        once.visit_expr_mut(&mut assign.left);
        once.visit_expr_mut(&mut assign.right);
        *expression = parse_quote!({ let #name = #asked; #assign });
        true
    }

    /// Has the operand of `total += x` asked whether it is one of std's: an operator that the program defines may do anything.
    /// Gives `true` if there is one.
    fn ask_operand(&self, update: &mut ExprBinary, at: &Position) -> bool {
        let Some((number, outer)) = self.find(&update.left, at) else { return false };
        if !matches!(outer.kind, Kind::Accumulate(_)) {
            return false;
        }
        let Some(operator) = Operator::of(&update.op).filter(|_| is_compound(&update.op)) else { return false };
        // A number that is written there is one.
        if matches!(without_parens(&update.right), Expr::Lit(_)) {
            return false;
        }
        let (root, right) = (self.root, &update.right);
        let span = Ends::of(&right.to_token_stream()).first;
        let (operand, copy) = (local("__operand", span), outer.private_copy(number, span));
        let operator = match operator {
            Operator::Sub => quote_spanned!(span=> kind::Taken),
            operator => {
                let name = ident(operator.name(), span);
                quote_spanned!(span=> op::#name)
            }
        };
        let ask = quote_spanned!(span=> (&&&#root::__private::operand::Operand(#root::__private::#operator, &#copy, &#operand)).__pick().asked());
        // What belongs to the operand lives on in a `match`. What cannot be read anew stays as it is.
        let asked = syn::parse2(quote! {
            match (#right) {
                #operand => {
                    use #root::__private::operand::{PickForeign as _, PickOther as _, PickOwn as _};
                    #ask;
                    #operand
                }
            }
        });
        asked.is_ok_and(|asked| {
            *update.right = asked;
            true
        })
    }

    /// Rewrites what changes an element of an array accumulator in more ways than `a[k] OP= x`.
    fn change_element(&self, expression: &mut Expr, at: &Position) -> bool {
        match expression {
            Expr::Assign(_) => self.ask_once(expression, at),
            Expr::Binary(binary) if matches!(binary.op, BinOp::SubAssign(_)) => {
                let Some(place) = self.array_in(&mut binary.left, at) else { return false };
                let Expr::Index(index) = &*place else { return false };
                if !self.is_up_and_down(index, at) {
                    return false;
                }
                *place = parens(behind(element_by("__at_down", self.root, index)));
                true
            }
            // `acc[j].x += …`, `lists[k].push(…)`
            Expr::Field(ExprField { base: part, .. }) | Expr::MethodCall(ExprMethodCall { receiver: part, .. }) => {
                let Expr::Index(index) = without_parens(part) else { return false };
                if !self.is_array(&index.expr, at) {
                    return false;
                }
                **part = parens(behind(element(self.root, index)));
                true
            }
            _ => false,
        }
    }

    /// Has the private copy asked for all elements of an array accumulator, which an inner loop goes over.
    fn ask_all(&self, expression: &mut Expr, at: &Position) -> bool {
        let place = match expression {
            Expr::MethodCall(call) if call.method == "iter_mut" => &mut call.receiver,
            Expr::Reference(reference) if reference.mutability.is_some() => &mut reference.expr,
            _ => return false,
        };
        let Some((number, outer)) = self.find(place, at) else { return false };
        if !matches!(outer.kind, Kind::Elements { sweep: Sweep::Part | Sweep::Whole, .. }) {
            return false;
        }
        let at = place.span();
        let (root, copy) = (self.root, outer.private_copy(number, at));
        let slice = ident("__slice", Ends::of(&place.to_token_stream()).last);
        let all = Expr::Verbatim(quote_spanned!(at=> #copy.#slice(#root::__private::At { k: .. })));
        match expression {
            Expr::MethodCall(call) => *call.receiver = all,
            other => *other = all,
        }
        true
    }

    /// Tells if `expression` is an array accumulator.
    fn is_array(&self, expression: &Expr, at: &Position) -> bool {
        self.find(expression, at).is_some_and(|(_, outer)| matches!(outer.kind, Kind::Bins(_) | Kind::Elements { .. }))
    }
}

impl Visitor for PrivateCopies<'_> {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let is_asked = match expression {
            Expr::Binary(update) => self.ask_operand(update, at),
            _ => false,
        };
        self.rewrite(expression, at) || is_asked
    }
}

impl PrivateCopies<'_> {
    /// Rewrites what names a place that has another name inside, or an element. Gives `true` if it did.
    fn rewrite(&self, expression: &mut Expr, at: &Position) -> bool {
        let assigned = AssignedCopies { root: self.root, outer: self.outer };
        if assigned.rewrite(expression, at) {
            return true;
        }
        if assigned.is_one(expression) {
            return false;
        }
        if self.change_element(expression, at) || self.ask_all(expression, at) {
            return true;
        }
        match expression {
            // The visitor comes to the outer expression first, so `*total` is found before the `total` in it.
            Expr::Path(_) | Expr::Field(_) | Expr::Unary(_) | Expr::Paren(_) => {
                let Some((number, outer)) = self.find(expression, at) else { return false };
                if outer.is_bare {
                    return false;
                }
                *expression = Expr::Verbatim(outer.private_copy(number, expression.span()).to_token_stream());
                true
            }
            Expr::Index(index) if self.is_array(&index.expr, at) => {
                *expression = behind(element(self.root, index));
                true
            }
            // `grid[i][j]` needs no `*` in front of the inner call: a reference can be indexed like the value.
            Expr::Index(outer) => match without_parens(&outer.expr) {
                Expr::Index(index) if self.is_array(&index.expr, at) => {
                    *outer.expr = element(self.root, index);
                    true
                }
                _ => false,
            },
            Expr::Binary(binary) if self.is_taken(&binary.left, at) => {
                let BinOp::SubAssign(operator) = binary.op else { return false };
                binary.op = BinOp::AddAssign(Token![+=](operator.span()));
                true
            }
            Expr::Assign(assign) if self.is_taken(&assign.left, at) => {
                let Some(place) = Place::of(&assign.left) else { return false };
                add_instead(&mut assign.right, &place);
                true
            }
            _ => false,
        }
    }
}

/// `acc - a - b` becomes `acc + a + b`.
fn add_instead(right: &mut Expr, place: &Place) {
    if let Expr::Binary(binary) = without_parens_mut(right) {
        if let BinOp::Sub(operator) = binary.op {
            binary.op = BinOp::Add(Token![+](operator.span()));
        }
        if !place.is(&binary.left) {
            add_instead(&mut binary.left, place);
        }
    }
}

/// `bins[k]` becomes `bins.__at(At { k: k })`, a reference to the element. It is a method call, so that the index may ask for
/// the length of `bins`, as the index of a slice may. It is given in a struct, so that an index of another type is an error
/// of the index and not of the call. Its tokens stay as they are.
fn element(root: &TokenStream, index: &ExprIndex) -> Expr {
    let method = if let Expr::Range(_) = without_parens(&index.index) { "__slice" } else { "__at" };
    element_by(method, root, index)
}

fn element_by(method: &str, root: &TokenStream, ExprIndex { expr, index, bracket_token, .. }: &ExprIndex) -> Expr {
    let at = Ends::at(bracket_token.span.open()).first;
    let number = FieldValue {
        attrs: Vec::new(),
        member: Member::Named(ident("k", at)),
        colon_token: Some(Token![:](at)),
        expr: (**index).clone(),
    };
    let index = ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: parse_quote!(#root::__private::At),
        brace_token: token::Brace { span: bracket_token.span },
        fields: std::iter::once(number).collect(),
        dot2_token: None,
        rest: None,
    };
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: expr.clone(),
        dot_token: Token![.](at),
        method: ident(method, at),
        turbofish: None,
        paren_token: token::Paren { span: bracket_token.span },
        args: std::iter::once(Expr::Struct(index)).collect(),
    })
}

/// The visitor that puts the name of an element in the place of each mention of it.
struct Once<'n> {
    text: String,
    name: &'n Ident,
}

impl VisitMut for Once<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if matches!(expression, Expr::Index(_)) && expression.to_token_stream().to_string() == self.text {
            *expression = parens(behind(Expr::Verbatim(self.name.to_token_stream())));
        } else {
            visit_mut::visit_expr_mut(self, expression);
        }
    }
}

/// `(EXPR)`
fn parens(expression: Expr) -> Expr {
    let at = Ends::of(&expression.to_token_stream()).first;
    Expr::Paren(ExprParen { attrs: Vec::new(), paren_token: token::Paren(at), expr: Box::new(expression) })
}

/// `*PLACE`
fn behind(reference: Expr) -> Expr {
    let at = Ends::of(&reference.to_token_stream()).first;
    Expr::Unary(ExprUnary { attrs: Vec::new(), op: UnOp::Deref(Token![*](at)), expr: Box::new(reference) })
}
