//! Values of variables from a JSON object, without a questionnaire.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value as Json};

use super::{Value, Values, inside};
use crate::surveys::Surroundings;

/// An object of values and the surroundings in which an expression is evaluated.
pub struct Given<'a> {
    values: Value,
    surroundings: &'a dyn Surroundings,
}

impl<'a> Given<'a> {
    /// What an object holds; null is no value.
    pub fn new(values: &Map<String, Json>, surroundings: &'a dyn Surroundings) -> Self {
        Self {
            values: rows(values),
            surroundings,
        }
    }
}

fn rows(fields: &Map<String, Json>) -> Value {
    let mut rows = BTreeMap::new();
    for (name, json) in fields {
        if let Some(value) = value(json) {
            rows.insert(name.clone(), value);
        }
    }
    Value::Rows(rows)
}

fn value(json: &Json) -> Option<Value> {
    match json {
        Json::Null => None,
        Json::Array(items) => Some(Value::List(items.iter().filter_map(value).collect())),
        Json::Object(fields) => Some(rows(fields)),
        scalar => Value::from_json(scalar),
    }
}

impl Values for Given<'_> {
    fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
        inside(&self.values, name.trim())
    }

    fn now(&self) -> Option<f64> {
        self.surroundings.now()
    }

    fn offset(&self, at: i64) -> i64 {
        self.surroundings.offset(at)
    }
}
