//! The settings: one line of the table for each.
//!
//! A setting does its work as a method of `Settings` (`parallel-core/src/api/settings.rs`), under the same name, where
//! the editor finds its documentation. A value that is a literal is checked here, while compiling.

use crate::diagnostics::unknown_name;
use crate::tokens::parens::without_parens;
use proc_macro2::Ident;
use syn::{Error, Expr, ExprUnary, Lit, UnOp};

/// A setting that is a method of `Settings`.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    /// Gives the text of the error, if the setting cannot have this integer.
    check: fn(i128) -> Option<String>,
}

pub(crate) const METHODS: &[Method] = &[
    Method {
        name: "n_jobs",
        check: |value| {
            (value == 0)
                .then(|| "`n_jobs = 0` means no worker at all; write 1 for a serial loop, -1 for all cores".to_owned())
        },
    },
    Method { name: "pool", check: |_| None },
    Method {
        name: "batch_size",
        check: |value| (value <= 0).then(|| format!("`batch_size = {value}` makes no block; write 1 or more items")),
    },
    Method {
        name: "lookahead",
        check: |value| {
            (value <= 0).then(|| format!("`lookahead = {value}` lets nothing be pulled; write 1 or more items"))
        },
    },
    Method { name: ORDERED, check: |_| None },
    Method { name: RNG, check: |_| None },
];

/// The name of the setting that only loops with `then` or with a `Stream` can have.
pub(crate) const ORDERED: &str = "ordered";

/// The name of the setting that gives each item a random number generator, which the body has under this name.
pub(crate) const RNG: &str = "rng";

/// The settings that the runtime has with a feature of the crate only: their name, the feature, and whether it is on.
const FEATURES: &[(&str, &str, bool)] = &[(RNG, "rand", cfg!(any(feature = "rand", test)))];

/// The name of the setting whose value is a type.
pub(crate) const INTO: &str = "into";

pub(crate) fn find(ident: &Ident) -> Option<&'static Method> {
    METHODS.iter().find(|setting| ident == setting.name).filter(|_| missing_feature(ident).is_none())
}

/// The feature that a setting needs and the runtime has not.
fn missing_feature(ident: &Ident) -> Option<&'static str> {
    FEATURES.iter().find(|(name, _, is_on)| ident == name && !is_on).map(|(_, feature, _)| *feature)
}

/// The error of a setting that does not exist, or not without a feature.
pub(crate) fn unknown(ident: &Ident) -> Error {
    if let Some(feature) = missing_feature(ident) {
        let text = format!(
            "`{ident}` needs the feature `{feature}` of parallel-for; write `features = [\"{feature}\"]` after its version in Cargo.toml"
        );
        return Error::new(ident.span(), text);
    }
    let names: Vec<&str> = METHODS.iter().map(|setting| setting.name).chain([INTO]).collect();
    unknown_name(ident, "setting", &names)
}

impl Method {
    /// The text of the error if `value` is a literal that the setting cannot have.
    pub(crate) fn check(&self, value: &Expr) -> Option<String> {
        (self.check)(integer(value)?)
    }
}

fn integer(value: &Expr) -> Option<i128> {
    match without_parens(value) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(literal) => literal.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => integer(expr).map(|value| -value),
        _ => None,
    }
}
