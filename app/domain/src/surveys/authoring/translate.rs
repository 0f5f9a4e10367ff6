//! Translations of a questionnaire's texts, told by the places where the texts stand.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::{Document, Target, gone};
use crate::{
    forms::FieldError,
    language::Language,
    surveys::translations::{Text, each_text, texts, with_translations},
};

/// Lists whose plain entries are value and text at once.
const LISTS: [&str; 4] = ["choices", "rows", "columns", "rateValues"];

impl Text {
    /// The page or element that it belongs to.
    pub fn target(&self) -> Target {
        match (&self.element, &self.page) {
            (Some(element), _) => Target::Element(element.clone()),
            (None, Some(page)) => Target::Page(page.clone()),
            (None, None) => Target::Survey,
        }
    }
}

impl Document {
    pub(super) fn translate(
        &mut self,
        language: Language,
        changes: &BTreeMap<String, String>,
    ) -> Result<(), FieldError> {
        if language == self.language() {
            return Err(gone(language.tag()));
        }
        let known = places(self, language);
        if let Some(place) = changes.keys().find(|place| !known.contains_key(*place)) {
            return Err(gone(place));
        }
        self.root = with_translations(&self.root, language, changes);
        Ok(())
    }

    /// The same document with no other languages than its own and one more, written as briefly as it can be: what an
    /// author of that language says in it.
    pub(super) fn in_language_alone(&self, language: Language) -> Self {
        let kept = [self.language(), language];
        let mut root = self.root.clone();
        each_text(&mut root, &mut |_, text| {
            if let Json::Object(members) = text {
                let is_kept = |tag: &str| {
                    tag == "default"
                        || Language::from_tag(tag).is_some_and(|found| kept.contains(&found))
                };
                members.retain(|tag, _| is_kept(tag));
                let only = members.get("default").filter(|_| members.len() == 1);
                if let Some(plain) = only.cloned() {
                    *text = plain;
                }
            }
        });
        shorten("", &mut root);
        Self { root }
    }
}

/// Writes entries that say nothing but their value as the value.
fn shorten(property: &str, json: &mut Json) {
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                shorten(name, value);
            }
        }
        Json::Array(items) => {
            for item in items {
                let value = item.as_object().filter(|entry| {
                    LISTS.contains(&property)
                        && entry.len() == 2
                        && entry.get("value").is_some_and(Json::is_string)
                        && entry.get("value") == entry.get("text")
                });
                match value.and_then(|entry| entry.get("value")).cloned() {
                    Some(value) => *item = value,
                    None => shorten("", item),
                }
            }
        }
        _ => {}
    }
}

/// Every text and its translation by place, with what it belongs to.
fn places(document: &Document, language: Language) -> BTreeMap<String, (String, String, Target)> {
    let texts = texts(document.json()).into_iter();
    texts
        .map(|text| {
            let translation = text.translation(language).to_owned();
            let target = text.target();
            (text.place, (text.source, translation, target))
        })
        .collect()
}

/// What the texts at some places belong to that differ between two states, in the original or in a language.
pub(super) fn differing<'p>(
    places_of: impl Iterator<Item = &'p String>,
    language: Language,
    base: &Document,
    now: &Document,
) -> BTreeSet<Target> {
    let (before, after) = (places(base, language), places(now, language));
    places_of
        .filter(|place| before.get(*place) != after.get(*place))
        .filter_map(|place| before.get(place).or_else(|| after.get(place)))
        .map(|(_, _, target)| target.clone())
        .collect()
}
