//! What an answer must fulfil beyond its kind.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{
    Expression, Localised, MOST_VALIDATORS, Pattern,
    fields::{Fields, Gathered},
};

/// A check of an answer, and what is said when it fails.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Validator {
    /// What is checked.
    pub check: Check,
    /// The author's own words; empty for the common sentence.
    pub text: Localised,
}

/// What a validator checks; an empty answer fulfils all but [`Check::Expression`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Check {
    /// A number within bounds.
    Numeric {
        /// The smallest allowed.
        least: Option<f64>,
        /// The largest allowed.
        most: Option<f64>,
    },
    /// The length of a text, in UTF-16 code units as JavaScript counts.
    Text {
        /// At least so long; 0 for any length.
        least: usize,
        /// At most so long; 0 for any length.
        most: usize,
        /// Whether the text may end in a digit.
        digits: bool,
    },
    /// How many choices are selected.
    Count {
        /// At least so many; 0 for any number.
        least: usize,
        /// At most so many; 0 for any number.
        most: usize,
    },
    /// A text that the pattern finds something in.
    Regex(Pattern),
    /// An e-mail address.
    Email,
    /// An expression that is true.
    Expression(Expression),
}

pub(super) fn validators(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Vec<Validator> {
    let list = fields.list("validators", gathered).unwrap_or_default();
    let path = fields.at("validators");
    if list.len() > MOST_VALIDATORS {
        gathered.wrong(
            &path,
            "surveys-problem-too-many",
            "limit",
            &MOST_VALIDATORS.to_string(),
        );
        return Vec::new();
    }
    list.iter()
        .enumerate()
        .filter_map(|(index, json)| validator(json, &format!("{path}[{index}]"), gathered))
        .collect()
}

fn validator(json: &Json, path: &str, gathered: &mut Gathered) -> Option<Validator> {
    let mut fields = Fields::of(json, path, gathered)?;
    let Some(kind) = fields.word("type", gathered) else {
        gathered.wrong(path, "surveys-problem-missing", "name", "type");
        return None;
    };
    let text = fields.text("text", gathered);
    fields.only("notificationType", &["error"], gathered);
    // Both `numeric` and `numericvalidator` are in use.
    let check = match kind.strip_suffix("validator").unwrap_or(kind) {
        "numeric" => Check::Numeric {
            least: fields.number("minValue", gathered),
            most: fields.number("maxValue", gathered),
        },
        "text" => Check::Text {
            least: fields.count("minLength", gathered).unwrap_or(0),
            most: fields.count("maxLength", gathered).unwrap_or(0),
            digits: fields.flag("allowDigits", gathered).unwrap_or(true),
        },
        "answercount" => Check::Count {
            least: fields.count("minCount", gathered).unwrap_or(0),
            most: fields.count("maxCount", gathered).unwrap_or(0),
        },
        "regex" => regex(&mut fields, gathered)?,
        "email" => Check::Email,
        "expression" => {
            // An answer may well be checked against what comes later.
            Check::Expression(fields.condition("expression", usize::MAX, gathered)?)
        }
        other => {
            gathered.wrong(
                &fields.at("type"),
                "surveys-problem-unsupported-value",
                "value",
                other,
            );
            return None;
        }
    };
    fields.finish(gathered);
    Some(Validator { check, text })
}

fn regex(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Option<Check> {
    let source = fields.word("regex", gathered)?;
    let path = fields.at("regex");
    let ignore_case = fields.flag("caseInsensitive", gathered).unwrap_or(false);
    let formerly = fields.flag("insensitive", gathered).unwrap_or(false);
    let pattern = Pattern {
        source: source.to_owned(),
        ignore_case: ignore_case || formerly,
    };
    if source.len() > Pattern::LONGEST {
        gathered.wrong(
            &path,
            "surveys-problem-too-long",
            "limit",
            &Pattern::LONGEST.to_string(),
        );
        return None;
    }
    if let Some(part) = pattern.unsupported() {
        gathered.wrong(&path, "surveys-problem-pattern", "part", part);
    }
    Some(Check::Regex(pattern))
}
