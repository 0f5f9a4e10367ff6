//! Validators, calculated values and triggers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use super::{
    Document, Target, gone,
    properties::{number_json, put, text_in, with_text},
};
use crate::{forms::FieldError, language::Language, surveys::letters::lowered, words::words};

words! {
    /// What a validator checks.
    pub enum ValidatorKind {
        /// A number within bounds.
        Numeric = "numeric",
        /// The length of a text.
        Text = "text",
        /// How many choices are selected.
        Count = "answercount",
        /// A pattern.
        Regex = "regex",
        /// An e-mail address.
        Email = "email",
        /// An expression that is true.
        Expression = "expression",
    }
}

impl ValidatorKind {
    /// The properties that hold its values; whether they are numbers.
    fn values(self) -> (&'static [&'static str], bool) {
        match self {
            Self::Numeric => (&["minValue", "maxValue"], true),
            Self::Text => (&["minLength", "maxLength"], true),
            Self::Count => (&["minCount", "maxCount"], true),
            Self::Regex => (&["regex"], false),
            Self::Email => (&[], false),
            Self::Expression => (&["expression"], false),
        }
    }
}

/// A validator as a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidatorEntry {
    /// A word of [`ValidatorKind`]; empty for none.
    pub kind: String,
    /// The lower bound, the pattern or the expression.
    pub first: String,
    /// The upper bound.
    pub second: String,
    /// What is said when it fails; empty for the common sentence.
    pub text: String,
}

/// A calculated value as a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CalculatedEntry {
    /// Its name.
    pub name: String,
    /// How it is computed.
    pub expression: String,
}

/// A trigger as a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TriggerEntry {
    /// When.
    pub expression: String,
    /// The name of the element where the way goes on; empty when the survey ends.
    pub goes_to: String,
}

impl Document {
    /// The validators of a question, with their messages in a language.
    pub fn validators(&self, element: &str, language: Language) -> Vec<ValidatorEntry> {
        let target = Target::Element(element.to_owned());
        let list = self
            .get(&target)
            .and_then(|object| object.get("validators"));
        let own = self.language();
        let objects = list.and_then(Json::as_array).into_iter().flatten();
        objects
            .filter_map(Json::as_object)
            .map(|object| {
                let kind = validator_kind(object);
                let (properties, _) = kind.map_or((&[] as &[_], false), ValidatorKind::values);
                let value = |index: usize| {
                    let json = properties.get(index).and_then(|name| object.get(*name));
                    match json {
                        None | Some(Json::Null) => String::new(),
                        Some(Json::String(text)) => text.clone(),
                        Some(other) => other.to_string(),
                    }
                };
                ValidatorEntry {
                    kind: kind.map_or("", ValidatorKind::word).to_owned(),
                    first: value(0),
                    second: value(1),
                    text: text_in(object.get("text"), language, own),
                }
            })
            .collect()
    }

