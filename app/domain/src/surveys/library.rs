//! Ready-made questions: what an entry of the library is, how it is found, and how it comes into a questionnaire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{catalogue::Survey, definition::in_one_language, letters::lowered};
use crate::{language::Language, search::search_key, words::words};

words! {
    /// What entries are about.
    pub enum Subject {
        /// Who answers.
        People = "people",
        /// Scales and tables of statements.
        Scales = "scales",
        /// Consent, quoting, and the questions at the end.
        Closing = "closing",
        /// What a community that makes models wants to know.
        Models = "models",
    }
}

/// An entry of the library: a question, or several that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name, which no other entry has.
    pub name: String,
    /// What an author should know: a text by language.
    pub note: Json,
    /// Where the wording comes from, a text by language; `None` for our own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Json>,
    /// Its elements as they stand in a definition.
    pub elements: Vec<Json>,
}

/// The entries about a subject.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shelf {
    /// What they are about.
    #[serde(rename = "group")]
    pub subject: Subject,
    /// The entries in the order in which they are shown.
    pub items: Vec<Item>,
}

/// A text by language, in one of them.
fn text(text: &Json, language: Language) -> String {
    let one = in_one_language(text, language);
    one.as_str().unwrap_or_default().to_owned()
}

impl Item {
    /// What the author should know, in a language.
    pub fn note(&self, language: Language) -> String {
        text(&self.note, language)
    }

    /// Where the wording comes from, in a language.
    pub fn source(&self, language: Language) -> Option<String> {
        self.source.as_ref().map(|source| text(source, language))
    }

    /// What its first element asks or says, without tags.
    pub fn title(&self, language: Language) -> String {
        let first = self.elements.first();
        let get = |name: &str| first.and_then(|element| element.get(name));
        match get("title") {
            Some(title) => text(title, language),
            None => without_tags(&text(get("html").unwrap_or(&Json::Null), language)),
        }
    }

    /// The types of its elements by their words in a definition.
    pub fn kinds(&self) -> Vec<&str> {
        let kinds = self.elements.iter();
        kinds
            .filter_map(|element| element.get("type").and_then(Json::as_str))
            .collect()
    }

    /// Whether all words that were typed stand in it, in a language or in its names.
    pub fn matches(&self, typed: &str, language: Language) -> bool {
        let elements = in_one_language(&Json::Array(self.elements.clone()), language);
        let all = format!("{} {} {elements}", self.name, self.note(language));
        let all = search_key(&all);
        search_key(typed).split(' ').all(|word| all.contains(word))
    }

    /// A questionnaire of nothing but this entry, everything in it shown.
    pub fn questionnaire(&self) -> Json {
        let mut elements = self.elements.clone();
        for element in &mut elements {
            if let Json::Object(members) = element {
                members.remove("visibleIf");
            }
        }
        json!({"locale": "en", "title": self.note, "pages": [{"name": "library", "elements": elements}]})
    }
}

/// A text without its tags; an opening of several paragraphs ends with the first.
fn without_tags(html: &str) -> String {
    let first = html.split("</p>").next().unwrap_or_default();
    let mut out = String::new();
    let mut inside = false;
    for character in first.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => out.push(other),
            _ => {}
        }
    }
    out
}

/// The same questionnaire with an entry at the end of a page; names that are taken get a number, also where the entry's
/// own conditions mention them. `None` when there is no such page.
pub fn with_item(document: &Json, page: &str, item: &Item) -> Option<Json> {
    let mut taken = Vec::new();
    names(document, &mut taken);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut elements = item.elements.clone();
    for element in &mut elements {
        let Some(name) = element.get("name").and_then(Json::as_str) else {
            continue;
        };
        let free = free_name(name, &taken);
        taken.push(lowered(&free));
        renamed.insert(format!("{{{name}}}"), format!("{{{free}}}"));
        element["name"] = json!(free);
    }
    for element in &mut elements {
        if let Some(Json::String(condition)) = element.get_mut("visibleIf") {
            for (from, to) in &renamed {
                *condition = condition.replace(from, to);
            }
        }
    }
    let mut document = document.clone();
    let pages = document.get_mut("pages").and_then(Json::as_array_mut)?;
    let page = pages
        .iter_mut()
        .find(|found| found.get("name").and_then(Json::as_str) == Some(page))?;
    let standing = page.get_mut("elements").and_then(Json::as_array_mut)?;
    standing.extend(elements);
    Some(document)
}

