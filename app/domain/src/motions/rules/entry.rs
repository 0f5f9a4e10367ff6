//! Rules as they are typed into a form: every parameter a field of text, and back.
//!
//! What is typed is kept as it came, so that a refused form loses nothing.

mod decision;
mod parts;
mod set;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::decision::DECISION_FIELDS;
pub use self::set::RULE_SET_FIELDS;
use super::Rules;
use crate::forms::FieldError;

/// The most characters of a set written as JSON.
pub const LONGEST_SET: usize = 400_000;

/// The fields of one form by their names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// What was typed at a field; nothing where it was not sent.
    pub fn at(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.at(name).is_empty()
    }

    /// Whether anything was typed at a field or at those below it, `quorum` and `quorum_place`.
    pub fn any(&self, name: &str) -> bool {
        let below = |field: &str| {
            let rest = field.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        };
        let mut fields = self.0.iter();
        fields.any(|(field, value)| below(field) && !value.trim().is_empty())
    }

    /// Enters a value.
    pub fn put(&mut self, name: &str, value: impl ToString) {
        self.0.insert(name.to_owned(), value.to_string());
    }

    fn tick(&mut self, name: &str, ticked: bool) {
        if ticked {
            self.put(name, "yes");
        }
    }
}

impl FromIterator<(String, String)> for Typed {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(fields: T) -> Self {
        Self(fields.into_iter().collect())
    }
}

/// Reads a set that was written as JSON; the message stands at `json` and says where it went wrong.
pub fn read_set(json: &str) -> Result<Rules, FieldError> {
    if json.chars().count() > LONGEST_SET {
        return Err(FieldError::new("json", "bodies-error-too-long").with("limit", LONGEST_SET));
    }
    serde_json::from_str(json).map_err(|error| {
        FieldError::new("json", "rules-error-json")
            .with("line", error.line())
            .with("problem", error)
    })
}

impl Rules {
    /// The set as it is exported and read again.
    pub fn to_json(&self) -> String {
        // Every value of a set has a form in JSON.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