    pub(super) fn set_validators(
        &mut self,
        element: &str,
        language: Language,
        entries: &[ValidatorEntry],
    ) -> Result<(), FieldError> {
        let own = self.language();
        let target = Target::Element(element.to_owned());
        let object = self.get_mut(&target).ok_or_else(|| gone(element))?;
        let former: Vec<Json> = match object.get("validators") {
            Some(Json::Array(former)) => former.clone(),
            _ => Vec::new(),
        };
        let mut validators = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            if entry.kind.is_empty() {
                continue;
            }
            let error = |part: &str, message| FieldError::new(format!("{part}-{index}"), message);
            let kind = ValidatorKind::from_word(&entry.kind).ok_or_else(|| {
                error("validator", "surveys-problem-unsupported-value").with("value", &entry.kind)
            })?;
            let kept = former.get(index).and_then(Json::as_object);
            let kept = kept.filter(|kept| validator_kind(kept) == Some(kind));
            let mut validator = kept
                .cloned()
                .unwrap_or_else(|| Map::from_iter([("type".to_owned(), json!(kind.word()))]));
            let (properties, numbers) = kind.values();
            for (property, (part, typed)) in properties
                .iter()
                .zip([("first", &entry.first), ("second", &entry.second)])
            {
                let typed = typed.trim();
                let value = if typed.is_empty() {
                    None
                } else if numbers {
                    let number = number_json(typed);
                    Some(number.ok_or_else(|| error(part, "surveys-problem-not-a-number"))?)
                } else {
                    Some(json!(typed))
                };
                put(&mut validator, property, value);
            }
            let before = validator.get("text").cloned();
            let text = with_text(before, language, own, entry.text.trim());
            put(&mut validator, "text", text);
            validators.push(Json::Object(validator));
        }
        let validators = (!validators.is_empty()).then_some(Json::Array(validators));
        put(object, "validators", validators);
        Ok(())
    }

    /// The calculated values.
    pub fn calculated(&self) -> Vec<CalculatedEntry> {
        self.list("calculatedValues")
            .map(|object| CalculatedEntry {
                name: word(object, "name"),
                expression: word(object, "expression"),
            })
            .collect()
    }

    /// The triggers; those in the former writing have no expression here.
    pub fn triggers(&self) -> Vec<TriggerEntry> {
        self.list("triggers")
            .map(|object| TriggerEntry {
                expression: word(object, "expression"),
                goes_to: word(object, "gotoName"),
            })
            .collect()
    }

    pub(super) fn set_calculated(
        &mut self,
        name: Option<&str>,
        to: Option<&CalculatedEntry>,
    ) -> Result<(), FieldError> {
        let index = match name {
            None => None,
            Some(name) => {
                let position = self
                    .calculated()
                    .iter()
                    .position(|found| found.name == name);
                Some(position.ok_or_else(|| gone(name))?)
            }
        };
        if let Some(entry) = to {
            let next = entry.name.trim();
            let error = |message| FieldError::new("name", message).with("name", next);
            if next.is_empty() || next.len() > 100 || next.contains(['{', '}', '[', ']', '\0']) {
                return Err(error("surveys-problem-name"));
            }
            let mut taken = self.taken();
            if let Some(name) = name {
                taken.remove(&lowered(name));
            }
            if taken.contains(&lowered(next)) {
                return Err(error("surveys-problem-duplicate-name"));
            }
            if entry.expression.trim().is_empty() {
                let error = FieldError::new("expression", "surveys-problem-missing");
                return Err(error.with("name", "expression"));
            }
        }
        let entry = to.map(|entry| {
            vec![
                ("name", Some(json!(entry.name.trim()))),
                ("expression", Some(json!(entry.expression.trim()))),
            ]
        });
        self.put_in_list("calculatedValues", index, entry)
    }

    pub(super) fn set_trigger(
        &mut self,
        index: Option<usize>,
        to: Option<&TriggerEntry>,
    ) -> Result<(), FieldError> {
        if to.is_some_and(|entry| entry.expression.trim().is_empty()) {
            let error = FieldError::new("expression", "surveys-problem-missing");
            return Err(error.with("name", "expression"));
        }
        let entry = to.map(|entry| {
            let goes_to = entry.goes_to.trim();
            let kind = if goes_to.is_empty() {
                "complete"
            } else {
                "skip"
            };
            vec![
                ("type", Some(json!(kind))),
                ("gotoName", (!goes_to.is_empty()).then(|| json!(goes_to))),
                ("expression", Some(json!(entry.expression.trim()))),
                ("name", None),
                ("operator", None),
                ("value", None),
            ]
        });
        self.put_in_list("triggers", index, entry)
    }

    fn list(&self, name: &str) -> impl Iterator<Item = &Map<String, Json>> {
        let list = self.root.get(name).and_then(Json::as_array);
        list.into_iter().flatten().filter_map(Json::as_object)
    }

    fn put_in_list(
        &mut self,
        name: &str,
        index: Option<usize>,
        entry: Option<Vec<(&'static str, Option<Json>)>>,
    ) -> Result<(), FieldError> {
        let Some(root) = self.root.as_object_mut() else {
            return Err(gone(name));
        };
        let mut list = match root.remove(name) {
            Some(Json::Array(list)) => list,
            _ => Vec::new(),
        };
        // What is no object is not listed, so it is not counted either.
        let at = index.map(|index| {
            let objects = list.iter().enumerate().filter(|(_, json)| json.is_object());
            objects.map(|(at, _)| at).nth(index)
        });
        let result = match (at, entry) {
            (Some(None), _) => Err(gone(name)),
            (None, None) => Ok(()),
            (Some(Some(at)), None) => {
                list.remove(at);
                Ok(())
            }
            (at, Some(properties)) => {
                let at = at.flatten().unwrap_or_else(|| {
                    list.push(Json::Object(Map::new()));
                    list.len() - 1
                });
                if let Some(Json::Object(object)) = list.get_mut(at) {
                    for (name, value) in properties {
                        put(object, name, value);
                    }
                }
                Ok(())
            }
        };
        if !list.is_empty() {
            root.insert(name.to_owned(), Json::Array(list));
        }
        result
    }
}

fn word(object: &Map<String, Json>, name: &str) -> String {
    let word = object.get(name).and_then(Json::as_str);
    word.unwrap_or_default().to_owned()
}

/// Both `numeric` and `numericvalidator` are in use.
fn validator_kind(object: &Map<String, Json>) -> Option<ValidatorKind> {
    let word = object.get("type")?.as_str()?;
    ValidatorKind::from_word(word.strip_suffix("validator").unwrap_or(word))
}
