//! Accesses: the ways in which a body uses a place around the loop.

use crate::analyze::affine::Reached;
use crate::analyze::begins::Begins;
use crate::analyze::changes::is_compound;
use crate::analyze::leading::Leading;
use crate::analyze::outer_variables::Sweep;
use crate::analyze::parts::Part;
use crate::analyze::place::Place;
use crate::analyze::purity::first_effect_or_exit;
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
    /// `+=` and `-=` of one variable.
    UpDown,
    /// `acc.wrapping_add(e)`, `acc.wrapping_sub(e)`
    WrappingAdd,
    /// `acc.wrapping_mul(e)`
    WrappingMul,
    /// `acc.saturating_add(e)`
    SaturatingAdd,
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
            Self::UpDown => "`+` and `-`".to_owned(),
            Self::WrappingAdd => "`wrapping_add`".to_owned(),
            Self::WrappingMul => "`wrapping_mul`".to_owned(),
            Self::SaturatingAdd => "`saturating_add`".to_owned(),
            Self::Other(operator) => format!("`{operator}`"),
            Self::Best(name) => format!("`{name}`"),
        }
    }

    /// The name that the runtime has for the operator, by which it puts private copies together.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Mul => "Mul",
            Self::And => "And",
            Self::Or => "Or",
            Self::Xor => "Xor",
            Self::WrappingAdd => "WrappingAdd",
            Self::WrappingMul => "WrappingMul",
            Self::SaturatingAdd => "SaturatingAdd",
            _ => "Add",
        }
    }

    /// Tells if two operators together count a number up and down.
    pub(crate) fn counts_with(self, other: Self) -> bool {
        [self, other].iter().all(|operator| matches!(operator, Self::Add | Self::Sub | Self::UpDown))
    }

    /// Tells if the operator gives the same when its sides are turned, of numbers.
    fn turns(self) -> bool {
        matches!(self, Self::Add | Self::Mul | Self::And | Self::Or | Self::Xor)
    }

    /// The operator of `a.METHOD(b)`.
    fn of_method(method: &Ident) -> Option<Self> {
        Some(match &*method.to_string() {
            "wrapping_add" | "wrapping_sub" => Self::WrappingAdd,
            "wrapping_mul" => Self::WrappingMul,
            "saturating_add" => Self::SaturatingAdd,
            _ => return None,
        })
    }

    /// The operator of `a OP= b`, or of `a OP b` in `a = a OP b`.
    pub(crate) fn of(op: &BinOp) -> Option<Self> {
        Some(match op {
            BinOp::AddAssign(_) | BinOp::Add(_) => Self::Add,
            BinOp::SubAssign(_) | BinOp::Sub(_) => Self::Sub,
            BinOp::MulAssign(_) | BinOp::Mul(_) => Self::Mul,
            BinOp::BitAndAssign(_) | BinOp::BitAnd(_) | BinOp::And(_) => Self::And,
            BinOp::BitOrAssign(_) | BinOp::BitOr(_) | BinOp::Or(_) => Self::Or,
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
    /// `changed = true;` beside a better element: whoever finds one sets it, so it is an update by `|=`, and nothing else may be known of it.
    Flag(Operator),
    /// `ok = ok && { list.push(x); true }`: behind `&&` something is done, or the loop is left.
    Lazy(TokenStream),
    /// `acc = e OP acc`
    Turned(Operator),
    /// `acc = acc.max(e)`, `acc = max(acc, e)`; with the function that chooses between the two values.
    Best(Better),
    /// `name = value`
    Assign,
    /// `if value > name { name = value; … }`
    Leads(Box<Leading>),
    /// An assignment in such an `if`, with the key of the leader.
    Follows(String),
    /// `name.push(…)`: the method, and `true` if the value that it returns is used.
    Fill(Ident, bool),
    /// `name[index]`
    Element(Element),
    /// `name.entry(key).or_insert(0)`, `name.get_mut(key)`
    Entry(EntryUse),
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
    /// `max(x, best)`
    TurnedFunction(TokenStream),
    /// `x.max(best)`
    TurnedMethod(Ident),
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
    /// An element of the element is updated: `grid[y][x] += 1`.
    pub(crate) in_row: bool,
    pub(crate) access: ElementAccess,
}

#[derive(Clone)]
pub(crate) enum ElementAccess {
    Read,
    Update(Operator),
    /// Changes of the element, or of fields of it.
    Change(Vec<Part>),
    /// Changes of elements, one after the other: `for (sum, x) in sums.iter_mut().zip(xs) { *sum += x; }`.
    Each(Vec<Part>, Sweep),
    Write,
    /// `agents[i].step(dt);`: a method that may change the element.
    Step,
}

impl ElementAccess {
    /// Which elements the access reaches.
    pub(crate) fn sweep(&self) -> Sweep {
        match self {
            Self::Each(_, sweep) => *sweep,
            _ => Sweep::None,
        }
    }
}

/// The use of a value of a map.
pub(crate) struct EntryUse {
    pub(crate) begins: Begins,
    /// What is done with the value.
    pub(crate) parts: Vec<Part>,
    /// What the value begins with counts in the place of the changes.
    pub(crate) is_first: bool,
    /// What is done while what the value begins with is worked out, if more is done than that.
    pub(crate) effect: Option<TokenStream>,
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
    update_by(&|expression| place.is(expression), right)
}

/// Reads the right side of an update of the place that `is_same` knows.
pub(crate) fn update_by<'e>(is_same: &dyn Fn(&Expr) -> bool, right: &'e Expr) -> Option<(Access, &'e Expr)> {
    match without_parens(right) {
        Expr::Binary(binary) if !is_compound(&binary.op) => {
            let operator = Operator::of(&binary.op)?;
            if is_same(&binary.left) {
                // What stands behind `&&` runs for fewer items in the serial loop: it may do nothing but give a value.
                let is_lazy = matches!(binary.op, BinOp::And(_) | BinOp::Or(_));
                let more = is_lazy.then(|| first_effect_or_exit(&binary.right)).flatten();
                return Some((more.map_or(Access::Update(operator), Access::Lazy), &*binary.left));
            }
            if is_same(&binary.right) {
                return operator.turns().then_some((Access::Turned(operator), &*binary.right));
            }
            // `acc + a + b` is `(acc + a) + b`.
            if let Some((access, operand)) = update_by(is_same, &binary.left) {
                return match access {
                    Access::Update(inner) if inner == operator => Some((access, operand)),
                    Access::Update(inner) if inner.counts_with(operator) => {
                        Some((Access::Update(Operator::UpDown), operand))
                    }
                    Access::Turned(inner) if inner == operator => Some((access, operand)),
                    _ => None,
                };
            }
            match update_by(is_same, &binary.right)? {
                (Access::Update(inner) | Access::Turned(inner), operand) if inner == operator && inner.turns() => {
                    Some((Access::Turned(operator), operand))
                }
                _ => None,
            }
        }
        Expr::MethodCall(call) if call.args.len() == 1 && Operator::of_method(&call.method).is_some() => {
            let operator = Operator::of_method(&call.method)?;
            if is_same(&call.receiver) {
                return Some((Access::Update(operator), &*call.receiver));
            }
            if is_same(&call.args[0]) && call.method != "wrapping_sub" {
                return Some((Access::Update(operator), &call.args[0]));
            }
            match update_by(is_same, &call.receiver)? {
                (Access::Update(inner), operand) if inner == operator => Some((Access::Update(operator), operand)),
                _ => None,
            }
        }
        Expr::MethodCall(call) if call.args.len() == 1 && is_same(&call.receiver) => {
            let better = Better::Method(call.method.clone());
            best_name(&call.method).map(|_| (Access::Best(better), &*call.receiver))
        }
        // `best.max(a).max(b)` is `best.max(a)`, and that with `b`.
        Expr::MethodCall(call)
            if call.args.len() == 1 && best_name(&call.method).is_some() && !is_same(&call.args[0]) =>
        {
            match update_by(is_same, &call.receiver)? {
                (Access::Best(Better::Method(name)), old) if name == call.method => {
                    Some((Access::Best(Better::Method(name)), old))
                }
                _ => None,
            }
        }
        Expr::MethodCall(call) if call.args.len() == 1 && is_same(&call.args[0]) => {
            let better = Better::TurnedMethod(call.method.clone());
            best_name(&call.method).map(|_| (Access::Best(better), &call.args[0]))
        }
        Expr::Call(call) if call.args.len() == 2 => {
            let Expr::Path(path) = &*call.func else { return None };
            best_name(&path.path.segments.last()?.ident)?;
            let tokens = path.to_token_stream();
            match call.args.iter().position(is_same)? {
                0 => Some((Access::Best(Better::Function(tokens)), &call.args[0])),
                second => Some((Access::Best(Better::TurnedFunction(tokens)), &call.args[second])),
            }
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
            Better::Method(name) | Better::TurnedMethod(name) => Some(name.to_string()),
            Better::Function(path) | Better::TurnedFunction(path) => {
                path.clone().into_iter().last().map(|token| token.to_string())
            }
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
            | Access::Flag(_)
            | Access::Lazy(_)
            | Access::Turned(_)
            | Access::Best(_)
            | Access::Assign
            | Access::Fill(..)
            | Access::ByMethod(..)
            | Access::Entry(_)
            | Access::Leads(_)
            | Access::Follows(_)
            | Access::ChangedInside => true,
            Access::Element(element) => !matches!(element.access, ElementAccess::Read),
        }
    }

    /// What is done behind `&&`, if the use is such an update.
    pub(crate) fn lazy(&self) -> Option<&TokenStream> {
        match &self.access {
            Access::Lazy(at) => Some(at),
            _ => None,
        }
    }

    pub(crate) fn element(&self) -> Option<&Element> {
        match &self.access {
            Access::Element(element) => Some(element),
            _ => None,
        }
    }
}
