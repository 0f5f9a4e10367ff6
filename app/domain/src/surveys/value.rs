//! The value of an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use super::{
    moments,
    number::{number_text, whole},
};

/// What was answered to one question: what JSON can say, without null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub enum Value {
    /// A yes or no.
    Bool(bool),
    /// A number; never NaN or infinite when it comes from an answer.
    Number(f64),
    /// A text, or a choice with a textual value.
    Text(String),
    /// Several choices, or a ranking with the first place first.
    List(Vec<Value>),
    /// A matrix: the chosen column by row. While a ranking is unfinished: the place by item.
    Rows(BTreeMap<String, Value>),
    /// A moment, in milliseconds since 1970-01-01T00:00:00Z; NaN for no date. Only expressions make such.
    Moment(f64),
}

impl Value {
    /// Whether nothing was answered: an empty text, list or set of rows.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Bool(_) | Self::Moment(_) => false,
            Self::Number(number) => number.is_nan(),
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Rows(rows) => rows.values().all(Self::is_empty),
        }
    }

    /// The value as a form field carries it; lists and rows have no such text.
    pub fn as_field(&self) -> Option<String> {
        match self {
            Self::Bool(value) => Some(if *value { "true" } else { "false" }.to_owned()),
            Self::Number(number) => Some(number_text(*number)),
            Self::Text(text) => Some(text.clone()),
            Self::Moment(at) => moments::written(*at),
            Self::List(_) | Self::Rows(_) => None,
        }
    }

    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list; a single value counts as a list of one.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            other => std::slice::from_ref(other),
        }
    }

    /// The answers by row, item or place, when it is a set of such.
    pub fn rows(&self) -> Option<&BTreeMap<String, Self>> {
        match self {
            Self::Rows(rows) => Some(rows),
            _ => None,
        }
    }

    /// The value of a JSON document; `None` for null and for what holds null.
    pub fn from_json(json: &Json) -> Option<Self> {
        Some(match json {
            Json::Null => return None,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(number) => Self::Number(number.as_f64()?),
            Json::String(text) => Self::Text(text.clone()),
            Json::Array(items) => {
                Self::List(items.iter().map(Self::from_json).collect::<Option<_>>()?)
            }
            Json::Object(fields) => Self::Rows(fields.iter().try_fold(
                BTreeMap::new(),
                |mut rows, (name, value)| {
                    rows.insert(name.clone(), Self::from_json(value)?);
                    Some(rows)
                },
            )?),
        })
    }

    /// The same value as JSON; whole numbers are written without a decimal point.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Bool(value) => Json::Bool(*value),
            Self::Number(number) => json_number(*number),
            Self::Text(text) => Json::String(text.clone()),
            Self::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Self::Rows(rows) => Json::Object(
                rows.iter()
                    .map(|(name, value)| (name.clone(), value.to_json()))
                    .collect(),
            ),
            Self::Moment(at) => moments::written(*at).map_or(Json::Null, Json::String),
        }
    }
}

/// A number as JSON, whole numbers without a decimal point; null when it is not finite.
fn json_number(number: f64) -> Json {
    whole(number).map_or_else(|| Json::from(number), Json::from)
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::List(items)
    }
}

// In JSON a value is what it is; packed, where a reader can't see what comes, it goes by its variants.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.to_json().serialize(serializer)
        } else {
            Self::serialize(self, serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return Self::deserialize(deserializer);
        }
        let json = Json::deserialize(deserializer)?;
        Self::from_json(&json).ok_or_else(|| serde::de::Error::custom("an answer can't be null"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_written_without_a_point() {
        assert_eq!(serde_json::to_string(&Value::Number(5.0)).unwrap(), "5");
        assert_eq!(serde_json::to_string(&Value::Number(0.3)).unwrap(), "0.3");
        assert_eq!(number_text(-2.0), "-2");
    }

    #[test]
    fn json_and_back_is_the_same_value() {
        let json = r#"{"a":[1,"x",true],"b":"y"}"#;
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        assert!(serde_json::from_str::<Value>("[null]").is_err());
    }
}
