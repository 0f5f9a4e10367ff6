//! What a respondent has entered so far.

mod decode;
mod formats;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{number::number_text, value::Value};

pub(crate) use formats::is_mail_address;
pub use formats::is_well_formed;

/// Most characters of a one-line answer.
pub const LONGEST_LINE: usize = 500;
/// Most characters of a longer answer.
pub const LONGEST_COMMENT: usize = 5_000;
/// Most bytes of all answers of one respondent together.
pub const LARGEST_ANSWERS: usize = 256 * 1024;
/// Most form fields that are read: every cell of the largest tables, and as many besides as questionnaires have.
pub const MOST_FIELDS: usize = 12_000;

/// The answers by question name; the words for "other" stand under `name-Comment`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Value>);

/// Why what was sent can't be read as answers at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// More than [`LARGEST_ANSWERS`] bytes or [`MOST_FIELDS`] fields.
    TooLarge,
    /// A text holds U+0000.
    ForbiddenCharacter,
    /// The text is no JSON object of answers.
    NotAnswers,
}

impl Unreadable {
    /// The Fluent key of the sentence that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::TooLarge => "surveys-answer-error-too-large",
            Self::ForbiddenCharacter => "surveys-answer-error-forbidden-character",
            Self::NotAnswers => "surveys-answer-error-malformed",
        }
    }
}

impl Answers {
    /// The answer to a question, or the words under `name-Comment`; never an empty value.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Sets an answer; an empty value takes it away.
    pub fn set(&mut self, name: impl Into<String>, value: Value) {
        if value.is_empty() {
            self.0.remove(&name.into());
        } else {
            self.0.insert(name.into(), value);
        }
    }

    /// All answers by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads answers from the JSON that [`Answers::to_json`] writes.
    ///
    /// # Errors
    /// When it is too large, no such object, or holds U+0000. Names and values are judged at completion only.
    pub fn from_json(json: &str) -> Result<Self, Unreadable> {
        if json.len() > LARGEST_ANSWERS {
            return Err(Unreadable::TooLarge);
        }
        let document = serde_json::from_str(json).map_err(|_| Unreadable::NotAnswers)?;
        Self::from_document(&document)
    }

    /// Reads answers from a JSON document that was read before.
    ///
    /// # Errors
    /// As [`Answers::from_json`].
    pub fn from_document(document: &serde_json::Value) -> Result<Self, Unreadable> {
        let fields = document.as_object().ok_or(Unreadable::NotAnswers)?;
        if fields.len() > MOST_FIELDS {
            return Err(Unreadable::TooLarge);
        }
        let mut answers = Self::default();
        for (name, json) in fields {
            let value = Value::from_json(json).ok_or(Unreadable::NotAnswers)?;
            if holds_nul(&value) || name.contains('\0') {
                return Err(Unreadable::ForbiddenCharacter);
            }
            answers.set(name.clone(), value);
        }
        Ok(answers)
    }

    /// The answers as a JSON document.
    pub fn to_document(&self) -> serde_json::Value {
        serde_json::Value::Object(
            self.0
                .iter()
                .map(|(name, value)| (name.clone(), value.to_json()))
                .collect(),
        )
    }

    /// The answers as JSON.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        write_rows(&self.0, &mut json);
        json
    }
}

/// Writes JSON by hand: the library's writer and its tables would be 14 kB of the browser's bundle.
fn write(value: &Value, json: &mut String) {
    match value {
        Value::Bool(flag) => json.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) if number.is_finite() => json.push_str(&number_text(*number)),
        Value::Number(_) => json.push_str("null"),
        Value::Text(text) => write_text(text, json),
        Value::List(items) => {
            json.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    json.push(',');
                }
                write(item, json);
            }
            json.push(']');
        }
        Value::Rows(rows) => write_rows(rows, json),
        Value::Moment(_) => write_text(&value.as_field().unwrap_or_default(), json),
    }
}

fn write_rows(rows: &BTreeMap<String, Value>, json: &mut String) {
    json.push('{');
    for (index, (name, value)) in rows.iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        write_text(name, json);
        json.push(':');
        write(value, json);
    }
    json.push('}');
}

fn write_text(text: &str, json: &mut String) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            control if u32::from(control) < 0x20 => {
                json.push_str("\\u00");
                for shift in [4, 0] {
                    let digit = u32::from(control) >> shift & 0xf;
                    json.extend(char::from_digit(digit, 16));
                }
            }
            other => json.push(other),
        }
    }
    json.push('"');
}

fn holds_nul(value: &Value) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) | Value::Moment(_) => false,
        Value::Text(text) => text.contains('\0'),
        Value::List(items) => items.iter().any(holds_nul),
        Value::Rows(rows) => rows
            .iter()
            .any(|(name, value)| name.contains('\0') || holds_nul(value)),
    }
}

impl FromIterator<(String, Value)> for Answers {
    fn from_iter<T: IntoIterator<Item = (String, Value)>>(answers: T) -> Self {
        let mut all = Self::default();
        for (name, value) in answers {
            all.set(name, value);
        }
        all
    }
}
