//! The expression manager's conditions.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::expression::Operator;

use super::super::formula::{Dialect, Formula, Kind, Known, Scope, Unsayable, read, translate};

/// What the names in conditions stand for.
#[derive(Default)]
pub(super) struct Names {
    known: BTreeMap<String, Known>,
    /// Choices of multiple choice questions, which have names of their own there.
    ticked: BTreeMap<String, (String, String)>,
}

impl Names {
    pub(super) fn add(&mut self, name: &str, target: &str, kind: Kind) {
        for suffix in ["", ".NAOK", ".value", ".code"] {
            self.known.insert(
                format!("{name}{suffix}"),
                Known {
                    target: target.to_owned(),
                    kind,
                },
            );
        }
    }

    pub(super) fn add_ticked(&mut self, name: &str, question: &str, choice: &str) {
        for suffix in ["", ".NAOK", ".value", ".code"] {
            let choice = (question.to_owned(), choice.to_owned());
            self.ticked.insert(format!("{name}{suffix}"), choice);
        }
    }

    /// Translates a condition.
    pub(super) fn condition(&self, text: &str, this: &str) -> Result<String, Unsayable> {
        let formula = self.with_ticks(read(text, Dialect::LimeSurvey)?);
        let scope = Scope {
            names: &self.known,
            this: Some(this),
            columns: None,
        };
        translate(&formula, &scope)?.formula.write()
    }

    /// `Q1_A == "Y"` asks whether the choice A of Q1 is ticked.
    fn with_ticks(&self, formula: Formula) -> Formula {
        let ticked = |formula: &Formula| match formula {
            Formula::Column(name) => self.ticked.get(name).map(|(question, choice)| {
                let question = Formula::Name(question.clone());
                Formula::Call(
                    "selected".to_owned(),
                    vec![question, Formula::Text(choice.clone())],
                )
            }),
            _ => None,
        };
        let not = |inner: Formula| Formula::Call("not".to_owned(), vec![inner]);
        match formula {
            Formula::Binary(operator, sides) => {
                if let (Some(is), Formula::Text(value)) = (ticked(&sides.0), &sides.1) {
                    let wants = (value == "Y") == (operator == Operator::Equal);
                    if matches!(operator, Operator::Equal | Operator::NotEqual) {
                        return if wants { is } else { not(is) };
                    }
                }
                let (left, right) = *sides;
                let sides = (self.with_ticks(left), self.with_ticks(right));
                Formula::Binary(operator, Box::new(sides))
            }
            Formula::Call(name, arguments) => {
                if let ("is_empty", [only]) = (name.as_str(), arguments.as_slice())
                    && let Some(is) = ticked(only)
                {
                    return not(is);
                }
                let arguments = arguments
                    .into_iter()
                    .map(|it| self.with_ticks(it))
                    .collect();
                Formula::Call(name, arguments)
            }
            other => ticked(&other).unwrap_or(other),
        }
    }
}
