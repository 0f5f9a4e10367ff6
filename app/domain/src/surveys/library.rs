//! Ready-made questions: what an entry of the library is, how it is found, and how it comes into a questionnaire.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{
    authoring::{Document, PlaceName, Target, pointer_of},
    catalogue::{Reviewer, Survey},
    definition::{Problem, Severity, in_one_language, read_document},
    translations::{texts, with_own_language, without_tags},
};
use crate::{
    forms::FieldError, ids::LibraryQuestionId, language::Language, search::search_key, words::words,
};

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
    /// The language of the texts that name none.
    #[serde(default)]
    pub language: Language,
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

    /// What its first element asks or says, without tags; its name when that is nothing.
    pub fn title(&self, language: Language) -> String {
        let first = self.elements.first();
        let mut texts = ["title", "html", "altText"].into_iter().filter_map(|name| {
            let said = first.and_then(|element| element.get(name))?;
            Some(without_tags(&text(said, language)))
        });
        texts
            .find(|text| !text.trim().is_empty())
            .unwrap_or_else(|| self.name.clone())
    }

    /// The types of its elements by their words in a definition, those in panels instead of their panels.
    pub fn kinds(&self) -> Vec<&str> {
        fn push<'a>(elements: &'a [Json], kinds: &mut Vec<&'a str>) {
            for element in elements {
                match element.get("elements").and_then(Json::as_array) {
                    Some(inside) => push(inside, kinds),
                    None => kinds.extend(element.get("type").and_then(Json::as_str)),
                }
            }
        }
        let mut kinds = Vec::new();
        push(&self.elements, &mut kinds);
        kinds
    }

    /// The languages into which at least one of its texts is translated, with its own.
    pub fn languages(&self) -> BTreeSet<Language> {
        let texts = texts(&self.document()).into_iter();
        texts
            .flat_map(|text| text.translations.into_keys())
            .chain([self.language])
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
        let document = with_own_language(&self.document(), own);
        let elements = document.pointer("/pages/0/elements");
        elements
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default()
    }

    /// A questionnaire of nothing but this entry.
    pub fn document(&self) -> Json {
        let name = json!(self.name);
        let title = if self.note == "" { &name } else { &self.note };
        json!({
            "locale": self.language.tag(),
            "title": title,
            "pages": [{"name": "library", "elements": self.elements}],
        })
    }

    /// The same with everything in it shown.
    pub fn questionnaire(&self) -> Json {
        let mut document = self.document();
        let elements = document.pointer_mut("/pages/0/elements");
        for element in elements.and_then(Json::as_array_mut).into_iter().flatten() {
            if let Json::Object(members) = element {
                members.remove("visibleIf");
            }
        }
        document
    }
}

/// An element of a questionnaire as an entry of a library, with all its languages; also the properties that are left out
/// because they refer to other questions.
///
/// # Errors
/// A sentence at no field when it is not there or has errors of its own.
pub fn kept(document: &Document, element: &str) -> Result<(Item, Vec<String>), FieldError> {
    let target = Target::Element(element.to_owned());
    let json = document.get(&target);
    let json =
        json.ok_or_else(|| FieldError::new("", "authoring-error-gone").with("name", element))?;
    let mut item = Item {
        name: element.to_owned(),
        language: document.language(),
        note: json!(""),
        source: None,
        elements: vec![Json::Object(json.clone())],
    };
    let mut left_out = Vec::new();
    loop {
        let mut document = item.document();
        let mut errors = read_document(&document).problems;
        errors.retain(|problem| problem.severity == Severity::Error);
        let elsewhere = errors
            .iter()
            .rfind(|problem| problem.message == "surveys-problem-unknown-reference");
        let property = elsewhere.and_then(|problem| take_out(&mut document, &problem.path));
        match (property, errors.pop()) {
            (Some(property), _) => {
                if !left_out.contains(&property) {
                    left_out.push(property);
                }
                let elements = document.pointer("/pages/0/elements");
                item.elements = elements
                    .and_then(Json::as_array)
                    .cloned()
                    .unwrap_or_default();
            }
            (None, Some(problem)) => return Err(as_error(problem)),
            (None, None) => return Ok((item, left_out)),
        }
    }
}

