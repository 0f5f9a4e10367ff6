//! Conditions and calculations of other programs, and their translation from and into ours.
//!
//! XLSForm writes a part of XPath, LimeSurvey its expression manager's language; both become the same small tree
//! ([`Formula`]), which [`translate`] turns into our expressions. [`xpath`] goes the other way.

pub(super) mod ours;
mod read;
#[cfg(test)]
mod tests;
mod tokens;
mod translate;
mod xpath;

use std::collections::BTreeMap;

use folkmoot_domain::surveys::{exchange::Reason, expression::Operator};

pub(super) use ours::Ours;
pub(super) use read::read;
pub(super) use translate::translate;
pub(super) use xpath::{Exported, xpath};

/// Whose language a formula is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// The XPath of XLSForm, with `${name}`.
    XPath,
    /// The expression manager of LimeSurvey, with bare names.
    LimeSurvey,
}

/// A part of a formula.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Formula {
    Text(String),
    Number(f64),
    /// `${name}`, or a path that ends in a name.
    Name(String),
    /// A bare name: in a choice filter a column of the choices.
    Column(String),
    /// `.`: the question itself.
    This,
    Negative(Box<Formula>),
    Binary(Operator, Box<(Formula, Formula)>),
    Call(String, Vec<Formula>),
}

/// The part of a formula that can't be said in the other language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unsayable(pub(super) String);

/// What a name in a formula stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// What stands between the braces of our expressions.
    pub(super) target: String,
    pub(super) kind: Kind,
}

/// What kind of value a name has, as far as translations depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A list of choices.
    Many,
    /// A date or date with time.
    Date,
    /// Anything else.
    Plain,
    /// Never asked here; nothing can depend on it.
    Missing,
}

/// What the names of a formula mean where it stands.
pub(super) struct Scope<'a> {
    pub(super) names: &'a BTreeMap<String, Known>,
    /// The name of the question itself.
    pub(super) this: Option<&'a str>,
    /// In a choice filter: the cells of one choice.
    pub(super) columns: Option<&'a BTreeMap<String, String>>,
}

/// A translation, and what about it isn't exact.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Translated {
    pub(super) formula: Ours,
    pub(super) remarks: Vec<Reason>,
}