/// The names of all elements and calculated values, in small letters.
fn names(json: &Json, found: &mut Vec<String>) {
    for list in ["pages", "elements", "calculatedValues"] {
        let items = json.get(list).and_then(Json::as_array);
        for item in items.into_iter().flatten() {
            if list != "pages" {
                let name = item.get("name").and_then(Json::as_str);
                found.extend(name.map(lowered));
            }
            names(item, found);
        }
    }
}

/// The name, or with the lowest number from 2 behind it that makes it free.
fn free_name(name: &str, taken: &[String]) -> String {
    let mut free = name.to_owned();
    let mut number = 2;
    while taken.contains(&lowered(&free)) {
        free = format!("{name}_{number}");
        number += 1;
    }
    free
}

/// A page of a questionnaire to which an entry can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageName {
    /// Its name.
    pub name: String,
    /// Its title in the language of the reader, or its name.
    pub title: String,
}

/// The pages of a questionnaire with their titles in a language.
pub fn pages(document: &Json, language: Language) -> Vec<PageName> {
    let pages = document.get("pages").and_then(Json::as_array);
    pages
        .into_iter()
        .flatten()
        .filter_map(|page| {
            let name = page.get("name").and_then(Json::as_str)?.to_owned();
            let title = page.get("title").map(|title| text(title, language));
            let title = title.filter(|title| !title.is_empty());
            Some(PageName {
                title: title.unwrap_or_else(|| name.clone()),
                name,
            })
        })
        .collect()
}

/// A survey that an author looks through the library for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shopping {
    /// The survey.
    pub survey: Survey,
    /// Whether it is being prepared: one in the field does not change.
    pub in_work: bool,
    /// Its pages.
    pub pages: Vec<PageName>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> Item {
        serde_json::from_value(json!({
            "name": "score", "note": {"default": "Two questions", "de": "Zwei Fragen"},
            "elements": [
                {"type": "rating", "name": "score", "title": {"default": "How likely?", "de": "Wie wahrscheinlich?"}},
                {"type": "comment", "name": "reason", "title": "Why?", "visibleIf": "{score} notempty"}
            ]
        }))
        .unwrap()
    }

    #[test]
    fn names_that_are_taken_get_a_number_in_conditions_too() {
        let document = json!({"pages": [{"name": "p", "elements": [
            {"type": "panel", "name": "panel", "elements": [{"type": "text", "name": "Score"}]}
        ]}], "calculatedValues": [{"name": "score_2", "expression": "1"}]});
        let once = with_item(&document, "p", &item()).unwrap();
        let added = &once["pages"][0]["elements"];
        assert_eq!(added[1]["name"], "score_3");
        assert_eq!(added[2]["visibleIf"], "{score_3} notempty");
        let twice = with_item(&once, "p", &item()).unwrap();
        assert_eq!(twice["pages"][0]["elements"][4]["name"], "reason_2");
        assert_eq!(with_item(&document, "q", &item()), None);
    }

    #[test]
    fn an_entry_is_found_by_words_in_the_readers_language() {
        for (typed, language, found) in [
            ("LIKELY  why", Language::English, true),
            ("wahrscheinlich", Language::German, true),
            ("wahrscheinlich", Language::English, false),
            ("comment", Language::Italian, true),
            ("", Language::Italian, true),
        ] {
            assert_eq!(item().matches(typed, language), found, "{typed}");
        }
    }

    #[test]
    fn a_preview_shows_everything() {
        let reading = crate::surveys::definition::read_document(&item().questionnaire());
        let definition = reading.definition.unwrap();
        assert!(
            definition
                .questions()
                .iter()
                .all(|question| question.rules.visible_if.is_none())
        );
        assert_eq!(item().title(Language::German), "Wie wahrscheinlich?");
        assert_eq!(without_tags("<p>One <b>two</b></p><p>Three</p>"), "One two");
    }
}
