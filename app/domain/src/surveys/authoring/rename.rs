//! Another name for an element, in everything that refers to it: conditions, formulas, piped texts, carried choices,
//! triggers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::{Document, Target, document::name_of, gone};
use crate::{
    forms::FieldError,
    surveys::{expression::rewritten, letters::lowered},
};

/// Properties that hold an expression.
const EXPRESSIONS: [&str; 8] = [
    "visibleIf",
    "enableIf",
    "requiredIf",
    "choicesVisibleIf",
    "choicesEnableIf",
    "rowsVisibleIf",
    "columnsVisibleIf",
    "expression",
];
/// Properties that hold the name of an element as it is.
const REFERENCES: [&str; 2] = ["choicesFromQuestion", "gotoName"];
/// Properties whose texts are no sentences.
const NO_TEXTS: [&str; 9] = [
    "name",
    "type",
    "value",
    "regex",
    "imageLink",
    "inputType",
    "cellType",
    "operator",
    "locale",
];
/// Lists whose plain entries are value and text at once.
const LISTS: [&str; 4] = ["choices", "rows", "columns", "rateValues"];

/// Names and what they become.
pub(super) struct Renaming {
    names: BTreeMap<String, String>,
    /// In small letters: what becomes something else, and every other name that a longer one may begin with.
    known: BTreeMap<String, Option<String>>,
}

impl Renaming {
    /// `others` are the names that stay as they are.
    pub(super) fn new(names: BTreeMap<String, String>, others: &BTreeSet<String>) -> Self {
        let mut known: BTreeMap<String, Option<String>> =
            others.iter().map(|name| (lowered(name), None)).collect();
        for (name, next) in &names {
            known.insert(lowered(name), Some(next.clone()));
        }
        Self { names, known }
    }

    /// What a variable becomes: `name`, `name.row`, `name-Comment`; none when it stays.
    fn variable(&self, variable: &str) -> Option<String> {
        let trimmed = variable.trim();
        let (sign, path) = match trimmed.strip_prefix('#') {
            Some(path) => ("#", path),
            None => ("", trimmed),
        };
        let ends = path
            .char_indices()
            .filter(|(_, character)| matches!(character, '.' | '[' | '-'))
            .map(|(at, _)| at)
            .chain([path.len()]);
        // The longest name wins: `a.b` may be a question beside the row `b` of `a`.
        let ends: Vec<usize> = ends.collect();
        for end in ends.into_iter().rev() {
            let (start, rest) = path.split_at_checked(end)?;
            if rest.starts_with('-') && !rest.eq_ignore_ascii_case("-comment") {
                continue;
            }
            if let Some(known) = self.known.get(&lowered(start)) {
                return known.as_ref().map(|next| format!("{sign}{next}{rest}"));
            }
        }
        None
    }

    /// Rewrites everything that refers to the names, in an element, a page or a whole document.
    pub(super) fn rewrite(&self, json: &mut Json) {
        if !self.names.is_empty() {
            self.walk("", json);
        }
    }

    fn walk(&self, property: &str, json: &mut Json) {
        match json {
            Json::Object(object) => {
                for (name, value) in object {
                    if !NO_TEXTS.contains(&name.as_str()) {
                        self.walk(name, value);
                    }
                }
            }
            Json::Array(items) if property == "triggers" => {
                for trigger in items {
                    // The former writing of a trigger: a name instead of an expression.
                    if let Some(Json::String(name)) = trigger.get_mut("name") {
                        self.whole(name);
                    }
                    self.walk("", trigger);
                }
            }
            Json::Array(items) if LISTS.contains(&property) => {
                for item in items {
                    if let Json::String(value) = item {
                        let mut text = value.clone();
                        if self.piped(&mut text) {
                            *item = json!({"value": value, "text": text});
                        }
                    } else {
                        self.walk("", item);
                    }
                }
            }
            Json::Array(items) => items.iter_mut().for_each(|item| self.walk(property, item)),
            Json::String(text) if EXPRESSIONS.contains(&property) => {
                if let Some(next) = rewritten(text, &|variable| self.variable(variable)) {
                    *text = next;
                }
            }
            Json::String(text) if REFERENCES.contains(&property) => self.whole(text),
            Json::String(text) => {
                self.piped(text);
            }
            _ => {}
        }
    }

    fn whole(&self, text: &mut String) {
        if let Some(next) = self.names.get(text.as_str()) {
            text.clone_from(next);
        }
    }

    /// Whether a text piped one of the names.
    fn piped(&self, text: &mut String) -> bool {
        let mut written = String::with_capacity(text.len());
        let mut rest = text.as_str();
        let mut found = false;
        while let Some((before, from)) = rest.split_once('{') {
            written.push_str(before);
            written.push('{');
            rest = from;
            let Some((name, _)) = from.split_once('}') else {
                continue;
            };
            if let Some(next) = Some(name)
                .filter(|name| !name.contains('{'))
                .and_then(|name| self.variable(name))
            {
                written.push_str(&next);
                rest = from.get(name.len()..).unwrap_or_default();
                found = true;
            }
        }
        written.push_str(rest);
        if found {
            *text = written;
        }
        found
    }
}

impl Document {
    pub(super) fn rename(&mut self, target: &Target, name: &str) -> Result<(), FieldError> {
        let name = name.trim();
        let error = |message| FieldError::new("name", message).with("name", name);
        let former = super::properties::name_in(target).to_owned();
        if self.get(target).is_none() || *target == Target::Survey {
            return Err(gone(&former));
        }
        if former == name {
            return Ok(());
        }
        if name.is_empty()
            || name.starts_with('_')
            || name.len() > 100
            || name.contains(['{', '}', '[', ']', '\0', '\n', '\r'])
        {
            return Err(error("surveys-problem-name"));
        }
        let mut taken = match target {
            Target::Page(_) => self.taken_pages(),
            _ => self.taken(),
        };
        taken.remove(&lowered(&former));
        if taken.contains(&lowered(name)) {
            return Err(error("surveys-problem-duplicate-name"));
        }
        if let Some(object) = self.get_mut(target) {
            object.insert("name".to_owned(), json!(name));
        }
        if matches!(target, Target::Element(_)) {
            let elements = self.elements();
            let others: BTreeSet<String> = elements
                .iter()
                .map(|outline| name_of(outline.json).to_owned())
                .filter(|other| other != name)
                .collect();
            let names = BTreeMap::from([(former, name.to_owned())]);
            Renaming::new(names, &others).rewrite(&mut self.root);
        }
        Ok(())
    }
}
