//! Names that a form may use, and what they stand for.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::super::super::{formula::Kind, names::Taken};

/// What our names are called in the form, by what stands between our braces in lower case.
#[derive(Default)]
pub(super) struct Names {
    pub(super) written: BTreeMap<String, (String, Kind)>,
    taken: Taken,
}

impl Names {
    pub(super) fn of(definition: &Json) -> Self {
        let mut names = Self::default();
        for value in list(definition, "calculatedValues") {
            names.add(text(value, "name"), Kind::Plain);
        }
        for page in list(definition, "pages") {
            names.elements(list(page, "elements"));
        }
        names
    }

    fn elements(&mut self, elements: &[Json]) {
        for element in elements {
            let name = text(element, "name");
            let kind = match text(element, "type") {
                "checkbox" | "tagbox" | "ranking" => Kind::Many,
                "imagepicker" if element.get("multiSelect") == Some(&Json::Bool(true)) => {
                    Kind::Many
                }
                "text" if text(element, "inputType").starts_with("date") => Kind::Date,
                "panel" | "html" | "image" | "matrix" | "matrixdropdown" | "multipletext" => {
                    Kind::Missing
                }
                _ => Kind::Plain,
            };
            let written = self.add(name, kind);
            if text(element, "type") == "matrix" {
                for row in list(element, "rows") {
                    let key = value_of(row);
                    let row = self.taken.free(&format!("{written}_{}", allowed(&key)));
                    self.written
                        .insert(format!("{name}.{key}").to_lowercase(), (row, Kind::Plain));
                }
            }
            if element.get("showOtherItem") == Some(&Json::Bool(true)) {
                self.written.insert(
                    format!("{name}-comment").to_lowercase(),
                    (format!("{written}_other"), Kind::Plain),
                );
            }
            self.elements(list(element, "elements"));
        }
    }

    fn add(&mut self, name: &str, kind: Kind) -> String {
        let written = self.taken.free(&allowed(name));
        self.written
            .insert(name.to_lowercase(), (written.clone(), kind));
        written
    }

    /// What a name is called in the form.
    pub(super) fn get(&self, name: &str) -> String {
        self.written
            .get(&name.to_lowercase())
            .map_or_else(|| allowed(name), |(written, _)| written.clone())
    }
}

/// A name of letters, digits and the few signs that a form allows.
pub(super) fn allowed(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|character| match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' | '.' => character,
            _ => '_',
        })
        .collect();
    if plain.starts_with(|first: char| first.is_ascii_alphabetic()) {
        plain
    } else {
        format!("q{plain}")
    }
}

pub(super) fn list<'a>(element: &'a Json, name: &str) -> &'a [Json] {
    element
        .get(name)
        .and_then(Json::as_array)
        .map_or(&[], Vec::as_slice)
}

pub(super) fn text<'a>(element: &'a Json, name: &str) -> &'a str {
    element.get(name).and_then(Json::as_str).unwrap_or_default()
}

/// The value of a choice as a form writes it.
pub(super) fn value_of(choice: &Json) -> String {
    match choice.get("value").unwrap_or(choice) {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}