fn as_error(problem: Problem) -> FieldError {
    FieldError {
        field: "".into(),
        message: problem.message,
        arguments: problem.arguments,
    }
}

/// Takes a property out, a validator as a whole; gives its name. None when there is nothing at the path.
fn take_out(document: &mut Json, path: &str) -> Option<String> {
    let (path, property) = path.rsplit_once('.')?;
    let pointer = pointer_of(path);
    if let Some((list, index)) = pointer.rsplit_once('/')
        && let Some(element) = list.strip_suffix("/validators")
    {
        let index: usize = index.parse().ok()?;
        let element = document.pointer_mut(element)?.as_object_mut()?;
        let validators = element.get_mut("validators")?.as_array_mut()?;
        if index >= validators.len() {
            return None;
        }
        validators.remove(index);
        return Some("validators".to_owned());
    }
    let members = document.pointer_mut(&pointer)?.as_object_mut()?;
    members.remove(property).map(|_| property.to_owned())
}

/// A question that the community keeps for its next surveys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Which.
    pub id: LibraryQuestionId,
    /// The question, or several that belong together.
    pub item: Item,
    /// What the survey was called from which it was taken.
    pub survey: String,
    /// Who keeps it there.
    pub by: Reviewer,
    /// Since when.
    pub at: Timestamp,
}

/// An element that somebody is about to keep.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Keeping {
    /// The survey that it stands in.
    pub survey: Survey,
    /// How it would be kept.
    pub item: Item,
    /// The properties that would be left out, for they are about other questions: `visibleIf`, `validators`.
    pub left_out: Vec<String>,
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
    fn a_question_is_kept_without_what_is_about_other_questions() {
        let document = Document::read(json!({"title": "Tee", "locale": "de", "pages": [{"name": "p", "elements": [
            {"type": "boolean", "name": "tea"},
            {"type": "panel", "name": "more", "visibleIf": "{tea} = true", "elements": [
                {"type": "checkbox", "name": "sorts", "title": {"default": "Welche?", "it": "Quali?"},
                    "choices": ["a", {"value": "b", "visibleIf": "{tea} = true"}], "validators": [
                    {"type": "answercount", "minCount": 1}, {"type": "expression", "expression": "{tea} = true"}]},
                {"type": "text", "name": "other", "visibleIf": "{sorts} contains 'a'"}]},
            {"type": "radiogroup", "name": "best", "choicesFromQuestion": "sorts"}]}]}))
        .unwrap();
        let (item, left_out) = kept(&document, "more").unwrap();
        let mut sorted = left_out;
        sorted.sort();
        assert_eq!(sorted, ["validators", "visibleIf"]);
        let panel = &item.elements[0];
        assert_eq!(panel.get("visibleIf"), None);
        assert_eq!(
            panel["elements"][0]["validators"].as_array().unwrap().len(),
            1
        );
        assert_eq!(panel["elements"][0]["choices"][1].get("visibleIf"), None);
        assert_eq!(panel["elements"][1]["visibleIf"], "{sorts} contains 'a'");
        assert_eq!(
            item.languages(),
            BTreeSet::from([Language::German, Language::Italian])
        );
        assert_eq!(item.kinds(), ["checkbox", "text"]);
        let english = item.elements_for(Language::English);
        assert_eq!(
            english[0]["elements"][0]["title"],
            json!({"default": "Welche?", "de": "Welche?", "it": "Quali?"})
        );
        // Its choices are another question's: alone it can't be asked.
        let alone = kept(&document, "best").unwrap_err();
        assert_ne!(alone.message, "authoring-error-gone");
        assert_eq!(
            kept(&document, "gone").unwrap_err().message,
            "authoring-error-gone"
        );
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
