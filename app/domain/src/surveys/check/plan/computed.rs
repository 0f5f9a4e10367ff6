//! Values that are computed, in place of the names under which conditions ask for them.

use std::{borrow::Cow, collections::BTreeMap};

use crate::surveys::{
    Value,
    definition::{Computation, Definition, Kind},
    expression::{Expression, Node},
};

/// Most parts of an expression in which values have been put in place; a longer one is not looked into.
const MOST_PARTS: usize = 2_000;

/// How each computed value is computed from the answers alone, by its name in small letters.
pub(super) struct Computed(BTreeMap<String, Node>);

impl Computed {
    pub(super) fn of(definition: &Definition) -> Self {
        let mut found = Self(BTreeMap::new());
        // Each comes after what it uses.
        for step in &definition.order {
            let (name, expression, otherwise) = match step {
                Computation::Calculated(index) => match definition.calculated.get(*index) {
                    Some(value) => (&value.name, &value.expression, None),
                    None => continue,
                },
                Computation::Question(position) => match definition.question_at(*position) {
                    Some(question) => match &question.kind {
                        Kind::Computed(expression) => {
                            (&question.name, expression, Some(Value::from("")))
                        }
                        _ => continue,
                    },
                    None => continue,
                },
            };
            let filled = found.filled(expression);
            if filled.size() <= MOST_PARTS {
                let node = filled.as_variable(otherwise);
                found.0.insert(name.to_lowercase(), node);
            }
        }
        found
    }

    /// The expression with values in place of the names of computed ones.
    pub(super) fn filled<'a>(&self, expression: &'a Expression) -> Cow<'a, Expression> {
        if self.0.is_empty() {
            return Cow::Borrowed(expression);
        }
        let filled = expression.filled(&|name| self.0.get(&name.trim().to_lowercase()).cloned());
        match filled.filter(|filled| filled.size() <= MOST_PARTS) {
            Some(filled) => Cow::Owned(filled),
            None => Cow::Borrowed(expression),
        }
    }
}
