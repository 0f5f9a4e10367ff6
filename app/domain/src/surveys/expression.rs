//! The conditions of a questionnaire: `{role} = 'maintainer' and {years} >= 3`.
//!
//! Grammar and meaning follow survey-core 3.1.1, with these deliberate differences: a closing parenthesis may not be
//! left out, hexadecimal numbers and unknown functions are refused, a word that merely begins with `true`, `false`,
//! `null` or an operator is a word, and null is equal to an empty list, as an unanswered question is there.

mod compare;
mod dates;
mod evaluate;
mod fill;
mod functions;
mod given;
mod mentions;
mod operations;
mod outlook;
mod parse;
mod rewrite;
#[cfg(test)]
mod tests;
mod token;
mod write;

pub(crate) use evaluate::item_at;
pub(crate) use evaluate::number_in as numeric;
pub use evaluate::{Values, indexed, inside};
pub use functions::Function;
pub use given::Given;
pub use mentions::{Mention, Usage};
pub(crate) use rewrite::rewritten;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::value::Value;

/// A parsed expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expression {
    root: Node,
}

/// Why a text is no expression, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressionError {
    /// The byte at which reading stopped.
    pub at: usize,
    /// What is wrong there.
    pub kind: ExpressionErrorKind,
}

/// What is wrong with an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpressionErrorKind {
    /// A character or word that can't stand here, as it is written; empty at the end of the text.
    Unexpected(String),
    /// A quote or brace that is never closed.
    Unclosed,
    /// A function that there is not.
    UnknownFunction(String),
    /// A function with too few or too many values.
    WrongArguments(String),
    /// Longer or more deeply nested than allowed.
    TooComplex,
}

/// A part of an expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Node {
    /// A value; `None` is null.
    Literal(Option<Value>),
    /// `{name}`; the flag is set for `{#name}`, whose value is taken as it is.
    Variable(String, bool),
    /// `[1, 2]`
    Array(Vec<Node>),
    /// `!{a}`
    Not(Box<Node>),
    /// `{a} empty`
    Empty(Box<Node>),
    /// `{a} notempty`
    NotEmpty(Box<Node>),
    /// An operator between its left and its right side.
    Binary(Operator, Box<(Node, Node)>),
    /// A function with its values.
    Call(Function, Vec<Node>),
}

/// An operator between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Divide,
    /// `%`
    Modulo,
    /// `^`
    Power,
    /// `contains`
    Contains,
    /// `notcontains`
    NotContains,
    /// `anyof`
    AnyOf,
    /// `allof`
    AllOf,
    /// `noneof`
    NoneOf,
}

impl Operator {
    /// Whether it puts its sides in an order or tells whether they are equal.
    fn compares(self) -> bool {
        matches!(
            self,
            Self::Equal
                | Self::NotEqual
                | Self::Less
                | Self::LessOrEqual
                | Self::Greater
                | Self::GreaterOrEqual
        )
    }
}

impl Expression {
    /// Longest text accepted, in bytes.
    pub const LONGEST: usize = 4_000;
    /// Most numbers, names, operators and signs.
    pub const MOST_TOKENS: usize = 1_000;

    /// Reads an expression.
    ///
    /// # Errors
    /// When the text is none; the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, ExpressionError> {
        parse::parse(text).map(|root| Self { root })
    }

    /// The expression whose value is null.
    pub fn nothing() -> Self {
        Self {
            root: Node::Literal(None),
        }
    }

    /// The value of the expression; `None` is null.
    pub fn evaluate(&self, values: &dyn Values) -> Option<Value> {
        self.found(values).map(Cow::into_owned)
    }

    fn found<'v>(&'v self, values: &'v dyn Values) -> evaluate::Found<'v> {
        evaluate::evaluate(&self.root, values)
    }

    /// Whether a page or element is shown or must be answered, or a trigger fires: the value is true itself and nothing
    /// that JavaScript takes for true, as in survey-core.
    pub fn is_true(&self, values: &dyn Values) -> bool {
        matches!(self.found(values).as_deref(), Some(Value::Bool(true)))
    }

    /// Whether an element is closed to answers by its `enableIf`: only the value false itself does so.
    pub fn is_false(&self, values: &dyn Values) -> bool {
        matches!(self.found(values).as_deref(), Some(Value::Bool(false)))
    }

    /// Whether a choice is offered or an answer is right: the value is loosely equal to true, as in survey-core.
    pub fn holds(&self, values: &dyn Values) -> bool {
        compare::loosely_true(self.found(values).as_deref())
    }

    /// The whole as a tree, for those who translate it into another language.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The names of the questions whose answers are asked for as they read: `displayValue('name')`.
    pub fn readings(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect_readings(&self.root, &mut names);
        names
    }

    /// The names in braces, in order of appearance, with repetitions.
    pub fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect(&self.root, &mut names);
        names
    }
}

fn collect<'a>(node: &'a Node, names: &mut Vec<&'a str>) {
    match node {
        Node::Literal(_) => {}
        Node::Variable(name, _) => names.push(name),
        Node::Array(nodes) | Node::Call(_, nodes) => {
            for node in nodes {
                collect(node, names);
            }
        }
        Node::Not(node) | Node::Empty(node) | Node::NotEmpty(node) => collect(node, names),
        Node::Binary(_, sides) => {
            collect(&sides.0, names);
            collect(&sides.1, names);
        }
    }
}

fn collect_readings<'a>(node: &'a Node, names: &mut Vec<&'a str>) {
    let nodes = match node {
        Node::Literal(_) | Node::Variable(..) => return,
        Node::Array(nodes) | Node::Call(_, nodes) => nodes.as_slice(),
        Node::Not(node) | Node::Empty(node) | Node::NotEmpty(node) => std::slice::from_ref(&**node),
        Node::Binary(_, sides) => {
            collect_readings(&sides.0, names);
            return collect_readings(&sides.1, names);
        }
    };
    if let (Node::Call(Function::DisplayValue, _), Some(Node::Literal(Some(Value::Text(name))))) =
        (node, nodes.first())
    {
        names.push(name);
    }
    for node in nodes {
        collect_readings(node, names);
    }
}
