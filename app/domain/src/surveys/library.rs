//! Ready-made questions: what an entry of the library is, how it is found, and how it comes into a questionnaire.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{
    authoring::PlaceName,
    catalogue::Survey,
    definition::in_one_language,
    translations::{with_own_language, without_tags},
};
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

    /// Its elements for a questionnaire that is written in a language: texts that name no language are in that one
    /// then, as far as they are translated.
    pub fn elements_for(&self, own: Language) -> Vec<Json> {
        let document =
            json!({"locale": "en", "pages": [{"name": "library", "elements": self.elements}]});
        let document = with_own_language(&document, own);
        let elements = document.pointer("/pages/0/elements");
        elements
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default()
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

/// A survey that an author looks through the library for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shopping {
    /// The survey.
    pub survey: Survey,
    /// Whether it is being prepared: one in the field does not change.
    pub in_work: bool,
    /// The places for an entry.
    pub places: Vec<PlaceName>,
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
    fn an_entry_is_written_in_the_language_of_the_questionnaire_that_it_comes_into() {
        let elements = item().elements_for(Language::German);
        assert_eq!(
            elements[0]["title"],
            json!({"default": "Wie wahrscheinlich?", "en": "How likely?"})
        );
        // What is not translated stays as it is, and says in which language it is.
        assert_eq!(
            elements[1]["title"],
            json!({"default": "Why?", "en": "Why?"})
        );
        assert_eq!(item().elements_for(Language::English), item().elements);
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
    }
}
