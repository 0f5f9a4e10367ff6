//! The value of an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

/// What was answered to one question: what JSON can say, without null.
#[derive(Debug, Clone, PartialEq)]
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
}

impl Value {
    /// Whether nothing was answered: an empty text, list or set of rows.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Bool(_) => false,
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
        }
    }
}

/// A number as JSON, whole numbers without a decimal point; null when it is not finite.
fn json_number(number: f64) -> Json {
    whole(number).map_or_else(|| Json::from(number), Json::from)
}

/// A number as people and form fields write it.
pub(crate) fn number_text(number: f64) -> String {
    match (whole(number), serde_json::Number::from_f64(number)) {
        (Some(whole), _) => whole.to_string(),
        // Its writer is linked anyway; that of the standard library has 10 kB.
        (None, Some(number)) => number.to_string(),
        (None, None) => "NaN".to_owned(),
    }
}

/// The number that a text is; none for what is no finite decimal number, as `inf`.
///
/// Read as JSON: the standard library's own reader would bring 14 kB of tables into the browser.
pub(crate) fn number_in(text: &str) -> Option<f64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // JSON knows neither leading zeros nor a bare point.
    let digits = digits.trim_start_matches('0');
    let filled = match digits.chars().next() {
        None if text.ends_with('0') => "0".to_owned(),
        Some('.' | 'e' | 'E') => format!("0{digits}"),
        _ => digits.to_owned(),
    };
    let filled = filled
        .strip_suffix('.')
        .map(str::to_owned)
        .unwrap_or(filled);
    if !text.contains(|found: char| found.is_ascii_digit())
        || !filled.starts_with(|first: char| first.is_ascii_digit())
    {
        return None;
    }
    match serde_json::from_str(&filled).ok()? {
        Json::Number(number) => number
            .as_f64()
            .filter(|number| number.is_finite())
            .map(|number| if negative { -number } else { number }),
        _ => None,
    }
}

/// The integer that a number is, up to the last one that a double tells from its neighbours.
pub(crate) fn whole(number: f64) -> Option<i64> {
    let fits = number.fract().abs() <= 0.0 && number.abs() <= 9_007_199_254_740_991.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole and within the exact range of a double"
    )]
    fits.then_some(number as i64)
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

// By hand, over the JSON type that is linked anyway: derived code for an untagged enum is several times as large.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
