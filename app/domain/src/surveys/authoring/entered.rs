//! The form of a page or element as it is filled in, and the edits that it stands for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Document, Edit, Target, ValidatorEntry,
    elements::ElementType,
    properties::{Shape, name_in},
};
use crate::language::Language;

/// What the fields of a form hold, by property; conditions have forms of their own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entered {
    /// The fields by the names of their properties, and the name of what is edited under `name`.
    pub fields: BTreeMap<String, String>,
    /// What answers are checked against.
    pub validators: Vec<ValidatorEntry>,
}

impl Entered {
    /// The form as it shows what the document says.
    pub fn of(document: &Document, target: &Target, language: Language) -> Self {
        let mut fields: BTreeMap<String, String> = document
            .properties(target)
            .iter()
            .filter(|property| property.shape != Shape::Condition)
            .map(|property| {
                let shown = document.field(target, property, language);
                (property.name.to_owned(), shown)
            })
            .collect();
        fields.insert("name".to_owned(), name_in(target).to_owned());
        let validators = match target {
            Target::Element(name) => document.validators(name, language),
            _ => Vec::new(),
        };
        Self { fields, validators }
    }

    /// The form as it was sent: `title`, `choices` …, `validator-0`, `first-0`, `second-0`, `text-0` …
    pub fn sent(fields: Vec<(String, String)>) -> Self {
        let mut entered = Self::default();
        for (name, value) in fields {
            let value = value.replace("\r\n", "\n");
            let part = name
                .split_once('-')
                .and_then(|(part, index)| Some((part, index.parse::<usize>().ok()?)));
            if let Some((part, index)) = part.filter(|(_, index)| *index < 100) {
                if entered.validators.len() <= index {
                    entered
                        .validators
                        .resize(index + 1, ValidatorEntry::default());
                }
                if let Some(validator) = entered.validators.get_mut(index) {
                    match part {
                        "validator" => validator.kind = value,
                        "first" => validator.first = value,
                        "second" => validator.second = value,
                        "text" => validator.text = value,
                        _ => {}
                    }
                }
            } else {
                entered.fields.insert(name, value);
            }
        }
        entered
    }

    /// The fields under the names that [`Entered::sent`] reads.
    pub fn as_sent(&self) -> Vec<(String, String)> {
        let mut sent: Vec<_> = self.fields.clone().into_iter().collect();
        for (index, validator) in self.validators.iter().enumerate() {
            for (part, value) in [
                ("validator", &validator.kind),
                ("first", &validator.first),
                ("second", &validator.second),
                ("text", &validator.text),
            ] {
                sent.push((format!("{part}-{index}"), value.clone()));
            }
        }
        sent
    }

    /// What a field holds.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// The edits that make a document say what the form says; none for what it says already.
    pub fn edits(&self, document: &Document, target: &Target, language: Language) -> Vec<Edit> {
        let mut edits = Vec::new();
        for property in document.properties(target) {
            let sent = match (self.fields.get(property.name), property.shape) {
                (_, Shape::Condition) => continue,
                (Some(sent), _) => sent.as_str(),
                // A box that is not ticked is not sent.
                (None, Shape::Flag) => "",
                (None, _) => continue,
            };
            let shown = document.field(target, &property, language);
            if sent.trim_end() != shown.trim_end() {
                edits.push(Edit::Set {
                    target: target.clone(),
                    property: property.name.to_owned(),
                    language,
                    value: sent.to_owned(),
                });
            }
        }
        if let Target::Element(name) = target {
            let checked = document.kind(name).is_some_and(ElementType::has_validators);
            let mut sent = self.validators.clone();
            // The last row of the form is for one more.
            while sent.last().is_some_and(|last| last.kind.is_empty()) {
                sent.pop();
            }
            if checked && sent != document.validators(name, language) {
                edits.push(Edit::SetValidators {
                    element: name.clone(),
                    language,
                    validators: sent,
                });
            }
        }
        if let Some(name) = self.fields.get("name").map(|name| name.trim())
            && name != name_in(target)
            && *target != Target::Survey
        {
            edits.push(Edit::Rename {
                target: target.clone(),
                name: name.to_owned(),
            });
        }
        edits
    }
}
