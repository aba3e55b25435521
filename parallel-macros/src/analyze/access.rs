//! Accesses: the ways in which a body uses a place around the loop.

use crate::analyze::affine::Reached;
use crate::analyze::changes::is_compound;
use crate::analyze::place::Place;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{BinOp, Expr};

/// The operator that updates an accumulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Add,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    /// `/=`, `%=`, `<<=`, `>>=`
    Other(&'static str),
    /// `acc = acc.max(e)`, `acc = max(acc, e)`, …
    Best(&'static str),
}

impl Operator {
    pub(crate) fn text(self) -> String {
        match self {
            Self::Add => "`+=`".to_owned(),
            Self::Sub => "`-=`".to_owned(),
            Self::Mul => "`*=`".to_owned(),
            Self::And => "`&=`".to_owned(),
            Self::Or => "`|=`".to_owned(),
            Self::Xor => "`^=`".to_owned(),
            Self::Other(operator) => format!("`{operator}`"),
            Self::Best(name) => format!("`{name}`"),
        }
    }

    /// The operator of `a OP= b`, or of `a OP b` in `a = a OP b`.
    pub(crate) fn of(op: &BinOp) -> Option<Self> {
        Some(match op {
            BinOp::AddAssign(_) | BinOp::Add(_) => Self::Add,
            BinOp::SubAssign(_) | BinOp::Sub(_) => Self::Sub,
            BinOp::MulAssign(_) | BinOp::Mul(_) => Self::Mul,
            BinOp::BitAndAssign(_) | BinOp::BitAnd(_) => Self::And,
            BinOp::BitOrAssign(_) | BinOp::BitOr(_) => Self::Or,
            BinOp::BitXorAssign(_) | BinOp::BitXor(_) => Self::Xor,
            BinOp::DivAssign(_) | BinOp::Div(_) => Self::Other("/="),
            BinOp::RemAssign(_) | BinOp::Rem(_) => Self::Other("%="),
            BinOp::ShlAssign(_) | BinOp::Shl(_) => Self::Other("<<="),
            BinOp::ShrAssign(_) | BinOp::Shr(_) => Self::Other(">>="),
            _ => return None,
        })
    }
}

/// One access to a place.
pub(crate) enum Access {
    Read,
    Update(Operator),
    /// `acc = acc.max(e)`, `acc = max(acc, e)`; with the function that chooses between the two values.
    Best(Better),
    /// `name = value`
    Assign,
    /// `name.push(…)`: the method, and `true` if the value that it returns is used.
    Fill(Ident, bool),
    /// `name[index]`
    Element(Element),
    /// `name.len()`
    Len,
    /// `name.clear()`: a buffer, used again for each item.
    Clear,
    /// `name.get_mut(i)`, `name.swap(i, j)`: a method that changes elements of all that it is called on; with the method, and its
    /// arguments.
    ByMethod(Ident, TokenStream),
    /// The place is named in a macro whose tokens may mean anything; with the name of the macro.
    Hidden(String),
    /// An inner `parallel!` changes the place.
    ChangedInside,
}

/// `max` or `min` of two values, as the user calls it.
#[derive(Clone)]
pub(crate) enum Better {
    Function(TokenStream),
    Method(Ident),
}

/// The element of a place, `name[index]`.
pub(crate) struct Element {
    pub(crate) index: TokenStream,
    /// The index is the loop's own variable, so the element is the item's own (see `index`).
    pub(crate) is_own: bool,
    /// The elements that it reaches, if the index is made of the number of the item (see `affine`).
    pub(crate) reached: Option<Box<Reached>>,
    /// The index names a variable that has the name of the loop's own, and is another.
    pub(crate) is_shadowed: bool,
    pub(crate) access: ElementAccess,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum ElementAccess {
    Read,
    Update(Operator),
    Write,
}

/// One use of a place around the loop: the place, and the access to it.
pub(crate) struct Use {
    pub(crate) place: Place,
    pub(crate) access: Access,
    /// One item may run this code several times.
    pub(crate) repeats: bool,
    /// The access stands under a `#[cfg]`, which may take it away.
    pub(crate) conditional: bool,
}

/// Reads the right side of `acc = acc OP e`, `acc = acc.max(e)` or `acc = max(acc, e)`. Gives the access, and the `acc`
/// on the right.
pub(crate) fn update_of<'e>(place: &Place, right: &'e Expr) -> Option<(Access, &'e Expr)> {
    let is_same = |expression: &Expr| place.is(expression);
    match without_parens(right) {
        Expr::Binary(binary) if !is_compound(&binary.op) => {
            // `acc + a + b` is `(acc + a) + b`.
            if is_same(&binary.left) {
                return Some((Access::Update(Operator::of(&binary.op)?), &binary.left));
            }
            let (access, operand) = update_of(place, &binary.left)?;
            match (&access, Operator::of(&binary.op)?) {
                (Access::Update(inner), outer) if *inner == outer => Some((access, operand)),
                _ => None,
            }
        }
        Expr::MethodCall(call) if call.args.len() == 1 && is_same(&call.receiver) => {
            let better = Better::Method(call.method.clone());
            best_name(&call.method).map(|_| (Access::Best(better), &*call.receiver))
        }
        Expr::Call(call) if call.args.len() == 2 && is_same(&call.args[0]) => {
            let Expr::Path(path) = &*call.func else { return None };
            best_name(&path.path.segments.last()?.ident)?;
            Some((Access::Best(Better::Function(path.to_token_stream())), &call.args[0]))
        }
        _ => None,
    }
}

fn best_name(ident: &Ident) -> Option<&'static str> {
    ["max", "min"].into_iter().find(|name| ident == name)
}

impl Better {
    pub(crate) fn operator(&self) -> Operator {
        let last = match self {
            Better::Method(name) => Some(name.to_string()),
            Better::Function(path) => path.clone().into_iter().last().map(|token| token.to_string()),
        };
        Operator::Best(if last.as_deref() == Some("min") { "min" } else { "max" })
    }
}

impl Use {
    /// The tokens of the place, as they were written.
    pub(crate) fn whole(&self) -> &TokenStream {
        &self.place.tokens
    }

    pub(crate) fn changes(&self) -> bool {
        match &self.access {
            Access::Read | Access::Len | Access::Clear | Access::Hidden(_) => false,
            Access::Update(_)
            | Access::Best(_)
            | Access::Assign
            | Access::Fill(..)
            | Access::ByMethod(..)
            | Access::ChangedInside => true,
            Access::Element(element) => element.access != ElementAccess::Read,
        }
    }

    pub(crate) fn element(&self) -> Option<&Element> {
        match &self.access {
            Access::Element(element) => Some(element),
            _ => None,
        }
    }
}
